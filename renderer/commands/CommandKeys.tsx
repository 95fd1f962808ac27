import { shortcutText } from '#renderer/commands/shortcutText.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { type CommandId, commandInfo } from '#shared/commands/commandList.ts';

/** The keys of a command, where it has any. Read by the eye; the button's name stays short for the ear. */
export function CommandKeys({ id }: { readonly id: CommandId }) {
  const platform = useAppStore((state) => state.platform);
  const { shortcut } = commandInfo(id);
  return shortcut === undefined ? null : <kbd aria-hidden="true">{shortcutText(shortcut, platform)}</kbd>;
}
