import { elementKey } from '../../core/model/define-kind';
import type { Fields } from '../../core/record';
import type { MembersQuery } from '../../core/views/views';

type Test = (fields: Fields) => boolean;

/** Tests whether a member's fields pass a filter, all of its parts; null for a filter that all pass. `language` asks for any language spoken or preferred. */
export function passes(filter: MembersQuery['filter']): Test | null {
  const { county, language, group, tag, role, consentContact, consentShare } = filter;
  const tests: Test[] = [];
  const has = (set: string, element: string) => {
    const key = elementKey(set, element);
    tests.push((fields) => fields[key] === true);
  };
  if (county !== undefined) tests.push((fields) => fields['county'] === county);
  if (language !== undefined) {
    const key = elementKey('languages', language);
    tests.push((fields) => fields['preferredLanguage'] === language || fields[key] === true);
  }
  if (group !== undefined) has('groups', group);
  if (tag !== undefined) has('tags', tag);
  if (role !== undefined) has('roles', role);
  if (consentContact !== undefined) {
    tests.push((fields) => (fields['consentContact'] ?? 'unknown') === consentContact);
  }
  if (consentShare !== undefined) {
    tests.push((fields) => (fields['consentShare'] ?? 'unknown') === consentShare);
  }
  return tests.length > 0 ? (fields) => tests.every((test) => test(fields)) : null;
}
