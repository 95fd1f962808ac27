import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { ExportFormat } from '#shared/domain/incident/publication.ts';
import { chooseCommand } from '#test/e2e/support/menuItems.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';

/** Exports by the menu to a file of that name, waits until the app says so, and returns the path. */
export async function exportByMenu(
  app: RunningApp,
  page: Page,
  {
    format,
    dataDir,
    name,
  }: { readonly format: ExportFormat; readonly dataDir: string; readonly name: string },
): Promise<string> {
  const path = join(dataDir, name);
  await app.answerDialog('save', path);
  await chooseCommand(app, `export.${format}`);
  await expect(page.getByText(`Exported ${basename(path)}`)).toBeVisible();
  expect((await stat(path)).size).toBeGreaterThan(0);
  return path;
}

export async function textOf(path: Promise<string>): Promise<string> {
  return readFile(await path, 'utf8');
}
