import { expect, test } from 'vitest';
import { createCommandActions } from '#renderer/commands/commandActions.ts';
import { connectMenu } from '#renderer/commands/menuState.ts';
import type { CommandActions } from '#renderer/commands/runnableCommand.ts';
import { COMMAND_IDS, type CommandId } from '#shared/commands/commandList.ts';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import { appError } from '#shared/errors/appError.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildItem } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { emptyStore, type StoreFixture, storeWith } from '#test/support/storeFixture.ts';

function commandsOf({ store, deps, edits }: StoreFixture): {
  actions: CommandActions;
  enabled: () => readonly CommandId[];
} {
  const actions = createCommandActions(store, deps, edits);
  return { actions, enabled: () => COMMAND_IDS.filter((id) => actions[id].isEnabled(store.getState())) };
}

function retitle({ store }: StoreFixture, title: string): void {
  store.getState().edit({ label: 'Edit title', apply: (incident) => applyPatch(incident, { title }) });
}

test('at home only what needs no document can run', () => {
  expect(commandsOf(emptyStore()).enabled()).toEqual([
    'file.new',
    'file.decide',
    'file.open',
    'file.import',
    'file.sample',
    'file.library',
    'library.search',
    'library.actions',
    'library.again',
    'library.figures',
    'file.sync',
    'file.whenToWrite',
    'file.keptVersions',
    'file.settings',
    'view.palette',
    'view.themeSystem',
    'view.themeLight',
    'view.themeDark',
    'help.shortcuts',
  ]);
});

/** Commands on selected events, on a running meeting and on an open wall. */
const OF_A_MOMENT = /^(event|meeting|wall)\./;

test('with a document open everything can run but what needs an edit, a search or a selected event', () => {
  const disabled = ['edit.undo', 'edit.redo', 'edit.findNext', 'edit.findPrevious', 'incident.decideMerge'];
  const { enabled } = commandsOf(storeWith());
  const waiting = COMMAND_IDS.filter((id) => !enabled().includes(id) && !OF_A_MOMENT.test(id));
  expect(waiting).toEqual(disabled);
  expect(enabled().filter((id) => id.startsWith('event.'))).toEqual([]);
});

test('a document that can only be read can be copied and exported, not saved', () => {
  const { enabled } = commandsOf(storeWith(buildIncident(), true));
  expect(enabled()).not.toContain('file.saveNow');
  expect(enabled()).toContain('file.saveCopy');
  expect(enabled()).toContain('export.pdf');
});

test('undo and redo can run when there is something to undo and redo', () => {
  const fixture = storeWith();
  const { enabled } = commandsOf(fixture);
  retitle(fixture, 'A');
  expect(enabled()).toContain('edit.undo');
  fixture.store.getState().undo();
  expect(enabled()).not.toContain('edit.undo');
  expect(enabled()).toContain('edit.redo');
});

test('each section has a command that goes there', async () => {
  const { store, ...rest } = storeWith();
  const { actions } = commandsOf({ store, ...rest });
  for (const id of COMMAND_IDS.filter((candidate) => candidate.startsWith('section.'))) {
    await actions[id].run();
    expect(store.getState().place).toBe(id.slice('section.'.length));
  }
});

test('an export hands over the document as it is now, with the chosen page size', async () => {
  const fixture = storeWith(sampleIncident());
  const { actions } = commandsOf(fixture);
  fixture.desktop.chosenPath = '/out/report.pdf';
  fixture.store.getState().changeSettings({ pageSize: 'Letter' });
  retitle(fixture, 'Unsaved title');
  await actions['export.pdf'].run();
  const run = fixture.desktop.requests.find(({ channel }) => channel === 'export:run');
  expect(run).toMatchObject({
    channel: 'export:run',
    request: { incident: { title: 'Unsaved title' }, format: 'pdf', pageSize: 'Letter' },
  });
  expect(fixture.store.getState()).toMatchObject({
    dialog: null,
    toasts: [{ text: 'Exported report.pdf', tone: 'good' }],
  });
});

test('a cancelled export says that nothing was written; a failed one says why', async () => {
  const fixture = storeWith(sampleIncident());
  const { actions } = commandsOf(fixture);
  fixture.desktop.fail('export:run', appError('export-cancelled'));
  await actions['export.html'].run();
  expect(fixture.store.getState()).toMatchObject({
    dialog: null,
    toasts: [{ text: 'Export cancelled; nothing was written' }],
  });
  fixture.desktop.fail('export:run', appError('disk-full'));
  await actions['export.html'].run();
  expect(fixture.store.getState().dialog).toMatchObject({ kind: 'error', error: { code: 'disk-full' } });
});

test('a place that was not chosen leaves no message', async () => {
  const fixture = storeWith(sampleIncident());
  await commandsOf(fixture).actions['export.markdown'].run();
  expect(fixture.store.getState()).toMatchObject({ dialog: null, toasts: [] });
});

test('copying says so', async () => {
  const fixture = storeWith(sampleIncident());
  await commandsOf(fixture).actions['export.copy'].run();
  expect(fixture.desktop.count('export:copy')).toBe(1);
  expect(fixture.store.getState().toasts).toMatchObject([{ text: 'Copied as rich text and Markdown' }]);
});

test('find next goes round the end, find previous round the start', async () => {
  const fixture = storeWith(
    buildIncident({ summary: 'pool', lessons: [buildItem('l1', 'The pool'), buildItem('l2', 'Pools')] }),
  );
  const { store } = fixture;
  const { actions } = commandsOf(fixture);
  store.getState().setFind({ query: 'POOL', current: -1, spot: null });
  const keys: string[] = [];
  const found = () => store.getState().find?.spot ?? placeSpot('summary');
  for (const id of ['edit.findNext', 'edit.findNext', 'edit.findNext', 'edit.findNext'] as const) {
    await actions[id].run();
    keys.push(fieldKey(found()));
  }
  await actions['edit.findPrevious'].run();
  keys.push(fieldKey(found()));
  expect(keys).toEqual([
    'summary::summary',
    'lessons:l1:text',
    'lessons:l2:text',
    'summary::summary',
    'lessons:l2:text',
  ]);
  expect(store.getState().place).toBe('lessons');
});

test('the native menu is told when something changes, and not otherwise', () => {
  const fixture = storeWith();
  fixture.store.getState().goTo('lessons');
  const end = connectMenu(fixture.store, fixture.commands, fixture.desktop.api);
  expect(fixture.desktop.count('menu:state')).toBe(1);
  fixture.store.getState().goTo('impact');
  expect(fixture.desktop.count('menu:state')).toBe(1);
  retitle(fixture, 'A');
  expect(fixture.desktop.count('menu:state')).toBe(2);
  expect(fixture.desktop.requests.at(-1)).toMatchObject({
    request: { enabled: expect.arrayContaining(['edit.undo']) },
  });
  end();
  fixture.store.getState().undo();
  expect(fixture.desktop.count('menu:state')).toBe(2);
});

test('a command from the native menu runs only while it is enabled', () => {
  const fixture = emptyStore();
  const end = connectMenu(fixture.store, fixture.commands, fixture.desktop.api);
  fixture.desktop.push('command:run', { id: 'incident.details' });
  expect(fixture.store.getState().dialog).toBeNull();
  fixture.desktop.push('command:run', { id: 'help.shortcuts' });
  expect(fixture.store.getState().dialog).toEqual({ kind: 'shortcuts' });
  end();
});

test('a meeting begins with the first event, whatever was worked on before', () => {
  const fixture = storeWith(sampleIncident());
  const state = fixture.store.getState;
  const last = sampleIncident().timeline.at(-1);
  if (last !== undefined) state().selectEvents([last.id]);
  commandsOf(fixture).actions['meeting.startPause'].run();
  expect(state().timelineView.selection).toEqual([]);
});

test('a meeting that begins leaves what was known then, and says so', () => {
  const fixture = storeWith(sampleIncident());
  const state = fixture.store.getState;
  const { actions } = commandsOf(fixture);
  actions['timeline.knownThen'].run();
  expect(state().timelineView.knownThen).not.toBeNull();
  actions['meeting.startPause'].run();
  expect(state().timelineView.knownThen).toBeNull();
  expect(state().toasts.map(({ text }) => text)).toEqual([
    'The timeline shows everything again, not only what was known then.',
  ]);
});
