import { createContext, type ReactNode, useContext } from 'react';
import type { Commands } from '#renderer/commands/commands.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import type { CommandId } from '#shared/commands/commandList.ts';

const CommandsContext = createContext<Commands | null>(null);

interface ProviderProps {
  readonly commands: Commands;
  readonly children: ReactNode;
}

export function CommandsProvider({ commands, children }: ProviderProps) {
  return <CommandsContext value={commands}>{children}</CommandsContext>;
}

export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (commands === null) throw new Error('A component stands outside CommandsProvider');
  return commands;
}

/** One command, ready for a button: whether it can run now, and running it. */
export function useCommand(id: CommandId): { readonly isEnabled: boolean; readonly run: () => void } {
  const { isEnabled, runCommand } = useCommands();
  return { isEnabled: useAppStore((state) => isEnabled(id, state)), run: () => runCommand(id) };
}
