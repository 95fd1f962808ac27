import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { oneLine } from '#shared/text/cleanText.ts';

/** The causes that an action answers, in the order of the incident, each on one line; those without words are left out. */
export function answeredCauses(
  { causes }: Pick<Incident, 'causes'>,
  { causeIds }: Pick<ActionItem, 'causeIds'>,
): readonly string[] {
  const linked = causeIds.length === 0 ? [] : causes.filter(({ id }) => causeIds.includes(id));
  return linked.map(({ answer }) => oneLine(answer)).filter((answer) => answer !== '');
}
