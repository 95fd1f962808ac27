import { saveFile } from '#renderer/commands/saveFile.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { exportFileName } from '#shared/export/exportFileName.ts';
import { toSignalSvg } from '#shared/export/toSignalSvg.ts';

/** As the internal document draws it; a private graph is in none. */
export function SaveGraph({ signal }: { readonly signal: Signal }) {
  const store = useAppStoreApi();
  const { api } = useStoreDeps();
  const save = async (): Promise<void> => {
    const { incident, file } = store.getState();
    const svg = incident === null ? null : toSignalSvg(incident, signal.id);
    if (incident === null || file === null || svg === null) return;
    const name = exportFileName(incident, 'html', 'internal').replace(/\.html$/, '-graph.svg');
    await saveFile(store, api, { handle: file.handle, kind: 'svg', content: svg, name });
  };
  const isPrivate = signal.visibility === 'private';
  return (
    <Button
      disabled={isPrivate}
      title={isPrivate ? 'It is private: choose who may see it first' : 'The graph as a drawing of its own'}
      onClick={() => void save()}
    >
      Save as SVG…
    </Button>
  );
}
