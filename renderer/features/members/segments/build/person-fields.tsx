import { useTranslation } from 'react-i18next';
import { COUNTIES } from '../../../../core/model/county';
import { LANGUAGES } from '../../../../core/model/vocabulary';
import { rungName } from '../../../../parts/segment-sentence/use-segment-words';
import { useTermOptions, useTerms } from '../../../../parts/terms';
import { useLanguage } from '../../../../parts/use-language';
import { useView } from '../../../../parts/vault-context';
import { RadioField } from '../../../../ui/radio-field';
import { TokensField } from '../../../../ui/tokens-field';
import type { ConditionOf, FieldsOf } from './condition-of';

type AnyOf = 'county' | 'zip' | 'language' | 'tag' | 'role' | 'group' | 'rung';

/** What the empty text of a county is called among the options. */
const UNKNOWN = 'unknown';

/** Fields of the conditions that list some of many: counties, languages, tags ... */
export function AnyOfFields({ condition, onChange }: FieldsOf<AnyOf>) {
  const { t } = useTranslation('segments');
  const terms = useTerms();
  const language = useLanguage();
  const facets = useView('member-facets', {});
  const choices = useView('segment-choices', {});
  const roles = useTermOptions('role', condition.type === 'role' ? condition.any : []);
  const put = (any: readonly string[]) => onChange({ ...condition, any } as ConditionOf<AnyOf>);
  const description = t('field.anyOf');
  switch (condition.type) {
    case 'county':
      return (
        <TokensField
          label={t('field.counties')}
          description={description}
          values={condition.any.map((fips) => fips || UNKNOWN)}
          onChange={(any) => put(any.map((fips) => (fips === UNKNOWN ? '' : fips)))}
          options={[
            ...COUNTIES.map(({ fips, name }) => ({ id: fips, label: name })),
            { id: UNKNOWN, label: t('field.countyUnknown') },
          ]}
        />
      );
    case 'zip':
      return (
        <TokensField
          label={t('field.zips')}
          description={description}
          values={condition.any}
          onChange={put}
          validate={(zip) => (/^\d{5}$/.test(zip) ? null : t('field.zipBad'))}
        />
      );
    case 'language':
      return (
        <TokensField
          label={t('field.languages')}
          description={description}
          values={condition.any}
          onChange={put}
          options={LANGUAGES.map((code) => ({ id: code, label: terms.language(code) }))}
        />
      );
    case 'tag':
      return (
        <TokensField
          label={t('field.tags')}
          description={description}
          values={condition.any}
          onChange={put}
          options={(facets?.tags ?? []).map(({ word }) => ({ id: word, label: word }))}
          allowNew
        />
      );
    case 'role':
      return (
        <TokensField
          label={t('field.roles')}
          description={description}
          values={condition.any}
          onChange={put}
          options={roles}
          allowNew
        />
      );
    case 'group':
      return (
        <TokensField
          label={t('field.groups')}
          description={description}
          values={condition.any}
          onChange={put}
          options={(choices?.groups ?? []).map(({ id, name }) => ({ id, label: name }))}
          allowNew={false}
        />
      );
    case 'rung':
      return (choices?.rungs.length ?? 0) === 0 && condition.any.length === 0 ? (
        <p>{t('field.noRungs')}</p>
      ) : (
        <TokensField
          label={t('field.rungs')}
          description={description}
          values={condition.any}
          onChange={put}
          options={(choices?.rungs ?? []).map((rung) => ({
            id: rung.id,
            label: rungName(rung, language),
          }))}
          allowNew={false}
        />
      );
  }
}

/** Fields of "has a phone or an email". */
export function HasFields({ condition, onChange }: FieldsOf<'has'>) {
  const { t } = useTranslation('segments');
  return (
    <RadioField
      label={t('field.has')}
      value={condition.what}
      onChange={(what) => onChange({ ...condition, what })}
      options={[
        { id: 'phone', label: t('field.phone') },
        { id: 'email', label: t('field.email') },
      ]}
    />
  );
}
