import { publicAliases } from '#shared/aliases/publicAliases.ts';
import { withAliases } from '#shared/aliases/withAliases.ts';
import { assertNever } from '#shared/basics/assertNever.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { PublicText } from '#shared/domain/incident/publication.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { incidentDuration, milestoneEvent } from '#shared/domain/timeline/milestoneMetrics.ts';
import { longDate } from '#shared/time/formatTime.ts';
import { minutesInWords } from '#shared/time/minutesInWords.ts';

/**
 * What the incident says inside about a part of the public version: Markdown, with its names. Empty where it
 * says nothing yet, and always for the apology.
 */
export function internalText(incident: Incident, part: PublicText): string {
  switch (part) {
    case 'publicTitle':
      return incident.title;
    case 'publicSummary':
      return incident.summary;
    case 'publicDuration':
      return durationSentence(incident);
    case 'publicPrevention':
      return bullets(publicActions(incident));
    case 'apology':
      return '';
    default:
      return assertNever(part, 'public text');
  }
}

/** A first version of a part to go on from, with names replaced; empty while there is nothing to draft from. */
export function draftPublicText(incident: Incident, part: PublicText): string {
  const draft =
    part === 'publicPrevention'
      ? preventionDraft(incident)
      : part === 'apology'
        ? apologyDraft(incident)
        : internalText(incident, part);
  return withAliases(draft, publicAliases(incident));
}

/** `From 14:23 to 14:46 UTC on 10 March 2026: 23 minutes.` Empty while the start or the end is unknown. */
function durationSentence(incident: Incident): string {
  const { timeZone } = incident;
  const start = milestoneEvent(incident, 'impactStarted');
  const end = milestoneEvent(incident, 'resolved');
  const minutes = incidentDuration(incident);
  if (start === null || end === null || minutes === null) return '';
  const [from, to] = [eventClock(start, timeZone), eventClock(end, timeZone)];
  const [firstDay, lastDay] = [longDate(start.occurredAt, timeZone), longDate(end.occurredAt, timeZone)];
  const when =
    firstDay === lastDay
      ? `From ${from} to ${to} ${timeZone} on ${firstDay}`
      : `From ${from} on ${firstDay} to ${to} on ${lastDay} (${timeZone})`;
  return `${when}: ${minutesInWords(minutes)}.`;
}

/** The actions that the public version tells: those that are shown to everybody, have words, and are not given up. */
export function publicActions({ actions }: Pick<Incident, 'actions'>): readonly ActionItem[] {
  return actions.filter(
    ({ visibility, status, title }) =>
      visibility === 'public' && status !== 'not-doing' && title.trim() !== '',
  );
}

function preventionDraft(incident: Incident): string {
  const all = publicActions(incident);
  const done = all.filter(({ status }) => status === 'done');
  const open = all.filter(({ status }) => status !== 'done');
  const parts = [
    ...(done.length === 0 ? [] : ['We have already done this:', bullets(done)]),
    ...(open.length === 0
      ? []
      : ['So that it does not happen again, we are working on this:', bullets(open)]),
  ];
  return parts.join('\n\n');
}

function bullets(actions: readonly ActionItem[]): string {
  return actions.map(({ title }) => `- ${title.trim().replace(/\s*\n\s*/g, ' ')}`).join('\n');
}

function apologyDraft(incident: Incident): string {
  const minutes = incidentDuration(incident);
  const howLong = minutes === null ? 'During this incident' : `For ${minutesInWords(minutes)}`;
  return [
    `We are sorry. ${howLong} you could not count on us, and we know that this cost you time and trust.`,
    'It was ours to prevent. Above we say what we are changing, and we will tell you here when it is done.',
  ].join(' ');
}
