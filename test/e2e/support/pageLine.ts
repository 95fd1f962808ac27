import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';

/** How Playwright speaks with a browser: whole messages of Chrome's protocol, in their order. */
export interface PageLine {
  send(message: object): void;
  close(): void;
  /** Playwright sets both when it takes the line, and takes them away at its end. */
  onmessage?: (message: object) => void;
  onclose?: () => void;
}

const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

interface Frame {
  readonly isLast: boolean;
  readonly kind: number;
  readonly content: Buffer;
  /** What comes after it. */
  readonly rest: Buffer;
}

/**
 * Joins a browser at its WebSocket address (RFC 6455), uncompressed. The line that Playwright makes itself has every
 * message compressed on this machine and taken apart on it again, which is a seventh of the work of its worker.
 */
export async function openPageLine(endpoint: string): Promise<PageLine> {
  const { socket, first } = await upgrade(endpoint);
  let held = first;
  let parts: Buffer[] = [];
  const line: PageLine = {
    send: (message) => socket.write(frame(TEXT, Buffer.from(JSON.stringify(message)))),
    close: () => socket.end(frame(CLOSE, Buffer.alloc(0))),
  };
  const take = ({ isLast, kind, content }: Frame): void => {
    if (kind === PING) socket.write(frame(PONG, content));
    if (kind >= CLOSE) return;
    parts.push(content);
    if (!isLast) return;
    const message = JSON.parse(Buffer.concat(parts).toString());
    parts = [];
    // One task for each, so that what waits for the first goes on before the second comes.
    setImmediate(() => line.onmessage?.(message));
  };
  const takeAll = (): void => {
    for (let next = readFrame(held); next !== null; next = readFrame(held)) {
      held = next.rest;
      take(next);
    }
  };
  socket.on('data', (chunk: Buffer) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    takeAll();
  });
  // A browser that was killed breaks the line; what it was asked fails by that.
  socket.on('error', () => socket.destroy());
  socket.on('close', () => setImmediate(() => line.onclose?.()));
  takeAll();
  return line;
}

async function upgrade(endpoint: string): Promise<{ readonly socket: Socket; readonly first: Buffer }> {
  const asked = request(endpoint.replace(/^ws/, 'http'), {
    headers: {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
    },
  });
  const upgraded: Promise<[IncomingMessage, Socket, Buffer]> = once(asked, 'upgrade') as never; // As Node says.
  asked.end();
  const [, socket, first] = await upgraded;
  socket.setNoDelay(true);
  return { socket, first };
}

/** The next frame of what came, or null while it is not whole. A server masks nothing. */
function readFrame(held: Buffer): Frame | null {
  if (held.length < 2) return null;
  const short = held.readUInt8(1);
  const start = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (held.length < start) return null;
  const length =
    short === 126 ? held.readUInt16BE(2) : short === 127 ? Number(held.readBigUInt64BE(2)) : short;
  if (held.length < start + length) return null;
  const head = held.readUInt8(0);
  return {
    isLast: head >= 128,
    kind: head % 16,
    content: held.subarray(start, start + length),
    rest: held.subarray(start + length),
  };
}

/** A frame as a client sends it. The mask is there for proxies on the way, of which there is none: it is zero. */
function frame(kind: number, content: Buffer): Buffer {
  const head = Buffer.alloc(14);
  head.writeUInt8(128 + kind, 0);
  const end = writeLength(head, content.length);
  return Buffer.concat([head.subarray(0, end + 4), content]);
}

/** Writes how long the content is, with the bit of the mask; returns where the mask begins. */
function writeLength(head: Buffer, length: number): number {
  if (length < 126) return head.writeUInt8(128 + length, 1);
  if (length < 65_536) {
    head.writeUInt8(128 + 126, 1);
    return head.writeUInt16BE(length, 2);
  }
  head.writeUInt8(128 + 127, 1);
  return head.writeBigUInt64BE(BigInt(length), 2);
}
