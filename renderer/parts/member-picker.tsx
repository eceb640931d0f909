import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../core/model/county';
import type { MemberRow } from '../core/views/views';
import { Button } from '../ui/button';
import { DataGrid } from '../ui/data-grid';
import type { GridColumn } from '../ui/grid-column';
import { SearchField } from '../ui/search-field';
import style from './member-picker.module.css';
import { useTerms } from './terms';
import { useView } from './vault-context';

/** Rows offered at a time; whoever looks for one person types, whoever wants all filters the member list. */
const OFFERED = 200;

/** Chooses members who are not on an event's list yet. Those chosen stay chosen while the search changes. */
export function MemberPicker(props: {
  readonly event: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslation('parts');
  const [search, setSearch] = useState('');
  const found = useView('invitable', { event: props.event, search, limit: OFFERED });
  const columns = usePickerColumns();
  const rows = found ?? [];
  const toggle = (row: MemberRow) => {
    const next = new Set(props.chosen);
    if (!next.delete(row.id)) next.add(row.id);
    props.onChange(next);
  };
  const nobody = search.trim() ? t('picker.none') : t('picker.everyone');
  return (
    <div className={style.picker}>
      <div className={style.search}>
        <SearchField
          label={t('picker.search')}
          placeholder={t('picker.placeholder')}
          value={search}
          onChange={setSearch}
          autoFocus
        />
      </div>
      <div className={style.bar}>
        <span role="status">{t('picker.chosen', { count: props.chosen.size })}</span>
        <Button
          variant="quiet"
          isDisabled={rows.length === 0}
          onPress={() => props.onChange(new Set([...props.chosen, ...rows.map((row) => row.id)]))}
        >
          {t('picker.chooseAll')}
        </Button>
        <Button
          variant="quiet"
          isDisabled={props.chosen.size === 0}
          onPress={() => props.onChange(new Set())}
        >
          {t('picker.clear')}
        </Button>
      </div>
      <div className={style.list}>
        {found && (
          <DataGrid
            label={t('picker.results', { count: rows.length })}
            columns={columns}
            total={rows.length}
            rowAt={(index) => rows[index]}
            rowKey={(row) => row.id}
            onRange={nothingToFetch}
            selected={props.chosen}
            onSelect={props.onChange}
            onOpen={toggle}
            rowHeight={40}
            emptyState={<p>{nobody}</p>}
          />
        )}
      </div>
      {rows.length === OFFERED && (
        <p className={style.more}>{t('picker.more', { count: OFFERED })}</p>
      )}
    </div>
  );
}

const nothingToFetch = () => {};

function usePickerColumns(): readonly GridColumn<MemberRow>[] {
  const { t } = useTranslation('parts');
  const terms = useTerms();
  return useMemo(
    () => [
      { id: 'name', header: t('picker.name'), width: '2fr', render: (row) => row.name },
      {
        id: 'county',
        header: t('picker.county'),
        width: '1fr',
        render: (row) => countyName(row.county),
      },
      {
        id: 'language',
        header: t('picker.language'),
        width: '1fr',
        render: (row) => terms.language(row.preferredLanguage),
      },
    ],
    [t, terms],
  );
}
