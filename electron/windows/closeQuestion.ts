import type { Flushed } from '#shared/ipc/payloads.ts';

/** The question to a person before a window closes without all of its last edits on the disk. */
interface CloseQuestion {
  readonly message: string;
  readonly detail: string;
  /** The answer that keeps the window. */
  readonly stay: string;
  readonly leave: string;
}

/** Whether nothing would be lost or left out of the file when the window closes now. */
export function isAllWritten(flushed: Flushed | null): boolean {
  return flushed !== null && flushed.edits === 'file' && flushed.areDraftsKept;
}

/** Says what is known of the last edits and of what is half typed, and nothing more; null: the window has not answered. */
export function closeQuestion(flushed: Flushed | null): CloseQuestion {
  if (flushed === null) {
    return {
      message: 'The window does not answer',
      detail: 'What was typed last may be lost when it closes.',
      stay: 'Keep the window open',
      leave: 'Close anyway',
    };
  }
  const { isWriting, edits, areDraftsKept } = flushed;
  const details = [editsDetail(flushed), areDraftsKept ? '' : draftsDetail(flushed)];
  return {
    message: edits === 'file' ? draftsMessage(isWriting) : editsMessage(isWriting),
    detail: details.filter((detail) => detail !== '').join(' '),
    stay: isWriting ? 'Wait' : 'Keep the window open',
    leave: leaveWords(flushed),
  };
}

function editsMessage(isWriting: boolean): string {
  return isWriting ? 'The last edits are still being written' : 'The last edits are not in the file yet';
}

function draftsMessage(isWriting: boolean): string {
  return isWriting ? 'Half-typed words are still being written' : 'Half-typed words could not be kept';
}

function editsDetail({ isWriting, edits }: Flushed): string {
  switch (edits) {
    case 'file':
      return 'The last edits are in the file.';
    case 'recovery':
      return 'They are kept apart and offered again when Debrief starts next.';
    case 'window':
      return isWriting
        ? 'They are not known to be kept apart: if the window closes now, they are lost.'
        : 'They could not be kept apart either: when the window closes, they are lost. Save a copy on another disk first.';
  }
}

/** No advice to save a copy: that holds them no more than the incident does. */
function draftsDetail({ isWriting }: Flushed): string {
  const words = 'What stands in fields and was not added';
  return isWriting
    ? `${words} is not known to be kept: if the window closes now, it may be lost.`
    : `${words} could not be kept: when the window closes, it is lost. Add it, or copy it elsewhere first.`;
}

function leaveWords({ edits, areDraftsKept }: Flushed): string {
  if (edits === 'window') return 'Close and lose them';
  return areDraftsKept ? 'Close anyway' : 'Close and lose half-typed words';
}
