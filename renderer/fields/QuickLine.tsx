import { type FocusEvent, type ReactNode, useState } from 'react';
import hintStyles from '#renderer/fields/HintMarks.module.css';
import { HintMarks } from '#renderer/fields/HintMarks.tsx';
import { type LineElement, LineField, leadInto } from '#renderer/fields/LineField.tsx';
import { isReframeKey, LineHint } from '#renderer/fields/LineHint.tsx';
import { type LineReceipt, LineStatus } from '#renderer/fields/LineStatus.tsx';
import { turnByArrow } from '#renderer/fields/listKeys.ts';
import { placeIn, useReframing } from '#renderer/fields/reframing.ts';
import type { Draft } from '#renderer/fields/useDraft.ts';
import { useFieldElement } from '#renderer/fields/useFieldPlace.ts';
import { useLineHint } from '#renderer/fields/useLineHint.ts';
import { useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { Card } from '#renderer/ui/Card.tsx';
import type { HintField } from '#shared/domain/incident/textPath.ts';
import styles from './QuickLine.module.css';

interface QuickLineProps {
  /** From `fieldKey`: how jumps name the line, and where its text is kept until it is filed. */
  readonly fieldKey: string;
  /** The line's name for assistive technology. */
  readonly label: string;
  readonly placeholder: string;
  readonly draft: Draft;
  readonly receipt: LineReceipt;
  /** What Enter would do with the text; empty while there is none. */
  readonly preview: string;
  /** Shown above the line that is worked on, while there is nothing else to say. */
  readonly hint?: string;
  /** The words that may blame somebody, with the kind of text they become. */
  readonly said: { readonly words: string; readonly field: HintField };
  /** The keys that help with it, at the end of the line. */
  readonly keys: ReactNode;
  /** True while the line holds no words of the person's own; such a text is not kept. */
  readonly isEmpty: boolean;
  /** Goes on in a second line where one is too short, in the same height. */
  readonly mayWrap?: boolean;
  /** What the line becomes, in front of it, where that can be chosen. */
  readonly lead?: ReactNode;
  /** Up (-1) or down (1) in the line, which has no lines to go to. */
  readonly onTurn?: (by: 1 | -1) => void;
  /** Backspace in the empty line. */
  readonly onBack?: () => void;
  readonly className?: string | undefined;
  readonly statusClassName?: string | undefined;
  /** Above the line: a choice that has to be made before Enter. */
  readonly children?: ReactNode;
  readonly onEnter: () => void;
  /** Escape, unless it ends the composing of an input method. Half-typed text stays in the line. */
  readonly onEscape: (line: LineElement) => void;
  /** The key that goes to the line: pressed once more in the empty line it types nothing. */
  readonly goKey?: string;
  readonly onFocus?: (event: FocusEvent<LineElement>) => void;
}

/** A line that files what is typed on Enter, says before how it reads it and afterwards where it went, and stays. */
export function QuickLine({
  fieldKey,
  label,
  placeholder,
  draft,
  receipt,
  preview,
  ...props
}: QuickLineProps) {
  const {
    hint,
    said,
    keys,
    isEmpty,
    mayWrap,
    className,
    statusClassName,
    children,
    onEnter,
    onEscape,
    goKey,
    onFocus,
  } = props;
  const { element, ref } = useFieldElement(fieldKey);
  const isReadOnly = useIsReadOnly();
  const lineHint = useLineHint(said.words, said.field);
  const [isWorkedOn, setIsWorkedOn] = useState(false);
  const marks = isWorkedOn && lineHint !== null ? placeIn(draft.text ?? '', said.words, lineHint) : null;
  const reframe = useReframing(draft, lineHint === null ? null : said.words);
  return (
    <form
      className={classNames(styles.quick, className)}
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      {children}
      <LineStatus
        className={classNames(styles.status, statusClassName)}
        draft={draft}
        receipt={receipt}
        preview={preview}
        {...(hint === undefined || !isWorkedOn ? {} : { hint })}
        onUndone={() => element?.focus()}
      >
        <LineHint hint={lineHint} />
      </LineStatus>
      <Card edge="strong" className={styles.line} onMouseDown={(event) => leadInto(element, event)}>
        {props.lead}
        <LineField
          ref={ref}
          mayWrap={mayWrap}
          data-draft={draft.text !== null || undefined}
          data-field={fieldKey}
          className={classNames(
            styles.input,
            mayWrap && styles.wrapping,
            marks !== null && hintStyles.hinted,
          )}
          aria-label={label}
          placeholder={placeholder}
          value={draft.text ?? ''}
          readOnly={isReadOnly}
          onText={draft.set}
          onEnter={onEnter}
          onFocus={(event) => {
            setIsWorkedOn(true);
            onFocus?.(event);
          }}
          onBlur={() => {
            setIsWorkedOn(false);
            if (isEmpty) draft.set(null);
          }}
          onKeyDown={(event) => {
            if (isReframeKey(event) && reframe()) event.preventDefault();
            if (event.key === goKey && (draft.text ?? '') === '') event.preventDefault();
            if (event.key === 'Backspace' && (draft.text ?? '') === '') props.onBack?.();
            turnByArrow(event, props.onTurn);
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onEscape(event.currentTarget);
          }}
        />
        {marks !== null && element !== null && (
          <HintMarks field={element} text={draft.text ?? ''} hints={[marks]} />
        )}
        <span className={styles.keys} aria-hidden="true">
          {keys}
        </span>
      </Card>
    </form>
  );
}
