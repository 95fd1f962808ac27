import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { CausesSection } from '#renderer/causes/CausesSection.tsx';
import { createCommandActions } from '#renderer/commands/commandActions.ts';
import { TimelineSection } from '#renderer/timeline/TimelineSection.tsx';
import { SHOW_ALL } from '#shared/domain/timeline/timelineFilter.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';
import { card } from '#test/support/openTimeline.tsx';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

const SIXTY = buildIncident({
  timeline: Array.from({ length: 60 }, (_, index) =>
    buildEvent(`Event ${index}`, `14:${String(index).padStart(2, '0')}`),
  ),
  causes: [buildCause('Pool full'), buildCause('No budget', 'Pool full'), buildCause('No rule', 'No budget')],
});

/** The desk at one place, with a field that has the focus, and the wall's arrow keys. */
async function opened(place: 'timeline' | 'causes') {
  const fixture = storeWith(SIXTY);
  fixture.store.getState().goTo(place);
  const rendered = renderWithStore(
    <>
      <input aria-label="Elsewhere" />
      {place === 'timeline' ? <TimelineSection /> : <CausesSection />}
    </>,
    fixture,
  );
  screen.getByRole('textbox', { name: 'Elsewhere' }).focus();
  const actions = createCommandActions(fixture.store, fixture.deps, fixture.edits);
  const forward = async (steps: number): Promise<void> => {
    for (let step = 0; step < steps; step += 1) await rendered.outside(() => actions['wall.next'].run());
  };
  return { ...rendered, forward };
}

function expectFocusKept(): void {
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Elsewhere' }));
}

test('the list scrolls with the wall, and the keyboard stays where it was', async () => {
  const { forward, store } = await opened('timeline');
  await forward(1);
  const last = Number(store.getState().timelineView.selection[0]?.slice('Event '.length));
  await forward(50 - last);
  expect(store.getState().timelineView.selection).toEqual(['Event 50']);
  await waitFor(() => expect(card('Event 50').getAttribute('aria-pressed')).toBe('true'));
  expectFocusKept();
});

test('an event that the filter hides is shown when the wall comes to it', async () => {
  const { forward, outside, store } = await opened('timeline');
  await outside((state) => state.changeFilter({ text: 'nothing like it' }));
  await forward(1);
  const [selected = ''] = store.getState().timelineView.selection;
  expect(selected).toMatch(/^Event/);
  expect(store.getState().timelineView.filter).toEqual(SHOW_ALL);
});

test('the scale moves with the wall, and the keyboard stays where it was', async () => {
  const { forward, outside, store } = await opened('timeline');
  await outside((state) => state.setTimelineMode('scale'));
  const section = document.querySelector<HTMLElement>('main');
  if (section === null) throw new Error('There is a main part');
  const places = new Map<string, DOMRect>();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return places.get(this.getAttribute('data-event-mark') ?? '') ?? new DOMRect(0, 0, 1000, 800);
  });
  await forward(1);
  const [first = ''] = store.getState().timelineView.selection;
  const next = `Event ${Number(first.slice('Event '.length)) + 1}`;
  places.set(next, new DOMRect(0, 880, 20, 20));
  await forward(1);
  await waitFor(() => expect(section.scrollTop).toBeGreaterThan(0));
  expectFocusKept();
  vi.restoreAllMocks();
});

test.each(['outline', 'guided'] as const)(
  'the answer that the wall asks about is brought into view: %s',
  async (mode) => {
    const { forward, outside } = await opened('causes');
    await outside((state) => state.setCausesMode(mode));
    screen.getByRole('textbox', { name: 'Elsewhere' }).focus();
    const seen: string[] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      seen.push(this.getAttribute('aria-label') ?? '');
    });
    await forward(2);
    await waitFor(() => expect(seen.at(-1)).toBe('Answer to Why No budget?'));
    expectFocusKept();
    vi.restoreAllMocks();
  },
);
