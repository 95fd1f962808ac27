import { z } from 'zod';
import type { Incident } from '#shared/domain/incident/incident.ts';
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

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The value with its keys in the order of the file: known keys first, then unknown ones in the order they came in.
 * A value that is in order already, as nearly all are, is returned as it is.
 */
function inKeyOrder(value: unknown, order: KeyOrder): unknown {
  if (Array.isArray(value)) return listInOrder(value, order);
  return isObject(value) ? objectInOrder(value, order) : value;
}

function listInOrder(list: readonly unknown[], order: KeyOrder): readonly unknown[] {
  let copy: unknown[] | null = null;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    const ordered = inKeyOrder(item, order);
    if (ordered === item) continue;
    copy ??= [...list];
    copy[index] = ordered;
  }
  return copy ?? list;
}

function objectInOrder(object: JsonObject, order: KeyOrder): JsonObject {
  let copy: Record<string, unknown> | null = null;
  for (const [key, inside] of order.inside) {
    const child = object[key];
    const ordered = inKeyOrder(child, inside);
    if (ordered === child) continue;
    copy ??= { ...object };
    copy[key] = ordered;
  }
  return sortedKeys(copy ?? object, order);
}

function sortedKeys(object: JsonObject, { ranks }: KeyOrder): JsonObject {
  let last = 0;
  for (const key in object) {
    const rank = ranks.get(key) ?? ranks.size;
    if (rank < last) return rebuilt(object, ranks);
    last = rank;
  }
  return object;
}

function rebuilt(object: JsonObject, ranks: ReadonlyMap<string, number>): JsonObject {
  const rank = (key: string) => ranks.get(key) ?? ranks.size;
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => rank(a) - rank(b)));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

/**
 * The text of an incident file: JSON with two spaces of indentation, keys in a fixed order, one line
 * per value and a line break at the end, so that line-based tools compare and merge it well. Equal
 * incidents give equal text, whatever order their keys were set in.
 */
export function serializeIncident(incident: Incident): string {
  return `${JSON.stringify(inKeyOrder(incident, INCIDENT_KEY_ORDER), null, 2)}\n`;
}
