import { type BoardSlot, slotSiblings } from '#shared/causeBoard/boardSlot.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** Characters of an answer that only serves to name a place, unless there is less room. */
const NAME_LENGTH = 60;

/** The name of an answer, or of the failure, in words about its place. */
export function boxName(
  { causes, failure }: Incident,
  id: CauseId | null,
  most: number = NAME_LENGTH,
): string {
  const words = (id === null ? failure : (causes.find((cause) => cause.id === id)?.answer ?? '')).trim();
  if (words === '') return id === null ? 'the failure' : 'an answer not yet given';
  const characters = [...words];
  return `“${characters.length <= most ? words : `${characters.slice(0, most).join('').trimEnd()}…`}”`;
}

/** A place in words, for a message that is heard: `under “a”, between “b” and “c”`. */
export function slotWords(
  incident: Incident,
  moved: CauseId,
  slot: BoardSlot,
  most: number = NAME_LENGTH,
): string {
  const siblings = slotSiblings(incident.causes, moved, slot.parentId);
  const name = (index: number): string | null => {
    const sibling = siblings[index];
    return sibling === undefined ? null : boxName(incident, sibling.id, most);
  };
  const [before, after] = [name(slot.index - 1), name(slot.index)];
  return `under ${boxName(incident, slot.parentId, most)}${beside(before, after)}`;
}

function beside(before: string | null, after: string | null): string {
  if (before !== null && after !== null) return `, between ${before} and ${after}`;
  if (before !== null) return `, after ${before}`;
  return after === null ? '' : `, before ${after}`;
}
