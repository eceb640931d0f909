import { CircleAlert } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon';
import css from './type-back.module.css';

/** The one box into which a sheet is typed, with what is wrong with the last line right below. */
export function TypeLine(props: {
  readonly input: Ref<HTMLInputElement>;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly hint: string;
  readonly error: string | null;
  /** The list of offers below, and the one that the arrow keys are on. */
  readonly offers: { readonly list: string; readonly active: string | null } | null;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('after');
  const id = useId();
  const { offers } = props;
  return (
    <div className={css.line}>
      <label htmlFor={id}>{t('typeBack.line')}</label>
      <input
        ref={props.input}
        id={id}
        className={css.box}
        value={props.text}
        onChange={(change) => props.onChange(change.target.value)}
        onKeyDown={props.onKeyDown}
        placeholder={t('typeBack.placeholder')}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck="false"
        // biome-ignore lint/a11y/noAutofocus: typing is what the screen is for
        autoFocus
        aria-invalid={props.error !== null}
        aria-describedby={`${id}-hint ${id}-error`}
        {...(offers
          ? {
              role: 'combobox',
              'aria-expanded': true,
              'aria-autocomplete': 'list',
              'aria-controls': offers.list,
              ...(offers.active === null ? {} : { 'aria-activedescendant': offers.active }),
            }
          : {})}
      />
      <p id={`${id}-error`} className={css.error} role="alert">
        {props.error && (
          <>
            <Icon of={CircleAlert} size={16} />
            {props.error}
          </>
        )}
      </p>
      {props.children}
      <p id={`${id}-hint`} className={css.hint}>
        {props.hint}
      </p>
    </div>
  );
}
