import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCard } from './card';

const kept = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../e2e/vectors', name)));

describe('cards that must be read for ever', () => {
  it.each([
    ['v1-card.convite-card', 0, false],
    ['v2-card.convite-card', 1, true],
    ['v2-card.code.txt', 1, true],
  ] as const)('%s', async (name, earlier, isVouched) => {
    const read = await readCard(kept(name));
    if (!read.ok) throw new Error(read.error.type);
    const { previous, vouched, ...card } = read.value;
    expect(card).toMatchObject({
      groupId: '5b0c1f6e-7a43-4a0e-9d0b-2f6a7c1e8d90',
      name: 'Mesa Inventada',
      date: '2026-11-24',
    });
    expect(card.signer).toMatch(/^ed756c99ea243c00/);
    expect(previous).toHaveLength(earlier);
    expect(vouched !== null).toBe(isVouched);
  });
});
