import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnsavedGuard } from '../../parts/unsaved-guard';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import css from './sheriffs.module.css';
import { useTried } from './use-tried';

/**
 * A form in a dialog. `children` gets whether errors may be shown yet. `save` runs when `valid`, and answers
 * whether it was saved; then the dialog closes. Closing with changes asks first.
 */
export function EditDialog(props: {
  readonly title: string;
  readonly dirty: boolean;
  readonly valid: boolean;
  readonly save: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: (tried: boolean) => ReactNode;
}) {
  const { t } = useTranslation('sheriffs');
  const [saving, setSaving] = useState(false);
  const { form, tried, refuse } = useTried<HTMLFormElement>();
  const guard = useUnsavedGuard(props.dirty);
  const close = () => guard.leave(props.onClose);
  const save = async () => {
    if (saving) return;
    if (!props.valid) return refuse();
    setSaving(true);
    const saved = await props.save();
    setSaving(false);
    if (!saved) return;
    guard.release();
    props.onClose();
  };
  return (
    <>
      <Dialog
        title={props.title}
        isOpen
        onClose={close}
        actions={
          <>
            <Button onPress={close}>{t('actions.cancel')}</Button>
            <Button variant="primary" isPending={saving} onPress={() => void save()}>
              {t('actions.save')}
            </Button>
          </>
        }
      >
        <form
          ref={form}
          noValidate
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          {props.children(tried)}
          {/* Lets Enter in a line of text save, as everywhere. */}
          <button type="submit" hidden />
        </form>
      </Dialog>
      {guard.dialog}
    </>
  );
}
