import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decideAllLines, NOTHING_DECIDED, takeEvents } from '#shared/import/paste/pasteDecisions.ts';
import { acceptedEvents } from '#shared/import/paste/pastePlan.ts';
import { pasteRows, sourceOf } from '#shared/import/paste/pasteRows.ts';
import { pasteCounts } from '#shared/import/paste/pasteWords.ts';
import { withoutHiddenControls } from '#shared/text/cleanText.ts';
import { countedIds } from '#test/support/incidents/buildIncident.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';
import { planned, previewed } from '#test/support/readPreview.ts';
import { pasted } from '#test/support/readTimeline.ts';

const line = fc.oneof(
  fc.constantFrom(
    '14:18 Alarm fires',
    '- 14:23 UTC - Restart',
    '??:?? Call',
    '02:30 CST Night job',
    '13:55 PM Odd',
    '  - nested words',
    'Just words',
    '',
    '# Timeline',
    '2026-03-10',
    '| 14:18 | Alarm |',
    '```',
  ),
  hostileText,
);
const text = fc.array(line, { maxLength: 25 });

it('has every line of the text in an event, in a line to decide about, or as structure', () => {
  fc.assert(
    fc.property(text, (lines) => {
      const all = lines.join('\n').split('\n');
      const plan = planned(previewed(all));
      const shown = new Set<number>(pasted(all).structureLines);
      for (const row of pasteRows(plan, 'UTC')) {
        const source = sourceOf(row);
        for (let at = source?.from ?? 1; at <= (source?.to ?? 0); at += 1) shown.add(at);
      }
      // Characters that nobody sees are no words.
      const isBlank = (words: string) => withoutHiddenControls(words).trim() === '';
      const lost = all.filter((words, index) => !isBlank(words) && !shown.has(index + 1));
      expect(lost).toEqual([]);
    }),
  );
});

it('counts every event and line once, and adds as many as it says', () => {
  fc.assert(
    fc.property(text, fc.boolean(), fc.boolean(), (lines, keepsLines, takesFirst) => {
      const reading = previewed(lines);
      const first = reading.events.slice(0, 1).map(({ key }) => key);
      const decided = takeEvents(NOTHING_DECIDED, first, takesFirst);
      const plan = planned(reading, decideAllLines(decided, keepsLines ? 'keep' : 'drop'));
      const counts = pasteCounts(plan);
      const { events, notes, there, left, dropped } = counts;
      expect(events + notes + there + left + dropped).toBe(plan.events.length + plan.lines.length);
      expect(acceptedEvents(plan, countedIds())).toHaveLength(events + notes);
    }),
  );
});

it('gives every event and line a key of its own', () => {
  fc.assert(
    fc.property(text, (lines) => {
      const { events, lines: unread } = previewed(lines);
      const keys = [...events, ...unread].map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

it('adds only events that a file can hold: a time exactly where they are placed, a title, an id of their own', () => {
  fc.assert(
    fc.property(text, (lines) => {
      const added = acceptedEvents(planned(previewed(lines)), countedIds());
      for (const event of added) {
        expect(event.occurredAt === null).toBe(event.precision === 'unplaced');
        expect(event.title.trim()).not.toBe('');
      }
      expect(new Set(added.map(({ id }) => id)).size).toBe(added.length);
    }),
  );
});
