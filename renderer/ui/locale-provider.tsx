import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { type UiWords, UiWordsContext } from './ui-words';

/** Gives the kit its language: `locale` (BCP 47) for dates, numbers and built-in names, `words` for the rest. */
export function LocaleProvider(props: {
  readonly locale: string;
  readonly words: UiWords;
  readonly children: ReactNode;
}) {
  return (
    <I18nProvider locale={props.locale}>
      <UiWordsContext value={props.words}>{props.children}</UiWordsContext>
    </I18nProvider>
  );
}
