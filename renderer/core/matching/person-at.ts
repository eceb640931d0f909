import type { Glance } from '../glance';
import type { Json } from '../record';
import type { PersonSketch } from '../views/people-views';

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** The sketch of a member at whom one only glances. */
export function personAt({ value, elements }: Glance): PersonSketch {
  const phones: string[] = [];
  const emails: string[] = [];
  for (const key of elements()) {
    if (key.startsWith('phones/')) phones.push(key.slice(7));
    else if (key.startsWith('emails/')) emails.push(key.slice(7));
  }
  return {
    givenName: text(value('givenName')),
    familyNames: text(value('familyNames')),
    preferredName: text(value('preferredName')),
    phones,
    emails,
    county: text(value('county')) || null,
    zip: text(value('zip')),
    household: text(value('household')) || null,
  };
}
