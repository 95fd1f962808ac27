import { shortcutText } from '#renderer/commands/shortcutText.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { type CommandId, commandInfo } from '#shared/commands/commandList.ts';

/** The keys of a command, where it has any. */
export function CommandKeys({ id }: { readonly id: CommandId }) {
  const platform = useAppStore((state) => state.platform);
  const { shortcut } = commandInfo(id);
  return shortcut === undefined ? null : <Keys>{shortcutText(shortcut, platform)}</Keys>;
}
