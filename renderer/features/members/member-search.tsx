import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import type { MemberRow } from '../../core/views/views';
import { useView } from '../../parts/vault-context';
import { Button } from '../../ui/button';
import { SearchField } from '../../ui/search-field';
import style from './member-search.module.css';

/** Matches shown; whoever looks for one person types on. */
const SHOWN = 6;

/** Finds one member by typing, and hands the one that is chosen over. Those of `except` are not offered. */
export function MemberSearch(props: {
  readonly label: string;
  readonly except: ReadonlySet<string>;
  readonly onChoose: (member: MemberRow) => void;
  readonly autoFocus?: boolean;
}) {
  const { t } = useTranslation('duplicates');
  const [search, setSearch] = useState('');
  const typed = search.trim() !== '';
  const found = useView('members', {
    search,
    sort: 'name',
    descending: false,
    filter: {},
    from: 0,
    count: typed ? SHOWN + props.except.size : 0,
  });
  const rows = (found?.rows ?? []).filter(({ id }) => !props.except.has(id)).slice(0, SHOWN);
  return (
    <div className={style.memberSearch}>
      <div className={style.field}>
        <SearchField
          label={props.label}
          placeholder={props.label}
          value={search}
          onChange={setSearch}
          autoFocus={props.autoFocus ?? false}
        />
      </div>
      {typed && rows.length > 0 && (
        <ul className={style.found} aria-label={t('search.results')}>
          {rows.map((row) => (
            <li key={row.id}>
              <span className={style.who}>
                <strong>{row.name}</strong>
                <span className={style.soft}>
                  {[countyName(row.county), row.phone].filter(Boolean).join(' · ')}
                </span>
              </span>
              <Button
                icon={UserPlus}
                name={`${t('search.add')} ${row.name}`}
                onPress={() => {
                  setSearch('');
                  props.onChoose(row);
                }}
              >
                {t('search.add')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {typed && found && rows.length === 0 && <p className={style.soft}>{t('search.none')}</p>}
    </div>
  );
}
