import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { CauseNode, Safeguard } from '#shared/domain/incident/causeNode.ts';
import type { ActionId, CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type DatedCopy, datedCopy } from '#shared/domain/incidentCopies.ts';
import { oneLine } from '#shared/text/cleanText.ts';

/** The answers of an incident at which its Five Whys end at a missing safeguard. */
export interface SafeguardsInFile extends DatedCopy {
  /** On one line. */
  readonly title: string;
  readonly tags: readonly string[];
  readonly missing: readonly MissingSafeguard[];
}

export interface MissingSafeguard {
  readonly id: CauseId;
  /** On one line, never empty. */
  readonly answer: string;
  readonly safeguard: Safeguard;
  /** Those that say that they answer it; private ones too, for it is a person's own screen. */
  readonly actions: readonly AnsweringAction[];
}

export interface AnsweringAction extends Pick<ActionItem, 'status'> {
  readonly id: ActionId;
  /** On one line; empty: not written yet. */
  readonly title: string;
  /** Calendar date `YYYY-MM-DD` in the incident's zone; empty: not done, or nobody kept the day. */
  readonly doneOn: string;
}

export function safeguardsInFile(incident: Incident, path: string): SafeguardsInFile {
  const { title, tags, causes } = incident;
  return {
    ...datedCopy(incident, path),
    title: oneLine(title),
    tags,
    missing: causes.flatMap((cause) => missingSafeguard(cause, incident.actions)),
  };
}

function missingSafeguard(
  { id, answer, stop }: CauseNode,
  actions: readonly ActionItem[],
): readonly MissingSafeguard[] {
  const words = oneLine(answer);
  if (stop?.reason !== 'safeguard' || words === '') return [];
  const answering = actions.filter(({ causeIds }) => causeIds.includes(id));
  return [{ id, answer: words, safeguard: stop.safeguard, actions: answering.map(answeringAction) }];
}

function answeringAction({ id, title, status, doneOn = '' }: ActionItem): AnsweringAction {
  return { id, title: oneLine(title), status, doneOn };
}
