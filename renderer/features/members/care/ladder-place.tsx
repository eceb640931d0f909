import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rung } from '../../../core/model/ladder';
import type { MemberCare } from '../../../core/views/people-views';
import { formatDate } from '../../../parts/dates';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { paths } from '../../../parts/paths';
import { rungMeaning, rungName } from '../../../parts/rung-name';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button, LinkButton } from '../../../ui/button';
import { Entry, EntryHead, EntryList } from '../../../ui/entry-list';
import { FormActions, Section } from '../../../ui/page';
import { SelectField } from '../../../ui/select-field';
import css from './care.module.css';
import { useMoveWords } from './use-move-words';

/** The choice that stands for no rung. */
const OFF = 'off';
/** How many moves are shown before the earlier ones fold away. */
const SHOWN = 2;

/** Where a member stands on the group's ladder, to move with a reason, and how they got there. */
export function LadderPlace(props: {
  readonly member: string;
  readonly name: string;
  readonly rung: Rung | null;
  readonly moments: MemberCare['moments'];
}) {
  const { t } = useTranslation('care');
  const language = useLanguage();
  const run = useRun();
  const rungs = useView('rungs', {});
  const [to, setTo] = useState<string | null>(null);
  const [why, setWhy] = useState('');
  const { member, name, rung } = props;
  const here = rung?.id ?? OFF;
  const cancel = () => {
    setTo(null);
    setWhy('');
  };
  const move = async () => {
    const goal = rungs?.find((row) => row.rung.id === to)?.rung;
    const done = await run(
      { type: 'move-on-ladder', member, to: to === OFF ? null : to, why },
      {
        toast: goal
          ? t('ladder.moved', { name, rung: rungName(goal, language) })
          : t('ladder.movedOff', { name }),
      },
    );
    if (done) cancel();
  };
  if (!rungs) return null;
  const options = [
    ...rungs.map((row) => ({ id: row.rung.id, label: rungName(row.rung, language) })).reverse(),
    { id: OFF, label: t('ladder.nowhere') },
  ];
  const meaning = rung ? rungMeaning(rung, language) : '';
  return (
    <Section title={t('ladder.title')}>
      {rungs.length === 0 ? (
        <div className={css.line}>
          <span className={css.soft}>{t('ladder.noRungs')}</span>
          <LinkButton href={paths.ladder}>{t('ladder.setUp')}</LinkButton>
        </div>
      ) : (
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            void move();
          }}
        >
          <SelectField
            label={t('ladder.stands')}
            value={to ?? here}
            onChange={(choice) => setTo(choice === here ? null : choice)}
            options={options}
            description={to === null && meaning ? meaning : undefined}
          />
          {to !== null && (
            <>
              <GuardedTextField
                label={t('ladder.why')}
                description={t('ladder.whyHint')}
                value={why}
                onChange={setWhy}
                maxLength={500}
                autoFocus
              />
              <FormActions>
                <Button variant="primary" type="submit">
                  {t('ladder.move')}
                </Button>
                <Button onPress={cancel}>{t('ladder.cancel')}</Button>
              </FormActions>
            </>
          )}
        </form>
      )}
      <Moves moments={props.moments} />
    </Section>
  );
}

/** Who moved the member, when and why. */
function Moves({ moments }: { readonly moments: MemberCare['moments'] }) {
  const { t } = useTranslation('care');
  const language = useLanguage();
  const words = useMoveWords();
  const [all, setAll] = useState(false);
  const moves = moments.filter((moment) => moment.type === 'moved-on-ladder');
  if (moves.length === 0) return null;
  const shown = all ? moves : moves.slice(0, SHOWN);
  return (
    <>
      <EntryList>
        {shown.map((moment) => {
          const { move } = moment;
          const date = formatDate(move.date, language);
          return (
            <Entry key={move.id}>
              <EntryHead when={move.by ? t('oneOnOne.heldBy', { date, by: move.by }) : date} />
              <p>{words(moment)}</p>
              {move.why && <p className={css.soft}>{move.why}</p>}
            </Entry>
          );
        })}
      </EntryList>
      {shown.length < moves.length && (
        <div>
          <Button variant="quiet" onPress={() => setAll(true)}>
            {t('ladder.olderMoves')}
          </Button>
        </div>
      )}
    </>
  );
}
