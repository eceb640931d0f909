import { deviceOf } from '../../../core/clock/stamp';
import { stampOf } from '../../../core/merge/merge-record';
import { isOurPerson, isRefusal } from '../../../core/merge/own-people';
import { sameMeaning } from '../../../core/merge/same-meaning';
import { isAlive, type Rec } from '../../../core/record';
import { ownGroupOf } from '../own-identity';
import { peopleSentTo } from '../people-sent';
import { refusalsFrom } from '../refusals-from';
import type { Somebody, World } from './world';

/**
 * A partner's file leaves our people as they are, save for consents that it withdraws and fields that nobody here knows
 * of; and whatever it says otherwise waits here, unless ours was written later.
 */
export function checkOurPeople(
  { laptop: { set } }: Somebody,
  before: readonly Rec[],
  file: readonly Rec[],
): void {
  const ourGroup = ownGroupOf(set);
  const theirs = new Map(file.map((record) => [`${record.kind} ${record.id}`, record]));
  for (const was of before) {
    if (!isOurPerson(was, { ourGroup })) continue;
    const is = set.get('member', was.id);
    if (!is) throw new Error('a partner deleted one of our people');
    const there = theirs.get(`member ${was.id}`);
    for (const key of new Set([...Object.keys(was.fields), ...Object.keys(is.fields)])) {
      const isSame = stampOf(was, key) === stampOf(is, key);
      const isRefused = isRefusal('member', key, is.fields[key]) && was.fields[key] !== 'no';
      if (!isSame && !isRefused) throw new Error(`a partner wrote ${key} of one of our people`);
    }
    for (const key in there?.fields) if (there) mustWait(set, is, there, key);
  }
  for (const was of before) {
    if (was.kind === 'member' && !isAlive(was) && isOurs(theirs.get(`member ${was.id}`), ourGroup))
      if (set.get('member', was.id)) throw new Error('a partner brought back whom we deleted');
  }
}

const isOurs = (record: Rec | undefined, ourGroup: string | null): boolean =>
  record !== undefined && isOurPerson(record, { ourGroup });

function mustWait(set: Somebody['laptop']['set'], is: Rec, there: Rec, key: string): void {
  const stamp = stampOf(there, key) as string;
  if (key === 'stewardGroup' || (is.tombstone !== undefined && stamp <= is.tombstone)) return;
  if (sameMeaning('member', key, is.fields[key], there.fields[key])) return;
  if ((stampOf(is, key) ?? '') > stamp) return;
  const waits = set
    .by('suggestion', 'member', is.id)
    .some(({ fields }) => fields['key'] === key && String(fields['stamp']) >= stamp);
  if (!waits) throw new Error(`${key} of a partner neither counts nor waits`);
}

/**
 * Nobody goes on holding an older "yes" of someone of whom a group told them that they agree no longer, if that group
 * keeps the record or they have the person from there.
 */
export function checkRefusals({ all, groups, people }: World): void {
  for (const [from] of groups) {
    for (const to of all) {
      if (!from || from.home === to.home) continue;
      const sent = peopleSentTo(from.laptop.set, to.laptop.group);
      const { heeds } = refusalsFrom(to.laptop.set, from.laptop.group);
      for (const { id } of people) {
        const [said, held] = [from, to].map(({ laptop }) => laptop.set.get('member', id));
        if (!sent.has(id) || !said || !held || said.fields['consentShare'] === 'yes') continue;
        if (held.fields['consentShare'] === 'no' || !heeds(held)) continue;
        if ((stampOf(held, 'consentShare') ?? '') < (stampOf(said, 'consentShare') ?? ''))
          throw new Error('a partner was told of a no and holds a yes');
      }
    }
  }
}

/** Who agreed to something agreed with the group that keeps the record, whatever partners wrote. */
export function checkConsents({ all, people, groups }: World): void {
  const everyone = new Set(all.map(({ laptop }) => laptop.deps.device));
  for (const { laptop, home } of all) {
    const devices = new Set(groups[home]?.map((one) => one.laptop.deps.device));
    for (const { id } of people) {
      const member = laptop.set.get('member', id);
      if (!member || !isOurPerson(member, { ourGroup: ownGroupOf(laptop.set) })) continue;
      for (const key in member.fields) {
        if (!/^consent[A-Z][a-z]+$/.test(key) || member.fields[key] === 'no') continue;
        const device = deviceOf(stampOf(member, key) as string);
        // Under a device that there is not stands what the keeper's own deletion dropped, and a later write brought back.
        if (!devices.has(device) && everyone.has(device))
          throw new Error(`${key} was given by a partner`);
      }
    }
  }
}
