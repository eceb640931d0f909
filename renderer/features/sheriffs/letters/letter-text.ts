import type { TFunction } from 'i18next';
import type { Ask, AskText } from '../../../core/model/meeting';
import type { RecordId } from '../../../core/record';
import type { MeetingDetail } from '../../../core/views/views';
import type { Language } from '../../../messages/i18n';
import { formatDate } from '../../../parts/dates';
import type { Terms } from '../../../parts/terms';

/** A thank-you, or one that restates what was asked, answered and promised. */
export type LetterKind = 'thanks' | 'restate';

/** Who writes, and the day that stands on the letter. */
export type LetterFrom = { readonly group: string; readonly today: string };

/**
 * A letter to the official after a meeting, filled from the report, in one language: paragraphs with an empty line
 * between them, and a list's items on lines of their own. What was asked stands in the words of the library in
 * that language, where it came from there (`library`), else in those that were used. Who sees to a promise stays off: it
 * may be one of ours.
 */
export function letterText(
  kind: LetterKind,
  detail: Pick<MeetingDetail, 'meeting' | 'official' | 'asks' | 'promises'>,
  from: LetterFrom,
  words: { readonly t: TFunction<'meetings'>; readonly terms: Terms; readonly language: Language },
  library: ReadonlyMap<RecordId, AskText>,
): string {
  const { t, terms, language } = words;
  const asked = ({ text, words: used }: Ask): string => {
    const known = text === null ? undefined : library.get(text);
    return (language === 'es' ? known?.wordsEs : known?.wordsEn) || used;
  };
  const { meeting, official } = detail;
  const day = (iso: string) => formatDate(iso, language, 'long');
  const date = day(meeting.date);
  const raised = detail.asks.filter(({ answer }) => answer !== 'not-raised');
  const points = raised.map((ask) =>
    kind === 'restate'
      ? t('letter.point', {
          words: sentence(asked(ask)),
          answer: terms.answer(ask.answer).toLowerCase(),
        })
      : asked(ask),
  );
  const promised = (by: 'them' | 'us') =>
    detail.promises
      .filter(({ commitment }) => commitment.by === by && commitment.state !== 'withdrawn')
      .map(({ commitment: { text, due } }) =>
        due ? t('letter.promiseBy', { text, date: day(due) }) : text,
      );
  const [theirs, ours] = [promised('them'), promised('us')];
  const isPublic = [
    'public-forum',
    'candidate-forum',
    'bird-dog',
    'commissioners-meeting',
  ].includes(meeting.kind);
  const opening =
    kind === 'restate'
      ? t('letter.restate', { date })
      : t(isPublic ? 'letter.thanksForum' : 'letter.thanks', { date });
  return [
    day(from.today),
    t('letter.dear', { name: [official?.name, official?.office].filter(Boolean).join(', ') }),
    opening,
    ...(kind === 'thanks' && points.length > 0 ? [t('letter.spoke')] : []),
    list(points),
    ...(theirs.length > 0 ? [`${t('letter.promisedThem')}\n${list(theirs)}`] : []),
    ...(ours.length > 0 ? [`${t('letter.promisedUs')}\n${list(ours)}`] : []),
    ...(kind === 'restate' ? [t('letter.correct')] : []),
    meeting.nextMeetingOn
      ? t('letter.next', { date: day(meeting.nextMeetingOn) })
      : t('letter.hope'),
    `${t('letter.close')}\n${from.group}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

const list = (items: readonly string[]): string => items.map((item) => `• ${item}`).join('\n');

/** Words as a sentence: with a mark at the end. */
const sentence = (words: string): string => (/[.?!…]$/.test(words.trim()) ? words : `${words}.`);
