import type { ReactNode } from 'react';
import { countyName } from '../../../core/model/county';
import type { AskText } from '../../../core/model/meeting';
import type { Brief } from '../../../core/views/meeting-views';
import css from './brief.module.css';
import { type SayInBoth, useInBoth } from './use-in-both';

/**
 * How much of each list one page holds, from all to least. `longest`: where long words are cut, in characters; `isLarge`:
 * in larger letters.
 */
export const BRIEF_SIZES = [
  { most: 12, longest: 2_000, isLarge: true },
  { most: 12, longest: 2_000, isLarge: false },
  { most: 9, longest: 2_000, isLarge: false },
  { most: 7, longest: 2_000, isLarge: false },
  { most: 5, longest: 1_000, isLarge: false },
  { most: 4, longest: 500, isLarge: false },
  { most: 3, longest: 300, isLarge: false },
  { most: 2, longest: 160, isLarge: false },
  { most: 1, longest: 120, isLarge: false },
] as const;

export type BriefSize = (typeof BRIEF_SIZES)[number];

/**
 * One page in both languages: where an official stands, what the law asks, what they answered and promised, and what is
 * asked this time. It says how much was left off. `reach`: only when the reader asked for names.
 */
export function BriefPage(props: {
  readonly brief: Brief;
  readonly asks: readonly AskText[];
  readonly withReach: boolean;
  readonly size: BriefSize;
}) {
  const both = useInBoth();
  const { brief, asks, size } = props;
  const { official, agency, last } = brief;
  const cut = (words: string): string =>
    words.length > size.longest ? `${words.slice(0, size.longest).trimEnd()} […]` : words;
  const list = { both, most: size.most };
  return (
    <article className={css.page} lang="en" data-large={size.isLarge ? '' : undefined}>
      <header className={css.head}>
        <h2>{both(({ t }) => t('brief.heading', { name: official.name }))}</h2>
        <p>
          {[official.office, agency?.name, countyName(brief.county)].filter(Boolean).join(' · ')}
        </p>
        <p>
          {both(({ t, day }) => t('brief.made', { date: day(brief.today) }))} ·{' '}
          {both(({ t, day }) =>
            last ? t('brief.lastMet', { date: day(last.date) }) : t('brief.neverMet'),
          )}
        </p>
      </header>
      <Part title={both(({ t }) => t('brief.toAsk'))}>
        <Lines
          {...list}
          most={99}
          none={both(({ t }) => t('brief.noneChosen'))}
          items={asks}
          keyOf={({ id }) => id}
        >
          {({ wordsEn, wordsEs }) => (
            <>
              <strong>{cut(wordsEn || wordsEs)}</strong>
              {wordsEn && wordsEs && <span lang="es"> / {cut(wordsEs)}</span>}
            </>
          )}
        </Lines>
      </Part>
      <div className={css.columns}>
        <div>
          <Part title={both(({ t }) => t('brief.position'))}>
            <Lines
              {...list}
              none={both(({ t }) => t('brief.noFacts'))}
              items={brief.facts}
              keyOf={({ id }) => id}
            >
              {(fact) => (
                <>
                  {both(({ terms }) => terms.topic(fact.topic))}
                  {fact.basis && <> ({both(({ t }) => t(`brief.${fact.basis as 'stated'}`))})</>}:{' '}
                  <strong>
                    {fact.value ? both(({ value }) => value(fact.value)) : cut(fact.text)}
                  </strong>
                  {(fact.confidence === 'disputed' || fact.disputes) && (
                    <> [{both(({ t }) => t('brief.disputed'))}]</>
                  )}
                  {fact.validFrom && <> · {both(({ loose }) => loose(fact.validFrom))}</>}
                  {fact.confidence === 'disputed' && fact.otherwise && (
                    <span className={css.soft}> {cut(fact.otherwise)}</span>
                  )}
                </>
              )}
            </Lines>
          </Part>
          <Part title={both(({ t }) => t('brief.law'))}>
            <Lines
              {...list}
              none={both(({ t }) => t('brief.noLaw'))}
              items={brief.laws}
              keyOf={({ code }) => code}
            >
              {(law) => (
                <>
                  {both(({ terms }) => terms.topic(law.topic))}:{' '}
                  <strong>{both(({ value }) => value(law.floor))}</strong> · {law.citation}
                  {law.from && (
                    <> · {both(({ t, day }) => t('brief.since', { date: day(law.from) }))}</>
                  )}
                </>
              )}
            </Lines>
          </Part>
          {props.withReach && (
            <Part title={both(({ t }) => t('brief.reach'))}>
              <Lines
                {...list}
                none={both(({ t }) => t('brief.noReach'))}
                items={brief.reach}
                keyOf={({ reach }) => reach.id}
              >
                {({ name, reach }) => (reach.how ? `${name} (${reach.how})` : name)}
              </Lines>
            </Part>
          )}
        </div>
        <div>
          <Part title={both(({ t }) => t('brief.answers'))}>
            <Lines
              {...list}
              none={both(({ t }) => t('brief.noAnswers'))}
              items={brief.answers}
              keyOf={({ ask }) => ask.id}
            >
              {({ ask, date }) => (
                <>
                  {both(({ day }) => day(date))}: {cut(ask.words)}{' '}
                  <strong>{both(({ terms }) => terms.answer(ask.answer))}</strong>
                  {ask.quote && <> “{cut(ask.quote)}”</>}
                  {!ask.quote && ask.reason && <> {cut(ask.reason)}</>}
                </>
              )}
            </Lines>
          </Part>
          <Part title={both(({ t }) => t('brief.heard'))}>
            <Lines
              {...list}
              none={both(({ t }) => t('brief.noWords'))}
              items={brief.quotes}
              keyOf={({ id }) => id}
            >
              {({ quote, date }) => (
                <>
                  “{cut(quote)}”{date && <> {both(({ loose }) => loose(date))}</>}
                </>
              )}
            </Lines>
          </Part>
          <Part title={both(({ t }) => t('brief.promises'))}>
            <Lines
              {...list}
              none={both(({ t }) => t('brief.noPromises'))}
              items={brief.promises}
              keyOf={({ commitment }) => commitment.id}
            >
              {({ commitment: { by, text, due }, overdue }) => (
                <>
                  {both(({ t }) => t(`brief.${by}`))}: <strong>{cut(text)}</strong>,{' '}
                  {both(({ t, day }) =>
                    due
                      ? t(overdue ? 'brief.overdue' : 'brief.due', { date: day(due) })
                      : t('brief.noDue'),
                  )}
                </>
              )}
            </Lines>
          </Part>
        </div>
      </div>
      <p className={css.foot}>{both(({ t }) => t('brief.foot'))}</p>
    </article>
  );
}

function Part(props: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section className={css.part}>
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}

/** As many lines as there is room for, and how many more there are. */
function Lines<T>(props: {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly most: number;
  readonly none: ReactNode;
  readonly both: SayInBoth;
  readonly children: (item: T) => ReactNode;
}) {
  const { items, most, both } = props;
  if (items.length === 0) return <p>{props.none}</p>;
  const left = items.length - most;
  return (
    <>
      <ul>
        {items.slice(0, most).map((item) => (
          <li key={props.keyOf(item)}>{props.children(item)}</li>
        ))}
      </ul>
      {left > 0 && <p className={css.soft}>{both(({ t }) => t('brief.more', { count: left }))}</p>}
    </>
  );
}
