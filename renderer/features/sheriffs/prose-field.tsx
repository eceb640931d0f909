import { FreeTextHint } from '../../parts/free-text-hint';
import { TextField } from '../../ui/text-field';

/** Free text on several lines, with a hint when it seems to hold what must not be written down. */
export function ProseField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly isRequired?: boolean;
  readonly rows?: number;
  readonly maxLength?: number;
}) {
  return (
    <div>
      <TextField
        multiline
        rows={props.rows ?? 2}
        label={props.label}
        value={props.value}
        onChange={props.onChange}
        description={props.description}
        error={props.error}
        isRequired={props.isRequired ?? false}
        maxLength={props.maxLength ?? 2_000}
      />
      <FreeTextHint text={props.value} onChange={props.onChange} />
    </div>
  );
}
