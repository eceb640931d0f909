import { Flag, StickyNote } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallLine } from '../../../core/views/people-views';
import { formatDate } from '../../../parts/dates';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { Chip } from '../../../ui/chip';
import type { GridColumn } from '../../../ui/grid-column';
import { Icon } from '../../../ui/icon';
import { useAtLeast } from '../use-at-least';
import style from './calls.module.css';

/** Result chips: an answer, a promise to try again, a dead end. */
const TONES = {
  yes: 'moss',
  maybe: 'marigold',
  no: 'neutral',
  talked: 'moss',
  'call-back': 'marigold',
  'left-message': 'teal',
  'no-answer': 'neutral',
  busy: 'neutral',
  'wrong-number': 'brick',
  'do-not-call': 'brick',
} as const;

/** The columns of a round's grid: more of them in a wide window, where the panel leaves room for them. */
export function useCallColumns(withCaller: boolean): readonly GridColumn<CallLine>[] {
  const { t } = useTranslation('calls');
  const terms = useTerms();
  const isWide = useAtLeast(1400);
  return useMemo(() => {
    const code: GridColumn<CallLine> = {
      id: 'code',
      header: t('round.column.code'),
      width: '4.75rem',
      render: (line) => <span className={style.code}>{line.code}</span>,
    };
    const name: GridColumn<CallLine> = {
      id: 'name',
      header: t('round.column.name'),
      width: 'minmax(7rem, 2fr)',
      render: (line) => (
        <span className={style.who}>
          <span className={style.name} title={line.name}>
            {line.name}
          </span>
          <span className={style.soft}>
            {line.language ? terms.language(line.language) : t('round.noLanguage')}
          </span>
        </span>
      ),
    };
    const phone: GridColumn<CallLine> = {
      id: 'phone',
      header: t('round.column.phone'),
      width: '9.5rem',
      render: (line) => line.phone || <Chip tone="brick">{t('round.noPhone')}</Chip>,
    };
    const outcome: GridColumn<CallLine> = {
      id: 'outcome',
      header: t('round.column.outcome'),
      width: 'minmax(10rem, 1.3fr)',
      render: (line) => <OutcomeCell line={line} showPhone={!isWide} />,
    };
    const caller: GridColumn<CallLine> = {
      id: 'caller',
      header: t('round.column.caller'),
      width: 'minmax(5rem, 1fr)',
      render: (line) => line.call.caller,
    };
    return [
      code,
      name,
      ...(isWide ? [phone] : []),
      outcome,
      ...(isWide && withCaller ? [caller] : []),
    ];
  }, [t, terms, isWide, withCaller]);
}

function OutcomeCell({
  line,
  showPhone,
}: {
  readonly line: CallLine;
  readonly showPhone: boolean;
}) {
  const { t } = useTranslation('calls');
  const terms = useTerms();
  const language = useLanguage();
  const { outcome, attempts, callBackOn, note, needsOrganizer } = line.call;
  const below = [
    outcome === 'call-back' && formatDate(callBackOn, language, 'day'),
    attempts > 1 && t('round.tries', { count: attempts }),
    t(`round.mayCall.${line.consentPhone}`),
  ].filter(Boolean);
  return (
    <span className={style.outcome}>
      <span className={style.who}>
        {outcome === null ? (
          showPhone && !line.phone ? (
            <Chip tone="brick">{t('round.noPhone')}</Chip>
          ) : (
            <span className={style.soft}>{t('round.notCalled')}</span>
          )
        ) : (
          <Chip tone={TONES[outcome]}>{terms.callOutcome(outcome)}</Chip>
        )}
        <span className={style.soft}>{below.join(' · ')}</span>
      </span>
      {needsOrganizer && (
        <span
          className={style.flag}
          role="img"
          aria-label={t('round.needsOrganizer')}
          title={t('round.needsOrganizer')}
        >
          <Icon of={Flag} size={16} />
        </span>
      )}
      {note && (
        <span className={style.sign} role="img" aria-label={t('round.hasNote')} title={note}>
          <Icon of={StickyNote} size={16} />
        </span>
      )}
    </span>
  );
}
