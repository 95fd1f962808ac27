import { expect, test } from 'vitest';
import { createPictureTurns } from '#renderer/section/pictures/pictureTurns.ts';

/** Pictures 1 to 7 of a list, and who had a turn so far; a frame comes when it is asked for. */
function sevenPictures() {
  const frames: (() => void)[] = [];
  const turns = createPictureTurns((run) => frames.push(run));
  const shown: number[] = [];
  const leave = [1, 2, 3, 4, 5, 6, 7].map((picture) => turns.ask(() => shown.push(picture)));
  return { turns, shown, leave, frame: () => frames.splice(0).forEach((run) => void run()) };
}

test('pictures come in two a frame, those above first, and one that left does not', () => {
  const { shown, leave, frame } = sevenPictures();
  expect(shown).toEqual([]);
  frame();
  expect(shown).toEqual([1, 2]);
  leave[2]?.();
  frame();
  expect(shown).toEqual([1, 2, 4, 5]);
  frame();
  frame();
  expect(shown).toEqual([1, 2, 4, 5, 6, 7]);
});

test('none comes in while the list is scrolled, and the others do once it stands still', () => {
  const { turns, shown, frame } = sevenPictures();
  frame();
  turns.setScrolled(true);
  frame();
  frame();
  expect(shown).toEqual([1, 2]);
  turns.setScrolled(false);
  frame();
  expect(shown).toEqual([1, 2, 3, 4]);
});
