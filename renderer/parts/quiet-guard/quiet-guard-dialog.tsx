import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { DoubtfulText } from './command-texts';
import { useGuardQuestion } from './quiet-guard';
import css from './quiet-guard.module.css';

/** Asks before something is saved that should rather not be written down. Mounted once by the app. */
export function QuietGuardDialog() {
  const { t } = useTranslation('parts');
  const question = useGuardQuestion();
  if (!question) return null;
  return (
    <Dialog
      title={t('guard.title')}
      isOpen
      onClose={() => question.answer('back')}
      role="alertdialog"
      actions={
        <>
          <Button onPress={() => question.answer('keep')}>{t('guard.keep')}</Button>
          <Button onPress={() => question.answer('back')}>{t('guard.back')}</Button>
          <Button variant="primary" onPress={() => question.answer('clean')}>
            {t('guard.clean')}
          </Button>
        </>
      }
    >
      <p>{t('guard.body')}</p>
      <ul className={css.found}>
        {question.texts.flatMap((doubtful) =>
          doubtful.warnings.map((warning) => (
            <li key={`${warning.start} ${doubtful.text}`}>
              <mark className={css.words}>{wordsOf(doubtful, warning)}</mark>
              <span>{t(`freeText.${warning.kind}`)}</span>
            </li>
          )),
        )}
      </ul>
    </Dialog>
  );
}

const wordsOf = ({ text }: DoubtfulText, place: { readonly start: number; readonly end: number }) =>
  text.slice(place.start, place.end);
