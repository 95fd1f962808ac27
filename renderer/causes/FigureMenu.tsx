import { saveFile } from '#renderer/commands/saveFile.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { AppStore } from '#renderer/store/appStore.ts';
import { Menu, MenuItem } from '#renderer/ui/Menu.tsx';
import { exportFileName } from '#shared/export/exportFileName.ts';
import { toCauseSvg } from '#shared/export/toCauseSvg.ts';
import type { DesktopApi } from '#shared/ipc/desktopApi.ts';
import type { Figure } from '#shared/ipc/payloads.ts';

/** The drawing of the causes for use elsewhere. */
export function FigureMenu() {
  const store = useAppStoreApi();
  const { api } = useStoreDeps();
  const output = (format: Figure['format'], to: 'clipboard' | 'file') => () =>
    void outputFigure(store, api, { format, to });
  return (
    <Menu label="Figure of the causes">
      <MenuItem onSelect={output('png', 'clipboard')}>Copy figure as PNG</MenuItem>
      <MenuItem onSelect={output('svg', 'clipboard')}>Copy figure as SVG</MenuItem>
      <MenuItem onSelect={output('png', 'file')}>Save figure as PNG…</MenuItem>
      <MenuItem onSelect={output('svg', 'file')}>Save figure as SVG…</MenuItem>
    </Menu>
  );
}

/** Puts the drawing of the causes on the clipboard, or into a file that the person chooses, and says so. */
async function outputFigure(
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

/** Sharp on screens with small pixels. */
const SCALE = 2;
/** What a canvas can hold on every system; a larger drawing is drawn smaller. */
const MAX_SIDE = 8192;

/** A drawing as a PNG on white, base64. Letters are those of the computer: a picture brings no fonts along. */
async function svgToPng(svg: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(SCALE, MAX_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The page has no canvas to draw on');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}
