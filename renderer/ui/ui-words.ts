import { createContext, useContext } from 'react';

/** The few words that the kit itself says. Given by the app in the reader's language. */
export type UiWords = {
  readonly close: string;
  readonly required: string;
  readonly selectAll: string;
  readonly selectRow: string;
  readonly loading: string;
  readonly showPassword: string;
  readonly hidePassword: string;
  readonly noMatches: string;
  readonly remove: (what: string) => string;
  readonly add: (what: string) => string;
};

/** Holds the kit's words. */
export const UiWordsContext = createContext<UiWords | null>(null);

/** The kit's words in the reader's language. */
export function useUiWords(): UiWords {
  const words = useContext(UiWordsContext);
  if (!words) throw new Error('The kit is used outside UiWordsContext');
  return words;
}
