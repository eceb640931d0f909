import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanRow } from '../../../core/merge/plan-types';
import { MatchReasons, StrengthChip } from '../../../parts/similar-members/match-words';
import { useView } from '../../../parts/vault-context';
import { RadioField } from '../../../ui/radio-field';
import { useFieldWords } from '../field-words';
import css from '../sharing.module.css';
import { answerPerson, type Decide, type PersonAnswer } from './decisions';
import style from './open.module.css';
import { factsOfMember, factsOfRow } from './person-facts';

type Similar = NonNullable<PlanRow['similar']>[number];

const LATER = 'later';
const DIFFERENT = 'different-people';

/** Someone new who looks like someone here: both side by side, why, and whether they are one. */
export const PersonQuestion = memo(function PersonQuestion(props: {
  readonly row: PlanRow;
  readonly group: string;
  readonly answer: PersonAnswer | null;
  readonly onDecide: Decide;
}) {
  const { row, group, answer } = props;
  const { t } = useTranslation('incoming');
  const words = useFieldWords();
  const similar = row.similar ?? [];
  const isOne = similar.length === 1;
  const ours = isOne ? (similar[0]?.name ?? '') : '';
  const answers: readonly (PersonAnswer & { readonly id: string; readonly label: string })[] = [
    ...similar.flatMap(({ id, name, match }) => {
      const as = { ours: name };
      return [
        {
          id: `same-person ${id}`,
          label: isOne ? t('people.same') : t('people.sameAs', as),
          says: 'same-person' as const,
          ours: [id],
        },
        ...(match.strength === 'household'
          ? [
              {
                id: `same-household ${id}`,
                label: isOne ? t('people.household') : t('people.householdAs', as),
                says: 'same-household' as const,
                ours: [id],
              },
            ]
          : []),
      ];
    }),
    {
      id: DIFFERENT,
      label: t(isOne ? 'people.different' : 'people.differentMany'),
      says: DIFFERENT,
      ours: similar.map(({ id }) => id),
    },
  ];
  const value = !answer
    ? LATER
    : answer.says === DIFFERENT
      ? DIFFERENT
      : `${answer.says} ${answer.ours[0]}`;
  const choose = (id: string) => {
    const chosen = answers.find((one) => one.id === id);
    props.onDecide((before) =>
      answerPerson(before, row.id, chosen ? { says: chosen.says, ours: chosen.ours } : null),
    );
  };
  return (
    <article className={css.row}>
      <h3 className={style.question}>
        {isOne
          ? t('people.question', { theirs: row.label, group, ours })
          : t('people.questionMany', { theirs: row.label, group })}
      </h3>
      <div className={style.sides}>
        <Person place={t('people.inFile')} name={row.label} facts={factsOfRow(row, words)} />
        {similar.map((one) => (
          <PersonHere key={one.id} similar={one} />
        ))}
      </div>
      <RadioField
        label={t('people.answer')}
        orientation="horizontal"
        value={value}
        onChange={choose}
        options={[
          ...answers.map(({ id, label }) => ({ id, label })),
          { id: LATER, label: t('people.later') },
        ]}
        description={answer?.says === 'same-person' ? t('people.sameHint') : undefined}
      />
    </article>
  );
});

function PersonHere({ similar: { id, name, match } }: { readonly similar: Similar }) {
  const { t } = useTranslation('incoming');
  const words = useFieldWords();
  const detail = useView('member', { id });
  return (
    <Person
      place={t('people.here')}
      name={name}
      facts={detail ? factsOfMember(detail.member, words) : []}
    >
      <p className={style.why}>
        <StrengthChip strength={match.strength} /> <MatchReasons reasons={match.reasons} />
      </p>
    </Person>
  );
}

function Person(props: {
  readonly place: string;
  readonly name: string;
  readonly facts: readonly string[];
  readonly children?: React.ReactNode;
}) {
  const { t } = useTranslation('incoming');
  return (
    <div className={style.side}>
      <span className={style.place}>{props.place}</span>
      <strong>{props.name}</strong>
      {props.facts.length === 0 ? (
        <span className={style.fact}>{t('people.nothingElse')}</span>
      ) : (
        props.facts.map((fact) => (
          <span key={fact} className={style.fact}>
            {fact}
          </span>
        ))
      )}
      {props.children}
    </div>
  );
}
