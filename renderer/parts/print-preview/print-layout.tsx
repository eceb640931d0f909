import type { ReactNode } from 'react';
import css from './print-layout.module.css';

/** What goes on paper, beside its preview; one over the other where there is no room. `wide`: the side has much to say. `label` may be absent where the side names itself. */
export function PrintLayout(props: {
  readonly label?: string;
  readonly side: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={css.layout} data-wide={props.wide ? '' : undefined}>
      {props.label === undefined ? (
        <div className={css.side}>{props.side}</div>
      ) : (
        <section className={css.side} aria-label={props.label}>
          {props.side}
        </section>
      )}
      <div className={css.preview}>{props.children}</div>
    </div>
  );
}
