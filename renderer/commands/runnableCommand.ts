import type { AppState } from '#renderer/store/state.ts';
import type { CommandId } from '#shared/commands/commandList.ts';

/** The action of a command; its words, keys and menu are in shared/commands/commandList.ts. */
export interface CommandAction {
  readonly isEnabled: (state: AppState) => boolean;
  readonly run: () => unknown;
}

export type CommandActions = Record<CommandId, CommandAction>;
