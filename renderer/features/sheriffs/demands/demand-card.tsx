import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Demand } from '../../../core/model/campaign';
import type { DemandRow } from '../../../core/views/demand-row';
import { eventTitle } from '../../../parts/event-title';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { Chip } from '../../../ui/chip';
import { RowActions } from '../row-actions';
import css from '../sheriffs.module.css';
import { useDates } from '../use-dates';

const TONES = {
  open: 'neutral',
  partly: 'marigold',
  met: 'moss',
  refused: 'brick',
  dropped: 'neutral',
} as const satisfies Record<Demand['state'], string>;

/** One demand: its words, who stands behind it, what is tied to it, and its answer. */
export function DemandCard(props: { readonly row: DemandRow; readonly onEdit: () => void }) {
  const { t } = useTranslation('demands');
  const { t: quoted } = useTranslation('sheriffs');
  const dates = useDates();
  const language = useLanguage();
  const { demand, groups, events, statements } = props.row;
  return (
    <article className={css.card}>
      <div className={css.cardhead}>
        <div className={css.cardtitle}>
          <h3 className={css.value}>{t('to', { to: demand.to })}</h3>
          <Chip tone={TONES[demand.state]}>{t(`states.${demand.state}`)}</Chip>
        </div>
        <RowActions
          kind="demand"
          id={demand.id}
          name={demand.to}
          deleted={t('deleted')}
          onEdit={props.onEdit}
        />
      </div>
      <p className={css.prose}>{demand.ask}</p>
      <p className={css.soft}>
        {[
          demand.date && t('made', { date: dates.loose(demand.date) }),
          demand.source && t('source', { source: demand.source }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {groups.length > 0 && (
        <div className={css.state}>
          <span className={css.soft}>{t('groups')}</span>
          {groups.map((group) => (
            <Chip key={group.id}>{group.name}</Chip>
          ))}
        </div>
      )}
      {events.length > 0 && (
        <p>
          <span className={css.soft}>{t('events')}: </span>
          {events.map((event, place) => (
            <span key={event.id}>
              {place > 0 && ' · '}
              <Link href={paths.event(event.id)}>
                {[eventTitle(event, language), dates.day(event.date)].filter(Boolean).join(', ')}
              </Link>
            </span>
          ))}
        </p>
      )}
      {statements.map(({ statement, official }) => (
        <figure key={statement.id} className={css.quote}>
          <blockquote>{quoted('statement.quoted', { words: statement.quote })}</blockquote>
          <figcaption className={css.soft}>
            {[official?.name, dates.loose(statement.date)].filter(Boolean).join(' · ')}
          </figcaption>
        </figure>
      ))}
      {demand.answer && (
        <div className={css.side}>
          <p className={css.strong}>
            {demand.answerDate
              ? t('answer', { date: dates.loose(demand.answerDate) })
              : t('answerUndated')}
          </p>
          <p>{demand.answer}</p>
          {demand.answerSource && (
            <p className={css.soft}>{t('source', { source: demand.answerSource })}</p>
          )}
        </div>
      )}
    </article>
  );
}
