import { saysNothing } from './cell-text';
import type { ColumnMeaning } from './column-meaning';
import { isPrivate, type Tell, type Writing } from './read-detail';
import { splitName } from './split-name';

const LONGEST = 100;

/** Puts a person's name together from the columns of a row. A whole name counts only where no column holds its parts. */
export type Names = {
  read(meaning: ColumnMeaning, text: string, tell: Tell): void;
  /** Writes the name to a draft. What it gives keeps the row out. */
  writeTo(draft: Writing): 'no-name' | 'too-long' | null;
};

/** Starts a row's name. */
export function createNames(): Names {
  let whole = '';
  let given = '';
  let family = '';
  let second = '';
  let preferred = '';
  return {
    read(meaning, text, tell) {
      // Numbers of papers stand among names where a row slipped.
      if (/\d/.test(text) && isPrivate(text)) {
        tell('must-not-be-kept');
        return;
      }
      if (meaning === 'full-name') whole ||= text;
      else if (meaning === 'given-name') given = joined(given, text);
      else if (meaning === 'family-names') family = joined(family, text);
      else if (meaning === 'second-family-name') second = joined(second, text);
      else if (meaning === 'preferred-name' && !saysNothing(text)) preferred ||= text;
    },
    writeTo(draft) {
      draft.givenName = given;
      draft.familyNames = joined(family, second);
      draft.preferredName = preferred;
      if (whole && !draft.givenName && !draft.familyNames) {
        const { givenName, familyNames, preferredName } = splitName(whole);
        draft.givenName = givenName;
        draft.familyNames = familyNames;
        draft.preferredName ||= preferredName;
      }
      const parts = [draft.givenName, draft.familyNames, draft.preferredName];
      if (parts.every((part) => part === '')) return 'no-name';
      return parts.some((part) => part.length > LONGEST) ? 'too-long' : null;
    },
  };
}

const joined = (before: string, after: string): string =>
  before && after ? `${before} ${after}` : before || after;
