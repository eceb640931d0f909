import { useRef, useState } from 'react';
import type { TypedMark } from '../../../core/paper-entry/mark-words';
import type { TypeBackLine } from '../../../core/views/after-views';
import { useRun } from '../../../parts/use-run';
import type { Command, Done } from '../../../vault/vault';

/** One line that was typed, as it shows: whom it hit, with which mark, and what became of it. */
export type TypedLine = {
  readonly key: number;
  /** As printed; of several rows the first and the last. Empty for a name that is not printed. */
  readonly code: string;
  readonly rows: number;
  /** Of several rows the first names. */
  readonly name: string;
  readonly mark: TypedMark;
  /** What a single row said before; null when there were several, or it was not on the list. */
  readonly was: TypeBackLine['mark'];
  readonly state: 'saving' | 'saved' | 'nothing-new' | 'failed';
};

type Entered = Omit<TypedLine, 'key' | 'state'>;

/** What a line did, as the journal knows it. Null: nothing that could be taken back. */
type Outcome = { readonly entry: string | null } | null;

/**
 * Runs what is typed in the order in which it was typed, without making anyone wait, and keeps the lines to show, the
 * latest first. `takeBack` undoes the last line that did something; false when there is none.
 */
export function useTyping() {
  const run = useRun();
  const [lines, setLines] = useState<readonly TypedLine[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const outcomes = useRef(new Map<number, Promise<Outcome>>());
  const last = useRef(0);
  const shown = useRef<readonly TypedLine[]>([]);
  const show = (next: readonly TypedLine[]) => {
    shown.current = next;
    setLines(next);
  };
  const settle = (key: number, state: TypedLine['state']) =>
    show(shown.current.map((line) => (line.key === key ? { ...line, state } : line)));

  const enter = (entered: Entered, command: Command): void => {
    const key = ++last.current;
    show([{ ...entered, key, state: 'saving' }, ...shown.current]);
    const outcome = queue.current.then(async (): Promise<Outcome> => {
      const done: Done | null = await run(command);
      settle(key, done === null ? 'failed' : done.entry === null ? 'nothing-new' : 'saved');
      return done && { entry: done.entry };
    });
    queue.current = outcome;
    outcomes.current.set(key, outcome);
  };

  const takeBack = (): TypedLine | null => {
    const [line] = shown.current;
    if (!line) return null;
    show(shown.current.slice(1));
    queue.current = queue.current.then(async () => {
      const outcome = await outcomes.current.get(line.key);
      outcomes.current.delete(line.key);
      if (outcome?.entry) await run({ type: 'undo', entry: outcome.entry });
    });
    return line;
  };

  return { lines, enter, takeBack };
}
