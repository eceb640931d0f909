import fs from 'node:fs';
import path from 'node:path';

/** Resident memory of a process and all its descendants, in MiB; memory that several share is counted once (PSS). Linux. */
export function residentMiB(root: number): number {
  let kilobytes = 0;
  for (const pid of familyOf(root)) {
    try {
      const rollup = fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
    } catch {
      // It ended between listing and reading.
    }
  }
  return kilobytes / 1024;
}

/** Bytes of all files in a profile that lie below a folder of this name, in MiB. */
export function folderMiB(profile: string, name: string): number {
  let bytes = 0;
  for (const entry of fs.readdirSync(profile, { recursive: true, withFileTypes: true })) {
    const isBelow = path.relative(profile, entry.parentPath).split(path.sep).includes(name);
    if (entry.isFile() && isBelow)
      bytes += fs.statSync(path.join(entry.parentPath, entry.name)).size;
  }
  return bytes / 2 ** 20;
}

function familyOf(root: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // It ended between listing and reading.
    }
  }
  const family = [root];
  for (let i = 0; i < family.length; i++) family.push(...(children.get(family[i] as number) ?? []));
  return family;
}
