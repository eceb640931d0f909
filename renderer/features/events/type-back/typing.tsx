import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { TypedMark } from '../../../core/paper-entry/mark-words';
import { parsePaperLine } from '../../../core/paper-entry/parse-line';
import type { TypeBackView } from '../../../core/views/after-views';
import { useVault, useView } from '../../../parts/vault-context';
import { frozenLines } from './frozen-lines';
import { type LineError, type LineSaid, useLineWords } from './line-words';
import { SheetProgress } from './sheet-progress';
import css from './type-back.module.css';
import { TypeLine } from './type-line';
import { TypedLines } from './typed-lines';
import { useTyping } from './use-typing';
import { type Offer, offerQueries, walkInOffers } from './walk-in-offers';
import { NAME_ONLY, NO_ANSWERS, type RowAnswers, WalkInRow } from './walk-in-row';

/** The box that takes line after line, what each did, and how far the sheet is. `children`: what follows on the side. */
export function Typing(props: { readonly view: TypeBackView; readonly children: ReactNode }) {
  const { t } = useTranslation('after');
  const words = useLineWords();
  const vault = useVault();
  const typing = useTyping();
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<LineError | null>(null);
  const [said, setSaid] = useState<LineSaid | null>(null);
  const [active, setActive] = useState<string | null>(null);
  /** Keys that were pressed while the vault was asked about a name: they belong to the next line. */
  const keysAhead = useRef('');
  const isAsking = useRef(false);
  const [answers, setAnswers] = useState<RowAnswers>(NO_ANSWERS);
  const [order] = useState(() => props.view.lines.map(({ attendance }) => attendance));
  const { event } = props.view;
  const lines = useMemo(() => frozenLines(order, props.view.lines), [order, props.view.lines]);
  const view = { ...props.view, lines };
  const rows = { printed: lines.length, blank: view.blankRows };
  const read = parsePaperLine(text, rows);
  const name = read.ok && read.value.type === 'walk-in' ? read.value.name : null;
  const queries = offerQueries(event.id, name ?? '', answers.contact);
  const named = useView('invitable', queries.named);
  const alike = useView('similar-members', queries.alike);
  const offers = name ? walkInOffers(name, lines, named ?? [], alike ?? []) : [];
  useTypeFromAnywhere(input);

  const change = (next: string) => {
    setText(next);
    setProblem(null);
    setActive(null);
  };
  const cleared = (next: LineSaid | null) => {
    setText('');
    setProblem(null);
    setActive(null);
    setAnswers(NO_ANSWERS);
    setSaid(next);
    input.current?.focus();
    typeAhead();
  };
  /** Goes on with what was typed meanwhile: whole lines are taken, and the beginning of one stands in the box. */
  const typeAhead = () => {
    const [line = '', ...more] = keysAhead.current.split('\n');
    keysAhead.current = more.join('\n');
    if (more.length === 0) setText(line);
    else take(line);
  };

  const enterMarks = (marked: readonly number[], mark: TypedMark) => {
    const hit = marked.flatMap((row) => lines[row] ?? []);
    const gone = hit.find((line) => line.mark === null);
    if (gone) return setProblem({ type: 'gone', typed: gone.code });
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
        ? { type: 'marked', code: first.code, name: first.name, mark }
        : { type: 'marked-many', count: hit.length, mark },
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
    cleared({ type: 'added', name: who });
  };

  const chosen = (): Offer | null => offers.find(({ id }) => id === active) ?? null;

  /** Someone who looks like a person we know is not taken for a stranger by one Enter. */
  const enterWalkIn = async (typed: string) => {
    if (typed === '') return;
    if (active === NAME_ONLY || chosen()) return enterPerson(chosen(), typed);
    const asked = offerQueries(event.id, typed, answers.contact);
    isAsking.current = true;
    const [named, alike] = await Promise.all([
      vault.view('invitable', asked.named),
      vault.view('similar-members', asked.alike),
    ]);
    isAsking.current = false;
    if (walkInOffers(typed, lines, named, alike).length === 0) return enterPerson(null, typed);
    setActive(NAME_ONLY);
    setSaid({ type: 'choose' });
  };

  const take = (typed: string) => {
    const line = parsePaperLine(typed, rows);
    if (!line.ok) {
      setText(typed);
      if (line.error.type !== 'empty') setProblem(line.error);
    } else if (line.value.type === 'marks') enterMarks(line.value.rows, line.value.mark);
    else {
      setText(typed);
      void enterWalkIn(line.value.name);
    }
  };

  const onKeyDown = (key: KeyboardEvent<HTMLInputElement>) => {
    if (key.nativeEvent.isComposing) return;
    if (isAsking.current && (key.key === 'Enter' || isLetter(key))) {
      key.preventDefault();
      keysAhead.current += key.key === 'Enter' ? '\n' : key.key;
    } else if (key.key === 'Enter') {
      key.preventDefault();
      // Whatever the state shows: keys may come faster than it is drawn.
      take(key.currentTarget.value);
    } else if (key.key === 'Backspace' && key.currentTarget.value === '' && !key.repeat) {
      const line = typing.takeBack();
      setSaid({ type: 'taken-back', line: line && `${line.code} ${line.name}`.trim() });
    } else if (key.key === 'Escape' && text !== '') {
      key.preventDefault();
      cleared(null);
    } else if (name && (key.key === 'ArrowDown' || key.key === 'ArrowUp')) {
      key.preventDefault();
      const ids = [NAME_ONLY, ...offers.map(({ id }) => id)];
      const at = ids.indexOf(active ?? '');
      const next = key.key === 'ArrowDown' ? Math.max(at, 0) + 1 : at - 1;
      setActive(ids.at(next % ids.length) ?? null);
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
          error={problem && words.problem(problem)}
          offers={name ? { list, active: active === null ? null : `${list}-${active}` } : null}
        >
          <p className={css.said} role="status">
            {said && words.said(said)}
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

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

const isHeading = (): boolean => document.activeElement?.tagName === 'H1';
