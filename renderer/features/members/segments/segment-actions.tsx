import { Copy, Pencil, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../../parts/paths';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { MenuButton } from '../../../ui/menu';
import { withoutEmpty } from './build/rule-edits';
import type { RuleDraft } from './build/use-rule-draft';
import { NameDialog } from './name-dialog';
import css from './segments.module.css';

/** Saves a segment, names it, copies it and deletes it. One that ships with the app can only be copied. */
export function SegmentActions(props: {
  readonly id: string;
  readonly of: 'new' | 'ready' | 'saved';
  readonly name: string;
  readonly draft: RuleDraft;
}) {
  const { t } = useTranslation('segments');
  const run = useRun();
  const [, navigate] = useLocation();
  const [naming, setNaming] = useState(false);
  const { id, of, draft } = props;
  const rule = withoutEmpty(draft.rule);

  const add = async (name: string, toast: string) => {
    const done = await run(
      { type: 'add-record', kind: 'segment', fields: { name, rule } },
      { toast },
    );
    const [made] = done?.ids ?? [];
    if (!made) return;
    if (of === 'new') draft.discard();
    navigate(paths.segment(made));
  };
  const save = async () => {
    const done = await run(
      { type: 'edit-record', kind: 'segment', id, patch: { rule } },
      { toast: t('done.saved') },
    );
    if (done) draft.discard();
  };
  const rename = (name: string) =>
    run(
      { type: 'edit-record', kind: 'segment', id, patch: { name } },
      { toast: t('done.renamed') },
    );
  const remove = async () => {
    const done = await run(
      { type: 'delete-records', kind: 'segment', ids: [id] },
      { toast: t('done.deleted') },
    );
    if (!done) return;
    draft.discard();
    navigate(paths.segments);
  };
  const copy = () =>
    void add(t('name.copyOf', { name: props.name }).slice(0, 100), t('done.copied'));

  const dialog = (
    <NameDialog
      isOpen={naming}
      title={of === 'new' ? t('name.title') : t('name.renameTitle')}
      name={of === 'new' ? '' : props.name}
      onClose={() => setNaming(false)}
      onName={(name) => {
        setNaming(false);
        void (of === 'new' ? add(name, t('done.saved')) : rename(name));
      }}
    />
  );
  if (of === 'ready') {
    return (
      <Button icon={Copy} onPress={copy}>
        {t('act.duplicate')}
      </Button>
    );
  }
  if (of === 'new') {
    return (
      <>
        {draft.isChanged && <Button onPress={draft.discard}>{t('act.discard')}</Button>}
        <Button variant="primary" isDisabled={!draft.isChanged} onPress={() => setNaming(true)}>
          {t('act.saveAs')}
        </Button>
        {dialog}
      </>
    );
  }
  return (
    <>
      {draft.isChanged && (
        <>
          <span className={css.unsaved}>{t('unsaved')}</span>
          <Button onPress={draft.discard}>{t('act.discard')}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('act.save')}
          </Button>
        </>
      )}
      <MenuButton
        label={t('act.more')}
        items={[
          { id: 'rename', label: t('act.rename'), icon: Pencil, onAction: () => setNaming(true) },
          { id: 'copy', label: t('act.duplicate'), icon: Copy, onAction: copy },
          {
            id: 'send',
            label: t('act.send'),
            icon: Send,
            onAction: () => navigate(paths.sendSegment(id)),
          },
          {
            id: 'delete',
            label: t('act.delete'),
            icon: Trash2,
            tone: 'danger',
            onAction: () => void remove(),
          },
        ]}
      />
      {dialog}
    </>
  );
}
