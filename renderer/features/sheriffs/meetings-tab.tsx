import { MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { fold } from '../../core/matching/fold';
import { countyName } from '../../core/model/county';
import type { MeetingRow } from '../../core/views/views';
import { paths } from '../../parts/paths';
import { SampleOffer } from '../../parts/sample-offer';
import { useTerms } from '../../parts/terms';
import { useView } from '../../parts/vault-context';
import { LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { SearchField } from '../../ui/search-field';
import { SimpleTable } from '../../ui/simple-table';
import css from './sheriffs.module.css';
import { useDates } from './use-dates';

/** Every meeting with an official, newest first. */
export function MeetingsTab() {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  const dates = useDates();
  const [, navigate] = useLocation();
  const rows = useView('meetings', {});
  const [search, setSearch] = useState('');
  if (!rows) return <p className={css.waiting}>{t('loading')}</p>;
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={MessagesSquare}
        title={t('meetings.empty.title')}
        body={t('meetings.empty.body')}
        action={
          <>
            <LinkButton href={paths.newMeeting}>{t('actions.logMeeting')}</LinkButton>
            <SampleOffer />
          </>
        }
      />
    );
  }
  const words = fold(search).split(' ').filter(Boolean);
  const shown = rows.filter((row) => {
    const hay = fold(
      [row.official?.name, row.official?.nameElsewhere, countyName(row.county), row.meeting.place]
        .filter(Boolean)
        .join(' '),
    );
    return words.every((word) => hay.includes(word));
  });
  return (
    <div className={css.list}>
      <div className={css.tools}>
        <SearchField
          label={t('meetings.search')}
          placeholder={t('meetings.searchHint')}
          value={search}
          onChange={setSearch}
          focusOnSlash
        />
        <p className={css.count} role="status">
          {t('meetings.count', { count: shown.length })}
        </p>
      </div>
      {shown.length === 0 ? (
        <p className={css.soft}>{t('meetings.none')}</p>
      ) : (
        <SimpleTable<MeetingRow>
          label={t('meetings.table')}
          rows={shown}
          rowKey={(row) => row.meeting.id}
          onOpen={(row) => navigate(paths.meeting(row.meeting.id))}
          columns={[
            {
              id: 'official',
              header: t('meetings.columns.official'),
              render: (row) => (
                <span className={css.twolines}>
                  {row.official?.name ?? t('timeline.metUnknown')}
                  <span className={css.lighter}>{countyName(row.county)}</span>
                </span>
              ),
            },
            {
              id: 'date',
              header: t('meetings.columns.date'),
              render: ({ meeting }) => (
                <span className={css.twolines}>
                  <span className={css.unbroken}>{dates.day(meeting.date)}</span>
                  <span className={css.soft}>{terms.meetingKind(meeting.kind)}</span>
                </span>
              ),
            },
            {
              id: 'asks',
              header: t('meetings.columns.asks'),
              align: 'end',
              render: (row) => row.asks,
            },
            {
              id: 'promises',
              header: t('meetings.columns.promises'),
              align: 'end',
              render: (row) => row.openPromises,
            },
            {
              id: 'follow-up',
              header: t('meetings.columns.followUp'),
              render: ({ meeting }) => (
                <span className={css.twolines}>
                  {meeting.followUpOwner}
                  <span className={css.soft}>{dates.day(meeting.followUpDue)}</span>
                </span>
              ),
            },
          ]}
        />
      )}
    </div>
  );
}
