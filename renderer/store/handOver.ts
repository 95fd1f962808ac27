import type { DocumentFile } from '#renderer/store/slices/documentState.ts';
import type { Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { changesOf } from '#shared/ipc/incidentChanges.ts';
import type { DocumentHandle, HandedOver } from '#shared/ipc/payloads.ts';

/**
 * Hands a state of the open incident over to the main process with a request: as what changed since the state that it knows,
 * because to copy thousands of events takes so long that typing would stop for it.
 */
export type HandOver = <Answer>(
  file: Pick<DocumentFile, 'handle' | 'given'>,
  incident: Incident,
  ask: (request: Handing) => Promise<Result<Answer, AppError>>,
) => Promise<Result<Answer, AppError>>;

interface Handing {
  readonly handle: DocumentHandle;
  readonly handedOver: HandedOver;
}

/** The states are handed over in the order in which this is called. */
export function createHandOver(): HandOver {
  let count = 0;
  let last: { readonly handle: DocumentHandle; readonly state: string; readonly incident: Incident } | null =
    null;

  const named = (handle: DocumentHandle, incident: Incident): string => {
    count += 1;
    last = { handle, incident, state: `handed over ${count}` };
    return last.state;
  };

  return async ({ handle, given }, incident, ask) => {
    const known = last?.handle === handle ? last : given;
    const changes = known === null ? null : changesOf(known.incident, incident);
    const state = named(handle, incident);
    const answer = await ask({
      handle,
      handedOver:
        known === null || changes === null ? { state, incident } : { state, base: known.state, changes },
    });
    if (answer.ok || answer.error.code !== 'state-unknown') return answer;
    // What was handed over meanwhile is newer, and must not be followed by an older state.
    const newest = last?.handle === handle ? last.incident : incident;
    return ask({ handle, handedOver: { state: named(handle, newest), incident: newest } });
  };
}
