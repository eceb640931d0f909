import { useEffect, useState } from 'react';
import type { RecordId } from '../../core/record';
import type { PersonSketch, SimilarMember } from '../../core/views/people-views';
import type { Views } from '../../core/views/views';
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

type SimilarOptions = {
  readonly except: RecordId | null;
  readonly limit: number;
  readonly weak?: boolean;
};

/** A sketch of which only some is known. */
export const sketchOf = (known: Partial<PersonSketch>): PersonSketch => ({ ...NOBODY, ...known });

/**
 * Members who may be the person, a moment after what is known of the person stops changing; nobody while too
 * little is known. `except`: the record being edited.
 */
export function useSimilar(
  person: PersonSketch,
  options: SimilarOptions,
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
  const found = useView('similar-members', similarTo(settled, options));
  // What was found for the shorter text stays until the longer one is answered, so that nothing jumps.
  return saysEnough(person) ? (found ?? []) : [];
}

/** The question for members who may be the person; for nobody while too little is known. */
export const similarTo = (
  person: PersonSketch,
  options: SimilarOptions,
): Views['similar-members']['query'] => ({
  ...options,
  person,
  limit: saysEnough(person) ? options.limit : 0,
});

const saysEnough = ({ givenName, familyNames, preferredName, phones, emails }: PersonSketch) =>
  `${givenName}${familyNames}${preferredName}`.trim().length >= LETTERS ||
  phones.length > 0 ||
  emails.length > 0;
