import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CALL_OUTCOMES, RSVP_ANSWERS } from '../../../../core/model/vocabulary';
import type { CallLine, CallRoundDetail } from '../../../../core/views/people-views';
import type { Language } from '../../../../messages/i18n';
import { formatDate, formatTimes } from '../../../../parts/dates';
import { eventTitle } from '../../../../parts/event-title';
import type { Both } from '../../../../parts/print-preview/in-both';
import { sheetId } from '../../../../parts/print-preview/sheet-id';
import { type Terms, useTermsIn } from '../../../../parts/terms';
import { scriptFor } from '../script-for';
import { type CallSheet, type SheetRow, type SheetWords, TICKED } from './call-sheet';
import { type CallerPeople, peopleOnPaper, type SheetOptions } from './sheet-order';

/** A line to write on. */
const BLANK = '________________';

/** Whether someone may be called, when it is not plainly so. */
type Unsure = Exclude<CallLine['consentPhone'], 'yes'>;

/** A sheet's words in its language, and what has to stand in both. */
type Words = {
  readonly language: Language;
  readonly t: TFunction<'calls'>;
  readonly terms: Terms;
  termsIn(language: Language): Terms;
  /** What stands beside many people, said once. */
  readonly noPhone: string;
  readonly mayCall: Readonly<Record<Unsure, string>>;
  readonly answered: ReadonlyMap<string, string>;
  inBoth(word: (t: TFunction<'calls'>, language: Language) => string): Both;
};

/** The sheets that a round and its options make, one a caller; null while something is not known yet. */
export function useCallSheets(
  detail: CallRoundDetail | null,
  options: SheetOptions,
  destroyBy: string,
  today: string,
): readonly CallSheet[] | null {
  const words = useWords(options.language);
  return useMemo(() => {
    if (!detail || !destroyBy) return null;
    return peopleOnPaper(detail.lines, options, today).map((people) => {
      const rows = rowsOf(people, detail, options, words);
      const code = sheetId([detail.row.round.id, ...rows.map((row) => row.code + row.key)]);
      return { ...headOf(people.caller, detail, destroyBy, code, words), rows };
    });
  }, [detail, options, destroyBy, today, words]);
}

function useWords(language: 'en' | 'es'): Words {
  const { i18n } = useTranslation('calls');
  const termsIn = useTermsIn();
  return useMemo(() => {
    const t = { en: i18n.getFixedT('en', 'calls'), es: i18n.getFixedT('es', 'calls') };
    const say = t[language];
    const terms = termsIn(language);
    return {
      language,
      t: say,
      terms,
      termsIn,
      noPhone: say('sheet.noPhone'),
      mayCall: { no: say('round.mayCall.no'), unknown: say('round.mayCall.unknown') },
      answered: new Map(
        RSVP_ANSWERS.map((answer) => [answer, say('sheet.rsvp', { answer: terms.rsvp(answer) })]),
      ),
      inBoth: (word) => ({ en: word(t.en, 'en'), es: word(t.es, 'es') }),
    };
  }, [i18n, language, termsIn]);
}

function headOf(
  caller: string,
  { row: { round, event } }: CallRoundDetail,
  destroyBy: string,
  code: string,
  { language, t, terms, termsIn, inBoth }: Words,
): Omit<CallSheet, 'rows'> {
  const when = (of: Language) =>
    event
      ? [formatDate(event.date, of, 'long'), formatTimes(event.startTime, event.endTime, of)]
          .filter(Boolean)
          .join(', ')
      : '';
  const purpose = inBoth((_, of) => termsIn(of).callPurpose(round.purpose));
  const titles = event ? [eventTitle(event, 'en'), eventTitle(event, 'es')] : [round.title];
  const title = [...new Set(titles)].filter(Boolean);
  const outcomes = Object.fromEntries(
    TICKED.map((outcome) => [outcome, terms.callOutcome(outcome)]),
  ) as SheetWords['outcomes'];
  const name = caller || BLANK;
  return {
    frame: {
      name: inBoth((say, of) => `${say('sheet.name')} · ${purpose[of]}`),
      title: title.length > 0 ? title : [...new Set([purpose.en, purpose.es])],
      when: { en: when('en'), es: when('es') },
      where: event?.place ?? '',
      facts: round.due
        ? [
            {
              word: inBoth((say, of) =>
                say('sheet.due', { date: formatDate(round.due, of, 'day') }),
              ),
              value: '',
            },
          ]
        : [],
      privacy: inBoth((say) => say('sheet.privacy')),
      destroyBy: inBoth((say, of) =>
        say('sheet.destroyBy', { date: formatDate(destroyBy, of, 'medium') }),
      ),
      keeper: { word: inBoth((say) => say('sheet.keeper')), value: name },
      code: { word: inBoth((say) => say('sheet.sheet')), value: code },
      page: (page, of) => inBoth((say) => say('sheet.page', { page, of })),
    },
    caller: { word: inBoth((say) => say('sheet.caller')), name },
    heads: {
      code: inBoth((say) => say('sheet.code')),
      person: inBoth((say) => say('sheet.person')),
      result: inBoth((say) => say('sheet.result')),
      note: inBoth((say) => say('sheet.note')),
    },
    words: {
      language,
      outcomes,
      callBackOn: t('sheet.callBackOn'),
      toOrganizer: t('sheet.toOrganizer'),
    },
  };
}

function rowsOf(
  { groups }: CallerPeople,
  { row: { round } }: CallRoundDetail,
  options: SheetOptions,
  words: Words,
): readonly SheetRow[] {
  const { t, language } = words;
  return groups.flatMap((group) => {
    const count = group.lines.length;
    const spoken = languageWord(group.language, words);
    const head = {
      title: spoken
        ? t('sheet.languageHead', { language: spoken, count })
        : t('sheet.languageUnknown', { count }),
      script: options.script ? scriptFor(round, group.language, language) : null,
    };
    return group.lines.map(
      (line, place): SheetRow => ({
        key: line.call.id,
        head: place === 0 ? head : null,
        code: line.code,
        name: line.name,
        phone: line.phone || words.noPhone,
        details: detailsOf(line, words),
      }),
    );
  });
}

/** A language as it stands within a sentence. */
const languageWord = (code: string | null, { language, terms }: Words): string =>
  language === 'es' ? terms.language(code).toLocaleLowerCase('es') : terms.language(code);

function detailsOf(line: CallLine, words: Words): readonly string[] {
  const { language, t, terms } = words;
  const own = line.call.outcome
    ? [{ date: line.call.date, outcome: line.call.outcome as string }]
    : [];
  const calls = [...own, ...line.before].flatMap(({ date, outcome }) => {
    const known = CALL_OUTCOMES.find((each) => each === outcome);
    const day = formatDate(date, language, 'day');
    return known ? [day ? `${terms.callOutcome(known)} (${day})` : terms.callOutcome(known)] : [];
  });
  return [
    terms.language(line.language),
    line.consentPhone === 'yes' ? '' : words.mayCall[line.consentPhone],
    words.answered.get(line.rsvp ?? '') ?? '',
    calls.length > 0 ? t('sheet.before', { calls: calls.slice(0, 2).join(', ') }) : '',
  ].filter(Boolean);
}
