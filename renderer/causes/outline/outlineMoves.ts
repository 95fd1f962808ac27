import type { RefObject } from 'react';
import type { CausesEdits } from '#renderer/edits/causesEdits.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { boxName } from '#shared/causeBoard/slotWords.ts';
import { pathTo } from '#shared/domain/causes/causeWalk.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';

/** What keys and buttons of the outline do beyond editing; each move says where it led. */
export interface OutlineMoves {
  readonly edits: CausesEdits;
  /** True once Escape was pressed in an answer: the next Tab leaves. */
  readonly isLeaving: RefObject<boolean>;
  indent(node: CauseNode): void;
  outdent(node: CauseNode): void;
  select(id: CauseId): void;
  toggle(id: CauseId): void;
  say(message: string): void;
}

export function outlineMoves(
  store: AppStore,
  edits: CausesEdits,
  isLeaving: RefObject<boolean>,
  say: (message: string) => void,
): OutlineMoves {
  const sayPlace = (id: CauseId): void => {
    const { incident } = store.getState();
    if (incident === null) return;
    const path = pathTo(incident.causes, id);
    const under = boxName(incident, path.at(-1)?.parentId ?? null);
    say(`${boxName(incident, id)} moved under ${under}, level ${path.length}`);
  };
  return {
    edits,
    isLeaving,
    say,
    indent: (node) => {
      if (edits.indent(node)) sayPlace(node.id);
      else say('There is no answer above to move under. Escape, then Tab, leaves the answers');
    },
    outdent: (node) => {
      if (edits.outdent(node)) sayPlace(node.id);
      else say('It is at the outermost level. Escape, then Shift Tab, leaves the answers');
    },
    select: (id) => store.getState().selectCause(id),
    toggle: (id) => store.getState().toggleBranch(id),
  };
}
