import { useTranslation } from 'react-i18next';
import { COUNTIES } from '../../core/model/county';
import { LANGUAGES } from '../../core/model/vocabulary';
import { GuardedTextField } from '../../parts/guarded-text-field';
import { useTermOptions, useTerms } from '../../parts/terms';
import { useView } from '../../parts/vault-context';
import { ComboField } from '../../ui/combo-field';
import { DateField, TimeField } from '../../ui/date-field';
import { Fields, Section } from '../../ui/page';
import { SelectField } from '../../ui/select-field';
import { TokensField } from '../../ui/tokens-field';
import type { EventDraft } from './event-draft';
import style from './event-form.module.css';

type FieldsProps = {
  readonly draft: EventDraft;
  readonly onChange: (patch: Partial<EventDraft>) => void;
};

type Title = 'titleEn' | 'titleEs';

const countyOptions = COUNTIES.map(({ fips, name }) => ({ id: fips, label: name }));

/**
 * What the event is. `before`: the form as it was opened, or filled in from a template. When one of its two titles is
 * changed, the other one is asked about: both are printed, and must say the same.
 */
export function EventWhatFields(
  props: FieldsProps & { readonly before: EventDraft; readonly titleError: string | null },
) {
  const { t } = useTranslation('events');
  const { draft, before, onChange } = props;
  const isLeft = (title: Title, other: Title) =>
    draft[title] !== '' && draft[title] === before[title] && draft[other] !== before[other];
  const kinds = useTermOptions('event-kind', [draft.kind]);
  return (
    <Section title={t('form.what')}>
      <div className={style.kind}>
        <SelectField
          label={t('form.kind')}
          value={draft.kind}
          onChange={(kind) => onChange({ kind })}
          options={kinds}
        />
      </div>
      <Fields>
        <GuardedTextField
          label={t('form.titleEn')}
          description={t(isLeft('titleEn', 'titleEs') ? 'form.titleLeft' : 'form.titleHint')}
          value={draft.titleEn}
          onChange={(titleEn) => onChange({ titleEn })}
          maxLength={200}
          error={props.titleError}
        />
        <GuardedTextField
          label={t('form.titleEs')}
          description={isLeft('titleEs', 'titleEn') ? t('form.titleLeft') : undefined}
          value={draft.titleEs}
          onChange={(titleEs) => onChange({ titleEs })}
          maxLength={200}
        />
      </Fields>
    </Section>
  );
}

/** When and where it is. */
export function EventWhenFields(props: FieldsProps & { readonly dateError: string | null }) {
  const { t } = useTranslation('events');
  const { draft, onChange } = props;
  return (
    <Section title={t('form.when')}>
      <div className={style.times}>
        <DateField
          label={t('form.date')}
          value={draft.date}
          onChange={(date) => onChange({ date })}
          isRequired
          error={props.dateError}
        />
        <TimeField
          label={t('form.startTime')}
          value={draft.startTime}
          onChange={(startTime) => onChange({ startTime })}
        />
        <TimeField
          label={t('form.endTime')}
          value={draft.endTime}
          onChange={(endTime) => onChange({ endTime })}
        />
      </div>
      <EventPlaceFields draft={draft} onChange={onChange} />
    </Section>
  );
}

/** Where it is, in words that anyone may read. */
export function EventPlaceFields({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation('events');
  return (
    <Fields>
      <GuardedTextField
        label={t('form.place')}
        description={t('form.placeHint')}
        value={draft.place}
        onChange={(place) => onChange({ place })}
        maxLength={200}
      />
      <ComboField
        label={t('form.county')}
        value={draft.county}
        onChange={(county) => onChange({ county })}
        options={countyOptions}
      />
    </Fields>
  );
}

/** Who hosts and leads it, in which languages. */
export function EventWhoFields({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation('events');
  const terms = useTerms();
  const groups = useView('member-facets', {})?.groups ?? [];
  const setLanguages = (codes: readonly string[]) =>
    onChange({ languages: LANGUAGES.filter((code) => codes.includes(code)) });
  return (
    <Section title={t('form.who')}>
      <Fields>
        <TokensField
          label={t('form.hosts')}
          values={draft.hosts}
          onChange={(hosts) => onChange({ hosts })}
          options={groups.map(({ id, name }) => ({ id, label: name }))}
          allowNew={false}
        />
        <GuardedTextField
          label={t('form.lead')}
          description={t('form.leadHint')}
          value={draft.lead}
          onChange={(lead) => onChange({ lead })}
          maxLength={100}
        />
        <TokensField
          label={t('form.languages')}
          values={draft.languages}
          onChange={setLanguages}
          options={LANGUAGES.map((id) => ({ id, label: terms.language(id) }))}
        />
      </Fields>
    </Section>
  );
}
