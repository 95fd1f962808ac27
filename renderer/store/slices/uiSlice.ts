import { revealField } from '#renderer/store/slices/revealField.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import type { UiSlice } from '#renderer/store/slices/uiState.ts';

/** Where the person is and what stands over the window; never saved. */
export function createUiSlice({ get, set, deps }: SliceContext): UiSlice {
  return {
    place: 'summary',
    dialog: null,
    toasts: [],
    find: null,
    focusTarget: null,
    viewTarget: null,
    errorsRead: new Set(),
    goTo: (place, focusTarget) => {
      get().endBurst();
      set({
        place,
        focusTarget: focusTarget ?? null,
        viewTarget: null,
        ...revealField(get(), focusTarget ?? null),
      });
    },
    clearFocusTarget: () => set({ focusTarget: null }),
    bringIntoView: (target) => set({ viewTarget: target, ...revealField(get(), target) }),
    markErrorsRead: (keys) => set({ errorsRead: new Set([...get().errorsRead, ...keys]) }),
    openDialog: (dialog) => set({ dialog }),
    closeDialog: () => set({ dialog: null }),
    showToast: (text, tone = 'info') => {
      const others = get().toasts.filter((toast) => toast.text !== text);
      set({ toasts: [...others, { id: deps.newId(), text, tone }] });
    },
    dismissToast: (id) => set({ toasts: get().toasts.filter((toast) => toast.id !== id) }),
    setFind: (find) => {
      const isNew = find !== null && find.key !== get().find?.key;
      set({ find, ...(isNew ? revealField(get(), find.key) : {}) });
    },
  };
}
