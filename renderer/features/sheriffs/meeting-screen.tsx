import { FileText, Mail, Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { countyName } from '../../core/model/county';
import type { MeetingDetail } from '../../core/views/views';
import { paths } from '../../parts/paths';
import { useTerms } from '../../parts/terms';
import { useRun } from '../../parts/use-run';
import { useView } from '../../parts/vault-context';
import { Button, LinkButton } from '../../ui/button';
import { Facts } from '../../ui/definition';
import { Dialog } from '../../ui/dialog';
import { Page, Section } from '../../ui/page';
import { AskList } from './ask-list';
import { MeetingGone } from './meeting-gone';
import { PromiseList } from './promise-list';
import { QuoteBlock } from './quote-block';
import css from './sheriffs.module.css';
import { useDates } from './use-dates';

/** A saved report, to read, to settle its promises, to edit or to delete. */
export function MeetingScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('sheriffs');
  const detail = useView('meeting', { id });
  if (detail === undefined) return <p className={css.waiting}>{t('loading')}</p>;
  return detail ? <Report detail={detail} /> : <MeetingGone />;
}

function Report({ detail }: { readonly detail: MeetingDetail }) {
  const { t } = useTranslation('sheriffs');
  const { t: more } = useTranslation('meetings');
  const terms = useTerms();
  const dates = useDates();
  const run = useRun();
  const [, navigate] = useLocation();
  const [deleting, setDeleting] = useState(false);
  const { meeting, official, county } = detail;
  const remove = async () => {
    setDeleting(false);
    const done = await run(
      { type: 'delete-records', kind: 'meeting', ids: [meeting.id] },
      { toast: t('meeting.deleted') },
    );
    if (done) navigate(county ? paths.county(county) : paths.meetings);
  };
  const title = official
    ? t('meeting.readTitle', { name: official.name })
    : t('meeting.readTitleUnknown');
  return (
    <Page
      title={title}
      lead={[dates.day(meeting.date), terms.meetingKind(meeting.kind)].filter(Boolean).join(' · ')}
      back={
        county
          ? { href: paths.county(county), label: t('county.title', { name: countyName(county) }) }
          : { href: paths.meetings, label: t('tabs.meetings') }
      }
      actions={
        <>
          <LinkButton href={paths.meetingLetters(meeting.id)} icon={Mail}>
            {more('read.letters')}
          </LinkButton>
          {official && (
            <LinkButton href={paths.briefOn(official.id)} icon={FileText}>
              {more('read.prepare')}
            </LinkButton>
          )}
          <LinkButton href={paths.editMeeting(meeting.id)} icon={Pencil}>
            {t('actions.edit')}
          </LinkButton>
          <Button icon={Trash2} onPress={() => setDeleting(true)}>
            {t('actions.delete')}
          </Button>
        </>
      }
    >
      <div className={css.county}>
        <div className={css.first}>
          <Section title={t('meeting.parts.followUp')}>
            <p>
              {meeting.followUpDue
                ? t('meeting.followUpLine', {
                    name: meeting.followUpOwner,
                    date: dates.day(meeting.followUpDue),
                  })
                : t('meeting.followUpLineUndated', { name: meeting.followUpOwner })}
            </p>
          </Section>
        </div>
        <div className={css.main}>
          <Section title={t('meeting.parts.asks')}>
            <AskList asks={detail.asks} />
          </Section>
          {detail.quotes.length > 0 && (
            <Section title={t('meeting.parts.quotes')}>
              {detail.quotes.map((quote) => (
                <QuoteBlock key={quote.id} words={quote.quote} />
              ))}
            </Section>
          )}
          <Section title={t('meeting.parts.promises')}>
            {detail.promises.length > 0 ? (
              <PromiseList rows={detail.promises} place="meeting" />
            ) : (
              <p className={css.soft}>{t('meeting.noPromises')}</p>
            )}
          </Section>
          <Impressions detail={detail} />
        </div>
        <div className={css.aside}>
          <Section title={t('meeting.parts.who')}>
            <Facts items={useParticulars(detail)} />
          </Section>
        </div>
      </div>
      <Dialog
        title={t('meeting.deleteTitle')}
        isOpen={deleting}
        onClose={() => setDeleting(false)}
        size="small"
        role="alertdialog"
        actions={
          <>
            <Button onPress={() => setDeleting(false)}>{t('actions.cancel')}</Button>
            <Button variant="danger" onPress={() => void remove()}>
              {t('meeting.deleteYes')}
            </Button>
          </>
        }
      >
        <p>{t('meeting.deleteBody')}</p>
      </Dialog>
    </Page>
  );
}

/** What was learned, and, apart from it, what it felt like. */
function Impressions({ detail }: { readonly detail: MeetingDetail }) {
  const { t } = useTranslation('sheriffs');
  const { t: more } = useTranslation('meetings');
  const terms = useTerms();
  const { tone, learned, theirQuestions, stories, impressions, ...rest } = detail.meeting;
  const parts = [
    {
      title: more('form.learnedPart'),
      items: [
        { term: t('meeting.learned'), value: learned },
        { term: t('meeting.theirQuestions'), value: theirQuestions },
        { term: more('form.stories'), value: stories },
        { term: more('form.materialsLeft'), value: rest.materialsLeft },
        { term: more('form.materialsPromised'), value: rest.materialsPromised },
      ],
    },
    {
      title: more('form.feltPart'),
      items: [
        { term: t('meeting.tone'), value: tone && terms.tone(tone) },
        { term: more('form.impressions'), value: impressions },
      ],
    },
  ];
  return parts.map(({ title, items }) => {
    const filled = items.filter(({ value }) => value !== '');
    return (
      filled.length > 0 && (
        <Section key={title} title={title}>
          <div className={css.prose}>
            <Facts items={filled} />
          </div>
        </Section>
      )
    );
  });
}

/** Who, when and where, as terms and values; what was left empty is left out. */
function useParticulars(
  detail: MeetingDetail,
): readonly { readonly term: string; readonly value: ReactNode }[] {
  const { t } = useTranslation('sheriffs');
  const { t: more } = useTranslation('meetings');
  const terms = useTerms();
  const dates = useDates();
  const { meeting, official, agency, county } = detail;
  return [
    {
      term: t('meeting.official'),
      value: [official?.name, official?.office].filter(Boolean).join(', '),
    },
    { term: t('meeting.agency'), value: agency?.name ?? '' },
    {
      term: t('counties.columns.county'),
      value: county && <Link href={paths.county(county)}>{countyName(county)}</Link>,
    },
    {
      term: t('meeting.when'),
      value: [dates.day(meeting.date), dates.times(meeting.startTime, meeting.endTime)]
        .filter(Boolean)
        .join(', '),
    },
    { term: t('meeting.where'), value: meeting.place },
    { term: t('meeting.theirSide'), value: meeting.theirSide },
    { term: t('meeting.ourSide'), value: meeting.ourSide },
    { term: t('meeting.groups'), value: detail.groups.map((group) => group.name).join(', ') },
    { term: t('meeting.delegates'), value: detail.delegates.map((d) => d.name).join(', ') },
    {
      term: t('meeting.interpreterTerm'),
      value: meeting.interpreter ? t('meeting.interpreterYes') : t('meeting.interpreterNo'),
    },
    { term: more('form.language'), value: meeting.language && terms.language(meeting.language) },
    { term: more('form.requestedOn'), value: dates.day(meeting.requestedOn) },
    { term: more('form.confirmedBy'), value: meeting.confirmedBy },
    { term: more('form.recorded'), value: meeting.recorded && more('read.yes') },
    {
      term: more('form.press'),
      value: meeting.press && more(`form.pressWords.${meeting.press}`),
    },
    { term: more('form.sharing'), value: more(`form.sharingWords.${meeting.sharing}`) },
    { term: more('form.thanksSentOn'), value: dates.day(meeting.thanksSentOn) },
    { term: more('form.letterSentOn'), value: dates.day(meeting.letterSentOn) },
    { term: more('form.nextMeetingOn'), value: dates.day(meeting.nextMeetingOn) },
  ].filter((item) => item.value);
}
