import { describe, expect, it } from 'vitest';
import { isNicknameOf, saysLess } from './name-says-less';

describe('a name from a table', () => {
  it.each([
    ['Tamarindo', 'Tamarindo Cacahuate', true],
    ['Garcia Lopez', 'García López', true],
    ['García López', 'Garcia Lopez', false],
    ['García López', 'García López', true],
    ['Luna Maguey', 'Luna', false],
    ['Zapote', 'Luna', false],
  ])('“%s” says less than “%s”: %s', (wanted, there, less) => {
    expect(saysLess(wanted, there)).toBe(less);
  });

  it.each([
    ['Chuy', 'Jesús', true],
    ['Lupe', 'María Guadalupe', true],
    ['Jesús', 'Jesús', false],
    ['Chuy', 'Pedro', false],
  ])('“%s” is what people call “%s”: %s', (wanted, there, nickname) => {
    expect(isNicknameOf(wanted, there)).toBe(nickname);
  });
});
