import type { ComponentProps } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import { withoutHiddenControls } from '#shared/text/cleanText.ts';
import styles from './TextInput.module.css';

interface TextInputProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  /** `bare` has no border until it is pointed at or focused: for tables and lists. */
  readonly look?: 'boxed' | 'bare';
  readonly onText: (text: string) => void;
}

export function TextInput({ look = 'boxed', onText, className, ...props }: TextInputProps) {
  return (
    <input
      type="text"
      className={classNames(styles.input, styles[look], className)}
      onChange={(event) => onText(withoutHiddenControls(event.target.value))}
      {...props}
    />
  );
}
