import { readStatement } from '#shared/import/reading/readStatement.ts';
import { definitionsIn } from '#shared/import/reading/zoneDefinitions.ts';

/** Whether what follows a day in its line only labels it, with a zone for what stands below: such a line is no event. */
export function isDayLabel(rest: string): boolean {
  if (rest === '') return true;
  return rest.length < 120 && (readStatement(rest) !== null || definitionsIn(rest).length > 0);
}
