import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { Banner } from '../../../ui/banner';
import { Facts } from '../../../ui/definition';
import { Section } from '../../../ui/page';
import type { ImportPreview } from '../../../vault/vault';
import { FileNotes } from './file-notes';
import { proofOf } from './sender-proof';

/** Who sent a file, for whom, how far that is proven, and what a person should know before taking it in. */
export function FileFacts({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation('incoming');
  const language = useLanguage();
  const { sender } = preview;
  const proof = proofOf(preview);
  const saidProof = t(`preview.${proof.words}`, {
    name: sender.partnerName,
    date: formatDate(sender.verifiedOn, language),
    signer: sender.signer.slice(0, 16),
  });
  return (
    <>
      {preview.seenBefore && (
        <Banner tone="info" title={t('preview.seen')}>
          {t('preview.seenBody')}
        </Banner>
      )}
      {proof.tone && (
        <Banner tone={proof.tone} title={t(`preview.${proof.words}Title`)}>
          {saidProof}
        </Banner>
      )}
      {preview.scope === 'everything' && !sender.ours && (
        <Banner tone="warning" title={t('preview.everythingTitle')}>
          {t('preview.everythingBody')}
        </Banner>
      )}
      <Section title={t('preview.facts')}>
        <Facts
          items={[
            { term: t('preview.from'), value: sender.groupName || t('preview.unnamed') },
            { term: t('preview.proof'), value: saidProof },
            {
              term: t('preview.for'),
              value: t(preview.sealedWith === 'keys' ? 'preview.forUs' : 'preview.forPassphrase'),
            },
            {
              term: t('preview.made'),
              value: formatMoment(Date.parse(preview.createdAt), language),
            },
            { term: t('preview.what'), value: t(`preview.scope.${preview.scope}`) },
            ...(preview.expiresOn === ''
              ? []
              : [{ term: t('preview.until'), value: formatDate(preview.expiresOn, language) }]),
          ]}
        />
        <FileNotes preview={preview} />
      </Section>
    </>
  );
}
