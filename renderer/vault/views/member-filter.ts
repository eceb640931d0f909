import type { Glance } from '../../core/glance';
import { elementKey } from '../../core/model/define-kind';
import type { MembersQuery } from '../../core/views/views';

type Test = (member: Glance) => boolean;

/** Tests whether a member passes a filter, all of its parts; null for a filter that all pass. `language` asks for any language spoken or preferred. */
export function passes(filter: MembersQuery['filter']): Test | null {
  const { county, language, group, tag, role, consentContact, consentShare, importedIn } = filter;
  const tests: Test[] = [];
  const has = (set: string, element: string) => {
    const key = elementKey(set, element);
    tests.push((member) => member.elements().includes(key));
  };
  if (county !== undefined) tests.push((member) => member.value('county') === county);
  if (language !== undefined) {
    const key = elementKey('languages', language);
    tests.push(
      (member) => member.value('preferredLanguage') === language || member.elements().includes(key),
    );
  }
  if (group !== undefined) has('groups', group);
  if (tag !== undefined) has('tags', tag);
  if (role !== undefined) has('roles', role);
  if (consentContact !== undefined) {
    tests.push((member) => (member.value('consentContact') ?? 'unknown') === consentContact);
  }
  if (consentShare !== undefined) {
    tests.push((member) => (member.value('consentShare') ?? 'unknown') === consentShare);
  }
  if (importedIn !== undefined) {
    tests.push((member) => member.value('importedIn') === importedIn);
  }
  return tests.length > 0 ? (member) => tests.every((test) => test(member)) : null;
}
