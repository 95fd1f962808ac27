import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { SampleMiniature } from '#renderer/home/SampleMiniature.tsx';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import styles from './FirstSteps.module.css';

/** The way of an incident through the app; each is a place of the desk. */
const STEPS = [
  ['Put it in order', 'Paste the chat or type what happened; drag it into place.'],
  ['Ask why together', 'A clock and a wall for the room, one question at a time.'],
  ['Say what will change', 'Actions with an owner and a date, and the document.'],
] as const;

/** Shown until there is an incident: how one begins, and one that is finished to look at. */
export function FirstSteps() {
  const create = useCommand('file.new');
  const decide = useCommand('file.decide');
  const sample = useCommand('file.sample');
  return (
    <Card as="section" className={styles.first}>
      <div className={styles.begin}>
        <h2 className={styles.title}>From the first alert to what will change</h2>
        <ol className={styles.steps}>
          {STEPS.map(([step, more]) => (
            <li key={step}>
              <strong>{step}</strong>
              <span>{more}</span>
            </li>
          ))}
        </ol>
        <div className={styles.buttons}>
          <Button tone="primary" onClick={create.run}>
            New incident <CommandKeys id="file.new" />
          </Button>
          <Button onClick={decide.run}>Do we need a postmortem?</Button>
        </div>
      </div>
      <div className={styles.sample}>
        <SampleMiniature />
        <Button className={styles.open} onClick={sample.run}>
          Open the sample incident
        </Button>
      </div>
    </Card>
  );
}
