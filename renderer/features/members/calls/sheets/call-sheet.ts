import type { CALL_OUTCOMES } from '../../../../core/model/vocabulary';
import type { Both } from '../../../../parts/print-preview/in-both';
import type { SheetFrame } from '../../../../parts/print-preview/sheet-frame';

/** Results with a box to tick, in their order on paper; the day to call again has a line of its own. */
export const TICKED = [
  'yes',
  'maybe',
  'no',
  'left-message',
  'no-answer',
  'busy',
  'talked',
  'wrong-number',
  'do-not-call',
] as const satisfies readonly (typeof CALL_OUTCOMES)[number][];

/** What stands before the first person of a language: how to speak to those who follow, and the script. */
export type GroupHead = {
  readonly title: string;
  readonly script: { readonly language: 'en' | 'es'; readonly text: string } | null;
};

/** One person on paper, with the head of their language when they are its first. */
export type SheetRow = {
  readonly key: string;
  readonly head: GroupHead | null;
  readonly code: string;
  readonly name: string;
  readonly phone: string;
  /** Language, RSVP and calls before, one a line. */
  readonly details: readonly string[];
};

/** What the caller reads beside each person, in the language of the sheet. */
export type SheetWords = {
  readonly language: 'en' | 'es';
  readonly outcomes: Readonly<Record<(typeof TICKED)[number], string>>;
  readonly callBackOn: string;
  readonly toOrganizer: string;
};

/** The sheet of one caller, ready to be broken into pages. */
export type CallSheet = {
  /** What stands on every page of it. */
  readonly frame: SheetFrame;
  /** Whose sheet it is. */
  readonly caller: { readonly word: Both; readonly name: string };
  readonly heads: Readonly<Record<'code' | 'person' | 'result' | 'note', Both>>;
  readonly words: SheetWords;
  readonly rows: readonly SheetRow[];
};
