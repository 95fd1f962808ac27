import { markdownOf } from '#shared/export/markdown/markdownOf.ts';
import { paragraph, strong, text } from '#shared/export/report/reportNodes.ts';
import type { ActionFact } from '#shared/publication/actions/actionWords.ts';

/**
 * A paragraph for each fact; each value reads as its own text, whatever characters it holds. Not a list,
 * whose hyphen a spreadsheet would take for the beginning of a formula.
 */
export function factsAsMarkdown(facts: readonly ActionFact[]): string {
  const children = facts.map(({ name, value }) => paragraph([strong(`${name}:`), text(` ${value}`)]));
  return markdownOf({ type: 'root', children }).trimEnd();
}
