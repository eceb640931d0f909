import { useSyncExternalStore } from 'react';
import type { Command } from '../../vault/vault';
import { cleaned, type DoubtfulText, doubtfulTexts } from './command-texts';

/** What a person says about doubtful texts: take them out, save as it is, or go back to the form. */
export type GuardAnswer = 'clean' | 'keep' | 'back';

/** A question that waits for its answer. */
export type GuardQuestion = {
  readonly texts: readonly DoubtfulText[];
  readonly answer: (answer: GuardAnswer) => void;
};

let question: GuardQuestion | null = null;
const listeners = new Set<() => void>();

/** Texts that a person already let pass in this window. Goes with it when Convite locks. */
const letPass = new Set<string>();

function put(next: GuardQuestion | null): void {
  question = next;
  for (const tell of listeners) tell();
}

/**
 * Holds a command back while it would write down what should not be, and asks. Gives the command to run,
 * perhaps cleaned, or null when the person goes back to the form. Asks once about a text.
 */
export async function askBeforeSaving(command: Command): Promise<Command | null> {
  const doubtful = doubtfulTexts(command).filter(({ text }) => !letPass.has(text));
  // Without anyone to draw the question there is no form either.
  if (doubtful.length === 0 || listeners.size === 0 || question) return command;
  const answer = await new Promise<GuardAnswer>((resolve) => {
    put({ texts: doubtful, answer: resolve });
  });
  put(null);
  if (answer === 'back') return null;
  if (answer === 'clean') return cleaned(command, doubtful);
  for (const { text } of doubtful) letPass.add(text);
  return command;
}

/** The question that waits, for whoever draws it. */
export function useGuardQuestion(): GuardQuestion | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => question,
  );
}
