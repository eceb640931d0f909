import { isBlank, type RowDraft, SCALARS, SETS } from '../../../core/tables/row-draft';

/** What a row was read as beside its name: one line for every field that says something. */
export type DraftLine = { readonly field: string; readonly values: readonly string[] };

const NAMES: ReadonlySet<string> = new Set(['givenName', 'familyNames', 'preferredName']);

/** A draft as lines. Values are as the record keeps them. */
export function draftLines(draft: RowDraft): readonly DraftLine[] {
  const scalars = SCALARS.filter((field) => !NAMES.has(field) && !isBlank(draft[field])).map(
    (field) => ({ field, values: [String(draft[field])] }),
  );
  const sets = SETS.filter((field) => draft[field].length > 0).map((field) => ({
    field,
    values: draft[field],
  }));
  const notes = draft.notes.length > 0 ? [{ field: 'note', values: draft.notes }] : [];
  return [...sets, ...scalars, ...notes];
}

/** The name that a draft goes by: the preferred or given name, then the family names. */
export const draftName = ({ preferredName, givenName, familyNames }: RowDraft): string =>
  [preferredName || givenName, familyNames].filter(Boolean).join(' ');
