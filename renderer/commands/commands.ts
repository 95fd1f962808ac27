import { createCommandActions } from '#renderer/commands/commandActions.ts';
import type { Edits } from '#renderer/edits/edits.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import type { CommandId } from '#shared/commands/commandList.ts';

/** The commands of a window, for menus, keys, the palette and buttons. */
export interface Commands {
  isEnabled(id: CommandId, state: AppState): boolean;
  /** Runs a command if it can run now; what cannot is left alone, without a word. */
  runCommand(id: CommandId): void;
}

/** Made once for a window. Nothing else runs a command. */
export function createCommands(store: AppStore, deps: StoreDeps, edits: Edits): Commands {
  const actions = createCommandActions(store, deps, edits);
  const isEnabled = (id: CommandId, state: AppState): boolean => actions[id].isEnabled(state);
  return {
    isEnabled,
    runCommand: (id) => {
      if (isEnabled(id, store.getState())) actions[id].run();
    },
  };
}
