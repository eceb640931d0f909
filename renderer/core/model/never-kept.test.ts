import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { KINDS, type KindName } from './kinds';

/**
 * Words of field names and choices that would hold what must never be recorded (`domain.md` 3.4), by what they would
 * hold. A word is what stands between hyphens or capitals: `homeAddress` has two.
 */
const NEVER: Readonly<Record<string, RegExp>> = {
  'immigration status or history':
    /^(immigra\w*|status|visa|asyl\w*|undocumented|documented|deport\w*|removal|alien|citizen\w*|naturali\w*|legali\w*)$/,
  'nationality or birthplace': /^(nationalit\w*|country|countries|origin|birth\w*|born|native)$/,
  'birth date or age': /^(dob|birthday|age|ages)$/,
  'a number of a person':
    /^(ssn|itin|tin|social|passport|licen[cs]e\w*|matricula|id|ids|identit\w*|document\w*|plates?)$/,
  'a home address': /^(address\w*|street\w*|home|house|apartment|unit|residence)$/,
  'an employer': /^(employ\w*|jobs?|work\w*|occupation|wages?|salary|company)$/,
  'a school': /^(schools?|grades?|students?|teachers?|campus)$/,
  health:
    /^(health\w*|medic\w*|disab\w*|diagnos\w*|illness|doctor|hospital\w*|pregnan\w*|clinic\w*)$/,
  'criminal history or court dates':
    /^(crim\w*|convict\w*|arrest\w*|charge[sd]?|courts?|courthouse|judge|warrants?|jail)$/,
  'legal strategy': /^(strategy|defen[cs]e|lawyers?|attorney\w*)$/,
  'race or religion': /^(race|racial|ethnic\w*|religio\w*|faith|church\w*|worship|tribe)$/,
  'an exact position': /^(gps|lat|latitude|lng|lon|longitude|coord\w*|geo\w*|location|position)$/,
  'an address on the network': /^(ip|ips|mac|agent|browser|host)$/,
  'a face': /^(faces?|portrait|pictures?|images?|fingerprint|biometric\w*)$/,
};

const TOPIC = 'what an agency does, not to whom';
const SETTING = 'the kind of place of an operation, not whose it is';
const PAPER_SHOWN = 'what officers showed, not for whom';
const EVENT_PLACE = 'where an event is, told only to those who come; nobody is said to live there';
const FILE_NUMBER = 'the number of a file';
const AGE_TOOL = 'a key of the age tool, which seals files';

/** Field names and choices that hold such a word and something else, each with the reason why it may stand. */
const MAY_STAND: Readonly<Record<string, string>> = {
  'agency.type=campus': 'a police force of a university',
  'agency.type=district-jail': 'a jail, not who sits in it',
  'ask-text.topic=ice-in-jail': TOPIC,
  'ask-text.topic=u-visa': TOPIC,
  'attendance.childrenByAge': 'how many children to look after, in bands of years, without names',
  'event.privateAddress': EVENT_PLACE,
  'event-template.privateAddress': EVENT_PLACE,
  'exchange-log.exportId': FILE_NUMBER,
  'fact.topic=ice-in-jail': TOPIC,
  'fact.topic=u-visa': TOPIC,
  'hotline-call.referral=lawyers': 'to whom a caller was sent on, not with what',
  'identity.ageKey': AGE_TOOL,
  'identity.earlierKeys.ageKey': AGE_TOOL,
  'incident.paperShown=ice-warrant': PAPER_SHOWN,
  'incident.paperShown=judge-warrant': PAPER_SHOWN,
  'incident.reportSource=social-media': 'where a report came from; not a number',
  'incident.setting=courthouse': SETTING,
  'incident.setting=home': SETTING,
  'incident.setting=jail-hand-over': SETTING,
  'incident.setting=school-or-church': SETTING,
  'incident.setting=street': SETTING,
  'incident.setting=workplace': SETTING,
  'last-sent.exportId': FILE_NUMBER,
  'law.topic=ice-in-jail': TOPIC,
  'law.topic=u-visa': TOPIC,
  'series.privateAddress': EVENT_PLACE,
  'suggestion.exportId': FILE_NUMBER,
};

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

type Found = { readonly at: string; readonly name: string };

/** Every field name of a schema and every choice of its fields, at any depth. */
function namesIn(at: string, schema: unknown): readonly Found[] {
  if (Array.isArray(schema)) return schema.flatMap((part) => namesIn(at, part));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]): readonly Found[] => {
    if (key === 'properties') {
      return Object.entries(part as object).flatMap(([name, inner]) => [
        { at: `${at}.${name}`, name },
        ...namesIn(`${at}.${name}`, inner),
      ]);
    }
    if (key === 'enum') {
      return (part as readonly unknown[]).map((word) => ({ at: `${at}=${word}`, name: `${word}` }));
    }
    if (key === 'const') return [{ at: `${at}=${part}`, name: `${part}` }];
    return key === 'default' ? [] : namesIn(at, part);
  });
}

const everyName: readonly Found[] = Object.entries(KINDS).flatMap(([kind, { scalars, sets }]) =>
  Object.entries({ ...scalars, ...sets } as Readonly<Record<string, z.ZodType>>).flatMap(
    ([name, schema]) => [
      { at: `${kind}.${name}`, name },
      ...namesIn(
        `${kind}.${name}`,
        z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
      ),
    ],
  ),
);

const forbidden = everyName.flatMap(({ at, name }) =>
  Object.entries(NEVER)
    .filter(([, pattern]) => wordsOf(name).some((word) => pattern.test(word)))
    .map(([what]) => ({ at, what })),
);

describe('no record has a field or a choice for', () => {
  it.each(Object.keys(NEVER))('%s', (what) => {
    expect(
      forbidden.filter((one) => one.what === what && !(one.at in MAY_STAND)).map(({ at }) => at),
    ).toEqual([]);
  });
});

describe('what may stand although it holds such a word', () => {
  it('is a field or a choice that there is', () => {
    const needed = new Set(forbidden.map(({ at }) => at));
    expect(Object.keys(MAY_STAND).filter((at) => !needed.has(at))).toEqual([]);
  });

  it('is found at any depth, or this test would see nothing', () => {
    const found = everyName.map(({ at }) => at);
    expect(found).toContain('identity.earlierKeys.ageKey');
    expect(found).toContain('contest.candidates.party');
    expect(found).toContain('member.languages=es');
  });
});

describe('incidents and calls to the hotline', () => {
  it('point to nobody, and have no name of anybody who was taken, who called, or who took part', () => {
    const theirs = everyName.filter(({ at }) =>
      /^(incident|incident-step|hotline-call)\./.test(at),
    );
    expect(
      theirs
        .filter(({ name }) =>
          wordsOf(name).some((word) =>
            /^(name\w*|given|families|caller\w*|victim\w*|person|people|member\w*|officer\w*|witness\w*|relatives?)$/.test(
              word,
            ),
          ),
        )
        .map(({ at }) => at),
    ).toEqual(['incident.reportSource=told-by-witness']);
  });
});

describe('logs', () => {
  const LOGS: readonly KindName[] = ['exchange-log', 'last-sent', 'purge', 'sheet'];

  it.each(LOGS)('of kind %s hold no name, number or words of a person', (kind) => {
    const words = everyName
      .filter(({ at }) => at.startsWith(`${kind}.`))
      .flatMap(({ name }) => wordsOf(name))
      .filter((word) =>
        /^(name|given|family|phones?|emails?|words?|note|text|value|what)$/.test(word),
      );
    expect(words).toEqual([]);
  });
});
