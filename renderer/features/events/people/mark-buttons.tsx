import { Check, CircleSlash, Clock, type LucideIcon, MessageSquareText } from 'lucide-react';
import type { Attendance } from '../../../core/model/attendance';
import { useTerms } from '../../../parts/terms';
import { Icon } from '../../../ui/icon';
import style from './people.module.css';

type Mark = Attendance['mark'];

/** Marks in the order of their number keys, with their icons. */
export const MARKS: readonly {
  readonly mark: Exclude<Mark, 'blank'>;
  readonly icon: LucideIcon;
}[] = [
  { mark: 'present', icon: Check },
  { mark: 'late', icon: Clock },
  { mark: 'excused', icon: MessageSquareText },
  { mark: 'no-show', icon: CircleSlash },
];

/** One button a mark; the one that holds is pressed, and pressing it again takes the mark off. */
export function MarkButtons(props: {
  readonly label: string;
  readonly value: Mark;
  readonly isDisabled: boolean;
  readonly onChange: (mark: Mark) => void;
}) {
  const terms = useTerms();
  return (
    <fieldset className={style.marks} aria-label={props.label} disabled={props.isDisabled}>
      {MARKS.map(({ mark, icon }) => {
        const isOn = props.value === mark;
        return (
          <button
            key={mark}
            type="button"
            className={style.mark}
            data-mark={mark}
            aria-pressed={isOn}
            aria-label={terms.mark(mark)}
            title={terms.mark(mark)}
            onClick={() => props.onChange(isOn ? 'blank' : mark)}
          >
            <Icon of={icon} />
          </button>
        );
      })}
    </fieldset>
  );
}
