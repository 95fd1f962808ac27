import { expect, test } from 'vitest';
import { type ExportTarget, exportDocument } from '#renderer/commands/exportDocument.ts';
import { appError } from '#shared/errors/appError.ts';
import type { Leak } from '#shared/errors/leak.ts';
import type { ExportRequest } from '#shared/ipc/payloads.ts';
import { exportFingerprint } from '#shared/publication/record/recordExport.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { storeWith } from '#test/support/storeFixture.ts';

const LEAK: Leak = {
  kind: 'name',
  words: 'Zoë',
  where: 'the text',
  excerpt: 'Zoë restarted it.',
  span: [0, 3],
  home: { place: 'meeting', id: 'a', field: 'name' },
};

function opened() {
  const fixture = storeWith(sampleIncident());
  const { store, deps, desktop } = fixture;
  desktop.chosenPath = 'C:\\exports\\outage.md';
  return {
    ...fixture,
    leave: (target: ExportTarget) => exportDocument(store, deps, target),
    records: () => store.getState().incident?.publication.lastExports ?? [],
  };
}

test.each([
  ['markdown', 'export:run', { format: 'markdown', way: 'file', fileName: 'outage.md' }],
  ['pdf', 'export:run', { format: 'pdf', way: 'file', fileName: 'outage.md' }],
  ['clipboard', 'export:copy', { format: 'markdown', way: 'clipboard' }],
  ['print', 'export:print', { format: 'pdf', way: 'print' }],
] as const)('%s leaves for the audience that was chosen, and is noted', async (target, channel, noted) => {
  const { store, desktop, leave, records } = opened();
  const left = sampleIncident();
  await leave(target);
  store.getState().chooseAudience('public');
  await leave(target);
  const requests = desktop.requests.filter((asked) => asked.channel === channel);
  const audiences = requests.map(({ request }) => (request as ExportRequest).audience);
  expect(audiences).toEqual(['internal', 'public']);
  const printOf = (audience: 'internal' | 'public') =>
    exportFingerprint(left, { audience, format: noted.format });
  expect(records()).toMatchObject([
    { ...noted, audience: 'internal', fingerprint: printOf('internal') },
    { ...noted, audience: 'public', fingerprint: printOf('public') },
  ]);
});

test('what left stays noted when an edit before it is undone, and the note is no step of its own', async () => {
  const { store, leave, records } = opened();
  store.getState().edit({ label: 'Edit', apply: (incident) => ({ ...incident, rootCause: 'Edited' }) });
  await leave('clipboard');
  store.getState().undo();
  expect(store.getState().incident?.rootCause).toBe(sampleIncident().rootCause);
  expect(records()).toHaveLength(1);
  expect(store.getState().history.past).toHaveLength(0);
});

test.each<[ExportTarget, 'export:run' | 'export:copy' | 'export:print']>([
  ['html', 'export:run'],
  ['clipboard', 'export:copy'],
  ['print', 'export:print'],
])('a refused export as %s shows what held it back, and nothing is noted', async (target, channel) => {
  const { store, desktop, leave, records } = opened();
  desktop.fail(channel, appError('export-leaks', { leaks: [LEAK] }));
  await leave(target);
  expect(store.getState().dialog).toEqual({ kind: 'exportRefused', leaks: [LEAK] });
  expect(records()).toEqual([]);
});

test('what was cancelled or failed is not noted', async () => {
  const { store, desktop, leave, records } = opened();
  desktop.chosenPath = null;
  await leave('markdown');
  desktop.fail('export:run', appError('export-cancelled'));
  await leave('markdown');
  expect(store.getState().dialog).toBeNull();
  desktop.fail('export:run', appError('export-unverified', { reason: 'no PDF' }));
  await leave('pdf');
  expect(store.getState().dialog).toMatchObject({ kind: 'error', error: { code: 'export-unverified' } });
  expect(records()).toEqual([]);
});

test('who opens another incident over the question lets neither of the two leave', async () => {
  const { store, desktop, leave } = opened();
  store.getState().edit({ label: 'Edit', apply: (incident) => ({ ...incident, summary: '' }) });
  const leaving = leave('clipboard');
  await expect.poll(() => store.getState().dialog?.kind).toBe('exportErrors');
  store.getState().showDocument({
    handle: 'another',
    path: '/incidents/another.incident',
    incident: sampleIncident(),
    repairs: [],
    isReadOnly: false,
  });
  await leaving;
  expect(desktop.count('export:copy')).toBe(0);
});
