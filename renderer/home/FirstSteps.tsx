import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { PHASE_STARTS } from '#shared/domain/timeline/phases.ts';
import styles from './FirstSteps.module.css';

/** Shown until there is an incident: how one begins, and one that is finished to look at. */
export function FirstSteps() {
  const create = useCommand('file.new');
  const sample = useCommand('file.sample');
  return (
    <Card as="section" className={styles.first}>
      <PhaseRail />
      <h2 className={styles.firstTitle}>From the first alert to what will change</h2>
      <p>
        Say what broke and when. Debrief leads through the timeline, the whys and the actions, runs the
        meeting, and writes the document.
      </p>
      <div className={styles.firstButtons}>
        <Button onClick={create.run}>Begin with a title</Button>
        <Button tone="quiet" onClick={sample.run}>
          Open the sample incident
        </Button>
      </div>
    </Card>
  );
}

/** How an incident passes, as the timeline draws it; it says nothing that the words beside it do not. */
function PhaseRail() {
  return (
    <div className={styles.rail} aria-hidden="true">
      {PHASE_STARTS.map((since) => (
        <span key={since} data-phase={since} />
      ))}
    </div>
  );
}
