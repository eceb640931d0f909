import fs from 'node:fs';
import type { Page } from '@playwright/test';

/**
 * A picture as a hand-held phone would take it off a screen: turned, leaning back, unevenly lit, a little blurred,
 * noisy, and as a JPEG of quality 60. Drawn by the browser of `window`.
 */
export async function photographOf(window: Page, png: Buffer): Promise<Buffer> {
  const photo = await window.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
      const zoom = 2;
      const side = 1.9 * zoom * Math.max(picture.width, picture.height);
      const leaning = new OffscreenCanvas(side, side);
      const lean = leaning.getContext('2d');
      const turned = new OffscreenCanvas(side, side);
      const turn = turned.getContext('2d');
      if (!lean || !turn) throw new Error('no canvas');
      // Row by row from the far edge, which looks smaller, to the near one.
      const [far, near] = [1 / 0.85, 1 / 1.15];
      let y = side * 0.12;
      for (let row = 0; row < picture.height; row++) {
        const depth = far + ((near - far) * row) / picture.height;
        const width = (picture.width * zoom) / depth;
        const height = zoom / depth ** 2;
        lean.drawImage(picture, 0, row, picture.width, 1, (side - width) / 2, y, width, height + 1);
        y += height;
      }
      turn.fillStyle = '#b9b4aa';
      turn.fillRect(0, 0, side, side);
      turn.translate(side / 2, side / 2);
      turn.rotate((7 * Math.PI) / 180);
      turn.filter = 'blur(0.8px) contrast(0.75)';
      turn.drawImage(leaning, -side / 2, -side / 2);
      turn.resetTransform();
      turn.filter = 'none';
      const shade = turn.createLinearGradient(0, 0, side, side);
      shade.addColorStop(0, 'rgba(0, 0, 0, 0)');
      shade.addColorStop(1, 'rgba(0, 0, 0, 0.3)');
      turn.fillStyle = shade;
      turn.fillRect(0, 0, side, side);
      const pixels = turn.getImageData(0, 0, turned.width, turned.height);
      let state = 7;
      for (let at = 0; at < pixels.data.length; at += 4) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        const noise = (state >>> 24) / 10 - 13;
        for (let color = 0; color < 3; color++) {
          pixels.data[at + color] = (pixels.data[at + color] ?? 0) + noise;
        }
      }
      turn.putImageData(pixels, 0, 0);
      const file = await turned.convertToBlob({ type: 'image/jpeg', quality: 0.6 });
      return [...new Uint8Array(await file.arrayBuffer())];
    },
    [...png],
  );
  return Buffer.from(photo);
}

/** Hands a picture to the window as a person would by hand: dropped on it, or pasted. */
export async function handOver(window: Page, how: 'drop' | 'paste', file: string): Promise<void> {
  await window.evaluate(
    ([kind, bytes]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(bytes)], 'picture', { type: 'image/png' }));
      const event =
        kind === 'drop'
          ? new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', {
              clipboardData: dataTransfer,
              bubbles: true,
              cancelable: true,
            });
      document.body.dispatchEvent(event);
    },
    [how, [...fs.readFileSync(file)]] as const,
  );
}
