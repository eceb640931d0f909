import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areTwoPeople, isTold, needsTwo } from '../../../core/incidents/incident-states';
import type { Incident } from '../../../core/model/incident';
import type { RecordId } from '../../../core/record';
import { useTerms } from '../../../parts/terms';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Fields } from '../../../ui/page';
import { TextField } from '../../../ui/text-field';
import { EditDialog } from '../edit-dialog';
import { ProseField } from '../prose-field';

/** Records the next step of a report: two names to confirm, a reason to retract, and who was told. */
export function MoveDialog(props: {
  readonly incident: RecordId;
  readonly state: Incident['state'];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('incidents');
  const terms = useTerms();
  const run = useRun();
  const organizer = useView('workspace', {})?.workspace.organizer ?? '';
  const { state } = props;
  const two = needsTwo(state);
  const [before] = useState({ note: '', told: '', first: organizer, second: '' });
  const [draft, setDraft] = useState(before);
  const set = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const twoMissing = two && !areTwoPeople(draft.first, draft.second);
  const noteMissing = state === 'retracted' && draft.note.trim() === '';
  const save = async () => {
    const done = await run(
      {
        type: 'move-incident',
        incident: props.incident,
        state,
        note: draft.note,
        told: draft.told,
        confirmedBy: two ? [draft.first, draft.second] : null,
      },
      { toast: t('move.saved') },
    );
    return done !== null;
  };
  return (
    <EditDialog
      title={t('move.title', { state: terms.incidentState(state) })}
      dirty={draft !== before}
      valid={!twoMissing && !noteMissing}
      save={save}
      onClose={props.onClose}
    >
      {(tried) => (
        <>
          {two && (
            <Fields>
              <TextField
                label={t('move.first')}
                value={draft.first}
                onChange={(first) => set({ first })}
                description={t('move.twoHint')}
                error={tried && twoMissing ? t('move.twoMissing') : null}
                isRequired
                maxLength={100}
              />
              <TextField
                label={t('move.second')}
                value={draft.second}
                onChange={(second) => set({ second })}
                error={tried && twoMissing ? t('move.twoMissing') : null}
                isRequired
                maxLength={100}
              />
            </Fields>
          )}
          <ProseField
            label={state === 'retracted' ? t('move.noteRetract') : t('move.note')}
            value={draft.note}
            onChange={(note) => set({ note })}
            error={tried && noteMissing ? t('move.noteMissing') : null}
            isRequired={state === 'retracted'}
            maxLength={1_000}
          />
          {(isTold(state) || state === 'retracted') && (
            <TextField
              label={t('move.told')}
              value={draft.told}
              onChange={(told) => set({ told })}
              description={t('move.toldHint')}
              maxLength={300}
            />
          )}
        </>
      )}
    </EditDialog>
  );
}
