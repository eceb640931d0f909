import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Official } from '../../../core/model/official';
import type { RecordId } from '../../../core/record';
import type { PowerRow } from '../../../core/views/power-map-view';
import { useRun } from '../../../parts/use-run';
import { ComboField } from '../../../ui/combo-field';
import { DateField } from '../../../ui/date-field';
import { RadioField } from '../../../ui/radio-field';
import { TextField } from '../../../ui/text-field';
import { DelegatePicker } from '../delegate-picker';
import { EditDialog } from '../edit-dialog';

const KINDS = ['member', 'official', 'other'] as const;

/** Records who can reach an official. */
export function ReachForm(props: {
  readonly row: PowerRow;
  readonly officials: readonly Official[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('power');
  const run = useRun();
  const { official } = props.row;
  const [before] = useState(() => ({
    kind: 'member' as (typeof KINDS)[number],
    member: null as RecordId | null,
    through: null as RecordId | null,
    who: '',
    how: '',
    since: '',
  }));
  const [draft, setDraft] = useState(before);
  const set = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const { kind, ...fields } = draft;
  const isMissing =
    kind === 'member'
      ? draft.member === null
      : kind === 'official'
        ? draft.through === null
        : draft.who.trim() === '';
  const save = async () => {
    const who = {
      member: kind === 'member' ? fields.member : null,
      through: kind === 'official' ? fields.through : null,
      who: kind === 'other' ? fields.who : '',
    };
    const done = await run(
      {
        type: 'add-record',
        kind: 'reach',
        fields: { ...who, how: fields.how, since: fields.since, official: official.id },
      },
      { toast: t('person.reachSaved') },
    );
    return done !== null;
  };
  return (
    <EditDialog
      title={t('reachForm.title', { name: official.name })}
      dirty={draft !== before}
      valid={!isMissing}
      save={save}
      onClose={props.onClose}
    >
      {(tried) => (
        <>
          <RadioField
            label={t('reachForm.kind')}
            value={kind}
            onChange={(next) => set({ kind: next })}
            options={KINDS.map((id) => ({ id, label: t(`reachForm.kinds.${id}`) }))}
          />
          {kind === 'member' && (
            <DelegatePicker
              chosen={draft.member === null ? [] : [draft.member]}
              onChange={(chosen) => set({ member: chosen.at(-1) ?? null })}
              label={t('reachForm.member')}
              error={tried && isMissing ? t('reachForm.missing') : null}
            />
          )}
          {kind === 'official' && (
            <ComboField
              label={t('reachForm.official')}
              value={draft.through}
              onChange={(through) => set({ through })}
              options={props.officials
                .filter(({ id }) => id !== official.id)
                .map(({ id, name }) => ({ id, label: name }))}
              error={tried && isMissing ? t('reachForm.missing') : null}
            />
          )}
          {kind === 'other' && (
            <TextField
              label={t('reachForm.who')}
              value={draft.who}
              onChange={(who) => set({ who })}
              error={tried && isMissing ? t('reachForm.missing') : null}
              isRequired
              maxLength={100}
            />
          )}
          <TextField
            label={t('reachForm.how')}
            value={draft.how}
            onChange={(how) => set({ how })}
            description={t('reachForm.howHint')}
            maxLength={300}
          />
          <DateField
            label={t('reachForm.since')}
            value={draft.since}
            onChange={(since) => set({ since })}
          />
        </>
      )}
    </EditDialog>
  );
}
