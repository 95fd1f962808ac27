import type { ComponentProps } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import styles from '#renderer/ui/LinkButton.module.css';

interface LinkButtonProps extends ComponentProps<'button'> {
  /** `accent` leads on or elsewhere; `quiet` stands back until it is pointed at; `plain` is as dark as the text. */
  readonly tone?: 'accent' | 'quiet' | 'plain';
}

/** A button that stands among words and looks like them. Its class says only where it stands, and how heavy or large it is. */
export function LinkButton({ tone = 'accent', className, ...props }: LinkButtonProps) {
  return <button type="button" className={classNames(styles.link, styles[tone], className)} {...props} />;
}
