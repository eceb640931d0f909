/**
 * Writes the smallest archive Electron reads: a length-prefixed JSON head, then the files one after another.
 *
 * @param {Record<string, Buffer>} files by name, no folders
 * @returns {Buffer}
 */
export function asar(files) {
  let offset = 0;
  /** @type {Record<string, { size: number, offset: string }>} */
  const entries = {};
  for (const [name, bytes] of Object.entries(files)) {
    entries[name] = { size: bytes.length, offset: String(offset) };
    offset += bytes.length;
  }
  const json = Buffer.from(JSON.stringify({ files: entries }));
  const padded = Math.ceil(json.length / 4) * 4;
  const head = Buffer.alloc(16 + padded);
  const sizes = [4, padded + 8, padded + 4, json.length];
  sizes.forEach((size, index) => {
    head.writeUInt32LE(size, index * 4);
  });
  json.copy(head, 16);
  return Buffer.concat([head, ...Object.values(files)]);
}
