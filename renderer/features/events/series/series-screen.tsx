import { CalendarPlus, CircleStop, Repeat2, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysIn } from '../../../core/series/days';
import { parseRule } from '../../../core/series/repeat';
import type { SeriesDetail, SeriesLine } from '../../../core/views/series-views';
import { formatDate, formatTimes } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import { EraseDialog } from '../../../parts/keeping/erase-dialog';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button, LinkButton } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { MenuButton } from '../../../ui/menu';
import { Page, Section } from '../../../ui/page';
import { ChangeRepeatDialog } from './change-repeat-dialog';
import { DeleteSeriesDialog } from './delete-series-dialog';
import { EndSeriesDialog } from './end-series-dialog';
import style from './series.module.css';
import { SeriesTable } from './series-table';
import { useRepeatWords } from './use-repeat-words';

/** A series: how it comes, its events to come, the days that are left out, and ways to change it. */
export function SeriesScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('series');
  const series = useView('series', { id });
  const today = useView('workspace', {})?.today;
  if (series === undefined || today === undefined) return null;
  if (series === null) {
    return (
      <Page title={t('screen.title')} back={{ href: paths.events, label: t('screen.back') }}>
        <EmptyState
          title={t('screen.missing')}
          body={t('screen.missingBody')}
          action={<LinkButton href={paths.events}>{t('screen.back')}</LinkButton>}
        />
      </Page>
    );
  }
  return <LoadedSeries series={series} today={today} />;
}

/** Whether a series has days beyond its last event. */
function goesOn({ rule, firstDate, toCome }: SeriesDetail): boolean {
  const repeat = parseRule(rule, firstDate);
  const last = toCome.at(-1)?.date ?? firstDate;
  return (
    repeat !== null &&
    daysIn(repeat, firstDate, [], { from: last, most: 2 }).some((day) => day > last)
  );
}

function LoadedSeries(props: { readonly series: SeriesDetail; readonly today: string }) {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const terms = useTerms();
  const words = useRepeatWords();
  const run = useRun();
  const { series, today } = props;
  const [open, setOpen] = useState<'change' | 'end' | 'delete' | null>(null);
  const [skipping, setSkipping] = useState<SeriesLine | null>(null);
  const close = () => setOpen(null);

  const skip = (line: SeriesLine) => {
    setSkipping(null);
    const date = formatDate(line.date, language, 'day');
    void run(
      { type: 'delete-records', kind: 'event', ids: [line.id] },
      { toast: t('screen.skipped', { date }) },
    );
  };
  const bringBack = (part: string, date: string) =>
    void run(
      { type: 'bring-day-back', series: part, date },
      { toast: t('screen.broughtBack', { date: formatDate(date, language, 'day') }) },
    );
  const makeMore = () =>
    void run(
      { type: 'extend-series', series: series.id, scheduled: false },
      { toast: t('screen.moreDone') },
    );
  const facts = [
    terms.eventKind(series.kind),
    formatTimes(series.startTime, series.endTime, language),
    series.place,
    t('screen.since', { date: formatDate(series.since, language, 'medium') }),
    series.past > 0 && t('screen.past', { count: series.past }),
    series.shifts > 0 && t('screen.shifts', { count: series.shifts }),
  ];

  return (
    <Page
      title={eventTitle(series, language)}
      lead={facts.filter(Boolean).join(' · ')}
      back={{ href: paths.events, label: t('screen.back') }}
      actions={
        <>
          <Button variant="primary" icon={Repeat2} onPress={() => setOpen('change')}>
            {t('screen.change')}
          </Button>
          <MenuButton
            label={t('screen.moreActions')}
            items={[
              ...(goesOn(series)
                ? [
                    {
                      id: 'more',
                      label: t('screen.more'),
                      icon: CalendarPlus,
                      onAction: makeMore,
                    },
                  ]
                : []),
              {
                id: 'end',
                label: t('screen.end'),
                icon: CircleStop,
                onAction: () => setOpen('end'),
              },
              {
                id: 'delete',
                label: t('screen.delete'),
                icon: Trash2,
                tone: 'danger',
                onAction: () => setOpen('delete'),
              },
            ]}
          />
        </>
      }
    >
      <div className={style.said}>
        <p className={style.sentence}>{words.ofRule(series.rule, series.firstDate)}</p>
        <p className={style.soft}>{t('screen.ahead')}</p>
      </div>
      {series.changesOn !== '' && (
        <Banner tone="info">
          {t('screen.changesOn', { date: formatDate(series.changesOn, language, 'long') })}
        </Banner>
      )}
      <Section title={t('screen.toCome')}>
        {series.toCome.length === 0 ? (
          <EmptyState title={t('screen.none')} body={t('screen.noneBody')} />
        ) : (
          <SeriesTable
            lines={series.toCome}
            onSkip={(line) => (line.isTouched ? setSkipping(line) : skip(line))}
          />
        )}
      </Section>
      {series.skipped.length > 0 && (
        <Section title={t('screen.skippedTitle')}>
          <ul className={style.skipped}>
            {series.skipped.map(({ part, date }) => (
              <li key={date}>
                {formatDate(date, language, 'day')}
                <Button
                  onPress={() => bringBack(part, date)}
                  name={t('screen.bringBackOf', { date: formatDate(date, language, 'day') })}
                >
                  {t('screen.bringBack')}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {open === 'change' && <ChangeRepeatDialog series={series} today={today} onClose={close} />}
      {open === 'end' && <EndSeriesDialog series={series} today={today} onClose={close} />}
      {open === 'delete' && <DeleteSeriesDialog series={series} onClose={close} />}
      <EraseDialog
        title={t('screen.skipTitle', {
          date: formatDate(skipping?.date ?? '', language, 'day'),
        })}
        body={
          skipping && skipping.people > 0
            ? t('screen.skipBody', { count: skipping.people })
            : t('screen.skipBodyTouched')
        }
        erase={t('screen.skip')}
        keep={t('screen.keep')}
        isOpen={skipping !== null}
        onErase={() => skipping && skip(skipping)}
        onClose={() => setSkipping(null)}
      />
    </Page>
  );
}
