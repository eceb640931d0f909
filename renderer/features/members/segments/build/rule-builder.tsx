import { Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentCondition, SegmentRule } from '../../../../core/segments/rule';
import type { SegmentWords } from '../../../../parts/segment-sentence/phrase';
import { Button } from '../../../../ui/button';
import { Segmented } from '../../../../ui/segmented';
import { AddCondition } from './add-condition';
import { Bracket } from './bracket';
import css from './build.module.css';
import { Phrase } from './phrase';
import {
  addPart,
  emptyBrackets,
  MOST_PARTS,
  removeAt,
  replaceAt,
  type Spot,
  spotKey,
  takeOutAt,
  unwrapAt,
  wrapAt,
} from './rule-edits';
import type { RuleDraft } from './use-rule-draft';
import { useUndoKey } from './use-undo-key';

/** Writes a rule as the sentence that it is: every phrase is a button that opens what it is made of. */
export function RuleBuilder(props: { readonly draft: RuleDraft; readonly words: SegmentWords }) {
  const { t } = useTranslation('segments');
  const { draft, words } = props;
  const { rule, change } = draft;
  const [open, setOpen] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  useUndoKey(place, draft.undo);

  /** After a phrase went, the focus needs a place. */
  const changeAndClose = (next: SegmentRule) => {
    setOpen(null);
    change(next);
    requestAnimationFrame(() => add.current?.focus());
  };
  const addOne = (condition: SegmentCondition, within: number | null) => {
    const added = addPart(rule, condition, within);
    change(added.rule);
    setOpen(spotKey(added.spot));
  };
  const opening = (spot: Spot) => ({
    isOpen: open === spotKey(spot),
    onOpenChange: (isOpen: boolean) => setOpen(isOpen ? spotKey(spot) : null),
  });
  const phrase = (condition: SegmentCondition, spot: Spot) => {
    const [at, inner] = spot;
    return (
      <Phrase
        condition={condition}
        words={words}
        {...opening(spot)}
        onChange={(next) => change(replaceAt(rule, spot, next))}
        onRemove={() => changeAndClose(removeAt(rule, spot))}
        onMove={
          inner === undefined
            ? { out: false, run: () => changeAndClose(wrapAt(rule, at)) }
            : { out: true, run: () => changeAndClose(takeOutAt(rule, at, inner)) }
        }
      />
    );
  };
  const join = rule.join === 'any' ? t('join.or') : t('join.and');

  return (
    <div ref={place} className={css.builder}>
      <div className={css.lead}>
        <span>{t('build.who')}</span>
        <Segmented
          label={t('build.joinLabel')}
          value={rule.join}
          onChange={(next) => change({ ...rule, join: next })}
          options={[
            { id: 'all', label: t('build.all') },
            { id: 'any', label: t('build.any') },
          ]}
        />
        {draft.undo && (
          <Button variant="quiet" icon={Undo2} onPress={draft.undo}>
            {t('build.undo')}
          </Button>
        )}
      </div>
      <ul className={css.sentence} aria-label={t('build.label')}>
        {rule.parts.length === 0 && <li className={css.empty}>{t('build.empty')}</li>}
        {rule.parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone.
          <li key={at} className={css.part}>
            {at > 0 && <span className={css.join}>{join}</span>}
            {part.type === 'bracket' ? (
              <Bracket
                bracket={part}
                words={words}
                {...opening([at])}
                onChange={(next) => change(replaceAt(rule, [at], next))}
                onUnwrap={() => changeAndClose(unwrapAt(rule, at))}
                onRemove={() => changeAndClose(removeAt(rule, [at]))}
                phrases={part.parts.map((each, inner) => phrase(each, [at, inner]))}
                add={
                  <AddCondition
                    label={t('build.addInside')}
                    isFull={part.parts.length >= MOST_PARTS}
                    onAdd={(condition) => addOne(condition, at)}
                  />
                }
              />
            ) : (
              phrase(part, [at])
            )}
          </li>
        ))}
        <li className={css.part}>
          <AddCondition
            label={t('build.add')}
            isFull={rule.parts.length >= MOST_PARTS}
            onAdd={(condition) => addOne(condition, null)}
            onBrackets={() => change(addPart(rule, emptyBrackets(rule)).rule)}
            buttonRef={add}
          />
        </li>
      </ul>
    </div>
  );
}
