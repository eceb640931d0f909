import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import css from './field.module.css';
import { Icon } from './icon';
import { useUiWords } from './ui-words';

/** The label above a field. Says in words when the field must be filled. */
export function FieldLabel({
  children,
  isRequired = false,
}: {
  readonly children: ReactNode;
  readonly isRequired?: boolean;
}) {
  const words = useUiWords();
  return (
    <Label className={css.label ?? ''}>
      {children}
      {isRequired && <span className={css.required}> ({words.required})</span>}
    </Label>
  );
}

/** The hint and the error below a field. */
export function FieldNotes(props: {
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
}) {
  return (
    <>
      {props.description && (
        <Text slot="description" className={css.description ?? ''}>
          {props.description}
        </Text>
      )}
      <FieldError className={css.error ?? ''}>
        {props.error && (
          <>
            <Icon of={CircleAlert} size={16} />
            {props.error}
          </>
        )}
      </FieldError>
    </>
  );
}
