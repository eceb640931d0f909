import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Commitment } from '../../core/model/meeting';
import { COMMITMENT_STATES } from '../../core/model/vocabulary';
import { useTerms } from '../../parts/terms';
import { useRun } from '../../parts/use-run';
import { DateField } from '../../ui/date-field';
import { RadioField } from '../../ui/radio-field';
import { EditDialog } from './edit-dialog';
import { ProseField } from './prose-field';
import css from './sheriffs.module.css';

/** Says what became of a promise, with the evidence. A settled one can be opened again. */
export function SettleDialog(props: {
  readonly commitment: Commitment;
  readonly today: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  const run = useRun();
  const { commitment } = props;
  const [before] = useState(() => ({
    state: commitment.state === 'open' ? ('kept' as Commitment['state']) : commitment.state,
    // Each change has a note of its own; what was said before stays in the history.
    evidence: '',
    evidenceDate: props.today,
  }));
  const [draft, setDraft] = useState(before);
  const evidenceMissing = draft.evidence.trim() === '';
  const states = COMMITMENT_STATES.filter((s) => s !== 'open' || commitment.state !== 'open');
  const save = async () => {
    const done = await run(
      { type: 'settle-commitment', commitment: commitment.id, ...draft },
      { toast: draft.state === 'open' ? t('promises.reopened') : t('promises.saved') },
    );
    return done !== null;
  };
  return (
    <EditDialog
      title={t('promises.settleTitle')}
      dirty={draft !== before}
      valid={!evidenceMissing}
      save={save}
      onClose={props.onClose}
    >
      {(tried) => (
        <>
          <p className={css.strong}>{commitment.text}</p>
          <RadioField
            label={t('promises.state')}
            value={draft.state}
            onChange={(state) => setDraft({ ...draft, state })}
            options={states.map((id) => ({ id, label: terms.commitmentState(id) }))}
          />
          <ProseField
            label={t('promises.evidence')}
            value={draft.evidence}
            onChange={(evidence) => setDraft({ ...draft, evidence })}
            description={t('promises.evidenceHint')}
            error={tried && evidenceMissing ? t('promises.evidenceMissing') : null}
            isRequired
          />
          <DateField
            label={t('promises.evidenceDate')}
            value={draft.evidenceDate}
            onChange={(evidenceDate) => setDraft({ ...draft, evidenceDate })}
          />
        </>
      )}
    </EditDialog>
  );
}
