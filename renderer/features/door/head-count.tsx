import { Minus, Undo2 } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoorView, HeadSums } from '../../core/views/door-views';
import { formatCount } from '../../parts/dates';
import { useTerms } from '../../parts/terms';
import { useLanguage } from '../../parts/use-language';
import { Banner } from '../../ui/banner';
import { Icon } from '../../ui/icon';
import { Button } from '../../ui/plain-button';
import style from './head-count.module.css';
import type { Tally, Tile } from './tally';

/** Languages that are always offered, beside those of the event and those that were counted. */
const USUAL = ['es', 'en'];
/** Digits that stand for buttons. */
const KEYS = 9;

/** Counts people without any name: a press each, by button or by digit. */
export function HeadCount({
  view,
  tally,
  isActive,
}: {
  readonly view: DoorView;
  readonly tally: Tally;
  readonly isActive: boolean;
}) {
  const { t } = useTranslation('door');
  const terms = useTerms();
  const language = useLanguage();
  const { event, heads } = view;
  const { pending, presses, failed } = useSyncExternalStore(tally.subscribe, tally.read);
  const [undone, setUndone] = useState<Tile | null>(null);
  // Leaving for the names, or out, saves what was pressed a moment ago.
  useEffect(() => () => void tally.flush(), [tally]);

  const codes = [...new Set([...USUAL, ...event.languages, ...Object.keys(heads.byLanguage)])];
  const people: readonly Tile[] = ['adults', 'children'];
  const tiles: readonly Tile[] = [
    ...people,
    'firstTimers',
    ...codes.map((code): Tile => `language:${code}`),
  ];
  const name = (tile: Tile): string =>
    tile === 'adults' || tile === 'children' || tile === 'firstTimers'
      ? t(`heads.${tile}`)
      : terms.language(tile.slice('language:'.length));
  const shown = (tile: Tile): number => Math.max(0, of(heads, tile) + of(pending, tile));
  const press = (tile: Tile, by: 1 | -1) => {
    if (by === -1 && shown(tile) === 0) return;
    setUndone(null);
    tally.press(tile, by);
  };
  const undo = () => setUndone(tally.undo());
  useTallyKeys(isActive, tiles, press, undo);

  const total = shown('adults') + shown('children');
  const button = (tile: Tile) => {
    const key = tiles.indexOf(tile) + 1;
    return (
      <li key={tile} className={style.tile}>
        <button type="button" className={style.plus} onClick={() => press(tile, 1)}>
          <span className={style.what}>
            {name(tile)}
            <span className={style.unseen}>{t('heads.plus')}</span>
            {key <= KEYS && <kbd aria-hidden>{key}</kbd>}
          </span>
          <span className={style.number}>{formatCount(shown(tile), language)}</span>
        </button>
        <button
          type="button"
          className={style.minus}
          aria-label={t('heads.minus', { what: name(tile) })}
          disabled={shown(tile) === 0}
          onClick={() => press(tile, -1)}
        >
          <Icon of={Minus} size={24} />
        </button>
      </li>
    );
  };
  return (
    <div className={style.count}>
      <p className={style.lead}>{t('heads.lead')}</p>
      <div className={style.totals}>
        <p className={style.total} role="status">
          {t('heads.total', { count: total })}
        </p>
        <span className={style.capacity}>
          {event.capacity !== null &&
            `${t('counts.room')} ${formatCount(event.capacity, language)}`}
        </span>
        <Button icon={Undo2} isDisabled={presses.length === 0} onPress={undo}>
          {t('heads.undo')}
        </Button>
      </div>
      {event.capacity !== null && total >= event.capacity && total > 0 && (
        <Banner tone="warning">
          {t('counts.full', { here: total, capacity: event.capacity })}
        </Banner>
      )}
      {failed && <Banner tone="danger">{t('heads.notSaved')}</Banner>}
      <ul className={style.tiles} aria-label={t('heads.people')}>
        {people.map(button)}
      </ul>
      <h2 className={style.among}>{t('heads.alsoCounted')}</h2>
      <ul className={style.tiles} aria-label={t('heads.alsoCounted')} data-small="">
        {tiles.slice(people.length).map(button)}
      </ul>
      <p className={style.lead}>
        {t('heads.keys')}{' '}
        <span role="status">{undone && t('heads.undone', { what: name(undone) })}</span>
      </p>
    </div>
  );
}

function of(heads: HeadSums, tile: Tile): number {
  if (tile === 'adults' || tile === 'children' || tile === 'firstTimers') return heads[tile];
  return heads.byLanguage[tile.slice('language:'.length)] ?? 0;
}

/** Digits press the buttons, wherever the focus is; with Shift they take one off. Backspace takes back the last press. */
function useTallyKeys(
  isActive: boolean,
  tiles: readonly Tile[],
  press: (tile: Tile, by: 1 | -1) => void,
  undo: () => void,
): void {
  useEffect(() => {
    if (!isActive) return;
    const onKey = (key: KeyboardEvent) => {
      if (key.ctrlKey || key.metaKey || key.altKey || key.repeat) return;
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(key.code)?.[1];
      const tile = digit === undefined ? undefined : tiles[Number(digit) - 1];
      if (tile) press(tile, key.shiftKey ? -1 : 1);
      else if (key.key === 'Backspace') undo();
      else return;
      key.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
