import { createInstance } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../../../core/model/kinds';
import { aRecord } from '../../../core/model/testing/builders';
import { en } from '../../../messages/en/en';
import { es } from '../../../messages/es/es';
import { termsIn } from '../../../parts/terms';
import { letterText } from './letter-text';

const official = KINDS.official.read(
  aRecord('official', { name: 'Sample Official', office: 'Sheriff' }),
);
const meeting = KINDS.meeting.read(
  aRecord('meeting', { official: official.id, date: '2019-02-12', nextMeetingOn: '2019-03-15' }),
);
const libraryAsk = KINDS['ask-text'].read(
  aRecord('ask-text', { wordsEn: 'Will you write it down?', wordsEs: '¿Lo pondrá por escrito?' }),
);
const ask = (words: string, answer: 'yes' | 'not-raised', text: string | null = null) =>
  KINDS.ask.read(aRecord('ask', { meeting: meeting.id, words, answer, text }));
const promise = (by: 'them' | 'us', text: string, due: string, owner: string) => ({
  commitment: KINDS.commitment.read(aRecord('commitment', { by, text, due, owner })),
  official,
  meeting,
  county: null,
  overdue: false,
  steps: [],
});
const detail = {
  meeting,
  official,
  asks: [
    ask('Will you publish the policy?', 'yes'),
    ask('Never raised', 'not-raised'),
    ask('¿Lo pondrá por escrito?', 'yes', libraryAsk.id),
  ],
  promises: [
    promise('them', 'Send the policy', '2019-02-26', 'Nopal'),
    promise('us', 'Bring questions', '', 'Nopal'),
  ],
};
const FROM = { group: 'Sample Group', today: '2019-02-20' };
const i18n = createInstance();
beforeAll(() =>
  i18n.init({ resources: { en, es }, lng: 'en', interpolation: { escapeValue: false } }),
);
const inLanguage = (language: 'en' | 'es', kind: 'thanks' | 'restate') =>
  letterText(
    kind,
    detail,
    FROM,
    {
      t: i18n.getFixedT(language, 'meetings'),
      terms: termsIn(i18n.getFixedT(language, 'terms'), language),
      language,
    },
    new Map([[libraryAsk.id, libraryAsk]]),
  );

describe('letterText', () => {
  it('restates what was asked, answered and promised, and by when', () => {
    const text = inLanguage('en', 'restate');
    expect(text).toContain('Will you publish the policy? You answered: yes.');
    expect(text).toContain('Send the policy (by Tuesday, February 26, 2019)');
    expect(text).toContain('• Bring questions');
    expect(text).toContain('again on Friday, March 15, 2019');
    expect(text).not.toContain('Never raised');
  });

  it('asks in the words of the library in each language', () => {
    expect(inLanguage('en', 'restate')).toContain('Will you write it down?');
    expect(inLanguage('es', 'restate')).toContain('¿Lo pondrá por escrito?');
  });

  it('says the same in Spanish, and names nobody of ours', () => {
    const text = inLanguage('es', 'restate');
    expect(text).toContain('Usted respondió: sí.');
    expect(text).toContain('a más tardar el martes, 26 de febrero de 2019');
    for (const kind of ['thanks', 'restate'] as const) {
      expect(inLanguage('en', kind) + inLanguage('es', kind)).not.toContain('Nopal');
    }
  });

  it('has no list where nothing was promised', () => {
    const text = letterText(
      'thanks',
      { ...detail, asks: [], promises: [] },
      FROM,
      {
        t: i18n.getFixedT('en', 'meetings'),
        terms: termsIn(i18n.getFixedT('en', 'terms'), 'en'),
        language: 'en',
      },
      new Map(),
    );
    expect(text).not.toContain('•');
    expect(text).toMatch(/Respectfully,\nSample Group$/);
  });
});
