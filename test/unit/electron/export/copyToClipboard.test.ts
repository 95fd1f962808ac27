import { join } from 'node:path';
import { ClipboardItem, clipboard } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyToClipboard } from '#electron/export/copyToClipboard.ts';
import { exportingWindow } from '#test/support/exportingWindow.ts';
import { GUARDED, guardedIncident } from '#test/support/incidents/guardedIncident.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const BEFORE = 'what was copied before';
const FOR_PUBLIC = { incident: guardedIncident(), audience: 'public', ownWords: [] } as const;

beforeEach(() => clipboard.writeText(BEFORE));
afterEach(() => void vi.restoreAllMocks());

describe('a copy for the public', () => {
  test('is put on the clipboard when nothing private is in it', async () => {
    const copied = await copyToClipboard(FOR_PUBLIC, { 'text/plain': 'Checkout was down.' });
    expect(copied).toEqual({ ok: true, value: undefined });
    expect(await clipboard.readText()).toBe('Checkout was down.');
  });

  test.each([
    ['text/plain', `Checkout was down. ${GUARDED.note}`],
    ['text/html', `<p>Checkout was down.</p><!-- ${GUARDED.host} -->`],
  ])('with something private in its %s leaves the clipboard as it was', async (type, text) => {
    const copied = await copyToClipboard(FOR_PUBLIC, { 'text/plain': 'Down.', [type]: text });
    expect(copied).toMatchObject({ ok: false, error: { code: 'export-leaks' } });
    expect(await clipboard.readText()).toBe(BEFORE);
  });

  test('is taken off again when another program put something private beside it', async () => {
    const changed = new ClipboardItem({ 'text/plain': `Checkout was down. ${GUARDED.note}` });
    vi.spyOn(clipboard, 'read').mockResolvedValue([changed]);
    const copied = await copyToClipboard(FOR_PUBLIC, { 'text/plain': 'Checkout was down.' });
    expect(copied).toMatchObject({ ok: false, error: { code: 'export-leaks' } });
    expect(await clipboard.readText()).toBe('');
  });
});

test('a copy for the company is taken as it is', async () => {
  const copied = await copyToClipboard(
    { ...FOR_PUBLIC, audience: 'internal' },
    { 'text/plain': GUARDED.note },
  );
  expect(copied.ok).toBe(true);
  expect(await clipboard.readText()).toBe(GUARDED.note);
});

test('the text for a status page is searched like everything for the public', async () => {
  const ask = exportingWindow({ pathOf: () => join(tempFolder(), 'open.incident'), choose: async () => '' });
  const leaking = guardedIncident(`Checkout was down. ${GUARDED.note}`);
  const request = { handle: 'a', incident: leaking, provider: 'statuspage', part: 'body' };
  expect(await ask('statusPage:copy', request)).toMatchObject({
    ok: false,
    error: { code: 'export-leaks' },
  });
  expect(await clipboard.readText()).toBe(BEFORE);
});
