import { loadedLater } from '#renderer/section/loadedLater.tsx';

/** Composing needs code that a person who only exports does not. */
export const COMPOSE = loadedLater('The public version', () =>
  import('#renderer/publish/public/ComposePublic.tsx').then(({ ComposePublic }) => ComposePublic),
);
