// The last line of the Markdown that Debrief keeps beside an incident for reviewers. It stands in the file itself, so that
// every clone of a repository knows whether somebody edited it.

const LAST_LINE = /\n<!-- #debrief [^\n]*? ([0-9a-f]{64}) -->\s*$/;

/** A review copy, taken apart. */
interface MarkedText {
  readonly text: string;
  /** Of the text as it was written. */
  readonly digest: string;
}

/** `text` ends with a line break. */
export function markedText({ text, digest }: MarkedText): string {
  return `${text}\n<!-- #debrief Written by each save. Correct it here, then bring it home with File, Import. ${digest} -->\n`;
}

/** Line ends are read as Git may have written them; null for a text without the mark. */
export function readMarkedText(file: string): MarkedText | null {
  const text = file.replaceAll('\r\n', '\n');
  const digest = LAST_LINE.exec(text)?.[1];
  return digest === undefined ? null : { text: text.replace(LAST_LINE, ''), digest };
}
