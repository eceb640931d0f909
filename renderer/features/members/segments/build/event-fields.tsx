import { useTranslation } from 'react-i18next';
import { ATTENDANCE_MARKS, NEEDS, RSVP_ANSWERS } from '../../../../core/model/vocabulary';
import { formatDate } from '../../../../parts/dates';
import { eventTitle } from '../../../../parts/event-title';
import { useTermOptions, useTerms } from '../../../../parts/terms';
import { useLanguage } from '../../../../parts/use-language';
import { useView } from '../../../../parts/vault-context';
import { CheckboxGroupField } from '../../../../ui/checkbox-field';
import { ComboField } from '../../../../ui/combo-field';
import { RadioField } from '../../../../ui/radio-field';
import { SelectField } from '../../../../ui/select-field';
import type { FieldsOf } from './condition-of';
import { DaysField } from './days-field';
import { TimesField } from './times-field';

const ANY_KIND = 'any';

/** Fields of how often someone came. */
export function CameFields({ condition, onChange }: FieldsOf<'came'>) {
  const { t } = useTranslation('segments');
  const kinds = useTermOptions('event-kind', condition.kind === null ? [] : [condition.kind]);
  return (
    <>
      <TimesField value={condition.times} onChange={(times) => onChange({ ...condition, times })} />
      <DaysField value={condition.days} onChange={(days) => onChange({ ...condition, days })} />
      <SelectField
        label={t('field.kind')}
        value={condition.kind ?? ANY_KIND}
        onChange={(kind) => onChange({ ...condition, kind: kind === ANY_KIND ? null : kind })}
        options={[{ id: ANY_KIND, label: t('field.kindAny') }, ...kinds]}
      />
    </>
  );
}

/** Fields of what someone said about one event, and whether they came. */
export function AtEventFields({ condition, onChange }: FieldsOf<'at-event'>) {
  const { t } = useTranslation('segments');
  const terms = useTerms();
  const language = useLanguage();
  const choices = useView('segment-choices', {});
  return (
    <>
      <ComboField
        label={t('field.event')}
        placeholder={t('field.chooseEvent')}
        value={condition.event}
        onChange={(event) => event !== null && onChange({ ...condition, event })}
        options={(choices?.events ?? []).map((event) => ({
          id: event.id,
          label: t('field.eventOption', {
            title: eventTitle(event, language),
            date: formatDate(event.date, language),
          }),
        }))}
      />
      <CheckboxGroupField
        label={t('field.said')}
        description={t('field.saidHint')}
        values={condition.rsvp}
        onChange={(said) =>
          onChange({ ...condition, rsvp: RSVP_ANSWERS.filter((each) => said.includes(each)) })
        }
        options={RSVP_ANSWERS.map((id) => ({ id, label: terms.rsvp(id) }))}
      />
      <CheckboxGroupField
        label={t('field.mark')}
        description={t('field.markHint')}
        values={condition.mark}
        onChange={(marks) =>
          onChange({ ...condition, mark: ATTENDANCE_MARKS.filter((each) => marks.includes(each)) })
        }
        options={ATTENDANCE_MARKS.map((id) => ({ id, label: terms.mark(id) }))}
      />
    </>
  );
}

/** Fields of what someone asked for at events. */
export function NeedsFields({ condition, onChange }: FieldsOf<'needs'>) {
  const { t } = useTranslation('segments');
  const terms = useTerms();
  return (
    <>
      <RadioField
        label={t('field.need')}
        value={condition.what}
        onChange={(what) => onChange({ ...condition, what })}
        options={NEEDS.map((id) => ({ id, label: terms.need(id) }))}
      />
      <DaysField value={condition.days} onChange={(days) => onChange({ ...condition, days })} />
    </>
  );
}
