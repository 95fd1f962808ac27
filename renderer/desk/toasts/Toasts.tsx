import { XIcon } from 'lucide-react';
import { useEffect } from 'react';
import styles from '#renderer/desk/toasts/Toasts.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { Toast } from '#renderer/store/slices/uiState.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';

const SHOWN_MS = 7000;

/** Short news that need no answer; each goes by itself. */
export function Toasts() {
  const toasts = useAppStore((state) => state.toasts);
  return (
    <div className={styles.stack} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const store = useAppStoreApi();
  useEffect(() => {
    const timer = setTimeout(() => store.getState().dismissToast(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast.id, store]);
  return (
    <Card edge="strong" isFloating className={styles.toast} data-tone={toast.tone}>
      <span>{toast.text}</span>
      <IconButton label="Dismiss" onClick={() => store.getState().dismissToast(toast.id)}>
        <XIcon aria-hidden="true" />
      </IconButton>
    </Card>
  );
}
