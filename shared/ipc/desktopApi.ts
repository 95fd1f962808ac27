import type { Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { readAnswer } from '#shared/ipc/answerText.ts';
import type { PushChannel, RequestChannel } from '#shared/ipc/channels.ts';
import type { PushOf, RequestOf, ResponseOf } from '#shared/ipc/contract.ts';

/** Requests without content are called with the channel alone. */
type RequestArgs<Channel extends RequestChannel> =
  undefined extends RequestOf<Channel> ? [] : [request: RequestOf<Channel>];

/** All that a window can ask of the main process. {@link desktopOver} makes it of the bridge; tests hand in their own. */
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

/** What the preload exposes to the page of the desk: answers come as texts, see {@link readAnswer}. */
export interface DesktopBridge extends Pick<DesktopApi, 'subscribe'> {
  request(channel: string, payload?: unknown): Promise<string>;
}

/** The main process over the bridge of a page. */
export function desktopOver(bridge: DesktopBridge): DesktopApi {
  return {
    request: async (channel, ...[payload]) => readAnswer(await bridge.request(channel, payload)),
    subscribe: (channel, listener) => bridge.subscribe(channel, listener),
  };
}
