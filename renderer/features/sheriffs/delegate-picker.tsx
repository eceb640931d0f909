import { Plus, X } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../core/record';
import { useVault, useView } from '../../parts/vault-context';
import { Button, IconButton } from '../../ui/button';
import { SearchField } from '../../ui/search-field';
import css from './sheriffs.module.css';

const MOST_SHOWN = 6;

/** Chooses members by display name out of any number of them; what is shown is the name they like to use and no more. */
export function DelegatePicker(props: {
  readonly chosen: readonly RecordId[];
  readonly onChange: (chosen: readonly RecordId[]) => void;
  /** What the members are chosen for; who was at a meeting unless said. */
  readonly label?: string;
  readonly error?: string | null;
}) {
  const { t } = useTranslation('sheriffs');
  const [search, setSearch] = useState('');
  const names = useNames(props.chosen);
  const found = useView('members', {
    search,
    sort: 'name',
    descending: false,
    filter: {},
    from: 0,
    count: MOST_SHOWN + props.chosen.length,
  });
  const labelId = useId();
  const offered =
    search.trim() === ''
      ? []
      : (found?.rows ?? []).filter((row) => !props.chosen.includes(row.id)).slice(0, MOST_SHOWN);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as this group is.
    <div
      role="group"
      aria-labelledby={labelId}
      className={css.delegates}
      data-invalid={props.error ? '' : undefined}
    >
      <p id={labelId} className={css.strong}>
        {props.label ?? t('meeting.delegates')}
      </p>
      {props.chosen.length > 0 && (
        <ul className={css.chosen}>
          {props.chosen.map((id) => {
            const name = names.get(id) ?? '';
            return (
              <li key={id}>
                {name}
                <IconButton
                  icon={X}
                  label={t('meeting.removeDelegate', { name })}
                  onPress={() => props.onChange(props.chosen.filter((other) => other !== id))}
                />
              </li>
            );
          })}
        </ul>
      )}
      <div className={css.tools}>
        <SearchField label={t('meeting.delegatesSearch')} value={search} onChange={setSearch} />
      </div>
      <div role="status">
        {search.trim() !== '' && found && offered.length === 0 && (
          <p className={css.soft}>{t('meeting.delegatesNone')}</p>
        )}
      </div>
      {offered.length > 0 && (
        <ul className={css.offered}>
          {offered.map((row) => (
            <li key={row.id}>
              <Button
                icon={Plus}
                name={t('meeting.addDelegate', { name: row.name })}
                onPress={() => {
                  props.onChange([...props.chosen, row.id]);
                  setSearch('');
                }}
              >
                {row.name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className={css.soft}>{t('meeting.delegatesHint')}</p>
      {props.error && (
        <p role="alert" className={css.wrong}>
          {props.error}
        </p>
      )}
    </div>
  );
}

/** Display names of members by id; members that are gone have none. */
function useNames(ids: readonly RecordId[]): ReadonlyMap<RecordId, string> {
  const vault = useVault();
  const [names, setNames] = useState<ReadonlyMap<RecordId, string>>(new Map());
  const key = ids.join(' ');
  useEffect(() => {
    let current = true;
    const wanted = key.split(' ').filter(Boolean);
    void Promise.all(wanted.map((id) => vault.view('member', { id }))).then((found) => {
      if (!current) return;
      setNames(new Map(found.flatMap((one) => (one ? [[one.member.id, one.name] as const] : []))));
    });
    return () => {
      current = false;
    };
  }, [vault, key]);
  return names;
}
