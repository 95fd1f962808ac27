import { textWidth } from '#shared/export/figures/textWidth.ts';

export interface WrapOptions {
  /** Pixels. */
  readonly width: number;
  readonly fontSize: number;
  /** What does not fit in so many lines ends in an ellipsis. */
  readonly maxLines: number;
}

/** The text in lines that fit the width. Line breaks in it count as spaces; a word too long for a line is cut. */
export function wrapText(text: string, options: WrapOptions): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  for (const word of words.flatMap((whole) => fittingPieces(whole, options))) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, options.fontSize) <= options.width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
    if (lines.length > options.maxLines) return cut(lines, options);
  }
  return lines;
}

function fittingPieces(word: string, { width, fontSize }: WrapOptions): readonly string[] {
  if (textWidth(word, fontSize) <= width) return [word];
  const pieces = [''];
  for (const character of word) {
    const longer = `${pieces.at(-1)}${character}`;
    if (textWidth(longer, fontSize) <= width || pieces.at(-1) === '') pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}

function cut(lines: readonly string[], { width, fontSize, maxLines }: WrapOptions): readonly string[] {
  const kept = lines.slice(0, maxLines);
  const characters = [...(kept.at(-1) ?? '')];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, fontSize) > width) characters.pop();
  return [...kept.slice(0, -1), `${characters.join('').replace(/[\s,;:.–-]+$/, '')}…`];
}
