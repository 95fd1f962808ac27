import { expect, it } from 'vitest';
import { createDeskDocument } from '#electron/documents/deskDocument.ts';

it('remembers the document that is shown until another is, or that very one is closed', () => {
  const desk = createDeskDocument();
  expect(desk.current()).toBeNull();
  desk.shows('first');
  desk.shows('second');
  // The one before is closed only when its successor is on show.
  desk.closed('first');
  expect(desk.current()).toBe('second');
  desk.closed('second');
  expect(desk.current()).toBeNull();
  desk.shows('third');
  desk.shows(null);
  expect(desk.current()).toBeNull();
});
