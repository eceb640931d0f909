import { CircleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CountyRow } from '../../core/views/views';
import { paths } from '../../parts/paths';
import { useView } from '../../parts/vault-context';
import { Button } from '../../ui/button';
import { Chip, FilterChip } from '../../ui/chip';
import { DataGrid } from '../../ui/data-grid';
import { EmptyState } from '../../ui/empty-state';
import type { GridColumn } from '../../ui/grid-column';
import { SearchField } from '../../ui/search-field';
import {
  COUNTY_FILTERS,
  type CountyFilter,
  type CountySort,
  filterCounties,
  isKnown,
  isSheriff,
  sortCounties,
} from './county-filter';
import css from './sheriffs.module.css';
import { useDates } from './use-dates';

const FILTER_WORDS = {
  facts: 'counties.withFacts',
  promises: 'counties.withPromises',
  sheriff: 'counties.withSheriff',
} as const;

/** The 100 counties: searched, filtered and sorted. */
export function CountiesTab() {
  const { t } = useTranslation('sheriffs');
  const [, navigate] = useLocation();
  const rows = useView('counties', {});
  const officials = useView('officials', {});
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<CountyFilter | null>(null);
  const [sort, setSort] = useState<CountySort>({ column: 'known', descending: false });
  const columns = useCountyColumns();
  const shown = useMemo(() => {
    const withSheriff = new Set(
      (officials ?? []).filter((o) => isSheriff(o.office)).map((o) => o.county ?? ''),
    );
    return sortCounties(filterCounties(rows ?? [], search, filter, withSheriff), sort);
  }, [rows, officials, search, filter, sort]);
  const known = shown.filter(isKnown).length;
  if (!rows || !officials) return <p className={css.waiting}>{t('loading')}</p>;
  return (
    <div className={css.list}>
      <div className={css.tools}>
        <SearchField
          label={t('counties.search')}
          placeholder={t('counties.searchHint')}
          value={search}
          onChange={setSearch}
          focusOnSlash
        />
        <FilterChip
          label={t('counties.filter')}
          allLabel={t('counties.all')}
          value={filter}
          onChange={setFilter}
          options={COUNTY_FILTERS.map((id) => ({ id, label: t(FILTER_WORDS[id]) }))}
        />
        <p className={css.count} role="status">
          {t('counties.count', { count: shown.length })}
          {sort.column === 'known' &&
            known > 0 &&
            known < shown.length &&
            ` · ${t('counties.knownFirst', { count: known })}`}
        </p>
      </div>
      <div className={css.grid}>
        <DataGrid
          label={t('counties.grid')}
          columns={columns}
          total={shown.length}
          rowAt={(index) => shown[index]}
          rowKey={(row) => row.fips}
          onRange={nothing}
          sort={sort}
          onSort={(next) => setSort(next as CountySort)}
          onOpen={(row) => navigate(paths.county(row.fips))}
          emptyState={
            <EmptyState
              title={t('counties.none.title')}
              body={t('counties.none.body')}
              action={
                <Button
                  onPress={() => {
                    setSearch('');
                    setFilter(null);
                  }}
                >
                  {t('counties.none.clear')}
                </Button>
              }
            />
          }
        />
      </div>
    </div>
  );
}

/** All rows are at hand, so the grid need not ask for any. */
const nothing = () => {};

function useCountyColumns(): readonly GridColumn<CountyRow>[] {
  const { t } = useTranslation('sheriffs');
  const dates = useDates();
  const none = (
    <>
      <span aria-hidden className={css.faint}>
        {t('counties.noneYet')}
      </span>
      <span className={css.spoken}>{t('counties.noneYetSpoken')}</span>
    </>
  );
  return [
    {
      id: 'name',
      header: t('counties.columns.county'),
      width: 'minmax(7.5rem, 1fr)',
      sortable: true,
      render: (row) => <span className={css.strong}>{row.name}</span>,
    },
    {
      id: 'officials',
      header: t('counties.columns.officials'),
      width: 'minmax(7.5rem, 1.6fr)',
      render: (row) => row.officials.join(', ') || none,
    },
    {
      id: 'facts',
      header: t('counties.columns.facts'),
      width: 'minmax(7rem, 9.5rem)',
      sortable: true,
      render: (row) =>
        row.facts === 0 ? (
          none
        ) : (
          <span className={css.cellwords}>
            {row.facts}
            {row.disputed > 0 && (
              <Chip tone="marigold">{t('counties.disputed', { count: row.disputed })}</Chip>
            )}
          </span>
        ),
    },
    {
      id: 'promises',
      header: t('counties.columns.promises'),
      width: 'minmax(7.5rem, 9.5rem)',
      sortable: true,
      render: (row) =>
        row.openPromises === 0 ? (
          none
        ) : (
          <span className={css.cellwords}>
            {row.openPromises}
            {row.overduePromises > 0 && (
              <Chip tone="brick" icon={CircleAlert}>
                {t('promises.overdueCount', { count: row.overduePromises })}
              </Chip>
            )}
          </span>
        ),
    },
    {
      id: 'last-meeting',
      header: t('counties.columns.lastMeeting'),
      width: 'minmax(6.5rem, 9.25rem)',
      sortable: true,
      render: (row) => dates.day(row.lastMeeting) || none,
    },
  ];
}
