import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { alreadyThere } from '#shared/import/alreadyThere.ts';
import { NOTHING_DECIDED, type PasteDecisions } from '#shared/import/paste/pasteDecisions.ts';
import { acceptedEvents, type PastePlan, planPaste } from '#shared/import/paste/pastePlan.ts';
import { type PasteReading, readPaste } from '#shared/import/paste/readPaste.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { countedIds } from '#test/support/incidents/buildIncident.ts';
import { PASTE } from '#test/support/readTimeline.ts';

/** What a paste into an incident of 10 March 2026 in UTC was read as. */
export function previewed(lines: readonly string[], change: Partial<ImportContext> = {}): PasteReading {
  return readPaste(lines.join('\n'), { ...PASTE, isZoneGuessed: true, ...change });
}

/** What accepting it would do, when the timeline has these events. */
export function planned(
  reading: PasteReading,
  decisions: PasteDecisions = NOTHING_DECIDED,
  timeline: readonly TimelineEvent[] = [],
): PastePlan {
  return planPaste(reading, decisions, alreadyThere(timeline));
}

/** What would be added, as `14:18 Alarm`; without a time, `– Alarm`. */
export function accepted(plan: PastePlan): readonly string[] {
  return acceptedEvents(plan, countedIds()).map(
    ({ occurredAt, title }) => `${occurredAt?.slice(11, 16) ?? '–'} ${title}`,
  );
}
