import type { ScannedLine } from '#shared/import/reading/scanLines.ts';

/** A line that can state a fact of the whole document, plain: `| Start | 14:02 UTC |` as `Start: 14:02 UTC`; empty for what can be none. */
export function factIn({ kind, content, raw }: ScannedLine, toPlain: (text: string) => string): string {
  if (kind === 'text' || kind === 'item') return toPlain(content);
  if (kind === 'quote') return toPlain(content.replace(/^(?:>\s?)+/, ''));
  if (kind !== 'table-row') return '';
  const [label = '', value = '', ...more] = raw
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return more.length > 0 ? '' : `${toPlain(label.trim())}: ${toPlain(value.trim())}`;
}
