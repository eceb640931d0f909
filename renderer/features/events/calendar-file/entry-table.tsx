import { Repeat2 } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { SharedField } from '../../../core/series/by-hand';
import { formatDate, formatTimes } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { Chip } from '../../../ui/chip';
import { DataGrid } from '../../../ui/data-grid';
import type { GridColumn } from '../../../ui/grid-column';
import type { CalendarEntry } from '../../../vault/vault';
import { useFieldNames } from '../series/use-field-names';
import { useRepeatWords } from '../series/use-repeat-words';
import style from './calendar-file.module.css';

const STATE_TONES = { new: 'moss', changed: 'marigold', here: 'neutral' } as const;
/** In pixels; what all rows need, as far as the list may grow. */
const ROW_HEIGHT = 64;
const HEAD_HEIGHT = 44;
const noop = () => {};

/** The entries of a calendar file with what each would do. Enter opens what is here already. */
export function EntryTable(props: {
  readonly entries: readonly CalendarEntry[];
  readonly taken: ReadonlySet<string>;
  readonly onTake: (taken: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslation('calendar');
  const [, navigate] = useLocation();
  const columns = useEntryColumns();
  const { entries } = props;
  return (
    <div
      className={style.grid}
      style={{ blockSize: HEAD_HEIGHT + ROW_HEIGHT * Math.max(entries.length, 1) }}
    >
      <DataGrid
        label={t('in.list')}
        columns={columns}
        total={entries.length}
        rowAt={(index) => entries[index]}
        rowKey={({ draft }) => draft.uid}
        onRange={noop}
        selected={props.taken}
        onSelect={props.onTake}
        onOpen={({ here, draft }) => {
          if (here !== null) navigate(draft.rule === '' ? paths.event(here) : paths.series(here));
        }}
        rowHeight={ROW_HEIGHT}
      />
    </div>
  );
}

function useEntryColumns(): readonly GridColumn<CalendarEntry>[] {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const words = useRepeatWords();
  const fieldNames = useFieldNames();
  return useMemo(() => {
    const nameOf = (field: string): string => {
      if (field === 'date') return t('in.fieldDate');
      return field === 'cancelled' ? t('in.fieldCancelled') : fieldNames([field as SharedField]);
    };
    const whatItIs = ({ draft, changes, isOneOfMany }: CalendarEntry): string => {
      if (draft.rule !== '') return words.ofRule(draft.rule, draft.date);
      if (changes.length > 0) return t('in.changes', { fields: changes.map(nameOf).join(', ') });
      return isOneOfMany ? t('in.isOneOfMany') : draft.place;
    };
    const notes = (entry: CalendarEntry): string =>
      [
        entry.strangeZone !== '' && t('in.strangeZone', { zone: entry.strangeZone }),
        whatItIs(entry),
      ]
        .filter(Boolean)
        .join(' · ');
    return [
      {
        id: 'date',
        header: t('in.column.date'),
        width: '12rem',
        render: ({ draft }) => (
          <span className={style.lines}>
            <span>{formatDate(draft.date, language, 'medium')}</span>
            <span className={style.soft}>
              {formatTimes(draft.startTime, draft.endTime, language)}
            </span>
          </span>
        ),
      },
      {
        id: 'title',
        header: t('in.column.title'),
        width: 'minmax(12rem, 1fr)',
        render: (entry) => (
          <span className={style.lines}>
            <strong>{eventTitle(entry.draft, language)}</strong>
            <span className={style.soft} title={notes(entry)}>
              {notes(entry)}
            </span>
          </span>
        ),
      },
      {
        id: 'state',
        header: t('in.column.state'),
        width: '11rem',
        render: ({ state, draft }) => (
          <Chip tone={STATE_TONES[state]} {...(draft.rule !== '' && { icon: Repeat2 })}>
            {t(`in.states.${state}`)}
          </Chip>
        ),
      },
    ];
  }, [t, language, words, fieldNames]);
}
