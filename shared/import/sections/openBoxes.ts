import type { ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import { taskState } from '#shared/import/reading/inline/taskBox.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';

/** Events with the box in front of them where it is not ticked: it may be that they did not happen. */
export function withOpenBoxes<E extends ParsedEvent>(
  events: readonly E[],
  lines: readonly ScannedLine[],
): readonly E[] {
  return events.map((event) => {
    const raw = lines[event.sourceLines.from - 1]?.raw ?? '';
    if (taskState(raw) !== 'open') return event;
    const detail = [event.detail ?? '', 'Its box is not ticked: [ ]']
      .filter((text) => text !== '')
      .join('\n');
    return { ...event, detail };
  });
}
