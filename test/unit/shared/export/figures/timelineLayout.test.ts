import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { timelineFigure } from '#shared/export/figures/timelineFigure.ts';
import { type EventLabel, FIGURE_WIDTH, timelineLayout } from '#shared/export/figures/timelineLayout.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

function labelsOf(incident: Incident): readonly EventLabel[] {
  return timelineLayout(incident)?.labels ?? [];
}

function withEvents(count: number): Incident {
  const sample = sampleIncident();
  const timeline = Array.from({ length: count }, (_, index) => {
    const event = sample.timeline[index % sample.timeline.length];
    if (event === undefined) throw new Error('The sample has events');
    const minute = (index * 37) % 150;
    return {
      ...event,
      id: toId<typeof event.id>(`e${index}`),
      occurredAt: timestampAt(Date.UTC(2026, 2, 10, 14, minute)),
    };
  });
  return { ...sample, timeline };
}

/** Labels of one row stand apart, inside the drawing, and in the order of their marks. */
function expectTidy(labels: readonly EventLabel[]): void {
  for (const row of ['above', 'below']) {
    const inRow = labels.filter((label) => label.row === row).toSorted((a, b) => a.left - b.left);
    inRow.forEach((label, index) => {
      expect(label.left).toBeGreaterThanOrEqual(-0.01);
      expect(label.left + label.width).toBeLessThanOrEqual(FIGURE_WIDTH + 0.01);
      const next = inRow[index + 1];
      if (next === undefined) return;
      expect(label.left + label.width).toBeLessThan(next.left);
      expect(label.x).toBeLessThanOrEqual(next.x);
    });
  }
}

test('all nine events of the sample have a label, and none overlap', () => {
  const labels = labelsOf(sampleIncident());
  expect(labels).toHaveLength(9);
  expectTidy(labels);
});

test('sixty events have a mark each and as many labels as fit, none overlapping', () => {
  const incident = withEvents(60);
  expect(timelineLayout(incident)?.marks).toHaveLength(60);
  expect(labelsOf(incident).length).toBeGreaterThanOrEqual(10);
  expectTidy(labelsOf(incident));
});

test('of two thousand events each mark stands clear of the others of its row, and the caption counts the rest', () => {
  const incident = withEvents(2000);
  const marks = timelineLayout(incident)?.marks ?? [];
  for (const row of [0, 1, 2, 3]) {
    const xs = marks.filter((mark) => mark.row === row).map(({ x }) => x);
    xs.slice(1).forEach((x, index) => void expect(x - (xs[index] ?? 0)).toBeGreaterThanOrEqual(13));
  }
  const rest = (2000 - marks.length).toLocaleString('en-US');
  const caption = `${rest} more events are drawn as lines and listed below.`;
  expect(timelineFigure(incident)?.caption).toBe(caption);
});

test('up to sixty events have a sign each and nothing to explain; of more, milestones and key moments have', () => {
  expect(timelineFigure(withEvents(9))?.caption).toBe('');
  expect(timelineLayout(withEvents(60))?.strokes).toEqual([]);
  const incident = withEvents(61);
  const layout = timelineLayout(incident);
  const milestones = new Set(Object.values(incident.milestones));
  const signed = incident.timeline.filter(({ id, keyMoment }) => keyMoment || milestones.has(id));
  expect(signed.length).toBeLessThan(61);
  expect(layout?.marks.map(({ event }) => event.id).toSorted()).toEqual(
    signed.map(({ id }) => id).toSorted(),
  );
  const place = (at: (typeof incident.timeline)[number]['occurredAt']) =>
    at === null ? Number.NaN : (layout?.axis.position(at) ?? Number.NaN);
  for (const { occurredAt } of incident.timeline) {
    expect(layout?.strokes.some((x) => Math.abs(x - place(occurredAt)) <= 1.01)).toBe(true);
  }
});

test('without phases the marks stand on the axis', () => {
  const sample = sampleIncident();
  const heightOf = (incident: Incident) =>
    Number(timelineFigure(incident)?.drawing.properties.height ?? Number.NaN);
  const none = Object.fromEntries(Object.keys(sample.milestones).map((name) => [name, null]));
  const milestones = { ...sample.milestones, ...none };
  // The band, and the line of the legend that names its parts.
  expect(heightOf(sample) - heightOf({ ...sample, milestones })).toBeGreaterThanOrEqual(32);
});

test('milestones are labelled before anything else', () => {
  const incident = withEvents(60);
  const [first] = incident.timeline.slice(33);
  if (first === undefined) throw new Error('There are sixty');
  const milestones = { ...incident.milestones, identified: first.id };
  expect(labelsOf({ ...incident, milestones }).map((label) => label.id)).toContain(first.id);
});

test('any timeline is laid out without overlaps', () => {
  fc.assert(
    fc.property(arbitraryIncident(), (incident) => expectTidy(labelsOf(incident))),
    { numRuns: runs(60) },
  );
});

test('there is no drawing without a single time', () => {
  expect(timelineLayout({ ...sampleIncident(), timeline: [] })).toBeNull();
});

test('ticks stand on round times of the zone', () => {
  const ticks = timelineLayout(sampleIncident())?.axis.ticks.map(({ label }) => label);
  expect(ticks).toEqual(['14:20', '14:25', '14:30', '14:35', '14:40', '14:45']);
  const indian = timelineLayout({ ...sampleIncident(), timeZone: 'Asia/Kolkata' })?.axis.ticks[0]?.label;
  expect(indian).toBe('19:50');
});
