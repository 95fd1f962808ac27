import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CausesSection } from '#renderer/causes/CausesSection.tsx';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { focusedField, renderWithStore } from '#test/support/renderWithStore.tsx';

const TREE = buildIncident({
  failure: 'The API failed.',
  causes: [
    buildCause('a', null, { question: 'Why did it fail?' }),
    buildCause('b', null, { question: 'Why did it fail?' }),
    buildCause('c', 'a', { stop: { reason: 'safeguard', safeguard: 'detect' } }),
  ],
  timeline: [buildEvent('Errors', '14:23')],
});

async function rendered(incident = TREE, selected?: string) {
  const view = renderWithStore(<CausesSection />, incident);
  const selectedId = selected === undefined ? null : toId<CauseId>(selected);
  await view.outside((state) => state.selectCause(selectedId));
  return view;
}

test('the failure is proposed from the title, and taken at a click', async () => {
  const { user, incident } = await rendered(buildIncident({ title: 'Sign-in refused' }));
  expect(screen.getByRole('button', { name: 'Ask the first why' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'Sign-in refused' }));
  expect(incident().failure).toBe('Sign-in refused');
  expect(focusedField()).toBe('What failed');
});

test('the root cause is asked for beside an answer too, once no branch is open', async () => {
  const stop = { reason: 'safeguard', safeguard: 'detect' } as const;
  const ended = buildCause('a', null, { stop });
  const { user, incident, outside } = await rendered(
    { ...TREE, causes: [ended, buildCause('b', null)] },
    'a',
  );
  expect(screen.queryByRole('textbox', { name: 'Root cause' })).toBeNull();
  await outside((state) =>
    state.edit({
      label: 'End it',
      apply: (current) => ({ ...current, causes: [ended, buildCause('b', null, { stop })] }),
    }),
  );
  await user.type(screen.getByRole('textbox', { name: 'Root cause' }), 'No alert{Enter}at 80 %');
  expect(incident().rootCause).toBe('No alert\nat 80 %');
});

test('a reworded why is the why of all its answers, in one undo step', async () => {
  const { user, incident, store } = await rendered(TREE, 'a');
  await user.type(screen.getByRole('textbox', { name: 'The why that is asked' }), '!!');
  expect(incident().causes.map(({ question }) => question)).toEqual([
    'Why did it fail?!!',
    'Why did it fail?!!',
    'Why c?',
  ]);
  store.getState().undo();
  expect(incident()).toBe(TREE);
});

test('Enter does not ask why of an answer that is still empty', async () => {
  const causes = [buildCause('a', null, { answer: '' })];
  const { user, incident } = await rendered({ ...TREE, causes }, 'a');
  await user.click(screen.getByRole('textbox', { name: 'Answer to Why a?' }));
  await user.keyboard('{Enter}');
  expect(incident().causes).toEqual(causes);
});

test('Stop here on a level that nobody has answered ends the questions at the answer above it', async () => {
  const causes = [buildCause('a', null, { answer: 'No limit was set' })];
  const { user, incident } = await rendered({ ...TREE, causes }, 'a');
  await user.click(screen.getByRole('textbox', { name: 'Answer to Why a?' }));
  await user.keyboard('{Enter}');
  expect(incident().causes).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Stop here…' }));
  expect(screen.queryByText(/Answer the why first/)).toBeNull();
  await user.click(screen.getByRole('button', { name: /^prevent/i }));
  expect(incident().causes).toMatchObject([{ id: 'a', stop: { reason: 'safeguard', safeguard: 'prevent' } }]);
});

test('Stop here on another reason that nobody gave ends the questions at the reason beside it', async () => {
  const causes = [
    buildCause('a', null, { answer: 'No limit was set', question: 'Why?' }),
    buildCause('b', null, { answer: '', question: 'Why?' }),
  ];
  const { user, incident, store } = await rendered({ ...TREE, causes }, 'b');
  await user.click(screen.getByRole('button', { name: 'Stop here…' }));
  expect(incident().causes.map(({ id }) => id)).toEqual(['a']);
  expect(store.getState().causesView.selectedId).toBe('a');
  expect(screen.getByText('A safeguard is missing or weak that would')).toBeDefined();
});

test('Control Enter asks why and Shift Enter gives another reason, as on the board and in the outline', async () => {
  const { user, incident } = await rendered(TREE, 'b');
  const [, answerOfB] = screen.getAllByRole('textbox', { name: 'Answer to Why did it fail?' });
  if (answerOfB) await user.click(answerOfB);
  await user.keyboard('{Control>}{Enter}{/Control}below');
  expect(incident().causes.at(-1)).toMatchObject({ parentId: 'b', answer: 'below' });
  await user.keyboard('{Shift>}{Enter}{/Shift}beside');
  expect(incident().causes.at(-1)).toMatchObject({ parentId: 'b', answer: 'beside' });
  expect(incident().causes).toHaveLength(5);
});

test('Escape in an open menu closes the menu, and does not go back', async () => {
  const { user, store } = await rendered(TREE, 'c');
  await user.click(screen.getByRole('button', { name: 'More for c' }));
  await screen.findByRole('menuitem', { name: 'Another reason' });
  await user.keyboard('{Escape}');
  expect(store.getState().causesView.selectedId).toBe('c');
  await user.click(screen.getByRole('textbox', { name: 'Answer to Why c?' }));
  await user.keyboard('{Escape}');
  expect(store.getState().causesView.selectedId).toBe('a');
});

test('a click on an event cites it for the answer that is worked on', async () => {
  const { user, incident } = await rendered(TREE, 'b');
  await user.click(screen.getByRole('button', { name: /14:23 Errors/ }));
  expect(incident().causes[1]?.evidence).toEqual(['Errors']);
  expect(screen.getByText('Errors is now evidence for b')).toBeDefined();
});

test('an answer that ends leads on to the next open branch', async () => {
  const { user, store } = await rendered(TREE, 'c');
  await user.click(screen.getByRole('button', { name: 'Next open branch' }));
  expect(store.getState().causesView.selectedId).toBe('b');
});

test('the coverage names uncovered ends first, loose actions, and missing kinds', async () => {
  const actions = [
    buildAction('Alert', { causeIds: [toId('c')], type: 'detect', owner: 'Sarah', due: '2026-03-14' }),
    buildAction('Tidy', { type: 'process' }),
  ];
  await rendered({ ...TREE, actions });
  const panel = screen.getByRole('region', { name: 'Covered by actions' });
  expect(panel.textContent).toContain('1 of 2');
  const lines = [...panel.querySelectorAll('li')].map((leaf) => leaf.textContent);
  expect(lines).toEqual(['BAdd an action…', 'CAlertSarah · 14 Mar', 'TidySam · 14 Mar']);
  expect(panel.textContent).toContain('One action answers no causeTidy');
  expect(panel.textContent).toContain('1 detect None to prevent, respond or recover');
});

test('actions before the first why are listed without a count of what they cover', async () => {
  const actions = [buildAction('Tidy', { type: 'process' })];
  await rendered(buildIncident({ failure: 'It failed', actions }));
  const panel = screen.getByRole('region', { name: 'Covered by actions' });
  expect(within(panel).getByRole('heading').textContent).toBe('Actions');
  expect(panel.textContent).toContain('One action answers no causeTidy');
});

test('the same cause in two places becomes one that explains both', async () => {
  const causes = [
    buildCause('a'),
    buildCause('no limit', 'a'),
    buildCause('d'),
    buildCause('copy', 'd', { answer: 'there is no limit' }),
  ];
  const { user, incident } = await rendered({ ...TREE, causes }, 'copy');
  await user.click(screen.getByRole('button', { name: 'Let one cause explain both' }));
  expect(incident().causes.map(({ id, alsoExplains }) => [id, alsoExplains])).toEqual([
    ['a', undefined],
    ['no limit', ['d']],
    ['d', undefined],
  ]);
});

test('an answer that blames is asked about under its words, and one key asks about tools as the next why', async () => {
  const causes = [buildCause('a', null, { answer: '' })];
  const { user, incident } = await rendered({ ...TREE, causes }, 'a');
  const answer = screen.getByRole('textbox', { name: 'Answer to Why a?' });
  await user.type(answer, 'Marek never bothered to look');
  expect(answer.closest('li')?.querySelector('mark')?.textContent).toContain('bother');
  await user.keyboard('{Alt>}r{/Alt}');
  expect(incident().causes.map(({ answer: words, question }) => words || question)).toEqual([
    'Marek never bothered to look',
    'What process or tool could have caught this automatically?',
  ]);
});

test('back loses nothing, and an answer that was never begun goes', async () => {
  const { user, incident } = await rendered(buildIncident({ failure: 'It failed' }));
  await user.click(screen.getByRole('textbox', { name: 'What failed' }));
  await user.keyboard('{Enter}half an ans{Enter}');
  expect(incident().causes).toHaveLength(2);
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  expect(focusedField()).toBe('Answer to Why did this happen?');
  await user.keyboard('{Escape}');
  expect(focusedField()).toBe('What failed');
  expect(incident().causes.map(({ answer }) => answer)).toEqual(['half an ans']);
});

test('at a person the questions go on: the system question is asked, answered, and can end them', async () => {
  const causes = [buildCause('a', null, { answer: 'the engineer silenced the dashboard' })];
  const { user, incident } = await rendered({ ...TREE, causes }, 'a');
  expect(screen.getByRole('list', { name: 'Questions about this answer' }).textContent).toContain(
    'Does it stop at a person?',
  );
  await user.click(screen.getByRole('button', { name: 'Stop here…' }));
  const refused = screen.getByRole('alert');
  expect(refused.textContent).toContain('The questions do not end at a person.');
  const ask = 'What tool or process could have caught it automatically?';
  await user.click(within(refused).getByRole('button', { name: ask }));
  expect(focusedField()).toBe(`Answer to ${ask}`);
  await user.keyboard('silences need no end');
  await user.click(screen.getByRole('button', { name: 'Stop here…' }));
  await user.click(screen.getByRole('button', { name: /^Detect it/ }));
  expect(incident().causes).toMatchObject([
    { answer: 'the engineer silenced the dashboard' },
    { question: ask, answer: 'silences need no end', stop: { reason: 'safeguard', safeguard: 'detect' } },
  ]);
  expect(incident().causes[0]).not.toHaveProperty('stop');
  expect(screen.queryByRole('list', { name: 'Questions about this answer' })).toBeNull();
});

test('another failure can be asked about, its leaf becomes an action in one step, and undo takes that back', async () => {
  const { user, incident, store, outside } = await rendered(sampleIncident());
  const coverage = () => screen.getByRole('region', { name: 'Covered by actions' });
  expect(coverage().textContent).toContain('3 of 3');
  await user.click(screen.getByRole('button', { name: 'Also ask: Why did recovery take 23 minutes?' }));
  await user.keyboard('restarts are done by hand');
  await user.click(screen.getByRole('button', { name: 'Stop here…' }));
  await user.click(screen.getByRole('button', { name: /^Recover from it/ }));
  expect(coverage().textContent).toContain('3 of 4');
  await user.click(within(coverage()).getByRole('button', { name: /^Add an action for restarts/ }));
  const made = incident().actions.at(-1);
  expect(made?.type).toBe('repair');
  expect(made?.causeIds).toEqual([incident().causes.at(-1)?.id]);
  expect(store.getState().place).toBe('actions');
  expect(coverage().textContent).toContain('4 of 4');
  await outside((state) => state.undo());
  expect(coverage().textContent).toContain('3 of 4');
});

test('the root cause is drafted, edited, and stale once a safeguard changes; undo brings the old one back', async () => {
  const { user, incident, outside } = await rendered(sampleIncident());
  const { rootCause } = incident();
  const stale = () => screen.queryByText(/^The causes have changed since this was stated/);
  await user.click(screen.getByRole('button', { name: 'Draft it again' }));
  expect(incident().rootCause).toMatch(/^Nothing prevented it: the migration framework/);
  await user.type(screen.getByRole('textbox', { name: 'Root cause' }), ' More.');
  expect(incident().rootCause).toMatch(/More\.$/);
  expect(stale()).toBeNull();
  await outside((state) => state.selectCause(incident().causes.at(-1)?.id ?? null));
  await user.type(screen.getByRole('textbox', { name: /^Answer to Why did nothing warn us/ }), ' at all');
  await outside((state) => state.selectCause(null));
  expect(stale()).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'It still holds' }));
  expect(stale()).toBeNull();
  for (let step = 0; step < 4; step += 1) await outside((state) => state.undo());
  expect(incident().rootCause).toBe(rootCause);
});
