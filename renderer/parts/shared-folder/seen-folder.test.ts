import { describe, expect, it } from 'vitest';
import type { FolderFile } from '../../core/model/folder-file';
import { isWaiting, type ListedFile, seenFiles } from './seen-folder';

const listed = (handle: string, digest: string | null): ListedFile => ({
  handle,
  digest,
  size: 65_000,
  changedAt: 0,
  isConflict: false,
  seenFor: 0,
});
const note = (digest: string, state: FolderFile['state']): FolderFile => ({
  id: digest,
  digest,
  state,
  date: '2019-02-20',
  partner: '',
  expiresOn: '',
});

describe('seenFiles', () => {
  it('goes by what is remembered before what the head tells', () => {
    const files = [listed('1', 'a'), listed('2', 'b'), listed('3', 'c'), listed('4', null)];
    const heads = new Map([
      ['1', 'for-us'],
      ['2', 'passphrase'],
    ] as const);
    const seen = seenFiles(files, heads, [note('a', 'taken'), note('x', 'mine')]);
    expect(seen.map(({ is }) => is)).toEqual(['taken', 'passphrase', 'looking', 'arriving']);
    expect(seen.filter(isWaiting).map(({ handle }) => handle)).toEqual(['2']);
  });
});
