import type { DeskDocument } from '#electron/documents/deskDocument.ts';
import type { PathGrants } from '#electron/documents/pathGrants.ts';
import type { OpenDocuments } from '#electron/files/documentState.ts';
import type { DraftFiles } from '#electron/files/draftFiles.ts';
import type { RecoveryFiles } from '#electron/files/recoveryFiles.ts';
import type { SettingsFile } from '#electron/settings/settingsFile.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { OpenedIncident } from '#shared/ipc/payloads.ts';
import type { Result } from '#shared/result.ts';

/** What the handlers of the main process share. Made once, in main.ts. */
export interface DesktopContext {
  readonly settings: SettingsFile;
  readonly documents: OpenDocuments;
  readonly recovery: RecoveryFiles;
  readonly drafts: DraftFiles;
  readonly grants: PathGrants;
  readonly deskDocument: DeskDocument;
  libraryFolder(): string;
  /**
   * What a page that starts is to show: the file that was asked for and waits, else the document that
   * the window showed before its page was loaded again; null for the home screen.
   */
  takeStartDocument(): Promise<Result<OpenedIncident, AppError> | null>;
  /** The recent files changed. */
  refreshMenu(): void;
}
