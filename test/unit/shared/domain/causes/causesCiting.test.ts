import { expect, test } from 'vitest';
import { causesCiting } from '#shared/domain/causes/causesCiting.ts';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

const [page, mail] = [toId<EventId>('Page'), toId<EventId>('Mail')];
const causes = [
  buildCause('b', null, { evidence: [page, mail, page] }),
  buildCause('a', null, { evidence: [page] }),
  buildCause('c'),
];

test('tells the causes that cite an event, each once, in the file’s order', () => {
  expect(causesCiting(causes, page).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(causesCiting(causes, mail).map(({ id }) => id)).toEqual(['b']);
});

test('answers with the same array for the same causes, also when there are none', () => {
  expect(causesCiting(causes, page)).toBe(causesCiting(causes, page));
  expect(causesCiting(causes, toId('Other'))).toBe(causesCiting([], toId('Other')));
  expect(causesCiting([...causes], page)).not.toBe(causesCiting(causes, page));
});
