import { createClock } from '../../../core/clock/clock';
import { NO_DECISIONS } from '../../../core/merge/plan-types';
import { LOCAL_KINDS } from '../../../core/model/kinds';
import { aRecord } from '../../../core/model/testing/builders';
import type { Change, Rec, RecordId } from '../../../core/record';
import { ok } from '../../../core/result';
import type { Decision } from '../../commands/decision';
import { hangingIn } from '../../kept-in';
import type { Batch } from '../../store/commit-types';
import { type JournalEntry, undoneBy } from '../../store/journal-entry';
import { stage } from '../../store/stage';
import { takeEntryBack } from '../../store/take-back';
import { createWorkingSet } from '../../store/working-set';
import type { Exported, ExportWish, ImportError, ImportPreview } from '../../vault';
import { createExchange } from '../create-exchange';
import type { ExchangeDeps } from '../exchange-deps';

/** The cheapest work factor that the guard lets through. */
export const CHEAP = 15;

/** Six invented words. */
export const PASSPHRASE = 'nopal barro comal tinaja metate petate';

/** What tests send along unless they say otherwise. */
export const EVERYTHING: ExportWish = {
  scope: { type: 'everything' },
  include: { phones: true, emails: true, needs: true, notes: true },
  until: '',
  changesOnly: false,
};

/** One event with its roster and nothing that stays home by default. */
export const oneEvent = (event: Rec): ExportWish => ({
  scope: { type: 'event', event: event.id },
  include: { phones: false, emails: false, needs: true, notes: false },
  until: '',
  changesOnly: false,
});

/** A laptop with a working set and an exchange, and no store. Its clock ticks a millisecond at each look. */
export function anExchangeLaptop(
  name: string,
  options: { readonly startAt?: number; readonly workFactor?: number } = {},
) {
  const set = createWorkingSet();
  const device = deviceNamed(name);
  const time = { now: options.startAt ?? 1_550_600_000_000 };
  const now = () => ++time.now;
  const clock = createClock({ now, device });
  const random = dice(name);
  let ids = 0;
  const newId = () =>
    `${device.slice(0, 8)}-0000-4000-8000-${(++ids).toString(16).padStart(12, '0')}`;
  const commits: Batch[] = [];
  const journal: JournalEntry[] = [];
  const commit: ExchangeDeps['commit'] = async (batch, label) => {
    commits.push(batch);
    const { records, touches } = stage(batch, set.known, clock, time.now);
    set.apply(records);
    const entry = touches.length > 0 ? (label.entry ?? newId()) : null;
    if (entry !== null) {
      const { label: name, import: isImport = false, undoes = [] } = label;
      const n = journal.length;
      journal.push({ id: entry, label: name, n, at: time.now, import: isImport, undoes, touches });
    }
    return ok({ entry, ids: records.map((r) => r.id), kept: 0 });
  };
  const deps: ExchangeDeps = {
    set,
    commit,
    entries: async (ids) => {
      const wanted = new Set(ids);
      for (const entry of journal) {
        if (undoneBy(entry).some((id) => wanted.has(id))) wanted.add(entry.id);
      }
      return ok(journal.filter(({ id }) => wanted.has(id)).reverse());
    },
    device,
    now,
    today: () => '2019-02-20',
    newId,
    randomBytes: random,
    rateStrength: async (text) => ({
      enough: text.length >= 15,
      length: text.length,
      guessesLog10: 20,
    }),
    workFactor: options.workFactor ?? CHEAP,
  };
  const exchange = createExchange(deps);

  const write = (...changes: Change[]) => {
    set.apply(stage({ changes }, set.known, clock, time.now).records);
  };
  /** Writes what a command decided. */
  const commitDecision = ({ changes, observed = [] }: Decision) => {
    set.apply(stage({ changes, observed }, set.known, clock, time.now).records);
  };
  const group = aRecord('group', { name: `Group ${name}` }, newId());
  write(
    { kind: 'group', id: group.id, set: group.fields },
    { kind: 'workspace', id: newId(), set: { ownGroup: group.id } },
  );

  return {
    set,
    deps,
    exchange,
    time,
    group: group.id,
    commits,
    write,
    commit: commitDecision,
    /** Takes the last import back that was not taken back yet, as the journal's undo does; false when there is none. */
    undoImport(): boolean {
      const entry = journal.pop();
      if (!entry) return false;
      write(...takeEntryBack(entry, set.known, hangingIn(set)).changes);
      return true;
    },
    /** Undoes the last entry as a command does: the undo is an entry of its own. */
    async undoLast(): Promise<void> {
      const entry = journal.at(-1);
      if (!entry) return;
      const { changes } = takeEntryBack(entry, set.known, hangingIn(set));
      await commit({ changes }, { label: 'undone', undoes: [entry.id] });
    },
    /** The journal forgets everything, as after 90 days. */
    forgetJournal(): void {
      journal.length = 0;
    },
    /** Adds a record as if typed here. Its id stays. */
    add(record: Rec): Rec {
      write({ kind: record.kind, id: record.id, set: record.fields });
      return set.known(record.kind, record.id) as Rec;
    },
    async send(
      what: Pick<ExportWish, 'scope' | 'include'> & Partial<ExportWish>,
      passphrase = PASSPHRASE,
    ): Promise<Exported> {
      const made = await exchange.exportFile(
        { until: '', changesOnly: false, ...what, passphrase },
        () => {},
      ).outcome;
      if (!made.ok) throw new Error(`not exported: ${JSON.stringify(made.error)}`);
      return made.value;
    },
    /** Seals to the key of a partner, and hands the file over. */
    async sendTo(
      partner: RecordId,
      what: Pick<ExportWish, 'scope' | 'include'> & Partial<ExportWish>,
    ): Promise<Exported> {
      const wish = { until: '', changesOnly: false, ...what, partner };
      const made = await exchange.exportFile(wish, () => {}).outcome;
      if (!made.ok) throw new Error(`not exported: ${JSON.stringify(made.error)}`);
      await exchange.noteHandedOver([made.value.fileName]);
      return made.value;
    },
    async preview(file: Exported, passphrase = PASSPHRASE): Promise<ImportPreview> {
      const planned = await exchange.planImport(file.bytes, passphrase, () => {}).outcome;
      if (!planned.ok) throw new Error(`not planned: ${JSON.stringify(planned.error)}`);
      return planned.value;
    },
    async refusal(bytes: Uint8Array<ArrayBuffer>, passphrase = PASSPHRASE): Promise<ImportError> {
      const planned = await exchange.planImport(bytes, passphrase, () => {}).outcome;
      if (planned.ok) throw new Error('was not refused');
      return planned.error;
    },
    /** Opens a file and applies it as it is. */
    async take(file: Exported): Promise<ImportPreview> {
      const preview = await this.preview(file);
      const done = await exchange.applyImport(preview.plan, NO_DECISIONS);
      if (!done.ok) throw new Error(`not applied: ${JSON.stringify(done.error)}`);
      return preview;
    },
    /** Every record that may leave, by kind and id: what two laptops must agree on. */
    shared(): Rec[] {
      return [...set.everything()]
        .filter((r) => !LOCAL_KINDS.has(r.kind))
        .sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1));
    },
  };
}

export type ExchangeLaptop = ReturnType<typeof anExchangeLaptop>;

const deviceNamed = (name: string): string =>
  [...name.padEnd(8, '.')]
    .slice(0, 8)
    .map((c) => (c.charCodeAt(0) & 0xff).toString(16).padStart(2, '0'))
    .join('');

/** Bytes that look random and are the same in every run. */
function dice(name: string): (length: number) => Uint8Array {
  let state = [...name].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7) >>> 0;
  return (length) =>
    Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
}
