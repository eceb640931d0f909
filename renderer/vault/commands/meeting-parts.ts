import type { Draft } from '../../core/model/kinds';
import type { Meeting } from '../../core/model/meeting';
import type { RecordId } from '../../core/record';
import type { CommandOf } from './decision';

/** One record that belongs to a meeting's report; `id` when it is there already. */
export type MeetingPart =
  | { readonly kind: 'ask'; readonly id: RecordId | undefined; readonly draft: Draft<'ask'> }
  | {
      readonly kind: 'statement';
      readonly id: RecordId | undefined;
      readonly draft: Draft<'statement'>;
    }
  | {
      readonly kind: 'commitment';
      readonly id: RecordId | undefined;
      readonly draft: Draft<'commitment'>;
    };

/** The parts of a report that have words, each with what it takes over from the meeting. */
export function meetingParts(
  meeting: Meeting,
  report: CommandOf<'log-meeting'>,
): readonly MeetingPart[] {
  const asks = report.asks
    .filter((ask) => ask.words.trim())
    .map(
      ({ id, text = null, words, answer, reason, quote, heardBy }, order): MeetingPart => ({
        kind: 'ask',
        id,
        draft: { meeting: meeting.id, text, order, words, answer, reason, quote, heardBy },
      }),
    );
  const quotes = report.quotes
    .filter(({ quote }) => quote.trim())
    .map(
      ({ id, quote }): MeetingPart => ({
        kind: 'statement',
        id,
        draft: {
          meeting: meeting.id,
          official: meeting.official,
          date: meeting.date,
          place: meeting.place,
          quote,
        },
      }),
    );
  const commitments = report.commitments
    .filter(({ text }) => text.trim())
    .map(
      ({ id, by, text, due, owner }): MeetingPart => ({
        kind: 'commitment',
        id,
        draft: {
          meeting: meeting.id,
          official: meeting.official,
          agency: meeting.agency,
          by,
          text,
          due,
          owner,
        },
      }),
    );
  return [...asks, ...quotes, ...commitments];
}
