import { svgToPng } from '#renderer/causes/svgToPng.ts';
import { saveFile } from '#renderer/commands/saveFile.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { exportFileName } from '#shared/export/exportFileName.ts';
import { toCauseSvg } from '#shared/export/toCauseSvg.ts';
import type { DesktopApi } from '#shared/ipc/desktopApi.ts';
import type { Figure } from '#shared/ipc/payloads.ts';

/** Puts the drawing of the causes on the clipboard, or into a file that the person chooses, and says so. */
export async function outputFigure(
  store: AppStore,
  api: DesktopApi,
  wish: { readonly format: Figure['format']; readonly to: 'clipboard' | 'file' },
): Promise<void> {
  const { incident, file, showToast, openDialog } = store.getState();
  const svg = incident === null ? null : toCauseSvg(incident);
  if (incident === null || file === null || svg === null) return;
  const { format, to } = wish;
  const content = format === 'svg' ? svg : await svgToPng(svg);
  if (to === 'clipboard') {
    const answer = await api.request('figure:copy', { format, content });
    if (answer.ok) showToast(`Figure copied as ${format.toUpperCase()}`, 'good');
    else openDialog({ kind: 'error', error: answer.error });
    return;
  }
  const name = exportFileName(incident, 'html', 'internal').replace(/\.html$/, `-five-whys.${format}`);
  await saveFile(store, api, { handle: file.handle, kind: format, content, name });
}
