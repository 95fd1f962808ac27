import { withoutHiddenControls } from '#shared/text/cleanText.ts';

/** More than this is no timeline, and would only make the window wait. Characters. */
const MOST_CHARACTERS = 2_000_000;
/** The message for a longer one. */
export const TOO_MUCH_TEXT = 'This is too much text for a timeline; paste a part of it.';
/** Reading more characters than this takes longer than a key stroke may. */
const LONG = 20_000;
const STAND_IN = '\ufffd';

/**
 * A text from outside as it can be shown and read: one sign for a line's end, a stand-in for control
 * characters, none for those that nobody sees. Null when it is far too long to be a timeline.
 */
export function pastedText(raw: string): string | null {
  if (isTooMuchText(raw)) return null;
  const text = withoutHiddenControls(raw).replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  return text.replace(/(?![\t\n])\p{Cc}/gu, STAND_IN);
}

/** Whether a text is far too long to be a timeline. */
export function isTooMuchText(text: string): boolean {
  return text.length > MOST_CHARACTERS;
}

/** Whether a text takes so long to read that the page does not wait for it. */
export function isLongText(text: string): boolean {
  return text.length > LONG;
}

/** Whether more than one line holds anything; a single one is typed text like any other. */
export function hasSeveralLines(text: string): boolean {
  return text.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '').length > 1;
}

/** Whether a text that went through {@link pastedText} was not text in the first place, such as a picture's bytes. */
export function isUnreadable(text: string): boolean {
  const strange = text.split(STAND_IN).length - 1;
  return strange > 3 && strange > text.length / 100;
}
