import { useTranslation } from 'react-i18next';
import { COUNTIES } from '../../../core/model/county';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { ComboField } from '../../../ui/combo-field';
import { Slider } from '../../../ui/slider';
import { dayOfMonth, monthOf } from '../map/months';

const COUNTY_OPTIONS = COUNTIES.map((county) => ({ id: county.fips, label: county.name }));

/** Which officials the power map shows, and as of when. */
export function PowerFields(props: {
  readonly county: string | null;
  readonly onCounty: (county: string | null) => void;
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly first: string;
  readonly today: string;
}) {
  const { t } = useTranslation('power');
  const language = useLanguage();
  const { today } = props;
  const last = monthOf(today);
  const dayAt = (month: number) => (month >= last ? today : dayOfMonth(month));
  return (
    <>
      <ComboField
        label={t('county')}
        value={props.county}
        onChange={props.onCounty}
        options={COUNTY_OPTIONS}
        placeholder={t('wholeState')}
      />
      <Slider
        label={t('day')}
        value={props.day === today ? last : monthOf(props.day)}
        min={Math.min(monthOf(props.first || today), last - 1)}
        max={last}
        onChange={(month) => props.onDay(dayAt(month))}
        words={(month) =>
          month >= last ? t('today') : formatDate(dayOfMonth(month), language, 'month')
        }
      />
    </>
  );
}
