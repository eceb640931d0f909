import { useTranslation } from 'react-i18next';
import { readLooseDate } from '../../../core/sheriffs/loose-date';
import { NumberField } from '../../../ui/number-field';
import { Fields } from '../../../ui/page';
import { TextField } from '../../../ui/text-field';
import type { FactDraft } from '../fact-draft';
import { LooseDateField } from '../loose-date-field';
import { type DetailField, detailsOf } from './detail-fields';

const HINTS = {
  agreementText: 'details.agreementTextHint',
  rate: 'details.rateHint',
  amount: 'details.amountHint',
} as const;

/** Most characters of the shorter texts; the others take 200. */
const LENGTHS: { readonly [field: string]: number } = {
  rate: 60,
  amount: 60,
  fiscalYear: 10,
  agreementText: 500,
};

/** What a fact of some topics tells further. `tried`: slips may be pointed out. */
export function FactDetailFields(props: {
  readonly draft: FactDraft;
  readonly onChange: (patch: Partial<FactDraft>) => void;
  readonly tried: boolean;
}) {
  const { t } = useTranslation('county-file');
  const { t: facts } = useTranslation('sheriffs');
  const { draft } = props;
  const details = detailsOf(draft.topic);
  if (details.length === 0) return null;
  const field = (detail: DetailField) => {
    const label = t(`details.${detail.field}`);
    const set = (value: string | number | null) => props.onChange({ [detail.field]: value });
    switch (detail.type) {
      case 'date': {
        const isBad = readLooseDate(draft[detail.field]) === null;
        return (
          <LooseDateField
            key={detail.field}
            label={label}
            value={draft[detail.field]}
            onChange={set}
            error={props.tried && isBad ? facts('fact.dateBad') : null}
          />
        );
      }
      case 'count':
        return (
          <NumberField
            key={detail.field}
            label={label}
            value={draft[detail.field]}
            onChange={set}
            min={0}
          />
        );
      default:
        return (
          <TextField
            key={detail.field}
            label={label}
            value={draft[detail.field]}
            onChange={set}
            description={
              detail.field in HINTS ? t(HINTS[detail.field as keyof typeof HINTS]) : undefined
            }
            maxLength={LENGTHS[detail.field] ?? 200}
          />
        );
    }
  };
  return <Fields>{details.map(field)}</Fields>;
}
