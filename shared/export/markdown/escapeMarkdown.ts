import type { SafeConfig, State } from 'mdast-util-to-markdown';

/**
 * The text with every escape that it needs where it stands. The writer's own escaper tries some
 * eighty patterns on each text; those for characters that are not in it cannot match, and are left out.
 */
export function escapeMarkdown(value: string, state: State, config: SafeConfig): string {
  const unsafe = state.unsafe.filter((pattern) => value.includes(pattern.character));
  return state.safe.call({ ...state, unsafe }, value, config);
}
