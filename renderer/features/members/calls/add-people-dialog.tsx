import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallRound } from '../../../core/model/call';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import style from './calls.module.css';
import { usualWho } from './round-draft';
import { usePlanCalls } from './use-plan-calls';
import { forgetHanded, useWhom } from './use-whom';
import { WhomFields } from './whom-fields';

/** Asks who else shall be called in a round, and by whom. */
export function AddPeopleDialog(props: {
  readonly round: CallRound;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('calls');
  return (
    <Dialog title={t('addPeople.title')} isOpen={props.isOpen} onClose={props.onClose}>
      {props.isOpen && <AddPeopleForm round={props.round} onClose={props.onClose} />}
    </Dialog>
  );
}

function AddPeopleForm(props: { readonly round: CallRound; readonly onClose: () => void }) {
  const { t } = useTranslation('calls');
  const { round } = props;
  const [callers, setCallers] = useState<string[]>([]);
  const event = useView('event', { id: round.event ?? '' }) ?? null;
  const whom = useWhom(event, usualWho(round.purpose));
  const plan = usePlanCalls();
  const add = async () => {
    if (!(await plan(round.id, whom, callers))) return;
    forgetHanded();
    props.onClose();
  };
  return (
    <div className={style.dialog}>
      <WhomFields event={event} choice={whom} callers={callers} onCallers={setCallers} />
      <DialogActions>
        <Button onPress={props.onClose}>{t('addPeople.cancel')}</Button>
        <Button variant="primary" isDisabled={!whom.whom} onPress={() => void add()}>
          {t('addPeople.run')}
        </Button>
      </DialogActions>
    </div>
  );
}
