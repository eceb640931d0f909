import { argon2id } from 'hash-wasm';
import { err, ok, type Result } from '../../core/result';
import { type Bytes, toUtf8 } from './bytes';

/** Argon2id settings: memory in KiB, passes, lanes. */
export type KeyCost = { readonly memory: number; readonly passes: number; readonly lanes: number };

/** What a header may ask for (`safety.md` 2.1). Anything else is refused before memory is taken. */
export const COST_LIMITS = {
  memory: { min: 64 * 1024, max: 1024 * 1024 },
  passes: { min: 3, max: 10 },
  lanes: { min: 1, max: 4 },
} as const;

/** Dearest first choice, and what is left when a laptop cannot afford it (RFC 9106, second choice, as the floor). */
const DEARER: readonly KeyCost[] = [
  { memory: 512 * 1024, passes: 3, lanes: 1 },
  { memory: 1024 * 1024, passes: 3, lanes: 1 },
];
const DEFAULT: KeyCost = { memory: 256 * 1024, passes: 3, lanes: 1 };
const CHEAPER: readonly KeyCost[] = [
  { memory: 128 * 1024, passes: 3, lanes: 1 },
  { memory: 64 * 1024, passes: 3, lanes: 4 },
];

/** Whether settings are within the limits. */
export function isSafeCost(cost: KeyCost): boolean {
  return (Object.keys(COST_LIMITS) as (keyof KeyCost)[]).every((name) => {
    const value: unknown = cost[name];
    const { min, max } = COST_LIMITS[name];
    return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
  });
}

/** 32 bytes from a passphrase (in NFKC) and a 16-byte salt. Rejects when the memory cannot be had. */
export async function deriveKey(
  passphrase: string,
  salt: Uint8Array,
  cost: KeyCost,
): Promise<Bytes> {
  const password = toUtf8(passphrase.normalize('NFKC'));
  try {
    const key = await argon2id({
      password,
      salt,
      memorySize: cost.memory,
      iterations: cost.passes,
      parallelism: cost.lanes,
      hashLength: 32,
      outputType: 'binary',
    });
    return key as Bytes;
  } finally {
    password.fill(0);
  }
}

/**
 * Derives the key of a new slot at the highest cost that this machine bears: 256 MiB, more while the
 * next step would stay under two seconds, less when it takes over four or cannot be had.
 * `elapsed` gives milliseconds of a clock that only runs forward.
 */
export async function deriveCalibrated(
  passphrase: string,
  salt: Uint8Array,
  elapsed: () => number,
  derive: typeof deriveKey = deriveKey,
): Promise<
  Result<{ readonly key: Bytes; readonly cost: KeyCost }, { readonly type: 'no-memory' }>
> {
  const attempt = async (cost: KeyCost) => {
    const start = elapsed();
    try {
      const key = await derive(passphrase, salt, cost);
      return { key, cost, took: elapsed() - start };
    } catch {
      return null;
    }
  };

  let best = await attempt(DEFAULT);
  if (best && best.took <= 4_000) {
    for (const cost of DEARER) {
      if (best.took * (cost.memory / best.cost.memory) >= 2_000) break;
      const next = await attempt(cost);
      if (!next || next.took >= 2_000) break;
      best.key.fill(0);
      best = next;
    }
    return ok(best);
  }
  for (const cost of CHEAPER) {
    const next = await attempt(cost);
    if (next) best = next;
    if (next && next.took <= 4_000) break;
  }
  return best ? ok(best) : err({ type: 'no-memory' });
}
