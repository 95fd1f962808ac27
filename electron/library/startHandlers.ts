import { app, nativeTheme } from 'electron';
import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { formDrafts } from '#electron/documents/draftHandlers.ts';
import { handle } from '#electron/ipc/handle.ts';
import { existingRecent } from '#electron/settings/recentFiles.ts';
import { logFailure } from '#electron/system/logger.ts';
import { notePageStart } from '#electron/windows/pageStarts.ts';
import { ok } from '#shared/basics/result.ts';
import type { RecoveryNote, StartInfo } from '#shared/ipc/payloads.ts';

/** What a page asks for before it draws anything, and the person's settings. */
export function registerStartHandlers(context: DesktopContext): void {
  const { settings } = context;
  handle('app:start', async (_nothing, sender) => {
    notePageStart(sender);
    const info = await startInfo(context);
    // What the start opens has noted its place by now, also when it was moved meanwhile.
    void context.drafts.sweep(Date.now()).catch((cause: unknown) => logFailure('drafts', cause));
    return ok(info);
  });
  handle('settings:change', async (next) => {
    settings.saveSettings(next);
    nativeTheme.themeSource = next.theme;
    return ok(undefined);
  });
}

async function startInfo(context: DesktopContext): Promise<StartInfo> {
  const start = await context.takeStartDocument();
  const [recent, recoveries, drafts] = await Promise.all([
    existingRecent(context.settings),
    recoveryNotes(context),
    formDrafts(context),
  ]);
  for (const { path } of recent) context.grants.grant(path);
  return {
    settings: context.settings.settings(),
    recent,
    recoveries,
    platform: platformOf(process.platform),
    version: app.getVersion(),
    opened: start?.ok ? start.value : null,
    openError: start !== null && !start.ok ? start.error : null,
    formDrafts: drafts,
  };
}

async function recoveryNotes({ recovery }: DesktopContext): Promise<readonly RecoveryNote[]> {
  const found = await recovery.list();
  return found.map(({ id, path, savedAt, parsed }) => ({ id, path, savedAt, title: parsed.incident.title }));
}

function platformOf(platform: NodeJS.Platform): StartInfo['platform'] {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}
