import { useTranslation } from 'react-i18next';
import type { ListPlan } from '../../../core/agreement-lists/plan-list';
import type { ListProblem } from '../../../core/agreement-lists/read-list';
import { countyName } from '../../../core/model/county';
import { storedWords } from '../../../core/sheriffs/fact-values';
import { Chip } from '../../../ui/chip';
import { SimpleTable } from '../../../ui/simple-table';
import css from '../sheriffs.module.css';
import { useValueWords } from '../use-value-words';

type Row = {
  readonly key: string;
  readonly agency: string;
  readonly county: string;
  readonly value: string;
  readonly change: 'added' | 'seen' | 'vanished';
  readonly note: string;
};

const TONES = { added: 'teal', seen: 'neutral', vanished: 'marigold' } as const;

/** What a list would do, row by row, and the rows that say nothing. */
export function ListPlanTable(props: {
  readonly plan: ListPlan;
  readonly problems: readonly ListProblem[];
}) {
  const { t } = useTranslation('agreement-lists');
  const values = useValueWords();
  const { plan, problems } = props;
  const rows: readonly Row[] = [
    ...plan.vanished.map((fact) => ({
      key: fact.id,
      agency: fact.listedAs,
      county: countyName(fact.county),
      value: values.show(storedWords('off-list')),
      change: 'vanished' as const,
      note: '',
    })),
    ...plan.added.map(({ listed, agency }) => ({
      key: `row ${listed.row}`,
      agency: listed.agency,
      county:
        countyName(listed.county) ||
        (listed.countyAsWritten && t('noCounty', { county: listed.countyAsWritten })),
      value: values.show(storedWords(listed.model)),
      change: 'added' as const,
      note: agency === null ? t('newAgency') : '',
    })),
    ...plan.seen.map(({ listed, fact }) => ({
      key: fact.id,
      agency: listed.agency,
      county: countyName(fact.county),
      value: values.show(fact.value),
      change: 'seen' as const,
      note: '',
    })),
  ];
  return (
    <>
      <p className={css.state} role="status">
        <Chip tone="teal">{t('added', { count: plan.added.length })}</Chip>
        <Chip>{t('seen', { count: plan.seen.length })}</Chip>
        <Chip tone="marigold">{t('vanished', { count: plan.vanished.length })}</Chip>
        {problems.length > 0 && <Chip>{t('leftOut', { count: problems.length })}</Chip>}
      </p>
      <SimpleTable
        label={t('plan')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { id: 'agency', header: t('table.agency'), render: ({ agency }) => agency },
          { id: 'county', header: t('table.county'), render: ({ county }) => county },
          { id: 'value', header: t('table.value'), render: ({ value }) => value },
          {
            id: 'change',
            header: t('table.change'),
            render: ({ change, note }) => (
              <span className={css.cellwords}>
                <Chip tone={TONES[change]}>{t(`changes.${change}`)}</Chip>
                {note}
              </span>
            ),
          },
        ]}
      />
      {problems.length > 0 && (
        <ul className={css.rows}>
          {problems.slice(0, MOST_PROBLEMS).map(({ row, why, words }) => (
            <li key={row} className={css.soft}>
              {t(`problems.${why}`, { row, words })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** So many rows that say nothing are told one by one; a list of the whole country has hundreds of other states. */
const MOST_PROBLEMS = 30;
