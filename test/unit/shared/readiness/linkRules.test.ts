import { describe, expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { readiness } from '#shared/readiness/readiness.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent, buildSignal } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';

function withSource(source: string): Incident {
  const sample = sampleIncident();
  return { ...sample, timeline: [...sample.timeline, buildEvent('Errors rise', '14:24', { source })] };
}

function questions(incident: Incident): readonly string[] {
  return readiness(incident)
    .open.filter(({ rule }) => rule === 'link-range')
    .map(({ message }) => message);
}

const graph = (from: string, to: string) =>
  `https://grafana.corp.example/d/k3Jd/checkout?from=${from}&to=${to}`;
const ms = (time: string) => String(Date.parse(time));

describe('a link to a graph', () => {
  it('of another day is asked about, where it stands', () => {
    const other = graph(ms('2026-03-11T14:10:00Z'), ms('2026-03-11T14:50:00Z'));
    const incident = withSource(`Seen here: ${other}`);
    expect(questions(incident)).toEqual([
      'The link to Grafana, dashboard checkout, shows 11 March 2026 14:10–14:50; the incident took place 10 March 2026 14:18–14:46. Is that the range you mean?',
    ]);
    const [finding] = readiness(incident).open.filter(({ rule }) => rule === 'link-range');
    expect(finding?.spot).toMatchObject({ place: 'timeline', field: 'source' });
    expect(finding?.severity).toBe('note');
  });

  it('whose window moves on is asked about', () => {
    expect(questions(withSource(graph('now-6h', 'now')))).toEqual([
      'The link to Grafana, dashboard checkout, shows the last 6 hours, counted from when it is opened. Would a fixed range show the incident?',
    ]);
  });

  it('of Datadog is asked about as well', () => {
    const url = `https://app.datadoghq.com/dashboard/abc-def-ghi/checkout?from_ts=${ms('2026-03-09T01:00:00Z')}&to_ts=${ms('2026-03-09T02:00:00Z')}`;
    expect(questions(withSource(url))[0]).toMatch(
      /^The link to Datadog, dashboard checkout, shows 9 March 2026/,
    );
  });

  it.each([
    ['the incident', graph(ms('2026-03-10T14:10:00Z'), ms('2026-03-10T14:50:00Z'))],
    ['a part of it', graph(ms('2026-03-10T14:30:00Z'), ms('2026-03-10T14:31:00Z'))],
    ['until its first moment', graph(ms('2026-03-10T13:00:00Z'), ms('2026-03-10T14:18:00Z'))],
    ['from within it until now', graph(ms('2026-03-10T14:30:00Z'), 'now')],
    ['no range', 'https://grafana.corp.example/d/k3Jd/checkout'],
  ])('that shows %s is not', (_what, url) => {
    expect(questions(withSource(url))).toEqual([]);
  });

  it('where a picture or a graph comes from is asked about as well', () => {
    const source = graph('now-6h', 'now');
    const asked =
      'The link to Grafana, dashboard checkout, shows the last 6 hours, counted from when it is opened. Would a fixed range show the incident?';
    expect(questions({ ...sampleIncident(), pictures: [pictureOf({ source })] })).toEqual([asked]);
    expect(questions({ ...sampleIncident(), signals: [buildSignal({ source })] })).toEqual([asked]);
  });

  it('that many places cite is asked about once', () => {
    const sample = sampleIncident();
    const timeline = sample.timeline.map((event) => ({ ...event, source: graph('now-6h', 'now') }));
    expect(questions({ ...sample, timeline })).toHaveLength(1);
  });

  it('is held against nothing while the incident has no time', () => {
    const incident = buildIncident({
      summary: graph(ms('2026-03-10T14:10:00Z'), ms('2026-03-10T14:50:00Z')),
    });
    expect(questions(incident)).toEqual([]);
  });

  it('is asked about in every section that has texts', () => {
    const url = graph('now-1h', 'now');
    const sample = sampleIncident();
    const incident: Incident = {
      ...sample,
      summary: url,
      failure: url,
      rootCause: url,
      impact: sample.impact.map((row) => ({ ...row, source: url })),
      lessons: sample.lessons.map((item) => ({ ...item, text: url })),
      actions: sample.actions.map((action) => ({ ...action, doneWhen: url })),
    };
    const places = readiness(incident).open.filter(({ rule }) => rule === 'link-range');
    expect(new Set(places.map(({ spot }) => spot.place))).toEqual(
      new Set(['summary', 'impact', 'causes', 'actions', 'lessons']),
    );
  });
});
