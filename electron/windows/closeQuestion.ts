import type { Flushed } from '#shared/ipc/payloads.ts';

/** What a person is asked before a window closes without its last edits being in their file. */
interface CloseQuestion {
  readonly message: string;
  readonly detail: string;
  /** The answer that keeps the window. */
  readonly stay: string;
  readonly leave: string;
}

const KEPT = 'They are kept apart and offered again when Debrief starts next.';

/** Says what is known of the last edits, and nothing more; null: the window has not answered. */
export function closeQuestion(flushed: Flushed | null): CloseQuestion {
  if (flushed === null) {
    return {
      message: 'The window does not answer',
      detail: 'What was typed last may be lost when it closes.',
      stay: 'Keep the window open',
      leave: 'Close anyway',
    };
  }
  const stay = flushed.state === 'saving' ? 'Wait' : 'Keep the window open';
  const message =
    flushed.state === 'saving'
      ? 'The last edits are still being written'
      : 'The last edits are not in the file yet';
  if (flushed.isKept) return { message, detail: KEPT, stay, leave: 'Close anyway' };
  return {
    message,
    detail:
      'They could not be kept apart either: when the window closes, they are lost. Save a copy on another disk first.',
    stay,
    leave: 'Close and lose them',
  };
}
