import styles from '#renderer/fields/KeptForm.module.css';
import { Button } from '#renderer/ui/Button.tsx';

interface KeptFormProps {
  readonly isKept: boolean;
  readonly onDrop: () => void;
}

/** Says that a form still holds text from before, and offers to start over. */
export function KeptForm({ isKept, onDrop }: KeptFormProps) {
  if (!isKept) return null;
  return (
    <p className={styles.kept} role="status">
      What you typed here before was kept.
      <Button tone="quiet" onClick={onDrop}>
        Start afresh
      </Button>
    </p>
  );
}
