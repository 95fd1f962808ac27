import { act, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { expect, test, vi } from 'vitest';
import { TypedAhead } from '#renderer/desk/TypedAhead.tsx';
import { CommandPalette } from '#renderer/dialogs/palette/CommandPalette.tsx';
import { DialogFailed } from '#renderer/errors/PartFailed.tsx';
import { loadedLater } from '#renderer/section/loadedLater.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { PATIENT } from '#test/support/patience.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

/** A field of the desk, and above it the one dialog, whose code comes when the test says so. */
function slowDialog(Loaded: ComponentType) {
  let come: (part: ComponentType) => void = () => undefined;
  const load = () => new Promise<ComponentType>((resolve) => (come = resolve));
  const { Part } = loadedLater<object>('This dialog', load, DialogFailed, TypedAhead);
  function Window() {
    const isOpen = useAppStore(({ dialog }) => dialog !== null);
    return (
      <>
        <input aria-label="Title" />
        {isOpen && <Part />}
      </>
    );
  }
  const rendered = renderWithStore(<Window />);
  screen.getByLabelText('Title').focus();
  act(() => rendered.store.getState().openDialog({ kind: 'palette' }));
  return { ...rendered, arrives: () => act(async () => come(Loaded)) };
}

const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' }).value;

test('what is typed before the palette has come stands in it, and what is typed then follows', async () => {
  const { user, arrives } = slowDialog(CommandPalette);
  await user.keyboard('wa');
  await arrives();
  await user.keyboard('ll');
  await vi.waitFor(() => expect(value('Search or run')).toBe('wall'), PATIENT);
  expect(value('Title')).toBe('');
});

test('it takes the place of what a field of the dialog has selected, as if it was typed there', async () => {
  const changed = vi.fn<(value: string) => void>();
  const { user, arrives } = slowDialog(() => (
    <Dialog title="Rename" onClose={() => undefined}>
      <input
        aria-label="Name"
        defaultValue="Old name"
        data-first
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => changed(target.value)}
      />
    </Dialog>
  ));
  await user.keyboard('New');
  await arrives();
  await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith('New'), PATIENT);
});

test('a dialog that is given up before it has come leaves no text behind it', async () => {
  const { user, store, arrives } = slowDialog(CommandPalette);
  await user.keyboard('wa');
  act(() => {
    screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    // As a browser does once no dialog is open.
    screen.getByLabelText('Title').focus();
  });
  expect(store.getState().dialog).toBeNull();
  await arrives();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(value('Title')).toBe('');
});
