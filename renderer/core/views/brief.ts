import { fold } from '../matching/fold';
import { FACT_TOPICS } from '../model/vocabulary';
import type { RecordId } from '../record';
import { heldOn } from '../sheriffs/held-on';
import { lawsWith } from '../sheriffs/state-law';
import type { AnswerRow, AskTextRow, Brief } from './meeting-views';
import { newestFirst, sortedByKey } from './order';
import { reachOf } from './power-map';
import { bySoonestDue, countiesOf, countyOf, promiseRow } from './promises';
import type { Records } from './records';

/** Everything that a delegation should know before it meets an official again; null when there is no such official. */
export function answerBrief(records: Records, id: RecordId, today: string): Brief | null {
  const official = records.one('official', id);
  if (!official) return null;
  const agency = records.one('agency', official.agency);
  const counties = countiesOf(official, agency);
  const meetings = newestFirst(records.by('meeting', 'official', id), ({ date }) => date);
  const facts = records.all('fact').filter((fact) => {
    const about = fact.agency
      ? fact.agency === official.agency
      : fact.county !== null && counties.includes(fact.county);
    return about && heldOn(fact, { day: today, knownThen: false });
  });
  return {
    official,
    agency,
    county: countyOf(official, agency),
    today,
    last: meetings[0] ?? null,
    facts: FACT_TOPICS.flatMap((topic) =>
      newestFirst(
        facts.filter((fact) => fact.topic === topic),
        ({ validFrom, sourceDate }) => validFrom || sourceDate,
      ),
    ),
    laws: lawsWith(records.all('law')).filter(
      ({ floor, from, to }) => floor !== '' && from <= today && (to === '' || to > today),
    ),
    answers: newestFirst(
      meetings.flatMap((meeting) =>
        sortedByKey(records.by('ask', 'meeting', meeting.id), ({ order }) =>
          String(order).padStart(4, '0'),
        ).reverse(),
      ),
      ({ meeting }) => records.one('meeting', meeting)?.date ?? '',
    )
      .filter(({ answer }) => answer !== 'not-raised')
      .map((ask) => answerRow(records, ask)),
    quotes: newestFirst(records.by('statement', 'official', id), ({ date }) => date),
    promises: bySoonestDue(records.all('commitment'))
      .filter(({ state }) => state === 'open')
      .map((commitment) => promiseRow(records, commitment, today))
      .filter((row) => row.official?.id === id),
    reach: reachOf(records, id, today),
    asks: sortedByKey(
      records.all('ask-text').filter(({ retired }) => !retired),
      ({ wordsEn, wordsEs }) => wordsEn || wordsEs,
    ),
  };
}

/** Who answered an ask, and when. */
function answerRow(records: Records, ask: AnswerRow['ask']): AnswerRow {
  const meeting = records.one('meeting', ask.meeting);
  const official = records.one('official', meeting?.official ?? null);
  const agency = records.one('agency', meeting?.agency ?? official?.agency ?? null);
  return {
    ask,
    date: meeting?.date ?? '',
    meeting: meeting?.id ?? null,
    official,
    county: countyOf(official, agency),
  };
}

/**
 * The library of asks with the answers to each across officials: those that were asked with it, and those whose words
 * are the same in one of its languages.
 */
export function answerAskTexts(records: Records): readonly AskTextRow[] {
  const asks = records.all('ask').filter(({ words }) => words !== '');
  const rows = records.all('ask-text').map((text) => {
    const same = new Set([text.wordsEn, text.wordsEs].filter(Boolean).map(fold));
    const asked = asks.filter(
      (ask) => ask.text === text.id || (ask.text === null && same.has(fold(ask.words))),
    );
    return {
      text,
      answers: newestFirst(
        asked.map((ask) => answerRow(records, ask)),
        ({ date }) => date,
      ),
    };
  });
  return sortedByKey(
    rows,
    ({ text }) => `${Number(text.retired)} ${fold(text.wordsEn || text.wordsEs)}`,
  );
}
