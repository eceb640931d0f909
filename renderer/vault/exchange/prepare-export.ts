import type { Change, Rec, RecordId } from '../../core/record';
import { ok, type Result } from '../../core/result';
import type { ExportError, ExportRequest, ExportScope } from '../vault';
import type { ExchangeDeps } from './exchange-deps';
import { makeSigningKey, ownGroupOf, signingKeyOf } from './own-identity';
import { selectRecords } from './select-records';
import { ownCountChange } from './selection/own-count';
import type { Chosen } from './selection/selection';
import type { SigningKey } from './sign';

/** Scopes whose files name members. */
const WITH_PEOPLE: ReadonlySet<ExportScope['type']> = new Set(['event', 'segment']);

/**
 * Chooses the records. Before the first export it makes the signing key; people who go to a partner get this group
 * written down as the one that decides about them, so that the partner does not take them for its own; and counts of
 * events are written down as they are today.
 */
export async function prepareExport(
  deps: ExchangeDeps,
  request: ExportRequest,
): Promise<Result<{ readonly selection: Chosen; readonly key: SigningKey }, ExportError>> {
  const { set } = deps;
  const ownGroup = ownGroupOf(set);
  const choose = () => selectRecords(set, request, ownGroup, deps.today());
  const selection = choose();
  if (!selection.ok) return selection;
  const lasting: Change[] = [];
  let key = signingKeyOf(set);
  if (!key) {
    const made = makeSigningKey(deps.newId(), deps.randomBytes(32));
    key = made.key;
    lasting.push(made.change);
  }
  if (ownGroup !== null) {
    const { records } = selection.value;
    lasting.push(...claims(request.scope, records, ownGroup));
    lasting.push(...counts(deps, records, ownGroup));
  }
  if (lasting.length === 0) return ok({ selection: selection.value, key });
  const done = await deps.commit({ lasting }, { label: 'file-exported' });
  if (!done.ok) return done;
  const again = choose();
  return again.ok ? ok({ selection: again.value, key }) : again;
}

function claims(scope: ExportScope, records: readonly Rec[], ownGroup: RecordId): Change[] {
  if (!WITH_PEOPLE.has(scope.type)) return [];
  const unclaimed = records.filter(
    ({ kind, fields }) => kind === 'member' && !fields['stewardGroup'],
  );
  return unclaimed.map(({ id }) => ({ kind: 'member', id, set: { stewardGroup: ownGroup } }));
}

function counts({ set, today }: ExchangeDeps, records: readonly Rec[], group: RecordId): Change[] {
  if (!records.some(({ kind }) => kind === 'event-count')) return [];
  return records.flatMap(({ kind, id }) => {
    const event = kind === 'event' ? set.get('event', id) : undefined;
    return (event && ownCountChange(set, event, group, today())) ?? [];
  });
}
