import { MAX_SHARED_LINE } from './limits';
import { textOf } from './strict-json';

/** Bytes turned into text at once, because to call the decoder costs more than its work on a line. No line within is too long. */
const AT_ONCE = MAX_SHARED_LINE;
const NEWLINE = 10;

/**
 * The lines of a text, each without its newline. In place of a line that is longer than `longest` bytes, that does not
 * end, or that is not UTF-8, there is undefined.
 */
export function* textLines(bytes: Uint8Array, longest: number): Generator<string | undefined> {
  for (let at = 0; at < bytes.length; ) {
    const block = bytes.subarray(at, at + AT_ONCE);
    const whole = block.subarray(0, block.lastIndexOf(NEWLINE) + 1);
    if (whole.length === 0) {
      const end = bytes.indexOf(NEWLINE, at);
      const length = (end < 0 ? bytes.length : end) - at;
      yield end < 0 || length > longest ? undefined : textOf(bytes.subarray(at, end));
      at += length + 1;
      continue;
    }
    const text = textOf(whole);
    if (text === undefined) yield* separately(whole);
    else yield* text.slice(0, -1).split('\n');
    at += whole.length;
  }
}

function* separately(lines: Uint8Array): Generator<string | undefined> {
  for (let at = 0; at < lines.length; ) {
    const end = lines.indexOf(NEWLINE, at);
    yield textOf(lines.subarray(at, end));
    at = end + 1;
  }
}
