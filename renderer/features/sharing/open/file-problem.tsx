import { useTranslation } from 'react-i18next';
import type { KnownError, OpenFileError } from '../../../messages/errors';
import { useErrorWords } from '../../../parts/use-error-words';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';

/** Why the shell could not bring a file in, as an error that has words. */
export function fileErrorOf(error: 'too-large' | 'not-a-file' | 'unreadable'): OpenFileError {
  return { type: error === 'too-large' ? 'file-too-large' : `file-${error}` };
}

/** Errors after which the same file can be compared once more. */
const PASSING: readonly KnownError['type'][] = ['plan-stale', 'not-in-plan', 'cancelled'];

/** What is wrong with a file, and what to do. Every such error changes nothing. `onAgain`: compares the file again. */
export function FileProblem(props: {
  readonly error: KnownError;
  readonly onAgain?: (() => void) | undefined;
}) {
  const { error, onAgain } = props;
  const { t } = useTranslation('incoming');
  const said = useErrorWords()(error);
  const unknownVersion = error.type === 'newer-format' && error.minApp === '';
  const isForwarded = error.type === 'not-addressed-to-us' && error.forwarded === true;
  return (
    <Banner
      tone={error.type === 'cancelled' ? 'info' : 'danger'}
      title={isForwarded ? t('forwardedTitle') : said.title}
      action={
        onAgain && PASSING.includes(error.type) ? (
          <Button onPress={onAgain}>{t('again')}</Button>
        ) : undefined
      }
    >
      {isForwarded ? t('forwarded') : unknownVersion ? t('newerUnknown') : said.body}
    </Banner>
  );
}
