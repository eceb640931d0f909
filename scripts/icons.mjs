// Makes the icons of all three systems from resources/icons/convite.svg. Run by hand after the drawing changes
// (it needs rsvg-convert, Debian's librsvg2-bin); what it makes is kept in the repository.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../resources/icons');
const drawing = path.join(folder, 'convite.svg');

const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];
/** Apple's names for a picture of each size; some sizes go by two names, one for dense screens. */
const appleTypes = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
]);

const pictures = new Map(linuxSizes.map((size) => [size, draw(size)]));
for (const [size, png] of pictures) fs.writeFileSync(path.join(folder, `${size}x${size}.png`), png);
fs.writeFileSync(path.join(folder, 'icon.ico'), ico());
fs.writeFileSync(path.join(folder, 'icon.icns'), icns());

/** @param {number} size in pixels */
function draw(size) {
  return execFileSync('rsvg-convert', ['-w', String(size), '-h', String(size), drawing]);
}

/** @param {number} size */
function picture(size) {
  const png = pictures.get(size);
  if (!png) throw new Error(`No picture of ${size} pixels.`);
  return png;
}

/** Windows' format: a head, one entry of 16 bytes for each picture, then the pictures as PNG. */
function ico() {
  const head = Buffer.alloc(6 + 16 * windowsSizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(windowsSizes.length, 4);
  let offset = head.length;
  windowsSizes.forEach((size, index) => {
    const at = 6 + 16 * index;
    const png = picture(size);
    // 0 stands for 256, which does not fit a byte.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...windowsSizes.map(picture)]);
}

/** Apple's format: a head with the whole length, then for each picture its type, length and PNG. */
function icns() {
  const parts = appleTypes.map(([type, size]) => chunk(type, picture(size)));
  return chunk('icns', Buffer.concat(parts));
}

/**
 * @param {string} type four letters
 * @param {Buffer} bytes
 */
function chunk(type, bytes) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(bytes.length + 8, 4);
  return Buffer.concat([head, bytes]);
}
