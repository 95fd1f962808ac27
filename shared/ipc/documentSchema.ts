import { z } from 'zod';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentSchema } from '#shared/format/schema.ts';
import type { HandedOver, IncidentChanges } from '#shared/ipc/handOver.ts';

/** Names an open document. */
export const handle = z.string().min(1).max(100);

/** Typed as the domain's own type, which does not speak of unknown keys; they pass all the same. */
export const incident: z.ZodType<Incident> = incidentSchema;

/** Values of an incident as they stand in a change: each by itself, and what is left out did not change. */
const changedValues = z.looseObject(
  Object.fromEntries(Object.entries(incidentSchema.shape).map(([key, value]) => [key, onlyIfThere(value)])),
);

function onlyIfThere(value: z.ZodType): z.ZodType {
  const isFilledIn = value instanceof z.ZodDefault || value instanceof z.ZodPrefault;
  const own = isFilledIn || value instanceof z.ZodExactOptional ? (value.unwrap() as z.ZodType) : value; // Any schema in a schema.
  return z.exactOptional(own);
}

function listParts<Thing extends z.ZodType>(thing: Thing) {
  const index = z.number().int().nonnegative();
  return z.array(z.union([z.object({ from: index, count: index }), z.object({ things: z.array(thing) })]));
}

const { timeline, causes, actions } = incidentSchema.shape;

/** With what is checked here, a valid state stays valid: nothing in the schema of an incident looks at two values at once. */
const changes: z.ZodType<IncidentChanges> = z.object({
  // The keys are those of an incident, and so are their schemas.
  values: changedValues as unknown as z.ZodType<Partial<Incident>>,
  lists: z.object({
    timeline: listParts(timeline.unwrap().element).exactOptional(),
    causes: listParts(causes.unwrap().element).exactOptional(),
    actions: listParts(actions.unwrap().element).exactOptional(),
  }),
});

const state = z.string().max(100);

export const handedOver: z.ZodType<HandedOver> = z.union([
  z.object({ state, base: state, changes }),
  z.object({ state, incident }),
]);

/** What was put right while a file was read. */
export const repairs = z.array(z.object({ place: z.string(), message: z.string() }));
