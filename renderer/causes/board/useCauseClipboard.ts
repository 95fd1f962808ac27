import { type ClipboardEvent, useMemo } from 'react';
import type { CausesEdits } from '#renderer/edits/causesEdits.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { AppState } from '#renderer/store/state.ts';
import { causesAsText, causesFromText } from '#shared/causeBoard/causeText.ts';
import { boxName } from '#shared/causeBoard/slotWords.ts';
import { copySubtree } from '#shared/domain/causes/causeEdits.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { NewId } from '#shared/domain/incident/ids.ts';

/** Takes a branch away, copies it, or puts a copy below what is selected. */
export interface CauseClipboard {
  onCopy(event: ClipboardEvent): void;
  onCut(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
  /** For a menu: the same without a key press. */
  copy(): void;
  cut(): void;
  /** Pastes causes copied here; text of other programs needs the keys. */
  paste(): void;
}

/** One clipboard for the app, with all that an answer holds, and the answers as a list on the system's. */
export function useCauseClipboard(say: (message: string) => void): CauseClipboard {
  const store = useAppStoreApi();
  const { newId } = useStoreDeps();
  const { causes } = useEdits();
  return useMemo(() => {
    const take = (isCut: boolean): string | null => {
      const state = store.getState();
      const text = takeSelected(state, causes, isCut, say);
      return text;
    };
    const paste = (text: string | null): boolean =>
      pasteUnder({ state: store.getState(), edits: causes, newId, say }, text);
    const byEvent = (isCut: boolean) => (event: ClipboardEvent) => {
      const text = take(isCut);
      if (text === null) return;
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
    };
    return {
      onCopy: byEvent(false),
      onCut: byEvent(true),
      onPaste: (event) => {
        if (paste(event.clipboardData.getData('text/plain'))) event.preventDefault();
      },
      copy: () => writeText(take(false)),
      cut: () => writeText(take(true)),
      paste: () => void paste(null),
    };
  }, [store, causes, newId, say]);
}

/** The text of the selected branch, which is kept whole beside it; null when nothing can be taken. */
function takeSelected(
  state: AppState,
  edits: CausesEdits,
  isCut: boolean,
  say: (message: string) => void,
): string | null {
  const { incident, causesView, keepCopied, file } = state;
  const id = causesView.selectedId;
  const nodes = incident === null || id === null ? [] : copySubtree(incident.causes, id);
  const [top] = nodes;
  if (incident === null || top === undefined) return null;
  const text = causesAsText(nodes);
  keepCopied({ nodes, text });
  say(`${boxName(incident, top.id)} ${isCut ? 'cut' : 'copied'}${belowWords(nodes)}`);
  if (isCut && file?.isReadOnly === false) edits.cut(top);
  return text;
}

function belowWords(nodes: readonly CauseNode[]): string {
  if (nodes.length === 1) return '';
  return nodes.length === 2 ? ' with 1 answer below' : ` with ${nodes.length - 1} answers below`;
}

interface Pasting {
  readonly state: AppState;
  readonly edits: CausesEdits;
  readonly newId: NewId;
  readonly say: (message: string) => void;
}

/** True when something was there to paste. Text that is not the app's own is read as an indented list. */
function pasteUnder({ state, edits, newId, say }: Pasting, text: string | null): boolean {
  const { causesView, incident } = state;
  const { copied, selectedId } = causesView;
  const isOwn = copied !== null && (text === null || text === copied.text);
  const branches = isOwn ? [copied.nodes] : causesFromText(text ?? '', newId).branches;
  if (incident === null || !edits.paste(selectedId, branches)) return false;
  say(`Pasted under ${boxName(incident, selectedId)}`);
  return true;
}

/** A menu has no clipboard event of its own: the page is asked for one, which only a person's click allows. */
function writeText(text: string | null): void {
  if (text === null) return;
  const write = (event: globalThis.ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('copy', write, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', write, { capture: true });
}
