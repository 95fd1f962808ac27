import type { Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { PushChannel, RequestChannel } from '#shared/ipc/channels.ts';
import type { PushOf, RequestOf, ResponseOf } from '#shared/ipc/contract.ts';

/** Requests without content are called with the channel alone. */
type RequestArgs<Channel extends RequestChannel> =
  undefined extends RequestOf<Channel> ? [] : [request: RequestOf<Channel>];

/** All that a window can ask of the main process. The preload exposes it; tests hand in their own. */
export interface DesktopApi {
  /** Asks and waits; every failure arrives as a value, a rejection is a bug. */
  request<Channel extends RequestChannel>(
    channel: Channel,
    ...args: RequestArgs<Channel>
  ): Promise<Result<ResponseOf<Channel>, AppError>>;
  /** Listens until the returned function is called. */
  subscribe<Channel extends PushChannel>(
    channel: Channel,
    listener: (message: PushOf<Channel>) => void,
  ): () => void;
}
