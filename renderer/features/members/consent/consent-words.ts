import type { TFunction } from 'i18next';

const BLANK = '________________';

/** What is told to people before they are asked, in the language of `t`. What is empty becomes a line to write on. */
export const consentWords = (
  t: TFunction<'keeping'>,
  { until, contact }: { readonly until: string; readonly contact: string },
): string => t('consent.words.use', { until: until || BLANK, contact: contact || BLANK });
