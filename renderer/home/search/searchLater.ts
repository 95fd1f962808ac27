import { loadedLater } from '#renderer/section/loadedLater.tsx';

/** Who opens the app finds an incident in the list first. */
export const SEARCH = loadedLater('Search in all incidents', () =>
  import('#renderer/home/search/SearchPlace.tsx').then(({ SearchPlace }) => SearchPlace),
);
