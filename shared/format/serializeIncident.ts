import type { Incident } from '#shared/domain/incident/incident.ts';
import { inKeyOrder } from '#shared/format/inKeyOrder.ts';
import { INCIDENT_KEY_ORDER } from '#shared/format/keyOrder.ts';

/**
 * The text of an incident file: JSON with two spaces of indentation, keys in a fixed order, one line
 * per value and a line break at the end, so that line-based tools compare and merge it well. Equal
 * incidents give equal text, whatever order their keys were set in.
 */
export function serializeIncident(incident: Incident): string {
  return `${JSON.stringify(inKeyOrder(incident, INCIDENT_KEY_ORDER), null, 2)}\n`;
}
