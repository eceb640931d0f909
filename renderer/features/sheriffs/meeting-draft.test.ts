import { describe, expect, it } from 'vitest';
import {
  blankDraft,
  commandOf,
  endsBeforeStart,
  missingFrom,
  sameDraft,
  withAsk,
  withCommitment,
  withQuote,
} from './meeting-draft';

const blank = blankDraft('2019-02-11', 'Ana Ejemplo');

describe('meeting draft', () => {
  it('starts today, with the organizer as the one who follows up', () => {
    expect(blank.meeting.date).toBe('2019-02-11');
    expect(blank.meeting.followUpOwner).toBe('Ana Ejemplo');
    expect(missingFrom(blank)).toEqual(['official']);
  });

  it('names everything that is missing', () => {
    const meeting = { ...blank.meeting, date: '', followUpOwner: '  ' };
    expect(missingFrom({ ...blank, meeting })).toEqual(['official', 'date', 'follow-up-owner']);
  });

  it('sees an end before the beginning, and none where a time is missing', () => {
    expect(endsBeforeStart({ startTime: '14:00', endTime: '13:00' })).toBe(true);
    expect(endsBeforeStart({ startTime: '14:00', endTime: '15:00' })).toBe(false);
    expect(endsBeforeStart({ startTime: '14:00', endTime: '' })).toBe(false);
  });

  it('saves no empty lines and no form keys', () => {
    const draft = withCommitment(withQuote(withAsk(blank)), 'them');
    const command = commandOf(null, draft);
    expect(command.asks).toEqual([]);
    expect(command.quotes).toEqual([]);
    expect(command.commitments).toEqual([]);
    const worded = commandOf(
      null,
      withAsk(blank, { text: null, words: 'Put the policy in writing.' }),
    );
    expect(worded.asks).toEqual([
      {
        text: null,
        words: 'Put the policy in writing.',
        answer: 'not-raised',
        reason: '',
        quote: '',
        heardBy: '',
      },
    ]);
  });

  it('puts the words of an earlier ask into the blank one before adding another', () => {
    const one = withAsk(blank, { text: null, words: 'First' });
    expect(one.asks.map((a) => a.words)).toEqual(['First']);
    const two = withAsk(one, { text: null, words: 'Second' });
    expect(two.asks.map((a) => a.words)).toEqual(['First', 'Second']);
    expect(new Set(two.asks.map((a) => a.key)).size).toBe(2);
  });

  it('remembers of which ask of the library the words are', () => {
    const { asks } = commandOf(null, withAsk(blank, { text: 'ask-1', words: 'First' }));
    expect(asks).toMatchObject([{ text: 'ask-1', words: 'First' }]);
  });

  it('is unchanged by an empty line, and changed by a word', () => {
    expect(sameDraft(blank, withQuote(blank))).toBe(true);
    expect(sameDraft(blank, withAsk(blank, { text: null, words: 'Something' }))).toBe(false);
  });
});
