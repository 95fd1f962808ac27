import { screen } from '@testing-library/react';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { TimelineSection } from '#renderer/timeline/TimelineSection.tsx';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

/** Four events with a time, told apart by kind and who, and a note without one. */
export const FOUR: Incident = buildIncident({
  timeline: [
    buildEvent('Errors', '14:23', { kind: 'signal', source: 'Gateway' }),
    buildEvent('Page', '14:25', { kind: 'detection', actor: 'Pager', keyMoment: true }),
    buildEvent('Killed', '14:35', { actor: 'On-call' }),
    buildEvent('Over', '14:46', { kind: 'recovery', actor: 'On-call' }),
    buildEvent('Spike', null),
  ],
});

/** The timeline section over the real store, as in the window, with its dialogs. */
export function openTimeline(incident: Incident = FOUR, isReadOnly = false) {
  const fixture = storeWith(incident, isReadOnly);
  fixture.store.getState().closeDialog();
  fixture.store.getState().goTo('timeline');
  const view = renderWithStore(
    <>
      <TimelineSection />
      <DialogHost sections={SECTION_DIALOGS} />
    </>,
    fixture,
  );
  const state = () => fixture.store.getState();
  return {
    ...view,
    state,
    /** `14:23 Errors`, `~14:30 Page`, `– Spike`: what the file would hold, in reading order, times in UTC. */
    written: () =>
      timelineInOrder(view.incident().timeline).map(({ occurredAt, precision, title }) => {
        const about = precision === 'approximate' ? '~' : '';
        return `${about}${occurredAt === null ? '–' : new Date(occurredAt).toISOString().slice(11, 16)} ${title}`;
      }),
    /** How many undo steps there are. */
    steps: () => state().history.past.length,
    selected: () => state().timelineView.selection,
  };
}

/** The button of an event in the list or of a note in the tray. */
export function card(title: string): HTMLElement {
  const found = shownButtons().find((button) => titleOf(button).endsWith(title));
  if (found === undefined) throw new Error(`No card is shown for ${title}`);
  return found;
}

/** The titles of the events in the list, from top to bottom. */
export function shownTitles(): readonly string[] {
  const list = screen.queryByRole('list', { name: 'Events' });
  const times = [...(list?.querySelectorAll('time') ?? [])];
  return times.map((time) => time.parentElement?.querySelector(TITLE)?.textContent ?? '');
}

/** What has the focus: the title of a card or the label of a field. */
export function focused(): string {
  const element = document.activeElement;
  return (
    element?.querySelector(TITLE)?.textContent ??
    element?.getAttribute('aria-label') ??
    element?.textContent ??
    ''
  );
}

/** The words of a card that somebody wrote as its title. */
const TITLE = '[data-field] [dir="auto"]';

function titleOf(button: HTMLElement): string {
  return (button.querySelector(TITLE) ?? button).textContent ?? '';
}

function shownButtons(): readonly HTMLElement[] {
  return screen.getAllByRole('button').filter((button) => button.dataset.field !== undefined);
}
