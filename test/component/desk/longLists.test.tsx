import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { isExploring } from '#build/explore/runs.ts';
import { ActionsSection } from '#renderer/actions/ActionsSection.tsx';
import { CauseBoard } from '#renderer/causes/board/CauseBoard.tsx';
import { FailureStage } from '#renderer/causes/guided/FailureStage.tsx';
import { QuestionStage } from '#renderer/causes/guided/QuestionStage.tsx';
import { CauseOutline } from '#renderer/causes/outline/CauseOutline.tsx';
import { RepairsDialog } from '#renderer/dialogs/RepairsDialog.tsx';
import { SummarySection } from '#renderer/summary/SummarySection.tsx';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { MANY_PARTS } from '#test/support/incidents/extremeTexts.ts';
import { EXTREME_TREES } from '#test/support/incidents/extremeTrees.ts';
import { focusedField, renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

/** Thousands each night. */
const MANY = isExploring ? 3000 : 600;

const rowsOf = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('listitem').length;

test('of very many actions a hundred are drawn, more on demand, and a jump shows its own', async () => {
  const incident = MANY_PARTS.actions(MANY);
  const { user, outside } = renderWithStore(<ActionsSection />, incident);
  expect(rowsOf('Action items')).toBe(100);
  await user.click(screen.getByRole('button', { name: `Show 100 of ${MANY - 100} more rows` }));
  expect(rowsOf('Action items')).toBe(200);
  const last = incident.actions.at(-1);
  await outside((state) => state.goToSpot({ place: 'actions', id: last?.id ?? '', field: 'title' }));
  expect(screen.getByDisplayValue(last?.title ?? '')).toBe(document.activeElement);
  expect(screen.getByRole('button', { name: /^Show 100 of \d+ earlier rows$/ })).toBeTruthy();
  expect(rowsOf('Action items')).toBeLessThanOrEqual(100);
});

test('an outline deeper than lists can stand in each other is one list that says its levels', async () => {
  const incident = EXTREME_TREES['a chain of causes'](MANY);
  const { user, outside } = renderWithStore(<CauseOutline />, incident);
  expect(rowsOf('Causes')).toBe(100);
  const last = incident.causes.at(-1);
  await outside((state) => state.goToSpot({ place: 'causes', id: last?.id ?? '', field: 'answer' }));
  expect(document.activeElement).toBe(screen.getByDisplayValue(last?.answer ?? ''));
  expect(screen.getByTitle(`Level ${MANY}`)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Show 100 of \d+ earlier answers$/ }));
  expect(rowsOf('Causes')).toBeLessThanOrEqual(200);
});

test('folded away in such a list, what is below an answer is not drawn', async () => {
  const { user } = renderWithStore(<CauseOutline />, EXTREME_TREES['a chain of causes'](60));
  await user.click(screen.getByRole('button', { name: /^Fold away 58 below/ }));
  expect(rowsOf('Causes')).toBe(2);
  await user.click(screen.getByRole('button', { name: /^Show 58 below/ }));
  expect(rowsOf('Causes')).toBe(60);
});

test('of very many answers to one why a hundred are drawn', () => {
  const incident = EXTREME_TREES['answers to one question'](MANY);
  const causes = incident.causes.map((cause) => ({ ...cause, question: 'Why?' }));
  const [node] = causes;
  if (node === undefined) throw new Error('It has causes');
  renderWithStore(<QuestionStage node={node} />, { ...incident, causes });
  expect(rowsOf('Answers to Why?')).toBe(100);
});

test('a text that is too long to edit is shown from its beginning, whole in the file, and says so', () => {
  const summary = 'word '.repeat(4_000_000);
  const { incident } = renderWithStore(<SummarySection />, storeWith(buildIncident({ summary })));
  const field = screen.getByRole('textbox');
  expect(field).toHaveProperty('readOnly', true);
  expect(field).toHaveProperty('value', 'word '.repeat(1000));
  expect(screen.getByText(/20,000,000 characters, too many to edit here/)).toBeTruthy();
  expect(incident().summary).toBe(summary);
  expect(focusedField()).toBeNull();
});

test('of thousands of repairs the first are told, and how many more there are', () => {
  const repairs = Array.from({ length: 5000 }, (_, at) => ({ place: `causes[${at}]`, message: 'left out' }));
  const opened = { handle: 'h', path: '/x.incident', isReadOnly: false, repairs };
  renderWithStore(<RepairsDialog opened={{ ...opened, incident: buildIncident() }} />);
  expect(screen.getByText('and 4800 more like these')).toBeTruthy();
});

test('very many whys of the failure are told a hundred at a time', () => {
  renderWithStore(<FailureStage />, EXTREME_TREES['answers to one question'](MANY));
  expect(rowsOf('Whys asked of the failure')).toBe(100);
});

test('until the board has a size, the first boxes of a large tree are drawn, and not thousands', () => {
  renderWithStore(<CauseBoard />, EXTREME_TREES['answers to one question'](MANY));
  expect(screen.getAllByRole('treeitem').length).toBeLessThanOrEqual(41);
});
