import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { GuardedTextField } from '../../parts/guarded-text-field';
import { Button, IconButton } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Fields } from '../../ui/page';
import { RadioField } from '../../ui/radio-field';
import type { CommitmentDraft } from '../../vault/vault';
import { type MeetingDraft, withCommitment } from './meeting-draft';
import { ProseField } from './prose-field';
import css from './sheriffs.module.css';
import { useFocusNew } from './use-focus-new';

/** What they promised and what we promised, each with a due date and someone who sees to it. */
export function CommitmentsEditor(props: {
  readonly draft: MeetingDraft;
  readonly onChange: (draft: MeetingDraft) => void;
}) {
  const { t } = useTranslation('sheriffs');
  const list = useRef<HTMLOListElement>(null);
  const { draft, onChange } = props;
  useFocusNew(list, draft.commitments.length);
  const set = (key: number, patch: Partial<CommitmentDraft>) =>
    onChange({
      ...draft,
      commitments: draft.commitments.map((c) => (c.key === key ? { ...c, ...patch } : c)),
    });
  return (
    <div className={css.lines}>
      {draft.commitments.length > 0 && (
        <ol className={css.lines} ref={list}>
          {draft.commitments.map((line, index) => {
            const number = index + 1;
            return (
              <li key={line.key} className={css.card}>
                <div className={css.cardhead}>
                  <h3>{t('meeting.promise', { number })}</h3>
                  <IconButton
                    icon={Trash2}
                    label={t('meeting.removePromise', { number })}
                    onPress={() =>
                      onChange({
                        ...draft,
                        commitments: draft.commitments.filter((c) => c.key !== line.key),
                      })
                    }
                  />
                </div>
                <ProseField
                  label={t('meeting.promiseText')}
                  value={line.text}
                  onChange={(text) => set(line.key, { text })}
                />
                <RadioField
                  label={t('meeting.promiseBy')}
                  value={line.by}
                  onChange={(by) => set(line.key, { by })}
                  options={[
                    { id: 'them', label: t('meeting.them') },
                    { id: 'us', label: t('meeting.us') },
                  ]}
                  orientation="horizontal"
                />
                <Fields>
                  <DateField
                    label={t('meeting.due')}
                    value={line.due}
                    onChange={(due) => set(line.key, { due })}
                  />
                  <GuardedTextField
                    label={t('meeting.owner')}
                    value={line.owner}
                    onChange={(owner) => set(line.key, { owner })}
                    description={t('meeting.ownerHint')}
                    maxLength={100}
                  />
                </Fields>
              </li>
            );
          })}
        </ol>
      )}
      <div className={css.adders}>
        <Button icon={Plus} onPress={() => onChange(withCommitment(draft, 'them'))}>
          {t('meeting.addTheirs')}
        </Button>
        <Button icon={Plus} onPress={() => onChange(withCommitment(draft, 'us'))}>
          {t('meeting.addOurs')}
        </Button>
      </div>
    </div>
  );
}
