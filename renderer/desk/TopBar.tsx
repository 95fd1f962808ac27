import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { DeadlineChip } from '#renderer/desk/DeadlineChip.tsx';
import { SaveIndicator } from '#renderer/desk/SaveIndicator.tsx';
import styles from '#renderer/desk/TopBar.module.css';
import { WallButton } from '#renderer/desk/WallButton.tsx';
import { MeetingChip } from '#renderer/meeting/clock/MeetingChip.tsx';
import { NoticeChip } from '#renderer/meeting/clock/NoticeChip.tsx';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { SEVERITY_TONES } from '#renderer/section/incidentWords.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { INCIDENT_STATUS_WORDS } from '#shared/words/vocabulary.ts';

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
