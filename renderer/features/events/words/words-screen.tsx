import { ArrowDown, ArrowUp, EyeOff, Pencil, Plus, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedTerm, TermList } from '../../../core/events/arranged-terms';
import { paths } from '../../../parts/paths';
import { useOwnTerms, useTermsIn } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { Button, IconButton } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Fold } from '../../../ui/fold';
import { Page } from '../../../ui/page';
import { Segmented } from '../../../ui/segmented';
import { WordDialog } from './word-dialog';
import style from './words.module.css';

/** Kinds of events and roles as the group calls them: to add, rename, put away and put in order. */
export function WordsScreen() {
  const { t } = useTranslation('plan');
  const run = useRun();
  const own = useOwnTerms();
  const [list, setList] = useState<TermList>('event-kind');
  const [editing, setEditing] = useState<ListedTerm | 'new' | null>(null);
  const offered = own[list].filter(({ hidden }) => !hidden);
  const away = own[list].filter(({ hidden }) => hidden);

  /** Puts a word where its neighbor stands. */
  const swap = (from: number, to: number) => {
    const codes = offered.map(({ code }) => code);
    const [moved, other] = [codes[from], codes[to]];
    if (moved === undefined || other === undefined) return;
    codes[from] = other;
    codes[to] = moved;
    void run({ type: 'arrange-terms', list, codes }, { toast: t('words.moved') });
  };
  const putAway = (code: string, hidden: boolean) =>
    void run(
      { type: 'put-away-term', list, code, hidden },
      { toast: hidden ? t('words.putAwayDone') : t('words.offered') },
    );

  return (
    <Page
      title={t('words.title')}
      lead={t('words.lead')}
      back={{ href: paths.events, label: t('words.back') }}
      actions={
        <Button variant="primary" icon={Plus} onPress={() => setEditing('new')}>
          {t('words.add')}
        </Button>
      }
    >
      <div>
        <Segmented
          label={t('words.lists')}
          value={list}
          onChange={setList}
          options={[
            { id: 'event-kind', label: t('words.kinds') },
            { id: 'role', label: t('words.roles') },
          ]}
        />
      </div>
      <ol
        className={style.words}
        aria-label={list === 'role' ? t('words.roles') : t('words.kinds')}
      >
        {offered.map((term, place) => (
          <Word
            key={term.code}
            list={list}
            term={term}
            onUp={place > 0 ? () => swap(place, place - 1) : null}
            onDown={place < offered.length - 1 ? () => swap(place, place + 1) : null}
            onRename={() => setEditing(term)}
            onPutAway={() => putAway(term.code, true)}
          />
        ))}
      </ol>
      {away.length > 0 && (
        <div className={style.away}>
          <Fold title={t('words.away', { count: away.length })}>
            <ul className={style.words}>
              {away.map((term) => (
                <AwayWord
                  key={term.code}
                  list={list}
                  term={term}
                  onOffer={() => putAway(term.code, false)}
                />
              ))}
            </ul>
          </Fold>
        </div>
      )}
      <WordDialog
        key={editing === null ? 'closed' : editing === 'new' ? `new ${list}` : editing.code}
        list={list}
        term={editing}
        onClose={() => setEditing(null)}
      />
    </Page>
  );
}

/** What a word is called in the reader's language, and in the other one. */
function useWordNames(list: TermList): (code: string) => {
  readonly here: string;
  readonly there: string;
} {
  const language = useLanguage();
  const termsIn = useTermsIn();
  const names = (code: string, of: 'en' | 'es') =>
    list === 'role' ? termsIn(of).role(code) : termsIn(of).eventKind(code);
  return (code) => ({
    here: names(code, language),
    there: names(code, language === 'es' ? 'en' : 'es'),
  });
}

function Word(props: {
  readonly list: TermList;
  readonly term: ListedTerm;
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onRename: () => void;
  readonly onPutAway: () => void;
}) {
  const { t } = useTranslation('plan');
  const { term } = props;
  const { here: word, there } = useWordNames(props.list)(term.code);
  const isRenamed = !term.own && (term.nameEn !== '' || term.nameEs !== '');
  return (
    <li className={style.word}>
      <span className={style.names}>
        <span className={style.name}>{word}</span>
        {there !== word && <span className={style.other}>{there}</span>}
        {term.own && <Chip tone="teal">{t('words.own')}</Chip>}
        {isRenamed && <Chip>{t('words.renamed')}</Chip>}
      </span>
      <span className={style.actions}>
        <IconButton
          label={t('words.up', { word })}
          icon={ArrowUp}
          isDisabled={props.onUp === null}
          onPress={() => props.onUp?.()}
        />
        <IconButton
          label={t('words.down', { word })}
          icon={ArrowDown}
          isDisabled={props.onDown === null}
          onPress={() => props.onDown?.()}
        />
        <IconButton label={t('words.rename', { word })} icon={Pencil} onPress={props.onRename} />
        <IconButton label={t('words.putAway', { word })} icon={EyeOff} onPress={props.onPutAway} />
      </span>
    </li>
  );
}

function AwayWord(props: {
  readonly list: TermList;
  readonly term: ListedTerm;
  readonly onOffer: () => void;
}) {
  const { t } = useTranslation('plan');
  const { here: word } = useWordNames(props.list)(props.term.code);
  return (
    <li className={style.word}>
      <span className={style.names}>{word}</span>
      <Button
        variant="quiet"
        icon={Undo2}
        name={t('words.offerAgain', { word })}
        onPress={props.onOffer}
      >
        {t('words.offer')}
      </Button>
    </li>
  );
}
