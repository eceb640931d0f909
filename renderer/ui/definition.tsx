import { Fragment, type ReactNode } from 'react';
import css from './definition.module.css';

/** Terms and their values, as a description list. */
export function Facts(props: {
  readonly items: readonly { readonly term: string; readonly value: ReactNode }[];
}) {
  return (
    <dl className={css.facts}>
      {props.items.map((item) => (
        <Fragment key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
