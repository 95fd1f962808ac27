import { expect, test } from 'vitest';
import { printOnPaper } from '#electron/export/printOnPaper.ts';
import { GUARDED, guardedIncident } from '#test/support/incidents/guardedIncident.ts';

test('a public page with something private in it is not printed, and no dialog comes', async () => {
  const incident = guardedIncident(`Checkout was down. ${GUARDED.note}`);
  const printed = await printOnPaper({ incident, audience: 'public', pageSize: 'A4' }, []);
  expect(printed).toMatchObject({ ok: false, error: { code: 'export-leaks' } });
});
