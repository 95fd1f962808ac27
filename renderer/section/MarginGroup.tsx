import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';

interface MarginGroupProps {
  readonly title: string;
  /** For a group that is looked for by a name of its own. */
  readonly label?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** One of the groups that stand below each other in the margin. */
export function MarginGroup({ title, label, className, children }: MarginGroupProps) {
  return (
    <section aria-label={label} className={className}>
      <SectionLabel as="h2" space="group">
        {title}
      </SectionLabel>
      {children}
    </section>
  );
}

/** The top of the panel beside the section; null while that panel is closed. */
const MarginContext = createContext<HTMLElement | null>(null);

export const MarginProvider = MarginContext;

interface MarginProps {
  readonly children: ReactNode;
  /** For what would push the section away: it does without a place while that panel is closed. */
  readonly isOnlyBeside?: boolean;
}

/**
 * What a section has to say beside itself: the tray of notes, what actions cover. It stands at the top
 * of the panel on the right, or in the section itself while that panel is closed.
 */
export function Margin({ children, isOnlyBeside = false }: MarginProps) {
  const margin = useContext(MarginContext);
  if (margin !== null) return createPortal(children, margin);
  return isOnlyBeside ? null : children;
}
