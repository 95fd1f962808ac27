import { z } from 'zod';
import { incidentSchema } from '#shared/format/schema.ts';

/** The order of keys in one object of the file, and what stands inside it. */
export interface KeyOrder {
  /** Known keys with their position. */
  readonly ranks: ReadonlyMap<string, number>;
  /** For keys whose value is an object or a list of objects. */
  readonly inside: ReadonlyMap<string, KeyOrder>;
}

/** Read off the validators, so that the order of keys is written down once. */
export const INCIDENT_KEY_ORDER: KeyOrder = keyOrderOf(incidentSchema) ?? never();

/** The order inside objects that a schema describes; null where it describes none. */
function keyOrderOf(schema: unknown): KeyOrder | null {
  if (schema instanceof z.ZodObject) return orderOfKeys(Object.entries(schema.shape));
  if (schema instanceof z.ZodArray) return keyOrderOf(schema.element);
  if (schema instanceof z.ZodUnion) return orderOfKeys(schema.options.flatMap(entriesOf));
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return keyOrderOf(schema.unwrap());
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable) {
    return keyOrderOf(schema.unwrap());
  }
  return null;
}

function entriesOf(option: unknown): [string, unknown][] {
  return option instanceof z.ZodObject ? Object.entries(option.shape) : [];
}

function orderOfKeys(entries: readonly (readonly [string, unknown])[]): KeyOrder {
  const keys = [...new Set(entries.map(([key]) => key))];
  const inside = entries.flatMap(([key, schema]) => {
    const order = keyOrderOf(schema);
    return order === null ? [] : [[key, order] as const];
  });
  return { ranks: new Map(keys.map((key, rank) => [key, rank])), inside: new Map(inside) };
}

function never(): never {
  throw new Error('The incident schema is an object.');
}
