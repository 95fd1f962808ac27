import { expect, test } from 'vitest';
import { err, ok } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { appError } from '#shared/errors/appError.ts';
import { createHandOver, createReceivedIncidents, type HandedOver } from '#shared/ipc/handOver.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';

const handle = 'h';
const written = (summary: string): Incident => ({ ...start, summary });
const start = buildIncident();

test('the whole goes once, then what changed', async () => {
  const handOver = createHandOver();
  const received = createReceivedIncidents();
  const sent: HandedOver[] = [];
  const ask = async ({ handedOver }: { readonly handedOver: HandedOver }) => {
    sent.push(handedOver);
    return received.take(handle, handedOver);
  };
  const file = { handle, given: null };
  expect(await handOver(file, written('a'), ask)).toEqual(ok(written('a')));
  expect(await handOver(file, written('b'), ask)).toEqual(ok(written('b')));
  expect(sent.map((one) => 'incident' in one)).toEqual([true, false]);
  expect(sent[1]).toMatchObject({ changes: { values: { summary: 'b' }, lists: {} } });
});

test('an opened document needs no whole, and one whose state was lost gets the newest', async () => {
  const handOver = createHandOver();
  const received = createReceivedIncidents();
  const file = { handle, given: { state: received.given(handle, start), incident: start } };
  const taken: string[] = [];
  const ask = async ({ handedOver }: { readonly handedOver: HandedOver }) => {
    const incident = received.take(handle, handedOver);
    if (incident.ok)
      taken.push(`${'incident' in handedOver ? 'whole' : 'changes'} ${incident.value.summary}`);
    return incident;
  };
  await handOver(file, written('a'), ask);
  received.forget(handle);
  await Promise.all([handOver(file, written('b'), ask), handOver(file, written('c'), ask)]);
  await handOver(file, written('d'), ask);
  expect(taken).toEqual(['changes a', 'whole c', 'whole c', 'changes d']);
});

test('any other refusal is the answer', async () => {
  const refusal = err(appError('disk-full'));
  expect(await createHandOver()({ handle, given: null }, start, async () => refusal)).toBe(refusal);
});
