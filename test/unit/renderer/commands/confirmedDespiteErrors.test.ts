import { expect, test } from 'vitest';
import { confirmedDespiteErrors } from '#renderer/commands/exportDocument.ts';
import { findingKey } from '#shared/readiness/findingName.ts';
import { blockingFindings } from '#shared/readiness/readiness.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { storeWith } from '#test/support/storeFixture.ts';

/** The sample without its lessons, about to leave for the company. */
function leaving() {
  const { store } = storeWith({ ...sampleIncident(), lessons: [] });
  const { closeDialog, markErrorsRead, edit } = store.getState();
  const isAsked = () => store.getState().dialog?.kind === 'exportErrors';
  const readAll = () => {
    const { incident } = store.getState();
    if (incident === null) throw new Error('No incident is open');
    markErrorsRead(blockingFindings(incident, 'internal').map((finding) => findingKey(incident, finding)));
  };
  return { confirm: () => confirmedDespiteErrors(store, 'internal'), isAsked, closeDialog, readAll, edit };
}

test('a document that lacks something stays when the question is closed', async () => {
  const { confirm, isAsked, closeDialog } = leaving();
  const confirmed = confirm();
  await expect.poll(isAsked).toBe(true);
  closeDialog();
  expect(await confirmed).toBe(false);
});

test('it leaves once what it lacks was read, and nobody is asked again until it lacks more', async () => {
  const { confirm, isAsked, closeDialog, readAll, edit } = leaving();
  const confirmed = confirm();
  await expect.poll(isAsked).toBe(true);
  readAll();
  closeDialog();
  expect(await confirmed).toBe(true);
  expect(await confirm()).toBe(true);
  edit({ label: 'Empty it', apply: (incident) => ({ ...incident, wentWell: [] }) });
  const again = confirm();
  await expect.poll(isAsked).toBe(true);
  closeDialog();
  expect(await again).toBe(false);
});
