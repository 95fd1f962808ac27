import { ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { RequestChannel } from '#shared/ipc/channels.ts';
import { REQUESTS, type RequestOf, type ResponseOf } from '#shared/ipc/contract.ts';
import type { HandedOver, ReceivedIncidents } from '#shared/ipc/handOver.ts';

/** A request with the incident that it hands over, if it does. */
export type TakenRequest<Request> = Request extends { readonly handedOver: HandedOver }
  ? Request & { readonly incident: Incident }
  : Request;

/** What answers each channel. */
export type Handlers = {
  readonly [Channel in RequestChannel]: (
    request: TakenRequest<RequestOf<Channel>>,
    /** Counts what was asked: of two states that were handed over the newer has the higher one. */
    order: number,
  ) => Result<ResponseOf<Channel>, AppError> | Promise<Result<ResponseOf<Channel>, AppError>>;
};

/** The same for a request of any channel; `incident` is null where none is handed over. */
export function takenRequest(
  received: ReceivedIncidents,
  request: unknown,
): Result<
  { readonly request: unknown; readonly handle: string; readonly incident: Incident | null },
  AppError
> {
  const handing = REQUESTS['incident:save'].request.safeParse(request);
  if (!handing.success) return ok({ request, handle: '', incident: null });
  const { handle, handedOver } = handing.data;
  const taken = received.take(handle, handedOver);
  if (!taken.ok) return taken;
  return ok({ request: { ...handing.data, incident: taken.value }, handle, incident: taken.value });
}
