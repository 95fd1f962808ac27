import { expect, test } from 'vitest';
import type { Edit } from '#renderer/store/slices/documentState.ts';
import { type BlockId, toId } from '#shared/domain/incident/ids.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import { editMeeting } from '#shared/domain/meeting/meetingEdits.ts';
import { startMeeting } from '#shared/meeting/meetingActions.ts';
import { recordExport } from '#shared/publication/record/recordExport.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { storeWith } from '#test/support/storeFixture.ts';

function retitle(title: string, burst?: string): Edit {
  const edit: Edit = { label: 'Edit title', apply: (incident) => applyPatch(incident, { title }) };
  return burst === undefined ? edit : { ...edit, burst };
}

test('an edit changes the incident and says when', () => {
  const { store, clock } = storeWith();
  clock.ms += 60_000;
  store.getState().edit(retitle('Payments down'));
  expect(store.getState().incident).toMatchObject({
    title: 'Payments down',
    updatedAt: '2026-03-11T09:01:00+00:00',
  });
});

test('undo and redo give back exactly what was there', () => {
  const { store } = storeWith();
  const before = store.getState().incident;
  store.getState().edit(retitle('A'));
  const after = store.getState().incident;
  store.getState().undo();
  expect(store.getState().incident).toBe(before);
  store.getState().redo();
  expect(store.getState().incident).toBe(after);
});

test('undo and redo keep what was exported meanwhile, because it has left', () => {
  const { store } = storeWith();
  const exported = () => store.getState().incident?.publication.lastExports.map(({ format }) => format);
  store.getState().edit(retitle('A'));
  store
    .getState()
    .record((incident) =>
      recordExport(incident, incident, { at: at('2026-03-11T09:00:00Z'), format: 'pdf', audience: 'public' }),
    );
  store.getState().undo();
  expect(store.getState().incident?.title).toBe('Checkout down');
  expect(exported()).toEqual(['pdf']);
  store.getState().redo();
  expect(exported()).toEqual(['pdf']);
});

test('undo and redo keep what happened in the meeting meanwhile, because it happened', () => {
  const block = { id: toId<BlockId>('b'), kind: 'timeline', title: 'Timeline', minutes: 20 } as const;
  const { store } = storeWith(editMeeting(buildIncident(), { plan: [{ ...block, isProtected: false }] }));
  const happened = () => store.getState().incident?.meeting.log.map(({ action }) => action);
  store.getState().edit(retitle('A'));
  store.getState().record((incident) => startMeeting(incident, { now: at('2026-03-11T09:00:00Z') }));
  store.getState().undo();
  expect(store.getState().incident?.title).toBe('Checkout down');
  expect(happened()).toEqual(['start']);
  store.getState().redo();
  expect(store.getState().incident?.title).toBe('A');
  expect(happened()).toEqual(['start']);
});

test('undo with nothing to undo, and redo with nothing to redo, do nothing', () => {
  const { store } = storeWith();
  const before = store.getState();
  store.getState().undo();
  store.getState().redo();
  expect(store.getState().incident).toBe(before.incident);
  expect(store.getState().place).toBe(before.place);
});

test('an edit that changes nothing leaves no undo step and no new time', () => {
  const { store, clock } = storeWith();
  const before = store.getState().incident;
  clock.ms += 60_000;
  store.getState().edit(retitle('Checkout down'));
  expect(store.getState().incident).toBe(before);
  expect(store.getState().history.past).toEqual([]);
});

test('a burst is one step until it pauses or is ended', () => {
  const { store, clock } = storeWith();
  for (const title of ['A', 'AB', 'ABC']) store.getState().edit(retitle(title, 'title'));
  clock.ms += 10_000;
  store.getState().edit(retitle('ABC d', 'title'));
  store.getState().endBurst();
  store.getState().edit(retitle('ABC de', 'title'));
  const titles: (string | undefined)[] = [];
  while (store.getState().history.past.length > 0) {
    store.getState().undo();
    titles.push(store.getState().incident?.title);
  }
  expect(titles).toEqual(['ABC d', 'ABC', 'Checkout down']);
});

test('undo goes to where the change was made', () => {
  const { store } = storeWith();
  store.getState().goTo('actions');
  store.getState().edit(retitle('A'));
  store.getState().goTo('summary');
  store.getState().undo();
  expect(store.getState().place).toBe('actions');
});

test('going elsewhere ends the burst', () => {
  const { store } = storeWith();
  store.getState().edit(retitle('A', 'title'));
  store.getState().goTo('impact');
  store.getState().edit(retitle('AB', 'title'));
  expect(store.getState().history.past).toHaveLength(2);
});

test('a document that can only be read does not change', () => {
  const incident = buildIncident();
  const { store } = storeWith(incident, true);
  store.getState().edit(retitle('A'));
  expect(store.getState().incident).toBe(incident);
  expect(store.getState().history.past).toEqual([]);
});

test('opening another document forgets the undo steps of the first', async () => {
  const { store } = storeWith();
  store.getState().edit(retitle('A'));
  await store.getState().createSample();
  store.getState().undo();
  expect(store.getState().incident?.title).toMatch(/connection pool/);
});

test('repairs made while reading are shown', () => {
  const { store } = storeWith();
  const opened = {
    handle: 'h',
    path: '/h',
    incident: buildIncident(),
    repairs: [{ place: 'causes[0]', message: 'was put right' }],
    isReadOnly: false,
  };
  store.getState().showDocument(opened);
  expect(store.getState().dialog).toEqual({ kind: 'repairs', opened });
});
