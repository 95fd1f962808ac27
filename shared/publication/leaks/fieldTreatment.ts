import { CODE_PATHS } from '#shared/domain/incident/codePaths.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import {
  FIELD_LIST,
  type FieldTreatment,
  TEXT_FIELDS,
  type TextField,
} from '#shared/domain/incident/textFields.ts';

/** What a text means where it stands. */
export type Treatment = Exclude<FieldTreatment, 'marked'>;

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
export function placeOfPath(path: readonly string[]): DeskPlace {
  return KNOWN_ROOTS.get(path[0] ?? '') ?? 'publish';
}

/**
 * What a field means; `visibility` is that of the thing it belongs to. A field that nobody has thought of,
 * because it is new or another program wrote it, stays inside, and under a part marked private it is secret.
 */
export function treatmentOf(path: readonly string[], visibility: string): Treatment {
  // A dot in a key of another program makes no path of ours.
  const name = path.map((key) => key.replaceAll('.', '..')).join('.');
  const field = MEANINGS.get(name);
  const treatment = field === undefined || field === 'technical' ? field : field.treatment;
  if (treatment !== undefined && treatment !== 'inside' && treatment !== 'marked') return treatment;
  if (!KNOWN_ROOTS.has(path[0] ?? '') || visibility === 'private') return 'secret';
  return visibility === 'public' && treatment === 'marked' ? 'said' : 'inside';
}
