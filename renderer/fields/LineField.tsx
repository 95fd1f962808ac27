import type { FocusEventHandler, KeyboardEvent, MouseEvent, RefCallback } from 'react';
import { withoutHiddenControls } from '#shared/text/cleanText.ts';

/** The field of a quick line, with one line of words or two. */
export type LineElement = HTMLInputElement | HTMLTextAreaElement;

interface LineFieldProps {
  readonly ref: RefCallback<HTMLElement>;
  readonly mayWrap: boolean | undefined;
  readonly className: string;
  readonly 'aria-label': string;
  readonly 'data-field': string;
  readonly 'data-draft': true | undefined;
  readonly placeholder: string;
  readonly value: string;
  readonly readOnly: boolean;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
  readonly onFocus: FocusEventHandler<LineElement>;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<LineElement>) => void;
}

/** One line of text, however many it is drawn in: Enter files it, and pasted line breaks become spaces. */
export function LineField({ mayWrap = false, onText, onEnter, onKeyDown, ...props }: LineFieldProps) {
  const read = (text: string) => onText(withoutHiddenControls(text).replace(/\s*\n\s*/g, ' '));
  // In an input Enter sends the form by itself.
  if (!mayWrap)
    return (
      <input
        type="text"
        dir="auto"
        onChange={({ target }) => read(target.value)}
        onKeyDown={onKeyDown}
        {...props}
      />
    );
  return (
    <textarea
      rows={1}
      data-line
      dir="auto"
      onChange={({ target }) => read(target.value)}
      onKeyDown={(event) => {
        onKeyDown(event);
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
      {...props}
    />
  );
}

/** A field of one low line leaves room above and below it in its frame, which leads into it as well. */
export function leadInto(field: HTMLElement | null, event: MouseEvent<HTMLElement>): void {
  if (event.target !== event.currentTarget) return;
  event.preventDefault();
  field?.focus();
}
