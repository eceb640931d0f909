import { planList } from '../../core/agreement-lists/plan-list';
import { lawsWith } from '../../core/sheriffs/state-law';
import { answerAskTexts, answerBrief } from '../../core/views/brief';
import { answerCounties } from '../../core/views/counties';
import { answerCounty } from '../../core/views/county-detail';
import { answerCountyMap } from '../../core/views/county-map';
import { answerDemands } from '../../core/views/demands';
import { answerDueDates, answerRecordsRequests } from '../../core/views/due-dates';
import { answerEvent } from '../../core/views/event-detail';
import { answerEventPlan, answerTerms } from '../../core/views/event-plan';
import { answerEvents } from '../../core/views/event-rows';
import { answerExchangeFile } from '../../core/views/exchange-file';
import { answerFind } from '../../core/views/find';
import { answerFolderFiles } from '../../core/views/folder-files';
import { allGroups } from '../../core/views/groups';
import { answerHeadcounts } from '../../core/views/headcounts';
import { answerHome } from '../../core/views/home';
import {
  answerHotlineCalls,
  answerIncident,
  answerIncidents,
  answerPublicSummary,
} from '../../core/views/incidents';
import { answerLooseEnds } from '../../core/views/loose-ends';
import { answerMeeting, answerMeetings, answerPastAsks } from '../../core/views/meetings';
import { answerMember } from '../../core/views/member-detail';
import { newestFirst, sortedBy, sortedByKey } from '../../core/views/order';
import { answerOthersCounts } from '../../core/views/others-counts';
import { answerPaper } from '../../core/views/paper';
import { answerPartners } from '../../core/views/partners';
import { answerPowerMap } from '../../core/views/power-map';
import { answerPromises } from '../../core/views/promises';
import { answerRoster } from '../../core/views/roster';
import {
  answerEventSeries,
  answerEventsBetween,
  answerEventTemplates,
  answerSeries,
} from '../../core/views/series';
import { answerTypeBack } from '../../core/views/type-back';
import type { JournalRow, ViewName, Views } from '../../core/views/views';
import { answerWorkspace } from '../../core/views/workspace-view';
import { answerDoor, answerDoorIntent, answerDoorOffers } from '../door/answer-door';
import { answerDoorSearch } from '../door/answer-door-search';
import { peopleOf } from '../matching/people';
import { workspaceOf } from '../opening/known-workspace';
import { warmLastHeard } from '../retention/last-heard';
import type { WorkingSet } from '../store/working-set';
import { answerCallRound, answerCallRounds } from './answer-calls';
import { answerCare, answerMemberCare, answerRungs } from './answer-care';
import { answerChangePreview } from './answer-change-preview';
import { answerDuplicates, answerSimilarMembers, answerVerdicts } from './answer-duplicates';
import { answerExpiring } from './answer-expiring';
import { answerMemberHistory } from './answer-history';
import { answerHousehold, answerHouseholds } from './answer-households';
import { answerInvitable, answerMembers, findMembers } from './answer-members';
import { answerMergePreview } from './answer-merge-preview';
import { answerEventNeeds } from './answer-needs';
import { answerReport } from './answer-report';
import { answerHeld, answerRetention } from './answer-retention';
import { answerSegmentChoices, answerSegments } from './answer-segments';
import { answerSuggestions, countSuggestions } from './answer-suggestions';
import { type Kept, kept } from './kept';

/** What views are answered from. */
export type ViewContext = {
  readonly set: WorkingSet;
  /** The date that the app reckons with, `YYYY-MM-DD`; the sample stands on a day of its own. */
  today(): string;
  /** What can be taken back, newest first. */
  journal(): readonly JournalRow[];
};

const counts = (set: WorkingSet) => ({
  members: set.count('member'),
  events: set.count('event'),
  meetings: set.count('meeting'),
});

type Answers = {
  readonly [N in ViewName]: (
    query: Views[N]['query'],
    context: ViewContext & Kept,
  ) => Views[N]['result'];
};

const ANSWERS: Answers = {
  workspace: (_, { records, set, today }) => answerWorkspace(records, today(), counts(set)),
  home: (_, { records, set, today }) => answerHome(records, today(), counts(set)),
  find: (query, { records, members, set }) =>
    answerFind(records, query, (terms, limit) => findMembers(members, records, set, terms, limit)),
  members: (query, { records, set, members, segments, today }) => {
    const { rule } = query.filter;
    return answerMembers(
      members,
      records,
      set,
      query,
      rule ? segments.circle(rule, today()) : null,
    );
  },
  'member-facets': (_, { records, tallies }) => ({ groups: allGroups(records), ...tallies() }),
  member: ({ id }, { records }) => answerMember(records, id),
  events: (query, { records, today }) => answerEvents(records, query, today()),
  'events-between': (query, { records }) => answerEventsBetween(records, query),
  series: ({ id }, { records, today }) => answerSeries(records, id, today()),
  'event-series': ({ event }, { records, today }) => answerEventSeries(records, event, today()),
  'event-templates': (_, { records }) => answerEventTemplates(records),
  event: ({ id }, { records }) => answerEvent(records, id),
  'event-plan': ({ id }, { records, today }) => answerEventPlan(records, id, today()),
  'event-needs': ({ id }, { records, set, today }) => answerEventNeeds(records, set, id, today()),
  terms: (_, { records }) => answerTerms(records),
  'others-counts': ({ event }, { records, set }) =>
    answerOthersCounts(records, event, workspaceOf(set)?.ownGroup ?? null),
  invitable: (query, { records, set, members }) => answerInvitable(members, records, set, query),
  door: ({ event }, { records, set, today }) => answerDoor(records, set, event, today()),
  'door-search': (query, sources) => answerDoorSearch(sources, query),
  'door-offers': (_, { records, set, today }) =>
    answerDoorOffers(records, today(), workspaceOf(set)?.ownGroup ?? null),
  'door-intent': ({ event }, { records }) => answerDoorIntent(records, event),
  roster: (query, { records }) => answerRoster(records, query),
  paper: ({ event }, { records }) => answerPaper(records, event),
  counties: (_, { records, today }) => answerCounties(records, today()),
  county: ({ fips }, { records, today }) => answerCounty(records, fips, today()),
  'county-map': (query, { records }) => answerCountyMap(records, query),
  'power-map': (query, { records }) => answerPowerMap(records, query),
  demands: (_, { records }) => answerDemands(records),
  statements: (_, { records }) => newestFirst(records.all('statement'), ({ date }) => date),
  incidents: (_, { records }) => answerIncidents(records),
  incident: ({ id }, { records }) => answerIncident(records, id),
  'public-summary': (query, { records }) => answerPublicSummary(records, query),
  operations: (_, { records }) => newestFirst(records.all('operation'), ({ start }) => start),
  'hotline-calls': (_, { records }) => answerHotlineCalls(records),
  'list-plan': ({ listed, date }, { records }) =>
    planList(listed, date, records.by('fact', 'topic', 'agreement-287g'), records.all('agency')),
  laws: (_, { records }) => lawsWith(records.all('law')),
  officials: (_, { records }) => sortedBy(records.all('official'), (official) => official.name),
  agencies: (_, { records }) => sortedBy(records.all('agency'), (agency) => agency.name),
  'ask-texts': (_, { records }) => answerAskTexts(records),
  brief: ({ official }, { records, today }) => answerBrief(records, official, today()),
  'records-requests': (_, { records, today }) => answerRecordsRequests(records, today()),
  'due-dates': (_, { records, today }) => answerDueDates(records, today()),
  meetings: (_, { records }) => answerMeetings(records),
  meeting: ({ id }, { records, today }) => answerMeeting(records, id, today()),
  'past-asks': (_, { records }) => answerPastAsks(records),
  promises: (query, { records, today }) => answerPromises(records, query, today()),
  partners: (_, { records }) => answerPartners(records),
  expiring: (_, { records, set, today }) => answerExpiring(records, set, today()),
  suggestions: (_, { records, set }) => answerSuggestions(records, set),
  'suggestion-count': (_, { records, set }) => countSuggestions(records, set),
  'folder-files': ({ digests }, { records }) => answerFolderFiles(records, digests),
  'exchange-log': (_, { records }) =>
    sortedByKey(records.all('exchange-log'), (line) => `${line.date} ${line.time}`).reverse(),
  'exchange-file': ({ id }, { records }) => answerExchangeFile(records, id),
  journal: (_, { journal }) => journal(),
  'type-back': (query, { records }) => answerTypeBack(records, query),
  headcounts: ({ event }, { records, set }) =>
    answerHeadcounts(records, event, workspaceOf(set)?.ownGroup ?? null),
  'loose-ends': (_, { records, today }) => answerLooseEnds(records, today()),
  'member-history': ({ id }, { records, today }) => answerMemberHistory(records, id, today()),
  report: (query, { records, set, today }) =>
    answerReport(records, set, query, {
      today: today(),
      ownGroup: workspaceOf(set)?.ownGroup ?? null,
    }),
  'change-preview': ({ members, patch }, { set, today }) =>
    answerChangePreview(set, members, patch, today()),
  'member-care': ({ id }, { records, set, today }) => answerMemberCare(records, set, id, today()),
  rungs: (_, { records, set }) => answerRungs(records, set),
  care: ({ limit }, { records, set, today }) => answerCare(records, set, limit, today()),
  'similar-members': (query, { records, set }) => answerSimilarMembers(records, set, query),
  duplicates: (query, { records, set }) => answerDuplicates(records, set, query),
  'merge-preview': ({ members }, { records, set }) => answerMergePreview(records, set, members),
  verdicts: (query, { records }) => answerVerdicts(records, query),
  households: (query, { records, set }) => answerHouseholds(records, set, query),
  household: ({ id }, { records }) => answerHousehold(records, id),
  segments: (_, { records, segments, today }) => answerSegments(records, segments, today()),
  'segment-count': ({ rule }, { set, segments, today }) => ({
    members: segments.count(rule, today()),
    all: set.count('member'),
  }),
  segment: ({ id }, { records }) => records.one('segment', id),
  'segment-choices': (_, { records }) => answerSegmentChoices(records),
  'call-rounds': (query, { records, set, today }) => answerCallRounds(records, set, query, today()),
  'call-round': (query, { records, set, today }) => answerCallRound(records, set, query, today()),
  retention: (_, { records, set, today }) => answerRetention(records, set, today()),
  held: (_, { records, set }) => answerHeld(records, set),
};

/** Every view by name. */
export const VIEW_NAMES = Object.keys(ANSWERS) as readonly ViewName[];

/**
 * Makes what the first search, filter and event would have to wait for: with 100,000 members that takes
 * a second, so it yields after each part, for those who wait to be heard.
 */
export function* warmViews(set: WorkingSet, today: string): Generator<void, void> {
  const { members, tallies, segments } = kept(set);
  yield* members.warm();
  tallies();
  yield;
  for (const field of ['event', 'member']) {
    set.by('attendance', field, '');
    yield;
  }
  yield* segments.warm(today);
  while (peopleOf(set).warm()) yield;
  yield* warmLastHeard(set, workspaceOf(set)?.ownGroup ?? null);
}

/** Answers a view by its name. What it derives is kept and mended as the working set changes. */
export const answerView = <N extends ViewName>(
  name: N,
  query: Views[N]['query'],
  context: ViewContext,
): Views[N]['result'] => ANSWERS[name](query, { ...context, ...kept(context.set) });
