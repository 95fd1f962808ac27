import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { placeOfPath, type Treatment, treatmentOf } from '#shared/publication/leaks/fieldTreatment.ts';

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
