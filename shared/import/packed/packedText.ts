import type { Result } from '#shared/basics/result.ts';
import type { SourceMember } from '#shared/import/source/importSource.ts';

/** A file as it was brought. */
export interface BroughtFile {
  readonly bytes: Uint8Array;
  /** What is in it, if it is a ZIP archive. */
  readonly members: readonly SourceMember[];
}

/**
 * A kind of file that holds a text in a form of its own, such as a PDF. To add one, write its file and list it in
 * `readableSource.ts`.
 */
export interface PackedText {
  /** Whether a file is of this kind, by its content. */
  readonly holds: (file: BroughtFile) => boolean;
  /**
   * The text, as Markdown or as one of the forms of text. Otherwise why there is none: `it is a PDF without text`. It
   * never throws, whatever is in the file.
   */
  readonly text: (file: BroughtFile) => Promise<Result<string, string>>;
}

/** A text that is longer is refused: no incident needs it, and everything would wait for it. Characters. */
export const MOST_CHARACTERS = 2_000_000;
/** Why a longer one is not read. */
export const TOO_LONG = `it holds more than ${MOST_CHARACTERS / 1_000_000} million characters; give the part with the incident`;
