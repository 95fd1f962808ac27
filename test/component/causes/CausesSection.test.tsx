import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CausesSection } from '#renderer/causes/CausesSection.tsx';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';
import { focusedField, renderWithStore } from '#test/support/renderWithStore.tsx';

const TREE = buildIncident({
  failure: 'The API failed.',
  causes: [buildCause('a'), buildCause('b', 'a'), buildCause('c')],
});

function rendered(incident = TREE) {
  const view = renderWithStore(<CausesSection />, incident);
  act(() => view.store.getState().setCausesMode('outline'));
  /** `1a 2b 1c`: depth and answer in reading order. */
  const outline = () =>
    causesInOrder(view.incident().causes)
      .map(({ node, depth }) => `${depth}${node.answer}`)
      .join(' ');
  return { ...view, outline };
}

function answer(text: string): HTMLElement {
  return screen.getByRole('textbox', { name: `Answer to Why ${text}?` });
}

test('the first why is asked of the failure', async () => {
  const { user, incident } = rendered(buildIncident({ failure: 'The API failed.' }));
  await user.click(screen.getByRole('button', { name: 'Ask the first why' }));
  await user.keyboard('no connection was free');
  expect(incident().causes).toMatchObject([
    { parentId: null, question: 'Why did the API fail?', answer: 'no connection was free' },
  ]);
});

test('Enter gives another reason for the same why', async () => {
  const { user, outline } = rendered();
  await user.click(answer('a'));
  await user.keyboard('{Enter}x');
  expect(outline()).toBe('1a 2b 1x 1c');
});

test('Ctrl+Enter asks why of the answer', async () => {
  const { user, outline, incident } = rendered();
  await user.click(answer('c'));
  await user.keyboard('{Control>}{Enter}{/Control}deeper');
  expect(outline()).toBe('1a 2b 1c 2deeper');
  expect(incident().causes.at(-1)?.question).toBe('Why did this happen?');
});

test('a plain why is not repeated above each answer; who words one has it there', async () => {
  const plain = { answer: 'the pool was full', question: 'Why did this happen?' };
  const { user, incident } = rendered(buildIncident({ causes: [buildCause('c', null, plain)] }));
  await user.click(screen.getByRole('textbox', { name: 'Answer to Why did this happen?' }));
  expect(screen.queryByRole('textbox', { name: /^Question for/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Word the question' }));
  await waitFor(() => expect(focusedField()).toBe('Question for the pool was full'));
  await user.keyboard('{Control>}a{/Control}Why was it full?');
  expect(incident().causes[0]?.question).toContain('Why was it full?');
});

test('a why with other words is so for all answers to it', async () => {
  const { user, incident } = rendered();
  await user.click(answer('c'));
  await user.keyboard('{Enter}x');
  const [question] = screen.getAllByRole('textbox', { name: /^Question for c/ });
  if (question) await user.type(question, ' Really?');
  expect(incident().causes.map((cause) => cause.question)).toEqual([
    'Why a?',
    'Why b?',
    'Why c? Really?',
    'Why c? Really?',
  ]);
});

test('Tab moves an answer under the one above, Shift+Tab out again; both keep the focus', async () => {
  const { user, outline } = rendered();
  await user.click(answer('c'));
  await user.keyboard('{Tab}');
  expect(outline()).toBe('1a 2b 2c');
  expect(focusedField()).toBe('Answer to Why c?');
  expect(screen.getByText('“c” moved under “a”, level 2')).toBeDefined();
  await user.keyboard('{Shift>}{Tab}{/Shift}');
  expect(outline()).toBe('1a 2b 1c');
  expect(focusedField()).toBe('Answer to Why c?');
});

test('after Escape the next Tab leaves the answer, the one after moves again', async () => {
  const { user, outline } = rendered();
  await user.click(answer('c'));
  await user.keyboard('{Escape}{Tab}');
  expect(outline()).toBe('1a 2b 1c');
  expect(focusedField()).not.toBe('Answer to Why c?');
  await user.click(answer('c'));
  await user.keyboard('{Tab}');
  expect(outline()).toBe('1a 2b 2c');
});

test('a branch folds away and its count stays; a jump into it unfolds it', async () => {
  const { user, store } = rendered();
  await user.click(screen.getByRole('button', { name: 'Fold away 1 below a' }));
  expect(screen.queryByRole('textbox', { name: 'Answer to Why b?' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Show 1 below a' }).getAttribute('aria-expanded')).toBe('false');
  act(() => store.getState().goToSpot({ place: 'causes', id: 'b', field: 'answer' }));
  expect(focusedField()).toBe('Answer to Why b?');
});

test('an answer is moved under any other by clicks alone', async () => {
  const { user, store } = rendered();
  await user.click(screen.getByRole('button', { name: 'More for c' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Move under…' }));
  expect(store.getState().dialog).toEqual({ kind: 'placeCause', id: 'c', to: 'parent' });
});

test('Alt+Right moves an answer under the one above, Alt+Left out again; both keep the focus', async () => {
  const { user, outline } = rendered();
  await user.click(answer('c'));
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
  expect(outline()).toBe('1a 2b 2c');
  expect(focusedField()).toBe('Answer to Why c?');
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  expect(outline()).toBe('1a 2b 1c');
  expect(focusedField()).toBe('Answer to Why c?');
});

test('where there is nothing above or further out, the keys do nothing', async () => {
  const { user, outline, store } = rendered();
  await user.click(answer('a'));
  await user.keyboard('{Alt>}{ArrowRight}{ArrowLeft}{/Alt}');
  expect(outline()).toBe('1a 2b 1c');
  expect(store.getState().history.past).toEqual([]);
});

test('Backspace in an empty answer removes it and goes to the one above', async () => {
  const { user, outline } = rendered();
  await user.click(answer('c'));
  await user.keyboard('{Backspace}');
  expect(outline()).toBe('1a 2b 1');
  await user.keyboard('{Backspace}');
  expect(outline()).toBe('1a 2b');
  expect(focusedField()).toBe('Answer to Why b?');
});

test('Backspace does not take away what stands below an answer', async () => {
  const { user, outline } = rendered();
  await user.click(answer('a'));
  await user.keyboard('{Backspace}{Backspace}{Backspace}');
  expect(outline()).toBe('1 2b 1c');
});

test('the menu deletes an answer with what is below, and actions lose the link', async () => {
  const actions = [buildAction('fix', { causeIds: [toId('b'), toId('c')] })];
  const { user, outline, incident } = rendered({ ...TREE, actions });
  await user.click(screen.getByRole('button', { name: 'More for a' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete with what is below' }));
  expect(outline()).toBe('1c');
  expect(incident().actions[0]?.causeIds).toEqual(['c']);
});

test('a leaf can say why the questions end; a node with more below cannot', async () => {
  const { user, incident } = rendered();
  await user.click(answer('a'));
  expect(screen.queryByRole('combobox', { name: 'Stop at a because' })).toBeNull();
  await user.click(answer('b'));
  const stop = screen.getByRole('combobox', { name: 'Stop at b because' });
  await user.selectOptions(stop, 'Missing safeguard · detect');
  expect(incident().causes[1]?.stop).toEqual({ reason: 'safeguard', safeguard: 'detect' });
  await user.selectOptions(stop, 'Stop here because…');
  expect(incident().causes[1]).not.toHaveProperty('stop');
});

test('an event can be cited as evidence and taken away again', async () => {
  const { user, incident } = rendered({ ...TREE, timeline: [buildEvent('Errors', '14:23')] });
  await user.click(answer('a'));
  const evidence = screen.getByRole('combobox', { name: 'Evidence for a' });
  await user.hover(evidence);
  await user.selectOptions(evidence, '14:23 Errors');
  expect(incident().causes[0]?.evidence).toEqual(['Errors']);
  await user.click(screen.getByRole('button', { name: 'No longer cite 14:23 Errors' }));
  expect(incident().causes[0]?.evidence).toEqual([]);
});

test('a note shows what no event shows, and goes again when it is emptied', async () => {
  const { user, incident } = rendered();
  await user.click(answer('a'));
  await user.click(screen.getByRole('button', { name: 'Note on what shows a' }));
  await user.keyboard('x');
  expect(incident().causes[0]?.evidenceNote).toBe('x');
  await user.keyboard('{Backspace}');
  expect(incident().causes[0]).not.toHaveProperty('evidenceNote');
});

test('the questions do not end at a person; a system question is asked instead', async () => {
  const { user, incident } = rendered({
    ...TREE,
    causes: [buildCause('a', null, { answer: 'human error' })],
  });
  await user.click(answer('a'));
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Stop at human error because' }),
    'Missing safeguard · prevent',
  );
  expect(incident().causes[0]).not.toHaveProperty('stop');
  const asks = screen.getAllByRole('button', { name: /What tool or process could have caught it/ });
  await user.click(asks[0] ?? document.body);
  expect(incident().causes[1]).toMatchObject({
    parentId: 'a',
    question: 'What tool or process could have caught it automatically?',
  });
});

test('an answer below one that ended the questions says that they no longer end there', async () => {
  const stop = { reason: 'safeguard', safeguard: 'prevent' } as const;
  const { user, store } = rendered(
    buildIncident({ failure: 'The API failed.', causes: [buildCause('a', null, { stop })] }),
  );
  await user.click(answer('a'));
  await user.keyboard('{Control>}{Enter}{/Control}');
  const said = store.getState().toasts.map(({ text }) => text);
  expect(said).toEqual(['The questions no longer end there (Missing safeguard · prevent).']);
});

test('an empty root cause begins with what the safeguards say, in one press, and goes on in the field', async () => {
  const { user, incident } = renderWithStore(
    <CausesSection />,
    buildIncident({
      failure: 'the API failed',
      causes: [
        buildCause('no limit was set', null, {
          confidence: 'confirmed',
          stop: { reason: 'safeguard', safeguard: 'prevent' },
        }),
      ],
    }),
  );
  const draft = screen.getByText(/^From the safeguards:/).querySelector('q')?.textContent ?? '';
  expect(draft).toMatch(/no limit was set/i);
  await user.click(screen.getByRole('button', { name: 'Begin with this' }));
  expect(incident().rootCause).toBe(draft);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Root cause' }));
  expect(screen.queryByText(/^From the safeguards:/)).toBeNull();
});

test('a right click beside the words of an answer opens its menu', async () => {
  const { user, outline } = rendered();
  fireEvent.contextMenu(answer('c').parentElement ?? document.body);
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  expect(outline()).toBe('1a 2b');
});

test('an answer that blames is asked about in the outline, its words are marked, and one key asks the next why', async () => {
  const { user, incident } = rendered();
  await user.click(answer('c'));
  await user.keyboard(' Marek never bothered to look');
  const marks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
  expect(marks).toHaveLength(2);
  expect(new Set(marks).size).toBe(1);
  expect(marks[0]).toContain('bother');
  await user.keyboard('{Alt>}r{/Alt}');
  expect(incident().causes.map(({ question }) => question)).toContain(
    'What process or tool could have caught this automatically?',
  );
});

test('a missing safeguard says how many actions are to close its gap; what nobody set is not said', () => {
  const causes = [
    buildCause('a', null, { stop: { reason: 'safeguard', safeguard: 'prevent' } }),
    buildCause('b', null, { stop: { reason: 'safeguard', safeguard: 'detect' } }),
    buildCause('c', null, { answer: '' }),
  ];
  rendered(buildIncident({ causes, actions: [buildAction('watch', { causeIds: [toId('a')] })] }));
  expect(screen.getByText('Missing safeguard · prevent · 1 action')).toBeTruthy();
  expect(screen.getByText('Missing safeguard · detect')).toBeTruthy();
  expect(screen.queryByText(/evidence|Possible/)).toBeNull();
  // A why that waits for its answer is no cause yet.
  expect(screen.getByText('2 causes, 1 deep')).toBeTruthy();
});
