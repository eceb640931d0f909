import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CALL_OUTCOMES, RSVP_ANSWERS } from '../../../../core/model/vocabulary';
import type { CallLine, CallRoundDetail } from '../../../../core/views/people-views';
import { formatDate, formatTimes } from '../../../../parts/dates';
import { eventTitle } from '../../../../parts/event-title';
import { sheetId } from '../../../../parts/print-preview/sheet-id';
import { type Terms, useTermsIn } from '../../../../parts/terms';
import { scriptFor } from '../script-for';
import { type Both, type CallSheet, type SheetFrame, type SheetRow, TICKED } from './call-sheet';
import { type CallerPeople, peopleOnPaper, type SheetOptions } from './sheet-order';

/** Whether someone may be called, when it is not plainly so. */
type Unsure = Exclude<CallLine['consentPhone'], 'yes'>;

/** A sheet's words in its language, and what has to stand in both. */
type Words = {
  readonly language: 'en' | 'es';
  readonly t: TFunction<'calls'>;
  readonly terms: Terms;
  /** What stands beside many people, said once. */
  readonly noPhone: string;
  readonly mayCall: Readonly<Record<Unsure, string>>;
  readonly answered: ReadonlyMap<string, string>;
  inBoth(word: (t: TFunction<'calls'>, language: 'en' | 'es') => string): Both;
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
      const id = sheetId([detail.row.round.id, ...rows.map((row) => row.code + row.key)]);
      return { code: id, frame: frameOf(people.caller, detail, destroyBy, id, words), rows };
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
      noPhone: say('sheet.noPhone'),
      mayCall: { no: say('round.mayCall.no'), unknown: say('round.mayCall.unknown') },
      answered: new Map(
        RSVP_ANSWERS.map((answer) => [answer, say('sheet.rsvp', { answer: terms.rsvp(answer) })]),
      ),
      inBoth: (word) => ({ en: word(t.en, 'en'), es: word(t.es, 'es') }),
    };
  }, [i18n, language, termsIn]);
}

function frameOf(
  caller: string,
  { row: { round, event } }: CallRoundDetail,
  destroyBy: string,
  id: string,
  { language, t, terms, inBoth }: Words,
): SheetFrame {
  const when = event && [
    formatDate(event.date, language, 'long'),
    formatTimes(event.startTime, event.endTime, language),
  ];
  const due = formatDate(round.due, language, 'day');
  const title = event ? eventTitle(event, language) : round.title;
  const outcomes = Object.fromEntries(
    TICKED.map((outcome) => [outcome, terms.callOutcome(outcome)]),
  ) as SheetFrame['outcomes'];
  return {
    language,
    name: `${t('sheet.name')} · ${terms.callPurpose(round.purpose)}`,
    title: title || terms.callPurpose(round.purpose),
    about: [when?.filter(Boolean).join(', '), event?.place, due && t('sheet.due', { date: due })]
      .filter(Boolean)
      .join(' · '),
    caller: t('sheet.caller', { name: caller || t('sheet.noCaller') }),
    heads: {
      code: t('sheet.code'),
      person: t('sheet.person'),
      result: t('sheet.result'),
      note: t('sheet.note'),
    },
    outcomes,
    callBackOn: t('sheet.callBackOn'),
    toOrganizer: t('sheet.toOrganizer'),
    privacy: inBoth((words) => words('sheet.privacy')),
    destroyBy: inBoth((words, l) =>
      words('sheet.destroyBy', { date: formatDate(destroyBy, l, 'medium') }),
    ),
    sheetId: t('sheet.sheetId', { id }),
    page: (page, of) => t('sheet.page', { page, of }),
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
