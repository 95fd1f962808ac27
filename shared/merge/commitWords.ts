import type { Incident } from '#shared/domain/incident/incident.ts';
import { broughtIn } from '#shared/merge/broughtIn.ts';
import { newlyUndecided } from '#shared/merge/newlyUndecided.ts';
import { counted } from '#shared/text/phrases.ts';

/** How long the first line of a commit may be before its end is left to the lines below it. */
const LONGEST_SUBJECT = 72;
/** A title is not cut shorter than this for what changed to have room. */
const SHORTEST_TITLE = 24;

/** What a commit says. */
interface CommitWords {
  /** One line. */
  readonly subject: string;
  /** More lines; mostly empty. */
  readonly body: string;
}

/** What became of one incident, in a line: `Labels blank: Timeline: 3 events added`. Null: there is or was none. */
export function changeWords(before: Incident | null, after: Incident | null, otherwise?: string): string {
  const title = titleOf(after ?? before);
  if (after === null) return `Delete “${title}”`;
  return before === null ? `Add “${title}”` : `${title}: ${changesOf(before, after, otherwise)}`;
}

/** The same without the title; `otherwise`, with a full stop, where nothing in the incident differs. */
export function changesOf(before: Incident, after: Incident, otherwise?: string): string {
  return partsOf(before, after, otherwise).join(' ').replace(/\.$/, '');
}

/** The same as the message of a commit, whose first line is short. */
export function commitWords(
  before: Incident | null,
  after: Incident | null,
  otherwise?: string,
): CommitWords {
  const line = changeWords(before, after, otherwise);
  if (line.length <= LONGEST_SUBJECT || before === null || after === null)
    return { subject: cut(line, LONGEST_SUBJECT), body: '' };
  const words = changesOf(before, after, otherwise);
  const title = cut(titleOf(after), Math.max(SHORTEST_TITLE, LONGEST_SUBJECT - words.length - 2));
  const subject = `${title}: ${words}`;
  return subject.length <= LONGEST_SUBJECT
    ? { subject, body: '' }
    : { subject: cut(subject, LONGEST_SUBJECT), body: partsOf(before, after, otherwise).join('\n') };
}

/** Sentences, one for each part of the incident. */
function partsOf(
  before: Incident,
  after: Incident,
  otherwise = 'same content, written again.',
): readonly string[] {
  const open = newlyUndecided(after, [before]).length;
  const decided = newlyUndecided(before, [after]).length;
  const words = broughtIn(before, after);
  const parts = [
    ...(words === '' ? [] : words.split(/(?<=\.) (?=\p{Lu}[^.:]*: )/u)),
    ...(open === 0 ? [] : [`${counted(open, 'place', 'places')} to decide.`]),
    ...(decided === 0 ? [] : [`${counted(decided, 'place', 'places')} decided.`]),
  ];
  return parts.length === 0 ? [otherwise] : parts;
}

/** Without line ends, which a title in a file of another program may have. */
function titleOf(incident: Incident | null): string {
  return incident?.title.replaceAll(/\s+/g, ' ').trim() || 'Untitled incident';
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
