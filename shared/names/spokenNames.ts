import { isProgramOnly } from '#shared/names/programNames.ts';

/**
 * The ways in which people are named in a text: their full names and their first names, each once, the
 * longer ones first. Single letters would be found everywhere, and programs are no people.
 */
export function spokenNames(names: readonly string[]): readonly string[] {
  const spoken = names.flatMap((name) => [name.trim(), name.trim().split(/\s+/)[0] ?? '']);
  const people = spoken.filter((name) => [...name].length > 1 && !isProgramOnly(name));
  return [...new Set(people)].sort((a, b) => b.length - a.length);
}
