import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRun } from '../../../parts/use-run';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { ChangeFields } from './change-fields';
import { NOTHING_CHANGED, patchOf } from './patch-draft';
import { useChangePreview } from './use-change-preview';

/** Asks what to change about `members` together, shows how many it would change, and does it. Null: closed. */
export function ChangeDialog(props: {
  readonly members: readonly string[] | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('bulk');
  const count = props.members?.length ?? 0;
  return (
    <Dialog
      title={t('change.title', { count })}
      isOpen={props.members !== null}
      onClose={props.onClose}
    >
      {props.members && <ChangeForm members={props.members} onClose={props.onClose} />}
    </Dialog>
  );
}

function ChangeForm(props: { readonly members: readonly string[]; readonly onClose: () => void }) {
  const { t } = useTranslation('bulk');
  const run = useRun();
  const [draft, setDraft] = useState(NOTHING_CHANGED);
  const patch = useMemo(() => patchOf(draft), [draft]);
  const preview = useChangePreview(props.members, patch);
  const changing = patch && preview ? preview.changing : 0;

  const save = async () => {
    if (!patch) return;
    const done = await run(
      { type: 'change-members', whom: { type: 'members', ids: props.members }, patch },
      { toast: t('change.done', { count: changing }) },
    );
    if (done) props.onClose();
  };

  return (
    <>
      <p>{t('change.lead')}</p>
      <ChangeFields draft={draft} onChange={setDraft} />
      <div role="status">
        {patch && preview && (
          <Banner tone={changing > 0 ? 'info' : 'warning'}>
            {changing > 0
              ? t('change.preview', { count: changing, all: preview.members })
              : t('change.nobody')}
            {changing > 0 && (
              <>
                {' '}
                {t('change.examples', { names: preview.examples.join(', ') })}
                {changing > preview.examples.length && ' …'}
              </>
            )}
          </Banner>
        )}
      </div>
      <DialogActions>
        <Button onPress={props.onClose}>{t('cancel')}</Button>
        <Button variant="primary" isDisabled={changing === 0} onPress={() => void save()}>
          {t('change.run', { count: changing })}
        </Button>
      </DialogActions>
    </>
  );
}
