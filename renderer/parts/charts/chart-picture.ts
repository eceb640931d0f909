import { type Chart, type Fill, LETTER, type Mark } from './marks';
import { paperPicture, tilePattern } from './paper-picture';

const MARGIN = 16;
const TITLE = 36;

/**
 * A chart as a PNG picture, black on white with its title, so that it reads on any screen and from any printer. Drawn
 * from the same marks as on the screen: a page that allows no outside images cannot turn its own SVG into one.
 */
export function chartPicture(
  chart: Chart,
  words: { readonly title: string; readonly note: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const foot = words.note ? 28 : 0;
  const size = {
    width: chart.width + 2 * MARGIN,
    height: chart.height + TITLE + foot + 2 * MARGIN,
  };
  return paperPicture(size, (paint, { ink, family }) => {
    const write = (text: string, x: number, y: number, font: string) => {
      paint.font = `${font} ${family}`;
      paint.fillText(text, x, y);
    };
    paint.translate(MARGIN, MARGIN);
    write(words.title, 0, TITLE / 2 - 4, '650 17px');
    if (words.note) write(words.note, 0, TITLE + chart.height + foot / 2 + 4, `400 ${LETTER}px`);
    paint.translate(0, TITLE);
    for (const mark of chart.marks) paintMark(paint, mark, { ink, family });
  });
}

function paintMark(
  paint: CanvasRenderingContext2D,
  mark: Mark,
  { ink, family }: { readonly ink: string; readonly family: string },
): void {
  switch (mark.type) {
    case 'surface':
      paint.lineWidth = 1;
      paint.setLineDash(mark.fill === 'open' ? [3, 3] : []);
      if (mark.fill !== 'open') {
        paint.fillStyle = fillOf(paint, mark.fill, ink);
        paint.fillRect(mark.x, mark.y, mark.width, mark.height);
        paint.fillStyle = ink;
      }
      paint.strokeRect(mark.x, mark.y, mark.width, mark.height);
      paint.setLineDash([]);
      return;
    case 'rule':
      paint.lineWidth = 0.3;
      paint.beginPath();
      paint.moveTo(mark.x1, mark.y);
      paint.lineTo(mark.x2, mark.y);
      paint.stroke();
      return;
    case 'path':
      paint.lineWidth = 2;
      paint.stroke(new Path2D(mark.d));
      return;
    case 'dot':
      paint.beginPath();
      paint.arc(mark.x, mark.y, 4.5, 0, 2 * Math.PI);
      paint.fill();
      return;
    case 'text':
      paint.font = `${mark.strong ? 650 : 400} ${LETTER}px ${family}`;
      paint.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
      paint.fillText(mark.text, mark.x, mark.y);
      paint.textAlign = 'start';
  }
}

const TILE = 6;

function fillOf(paint: CanvasRenderingContext2D, fill: Fill, ink: string): string | CanvasPattern {
  if (fill === 'solid') return ink;
  const pattern = tilePattern(paint, TILE, (on) => {
    on.strokeStyle = ink;
    on.fillStyle = ink;
    if (fill === 'hatched') {
      on.lineWidth = 1.8;
      for (const shift of [-TILE, 0, TILE]) {
        on.beginPath();
        on.moveTo(shift, TILE);
        on.lineTo(shift + TILE, 0);
        on.stroke();
      }
    } else {
      on.arc(TILE / 2, TILE / 2, 1.5, 0, 2 * Math.PI);
      on.fill();
    }
  });
  return pattern ?? ink;
}
