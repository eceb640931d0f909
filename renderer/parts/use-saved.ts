import { useTranslation } from 'react-i18next';
import { showToast } from '../ui/toast';

/** What came of writing a file to where a person chose. */
export type SaveOutcome = 'saved' | 'cancelled' | 'disk-full' | 'failed';

/** Tells what came of saving a file; `saved`: the words for when it is there. Nothing when the person cancelled. */
export function useSaved(): (outcome: SaveOutcome, saved: string) => void {
  const { t } = useTranslation('parts');
  return (outcome, saved) => {
    if (outcome === 'saved') showToast({ tone: 'success', message: saved });
    if (outcome === 'disk-full') showToast({ tone: 'danger', message: t('save.diskFull') });
    if (outcome === 'failed') showToast({ tone: 'danger', message: t('save.failed') });
  };
}
