import { ChevronLeft, X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Link } from 'react-aria-components';
import { IconButton } from './button';
import { Icon } from './icon';
import css from './page.module.css';
import { useUiWords } from './ui-words';

/** A screen: its one h1 (which takes the focus when the screen opens), what it is for, and its actions. */
export function Page(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly back?: { readonly href: string; readonly label: string };
  /** As tall as the window, so that a list or a preview inside scrolls and not the screen. */
  readonly fill?: boolean;
}) {
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // A screen that opens is read out from its heading, unless a field of it already took the focus.
  useEffect(() => {
    if (!page.current?.contains(document.activeElement)) heading.current?.focus();
  }, []);
  return (
    <div ref={page} className={props.fill ? `${css.page} ${css.fill}` : css.page}>
      <div>
        {props.back && (
          <Link href={props.back.href} className={css.back ?? ''}>
            <Icon of={ChevronLeft} />
            {props.back.label}
          </Link>
        )}
        <div className={css.head}>
          <div className={css.title}>
            <h1 ref={heading} tabIndex={-1}>
              {props.title}
            </h1>
            {props.lead && <div className={css.lead}>{props.lead}</div>}
          </div>
          {props.actions && <div className={css.actions}>{props.actions}</div>}
        </div>
      </div>
      {props.children}
    </div>
  );
}

/** A part of a screen under its own h2. */
export function Section(props: {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <div className={css.sectionhead}>
        <h2 id={id}>{props.title}</h2>
        {props.actions && <div className={css.actions}>{props.actions}</div>}
      </div>
      {props.children}
    </section>
  );
}

/** Fields of a form in two columns where there is room. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return <div className={css.fields}>{children}</div>;
}

/** The buttons at the end of a form. */
export function FormActions({ children }: { readonly children: ReactNode }) {
  return <div className={css.formactions}>{children}</div>;
}

/**
 * A list and, beside it, the panel of the row that is open; under 900 px the panel lies over the list.
 * Escape in the panel closes it. `detail` null: no panel.
 */
export function SplitView(props: {
  readonly main: ReactNode;
  readonly detail: ReactNode;
  readonly detailLabel: string;
  readonly onCloseDetail: () => void;
}) {
  const words = useUiWords();
  return (
    <div className={css.split}>
      <div className={css.main}>{props.main}</div>
      {props.detail && (
        <section
          className={css.detail}
          aria-label={props.detailLabel}
          onKeyDown={(e) => {
            if (e.key === 'Escape' && !e.defaultPrevented) props.onCloseDetail();
          }}
        >
          <div className={css.close}>
            <IconButton label={words.close} icon={X} onPress={props.onCloseDetail} />
          </div>
          {props.detail}
        </section>
      )}
    </div>
  );
}
