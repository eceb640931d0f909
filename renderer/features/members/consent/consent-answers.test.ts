import { describe, expect, it } from 'vitest';
import { NEW_MEMBER } from '../member-draft';
import { answered, answerIn, answersTo, givenAs } from './consent-answers';

describe('a consent in the form', () => {
  it('is noted with today and in person when someone answers', () => {
    expect(answered('photo', 'from-behind', '2019-02-20')).toEqual({
      consentPhoto: 'from-behind',
      consentPhotoGiven: { on: '2019-02-20', how: 'in-person' },
    });
  });

  it('has no day once it is taken back to "not asked yet"', () => {
    expect(answered('text', 'unknown', '2019-02-20')).toEqual({
      consentText: 'unknown',
      consentTextGiven: null,
    });
  });

  it('keeps its answer while day and way are corrected', () => {
    const given = { on: '2019-01-01', how: 'paper' } as const;
    const draft = { ...NEW_MEMBER, consentShare: 'yes' as const, ...givenAs('share', given) };
    expect(answerIn(draft, 'share')).toEqual({ answer: 'yes', given });
  });

  it('offers "only from behind" for photos alone', () => {
    expect(answersTo('photo')).toContain('from-behind');
    expect(answersTo('share')).not.toContain('from-behind');
  });
});
