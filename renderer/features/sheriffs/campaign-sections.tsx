import { useTranslation } from 'react-i18next';
import type { CountyDetail } from '../../core/views/views';
import { useTerms } from '../../parts/terms';
import { Section } from '../../ui/page';
import type { Edit } from './county-editing';
import { ContestResult } from './elections/contest-result';
import { RowActions } from './row-actions';
import css from './sheriffs.module.css';
import { SourceSays } from './source-says';
import { useDates } from './use-dates';

/** The elections that decided offices of a county. Nothing while there are none. */
export function ElectionsSection(props: { readonly county: CountyDetail; readonly edit: Edit }) {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  const dates = useDates();
  const { county, edit } = props;
  const contests = county.timeline.flatMap((e) => (e.type === 'contest' ? [e.contest] : []));
  if (contests.length === 0) return null;
  return (
    <Section title={t('county.elections')}>
      {contests.map((contest) => (
        <div key={contest.id} className={css.rowline}>
          <div>
            <p className={css.strong}>
              {`${terms.contestKind(contest.kind)}, ${dates.loose(contest.date)}`}
            </p>
            {contest.office && <p>{contest.office}</p>}
            {contest.text && <p className={css.prose}>{contest.text}</p>}
            <ContestResult contest={contest} />
            {contest.source && (
              <p className={css.soft}>{t('fact.sourceLine', { source: contest.source })}</p>
            )}
          </div>
          <RowActions
            kind="contest"
            id={contest.id}
            name={terms.contestKind(contest.kind)}
            deleted={t('election.deleted')}
            onEdit={() => edit({ type: 'election', contest })}
          />
        </div>
      ))}
    </Section>
  );
}

/** Enforcement operations in a county as they were reported. Nothing while there are none. */
export function OperationsSection(props: { readonly county: CountyDetail; readonly edit: Edit }) {
  const { t } = useTranslation('sheriffs');
  const dates = useDates();
  const { county, edit } = props;
  const operations = county.timeline.flatMap((e) => (e.type === 'operation' ? [e.operation] : []));
  if (operations.length === 0) return null;
  return (
    <Section title={t('county.operations')}>
      {operations.map((operation) => {
        const headline = t('operation.headline', { agency: operation.agency });
        return (
          <article key={operation.id} className={css.card}>
            <div className={css.cardhead}>
              <div>
                <p className={css.value}>{headline}</p>
                <p className={css.soft}>
                  {[
                    dates.loose(operation.start),
                    operation.days && t('operation.daysLine', { count: operation.days }),
                    operation.scope,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              <RowActions
                kind="operation"
                id={operation.id}
                name={headline}
                deleted={t('operation.deleted')}
                onEdit={() => edit({ type: 'operation', operation })}
              />
            </div>
            {(operation.detained || operation.notTargets || operation.otherwise) && (
              <div className={css.sides}>
                <div className={css.side}>
                  <SourceSays source={operation.source} />
                  {operation.detained && (
                    <p>{t('operation.detainedLine', { number: operation.detained })}</p>
                  )}
                  {operation.notTargets && (
                    <p>{t('operation.notTargetsLine', { number: operation.notTargets })}</p>
                  )}
                </div>
                {operation.otherwise && (
                  <div className={css.side}>
                    <p className={css.strong}>{t('fact.othersSay')}</p>
                    <p>{operation.otherwise}</p>
                  </div>
                )}
              </div>
            )}
          </article>
        );
      })}
    </Section>
  );
}
