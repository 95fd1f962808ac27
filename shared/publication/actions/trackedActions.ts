import { type ActionItem, isOpenAction } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { oneLine } from '#shared/text/cleanText.ts';

/** The actions that a tracker should get, and how many stay here for which reason. */
export interface TrackedActions {
  /** What the company may know of the incident; all that is said about the actions comes from here. */
  readonly incident: Incident;
  readonly actions: readonly ActionItem[];
  /** Marked private, done or not to be done, already with a ticket, or without words. Zero or more each. */
  readonly leftOut: {
    readonly isPrivate: number;
    readonly isClosed: number;
    readonly hasTicket: number;
    readonly isUntitled: number;
  };
}

/** The open actions that the company may know, each once: an action with a ticket is tracked already. */
export function trackedActions(incident: Incident): TrackedActions {
  const internal = withoutPrivateParts(incident, 'internal');
  const shared = internal.actions;
  const open = shared.filter(isOpenAction);
  const titled = open.filter(({ title }) => oneLine(title) !== '');
  const actions = titled.filter(({ ticketUrl = '' }) => ticketUrl.trim() === '');
  return {
    incident: internal,
    actions,
    leftOut: {
      isPrivate: incident.actions.length - shared.length,
      isClosed: shared.length - open.length,
      isUntitled: open.length - titled.length,
      hasTicket: titled.length - actions.length,
    },
  };
}
