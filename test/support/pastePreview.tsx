import { screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished } from 'vitest';
import { listenForPaste } from '#renderer/desk/drops/listenForPaste.ts';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

/** One event, at 14:18. */
export const ONE = buildIncident({ timeline: [buildEvent('Alarm', '14:18')] });

/** A timeline with nothing but fields to paste into. */
function Timeline() {
  return (
    <section>
      <input aria-label="Entry" />
      <textarea aria-label="Detail" />
      <button type="button">Card</button>
    </section>
  );
}

/** The preview over a timeline: what is pasted into it, and what the incident then has. */
export function rendered(incident = ONE, isReadOnly = false) {
  const fixture = storeWith(incident, isReadOnly);
  fixture.store.getState().goTo('timeline');
  const view = renderWithStore(
    <>
      <Timeline />
      <input aria-label="Elsewhere" />
      <DialogHost sections={SECTION_DIALOGS} />
      <Toasts />
    </>,
    fixture,
  );
  onTestFinished(listenForPaste(view.store, { ...view.deps, pictures: view.edits.pictures }));
  const titles = () =>
    timelineInOrder(view.incident().timeline).map(
      ({ occurredAt, title }) => `${occurredAt?.slice(11, 16) ?? '–'} ${title}`,
    );
  const paste = async (...lines: readonly string[]) => {
    await view.user.click(screen.getByRole('button', { name: 'Card' }));
    const said = toasts();
    await view.user.paste(lines.join('\n'));
    // Its reader is loaded first; then a dialog shows it, or a toast says why not.
    await waitFor(() => expect(screen.queryByRole('dialog') !== null || toasts() !== said).toBe(true));
  };
  return { ...view, titles, paste };
}

const toasts = () => screen.getByRole('status').textContent;
export const dialog = () => screen.getByRole('dialog', { name: /^Take from | into the timeline$/ });
export const add = () => within(dialog()).getByRole('button', { name: /^Add(?! graphs)/ });
export const source = () => within(dialog()).getByRole('textbox', { name: /^Text to read/ });
