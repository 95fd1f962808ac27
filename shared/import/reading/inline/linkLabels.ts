import type { ScannedLine } from '#shared/import/reading/scanLines.ts';

/** The labels, in lower case, that the lines define addresses for: `[pr-12]: https://…`. */
export function linkLabels(lines: readonly ScannedLine[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { kind, content } of lines) {
    const label = kind === 'definition' ? /^\[([^\]]{1,300})\]:/.exec(content)?.[1] : undefined;
    if (label !== undefined) labels.add(label.toLowerCase());
  }
  return labels;
}
