import { loadedLater } from '#renderer/section/loadedLater.tsx';

/** Who opens the app finds an incident first. */
export const ACTIONS = loadedLater('Actions of all incidents', () =>
  import('#renderer/home/actions/ActionsPlace.tsx').then(({ ActionsPlace }) => ActionsPlace),
);
