import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import { firstPast } from '#shared/domain/signals/signalFacts.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { instantOf, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { clockTime, durationText } from '#shared/time/formatTime.ts';
import { epochMs, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { inZone } from '#shared/time/zonedTime.ts';
import { boundText, firstPastTitle } from '#shared/words/signalWords.ts';

/** An event that a graph shows and the timeline lacks. */
interface SignalEvent {
  readonly title: string;
  readonly at: Timestamp;
  /** It says the name and the source of the graph, so it is private where that is. */
  readonly visibility: Visibility;
}

/** The event that a graph proposes: when it was first past its threshold. Null where one of that minute says so already. */
export function signalEvent(incident: Incident, signal: Signal): SignalEvent | null {
  const ms = firstPast(signal);
  if (ms === null) return null;
  const title = firstPastTitle(signal);
  const isThere = placedEvents(incident.timeline).some(
    (event) =>
      Math.floor(instantOf(event) / MINUTE_MS) === Math.floor(ms / MINUTE_MS) &&
      (event.kind === 'signal' || event.title === title),
  );
  return isThere
    ? null
    : { title, at: inZone(timestampAt(ms), incident.timeZone), visibility: visibilityOfSaid(signal) };
}

/** The event as the timeline has it; null where the graph proposes none. */
export function eventOfSignal(incident: Incident, signal: Signal, id: EventId): TimelineEvent | null {
  const proposed = signalEvent(incident, signal);
  if (proposed === null) return null;
  const { title, at, visibility } = proposed;
  return {
    id,
    occurredAt: at,
    precision: 'exact',
    kind: 'signal',
    title,
    ...(signal.source === undefined ? {} : { source: signal.source }),
    keyMoment: false,
    visibility,
  };
}

/** What says the name of a graph is as private as the graph; public only once somebody chose that. */
function visibilityOfSaid({ visibility }: Signal): Visibility {
  return visibility === 'private' ? 'private' : 'internal';
}

/** Whether an alert would have told, with the action that would make one; null where the graph was not first to show it. */
interface AlertQuestion {
  readonly question: string;
  /** The title of an action item. */
  readonly action: string;
  /** The visibility of the action item, which says the name of the graph. */
  readonly visibility: Visibility;
}

export function alertQuestion(incident: Incident, signal: Signal): AlertQuestion | null {
  const ms = firstPast(signal);
  if (ms === null || signal.threshold === undefined) return null;
  const detected = milestoneTime(incident, 'detected');
  const bound = boundText(signal);
  const action = `Alert when ${signal.name} is ${bound}`;
  if (incident.actions.some(({ title }) => title === action)) return null;
  const { timeZone } = incident;
  const visibility = visibilityOfSaid(signal);
  const since = clockTime(timestampAt(ms), timeZone);
  if (detected === null)
    return { question: `It was ${bound} from ${since}: would an alert have told?`, action, visibility };
  const minutes = (epochMs(detected) - ms) / MINUTE_MS;
  if (minutes <= 0) return null;
  return {
    question: `It was ${bound} at ${since}, and detected at ${clockTime(detected, timeZone)}: would an alert have told ${durationText(minutes)} earlier?`,
    action,
    visibility,
  };
}
