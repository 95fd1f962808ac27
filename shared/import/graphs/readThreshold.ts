import { writtenValues } from '#shared/import/graphs/writtenValues.ts';

/** A threshold as it is typed: `5`, `5%`, `1,200`, `1.2 s` for a graph in `ms`. Null: none; undefined: it is not understood. */
export function readThreshold(text: string, unit = ''): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const hasOwnUnit = /[^\d.,\s'+\-−e]/i.test(typed);
  // Beside a value in the graph's own unit another one is brought into it.
  const cells = hasOwnUnit && !typed.endsWith(unit) ? [`1${unit}`, typed] : [typed];
  const readValues = writtenValues(cells, ',');
  const value = readValues?.values.at(-1);
  if (readValues === null || value == null) return undefined;
  if (!hasOwnUnit || readValues.unit === unit) return value;
  const one = cells.length === 2 ? readValues.values[0] : null;
  return one == null || one === 0 ? undefined : value / one;
}
