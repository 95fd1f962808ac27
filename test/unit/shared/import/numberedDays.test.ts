import { describe, expect, it } from 'vitest';
import { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';
import { flagsOf, PASTE, told } from '#test/support/readTimeline.ts';

const read = (...lines: readonly string[]) =>
  parseTimelineInput(['# Till outage', '', ...lines].join('\n'), 'auto', PASTE);

describe('the days of a text that have numbers', () => {
  it('count from the one whose date is said', () => {
    const days = [
      '## Timeline',
      '### Day 1: 4 February 2026',
      '- 9:00 a',
      '### Day 2',
      '- 14:00 b',
      '### Day 4',
      '- 15:00 c',
    ];
    const events = ['2026-02-04T09:00 a', '2026-02-05T14:00 b', '2026-02-07T15:00 c'];
    expect(told(read(...days))).toEqual(events);
    const later = ['## Timeline', '### Day 2 (5 February 2026)', '- 14:00 b', '**Day 4**', '- 15:00 c'];
    expect(told(read(...later))).toEqual(events.slice(1));
  });

  it('begin on the day of the document', () => {
    const days = ['Date: 2026-02-04', '', '## Timeline', '### Day 1', '- 9:00 a', '### Day 2', '- 14:00 b'];
    expect(told(read(...days))).toEqual(['2026-02-04T09:00 a', '2026-02-05T14:00 b']);
    const german = [
      'Datum: 4. Februar 2026',
      '',
      '## Zeitverlauf',
      '### Tag 1',
      '- 9:00 a',
      '### Tag 2: danach',
      '- 14:00 b',
    ];
    expect(told(read(...german))).toEqual(['2026-02-04T09:00 a', '2026-02-05T14:00 b']);
  });

  it('are asked for where none has a date before', () => {
    const events = read('## Timeline', '### Day 2', '- 14:00 b', '- 14:10 c');
    expect(told(events)).toEqual(['? b', '? c']);
    expect(flagsOf(events)).toEqual(['day-relative', 'day-relative']);
  });
});
