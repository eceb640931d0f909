import { ListChecks, UserMinus, UserPen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallLine, CallRoundRow } from '../../../core/views/people-views';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { SelectionBar } from '../../../ui/selection-bar';
import { SuggestField } from '../../../ui/suggest-field';
import style from './calls.module.css';

/** What can be done with selected people of a round: give them to a caller, take them off. */
export function CallSelection(props: {
  readonly shown: readonly CallLine[];
  readonly callers: CallRoundRow['callers'];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslation('calls');
  const run = useRun();
  const [assigning, setAssigning] = useState(false);
  const { shown, selected, onSelect } = props;
  const calls = [...selected];
  const nobody = () => onSelect(new Set());
  const remove = async () => {
    const done = await run(
      { type: 'remove-calls', calls },
      { toast: t('selection.removed', { count: calls.length }) },
    );
    if (done) nobody();
  };
  return (
    <SelectionBar
      label={t('selection.label')}
      count={t('selection.count', { count: calls.length })}
      clearLabel={t('selection.clear')}
      onClear={nobody}
    >
      {selected.size < shown.length && (
        <Button
          icon={ListChecks}
          onPress={() => onSelect(new Set(shown.map(({ call }) => call.id)))}
        >
          {t('selection.all', { total: shown.length })}
        </Button>
      )}
      <Button icon={UserPen} onPress={() => setAssigning(true)}>
        {t('selection.assign')}
      </Button>
      <Button icon={UserMinus} onPress={() => void remove()}>
        {t('selection.remove')}
      </Button>
      <Dialog
        title={t('selection.assignTitle', { count: calls.length })}
        isOpen={assigning}
        onClose={() => setAssigning(false)}
        size="small"
      >
        {assigning && (
          <AssignForm
            calls={calls}
            callers={props.callers.flatMap(({ name }) => (name ? [name] : []))}
            onDone={(assigned) => {
              setAssigning(false);
              if (assigned) nobody();
            }}
          />
        )}
      </Dialog>
    </SelectionBar>
  );
}

function AssignForm(props: {
  readonly calls: readonly string[];
  readonly callers: readonly string[];
  readonly onDone: (assigned: boolean) => void;
}) {
  const { t } = useTranslation('calls');
  const run = useRun();
  const [caller, setCaller] = useState('');
  const assign = async () => {
    const done = await run(
      { type: 'assign-calls', calls: props.calls, caller },
      { toast: t('selection.assigned', { count: props.calls.length }) },
    );
    if (done) props.onDone(true);
  };
  return (
    <form
      className={style.dialog}
      onSubmit={(event) => {
        event.preventDefault();
        void assign();
      }}
    >
      <SuggestField
        label={t('selection.caller')}
        description={t('selection.callerHint')}
        value={caller}
        onChange={setCaller}
        suggestions={props.callers}
        maxLength={100}
      />
      <DialogActions>
        <Button onPress={() => props.onDone(false)}>{t('selection.cancel')}</Button>
        <Button variant="primary" type="submit">
          {t('selection.run')}
        </Button>
      </DialogActions>
    </form>
  );
}
