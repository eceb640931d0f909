import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoorHit, DoorSearch, DoorView } from '../../core/views/door-views';
import { ArrivalRows, WALK_IN } from './arrival-rows';
import { type Arrivals, type Deed, hitsOf } from './arrivals';
import { AtHandPanel, ChosenPanel } from './at-hand';
import style from './door.module.css';
import { SaidLine } from './said-line';
import { useBoxFocus } from './use-box-focus';

/** Between several who fit, Enter takes the marked row only once it was there long enough to be read. */
const READABLE_MS = 400;
/** Whoever clears the box with Backspace often presses once too many: that takes nothing back. */
const CLEARED_MS = 800;

/** What digits say. Not here is a button only: it is rare, and a slip of the finger would take someone off. */
const DEEDS: Readonly<Record<string, Deed>> = {
  '1': 'in',
  '2': 'late',
  '3': 'excused',
  '4': 'early',
  '5': 'first',
};

/** A row that was chosen by hand, good for one text only. */
type Hand = { readonly text: string; readonly key: string };

/** The one box in which everyone who arrives is typed, who may be meant, and the person at hand. */
export function ArrivalsDesk(props: {
  readonly view: DoorView;
  readonly arrivals: Arrivals;
  readonly isActive: boolean;
}) {
  const { t } = useTranslation('door');
  const { arrivals } = props;
  const { event } = props.view;
  const { found, isFresh, said, turn, doubts, atHand, undoable } = useSyncExternalStore(
    arrivals.subscribe,
    arrivals.read,
  );
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [hand, setHand] = useState<Hand | null>(null);
  const [along, setAlong] = useState<Along>(NOBODY_ALONG);
  const throwBug = useThrow();
  const shownAt = useShownAt(found);
  const clearedAt = useRef(Number.NEGATIVE_INFINITY);
  useBoxFocus(box, props.isActive);
  // The box is gone with what was in it, and empty when it is back.
  useEffect(() => () => arrivals.type(''), [arrivals]);

  const keys = found ? keysOf(found) : [];
  const byHand = found && hand?.text === found.text && keys.includes(hand.key) ? hand.key : null;
  const chosen = byHand ?? found?.sure ?? keys[0] ?? null;
  const hit = isFresh && found ? hitsOf(found).find(({ key }) => key === chosen) : undefined;
  const ticked = hit && along.of === hit.key ? along.keys : [];

  /** Writes into the box, which React leaves alone: no key is lost while something is drawn. */
  const write = (text: string) => {
    if (box.current) box.current.value = text;
    setTyped(text);
    arrivals.type(text);
  };
  const send = (deed: Deed, whom: { readonly everyone?: boolean; readonly key?: string } = {}) => {
    const text = box.current?.value ?? '';
    if (text.trim() === '') return;
    // Of two people with one name nobody is taken who was not chosen: what is read does not tell them apart.
    const isReadable =
      byHand !== null ||
      (performance.now() - shownAt.current >= READABLE_MS && hit?.hint?.type !== 'ask-phone');
    const isTheirs = isFresh && found?.text === text.trim();
    const key = whom.key ?? (isTheirs && isReadable ? chosen : null);
    const mates = whom.everyone && hit ? hit.household.map((mate) => mate.key) : ticked;
    write('');
    arrivals
      .send({ text, key, along: isTheirs ? mates : [], deed })
      .then((done) => {
        if (done || box.current?.value !== '') return;
        // Nothing was typed meanwhile: it stands in the box again, to be chosen from.
        arrivals.settle(text);
        write(text);
      })
      .catch(throwBug);
  };
  const move = (by: 1 | -1) => {
    if (!found || !isFresh || keys.length === 0) return;
    const at = chosen === null ? -1 : keys.indexOf(chosen);
    const key = keys[Math.max(0, Math.min(keys.length - 1, at + by))];
    if (key !== undefined) setHand({ text: found.text, key });
  };
  const undo = () => void arrivals.undo().catch(throwBug);

  const onKeyDown = (key: React.KeyboardEvent<HTMLInputElement>) => {
    if (key.nativeEvent.isComposing || key.ctrlKey || key.metaKey || key.altKey) return;
    const text = key.currentTarget.value;
    const deed = DEEDS[key.key];
    if (key.key === 'Enter') send('in', { everyone: key.shiftKey });
    else if (key.key === 'ArrowDown') move(1);
    else if (key.key === 'ArrowUp') move(-1);
    else if (key.key === 'Escape') write('');
    else if (key.key === 'Backspace' && text === '') {
      if (key.repeat || performance.now() - clearedAt.current < CLEARED_MS) return;
      undo();
    } else if (deed !== undefined && (endsInLetter(text) || byHand !== null)) send(deed);
    else return;
    key.preventDefault();
  };

  return (
    <div className={style.desk}>
      <div className={style.arrivals}>
        <label className={style.label} htmlFor="door-box">
          {t('box.label')}
        </label>
        <input
          id="door-box"
          ref={box}
          className={style.box}
          type="text"
          role="combobox"
          aria-expanded={keys.length > 0}
          aria-controls="door-rows"
          aria-autocomplete="list"
          aria-activedescendant={isFresh && chosen !== null ? `door-row-${chosen}` : undefined}
          aria-describedby="door-keys"
          defaultValue=""
          placeholder={t('box.placeholder')}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          onInput={({ currentTarget: { value }, nativeEvent }) => {
            if (value === '' && (nativeEvent as InputEvent).inputType.startsWith('delete')) {
              clearedAt.current = performance.now();
            }
            setTyped(value);
            arrivals.type(value);
          }}
          onKeyDown={onKeyDown}
        />
        {/* While someone is typed, Tab leads from the box to who came along and not to the way back. */}
        <SaidLine
          said={said}
          turn={turn}
          onUndo={undoable > 0 && typed.trim() === '' ? undo : null}
        />
        <Doubts doubts={doubts} arrivals={arrivals} onTake={write} />
        <ArrivalRows
          found={found}
          isFresh={isFresh}
          isEmpty={typed.trim() === ''}
          isListEmpty={props.view.expected === 0 && props.view.here === 0}
          chosen={chosen}
          onChoose={(key) => send('in', { key })}
        />
        <p id="door-keys" className={style.keys}>
          {t('box.keys')}
        </p>
      </div>
      {hit ? (
        <ChosenPanel
          hit={hit}
          ticked={ticked}
          onTick={(next) => setAlong({ of: hit.key, keys: next })}
          onSend={(deed, everyone) => {
            send(deed, { everyone, key: hit.key });
            box.current?.focus();
          }}
        />
      ) : (
        typed.trim() === '' &&
        atHand && (
          <AtHandPanel
            person={atHand}
            event={event}
            today={props.view.today}
            onSend={(deed) => {
              void arrivals.sendAtHand(deed).catch(throwBug);
              box.current?.focus();
            }}
          />
        )
      )}
    </div>
  );
}

/** Who of a household comes along with whom. */
type Along = { readonly of: string; readonly keys: readonly string[] };
const NOBODY_ALONG: Along = { of: '', keys: [] };

/** Every row that can be chosen, in the order of the screen. */
const keysOf = (found: DoorSearch): readonly string[] => [
  ...hitsOf(found).map(({ key }: DoorHit) => key),
  ...(found.walkIn === '' ? [] : [WALK_IN]),
];

/** Behind a letter a digit can only be a word about the person; behind a blank or a digit it is a phone's. */
const endsInLetter = (text: string): boolean => /\p{L}\p{M}?$/u.test(text);

/** Texts that were sent off and could mean several people, while others were typed already. */
function Doubts(props: {
  readonly doubts: readonly string[];
  readonly arrivals: Arrivals;
  readonly onTake: (text: string) => void;
}) {
  const { t } = useTranslation('door');
  if (props.doubts.length === 0) return null;
  return (
    <section className={style.doubts} aria-label={t('doubts.label')}>
      <span>{t('doubts.label')}</span>
      {props.doubts.map((text, at) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: the same text may have been typed twice
          key={`${text} ${at}`}
          type="button"
          className={style.doubt}
          onClick={() => {
            props.arrivals.settle(text);
            props.onTake(text);
          }}
        >
          {t('doubts.take', { text })}
        </button>
      ))}
    </section>
  );
}

/** When what is found was drawn, by the page's clock. */
function useShownAt(found: DoorSearch | null) {
  const at = useRef(0);
  useEffect(() => {
    if (found) at.current = performance.now();
  }, [found]);
  return at;
}

/** Lets the error boundary hear of a bug in work that nobody waits for. */
function useThrow(): (thrown: unknown) => void {
  const [, setThrown] = useState<null>(null);
  return (thrown) =>
    setThrown(() => {
      throw thrown;
    });
}
