import { joinKnowledge, knowledgeIn } from '../../core/merge/knowledge';
import { type MergePlan, planMerge } from '../../core/merge/plan-merge';
import type { RecordId } from '../../core/record';
import type { DecodedBatch } from './decode';
import type { ExchangeDeps } from './exchange-deps';
import { knowledgeOf, logOf } from './exchange-log';
import { isFromUs } from './from-us';
import { fromPartner } from './keep-suggestions';
import { letGoIn } from './let-go';
import type { Manifest } from './manifest';
import { refusalsFrom } from './refusals-from';
import { pointingToOurs, type SamePeople, samePeopleIn, underOurs } from './same-people';
import { mayDelete } from './within-scope';

/** Plans the records of a file anew, with these people besides taken for the same as ones of ours. */
export type PlanRecords = (joined: SamePeople) => MergePlan;

/** Holds a file's records ready to be planned. */
export function planningOf(
  deps: ExchangeDeps,
  manifest: Manifest,
  signer: string,
  { records, same: here }: Pick<DecodedBatch, 'records' | 'same'>,
): PlanRecords {
  const { set, device } = deps;
  const known = (kind: string, id: RecordId) => set.known(kind, id);
  const us = { device, knowledge: knowledgeOf(logOf(set), manifest.scope) };
  const theirKnowledge = joinKnowledge([
    Object.entries(manifest.vector),
    knowledgeIn(records),
    here.knowledge,
  ]);
  const isOwn = isFromUs(set, signer, manifest);
  const isCopy = manifest.scope.type === 'everything';
  return (joined) => {
    const same: SamePeople = isOwn ? new Map() : new Map([...samePeopleIn(set), ...joined]);
    const merge = planMerge({
      theirs: underOurs(records, same, joined, { ...us, known }),
      known,
      us,
      sender: { device: manifest.sender.device, knowledge: theirKnowledge },
      partner: isOwn ? undefined : fromPartner(set, manifest.sender.groupId, same),
      now: deps.now(),
      mayDelete: (_, ours) => mayDelete(manifest, known, ours),
      letGo: letGoIn(set),
      ...(isCopy ? {} : refusalsFrom(set, manifest.sender.groupId)),
    });
    if (same.size === 0) return merge;
    return { ...merge, records: merge.records.map((record) => pointingToOurs(record, same)) };
  };
}
