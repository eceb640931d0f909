import { memo } from 'react';
import { InBoth } from '../../../parts/print-preview/in-both';
import style from './badges-page.module.css';
import { Marks, type SheetFrame, StripHead } from './sheet-frame';

/** Badges on one page. */
export const BADGES_ON_PAGE = 8;

/** One badge: a first name (empty: a line to write it on), and what the person does at the event. */
export type Badge = { readonly key: string; readonly name: string; readonly role: string };

/** A page of badges to cut apart. */
export const BadgesPage = memo(function BadgesPage(props: {
  readonly frame: SheetFrame;
  readonly badges: readonly Badge[];
  readonly page: number;
  readonly of: number;
}) {
  const { frame } = props;
  return (
    <article lang="en" className={style.page}>
      <StripHead frame={frame} page={props.page} of={props.of} />
      <div className={style.badges}>
        {props.badges.map(({ key, name, role }) => (
          <div key={key} className={style.badge} data-badge>
            {name ? (
              <p className={`${style.name} ${style[sizeOf(name)]}`}>{name}</p>
            ) : (
              <p className={style.line} />
            )}
            {role && <p className={style.role}>{role}</p>}
          </div>
        ))}
      </div>
      <footer className={style.foot}>
        <p>
          <InBoth words={frame.privacy} between=" / " />
        </p>
        <Marks frame={frame} />
      </footer>
    </article>
  );
});

/** Letters as large as a name leaves room for; the longest word decides, since words do not break. */
function sizeOf(name: string): 'large' | 'middle' | 'small' {
  const longest = Math.max(...name.split(' ').map((word) => word.length));
  if (longest <= 9 && name.length <= 18) return 'large';
  return longest <= 14 && name.length <= 30 ? 'middle' : 'small';
}
