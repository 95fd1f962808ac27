import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { CollectedMarks, FoundEntry, TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { FIRST_NAMES } from '#shared/names/firstNames.ts';
import { isMarkedTool, withoutToolMark } from '#shared/names/toolNames.ts';

/** `Tom: words`, `Sarah Lee: words`: up to three words in front of the first colon. */
const SPOKEN = /^((?:\p{L}[\p{L}\p{M}\p{N}.'’-]{0,29})(?: \p{L}[\p{L}\p{M}\p{N}.'’-]{0,29}){0,2}): +(?=\S)/u;
/** What notes of a timeline begin with; nobody is called so, however often it stands there. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'update note notes status error errors alert alerts alarm impact fix warning info debug fatal critical notice result ' +
    'cause reason trigger action actions next step steps decision question answer problem issue symptom mitigation ' +
    'resolution recovery detection diagnosis summary workaround hypothesis theory todo later now also edit correction ' +
    'reminder context background evidence severity start end started ended detected acknowledged identified mitigated ' +
    'resolved monitoring investigating deploy deployment rollback release incident outage time timeline'
  ).split(' '),
);
/** A line as programs log a chat. */
const LOGGED = /^\[\d{1,2}:\d{2}(?::\d{2})?\] +[^:]{1,60}: +\S/;
/** Fewer lines of one form may be so by chance. */
const LEAST_LINES = 3;
const FIRST = new Set(FIRST_NAMES.map((name) => name.toLowerCase()));

/**
 * The entries of lines such as `14:05 Tom: roll back?`, which name who speaks as a chat does: the name leaves the words and
 * becomes the actor once two lines begin with it, or where it is one of `people`. What stands once may be a program, and is
 * one where chats mark it so: `PagerDuty BOT`. In a log of a chat, whose
 * lines all are `[02:10] tomas: words`, every one does.
 */
export function withSpeakers(
  foundMarks: CollectedMarks,
  people: readonly string[],
  lines: readonly ScannedLine[],
): CollectedMarks {
  const known = new Set(people.map((name) => name.trim().toLowerCase()));
  const counts = new Map<string, number>();
  for (const mark of foundMarks.marks) {
    const name = mark.kind === 'entry' ? speakerOf(mark.entry) : null;
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isSpeaker = (name: string) =>
    known.has(name.toLowerCase()) || isMarkedTool(name) || ((counts.get(name) ?? 0) > 1 && canBeName(name));
  const isLog = isChatLog(lines) && [...counts.keys()].some(isSpeaker);
  const marks = foundMarks.marks.map((mark): TimelineMark => {
    const name = mark.kind === 'entry' ? speakerOf(mark.entry) : null;
    if (mark.kind !== 'entry' || name === null) return mark;
    if (!isSpeaker(name) && !isLog) return mark;
    return { ...mark, entry: spoken(mark.entry, name) };
  });
  return { ...foundMarks, marks };
}

function isChatLog(lines: readonly ScannedLine[]): boolean {
  const written = lines.filter(({ kind }) => kind !== 'blank');
  return written.length >= LEAST_LINES && written.every(({ content }) => LOGGED.test(content));
}

function spoken(entry: FoundEntry, name: string): FoundEntry {
  const isTool = isMarkedTool(name);
  const actor = isTool ? withoutToolMark(name) : name;
  return { ...entry, title: entry.title.replace(SPOKEN, ''), actor, ...(isTool ? { isTool } : {}) };
}

/** Who an entry says is speaking; null where it names somebody otherwise, or begins with another word. */
function speakerOf({ title, actor }: FoundEntry): string | null {
  const name = actor === null ? (SPOKEN.exec(title)?.[1] ?? null) : null;
  return name === null || name.split(' ').some((word) => NO_NAMES.has(word.toLowerCase())) ? null : name;
}

/** Each word has a capital, and not capitals alone (`API`, `DB`); a first name may be written small. */
function canBeName(name: string): boolean {
  const isWritten = name.split(' ').every((word) => /^\p{Lu}/u.test(word)) && /\p{Ll}/u.test(name);
  return isWritten || FIRST.has(name.toLowerCase());
}
