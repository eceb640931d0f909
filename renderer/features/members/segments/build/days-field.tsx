import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../../ui/number-field';
import { SelectField } from '../../../../ui/select-field';

const USUAL = [7, 30, 60, 90, 180, 365];
const MOST = 3_650;
const EVER = 'ever';
const OWN = 'own';

/** How many days back a condition looks, today included; null: ever. */
export function DaysField(props: {
  readonly value: number | null;
  readonly onChange: (days: number | null) => void;
}) {
  const { t } = useTranslation('segments');
  const { value, onChange } = props;
  const isUsual = value === null || value === 1 || USUAL.includes(value);
  const [own, setOwn] = useState(!isUsual);
  const isOwn = own || !isUsual;
  return (
    <>
      <SelectField
        label={t('field.days')}
        value={isOwn ? OWN : value === null ? EVER : String(value)}
        onChange={(id) => {
          setOwn(id === OWN);
          if (id === EVER) onChange(null);
          else if (id !== OWN) onChange(Number(id));
          else if (value === null) onChange(90);
        }}
        options={[
          { id: EVER, label: t('field.daysEver') },
          { id: '1', label: t('field.daysToday') },
          ...USUAL.map((days) => ({ id: String(days), label: t('field.daysOf', { days }) })),
          { id: OWN, label: t('field.daysOwn') },
        ]}
      />
      {isOwn && (
        <NumberField
          label={t('field.daysNumber')}
          value={value}
          min={1}
          max={MOST}
          onChange={(days) => days !== null && onChange(days)}
        />
      )}
    </>
  );
}
