import type { ComponentProps } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is the next action and stands once on a screen; `quiet` has no border. */
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'danger';
}

export function Button({ tone = 'plain', className, ...props }: ButtonProps) {
  return <button type="button" className={classNames(styles.button, styles[tone], className)} {...props} />;
}
