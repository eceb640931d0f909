import { readVarint, unsnap } from './snappy';

const TABLE_END = Buffer.from('57fb808b247547db', 'hex');
const FOOTER = 48;
const LOG_BLOCK = 32_768;
const LOG_HEAD = 7;

/** The blocks of a LevelDB table (`.ldb`), unpacked; none when the bytes are no such table. */
export function tableBlocks(file: Uint8Array): readonly Uint8Array[] {
  const footer = file.subarray(-FOOTER);
  if (!TABLE_END.equals(footer.subarray(-TABLE_END.length))) return [];
  const metaOffset = readVarint(footer, 0);
  const metaSize = metaOffset && readVarint(footer, metaOffset.end);
  const index = metaSize && readHandle(footer, metaSize.end);
  if (!index) return [];
  const indexBlock = unpackBlock(file, index);
  return [indexBlock, ...handlesOf(indexBlock).map((handle) => unpackBlock(file, handle))];
}

/** What was appended to a LevelDB log (`.log`), with the heads taken out that cut long entries into pieces. */
export function logText(file: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let block = 0; block < file.length; block += LOG_BLOCK) {
    const end = Math.min(block + LOG_BLOCK, file.length);
    for (let at = block; at + LOG_HEAD <= end; ) {
      const length = (file[at + 4] ?? 0) | ((file[at + 5] ?? 0) << 8);
      const type = file[at + 6] ?? 0;
      if (type === 0 || type > 4) break;
      pieces.push(file.subarray(at + LOG_HEAD, Math.min(at + LOG_HEAD + length, end)));
      at += LOG_HEAD + length;
    }
  }
  return Buffer.concat(pieces);
}

type Handle = { readonly offset: number; readonly size: number };

function readHandle(bytes: Uint8Array, at: number): Handle | null {
  const offset = readVarint(bytes, at);
  const size = offset && readVarint(bytes, offset.end);
  return size ? { offset: offset.value, size: size.value } : null;
}

/** Of the byte after a block: 1 says that Snappy packed it. */
function unpackBlock(file: Uint8Array, { offset, size }: Handle): Uint8Array {
  const block = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unsnap(block) : block;
}

/** Where an index block says that the other blocks are. Its keys are cut where they begin like the one before. */
function handlesOf(block: Uint8Array): readonly Handle[] {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  if (block.length < 4) return [];
  const end = block.length - 4 - 4 * view.getUint32(block.length - 4, true);
  const handles: Handle[] = [];
  for (let at = 0; at < end; ) {
    const shared = readVarint(block, at);
    const own = shared && readVarint(block, shared.end);
    const length = own && readVarint(block, own.end);
    if (!length) break;
    const value = length.end + own.value;
    const handle = readHandle(block, value);
    if (handle) handles.push(handle);
    at = value + length.value;
  }
  return handles;
}
