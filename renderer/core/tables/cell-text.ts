/** Characters that nobody sees, as in a record's lines (`model/parts`). */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;
const PLAIN = /^[\x21-\x7E]+(?: [\x21-\x7E]+)*$/;

/** A cell as one tidy line: NFC, single blanks, nothing unseen. */
export const tidyCell = (cell: string): string =>
  cell === '' || PLAIN.test(cell)
    ? cell
    : cell.normalize('NFC').replace(/\s+/g, ' ').replace(UNSEEN, '').trim();

const NOTHING = new Set([
  '-',
  '--',
  '---',
  '.',
  '?',
  'n/a',
  'na',
  'n.a.',
  'none',
  'null',
  'nil',
  'no tiene',
  'no hay',
  'ninguno',
  'ninguna',
  'nada',
  's/n',
  'x',
  'no',
  'unknown',
  'desconocido',
  '#n/a',
  '#value!',
  '#ref!',
]);

/** Whether a cell says that there is nothing to say. For cells that hold numbers, addresses and places, where "no" is no answer. */
export const saysNothing = (cell: string): boolean =>
  cell === '' || (cell.length <= 12 && NOTHING.has(cell.toLowerCase()));
