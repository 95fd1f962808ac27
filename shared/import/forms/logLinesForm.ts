import { byObject } from '#shared/basics/memo.ts';
import { withRest } from '#shared/import/draft/draftLines.ts';
import { emptyDraft, LINES, UNREAD } from '#shared/import/draft/importDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { logEntries, logGroups } from '#shared/import/forms/logEntries.ts';
import { placeEntries } from '#shared/import/placing/placeEntries.ts';
import { timelineWarnings } from '#shared/import/placing/timelineWarnings.ts';
import { createZoneKeeper } from '#shared/import/placing/zoneKeeper.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';

/** The log of a program, line by line: of Java and Python, of Apache and nginx, of whatever writes a day, a clock and a level. */
export const LOG_LINES: ImportForm = {
  sniff: (source) => (groupsOf(source) === null ? 0 : 0.9),
  read: (source, context) => {
    const marks = logEntries(groupsOf(source) ?? [], context.latest).map(
      (entry) => ({ kind: 'entry', entry }) as const,
    );
    const zones = createZoneKeeper(marks, context, { marks: [], definitions: new Map() });
    const placedEvents = placeEntries(marks, context, { known: { day: null }, zones });
    const events = placedEvents.map((event) => ({ ...event, kind: 'signal' }) as const);
    const draft = {
      ...emptyDraft({ form: 'log', is: 'The log of a program', unit: LINES, source: linesOf(source) }),
      events,
      warnings: timelineWarnings(events, []),
      timeZone: zones.named(),
    };
    return withRest(draft, UNREAD, () => false);
  },
};

function linesOf({ text }: ImportSource): readonly string[] {
  return (text ?? '').split(/\r\n|\n|\r/);
}

const groupsOf = byObject((source: ImportSource) =>
  source.text === null || source.json !== undefined ? null : logGroups(linesOf(source)),
);
