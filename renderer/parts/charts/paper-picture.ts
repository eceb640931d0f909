/** Pixels of a picture for each of its own: sharp on paper and on a large screen. */
const PICTURE_SCALE = 2;

/** The colors and the letters of paper. */
export type PaperLook = { readonly ink: string; readonly paper: string; readonly family: string };

/** Paints a PNG picture on paper's ground, of a size in its own pixels. */
export async function paperPicture(
  size: { readonly width: number; readonly height: number },
  draw: (paint: CanvasRenderingContext2D, look: PaperLook) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width * PICTURE_SCALE;
  canvas.height = size.height * PICTURE_SCALE;
  const paint = canvas.getContext('2d');
  if (!paint) throw new Error('no 2D canvas');
  const style = getComputedStyle(document.documentElement);
  const look = {
    ink: style.getPropertyValue('--print-ink').trim(),
    paper: style.getPropertyValue('--print-paper').trim(),
    family: style.getPropertyValue('--font').trim(),
  };
  paint.fillStyle = look.paper;
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.scale(PICTURE_SCALE, PICTURE_SCALE);
  paint.fillStyle = look.ink;
  paint.strokeStyle = look.ink;
  paint.textBaseline = 'middle';
  draw(paint, look);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no picture');
  return new Uint8Array(await blob.arrayBuffer());
}

/** A square tile of a side that repeats, for filling surfaces. */
export function tilePattern(
  paint: CanvasRenderingContext2D,
  side: number,
  draw: (on: CanvasRenderingContext2D) => void,
): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = side * PICTURE_SCALE;
  tile.height = side * PICTURE_SCALE;
  const on = tile.getContext('2d');
  if (!on) return null;
  on.scale(PICTURE_SCALE, PICTURE_SCALE);
  draw(on);
  const pattern = paint.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / PICTURE_SCALE));
  return pattern;
}
