import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { findFreeTextWarnings } from '../../core/free-text-warning/free-text-warning';
import { formatPhone, normalizePhone } from '../../core/matching/phones';
import { COUNTIES } from '../../core/model/county';
import { LANGUAGES } from '../../core/model/vocabulary';
import { FreeTextHint } from '../../parts/free-text-hint';
import { GuardedTextField } from '../../parts/guarded-text-field';
import { useTermOptions, useTerms } from '../../parts/terms';
import { useView } from '../../parts/vault-context';
import { ComboField } from '../../ui/combo-field';
import { TokensField } from '../../ui/tokens-field';
import { HouseholdField } from './households/household-field';
import { isEmail, isPhone, type MemberDraft } from './member-draft';
import style from './members.module.css';

type FieldsProps = {
  readonly draft: MemberDraft;
  readonly onChange: (patch: Partial<MemberDraft>) => void;
};

const countyOptions = COUNTIES.map(({ fips, name }) => ({ id: fips, label: name }));

/** What the person is called. Any one name is enough. */
export function MemberNameFields(
  props: FieldsProps & {
    readonly nameMissing: boolean;
    readonly isNew: boolean;
    /** What to say about the names once they are typed. */
    readonly hint?: ReactNode;
  },
) {
  const { t } = useTranslation('members');
  const { draft, onChange } = props;
  return (
    <FieldGroup title={t('form.name')}>
      <GuardedTextField
        label={t('form.givenName')}
        value={draft.givenName}
        onChange={(givenName) => onChange({ givenName })}
        maxLength={100}
        autoFocus={props.isNew}
        error={props.nameMissing ? t('form.nameMissing') : null}
      />
      <GuardedTextField
        label={t('form.familyNames')}
        description={t('form.familyNamesHint')}
        value={draft.familyNames}
        onChange={(familyNames) => onChange({ familyNames })}
        maxLength={100}
      />
      {props.hint}
      <GuardedTextField
        label={t('form.preferredName')}
        description={t('form.preferredNameHint')}
        value={draft.preferredName}
        onChange={(preferredName) => onChange({ preferredName })}
        maxLength={100}
      />
    </FieldGroup>
  );
}

/** How, where and in which language to reach the person. */
export function MemberReachFields(props: FieldsProps & { readonly zipIsBad: boolean }) {
  const { draft, onChange } = props;
  const { t } = useTranslation('members');
  const terms = useTerms();
  const languages = LANGUAGES.map((id) => ({ id, label: terms.language(id) }));
  const setLanguages = (codes: readonly string[]) =>
    onChange({ languages: LANGUAGES.filter((code) => codes.includes(code)) });
  const speaks = (code: string | null) => LANGUAGES.find((each) => each === code) ?? null;
  return (
    <FieldGroup title={t('form.reach')}>
      <TokensField
        label={t('form.phones')}
        description={t('form.phonesHint')}
        values={draft.phones.map(formatPhone)}
        onChange={(phones) => onChange({ phones: phones.map(normalizePhone) })}
        validate={(phone) => (isPhone(phone) ? null : t('form.badPhone'))}
        allowNew
      />
      <TokensField
        label={t('form.emails')}
        values={draft.emails}
        onChange={(emails) => onChange({ emails: emails.map((email) => email.trim()) })}
        validate={(email) => (isEmail(email) ? null : t('form.badEmail'))}
        allowNew
      />
      <ComboField
        label={t('form.preferredLanguage')}
        placeholder={t('form.noLanguage')}
        value={draft.preferredLanguage}
        onChange={(code) => onChange({ preferredLanguage: speaks(code) })}
        options={languages}
      />
      <TokensField
        label={t('form.languages')}
        values={draft.languages}
        onChange={setLanguages}
        options={languages}
      />
      <ComboField
        label={t('form.county')}
        description={t('form.countyHint')}
        value={draft.county}
        onChange={(county) => onChange({ county })}
        options={countyOptions}
      />
      <GuardedTextField
        label={t('form.zip')}
        description={t('form.zipHint')}
        value={draft.zip}
        onChange={(zip) => onChange({ zip })}
        maxLength={40}
        error={props.zipIsBad ? t('form.badZip') : null}
      />
      <HouseholdField value={draft.household} onChange={(household) => onChange({ household })} />
    </FieldGroup>
  );
}

/** What the person belongs to and can help with. */
export function MemberPartFields({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation('members');
  const roles = useTermOptions('role', draft.roles);
  const facets = useView('member-facets', {});
  const doubtful = draft.tags.find((tag) => findFreeTextWarnings(tag).length > 0);
  return (
    <FieldGroup title={t('form.part')}>
      <TokensField
        label={t('form.groups')}
        values={draft.groups}
        onChange={(groups) => onChange({ groups })}
        options={(facets?.groups ?? []).map(({ id, name }) => ({ id, label: name }))}
        allowNew={false}
      />
      <TokensField
        label={t('form.roles')}
        description={t('form.rolesHint')}
        values={draft.roles}
        onChange={(roles) => onChange({ roles })}
        options={roles}
        allowNew
      />
      <TokensField
        label={t('form.tags')}
        description={t('form.tagsHint')}
        values={draft.tags}
        onChange={(tags) => onChange({ tags })}
        options={(facets?.tags ?? []).map(({ word }) => ({ id: word, label: word }))}
        allowNew
      />
      {doubtful !== undefined && (
        <FreeTextHint
          text={doubtful}
          onChange={() => onChange({ tags: draft.tags.filter((tag) => tag !== doubtful) })}
        />
      )}
    </FieldGroup>
  );
}

function FieldGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot be a heading that screen readers jump to
    <div role="group" aria-labelledby={id} className={style.group}>
      <h3 id={id}>{title}</h3>
      {children}
    </div>
  );
}
