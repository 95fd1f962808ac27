import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import styles from '#renderer/errors/WindowFailed.module.css';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { isOpen } from '#renderer/store/selectors.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { type DeskPlace, placeTitle, SECTION_IDS } from '#shared/domain/incident/sections.ts';

const PLACES: readonly DeskPlace[] = [...SECTION_IDS, 'meeting', 'publish'];

/** In the place of a window that could not be drawn: what happened, and the ways on. Menus work as always. */
export function WindowFailed({ reason }: { readonly reason: string }) {
  const hasIncident = useAppStore(isOpen);
  const library = useCommand('file.library');
  const open = useCommand('file.open');
  return (
    <main className={styles.failure} role="alert">
      <h1>Something could not be drawn</h1>
      <p>
        {hasIncident ? 'Your edits are kept: saving goes on, also now. ' : ''}
        The rest of Debrief still works; go on from here, or by the menus.
      </p>
      <p className={styles.reason}>{reason}</p>
      <div className={styles.ways}>
        {hasIncident && <Button onClick={library.run}>Library</Button>}
        <Button onClick={open.run}>Open another file…</Button>
        <Button tone="primary" onClick={() => location.reload()}>
          Draw the window again
        </Button>
      </div>
      {hasIncident && <OtherPlaces />}
    </main>
  );
}

function OtherPlaces() {
  const place = useAppStore((state) => state.place);
  const goTo = useAppStore((state) => state.goTo);
  return (
    <nav aria-label="Other places">
      <p>Another place of this incident may be drawn:</p>
      <div className={styles.ways}>
        {PLACES.filter((other) => other !== place).map((other) => (
          <Button key={other} tone="quiet" onClick={() => goTo(other)}>
            {placeTitle(other)}
          </Button>
        ))}
      </div>
    </nav>
  );
}
