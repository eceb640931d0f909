import { describe, expect, it } from 'vitest';
import facts from '../../../resources/founding-facts.json';
import people from '../../../resources/sample-people.json';
import { findFreeTextWarnings } from '../../core/free-text-warning/free-text-warning';
import { applyChange } from '../../core/merge/merge-record';
import { isKnownKind, KINDS } from '../../core/model/kinds';
import type { Json } from '../../core/record';
import { aLaptop } from '../testing/laptop';
import { buildSample, SAMPLE_TODAY, sampleGroupId } from './build-sample';

const changes = buildSample();
const stamp = '0168ef000000-0000-00000000000000aa';
const laptop = aLaptop(changes.map((change) => applyChange(undefined, change, stamp)));
const countyOf = (fips: string) => laptop.view('county', { fips });
const citesA = expect.stringContaining('ACLU');

describe('the sample', () => {
  it('is the same each time, with no id twice', () => {
    expect(buildSample()).toEqual(changes);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  });

  it('fits the schemas field by field', () => {
    for (const change of changes) {
      if (!isKnownKind(change.kind) || 'delete' in change) throw new Error(change.kind);
      for (const [key, value] of Object.entries(change.set)) {
        expect([key, KINDS[change.kind].accepts(key, value as Json)]).toEqual([key, 'yes']);
      }
    }
  });

  it('has 40 members, 9 events, 2 meetings and the seven groups as they are named', () => {
    const { counts, groups } = laptop.view('workspace', {});
    expect(counts).toEqual({ members: 40, events: 9, meetings: 2 });
    expect(groups.map((g) => g.name).sort()).toEqual(facts.groups.map((g) => g.name).sort());
    expect(groups.map((g) => g.id)).toContain(sampleGroupId('Siembra NC'));
    expect(new Set(groups.map((g) => g.color)).size).toBe(7);
  });
});

describe('every founding fact', () => {
  it('is there with its value, date, source and dispute', () => {
    const kept = facts.facts.map((fact) =>
      countyOf(fact.county)?.timeline.find(
        (entry) => entry.type === 'fact' && entry.fact.text === fact.text,
      ),
    );
    expect(kept).toEqual(
      facts.facts.map((fact) =>
        expect.objectContaining({
          date: fact.date ?? '2019-02',
          agency: expect.objectContaining({ counties: [fact.county] }),
          fact: expect.objectContaining({
            county: fact.county,
            topic: fact.topic,
            value: fact.value,
            validFrom: fact.date ?? '',
            confidence: fact.confidence,
            otherwise: fact.otherwise ?? '',
            source: citesA,
          }),
        }),
      ),
    );
    const rest = facts.facts.map((f) => f.source.replace(/^A/, ''));
    expect(
      kept.every((entry, i) => entry?.type === 'fact' && entry.fact.source.endsWith(rest[i] ?? '')),
    ).toBe(true);
  });

  it('names agencies and officials with office, county, term and other spelling', () => {
    const agencies = laptop.view('agencies', {}).map((a) => a.name);
    for (const { name } of facts.agencies) expect(agencies).toContain(name);
    const officials = laptop.view('officials', {});
    for (const official of facts.officials) {
      const { agency, ...rest } = official as typeof official & { agency?: string };
      const kept = officials.find((o) => o.name === official.name);
      expect(kept).toMatchObject(rest);
      if (agency) expect(agencies).toContain(agency);
    }
  });

  it('keeps quotes word for word under who said them', () => {
    const officials = laptop.view('officials', {});
    for (const { by, date, quote } of facts.statements) {
      const official = officials.find((o) => o.name === by);
      const said = laptop.set.by('statement', 'official', official?.id ?? '');
      expect(said.map((s) => s.fields)).toContainEqual(
        expect.objectContaining({ date, quote, source: citesA }),
      );
    }
  });

  it('tells of the election and the operation in each county they touched', () => {
    for (const fips of facts.elections[0]?.counties ?? []) {
      expect(countyOf(fips)?.timeline).toContainEqual(
        expect.objectContaining({ type: 'contest', date: '2018-11-06' }),
      );
    }
    for (const fips of facts.operation.targetedCounties) {
      const { start, days, scope, detained, notTargets, otherwise } = facts.operation;
      expect(countyOf(fips)?.timeline).toContainEqual({
        type: 'operation',
        date: start,
        operation: expect.objectContaining({
          start,
          days,
          scope,
          detained,
          notTargets,
          otherwise,
          source: citesA,
        }),
      });
    }
  });

  it('lists the three demands, and offers the one to sheriffs as words to ask with', () => {
    const { demands } = laptop.view('home', {});
    expect(demands.map(({ to, ask }) => ({ to, ask }))).toEqual(
      expect.arrayContaining(facts.demands.map(({ to, ask }) => ({ to, ask }))),
    );
    expect(laptop.view('past-asks', {}).map((ask) => ask.words)).toContain(facts.demands[2]?.ask);
  });
});

describe('the invented people', () => {
  it('have phones of the fictional range only, and addresses of example.org', () => {
    const phones = people.members.flatMap((m) => m.phones);
    for (const phone of phones) expect(phone).toMatch(/^\+1\d{3}55501\d{2}$/);
    const twice = phones.filter((phone, at) => phones.indexOf(phone) !== at);
    // A couple that shares one, and a person who is here under two spellings.
    expect(twice).toEqual(['+13365550124', '+13365550126']);
    for (const email of people.members.flatMap((m) => m.emails)) {
      expect(email).toMatch(/@example\.org$/);
    }
  });

  it('have notes, one-on-ones and moves that no form would warn about', () => {
    const notes = people.members.flatMap((m) => m.notes ?? []).map(({ text }) => text);
    const talks = people.oneOnOnes.flatMap((o) => [o.interests, o.worry, o.commitment, o.nextStep]);
    for (const text of [...notes, ...talks, ...people.rungMoves.map(({ why }) => why)]) {
      expect(findFreeTextWarnings(text)).toEqual([]);
    }
  });

  it('stand on a ladder of five rungs, and one who moved has a story that says why', () => {
    const rungs = laptop.view('rungs', {});
    expect(rungs.map(({ rung }) => rung.nameEn)).toEqual(people.rungs.map((r) => r.nameEn));
    expect(rungs.map(({ members }) => members)).toEqual([2, 3, 3, 2, 2]);
    const moved = laptop.set.all('rung-move').next().value?.fields['member'] as string;
    const care = laptop.view('member-care', { id: moved });
    expect(care?.rung?.nameEn).toBe('Helps out');
    expect(care?.moments.map(({ type }) => type)).toContain('moved-on-ladder');
  });

  it('meet only officials who say that they are invented', () => {
    for (const { official, meeting } of laptop.view('meetings', {})) {
      expect(official?.name).toMatch(/invented example/);
      expect(meeting.place).toMatch(/invented/);
    }
    for (const { commitment } of laptop.view('promises', { state: 'all' })) {
      expect(commitment.text).toMatch(/invented example/);
    }
  });
});

describe(`on ${SAMPLE_TODAY}`, () => {
  it('shows three events ahead with what they lack', () => {
    const { next } = laptop.view('home', {});
    expect(next.map(({ row }) => row.date)).toEqual(['2019-02-23', '2019-02-26', '2019-03-02']);
    expect(next[0]).toMatchObject({ interpreterMissing: true, childcareAsked: 4 });
    expect(next[1]?.interpreterMissing).toBe(false);
  });

  it('has a promise overdue, others due, one kept, and follow-ups', () => {
    const { promises, followUps } = laptop.view('home', {});
    expect(promises.map((p) => [p.commitment.due, p.overdue])).toEqual([
      ['2019-02-15', true],
      ['2019-02-22', false],
      ['2019-02-28', false],
      ['2019-03-04', false],
    ]);
    expect(laptop.view('promises', { state: 'settled' })).toHaveLength(1);
    expect(followUps.map((m) => m.meeting.followUpDue)).toEqual(['2019-02-21', '2019-02-25']);
  });

  it('says who needs a call, and why', () => {
    const { rows } = laptop.view('care', { limit: 50 });
    const reasons = rows.map((row) => [row.member.name, row.reasons.map(({ type }) => type)]);
    expect(reasons.slice(0, 3)).toEqual([
      ['Copal Ámbar de Humo', ['call-back']],
      ['Quetzal Jade Maíz', ['needs-organizer']],
      ['José Ángel Cometa Órbita', ['next-step']],
    ]);
    expect(new Set(rows.flatMap((row) => row.reasons.map(({ type }) => type)))).toEqual(
      new Set([
        'call-back',
        'needs-organizer',
        'next-step',
        'first-timer',
        'no-one-on-one',
        'missed-twice',
      ]),
    );
    expect(rows.length).toBeLessThan(15);
  });

  it('has a round of calls under way and one that is closed, with no words that a form would warn about', () => {
    const [open] = laptop.view('call-rounds', { show: 'open' });
    expect(open).toMatchObject({ people: 12, tried: 8, reached: 4, left: 7 });
    expect(open?.event?.date).toBe('2019-02-23');
    expect(open?.callers.map(({ name, people }) => [name, people])).toEqual([
      ['Amapola', 6],
      ['Honey', 6],
    ]);
    expect(laptop.view('call-rounds', { show: 'closed' })).toHaveLength(1);
    const { lines } = laptop.view('call-round', { id: open?.round.id ?? '', caller: null }) ?? {};
    expect(lines?.find(({ name }) => name.startsWith('Copal'))?.before).toHaveLength(1);
    for (const { call } of lines ?? []) expect(findFreeTextWarnings(call.note)).toEqual([]);
    for (const script of [open?.round.scriptEn, open?.round.scriptEs]) {
      expect(findFreeTextWarnings(script ?? '')).toEqual([]);
    }
  });

  it('has past events with marks, walk-ins and people not marked yet', () => {
    const past = laptop.view('events', { search: '', when: 'past', from: 0, count: 10 });
    expect(past.rows.map((r) => r.date)).toEqual([
      '2019-02-16',
      '2019-02-12',
      '2019-02-08',
      '2019-01-12',
    ]);
    const event = laptop.view('event', { id: past.rows[0]?.id as string });
    expect(event?.counts.walkIns).toBe(2);
    expect(
      laptop.run({ type: 'close-event', event: event?.event.id as string }).changes.length,
    ).toBeGreaterThan(1);
  });
});
