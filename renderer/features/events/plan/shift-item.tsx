import { ArrowLeftRight, Pencil, Trash2, UserPlus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Placed, ShiftRow } from '../../../core/events/staffing';
import { formatTimes } from '../../../parts/dates';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { Button, IconButton } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import style from './plan.module.css';
import { shiftName } from './shift-name';
import type { useGiving } from './use-giving';

/** One shift: when it is, what it needs, who has it, who stands by and how many are missing. */
export function ShiftItem(props: {
  readonly row: ShiftRow;
  /** When the event ends; empty when nobody said. */
  readonly eventEnds: string;
  readonly giving: ReturnType<typeof useGiving>;
  readonly onGive: (name: string) => void;
  readonly onEdit: () => void;
}) {
  const { t } = useTranslation('plan');
  const terms = useTerms();
  const language = useLanguage();
  const { row, giving } = props;
  const { shift, people, standBy } = row;
  const name = shiftName(shift, language, terms.role);
  const role = shift.role && terms.role(shift.role);
  const wanted = shift.wanted ?? 1;
  return (
    <li className={style.shift}>
      <div className={style.shiftHead}>
        <div className={style.what}>
          <h3>{name}</h3>
          <span className={style.soft}>
            {[
              role !== name && role,
              whenOf(shift),
              shift.needs && t('shifts.needs', { needs: shift.needs }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
        <span className={style.states}>
          <span className={style.taken}>{t('shifts.taken', { taken: people.length, wanted })}</span>
          <Missing count={row.missing} />
          {shift.trained && <Chip tone="teal">{t('shifts.trained')}</Chip>}
        </span>
        <span className={style.actions}>
          <Button
            icon={UserPlus}
            name={t('shifts.giveTo', { shift: name })}
            onPress={() => props.onGive(name)}
          >
            {t('shifts.give')}
          </Button>
          <IconButton
            icon={Pencil}
            label={t('shifts.edit', { shift: name })}
            onPress={props.onEdit}
          />
          <IconButton
            icon={Trash2}
            label={t('shifts.remove', { shift: name })}
            onPress={() => giving.deleteShift(shift.id)}
          />
        </span>
      </div>
      {(people.length > 0 || standBy.length > 0) && (
        <ul className={style.people} aria-label={name}>
          {people.map((person) => (
            <PlacedPerson key={person.id} person={person}>
              <IconButton
                icon={ArrowLeftRight}
                label={t('shifts.toStandBy', { name: person.name, shift: name })}
                onPress={() => giving.shift(shift.id, { attendance: person.id }, 'stands-by')}
              />
              <IconButton
                icon={X}
                label={t('shifts.takeOut', { name: person.name, shift: name })}
                onPress={() => giving.shift(shift.id, { attendance: person.id }, 'none')}
              />
            </PlacedPerson>
          ))}
          {standBy.map((person) => (
            <PlacedPerson key={person.id} person={person} standsBy>
              <IconButton
                icon={ArrowLeftRight}
                label={t('shifts.toTake', { name: person.name, shift: name })}
                onPress={() => giving.shift(shift.id, { attendance: person.id }, 'takes')}
              />
              <IconButton
                icon={X}
                label={t('shifts.takeOut', { name: person.name, shift: name })}
                onPress={() => giving.shift(shift.id, { attendance: person.id }, 'none')}
              />
            </PlacedPerson>
          ))}
        </ul>
      )}
    </li>
  );

  function whenOf({ startTime, endTime }: ShiftRow['shift']): string {
    if (startTime) return formatTimes(startTime, endTime || props.eventEnds, language);
    return endTime
      ? t('shifts.until', { time: formatTimes(endTime, '', language) })
      : t('shifts.wholeEvent');
  }
}

/** How many people are missing, in words. */
export function Missing({ count }: { readonly count: number }) {
  const { t } = useTranslation('plan');
  return count > 0 ? (
    <Chip tone="marigold">{t('shifts.missing', { count })}</Chip>
  ) : (
    <Chip tone="moss">{t('shifts.complete')}</Chip>
  );
}

/** Someone with a shift or role, and what to know about that. */
export function PlacedPerson(props: {
  readonly person: Placed;
  readonly standsBy?: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('plan');
  const { person } = props;
  return (
    <li>
      <span className={style.who}>
        <span className={props.standsBy ? style.soft : style.strong}>{person.name}</span>
        {props.standsBy && <Chip>{t('shifts.standBy')}</Chip>}
        {!person.sure && <Chip tone="marigold">{t('shifts.notSure')}</Chip>}
        {person.overlaps.length > 0 && <Chip tone="brick">{t('shifts.overlap')}</Chip>}
        {person.untrained && <Chip tone="brick">{t('shifts.untrained')}</Chip>}
      </span>
      <span className={style.actions}>{props.children}</span>
    </li>
  );
}
