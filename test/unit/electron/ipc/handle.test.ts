import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import { handle, handleOthersLater, push, trustSender } from '#electron/ipc/handle.ts';
import { ok } from '#shared/basics/result.ts';
import { REQUEST_CHANNELS, WALL_REQUEST_CHANNELS } from '#shared/ipc/channels.ts';
import type { AnyRequestChannel } from '#shared/ipc/contract.ts';
import { answerRequest } from '#test/support/processes/answerRequest.ts';

const ORIGIN = 'app://debrief';
const DESK = 21;
const WALL = 22;

let forget: (() => void)[] = [];

beforeEach(() => {
  forget = [trustSender(DESK, ORIGIN, REQUEST_CHANNELS), trustSender(WALL, ORIGIN, WALL_REQUEST_CHANNELS)];
});

afterEach(() => {
  for (const undo of forget) undo();
});

/** Only what is looked at: the window, and the address and place of the frame that sends. */
function from(windowId: number, senderFrame: { url: string; parent: object | null } | null) {
  return { sender: { id: windowId }, senderFrame } as unknown as IpcMainInvokeEvent;
}

const desk = from(DESK, { url: `${ORIGIN}/desk.html`, parent: null });

/** Registers a handler until the test ends, and answers as a page is answered that sends this. */
async function ask(
  event: IpcMainInvokeEvent,
  payload: unknown,
  handler: () => unknown = () => ok(undefined),
  channel: AnyRequestChannel = 'incident:close',
) {
  const asked = vi.fn(handler);
  forget.push(() => ipcMain.removeHandler(channel));
  handle(channel, asked as never); // A handler may be wrong here: what comes of it is the question.
  return { answer: await answerRequest(channel, event, [payload]), asked };
}

describe('a request', () => {
  test('from the desk is answered', async () => {
    const { answer, asked } = await ask(desk, { handle: 'a' });
    expect(answer).toEqual({ ok: true, value: undefined });
    expect(asked).toHaveBeenCalledWith({ handle: 'a' }, desk.sender);
  });

  test.each([
    ['a window that nobody trusts', from(99, { url: `${ORIGIN}/desk.html`, parent: null })],
    ['a page from elsewhere', from(DESK, { url: 'https://elsewhere.example.com/desk.html', parent: null })],
    ['a page whose address begins alike', from(DESK, { url: `${ORIGIN}.example.com/`, parent: null })],
    ['a frame inside the page', from(DESK, { url: `${ORIGIN}/desk.html`, parent: {} })],
    ['a frame that has gone', from(DESK, null)],
    ['the wall, on a channel of the desk', from(WALL, { url: `${ORIGIN}/wall.html`, parent: null })],
  ])('of %s is refused before anything is done', async (_who, event) => {
    const { answer, asked } = await ask(event, { handle: 'a' });
    expect(answer).toEqual({ ok: false, error: { code: 'untrusted-sender', place: 'incident:close' } });
    expect(asked).not.toHaveBeenCalled();
  });

  test.each([[{ handle: 1 }], [{}], [undefined], ['a'], [{ handle: 'x'.repeat(101) }]])(
    'that is not as agreed, such as %j, is refused with its place',
    async (payload) => {
      const { answer, asked } = await ask(desk, payload);
      expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } });
      expect(answer).toHaveProperty('error.place', expect.stringMatching(/^incident:close/));
      expect(asked).not.toHaveBeenCalled();
    },
  );

  test('reaches its handler without what was not agreed on', async () => {
    const { asked } = await ask(desk, { handle: 'a', alsoDelete: '/etc' });
    expect(asked).toHaveBeenCalledWith({ handle: 'a' }, desk.sender);
  });
});

describe('an answer', () => {
  test('that is not as agreed never reaches the page', async () => {
    const { answer } = await ask(desk, undefined, () => ok({ folder: 7, secret: 'x' }), 'library:list');
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-response' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  test('loses what was not agreed on', async () => {
    const placed = { display: 'Hall', width: 1, height: 1, mode: 'window', serialNumber: 'x' };
    const { answer } = await ask(desk, undefined, () => ok(placed), 'wall:current');
    expect(answer).toMatchObject({ ok: true, value: { display: 'Hall' } });
    expect(JSON.stringify(answer)).not.toContain('serialNumber');
  });

  test('that failed as expected is handed on as it is', async () => {
    const failure = { ok: false, error: { code: 'disk-full', file: '/a' } };
    expect((await ask(desk, { handle: 'a' }, () => failure)).answer).toEqual(failure);
  });

  test('is a value, said on the error stream, where the handler throws', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { answer } = await ask(desk, { handle: 'a' }, () => {
      throw new Error('a bug');
    });
    expect(answer).toEqual({
      ok: false,
      error: { code: 'unexpected', place: 'incident:close', reason: 'Error: a bug' },
    });
    expect(said).toHaveBeenCalledWith(expect.stringContaining('incident:close: Error: a bug'));
    said.mockRestore();
  });
});

/** Of channels whose handlers no other test registers: one that has a handler waits for none. */
describe('a channel that is answered later', () => {
  const answering = (channel: AnyRequestChannel) => handle(channel, (async () => ok(undefined)) as never); // As above.
  const ask = (channel: AnyRequestChannel, event = desk) => answerRequest(channel, event, []);

  /** The channel, whose handler comes when it is asked. */
  function later(channel: AnyRequestChannel, load: () => void) {
    const loaded = vi.fn(async () => load());
    forget.push(() => ipcMain.removeHandler(channel));
    handleOthersLater([channel], loaded);
    return loaded;
  }

  test('is loaded with its first request and not before', async () => {
    const loaded = later('library:figures', () => answering('library:figures'));
    expect(loaded).not.toHaveBeenCalled();
    expect(await ask('library:figures', from(99, desk.senderFrame))).toMatchObject({
      error: { code: 'untrusted-sender' },
    });
    expect(loaded).not.toHaveBeenCalled();
    await ask('library:figures');
    await ask('library:figures');
    expect(loaded).toHaveBeenCalledTimes(1);
  });

  test('needs nothing loaded where it has a handler already', async () => {
    forget.push(() => ipcMain.removeHandler('wall:close'));
    answering('wall:close');
    const loaded = later('wall:close', () => undefined);
    expect(await ask('wall:close')).toEqual({ ok: true, value: undefined });
    expect(loaded).not.toHaveBeenCalled();
  });

  test('says so where its handler does not come', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    later('library:recurring', () => undefined);
    expect(await ask('library:recurring')).toMatchObject({
      error: { code: 'unexpected', place: 'library:recurring' },
    });
    said.mockRestore();
    answering('library:recurring');
  });
});

describe('a message to a window', () => {
  function windowThat(isDestroyed: boolean) {
    const send = vi.fn();
    const contents = { isDestroyed: () => isDestroyed, send } as unknown as WebContents; // What is used of it.
    return { contents, send };
  }

  test('is sent as agreed', () => {
    const { contents, send } = windowThat(false);
    push(contents, 'incident:openRequested', { path: '/a.incident' });
    expect(send).toHaveBeenCalledWith('incident:openRequested', { path: '/a.incident' });
  });

  test('that is not as agreed is a bug, and is not sent', () => {
    const { contents, send } = windowThat(false);
    expect(() => push(contents, 'export:progress', { stage: 'x', fraction: 2 })).toThrow();
    expect(send).not.toHaveBeenCalled();
  });

  test('to a window that has gone is dropped', () => {
    const { contents, send } = windowThat(true);
    push(contents, 'incident:openRequested', { path: '/a.incident' });
    expect(send).not.toHaveBeenCalled();
  });
});
