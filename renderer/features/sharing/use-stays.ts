import { useTranslation } from 'react-i18next';
import { localeOf } from '../../parts/dates';
import { useLanguage } from '../../parts/use-language';

/** Field groups that have a name of their own; older files list single fields, which go unnamed. */
const NAMED = ['phones', 'emails', 'needs', 'notes', 'names', 'private-address'] as const;

/** Puts what stayed home into words: `phone numbers, notes`. */
export function useStays(): (redactions: readonly string[]) => string {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  return (redactions) => {
    const groups = NAMED.filter((group) => redactions.includes(group));
    if (groups.length === 0) return t('none');
    const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
    return list.format(groups.map((group) => t(`send.review.fields.${group}`)));
  };
}
