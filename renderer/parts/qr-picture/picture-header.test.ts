import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureHeader } from './picture-header';
import { isBearable } from './picture-limits';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const aPng = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(33);
  bytes.set([...PNG, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};

const segment = (marker: number, ...content: number[]): number[] => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 255,
  ...content,
];
const size = (marker: number, width: number, height: number) =>
  segment(marker, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0);
const aJpeg = (...segments: number[][]): Uint8Array =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat()]);

describe('the header of a picture', () => {
  it('tells the size of a PNG', () => {
    expect(pictureHeader(aPng(1170, 2532))).toEqual({
      type: 'image/png',
      width: 1170,
      height: 2532,
    });
  });

  it('tells the size of a JPEG, behind whatever a camera writes before it', () => {
    const before = [segment(0xe1, ...new Array<number>(60_000).fill(7)), segment(0xdb, 1, 2, 3)];
    for (const marker of [0xc0, 0xc1, 0xc2]) {
      expect(pictureHeader(aJpeg(...before, [0xff], size(marker, 4032, 3024)))).toEqual({
        type: 'image/jpeg',
        width: 4032,
        height: 3024,
      });
    }
    expect(pictureHeader(aJpeg(segment(0xc4, 0, 9, 9, 9, 9, 9, 9, 9), size(0xc0, 40, 30)))).toEqual(
      { type: 'image/jpeg', width: 40, height: 30 },
    );
  });

  it('takes nothing else for a picture', () => {
    const text = (words: string) => new TextEncoder().encode(words);
    for (const bytes of [
      new Uint8Array(0),
      text('GIF89a..........'),
      text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      text('RIFF....WEBPVP8 ..............'),
      text('%PDF-1.7'),
      text('BM..............'),
      aPng(9, 9).subarray(0, 20),
      aPng(9, 9).map((byte, at) => (at === 13 ? 0x44 : byte)),
      aJpeg(),
      aJpeg([0xff, 0xda, 0, 2], size(0xc0, 40, 30)),
      aJpeg([0xff, 0xe0, 0, 0], size(0xc0, 40, 30)),
      aJpeg([0xff, 0xe0, 0xff, 0xff], size(0xc0, 40, 30)),
      aJpeg(...new Array<number[]>(1_200).fill(segment(0xe0)), size(0xc0, 40, 30)),
    ]) {
      expect(pictureHeader(bytes)).toBeUndefined();
    }
  });

  it('ends, whatever the bytes are', () => {
    const head = fc.constantFrom([...PNG], [0xff, 0xd8, 0xff], [0xff, 0xd8, 0xff, 0xe0, 0, 2]);
    fc.assert(
      fc.property(head, fc.uint8Array({ maxLength: 3_000 }), (start, rest) => {
        const header = pictureHeader(Uint8Array.from([...start, ...rest]));
        expect(header === undefined || header.width >= 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the limits of a picture', () => {
  it.each<[string, number, number, boolean]>([
    ['a screenshot', 1280, 800, true],
    ['the photo of a phone', 4032, 3024, true],
    ['40 megapixels', 8_000, 5_000, true],
    ['more than that', 8_000, 5_001, false],
    ['a long ribbon', 20_001, 100, false],
    ['a speck', 20, 20, false],
    ['nothing', 0, 0, false],
    ['the largest PNG there is', 2_147_483_647, 2_147_483_647, false],
  ])('%s', (_, width, height, bearable) => {
    expect(isBearable({ type: 'image/png', width, height })).toBe(bearable);
  });
});
