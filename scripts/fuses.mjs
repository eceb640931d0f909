import fs from 'node:fs';

// Electron keeps its fuses behind this mark in the program: a version byte, a count, then one byte each.
const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const wireVersion = 1;

/** In the order of the wire. Older programs have fewer; a new one is always added at the end. */
const names = /** @type {const} */ ([
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers',
]);

/** @typedef {(typeof names)[number]} FuseName */

/**
 * Reads what a program's fuses are set to.
 *
 * @param {string} program path of the Electron binary
 * @returns {Partial<Record<FuseName, boolean>>} only the fuses this binary has
 * @throws when the mark is not there exactly once, or the wire is of another version
 */
export function readFuses(program) {
  const bytes = fs.readFileSync(program);
  const { start, count } = wireOf(bytes);
  return Object.fromEntries(
    names.slice(0, count).map((name, index) => [name, bytes[start + index] === 0x31]),
  );
}

/**
 * Sets some fuses of a program and leaves the others.
 *
 * @param {string} program
 * @param {Partial<Record<FuseName, boolean>>} wanted
 */
export function setFuses(program, wanted) {
  const bytes = fs.readFileSync(program);
  const { start, count } = wireOf(bytes);
  for (const [name, on] of Object.entries(wanted)) {
    const index = names.indexOf(/** @type {FuseName} */ (name));
    if (index < 0 || index >= count) throw new Error(`This Electron has no fuse ${name}.`);
    bytes[start + index] = on ? 0x31 : 0x30;
  }
  fs.writeFileSync(program, bytes);
}

/** @param {Buffer} bytes */
function wireOf(bytes) {
  const at = bytes.indexOf(mark);
  if (at < 0 || bytes.indexOf(mark, at + 1) >= 0) throw new Error('No single fuse wire found.');
  const head = at + mark.length;
  const version = bytes[head];
  if (version !== wireVersion)
    throw new Error(`Fuse wire of version ${version}, not ${wireVersion}.`);
  return { start: head + 2, count: bytes[head + 1] ?? 0 };
}
