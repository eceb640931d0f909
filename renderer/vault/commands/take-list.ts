import { planList } from '../../core/agreement-lists/plan-list';
import type { ListedAgreement } from '../../core/agreement-lists/read-list';
import { MOST_LIST_ROWS } from '../../core/agreement-lists/read-list';
import { fold } from '../../core/matching/fold';
import { agencyKind } from '../../core/model/agency';
import { factKind } from '../../core/model/fact';
import type { Change, RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { storedWords } from '../../core/sheriffs/fact-values';
import { firstDayOf } from '../../core/sheriffs/loose-date';
import type { CommandError } from '../vault';
import { checkedFields } from './checked-fields';
import type { CommandContext } from './context';
import type { Decide } from './decision';

/**
 * Takes in a list of agreements of a day. New ones become facts (and agencies, where they are new), known ones move
 * their days, and those that are gone end on that day and are followed by a fact that says so.
 */
export const takeList: Decide<'take-list'> = ({ listed, date, source }, context) => {
  if (listed.length > MOST_LIST_ROWS) return err({ type: 'bad-value', field: 'listed' });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return err({ type: 'bad-value', field: 'date' });
  const { set } = context;
  const facts = Array.from(set.by('fact', 'topic', 'agreement-287g'), factKind.read);
  const plan = planList(listed, date, facts, Array.from(set.all('agency'), agencyKind.read));
  const changes: Change[] = [];
  const write = (
    kind: 'agency' | 'fact',
    id: RecordId | null,
    fields: object,
  ): Result<RecordId, CommandError> => {
    const current = id === null ? undefined : set.get(kind, id);
    const written = checkedFields(kind, fields, current);
    if (!written.ok) return written;
    const at = id ?? context.newId();
    if (Object.keys(written.value).length > 0) changes.push({ kind, id: at, set: written.value });
    return ok(at);
  };
  const made = new Map<string, RecordId>();
  for (const { listed: one, agency } of plan.added) {
    const name = fold(one.agency);
    const owner = agency ?? made.get(name) ?? null;
    const office = owner ? ok(owner) : write('agency', null, newAgency(one));
    if (!office.ok) return office;
    made.set(name, office.value);
    const added = write('fact', null, newFact(one, office.value, date, source, context));
    if (!added.ok) return added;
  }
  for (const { listed: one, fact } of plan.seen) {
    const moved = write('fact', fact.id, {
      lastListed: later(fact.lastListed, date),
      firstListed: earlier(fact.firstListed, date),
      ...(fact.agreementText ? {} : { agreementText: one.text }),
    });
    if (!moved.ok) return moved;
  }
  for (const fact of plan.vanished) {
    const { agency, county, listedAs } = fact;
    const ended = write('fact', fact.id, { validTo: date });
    if (!ended.ok) return ended;
    const gone = write('fact', null, {
      ...sourced(date, source, context),
      agency,
      county,
      topic: 'agreement-287g',
      value: storedWords('off-list'),
      validFrom: date,
      listedAs,
      lastListed: fact.lastListed,
    });
    if (!gone.ok) return gone;
  }
  return ok({ changes, label: 'list-taken', ids: changes.map(({ id }) => id) });
};

const newAgency = ({ agency, agencyType, county }: ListedAgreement) => ({
  name: agency,
  type: agencyType,
  counties: county ? [county] : [],
});

const newFact = (
  one: ListedAgreement,
  agency: RecordId,
  date: string,
  source: string,
  context: CommandContext,
) => ({
  ...sourced(date, source, context),
  agency,
  county: one.county,
  topic: 'agreement-287g',
  value: storedWords(one.model),
  validFrom: one.signed,
  signedOn: one.signed,
  agreementText: one.text,
  firstListed: date,
  lastListed: date,
  listedAs: one.agency,
});

const sourced = (date: string, source: string, { ownGroup }: CommandContext) => ({
  confidence: 'reported',
  sourceKind: 'public-record',
  source,
  sourceDate: date,
  addedBy: ownGroup,
});

const later = (a: string, b: string): string => (firstDayOf(a) > b ? a : b);
const earlier = (a: string, b: string): string => (a !== '' && firstDayOf(a) < b ? a : b);
