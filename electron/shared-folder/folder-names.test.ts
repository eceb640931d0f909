import { describe, expect, it } from 'vitest';
import { nameKind } from './folder-names';

const conflicts = [
  'convite-0123456789ab.sync-conflict-20260101-120000-ABCDEFG.convite',
  'convite-0123456789ab.sync-conflict-20251231-235959-7QXZ2AB.convite',
  'convite-0123456789ab (conflicted copy 2026-01-01 120000).convite',
  'convite-0123456789ab (conflicted copy Rosa Ejemplo 2026-01-01 120000).convite',
  "convite-0123456789ab (María's conflicted copy 2026-01-01).convite",
  'convite-0123456789ab (1).convite',
  'convite-0123456789ab(2).convite',
];
const others = [
  'vigil.convite',
  'Convite-0123456789ab.convite',
  'convite-0123456789AB.convite',
  'convite-0123456789a.convite',
  'convite-0123456789abc.convite',
  'convite-0123456789ab.CONVITE',
  'convite-0123456789ab.sync-conflict-.convite',
  'convite-0123456789ab\n.convite',
];
const ignored = [
  '.syncthing.convite-0123456789ab.convite.tmp',
  '~syncthing~convite-0123456789ab.convite.tmp',
  '.syncthing.convite-0123456789abcdef.part',
  '.convite-0123456789abcdef.part',
  'convite-0123456789ab.convite.part',
  'convite-0123456789ab.convite.crdownload',
  '.~convite-0123456789ab.convite',
  '.~lock.convite-0123456789ab.convite',
  '~$vite-0123456789ab.convite',
  '.convite-0123456789ab.convite.~1a2b',
  '.stfolder',
  'convite-0123456789ab.convite-card',
  'photo.jpg',
  '',
];

describe('nameKind', () => {
  it('knows the names that Convite gives', () => {
    expect(nameKind('convite-0123456789ab.convite')).toBe('plain');
  });
  it.each(conflicts)('knows the conflicting copy %j', (name) => {
    expect(nameKind(name)).toBe('conflict');
  });
  it.each(others)('counts %j as a name of someone else', (name) => {
    expect(nameKind(name)).toBe('other');
  });
  it.each(ignored)('passes over %j', (name) => {
    expect(nameKind(name)).toBe('ignored');
  });
});
