import type { Incident } from '#shared/domain/incident/incident.ts';
import { placedWords } from '#shared/publication/replySheet/placedWords.ts';
import { lineMark } from '#shared/publication/replySheet/replySheet.ts';
import { GIVEN, TIMELINE_HEADING } from '#shared/publication/replySheet/sheetMarkdown.ts';
import type {
  ReturnedChange,
  ReturnedDocument,
} from '#shared/publication/returned/changes/returnedChange.ts';
import { oneLine } from '#shared/text/cleanText.ts';

/** Whose answers a text has, and about which incident. */
export interface SheetHead {
  readonly incidentId: string;
  readonly person: string;
  /** The events of the sheet, each with the mark of its line. */
  readonly events: readonly { readonly id: string; readonly mark: string }[];
}

const HEAD =
  /^\uFEFF?\s*---\s*\n\s*debrief-sheet: 1\s*\n\s*incident: (\S*)\s*\n\s*person: (\S*)\s*\n\s*events: ?(.*)\n\s*---[ \t]*(?:\n|$)/;

/** The head of a sheet, filled in or not; null for any other text. */
export function sheetHeadOf(text: string): SheetHead | null {
  const [, incident, person, events = ''] = HEAD.exec(text.replace(/\r\n?/g, '\n')) ?? [];
  if (incident === undefined || person === undefined) return null;
  const pairs = events.split(/\s+/).flatMap((pair) => {
    const [, id, mark] = /^(\S+)=([0-9a-f]{8})$/.exec(pair) ?? [];
    return id === undefined || mark === undefined ? [] : [{ id: decoded(id), mark }];
  });
  return { incidentId: decoded(incident), person: oneLine(decoded(person)), events: pairs };
}

/** A sheet that somebody else wrote may hold what is no such writing. */
function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written; // As it stands.
  }
}

/** The answers of a sheet that came back, each as a note with who says it and its place in the timeline; null for another text. */
export function sheetAnswers(
  incident: Incident,
  { name, text }: { readonly name: string; readonly text: string },
): ReturnedDocument | null {
  const head = sheetHeadOf(text);
  if (head === null || head.incidentId !== incident.id) return null;
  const body = text.replace(/\r\n?/g, '\n').replace(HEAD, '');
  const sections = sectionsOf(body);
  const changes = sections.flatMap(({ heading, lines }) =>
    heading === TIMELINE_HEADING
      ? corrections(incident, head, lines)
      : answers(incident, head, heading, lines),
  );
  return { name, changes, ...(changes.length === 0 ? {} : { answeredBy: head.person }) };
}

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What stands above the first question, and each question; a heading of somebody's own is one, too. */
function sectionsOf(body: string): readonly Section[] {
  const [above = '', ...parts] = body.split(/^## +/m);
  const words = above.split('\n').filter((line) => !/^# /.test(line) && !isGiven(line));
  return [
    { heading: BESIDE, lines: words },
    ...parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return { heading: heading.trim(), lines };
    }),
  ];
}

/** Of words that somebody wrote where nothing is asked. */
const BESIDE = 'Besides';

/** Whether the sheet itself says a line. */
function isGiven(line: string): boolean {
  return GIVEN.some((begin) => line.trim().startsWith(begin));
}

/** Each paragraph, and each line that begins with a time, is a note of its own. */
function answers(
  incident: Incident,
  { person }: SheetHead,
  heading: string,
  lines: readonly string[],
): readonly ReturnedChange[] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '' || /^\W*~?\d{1,2}[:.h]\d{2}\b/.test(line)) blocks.push([]);
    if (line.trim() !== '') blocks.at(-1)?.push(unescaped(line));
  }
  return blocks
    .map((block) => block.join('\n').trim())
    .filter((words) => words !== '')
    .map((words) => ({ ...note(person, heading), ...placedWords(incident, words), about: heading }));
}

function corrections(
  incident: Incident,
  { person, events }: SheetHead,
  lines: readonly string[],
): readonly ReturnedChange[] {
  const items: { number: number; own: string; below: string[] }[] = [];
  for (const line of lines) {
    const [, number, own] = /^\s{0,3}(\d{1,5})\. (.*)$/.exec(line) ?? [];
    if (number !== undefined && own !== undefined) items.push({ number: Number(number), own, below: [] });
    else if (line.trim() === '' || (items.length === 0 && isGiven(line))) continue;
    else if (items.length === 0) items.push({ number: 0, own: '', below: [unescaped(line.trim())] });
    else items.at(-1)?.below.push(unescaped(line.trim()));
  }
  return items.flatMap(({ number, own, below }) => {
    const asked = events[number - 1];
    const isChanged = own.trim() !== '' && lineMark(own) !== asked?.mark;
    const text = [...(isChanged ? [own.trim()] : []), ...below].join('\n');
    if (text === '') return [];
    const event = incident.timeline.find(({ id }) => id === asked?.id);
    const at = event?.occurredAt ?? null;
    const about = event?.title ?? '';
    return [{ ...note(person, TIMELINE_HEADING), text, about, at }];
  });
}

function note(by: string, heading: string) {
  return { kind: 'note', by, isComment: true, heading } as const;
}

/** A backslash keeps a line of an answer from being a heading or an item of the sheet. */
function unescaped(line: string): string {
  return line.replace(/^(\s*)\\(?=#|-{3}|\d+\.)/, '$1');
}
