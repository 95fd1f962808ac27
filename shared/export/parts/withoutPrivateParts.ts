import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import { milestonesAmong, publicParts } from '#shared/export/parts/publicParts.ts';
import { visiblePictures, withPictures } from '#shared/export/parts/visiblePictures.ts';
import { visibleSignals, withSignals } from '#shared/export/parts/visibleSignals.ts';
import { codeLines } from '#shared/text/code/fencedCode.ts';

/**
 * The incident as an audience may have it: the one place that removes private parts, before anything is rendered or
 * written. `internal` loses the parts marked private and the facilitator's notes; `public` is copied field by field
 * from what may leave the company (see {@link publicParts}).
 */
export function withoutPrivateParts(incident: Incident, audience: Audience): Incident {
  return audience === 'public' ? publicParts(incident) : internalParts(incident);
}

function internalParts(incident: Incident): Incident {
  const timeline = shared(incident.timeline);
  const events = new Set(timeline.map((event) => event.id));
  // What was dismissed, and what is still to be decided, quotes texts that may be private, and is of no use outside
  // the desk.
  const {
    dismissedHints: _hints,
    dismissedFindings: _findings,
    conflicts: _conflicts,
    pictures: _pictures,
    signals: _signals,
    ...rest
  } = incident;
  const hidden = new Set(
    incident.timeline
      .filter(({ id }) => !events.has(id))
      .flatMap(({ detail = '' }) => codeLines(detail).map((line) => line.trim())),
  );
  const causes = new Set(incident.causes.map(({ id }) => id));
  const impact = shared(incident.impact);
  const rows = new Set(impact.map(({ id }) => id));
  return {
    ...rest,
    timeline,
    milestones: milestonesAmong(incident.milestones, timeline),
    impact,
    causes: incident.causes.map((node) => ({
      ...withoutLines(node, hidden),
      evidence: node.evidence.filter((id) => events.has(id)),
    })),
    contributingFactors: shared(incident.contributingFactors),
    wentWell: shared(incident.wentWell),
    wentPoorly: shared(incident.wentPoorly),
    gotLucky: shared(incident.gotLucky),
    lessons: shared(incident.lessons),
    actions: shared(incident.actions),
    ...withPictures(visiblePictures(incident, { events, causes, impact: rows })),
    ...withSignals(visibleSignals(incident)),
    meeting: { ...incident.meeting, parkingLot: shared(incident.meeting.parkingLot), privateNotes: '' },
  };
}

/** A line of a log that was cited goes with its event where that became private. */
function withoutLines(node: CauseNode, hidden: ReadonlySet<string>): CauseNode {
  const { evidenceNote } = node;
  if (evidenceNote === undefined || hidden.size === 0) return node;
  const lines = evidenceNote.split('\n').filter((line) => line.trim() === '' || !hidden.has(line.trim()));
  return { ...node, evidenceNote: lines.join('\n') };
}

function shared<T extends { readonly visibility: Visibility }>(things: readonly T[]): readonly T[] {
  return things.filter((thing) => thing.visibility !== 'private');
}
