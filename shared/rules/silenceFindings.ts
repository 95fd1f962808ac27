import { type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { PassedMilestone } from '#shared/domain/timeline/phases.ts';
import { longSilence, type Silence, silences } from '#shared/domain/timeline/silences.ts';
import { instantOf, type PlacedEvent, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import type { EventName } from '#shared/rules/eventNames.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { durationText } from '#shared/time/formatTime.ts';

const MOST_LISTED = 3;
const SIGNAL_GAP_MINUTES = 5;

/** Long stretches of the incident without an event, and the wait from the first signal to the first alert. */
export function silenceFindings(
  incident: Incident,
  passed: readonly PassedMilestone[],
  nameOf: EventName,
): readonly Lack[] {
  return [...signalGap(incident, passed, nameOf), ...longSilences(incident, passed, nameOf)];
}

function longSilences(
  incident: Incident,
  passed: readonly PassedMilestone[],
  nameOf: EventName,
): readonly Lack[] {
  const limit = longSilence(incident);
  const foundSilences = duringIncident(passed, silences(incident, limit));
  if (foundSilences.length <= MOST_LISTED) {
    return foundSilences.map(({ after, before, minutes }) => {
      const words = `${durationText(minutes)} with no entry after ${nameOf(after)}.`;
      return at(after, 'timeline-silence', `${words} What happened until ${nameOf(before)}?`);
    });
  }
  const longest = foundSilences.reduce((most, next) => (next.minutes > most.minutes ? next : most));
  const words = `${foundSilences.length} times ${durationText(limit)} or more have no entry, the longest`;
  const message = `${words} ${durationText(longest.minutes)} after ${nameOf(longest.after)}. What happened then?`;
  return [at(longest.after, 'timeline-silence', message)];
}

/** A stretch wholly before the impact or after the resolution is not part of the incident. */
function duringIncident(
  passed: readonly PassedMilestone[],
  foundSilences: readonly Silence[],
): readonly Silence[] {
  const start = passed.find(({ name }) => name === 'impactStarted')?.instant ?? Number.NEGATIVE_INFINITY;
  const end = passed.find(({ name }) => name === 'resolved')?.instant ?? Number.POSITIVE_INFINITY;
  return foundSilences.filter(({ after, before }) => instantOf(before) > start && instantOf(after) < end);
}

function signalGap(
  { timeline }: Incident,
  passed: readonly PassedMilestone[],
  nameOf: EventName,
): readonly Lack[] {
  const events = placedEvents(timeline);
  const signal = events.find(({ kind }) => kind === 'signal');
  const markedEvent = passed.find(({ name }) => name === 'detected')?.event;
  const alert = markedEvent ?? events.find(({ kind }) => kind === 'detection');
  if (signal === undefined || alert === undefined) return [];
  const minutes = (instantOf(alert) - instantOf(signal)) / MINUTE_MS;
  if (minutes < SIGNAL_GAP_MINUTES) return [];
  const words = `${durationText(minutes)} between first signal and first alert.`;
  return [at(signal, 'signal-gap', `${words} What would have shown this at ${nameOf(signal)}?`)];
}

function at({ id }: PlacedEvent, rule: string, message: string): Lack {
  return lack('note', rule, { place: 'timeline', id, field: 'occurredAt' }, message);
}
