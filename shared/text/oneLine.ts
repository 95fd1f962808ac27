import { cleanText } from '#shared/text/cleanText.ts';

/** The text on one line: line breaks and runs of ordinary spaces become one space. */
export function oneLine(text: string): string {
  const cleaned = cleanText(text);
  if (!/[\t\n]|^ | $| {2}/.test(cleaned)) return cleaned;
  return cleaned.replace(/[ \t\n]+/g, ' ').replace(/^ | $/g, '');
}
