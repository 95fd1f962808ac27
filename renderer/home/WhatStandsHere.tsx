import { useId } from 'react';
import styles from '#renderer/home/WhatStandsHere.module.css';
import { Card } from '#renderer/ui/Card.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';

interface WhatStandsHereProps {
  readonly title: string;
  /** Each a thing, and what is said of it. */
  readonly lines: readonly (readonly [string, string])[];
}

/** What a place of the library does, thing by thing: where it is empty, and where nothing is asked of it yet. */
export function WhatStandsHere({ title, lines }: WhatStandsHereProps) {
  const id = useId();
  return (
    <Card as="section" aria-labelledby={id} className={styles.lines}>
      <SectionLabel id={id}>{title}</SectionLabel>
      <dl>
        {lines.map(([what, how]) => (
          <div key={what} className={styles.line}>
            <dt>{what}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
