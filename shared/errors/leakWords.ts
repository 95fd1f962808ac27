import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import { placeTitle } from '#shared/domain/incident/sections.ts';
import { FIELD_LIST } from '#shared/domain/incident/textFields.ts';
import type { Leak, LeakKind } from '#shared/errors/leak.ts';

/** The kind of a find, as it stands before the words themselves. */
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

/** By place and name, as a spot of the desk has them; the incident's own id is no field, and a person may have named it. */
const FIELD_WORDS: ReadonlyMap<string, string> = new Map([
  ...FIELD_LIST.map(
    ([path, { place, words, windowName = path.split('.').at(-1) }]) =>
      [`${place} ${windowName}`, words] as const,
  ),
  ['publish id', 'id of the file'],
]);

/** A field in words: `Timeline, who`; the place alone where no field is known, or where both are called the same. */
export function spotWords({ place, field }: DeskSpot): string {
  if (field === OWN_WORDS) return `your team’s private words in ${OWN_WORDS}`;
  if (field === '') return placeTitle(place);
  const words = FIELD_WORDS.get(`${place} ${field}`) ?? field;
  const title = placeTitle(place);
  return words === title.toLowerCase() ? title : `${title}, ${words}`;
}

/** A private string on one line, for the command line; what was found in a file may hold anything. */
export function leakLine({ kind, words, where, excerpt, home }: Leak): string {
  return `${LEAK_KIND_WORDS[kind].toLowerCase()} "${words}" (${spotWords(home)}) in ${where}: ${excerpt}`;
}
