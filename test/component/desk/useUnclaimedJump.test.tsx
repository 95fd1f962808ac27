import { waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { expect, it } from 'vitest';
import { useUnclaimedJump } from '#renderer/desk/useUnclaimedJump.ts';
import type { FocusTarget } from '#renderer/store/focusTarget.ts';
import { createIncident } from '#shared/domain/createIncident.ts';
import { type DeskSpot, fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { at, countedIds } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const FIELDS: readonly DeskSpot[] = [
  placeSpot('meeting', 'capture'),
  placeSpot('timeline', 'entry'),
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

it('a timeline with nothing but the times it began with is begun in its line', async () => {
  const times = { startedAt: at('2026-03-10T14:23:00Z'), resolvedAt: at('2026-03-10T14:46:00Z') };
  const facts = { title: 'Down', severity: 'SEV2', timeZone: 'UTC', ...times } as const;
  const incident = createIncident(facts, { newId: countedIds(), now: () => times.resolvedAt });
  const { outside, store } = renderWithStore(<Desk />, incident);
  expect(incident.timeline).toHaveLength(2);
  await outside((state) => state.openPlace('timeline'));
  await waitFor(() => expect(store.getState().focusTarget).toBeNull());
  expect(document.activeElement?.getAttribute('data-field')).toBe(fieldKey(placeSpot('timeline', 'entry')));
});
