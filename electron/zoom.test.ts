import { describe, expect, it } from 'vitest';
import { nextZoom } from './zoom';

const press = { type: 'keyDown' as const, key: '+', control: true, meta: false, alt: false };

describe('nextZoom', () => {
  it('enlarges, shrinks and resets, wherever the keyboard has its plus', () => {
    expect(nextZoom(press, 0)).toBe(0.5);
    expect(nextZoom({ ...press, key: '=' }, 0)).toBe(0.5);
    expect(nextZoom({ ...press, key: '-', control: false, meta: true }, 0)).toBe(-0.5);
    expect(nextZoom({ ...press, key: '0' }, 3)).toBe(0);
  });

  it('stops at both ends', () => {
    expect(nextZoom(press, 6)).toBe(6);
    expect(nextZoom({ ...press, key: '-' }, -4)).toBe(-4);
  });

  it('leaves plain typing, and keys with Alt, to the page', () => {
    expect(nextZoom({ ...press, control: false }, 0)).toBeNull();
    expect(nextZoom({ ...press, alt: true }, 0)).toBeNull();
    expect(nextZoom({ ...press, type: 'keyUp' }, 0)).toBeNull();
  });
});
