import { useCallback, useState } from 'react';
import type { MembersQuery } from '../../core/views/views';

/** What of the member list is asked for; the grid decides about the window. */
export type MemberListQuery = Omit<MembersQuery, 'from' | 'count'>;

/** The whole list, by name. */
export const EVERYONE: MemberListQuery = {
  search: '',
  sort: 'name',
  descending: false,
  filter: {},
};

let kept: MemberListQuery = EVERYONE;

/** Search, filter and order of the list. They last while the window does, so that coming back finds the same place. */
export function useMemberQuery() {
  const [query, setQuery] = useState(kept);
  /** Changes some of it. The same function each time, so that typing draws no more than the list again. */
  const change = useCallback((part: Partial<MemberListQuery>) => {
    kept = { ...kept, ...part };
    setQuery(kept);
  }, []);
  return [query, change] as const;
}

/** What the list shows now, or shows when it is opened next. */
export const keptMemberQuery = (): MemberListQuery => kept;

/** What the list shows when it is opened next. */
export function keepMemberQuery(query: MemberListQuery): void {
  kept = query;
}

/** Whether the query leaves anyone out. */
export const isNarrowed = (query: MemberListQuery): boolean =>
  query.search.trim() !== '' || Object.keys(query.filter).length > 0;

type Filter = MemberListQuery['filter'];

/** A filter with one of its parts set, or taken off when null. */
export function withFilter<K extends keyof Filter>(
  filter: Filter,
  key: K,
  value: Filter[K] | null,
): Filter {
  const { [key]: _, ...rest } = filter;
  return value === null || value === undefined ? (rest as Filter) : { ...rest, [key]: value };
}

/** The consent filter as one choice: whose answer (`contact` or `share`) and which. */
export type ConsentChoice = `${'contact' | 'share'}-${'yes' | 'no' | 'unknown'}`;

/** The consent choice that a filter holds, or null. */
export function consentChoice(filter: Filter): ConsentChoice | null {
  if (filter.consentContact) return `contact-${filter.consentContact}`;
  if (filter.consentShare) return `share-${filter.consentShare}`;
  return null;
}

/** A filter with its consent choice set, or taken off when null. */
export function withConsent(filter: Filter, choice: ConsentChoice | null): Filter {
  const rest = withFilter(withFilter(filter, 'consentContact', null), 'consentShare', null);
  if (choice === null) return rest;
  const [whose, answer] = choice.split('-') as ['contact' | 'share', 'yes' | 'no' | 'unknown'];
  return withFilter(rest, whose === 'contact' ? 'consentContact' : 'consentShare', answer);
}
