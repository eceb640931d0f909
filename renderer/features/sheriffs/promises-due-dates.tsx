import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import type { DueDate } from '../../core/views/meeting-views';
import { bridge } from '../../parts/bridge';
import { useErrorWords } from '../../parts/use-error-words';
import { useVault, useView } from '../../parts/vault-context';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { CheckboxField } from '../../ui/checkbox-field';
import { Dialog } from '../../ui/dialog';
import { showToast } from '../../ui/toast';
import css from './sheriffs.module.css';

/** Saves what is due as a calendar file, after saying what is in it and that anyone can read it. */
export function DueDatesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation('meetings');
  const vault = useVault();
  const sayError = useErrorWords();
  const due = useView('due-dates', {}) ?? [];
  const [agreed, setAgreed] = useState(false);
  const save = async () => {
    const words = [i18n.getFixedT('en', 'meetings'), i18n.getFixedT('es', 'meetings')];
    const { bytes } = await vault.writeDays(
      due.map((one) => ({
        uid: `${one.type}-${one.id}`,
        date: one.date,
        title: titleOf(one, words),
      })),
    );
    const outcome = await bridge().call('save-calendar-file', { bytes, fileName: 'due-dates.ics' });
    if (outcome === 'cancelled') return;
    if (outcome === 'saved') {
      showToast({ tone: 'success', message: t('due.saved') });
      onClose();
      return;
    }
    const said = sayError({ type: outcome === 'disk-full' ? 'save-disk-full' : 'save-failed' });
    showToast({ tone: 'danger', message: `${said.title} ${said.body}` });
  };
  return (
    <Dialog
      title={t('due.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('due.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!agreed || due.length === 0}
            onPress={() => void save()}
          >
            {t('due.save')}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <Banner tone="warning">{t('due.open')}</Banner>
        <p role="status">
          {due.length === 0 ? t('due.none') : t('due.holds', { count: due.length })}
        </p>
        <CheckboxField label={t('due.agree')} isSelected={agreed} onChange={setAgreed} />
      </div>
    </Dialog>
  );
}

/** What a calendar shows, in both languages: what is due and with which office. No words of ours, which could name someone. */
function titleOf(due: DueDate, words: readonly TFunction<'meetings'>[]): string {
  const what = words.map((t) => t(`due.types.${due.type}`)).join(' / ');
  const where = [due.who, countyName(due.county)].filter(Boolean).join(', ');
  return where ? `${what}: ${where}` : what;
}
