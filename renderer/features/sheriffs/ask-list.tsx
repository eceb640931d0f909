import { CircleHelp, CircleMinus, CircleSlash, ThumbsDown, ThumbsUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Ask } from '../../core/model/meeting';
import { useTerms } from '../../parts/terms';
import { Chip } from '../../ui/chip';
import { QuoteBlock } from './quote-block';
import css from './sheriffs.module.css';

const ICONS = {
  'not-raised': CircleSlash,
  yes: ThumbsUp,
  'leans-yes': ThumbsUp,
  undecided: CircleHelp,
  'leans-no': ThumbsDown,
  no: ThumbsDown,
  'would-not-answer': CircleMinus,
} as const;

/** The asks of a report with their answers. */
export function AskList({ asks }: { readonly asks: readonly Ask[] }) {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  if (asks.length === 0) return <p className={css.soft}>{t('meeting.noAsks')}</p>;
  return (
    <ol className={css.lines}>
      {asks.map((ask) => (
        <li key={ask.id} className={css.card}>
          <p className={css.value}>{ask.words}</p>
          <div>
            <Chip tone={ask.answer === 'yes' ? 'moss' : 'neutral'} icon={ICONS[ask.answer]}>
              {t('meeting.answered', { answer: terms.answer(ask.answer) })}
            </Chip>
          </div>
          {ask.reason && (
            <p className={css.prose}>{t('meeting.becauseOf', { reason: ask.reason })}</p>
          )}
          {ask.quote && (
            <QuoteBlock words={ask.quote}>
              {ask.heardBy && t('meeting.heard', { name: ask.heardBy })}
            </QuoteBlock>
          )}
          {!ask.quote && ask.heardBy && (
            <p className={css.soft}>{t('meeting.heard', { name: ask.heardBy })}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
