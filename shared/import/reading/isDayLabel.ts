import { readStatement } from '#shared/import/reading/readStatement.ts';
import { definitionsIn } from '#shared/import/reading/zones/zoneDefinitions.ts';

/** Whether what follows a day in its line only labels it, with a remark in brackets or a zone for what
 * stands below: such a line is no event. */
export function isDayLabel(rest: string): boolean {
  if (rest === '' || /^\([^()]{1,100}\)$/.test(rest)) return true;
  return rest.length < 120 && (readStatement(rest) !== null || definitionsIn(rest).length > 0);
}
