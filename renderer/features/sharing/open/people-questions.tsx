import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page';
import css from '../sharing.module.css';
import type { Decide, Decisions } from './decisions';
import { PersonQuestion } from './person-question';
import { usePlanRows } from './use-plan-rows';

const SHOWN_AT_ONCE = 20;

/** New people of a file who look like someone here: is it the same person? Whom nobody answers stays a person of their own. */
export function PeopleQuestions(props: {
  readonly plan: string;
  readonly group: string;
  readonly decisions: Decisions;
  readonly onDecide: Decide;
}) {
  const { decisions } = props;
  const { t } = useTranslation('incoming');
  const [count, setCount] = useState(SHOWN_AT_ONCE);
  const page = usePlanRows(props.plan, 'look-alike', count);
  if (!page || page.total === 0) return null;
  const open = page.total - decisions.people.size;
  return (
    <Section title={t('people.title')}>
      <p className={css.note}>{t('people.lead')}</p>
      <p role="status">
        {open === 0 ? t('people.statusNone') : t('people.status', { count: open, of: page.total })}
      </p>
      <ul className={css.rows} aria-label={t('people.title')}>
        {page.rows.map((row) => (
          <li key={row.id}>
            <PersonQuestion
              row={row}
              group={props.group}
              answer={decisions.people.get(row.id) ?? null}
              onDecide={props.onDecide}
            />
          </li>
        ))}
      </ul>
      {page.total > page.rows.length && (
        <div>
          <Button onPress={() => setCount(count + 2 * SHOWN_AT_ONCE)}>{t('people.more')}</Button>
        </div>
      )}
    </Section>
  );
}
