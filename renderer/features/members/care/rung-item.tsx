import { ArrowDown, ArrowUp, Pencil, Trash2, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { SegmentRule } from '../../../core/segments/rule';
import type { RungRow } from '../../../core/views/people-views';
import { paths } from '../../../parts/paths';
import { rungMeaning, rungName } from '../../../parts/rung-name';
import { useLanguage } from '../../../parts/use-language';
import { Button, IconButton } from '../../../ui/button';
import { EVERYONE, keepMemberQuery } from '../member-query';
import css from './care.module.css';

/** One rung of the ladder, with what can be done with it. `number` counts from the ground; null: not that way. */
export function RungItem(props: {
  readonly row: RungRow;
  readonly number: number;
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation('care');
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { rung, members } = props.row;
  const name = rungName(rung, language);
  const other = rungName(rung, language === 'es' ? 'en' : 'es');
  const meaning = rungMeaning(rung, language);
  const showPeople = () => {
    const rule: SegmentRule = {
      join: 'all',
      parts: [{ type: 'rung', not: false, any: [rung.id] }],
    };
    keepMemberQuery({ ...EVERYONE, filter: { rule } });
    navigate(paths.members);
  };
  return (
    <li className={css.rung}>
      <span className={css.place} aria-hidden>
        {props.number}
      </span>
      <div className={css.what}>
        <span className={css.rungName}>{name}</span>
        {other !== name && <span className={css.other}>{other}</span>}
        {meaning && <span>{meaning}</span>}
      </div>
      <div className={css.rungActions}>
        <Button
          variant="quiet"
          icon={Users}
          isDisabled={members === 0}
          name={t('ladder.showPeople', { count: members, rung: name })}
          onPress={showPeople}
        >
          {t('ladder.people', { count: members })}
        </Button>
        <IconButton
          label={t('ladder.up', { rung: name })}
          icon={ArrowUp}
          isDisabled={props.onUp === null}
          onPress={() => props.onUp?.()}
        />
        <IconButton
          label={t('ladder.down', { rung: name })}
          icon={ArrowDown}
          isDisabled={props.onDown === null}
          onPress={() => props.onDown?.()}
        />
        <IconButton label={t('ladder.edit', { rung: name })} icon={Pencil} onPress={props.onEdit} />
        <IconButton
          label={t('ladder.delete', { rung: name })}
          icon={Trash2}
          onPress={props.onRemove}
        />
      </div>
    </li>
  );
}
