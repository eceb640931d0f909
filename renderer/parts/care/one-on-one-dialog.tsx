import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OneOnOne } from '../../core/model/one-on-one';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { Fields } from '../../ui/page';
import { GuardedTextField } from '../guarded-text-field';
import { useUnsavedGuard } from '../unsaved-guard';
import { useRun } from '../use-run';
import { useView } from '../vault-context';
import css from './care.module.css';

type Draft = Pick<
  OneOnOne,
  'date' | 'by' | 'interests' | 'worry' | 'commitment' | 'nextStep' | 'due'
>;

/** Whose one-on-one is written down, and which one is changed (null: a new one). */
export type OneOnOneAbout = {
  readonly member: string;
  readonly name: string;
  readonly oneOnOne: OneOnOne | null;
};

/** Writes down a one-on-one, or changes one. Null: closed. */
export function OneOnOneDialog(props: {
  readonly about: OneOnOneAbout | null;
  readonly onClose: () => void;
}) {
  const workspace = useView('workspace', {});
  const { about } = props;
  if (!about || !workspace) return null;
  const initial: Draft = about.oneOnOne ?? {
    date: workspace.today,
    by: workspace.workspace.organizer,
    interests: '',
    worry: '',
    commitment: '',
    nextStep: '',
    due: '',
  };
  return <OpenDialog key={about.member} about={about} initial={initial} onClose={props.onClose} />;
}

function OpenDialog(props: {
  readonly about: OneOnOneAbout;
  readonly initial: Draft;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('care');
  const run = useRun();
  const { member, name, oneOnOne } = props.about;
  // What the record held when the form opened: a change that comes in meanwhile must not wipe what is typed.
  const [initial] = useState(props.initial);
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const guard = useUnsavedGuard(KEYS.some((key) => draft[key] !== initial[key]));
  const close = () => guard.leave(props.onClose);
  const set = (patch: Partial<Draft>) => setDraft((now) => ({ ...now, ...patch }));
  const stepMissing = draft.due !== '' && draft.nextStep.trim() === '';

  const save = async () => {
    setTried(true);
    if (draft.date === '' || stepMissing) return;
    const fields = Object.fromEntries(KEYS.map((key) => [key, draft[key]]));
    const done = oneOnOne
      ? await run(
          { type: 'edit-record', kind: 'one-on-one', id: oneOnOne.id, patch: fields },
          { toast: t('oneOnOne.saved') },
        )
      : await run(
          { type: 'add-record', kind: 'one-on-one', fields: { ...fields, member } },
          { toast: t('oneOnOne.added') },
        );
    if (!done) return;
    guard.release();
    props.onClose();
  };

  return (
    <Dialog
      title={t(oneOnOne ? 'oneOnOne.editTitle' : 'oneOnOne.addTitle', { name })}
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('oneOnOne.cancel')}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('oneOnOne.save')}
          </Button>
        </>
      }
    >
      <SavesOnCtrlEnter onSave={() => void save()}>
        <Fields>
          <DateField
            label={t('oneOnOne.date')}
            value={draft.date}
            onChange={(date) => set({ date })}
            isRequired
            error={tried && draft.date === '' ? t('oneOnOne.dateMissing') : null}
          />
          <GuardedTextField
            label={t('oneOnOne.by')}
            value={draft.by}
            onChange={(by) => set({ by })}
            maxLength={100}
          />
        </Fields>
        <GuardedTextField
          label={t('oneOnOne.interests')}
          value={draft.interests}
          onChange={(interests) => set({ interests })}
          multiline
          rows={2}
          maxLength={2_000}
          autoFocus
        />
        <GuardedTextField
          label={t('oneOnOne.worry')}
          value={draft.worry}
          onChange={(worry) => set({ worry })}
          multiline
          rows={2}
          maxLength={2_000}
        />
        <GuardedTextField
          label={t('oneOnOne.commitment')}
          value={draft.commitment}
          onChange={(commitment) => set({ commitment })}
          maxLength={500}
        />
        <Fields>
          <GuardedTextField
            label={t('oneOnOne.nextStep')}
            description={t('oneOnOne.nextStepHint')}
            value={draft.nextStep}
            onChange={(nextStep) => set({ nextStep })}
            maxLength={500}
            error={tried && stepMissing ? t('oneOnOne.stepMissing') : null}
          />
          <DateField label={t('oneOnOne.due')} value={draft.due} onChange={(due) => set({ due })} />
        </Fields>
      </SavesOnCtrlEnter>
      {guard.dialog}
    </Dialog>
  );
}

const KEYS = ['date', 'by', 'interests', 'worry', 'commitment', 'nextStep', 'due'] as const;

function SavesOnCtrlEnter(props: { readonly onSave: () => void; readonly children: ReactNode }) {
  return (
    <form
      className={css.form}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onSave();
      }}
    >
      {props.children}
    </form>
  );
}
