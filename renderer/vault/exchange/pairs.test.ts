import { describe, expect, it, vi } from 'vitest';
import { NO_DECISIONS, type PairDecision } from '../../core/merge/plan-types';
import { attendanceId } from '../../core/model/attendance-id';
import { LOCAL_KINDS } from '../../core/model/kinds';
import { aMember, anAttendance, anEvent } from '../../core/model/testing/builders';
import { verdictId } from '../../core/model/verdict';
import { isAlive } from '../../core/record';
import { anExchangeLaptop, type ExchangeLaptop, oneEvent } from './testing/exchange-laptop';

vi.mock('./seal-file', async (original) => ({
  ...(await original<object>()),
  ...(await import('./testing/unsealed')),
}));
vi.mock('./guard', async (original) => ({
  ...(await original<object>()),
  ...(await import('./testing/unsealed')),
}));
vi.mock('./open', async (original) => ({
  ...(await original<object>()),
  ...(await import('./testing/unsealed')),
}));

const INCLUDE = { phones: true, emails: true, needs: true, notes: true };
const NAME = { givenName: 'María', familyNames: 'Nopalera Tinajero', county: '37119' };

/** Two groups that know one person each, of one name and phone, and an event with both. */
async function twoOfOneName() {
  const ours = anExchangeLaptop('ours');
  const theirs = anExchangeLaptop('theirs');
  const event = ours.add(anEvent({ hosts: [ours.group, theirs.group] }));
  const here = ours.add(
    aMember({ ...NAME, phones: ['+19195550100'], consentShare: 'yes', stewardGroup: ours.group }),
  );
  ours.add(anAttendance(event, here, { rsvp: 'maybe', mark: 'present' }));
  await theirs.take(await ours.send({ ...oneEvent(event), include: INCLUDE }));
  const there = theirs.add(
    aMember({
      ...NAME,
      givenName: 'Maria',
      phones: ['+19195550100', '+19195550111'],
      consentShare: 'yes',
      consentPhone: 'no',
      stewardGroup: theirs.group,
    }),
  );
  theirs.add(anAttendance(event, there, { rsvp: 'yes', ride: true }));
  const note = { subject: there.id, text: 'Canta' };
  const noteId = theirs.deps.newId();
  theirs.write({ kind: 'note', id: noteId, set: note });
  const file = () => theirs.send({ ...oneEvent(event), include: INCLUDE });
  const pair = (says: PairDecision['says']) => ({ theirs: there.id, ours: here.id, says });
  return { ours, theirs, event, here, there, noteId, file, pair };
}

const alive = (laptop: ExchangeLaptop) => laptop.shared().filter(isAlive);
const meanings = (laptop: ExchangeLaptop) =>
  alive(laptop).map(({ kind, id, fields }) => [kind, id, fields]);

async function decide(
  laptop: ExchangeLaptop,
  file: Awaited<ReturnType<ExchangeLaptop['send']>>,
  ...pairs: PairDecision[]
) {
  const preview = await laptop.preview(file);
  const done = await laptop.exchange.applyImport(preview.plan, { ...NO_DECISIONS, pairs });
  return { preview, done };
}

describe('someone new in a file who is someone here', () => {
  it('becomes one with ours: what ours lacks is filled, the rows are one, and what differs waits', async () => {
    const { ours, event, here, there, noteId, file, pair } = await twoOfOneName();
    const { preview, done } = await decide(ours, await file(), pair('same-person'));
    expect(preview.lookAlikes).toBe(1);
    expect(done.ok).toBe(true);
    expect(ours.set.known('member', there.id)).toBeUndefined();
    expect(ours.set.get('member', here.id)?.fields).toMatchObject({
      givenName: 'María',
      'phones/+19195550111': true,
      consentPhone: 'no',
      stewardGroup: ours.group,
    });
    const row = ours.set.get('attendance', attendanceId(event.id, here.id));
    expect(row?.fields).toMatchObject({
      rsvp: 'yes',
      mark: 'present',
      ride: true,
      member: here.id,
    });
    expect(ours.set.count('attendance')).toBe(1);
    expect(ours.set.get('note', noteId)?.fields['subject']).toBe(here.id);
    expect(ours.set.get('verdict', verdictId(here.id, there.id))?.fields['says']).toBe(
      'same-person',
    );
    const [suggested, ...more] = ours.set.all('suggestion');
    expect(suggested?.fields).toMatchObject({
      member: here.id,
      key: 'givenName',
      value: '"Maria"',
    });
    expect(more).toEqual([]);
  });

  it('is taken back exactly with the import, and can be decided again', async () => {
    const { ours, here, there, file, pair } = await twoOfOneName();
    const before = meanings(ours);
    const sent = await file();
    await decide(ours, sent, pair('same-person'));
    expect(ours.undoImport()).toBe(true);
    const isLocal = ([kind]: (typeof before)[number]) => LOCAL_KINDS.has(kind as string);
    const reads = (rows: typeof before) => rows.filter((row) => !isLocal(row));
    // What a field that was not there reads as is all that is left of it.
    for (const [kind, id, fields] of reads(before)) {
      expect(ours.set.get(kind as string, id as string)?.fields).toMatchObject(fields as object);
    }
    expect(alive(ours)).toHaveLength(before.length);
    expect(ours.set.count('suggestion')).toBe(0);
    const again = await decide(ours, sent, pair('same-person'));
    expect(again.preview.lookAlikes).toBe(1);
    expect(ours.set.get('member', there.id)).toBeUndefined();
    expect(ours.set.get('member', here.id)?.fields['phones/+19195550111']).toBe(true);
  });

  it('stays one with ours in later files: rows go to our row, what they change about the person waits', async () => {
    const { ours, theirs, event, here, there, file, pair } = await twoOfOneName();
    await decide(ours, await file(), pair('same-person'));
    theirs.time.now += 60_000;
    theirs.write(
      { kind: 'attendance', id: attendanceId(event.id, there.id), set: { rsvp: 'no' } },
      { kind: 'member', id: there.id, set: { county: '37135' } },
    );
    const preview = await ours.take(await file());
    expect(preview.counts).toMatchObject({ added: 0, suggestions: 1 });
    expect(preview.lookAlikes).toBe(0);
    expect(ours.set.get('member', there.id)).toBeUndefined();
    const row = ours.set.get('attendance', attendanceId(event.id, here.id));
    expect(row?.fields['rsvp']).toBe('no');
    expect(ours.set.count('attendance')).toBe(1);
    expect(ours.set.get('member', here.id)?.fields['county']).toBe('37119');
    const waiting = [...ours.set.all('suggestion')].map(({ fields }) => fields['key']).sort();
    expect(waiting).toEqual(['county', 'givenName']);
  });

  it('leaves the roster when they take their row off', async () => {
    const { ours, theirs, event, there, file, pair } = await twoOfOneName();
    await decide(ours, await file(), pair('same-person'));
    theirs.time.now += 60_000;
    theirs.write({ kind: 'attendance', id: attendanceId(event.id, there.id), delete: true });
    await ours.take(await file());
    expect(ours.set.count('attendance')).toBe(0);
  });

  it('is remembered as someone else, and never asked about again', async () => {
    const { ours, here, there, file, pair } = await twoOfOneName();
    await decide(ours, await file(), pair('different-people'));
    expect(ours.set.get('member', there.id)).toBeDefined();
    expect(ours.set.get('verdict', verdictId(here.id, there.id))?.fields['says']).toBe(
      'different-people',
    );
    expect(ours.undoImport()).toBe(true);
    expect(ours.set.get('verdict', verdictId(here.id, there.id))).toBeUndefined();
    expect(ours.set.get('member', there.id)).toBeUndefined();
  });

  it('is put into the household of who is of one household', async () => {
    const { ours, here, there, file, pair } = await twoOfOneName();
    await decide(ours, await file(), pair('same-household'));
    const household = ours.set.get('member', here.id)?.fields['household'];
    expect(typeof household).toBe('string');
    expect(ours.set.get('member', there.id)?.fields['household']).toBe(household);
    expect(ours.undoImport()).toBe(true);
    expect(ours.set.count('household')).toBe(0);
  });

  it('can’t be decided about with anyone but who stands beside them', async () => {
    const { ours, here, there, file, pair } = await twoOfOneName();
    const other = ours.add(aMember({ givenName: 'Comal' }));
    const sent = await file();
    const refused = { ok: false, error: { type: 'not-in-plan' } };
    for (const pairs of [
      [{ theirs: there.id, ours: other.id, says: 'same-person' }],
      [{ theirs: here.id, ours: there.id, says: 'different-people' }],
      [pair('same-person'), pair('same-person')],
    ] as const) {
      const commits = ours.commits.length;
      expect((await decide(ours, sent, ...pairs)).done).toEqual(refused);
      expect(ours.commits).toHaveLength(commits);
    }
  });
});
