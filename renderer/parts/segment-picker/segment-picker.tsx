import { useTranslation } from 'react-i18next';
import type { SegmentRow } from '../../core/views/people-views';
import { ComboField } from '../../ui/combo-field';
import { sentenceOf } from '../segment-sentence/sentence';
import { useSegmentWords } from '../segment-sentence/use-segment-words';
import css from './segment-picker.module.css';
import { useSegments } from './use-segments';

/** Chooses one of the segments, and says in a sentence whom it means and how many they are. `value`: a row's id. */
export function SegmentPicker(props: {
  readonly value: string | null;
  readonly onChange: (segment: SegmentRow | null) => void;
}) {
  const { t } = useTranslation('segments');
  const segments = useSegments();
  const words = useSegmentWords();
  const chosen = segments?.find(({ id }) => id === props.value);
  return (
    <div className={css.picker}>
      <ComboField
        label={t('picker.label')}
        placeholder={t('picker.placeholder')}
        value={props.value}
        onChange={(id) => props.onChange(segments?.find((row) => row.id === id) ?? null)}
        options={(segments ?? []).map(({ id, name, members }) => ({
          id,
          label: t('picker.option', { name, count: members }),
        }))}
      />
      <div role="status" className={css.said}>
        {chosen && words && (
          <>
            <p className={css.sentence}>{sentenceOf(chosen.rule, words)}</p>
            <p>
              {chosen.members === 0 ? t('picker.nobody') : t('people', { count: chosen.members })}
            </p>
          </>
        )}
      </div>
    </div>
  );
}
