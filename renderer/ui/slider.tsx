import {
  Slider as AriaSlider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import { FieldLabel } from './field';
import css from './slider.module.css';

/** One whole number out of a span, shown and read out in words. */
export function Slider(props: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  readonly words: (value: number) => string;
}) {
  return (
    <AriaSlider
      className={css.slider ?? ''}
      value={props.value}
      minValue={props.min}
      maxValue={props.max}
      onChange={props.onChange}
    >
      <div className={css.head}>
        <FieldLabel>{props.label}</FieldLabel>
        <SliderOutput className={css.output ?? ''}>{() => props.words(props.value)}</SliderOutput>
      </div>
      <SliderTrack className={css.track ?? ''}>
        <SliderThumb className={css.thumb ?? ''} aria-valuetext={props.words(props.value)} />
      </SliderTrack>
    </AriaSlider>
  );
}
