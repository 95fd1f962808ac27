import { expect, it } from 'vitest';
import { type Detector, detectedBy } from '#shared/publication/figures/detectedBy.ts';

const SENTENCES: readonly (readonly [string, Detector | null])[] = [
  ['Alert: 5xx above 2 %', 'alert'],
  ['PagerDuty pages the on-call engineer', 'alert'],
  ['Monitoring reports a full disk', 'alert'],
  ['Health check fails in eu-west', 'alert'],
  ['Alert on customer complaints fires', 'alert'],
  ['First customer reports a failed order', 'customer'],
  ['Three support tickets about the login page', 'customer'],
  ['Complaints from customers; no alert fired', 'customer'],
  ['Users report that the page stays empty', 'customer'],
  ['The alert did not fire; a developer noticed it', 'person'],
  ['On-call engineer sees the queue grow', 'person'],
  ['A colleague spotted it in the logs', 'person'],
  ['Nobody was paged; project members noticing failures', 'person'],
  ['A user who tries the new page noticed it', 'customer'],
  ['Latency of user requests rises', null],
  ['The first sign', null],
];

it.each(SENTENCES)('“%s” says: %s', (title, detector) => {
  expect(detectedBy({ title })).toBe(detector);
});

it('the source and the detail say it where the title does not, and the actor last', () => {
  expect(detectedBy({ title: 'Errors rise', source: 'Grafana' })).toBe('alert');
  expect(detectedBy({ title: 'Errors rise', detail: 'Reported by a customer by phone' })).toBe('customer');
  expect(detectedBy({ title: 'Errors rise', actor: 'Alertmanager' })).toBe('alert');
  expect(detectedBy({ title: 'Errors rise', actor: 'Support' })).toBe('customer');
  expect(detectedBy({ title: 'Errors rise', actor: 'On-call engineer' })).toBe('person');
});

it.each(['checkout-api', 'billing_job', 'Deploy bot', 'checkout-frontend', 'node-17', 'The scheduler'])(
  'of “%s”, a program that nobody called an alert, it is not known who noticed',
  (actor) => expect(detectedBy({ title: 'Errors rise', actor })).toBeNull(),
);

it.each(['Anne-Marie', 'Sarah Lee', 'on-call', 'SRE team'])('“%s” is a person', (actor) => {
  expect(detectedBy({ title: 'Errors rise', actor })).toBe('person');
});
