import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { DuplicateGroup } from '../../../core/views/people-views';
import type { Wish } from './group-card';

const MOVES: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const WISHES: Readonly<Record<string, Wish>> = {
  m: 'merge',
  n: 'different-people',
  h: 'same-household',
};

/**
 * Keys of the list of look-alikes: J and K (or the arrows) move from card to card, a letter decides about the card
 * that has the focus. After a decision the focus stays at the same place of the list, on the card that moved up.
 */
export function useCardKeys(
  groups: readonly DuplicateGroup[],
  onWish: (at: number, wish: Wish) => void,
) {
  const list = useRef<HTMLUListElement>(null);
  const returnTo = useRef<number | null>(null);
  const keys = groups.map(({ key }) => key).join(' ');
  useEffect(() => {
    const at = returnTo.current;
    returnTo.current = null;
    if (keys === '' || at === null) return;
    const all = cardsOf(list.current);
    all[Math.min(at, all.length - 1)]?.focus();
  }, [keys]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = cardsOf(list.current);
    const at = all.findIndex((card) => card.contains(event.target as Node));
    if (at < 0) return;
    const move = MOVES[event.key];
    const wish = WISHES[event.key];
    if (move !== undefined) {
      event.preventDefault();
      const card = all[Math.max(0, Math.min(at + move, all.length - 1))];
      card?.focus();
      card?.scrollIntoView({ block: 'nearest' });
    } else if (wish) {
      event.preventDefault();
      onWish(at, wish);
    }
  };

  return {
    list,
    onKeyDown,
    /** Says that the card at a place is about to go. */
    stayAt: (at: number) => {
      returnTo.current = at;
    },
  };
}

const cardsOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('article') ?? []),
];
