import type { PathGrants } from '#electron/documents/pathGrants.ts';
import type { OpenDocuments } from '#electron/files/openDocument.ts';
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
  readonly grants: PathGrants;
  libraryFolder(): string;
  /** The file the app was started with, opened once for the first window; null when there was none. */
  takeStartDocument(): Promise<Result<OpenedIncident, AppError> | null>;
  /** The recent files changed. */
  refreshMenu(): void;
}
