import { type ActionItem, isOpenAction } from '#shared/domain/incident/actionItem.ts';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import type { IncidentCopy } from '#shared/domain/incidentCopies.ts';
import { incidentStart } from '#shared/domain/timeline/incidentSpan.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** What an incident is compared by with others. */
export interface ComparedIncident {
  /** Null: it has no file yet. */
  readonly id: IncidentId | null;
  /** When it began; see `incidentStart`. Of one that has no file yet, when it is decided about. */
  readonly date: Timestamp;
  readonly title: string;
  readonly summary: string;
  /** What failed, the answers of its tree, its root cause and contributing factors, as one text. */
  readonly causes: string;
  readonly tags: readonly string[];
}

/** An action that is still to be done. */
export interface OpenAction {
  readonly title: string;
  readonly owner?: string;
  /** Calendar date `YYYY-MM-DD`, in its incident's zone. */
  readonly due?: string;
  /** The same of the day until which it is left alone. */
  readonly snoozedUntil?: string;
}

/** An incident of the library, as much of it as finding and telling of similar ones needs. */
export interface IncidentDigest extends ComparedIncident, IncidentCopy {
  readonly id: IncidentId;
  /** IANA name. */
  readonly timeZone: string;
  readonly openActions: readonly OpenAction[];
  /** Those that are done or decided against; private ones left out, as among the open. */
  readonly closedActions: readonly Pick<ActionItem, 'status' | 'doneOn'>[];
}

/** More says nothing new about what an incident was, and five hundred of them must stay a small message. */
const MAX_TEXT = 4000;
const MAX_TAGS = 50;
const MAX_ACTIONS = 50;

/** What an incident is compared by; long texts are cut. Parts marked private are left out. */
export function comparedIncident(incident: Incident): ComparedIncident & { readonly id: IncidentId } {
  const { id, title, summary, tags, failure, causes, rootCause, contributingFactors } = incident;
  const factors = contributingFactors.filter(isShared).map(({ text }) => text);
  return {
    id,
    date: incidentStart(incident),
    title: cut(title),
    summary: cut(summary),
    causes: cut([failure, rootCause, ...causes.map(({ answer }) => answer), ...factors].join('\n')),
    tags: tags.slice(0, MAX_TAGS).map(cut),
  };
}

/** The digest of an incident in a file. */
export function incidentDigest(incident: Incident, path: string): IncidentDigest {
  const shared = incident.actions.filter(isShared);
  const open = shared.filter(isOpenAction);
  const closed = shared.filter((action) => !isOpenAction(action));
  return {
    ...comparedIncident(incident),
    path,
    updatedAt: incident.updatedAt,
    timeZone: incident.timeZone,
    openActions: open.slice(0, MAX_ACTIONS).map(({ title, owner, due, snoozedUntil }) => ({
      title: cut(title),
      ...(owner === undefined ? {} : { owner: cut(owner) }),
      ...(due === undefined ? {} : { due: cut(due) }),
      ...(snoozedUntil === undefined ? {} : { snoozedUntil: cut(snoozedUntil) }),
    })),
    closedActions: closed.map(({ status, doneOn }) => ({
      status,
      ...(doneOn === undefined ? {} : { doneOn }),
    })),
  };
}

function cut(text: string): string {
  return text.slice(0, MAX_TEXT);
}

function isShared({ visibility }: { readonly visibility: Visibility }): boolean {
  return visibility !== 'private';
}
