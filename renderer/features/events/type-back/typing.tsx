import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsePaperLine } from '../../../core/paper-entry/parse-line';
import type { TypeBackView } from '../../../core/views/after-views';
import { useTerms } from '../../../parts/terms';
import { useVault, useView } from '../../../parts/vault-context';
import { type LineError, useLineWords } from './line-words';
import { SheetProgress } from './sheet-progress';
import css from './type-back.module.css';
import { TypeLine } from './type-line';
import { TypedLines } from './typed-lines';
import { useTyping } from './use-typing';
import { type Offer, offerQueries, walkInOffers } from './walk-in-offers';
import { NO_ANSWERS, type RowAnswers, WalkInRow } from './walk-in-row';

/** The box that takes line after line, what each did, and how far the sheet is. `children`: what follows on the side. */
export function Typing(props: { readonly view: TypeBackView; readonly children: ReactNode }) {
  const { t } = useTranslation('after');
  const terms = useTerms();
  const say = useLineWords();
  const vault = useVault();
  const typing = useTyping();
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [active, setActive] = useState<number | null>(null);
  const [answers, setAnswers] = useState<RowAnswers>(NO_ANSWERS);
  const { view } = props;
  const { event, lines } = view;
  const rows = { printed: lines.length, blank: view.blankRows };
  const read = parsePaperLine(text, rows);
  const name = read.ok && read.value.type === 'walk-in' ? read.value.name : null;
  const queries = offerQueries(event.id, name ?? '');
  const named = useView('invitable', queries.named);
  const alike = useView('similar-members', queries.alike);
  const offers = name ? walkInOffers(name, lines, named ?? [], alike ?? []) : [];
  useTypeFromAnywhere(input);

  const change = (next: string) => {
    setText(next);
    setError(null);
    setActive(null);
  };
  const cleared = (words: string) => {
    setText('');
    setError(null);
    setActive(null);
    setAnswers(NO_ANSWERS);
    setSaid(words);
    input.current?.focus();
  };
  const refuse = (problem: LineError) => setError(say(problem));

  const enterMarks = (marked: readonly number[], mark: Parameters<typeof terms.mark>[0]) => {
    if (mark === 'blank') return;
    const hit = marked.flatMap((row) => lines[row] ?? []);
    const gone = hit.find((line) => line.mark === null);
    if (gone) return refuse({ type: 'gone', typed: gone.code });
    const [first] = hit;
    const last = hit.at(-1);
    if (!first || !last) return;
    const single = hit.length === 1;
    typing.enter(
      {
        code: single ? first.code : `${first.code}–${last.code}`,
        rows: hit.length,
        name: hit
          .slice(0, 3)
          .map((line) => line.name)
          .join(', ')
          .concat(hit.length > 3 ? ' …' : ''),
        mark,
        was: single ? first.mark : null,
      },
      { type: 'mark-attendance', attendance: hit.map((line) => line.attendance), mark },
    );
    cleared(
      single
        ? t('typeBack.announce', { code: first.code, name: first.name, mark: terms.mark(mark) })
        : t('typeBack.announceMany', { count: hit.length, mark: terms.mark(mark) }),
    );
  };

  const enterPerson = (offer: Offer | null, typed: string) => {
    if (offer?.type === 'line') {
      const row = lines.indexOf(offer.line);
      return enterMarks([row], 'present');
    }
    const who = offer ? offer.member.name : typed;
    typing.enter(
      { code: '', rows: 1, name: who, mark: 'present', was: null },
      {
        type: 'type-back-walk-in',
        event: event.id,
        row: {
          member: offer?.member.id ?? null,
          name: typed,
          mark: 'present',
          ...answers,
          contact: answers.mayContact === true ? answers.contact : '',
        },
      },
    );
    cleared(t('walkIn.added', { name: who }));
  };

  /** Someone who looks like a person we know is not taken for a stranger by one Enter. */
  const enterWalkIn = async (typed: string) => {
    if (typed === '') return;
    if (active !== null) return enterPerson(offers[active - 1] ?? null, typed);
    const asked = offerQueries(event.id, typed);
    const known = walkInOffers(
      typed,
      lines,
      ...(await Promise.all([
        vault.view('invitable', asked.named),
        vault.view('similar-members', asked.alike),
      ])),
    );
    // Whoever typed on meanwhile means someone else.
    if (input.current?.value !== text) return;
    if (known.length === 0) return enterPerson(null, typed);
    setActive(0);
    setSaid(t('walkIn.choose'));
  };

  const onKeyDown = (key: KeyboardEvent<HTMLInputElement>) => {
    if (key.nativeEvent.isComposing) return;
    if (key.key === 'Enter') {
      key.preventDefault();
      // Whatever the state shows: keys may come faster than it is drawn.
      const typed = key.currentTarget.value;
      const line = parsePaperLine(typed, rows);
      if (!line.ok) {
        if (line.error.type !== 'empty') refuse(line.error);
      } else if (line.value.type === 'marks') enterMarks(line.value.rows, line.value.mark);
      else void enterWalkIn(line.value.name);
    } else if (key.key === 'Backspace' && key.currentTarget.value === '' && !key.repeat) {
      const line = typing.takeBack();
      const words = line && `${line.code} ${line.name}`.trim();
      setSaid(words ? t('typeBack.takenBack', { line: words }) : t('typeBack.nothingToTakeBack'));
    } else if (key.key === 'Escape' && text !== '') {
      key.preventDefault();
      cleared('');
    } else if (name && (key.key === 'ArrowDown' || key.key === 'ArrowUp')) {
      key.preventDefault();
      const step = key.key === 'ArrowDown' ? 1 : -1;
      const of = offers.length + 1;
      setActive(
        active === null ? (step === 1 ? Math.min(1, of - 1) : of - 1) : (active + step + of) % of,
      );
    }
  };

  return (
    <div className={css.columns}>
      <div className={css.main}>
        <TypeLine
          input={input}
          text={text}
          onChange={change}
          onKeyDown={onKeyDown}
          hint={t(lines.length === 0 ? 'typeBack.keysSignIn' : 'typeBack.keys')}
          error={error}
          offers={name ? { list, active: active === null ? null : `${list}-${active}` } : null}
        >
          <p className={css.said} role="status">
            {said}
          </p>
          {name !== null && (
            <WalkInRow
              list={list}
              name={name}
              onName={(clean) => change(lines.length === 0 ? clean : `+ ${clean}`)}
              offers={offers}
              active={active}
              onChoose={setActive}
              answers={answers}
              onAnswers={setAnswers}
              onAdd={() => void enterWalkIn(name)}
            />
          )}
        </TypeLine>
        <TypedLines lines={typing.lines} />
      </div>
      <div className={css.side}>
        <SheetProgress
          view={view}
          onTake={(code) => {
            change(`${code} `);
            input.current?.focus();
          }}
        />
        {props.children}
      </div>
    </div>
  );
}

/** A key that nothing on the screen waits for goes into the box: no line is lost to a stray click. */
function useTypeFromAnywhere(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const toBox = (key: globalThis.KeyboardEvent) => {
      if (key.ctrlKey || key.metaKey || key.altKey) return;
      const isStray = document.activeElement === document.body || isHeading();
      if (isStray && (key.key.length === 1 || key.key === 'Backspace')) input.current?.focus();
    };
    document.addEventListener('keydown', toBox, true);
    return () => document.removeEventListener('keydown', toBox, true);
  }, [input]);
}

const isHeading = (): boolean => document.activeElement?.tagName === 'H1';
