import { waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { expect, it } from 'vitest';
import { useUnclaimedJump } from '#renderer/desk/useUnclaimedJump.ts';
import type { FocusTarget } from '#renderer/store/focusTarget.ts';
import { type DeskSpot, fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const FIELDS: readonly DeskSpot[] = [
  placeSpot('meeting', 'capture'),
  { place: 'actions', id: 'a:b', field: 'title' },
  { place: 'actions', id: 'a', field: 'owner' },
  { place: 'actions', id: 'a', field: 'due' },
];

function Desk() {
  const main = useRef<HTMLDivElement>(null);
  useUnclaimedJump(main);
  return (
    <div ref={main}>
      {FIELDS.map(fieldKey).map((key) => (
        <input key={key} data-field={key} aria-label={key} />
      ))}
    </div>
  );
}

it.each<readonly [string, FocusTarget, focused: string | null]>([
  ['a section', placeSpot('actions'), 'actions:a:b:title'],
  ['a thing', { place: 'actions', id: 'a', field: 'priority' }, 'actions:a:owner'],
  ['a thing that is gone', { place: 'actions', id: 'gone', field: 'due' }, 'actions:a:b:title'],
  ['a place without fields', placeSpot('lessons'), null],
  ['a card that is gone', { card: 'finding {"rule":"action-owner"}' }, null],
])('a jump to %s goes to the nearest field, if any', async (_, target, focused) => {
  const { outside, store } = renderWithStore(<Desk />);
  await outside((state) => state.goTo('lessons'));
  await outside((state) => state.focusHere(target));
  await waitFor(() => expect(store.getState().focusTarget).toBeNull());
  expect(document.activeElement?.getAttribute('data-field')).toBe(focused);
});

it('who goes to a place where nothing is written begins to write; where something is, the keyboard stays', async () => {
  const { outside, store } = renderWithStore(<Desk />);
  await outside((state) => state.openPlace('actions'));
  await waitFor(() => expect(store.getState().focusTarget).toBeNull());
  expect(document.activeElement?.getAttribute('data-field')).toBe('actions:a:b:title');
  await outside((state) => state.openPlace('meeting'));
  expect(store.getState()).toMatchObject({ place: 'meeting', focusTarget: null });
});
