import * as Automerge from '@automerge/automerge';
import { LoroDoc, LoroMap } from 'loro-crdt';
import { applyUpdate, Doc, encodeStateAsUpdate, Map as YMap } from 'yjs';
import { raiseBy } from '../../../renderer/core/merge/knowledge';
import { planMerge } from '../../../renderer/core/merge/plan-merge';
import type { Json, Rec, Stamp } from '../../../renderer/core/record';
import { lineOf } from '../../../renderer/core/record-line';
import { median } from '../report';
import { type ChangeSets, changeSets, type Edit } from './change-sets';

/** Milliseconds to load what both sides saved, merge, save, and read every member out as a plain value. */
export type MergeTimes = { readonly ours: number; readonly theirs: number };

const OURS = '00000000000000a1';
const THEIRS = '00000000000000b2';
/** Where a line has its record's id. */
const ID_AT = '{"id":"'.length;
const UUID = 36;

/** A library that keeps the members as one map of maps: how it is filled, and the round that is timed. */
type Rival = (sets: ChangeSets) => () => number;

/** Our merge and a rival's, over the same members and the same edits, in the same process; medians of `rounds`. */
export function mergeTimes(rival: Rival, members: number, rounds: number): MergeTimes {
  const sets = changeSets(members);
  const ourRound = ourMerge(sets);
  const theirRound = rival(sets);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [our, their] = [timed(ourRound), timed(theirRound)];
    // The first to warm up.
    if (round === 0) continue;
    ours.push(our);
    theirs.push(their);
  }
  return { ours: median(ours), theirs: median(theirs) };
}

function timed(round: () => number): number {
  const began = performance.now();
  const read = round();
  const took = performance.now() - began;
  if (read === 0) throw new Error('nothing was read out');
  return took;
}

/** Our merge, as an import of a copy of everything does it: what is here letter for letter is not read. */
function ourMerge(sets: ChangeSets): () => number {
  const text = (records: readonly Rec[]) => records.map(lineOf).join('\n');
  const [savedOurs, savedTheirs] = [text(sets.ours), text(sets.theirs)];
  return () => {
    const read = (line: string) => JSON.parse(line) as Rec;
    const lines = savedOurs.split('\n');
    const loaded = lines.map(read);
    const here = [...loaded];
    const place = new Map(loaded.map(({ id }, n) => [id, n]));
    const knowledge = new Map<string, Stamp>();
    const theirs: Rec[] = [];
    for (const line of savedTheirs.split('\n')) {
      const n = place.get(line.slice(ID_AT, ID_AT + UUID));
      const isHere = n !== undefined && lines[n] === line;
      const record = isHere ? (loaded[n] as Rec) : read(line);
      raiseBy(knowledge, record);
      if (!isHere) theirs.push(record);
    }
    const plan = planMerge({
      theirs,
      known: (_, id) => here[place.get(id) ?? -1],
      us: { device: OURS, knowledge: new Map() },
      sender: { device: THEIRS, knowledge },
      now: 1_800_000_000_000,
      mayDelete: () => true,
    });
    for (const { id, after } of plan.records) here[place.get(id) ?? here.length] = after;
    // As in the store, what did not change is not written anew.
    const line = (record: Rec, n: number) =>
      record === loaded[n] ? (lines[n] as string) : lineOf(record);
    const saved = here.map(line).join('\n');
    // What a record holds is plain JSON already.
    const out = Object.fromEntries(here.map(({ id, fields }) => [id, fields]));
    return saved.length > 0 ? Object.keys(out).length : 0;
  };
}

/** Automerge: one document, forked after the common members. */
export const automerge: Rival = ({ common, ourEdits, theirEdits }) => {
  type Members = Record<string, Record<string, Json>>;
  const base = Automerge.from<Members>(
    Object.fromEntries(common.map(({ id, fields }) => [id, { ...fields }])),
  );
  const write = (edits: readonly Edit[]) =>
    Automerge.save(
      Automerge.change(Automerge.clone(base), (members) => {
        for (const { id, key, value } of edits) (members[id] as Record<string, Json>)[key] = value;
      }),
    );
  const [ours, theirs] = [write(ourEdits), write(theirEdits)];
  return () => {
    const merged = Automerge.merge(Automerge.load<Members>(ours), Automerge.load<Members>(theirs));
    const saved = Automerge.save(merged);
    return saved.length > 0 ? Object.keys(Automerge.toJS(merged)).length : 0;
  };
};

/** Yjs: one map of maps. */
export const yjs: Rival = ({ common, ourEdits, theirEdits }) => {
  const base = new Doc();
  base.transact(() => {
    for (const { id, fields } of common) {
      base.getMap('members').set(id, new YMap(Object.entries(fields)));
    }
  });
  const write = (edits: readonly Edit[]) => {
    const doc = new Doc();
    applyUpdate(doc, encodeStateAsUpdate(base));
    doc.transact(() => {
      const members = doc.getMap<YMap<Json>>('members');
      for (const { id, key, value } of edits) members.get(id)?.set(key, value);
    });
    return encodeStateAsUpdate(doc);
  };
  const [ours, theirs] = [write(ourEdits), write(theirEdits)];
  return () => {
    const doc = new Doc();
    applyUpdate(doc, ours);
    applyUpdate(doc, theirs);
    const saved = encodeStateAsUpdate(doc);
    return saved.length > 0 ? Object.keys(doc.getMap('members').toJSON()).length : 0;
  };
};

/** Loro: one map of maps, saved as snapshots. */
export const loro: Rival = ({ common, ourEdits, theirEdits }) => {
  const base = new LoroDoc();
  const members = base.getMap('members');
  for (const { id, fields } of common) {
    const member = members.getOrCreateContainer(id, new LoroMap());
    for (const [key, value] of Object.entries(fields)) member.set(key, value as never);
  }
  base.commit();
  const shared = base.export({ mode: 'snapshot' });
  const write = (edits: readonly Edit[]) => {
    const doc = LoroDoc.fromSnapshot(shared);
    for (const { id, key, value } of edits) {
      (doc.getMap('members').get(id) as LoroMap).set(key, value as never);
    }
    doc.commit();
    return doc.export({ mode: 'snapshot' });
  };
  const [ours, theirs] = [write(ourEdits), write(theirEdits)];
  return () => {
    const doc = LoroDoc.fromSnapshot(ours);
    doc.import(theirs);
    const saved = doc.export({ mode: 'snapshot' });
    return saved.length > 0 ? Object.keys(doc.toJSON().members).length : 0;
  };
};
