import type { ComponentProps } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label'> {
  /** The button shows an icon only; this is its name, also shown as its tip. */
  readonly label: string;
}

export function IconButton({ label, className, ...props }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={classNames(styles.button, className)}
      {...props}
    />
  );
}
