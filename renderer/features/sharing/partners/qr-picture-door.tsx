import { ScanQrCode } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../../parts/bridge';
import { MAX_PICTURE_BYTES } from '../../../parts/qr-picture/picture-limits';
import { useFileDrop } from '../../../parts/use-file-drop';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import css from '../sharing.module.css';
import type { AddingCard } from './use-add-card';

/** Takes a picture of a card's QR code: chosen, dropped anywhere on the window, or pasted. */
export function QrPictureDoor({ adding }: { readonly adding: AddingCard }) {
  const { t } = useTranslation('partners');
  const { addPicture, fail, parts, isReading, begin } = adding;

  const choose = async () => {
    const picked = await bridge().call('open-picture-file');
    if (picked === null) return;
    if ('bytes' in picked) await addPicture(picked.bytes as Uint8Array<ArrayBuffer>);
    else if (picked.error === 'too-large') fail({ type: 'picture-too-large' });
    else fail({ type: `file-${picked.error}` });
  };
  const take = async (file: File) => {
    if (isReading) return;
    if (file.size > MAX_PICTURE_BYTES) return fail({ type: 'picture-too-large' });
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) fail({ type: 'file-unreadable' });
    else await addPicture(new Uint8Array(bytes));
  };
  const hovers = useFileDrop((file) => void take(file));
  usePastedFile((file) => void take(file));

  return (
    <div className={css.pasted} aria-busy={isReading}>
      <div>
        <Button icon={ScanQrCode} isDisabled={isReading} onPress={() => void choose()}>
          {t('add.picture')}
        </Button>
      </div>
      <p className={css.note}>{hovers ? t('add.drop') : t('add.pictureHint')}</p>
      <div role="status">
        {isReading && <p>{t('add.reading')}</p>}
        {parts && !isReading && (
          <Banner
            tone="info"
            isAnnounced={false}
            action={<Button onPress={begin}>{t('add.partsAgain')}</Button>}
          >
            {t('add.parts', { have: parts.have, of: parts.of })}
          </Banner>
        )}
      </div>
    </div>
  );
}

/** Takes a file that is pasted anywhere on the window while this is in use. Text goes where it was meant to. */
function usePastedFile(onFile: (file: File) => void): void {
  const take = useRef(onFile);
  take.current = onFile;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0];
      if (!file) return;
      event.preventDefault();
      take.current(file);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
