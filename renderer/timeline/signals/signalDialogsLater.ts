import { DialogFailed } from '#renderer/errors/PartFailed.tsx';
import { loadedLater } from '#renderer/section/loadedLater.tsx';

/** What reads graphs comes with the first one. */
export const ADD_GRAPHS = loadedLater(
  'The graphs that were found',
  () =>
    import('#renderer/timeline/signals/AddGraphsDialog.tsx').then(({ AddGraphsDialog }) => AddGraphsDialog),
  DialogFailed,
);

export const SIGNAL = loadedLater(
  'The graph',
  () => import('#renderer/timeline/signals/SignalDialog.tsx').then(({ SignalDialog }) => SignalDialog),
  DialogFailed,
);
