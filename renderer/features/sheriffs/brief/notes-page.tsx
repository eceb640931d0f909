import type { ReactNode } from 'react';
import type { AskText } from '../../../core/model/meeting';
import { ASK_ANSWERS, TONES } from '../../../core/model/vocabulary';
import type { Brief } from '../../../core/views/meeting-views';
import css from './brief.module.css';
import { type SayInBoth, useInBoth } from './use-in-both';

/** Asks on the first page, beside who and when; and on each page that follows. */
const FIRST = 2;
const NEXT = 4;

/** What one page of the form shows: the head, some asks (null: words to be written in), or the rest. */
export type NotesPart = {
  readonly isFirst: boolean;
  readonly asks: readonly (AskText | null)[];
  readonly firstNumber: number;
  readonly isLast: boolean;
};

/** The form broken into pages; there is always room for two asks. */
export function notesParts(chosen: readonly AskText[]): readonly NotesPart[] {
  const empty = Array<null>(Math.max(0, FIRST - chosen.length)).fill(null);
  const asks: readonly (AskText | null)[] = [...chosen, ...empty];
  const parts: NotesPart[] = [
    { isFirst: true, asks: asks.slice(0, FIRST), firstNumber: 1, isLast: false },
  ];
  for (let at = FIRST; at < asks.length; at += NEXT) {
    parts.push({
      isFirst: false,
      asks: asks.slice(at, at + NEXT),
      firstNumber: at + 1,
      isLast: false,
    });
  }
  return [...parts, { isFirst: false, asks: [], firstNumber: 1, isLast: true }];
}

/** A page of the form for notes: the fields of the report as lines to write on, in both languages. */
export function NotesPage(props: {
  readonly official: Brief['official'] | null;
  readonly part: NotesPart;
  readonly page: number;
  readonly of: number;
}) {
  const both = useInBoth();
  const { part, official } = props;
  const label = (key: LineKey) => both(({ t }) => t(`notes.${key}`));
  return (
    <article className={css.page} lang="en">
      <header className={css.row}>
        <h2>{both(({ t }) => t('notes.heading'))}</h2>
        <p>{both(({ t }) => t('notes.page', { page: props.page, of: props.of }))}</p>
      </header>
      {part.isFirst && (
        <>
          <div className={css.row}>
            <Ruled label={label('official')} value={official?.name ?? ''} />
            <Ruled label={label('date')} />
            <Ruled label={label('times')} />
          </div>
          <div className={css.row}>
            <Ruled label={label('place')} />
            <Ruled label={label('kind')} />
            <Ruled label={label('language')} />
          </div>
          <Ruled label={label('theirSide')} lines={2} />
          <Ruled label={label('ourSide')} lines={2} />
        </>
      )}
      {part.asks.map((ask, place) => (
        <AskLines
          // biome-ignore lint/suspicious/noArrayIndexKey: an empty ask is its place
          key={place}
          ask={ask}
          number={part.firstNumber + place}
          both={both}
          label={label}
        />
      ))}
      {part.isLast && (
        <>
          <Ruled label={label('quotes')} lines={4} />
          <Ruled label={label('theirPromises')} lines={4} />
          <Ruled label={label('ourPromises')} lines={4} />
          <Ruled label={label('learned')} lines={3} />
          <div className={css.row}>
            <Ruled label={label('questions')} lines={2} />
            <Ruled label={label('stories')} lines={2} />
            <Ruled label={label('materials')} lines={2} />
          </div>
          <div className={css.boxed}>
            <Boxes
              label={label('tone')}
              words={TONES.filter((tone) => tone !== '').map((tone) => ({
                id: tone,
                say: both(({ terms }) => terms.tone(tone)),
              }))}
            />
            <Ruled label={label('impressions')} lines={3} />
          </div>
          <div className={css.row}>
            <Ruled label={label('followUp')} />
            <Ruled label={label('next')} />
          </div>
        </>
      )}
      <p className={css.foot}>{label('rules')}</p>
    </article>
  );
}

type LineKey =
  | 'date'
  | 'followUp'
  | 'impressions'
  | 'kind'
  | 'language'
  | 'learned'
  | 'materials'
  | 'next'
  | 'official'
  | 'ourPromises'
  | 'ourSide'
  | 'place'
  | 'questions'
  | 'quotes'
  | 'reason'
  | 'rules'
  | 'stories'
  | 'theirPromises'
  | 'theirSide'
  | 'times'
  | 'tone'
  | 'words'
  | 'answer';

function AskLines(props: {
  readonly ask: AskText | null;
  readonly number: number;
  readonly both: SayInBoth;
  readonly label: (key: LineKey) => ReactNode;
}) {
  const { ask, both, label } = props;
  return (
    <section className={css.boxed}>
      <h3>{both(({ t }) => t('notes.ask', { number: props.number }))}</h3>
      {ask ? (
        <p>
          <strong>{ask.wordsEn || ask.wordsEs}</strong>
          {ask.wordsEn && ask.wordsEs && <span lang="es"> / {ask.wordsEs}</span>}
        </p>
      ) : (
        <Ruled label="" lines={2} />
      )}
      <Boxes
        label={label('answer')}
        words={ASK_ANSWERS.map((answer) => ({
          id: answer,
          say: both(({ terms }) => terms.answer(answer)),
        }))}
      />
      <Ruled label={label('reason')} />
      <Ruled label={label('words')} lines={2} />
    </section>
  );
}

/** Boxes to tick. */
function Boxes(props: {
  readonly label: ReactNode;
  readonly words: readonly { readonly id: string; readonly say: ReactNode }[];
}) {
  return (
    <div className={css.boxes}>
      <span>{props.label}:</span>
      {props.words.map(({ id, say }) => (
        <span key={id} className={css.tick}>
          <span className={css.box} />
          <span>{say}</span>
        </span>
      ))}
    </div>
  );
}

/** A label over lines to write on. */
function Ruled(props: {
  readonly label: ReactNode;
  readonly value?: string;
  readonly lines?: number;
}) {
  return (
    <div className={css.ruled}>
      {props.label && <span className={css.label}>{props.label}</span>}
      {Array.from({ length: props.lines ?? 1 }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <span key={line} className={css.line}>
          {line === 0 && props.value}
        </span>
      ))}
    </div>
  );
}
