import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright-core';

declare const anySession: CDPSession;
/** Playwright lists the two events of its own after the protocol's. */
type EventName = CDPSession['on'] extends {
  (event: infer Name, listener: never): unknown;
  (event: 'close', listener: never): unknown;
  (event: 'event', listener: never): unknown;
}
  ? Exclude<Name, symbol>
  : never;

/** What Chromium reports with an event of its DevTools protocol. */
export type CdpEvent<Name extends EventName> = Parameters<Parameters<typeof anySession.on<Name>>[1]>[0];

/** One target's side of the DevTools protocol, typed as Playwright types it. */
export interface CdpSession {
  /** Rejects when Chromium refuses the command, or is gone. */
  readonly send: CDPSession['send'];
  readonly on: <Name extends EventName>(event: Name, listener: (payload: CdpEvent<Name>) => void) => void;
}

/** The connection to one running Chromium. */
export interface CdpConnection {
  /** Without an id: the browser itself. */
  readonly session: (sessionId?: string) => CdpSession;
  /** Settles when Chromium has gone, for whatever reason. */
  readonly closed: Promise<void>;
}

interface Waiting {
  readonly method: string;
  readonly resolve: (result: never) => void;
  readonly reject: (reason: Error) => void;
}

interface Incoming {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Speaks the DevTools protocol over the two pipes that `--remote-debugging-pipe` opens. */
export function connectCdp(toChromium: Writable, fromChromium: Readable): CdpConnection {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((payload: never) => void)[]>();
  let lastId = 0;
  let isClosed = false;

  const receive = (message: Incoming): void => {
    if (message.id !== undefined) {
      settle(message.id, message);
      return;
    }
    for (const listener of listeners.get(`${message.sessionId ?? ''} ${message.method}`) ?? []) {
      listener(message.params as never); // The protocol's own types say what an event carries.
    }
  };
  const settle = (id: number, message: Incoming): void => {
    const command = waiting.get(id);
    waiting.delete(id);
    if (message.error) command?.reject(new Error(`${command.method}: ${message.error.message}`));
    else command?.resolve(message.result as never); // The protocol's own types say what a command answers.
  };
  const closed = new Promise<void>((resolve) => {
    fromChromium.once('close', () => {
      isClosed = true;
      for (const { method, reject } of waiting.values()) reject(new Error(`${method}: Chromium has gone`));
      waiting.clear();
      resolve();
    });
  });
  const session = (sessionId?: string): CdpSession => ({
    send: (method, params) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Error(`${method}: Chromium has gone`));
        lastId += 1;
        waiting.set(lastId, { method, resolve, reject });
        toChromium.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
      }),
    on: (event, listener) => {
      const key = `${sessionId ?? ''} ${event}`;
      listeners.set(key, [...(listeners.get(key) ?? []), listener]);
    },
  });

  toChromium.on('error', () => {}); // A broken pipe is also a closed one, which is handled.
  readMessages(fromChromium, receive);
  return { session, closed };
}

/** Messages end in a zero byte; long ones (a PDF) come in many chunks, joined once. */
function readMessages(stream: Readable, receive: (message: Incoming) => void): void {
  let chunks: Buffer[] = [];
  stream.on('data', (data: Buffer) => {
    let start = 0;
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      const text = Buffer.concat([...chunks, data.subarray(start, end)]).toString('utf8');
      chunks = [];
      start = end + 1;
      receive(JSON.parse(text) as Incoming); // Chromium's own words; unknown members are ignored.
    }
    if (start < data.length) chunks.push(data.subarray(start));
  });
}
