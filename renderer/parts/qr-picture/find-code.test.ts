import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { findCode, type Pixels } from './find-code';

/** As long as a card's text, and the longest that a card can have. */
const [PLAIN, LONGEST] = [2_180, 3_050];
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ:-';

const dice = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

function textOf(length: number, seed: number): string {
  const next = dice(seed);
  return Array.from({ length }, () => ALPHABET[Math.floor(next() * ALPHABET.length)]).join('');
}

/** `side`: pixels to a module. `tilt`: in degrees. `lean`: how much smaller the far edge looks. */
type Camera = {
  readonly side: number;
  readonly tilt: number;
  readonly lean: number;
  readonly blur: number;
  readonly noise: number;
};
const SCREENSHOT: Camera = { side: 5, tilt: 0, lean: 0, blur: 0, noise: 0 };
const PHOTO: Camera = { side: 6, tilt: 7, lean: 0.15, blur: 1, noise: 12 };

/** A code as a camera would see it on a screen: turned, leaning, unevenly lit, blurred and noisy. */
function photographed(text: string, ecc: 'L' | 'M', camera: Camera): Pixels {
  const { data: code, size } = encode(text, { ecc, border: 4 });
  const width = Math.ceil(size * camera.side * (camera.tilt === 0 ? 1.05 : 1.35));
  const [sin, cos] = [Math.sin, Math.cos].map((f) => f((camera.tilt * Math.PI) / 180)) as [
    number,
    number,
  ];
  const at = (x: number, y: number): number => {
    const [across, down] = [(x - width / 2) / camera.side, (y - width / 2) / camera.side];
    const [u, v] = [cos * across + sin * down, cos * down - sin * across];
    const depth = 1 + (camera.lean * (u + 0.6 * v)) / size;
    const module = code[Math.floor(v / depth + size / 2)]?.[Math.floor(u / depth + size / 2)];
    return (module === undefined ? 190 : module ? 35 : 225) * (0.85 + (0.3 * x) / width);
  };
  let light = new Float32Array(width * width);
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++) {
      const corners = [0.25, 0.75].flatMap((dy) => [0.25, 0.75].map((dx) => at(x + dx, y + dy)));
      light[y * width + x] = corners.reduce((sum, one) => sum + one, 0) / 4;
    }
  }
  if (camera.blur > 0) light = blurred(blurred(light, width), width);
  const next = dice(7);
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let at = 0; at < light.length; at++) {
    const value = (light[at] ?? 0) + (next() - 0.5) * 2 * camera.noise;
    data.fill(value, at * 4, at * 4 + 3);
  }
  return { data, width, height: width };
}

/** Each pixel as the mean of the nine around it. */
function blurred(light: Float32Array<ArrayBuffer>, width: number): Float32Array<ArrayBuffer> {
  const result = new Float32Array(light);
  for (let y = 1; y < width - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      let sum = 0;
      for (const row of [-width, 0, width]) {
        for (const column of [-1, 0, 1]) sum += light[y * width + x + row + column] ?? 0;
      }
      result[y * width + x] = sum / 9;
    }
  }
  return result;
}

describe('reading a code', () => {
  it.each<[string, number, 'L' | 'M', Camera]>([
    ['a whole card on a screenshot', PLAIN, 'L', SCREENSHOT],
    ['the longest card on a screenshot', LONGEST, 'L', SCREENSHOT],
    ['a whole card on a photo', PLAIN, 'L', PHOTO],
    ['the longest card on a photo', LONGEST, 'L', PHOTO],
    ['a quarter of a card on a photo', PLAIN / 4, 'M', PHOTO],
    ['a quarter of the longest card on a small photo', LONGEST / 4, 'M', { ...PHOTO, side: 4.5 }],
  ])('finds %s', (_, length, ecc, camera) => {
    const text = textOf(length, length);
    expect(findCode(photographed(text, ecc, camera))).toBe(text);
  });

  it('finds nothing where there is nothing, or only half of a code', () => {
    const next = dice(3);
    const width = 400;
    const noise = Uint8ClampedArray.from({ length: width * width * 4 }, () => next() * 255);
    expect(findCode({ data: noise, width, height: width })).toBeUndefined();
    const empty = new Uint8ClampedArray(width * width * 4).fill(255);
    expect(findCode({ data: empty, width, height: width })).toBeUndefined();
    const whole = photographed(textOf(PLAIN, 1), 'L', SCREENSHOT);
    const half = Math.floor(whole.height / 2);
    const data = whole.data.subarray(0, half * whole.width * 4);
    expect(findCode({ data, width: whole.width, height: half })).toBeUndefined();
  });
});
