import Store from 'electron-store';
import { z } from 'zod';
import { logFailure } from '#electron/system/logger.ts';
import type { RecentFile } from '#shared/ipc/payloads.ts';
import { DEFAULT_SETTINGS, type Settings } from '#shared/settings/settings.ts';
import { settingsSchema } from '#shared/settings/settingsSchema.ts';

/** Position and size of the desk window, in screen pixels. */
export interface WindowBounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

/** A display with the facts to find it by: the system may give it another id next time. */
export interface KnownDisplay {
  readonly id: number;
  readonly label: string;
}

interface StoredValues {
  settings: unknown;
  deskBounds: unknown;
  recentFiles: unknown;
  libraryFolder: unknown;
  wallDisplay: unknown;
  isWallWindow: unknown;
}

const boundsSchema: z.ZodType<WindowBounds> = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
  isMaximized: z.boolean(),
});

const displaySchema: z.ZodType<KnownDisplay> = z.object({ id: z.number(), label: z.string() });

const recentSchema = z.array(z.object({ path: z.string(), title: z.string() }));

interface ValueStore {
  get(key: keyof StoredValues): unknown;
  set(key: keyof StoredValues, value: unknown): unknown;
}

/** What Debrief remembers between runs on this computer. */
export interface SettingsFile {
  settings(): Settings;
  saveSettings(settings: Settings): void;
  deskBounds(): WindowBounds | null;
  saveDeskBounds(bounds: WindowBounds): void;
  /** Newest first. */
  recentFiles(): readonly RecentFile[];
  saveRecentFiles(files: readonly RecentFile[]): void;
  libraryFolder(): string | null;
  saveLibraryFolder(folder: string): void;
  /** The display that had the wall last; null: none yet. */
  wallDisplay(): KnownDisplay | null;
  saveWallDisplay(display: KnownDisplay): void;
  /** The wall opens as a window beside the desk rather than filling a display. */
  isWallWindow(): boolean;
  saveIsWallWindow(isWallWindow: boolean): void;
}

/**
 * Opens the settings file; unreadable parts fall back to the defaults, one by one. If the file itself cannot be used,
 * changed settings last until the app ends.
 */
export function openSettingsFile(): SettingsFile {
  const store = openStore();
  const stored = (key: keyof StoredValues): unknown => {
    try {
      return store.get(key);
    } catch (cause) {
      logFailure(`settings ${key}`, cause);
      return undefined;
    }
  };
  const read = <T>(key: keyof StoredValues, schema: z.ZodType<T>): T | null => {
    const parsed = schema.safeParse(stored(key));
    return parsed.success ? parsed.data : null;
  };
  const write = (key: keyof StoredValues, value: unknown): void => {
    try {
      store.set(key, value);
    } catch (cause) {
      // Losing a preference must never stop the work on an incident.
      logFailure(`settings ${key}`, cause);
    }
  };
  return {
    settings: () => {
      const kept = read('settings', z.record(z.string(), z.unknown())) ?? {};
      return Object.entries(kept).reduce(withKept, DEFAULT_SETTINGS);
    },
    saveSettings: (settings) => write('settings', settings),
    deskBounds: () => read('deskBounds', boundsSchema),
    saveDeskBounds: (bounds) => write('deskBounds', bounds),
    recentFiles: () => read('recentFiles', recentSchema) ?? [],
    saveRecentFiles: (files) => write('recentFiles', files),
    libraryFolder: () => read('libraryFolder', z.string().min(1)),
    saveLibraryFolder: (folder) => write('libraryFolder', folder),
    wallDisplay: () => read('wallDisplay', displaySchema),
    saveWallDisplay: (display) => write('wallDisplay', display),
    isWallWindow: () => read('isWallWindow', z.boolean()) ?? false,
    saveIsWallWindow: (isWallWindow) => write('isWallWindow', isWallWindow),
  };
}

/** A value that is not understood falls back to its default and leaves the others as they were set. */
function withKept(settings: Settings, [key, value]: [string, unknown]): Settings {
  const merged = settingsSchema.safeParse({ ...settings, [key]: value });
  return merged.success ? merged.data : settings;
}

function openStore(): ValueStore {
  try {
    return new Store<Partial<StoredValues>>({ name: 'settings', clearInvalidConfig: true });
  } catch (cause) {
    // A folder in the file's place, no permission: the work on incidents goes on without it.
    logFailure('settings', cause);
    return new Map();
  }
}
