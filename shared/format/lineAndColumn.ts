/** Where in a text an offset (in UTF-16 units) stands, for people: `line 4, column 12`, both counted from 1. */
export function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
