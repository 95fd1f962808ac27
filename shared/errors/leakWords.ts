import { type DeskPlace, type DeskSpot, SECTIONS } from '#shared/domain/incident/sections.ts';
import type { Leak, LeakKind } from '#shared/errors/leak.ts';

/** What was found, as it stands before the words themselves. */
export const LEAK_KIND_WORDS: Record<LeakKind, string> = {
  name: 'Name',
  email: 'E-mail address',
  phone: 'Phone number',
  host: 'Host',
  link: 'Internal link',
  ticket: 'Ticket',
  identifier: 'Identifier',
  key: 'Key or password',
  text: 'Text from inside',
};

/** The home of a team's own private words, which is no field of the incident but the file beside it. */
export const OWN_WORDS = 'language.txt';

const FIELD_WORDS: Readonly<Record<string, string>> = {
  alias: 'names and aliases',
  apology: 'apology',
  privateNotes: 'private notes',
  publicDuration: 'how long it lasted',
  publicPrevention: 'what we are doing',
  publicSummary: 'what happened',
  publicTitle: 'public title',
  rootCause: 'root cause',
  statusPageUrl: 'status page',
  ticketUrl: 'ticket',
  actor: 'who',
  doneWhen: 'done when',
  id: 'id of the file',
};

/** A field in words: `Timeline, who`; the place alone where no field is known. */
export function spotWords({ place, field }: DeskSpot): string {
  if (field === OWN_WORDS) return `your team’s private words in ${OWN_WORDS}`;
  if (field === '') return placeTitle(place);
  return `${placeTitle(place)}, ${FIELD_WORDS[field] ?? field}`;
}

/** A private string on one line, for the command line; what was found in a file may hold anything. */
export function leakLine({ kind, words, where, excerpt, home }: Leak): string {
  return `${LEAK_KIND_WORDS[kind].toLowerCase()} "${words}" (${spotWords(home)}) in ${where}: ${excerpt}`;
}

function placeTitle(place: DeskPlace): string {
  if (place === 'meeting') return 'Meeting';
  if (place === 'publish') return 'Publish';
  return SECTIONS.find(({ id }) => id === place)?.title ?? place;
}
