import type { CONSENT, CONSENT_PURPOSES, CONSENT_WAYS } from '../../../core/model/vocabulary';
import { LANGUAGES } from '../../../core/model/vocabulary';
import type { MembersPatch } from '../../../vault/vault';

/** Leaves a field as it is. */
export const KEEP = 'keep';
/** Empties a field. */
export const NONE = 'none';

/** What the form of a bulk edit holds. `county` and `language`: a code, `KEEP` or `NONE`. */
export type PatchDraft = {
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
  readonly addGroups: readonly string[];
  readonly removeGroups: readonly string[];
  readonly addRoles: readonly string[];
  readonly removeRoles: readonly string[];
  readonly county: string;
  readonly language: string;
  readonly purpose: (typeof CONSENT_PURPOSES)[number] | null;
  readonly answer: (typeof CONSENT)[number] | null;
  readonly how: (typeof CONSENT_WAYS)[number];
};

/** A form in which nothing is asked for. */
export const NOTHING_CHANGED: PatchDraft = {
  addTags: [],
  removeTags: [],
  addGroups: [],
  removeGroups: [],
  addRoles: [],
  removeRoles: [],
  county: KEEP,
  language: KEEP,
  purpose: null,
  answer: null,
  how: 'paper',
};

/** The patch that the form asks for; null when it asks for nothing. */
export function patchOf(draft: PatchDraft): MembersPatch | null {
  const lists = {
    ...some('addTags', draft.addTags),
    ...some('removeTags', draft.removeTags),
    ...some('addGroups', draft.addGroups),
    ...some('removeGroups', draft.removeGroups),
    ...some('addRoles', draft.addRoles),
    ...some('removeRoles', draft.removeRoles),
  };
  const { purpose, answer, how } = draft;
  const patch: MembersPatch = {
    ...lists,
    ...(draft.county !== KEEP && { county: draft.county === NONE ? null : draft.county }),
    ...(draft.language !== KEEP && {
      preferredLanguage: LANGUAGES.find((code) => code === draft.language) ?? null,
    }),
    ...(purpose !== null && answer !== null && { consent: { purpose, answer, how } }),
  };
  return Object.keys(patch).length > 0 ? patch : null;
}

const some = <K extends string>(key: K, words: readonly string[]) =>
  (words.length > 0 ? { [key]: words } : {}) as { readonly [_ in K]?: readonly string[] };
