import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../core/model/fact';
import css from '../sheriffs.module.css';
import { useDates } from '../use-dates';
import { detailsOf } from './detail-fields';

/** The further fields of a fact that are filled, in one paragraph. */
export function FactDetails({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation('county-file');
  const dates = useDates();
  const lines = detailsOf(fact.topic).flatMap(({ field, type }) => {
    const value = fact[field];
    if (value === '' || value === null) return [];
    const shown = type === 'date' ? dates.loose(String(value)) : String(value);
    return [t('details.line', { label: t(`details.${field}`), value: shown })];
  });
  return lines.length > 0 && <p className={css.soft}>{lines.join(' · ')}</p>;
}
