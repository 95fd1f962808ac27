import { app, BrowserWindow } from 'electron';
import { type PdfRequest, renderPdf } from '#electron/export/renderPdf.ts';
import { declareAppScheme, holdPage, serveApp } from '#electron/protocol/appProtocol.ts';

// The main file of an app that prints one page in several ways, and says as JSON how each ended.
const LONG_PAGE = `<!doctype html><title>Long</title>${'<p>One of very many paragraphs.'.repeat(20_000)}`;

declareAppScheme();
app.on('window-all-closed', () => {});
void app.whenReady().then(async () => {
  serveApp();
  const stages = ['Laying out pages', 'Writing the PDF'];
  const outcomes = [await outcomeOf({}), await outcomeOf({ isAborted: true })];
  for (const abortAt of stages) outcomes.push(await outcomeOf({ abortAt }));
  outcomes.push(await outcomeOf({ goneAt: 'Writing the PDF' }));
  outcomes.push(await outcomeOf({ url: 'http://127.0.0.1:9/' }));
  process.stdout.write(JSON.stringify(outcomes), () => app.exit(0));
});

/** As Electron tells of a page whose process was ended for want of memory; its work then never settles. */
function endPage(): void {
  const [window] = BrowserWindow.getAllWindows();
  window?.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 });
}

/** What is left when printing has ended. */
async function outcomeOf(wish: { isAborted?: boolean; abortAt?: string; goneAt?: string; url?: string }) {
  const controller = new AbortController();
  if (wish.isAborted) controller.abort();
  let isHeld = false;
  const serve: PdfRequest['serve'] = (html) => {
    const page = holdPage(html);
    isHeld = true;
    const release = () => {
      isHeld = false;
      page.release();
    };
    return { url: wish.url ?? page.url, release };
  };
  const result = await renderPdf({
    html:
      wish.abortAt === undefined && wish.goneAt === undefined
        ? '<!doctype html><title>Short</title><p>Short'
        : LONG_PAGE,
    serve,
    pageSize: 'A4',
    signal: controller.signal,
    onProgress: ({ stage }) => {
      // Once the step is under way, not before it begins.
      if (stage === wish.abortAt) setImmediate(() => controller.abort());
      if (stage === wish.goneAt) setImmediate(endPage);
    },
  });
  return {
    outcome: result.ok ? Buffer.from(result.value).toString('latin1', 0, 5) : result.error.code,
    windows: BrowserWindow.getAllWindows().length,
    isHeld,
  };
}
