import { cleanText } from '#shared/export/cleanText.ts';

/** The text on one line: line breaks and runs of ordinary spaces become one space. */
export function oneLine(text: string): string {
  return cleanText(text)
    .replace(/[ \t\n]+/g, ' ')
    .replace(/^ | $/g, '');
}
