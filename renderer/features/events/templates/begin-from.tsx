import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../parts/use-language';
import { SelectField } from '../../../ui/select-field';
import style from '../series/series.module.css';
import { beginningName } from './beginning-name';
import type { Beginning } from './built-in-templates';

const NOTHING = 'nothing';

/** Chooses what a new event begins from. */
export function BeginFrom(props: {
  readonly beginnings: readonly Beginning[];
  readonly value: Beginning | null;
  readonly onChange: (beginning: Beginning | null) => void;
}) {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const { value } = props;
  return (
    <div className={style.begin}>
      <SelectField
        label={t('templates.from')}
        description={t('templates.fromHint')}
        value={value?.id ?? NOTHING}
        onChange={(id) => props.onChange(props.beginnings.find((each) => each.id === id) ?? null)}
        options={[
          { id: NOTHING, label: t('templates.fromNone') },
          ...props.beginnings.map((each) => ({
            id: each.id,
            label: beginningName(each, language),
          })),
        ]}
      />
      {value && value.shifts.length > 0 && (
        <p className={style.soft}>{t('templates.withShifts', { count: value.shifts.length })}</p>
      )}
    </div>
  );
}
