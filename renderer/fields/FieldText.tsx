import type { KeyboardEvent } from 'react';
import styles from '#renderer/fields/FieldText.module.css';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIsReadOnly } from '#renderer/store/useIncident.ts';
import { classNames } from '#renderer/styles/classNames.ts';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';

export interface FieldTextProps {
  /** From `fieldKey`: how find and jumps name this field. */
  readonly fieldKey: string;
  /** The field's name for assistive technology. */
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly look?: 'boxed' | 'bare';
  /** Takes line breaks, and grows with its text. */
  readonly isMultiline?: boolean;
  /** Lines shown while it is empty. */
  readonly rows?: number;
  readonly className?: string | undefined;
  readonly list?: string;
  readonly onText: (text: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A text of the incident. Every key stroke is in the incident at once; leaving the field ends the undo step. */
export function FieldText({ fieldKey, label, isMultiline, className, rows, list, ...props }: FieldTextProps) {
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const { ref, isFound } = useFieldPlace(fieldKey);
  const common = {
    ref,
    'aria-label': label,
    'data-field': fieldKey,
    // Each text reads in the direction of its own letters.
    dir: 'auto',
    readOnly: isReadOnly,
    className: classNames(isFound && styles.found, className),
    onBlur: () => store.getState().endBurst(),
    ...props,
  };
  if (isMultiline) return <TextArea {...common} {...(rows === undefined ? {} : { rows })} />;
  return <TextInput {...common} {...(list === undefined ? {} : { list })} />;
}
