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
 * @param {string} program path of the file that holds them
 * @returns {Partial<Record<FuseName, boolean>>} only the fuses this program has
 * @throws when there is no wire, or one of another version, or two that differ
 */
export function readFuses(program) {
  const bytes = fs.readFileSync(program);
  const [first, ...others] = wiresOf(bytes).map((wire) => readWire(bytes, wire));
  if (!first) throw new Error(`No fuses found in ${program}.`);
  if (others.some((other) => JSON.stringify(other) !== JSON.stringify(first))) {
    throw new Error(`The fuses in ${program} differ between its processors.`);
  }
  return first;
}

/**
 * Sets some fuses of a program and leaves the others.
 *
 * @param {string} program
 * @param {Partial<Record<FuseName, boolean>>} wanted
 */
export function setFuses(program, wanted) {
  const bytes = fs.readFileSync(program);
  for (const { start, count } of wiresOf(bytes)) {
    for (const [name, on] of Object.entries(wanted)) {
      const index = names.indexOf(/** @type {FuseName} */ (name));
      if (index < 0 || index >= count) throw new Error(`This Electron has no fuse ${name}.`);
      bytes[start + index] = on ? 0x31 : 0x30;
    }
  }
  fs.writeFileSync(program, bytes);
}

/**
 * @param {Buffer} bytes
 * @param {{ start: number, count: number }} wire
 */
function readWire(bytes, { start, count }) {
  return Object.fromEntries(
    names.slice(0, count).map((name, index) => [name, bytes[start + index] === 0x31]),
  );
}

/**
 * A program made for two processors holds two wires.
 *
 * @param {Buffer} bytes
 */
function wiresOf(bytes) {
  const wires = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    const head = at + mark.length;
    const version = bytes[head];
    if (version !== wireVersion) {
      throw new Error(`Fuse wire of version ${version}, not ${wireVersion}.`);
    }
    wires.push({ start: head + 2, count: bytes[head + 1] ?? 0 });
  }
  return wires;
}
