/** Writing without spaces between words has no edges of words to look at. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
const WORDLY = /[\p{L}\p{N}]/u;

/**
 * Finds any of the names in a folded text, as words of their own, the longest first; a sign of address in
 * front (`@sarah`) is part of what is found. The keys come from `nameKey`; there is at least one.
 */
export function namesPattern(keys: readonly string[]): RegExp {
  const longestFirst = [...keys].sort((a, b) => b.length - a.length);
  return new RegExp(`(?:(?<![\\p{L}\\p{N}])@)?(?:${longestFirst.map(patternOf).join('|')})`, 'gu');
}

function patternOf(key: string): string {
  const words = key.split(' ').map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const before = hasEdge(key.at(0)) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = hasEdge(key.at(-1)) ? '(?![\\p{L}\\p{N}])' : '';
  return `${before}${words.join('[\\s._-]+')}${after}`;
}

function hasEdge(character: string | undefined): boolean {
  return character !== undefined && WORDLY.test(character) && !UNSPACED.test(character);
}
