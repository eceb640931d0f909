import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedTerm, TermList } from '../../../core/events/arranged-terms';
import { fold } from '../../../core/matching/fold';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { useOwnTerms, useTermsIn, useTermsOfApp } from '../../../parts/terms';
import { useUnsavedGuard } from '../../../parts/unsaved-guard';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import style from './words.module.css';

/** Names a word in both languages; one that comes with the app goes back to its own name when both are empty. Null: closed. */
export function WordDialog(props: {
  readonly list: TermList;
  readonly term: ListedTerm | 'new' | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('plan');
  const run = useRun();
  const { list, term } = props;
  const known = term === 'new' ? null : term;
  const [nameEn, setNameEn] = useState(known?.nameEn ?? '');
  const [nameEs, setNameEs] = useState(known?.nameEs ?? '');
  const [tried, setTried] = useState(false);
  const guard = useUnsavedGuard(
    term !== null && (nameEn !== (known?.nameEn ?? '') || nameEs !== (known?.nameEs ?? '')),
  );
  const close = () => guard.leave(props.onClose);
  const taken = useTaken(list, known?.code ?? null);
  const twice = [nameEn, nameEs].find((name) => name.trim() !== '' && taken(name));
  const appWord = useTermsOfApp();
  const isBuiltIn = known !== null && !known.own;
  const isNameless = !isBuiltIn && !nameEn.trim() && !nameEs.trim();
  const hint = (language: 'en' | 'es') =>
    isBuiltIn
      ? t('words.builtInHint', { word: appWord(list, known.code, language) })
      : language === 'en'
        ? t('words.ownHint')
        : undefined;
  const problem = (name: string) => {
    if (!tried) return null;
    if (isNameless) return t('words.nameMissing');
    return twice !== undefined && twice === name ? t('words.exists', { word: name.trim() }) : null;
  };

  const save = async () => {
    setTried(true);
    if (isNameless || twice !== undefined || term === null) return;
    const done = await run(
      { type: 'save-term', list, code: known?.code ?? null, nameEn, nameEs },
      { toast: t(known ? 'words.saved' : 'words.added') },
    );
    if (!done) return;
    guard.release();
    props.onClose();
  };

  return (
    <Dialog
      title={t(known ? 'words.editTitle' : 'words.addTitle')}
      isOpen={term !== null}
      onClose={close}
      size="small"
      actions={
        <>
          <Button onPress={close}>{t('words.cancel')}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('words.save')}
          </Button>
        </>
      }
    >
      <form
        className={style.form}
        onSubmit={(submit) => {
          submit.preventDefault();
          void save();
        }}
      >
        <GuardedTextField
          label={t('words.nameEn')}
          description={hint('en')}
          value={nameEn}
          onChange={setNameEn}
          maxLength={60}
          autoFocus
          error={problem(nameEn)}
        />
        <GuardedTextField
          label={t('words.nameEs')}
          description={hint('es')}
          value={nameEs}
          onChange={setNameEs}
          maxLength={60}
          error={isNameless ? null : problem(nameEs)}
        />
        {/* Enter in either field saves. */}
        <button type="submit" hidden />
      </form>
      {guard.dialog}
    </Dialog>
  );
}

/** Whether another word of the list is called so already, in either language. */
function useTaken(list: TermList, except: string | null): (name: string) => boolean {
  const own = useOwnTerms();
  const termsIn = useTermsIn();
  return (name) =>
    own[list].some(({ code }) => {
      if (code === except) return false;
      const called = (['en', 'es'] as const).map((language) =>
        list === 'role' ? termsIn(language).role(code) : termsIn(language).eventKind(code),
      );
      return [code, ...called].some((each) => fold(each) === fold(name.trim()));
    });
}
