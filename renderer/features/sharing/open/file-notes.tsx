import { useTranslation } from 'react-i18next';
import type { PlanProblem } from '../../../core/merge/plan-types';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { Banner } from '../../../ui/banner';
import type { ImportPreview } from '../../../vault/vault';
import style from './open.module.css';

/** What a person should know of a file before taking it in: old, gaps, who was left out. Nothing when all is well. */
export function FileNotes({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation('incoming');
  const language = useLanguage();
  const { counts, partners } = preview;
  const group = preview.sender.groupName || t('preview.unnamed');
  const cards = partners.trusted ? 'preview.partners' : 'preview.partnersUnproven';
  const said = (problem: PlanProblem): string => {
    switch (problem.type) {
      case 'older-file':
      case 'base-missing':
        return t(`preview.${problem.type}`);
      case 'files-missing':
        return t('preview.files-missing', { count: problem.files });
      default:
        return t(`preview.${problem.type}`, { count: problem.records });
    }
  };
  const notes = [
    ...(preview.expired
      ? [t('preview.expired', { date: formatDate(preview.expiresOn, language) })]
      : []),
    ...(preview.joins ? [t('preview.joins', { group })] : []),
    ...(partners.count > 0 ? [t(cards, { count: partners.count })] : []),
    ...(counts.notShared > 0 ? [t('preview.notShared', { count: counts.notShared })] : []),
    ...counts.problems.map(said),
  ];
  if (notes.length === 0) return null;
  return (
    <Banner tone="info">
      {notes.length === 1 ? (
        notes
      ) : (
        <ul className={style.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </Banner>
  );
}
