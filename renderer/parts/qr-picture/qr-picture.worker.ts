import { findCode } from './find-code';
import type { PictureAnswer } from './picture-answer';
import { pictureHeader } from './picture-header';
import { isBearable, MAX_PICTURE_BYTES } from './picture-limits';

/** Longest sides, in pixels, at which a picture is searched one after the other. */
const SIDES = [1_600, 2_400, 1_100, 3_200];

self.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  void read(data).then((answer) => self.postMessage(answer));
};

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<PictureAnswer> {
  if (bytes.length > MAX_PICTURE_BYTES) return { error: 'picture-too-large' };
  const header = pictureHeader(bytes);
  if (!header) return { error: 'not-a-picture' };
  if (!isBearable(header)) return { error: 'picture-too-large' };
  const picture = await decode(new Blob([bytes], { type: header.type }));
  if (!picture) return { error: 'not-a-picture' };
  const longest = Math.max(picture.width, picture.height);
  const sides = new Set(SIDES.map((side) => Math.min(side, longest)));
  for (const side of sides) {
    const text = findCode(pixelsOf(picture, side / longest));
    if (text !== undefined) return { text };
  }
  return { error: 'no-code-in-picture' };
}

async function decode(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file);
  } catch {
    return undefined;
  }
}

/** The picture at a scale, on white where it is transparent. */
function pixelsOf(picture: ImageBitmap, scale: number): ImageData {
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  if (!drawing) throw new Error('no canvas');
  drawing.fillStyle = 'white';
  drawing.fillRect(0, 0, width, height);
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(picture, 0, 0, width, height);
  return drawing.getImageData(0, 0, width, height);
}
