import { useTranslation } from 'react-i18next';
import type { FolderReply } from '../../../parts/shared-folder/seen-folder';
import { Banner } from '../../../ui/banner';

/** Which folder it is, and whether it can be read and written to. */
export function FolderState({ reply }: { readonly reply: NonNullable<FolderReply> }) {
  const { t } = useTranslation('folder');
  const { name, state } = reply;
  if (state !== 'watching') {
    return (
      <Banner tone="warning" title={t(`state.${state}`, { name })}>
        {t(`state.${state}Body`)}
      </Banner>
    );
  }
  return (
    <>
      <Banner tone="success" title={t('state.watching', { name })}>
        {t('state.watchingBody')}
      </Banner>
      {reply.room !== 'enough' && <Banner tone="warning">{t(`state.${reply.room}`)}</Banner>}
    </>
  );
}
