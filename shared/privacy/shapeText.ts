import { isUnseen, plainCharacter } from '#shared/text/cleanText.ts';

const PLAIN = /^[\0-\x7f]*$/;
const DASH = /^[\u2010-\u2013\u2212\ufe58\ufe63\uff0d]$/;
const DOT = /^[\u2024\u3002\uff0e\uff61]$/;
/** A word with a hyphen that a line ends within. */
const BROKEN = /(?<=[\p{L}\p{N}]-)\s*\n\s*(?=[\p{L}\p{N}])/gu;

/**
 * A text in which shapes of tickets, addresses and keys are looked for, as a reader sees it: characters that nobody
 * sees are left out, and letters, digits, hyphens and dots that look like those of ASCII become these. Upper and
 * lower case stay.
 */
export function shapeText(text: string): string {
  const seen = PLAIN.test(text) ? text : Array.from(text, seenAs).join('');
  return seen.includes('-') ? seen.replace(BROKEN, '') : seen;
}

function seenAs(character: string): string {
  if (character < '\u0080') return character;
  if (DASH.test(character)) return '-';
  if (DOT.test(character)) return '.';
  if (isUnseen(character)) return '';
  const plain = plainCharacter(character);
  if (!/^[\x21-\x7f]+$/.test(plain)) return character;
  const isCapital = character.normalize('NFKC') !== character.normalize('NFKC').toLowerCase();
  return isCapital ? plain.toUpperCase() : plain;
}
