import {
  CalendarX,
  Check,
  Footprints,
  LifeBuoy,
  type LucideIcon,
  MessagesSquare,
  PhoneCall,
  PhoneIncoming,
  Sprout,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CallReason, CareRow } from '../../core/views/people-views';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { paths } from '../paths';
import { useRun } from '../use-run';
import css from './care.module.css';
import { type OneOnOneAbout, OneOnOneDialog } from './one-on-one-dialog';
import { useReasonWords } from './use-reason-words';

const ICONS: { readonly [T in CallReason['type']]: LucideIcon } = {
  'call-back': PhoneIncoming,
  'needs-organizer': LifeBuoy,
  'next-step': Footprints,
  'first-timer': Sprout,
  'no-one-on-one': MessagesSquare,
  'missed-twice': CalendarX,
};

/** People who need a call, each with the reasons and what can be done about them with one press. */
export function CareList(props: { readonly rows: readonly CareRow[]; readonly today: string }) {
  const { t } = useTranslation('care');
  const [about, setAbout] = useState<OneOnOneAbout | null>(null);
  return (
    <div className={css.careList}>
      <ul className={css.list} aria-label={t('list')}>
        {props.rows.map((row) => (
          <CareEntry
            key={row.member.id}
            row={row}
            today={props.today}
            onOneOnOne={() =>
              setAbout({ member: row.member.id, name: row.member.name, oneOnOne: null })
            }
          />
        ))}
      </ul>
      <OneOnOneDialog about={about} onClose={() => setAbout(null)} />
    </div>
  );
}

function CareEntry(props: {
  readonly row: CareRow;
  readonly today: string;
  readonly onOneOnOne: () => void;
}) {
  const { t } = useTranslation('care');
  const words = useReasonWords();
  const run = useRun();
  const { member, reasons } = props.row;
  const { name } = member;
  const step = reasons.find((reason) => reason.type === 'next-step')?.oneOnOne;
  const isForTalk = reasons.some(({ type }) => type !== 'next-step' && type !== 'no-one-on-one');
  return (
    <li className={css.row}>
      <div className={css.who}>
        <Link href={paths.member(member.id)} className={css.name ?? ''}>
          {name}
        </Link>
        {member.phone ? (
          <span className={css.phone}>{member.phone}</span>
        ) : (
          <span className={css.noPhone}>{t('noPhone')}</span>
        )}
        <span className={css.noPhone}>{t(`mayCall.${props.row.consentPhone}`)}</span>
      </div>
      <ul className={css.reasons}>
        {reasons.map((reason, place) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: one type can stand twice, and the order is the list's own
            key={`${reason.type} ${place}`}
            className={css.reason}
            {...(isLate(reason, props.today) ? { 'data-late': '' } : {})}
          >
            <Icon of={ICONS[reason.type]} size={16} />
            {words(reason)}
          </li>
        ))}
      </ul>
      <div className={css.actions}>
        {step && (
          <Button
            icon={Check}
            name={t('stepDoneOf', { step: step.nextStep, name })}
            onPress={() =>
              void run(
                { type: 'edit-record', kind: 'one-on-one', id: step.id, patch: { done: true } },
                { toast: t('stepDoneToast') },
              )
            }
          >
            {t('stepDone')}
          </Button>
        )}
        {isForTalk && (
          <Button
            icon={PhoneCall}
            name={t('talkedWith', { name })}
            onPress={() =>
              void run(
                { type: 'log-call', member: member.id, note: '' },
                { toast: t('talkedDone', { name }) },
              )
            }
          >
            {t('talked')}
          </Button>
        )}
        <Button
          variant="quiet"
          icon={MessagesSquare}
          name={t('addOneOnOneWith', { name })}
          onPress={props.onOneOnOne}
        >
          {t('addOneOnOne')}
        </Button>
      </div>
    </li>
  );
}

/** Whether what was agreed should have happened before today. */
const isLate = (reason: CallReason, today: string): boolean =>
  (reason.type === 'call-back' && reason.on < today) ||
  (reason.type === 'next-step' && reason.due < today);
