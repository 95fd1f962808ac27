import { publicAliases } from '#shared/aliases/publicAliases.ts';
import { withAliases } from '#shared/aliases/withAliases.ts';
import { assertNever } from '#shared/basics/assertNever.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { PublicText } from '#shared/domain/incident/publication.ts';
import { customerTitle } from '#shared/export/words/customerTitle.ts';
import { durationSentence } from '#shared/export/words/incidentWhen.ts';
import { capitalised } from '#shared/text/phrases.ts';

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
      return durationSentence(incident) ?? '';
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
  return withAliases(draftOf(incident, part), publicAliases(incident));
}

/** How long it lasted is said above it. */
const APOLOGY = [
  'We are sorry. While this lasted you could not count on us, and that cost you time and trust.',
  'It was ours to prevent. Above we say what we are changing, and we will tell you here when it is done.',
].join(' ');

function draftOf(incident: Incident, part: PublicText): string {
  switch (part) {
    case 'publicTitle':
      return customerTitle(incident.title);
    case 'publicPrevention':
      return preventionDraft(incident);
    case 'apology':
      return APOLOGY;
    case 'publicSummary':
      return customerSummary(incident);
    case 'publicDuration':
      return internalText(incident, part);
    default:
      return assertNever(part, 'public text');
  }
}

/** `10 March 2026, 14:23 to 14:46 UTC (23 minutes): `, as a summary begins that was started from what is known. */
const WHEN_IN_FRONT = /^[^.!?\n]*\d{4}[^.!?\n]* to [^.!?\n]*\([^()\n]*(?:second|minute|hour|day)s?\):\s+/;

/** The summary without what the public version says above and below it anyway: day, times, and the title once more. */
function customerSummary({ summary, title }: Incident): string {
  const told = summary.trim().replace(WHEN_IN_FRONT, '');
  const rest = told.startsWith(title.trim())
    ? told.slice(title.trim().length).replace(/^[.!]?\s+/, '')
    : told;
  return capitalised(/\p{L}/u.test(rest) && title.trim() !== '' ? rest : told);
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
  const doneActions = all.filter(({ status }) => status === 'done');
  const open = all.filter(({ status }) => status !== 'done');
  const parts = [
    ...(doneActions.length === 0 ? [] : ['We have already done this:', bullets(doneActions)]),
    ...(open.length === 0
      ? []
      : ['So that it does not happen again, we are working on this:', bullets(open)]),
  ];
  return parts.join('\n\n');
}

function bullets(actions: readonly ActionItem[]): string {
  return actions.map(({ title }) => `- ${title.trim().replace(/\s*\n\s*/g, ' ')}`).join('\n');
}
