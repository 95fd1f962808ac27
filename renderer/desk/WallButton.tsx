import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { isWallOpen } from '#renderer/store/selectors.ts';
import { Button } from '#renderer/ui/Button.tsx';

/** Opens and closes the wall, and says at all times what holds it back. */
export function WallButton() {
  const toggle = useCommand('wall.toggle');
  const hasWall = useAppStore(isWallOpen);
  const hold = useAppStore(({ wall }) => (wall.isBlank ? 'blank' : wall.frozen === null ? null : 'frozen'));
  return (
    <Button aria-pressed={hasWall} onClick={toggle.run}>
      {hasWall && hold !== null ? `Wall: ${hold}` : 'Wall'}
      <CommandKeys id="wall.toggle" />
    </Button>
  );
}
