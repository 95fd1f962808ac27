import { applyPatch, type Patch } from '#shared/domain/incident/applyPatch.ts';
import type { ImpactRowId } from '#shared/domain/incident/ids.ts';
import type { ImpactRow } from '#shared/domain/incident/impactRow.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { insertItem, moveItemTo, removeItem, updateItem } from '#shared/domain/incident/orderedItems.ts';

export function addImpactRow(incident: Incident, row: ImpactRow): Incident {
  return applyPatch(incident, { impact: insertItem(incident.impact, row) });
}

export function editImpactRow(
  incident: Incident,
  args: { readonly id: ImpactRowId; readonly patch: Patch<ImpactRow> },
): Incident {
  const impact = updateItem(incident.impact, args.id, (row) => applyPatch(row, args.patch));
  return applyPatch(incident, { impact });
}

export function removeImpactRow(incident: Incident, id: ImpactRowId): Incident {
  return applyPatch(incident, { impact: removeItem(incident.impact, id) });
}

/** Moves a row to an index counted without it. */
export function moveImpactRow(
  incident: Incident,
  args: { readonly id: ImpactRowId; readonly index: number },
): Incident {
  return applyPatch(incident, { impact: moveItemTo(incident.impact, args.id, args.index) });
}
