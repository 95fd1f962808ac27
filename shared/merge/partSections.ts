import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { headingOfPath, placeOfPath } from '#shared/merge/valueWords.ts';

/** Lines about something in an incident, and where it stands there. */
export interface PlacedLines<Line> {
  readonly path: string;
  readonly lines: readonly Line[];
}

/** The lines of one part of an incident. */
export interface PartLines<Line> {
  /** The part in words. */
  readonly heading: string;
  /** Where on the desk it is; null for what is of the file. */
  readonly place: DeskPlace | null;
  readonly lines: readonly Line[];
}

/** The lines by their parts, which stand in the order of their first lines. */
export function linesOfParts<Line>(placed: readonly PlacedLines<Line>[]): readonly PartLines<Line>[] {
  const parts = new Map<string, { readonly place: DeskPlace | null; readonly lines: Line[] }>();
  for (const { path, lines } of placed) {
    const heading = headingOfPath(path);
    const part = parts.get(heading) ?? { place: placeOfPath(path), lines: [] };
    parts.set(heading, part);
    part.lines.push(...lines);
  }
  return [...parts].map(([heading, part]) => ({ heading, ...part }));
}

/**
 * The lines under the headings of their parts, with an empty line between two parts. `heading` gives the text above the
 * lines, with its line break.
 */
export function partSections(
  placed: readonly PlacedLines<string>[],
  heading: (words: string) => string,
): string {
  return linesOfParts(placed)
    .map((part) => `${heading(part.heading)}${part.lines.join('\n')}\n`)
    .join('\n');
}
