import { useTranslation } from 'react-i18next';
import type { SegmentRule } from '../../../core/segments/rule';
import { useSegments } from '../../../parts/segment-picker/use-segments';
import { sentenceOf } from '../../../parts/segment-sentence/sentence';
import { useSegmentWords } from '../../../parts/segment-sentence/use-segment-words';
import { FilterChip } from '../../../ui/chip';

/** Stands for a rule that is not among the saved ones. */
const OWN = 'own';
/** As much of a sentence as a chip has room for. */
const LONGEST = 60;

/** Filters the member list by whom a segment means; shows the sentence of a rule that has no name. */
export function SegmentFilter(props: {
  readonly rule: SegmentRule | undefined;
  readonly onChange: (rule: SegmentRule | null) => void;
}) {
  const { t } = useTranslation('segments');
  const segments = useSegments() ?? [];
  const words = useSegmentWords();
  const { rule, onChange } = props;
  const wanted = rule && JSON.stringify(rule);
  const chosen = segments.find((row) => JSON.stringify(row.rule) === wanted);
  const sentence = rule && !chosen && words ? sentenceOf(rule, words) : '';
  return (
    <FilterChip
      label={t('picker.label')}
      allLabel={t('picker.allMembers')}
      value={chosen?.id ?? (rule ? OWN : null)}
      onChange={(id) => {
        if (id !== OWN) onChange(segments.find((row) => row.id === id)?.rule ?? null);
      }}
      options={[
        ...segments.map(({ id, name, members }) => ({
          id,
          label: t('picker.option', { name, count: members }),
        })),
        ...(sentence ? [{ id: OWN, label: shortened(sentence) }] : []),
      ]}
    />
  );
}

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
