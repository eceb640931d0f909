import fs from 'node:fs';
import path from 'node:path';

/** Damages files below a folder whose name fits; fails when there is none, since then nothing is shown by it. */
const of =
  (name: RegExp, change: (file: string) => void) =>
  (folder: string): void => {
    const files = fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && name.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name));
    if (files.length === 0) throw new Error(`no file like ${name} in ${folder}`);
    for (const file of files) change(file);
  };

const flip = (file: string) => {
  const bytes = fs.readFileSync(file);
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 0x10, middle);
  fs.writeFileSync(file, bytes);
};

const halve = (file: string) => fs.truncateSync(file, fs.statSync(file).size >> 1);

/** What a failing disk or a careless clean-up does to the files of an IndexedDB store. */
export const FILE_DAMAGES: Readonly<Record<string, (folder: string) => void>> = {
  'a byte of the log changed': of(/\.log$/, flip),
  'the log cut short': of(/\.log$/, halve),
  'the log gone': of(/\.log$/, fs.unlinkSync),
  'a byte of the manifest changed': of(/^MANIFEST/, flip),
  'the manifest cut short': of(/^MANIFEST/, halve),
  'the pointer to the manifest gone': of(/^CURRENT$/, fs.unlinkSync),
  'every file gone': of(/./, fs.unlinkSync),
};
