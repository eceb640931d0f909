import { Brackets, LogOut, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SegmentCondition } from '../../../../core/segments/rule';
import { phraseOf, type SegmentWords } from '../../../../parts/segment-sentence/phrase';
import { Button } from '../../../../ui/button';
import { PopoverButton } from '../../../../ui/popover-button';
import { Segmented } from '../../../../ui/segmented';
import css from './build.module.css';
import { ConditionFields } from './condition-fields';

/** One condition, as the piece of the sentence that it is. Pressed, it opens what it is made of. */
export function Phrase(props: {
  readonly condition: SegmentCondition;
  readonly words: SegmentWords;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onChange: (condition: SegmentCondition) => void;
  readonly onRemove: () => void;
  /** Puts it in brackets, or takes it out of them. */
  readonly onMove: { readonly out: boolean; readonly run: () => void };
}) {
  const { t } = useTranslation('segments');
  const { condition, onMove } = props;
  const text = phraseOf(condition, props.words);
  return (
    <PopoverButton
      words={text}
      name={t('build.edit', { phrase: text })}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
    >
      <p className={css.said} role="status">
        {text}
      </p>
      <div>
        <Segmented
          label={t('build.whether')}
          value={condition.not ? 'not' : 'is'}
          onChange={(way) => props.onChange({ ...condition, not: way === 'not' })}
          options={[
            { id: 'is', label: t('build.is') },
            { id: 'not', label: t('build.isNot') },
          ]}
        />
      </div>
      <ConditionFields condition={condition} onChange={props.onChange} />
      <div className={css.foot}>
        <Button variant="primary" onPress={() => props.onOpenChange(false)}>
          {t('build.done')}
        </Button>
        <Button icon={onMove.out ? LogOut : Brackets} onPress={onMove.run}>
          {onMove.out ? t('build.takeOut') : t('build.wrap')}
        </Button>
        <Button variant="danger" icon={Trash2} onPress={props.onRemove}>
          {t('build.remove')}
        </Button>
      </div>
    </PopoverButton>
  );
}
