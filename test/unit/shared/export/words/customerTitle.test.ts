import { expect, test } from 'vitest';
import { customerTitle } from '#shared/export/words/customerTitle.ts';

test.each([
  ['Checkout down: database connection pool exhausted', 'Checkout down'],
  ['SEV2: Checkout down: pool exhausted', 'Checkout down'],
  ['[P1] Card payments refused – gateway certificate expired', 'Card payments refused'],
  ['INC-42 Search returned no results due to a broken index', 'Search returned no results'],
  ['Postmortem: 2026-03-10 Mail was delayed (relay overloaded)', 'Mail was delayed'],
  ['Logins failed because of an expired key', 'Logins failed'],
])('customers read what they noticed of %j', (title, words) => {
  expect(customerTitle(title)).toBe(words);
});

test.each(['Payments: cards refused', 'Mail was delayed', 'SEV2', '決済が失敗: 証明書の期限切れ', ''])(
  'nothing is cut from %j that would be missed',
  (title) => {
    expect(customerTitle(title)).toBe(title);
  },
);
