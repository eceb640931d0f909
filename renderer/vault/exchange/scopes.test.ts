import { describe, expect, it } from 'vitest';
import { eventCountId } from '../../core/model/event-count';
import {
  aMember,
  anAttendance,
  anEvent,
  aRecord,
  aWalkIn,
} from '../../core/model/testing/builders';
import type { Rec } from '../../core/record';
import type { ExportScope, ExportWish } from '../vault';
import { meanings } from './testing/checks';
import { anExchangeLaptop, EVERYTHING, type ExchangeLaptop } from './testing/exchange-laptop';

const GUILFORD = '37081';
const FORSYTH = '37067';

const bare = { phones: false, emails: false, needs: false, notes: false };
const wish = (scope: ExportScope, include: Partial<ExportWish['include']> = {}) => ({
  scope,
  include: { ...bare, ...include },
});

/** What a file would tell a laptop that knows nothing yet. */
async function told(from: ExchangeLaptop, what: Pick<ExportWish, 'scope' | 'include'>) {
  const to = anExchangeLaptop('z');
  const own = new Set(to.shared().map(({ id }) => id));
  const file = await from.send(what);
  const { counts } = await to.take(file);
  const records = to.shared().filter(({ id }) => !own.has(id));
  return { file, to, records, problems: counts.problems, said: [...meanings(records).keys()] };
}

const kindsOf = (records: readonly Rec[]): string[] => [...new Set(records.map((r) => r.kind))];

describe('counts of one event', () => {
  it('tells how many were asked and came, and nobody’s name', async () => {
    const a = anExchangeLaptop('a');
    const event = a.add(
      anEvent({ hosts: [a.group], lead: 'Tinaja Fingida', privateAddress: '1 Calle Inventada' }),
    );
    const yes = a.add(aMember({ consentShare: 'yes' }));
    const no = a.add(aMember({ consentShare: 'no' }));
    a.add(anAttendance(event, yes, { rsvp: 'yes', mark: 'present', childcareCount: 2 }));
    a.add(anAttendance(event, no, { rsvp: 'no' }));
    a.add(aWalkIn(event, 'Comal Fingido'));

    const { records, to, file } = await told(a, wish({ type: 'event-counts', event: event.id }));

    expect(kindsOf(records).sort()).toEqual(['event', 'event-count', 'group']);
    expect(JSON.stringify(records)).not.toMatch(/Nopal|Comal|Tinaja|Inventada/);
    expect(to.set.get('event-count', eventCountId(event.id, a.group))?.fields).toMatchObject({
      group: a.group,
      date: '2019-02-20',
      sums: { people: 3, asked: 2, came: 2, yes: 1, no: 1, walkIns: 1, childcare: 2 },
    });
    expect(file.preview).toMatchObject({ people: 0, included: [], leftOut: [] });
  });

  it('tells how many heads our counters counted together, and not who counted', async () => {
    const a = anExchangeLaptop('a');
    const event = a.add(anEvent({ hosts: [a.group] }));
    const heads = { event: event.id, adults: 20, children: 5, firstTimers: 4 };
    a.add(aRecord('headcount', { ...heads, group: a.group, byLanguage: { es: 9 }, by: 'Comal' }));
    a.add(aRecord('headcount', { ...heads, group: a.group, byLanguage: { es: 1, en: 2 } }));
    a.add(aRecord('headcount', { ...heads, group: event.id, by: 'Tinaja' }));

    const { records, to } = await told(a, wish({ type: 'event-counts', event: event.id }));

    expect(kindsOf(records).sort()).toEqual(['event', 'event-count', 'group']);
    expect(JSON.stringify(records)).not.toMatch(/Comal|Tinaja/);
    expect(to.set.get('event-count', eventCountId(event.id, a.group))?.fields['heads']).toEqual({
      adults: 40,
      children: 10,
      firstTimers: 8,
      byLanguage: { es: 10, en: 2 },
    });
  });

  it('adds what an event kept of names that are gone', async () => {
    const a = anExchangeLaptop('a');
    const event = a.add(anEvent());
    a.add(anAttendance(event, a.add(aMember()), { rsvp: 'yes', mark: 'present' }));
    await a.send(wish({ type: 'event-counts', event: event.id }));
    const { sums } = a.set.get('event-count', eventCountId(event.id, a.group))?.fields ?? {};
    a.write({ kind: 'event', id: event.id, set: { keptCounts: sums ?? null } });

    const { to } = await told(a, wish({ type: 'event-counts', event: event.id }));

    const count = to.set.get('event-count', eventCountId(event.id, a.group));
    expect(count?.fields['sums']).toMatchObject({ people: 2, came: 2 });
    expect(to.set.get('event', event.id)?.fields).not.toHaveProperty('keptCounts');
  });

  it('writes a count again only when it differs', async () => {
    const a = anExchangeLaptop('a');
    const event = a.add(anEvent());
    const row = a.add(anAttendance(event, a.add(aMember()), { rsvp: 'yes' }));
    const what = wish({ type: 'event-counts', event: event.id });
    const count = () => a.set.get('event-count', eventCountId(event.id, a.group));
    await a.send(what);
    const first = count();
    await a.send(what);
    expect(count()).toBe(first);
    a.write({ kind: 'attendance', id: row.id, set: { mark: 'present' } });
    expect(count()).toBe(first);
    await a.send(what);
    expect(count()?.fields['sums']).toMatchObject({ came: 1 });
  });
});

describe('counts over a span of days', () => {
  it('brings the events of those days, first and last included, and no other', async () => {
    const a = anExchangeLaptop('a');
    const [before, first, last, after] = ['02-09', '02-10', '02-20', '02-21'].map((day) =>
      a.add(anEvent({ date: `2019-${day}` })),
    );
    const scope = { type: 'report', from: '2019-02-10', to: '2019-02-20' } as const;
    const { to, records } = await told(a, wish(scope));
    expect([before, first, last, after].map((e) => to.set.get('event', e?.id ?? ''))).toEqual([
      undefined,
      expect.anything(),
      expect.anything(),
      undefined,
    ]);
    expect(records.filter((r) => r.kind === 'event-count')).toHaveLength(2);
  });
});

describe('a segment', () => {
  const inGuilford = {
    join: 'all' as const,
    parts: [{ type: 'county' as const, not: false, any: [GUILFORD] }],
  };
  const aSegment = (a: ExchangeLaptop) =>
    a.add(aRecord('segment', { name: 'Brave of Guilford', rule: inGuilford }));

  it('brings who fits it now and agreed, without the rule, and nothing of events', async () => {
    const a = anExchangeLaptop('a');
    const event = a.add(anEvent());
    const person = (fields: Parameters<typeof aMember>[0]) => a.add(aMember(fields));
    const yes = person({ county: GUILFORD, consentShare: 'yes', tags: ['brave'], zip: '27401' });
    const no = person({ givenName: 'Tinaja', county: GUILFORD, consentShare: 'no' });
    const elsewhere = person({ county: FORSYTH, consentShare: 'yes' });
    a.add(anAttendance(event, yes, { rsvp: 'yes' }));
    const scope = { type: 'segment', segment: aSegment(a).id } as const;

    const { records, to, file } = await told(a, wish(scope));

    expect(kindsOf(records).sort()).toEqual(['group', 'member']);
    expect(file.preview).toMatchObject({
      people: 1,
      included: [{ id: yes.id }],
      leftOut: [{ id: no.id, name: 'Tinaja Inventado' }],
    });
    expect(to.set.get('member', yes.id)?.fields).toMatchObject({ stewardGroup: a.group });
    expect(to.set.get('member', elsewhere.id)).toBeUndefined();
    expect(JSON.stringify(records)).not.toMatch(/brave|27401/i);
  });

  it('sends phones, emails and notes only when they are asked for', async () => {
    const a = anExchangeLaptop('a');
    const person = a.add(
      aMember({
        county: GUILFORD,
        consentShare: 'yes',
        phones: ['919 555 0100'],
        emails: ['nopal@example.test'],
      }),
    );
    a.add(aRecord('note', { subject: person.id, text: 'secret words', by: 'Comal' }));
    const scope = { type: 'segment', segment: aSegment(a).id } as const;
    const none = await told(a, wish(scope));
    expect(JSON.stringify(none.records)).not.toMatch(/919|example|secret/);
    const all = await told(a, wish(scope, { phones: true, emails: true, notes: true }));
    const text = JSON.stringify(all.records);
    expect(text).toMatch(/919 555 0100/);
    expect(text).toMatch(/nopal@example\.test/);
    expect(text).toMatch(/secret words/);
    expect(text).not.toMatch(/Comal/);
  });

  it('is refused when it is gone', async () => {
    const a = anExchangeLaptop('a');
    const scope = { type: 'segment', segment: aRecord('segment', {}).id } as const;
    const { exchange } = a;
    expect(await exchange.previewExport({ ...EVERYTHING, scope })).toEqual({
      ok: false,
      error: { type: 'not-found', kind: 'segment' },
    });
  });
});

/** A workspace that knows something of two counties, with names of its own people in all that can hold them. */
function twoCounties() {
  const a = anExchangeLaptop('a');
  const add = (...what: Parameters<typeof aRecord>) => a.add(aRecord(...what));
  const person = a.add(aMember({ givenName: 'Nopalito', consentShare: 'yes' }));
  const told = [GUILFORD, FORSYTH].map((county) => {
    const agency = add('agency', { name: `Sheriff of ${county}`, counties: [county] });
    const official = add('official', { name: `Official of ${county}`, agency: agency.id });
    const meeting = add('meeting', {
      official: official.id,
      date: '2019-02-11',
      learned: `learned in ${county}`,
      ourSide: 'Nopalito and Comal',
      followUpOwner: 'Comal',
      delegates: [person.id],
      groups: [a.group],
    });
    add('ask', { meeting: meeting.id, words: `asked in ${county}`, heardBy: 'Comal' });
    add('commitment', { meeting: meeting.id, text: `promised in ${county}`, owner: 'Comal' });
    add('statement', { official: official.id, quote: `said in ${county}` });
    add('fact', { agency: agency.id, text: `known of ${county}`, addedBy: a.group });
    add('fact', { county, text: `also known of ${county}`, addedBy: person.id });
    add('contest', { text: `elected in ${county}`, counties: [county] });
    add('operation', { scope: `raided in ${county}`, counties: [county] });
    add('note', { subject: official.id, text: `noted of ${county}`, by: 'Comal' });
    return { agency, official, meeting };
  });
  add('demand', { to: 'Every sheriff', ask: 'demanded of all', groups: [a.group] });
  add('note', { subject: person.id, text: 'noted of Nopalito' });
  return { a, told };
}

describe('a county’s file', () => {
  const scope = { type: 'county', county: GUILFORD } as const;

  it('brings all that is known of its agencies and officials, and of no other county', async () => {
    const { a } = twoCounties();
    const { records, problems } = await told(a, wish(scope));
    const text = JSON.stringify(records);
    for (const word of ['learned', 'asked', 'promised', 'said', 'known', 'elected', 'raided']) {
      expect(text).toContain(`${word} ${word === 'known' ? 'of' : 'in'} ${GUILFORD}`);
    }
    expect(text).toContain('demanded of all');
    expect(text).not.toContain(FORSYTH);
    expect(text).not.toContain('noted');
    expect(problems).toEqual([]);
  });

  it('names no member and nobody who was there for us', async () => {
    const { a } = twoCounties();
    const { records, said } = await told(a, wish(scope, { notes: true }));
    expect(kindsOf(records)).not.toContain('member');
    expect(JSON.stringify(records)).not.toMatch(/Nopalito|Comal/);
    expect(said.join()).not.toMatch(/delegates|ourSide|followUp|heardBy|owner/);
    const people = [...a.set.all('member')].map(({ id }) => id);
    for (const id of people) expect(JSON.stringify(records)).not.toContain(id);
    expect(JSON.stringify(records)).toContain(`noted of ${GUILFORD}`);
  });

  it('leaves alone at the other side what it says nothing about', async () => {
    const { a, told: counties } = twoCounties();
    const b = anExchangeLaptop('b');
    await b.take(await a.send(wish({ type: 'sheriffs' })));
    const id = counties[0]?.meeting.id ?? '';
    b.write({ kind: 'meeting', id, set: { ourSide: 'Metate', followUpOwner: 'Metate' } });
    a.write({ kind: 'meeting', id, set: { learned: 'more' } });
    const { counts } = await b.take(await a.send(wish(scope)));
    expect(counts).toMatchObject({ changed: 1, conflicts: 0 });
    expect(b.set.get('meeting', id)?.fields).toMatchObject({ learned: 'more', ourSide: 'Metate' });
  });

  it('is refused for a county that there is not', async () => {
    const { exchange } = anExchangeLaptop('a');
    const nowhere = { type: 'county', county: '37999' } as const;
    expect(await exchange.previewExport({ ...EVERYTHING, scope: nowhere })).toEqual({
      ok: false,
      error: { type: 'not-found', kind: 'county' },
    });
  });
});

describe('everything about sheriffs', () => {
  it('brings every county, and keeps notes about people at home even when notes go along', async () => {
    const { a } = twoCounties();
    const { records, problems } = await told(a, wish({ type: 'sheriffs' }, { notes: true }));
    const text = JSON.stringify(records);
    expect(text).toContain(`learned in ${GUILFORD}`);
    expect(text).toContain(`noted of ${FORSYTH}`);
    expect(text).not.toMatch(/Nopalito|Comal/);
    expect(problems).toEqual([]);
  });

  it('takes of a meeting what its group allows: nothing, a summary, or all of it', async () => {
    const sent = async (sharing: 'never' | 'summary' | 'all') => {
      const { a, told: counties } = twoCounties();
      const meeting = counties[0]?.meeting.id ?? '';
      a.write({
        kind: 'meeting',
        id: meeting,
        set: { sharing, impressions: 'felt', stories: 'told', theirSide: 'across' },
      });
      const asked = { meeting, words: 'plainly asked', reason: 'because', quote: 'word for word' };
      a.add(aRecord('ask', asked));
      a.add(aRecord('statement', { meeting, quote: 'heard there' }));
      a.add(aRecord('note', { subject: meeting, text: 'noted there' }));
      a.add(aRecord('commitment', { meeting, text: 'given there' }));
      const { records, problems } = await told(a, wish({ type: 'sheriffs' }, { notes: true }));
      expect(problems).toEqual([]);
      const text = JSON.stringify(records);
      const all = ['plainly asked', 'given there', 'because', 'word for word', 'heard there'];
      return {
        meeting: records.some(({ id }) => id === meeting),
        said: [...all, 'noted there', `learned in ${GUILFORD}`, 'told', 'across', 'felt'].filter(
          (words) => text.includes(`"${words}"`),
        ),
      };
    };
    expect(await sent('never')).toEqual({ meeting: false, said: [] });
    expect(await sent('summary')).toEqual({
      meeting: true,
      said: ['plainly asked', 'given there'],
    });
    const { said } = await sent('all');
    expect(said).toHaveLength(9);
    expect(said).not.toContain('felt');
  });

  it('deletes nothing at the other side', async () => {
    const { a, told: counties } = twoCounties();
    const b = anExchangeLaptop('b');
    await b.take(await a.send(wish({ type: 'sheriffs' })));
    const before = b.set.count('meeting');
    a.write({ kind: 'meeting', id: counties[0]?.meeting.id ?? '', delete: true });
    const { counts } = await b.take(await a.send(wish({ type: 'sheriffs' })));
    expect(counts.deleted).toBe(0);
    expect(b.set.count('meeting')).toBe(before);
  });
});

describe('a file that no partner could take in', () => {
  it('is refused before it is made, with the limit', async () => {
    const a = anExchangeLaptop('a');
    const events = Array.from({ length: 25_001 }, () => anEvent({ date: '2019-02-10' }));
    a.write(...events.map(({ kind, id, fields }) => ({ kind, id, set: fields })));
    const scope = { type: 'report', from: '2019-02-01', to: '2019-02-28' } as const;
    expect(await a.exchange.previewExport({ ...EVERYTHING, scope })).toEqual({
      ok: false,
      error: { type: 'too-much-to-share', limit: 50_000 },
    });
  });
});

describe('the day until which names may be kept', () => {
  it('stands in the manifest and in both logs; a day that is over is refused', async () => {
    const a = anExchangeLaptop('a');
    const event = a.add(anEvent());
    const what = { ...wish({ type: 'event', event: event.id }), until: '2019-04-01' };
    const b = anExchangeLaptop('b');
    const { expiresOn } = await b.take(await a.send(what));
    expect(expiresOn).toBe('2019-04-01');
    for (const laptop of [a, b]) {
      const [line] = [...laptop.set.all('exchange-log')];
      expect(line?.fields).toMatchObject({ expiresOn: '2019-04-01', scope: 'event' });
    }
    const past = { ...EVERYTHING, ...what, until: '2019-02-19', passphrase: 'nopal barro comal' };
    expect(await a.exchange.exportFile(past, () => {}).outcome).toEqual({
      ok: false,
      error: { type: 'until-past' },
    });
  });
});
