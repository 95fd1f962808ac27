import { longDate } from '#shared/time/formatTime.ts';
import type { IncidentCommit } from '#shared/versions/versionRows.ts';

/** An incident in whose row the change is said. */
interface NamedIncident {
  readonly title: string;
  readonly timeZone: string;
}

/** `Mirela Kestrup, 11 March 2026: Timeline: 3 events added`. The title stands beside it, so it is not said again. */
function lastChangeWords({ by, at, words }: IncidentCommit, { title, timeZone }: NamedIncident): string {
  const what = words === `Add “${title}”` ? 'added' : afterTitle(words, title);
  return `${by}, ${longDate(at, timeZone)}: ${what}`;
}

/** What a row says of the last change; empty where its file lies in no repository. */
export function committedWords({
  changed,
  isUncommitted = false,
  ...row
}: NamedIncident & {
  readonly changed?: IncidentCommit;
  readonly isUncommitted?: boolean;
}): string {
  if (changed === undefined) return isUncommitted ? 'Not committed yet' : '';
  const words = lastChangeWords(changed, row);
  return isUncommitted ? `${words} · changed since, not committed yet` : words;
}

/** Where a title is cut. */
const CUT = '…: ';

/** Sync begins its commits with the title, whole or cut; see `commitWords`. */
function afterTitle(words: string, title: string): string {
  if (words.startsWith(`${title}: `)) return words.slice(title.length + 2);
  const end = words.indexOf(CUT);
  return end !== -1 && title.startsWith(words.slice(0, end)) ? words.slice(end + CUT.length) : words;
}
