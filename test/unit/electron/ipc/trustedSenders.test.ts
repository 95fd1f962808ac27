import type { IpcMainInvokeEvent } from 'electron';
import { expect, test } from 'vitest';
import { isTrusted, trustSender } from '#electron/ipc/handle.ts';
import { REQUEST_CHANNELS, WALL_REQUEST_CHANNELS } from '#shared/ipc/channels.ts';

const ORIGIN = 'app://debrief';

/** Only what is looked at: who sends, and from which page. */
function from(id: number, url: string) {
  return { sender: { id }, senderFrame: { url, parent: null } } as Pick<
    IpcMainInvokeEvent,
    'sender' | 'senderFrame'
  >;
}

test('the wall is heard on its one channel, and on none that changes anything', () => {
  const distrust = trustSender(7, ORIGIN, WALL_REQUEST_CHANNELS);
  const wall = from(7, `${ORIGIN}/wall.html`);
  expect(isTrusted(wall, 'wall:ready')).toBe(true);
  expect(REQUEST_CHANNELS.filter((channel) => isTrusted(wall, channel))).toEqual([]);
  distrust();
  expect(isTrusted(wall, 'wall:ready')).toBe(false);
});

test('the desk is heard on its channels from its own pages only', () => {
  const distrust = trustSender(8, ORIGIN, REQUEST_CHANNELS);
  expect(isTrusted(from(8, `${ORIGIN}/desk.html`), 'wall:show')).toBe(true);
  expect(isTrusted(from(8, 'https://elsewhere.example.com/'), 'wall:show')).toBe(false);
  expect(isTrusted(from(8, `${ORIGIN}.example.com/`), 'wall:show')).toBe(false);
  expect(isTrusted(from(9, `${ORIGIN}/desk.html`), 'wall:show')).toBe(false);
  distrust();
});
