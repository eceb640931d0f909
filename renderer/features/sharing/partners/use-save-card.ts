import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SaveFileError } from '../../../messages/errors';
import { bridge } from '../../../parts/bridge';
import { showToast } from '../../../ui/toast';
import type { OwnCard } from '../../../vault/vault';

/** Saving a card as a file, and what went wrong with the last one. */
export function useSaveCard() {
  const { t } = useTranslation('partners');
  const [problem, setProblem] = useState<SaveFileError | null>(null);
  const save = async ({ line, fileName }: OwnCard) => {
    setProblem(null);
    const bytes = new TextEncoder().encode(`${line}\n`);
    const answer = await bridge().call('save-card-file', { bytes, fileName });
    if (answer === 'saved') showToast({ tone: 'success', message: t('own.saved') });
    if (answer === 'disk-full') setProblem({ type: 'save-disk-full' });
    if (answer === 'failed') setProblem({ type: 'save-failed' });
  };
  return { save, problem };
}
