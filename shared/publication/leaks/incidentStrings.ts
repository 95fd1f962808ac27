import { CODE_PATHS } from '#shared/domain/incident/codePaths.ts';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import {
  FIELD_LIST,
  type FieldTreatment,
  TEXT_FIELDS,
  type TextField,
} from '#shared/domain/incident/textFields.ts';

/** One text of an incident, with what it means for a public export. */
export interface IncidentString {
  readonly text: string;
  readonly treatment: Exclude<Treatment, 'technical'>;
  readonly home: DeskSpot;
}

interface Scope {
  readonly path: readonly string[];
  readonly visibility: string;
  readonly id: string;
}

/**
 * Every text of an incident, in the order of the file. It walks what is there rather than what is known, so
 * that a field which a later version or another program added is among them.
 */
export function incidentStrings(incident: Incident): readonly IncidentString[] {
  const strings: IncidentString[] = [];
  collect(incident, { path: [], visibility: '', id: '' }, strings);
  return strings;
}

function collect(value: unknown, scope: Scope, strings: IncidentString[]): void {
  if (typeof value === 'string') {
    const treatment = treatmentOf(scope.path, scope.visibility);
    if (treatment === 'technical' || value.trim() === '') return;
    const home = { place: placeOfPath(scope.path), id: scope.id, field: scope.path.at(-1) ?? '' };
    strings.push({ text: value, treatment, home });
  } else if (Array.isArray(value)) {
    for (const each of value) collect(each, scope, strings);
  } else if (typeof value === 'object' && value !== null) {
    const inner = scopeOf(value, scope);
    for (const [key, each] of Object.entries(value)) {
      collect(each, { ...inner, path: [...scope.path, key] }, strings);
    }
  }
}

/** The incident's own id names no part of it. */
function scopeOf(value: object, scope: Scope): Scope {
  const visibility =
    'visibility' in value && typeof value.visibility === 'string' ? value.visibility : scope.visibility;
  const id = scope.path.length > 0 && 'id' in value && typeof value.id === 'string' ? value.id : scope.id;
  return { ...scope, visibility, id };
}

/** What a text means where it stands. */
type Treatment = Exclude<FieldTreatment, 'marked'>;

/**
 * Whole paths without indexes, because a word such as `type` or `log` means something else elsewhere: a key that
 * another program adds beside these is a text like any other.
 */
const MEANINGS: ReadonlyMap<string, TextField | 'technical'> = new Map<string, TextField | 'technical'>([
  ...Object.entries(TEXT_FIELDS),
  ...Object.keys(CODE_PATHS).map((path) => [path, 'technical'] as const),
]);

/** The parts of an incident in which people write, each with the place of the desk where they do. */
const KNOWN_ROOTS: ReadonlyMap<string, DeskPlace> = new Map(
  FIELD_LIST.map(([path, { place }]) => [path.split('.')[0] ?? '', place]),
);

/** The place of the desk where a field of this path is edited. */
function placeOfPath(path: readonly string[]): DeskPlace {
  return KNOWN_ROOTS.get(path[0] ?? '') ?? 'publish';
}

/**
 * What a field means; `visibility` is that of the thing it belongs to. A field that nobody has thought of,
 * because it is new or another program wrote it, stays inside, and under a part marked private it is secret.
 */
function treatmentOf(path: readonly string[], visibility: string): Treatment {
  // A dot in a key of another program makes no path of ours.
  const name = path.map((key) => key.replaceAll('.', '..')).join('.');
  const field = MEANINGS.get(name);
  const treatment = field === undefined || field === 'technical' ? field : field.treatment;
  if (treatment !== undefined && treatment !== 'inside' && treatment !== 'marked') return treatment;
  if (!KNOWN_ROOTS.has(path[0] ?? '') || visibility === 'private') return 'secret';
  return visibility === 'public' && treatment === 'marked' ? 'said' : 'inside';
}
