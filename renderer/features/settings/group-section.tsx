import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GROUP_COLORS } from '../../core/model/group';
import type { WorkspaceView } from '../../core/views/views';
import { useTerms } from '../../parts/terms';
import { useRun } from '../../parts/use-run';
import { Button } from '../../ui/button';
import { Fields, FormActions, Section } from '../../ui/page';
import { SwatchField } from '../../ui/swatch-field';
import { TextField } from '../../ui/text-field';
import css from './settings.module.css';

/** The group's name and color, and who is at the keyboard. */
export function GroupSection({ workspace }: { readonly workspace: WorkspaceView }) {
  const { t } = useTranslation('settings');
  const terms = useTerms();
  const run = useRun();
  const kept = {
    name: workspace.group?.name ?? '',
    color: workspace.group?.color ?? 'teal',
    organizer: workspace.workspace.organizer,
  };
  const [typed, setTyped] = useState<Partial<typeof kept>>({});
  const now = { ...kept, ...typed };
  const changed =
    now.name !== kept.name || now.color !== kept.color || now.organizer !== kept.organizer;
  const missing = (name: string) => (name.trim() ? null : t('group.missing'));

  const save = async () => {
    if (!changed || !now.name.trim() || !now.organizer.trim()) return;
    const done = await run(
      {
        type: 'edit-workspace',
        groupName: now.name.trim(),
        groupColor: now.color,
        organizer: now.organizer.trim(),
      },
      { toast: t('group.saved') },
    );
    if (done) setTyped({});
  };
  return (
    <Section title={t('group.title')}>
      <form
        className={css.panel}
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          void save();
        }}
      >
        <Fields>
          <TextField
            label={t('group.name')}
            value={now.name}
            onChange={(name) => setTyped({ ...typed, name })}
            error={missing(now.name)}
            maxLength={100}
          />
          <TextField
            label={t('group.organizer')}
            value={now.organizer}
            onChange={(organizer) => setTyped({ ...typed, organizer })}
            error={missing(now.organizer)}
            maxLength={100}
          />
        </Fields>
        <SwatchField
          label={t('group.color')}
          description={t('group.colorHint')}
          value={now.color}
          onChange={(color) => setTyped({ ...typed, color })}
          options={GROUP_COLORS.map((id) => ({ id, label: terms.groupColor(id) }))}
        />
        <FormActions>
          <Button type="submit" variant={changed ? 'primary' : 'secondary'} isDisabled={!changed}>
            {t('group.save')}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}
