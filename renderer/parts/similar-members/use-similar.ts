import { useEffect, useState } from 'react';
import type { RecordId } from '../../core/record';
import type { PersonSketch, SimilarMember } from '../../core/views/people-views';
import { useView } from '../vault-context';

/** Typing pauses that long before anyone is looked for. */
const PAUSE_MS = 250;
/** So many letters or digits of a name or a phone say enough to look for anyone. */
const LETTERS = 3;

const NOBODY: PersonSketch = {
  givenName: '',
  familyNames: '',
  preferredName: '',
  phones: [],
  emails: [],
  county: null,
  zip: '',
  household: null,
};

/** A sketch of which only some is known. */
export const sketchOf = (known: Partial<PersonSketch>): PersonSketch => ({ ...NOBODY, ...known });

/**
 * Members who may be the person, a moment after what is known of the person stops changing; nobody while too
 * little is known. `except`: the record being edited.
 */
export function useSimilar(
  person: PersonSketch,
  options: { readonly except: RecordId | null; readonly limit: number; readonly weak?: boolean },
): readonly SimilarMember[] {
  const { givenName, familyNames, preferredName, phones, emails, county, zip, household } = person;
  const key = JSON.stringify({
    givenName,
    familyNames,
    preferredName,
    phones,
    emails,
    county,
    zip,
    household,
  });
  const [asked, setAsked] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(key), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key]);
  const settled = JSON.parse(asked) as PersonSketch;
  const limit = saysEnough(settled) ? options.limit : 0;
  const found = useView('similar-members', { ...options, person: settled, limit });
  // What was found for the shorter text stays until the longer one is answered, so that nothing jumps.
  return saysEnough(person) ? (found ?? []) : [];
}

const saysEnough = ({ givenName, familyNames, preferredName, phones, emails }: PersonSketch) =>
  `${givenName}${familyNames}${preferredName}`.trim().length >= LETTERS ||
  phones.length > 0 ||
  emails.length > 0;
