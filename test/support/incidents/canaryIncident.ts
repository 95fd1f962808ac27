import type { ZodType } from 'zod';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentSchema } from '#shared/format/schema.ts';
import { withCanarySignals } from '#test/support/incidents/canarySignals.ts';
import { withCanaryPictures } from '#test/support/pictures/canaryPictures.ts';

/** An incident in which every text says where it stands. */
export interface CanaryIncident {
  readonly incident: Incident;
  /** For each canary its path in the file, without indexes, with the visibility of the thing it belongs to. */
  readonly places: ReadonlyMap<string, CanaryPlace>;
}

export interface CanaryPlace {
  readonly path: string;
  readonly visibility: string;
}

/** Kept as they are: other programs wrote them for programs, or the app works by them. */
const NOT_TEXT = new Set(['schemaVersion', 'timeZone', 'id', 'file', 'points']);

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, ZodType>>;
  readonly element?: ZodType;
  readonly innerType?: ZodType;
  readonly catchall?: ZodType;
}

/**
 * Puts a canary of its own into every text that the schema allows, also into those that are absent and into a key
 * that no version knows. It walks the schema, so that a field which is added later has its canary at once.
 */
export function canaryIncident(incident: Incident): CanaryIncident {
  const places = new Map<string, CanaryPlace>();
  const plant = (path: string, visibility: string): string => {
    const canary = `canary${places.size}song`;
    places.set(canary, { path, visibility });
    return canary;
  };
  const planted = walk(
    incidentSchema,
    withCanarySignals(withCanaryPictures(incident)),
    { path: [], visibility: '' },
    plant,
  );
  return { incident: planted as Incident, places }; // Only strings were replaced, by strings.
}

interface Scope {
  readonly path: readonly string[];
  readonly visibility: string;
}

type Plant = (path: string, visibility: string) => string;

function walk(schema: ZodType, value: unknown, scope: Scope, plant: Plant): unknown {
  const definition: Definition = schema.def;
  const { type, innerType, element, shape } = definition;
  if (innerType !== undefined) {
    if (value === null || (value === undefined && !isText(innerType))) return value;
    return walk(innerType, value, scope, plant);
  }
  if (type === 'string') return isKept(scope) ? value : plant(scope.path.join('.'), scope.visibility);
  if (type === 'array' && element !== undefined && Array.isArray(value)) {
    return value.map((each) => walk(element, each, scope, plant));
  }
  if (type === 'object' && shape !== undefined && typeof value === 'object' && value !== null) {
    return walkObject(definition, shape, value, scope, plant);
  }
  return value;
}

function walkObject(
  { catchall }: Definition,
  shape: NonNullable<Definition['shape']>,
  value: object,
  { path, visibility }: Scope,
  plant: Plant,
): object {
  const own: unknown = Reflect.get(value, 'visibility');
  const inner = typeof own === 'string' ? own : visibility;
  const fields = Object.entries(shape).map(([key, field]) => {
    const before: unknown = Reflect.get(value, key);
    return [key, walk(field, before, { path: [...path, key], visibility: inner }, plant)] as const;
  });
  const known = Object.fromEntries(fields.filter(([, each]) => each !== undefined));
  const unknown =
    catchall === undefined ? {} : { laterField: plant([...path, 'laterField'].join('.'), inner) };
  return { ...value, ...known, ...unknown };
}

/** Behind any wrapping. */
function isText(schema: ZodType): boolean {
  const { type, innerType }: Definition = schema.def;
  return innerType === undefined ? type === 'string' : isText(innerType);
}

function isKept({ path }: Scope): boolean {
  return NOT_TEXT.has(path.at(-1) ?? '');
}

/** All that may leave; whatever else the file has, now or later, may not. */
const FOR_THE_PUBLIC = new Set([
  'title',
  'publication.publicTitle',
  'publication.publicSummary',
  'publication.publicDuration',
  'publication.publicPrevention',
  'publication.apology',
  'publication.statusPageUrl',
  'publication.statusPageProvider',
  'publication.aliases.alias',
]);
const IF_MARKED_PUBLIC = new Set([
  'timeline.title',
  'timeline.detail',
  'impact.metric',
  'impact.value',
  'actions.title',
  'pictures.caption',
  'pictures.altText',
  'signals.name',
  'signals.unit',
]);

function mayLeave({ path, visibility }: CanaryPlace): boolean {
  return FOR_THE_PUBLIC.has(path) || (visibility === 'public' && IF_MARKED_PUBLIC.has(path));
}

/** The places of the canaries in a content that may not be in a public export, as `path (visibility)`. */
export function escapedCanaries(
  content: string,
  places: ReadonlyMap<string, CanaryPlace>,
): readonly string[] {
  const found = new Set([...content.matchAll(/canary\d+song/gi)].map(([canary]) => canary.toLowerCase()));
  return [...found].flatMap((canary) => {
    const place = places.get(canary);
    return place !== undefined && mayLeave(place) ? [] : [`${place?.path} (${place?.visibility})`];
  });
}
