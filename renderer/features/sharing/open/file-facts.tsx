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
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const { sender, counts } = preview;
  const proof = proofOf(preview);
  const saidProof = t(`open.preview.${proof.words}`, {
    name: sender.partnerName,
    date: formatDate(sender.verifiedOn, language),
    signer: sender.signer.slice(0, 16),
  });
  const said = (problem: PlanProblem): string => {
    if (problem.type === 'older-file') return t('open.preview.older-file');
    const count = problem.type === 'files-missing' ? problem.files : problem.records;
    return t(`open.preview.${problem.type}`, { count });
  };
  const notes = [
    ...(preview.expired
      ? [t('open.preview.expired', { date: formatDate(preview.expiresOn, language) })]
      : []),
    ...(counts.notShared > 0 ? [t('open.preview.notShared', { count: counts.notShared })] : []),
    ...counts.problems.map(said),
  ];
  return (
    <>
      {preview.seenBefore && (
        <Banner tone="info" title={t('open.preview.seen')}>
          {t('open.preview.seenBody')}
        </Banner>
      )}
      {proof.tone && (
        <Banner tone={proof.tone} title={t(`open.preview.${proof.words}Title`)}>
          {saidProof}
        </Banner>
      )}
      {preview.scope === 'everything' && !sender.ours && (
        <Banner tone="warning" title={t('open.preview.everythingTitle')}>
          {t('open.preview.everythingBody')}
        </Banner>
      )}
      <Section title={t('open.preview.facts')}>
        <Facts
          items={[
            { term: t('open.preview.from'), value: sender.groupName || t('open.preview.unnamed') },
            { term: t('open.preview.proof'), value: saidProof },
            {
              term: t('open.preview.made'),
              value: formatMoment(Date.parse(preview.createdAt), language),
            },
            { term: t('open.preview.what'), value: t(`open.preview.${preview.scope}`) },
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
