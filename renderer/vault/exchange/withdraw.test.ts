import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMember, anAttendance, anEvent } from '../../core/model/testing/builders';
import { aPair, sealedFor } from './testing/between-partners';
import { type ExchangeLaptop, oneEvent } from './testing/exchange-laptop';
import { linesIn, says, takeIn } from './testing/leaving';

/** B has taken in what A sent about its event. */
async function aPairAfterOneFile() {
  const pair = await aPair();
  const before = says(pair.b);
  await takeIn(pair.b, await sealedFor(pair.a, oneEvent(pair.event), pair.b.group));
  return { ...pair, before };
}

const withdrawAll = (laptop: ExchangeLaptop, partner: string) =>
  laptop.exchange.withdraw({ type: 'withdraw-partner', partner });

describe('withdrawing everything from a partner', () => {
  it('leaves no trace of what came, over several files, and undo brings it all back', async () => {
    const { a, b, event, member, before } = await aPairAfterOneFile();
    a.write({ kind: 'member', id: member.id, set: { givenName: 'Nopalito' } });
    a.add(anAttendance(event, a.add(aMember({ givenName: 'Tuna', consentShare: 'yes' }))));
    await takeIn(b, await sealedFor(a, oneEvent(event), b.group));
    const there = says(b);
    const shown = await b.exchange.previewWithdrawal({ partner: a.group });
    expect(shown).toMatchObject({
      value: {
        files: 2,
        people: 2,
        attendance: 2,
        events: 1,
        kept: 0,
        names: ['Nopalito Inventado', 'Tuna Inventado'],
      },
    });
    const done = await withdrawAll(b, a.group);
    expect(done).toMatchObject({ ok: true, value: { kept: 0, keptIn: [] } });
    expect(Object.keys(says(b)).filter((key) => !(key in before))).toEqual([]);
    // The group of a verified partner can be named as before.
    expect(b.set.get('group', a.group)?.fields['name']).toBe('Group a');
    expect(linesIn(b, 'in').map(({ fields }) => fields['undone'])).toEqual([true, true]);
    b.undoImport();
    expect(says(b)).toEqual(there);
    expect(linesIn(b, 'in').map(({ fields }) => fields['undone'])).toEqual([false, false]);
  });

  it('can be done once more after it was undone', async () => {
    const { a, b } = await aPairAfterOneFile();
    await withdrawAll(b, a.group);
    await b.undoLast();
    const again = await withdrawAll(b, a.group);
    expect(again).toMatchObject({ ok: true, value: { kept: 0 } });
    expect(b.set.count('member')).toBe(0);
  });

  it('leaves what was edited here, our own people and other people’s rows, and lists them', async () => {
    const { a, b, event, member } = await aPairAfterOneFile();
    const ours = b.add(aMember({ givenName: 'Maíz' }));
    b.add(anAttendance(event, ours));
    b.write({ kind: 'member', id: member.id, set: { county: '37067' } });
    const done = await withdrawAll(b, a.group);
    expect(done).toMatchObject({
      value: {
        keptIn: [{ kind: 'member', id: member.id, label: 'Nopal Inventado' }, { kind: 'event' }],
      },
    });
    expect(b.set.get('member', ours.id)).toBeDefined();
    expect(b.set.get('event', event.id)).toBeDefined();
    expect(b.set.get('member', member.id)?.fields['county']).toBe('37067');
    expect(b.set.by('attendance', 'member', member.id)).toEqual([]);
  });

  it('leaves what another file brought as well, when one file is withdrawn', async () => {
    const { a, b, event, member } = await aPairAfterOneFile();
    const bytes = await sealedFor(a, oneEvent(event), b.group);
    await takeIn(b, bytes);
    const [first] = linesIn(b, 'in');
    const done = await b.exchange.withdraw({ type: 'withdraw-file', file: first?.id ?? '' });
    expect(done.ok).toBe(true);
    expect(b.set.get('member', member.id)).toBeDefined();
  });

  it('finds the people of files that the journal forgot, and keeps who came as counts', async () => {
    const { a, b, event } = await aPairAfterOneFile();
    const own = b.add(anEvent({ titleEn: 'Ours' }));
    const [member] = b.set.all('member');
    if (!member) throw new Error('nobody came');
    b.add(anAttendance(own, member, { mark: 'present' }));
    b.forgetJournal();
    const done = await withdrawAll(b, a.group);
    expect(done).toMatchObject({ ok: true, value: { kept: 0 } });
    expect(b.set.count('member')).toBe(0);
    expect(b.set.get('event', own.id)?.fields['keptCounts']).toMatchObject({ people: 1, came: 1 });
    expect(b.set.get('event', event.id)?.fields['keptCounts']).toMatchObject({ people: 1, yes: 1 });
  });

  it('leaves people on whom someone here wrote, when the journal forgot', async () => {
    const { a, b, member } = await aPairAfterOneFile();
    b.write({ kind: 'member', id: member.id, set: { county: '37067' } });
    b.forgetJournal();
    expect(await withdrawAll(b, a.group)).toMatchObject({
      value: { kept: 1, keptIn: [{ id: member.id }] },
    });
    expect(b.set.get('member', member.id)).toBeDefined();
  });

  it('is refused during a legal hold, and when nothing came', async () => {
    const { a, b } = await aPairAfterOneFile();
    const none = await withdrawAll(a, b.group);
    expect(none).toEqual({ ok: false, error: { type: 'nothing-to-undo' } });
    const hold = { date: '2019-02-01', time: '10:00', by: 'N', why: 'A letter' };
    b.write({ kind: 'legal-hold', id: b.deps.newId(), set: hold });
    expect(await withdrawAll(b, a.group)).toEqual({ ok: false, error: { type: 'legal-hold' } });
    expect(b.set.count('member')).toBe(1);
  });

  it('lets another file bring the same people again', async () => {
    const { a, b, event, member } = await aPairAfterOneFile();
    const there = says(b);
    await withdrawAll(b, a.group);
    const { preview } = await takeIn(b, await sealedFor(a, oneEvent(event), b.group));
    expect(preview.counts).toMatchObject({ revived: 3, unchanged: 1 });
    expect(b.set.get('member', member.id)?.fields['givenName']).toBe('Nopal');
    expect(says(b)).toEqual(there);
  });

  it('then undone, restores exactly, after any sequence of files and edits', async () => {
    const steps = fc.array(
      fc.constantFrom(
        'a-edits',
        'a-adds',
        'a-answers',
        'sends',
        'sends',
        'b-edits',
        'b-marks',
        'b-invites',
        'b-removes',
      ),
      { minLength: 3, maxLength: 9 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (story) => {
        const { a, b, event } = await aPairAfterOneFile();
        const ours = b.add(aMember({ givenName: 'Maíz' }));
        let n = 0;
        for (const step of story) {
          n++;
          const [theirs] = a.set.all('member');
          const [theirRow] = a.set.by('attendance', 'event', event.id);
          const there = theirs && b.set.get('member', theirs.id);
          const row = b.set.by('attendance', 'event', event.id)[0];
          if (step === 'a-edits' && theirs)
            a.write({ kind: 'member', id: theirs.id, set: { familyNames: `F${n}` } });
          if (step === 'a-adds')
            a.add(anAttendance(event, a.add(aMember({ givenName: `P${n}`, consentShare: 'yes' }))));
          if (step === 'a-answers' && theirRow)
            a.write({ kind: 'attendance', id: theirRow.id, set: { rsvp: 'no' } });
          if (step === 'sends') await takeIn(b, await sealedFor(a, oneEvent(event), b.group));
          if (step === 'b-edits' && there)
            b.write({ kind: 'member', id: there.id, set: { familyNames: `B${n}` } });
          if (step === 'b-marks' && row)
            b.write({ kind: 'attendance', id: row.id, set: { mark: 'present' } });
          if (step === 'b-invites') b.add(anAttendance(event, ours));
          if (step === 'b-removes' && row)
            b.write({ kind: 'attendance', id: row.id, delete: true });
        }
        const there = says(b);
        const done = await withdrawAll(b, a.group);
        expect(done.ok).toBe(true);
        expect(b.set.get('member', ours.id)).toBeDefined();
        b.undoImport();
        expect(says(b)).toEqual(there);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
