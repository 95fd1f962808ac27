import { expect, test } from 'vitest';
import { printOnPaper } from '#electron/export/printOnPaper.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { GUARDED, guardedIncident } from '#test/support/incidents/guardedIncident.ts';

test('a public page with something private in it is not printed, and no dialog comes', async () => {
  const incident = guardedIncident(`Checkout was down. ${GUARDED.note}`);
  const exportedAt = at('2026-11-29T10:00:00Z');
  const job = {
    incident,
    audience: 'public',
    pageSize: 'A4',
    whysAs: 'text',
    exportedAt,
    pictures: new Map(),
  } as const;
  const printed = await printOnPaper(job, []);
  expect(printed).toMatchObject({ ok: false, error: { code: 'export-leaks' } });
});
