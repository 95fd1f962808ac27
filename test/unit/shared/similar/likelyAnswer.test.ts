import { expect, test } from 'vitest';
import type { ActionItem, ActionType } from '#shared/domain/incident/actionItem.ts';
import { likelyAnswer } from '#shared/similar/likelyAnswer.ts';
import { buildAction, buildCause } from '#test/support/incidents/buildParts.ts';

const cause = (answer: string) =>
  ({ ...buildCause(answer), stop: { reason: 'safeguard', safeguard: 'detect' } }) as const;
const action = (title: string, type: ActionType = 'prevent') => buildAction(title, { type });

const loose = (...actions: ActionItem[]) => ({ planned: actions, loose: actions });

const ALERT = action('Alert 30 days before any certificate expires', 'detect');
const RENEW = action('Renew gateway certificates automatically');

test('the action that says the cause’s words and does what it calls for is likely to answer it', () => {
  const missing = cause('Nothing warns before a certificate expires');
  expect(likelyAnswer(missing, loose(RENEW, ALERT))).toBe(ALERT);
  expect(likelyAnswer(missing, loose(RENEW))).toBeNull();
  expect(likelyAnswer(missing, loose())).toBeNull();
});

test('none is proposed where no words are shared, or where two fit as well', () => {
  expect(likelyAnswer(cause('The pool has no limit'), loose(ALERT, RENEW))).toBeNull();
  const again = action('Alert when a certificate expires', 'detect');
  expect(likelyAnswer(cause('Nothing warns before a certificate expires'), loose(ALERT, again))).toBeNull();
});

test('an action that answers another cause is asked about for a second where it says a word more', () => {
  const linked = { planned: [ALERT], loose: [] };
  expect(likelyAnswer(cause('Nothing warns before a certificate expires'), linked)).toBe(ALERT);
  expect(likelyAnswer(cause('The certificate has no owner'), loose(ALERT))).toBe(ALERT);
  expect(likelyAnswer(cause('The certificate has no owner'), linked)).toBeNull();
});
