import { textWidth, wrapText } from '#shared/text/wrapText.ts';

/** How a text is set, in units of the wall: a 1080th of its height. */
export interface TextSetting {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly width: number;
  /** In a face of one width, in which spaces stay and a line breaks wherever it is full. */
  readonly isCode?: true;
}

/** Bold words are wider than the measured ones, and a browser breaks lines a little earlier. */
const SAFE = 0.94;

/** How many lines a text takes, rather one too many than one too few. */
export function lineCount(text: string, setting: TextSetting): number {
  return paragraphsOf(text).reduce((sum, paragraph) => sum + linesOf(paragraph, setting).length, 0);
}

/**
 * The text cut after so many lines: what fits, and what goes on after it. Nothing but white space at the
 * cut is lost.
 */
export function cutAfterLines(
  text: string,
  setting: TextSetting,
  count: number,
): { readonly head: string; readonly rest: string } {
  let left = count;
  let at = 0;
  for (const paragraph of paragraphsOf(text)) {
    const lines = linesOf(paragraph, setting);
    if (lines.length > left) {
      at += lengthOf(paragraph, lines.slice(0, left));
      const rest = text.slice(at);
      return {
        head: text.slice(0, at).trimEnd(),
        rest: setting.isCode ? rest.replace(/^(?:[^\S\n]*\n)+/, '') : rest.trimStart(),
      };
    }
    left -= lines.length;
    at += paragraph.length + 1;
  }
  return { head: text, rest: '' };
}

function paragraphsOf(text: string): readonly string[] {
  return text.split('\n');
}

/** An empty paragraph is a line too. */
function linesOf(paragraph: string, { width, fontSize, isCode }: TextSetting): readonly string[] {
  if (isCode) return linesOfCode(paragraph, { width: width * SAFE, fontSize });
  const lines = wrapText(paragraph, {
    width: width * SAFE,
    fontSize,
    maxLines: Number.POSITIVE_INFINITY,
  });
  return lines.length === 0 ? [''] : lines;
}

/** Of the widest face of one width that systems bring, in parts of the font size. */
const CODE_ADVANCE = 0.62;

function linesOfCode(
  paragraph: string,
  { width, fontSize }: Pick<TextSetting, 'width' | 'fontSize'>,
): readonly string[] {
  const lines = [''];
  let filled = 0;
  for (const character of paragraph) {
    // Other scripts come from other faces.
    const wide = character <= '~' ? CODE_ADVANCE * fontSize : textWidth(character, fontSize);
    if (filled + wide > width && filled > 0) {
      lines.push('');
      filled = 0;
    }
    lines[lines.length - 1] += character;
    filled += wide;
  }
  return lines;
}

/** How much of the paragraph the lines cover: white space in it may be longer than in them. */
function lengthOf(paragraph: string, lines: readonly string[]): number {
  let at = 0;
  for (const character of lines.join('').replaceAll(' ', '')) {
    while (/\s/.test(paragraph[at] ?? '')) at += 1;
    at += character.length;
  }
  return at;
}
