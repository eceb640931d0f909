import { useTranslation } from 'react-i18next';
import { Banner } from '../../../ui/banner';
import { CheckboxField, CheckboxGroupField } from '../../../ui/checkbox-field';
import { DateField } from '../../../ui/date-field';
import { NumberField } from '../../../ui/number-field';
import { Segmented } from '../../../ui/segmented';
import { SelectField } from '../../../ui/select-field';
import {
  isLandscape,
  MOST_BLANK_ROWS,
  OPTIONAL_COLUMNS,
  type RosterOptions,
} from './roster-options';
import style from './roster-screen.module.css';

/** What goes on the paper. `destroyBy` is the day that holds when none was chosen. */
export function RosterOptionsForm(props: {
  readonly options: RosterOptions;
  readonly destroyBy: string;
  readonly onChange: (options: RosterOptions) => void;
}) {
  const { t } = useTranslation('roster');
  const { options } = props;
  const set = (patch: Partial<RosterOptions>) => props.onChange({ ...options, ...patch });
  return (
    <div className={style.options}>
      <SelectField
        label={t('who.label')}
        value={options.who}
        onChange={(who) => set({ who })}
        options={(['not-declined', 'expected', 'nobody'] as const).map((id) => ({
          id,
          label: t(`who.${id}`),
        }))}
      />
      <NumberField
        label={t('blankRows')}
        description={t('blankRowsHint')}
        value={options.blankRows}
        min={0}
        max={MOST_BLANK_ROWS}
        onChange={(rows) => set({ blankRows: rows ?? 0 })}
      />
      <SelectField
        label={t('order.label')}
        value={options.order}
        onChange={(order) => set({ order })}
        options={(['name', 'role', 'language'] as const).map((id) => ({
          id,
          label: t(`order.${id}`),
        }))}
      />
      <SelectField
        label={t('names.label')}
        value={options.names}
        onChange={(names) => set({ names })}
        options={(['full', 'first-and-initial'] as const).map((id) => ({
          id,
          label: t(`names.${id}`),
        }))}
      />
      <CheckboxGroupField
        label={t('columns.label')}
        values={options.columns}
        description={isLandscape(options) ? t('landscape') : undefined}
        onChange={(columns) =>
          set({ columns: OPTIONAL_COLUMNS.filter((column) => columns.includes(column)) })
        }
        options={OPTIONAL_COLUMNS.map((id) => ({ id, label: t(`columns.${id}`) }))}
      />
      {options.columns.includes('phone') && (
        <Banner tone="warning" title={t('phonesTitle')}>
          {t('phonesWarning')}
        </Banner>
      )}
      <CheckboxField
        label={t('large')}
        description={t('largeHint')}
        isSelected={options.large}
        onChange={(large) => set({ large })}
      />
      <DateField
        label={t('destroyBy')}
        description={t('destroyByHint')}
        value={props.destroyBy}
        onChange={(destroyBy) => set({ destroyBy })}
      />
      <div className={style.paper}>
        <span>{t('paper.label')}</span>
        <Segmented
          label={t('paper.label')}
          value={options.paper}
          onChange={(paper) => set({ paper })}
          options={(['letter', 'a4'] as const).map((id) => ({ id, label: t(`paper.${id}`) }))}
        />
      </div>
    </div>
  );
}
