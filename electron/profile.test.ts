import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeSampleProfile, removeSampleProfile } from './profile';

// Larger than any process number Linux gives out.
const NOBODY = '99999999';

let place = '';
beforeEach(() => {
  place = mkdtempSync(path.join(os.tmpdir(), 'profiles-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function leftover(name: string, owner: string | null): string {
  const folder = path.join(place, name);
  mkdirSync(folder);
  if (owner !== null) writeFileSync(path.join(folder, 'owner.pid'), owner);
  return folder;
}

describe('makeSampleProfile', () => {
  it('makes a folder that only its owner may enter, and removes it with everything in it', () => {
    const folder = makeSampleProfile(place);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    writeFileSync(path.join(folder, 'Preferences'), '{}');
    removeSampleProfile(folder);
    expect(existsSync(folder)).toBe(false);
  });

  it('sweeps out what a killed sample left', () => {
    const abandoned = leftover('convite-sample-abc123', NOBODY);
    makeSampleProfile(place);
    expect(existsSync(abandoned)).toBe(false);
  });

  it('leaves a running sample, an unmarked folder and everything else alone', () => {
    const kept = [
      leftover('convite-sample-running', String(process.pid)),
      leftover('convite-sample-unmarked', null),
      leftover('other', NOBODY),
    ];
    makeSampleProfile(place);
    expect(kept.every((folder) => existsSync(folder))).toBe(true);
  });
});
