import type { ReactNode } from 'react';
import css from './banner.module.css';
import { Icon } from './icon';
import { TONE_ICONS, type Tone } from './tones';

/**
 * Something to know about this screen. A danger is announced at once, the others when the reader is free; with
 * `isAnnounced` false not by itself, because it stands in a region that is.
 */
export function Banner(props: {
  readonly tone: Tone;
  readonly title?: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly isAnnounced?: boolean;
}) {
  const role = props.tone === 'danger' ? 'alert' : 'status';
  return (
    <div
      className={`${css.banner} ${css[props.tone]}`}
      role={(props.isAnnounced ?? true) ? role : undefined}
    >
      <Icon of={TONE_ICONS[props.tone]} />
      <div className={css.words}>
        {props.title && <p className={css.title}>{props.title}</p>}
        <div>{props.children}</div>
      </div>
      {props.action && <div className={css.action}>{props.action}</div>}
    </div>
  );
}
