import { headingOfPath } from '#shared/merge/valueWords.ts';

/** Lines about something in an incident, and where it stands there. */
export interface PlacedLines {
  readonly path: string;
  readonly lines: readonly string[];
}

/**
 * The lines under the headings of their parts, with an empty line between two parts, which stand in the order of their
 * first lines. `heading` gives the text above the lines, with its line break.
 */
export function partSections(placed: readonly PlacedLines[], heading: (words: string) => string): string {
  const sections = new Map<string, string[]>();
  for (const { path, lines } of placed) {
    const words = headingOfPath(path);
    const section = sections.get(words) ?? [];
    sections.set(words, section);
    section.push(...lines);
  }
  return [...sections].map(([words, lines]) => `${heading(words)}${lines.join('\n')}\n`).join('\n');
}
