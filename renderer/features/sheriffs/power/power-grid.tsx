import { type DragEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { INFLUENCE_RANGE, STANCE_RANGE } from '../../../core/model/power';
import type { PowerRow } from '../../../core/views/power-map-view';
import { useLanguage } from '../../../parts/use-language';
import { BothLanguages } from './both-languages';
import type { Place } from './place';
import css from './power.module.css';
import { usePowerWords } from './use-power-words';

const STANCES = Array.from(
  { length: STANCE_RANGE.most - STANCE_RANGE.least + 1 },
  (_, i) => STANCE_RANGE.least + i,
);
/** Those who decide stand on top. */
const INFLUENCES = Array.from({ length: INFLUENCE_RANGE.most + 1 }, (_, i) => i).reverse();

const STEPS: Readonly<Record<string, Place>> = {
  ArrowLeft: { stance: -1, influence: 0 },
  ArrowRight: { stance: 1, influence: 0 },
  ArrowUp: { stance: 0, influence: 1 },
  ArrowDown: { stance: 0, influence: -1 },
};

const within = (value: number, { least, most }: { least: number; most: number }) =>
  Math.min(most, Math.max(least, value));

/**
 * Influence against stance, as a table of who stands where. With `onMove` people can be dragged, and moved by arrows:
 * the place shows as a wish until Enter. Without it, a picture for paper.
 */
export function PowerGrid(props: {
  readonly rows: readonly PowerRow[];
  readonly onOpen?: (row: PowerRow) => void;
  readonly onMove?: (row: PowerRow, place: Place) => void;
}) {
  const words = usePowerWords(useLanguage());
  const { t } = words;
  const { rows, onMove, onOpen } = props;
  const [wish, setWish] = useState<{ readonly id: string; readonly place: Place } | null>(null);
  const [over, setOver] = useState('');
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  // Another cell is another button: where the one with the focus went away, the focus follows whom the keys moved.
  const moved = useRef<string | null>(null);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (moved.current !== null && isLost) buttons.current.get(moved.current)?.focus();
  });
  const head = (say: (of: typeof words) => string) =>
    onMove ? say(words) : <BothLanguages say={say} />;
  const placed = rows.filter(({ now }) => now !== null);
  const wished = placed.find(({ official }) => official.id === wish?.id);
  const placeOf = (row: PowerRow): Place =>
    (wish?.id === row.official.id ? wish.place : row.now) ?? { stance: 0, influence: 0 };

  const onKey = (event: KeyboardEvent, row: PowerRow) => {
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      const from = placeOf(row);
      const place = {
        stance: within(from.stance + step.stance, STANCE_RANGE),
        influence: within(from.influence + step.influence, INFLUENCE_RANGE),
      };
      moved.current = row.official.id;
      setWish({ id: row.official.id, place });
    } else if (event.key === 'Escape' && wish) {
      event.preventDefault();
      event.stopPropagation();
      moved.current = row.official.id;
      setWish(null);
    } else if (event.key === 'Enter' && wish?.id === row.official.id) {
      event.preventDefault();
      moved.current = row.official.id;
      setWish(null);
      onMove?.(row, wish.place);
    }
  };
  const onDrop = (event: DragEvent, place: Place) => {
    event.preventDefault();
    setOver('');
    const row = rows.find(({ official }) => official.id === event.dataTransfer.getData(DRAGGED));
    if (row) onMove?.(row, place);
  };

  return (
    <div className={css.wrap}>
      <table className={css.grid} aria-label={t('map')} data-paper={onMove ? undefined : ''}>
        <thead>
          <tr>
            <th scope="col" className={css.corner}>
              {head((of) => of.t('influence'))}
            </th>
            {STANCES.map((stance) => (
              <th key={stance} scope="col">
                {head((of) => of.stance(stance))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {INFLUENCES.map((influence) => (
            <tr key={influence}>
              <th scope="row">{head((of) => of.influence(influence))}</th>
              {STANCES.map((stance) => {
                const key = `${stance} ${influence}`;
                const here = placed.filter((row) => {
                  const place = placeOf(row);
                  return place.stance === stance && place.influence === influence;
                });
                return (
                  <td
                    key={key}
                    data-over={over === key ? '' : undefined}
                    onDragOver={(event) => {
                      if (!onMove) return;
                      event.preventDefault();
                      setOver(key);
                    }}
                    onDragLeave={() => setOver('')}
                    onDrop={(event) => onDrop(event, { stance, influence })}
                  >
                    {here.map((row) =>
                      onMove ? (
                        <button
                          key={row.official.id}
                          ref={(button) => {
                            if (button) buttons.current.set(row.official.id, button);
                          }}
                          type="button"
                          draggable
                          className={css.person}
                          data-wish={wish?.id === row.official.id ? '' : undefined}
                          aria-label={words.placed(row.official.name, placeOf(row))}
                          onDragStart={(event) =>
                            event.dataTransfer.setData(DRAGGED, row.official.id)
                          }
                          onKeyDown={(event) => onKey(event, row)}
                          onBlur={({ relatedTarget }) => {
                            setWish(null);
                            // The dialog that asks why gives the focus back.
                            if (relatedTarget && !relatedTarget.closest('[role="dialog"]')) {
                              moved.current = null;
                            }
                          }}
                          onClick={() => onOpen?.(row)}
                        >
                          {row.official.name}
                        </button>
                      ) : (
                        <span key={row.official.id} className={css.person}>
                          {row.official.name}
                        </span>
                      ),
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {onMove && (
        <p className={css.hint} role="status">
          {wish && wished
            ? t('moving', {
                name: wished.official.name,
                stance: words.stance(wish.place.stance),
                influence: words.influence(wish.place.influence),
              })
            : t(placed.length === 0 ? 'placeHint' : 'moveHint')}
        </p>
      )}
    </div>
  );
}

/** What a dragged person carries: an id of this screen, and nothing that another program could read. */
const DRAGGED = 'application/x-convite-official';
