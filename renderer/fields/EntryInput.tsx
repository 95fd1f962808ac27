import type { ComponentProps } from 'react';
import { DraftNote } from '#renderer/fields/DraftNote.tsx';
import { useFieldElement } from '#renderer/fields/useFieldPlace.ts';
import { useTypedText, useValidity } from '#renderer/fields/useTypedText.ts';
import { TextInput } from '#renderer/ui/TextInput.tsx';

type ShownProps = Omit<ComponentProps<typeof TextInput>, 'value' | 'onText' | 'onBlur' | 'onKeyDown' | 'ref'>;

interface EntryInputProps<Value> extends ShownProps {
  /** From `fieldKey`: how jumps name this field, and where its text is kept while it is not taken. */
  readonly fieldKey: string;
  /** The value as the field shows it. */
  readonly shown: string;
  /** Undefined: not understood. */
  readonly read: (text: string) => Value | undefined;
  /** Whether the text counts while it is still being typed; else it does on Enter or when the field is left. */
  readonly isTakenAtOnce?: (text: string) => boolean;
  /** How it is typed, said of what is not understood. */
  readonly advice: string;
  /** The conflict of the value with other values; empty without one. */
  readonly problem?: string;
  readonly onValue: (value: Value) => void;
  readonly onLeave?: () => void;
}

const onceLeft = (): boolean => false;

/**
 * A value that is typed as text. Text that the field does not understand stays, says so, and makes the form around it
 * wait.
 */
export function EntryInput<Value>(props: EntryInputProps<Value>) {
  const { fieldKey, shown, read, isTakenAtOnce = onceLeft, advice, problem = '', ...others } = props;
  const { onValue, onLeave, ...input } = others;
  const { element, ref } = useFieldElement(fieldKey);
  const { draft, typed, isWrong, isMarked, onText, take } = useTypedText({
    fieldKey,
    read,
    isTakenAtOnce,
    onValue,
  });
  useValidity(element, isWrong ? advice : problem);
  const marked = isMarked ? advice : problem;
  return (
    <>
      <TextInput
        {...input}
        ref={ref}
        data-field={fieldKey}
        data-draft={typed !== null || undefined}
        aria-invalid={marked !== '' || undefined}
        value={typed ?? shown}
        onText={onText}
        onBlur={() => {
          take();
          onLeave?.();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <DraftNote draft={draft} problem={marked} />
    </>
  );
}
