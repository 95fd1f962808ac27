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
