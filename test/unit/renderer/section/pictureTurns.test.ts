import { expect, test } from 'vitest';
import { createPictureTurns } from '#renderer/section/pictures/pictureTurns.ts';

/** Pictures 1 to 12 of a list, which are fetched and shown so far; `arrive` ends what is being fetched. */
async function twelvePictures() {
  const arriving: (() => void)[] = [];
  const asked: string[] = [];
  const turns = createPictureTurns((address) => {
    asked.push(address);
    return new Promise<void>((resolve) => arriving.push(resolve));
  });
  const shown: number[] = [];
  const leave = Array.from({ length: 12 }, (_, index) =>
    turns.ask(`${index + 1}`, () => shown.push(index + 1)),
  );
  const arrive = async () => {
    for (const each of arriving.splice(0)) each();
    await Promise.resolve();
    await Promise.resolve();
  };
  await arrive();
  return { turns, asked, shown, leave, arrive };
}

test('pictures are fetched four at a time, those above first, and shown eight together', async () => {
  const { asked, shown, arrive } = await twelvePictures();
  expect(asked).toEqual(['1', '2', '3', '4']);
  await arrive();
  expect(asked).toHaveLength(8);
  expect(shown).toEqual([]);
  await arrive();
  expect(shown).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  await arrive();
  expect(shown).toHaveLength(12);
});

test('while the list is scrolled nothing more is fetched or shown; afterwards it is', async () => {
  const { turns, asked, shown, arrive } = await twelvePictures();
  turns.setScrolled(true);
  await arrive();
  await arrive();
  expect([asked.length, shown]).toEqual([4, []]);
  turns.setScrolled(false);
  await arrive();
  await arrive();
  expect(shown).toHaveLength(12);
});

test('a picture that has left the list is not shown, and keeps no other waiting', async () => {
  const { asked, shown, leave, arrive } = await twelvePictures();
  for (const picture of [0, 3, 8]) leave[picture]?.();
  await arrive();
  await arrive();
  await arrive();
  expect(asked).not.toContain('9');
  expect(shown).toEqual([2, 3, 5, 6, 7, 8, 10, 11, 12]);
});
