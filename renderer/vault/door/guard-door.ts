import { DOOR_PIN, DOOR_TRIES } from '../../core/door/door-pin';
import { KINDS } from '../../core/model/kinds';
import type { RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import type { ViewName } from '../../core/views/views';
import { openEvent } from '../commands/open-event';
import type { DoorDoor, LeaveDoorError } from '../door-door';
import type { WorkingSet } from '../store/working-set';
import type { Command, Vault } from '../vault';
import type { DoorPlans } from './door-plans';

/** A vault before the door is put in front of it. */
export type UnguardedVault = Omit<Vault, keyof DoorDoor>;

/** What the guard knows beside the vault. */
export type DoorFacts = {
  /** The opened records. */
  set(): Promise<WorkingSet>;
  keepPin: (...of: Parameters<DoorPlans['keepPin']>) => ReturnType<DoorPlans['keepPin']>;
  pinOf(event: RecordId): Promise<ReturnType<DoorPlans['pinOf']>>;
  noteLeft: (event: RecordId) => ReturnType<DoorPlans['noteLeft']>;
  /** Whether a passphrase is the one of this vault. */
  tryPassphrase(passphrase: string): Promise<Result<null, LeaveDoorError>>;
};

/** What stays as it is while the door is open: what keeps the store safe, and the ways out. Everything else is refused. */
const UNTOUCHED: ReadonlySet<string> = new Set<keyof Vault>([
  'state',
  'opened',
  'onChange',
  'fold',
  'snapshot',
  'isBehind',
  'lock',
]);

/** Views that the door is made of. */
const DOOR_VIEWS: ReadonlySet<ViewName> = new Set(['door', 'door-search']);

/** What anyone at the door may say of a person. Who did not come is decided later. */
const DOOR_MARKS: ReadonlySet<string> = new Set(['blank', 'present', 'late', 'excused']);

type Standing = {
  readonly event: RecordId;
  /** Whether a PIN is the one. Null: there is none, or no more tries. */
  isPin: ((pin: string) => Promise<boolean>) | null;
  tries: number;
  /** What was written at the door since it was opened: nothing else is taken back here. */
  readonly entries: Set<string>;
};

/**
 * The vault with a door that can be opened in front of it. From then on it gives a stranger what is seen at this one
 * event's door and refuses everything else, whatever the page asks, until the PIN, the passphrase or a lock ends it.
 */
export function guardDoor(vault: UnguardedVault, facts: DoorFacts): Vault {
  let standing: Standing | null = null;

  const refuse = (): never => {
    throw new DoorIsOpen();
  };

  const mayAsk = async (name: ViewName, query: unknown, { event }: Standing) => {
    const asked = (query as { readonly event?: unknown } | null)?.event;
    if (!DOOR_VIEWS.has(name) || asked !== event) return false;
    return name === 'door' || !isCountOnly(await facts.set(), event);
  };

  const mayRun = async (command: Command, { event, entries }: Standing): Promise<boolean> => {
    const set = await facts.set();
    if (command.type === 'count-heads') return command.event === event;
    if (isCountOnly(set, event)) return false;
    const isHere = (id: RecordId) => set.get('attendance', id)?.fields['event'] === event;
    switch (command.type) {
      case 'check-in':
        return (
          command.event === event &&
          command.arrivals.every((one) => !('attendance' in one) || isHere(one.attendance))
        );
      case 'add-walk-in':
        return command.event === event;
      case 'mark-attendance':
        return DOOR_MARKS.has(command.mark) && command.attendance.every(isHere);
      case 'undo':
        return entries.has(command.entry);
      default:
        return false;
    }
  };

  const guarded: Vault = {
    ...closedBy(vault, () => standing !== null, refuse),
    async view(name, query) {
      const at = standing;
      if (at && !(await mayAsk(name, query, at))) refuse();
      return vault.view(name, query);
    },
    async run(command) {
      const at = standing;
      if (!at) return vault.run(command);
      if (!(await mayRun(command, at))) return err({ type: 'door-open' });
      const done = await vault.run(command);
      if (done.ok && done.value.entry !== null) at.entries.add(done.value.entry);
      return done;
    },
    async lock() {
      await vault.lock();
      standing = null;
    },
    async openDoor(event, pin) {
      if (standing) refuse();
      if (pin !== null && !DOOR_PIN.test(pin)) return err({ type: 'bad-pin' });
      const set = await facts.set();
      const open = openEvent(set, event);
      if (!open.ok) return open;
      // So that the first household at the door does not wait for its index.
      set.by('member', 'household', '');
      // One that is typed now stays in this worker's memory, beside the records: whoever reads it there needs no PIN.
      const isPin =
        pin === null ? await facts.pinOf(event) : async (typed: string) => typed === pin;
      if (standing) refuse();
      standing = { event, isPin, tries: isPin ? DOOR_TRIES : 0, entries: new Set() };
      return ok(null);
    },
    async keepDoorPin(event, pin) {
      if (standing) refuse();
      if (pin !== null && !DOOR_PIN.test(pin)) return err({ type: 'bad-pin' });
      const open = openEvent(await facts.set(), event);
      return open.ok ? facts.keepPin(event, pin) : open;
    },
    async door() {
      return standing && { event: standing.event, tries: standing.tries };
    },
    async leaveDoor(secret) {
      const at = standing;
      if (!at) return ok(null);
      const left =
        'pin' in secret
          ? await tryPin(at, secret.pin)
          : await facts.tryPassphrase(secret.passphrase);
      if (!left.ok) return left;
      standing = null;
      // What cannot be noted, on a full disk say, keeps nobody at the door.
      await facts.noteLeft(at.event).catch(() => undefined);
      return left;
    },
  };
  return guarded;
}

/** Something asked for what is not seen at the door: a bug in the page, or somebody's try. */
class DoorIsOpen extends Error {
  override name = 'DoorIsOpen';
}

function closedBy(vault: UnguardedVault, isOpen: () => boolean, refuse: () => never) {
  const doors = Object.entries(vault) as [string, (...args: unknown[]) => unknown][];
  return Object.fromEntries(
    doors.map(([name, door]) => [
      name,
      UNTOUCHED.has(name)
        ? door
        : (...args: unknown[]) => (isOpen() ? refuse() : door.call(vault, ...args)),
    ]),
  ) as unknown as UnguardedVault;
}

/** A try is spent before it is looked at, so that many at once are no more than one after the other. */
async function tryPin(at: Standing, pin: string): Promise<Result<null, LeaveDoorError>> {
  const { isPin } = at;
  if (isPin === null) return err({ type: 'pin-spent' });
  at.tries -= 1;
  const left = at.tries;
  if (left === 0) at.isPin = null;
  if (await isPin(pin)) return ok(null);
  return left > 0 ? err({ type: 'wrong-pin', left }) : err({ type: 'pin-spent' });
}

/** Where names are dangerous, the door has none: it counts. */
function isCountOnly(set: WorkingSet, id: RecordId): boolean {
  const event = set.get('event', id);
  return event !== undefined && KINDS.event.read(event).countOnly;
}
