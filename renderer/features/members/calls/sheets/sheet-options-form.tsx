import { useTranslation } from 'react-i18next';
import type { CallRoundRow } from '../../../../core/views/people-views';
import { Banner } from '../../../../ui/banner';
import { CheckboxField } from '../../../../ui/checkbox-field';
import { DateField } from '../../../../ui/date-field';
import { Segmented } from '../../../../ui/segmented';
import { SelectField } from '../../../../ui/select-field';
import type { SheetOptions } from './sheet-order';
import style from './sheets-screen.module.css';

/** Stands for everyone, and for people without a caller: an option can't be empty. */
const EVERYONE = '*';
const NOBODY = '-';

/** What goes on the paper. `destroyBy` is the day that holds when none was chosen. */
export function SheetOptionsForm(props: {
  readonly options: SheetOptions;
  readonly destroyBy: string;
  readonly callers: CallRoundRow['callers'];
  readonly onChange: (options: SheetOptions) => void;
}) {
  const { t } = useTranslation('calls');
  const { t: common } = useTranslation('common');
  const { options } = props;
  const set = (patch: Partial<SheetOptions>) => props.onChange({ ...options, ...patch });
  const caller = options.caller === null ? EVERYONE : options.caller || NOBODY;
  return (
    <div className={style.options}>
      <SelectField
        label={t('sheets.caller')}
        value={caller}
        onChange={(id) =>
          set({ caller: id === EVERYONE ? null : id === NOBODY ? '' : (id as string) })
        }
        options={[
          { id: EVERYONE, label: t('sheets.everyCaller') },
          ...props.callers.map(({ name }) => ({
            id: name || NOBODY,
            label: name || t('noCaller'),
          })),
        ]}
      />
      <SelectField
        label={t('sheets.who.label')}
        value={options.who}
        onChange={(who) => set({ who })}
        options={(['left', 'all'] as const).map((id) => ({ id, label: t(`sheets.who.${id}`) }))}
      />
      <div className={style.field}>
        <span>{t('sheets.language')}</span>
        <Segmented
          label={t('sheets.language')}
          value={options.language}
          onChange={(language) => set({ language })}
          options={(['en', 'es'] as const).map((id) => ({ id, label: common(`languages.${id}`) }))}
        />
      </div>
      <CheckboxField
        label={t('sheets.script')}
        description={t('sheets.languageHint')}
        isSelected={options.script}
        onChange={(script) => set({ script })}
      />
      <Banner tone="warning" title={t('sheets.phonesTitle')}>
        {t('sheets.phonesWarning')}
      </Banner>
      <DateField
        label={t('sheets.destroyBy')}
        description={t('sheets.destroyByHint')}
        value={props.destroyBy}
        onChange={(destroyBy) => set({ destroyBy })}
      />
      <div className={style.field}>
        <span>{t('sheets.paper.label')}</span>
        <Segmented
          label={t('sheets.paper.label')}
          value={options.paper}
          onChange={(paper) => set({ paper })}
          options={(['letter', 'a4'] as const).map((id) => ({
            id,
            label: t(`sheets.paper.${id}`),
          }))}
        />
      </div>
    </div>
  );
}
