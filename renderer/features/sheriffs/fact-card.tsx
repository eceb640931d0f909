import { CircleAlert, History, Pencil, RefreshCw, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../core/model/fact';
import { useTerms } from '../../parts/terms';
import { useRun } from '../../parts/use-run';
import { Chip } from '../../ui/chip';
import { MenuButton } from '../../ui/menu';
import type { Edit } from './county-editing';
import { FactDetails } from './facts/fact-details';
import css from './sheriffs.module.css';
import { SourceSays } from './source-says';
import { useDates } from './use-dates';
import { useValueWords } from './use-value-words';

/** One fact with its dates and source. A disputed one shows both sides, neither as the truth. */
export function FactCard(props: {
  readonly fact: Fact;
  readonly agencyName: string;
  readonly groupName: string;
  /** What it contradicts, and what contradicts it, in words. */
  readonly contradictions: readonly string[];
  readonly edit: Edit;
}) {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  const dates = useDates();
  const values = useValueWords();
  const run = useRun();
  const { fact, edit } = props;
  const value = values.show(fact.value);
  const isDisputed = fact.confidence === 'disputed' || props.contradictions.length > 0;
  const source = [
    fact.sourceDate && !fact.source.includes(dates.loose(fact.sourceDate))
      ? t('fact.sourceLineDated', { source: fact.source, date: dates.loose(fact.sourceDate) })
      : t('fact.sourceLine', { source: fact.source }),
    terms.sourceKind(fact.sourceKind),
  ].join(' · ');
  return (
    <article className={css.card} data-ended={fact.validTo ? '' : undefined}>
      <div className={css.cardhead}>
        <div className={css.cardtitle}>
          <p className={css.value}>{value}</p>
          {isDisputed ? (
            <Chip tone="marigold" icon={CircleAlert}>
              {t('fact.disputedMark')}
            </Chip>
          ) : (
            <Chip>{terms.confidence(fact.confidence)}</Chip>
          )}
          {fact.validTo && <Chip icon={History}>{t('fact.ended')}</Chip>}
        </div>
        <MenuButton
          label={t('actions.change')}
          name={t('actions.changeNamed', { name: value })}
          items={[
            {
              id: 'change',
              label: t('fact.thisChanged'),
              icon: RefreshCw,
              onAction: () => edit({ type: 'fact', aim: { type: 'change', fact } }),
            },
            {
              id: 'correct',
              label: t('fact.correct'),
              icon: Pencil,
              onAction: () => edit({ type: 'fact', aim: { type: 'correct', fact } }),
            },
            {
              id: 'delete',
              label: t('actions.delete'),
              icon: Trash2,
              tone: 'danger',
              onAction: () =>
                void run(
                  { type: 'delete-records', kind: 'fact', ids: [fact.id] },
                  { toast: t('fact.deleted') },
                ),
            },
          ]}
        />
      </div>
      <p className={css.soft}>
        <FactSpan fact={fact} />
        {props.agencyName && ` · ${props.agencyName}`}
      </p>
      {fact.confidence === 'disputed' && fact.otherwise !== '' ? (
        <div className={css.sides}>
          <div className={css.side}>
            <SourceSays source={fact.source} />
            <p>{fact.text || value}</p>
          </div>
          <div className={css.side}>
            <p className={css.strong}>{t('fact.othersSay')}</p>
            <p>{fact.otherwise}</p>
          </div>
        </div>
      ) : (
        fact.text && <p className={css.prose}>{fact.text}</p>
      )}
      {props.contradictions.map((words) => (
        <p key={words} className={css.strong}>
          {words}
        </p>
      ))}
      <FactDetails fact={fact} />
      <p className={css.soft}>
        {source}
        {props.groupName && ` · ${t('fact.addedBy', { group: props.groupName })}`}
      </p>
    </article>
  );
}

/** From when to when a fact holds, as far as it is known. */
function FactSpan({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation('sheriffs');
  const dates = useDates();
  const from = dates.loose(fact.validFrom);
  const to = dates.loose(fact.validTo);
  if (from && to) return t('fact.span', { from, to });
  if (from) return t('fact.from_', { date: from });
  if (to) return t('fact.until', { date: to });
  return t('fact.undated');
}
