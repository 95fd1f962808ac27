import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { REQUESTS } from '#shared/ipc/contract.ts';
import { changesOf, createReceivedIncidents } from '#shared/ipc/handOver.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const events = (count: number) =>
  Array.from({ length: count }, (_, index) => buildEvent(`e${index}`, '14:05'));

/** As what one state has more than another crosses to the main process, and is taken there. */
function crossed(before: Incident, after: Incident) {
  const received = createReceivedIncidents();
  const base = received.given('h', structuredClone(before));
  const changes = changesOf(before, after);
  const handedOver = changes === null ? { state: '1', incident: after } : { state: '1', base, changes };
  const request = REQUESTS['incident:save'].request.parse(structuredClone({ handle: 'h', handedOver }));
  return received.take('h', request.handedOver);
}

test('what changed comes to the state that the window has, however much of it changed', () => {
  const picks = fc.array(fc.nat(40), { maxLength: 12 });
  fc.assert(
    fc.property(arbitraryIncident(), arbitraryIncident(), picks, (before, other, order) => {
      const mixed = <Thing>(here: readonly Thing[], there: readonly Thing[]) => {
        const all = [...here, ...there];
        return order.flatMap((at) => all.slice(at % (all.length + 1), (at % (all.length + 1)) + 2));
      };
      const after = {
        ...before,
        summary: other.summary,
        meeting: other.meeting,
        timeline: mixed(before.timeline, other.timeline),
        causes: mixed(before.causes, other.causes),
        actions: [...before.actions, ...other.actions],
      };
      expect(crossed(before, after)).toEqual({ ok: true, value: after });
      expect(crossed(before, other)).toEqual({ ok: true, value: other });
    }),
    { numRuns: runs(60) },
  );
});

test('of a long timeline an edit sends one event, and keys that this version does not know stay', () => {
  const before = { ...buildIncident({ timeline: events(2000) }), future: { deep: [1] } };
  const [third, ...rest] = before.timeline.slice(3);
  if (third === undefined) throw new Error('There are events');
  const timeline = [...before.timeline.slice(0, 3), { ...third, title: 'Another' }, ...rest];
  const after = { ...before, timeline };
  expect(JSON.stringify(changesOf(before, after)).length).toBeLessThan(500);
  expect(crossed(before, after)).toEqual({ ok: true, value: after });
});

test('what is wrong with a change is refused as it is in a whole incident', () => {
  const wrong = [
    { values: { severity: 'SEV9' }, lists: {} },
    { values: {}, lists: { timeline: [{ things: [{ id: 'e1', kind: 'nonsense' }] }] } },
    { values: {}, lists: { timeline: [{ from: -1, count: 1 }] } },
  ];
  for (const changes of wrong) {
    const handedOver = { state: '2', base: '1', changes };
    expect(REQUESTS['incident:save'].request.safeParse({ handle: 'h', handedOver }).success).toBe(false);
  }
});

test('a change of a state that is not the newest here is not guessed at', () => {
  const before = buildIncident({ timeline: events(3) });
  const received = createReceivedIncidents();
  const given = received.given('h', before);
  const changes = { values: { summary: 'x' }, lists: {} };
  const unknown = { ok: false, error: { code: 'state-unknown' } };
  expect(received.take('other', { state: '1', base: given, changes })).toMatchObject(unknown);
  const tooFar = { values: {}, lists: { timeline: [{ from: 2, count: 2 }] } };
  expect(received.take('h', { state: '1', base: given, changes: tooFar })).toMatchObject(unknown);
  expect(received.take('h', { state: '1', base: given, changes })).toMatchObject({ ok: true });
  expect(received.take('h', { state: '2', base: given, changes })).toMatchObject(unknown);
  received.forget('h');
  expect(received.take('h', { state: '2', base: '1', changes })).toMatchObject(unknown);
});
