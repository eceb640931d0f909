import { UserPlus, Users } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoorHit, DoorSearch } from '../../core/views/door-views';
import { useTerms } from '../../parts/terms';
import { Icon } from '../../ui/icon';
import style from './door.module.css';
import { useStandingWords } from './standing-words';

/** The key of the row that adds someone unknown. */
export const WALK_IN = 'walk-in';

/** Who may be meant by what is typed. A press marks as here; the row that Enter takes is set apart. */
export function ArrivalRows(props: {
  readonly found: DoorSearch | null;
  readonly isFresh: boolean;
  readonly isEmpty: boolean;
  readonly isListEmpty: boolean;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}) {
  const { t } = useTranslation('door');
  const { found } = props;
  const shown = props.isEmpty ? null : found;
  const list = useRef<HTMLDivElement>(null);
  const { chosen } = props;
  useEffect(() => {
    if (chosen === null) return;
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const row = (key: string, content: React.ReactNode) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box, which keeps the focus, has the keys
    <div
      key={key}
      id={`door-row-${key}`}
      role="option"
      tabIndex={-1}
      aria-selected={props.isFresh && key === props.chosen}
      className={style.row}
      onPointerDown={(press) => press.preventDefault()}
      onClick={() => {
        if (props.isFresh) props.onChoose(key);
      }}
    >
      {content}
    </div>
  );
  return (
    <div className={style.results}>
      <div
        ref={list}
        id="door-rows"
        role="listbox"
        aria-label={t('box.results')}
        className={style.rows}
        data-stale={props.isFresh ? undefined : ''}
      >
        {shown?.listed.map((hit) => row(hit.key, <Person hit={hit} />))}
        {shown?.members.map((hit) => row(hit.key, <Person hit={hit} />))}
        {shown?.alike.map((hit) => row(hit.key, <Person hit={hit} isAlike />))}
        {shown &&
          shown.walkIn !== '' &&
          row(
            WALK_IN,
            <span className={style.add}>
              <Icon of={UserPlus} size={22} />
              {t('row.walkIn', { name: shown.walkIn })}
            </span>,
          )}
      </div>
      <p role="status" className={style.note}>
        {props.isEmpty
          ? t(props.isListEmpty ? 'box.emptyNobody' : 'box.empty')
          : shown && noteOn(shown, t)}
      </p>
    </div>
  );
}

function noteOn(found: DoorSearch, t: ReturnType<typeof useTranslation<'door'>>['t']): string {
  if (found.moreListed > 0) return t('box.more', { count: found.moreListed });
  if (found.moreMembers) return t('box.moreMembers');
  const isNobody = found.listed.length + found.members.length === 0;
  return isNobody && found.walkIn === '' ? t('box.nobodyByPhone') : '';
}

function Person({ hit, isAlike = false }: { readonly hit: DoorHit; readonly isAlike?: boolean }) {
  const { t } = useTranslation('door');
  const terms = useTerms();
  const stands = useStandingWords();
  const { hint } = hit;
  const apart =
    hint === null
      ? ''
      : hint.type === 'role'
        ? t('row.role', { role: terms.role(hint.role) })
        : hint.type === 'ask-phone'
          ? t('row.askPhone')
          : t(`row.${hint.type}`, { names: hint.names.join(', ') });
  const name = isAlike
    ? t(hit.attendance === null ? 'row.alike' : 'row.alikeListed', { name: hit.name })
    : hit.name;
  return (
    <>
      <span className={style.who}>
        <span className={style.name}>{name}</span>
        {apart && <span className={style.soft}>{apart}</span>}
      </span>
      {hit.household.length > 0 && (
        <span className={style.mates}>
          <Icon of={Users} />
          {t('row.household', { count: hit.household.length })}
        </span>
      )}
      <span className={style.state} data-tone={stands.tone(hit)}>
        {stands.words(hit)}
      </span>
    </>
  );
}
