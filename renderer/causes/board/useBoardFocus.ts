import {
  type FocusEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type BoardActions, boxElementId } from '#renderer/causes/board/boardContext.ts';
import type { BoardFit } from '#renderer/causes/board/useBoardFit.ts';
import type { BoardView } from '#renderer/causes/board/useBoardView.ts';
import { useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { spotOf } from '#renderer/store/focusTarget.ts';
import { useTarget } from '#renderer/store/useTarget.ts';
import type { BoxId } from '#shared/causeBoard/boardBox.ts';
import type { BoardLayout } from '#shared/causeBoard/boardLayout.ts';

interface BoardFocusParts {
  readonly layout: BoardLayout;
  /** Of the view: where it becomes smaller, the selected box stays in sight. */
  readonly size: BoardFit['size'];
  readonly view: BoardView;
  readonly selectedId: BoxId;
}

/**
 * Which box the keyboard is on, and which one is open for editing. The selected box has the focus while
 * the board has it, also after an undo took away what had it.
 */
export function useBoardFocus({ layout, size, view, selectedId }: BoardFocusParts) {
  const store = useAppStoreApi();
  const ref = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<BoxId | undefined>(undefined);
  /** The focus is among the boxes, or was when the page took its element away. */
  const isOnTree = useRef(false);
  /** What the pointer is on is in view: scrolling would take it away from under it. */
  const isPressed = useRef(false);
  const reveal = useEffectEvent(view.reveal);

  useBoardJump((id) => {
    setEditing(id);
    isOnTree.current = true;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the layout is read for the box, and changes with it; another size may hide the box.
  useLayoutEffect(() => {
    const box = layout.byId.get(selectedId);
    if (box === undefined) return;
    const element = ref.current?.querySelector<HTMLElement>(
      `[data-box="${CSS.escape(boxElementId(selectedId))}"]`,
    );
    if (isOnTree.current && element?.contains(document.activeElement) === false) {
      element.focus({ preventScroll: true });
    }
    if (isPressed.current) isPressed.current = false;
    else reveal(box);
  }, [selectedId, editing, layout, size]);

  const actions = useMemo<BoardActions>(() => {
    const { selectCause, toggleBranch } = store.getState();
    const select = (id: BoxId): void => {
      isOnTree.current = true;
      selectCause(id);
    };
    return {
      select,
      press: (id) => {
        isPressed.current = store.getState().causesView.selectedId !== id;
        select(id);
      },
      startEditing: (id) => {
        select(id);
        setEditing(id);
      },
      endEditing: () => {
        isOnTree.current = true;
        setEditing(undefined);
      },
      toggle: (id) => {
        selectCause(id);
        toggleBranch(id);
      },
    };
  }, [store]);

  const focusEvents = {
    onFocus: (event: FocusEvent) => {
      isOnTree.current = event.target.closest('[role="tree"]') !== null;
    },
    onBlur: (event: FocusEvent) => {
      const isLeaving = event.relatedTarget !== null || document.hasFocus();
      if (event.relatedTarget !== null) isOnTree.current = false;
      const box = event.target.closest('[data-editing]');
      if (box !== null && isLeaving && !box.contains(event.relatedTarget)) {
        setEditing(undefined);
        isOnTree.current = false;
      }
    },
  };
  return { ref, editing, actions, focusEvents };
}

/**
 * A jump to the words of a box opens it for editing, so that the field is there to take the focus. The
 * section itself selects the box, and unfolds what is above it.
 */
function useBoardJump(onJump: (id: BoxId) => void): void {
  const target = useTarget(({ focusTarget }) => spotOf(focusTarget));
  const jumped = useIncident(({ causes }) => {
    if (target === null || target.place !== 'causes') return undefined;
    if (target.id === '') return target.field === 'failure' ? null : undefined;
    const isOfBox = target.field === 'answer' || target.field === 'question';
    return isOfBox ? causes.find(({ id }) => id === target.id)?.id : undefined;
  });
  const jump = useEffectEvent(onJump);
  useEffect(() => {
    if (jumped !== undefined) jump(jumped);
  }, [jumped]);
}
