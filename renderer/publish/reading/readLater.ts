import { loadedLater } from '#renderer/section/loadedLater.tsx';

/** Reading and composing need what exports are made of, which a person who only looks at what is missing does not. */
export const READING = loadedLater('What leaves', () =>
  import('#renderer/publish/reading/ReadStep.tsx').then(({ ReadStep }) => ReadStep),
);
