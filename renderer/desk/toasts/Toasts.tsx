import { XIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import styles from '#renderer/desk/toasts/Toasts.module.css';
import { WrittenFileButtons } from '#renderer/section/WrittenFileButtons.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { Toast } from '#renderer/store/slices/uiState.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';

const SHOWN_MS = 7000;
/** Longer, where there is something to do with it. */
const SHOWN_WITH_BUTTONS_MS = 20_000;

/** Between the toasts and the edges of the column that they stand in. */
const EDGE_PX = 8;

/** Short news that need no answer; each goes by itself. */
export function Toasts() {
  const toasts = useAppStore((state) => state.toasts);
  const column = useAppStore(({ incident, settings }) => (incident === null ? null : settings.pathWidth));
  return (
    <div
      className={styles.stack}
      // Over the list of sections, beside every line that somebody may be typing in.
      style={column === null ? undefined : { width: column - 2 * EDGE_PX }}
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
  const { id, text, tone, file, listed } = toast;
  // What is pointed at or has the keyboard stays.
  const [isHeld, setHeld] = useState(false);
  const shownMs = file === undefined && listed === undefined ? SHOWN_MS : SHOWN_WITH_BUTTONS_MS;
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
      <span>{text}</span>
      {listed !== undefined && (
        <LinkButton onClick={() => void store.getState().undoListed(listed)}>Undo</LinkButton>
      )}
      {file !== undefined && <WrittenFileButtons path={file} />}
      <IconButton label="Dismiss" onClick={() => store.getState().dismissToast(id)}>
        <XIcon aria-hidden="true" />
      </IconButton>
    </Card>
  );
}
