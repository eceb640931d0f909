import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shift } from '../../../core/model/shift';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { useTermOptions } from '../../../parts/terms';
import { useUnsavedGuard } from '../../../parts/unsaved-guard';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { CheckboxField } from '../../../ui/checkbox-field';
import { TimeField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { NumberField } from '../../../ui/number-field';
import { Fields } from '../../../ui/page';
import { SelectField } from '../../../ui/select-field';
import style from './plan.module.css';

type Draft = Pick<
  Shift,
  'role' | 'wanted' | 'nameEn' | 'nameEs' | 'startTime' | 'endTime' | 'trained' | 'needs'
>;

const NEW: Draft = {
  role: '',
  wanted: 1,
  nameEn: '',
  nameEs: '',
  startTime: '',
  endTime: '',
  trained: false,
  needs: '',
};

/** The option that stands for no role. */
const NO_ROLE = 'none';

/** What a dialog of a shift is about: one that is there, or a new one, with a role or without. */
export type EditedShift = Shift | { readonly newFor: string };

/** Says what a shift is, when, and how many people it takes. Null: closed. */
export function ShiftDialog(props: {
  readonly event: string;
  readonly shift: EditedShift | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('plan');
  const run = useRun();
  const { shift } = props;
  const [initial] = useState<Draft>(() => draftOf(shift));
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const roles = useTermOptions('role', [draft.role]);
  const guard = useUnsavedGuard(
    shift !== null && JSON.stringify(draft) !== JSON.stringify(initial),
  );
  const close = () => guard.leave(props.onClose);
  const set = (patch: Partial<Draft>) => setDraft((now) => ({ ...now, ...patch }));
  const isNameless = draft.role === '' && !draft.nameEn.trim() && !draft.nameEs.trim();

  const save = async () => {
    setTried(true);
    if (isNameless || shift === null) return;
    const done =
      'newFor' in shift
        ? await run(
            { type: 'add-record', kind: 'shift', fields: { ...draft, event: props.event } },
            { toast: t('shift.added') },
          )
        : await run(
            { type: 'edit-record', kind: 'shift', id: shift.id, patch: draft },
            { toast: t('shift.saved') },
          );
    if (!done) return;
    guard.release();
    props.onClose();
  };

  return (
    <Dialog
      title={t(shift && 'newFor' in shift ? 'shift.addTitle' : 'shift.editTitle')}
      isOpen={shift !== null}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('shift.cancel')}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('shift.save')}
          </Button>
        </>
      }
    >
      <form
        className={style.form}
        onSubmit={(submit) => submit.preventDefault()}
        onKeyDown={(key) => {
          if (key.key === 'Enter' && (key.ctrlKey || key.metaKey)) void save();
        }}
      >
        <Fields>
          <SelectField
            label={t('shift.role')}
            value={draft.role || NO_ROLE}
            onChange={(role) => set({ role: role === NO_ROLE ? '' : role })}
            options={[{ id: NO_ROLE, label: t('shift.noRole') }, ...withHeld(roles, draft.role)]}
            error={tried && isNameless ? t('shift.missing') : null}
          />
          <NumberField
            label={t('shift.wanted')}
            value={draft.wanted}
            onChange={(wanted) => set({ wanted })}
            min={1}
            max={500}
          />
          <TimeField
            label={t('shift.start')}
            description={t('shift.timeHint')}
            value={draft.startTime}
            onChange={(startTime) => set({ startTime })}
          />
          <TimeField
            label={t('shift.end')}
            value={draft.endTime}
            onChange={(endTime) => set({ endTime })}
          />
          <GuardedTextField
            label={t('shift.nameEn')}
            description={t('shift.nameHint')}
            value={draft.nameEn}
            onChange={(nameEn) => set({ nameEn })}
            maxLength={60}
          />
          <GuardedTextField
            label={t('shift.nameEs')}
            value={draft.nameEs}
            onChange={(nameEs) => set({ nameEs })}
            maxLength={60}
          />
        </Fields>
        <CheckboxField
          label={t('shift.trained')}
          isSelected={draft.trained}
          onChange={(trained) => set({ trained })}
        />
        <GuardedTextField
          label={t('shift.needs')}
          description={t('shift.needsHint')}
          value={draft.needs}
          onChange={(needs) => set({ needs })}
          maxLength={200}
        />
      </form>
      {guard.dialog}
    </Dialog>
  );
}

function draftOf(shift: EditedShift | null): Draft {
  if (!shift) return NEW;
  if ('newFor' in shift) return { ...NEW, role: shift.newFor };
  const { role, wanted, nameEn, nameEs, startTime, endTime, trained, needs } = shift;
  return { role, wanted, nameEn, nameEs, startTime, endTime, trained, needs };
}

/** A role that the group wrote itself is no word of the list and is offered all the same. */
const withHeld = (
  options: readonly { readonly id: string; readonly label: string }[],
  role: string,
) =>
  role === '' || options.some(({ id }) => id === role)
    ? options
    : [...options, { id: role, label: role }];
