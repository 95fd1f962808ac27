import type { OwnOutputs } from '#electron/export/ownOutputs.ts';

/** What exports from the desk window need of their process. */
export interface ExportDesk {
  /** The file of the incident that the desk shows; null while it shows none. */
  readonly shownPath: () => string | null;
  readonly ownOutputs: OwnOutputs;
}
