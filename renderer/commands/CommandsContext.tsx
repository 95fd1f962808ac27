import { createContext, type ReactNode, useContext } from 'react';
import type { CommandActions } from '#renderer/commands/commandAction.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { CommandId } from '#shared/commands/commandList.ts';

const CommandsContext = createContext<CommandActions | null>(null);

interface ProviderProps {
  readonly actions: CommandActions;
  readonly children: ReactNode;
}

export function CommandsProvider({ actions, children }: ProviderProps) {
  return <CommandsContext value={actions}>{children}</CommandsContext>;
}

export function useCommandActions(): CommandActions {
  const actions = useContext(CommandsContext);
  if (actions === null) throw new Error('A component stands outside CommandsProvider');
  return actions;
}

/** One command, ready for a button: whether it can run now, and running it. */
export function useCommand(id: CommandId): { readonly isEnabled: boolean; readonly run: () => void } {
  const action = useCommandActions()[id];
  const store = useAppStoreApi();
  const isEnabled = useAppStore(action.isEnabled);
  return {
    isEnabled,
    run: () => {
      if (action.isEnabled(store.getState())) action.run();
    },
  };
}
