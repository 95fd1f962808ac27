import { useState } from 'react';
import { READING_SPOT } from '#renderer/commands/publishSpots.ts';
import { ComposePublic } from '#renderer/publish/public/ComposePublic.tsx';
import { ReadingView } from '#renderer/publish/reading/ReadingView.tsx';
import styles from '#renderer/publish/reading/ReadStep.module.css';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { useSoughtSpot } from '#renderer/store/useTarget.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { isSameSpot } from '#shared/domain/incident/deskSpot.ts';

type Side = 'compose' | 'read';

const SIDES = [
  { value: 'compose', label: 'Compose' },
  { value: 'read', label: 'Read' },
] as const;

/** What leaves, as its audience reads it; the public version is written beside it, or where there is no room, in turns. */
export function ReadStep() {
  const audience = useAppStore(({ publishView }) => publishView.audience);
  const [side, setSide] = useState<Side>('compose');
  const sought = useSoughtSpot();
  const [before, setBefore] = useState(sought);
  if (before !== sought) {
    setBefore(sought);
    // What is led to must be in sight for the keyboard.
    if (sought?.place === 'publish') setSide(isSameSpot(sought, READING_SPOT) ? 'read' : 'compose');
  }
  if (audience === 'internal') return <ReadingView key={audience} audience={audience} />;
  return (
    <div className={styles.beside} data-side={side}>
      <div className={styles.sides}>
        <SegmentedControl label="Compose or read" value={side} options={SIDES} onValue={setSide} />
      </div>
      <div className={styles.compose}>
        <ComposePublic />
      </div>
      <ReadingView key={audience} audience={audience} />
    </div>
  );
}
