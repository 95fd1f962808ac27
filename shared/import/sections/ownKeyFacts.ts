import { actingNames } from '#shared/domain/timeline/actingNames.ts';
import type { DraftEvent, DraftMeeting, ImportDraft } from '#shared/import/draft/importDraft.ts';
import { findWrittenDate } from '#shared/import/reading/readStatement.ts';
import { tableCells } from '#shared/import/reading/readTable.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { traced } from '#shared/import/sections/sectionParts.ts';
import { respondersOf } from '#shared/names/respondersOf.ts';
import { isTool } from '#shared/names/toolNames.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { instantInZone } from '#shared/time/zonedTime.ts';
import { KEY_FACT_WORDS, REVIEW_PLANNED } from '#shared/words/vocabulary.ts';

type FactName = keyof typeof KEY_FACT_WORDS;
const NAMES = new Map(
  Object.entries(KEY_FACT_WORDS).map(([name, words]): [string, FactName] => [words, name as FactName]), // Its own keys.
);
/** The table stands among the first lines of a document. */
const HEAD_LINES = 40;

/** The rows of the key facts at the head of a document that Debrief wrote, by their names; empty in any other. */
export function ownKeyFacts(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): ReadonlyMap<FactName, ScannedLine> {
  const nameOf = ({ raw }: ScannedLine) => NAMES.get(toPlain(tableCells(raw)[0] ?? '').trim());
  const start = lines
    .slice(0, HEAD_LINES)
    .findIndex((line) => line.kind === 'table-row' && nameOf(line) === 'head');
  if (start === -1) return new Map();
  const below = lines.slice(start);
  const end = below.findIndex(({ kind }) => kind !== 'table-row' && kind !== 'table-rule');
  const rows = below.slice(0, end === -1 ? undefined : end).filter(({ kind }) => kind === 'table-row');
  return new Map(
    rows.flatMap((row) => {
      const name = nameOf(row);
      return name === undefined ? [] : [[name, row] as const];
    }),
  );
}

/** The lines of a fact, in plain text. */
export function factCells({ raw }: ScannedLine, toPlain: (text: string) => string): readonly string[] {
  return (tableCells(raw)[1] ?? '').split('<br>').map((line) => toPlain(line).trim());
}

/** Who facilitates the review, when it is planned, and the roles of those who responded; null where nothing of it is said. */
export function ownMeeting(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
  { events, timeZone }: Pick<ImportDraft, 'events' | 'timeZone'>,
): ImportDraft['meeting'] {
  const facts = ownKeyFacts(lines, toPlain);
  const said = (name: FactName) => {
    const line = facts.get(name);
    return line === undefined ? '' : factCells(line, toPlain).join(' ');
  };
  const facilitator = said('facilitator');
  const scheduledFor = timeZone === null ? null : plannedInstant(said('review'), timeZone);
  const roles = rolesIn(said('responders'), events);
  const meeting: DraftMeeting = {
    roles,
    ...(facilitator === '' ? {} : { facilitator }),
    ...(scheduledFor === null ? {} : { scheduledFor }),
  };
  const usedLines = [
    ...(roles.length === 0 ? [] : [facts.get('responders')]),
    ...(facilitator === '' ? [] : [facts.get('facilitator')]),
    ...(scheduledFor === null ? [] : [facts.get('review')]),
  ].filter((line) => line !== undefined);
  return usedLines.length === 0 ? null : traced(meeting, usedLines);
}

/** `Planned for 11 March 2026, 15:00 UTC`, which earlier versions began small; null for other words, and where the clock shows that time twice or never. */
function plannedInstant(words: string, timeZone: string): Timestamp | null {
  const [, date = '', hour, minute] =
    new RegExp(`^${REVIEW_PLANNED} (.+), (\\d\\d):(\\d\\d) `, 'i').exec(words) ?? [];
  const day = findWrittenDate(date);
  if (day?.kind !== 'full') return null;
  const wall = { year: day.year, month: day.month, day: day.day, hour: Number(hour), minute: Number(minute) };
  const foundInstant = instantInZone(wall, timeZone);
  return foundInstant.kind === 'exact' ? foundInstant.timestamp : null;
}

/** `On-call engineer (Responder), Ada Orme`: those with a role, found by the names that the events have. */
function rolesIn(words: string, events: readonly DraftEvent[]): DraftMeeting['roles'] {
  const acting = actingNames(events);
  // Earlier versions listed tools as well.
  const hasTools = acting.some((name) => isTool(name) && words.includes(name));
  const names = hasTools ? acting : respondersOf(events, []).map(({ name }) => name);
  let rest = words;
  return names.flatMap((name, index) => {
    if (!rest.startsWith(name)) return [];
    rest = rest.slice(name.length);
    const next = names[index + 1];
    const end = next === undefined ? rest.length - 1 : rest.indexOf(`), ${next}`);
    const role = rest.startsWith(' (') && end > 2 ? rest.slice(2, end) : '';
    rest = rest.slice(role === '' ? 2 : end + 3);
    return role === '' ? [] : [{ name, role }];
  });
}
