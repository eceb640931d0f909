import type { Json, Rec } from '../../../renderer/core/record';
import { seededRandom, seedRecords } from '../seed-records';

/** Two laptops that began with the same members and then each worked alone. */
export type ChangeSets = {
  readonly ours: readonly Rec[];
  readonly theirs: readonly Rec[];
  /** What was written on each side after they parted, in the order in which it was. */
  readonly ourEdits: readonly Edit[];
  readonly theirEdits: readonly Edit[];
  readonly common: readonly Rec[];
};

/** One field of one member written anew. */
export type Edit = { readonly id: string; readonly key: string; readonly value: Json };

const OURS = '00000000000000a1';
const THEIRS = '00000000000000b2';
const TAGS = ['norte', 'sur', 'oriente', 'poniente'];

/** `members` members; each side then writes a field of one member in twenty, some of them the same. */
export function changeSets(members: number): ChangeSets {
  const common = seedRecords(members).records.filter(({ kind }) => kind === 'member');
  const random = seededRandom(41);
  const edits = (): Edit[] =>
    Array.from({ length: Math.floor(members / 20) }, (_, n) => ({
      id: (common[Math.floor(random() * common.length)] as Rec).id,
      key: n % 3 === 0 ? 'preferredName' : `tags/${TAGS[n % TAGS.length]}`,
      value: n % 3 === 0 ? `Apodo ${n}` : true,
    }));
  const ourEdits = edits();
  const theirEdits = edits();
  return {
    common,
    ourEdits,
    theirEdits,
    ours: edited(common, ourEdits, OURS),
    theirs: edited(common, theirEdits, THEIRS),
  };
}

function edited(records: readonly Rec[], edits: readonly Edit[], device: string): Rec[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const [n, { id, key, value }] of edits.entries()) {
    const record = byId.get(id) as Rec;
    const stamp = `${(1_750_000_000_000 + n).toString(16).padStart(12, '0')}-0000-${device}`;
    byId.set(id, {
      ...record,
      fields: { ...record.fields, [key]: value },
      stamps: { ...record.stamps, over: { ...record.stamps.over, [key]: stamp } },
    });
  }
  return [...byId.values()];
}
