import { assertNever } from '#shared/basics/assertNever.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { PublicText } from '#shared/domain/incident/publication.ts';
import { incidentDuration } from '#shared/domain/timeline/milestoneMetrics.ts';
import { markdownField } from '#shared/export/report/eventNotes.ts';
import { publicActions } from '#shared/publication/publicVersion/draftPublicText.ts';

/** What stands where a text is still to come. */
const PLACEHOLDER =
  /^\W*(?:tb[acd]|to-?do|fixme|n\/a|x{3,}|to be (?:written|decided|done|added)|coming soon)\W*$/i;

/** Whether a text of the public version tells a reader anything: comments, dashes and "TBD" do not. */
export function isWritten(markdown = ''): boolean {
  const words = markdown.replace(/<!--.*?(?:-->|$)/gs, '').trim();
  if (!/[\p{L}\p{N}]/u.test(words) || PLACEHOLDER.test(words)) return false;
  return markdownField(words, 2).length > 0;
}

/**
 * Whether the public version has neither a text of its own for a part nor anything to compute one from: a duration
 * needs both milestones, prevention an action that is marked public, a title any title at all.
 */
export function isPartUnwritten(incident: Incident, part: PublicText): boolean {
  return !isWritten(incident.publication[part]) && !isPartComputed(incident, part);
}

function isPartComputed(incident: Incident, part: PublicText): boolean {
  switch (part) {
    case 'publicTitle':
      return isWritten(incident.title);
    case 'publicDuration':
      return isDurationTold(incident);
    case 'publicPrevention':
      return publicActions(incident).length > 0;
    case 'publicSummary':
    case 'apology':
      return false;
    default:
      return assertNever(part, 'public text');
  }
}

/** The public version tells the start and the end of the impact unless their events are private. */
function isDurationTold({ timeline, milestones }: Incident): boolean {
  const toldEvents = timeline.filter(({ visibility }) => visibility !== 'private');
  return incidentDuration({ timeline: toldEvents, milestones }) !== null;
}
