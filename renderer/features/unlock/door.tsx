import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import icon from '../../../resources/icons/64x64.png';
import { LanguageSwitch } from '../../parts/language-switch';
import css from './door.module.css';

/** The card on which everything in front of the lock stands. Its h1 takes the focus whenever `title` says another step. */
export function Door(props: {
  readonly title: string;
  readonly step?: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
  /** Changes with each step, so that the new heading is read out. */
  readonly focusKey?: string;
}) {
  const { t } = useTranslation('common');
  const heading = useRef<HTMLHeadingElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const { focusKey } = props;
  useEffect(() => {
    if (focusKey === undefined || card.current?.contains(document.activeElement)) return;
    heading.current?.focus();
  }, [focusKey]);
  return (
    <div className={css.door}>
      <header className={css.bar}>
        <span className={css.brand}>
          <img src={icon} width={36} height={36} alt="" />
          {t('app')}
        </span>
        <LanguageSwitch />
      </header>
      <main className={css.main}>
        <div className={css.card} ref={card}>
          <div className={css.head}>
            {props.step && <p className={css.step}>{props.step}</p>}
            <h1 ref={heading} tabIndex={-1}>
              {props.title}
            </h1>
            <div className={css.lead}>{props.lead}</div>
          </div>
          {props.children}
        </div>
      </main>
    </div>
  );
}
