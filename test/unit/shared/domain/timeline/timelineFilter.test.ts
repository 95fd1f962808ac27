import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownMoments } from '#shared/domain/timeline/knownMoments.ts';
import {
  actorsOf,
  filteredEvents,
  isFiltering,
  knownEvents,
  SHOW_ALL,
  type TimelineFilter,
} from '#shared/domain/timeline/timelineFilter.ts';
import { compareTimestamps } from '#shared/time/timestamp.ts';
import { arbitraryTimeline } from '#test/support/incidents/arbitraryTimeline.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const clock = (time: string) => at(`2026-03-10T${time}:00+00:00`);

const page = buildEvent('Page sent', '14:23', { kind: 'detection', actor: 'Pager', keyMoment: true });
const kill = buildEvent('Query killed', '14:35', { actor: 'On-call', source: 'Database console' });
const log = buildEvent('Pool at its limit', '14:18', { kind: 'signal', knownAt: clock('15:10') });
const note = buildEvent('Somebody saw a spike', null, { detail: 'in the DATABASE graph' });
const ALL = [page, kill, log, note];

const shown = (filter: Partial<TimelineFilter>) =>
  filteredEvents(ALL, { ...SHOW_ALL, ...filter }).map(({ title }) => title);
const titlesThen = (time: string) => knownEvents(ALL, clock(time)).map(({ title }) => title);

describe('filtering a timeline', () => {
  it('shows all, in the very same array, when nothing is asked for', () => {
    expect(filteredEvents(ALL, SHOW_ALL)).toBe(ALL);
    expect(filteredEvents(ALL, { ...SHOW_ALL, text: '  ' })).toBe(ALL);
    expect(isFiltering({ ...SHOW_ALL, text: '  ' })).toBe(false);
  });

  it('shows any of the kinds and of the people chosen', () => {
    expect(shown({ kinds: ['detection', 'signal'] })).toEqual(['Page sent', 'Pool at its limit']);
    expect(shown({ actors: ['Pager', 'On-call'] })).toEqual(['Page sent', 'Query killed']);
    expect(shown({ actors: ['pager', 'On Call'] })).toEqual(['Page sent', 'Query killed']);
  });

  it('shows key moments', () => {
    expect(shown({ isKeyOnly: true })).toEqual(['Page sent']);
  });

  it('finds all words, in any order and case, in title, detail, who and where', () => {
    expect(shown({ text: 'database' })).toEqual(['Query killed', 'Somebody saw a spike']);
    expect(shown({ text: 'console  ON-CALL' })).toEqual(['Query killed']);
    expect(shown({ text: 'console pager' })).toEqual([]);
  });

  it('asks for everything at once', () => {
    expect(shown({ kinds: ['action'], text: 'database' })).toEqual(['Query killed', 'Somebody saw a spike']);
    expect(shown({ kinds: ['action'], actors: ['On-call'], isKeyOnly: true })).toEqual([]);
  });

  it('names everyone once, in alphabetical order', () => {
    expect(actorsOf([page, kill, { ...log, actor: 'Pager' }, { ...note, actor: '' }])).toEqual([
      'On-call',
      'Pager',
    ]);
  });
});

describe('what was known at a moment', () => {
  it('is what had happened, but for what was found later and for notes without a time', () => {
    expect(titlesThen('14:23')).toEqual(['Page sent']);
    expect(titlesThen('14:40')).toEqual(['Page sent', 'Query killed']);
    expect(titlesThen('15:10')).toEqual(['Page sent', 'Query killed', 'Pool at its limit']);
    expect(knownEvents(ALL, null)).toBe(ALL);
  });

  it('changes at the moments when something became known, earliest first', () => {
    expect(knownMoments(ALL)).toEqual([clock('14:23'), clock('14:35'), clock('15:10')]);
    expect(knownMoments([page, { ...kill, occurredAt: page.occurredAt }])).toHaveLength(1);
    expect(knownMoments([note])).toEqual([]);
  });

  it('is never something that had not happened yet', () => {
    const moved = { ...log, occurredAt: clock('15:30') };
    expect(knownEvents([moved], clock('15:10'))).toEqual([]);
    expect(knownMoments([moved])).toEqual([clock('15:30')]);
  });

  it('grows from moment to moment until everything with a time is there', () => {
    fc.assert(
      fc.property(arbitraryTimeline(), (timeline) => {
        const moments = knownMoments(timeline);
        const counts = moments.map((moment) => knownEvents(timeline, moment).length);
        expect(counts.every((count, index) => count > (counts[index - 1] ?? 0))).toBe(true);
        expect(moments).toEqual(moments.toSorted(compareTimestamps));
        expect(counts.at(-1) ?? 0).toBe(timeline.filter(({ occurredAt }) => occurredAt !== null).length);
      }),
    );
  });
});
