import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import type { AppState } from '#renderer/store/state.ts';
import { wallFocus, wallMessage } from '#renderer/store/wallMessage.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { wallPictures } from '#shared/wall/wallPictures.ts';

/** Fills the room with a picture of what is in the light; absent where none is for the room. */
export function WallPictureButton() {
  const picture = useCommand('wall.picture');
  const hasPictures = useAppStore(canShowPicture);
  const isShown = useAppStore((state) => wallMessage(state)?.content.kind === 'picture');
  if (!hasPictures && !isShown) return null;
  return (
    <Button aria-pressed={isShown} onClick={picture.run}>
      Picture
      <Keys>E</Keys>
    </Button>
  );
}

function canShowPicture(state: AppState): boolean {
  const { incident } = state;
  return incident !== null && wallPictures(incident, wallFocus(incident, state)).length > 0;
}
