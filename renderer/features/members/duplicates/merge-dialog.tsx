import { Merge } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../../parts/paths';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { MemberSearch } from '../member-search';
import style from './merge.module.css';
import { MergeTable } from './merge-table';
import { MovedRecords } from './moved-records';

/** Makes several members one, field by field. `members`: who to begin with; null: closed. */
export function MergeDialog(props: {
  readonly members: readonly string[] | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('duplicates');
  return (
    <Dialog
      title={t('mergeDialog.title')}
      isOpen={props.members !== null}
      onClose={props.onClose}
      size="large"
    >
      {props.members && (
        <MergeForm key={props.members.join(' ')} start={props.members} onClose={props.onClose} />
      )}
    </Dialog>
  );
}

function MergeForm(props: { readonly start: readonly string[]; readonly onClose: () => void }) {
  const { t } = useTranslation('duplicates');
  const run = useRun();
  const [, navigate] = useLocation();
  const [people, setPeople] = useState<readonly string[]>(props.start);
  const [chosenKeep, setKeep] = useState<string | null>(null);
  const [take, setTake] = useState<Readonly<Record<string, string>>>({});
  const keep = people.find((id) => id === chosenKeep) ?? people[0] ?? '';
  const others = people.filter((id) => id !== keep);
  const preview = useView('merge-preview', { members: [keep, ...others] });
  const name = preview?.members.find(({ id }) => id === keep)?.name ?? '';
  const isReady = preview !== undefined && preview !== null && others.length > 0;

  const leaveOut = (id: string) => {
    setPeople(people.filter((other) => other !== id));
    setTake(Object.fromEntries(Object.entries(take).filter(([, from]) => from !== id)));
  };
  const merge = async () => {
    const done = await run(
      { type: 'merge-members', keep, others, take },
      { toast: t('mergeDialog.done', { name }) },
    );
    if (!done) return;
    props.onClose();
    navigate(paths.member(keep));
  };

  return (
    <div className={style.merge}>
      <p>{others.length > 0 ? t('mergeDialog.lead') : t('mergeDialog.alone')}</p>
      {isReady && (
        <>
          <MergeTable
            preview={preview}
            people={people}
            keep={keep}
            take={take}
            onKeep={setKeep}
            onTake={(field, from) => setTake({ ...take, [field]: from })}
            onLeaveOut={leaveOut}
          />
          <MovedRecords preview={preview} name={name} />
        </>
      )}
      {preview === null && others.length > 0 && <p role="alert">{t('mergeDialog.gone')}</p>}
      <MemberSearch
        label={t('mergeDialog.add')}
        except={new Set(people)}
        onChoose={({ id }) => setPeople([...people, id])}
        autoFocus={others.length === 0}
      />
      <DialogActions>
        <Button onPress={props.onClose}>{t('mergeDialog.cancel')}</Button>
        <Button variant="primary" icon={Merge} isDisabled={!isReady} onPress={() => void merge()}>
          {t('mergeDialog.run', { count: people.length })}
        </Button>
      </DialogActions>
    </div>
  );
}
