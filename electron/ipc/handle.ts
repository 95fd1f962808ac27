import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { ZodType } from 'zod';
import { logFailure } from '#electron/system/logger.ts';
import { err, type Result } from '#shared/basics/result.ts';
import { type AppError, type AppErrorCode, appError } from '#shared/errors/appError.ts';
import { answerText } from '#shared/ipc/answerText.ts';
import {
  type AnyPushChannel,
  type AnyRequestChannel,
  PUSHES,
  type PushOf,
  REQUESTS,
  type RequestOf,
  type ResponseOf,
} from '#shared/ipc/contract.ts';

type Handler<Channel extends AnyRequestChannel> = (
  request: RequestOf<Channel>,
  sender: WebContents,
) => Promise<Result<ResponseOf<Channel>, AppError>>;

type Answer = (event: IpcMainInvokeEvent, payload: unknown) => Promise<Result<unknown, AppError>>;

const answered = new Set<AnyRequestChannel>();
/** Where the answers of {@link handleOthersLater} are put once they are loaded. */
const expected = new Map<AnyRequestChannel, (answer: Answer) => void>();

/** Answers one channel: checks the sender, validates request and answer, and turns a thrown error into a value. */
export function handle<Channel extends AnyRequestChannel>(channel: Channel, handler: Handler<Channel>): void {
  const answer: Answer = async (event, payload) => {
    if (!isTrusted(event, channel)) return err(appError('untrusted-sender', { place: channel }));
    const request = check(REQUESTS[channel].request, payload, 'bad-request', channel);
    if (!request.ok) return request;
    try {
      // The validator of this very channel accepted the payload.
      const result = await handler(request.value as RequestOf<Channel>, event.sender);
      if (!result.ok) return result;
      return check(REQUESTS[channel].response, result.value, 'bad-response', channel);
    } catch (cause) {
      return failed(channel, cause);
    }
  };
  answered.add(channel);
  const fill = expected.get(channel);
  expected.delete(channel);
  if (fill === undefined) answerWith(channel, answer);
  else fill(answer);
}

/**
 * Answers those of the channels that have no handler yet by handlers that `load` gives to {@link handle}, with the first
 * request for one of them: a start waits for nothing that it does not ask for. `load` is called again by each request
 * that finds none, and loads once.
 */
export function handleOthersLater(channels: readonly AnyRequestChannel[], load: () => Promise<void>): void {
  for (const channel of channels) {
    if (answered.has(channel)) continue;
    let answer: Answer | null = null;
    expected.set(channel, (loaded) => {
      answer = loaded;
    });
    answerWith(channel, async (event, payload) => {
      const isStranger = !isTrusted(event, channel);
      // Nothing is loaded for one.
      if (isStranger) return err(appError('untrusted-sender', { place: channel }));
      try {
        if (answer === null) await load();
        if (answer === null) throw new Error(`Nothing answers ${channel}`);
        return await answer(event, payload);
      } catch (cause) {
        return failed(channel, cause);
      }
    });
  }
}

function answerWith(channel: AnyRequestChannel, answer: Answer): void {
  ipcMain.handle(channel, async (event, payload: unknown) => answerText(await answer(event, payload)));
}

function failed(channel: AnyRequestChannel, cause: unknown): Result<never, AppError> {
  logFailure(channel, cause);
  return err(appError('unexpected', { place: channel, reason: String(cause) }));
}

/** Sends a validated message to a window. */
export function push<Channel extends AnyPushChannel>(
  target: WebContents,
  channel: Channel,
  message: PushOf<Channel>,
): void {
  if (!target.isDestroyed()) target.send(channel, PUSHES[channel].parse(message));
}

function check(
  schema: ZodType,
  value: unknown,
  code: AppErrorCode,
  channel: string,
): Result<unknown, AppError> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  const place = `${channel} ${issue?.path.join('.') ?? ''}`.trim();
  return err(appError(code, { place, reason: issue?.message ?? 'not as agreed' }));
}

interface Trust {
  readonly origin: string;
  readonly channels: readonly AnyRequestChannel[];
}

const trusted = new Map<number, Trust>();

/** Lets a window call the handlers of the channels, from pages of the given origin only. */
export function trustSender(
  webContentsId: number,
  origin: string,
  channels: readonly AnyRequestChannel[],
): () => void {
  trusted.set(webContentsId, { origin, channels });
  return () => trusted.delete(webContentsId);
}

/** True for the top frame of a trusted window that still shows our own page, on one of its channels. */
export function isTrusted(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  channel: AnyRequestChannel,
): boolean {
  const trust = trusted.get(event.sender.id);
  if (trust === undefined || !trust.channels.includes(channel)) return false;
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && frame.url.startsWith(`${trust.origin}/`);
}
