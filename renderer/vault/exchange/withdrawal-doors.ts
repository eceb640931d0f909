import { displayName, namePartsOf } from '../../core/matching/names';
import { KINDS } from '../../core/model/kinds';
import type { ExchangeLog } from '../../core/model/workspace';
import type { Change } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { labelled } from '../kept-in';
import type { LeavingCommand, WithdrawalPreview, Withdrawn } from '../leaving-door';
import type { Done, StoreError } from '../vault';
import type { ExchangeDeps } from './exchange-deps';
import { linesOfPartner } from './in-force';
import { partnerOf } from './partners';
import { type WithdrawError, withdraw, withdrawalOf } from './withdraw';

/** Names shown of those who would go; more would be no list to read. */
const NAMED = 500;

type NotFound = { readonly type: 'not-found'; readonly kind: string };

/** What a withdrawal would take, before anything is written. */
export async function previewWithdrawal(
  deps: ExchangeDeps,
  what: Withdrawn,
): Promise<Result<WithdrawalPreview, StoreError | NotFound>> {
  const lines = linesOf(deps, what);
  return lines.ok ? previewOfLines(deps, lines.value) : lines;
}

/** The same for lines of the log. */
export async function previewOfLines(
  deps: ExchangeDeps,
  lines: readonly ExchangeLog[],
): Promise<Result<WithdrawalPreview, StoreError>> {
  const found = await withdrawalOf(deps, lines);
  if (!found.ok) return found;
  const { changes, kept, keptIn } = found.value;
  const gone = changes.filter((change) => 'delete' in change);
  const count = (kind: string) => gone.filter((change) => change.kind === kind).length;
  const [people, attendance, events] = [count('member'), count('attendance'), count('event')];
  const names = gone
    .filter(({ kind }) => kind === 'member')
    .map(({ id }) => displayName(namePartsOf(deps.set.get('member', id)?.fields ?? {})))
    .sort((a, b) => a.localeCompare(b))
    .slice(0, NAMED);
  return ok({
    files: lines.length,
    people,
    attendance,
    events,
    others: gone.length - people - attendance - events,
    changed: changes.reduce((sum, change) => sum + fieldsIn(change), 0),
    names,
    kept,
    keptIn: labelled(keptIn, deps.set) ?? [],
  });
}

/** Carries out the commands that withdraw. */
export async function runWithdrawal(
  deps: ExchangeDeps,
  command: Extract<LeavingCommand, { readonly type: 'withdraw-partner' | 'withdraw-file' }>,
): Promise<Result<Done, WithdrawError | NotFound>> {
  const isPartner = command.type === 'withdraw-partner';
  const lines = linesOf(deps, isPartner ? { partner: command.partner } : { file: command.file });
  if (!lines.ok) return lines;
  return withdraw(deps, lines.value, isPartner ? 'partner-withdrawn' : 'file-withdrawn');
}

function linesOf({ set }: ExchangeDeps, what: Withdrawn): Result<readonly ExchangeLog[], NotFound> {
  if ('partner' in what) {
    const partner = partnerOf(set, what.partner);
    return partner ? ok(linesOfPartner(set, partner)) : err({ type: 'not-found', kind: 'partner' });
  }
  const record = set.get('exchange-log', what.file);
  const line = record && KINDS['exchange-log'].read(record);
  if (line?.direction !== 'in' || line.undone) {
    return err({ type: 'not-found', kind: 'exchange-log' });
  }
  return ok([line]);
}

/** Fields of ours that get back an earlier value. */
const fieldsIn = (change: Change): number =>
  'delete' in change || change.kind === 'exchange-log' || 'keptCounts' in change.set
    ? 0
    : Object.keys(change.set).length;
