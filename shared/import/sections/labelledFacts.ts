import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { type SectionTarget, sectionTarget } from '#shared/import/reading/sectionTargets.ts';

/** A value that stands behind its label in a line. */
interface LabelledValue {
  readonly value: string;
  readonly line: ScannedLine;
}

const LABEL = /^([^:：]{2,40}?)\s?[:：]\s*(.+)$/u;

/**
 * The values of a fact that stands among others in one line, `Date: 18 July | Severity: SEV-3`, or as a row of a table of
 * facts, `| Severity | 1 |`; in the order of the lines.
 */
export function labelledValues(
  lines: readonly ScannedLine[],
  target: SectionTarget,
  toPlain: (text: string) => string,
): readonly LabelledValue[] {
  return lines.flatMap((line) =>
    factsIn(line.raw).flatMap(([label, value]) =>
      sectionTarget(toPlain(label)) === target ? [{ value: toPlain(value).trim(), line }] : [],
    ),
  );
}

function factsIn(raw: string): readonly (readonly [label: string, value: string])[] {
  const text = raw.trim();
  const cells = text
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
  const [label = '', value = ''] = cells;
  if (text.startsWith('|')) return cells.length === 2 ? [[label, value]] : [];
  if (cells.length < 2) return [];
  return cells.flatMap((cell) => {
    const [, name, words] = LABEL.exec(cell.replace(/\*\*|__/g, '')) ?? [];
    return name === undefined || words === undefined ? [] : [[name, words] as const];
  });
}
