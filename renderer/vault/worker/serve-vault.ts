import type { Job, Progress, Vault } from '../vault';
import { type Asked, type FromWorker, JOBS, type ToWorker } from './protocol';

type Post = (message: FromWorker, transfer: Transferable[]) => void;

/** Answers messages from a vault: the worker's side of the door. Gives what handles each message. */
export function serveVault(vault: Vault, post: Post): (message: ToWorker) => void {
  const doors = vault as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>;
  const running = new Map<number, Job<unknown>>();
  const slices = new Map<number, Uint8Array[]>();

  const argsOf = ({ id, args, inSlices }: Asked): readonly unknown[] => {
    if (inSlices === undefined) return args;
    const whole = joined(slices.get(id) ?? []);
    slices.delete(id);
    return args.with(inSlices, whole);
  };

  const settle = async (id: number, work: () => unknown) => {
    try {
      const value = await work();
      post({ type: 'answer', id, value }, bytesOf(value));
    } catch (thrown) {
      post({ type: 'bug', id, kind: thrown instanceof Error ? thrown.name : typeof thrown }, []);
    }
  };

  vault.onChange(() => post({ type: 'changed' }, []));

  return (message) => {
    if (message.type === 'cancel') {
      running.get(message.id)?.cancel();
      return;
    }
    if (message.type === 'slice') {
      slices.set(message.id, [...(slices.get(message.id) ?? []), message.bytes]);
      return;
    }
    const { id, name } = message;
    const args = argsOf(message);
    if (message.type === 'call') {
      void settle(id, () => doors[name]?.(...args));
      return;
    }
    const onProgress = (progress: Progress) => post({ type: 'progress', id, progress }, []);
    void settle(id, async () => {
      const job = doors[name]?.(...args.toSpliced(JOBS[message.name], 0, onProgress));
      running.set(id, job as Job<unknown>);
      try {
        return await (job as Job<unknown>).outcome;
      } finally {
        running.delete(id);
      }
    });
  };
}

function joined(slices: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(slices.reduce((sum, slice) => sum + slice.length, 0));
  let at = 0;
  for (const slice of slices) {
    whole.set(slice, at);
    at += slice.length;
  }
  return whole;
}

/** The buffer of a file in an answer moves instead of being copied: nobody here needs it any more. */
function bytesOf(value: unknown): Transferable[] {
  const answer = (value as { readonly value?: unknown } | null)?.value;
  const made =
    answer instanceof Uint8Array ? answer : (answer as { readonly bytes?: unknown } | null)?.bytes;
  return made instanceof Uint8Array && made.buffer instanceof ArrayBuffer ? [made.buffer] : [];
}
