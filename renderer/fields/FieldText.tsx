import { type KeyboardEvent, useId, useState } from 'react';
import styles from '#renderer/fields/FieldText.module.css';
import { FoundMarks } from '#renderer/fields/FoundMarks.tsx';
import hintStyles from '#renderer/fields/HintMarks.module.css';
import { HintMarks } from '#renderer/fields/HintMarks.tsx';
import { useFieldElement } from '#renderer/fields/useFieldPlace.ts';
import { useFieldHints } from '#renderer/fields/useLineHint.ts';
import { useAppStore, useAppStoreApi, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { wordsFound } from '#shared/domain/findInIncident.ts';

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
  /** What stands in it may be a proposal: a jump selects it, and what is typed takes its place. */
  readonly isProposal?: boolean;
  /** The keyboard begins here when its dialog opens. */
  readonly isFirst?: boolean;
  readonly onText: (text: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  /** The keyboard left the field; what it does is a step of undo of its own. */
  readonly onLeave?: (() => void) | undefined;
}

/** Characters. A browser takes seconds for each key in a longer text. */
const LONGEST_EDITED = 300_000;
const SHOWN_OF_TOO_LONG = 5000;

function tooLongWords({ length }: string): string {
  const count = length.toLocaleString('en');
  return `This text has ${count} characters, too many to edit here; its beginning is shown. It is kept whole: shorten it in a text editor.`;
}

/** A text of the incident. Every key stroke is in the incident at once; leaving the field ends the undo step. */
export function FieldText(fieldProps: FieldTextProps) {
  const { fieldKey, label, isMultiline, className, rows, list, isFirst, isProposal, onLeave, ...props } =
    fieldProps;
  const isTooLong = props.value.length > LONGEST_EDITED;
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const { element, ref, isFound } = useFieldElement(fieldKey, isProposal);
  const [isWorkedOn, setIsWorkedOn] = useState(false);
  const hints = useFieldHints(isWorkedOn && !isTooLong ? fieldKey : null);
  const hasFound = useAppStore(({ find }) => find !== null && wordsFound(props.value, find.query).length > 0);
  const isHinted = hints.length > 0 && !hasFound;
  const anchor = `--found${useId().replace(/[^a-z\d]/gi, '')}`;
  const common = {
    ref,
    'aria-label': label,
    'data-field': fieldKey,
    'data-first': isFirst || undefined,
    // Each text reads in the direction of its own letters.
    dir: 'auto',
    readOnly: isReadOnly || isTooLong,
    className: classNames(isFound && styles.found, isHinted && hintStyles.hinted, className),
    ...(hasFound && { style: { anchorName: anchor } }),
    onFocus: () => setIsWorkedOn(true),
    onBlur: () => {
      setIsWorkedOn(false);
      store.getState().endBurst();
      onLeave?.();
    },
    ...props,
    ...(isTooLong
      ? { value: props.value.slice(0, SHOWN_OF_TOO_LONG), title: tooLongWords(props.value) }
      : {}),
  };
  if (isTooLong) {
    return (
      <>
        <TextArea {...common} />
        <span role="note">{tooLongWords(props.value)}</span>
      </>
    );
  }
  return (
    <>
      {isMultiline ? (
        <TextArea {...common} {...(rows === undefined ? {} : { rows })} />
      ) : (
        <TextInput {...common} {...(list === undefined ? {} : { list })} />
      )}
      {hasFound && element !== null && (
        <FoundMarks field={element} anchor={anchor} fieldKey={fieldKey}>
          {props.value}
        </FoundMarks>
      )}
      {isHinted && element !== null && <HintMarks field={element} text={props.value} hints={hints} />}
    </>
  );
}
