import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { bringIn } from '#renderer/commands/bringIn.ts';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { AskedPeople } from '#renderer/meeting/plan/AskedPeople.tsx';
import { replySheet } from '#shared/publication/replySheet/replySheet.ts';
import { sheetMarkdown } from '#shared/publication/replySheet/sheetMarkdown.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

const SAMPLE = sampleIncident();

test('responders are asked, their answers taken in one by one, and the plan shows who answered', async () => {
  const fixture = storeWith(SAMPLE);
  fixture.desktop.chosenPath = '/sheets';
  const view = renderWithStore(
    <>
      <AskedPeople />
      <DialogHost sections={SECTION_DIALOGS} />
    </>,
    fixture,
  );
  await view.user.click(screen.getByRole('button', { name: 'Ask the responders…' }));
  const whom = within(await screen.findByRole('dialog', { name: 'Ask the responders' }));
  await view.user.click(whom.getByRole('checkbox', { name: /^Lisa/ }));
  await view.user.click(whom.getByRole('button', { name: /^Write \d sheets…$/ }));
  const sheets = within(await screen.findByRole('dialog', { name: /^Send the \d sheets$/ }));
  expect(sheets.queryByText('Lisa')).toBeNull();
  expect(sheets.getByRole('button', { name: 'Show in folder: questions-1.html' })).toBeTruthy();
  await view.user.click(sheets.getByRole('button', { name: 'Done' }));
  await waitFor(() =>
    expect(screen.getByText(/^Nobody answered yet\. Still to answer: .*On-call engineer/)).toBeDefined(),
  );

  const text = sheetMarkdown(replySheet(SAMPLE, 'On-call engineer'))
    .replace('## What helped?\n', '## What helped?\n\nThe runbook.\n')
    .replace('## What surprised you?\n', '## What surprised you?\n\nAt 14:31 it was still red.\n');
  await view.outside(() =>
    bringIn(fixture.store, fixture.deps, { name: 'answers.md', content: { kind: 'text', text } }),
  );
  const dialog = within(await screen.findByRole('dialog', { name: 'The answers of On-call engineer' }));
  await view.user.click(dialog.getByRole('checkbox', { name: /The runbook/ }));
  await view.user.click(dialog.getByRole('button', { name: 'Take 1 answer' }));
  expect(screen.getByText(/^Answered: On-call engineer\./)).toBeDefined();
  expect(view.incident().timeline.at(-1)).toMatchObject({
    title: 'At 14:31 it was still red.',
    actor: 'On-call engineer',
    visibility: 'private',
  });
  await view.outside(() => view.commands.runCommand('edit.undo'));
  expect(screen.getByText(/^Nobody answered yet/)).toBeDefined();
});

test('words that may blame somebody are told before they go out in the sheets, with the way to them', async () => {
  const event = buildEvent('Lisa should have checked the pool first', '14:20');
  const hidden = buildEvent('Tom should have called', '14:21', { visibility: 'private' });
  const fixture = storeWith({ ...SAMPLE, timeline: [...SAMPLE.timeline, event, hidden] });
  const view = renderWithStore(<DialogHost sections={SECTION_DIALOGS} />, fixture);
  await view.outside((state) => state.openDialog({ kind: 'askResponders', people: ['Lisa'] }));
  const note = await screen.findByRole('note', { name: 'Words in the sheets' });
  expect(note.textContent).toContain('should have checked');
  expect(note.textContent).not.toContain('Tom');
  await view.user.click(within(note).getByRole('button', { name: 'Look at them first' }));
  expect(fixture.store.getState()).toMatchObject({
    dialog: null,
    place: 'timeline',
    focusTarget: { place: 'timeline', id: event.id, field: 'title' },
  });
});
