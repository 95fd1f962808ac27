import type { DeskDocument } from '#electron/documents/deskDocument.ts';
import type { OpenDocuments } from '#electron/files/documentState.ts';
import type { DraftFiles } from '#electron/files/draftFiles.ts';
import type { KeptVersions } from '#electron/files/keptVersions.ts';
import type { RecoveryFiles } from '#electron/files/recoveryFiles.ts';
import type { PathGrants } from '#electron/ipc/pathGrants.ts';
import type { ReviewCopies } from '#electron/reviewCopies/reviewCopies.ts';
import type { SettingsFile } from '#electron/settings/settingsFile.ts';
import type { Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { ReceivedIncidents } from '#shared/ipc/handOver.ts';
import type { OpenedIncident } from '#shared/ipc/payloads.ts';

/** The state that the main process's handlers share. `startDesktop` makes it once. */
export interface DesktopContext {
  readonly settings: SettingsFile;
  readonly documents: OpenDocuments;
  readonly reviewCopies: ReviewCopies;
  readonly received: ReceivedIncidents;
  readonly versions: KeptVersions;
  readonly recovery: RecoveryFiles;
  readonly drafts: DraftFiles;
  readonly grants: PathGrants;
  readonly deskDocument: DeskDocument;
  libraryFolder(): string;
  /**
   * The document for a page that starts: the file that somebody asked for, else the document that the window showed
   * before its page was loaded again; null for the home screen.
   */
  takeStartDocument(): Promise<Result<OpenedIncident, AppError> | null>;
  /** The recent files changed. */
  refreshMenu(): void;
}
