import { outputFigure } from '#renderer/causes/figureOutput.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Menu, MenuItem } from '#renderer/ui/Menu.tsx';
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
