import { useTranslation } from 'react-i18next';
import type { PlanProblem } from '../../../core/merge/plan-types';
import { formatDate, formatMoment } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { Banner } from '../../../ui/banner';
import { Facts } from '../../../ui/definition';
import { Section } from '../../../ui/page';
import type { ImportPreview } from '../../../vault/vault';
import { proofOf } from './sender-proof';

/** Who sent a file, how far that is proven, and what a person should know before taking it in. */
export function FileFacts({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation('incoming');
  const { t: sharing } = useTranslation('sharing');
  const language = useLanguage();
  const { sender, counts } = preview;
  const proof = proofOf(preview);
  const saidProof = t(`preview.${proof.words}`, {
    name: sender.partnerName,
    date: formatDate(sender.verifiedOn, language),
    signer: sender.signer.slice(0, 16),
  });
  const said = (problem: PlanProblem): string => {
    if (problem.type === 'older-file') return t('preview.older-file');
    const count = problem.type === 'files-missing' ? problem.files : problem.records;
    return t(`preview.${problem.type}`, { count });
  };
  const notes = [
    ...(preview.expired
      ? [t('preview.expired', { date: formatDate(preview.expiresOn, language) })]
      : []),
    ...(counts.notShared > 0 ? [t('preview.notShared', { count: counts.notShared })] : []),
    ...counts.problems.map(said),
  ];
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
              term: t('preview.made'),
              value: formatMoment(Date.parse(preview.createdAt), language),
            },
            { term: t('preview.what'), value: sharing(`log.${preview.scope}`) },
          ]}
        />
        {notes.map((note) => (
          <Banner key={note} tone="info">
            {note}
          </Banner>
        ))}
      </Section>
    </>
  );
}
