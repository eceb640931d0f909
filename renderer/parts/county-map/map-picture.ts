import { paperPicture, tilePattern } from '../charts/paper-picture';
import type { CountyLook } from './county-map';
import { type Fill, MARKS, TILE } from './fills';
import { COUNTY_LINES, COUNTY_SHAPES, MAP_SIZE } from './shapes';

/** What stands around the map of a picture. */
export type MapPictureWords = {
  readonly title: string;
  /** As of when, below the title. */
  readonly under: string;
  readonly legend: readonly { readonly fill: Fill; readonly label: string }[];
  readonly disputed: string;
  readonly foot: string;
};

const MARGIN = 24;
const HEAD = 64;
const ENTRY = 28;
const FOOT = 28;
const WIDTH = MAP_SIZE.width + 2 * MARGIN;

/**
 * The map as a PNG picture, by pattern alone as on paper, with its title, legend and who made it: it has to be read
 * alone wherever it is passed on. Drawn from the same outlines as on the screen.
 */
export function mapPicture(
  counties: readonly CountyLook[],
  words: MapPictureWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const disputed = new Set(counties.flatMap((look) => (look.disputed ? [look.fips] : [])));
  const entries = [
    ...words.legend,
    ...(disputed.size > 0 ? [{ fill: null, label: words.disputed }] : []),
  ];
  const rows = Math.ceil(entries.length / 2);
  const height = HEAD + MAP_SIZE.height + rows * ENTRY + FOOT + 3 * MARGIN;
  return paperPicture({ width: WIDTH, height }, (paint, { ink, paper, family }) => {
    const write = (text: string, x: number, y: number, font: string) => {
      paint.font = `${font} ${family}`;
      paint.fillText(text, x, y, WIDTH - 2 * MARGIN - x);
    };
    const question = (x: number, y: number) => {
      paint.font = `800 20px ${family}`;
      paint.textAlign = 'center';
      paint.lineJoin = 'round';
      paint.lineWidth = 5;
      paint.strokeStyle = paper;
      paint.strokeText('?', x, y);
      paint.strokeStyle = ink;
      paint.fillText('?', x, y);
      paint.textAlign = 'start';
    };
    const fillOf = (fill: Fill) =>
      tilePattern(paint, TILE, (on) => {
        on.fillStyle = paper;
        on.fillRect(0, 0, TILE, TILE);
        if (fill === 'plain') {
          on.globalAlpha = 0.25;
          on.fillStyle = ink;
          on.fillRect(0, 0, TILE, TILE);
        }
        on.strokeStyle = ink;
        on.lineCap = 'round';
        on.lineWidth = fill === 'dots' ? 3.5 : fill === 'sparse' ? 2.5 : 2;
        on.stroke(new Path2D(MARKS[fill]));
      }) ?? paper;

    paint.translate(MARGIN, MARGIN);
    write(words.title, 0, 14, '650 22px');
    write(words.under, 0, 44, '400 16px');
    paint.translate(0, HEAD);
    const looks = new Map(counties.map((look) => [look.fips, look.fill]));
    for (const { fips, outline } of COUNTY_SHAPES) {
      paint.fillStyle = fillOf(looks.get(fips) ?? 'blank');
      paint.fill(new Path2D(outline));
    }
    paint.fillStyle = ink;
    paint.lineWidth = 1;
    paint.stroke(new Path2D(COUNTY_LINES));
    for (const { fips, x, y } of COUNTY_SHAPES) if (disputed.has(fips)) question(x, y);
    paint.translate(0, MAP_SIZE.height + MARGIN);
    for (const [place, { fill, label }] of entries.entries()) {
      const x = place % 2 === 0 ? 0 : WIDTH / 2;
      const y = Math.floor(place / 2) * ENTRY;
      if (fill === null) question(x + 11, y + 11);
      else {
        paint.fillStyle = fillOf(fill);
        paint.fillRect(x, y, 22, 22);
        paint.fillStyle = ink;
        paint.lineWidth = 1;
        paint.strokeRect(x, y, 22, 22);
      }
      write(label, x + 32, y + 11, '400 15px');
    }
    paint.translate(0, rows * ENTRY);
    write(words.foot, 0, FOOT / 2, '400 14px');
  });
}
