import { memo } from 'react';
import { type Badge, badgeLetters } from '../../../core/paper/cut-sheets';
import { InBoth } from '../../../parts/print-preview/in-both';
import { Marks, type SheetFrame, StripHead } from '../../../parts/print-preview/sheet-frame';
import style from './badges-page.module.css';

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
              <p className={`${style.name} ${style[badgeLetters(name)]}`}>{name}</p>
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
