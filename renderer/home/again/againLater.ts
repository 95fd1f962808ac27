import { loadedLater } from '#renderer/section/loadedLater.tsx';

/** Who opens the app finds an incident in the list first. */
export const SEEN_AGAIN = loadedLater('What was seen again', () =>
  import('#renderer/home/again/SeenAgainPlace.tsx').then(({ SeenAgainPlace }) => SeenAgainPlace),
);
