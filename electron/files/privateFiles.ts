import { join } from 'node:path';

/**
 * Permission bits of the application's own files: copies of incidents hold private notes, and only the person may
 * read them, whatever the incident's own file allows.
 */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

/** The folders that the application keeps for itself, below the user data. */
export const USER_DATA_FOLDERS = ['versions', 'recovery', 'drafts'] as const;

export function userDataFolder(userData: string, folder: (typeof USER_DATA_FOLDERS)[number]): string {
  return join(userData, folder);
}
