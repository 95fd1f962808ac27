import type { WebContents } from 'electron';
import type { CdpSession } from '#build/chromium-host/chromium/cdp.ts';
import type { Surface } from '#build/chromium-host/strict.ts';

/** The standard edits, done by Chromium in whatever field has the focus. */
export function editingMembers(ready: () => Promise<CdpSession>): Surface<WebContents> {
  const edit = (command: string) => () => {
    ready()
      .then((session) => session.send('Input.dispatchKeyEvent', { type: 'keyDown', commands: [command] }))
      .catch(() => {}); // The window closed meanwhile.
  };
  return {
    undo: edit('undo'),
    redo: edit('redo'),
    cut: edit('cut'),
    copy: edit('copy'),
    paste: edit('paste'),
    pasteAndMatchStyle: edit('pasteAndMatchStyle'),
    delete: edit('delete'),
    selectAll: edit('selectAll'),
    // No spelling is checked here, so that there is none to replace.
    replaceMisspelling: () => {},
  };
}
