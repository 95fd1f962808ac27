import { byObject } from '#shared/basics/memo.ts';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import { SEARCHED_GROUPS, type WrittenText, writtenTexts } from '#shared/domain/fieldTexts.ts';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import type { Span } from '#shared/text/excerpt.ts';

/** One place where the words stand, in a text that a person can edit. Offsets count UTF-16 units in this text. */
export interface FindMatch {
  readonly spot: DeskSpot;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where the words stand in the incident, in the order of its sections; without regard to case. At most 5,000 places. */
export function findInIncident(incident: Incident, query: string): readonly FindMatch[] {
  const wanted = folded(query);
  if (wanted.trim() === '') return [];
  const matches: FindMatch[] = [];
  for (const written of searchedTexts(incident)) {
    const { spot, text } = written;
    for (const [start, end] of spansOf(wanted, foldedText(written), MOST_MATCHES - matches.length))
      matches.push({ spot, text, start, end });
  }
  return matches;
}

/** Where the words stand in one text, as Find finds them; in its order, as offsets of UTF-16 units. */
export function wordsFound(text: string, query: string): readonly Span[] {
  const wanted = folded(query);
  return wanted.trim() === '' ? [] : spansOf(wanted, folded(text), MOST_MATCHES);
}

function spansOf(wanted: string, text: string, most: number): readonly Span[] {
  const spans: Span[] = [];
  let at = text.indexOf(wanted);
  while (at !== -1 && spans.length < most) {
    spans.push([at, at + wanted.length]);
    at = text.indexOf(wanted, at + wanted.length);
  }
  return spans;
}

/** More places than anybody steps through. */
export const MOST_MATCHES = 5000;

/** In lower case, except the few letters whose lower case is longer: places in the text must stay where they are. */
function folded(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  const fold = (letter: string) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  };
  return Array.from(text, fold).join('');
}

/** The memo keeps each text, and the list with its incident: each letter of a query asks for all of them. */
const foldedText = byObject(({ text }: WrittenText) => folded(text));
const searchedTexts = byObject((incident: Incident): readonly WrittenText[] => {
  const timeline = timelineInOrder(incident.timeline);
  const causes = causesInOrder(incident.causes).map(({ node }) => node);
  const asRead = { ...incident, timeline, causes };
  return writtenTexts(asRead, SEARCHED_GROUPS);
});
