import type { KeptVersions } from '#electron/files/keptVersions.ts';
import type { RecoveryFiles } from '#electron/files/recoveryFiles.ts';
import type { DiskChange } from '#shared/ipc/payloads.ts';
import type { Now } from '#shared/time/timestamp.ts';

/** Where documents and what protects them are kept, and what the registry needs from its process. */
export interface DocumentStorage {
  readonly versions: KeptVersions;
  readonly recovery: RecoveryFiles;
  readonly now: Now;
  /** Letters and digits, unique for ever. */
  readonly newHandle: () => string;
  /** Told once for each change that others make to the file of an open document. */
  readonly onDiskChange: (handle: string, change: DiskChange['change']) => void;
  /** Failures that no one waits for: a version that could not be kept, a recovery file that stays. */
  readonly log: (place: string, cause: unknown) => void;
}
