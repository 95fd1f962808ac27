import { PanelRightIcon, SearchIcon } from 'lucide-react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { GUIDANCE_BUTTON } from '#renderer/desk/GuidanceAside.tsx';
import { IncidentPills } from '#renderer/desk/IncidentPills.tsx';
import { SaveIndicator } from '#renderer/desk/SaveIndicator.tsx';
import { MeetingChip, NoticeChip } from '#renderer/meeting/clock/MeetingChip.tsx';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { isWallOpen } from '#renderer/store/selectors.ts';
import { useIsWide } from '#renderer/store/useIsWide.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import styles from './TopBar.module.css';

/** Which incident this is, how it stands, and that nothing is lost. */
export function TopBar() {
  const title = useIncident((incident) => incident.title);
  const details = useCommand('incident.details');
  const palette = useCommand('view.palette');
  const isPublic = useAppStore(({ publishView }) => publishView.audience === 'public');
  const exportPdf = useCommand('export.pdf');
  return (
    <header className={styles.bar}>
      <div className={styles.identity}>
        <h1 className={styles.heading}>
          <button type="button" className={styles.title} onClick={details.run} title="Incident details…">
            {title || 'Untitled incident'}
          </button>
        </h1>
        <IncidentPills />
      </div>
      <div className={styles.tools}>
        <NoticeChip />
        <MeetingChip />
        <SaveIndicator />
        <Button tone="quiet" onClick={palette.run}>
          <SearchIcon className={styles.searchIcon} aria-hidden="true" />
          <span className={styles.searchWords}>Search or run…</span>
          <CommandKeys id="view.palette" />
        </Button>
        <Button onClick={exportPdf.run}>
          {isPublic ? 'Export public PDF' : 'Export PDF'}
          <span className={styles.spareKeys}>
            <CommandKeys id="export.pdf" />
          </span>
        </Button>
        <WallButton />
        <GuidanceButton />
      </div>
    </header>
  );
}

/** In a narrow window, which has no room for the guidance beside the section: lays it over it. */
function GuidanceButton() {
  const isWide = useIsWide();
  const isOver = useAppStore((state) => state.isGuidanceOver);
  const { run } = useCommand('view.guidance');
  if (isWide) return null;
  return (
    <IconButton label="Guidance" aria-expanded={isOver} onClick={run} {...GUIDANCE_BUTTON}>
      <PanelRightIcon aria-hidden="true" />
    </IconButton>
  );
}

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
