import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OfficeTerm } from '../../../core/model/official';
import { WAYS_INTO_OFFICE } from '../../../core/model/vocabulary';
import { readLooseDate } from '../../../core/sheriffs/loose-date';
import { Button, IconButton } from '../../../ui/button';
import { CheckboxField } from '../../../ui/checkbox-field';
import { Fields } from '../../../ui/page';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { LooseDateField } from '../loose-date-field';
import css from '../sheriffs.module.css';

const UNKNOWN = 'unknown';

const BLANK: OfficeTerm = { start: '', end: '', how: '', leftEarly: false, why: '' };

/** Terms with their dates as they are kept; null while one of them is no date. */
export function readTerms(terms: readonly OfficeTerm[]): OfficeTerm[] | null {
  const read = terms.map((term) => ({
    term,
    start: readLooseDate(term.start),
    end: readLooseDate(term.end),
  }));
  if (read.some(({ start, end }) => start === null || end === null)) return null;
  return read
    .map(({ term, start, end }) => ({ ...term, start: start ?? '', end: end ?? '' }))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

type HowAndWhy = Pick<OfficeTerm, 'how' | 'leftEarly' | 'why'>;

/** How a term began, and whether it ended before its time. */
export function TermFields(props: {
  readonly term: HowAndWhy;
  readonly onChange: (term: HowAndWhy) => void;
}) {
  const { t } = useTranslation('county-file');
  const { term, onChange } = props;
  return (
    <Fields>
      <SelectField<Exclude<HowAndWhy['how'], ''> | typeof UNKNOWN>
        label={t('terms.how')}
        value={term.how || UNKNOWN}
        onChange={(how) => onChange({ ...term, how: how === UNKNOWN ? '' : how })}
        options={WAYS_INTO_OFFICE.map((way) => ({
          id: way || UNKNOWN,
          label: t(`terms.ways.${way || UNKNOWN}`),
        }))}
      />
      <CheckboxField
        label={t('terms.leftEarly')}
        isSelected={term.leftEarly}
        onChange={(leftEarly) => onChange({ ...term, leftEarly, why: leftEarly ? term.why : '' })}
      />
      {term.leftEarly && (
        <TextField
          label={t('terms.leftWhy')}
          value={term.why}
          onChange={(why) => onChange({ ...term, why })}
          maxLength={300}
        />
      )}
    </Fields>
  );
}

/** Terms before the present one. Dates are held as typed; `readTerms` reads them. */
export function EarlierTerms(props: {
  readonly terms: readonly OfficeTerm[];
  readonly onChange: (terms: OfficeTerm[]) => void;
  readonly tried: boolean;
}) {
  const { t } = useTranslation('county-file');
  const { t: facts } = useTranslation('sheriffs');
  const { terms, onChange } = props;
  const put = (at: number, term: OfficeTerm) =>
    onChange(terms.map((each, place) => (place === at ? term : each)));
  const bad = (date: string) =>
    props.tried && readLooseDate(date) === null ? facts('fact.dateBad') : null;
  return (
    <fieldset className={css.lines}>
      <legend className={css.strong}>{t('terms.earlier')}</legend>
      {terms.map((term, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a term is its place in the list
        <div key={at} className={css.card}>
          <div className={css.oneline}>
            <Fields>
              <LooseDateField
                label={t('terms.from')}
                value={term.start}
                onChange={(start) => put(at, { ...term, start })}
                error={bad(term.start)}
              />
              <LooseDateField
                label={t('terms.to')}
                value={term.end}
                onChange={(end) => put(at, { ...term, end })}
                error={bad(term.end)}
              />
            </Fields>
            <IconButton
              icon={Trash2}
              label={t('terms.remove')}
              onPress={() => onChange(terms.filter((_, place) => place !== at))}
            />
          </div>
          <TermFields term={term} onChange={(next) => put(at, { ...term, ...next })} />
        </div>
      ))}
      <div className={css.adders}>
        <Button icon={Plus} onPress={() => onChange([...terms, BLANK])}>
          {t('terms.add')}
        </Button>
      </div>
    </fieldset>
  );
}
