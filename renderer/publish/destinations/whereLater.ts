import { loadedLater } from '#renderer/section/loadedLater.tsx';

/** It composes the public version and the actions in other forms, which needs what exports are made of. */
export const WHERE_IT_GOES = loadedLater('Where it goes', () =>
  import('#renderer/publish/WhereItGoes.tsx').then(({ WhereItGoes }) => WhereItGoes),
);
