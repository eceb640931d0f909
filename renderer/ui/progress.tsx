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
  const isUnknown = props.max === 0;
  return (
    <div className={css.job}>
      <AriaProgressBar
        value={props.value}
        maxValue={props.max || 1}
        isIndeterminate={isUnknown}
        className={css.progress ?? ''}
      >
        {({ percentage, valueText }) => (
          <>
            <div className={css.line}>
              <Label>{props.label}</Label>
              <span>{valueText}</span>
            </div>
            <div className={css.track}>
              {isUnknown ? (
                <div className={`${css.bar} ${css.wandering}`} />
              ) : (
                <div className={css.bar} style={{ width: `${percentage ?? 0}%` }} />
              )}
            </div>
          </>
        )}
      </AriaProgressBar>
      {props.onCancel && props.cancelLabel && (
        <Button onPress={props.onCancel}>{props.cancelLabel}</Button>
      )}
    </div>
  );
}
