import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import type { AppState } from '#renderer/store/state.ts';
import { wallFocus, wallMessage } from '#renderer/store/wallMessage.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { wallEvidenceCount } from '#shared/wall/wallGraphs.ts';
import { wallPictures } from '#shared/wall/wallPictures.ts';

/** Fills the room with a picture or graph of what is in the light; absent where none is for the room. */
export function WallPictureButton() {
  const picture = useCommand('wall.picture');
  const hasPictures = useAppStore(canShowPicture);
  const isShown = useAppStore((state) => {
    const kind = wallMessage(state)?.content.kind;
    return kind === 'picture' || kind === 'graph';
  });
  const isGraph = useAppStore(isGraphNext);
  if (!hasPictures && !isShown) return null;
  return (
    <Button aria-pressed={isShown} onClick={picture.run}>
      {isGraph ? 'Graph' : 'Picture'}
      <Keys>E</Keys>
    </Button>
  );
}

/** Whether the room sees a graph, or would: there is no picture. */
function isGraphNext(state: AppState): boolean {
  const { incident } = state;
  if (incident === null) return false;
  const focus = wallFocus(incident, state);
  const pictures = wallPictures(incident, focus).length;
  return pictures === 0 || (focus.picture?.at ?? 0) >= pictures;
}

function canShowPicture(state: AppState): boolean {
  const { incident } = state;
  return incident !== null && wallEvidenceCount(incident, wallFocus(incident, state)) > 0;
}
