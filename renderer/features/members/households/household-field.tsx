import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../../core/record';
import type { HouseholdRow } from '../../../core/views/people-views';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import style from './households.module.css';

/** Households offered; whoever looks for one types on. */
const SHOWN = 5;

/** The household of the member whom a form is about: the one that was chosen, or a search for one. */
export function HouseholdField(props: {
  readonly value: RecordId | null;
  readonly onChange: (household: RecordId | null) => void;
}) {
  const { t } = useTranslation('duplicates');
  const current = useView('household', { id: props.value ?? '' });
  const [search, setSearch] = useState('');
  const typed = search.trim() !== '';
  const found = useView('households', { search, from: 0, count: typed ? SHOWN : 0 });
  const nameOf = ({ household }: HouseholdRow) => household.name || t('household.unnamed');
  const peopleOf = ({ members }: HouseholdRow) => members.map(({ name }) => name).join(', ');
  if (props.value !== null && current) {
    return (
      <div className={style.current}>
        <span className={style.fieldLabel}>{t('household.field')}</span>
        <span>
          <strong>{nameOf(current)}</strong>
          {current.members.length > 0 && (
            <span className={style.soft}> {t('household.with', { names: peopleOf(current) })}</span>
          )}
        </span>
        <div>
          <Button variant="quiet" onPress={() => props.onChange(null)}>
            {t('household.leave')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={style.current}>
      <TextField
        label={t('household.field')}
        description={t('household.fieldHint')}
        value={search}
        onChange={setSearch}
        maxLength={100}
      />
      {typed && found && (
        <ul className={style.people} aria-label={t('household.list')}>
          {found.rows.map((row) => (
            <li key={row.household.id}>
              <span className={style.who}>
                <strong>{nameOf(row)}</strong>
                <span className={style.soft}>{peopleOf(row)}</span>
              </span>
              <Button
                name={`${t('household.choose')}: ${nameOf(row)}`}
                onPress={() => {
                  setSearch('');
                  props.onChange(row.household.id);
                }}
              >
                {t('household.choose')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {typed && found?.rows.length === 0 && <p className={style.soft}>{t('household.noMatch')}</p>}
    </div>
  );
}
