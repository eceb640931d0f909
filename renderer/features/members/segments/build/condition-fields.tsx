import { useTranslation } from 'react-i18next';
import type { SegmentCondition } from '../../../../core/segments/rule';
import { RadioField } from '../../../../ui/radio-field';
import type { FieldsOf } from './condition-of';
import { ConsentFields } from './consent-fields';
import { DaysField } from './days-field';
import { AtEventFields, CameFields, NeedsFields } from './event-fields';
import { AnyOfFields, HasFields } from './person-fields';
import { TimesField } from './times-field';

/** What a condition is made of, to be changed. Nothing for one that has no parts. */
export function ConditionFields(props: {
  readonly condition: SegmentCondition;
  readonly onChange: (condition: SegmentCondition) => void;
}) {
  const { condition, onChange } = props;
  switch (condition.type) {
    case 'county':
    case 'zip':
    case 'language':
    case 'tag':
    case 'role':
    case 'group':
    case 'rung':
      return <AnyOfFields condition={condition} onChange={onChange} />;
    case 'has':
      return <HasFields condition={condition} onChange={onChange} />;
    case 'consent':
      return <ConsentFields condition={condition} onChange={onChange} />;
    case 'came':
      return <CameFields condition={condition} onChange={onChange} />;
    case 'at-event':
      return <AtEventFields condition={condition} onChange={onChange} />;
    case 'needs':
      return <NeedsFields condition={condition} onChange={onChange} />;
    case 'called':
      return <CalledFields condition={condition} onChange={onChange} />;
    case 'missed':
    case 'one-on-one':
      return (
        <>
          <TimesField
            value={condition.times}
            onChange={(times) => onChange({ ...condition, times })}
          />
          <DaysField value={condition.days} onChange={(days) => onChange({ ...condition, days })} />
        </>
      );
    case 'first-came':
    case 'added':
      return (
        <DaysField value={condition.days} onChange={(days) => onChange({ ...condition, days })} />
      );
    case 'in-household':
    case 'follow-up-due':
      return null;
  }
}

function CalledFields({ condition, onChange }: FieldsOf<'called'>) {
  const { t } = useTranslation('segments');
  return (
    <>
      <RadioField
        label={t('field.call')}
        value={condition.what}
        onChange={(what) => onChange({ ...condition, what })}
        options={[
          { id: 'tried', label: t('field.callTried') },
          { id: 'reached', label: t('field.callReached') },
          { id: 'not-reached', label: t('field.callNotReached') },
        ]}
      />
      <DaysField value={condition.days} onChange={(days) => onChange({ ...condition, days })} />
    </>
  );
}
