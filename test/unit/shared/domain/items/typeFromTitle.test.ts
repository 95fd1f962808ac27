import { expect, test } from 'vitest';
import { typeFromTitle } from '#shared/domain/items/typeFromTitle.ts';

test.each([
  ['Alert 30 days before any certificate expires', 'detect'],
  ['Add an alert on the pool', 'detect'],
  ['Set up a dashboard for renewals', 'detect'],
  ['Compare the certificates of both gateways every hour', 'detect'],
  ['Put TLS errors on the login dashboard', 'detect'],
  ['Compare the two designs', 'prevent'],
  ['Add a kill switch for the new gateway', 'mitigate'],
  ['Script the rollback of a certificate', 'mitigate'],
  ['Investigate why the page was late', 'investigate'],
  ['Write down how to replace a certificate', 'process'],
  ['Restore the missing invoices', 'repair'],
  ['Renew gateway certificates automatically', 'prevent'],
  ['Add a limit to the pool', 'prevent'],
  ['Alerting-rules need owners', 'prevent'],
  ['', 'prevent'],
])('%s: %s', (title, type) => {
  expect(typeFromTitle(title)).toBe(type);
});
