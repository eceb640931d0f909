import { Link } from 'wouter';
import css from './link-tabs.module.css';

/** Screens that belong together, as links in a row. `current`: the address of the one that is shown. */
export function LinkTabs(props: {
  readonly label: string;
  readonly current: string;
  readonly tabs: readonly { readonly href: string; readonly label: string }[];
}) {
  return (
    <nav aria-label={props.label}>
      <ul className={css.list}>
        {props.tabs.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              className={css.tab ?? ''}
              aria-current={href === props.current ? 'page' : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
