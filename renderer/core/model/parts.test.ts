import { expect, it } from 'vitest';
import { line, prose } from './parts';

it('counts a text as files do, in UTF-16 units, so that whatever is kept may be read again', () => {
  const cactus = '\u{1F335}';
  for (const text of [line(4), prose(4)]) {
    expect(text.safeParse('aaaa').success).toBe(true);
    expect(text.safeParse(cactus.repeat(2)).success).toBe(true);
    expect(text.safeParse(`a${cactus.repeat(2)}`).success).toBe(false);
    expect(text.safeParse(cactus.repeat(3)).success).toBe(false);
  }
});
