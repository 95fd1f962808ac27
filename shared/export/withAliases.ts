import type { Alias } from '#shared/domain/publication.ts';

/**
 * The text with each name replaced by its alias, longest name first, where the name stands as a word
 * of its own: "Sam" is not replaced inside "Samuel". Upper and lower case must match.
 */
export function withAliases(text: string, aliases: readonly Alias[]): string {
  const named = aliases.filter(({ name }) => name.trim() !== '');
  if (named.length === 0) return text;
  const byName = new Map(named.map(({ name, alias }) => [name, alias]));
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  const word = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${pattern})(?![\\p{L}\\p{N}_])`, 'gu');
  return text.replace(word, (name) => byName.get(name) ?? name);
}
