import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { type Draft, useDraft, useTakenWhenGone } from '#renderer/fields/useDraft.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Drafts } from '#shared/drafts/drafts.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith, TEST_PATH } from '#test/support/storeFixture.ts';

/** A section with one field, first for one thing and then for another; it takes its text when it goes. */
async function drawn(drafts: Drafts = {}) {
  const taken: (string | null)[] = [];
  const seen: Draft[] = [];
  const Field = ({ fieldKey }: { readonly fieldKey: string }) => {
    const draft = useDraft(fieldKey);
    seen.push(draft);
    useTakenWhenGone(draft, () => taken.push(draft.text));
    const { text, isKept, set } = draft;
    return (
      <>
        <input aria-label="Field" value={text ?? ''} onChange={({ target }) => set(target.value)} />
        {isKept && 'Kept'}
      </>
    );
  };
  const Section = () => {
    const [fieldKey, setFieldKey] = useState('one');
    return (
      <>
        <button type="button" onClick={() => setFieldKey('two')}>
          Next
        </button>
        <Field fieldKey={fieldKey} />
      </>
    );
  };
  const Desk = () => (useAppStore(({ place }) => place) === 'timeline' ? <Section /> : null);
  const view = renderWithStore(<Desk />, storeWith());
  /** Another file; its window begins at another section. */
  const show = (path: string, kept: Drafts = {}) =>
    view.outside((state) => {
      const incident = buildIncident({ id: toId(path) });
      state.showDocument({ handle: path, path, incident, repairs: [], isReadOnly: false, drafts: kept });
    });
  const goTo = (place: 'timeline' | 'summary') => view.outside((state) => state.goTo(place));
  await show(TEST_PATH, drafts);
  await goTo('timeline');
  const field = screen.getByLabelText('Field');
  return { ...view, field, taken, seen, show, goTo, isKept: () => screen.queryByText('Kept') !== null };
}

test('what stood there before is said to be kept, what is typed now is not', async () => {
  const { field, user, isKept } = await drawn({ one: 'from last time' });
  expect(isKept()).toBe(true);
  await user.type(field, '!');
  expect(isKept()).toBe(false);
});

test('a field that was emptied by hand is not said to be kept', async () => {
  expect((await drawn({ one: '' })).isKept()).toBe(false);
});

test('the same field of another thing says by itself whether it was kept', async () => {
  const { user, isKept } = await drawn({ one: 'from last time', two: 'this too' });
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(isKept()).toBe(true);
});

test('the same field of another incident says by itself whether it was kept', async () => {
  const { outside, isKept } = await drawn({ one: 'from last time' });
  await outside((state) => {
    const incident = buildIncident({ id: toId('other') });
    const opened = { handle: 'other', path: '/other', incident, repairs: [], isReadOnly: false };
    state.showDocument({ ...opened, drafts: { one: 'of the other' } });
    state.goTo('timeline');
  });
  expect(isKept()).toBe(true);
});

test('a field that answers late writes nothing into another incident', async () => {
  const { seen, show, store } = await drawn();
  const before = seen.at(-1);
  await show('/incidents/other.incident');
  before?.set('late');
  expect(store.getState().drafts).toEqual({});
});

test('what was typed counts when its section goes', async () => {
  const { field, user, goTo, taken } = await drawn();
  await user.type(field, '14:24');
  await goTo('summary');
  expect(taken).toEqual(['14:24']);
});

test('what was kept from before waits for the person when its section goes', async () => {
  const { goTo, taken } = await drawn({ one: '14:24' });
  await goTo('summary');
  expect(taken).toEqual([]);
});

test('what was typed counts for no other incident when its section goes with its own', async () => {
  const { field, user, show, taken } = await drawn();
  await user.type(field, '14:24');
  await show('/incidents/other.incident');
  expect(taken).toEqual([]);
});
