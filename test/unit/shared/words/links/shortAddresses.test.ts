import { expect, test } from 'vitest';
import { withShortAddresses } from '#shared/words/links/shortAddresses.ts';

test.each([
  [
    'Opens https://grafana.example.com/d/pay/payments?from=1794942000000, then asks',
    'Opens Grafana, dashboard payments, then asks',
  ],
  ['Reads https://me:secret@grafana.example.com/d/pay/payments', 'Reads grafana.example.com/…'],
  ['https://a.example.com/x and http://b.example.com/', 'a.example.com/… and b.example.com'],
  ['Nothing to follow here', 'Nothing to follow here'],
  ['Written to mailto:team@example.com', 'Written to mailto:team@example.com'],
])('%s reads as %s in a line', (text, shown) => {
  expect(withShortAddresses(text)).toBe(shown);
});
