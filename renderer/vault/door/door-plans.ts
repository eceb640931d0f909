import { doorPlanId } from '../../core/model/door-plan';
import { type Draft, KINDS } from '../../core/model/kinds';
import type { Change, RecordId } from '../../core/record';
import { ok, type Result } from '../../core/result';
import { addDays } from '../../core/views/order';
import type { StoreError } from '../outcomes';
import { fromHex, type RandomBytes, sameBytes, toHex } from '../sealing/bytes';
import { deriveKey, type KeyCost } from '../sealing/derive-key';
import type { Committer } from '../store/commit-types';
import type { WorkingSet } from '../store/working-set';

/** Dear enough that the PIN, which may open more than this door, is not read off its hash in passing. */
const COST: KeyCost = { memory: 64 * 1024, passes: 3, lanes: 1 };
const SALT_BYTES = 16;

/** What this laptop keeps for its doors. Nothing of it is in the journal, and nothing leaves the laptop. */
export type DoorPlans = {
  /** Keeps a PIN for the evening of an event, in place of the one before; null forgets it. */
  keepPin(event: RecordId, pin: string | null): Promise<Result<null, StoreError>>;
  /** What tells whether a PIN is the one that was kept; null when none was. */
  pinOf(event: RecordId): ((pin: string) => Promise<boolean>) | null;
  /** Notes that the door was left, and forgets its PIN. */
  noteLeft(event: RecordId): Promise<Result<null, StoreError>>;
};

type PlanDeps = {
  readonly set: WorkingSet;
  readonly commit: Committer['commit'];
  readonly today: () => string;
  readonly randomBytes: RandomBytes;
  readonly testCost?: KeyCost | undefined;
};

/** Wires what is kept for the doors of this laptop. */
export function createDoorPlans(deps: PlanDeps): DoorPlans {
  const { set, commit, today, testCost: cost = COST } = deps;
  const write = async (event: RecordId, draft: Draft<'door-plan'>) => {
    const lasting = [...overPins(set, today()), ...changed(set, event, draft)];
    if (lasting.length === 0) return ok(null);
    // Nothing but lasting changes makes no entry, so nobody sees the label.
    const done = await commit({ lasting }, { label: 'door-declined' });
    return done.ok ? ok(null) : done;
  };
  return {
    async keepPin(event, pin) {
      if (pin === null) return write(event, { pinHash: '', pinSalt: '' });
      const salt = deps.randomBytes(SALT_BYTES);
      const hash = await deriveKey(pin, salt, cost);
      return write(event, { pinHash: toHex(hash), pinSalt: toHex(salt) });
    },
    pinOf(event) {
      const plan = set.get('door-plan', doorPlanId(event));
      if (!plan) return null;
      const { pinHash, pinSalt } = KINDS['door-plan'].read(plan);
      if (pinHash === '') return null;
      return async (pin) =>
        sameBytes(await deriveKey(pin, fromHex(pinSalt), cost), fromHex(pinHash));
    },
    noteLeft: (event) => write(event, { leftOn: today(), pinHash: '', pinSalt: '' }),
  };
}

function changed(set: WorkingSet, event: RecordId, draft: Draft<'door-plan'>): readonly Change[] {
  const id = doorPlanId(event);
  const written = KINDS['door-plan'].write({ event, ...draft }, set.get('door-plan', id));
  return Object.keys(written).length === 0 ? [] : [{ kind: 'door-plan', id, set: written }];
}

/** Forgets the PINs of events that are gone, or whose evening is over. */
function overPins(set: WorkingSet, today: string): readonly Change[] {
  return [...set.all('door-plan')].flatMap(({ fields }) => {
    const event = String(fields['event'] ?? '');
    const date = set.get('event', event)?.fields['date'];
    const isAhead = typeof date === 'string' && date >= addDays(today, -1);
    return fields['pinHash'] && !isAhead ? changed(set, event, { pinHash: '', pinSalt: '' }) : [];
  });
}
