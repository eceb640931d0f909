import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallLine, CallRoundRow } from '../../../core/views/people-views';
import { useTerms } from '../../../parts/terms';
import { FilterChip } from '../../../ui/chip';
import { SearchField } from '../../../ui/search-field';
import style from './calls.module.css';
import { countsByShow, type LineFilter, SHOWS, type Show } from './shown-lines';

/** Stands for nobody and for a language that is not known: an option can't be empty. */
const NONE = '-';

/** Search, way of looking, caller and language. Enter in the search box goes to the person meant. */
export function CallFilters(props: {
  readonly lines: readonly CallLine[];
  readonly callers: CallRoundRow['callers'];
  readonly filter: LineFilter;
  readonly today: string;
  readonly onChange: (filter: LineFilter) => void;
  readonly onEnter: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('calls');
  const terms = useTerms();
  const { lines, filter, onChange } = props;
  const counts = countsByShow(lines, filter, props.today);
  const languages = [...new Set(lines.map(({ language }) => language ?? ''))].sort();
  return (
    <div className={style.filters}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in the box that is inside. */}
      <div
        className={style.search}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          props.onEnter();
        }}
      >
        <SearchField
          label={t('round.search')}
          placeholder={t('round.searchHint')}
          value={filter.search}
          onChange={(search) => onChange({ ...filter, search })}
          focusOnSlash
        />
      </div>
      <FilterChip
        label={t('round.show')}
        allLabel={labelOf('all')}
        value={filter.show === 'all' ? null : filter.show}
        onChange={(show) => onChange({ ...filter, show: show ?? 'all' })}
        options={SHOWS.filter((show) => show !== 'all').map((id) => ({ id, label: labelOf(id) }))}
      />
      {props.callers.length > 1 && (
        <FilterChip
          label={t('round.caller')}
          allLabel={t('round.allCallers')}
          value={filter.caller === '' ? NONE : filter.caller}
          onChange={(caller) => onChange({ ...filter, caller: caller === NONE ? '' : caller })}
          options={props.callers.map(({ name, people }) => ({
            id: name || NONE,
            label: t('round.withCount', { label: name || t('noCaller'), count: people }),
          }))}
        />
      )}
      {languages.length > 1 && (
        <FilterChip
          label={t('round.language')}
          allLabel={t('round.allLanguages')}
          value={filter.language === '' ? NONE : filter.language}
          onChange={(code) => onChange({ ...filter, language: code === NONE ? '' : code })}
          options={languages.map((code) => ({
            id: code || NONE,
            label: code ? terms.language(code) : t('round.noLanguage'),
          }))}
        />
      )}
      {props.children}
    </div>
  );

  function labelOf(show: Show): string {
    return t('round.withCount', { label: t(`round.${show}`), count: counts[show] });
  }
}
