import { splitName } from '../../../core/tables/split-name';
import type { SimilarMember } from '../../../core/views/people-views';
import type { AttendeeRow, MemberRow } from '../../../core/views/views';
import { similarTo, sketchOf, useSimilar } from '../../../parts/similar-members/use-similar';

/** Matches shown of each sort; more would not be read while someone stands at the door. */
export const SHOWN = 6;
const PHONE = /^[\d\s().+-]{7,}$/;

/** Members who may be the one whose name or phone was typed, however it is spelled. */
export const useAlike = (typed: string): readonly SimilarMember[] =>
  useSimilar(sketched(typed), ALIKE);

/** The question behind `useAlike`, for those who cannot wait for the screen. */
export const alikeQuery = (typed: string) => similarTo(sketched(typed), ALIKE);

const ALIKE = { except: null, limit: SHOWN, weak: true };

const sketched = (typed: string) =>
  PHONE.test(typed) ? sketchOf({ phones: [typed] }) : sketchOf(splitName(typed));

/** Those who were found by what was typed and, behind them, those who look alike: on the event's list, and not. */
export function withAlike(
  onList: readonly AttendeeRow[],
  known: readonly MemberRow[],
  people: readonly AttendeeRow[],
  alike: readonly SimilarMember[],
): { readonly onList: readonly AttendeeRow[]; readonly known: readonly MemberRow[] } {
  const listed = new Map(people.map((person) => [person.attendance.member, person]));
  const alikeOnList = alike.flatMap(({ row }) => listed.get(row.id) ?? []);
  const alikeKnown = alike.flatMap(({ row }) => (listed.has(row.id) ? [] : [row]));
  return {
    onList: [...new Set([...onList, ...alikeOnList])].slice(0, SHOWN),
    known: [...new Map([...known, ...alikeKnown].map((row) => [row.id, row])).values()].slice(
      0,
      SHOWN,
    ),
  };
}
