import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { alternately, type Measure, summarise } from '#build/bench/measure.ts';
import { PLAIN_APP, writePlainApp, writePlainPage } from '#build/bench/plainApp.ts';
import { type LaunchedHost, launchHost } from '#build/chromium-host/launch.ts';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { openPage } from '#build/pictures/openPage.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { PRINT_FONTS } from '#electron/export/printFonts.ts';
import { printOptions } from '#electron/export/printOptions.ts';
import type { Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import type { DesktopBridge } from '#shared/ipc/desktopApi.ts';
import type { StartInfo } from '#shared/ipc/payloads.ts';

const TURNS = { counted: 7, warmUp: 1 };
const OUT = join(PROJECT, 'out/bench/export.pdf');
const PAGE = { pageSize: 'A4', audience: 'internal' } as const;

/** Exporting 60 events and 22 causes as the desk window does, against printing the same finished page. */
export const pdfExport: Measure = async () => {
  const incident = largeIncident(60);
  mkdirSync(join(PROJECT, 'out/bench'), { recursive: true });
  writePlainApp();
  writePlainPage('page.html', toHtml(incident, { ...PAGE, fonts: PRINT_FONTS }));
  const desk = await openPage('bench/pdf', ['--sample']);
  const plain = launchHost(PLAIN_APP);
  await plain.evaluate(({ app }) => app.whenReady(), undefined);
  await desk.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, OUT);
  const times = await alternately(
    TURNS,
    () => exported(desk.page, incident),
    () => printed(plain),
  );
  await plain.evaluate(({ app }) => app.quit(), undefined);
  await desk.close();
  const [series, baseline] = [summarise(times.measured), summarise(times.baseline)];
  return [
    {
      what: 'PDF export of 60 events and 22 causes',
      value: series.median / baseline.median,
      unit: '×',
      budget: { most: 1.2 },
      series,
      baseline: { what: 'printing the same page', series: baseline },
    },
  ];
};

/** From the desk window's request until the file is on the disk. */
function exported(page: Page, incident: Incident): Promise<number> {
  return page.evaluate(
    async (wanted) => {
      const { desktop } = window as unknown as { readonly desktop: DesktopBridge }; // What the preload gives the page.
      const start: Result<StartInfo, AppError> = JSON.parse(await desktop.request('app:start'));
      if (!start.ok || start.value.opened === null) throw new Error('The app shows no incident');
      const { handle } = start.value.opened;
      const startedAt = performance.now();
      const outcome: Result<unknown, AppError> = JSON.parse(
        await desktop.request('export:run', { handle, ...wanted }),
      );
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
      return performance.now() - startedAt;
    },
    { incident, format: 'pdf', hasMermaid: false, hasPictures: true, whysAs: 'text', ...PAGE } as const,
  );
}

/** A new window, the page, its fonts, and print: nothing of the app's own. */
function printed(plain: LaunchedHost): Promise<number> {
  const options = printOptions({ pageSize: PAGE.pageSize });
  return plain.evaluate(async ({ BrowserWindow }, print) => {
    const startedAt = performance.now();
    const webPreferences = { sandbox: true, contextIsolation: true, nodeIntegration: false };
    const window = new BrowserWindow({ show: false, webPreferences });
    await window.loadURL('app://debrief/page.html');
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
    await window.webContents.printToPDF(print);
    window.destroy();
    return performance.now() - startedAt;
  }, options);
}
