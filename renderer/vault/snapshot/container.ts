import {
  MAX_SNAPSHOT_BYTES,
  SNAPSHOT_DIGEST_BYTES,
  SNAPSHOT_HEAD_BYTES,
  SNAPSHOT_MAGIC,
} from '../../core/snapshot-layout';
import { type Bytes, fromHex, sameBytes, toHex, toUtf8 } from '../sealing/bytes';
import type { VaultHeader } from '../sealing/key-slots';

/** The version of the container that this version writes, and the only one it reads. */
const VERSION = 1;

const MAGIC = toUtf8(SNAPSHOT_MAGIC);
const NAME = 16;
const ROW_HEAD = NAME + 4;

/** A row whose bytes are in memory. `k`: 32 hex digits. */
export type WholeRow = { readonly k: string; readonly b: Bytes };

/** What a container holds. `header` is as it was found: whoever uses it checks it. */
export type Contents = { readonly header: unknown; readonly rows: readonly WholeRow[] };

/** How many bytes the container of rows of these sizes has. */
export const containerSize = (sizes: readonly number[]): number =>
  SNAPSHOT_HEAD_BYTES +
  4 +
  sizes.reduce((sum, size) => sum + ROW_HEAD + size, 0) +
  SNAPSHOT_DIGEST_BYTES;

/**
 * Writes a container of `containerSize` bytes: header first, then the rows as they come, in the order of their
 * names. The caller gives them one after the other, so that they need not stand in memory twice.
 */
export function startContainer(
  size: number,
  header: VaultHeader,
  count: number,
): { addRow(row: WholeRow): void; end(): Promise<Bytes> } {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (part: Uint8Array) => {
    bytes.set(part, at);
    at += part.length;
  };
  const putNumber = (value: number) => {
    view.setUint32(at, value);
    at += 4;
  };
  put(MAGIC);
  view.setUint16(at, VERSION);
  view.setUint16(at + 2, header.format);
  at += 4;
  put(header.vaultId);
  putNumber(header.epoch);
  const { passphrase, recovery } = header;
  for (const value of [passphrase.cost.memory, passphrase.cost.passes, passphrase.cost.lanes]) {
    putNumber(value);
  }
  for (const { salt, nonce, wrapped, commitment } of [passphrase, recovery]) {
    for (const part of [salt, nonce, wrapped, commitment]) put(part);
  }
  putNumber(count);
  return {
    addRow({ k, b }) {
      put(fromHex(k));
      putNumber(b.length);
      put(b);
    },
    async end() {
      put(await digest(bytes.subarray(0, at)));
      if (at !== size) throw new Error('the container is not as long as was said');
      return bytes;
    },
  };
}

/**
 * Reads a container, hostile until checked: null when it is not whole in every byte. A container that someone
 * made on purpose passes; its key slots and rows do not open then.
 */
export async function readContainer(
  bytes: Bytes,
): Promise<Contents | { readonly newer: number } | null> {
  const end = bytes.length - SNAPSHOT_DIGEST_BYTES;
  if (end < SNAPSHOT_HEAD_BYTES + 4 || bytes.length > MAX_SNAPSHOT_BYTES) return null;
  if (!sameBytes(bytes.subarray(0, MAGIC.length), MAGIC)) return null;
  const found = await digest(bytes.subarray(0, end));
  if (!sameBytes(found, bytes.subarray(end))) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint16(MAGIC.length);
  if (version > VERSION) return { newer: version };
  if (version !== VERSION) return null;
  const header = readHeaderPart(bytes, view);
  const rows: WholeRow[] = [];
  let at = SNAPSHOT_HEAD_BYTES;
  const count = view.getUint32(at);
  at += 4;
  let before = '';
  while (at < end) {
    if (end - at < ROW_HEAD) return null;
    const k = toHex(bytes.subarray(at, at + NAME));
    const length = view.getUint32(at + NAME);
    at += ROW_HEAD;
    // One order only, so that no name can come twice.
    if (length > end - at || k <= before) return null;
    rows.push({ k, b: bytes.slice(at, at + length) });
    at += length;
    before = k;
  }
  return rows.length === count && count > 0 ? { header, rows } : null;
}

function readHeaderPart(bytes: Bytes, view: DataView): unknown {
  let at = MAGIC.length + 2;
  const take = (length: number): Bytes => {
    at += length;
    return bytes.slice(at - length, at);
  };
  const takeNumber = (): number => {
    at += 4;
    return view.getUint32(at - 4);
  };
  const takeSlot = () => ({
    salt: take(16),
    nonce: take(24),
    wrapped: take(48),
    commitment: take(32),
  });
  const format = view.getUint16(at);
  at += 2;
  const vaultId = take(16);
  const epoch = takeNumber();
  const cost = { memory: takeNumber(), passes: takeNumber(), lanes: takeNumber() };
  const passphrase = { ...takeSlot(), cost };
  return { format, vaultId, epoch, passphrase, recovery: takeSlot() };
}

const digest = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
