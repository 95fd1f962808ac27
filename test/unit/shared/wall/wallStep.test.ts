import { describe, expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import { wallPageCount, wallProjection } from '#shared/wall/wallProjection.ts';
import { wallStep } from '#shared/wall/wallStep.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { WALL_FOCUS } from '#test/support/incidents/wallFocus.ts';

const sample = sampleIncident();
const FOCUS: WallFocus = { ...WALL_FOCUS, block: 2 };

/** Steps until nothing comes any more; what the wall showed at each stop. */
function walk(incident: Incident, focus: WallFocus, direction: 1 | -1) {
  const stops: { readonly text: string; readonly focus: WallFocus }[] = [];
  for (let next: WallFocus | null = focus; next !== null && stops.length < 200; ) {
    stops.push({ text: JSON.stringify(wallProjection(incident, next).content), focus: next });
    const step = wallStep(incident, next, direction);
    next = step === null ? null : { ...next, ...step };
  }
  return stops;
}

function times(incident: Incident, focus: WallFocus, direction: 1 | -1 = 1) {
  return walk(incident, focus, direction).map(({ text }) => /"now":\{"time":"([^"]+)"/.exec(text)?.[1]);
}

describe('wallStep', () => {
  it('goes through the timeline event by event, and back', () => {
    const all = ['14:18', '14:23', '14:25', '14:28', '14:32', '14:35', '14:38', '14:41', '14:46'];
    expect(times(sample, FOCUS)).toEqual(all);
    const last = walk(sample, FOCUS, 1).at(-1)?.focus ?? FOCUS;
    expect(times(sample, last, -1)).toEqual(all.toReversed());
  });

  it('passes over what the room may not see', () => {
    const timeline = sample.timeline.map((event, index) =>
      index === 1 ? { ...event, visibility: 'private' as const } : event,
    );
    expect(times({ ...sample, timeline }, FOCUS).slice(0, 3)).toEqual(['14:18', '14:25', '14:28']);
  });

  it('takes what was found later in the order in which it became known, and moves the moment along', () => {
    const timeline = sample.timeline.map((event, index) =>
      index === 0 ? { ...event, knownAt: at('2026-03-10T14:30:00Z') } : event,
    );
    const focus = { ...FOCUS, knownThen: at('2026-03-10T14:23:00Z') };
    const stops = walk({ ...sample, timeline }, focus, 1);
    expect(times({ ...sample, timeline }, focus).slice(0, 5)).toEqual([
      '14:23',
      '14:25',
      '14:28',
      '14:18',
      '14:32',
    ]);
    expect(stops[3]?.focus.knownThen).toBe('2026-03-10T14:30:00Z');
  });

  it('turns all pages of a long event before it goes on, and comes back to its last one', () => {
    const timeline = sample.timeline.map((event, index) =>
      index === 0 ? { ...event, detail: 'The panel shows the climb. '.repeat(200) } : event,
    );
    const long = { ...sample, timeline };
    const pages = wallProjection(long, FOCUS).page.count;
    expect(pages).toBeGreaterThan(2);
    const stops = walk(long, FOCUS, 1);
    expect(stops.slice(0, pages).map(({ focus }) => focus.page)).toEqual([...Array(pages).keys()]);
    const back = wallStep(long, stops[pages]?.focus ?? FOCUS, -1);
    expect(back?.page).toBe(pages - 1);
  });

  it('goes from the failure through each why once', () => {
    const stops = walk(sample, { ...FOCUS, block: 3 }, 1);
    const questions = new Set(sample.causes.map(({ question }) => question));
    const last = { ...FOCUS, block: 3, causeId: sample.causes.at(-1)?.id ?? null };
    const outcome = wallPageCount(sample, last) - 1;
    expect(outcome).toBeGreaterThan(0);
    expect(stops).toHaveLength(questions.size + 1 + outcome);
    expect(new Set(stops.map(({ text }) => text)).size).toBe(stops.length);
  });

  it('only turns pages in the other blocks', () => {
    expect(wallStep(sample, { ...FOCUS, block: 0 }, 1)).toBeNull();
    expect(wallStep(sample, { ...FOCUS, block: 5, page: 0 }, -1)).toBeNull();
  });
});
