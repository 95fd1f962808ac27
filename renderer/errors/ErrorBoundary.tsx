import { Component, type ReactNode } from 'react';
import styles from '#renderer/errors/ErrorBoundary.module.css';
import { Button } from '#renderer/ui/Button.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly reason: string | null;
}

/** Where drawing fails, says so instead of leaving a blank window. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { reason: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    return (
      <main className={styles.failure} role="alert">
        <h1>Something could not be drawn</h1>
        <p>
          Debrief writes each edit to the file within a second of typing, or keeps it apart, also while this
          is shown.
        </p>
        <p className={styles.reason}>{reason}</p>
        <Button tone="primary" onClick={() => location.reload()}>
          Draw the window again
        </Button>
      </main>
    );
  }
}
