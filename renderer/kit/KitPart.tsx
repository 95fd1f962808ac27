import type { ReactNode } from 'react';
import styles from '#renderer/kit/KitPage.module.css';
import { Card } from '#renderer/ui/Card.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';

interface KitPartProps {
  /** As its file is called. */
  readonly name: string;
  readonly children: ReactNode;
}

/**
 * One part of the kit with all its states. An element with `data-state` is drawn as if it were pointed at or focused.
 */
export function KitPart({ name, children }: KitPartProps) {
  return (
    <Card as="section" className={styles.part} aria-label={name}>
      <SectionLabel as="h2" className={styles.name}>
        {name}
      </SectionLabel>
      {children}
    </Card>
  );
}
