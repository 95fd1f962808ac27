import { act, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { CommandsProvider } from '#renderer/commands/CommandsContext.tsx';
import { EditsProvider } from '#renderer/edits/EditsContext.tsx';
import { AppStoreProvider } from '#renderer/store/AppStoreContext.tsx';
import type { AppState } from '#renderer/store/state.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type StoreFixture, storeWith } from '#test/support/storeFixture.ts';

interface Rendered extends StoreFixture {
  readonly user: UserEvent;
  /** Does something to the store as the app would from outside the page, and waits until it is drawn. */
  readonly outside: (change: (state: AppState) => unknown) => Promise<void>;
  /** The incident as it is now. */
  incident(): Incident;
}

/** Draws a part of the window over the real store; pass an incident or a whole store. */
export function renderWithStore(ui: ReactNode, over?: Incident | StoreFixture): Rendered {
  const fixture = over !== undefined && 'store' in over ? over : storeWith(over);
  const { store, deps, edits, commands } = fixture;
  render(
    <AppStoreProvider store={store} deps={deps}>
      <EditsProvider edits={edits}>
        <CommandsProvider commands={commands}>
          <main>{ui}</main>
        </CommandsProvider>
      </EditsProvider>
    </AppStoreProvider>,
  );
  const incident = () => {
    const { incident: current } = store.getState();
    if (current === null) throw new Error('No incident is open');
    return current;
  };
  const outside = (change: (state: AppState) => unknown) =>
    act(async () => {
      await change(store.getState());
    });
  return { ...fixture, user: userEvent.setup({ delay: null }), outside, incident };
}

/** The text of the field with the focus, for assertions on where typing would go; null when none has it. */
export function focusedField(): string | null {
  const field = document.activeElement;
  return (
    screen
      .queryAllByRole('textbox')
      .find((box) => box === field)
      ?.getAttribute('aria-label') ?? null
  );
}
