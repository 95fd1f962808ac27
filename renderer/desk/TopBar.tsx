import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { SaveIndicator } from '#renderer/desk/SaveIndicator.tsx';
import { MeetingChip, NoticeChip } from '#renderer/meeting/clock/MeetingChip.tsx';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { SEVERITY_TONES } from '#renderer/section/incidentWords.ts';
import { useAppStore, useIncident, useNow } from '#renderer/store/AppStoreContext.tsx';
import { isWallOpen } from '#renderer/store/selectors.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { minutesToReviewDeadline, REVIEW_WITHIN_HOURS } from '#shared/rules/reviewDeadline.ts';
import { durationText } from '#shared/time/formatTime.ts';
import { INCIDENT_STATUS_WORDS } from '#shared/words/vocabulary.ts';
import styles from './TopBar.module.css';

/** Which incident this is, how it stands, and that nothing is lost. */
export function TopBar() {
  const title = useIncident((incident) => incident.title);
  const severity = useIncident((incident) => incident.severity);
  const status = useIncident((incident) => incident.status);
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
        <Chip tone={SEVERITY_TONES[severity]}>{severity}</Chip>
        <Chip>{INCIDENT_STATUS_WORDS[status]}</Chip>
        <DeadlineChip />
      </div>
      <div className={styles.tools}>
        <NoticeChip />
        <MeetingChip />
        <SaveIndicator />
        <Button tone="quiet" onClick={palette.run}>
          Search or run…
          <CommandKeys id="view.palette" />
        </Button>
        <Button onClick={exportPdf.run}>
          {isPublic ? 'Export public PDF' : 'Export PDF'}
          <span className={styles.spareKeys}>
            <CommandKeys id="export.pdf" />
          </span>
        </Button>
        <WallButton />
      </div>
    </header>
  );
}

const HURRY_MINUTES = 8 * 60;

/** The 48 hours from resolution, within which the meeting should be held; once it has begun nobody counts them. */
function DeadlineChip() {
  const now = useNow();
  const minutes = useIncident((incident) => minutesToReviewDeadline(incident, now));
  const status = useIncident((incident) => incident.status);
  const hasBegun = useIncident(({ meeting }) => meeting.log.length > 0 || meeting.held !== undefined);
  if (minutes === null || hasBegun || status === 'reviewed' || status === 'published') return null;
  const title = `The meeting should be held within ${REVIEW_WITHIN_HOURS} hours of resolution`;
  if (minutes < 0) {
    return (
      <Chip tone="warn" title={title}>
        Review overdue by {coarse(-minutes)}
      </Chip>
    );
  }
  return (
    <Chip tone={minutes < HURRY_MINUTES ? 'warn' : 'good'} title={title}>
      {coarse(minutes)} left of {REVIEW_WITHIN_HOURS} h
    </Chip>
  );
}

/** Hours below two days, days above: nobody counts minutes that far away. */
function coarse(minutes: number): string {
  if (minutes >= 2 * 1440) return `${Math.floor(minutes / 1440)} d`;
  return minutes >= 120 ? `${Math.floor(minutes / 60)} h` : durationText(minutes);
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
