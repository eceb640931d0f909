import { Trash2 } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentBracket } from '../../../../core/segments/rule';
import type { SegmentWords } from '../../../../parts/segment-sentence/phrase';
import { partText } from '../../../../parts/segment-sentence/sentence';
import { Button } from '../../../../ui/button';
import { PopoverButton } from '../../../../ui/popover-button';
import { Segmented } from '../../../../ui/segmented';
import css from './build.module.css';

/** Brackets with the phrases that they enclose; the opening one opens what can be done with them. */
export function Bracket(props: {
  readonly bracket: SegmentBracket;
  readonly words: SegmentWords;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onChange: (bracket: SegmentBracket) => void;
  readonly onUnwrap: () => void;
  readonly onRemove: () => void;
  readonly phrases: readonly ReactNode[];
  readonly add: ReactNode;
}) {
  const { t } = useTranslation('segments');
  const { bracket } = props;
  const join = bracket.join === 'any' ? t('join.or') : t('join.and');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would not flow with the sentence.
    <span role="group" className={css.bracket} aria-label={partText(bracket, props.words)}>
      <PopoverButton
        words={bracket.not ? `${t('bracket.notBefore')} (` : '('}
        name={t('build.editBracket')}
        isOpen={props.isOpen}
        onOpenChange={props.onOpenChange}
      >
        <p className={css.said}>{partText(bracket, props.words)}</p>
        <Segmented
          label={t('build.bracketJoin')}
          value={bracket.join}
          onChange={(next) => props.onChange({ ...bracket, join: next })}
          options={[
            { id: 'all', label: t('build.all') },
            { id: 'any', label: t('build.any') },
          ]}
        />
        <Segmented
          label={t('build.whether')}
          value={bracket.not ? 'not' : 'is'}
          onChange={(way) => props.onChange({ ...bracket, not: way === 'not' })}
          options={[
            { id: 'is', label: t('build.is') },
            { id: 'not', label: t('build.isNot') },
          ]}
        />
        <div className={css.foot}>
          <Button variant="primary" onPress={() => props.onOpenChange(false)}>
            {t('build.done')}
          </Button>
          <Button onPress={props.onUnwrap}>{t('build.unwrap')}</Button>
          <Button variant="danger" icon={Trash2} onPress={props.onRemove}>
            {t('build.removeBracket')}
          </Button>
        </div>
      </PopoverButton>
      {props.phrases.map((phrase, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a phrase is known by its place alone.
        <Fragment key={place}>
          {place > 0 && <span className={css.join}>{join}</span>}
          {phrase}
        </Fragment>
      ))}
      {props.add}
      <span className={css.close} aria-hidden>
        )
      </span>
    </span>
  );
}
