import { useTranslation } from 'react-i18next';
import { addMonths, monthOf } from '../../core/report/months';
import { formatDate } from '../../parts/dates';
import { useLanguage } from '../../parts/use-language';
import { SelectField } from '../../ui/select-field';
import { type Period, PRESETS, type Preset, periodOf, presetOf } from './period';
import css from './reports.module.css';

/** Months back that can be chosen: as far as attendance by name is ever kept, and some years of counts. */
const MONTHS_BACK = 60;
const OWN = 'own';

/** Chooses the months of a report: a usual period, or any first and last month. */
export function PeriodChooser(props: {
  readonly today: string;
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const { today, period, onChange } = props;
  const month = monthOf(today);
  const months = Array.from({ length: MONTHS_BACK }, (_, back) => {
    const id = addMonths(month, -back);
    return { id, label: formatDate(`${id}-01`, language, 'month') };
  });
  return (
    <div className={css.period}>
      <SelectField<Preset | typeof OWN>
        label={t('period.label')}
        value={presetOf(period, today) ?? OWN}
        onChange={(preset) => {
          if (preset !== OWN) onChange(periodOf(preset, today));
        }}
        options={[
          ...PRESETS.map((id) => ({ id, label: t(`period.${id}`) })),
          { id: OWN, label: t('period.own') },
        ]}
      />
      <SelectField
        label={t('period.first')}
        value={period.first}
        onChange={(first) => onChange({ ...period, first })}
        options={months}
      />
      <SelectField
        label={t('period.last')}
        value={period.last}
        onChange={(last) => onChange({ ...period, last })}
        options={months}
      />
    </div>
  );
}
