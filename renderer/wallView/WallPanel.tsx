import { ChevronLeftIcon, ChevronRightIcon } from 'lucide-react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import type { AppState } from '#renderer/store/state.ts';
import { wallFocus, wallMessage } from '#renderer/store/wallMessage.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { WallMenu } from '#renderer/wallView/WallMenu.tsx';
import { WallPictureButton } from '#renderer/wallView/WallPictureButton.tsx';
import { WallStage } from '#renderer/wallView/WallStage.tsx';
import { assertNever } from '#shared/basics/assertNever.ts';
import type { WallPlacement } from '#shared/ipc/payloads.ts';
import styles from './WallPanel.module.css';

/** What the room sees right now, drawn from the very message that the wall has, and the keys that change it. */
export function WallPanel() {
  const message = useAppStore(wallMessage);
  const { placement, isBlank, frozen } = useAppStore(({ wall }) => wall);
  const hand = useAppStore(({ secondHand }) => secondHand);
  const toggle = useCommand('wall.toggle');
  const previous = useCommand('wall.previous');
  const next = useCommand('wall.next');
  const isOpen = placement !== null;
  return (
    <section className={styles.panel} aria-label="The wall">
      <div className={styles.head}>
        <SectionLabel>{isOpen ? 'On the wall now' : 'The wall would show'}</SectionLabel>
        {isBlank && <Chip tone="warn">Blank</Chip>}
        {frozen !== null && <Chip tone="warn">Frozen</Chip>}
        <span className={styles.menu}>
          <IconButton label="Previous on the wall" onClick={previous.run}>
            <ChevronLeftIcon aria-hidden="true" />
          </IconButton>
          <IconButton label="Next on the wall" onClick={next.run}>
            <ChevronRightIcon aria-hidden="true" />
          </IconButton>
          <WallMenu />
        </span>
      </div>
      <div className={styles.preview} data-open={isOpen} inert>
        {message !== null && <WallStage message={message} hand={hand} />}
      </div>
      <WallButtons />
      <p className={styles.where}>{placementText(placement)}</p>
      {!isOpen && (
        <Button onClick={toggle.run}>
          Open the wall
          <CommandKeys id="wall.toggle" />
        </Button>
      )}
    </section>
  );
}

function WallButtons() {
  const isBlank = useAppStore(({ wall }) => wall.isBlank);
  const isFrozen = useAppStore(({ wall }) => wall.frozen !== null);
  const isParkedShown = useAppStore(({ wall }) => wall.isParkedShown);
  const hasParked = useIncident(({ meeting }) => meeting.parkingLot.length > 0);
  const blank = useCommand('wall.blank');
  const freeze = useCommand('wall.freeze');
  const isOverview = useAppStore(isOverviewShown);
  const overview = useCommand('wall.overview');
  const parked = useCommand('wall.parked');
  return (
    <div className={styles.buttons}>
      <Button aria-pressed={isBlank} disabled={!blank.isEnabled} onClick={blank.run}>
        Blank
        <Keys>B</Keys>
      </Button>
      <Button aria-pressed={isFrozen} disabled={!freeze.isEnabled} onClick={freeze.run}>
        Freeze
        <Keys>F</Keys>
      </Button>
      {overview.isEnabled && (
        <Button aria-pressed={isOverview} onClick={overview.run}>
          All whys
          <Keys>O</Keys>
        </Button>
      )}
      <WallPictureButton />
      {(hasParked || isParkedShown) && (
        <Button aria-pressed={isParkedShown} onClick={parked.run}>
          Show parked
        </Button>
      )}
    </div>
  );
}

/** Where the wall is, for the facilitator: `On Projector, 1920 × 1080`. */
function placementText(placement: WallPlacement | null): string {
  if (placement === null) return 'The wall is closed.';
  const { display, width, height, mode } = placement;
  const size = `${width} × ${height}`;
  switch (mode) {
    case 'own-display':
      return `On ${display || 'the other display'}, ${size}`;
    case 'desk-display':
      return `Over this display, ${size}. Escape on the wall comes back.`;
    case 'window':
      return 'In a window, since its display is gone.';
    case 'own-window':
      return 'In a window. It can be shared in a call while the desk stays beside it.';
    case 'unplaced':
      return 'In a window, which this system lets no program place: drag it to the projector and press F11.';
    default:
      return assertNever(mode, 'mode of the wall');
  }
}

function isOverviewShown(state: AppState): boolean {
  const { incident } = state;
  return incident !== null && wallFocus(incident, state).isOverview === true;
}
