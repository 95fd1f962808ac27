import { loadedLater } from '#renderer/section/loadedLater.tsx';

/** Drawing is needed by nobody who opens an incident. */
export const FIGURES = loadedLater('Incidents in figures', () =>
  import('#renderer/home/figures/FiguresPlace.tsx').then(({ FiguresPlace }) => FiguresPlace),
);
