import { describe, expect, it, test } from 'vitest';
import { closeQuestion, isAllWritten } from '#electron/windows/closeQuestion.ts';
import { EDIT_PLACES, type Flushed } from '#shared/ipc/payloads.ts';

const wordsOf = (flushed: Flushed | null) => JSON.stringify(closeQuestion(flushed));

const EVERY_FLUSHED = [true, false].flatMap((isWriting) =>
  EDIT_PLACES.flatMap((edits) =>
    [true, false].map((areDraftsKept): Flushed => ({ isWriting, edits, areDraftsKept })),
  ),
);

describe('the question before a window closes', () => {
  it.each(EVERY_FLUSHED)('says of %j only what is so', (flushed) => {
    const words = wordsOf(flushed);
    const { isWriting, edits, areDraftsKept } = flushed;
    expect(words.includes('offered again')).toBe(edits === 'recovery');
    expect(words.includes('The last edits are in the file')).toBe(edits === 'file');
    expect(words.includes('they are lost')).toBe(edits === 'window');
    expect(words.includes('was not added')).toBe(!areDraftsKept);
    expect(words.includes('Close and lose')).toBe(edits === 'window' || !areDraftsKept);
    // A copy holds the edits and no half-typed word.
    expect(words.includes('Save a copy')).toBe(edits === 'window' && !isWriting);
    expect(closeQuestion(flushed).stay).toBe(isWriting ? 'Wait' : 'Keep the window open');
  });

  it('knows nothing of a window that does not answer', () => {
    expect(wordsOf(null)).not.toContain('offered again');
    expect(wordsOf(null)).toContain('may be lost');
  });
});

test('a window closes without a question only when the file has the edits and the disk has the rest', () => {
  expect(EVERY_FLUSHED.filter(isAllWritten)).toEqual([
    { isWriting: true, edits: 'file', areDraftsKept: true },
    { isWriting: false, edits: 'file', areDraftsKept: true },
  ]);
  expect(isAllWritten(null)).toBe(false);
});
