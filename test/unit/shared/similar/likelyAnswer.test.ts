import { expect, test } from 'vitest';
import type { ActionType } from '#shared/domain/incident/actionItem.ts';
import { likelyAnswer } from '#shared/similar/likelyAnswer.ts';
import { buildAction, buildCause } from '#test/support/incidents/buildParts.ts';

const cause = (answer: string) =>
  ({ ...buildCause(answer), stop: { reason: 'safeguard', safeguard: 'detect' } }) as const;
const action = (title: string, type: ActionType = 'prevent') => buildAction(title, { type });

const ALERT = action('Alert 30 days before any certificate expires', 'detect');
const RENEW = action('Renew gateway certificates automatically');

test('the action that says the cause’s words and does what it calls for is likely to answer it', () => {
  const missing = cause('Nothing warns before a certificate expires');
  expect(likelyAnswer(missing, [RENEW, ALERT])).toBe(ALERT);
  expect(likelyAnswer(missing, [RENEW])).toBeNull();
  expect(likelyAnswer(missing, [])).toBeNull();
});

test('none is proposed where no words are shared, or where two fit as well', () => {
  expect(likelyAnswer(cause('The pool has no limit'), [ALERT, RENEW])).toBeNull();
  const again = action('Alert when a certificate expires', 'detect');
  expect(likelyAnswer(cause('Nothing warns before a certificate expires'), [ALERT, again])).toBeNull();
});
