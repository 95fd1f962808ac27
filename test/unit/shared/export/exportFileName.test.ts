import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportFileName } from '#shared/export/exportFileName.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

function nameFor(title: string): string {
  return exportFileName({ ...sampleIncident(), title }, 'markdown', 'internal');
}

test.each([
  [
    'Checkout down: database connection pool exhausted',
    '2026-03-10-checkout-down-database-connection-pool-exhausted.md',
  ],
  ['  ../../etc/passwd  ', '2026-03-10-etc-passwd.md'],
  ['CON', '2026-03-10-con.md'],
  ['Ausfall in Köln… ', '2026-03-10-ausfall-in-köln.md'],
  ['決済が停止', '2026-03-10-決済が停止.md'],
  ['a\u202egpj.exe', '2026-03-10-a-gpj-exe.md'],
  ['///', '2026-03-10-incident.md'],
  ['', '2026-03-10-incident.md'],
])('%o becomes %s', (title, name) => {
  expect(nameFor(title)).toBe(name);
});

test('any title makes a name that every system takes', () => {
  const titles = fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 400 }));
  fc.assert(
    fc.property(titles, (title) => {
      const name = nameFor(title);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
      expect(name).toMatch(/^2026-03-10-[\p{L}\p{M}\p{N}-]+\.md$/u);
      expect(name).toBe(name.normalize('NFC'));
    }),
  );
});

test('the date is the day in the incident’s zone, and the public version says that it is one', () => {
  const incident = { ...sampleIncident(), timeZone: 'Pacific/Auckland' };
  expect(exportFileName(incident, 'pdf', 'public')).toMatch(/^2026-03-11-.*-public\.pdf$/);
});
