import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { findFreeTextWarnings } from '../../../core/free-text-warning/free-text-warning';
import { COUNTIES } from '../../../core/model/county';
import { CONSENT, CONSENT_PURPOSES, CONSENT_WAYS, LANGUAGES } from '../../../core/model/vocabulary';
import { FreeTextHint } from '../../../parts/free-text-hint';
import { useTermOptions, useTerms } from '../../../parts/terms';
import { useView } from '../../../parts/vault-context';
import { Fields } from '../../../ui/page';
import { SelectField } from '../../../ui/select-field';
import { Staged } from '../../../ui/staged';
import { TokensField } from '../../../ui/tokens-field';
import { KEEP, NONE, type PatchDraft } from './patch-draft';

const COUNTY_OPTIONS = COUNTIES.map(({ fips, name }) => ({ id: fips, label: name }));

/** What can be changed about many members at once. What is not touched stays as it is. */
export function ChangeFields(props: {
  readonly draft: PatchDraft;
  readonly onChange: (draft: PatchDraft) => void;
}) {
  const { t } = useTranslation('bulk');
  const terms = useTerms();
  const facets = useView('member-facets', {});
  const { draft } = props;
  const set = (patch: Partial<PatchDraft>) => props.onChange({ ...draft, ...patch });
  const tags = (facets?.tags ?? []).map(({ word }) => ({ id: word, label: word }));
  const groups = (facets?.groups ?? []).map(({ id, name }) => ({ id, label: name }));
  const roles = useTermOptions('role', [...draft.addRoles, ...draft.removeRoles]);
  const keep = { id: KEEP, label: t('change.keep') };
  const none = { id: NONE, label: t('change.none') };
  const doubtful = draft.addTags.find((tag) => findFreeTextWarnings(tag).length > 0);
  return (
    <Fields>
      <Staged>
        <Fragment key="tags">
          <TokensField
            label={t('change.addTags')}
            values={draft.addTags}
            onChange={(addTags) => set({ addTags })}
            options={tags}
            allowNew
          />
          <TokensField
            label={t('change.removeTags')}
            values={draft.removeTags}
            onChange={(removeTags) => set({ removeTags })}
            options={tags}
            allowNew={false}
          />
          {doubtful !== undefined && (
            <FreeTextHint
              text={doubtful}
              onChange={() => set({ addTags: draft.addTags.filter((tag) => tag !== doubtful) })}
            />
          )}
        </Fragment>
        <Fragment key="groups">
          <TokensField
            label={t('change.addGroups')}
            values={draft.addGroups}
            onChange={(addGroups) => set({ addGroups })}
            options={groups}
            allowNew={false}
          />
          <TokensField
            label={t('change.removeGroups')}
            values={draft.removeGroups}
            onChange={(removeGroups) => set({ removeGroups })}
            options={groups}
            allowNew={false}
          />
        </Fragment>
        <Fragment key="roles">
          <TokensField
            label={t('change.addRoles')}
            values={draft.addRoles}
            onChange={(addRoles) => set({ addRoles })}
            options={roles}
            allowNew={false}
          />
          <TokensField
            label={t('change.removeRoles')}
            values={draft.removeRoles}
            onChange={(removeRoles) => set({ removeRoles })}
            options={roles}
            allowNew={false}
          />
        </Fragment>
        <Fragment key="facts">
          <SelectField
            label={t('change.county')}
            value={draft.county}
            onChange={(county) => set({ county })}
            options={[keep, none, ...COUNTY_OPTIONS]}
          />
          <SelectField
            label={t('change.language')}
            value={draft.language}
            onChange={(language) => set({ language })}
            options={[keep, none, ...LANGUAGES.map((id) => ({ id, label: terms.language(id) }))]}
          />
          <SelectField
            label={t('change.consent')}
            value={draft.purpose ?? KEEP}
            onChange={(id) =>
              set({ purpose: CONSENT_PURPOSES.find((each) => each === id) ?? null })
            }
            options={[
              keep,
              ...CONSENT_PURPOSES.map((id) => ({
                id: id as string,
                label: terms.consentPurpose(id),
              })),
            ]}
          />
          {draft.purpose !== null && (
            <>
              <SelectField
                label={t('change.answer')}
                placeholder={t('change.pick')}
                value={draft.answer}
                onChange={(answer) => set({ answer })}
                options={CONSENT.map((id) => ({ id, label: terms.consent(id) }))}
              />
              <SelectField
                label={t('change.how')}
                value={draft.how}
                onChange={(how) => set({ how })}
                options={CONSENT_WAYS.map((id) => ({ id, label: terms.consentWay(id) }))}
              />
            </>
          )}
        </Fragment>
      </Staged>
    </Fields>
  );
}
