import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { Button } from './button';
import css from './progress.module.css';

/** How far a long job is: what is happening, how much of how much, and a cancel that truly cancels. `max` 0: unknown. */
export function ProgressBar(props: {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly onCancel?: () => void;
  readonly cancelLabel?: string;
}) {
  return (
    <div className={css.progress}>
      <AriaProgressBar
        value={props.value}
        maxValue={props.max || 1}
        isIndeterminate={props.max === 0}
        className={css.progress ?? ''}
      >
        {({ percentage, valueText }) => (
          <>
            <div className={css.line}>
              <Label>{props.label}</Label>
              <span>{valueText}</span>
            </div>
            <div className={css.track}>
              <div className={css.bar} style={{ width: `${percentage ?? 0}%` }} />
            </div>
          </>
        )}
      </AriaProgressBar>
      {props.onCancel && props.cancelLabel && (
        <div>
          <Button onPress={props.onCancel}>{props.cancelLabel}</Button>
        </div>
      )}
    </div>
  );
}
