import type { Meeting } from '../../core/model/meeting';
import type { MeetingDetail } from '../../core/views/views';
import type { AskDraft, Command, CommitmentDraft, QuoteDraft } from '../../vault/vault';

/** A line of a list in the form, with a key that stays while lines move. */
export type Line<T> = T & { readonly key: number };

/** What the meeting form holds while it is being written. `nextKey` numbers new lines. */
export type MeetingDraft = {
  readonly meeting: Omit<Meeting, 'id'>;
  readonly asks: readonly Line<AskDraft>[];
  readonly quotes: readonly Line<QuoteDraft>[];
  readonly commitments: readonly Line<CommitmentDraft>[];
  readonly nextKey: number;
};

/** What a report can't be saved without, in the order of the form. */
export type Missing = 'official' | 'date' | 'follow-up-owner';

const BLANK_ASK: AskDraft = {
  text: null,
  words: '',
  answer: 'not-raised',
  reason: '',
  quote: '',
  heardBy: '',
};

/** An empty report: today, followed up by whoever is at the keyboard, with one ask to fill in. */
export const blankDraft = (today: string, organizer: string): MeetingDraft => ({
  meeting: {
    official: null,
    agency: null,
    kind: 'private-meeting',
    date: today,
    startTime: '',
    endTime: '',
    place: '',
    language: null,
    interpreter: false,
    requestedOn: '',
    confirmedBy: '',
    recorded: false,
    press: '',
    sharing: 'all',
    theirSide: '',
    ourSide: '',
    tone: '',
    learned: '',
    theirQuestions: '',
    impressions: '',
    stories: '',
    materialsLeft: '',
    materialsPromised: '',
    thanksSentOn: '',
    letterSentOn: '',
    nextMeetingOn: '',
    followUpOwner: organizer,
    followUpDue: '',
    groups: [],
    delegates: [],
  },
  asks: [{ ...BLANK_ASK, key: 1 }],
  quotes: [],
  commitments: [],
  nextKey: 2,
});

/** A saved report, as the form edits it. */
export function draftOf(detail: MeetingDetail): MeetingDraft {
  const { id: _id, ...meeting } = detail.meeting;
  let key = 0;
  return {
    meeting,
    asks: detail.asks.map((a) => ({
      key: ++key,
      id: a.id,
      text: a.text,
      words: a.words,
      answer: a.answer,
      reason: a.reason,
      quote: a.quote,
      heardBy: a.heardBy,
    })),
    quotes: detail.quotes.map((q) => ({ key: ++key, id: q.id, quote: q.quote })),
    commitments: detail.promises.map(({ commitment: c }) => ({
      key: ++key,
      id: c.id,
      by: c.by,
      text: c.text,
      due: c.due,
      owner: c.owner,
    })),
    nextKey: key + 1,
  };
}

/** What an ask begins with: its words, and the ask of the library that they are of. */
export type AskWords = Pick<AskDraft, 'words'> & { readonly text: string | null };

/** The draft with one more ask, already worded when it comes from the library. A blank first ask is used up. */
export function withAsk(draft: MeetingDraft, given?: AskWords): MeetingDraft {
  const blank = given ? draft.asks.find((a) => a.words.trim() === '') : undefined;
  if (blank) {
    return { ...draft, asks: draft.asks.map((a) => (a === blank ? { ...a, ...given } : a)) };
  }
  const ask = { ...BLANK_ASK, ...given, key: draft.nextKey };
  return { ...draft, asks: [...draft.asks, ask], nextKey: draft.nextKey + 1 };
}

/** The draft with one more quote to fill in. */
export const withQuote = (draft: MeetingDraft): MeetingDraft => ({
  ...draft,
  quotes: [...draft.quotes, { quote: '', key: draft.nextKey }],
  nextKey: draft.nextKey + 1,
});

/** The draft with one more promise to fill in. */
export const withCommitment = (draft: MeetingDraft, by: CommitmentDraft['by']): MeetingDraft => ({
  ...draft,
  commitments: [...draft.commitments, { by, text: '', due: '', owner: '', key: draft.nextKey }],
  nextKey: draft.nextKey + 1,
});

/** What is still missing before the report can be saved. */
export function missingFrom({ meeting }: MeetingDraft): readonly Missing[] {
  const missing: Missing[] = [];
  if (!meeting.official) missing.push('official');
  if (!meeting.date) missing.push('date');
  if (meeting.followUpOwner.trim() === '') missing.push('follow-up-owner');
  return missing;
}

/** Whether the end was typed before the beginning. */
export const endsBeforeStart = (meeting: Pick<Meeting, 'startTime' | 'endTime'>): boolean =>
  meeting.startTime !== '' && meeting.endTime !== '' && meeting.endTime < meeting.startTime;

/** Whether two drafts hold the same words; keys don't count. */
export const sameDraft = (a: MeetingDraft, b: MeetingDraft): boolean =>
  JSON.stringify(commandOf(null, a)) === JSON.stringify(commandOf(null, b));

/** The command that saves the draft. Lines left empty are not saved. */
export const commandOf = (
  id: string | null,
  draft: MeetingDraft,
): Extract<Command, { type: 'log-meeting' }> => ({
  type: 'log-meeting',
  id,
  meeting: draft.meeting,
  asks: draft.asks.filter((a) => filled(a.words, a.reason, a.quote)).map(withoutKey),
  quotes: draft.quotes.filter((q) => filled(q.quote)).map(withoutKey),
  commitments: draft.commitments.filter((c) => filled(c.text)).map(withoutKey),
});

const filled = (...texts: readonly string[]) => texts.some((text) => text.trim() !== '');

const withoutKey = <T extends object>({ key: _key, ...rest }: Line<T>) => rest as unknown as T;
