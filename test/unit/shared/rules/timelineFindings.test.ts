import { describe, expect, it } from 'vitest';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type Milestones, UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { milestoneFindings } from '#shared/rules/milestoneFindings.ts';
import { timelineFindings } from '#shared/rules/timelineFindings.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const done = { actor: 'On-call', source: 'Grafana' };

function found(incident: Incident, rule: string) {
  const all = [...timelineFindings(incident), ...milestoneFindings(incident)];
  return all.filter((finding) => finding.rule.startsWith(rule));
}

function messages(timeline: readonly TimelineEvent[], rule: string, parts: Partial<Incident> = {}): string[] {
  return found(buildIncident({ timeline, ...parts }), rule).map(({ message }) => message);
}

function marked(ids: Partial<Record<keyof Milestones, string>>): Milestones {
  const named = Object.entries(ids).map(([name, id]) => [name, toId<EventId>(id)]);
  return { ...UNKNOWN_MILESTONES, ...Object.fromEntries(named) };
}

it('asks of the sample what its drawing asks', () => {
  const incident = sampleIncident();
  expect(timelineFindings(incident).map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'note: 14:38 and 14:41 name no signal. What was seen that led to each?',
    'note: 5 min between first signal and first alert. What would have shown this at 14:18?',
  ]);
  const enlarged = incident.timeline.find(({ title }) => title.startsWith('Pool limit'));
  expect(found(incident, 'event-signal')[0]?.spot).toEqual({
    place: 'timeline',
    id: enlarged?.id,
    field: 'source',
  });
});

describe('what one event lacks', () => {
  it.each<readonly [rule: string, event: TimelineEvent, message: string]>([
    ['event-title', buildEvent('e', '14:23', { title: ' ' }), '14:23 has no text. What happened?'],
    ['event-unplaced', buildEvent('A note', null), '“A note” has no time yet. What came before it?'],
    [
      'event-end',
      buildEvent('e', '14:23', { endedAt: at('2026-03-10T14:22:00Z') }),
      '14:23 ends before it starts. Which of its two times is right?',
    ],
    [
      'event-known',
      buildEvent('e', '14:23', { knownAt: at('2026-03-10T14:22:00Z') }),
      '14:23 was known before it happened. Which of its two times is right?',
    ],
    [
      'event-signal',
      buildEvent('e', '14:23', { kind: 'decision' }),
      '14:23 names no signal. What was seen that led to it?',
    ],
    ['event-actor', buildEvent('e', '14:23'), '14:23 does not say who acted. Which role was it?'],
  ])('%s', (rule, event, message) => {
    expect(messages([event], rule)).toEqual([message]);
    expect(messages([buildEvent('fine', '14:23', done)], rule)).toEqual([]);
  });

  it('that many lack is one finding at the first of them', () => {
    const events = ['14:50', '14:23', '14:30', '14:40', '14:45'].map((clock) => buildEvent(clock, clock));
    const [one, ...others] = found(buildIncident({ timeline: events }), 'event-actor');
    expect(one?.message).toBe(
      '14:23, 14:30, 14:40 and 2 more do not say who acted. Which role was it each time?',
    );
    expect(one?.spot.id).toBe('14:23');
    expect(others).toEqual([]);
  });

  it('names the day as well when the timeline spans several', () => {
    const next = buildEvent('next', '00:10', { ...done, occurredAt: at('2026-03-11T00:10:00Z') });
    expect(messages([buildEvent('e', '14:23'), next], 'event-actor')[0]).toMatch(/^10 Mar 14:23 does not/);
  });

  it('is looked for again when the incident moves to another zone', () => {
    const timeline = [
      buildEvent('e', null, { occurredAt: at('2026-03-29T02:30:00+01:00'), precision: 'exact' }),
    ];
    expect(messages(timeline, 'event-clock-gap')).toEqual([]);
    expect(messages(timeline, 'event-clock-gap', { timeZone: 'Europe/Berlin' })).toEqual([
      '03:30 is written with a local time that the clocks skipped that night. When was it?',
    ]);
  });
});

describe('where events stand', () => {
  it('finds the same words twice in one minute', () => {
    const twin = buildEvent('Twin', '14:23', { ...done, title: ' page  SENT ' });
    const first = buildEvent('First', '14:23', { ...done, title: 'Page sent' });
    expect(messages([first, twin], 'event-twice')).toEqual([
      '14:23 stands twice in the same words. Is it one event?',
    ]);
    expect(found(buildIncident({ timeline: [first, twin] }), 'event-twice')[0]?.spot.id).toBe('Twin');
    expect(messages([first, buildEvent('Later', '14:24', { title: 'Page sent' })], 'event-twice')).toEqual(
      [],
    );
    expect(messages([first, { ...first, id: toId('x'), title: 'Other' }], 'event-twice')).toEqual([]);
  });

  it('asks what was seen before a detection that names no source', () => {
    const detection = buildEvent('Page', '14:23', { kind: 'detection' });
    const signal = buildEvent('Errors', '14:20', { kind: 'signal' });
    expect(messages([detection], 'detection-signal')).toEqual([
      'No signal stands before the detection at 14:23. What was seen, and where?',
    ]);
    expect(messages([detection, signal], 'detection-signal')).toEqual([]);
    expect(messages([{ ...detection, source: 'Grafana' }], 'detection-signal')).toEqual([]);
    const late = buildEvent('Errors', '14:30', { kind: 'signal' });
    expect(messages([detection, late], 'detection-signal')).toHaveLength(1);
  });

  it('asks about events long before the impact and after the resolution', () => {
    const events = [
      buildEvent('Old', '09:00', done),
      buildEvent('Deploy', '08:00', { kind: 'trigger' }),
      buildEvent('Lead', '13:30', done),
      buildEvent('Start', '14:20', { kind: 'signal' }),
      buildEvent('End', '14:50', { kind: 'recovery' }),
      buildEvent('Mail', '15:00', { kind: 'communication' }),
      buildEvent('Again', '15:10', done),
    ];
    const milestones = marked({ impactStarted: 'Start', resolved: 'End' });
    expect(messages(events, 'event-early', { milestones })).toEqual([
      '09:00 is long before the impact started. Does it belong to this incident?',
    ]);
    expect(messages(events, 'event-late', { milestones })).toEqual([
      '15:10 is after the resolution. Was the incident over by then?',
    ]);
    expect(messages(events, 'event-early')).toEqual([]);
  });
});

describe('milestones', () => {
  const events = [
    buildEvent('Errors', '14:18', { kind: 'signal' }),
    buildEvent('Page', '14:23', { kind: 'detection' }),
    buildEvent('Healthy', '14:46', { kind: 'recovery' }),
  ];

  it('that are missing are asked about at the event that most likely marks them', () => {
    const incident = buildIncident({ timeline: events });
    const [start] = found(incident, 'milestone-impactStarted');
    expect(start).toMatchObject({
      severity: 'warning',
      spot: { id: 'Errors', field: 'milestones.impactStarted' },
      message: 'No event is marked as the start of the impact; the duration is unknown. Is it 14:18?',
    });
    expect(found(incident, 'milestone-resolved')[0]?.spot.id).toBe('Healthy');
    expect(found(incident, 'milestone-identified')[0]).toMatchObject({
      severity: 'warning',
      spot: { field: 'milestones.identified' },
      message: 'No event is marked as identifying the cause.',
    });
  });

  it('in another order than they pass are asked about', () => {
    const milestones = marked({ impactStarted: 'Errors', detected: 'Healthy', resolved: 'Page' });
    const [one] = found(buildIncident({ timeline: events, milestones }), 'milestone-order');
    expect(one).toMatchObject({
      severity: 'warning',
      spot: { id: 'Page' },
      message: 'The resolution at 14:23 is before the detection at 14:46. Which event marks each?',
    });
  });

  it('allow an alert before anybody felt anything', () => {
    const milestones = marked({ impactStarted: 'Page', detected: 'Errors' });
    expect(found(buildIncident({ timeline: events, milestones }), 'milestone-order')).toMatchObject([
      {
        severity: 'note',
        message: 'The detection at 14:18 is before the impact start at 14:23. Did customers feel it earlier?',
      },
    ]);
  });
});

describe('silences', () => {
  const clocks = (...times: readonly string[]) => times.map((clock) => buildEvent(clock, clock, done));

  it('name what stands on both sides', () => {
    expect(messages(clocks('14:00', '14:05', '14:47'), 'timeline-silence')).toEqual([
      '42 min with no entry after 14:05. What happened until 14:47?',
    ]);
  });

  it('that are many are one finding at the longest', () => {
    const timeline = clocks('14:00', '14:20', '14:40', '15:10', '15:30', '15:35');
    const all = found(buildIncident({ timeline }), 'timeline-silence');
    expect(all.map(({ message }) => message)).toEqual([
      '4 times 10 min or more have no entry, the longest 30 min after 14:40. What happened then?',
    ]);
    expect(all[0]?.spot.id).toBe('14:40');
  });

  it('before the impact and after the resolution are left alone', () => {
    const timeline = clocks('10:00', '14:00', '14:05', '14:10', '18:00');
    const milestones = marked({ impactStarted: '14:00', resolved: '14:10' });
    expect(messages(timeline, 'timeline-silence', { milestones })).toEqual([]);
  });
});

it('lists the most serious first, and a thousand equal ones as few', () => {
  const timeline = Array.from({ length: 1000 }, (_, index) =>
    buildEvent(`e${index}`, '14:23', { title: '' }),
  );
  const findings = timelineFindings(buildIncident({ timeline }));
  expect(findings.length).toBeLessThan(12);
  const ranks = findings.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
});
