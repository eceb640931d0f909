import type { Change } from '../../core/record';
import { ok } from '../../core/result';
import type { FolderDoor } from '../folder-door';
import type { LeavingCommand, LeavingDoor } from '../leaving-door';
import type { PartnerDoor } from '../partner-door';
import type { Job, Vault } from '../vault';
import { applyImport } from './apply-import';
import { createPartners } from './create-partners';
import type { ExchangeDeps } from './exchange-deps';
import { exportFile, previewExport } from './export-file';
import { limitOf } from './file-limit';
import { createFolder } from './folder-notes';
import { type PlannedImport, planImport } from './import-file';
import { type Course, createCourse } from './pause';
import { rowsOf } from './plan-rows';
import { recallFile } from './recall-file';
import { previewWithdrawal, runWithdrawal } from './withdrawal-doors';

/** The vault's doors for files that leave and come, and for those they go to and come from. */
export type Exchange = FolderDoor &
  PartnerDoor &
  LeavingDoor &
  Pick<
    Vault,
    | 'previewExport'
    | 'exportFile'
    | 'recallFile'
    | 'planImport'
    | 'planRows'
    | 'applyImport'
    | 'discardPlan'
  > & {
    /** Carries out a command that withdraws. */
    withdraw(
      command: Extract<LeavingCommand, { readonly type: 'withdraw-partner' | 'withdraw-file' }>,
    ): ReturnType<Vault['run']>;
  };

/** Files kept in mind until they are handed over; of older ones the next file is simply no smaller. */
const KEPT_FILES = 64;
/** Plans kept at once; an older one is forgotten, because each holds a whole file. */
const KEPT_PLANS = 2;

/** Wires the exchange. It keeps plans in memory only; what lasts goes through `commit`. */
export function createExchange(deps: ExchangeDeps): Exchange {
  const plans = new Map<string, PlannedImport>();
  const made = new Map<string, readonly Change[]>();

  const keep = (plan: PlannedImport): string => {
    const name = deps.newId();
    plans.set(name, plan);
    for (const old of plans.keys()) {
      if (plans.size <= KEPT_PLANS) break;
      plans.delete(old);
    }
    return name;
  };

  return {
    ...createPartners(deps),
    ...createFolder(deps),
    previewExport: async (request) => previewExport(deps, request),
    previewWithdrawal: (what) => previewWithdrawal(deps, what),
    withdraw: (command) => runWithdrawal(deps, command),
    recallFile: (file, onProgress) =>
      startJob((course) => recallFile(deps, file, course, onProgress)),
    exportFile: (request, onProgress) =>
      startJob(async (course) => {
        const done = await exportFile(deps, request, course, onProgress);
        if (!done.ok) return done;
        const { file, remember } = done.value;
        made.set(file.fileName, remember);
        for (const old of made.keys()) {
          if (made.size <= KEPT_FILES) break;
          made.delete(old);
        }
        return ok(file);
      }),
    async noteHandedOver(fileNames) {
      const lasting = fileNames.flatMap((name) => made.get(name) ?? []);
      for (const name of fileNames) made.delete(name);
      if (lasting.length === 0) return ok(null);
      const done = await deps.commit({ lasting }, { label: 'file-exported' });
      return done.ok ? ok(null) : done;
    },
    planImport: (file, passphrase, onProgress, ownCopy = false) =>
      startJob(async (course) => {
        const limit = limitOf(deps.set, file, ownCopy);
        const planned = await planImport(deps, file, passphrase, limit, course, onProgress);
        if (!planned.ok) return planned;
        return { ok: true, value: { ...planned.value.preview, plan: keep(planned.value) } };
      }),
    async planRows(name, which) {
      const plan = plans.get(name);
      return plan ? rowsOf(plan, which) : { total: 0, rows: [] };
    },
    async applyImport(name, decisions) {
      const plan = plans.get(name);
      if (!plan) return { ok: false, error: { type: 'plan-stale' } };
      const done = await applyImport(deps, plan, decisions);
      if (done.ok) plans.delete(name);
      return done;
    },
    async discardPlan(name) {
      plans.delete(name);
    },
  };
}

function startJob<T>(work: (course: Course) => Promise<T>): Job<T> {
  const course = createCourse();
  return { outcome: work(course), cancel: course.cancel };
}
