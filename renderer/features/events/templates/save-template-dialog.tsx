import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Event } from '../../../core/model/event';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import style from '../series/series.module.css';

/** Keeps what an event says, and its shifts, under a name, to begin others from. */
export function SaveTemplateDialog(props: { readonly event: Event; readonly onClose: () => void }) {
  const { t } = useTranslation('series');
  const run = useRun();
  const { event } = props;
  const [nameEn, setNameEn] = useState(event.titleEn);
  const [nameEs, setNameEs] = useState(event.titleEs);
  const [tried, setTried] = useState(false);
  const nameless = !nameEn.trim() && !nameEs.trim();
  const save = async () => {
    setTried(true);
    if (nameless) return;
    const done = await run(
      { type: 'save-template', event: event.id, nameEn, nameEs },
      { toast: t('templates.saved') },
    );
    if (done) props.onClose();
  };
  return (
    <Dialog
      title={t('templates.saveTitle')}
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('templates.cancel')}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('templates.keep')}
          </Button>
        </>
      }
    >
      <div className={style.body}>
        <p>{t('templates.saveBody')}</p>
        <GuardedTextField
          label={t('templates.nameEn')}
          value={nameEn}
          onChange={setNameEn}
          maxLength={100}
          error={tried && nameless ? t('templates.nameMissing') : null}
        />
        <GuardedTextField
          label={t('templates.nameEs')}
          value={nameEs}
          onChange={setNameEs}
          maxLength={100}
        />
      </div>
    </Dialog>
  );
}
