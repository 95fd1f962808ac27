import { type ClipboardEvent, useMemo } from 'react';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { AppState } from '#renderer/store/state.ts';
import type { BoxId } from '#shared/causeBoard/boardBox.ts';
import { causesAsText, causesFromText } from '#shared/causeBoard/causeText.ts';
import { boxName } from '#shared/causeBoard/slotWords.ts';
import { causePlace, copySubtree, insertSubtree, removeCause } from '#shared/domain/causes/causeEdits.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId, NewId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** Takes a branch away, copies it, or puts a copy below what is selected. */
export interface CauseClipboard {
  onCopy(event: ClipboardEvent): void;
  onCut(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
  /** For a menu: the same without a key press. */
  copy(): void;
  cut(): void;
  /** Of what was copied here; the text of other programs needs the keys. */
  paste(): void;
}

/** One clipboard for the app, with all that an answer holds, and the answers as a list on the system's. */
export function useCauseClipboard(say: (message: string) => void): CauseClipboard {
  const store = useAppStoreApi();
  const { newId } = useStoreDeps();
  return useMemo(() => {
    const take = (isCut: boolean): string | null => {
      const state = store.getState();
      const text = takeSelected(state, isCut, say);
      return text;
    };
    const paste = (text: string | null): boolean => pasteUnder(store.getState(), text, newId, say);
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
  }, [store, newId, say]);
}

/** The text of the selected branch, which is kept whole beside it; null when nothing can be taken. */
function takeSelected(state: AppState, isCut: boolean, say: (message: string) => void): string | null {
  const { incident, causesView, keepCopied, selectCause, edit, file } = state;
  const id = causesView.selectedId;
  const nodes = incident === null || id === null ? [] : copySubtree(incident.causes, id);
  const [top] = nodes;
  if (incident === null || top === undefined) return null;
  const text = causesAsText(nodes);
  keepCopied({ nodes, text });
  say(`${boxName(incident, top.id)} ${isCut ? 'cut' : 'copied'}${belowWords(nodes)}`);
  if (isCut && file?.isReadOnly === false) {
    edit({ label: 'Cut cause', apply: (current) => removeCause(current, top.id) });
    selectCause(top.parentId);
  }
  return text;
}

function belowWords(nodes: readonly CauseNode[]): string {
  if (nodes.length === 1) return '';
  return nodes.length === 2 ? ' with 1 answer below' : ` with ${nodes.length - 1} answers below`;
}

/** True when something was there to paste. Text that is not the app's own is read as an indented list. */
function pasteUnder(
  state: AppState,
  text: string | null,
  newId: NewId,
  say: (message: string) => void,
): boolean {
  const { causesView, incident, edit, revealCause } = state;
  const { copied, selectedId } = causesView;
  const isOwn = copied !== null && (text === null || text === copied.text);
  const branches = isOwn ? [copied.nodes] : causesFromText(text ?? '', newId).branches;
  const first: CauseId[] = [];
  const named = branches.map((nodes) => nodes.map(() => newId<CauseId>()));
  for (const [top] of named) if (top !== undefined) first.push(top);
  const [firstId] = first;
  if (incident === null || firstId === undefined) return false;
  edit({
    label: 'Paste causes',
    apply: (current) =>
      branches.reduce(
        (next, nodes, index) => insertedUnder(next, selectedId, nodes, named[index] ?? []),
        current,
      ),
  });
  revealCause(firstId, new Set([selectedId]));
  say(`Pasted under ${boxName(incident, selectedId)}`);
  return true;
}

function insertedUnder(
  incident: Incident,
  parentId: BoxId,
  nodes: readonly CauseNode[],
  newIds: readonly CauseId[],
): Incident {
  const place = causePlace(incident.causes, { kind: 'under', id: parentId });
  return place === null ? incident : insertSubtree(incident, { nodes, newIds, ...place });
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
