/** Which open document the desk window shows, so that a page that was loaded again shows it again. */
export interface DeskDocument {
  /** Its handle, or null while the window shows none. */
  current(): string | null;
  /** The page shows this one now, or none. A document that was opened for it and never shown may be closed again. */
  shows(handle: string | null): void;
  /** A document was closed; only the shown one leaves the window without any. */
  closed(handle: string): void;
}

export function createDeskDocument(): DeskDocument {
  let shown: string | null = null;
  return {
    current: () => shown,
    shows: (handle) => {
      shown = handle;
    },
    closed: (handle) => {
      if (shown === handle) shown = null;
    },
  };
}
