import type { ComponentProps } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import { withoutHiddenControls } from '#shared/text/cleanText.ts';
import areaStyles from './TextArea.module.css';
import styles from './TextInput.module.css';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange'> {
  readonly look?: 'boxed' | 'bare';
  readonly onText: (text: string) => void;
}

/** Grows with its text, so that nothing is hidden behind a scrollbar of its own. */
export function TextArea({ look = 'boxed', onText, className, rows = 1, ...props }: TextAreaProps) {
  return (
    <textarea
      rows={rows}
      style={{ minHeight: `calc(${rows}lh + 12px)` }}
      className={classNames(styles.input, styles[look], areaStyles.area, className)}
      onChange={(event) => onText(withoutHiddenControls(event.target.value))}
      {...props}
    />
  );
}
