import type { ComponentPropsWithoutRef } from 'react';
import styles from '#renderer/ui/Spoken.module.css';

interface SpokenProps extends Omit<ComponentPropsWithoutRef<'span'>, 'className'> {
  readonly as?: 'span' | 'p' | 'div' | 'h2' | 'legend';
}

/** Words for those who hear the screen; they take no room on it. */
export function Spoken({ as: Element = 'span', ...props }: SpokenProps) {
  return <Element className={styles.spoken} {...props} />;
}
