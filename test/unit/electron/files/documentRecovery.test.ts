import { expect, test } from 'vitest';
import { dropRecovery, writeRecovery } from '#electron/files/documentRecovery.ts';
import type { OpenDocument } from '#electron/files/openDocument.ts';
import { createOneAtATime } from '#shared/oneAtATime.ts';
import { smallIncident } from '#test/support/incidents/writtenIncident.ts';
import { openDocumentsInFolder } from '#test/support/openDocumentsInFolder.ts';

/** What has to do with the recovery file of one open document. */
function recoveryOfOne() {
  const setting = openDocumentsInFolder();
  const document = {
    path: '/incidents/a.incident',
    recoveryId: 'recovery-1',
    keptOrder: null,
    savedOrder: 0,
    disk: null,
    keeping: createOneAtATime(),
  } as unknown as OpenDocument; // What is looked at here.
  const storage = { ...setting, onDiskChange: () => undefined };
  return {
    keep: (order: number) =>
      document.keeping(() =>
        writeRecovery(document, { incident: smallIncident({ title: `Edit ${order}` }), order }, storage),
      ),
    drop: (order: number) => dropRecovery(document, order, storage),
    offered: async () => (await setting.recovery.list()).map(({ parsed }) => parsed.incident.title),
  };
}

test('edits that come late are not offered in the place of newer ones', async () => {
  const { keep, offered } = recoveryOfOne();
  await keep(2);
  await keep(1);
  expect(await offered()).toEqual(['Edit 2']);
});

test('edits that come late are not offered once newer ones are saved', async () => {
  const { keep, drop, offered } = recoveryOfOne();
  await drop(3);
  await keep(2);
  expect(await offered()).toEqual([]);
});

test('edits stay offered when only older ones were saved', async () => {
  const { keep, drop, offered } = recoveryOfOne();
  await keep(2);
  await drop(1);
  expect(await offered()).toEqual(['Edit 2']);
  await drop(2);
  expect(await offered()).toEqual([]);
});

test('edits that are saved are not offered although older ones are given up later', async () => {
  const { keep, drop, offered } = recoveryOfOne();
  await drop(3);
  await drop(1);
  await keep(2);
  expect(await offered()).toEqual([]);
});
