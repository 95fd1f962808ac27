import { counted } from '#shared/text/phrases.ts';

/** Why so much is asked after conflict copies were merged; empty where each has a known beginning. */
export function withoutBaseWords(count: number): string {
  if (count === 0) return '';
  const unknown = counted(count, 'copy has', 'copies have');
  return `${unknown} no known beginning in common with the file: all that differs is asked`;
}
