import { ChangedWords } from '#renderer/dialogs/ChangedWords.tsx';
import styles from '#renderer/dialogs/versions/VersionsDialog.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import type { ChangedLine } from '#shared/merge/differenceText.ts';
import type { PartLines } from '#shared/merge/partSections.ts';

/** More changes are read by nobody. */
const MOST_SHOWN = 300;

interface VersionChangesProps {
  readonly changed: readonly PartLines<ChangedLine>[];
  /** Absent for a file that can only be read. */
  readonly onBringBack?: (place: DeskPlace) => void;
}

/** What became of the incident since a version, part by part; each part can be brought back by itself. */
export function VersionChanges({ changed, onBringBack }: VersionChangesProps) {
  return changed.map(({ heading, place, lines }) => (
    <div key={heading} className={styles.part}>
      <div className={styles.heading}>
        <SectionLabel as="h3">{heading}</SectionLabel>
        {place !== null && onBringBack !== undefined && (
          <Button
            tone="quiet"
            edge="end"
            aria-label={`Bring back this part: ${heading}`}
            title="Puts this part back as it was; everything else stays"
            onClick={() => onBringBack(place)}
          >
            Bring back this part
          </Button>
        )}
      </div>
      <ul className={styles.lines}>
        {lines.slice(0, MOST_SHOWN).map((line, index) => {
          // Lines have no ids; those of another version may be others.
          const key = `${index} ${line.kind}`;
          return (
            <li key={key}>
              <ChangedWords line={line} />
            </li>
          );
        })}
        {lines.length > MOST_SHOWN && <li>{`and ${lines.length - MOST_SHOWN} more`}</li>}
      </ul>
    </div>
  ));
}
