import type { ComponentProps } from 'react';
import { TextField } from '../ui/text-field';
import { FreeTextHint } from './free-text-hint';

/** Free text about people, with a hint right below when it seems to hold what must not be written down. */
export function GuardedTextField(props: ComponentProps<typeof TextField>) {
  return (
    <div>
      <TextField {...props} />
      <FreeTextHint text={props.value} onChange={props.onChange} />
    </div>
  );
}
