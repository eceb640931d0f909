import { type RefObject, startTransition, useEffect, useState } from 'react';

/** The first and the last page (counted from 0) that are drawn. */
type Near = { readonly first: number; readonly last: number };

/** Pages drawn before it is known which are in sight. */
const AT_FIRST: Near = { first: 0, last: 1 };

/**
 * Which pages of a scrolling frame are in sight or within one screen of it. `pages` holds a box for each of `count`
 * pages, drawn or not.
 */
export function useNearPages(
  frame: RefObject<HTMLElement | null>,
  pages: RefObject<HTMLElement | null>,
  count: number,
): Near {
  const [near, setNear] = useState(AT_FIRST);
  useEffect(() => {
    const boxes = pages.current ? [...pages.current.children].slice(0, count) : [];
    const inReach = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inReach.add(target);
          else inReach.delete(target);
        }
        const places = boxes.flatMap((box, place) => (inReach.has(box) ? [place] : []));
        const [first] = places;
        const last = places.at(-1);
        if (first !== undefined && last !== undefined) {
          startTransition(() => setNear({ first, last }));
        }
      },
      { root: frame.current, rootMargin: '100% 0px' },
    );
    for (const box of boxes) observer.observe(box);
    return () => observer.disconnect();
  }, [frame, pages, count]);
  return near;
}
