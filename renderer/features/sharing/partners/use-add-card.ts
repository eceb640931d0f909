import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PictureError } from '../../../messages/errors';
import { paths } from '../../../parts/paths';
import { readQrPicture } from '../../../parts/qr-picture/read-qr-picture';
import { useVault } from '../../../parts/vault-context';
import { showToast } from '../../../ui/toast';
import type { AddedCard, CardError } from '../../../vault/vault';
import type { fileErrorOf } from '../open/file-problem';

/** Why a card was not added. */
export type CardProblem = CardError | PictureError | ReturnType<typeof fileErrorOf>;

/** How many of a card's smaller codes were read. */
type Parts = Extract<CardError, { readonly type: 'card-parts-missing' }>;

/**
 * Adding a card, whatever way it came, and going to the screen of its group. The smaller codes of a card are gathered
 * picture by picture until it is whole.
 */
export function useAddCard() {
  const { t } = useTranslation('partners');
  const vault = useVault();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<CardProblem | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [parts, setParts] = useState<Parts | null>(null);
  const [isReading, setIsReading] = useState(false);

  const begin = () => {
    setCodes([]);
    setParts(null);
    setProblem(null);
  };
  const open = ({ partner, is, sameName }: AddedCard) => {
    if (sameName) showToast({ tone: 'danger', message: t('add.sameName') });
    if (is === 'rotated' || is === 'device' || is === 'vouched') {
      showToast({ tone: 'success', message: t(`add.${is}`) });
    }
    navigate(paths.partner(partner));
  };
  const add = async (card: Uint8Array<ArrayBuffer> | string) => {
    begin();
    const added = await vault.addCard(card);
    if (added.ok) open(added.value);
    else setProblem(added.error);
  };
  const addPicture = async (bytes: Uint8Array<ArrayBuffer>) => {
    setProblem(null);
    setIsReading(true);
    const read = await readQrPicture(bytes);
    setIsReading(false);
    if (!read.ok) return setProblem(read.error);
    const all = [...codes, read.value.replace(/\s/g, '')];
    const added = await vault.addCard(all.join('\n'));
    if (added.ok) return open(added.value);
    begin();
    if (added.error.type === 'card-parts-missing') {
      setCodes(all);
      setParts(added.error);
    } else setProblem(added.error);
  };
  return { add, addPicture, begin, fail: setProblem, problem, parts, isReading };
}
export type AddingCard = ReturnType<typeof useAddCard>;
