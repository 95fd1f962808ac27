import { longDate } from '#shared/time/formatTime.ts';
import type { IncidentCommit } from '#shared/versions/versionRows.ts';

/** An incident in whose row the change is said. */
interface NamedIncident {
  readonly title: string;
  readonly timeZone: string;
}

/** `Mirela Kestrup, 11 March 2026: Timeline: 3 events added`. The title stands beside it, so it is not said again. */
export function lastChangeWords(
  { by, at, words }: IncidentCommit,
  { title, timeZone }: NamedIncident,
): string {
  const what = words === `Add “${title}”` ? 'added' : afterTitle(words, title);
  return `${by}, ${longDate(at, timeZone)}: ${what}`;
}

/** Sync begins its commits with the title, whole or cut; see `commitWords`. */
function afterTitle(words: string, title: string): string {
  if (words.startsWith(`${title}: `)) return words.slice(title.length + 2);
  const [begin = '', ...rest] = words.split('…: ');
  return rest.length > 0 && title.startsWith(begin) ? rest.join('…: ') : words;
}
