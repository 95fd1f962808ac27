import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { KindIcon } from '#renderer/section/KindIcon.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { RemovableChip } from '#renderer/ui/RemovableChip.tsx';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';

interface CitedEventProps {
  readonly node: CauseNode;
  readonly event: TimelineEvent;
}

/** An event that shows a cause. */
export function CitedEvent({ node, event }: CitedEventProps) {
  const timeZone = useIncident((incident) => incident.timeZone);
  const isReadOnly = useIsReadOnly();
  const { causes: edits } = useEdits();
  const name = `${eventClock(event, timeZone)} ${event.title}`.trimStart();
  const evidence = node.evidence.filter((id) => id !== event.id);
  return (
    <RemovableChip
      icon={<KindIcon kind={event.kind} />}
      removeLabel={`No longer cite ${name}`}
      isReadOnly={isReadOnly}
      onRemove={() => edits.patch(node.id, { evidence }, 'Change evidence')}
    >
      {name}
    </RemovableChip>
  );
}
