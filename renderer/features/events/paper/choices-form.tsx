import { useTranslation } from 'react-i18next';
import {
  type EventSheet,
  EXTRA_COLUMNS,
  GROUPS,
  MOST_TABLES,
  mostBlanks,
  ORDERS,
  type PaperChoices,
  PRIVACY,
  ROSTER_COLUMNS,
  WHO,
} from '../../../core/paper/paper-choices';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { Banner } from '../../../ui/banner';
import { LinkButton } from '../../../ui/button';
import { CheckboxField, CheckboxGroupField } from '../../../ui/checkbox-field';
import { DateField } from '../../../ui/date-field';
import { NumberField } from '../../../ui/number-field';
import { RadioField } from '../../../ui/radio-field';
import { Segmented } from '../../../ui/segmented';
import { SelectField } from '../../../ui/select-field';
import { Staged } from '../../../ui/staged';
import style from './paper-screen.module.css';

/** What goes on the paper. `destroyBy` is the day that holds when none was chosen. */
export function ChoicesForm(props: {
  readonly event: string;
  readonly choices: PaperChoices;
  readonly sheets: readonly EventSheet[];
  readonly hasShifts: boolean;
  readonly landscape: boolean;
  readonly crowded: boolean;
  readonly destroyBy: string;
  readonly onChange: (choices: PaperChoices) => void;
}) {
  const { t } = useTranslation('paper');
  const terms = useTerms();
  const { choices } = props;
  const { sheet } = choices;
  const set = (patch: Partial<PaperChoices>) => props.onChange({ ...choices, ...patch });
  const isList = sheet === 'roster' || sheet === 'shift-sheet';
  const landscape = props.landscape ? t('landscape') : undefined;
  return (
    <div className={style.options}>
      <Staged>
        <RadioField
          label={t('sheet')}
          value={sheet}
          onChange={(chosen) => set({ sheet: chosen })}
          description={t(`about.${sheet}`)}
          options={props.sheets.map((id) => ({ id, label: terms.sheetKind(id) }))}
        />
        {sheet === 'shift-sheet' && !props.hasShifts && (
          <Banner
            tone="info"
            action={<LinkButton href={paths.eventPlan(props.event)}>{t('planShifts')}</LinkButton>}
          >
            {t('noShifts')}
          </Banner>
        )}
        {(sheet === 'roster' || sheet === 'badges') && (
          <SelectField
            label={t('who.label')}
            value={choices.who}
            onChange={(who) => set({ who })}
            options={WHO.map((id) => ({
              id,
              label: t(`who.${id}`),
            }))}
          />
        )}
        {isList && (
          <SelectField
            label={t('privacy.label')}
            value={choices.privacy}
            onChange={(privacy) => set({ privacy })}
            options={PRIVACY.map((id) => ({ id, label: t(`privacy.${id}`) }))}
          />
        )}
        {isList && choices.privacy === 'phones' && (
          <Banner tone="warning" title={t('phonesTitle')}>
            {t('phonesWarning')}
          </Banner>
        )}
        {sheet === 'roster' && (
          <>
            <SelectField
              label={t('order.label')}
              value={choices.order}
              onChange={(order) => set({ order })}
              options={ORDERS.map((id) => ({
                id,
                label: t(`order.${id}`),
              }))}
            />
            <SelectField
              label={t('group.label')}
              value={choices.group}
              onChange={(group) => set({ group })}
              options={GROUPS.map((id) => ({
                id,
                label: t(`group.${id}`),
              }))}
            />
            {choices.group === 'letters' && (
              <NumberField
                label={t('tables')}
                value={choices.tables}
                min={2}
                max={MOST_TABLES}
                onChange={(tables) => set({ tables: tables ?? 2 })}
              />
            )}
            {choices.group !== 'none' && (
              <CheckboxField
                label={t('startPage')}
                isSelected={choices.startPage}
                onChange={(startPage) => set({ startPage })}
              />
            )}
            <CheckboxGroupField
              label={t('columns.label')}
              values={choices.columns}
              description={landscape}
              onChange={(columns) =>
                set({ columns: ROSTER_COLUMNS.filter((column) => columns.includes(column)) })
              }
              options={ROSTER_COLUMNS.map((id) => ({ id, label: t(`columns.${id}`) }))}
            />
          </>
        )}
        {sheet === 'sign-in' && (
          <CheckboxGroupField
            label={t('extras.label')}
            values={choices.extras}
            onChange={(extras) =>
              set({ extras: EXTRA_COLUMNS.filter((column) => extras.includes(column)) })
            }
            options={EXTRA_COLUMNS.map((id) => ({ id, label: t(`extras.${id}`) }))}
          />
        )}
        {props.crowded && (
          <Banner tone="warning" title={t('crowdedTitle')}>
            {t(choices.large ? 'crowdedLarge' : 'crowded')}
          </Banner>
        )}
        <NumberField
          label={t(`blank.${sheet}`)}
          description={sheet === 'roster' ? t('blankHint') : undefined}
          value={choices.blanks[sheet]}
          min={sheet === 'roster' || sheet === 'shift-sheet' || sheet === 'badges' ? 0 : 1}
          max={mostBlanks(sheet)}
          onChange={(count) => set({ blanks: { ...choices.blanks, [sheet]: count ?? 0 } })}
        />
        {sheet === 'badges' && (
          <CheckboxField
            label={t('badgeRoles')}
            isSelected={choices.badgeRoles}
            onChange={(badgeRoles) => set({ badgeRoles })}
          />
        )}
        {(isList || sheet === 'sign-in') && (
          <CheckboxField
            label={t('large')}
            description={t('largeHint')}
            isSelected={choices.large}
            onChange={(large) => set({ large })}
          />
        )}
        <DateField
          label={t('destroyBy')}
          description={t('destroyByHint')}
          value={props.destroyBy}
          onChange={(destroyBy) => set({ destroyBy })}
        />
        <div className={style.paper}>
          <span>{t('papers.label')}</span>
          <Segmented
            label={t('papers.label')}
            value={choices.paper}
            onChange={(paper) => set({ paper })}
            options={(['letter', 'a4'] as const).map((id) => ({ id, label: t(`papers.${id}`) }))}
          />
        </div>
      </Staged>
    </div>
  );
}
