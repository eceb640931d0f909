import type { ReactNode } from 'react';
import css from './entry-list.module.css';

/** Entries below one another, a line between them. Holds `Entry`. */
export function EntryList({ children }: { readonly children: ReactNode }) {
  return <ul className={css.entries}>{children}</ul>;
}

/** One entry of a list. */
export function Entry({ children }: { readonly children: ReactNode }) {
  return <li className={css.entry}>{children}</li>;
}

/** The line of an entry that says when (and by whom), with what belongs to it at its end. */
export function EntryHead(props: { readonly when: string; readonly children?: ReactNode }) {
  return (
    <div className={css.head}>
      <span className={css.when}>{props.when}</span>
      {props.children}
    </div>
  );
}
