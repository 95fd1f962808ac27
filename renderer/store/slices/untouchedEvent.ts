import type { SliceContext } from '#renderer/store/slices/slice.ts';
import type { AppState } from '#renderer/store/state.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { removeEvents } from '#shared/domain/timeline/eventEdits.ts';
import { draftsOf } from '#shared/drafts/drafts.ts';

/**
 * Takes an event back out that was inserted and closed as it was: its time was made up, and nobody said anything
 * by it. What stands half typed in one of its fields, or refers to it, keeps it.
 */
export function dropUntouched(
  get: SliceContext['get'],
  set: SliceContext['set'],
  inserted: TimelineEvent,
): void {
  const { incident, timelineView } = get();
  if (timelineView.inserted === inserted) set({ timelineView: { ...timelineView, inserted: null } });
  if (incident === null || !isUntouched(get(), inserted)) return;
  const { history, undo, edit } = get();
  // Nobody did anything since, so nothing needs to be undone.
  const isLastStep = history.past.at(-1)?.before.timeline.includes(inserted) === false;
  if (isLastStep) undo();
  else edit({ label: 'Remove empty event', apply: (current) => removeEvents(current, [inserted.id]) });
}

function isUntouched({ incident, drafts }: AppState, inserted: TimelineEvent): boolean {
  if (incident === null || !incident.timeline.includes(inserted)) return false;
  const isMilestone = Object.values(incident.milestones).includes(inserted.id);
  const isCited = incident.causes.some(({ evidence }) => evidence.includes(inserted.id));
  const isHalfTyped = draftsOf(drafts, { place: 'timeline', id: inserted.id }).length > 0;
  return !isMilestone && !isCited && !isHalfTyped;
}
