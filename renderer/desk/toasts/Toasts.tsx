import { XIcon } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from '#renderer/desk/toasts/Toasts.module.css';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { WrittenFileButtons } from '#renderer/section/WrittenFileButtons.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { isLastStep } from '#renderer/store/selectors.ts';
import type { Toast } from '#renderer/store/slices/uiState.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';

const SHOWN_MS = 7000;
/** Longer, where there is something to do with it or more to read. */
const SHOWN_WITH_BUTTONS_MS = 20_000;

/** Between the toasts and the edges of the column that they stand in. */
const EDGE_PX = 8;
/** Between the lowest toast and the window's edge. */
const FOOT_PX = 16;

/**
 * Where they stand: at the foot of the column, where they lie over no section; where they would, in the corner of the panel of
 * what is to be decided, and without it at the end of the column at which the section that is open is not.
 */
function useFreeEnd(stack: HTMLElement | null): 'top' | 'foot' | 'corner' {
  const place = useAppStore((state) => state.place);
  const count = useAppStore(({ toasts }) => toasts.length);
  const [end, setEnd] = useState<'top' | 'foot' | 'corner'>('foot');
  // Measured with each place and each message, because the height of the path depends on the window and the scale.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is measured follows the place
  useLayoutEffect(() => {
    // Nothing to place: the first frame is not laid out for it.
    if (count === 0) return;
    const last = [...document.querySelectorAll('nav button')].at(-1)?.getBoundingClientRect();
    const height = stack?.getBoundingClientRect().height ?? 0;
    const panels = [...document.querySelectorAll<HTMLElement>('[data-desk-foot]')];
    const footTop = Math.min(window.innerHeight, ...panels.map((panel) => panel.getBoundingClientRect().top));
    const isFootFree = last !== undefined && last.bottom + height + FOOT_PX + EDGE_PX <= footTop;
    if (isFootFree) return setEnd('foot');
    if (panels.some((panel) => panel.matches('[data-desk-foot="undecided"]'))) return setEnd('corner');
    const here = document.querySelector('nav [aria-current="page"]')?.getBoundingClientRect();
    setEnd(here !== undefined && here.top + here.bottom > window.innerHeight ? 'top' : 'foot');
  }, [place, count, stack]);
  return end;
}

/** Short news that need no answer; each goes by itself. */
export function Toasts() {
  const toasts = useAppStore((state) => state.toasts);
  const column = useAppStore(({ incident, settings }) => (incident === null ? null : settings.pathWidth));
  const [stack, setStack] = useState<HTMLElement | null>(null);
  const end = useFreeEnd(stack);
  return (
    <div
      ref={setStack}
      className={styles.stack}
      data-end={end}
      // Over the list of sections, beside every line that somebody may be typing in.
      style={column === null || end === 'corner' ? undefined : { width: column - 2 * EDGE_PX }}
      role="status"
      aria-live="polite"
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const store = useAppStoreApi();
  const { id, text, tone, file, listed, step } = toast;
  const isUndoable = useAppStore((state) => isLastStep(state, step));
  const words = useRef<HTMLSpanElement>(null);
  const [isWhole, setWhole] = useState(false);
  const [isTooLong, setTooLong] = useState(false);
  const isCut = isTooLong && !isWhole;
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = words.current ?? {};
    setTooLong(scrollHeight > clientHeight + 1);
  }, []);
  // What is pointed at or has the keyboard stays.
  const [isHeld, setHeld] = useState(false);
  const hasButtons = isTooLong || [file, listed, step].some((each) => each !== undefined);
  const shownMs = hasButtons ? SHOWN_WITH_BUTTONS_MS : SHOWN_MS;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => store.getState().dismissToast(id), shownMs);
    return () => clearTimeout(timer);
  }, [id, shownMs, isHeld, store]);
  return (
    <Card
      edge="strong"
      isFloating
      className={styles.toast}
      data-tone={tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span ref={words} className={styles.words} title={file} data-cut={isWhole ? undefined : ''}>
        {text}
      </span>
      <IconButton
        label="Dismiss"
        className={styles.dismiss}
        onClick={() => store.getState().dismissToast(id)}
      >
        <XIcon aria-hidden="true" />
      </IconButton>
      {(isCut || isUndoable || listed !== undefined || file !== undefined) && (
        <span className={styles.buttons}>
          {isCut && <LinkButton onClick={() => setWhole(true)}>Show all of it</LinkButton>}
          {isUndoable && (
            <LinkButton onClick={() => store.getState().undo()}>
              Undo <CommandKeys id="edit.undo" />
            </LinkButton>
          )}
          {listed !== undefined && (
            <LinkButton onClick={() => void store.getState().undoListed(listed)}>Undo</LinkButton>
          )}
          {file !== undefined && <WrittenFileButtons path={file} />}
        </span>
      )}
    </Card>
  );
}
