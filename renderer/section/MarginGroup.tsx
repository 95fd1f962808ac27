import type { ReactNode } from 'react';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';

interface MarginGroupProps {
  readonly title: string;
  /** For a group that is looked for by a name of its own. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** One of the groups that stand below each other in the margin. */
export function MarginGroup({ title, label, children }: MarginGroupProps) {
  return (
    <section aria-label={label}>
      <SectionLabel as="h2" space="group">
        {title}
      </SectionLabel>
      {children}
    </section>
  );
}
