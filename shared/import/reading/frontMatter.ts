import type { ScannedLine } from '#shared/import/reading/scanLines.ts';

/** A line of the front matter of a document: `date: 2026-03-12`, or `date = "2026-03-12"`. */
export interface MatterField {
  /** In small letters. */
  readonly key: string;
  /** Without quotation marks around it; empty where the value stands on lines of its own. */
  readonly value: string;
  readonly line: ScannedLine;
}

/** What a document says of itself before it begins, in its order. */
export function matterFields(lines: readonly ScannedLine[]): readonly MatterField[] {
  return lines.flatMap((line) => {
    const match = line.kind === 'front-matter' ? /^(\w[\w-]{0,40})\s*[:=](.*)$/.exec(line.raw) : null;
    if (match === null) return [];
    const [, key = '', written = ''] = match;
    return [{ key: key.toLowerCase(), value: written.trim().replace(/^["']|["']$/g, ''), line }];
  });
}
