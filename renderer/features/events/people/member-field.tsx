import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../../parts/vault-context';
import { Button, IconButton } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import style from './people.module.css';

/** Members offered; whoever looks for one types on. */
const SHOWN = 5;

/** One member out of any number, found by typing; or nobody. */
export function MemberField(props: {
  readonly label: string;
  readonly description: string;
  readonly value: string | null;
  readonly onChange: (member: string | null) => void;
}) {
  const { t } = useTranslation('common');
  const [search, setSearch] = useState('');
  const chosen = useView('member', { id: props.value ?? '' });
  const typed = search.trim() !== '';
  const found = useView('members', {
    search,
    sort: 'name',
    descending: false,
    filter: {},
    from: 0,
    count: typed ? SHOWN : 0,
  });
  if (props.value !== null && chosen) {
    return (
      <div className={style.member}>
        <span className={style.label}>{props.label}</span>
        <span className={style.choice}>
          <strong>{chosen.name}</strong>
          <IconButton
            label={t('removeItem', { what: chosen.name })}
            icon={X}
            onPress={() => props.onChange(null)}
          />
        </span>
      </div>
    );
  }
  return (
    <div className={style.member}>
      <TextField
        label={props.label}
        description={props.description}
        value={search}
        onChange={setSearch}
        maxLength={100}
      />
      {typed && found && (
        <ul className={style.offered} aria-label={props.label}>
          {found.rows.map((row) => (
            <li key={row.id}>
              <Button
                onPress={() => {
                  setSearch('');
                  props.onChange(row.id);
                }}
              >
                {row.name}
              </Button>
            </li>
          ))}
          {found.rows.length === 0 && <li>{t('noMatches')}</li>}
        </ul>
      )}
    </div>
  );
}
