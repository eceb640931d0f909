import { describe, expect, it } from 'vitest';
import { describeBug } from './last-resort';

describe('describeBug', () => {
  it('says what kind of bug and where, and nothing of what was in it', () => {
    const line = describeBug(new TypeError("cannot open '/home/rosa/María Ejemplo.convite'"));
    expect(line).toMatch(/^unexpected TypeError last-resort\.test\.ts:\d+:\d+ [^\n]*\n$/);
    expect(line).not.toContain('rosa');
    expect(line).not.toContain('/');
  });

  it('says nothing of a thing thrown that is no error', () => {
    expect(describeBug('María Ejemplo')).toBe('unexpected\n');
  });
});
