import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { changedIncident } from '#shared/ipc/incidentChanges.ts';
import type { HandedOver } from '#shared/ipc/payloads.ts';

/** The newest state of each open document that its window handed over, which the next one may be told by its changes. */
export interface ReceivedIncidents {
  /**
   * Asked for each state in the order in which they come, before anything is waited for. `state-unknown`: the changes were
   * made from another state than the newest here, and the window has to hand over the whole incident.
   */
  take(handle: string, handedOver: HandedOver): Result<Incident, AppError>;
  /** Names the state of a document that its window was given. */
  given(handle: string, incident: Incident): string;
  /** The document was closed. */
  forget(handle: string): void;
}

export function createReceivedIncidents(): ReceivedIncidents {
  let count = 0;
  const newest = new Map<string, { readonly state: string; readonly incident: Incident }>();
  return {
    take(handle, handedOver) {
      const incident = incidentOf(handedOver, newest.get(handle));
      if (incident === null) return err(appError('state-unknown'));
      newest.set(handle, { state: handedOver.state, incident });
      return ok(incident);
    },
    given(handle, incident) {
      count += 1;
      const state = `given ${count}`;
      newest.set(handle, { state, incident });
      return state;
    },
    forget: (handle) => void newest.delete(handle),
  };
}

function incidentOf(
  handedOver: HandedOver,
  before: { readonly state: string; readonly incident: Incident } | undefined,
): Incident | null {
  if ('incident' in handedOver) return handedOver.incident;
  return before?.state === handedOver.base ? changedIncident(before.incident, handedOver.changes) : null;
}
