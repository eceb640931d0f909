import type { Reply } from '../../electron/bridge/contract';
import { bridge } from './bridge';

/** A sealed file from outside, or why the shell could not bring it in. */
export type PickedFile = NonNullable<Reply<'open-exchange-file'>>;

let held: PickedFile | null = null;
let count = 0;

/** Keeps a file for the screen that opens it (one at a time), and counts it. */
export function holdFile(file: PickedFile): number {
  held = file;
  count += 1;
  return count;
}

/** The file that is kept, if any. */
export const heldFile = (): PickedFile | null => held;

/** Forgets the file. */
export function dropFile(): void {
  held = null;
}

/** Lets the person choose a file; null when they thought better of it. */
export const pickFile = (): Promise<PickedFile | null> => bridge().call('open-exchange-file');

/** The file or card that the system asked us to open, once. */
export const takeWaitingFile = (): Promise<Reply<'take-waiting-file'>> =>
  bridge().call('take-waiting-file');
