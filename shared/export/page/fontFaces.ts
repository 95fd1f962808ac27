/**
 * The weights of a document's letters: text, what stands out, and what leads. A printed page brings
 * one file for each, because a variable font becomes pictures of letters in a PDF.
 */
export const DOCUMENT_WEIGHTS = [400, 500, 600] as const;

/** Signs that Inter does not have; a document names it behind the fonts with coloured ones that a system may have. */
export const EMOJI_FAMILY = 'Noto Emoji';

/** One file of the document's font. */
export interface FontFile {
  /** Where the page finds it: an `app://` address, or a `data:` address that carries it along. */
  readonly url: string;
  /** Absent: Inter. */
  readonly family?: typeof EMOJI_FAMILY;
  /** The one weight in it; absent when it holds them all. */
  readonly weight?: (typeof DOCUMENT_WEIGHTS)[number];
  /** The characters in it, as CSS writes them (`U+0000-00FF`); absent for all. */
  readonly unicodeRange?: string;
}

/** The rules that name the font's files; without any, the page falls back to the system's font. */
export function fontFaces(files: readonly FontFile[]): string {
  return files.map(fontFace).join('\n');
}

function fontFace({ url, family, weight, unicodeRange }: FontFile): string {
  const range = unicodeRange === undefined ? '' : `unicode-range:${cssSafe(unicodeRange)};`;
  const source = `src:url("${cssSafe(url)}") format("woff2");`;
  return `@font-face{font-family:${family === undefined ? 'Inter' : `"${family}"`};font-weight:${weight ?? '100 900'};font-display:block;${range}${source}}`;
}

/** Both come from our own bundle; leaving out what could end the rule costs nothing. */
function cssSafe(value: string): string {
  return value.replace(/["\\<>{}\s]/g, '');
}
