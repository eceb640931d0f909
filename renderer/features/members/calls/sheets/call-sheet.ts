import type { CALL_OUTCOMES } from '../../../../core/model/vocabulary';

/** Words in both languages of the sheet. */
export type Both = { readonly en: string; readonly es: string };

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

/** What stands on every page, in the language of the sheet; what a finder has to understand is in both. */
export type SheetFrame = {
  readonly language: 'en' | 'es';
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly caller: string;
  readonly heads: Readonly<Record<'code' | 'person' | 'result' | 'note', string>>;
  readonly outcomes: Readonly<Record<(typeof TICKED)[number], string>>;
  readonly callBackOn: string;
  readonly toOrganizer: string;
  readonly privacy: Both;
  readonly destroyBy: Both;
  readonly sheetId: string;
  page(page: number, of: number): string;
};

/** The sheet of one caller, ready to be broken into pages. */
export type CallSheet = {
  /** What stands on every page of it (`sheetId`). */
  readonly code: string;
  readonly frame: SheetFrame;
  readonly rows: readonly SheetRow[];
};
