import { textWidth } from '#shared/text/textWidth.ts';

export interface WrapOptions {
  /** Pixels. */
  readonly width: number;
  readonly fontSize: number;
  /** What does not fit in so many lines ends in an ellipsis. */
  readonly maxLines: number;
}

/** The text in lines that fit the width. Line breaks in it count as spaces; a word too long for a line is cut. */
export function wrapText(text: string, options: WrapOptions): readonly string[] {
  const space = textWidth(' ', options.fontSize);
  const lines: string[] = [];
  // Of the last line: widths add up, so that no line is measured again for each of its words.
  let filled = 0;
  const add = (piece: string, width: number): void => {
    const last = lines.length - 1;
    if (last >= 0 && filled + space + width <= options.width) {
      lines[last] += ` ${piece}`;
      filled += space + width;
    } else {
      lines.push(piece);
      filled = width;
    }
  };
  for (const word of text.slice(0, LONGEST).split(/\s+/)) {
    if (word === '') continue;
    const width = textWidth(word, options.fontSize);
    if (width <= options.width) add(word, width);
    else for (const piece of fittingPieces(word, options)) add(piece.piece, piece.width);
    if (lines.length > options.maxLines) return cut(lines, options);
  }
  return lines;
}

/** More characters than any lines of a drawing show. */
const LONGEST = 10_000;

interface Piece {
  readonly piece: string;
  /** Pixels. */
  readonly width: number;
}

function fittingPieces(word: string, { width, fontSize }: WrapOptions): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const character of word) {
    const last = pieces.at(-1);
    const wide = textWidth(character, fontSize);
    if (last !== undefined && last.width + wide <= width) {
      pieces[pieces.length - 1] = { piece: last.piece + character, width: last.width + wide };
    } else pieces.push({ piece: character, width: wide });
  }
  return pieces;
}

function cut(lines: readonly string[], { width, fontSize, maxLines }: WrapOptions): readonly string[] {
  const kept = lines.slice(0, maxLines);
  const characters = [...(kept.at(-1) ?? '')];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, fontSize) > width) characters.pop();
  return [...kept.slice(0, -1), `${characters.join('').replace(/[\s,;:.–-]+$/, '')}…`];
}
