import { Check } from 'lucide-react';
import { useState } from 'react';
import css from './cell-field.module.css';
import { Icon } from './icon';

/**
 * One cell of a table to mend in place. Enter saves and Escape takes back what was typed; nothing is saved by
 * leaving. `cellKey` names the cell: another one in the same place starts with its own text.
 */
export function CellField(props: {
  readonly label: string;
  readonly cellKey: string;
  readonly text: string;
  readonly saveLabel: string;
  readonly onSave: (text: string) => void;
}) {
  const { cellKey, text } = props;
  const own = `${cellKey} ${text}`;
  const [typed, setTyped] = useState({ own, text });
  const shown = typed.own === own ? typed.text : text;
  const isChanged = shown !== text;
  return (
    <span className={css.cell}>
      <input
        className={css.input}
        aria-label={props.label}
        value={shown}
        spellCheck="false"
        autoComplete="off"
        onChange={(e) => setTyped({ own, text: e.target.value })}
        onKeyDown={(e) => {
          if (e.key === 'Enter' && isChanged) {
            e.preventDefault();
            props.onSave(shown);
          }
          if (e.key === 'Escape' && isChanged) {
            e.preventDefault();
            e.stopPropagation();
            setTyped({ own, text });
          }
        }}
      />
      {isChanged && (
        <button
          type="button"
          className={css.save}
          aria-label={props.saveLabel}
          title={props.saveLabel}
          onClick={() => props.onSave(shown)}
        >
          <Icon of={Check} />
        </button>
      )}
    </span>
  );
}
