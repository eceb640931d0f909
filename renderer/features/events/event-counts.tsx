import { useTranslation } from 'react-i18next';
import type { EventCounts } from '../../core/views/views';
import type { Language } from '../../messages/i18n';
import { formatCount } from '../../parts/dates';
import style from './event-screen.module.css';

const AXES = {
  said: ['confirmed', 'yes', 'maybe', 'leftMessage', 'invited', 'no'],
  came: ['present', 'late', 'walkIns', 'excused', 'noShow'],
  needs: ['interpreters', 'childcare', 'rides'],
} as const satisfies Record<string, readonly (keyof EventCounts)[]>;

/**
 * How an event's people add up, in one line: what they said, who came, what they need. Before anybody came or asked for
 * something there is nothing to say of it.
 */
export function EventCountsStrip({
  counts,
  waiting,
}: {
  readonly counts: EventCounts;
  readonly waiting: number;
}) {
  const { t, i18n } = useTranslation('events');
  const { t: plan } = useTranslation('plan');
  const language = i18n.language as Language;
  const axes = (Object.keys(AXES) as (keyof typeof AXES)[]).filter(
    (axis) => axis === 'said' || AXES[axis].some((key) => counts[key] > 0),
  );
  return (
    <div className={style.counts}>
      {axes.map((axis) => (
        <section key={axis} className={style.axis} aria-label={t(`counts.${axis}`)}>
          <h2>{t(`counts.${axis}`)}</h2>
          <dl>
            {AXES[axis].map((key) => (
              <div key={key} className={counts[key] ? style.sum : `${style.sum} ${style.zero}`}>
                <dt>{t(`counts.${key}`)}</dt>
                <dd>{formatCount(counts[key], language)}</dd>
              </div>
            ))}
            {axis === 'said' && waiting > 0 && (
              <div className={style.sum}>
                <dt>{plan('waiting.counts')}</dt>
                <dd>{formatCount(waiting, language)}</dd>
              </div>
            )}
          </dl>
        </section>
      ))}
    </div>
  );
}
