import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { MilestoneYes } from '#renderer/timeline/event/MilestoneYes.tsx';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { proposedAt, proposedMilestones } from '#shared/rules/likelyMilestones.ts';

/** The milestones that this event may mark, each taken with one press. */
export function ProposedMarks({ event }: { readonly event: TimelineEvent }) {
  const isReadOnly = useIsReadOnly();
  const { timeline } = useEdits();
  const proposed = useIncident(proposedMilestones);
  if (isReadOnly) return null;
  return proposedAt(proposed, event.id).map((name) => (
    <MilestoneYes key={name} name={name} tabIndex={-1} onYes={() => timeline.setMilestone(name, event.id)} />
  ));
}
