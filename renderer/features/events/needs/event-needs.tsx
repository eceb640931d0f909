import { HandHeart, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EventNeeds } from '../../../core/views/event-plan-views';
import type { EventDetail } from '../../../core/views/views';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { useView } from '../../../parts/vault-context';
import { LinkButton } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { EmptyState } from '../../../ui/empty-state';
import { Section } from '../../../ui/page';
import { SimpleTable } from '../../../ui/simple-table';
import { useAges } from './ages';
import { InterpretersSection } from './interpreters-section';
import { Names } from './names';
import style from './needs.module.css';
import { NotOffered } from './not-offered';
import { RidesSection } from './rides-section';
import { useFirst } from './use-first';

/** What the people of an event need to be able to come, added up for those who get it ready. */
export function EventNeedsTab({ detail }: { readonly detail: EventDetail }) {
  const { t } = useTranslation('plan');
  const needs = useView('event-needs', { id: detail.event.id });
  if (!needs) return null;
  const { childcare, rides, languages, access } = needs;
  const hasRides = rides.places > 0 || rides.drivers.length > 0;
  if (childcare.children === 0 && !hasRides && languages.length === 0 && access.length === 0) {
    return (
      <EmptyState
        icon={HandHeart}
        title={t('needs.empty')}
        body={t('needs.emptyBody')}
        action={
          <LinkButton variant="primary" href={paths.event(detail.event.id)}>
            {t('needs.toPeople')}
          </LinkButton>
        }
      />
    );
  }
  return (
    <div className={style.needs}>
      <div className={style.lead}>
        <p className={style.soft}>{t('needs.lead')}</p>
        <LinkButton icon={Printer} href={paths.eventLeads(detail.event.id)}>
          {t('needs.print')}
        </LinkButton>
      </div>
      {childcare.children > 0 && <ChildcareSection needs={needs} />}
      {hasRides && <RidesSection needs={needs} />}
      {languages.length > 0 && <InterpretersSection needs={needs} />}
      {access.length > 0 && <AccessSection needs={needs} />}
    </div>
  );
}

/** Families shown before the rest waits behind a button. */
const FAMILIES = 10;

/** Children by age, and the families that bring them. */
function ChildcareSection({ needs }: { readonly needs: EventNeeds }) {
  const { t } = useTranslation('plan');
  const terms = useTerms();
  const ages = useAges();
  const { bands, unknownAge, children, families } = needs.childcare;
  const { shown, more } = useFirst(families, FAMILIES);
  return (
    <Section title={t('needs.childcare')}>
      {!needs.event.childcare && <NotOffered event={needs.event.id} offer="childcare" />}
      <dl className={style.sums}>
        <div>
          <dt>{t('needs.total')}</dt>
          <dd>{children}</dd>
        </div>
        {bands.map(({ band, children: count }) => (
          <div key={band}>
            <dt>{terms.ageBand(band)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
        {unknownAge > 0 && (
          <div>
            <dt>{t('needs.unknownAge')}</dt>
            <dd>{unknownAge}</dd>
          </div>
        )}
      </dl>
      <SimpleTable
        label={t('needs.childcare')}
        rows={shown}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'family',
            header: t('needs.family'),
            render: ({ name, sure }) => (
              <span className={style.who}>
                {name}
                {!sure && <Chip tone="marigold">{t('needs.notSure')}</Chip>}
              </span>
            ),
          },
          { id: 'ages', header: t('needs.ages'), render: ages },
          {
            id: 'language',
            header: t('needs.language'),
            render: ({ language }) => terms.language(language),
          },
        ]}
      />
      {more && <div>{more}</div>}
    </Section>
  );
}

/** What the place has to have, for whom, and whether it has. */
function AccessSection({ needs }: { readonly needs: EventNeeds }) {
  const { t } = useTranslation('plan');
  const terms = useTerms();
  return (
    <Section title={t('needs.access')}>
      <SimpleTable
        label={t('needs.access')}
        rows={needs.access}
        rowKey={({ access }) => access}
        columns={[
          {
            id: 'need',
            header: t('needs.accessNeed'),
            render: ({ access }) => (
              <span className={style.who}>
                {terms.access(access)}
                {needs.event.access.includes(access) ? (
                  <Chip tone="moss">{t('needs.hasIt')}</Chip>
                ) : (
                  <Chip tone="marigold">{t('needs.hasItNot')}</Chip>
                )}
              </span>
            ),
          },
          {
            id: 'people',
            header: t('needs.accessPeople'),
            render: ({ people }) => <Names people={people} />,
          },
        ]}
      />
    </Section>
  );
}
