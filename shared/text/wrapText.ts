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
  // The width of the last line. Widths add up, so no line is measured again for each of its words.
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

/** Widths of the characters from space to tilde in Inter at weight 500, in thousandths of the font size. */
const ASCII_WIDTHS = [
  267, 304, 494, 650, 646, 993, 653, 313, 369, 369, 521, 667, 303, 462, 303, 370, 650, 650, 650, 650, 656,
  650, 650, 650, 650, 650, 303, 315, 667, 667, 667, 527, 982, 709, 657, 733, 722, 603, 589, 748, 745, 272,
  575, 688, 565, 913, 756, 767, 642, 769, 648, 646, 653, 740, 709, 1003, 701, 696, 641, 369, 370, 369, 477,
  463, 337, 568, 618, 577, 618, 587, 379, 620, 602, 252, 252, 559, 252, 888, 602, 604, 618, 618, 387, 539,
  340, 602, 575, 829, 557, 575, 559, 440, 346, 440, 667,
] as const;

/** Another font may stand in for Inter, and bold is wider; better too much room than an overlap. */
const RESERVE = 1.05;

/**
 * How wide a line of text will be, in pixels, without a browser to measure it: never less than what
 * is drawn for Latin text, and a generous guess for other scripts.
 */
export function textWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (let index = 0; index < text.length; index += 1) {
    const known = ASCII_WIDTHS[text.charCodeAt(index) - 32];
    if (known !== undefined) thousandths += known;
    else {
      // Only other scripts need whole characters, which may take two units.
      const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
      thousandths += characterWidth(character);
      index += character.length - 1;
    }
  }
  return (thousandths / 1000) * fontSize * RESERVE;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (/\p{Mark}|\p{Cf}/u.test(character)) return 0;
  if (/\p{Extended_Pictographic}/u.test(character)) return 1400;
  // Scripts of square characters: Chinese, Japanese, Korean, and full-width forms.
  return code >= 0x1100 &&
    /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uff60]|[\u{20000}-\u{3ffff}]/u.test(
      character,
    )
    ? 1000
    : 780;
}
