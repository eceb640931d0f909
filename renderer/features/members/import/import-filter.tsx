import { useTranslation } from 'react-i18next';
import type { MemberFacets } from '../../../core/views/views';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { FilterChip } from '../../../ui/chip';

/** Filters the member list by the import that people came with. Nothing while nobody came with one. */
export function ImportFilter(props: {
  /** Undefined until they are known. */
  readonly tables: MemberFacets['tables'] | undefined;
  readonly value: string | null;
  readonly onChange: (table: string | null) => void;
}) {
  const { t } = useTranslation('members');
  const language = useLanguage();
  const { tables, value } = props;
  if (!tables || (tables.length === 0 && value === null)) return null;
  // An import that was taken back left nobody; it still says why the list is empty.
  const isGone = value !== null && !tables.some(({ id }) => id === value);
  return (
    <FilterChip
      label={t('filter.import')}
      allLabel={t('filter.allImports')}
      value={value}
      onChange={props.onChange}
      options={[
        ...tables.map(({ id, date, members }) => ({
          id,
          label: t('filter.withCount', {
            label: formatDate(date, language, 'medium'),
            count: members,
          }),
        })),
        ...(isGone ? [{ id: value, label: t('filter.importGone') }] : []),
      ]}
    />
  );
}
