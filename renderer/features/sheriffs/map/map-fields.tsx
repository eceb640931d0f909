import { useTranslation } from 'react-i18next';
import { FACT_TOPICS } from '../../../core/model/vocabulary';
import type { AsOf } from '../../../core/sheriffs/held-on';
import { MAP_SUBJECTS, type MapSubject } from '../../../core/views/county-map-view';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { CheckboxField } from '../../../ui/checkbox-field';
import { SelectField } from '../../../ui/select-field';
import { Slider } from '../../../ui/slider';
import { dayOfMonth, monthOf } from './months';
import { isTopic, useMapWords } from './use-map-words';

/** Every subject that the map offers, in the order of the list. */
const SUBJECTS: readonly MapSubject[] = [
  ...FACT_TOPICS.filter((topic) => topic !== 'other'),
  ...MAP_SUBJECTS,
];

/** The subject that an address names; the first one for any other word. */
export const subjectOf = (word: string | undefined): MapSubject =>
  SUBJECTS.find((subject) => subject === word) ?? 'agreement-287g';

/** What the map shows, and as of when. `first` and `today` are the ends of the time slider. */
export function MapFields(props: {
  readonly subject: MapSubject;
  readonly onSubject: (subject: MapSubject) => void;
  readonly asOf: AsOf;
  readonly onAsOf: (asOf: AsOf) => void;
  readonly first: string;
  readonly today: string;
}) {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const words = useMapWords(language);
  const { asOf, today } = props;
  const last = monthOf(today);
  const at = asOf.day === today ? last : monthOf(asOf.day);
  const dayAt = (month: number) => (month >= last ? today : dayOfMonth(month));
  return (
    <>
      <SelectField<MapSubject>
        label={t('subject')}
        value={props.subject}
        onChange={props.onSubject}
        options={SUBJECTS.map((id) => ({ id, label: words.subject(id) }))}
      />
      <Slider
        label={t('day')}
        value={at}
        min={Math.min(monthOf(props.first || today), last - 1)}
        max={last}
        onChange={(month) => props.onAsOf({ ...asOf, day: dayAt(month) })}
        words={(month) =>
          month >= last ? t('today') : formatDate(dayOfMonth(month), language, 'month')
        }
      />
      {isTopic(props.subject) && (
        <CheckboxField
          label={t('knownThen')}
          description={t('knownThenHint')}
          isSelected={asOf.knownThen}
          onChange={(knownThen) => props.onAsOf({ ...asOf, knownThen })}
        />
      )}
    </>
  );
}
