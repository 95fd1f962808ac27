import type { ReactNode } from 'react';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { type DeskSpot, fieldKey } from '#shared/domain/incident/deskSpot.ts';

interface FieldHeadingProps {
  readonly spot: DeskSpot;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The head of a part of a place that a jump or a command leads to, from which the keyboard goes on. */
export function FieldHeading({ spot, className, children }: FieldHeadingProps) {
  const key = fieldKey(spot);
  const { ref } = useFieldPlace(key);
  return (
    <SectionLabel ref={ref} tabIndex={-1} data-field={key} space="group" className={className}>
      {children}
    </SectionLabel>
  );
}
