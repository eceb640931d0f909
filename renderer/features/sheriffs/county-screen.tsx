import { MapPinOff, Plus, Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountyDetail } from '../../core/views/views';
import { paths } from '../../parts/paths';
import { useView } from '../../parts/vault-context';
import { Button, LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { MenuButton } from '../../ui/menu';
import { Page, Section } from '../../ui/page';
import { AgenciesSection } from './agencies-section';
import { ElectionsSection, OperationsSection } from './campaign-sections';
import type { Editing } from './county-editing';
import { isSheriff } from './county-filter';
import { CountyForms } from './county-forms';
import { FactsSection } from './facts-section';
import { NotesSection } from './notes-section';
import { OfficialsSection } from './officials-section';
import { PromiseList } from './promise-list';
import { CountyRequests } from './requests/county-requests';
import css from './sheriffs.module.css';
import { StatementsSection } from './statements-section';
import { TimelineSection } from './timeline-section';
import { useDates } from './use-dates';

/**
 * A county's page: who is in office, what is known, what was said and what was promised. `fips` null: the same of the
 * state and of federal agencies, which belong to no county.
 */
export function CountyScreen({ fips }: { readonly fips: string | null }) {
  const { t } = useTranslation('sheriffs');
  const county = useView('county', { fips });
  const back = { href: paths.sheriffs, label: t('back') };
  if (county === undefined) return <p className={css.waiting}>{t('loading')}</p>;
  if (county === null || county.fips !== fips) {
    return (
      <Page title={t('unknownCounty.title')} back={back}>
        <EmptyState
          icon={MapPinOff}
          title={t('unknownCounty.title')}
          body={t('unknownCounty.body')}
        />
      </Page>
    );
  }
  return <County county={county} back={back} />;
}

function County(props: {
  readonly county: CountyDetail;
  readonly back: { readonly href: string; readonly label: string };
}) {
  const { t } = useTranslation('sheriffs');
  const today = useView('workspace', {})?.today ?? '';
  const [editing, setEditing] = useState<Editing | null>(null);
  const { county } = props;
  const open = county.promises.filter((row) => row.commitment.state === 'open');
  // State law is the same everywhere: it says nothing of this county.
  const isBlank =
    county.agencies.length + county.officials.length === 0 &&
    county.timeline.every(({ type }) => type === 'law');
  const fact = () => setEditing({ type: 'fact', aim: { type: 'add', topic: 'agreement-287g' } });
  const canQuote = county.officials.length > 0;
  return (
    <Page
      title={county.fips === null ? t('beyond.title') : t('county.title', { name: county.name })}
      lead={county.fips === null ? t('beyond.lead') : <Lead county={county} />}
      back={props.back}
      actions={
        <>
          <MenuButton
            label={t('actions.add')}
            icon={Plus}
            items={[
              { id: 'fact', label: t('county.addFact'), onAction: fact },
              ...(canQuote
                ? [
                    {
                      id: 'statement',
                      label: t('county.addStatement'),
                      onAction: () => setEditing({ type: 'statement', statement: null, start: {} }),
                    },
                  ]
                : []),
              {
                id: 'official',
                label: t('county.addOfficial'),
                onAction: () => setEditing({ type: 'official', official: null }),
              },
              {
                id: 'agency',
                label: t('county.addAgency'),
                onAction: () => setEditing({ type: 'agency', agency: null }),
              },
              {
                id: 'election',
                label: t('county.addElection'),
                onAction: () => setEditing({ type: 'election', contest: null }),
              },
              {
                id: 'operation',
                label: t('county.addOperation'),
                onAction: () => setEditing({ type: 'operation', operation: null }),
              },
            ]}
          />
          {!isBlank && county.fips !== null && (
            <LinkButton icon={Send} href={paths.sendCounty(county.fips)}>
              {t('actions.send')}
            </LinkButton>
          )}
          <LinkButton
            href={county.fips === null ? paths.newMeeting : paths.newMeetingIn(county.fips)}
            variant={isBlank ? 'secondary' : 'primary'}
          >
            {t('actions.logMeeting')}
          </LinkButton>
        </>
      }
    >
      {isBlank ? (
        <EmptyState
          title={county.fips === null ? t('beyond.none.title') : t('county.start.title')}
          body={county.fips === null ? t('beyond.none.body') : t('county.start.body')}
          action={
            <Button
              variant="primary"
              icon={Plus}
              onPress={() => setEditing({ type: 'agency', agency: null })}
            >
              {county.fips === null ? t('county.addAgency') : t('county.start.action')}
            </Button>
          }
        />
      ) : (
        <div className={css.county}>
          <div className={css.first}>
            <Section title={t('county.promises')}>
              {open.length > 0 ? (
                <PromiseList rows={open} place="county" />
              ) : (
                <p className={css.soft}>{t('county.noPromises')}</p>
              )}
            </Section>
          </div>
          <div className={css.main}>
            <FactsSection county={county} edit={setEditing} />
            <StatementsSection county={county} edit={setEditing} />
            <ElectionsSection county={county} edit={setEditing} />
            <OperationsSection county={county} edit={setEditing} />
            <TimelineSection county={county} />
          </div>
          <div className={css.aside}>
            <OfficialsSection county={county} edit={setEditing} />
            <AgenciesSection county={county} edit={setEditing} />
            {county.fips !== null && <CountyRequests county={county.fips} />}
            <NotesSection county={county} edit={setEditing} />
          </div>
        </div>
      )}
      {editing && (
        <CountyForms
          county={county}
          editing={editing}
          today={today}
          edit={setEditing}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  );
}

function Lead({ county }: { readonly county: CountyDetail }) {
  const { t } = useTranslation('sheriffs');
  const dates = useDates();
  const sheriff = county.officials.find((o) => isSheriff(o.office) && !o.termEnd);
  const met = county.timeline.find((entry) => entry.type === 'meeting');
  return [
    sheriff ? t('county.sheriff', { name: sheriff.name }) : t('county.noSheriff'),
    met ? t('county.lastMet', { date: dates.day(met.date) }) : t('county.neverMet'),
  ].join(' · ');
}
