import styles from '#renderer/publish/destinations/OutRow.module.css';
import { OutRow } from '#renderer/publish/destinations/OutRow.tsx';
import { useActionsSaving } from '#renderer/publish/destinations/useActionsSaving.ts';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import type { ActionTarget } from '#shared/publication/actions/actionForms.ts';
import { type TrackedActions, trackedActions } from '#shared/publication/actions/trackedActions.ts';
import { countedInWords } from '#shared/text/phrases.ts';

interface Tracker {
  readonly target: ActionTarget;
  readonly name: string;
  readonly use: string;
  readonly save: string;
}

const TRACKERS: readonly Tracker[] = [
  {
    target: 'jira',
    name: 'Jira',
    use: 'For its CSV importer. In the wizard, match owners to accounts and set the date format yyyy-MM-dd.',
    save: 'Save CSV…',
  },
  {
    target: 'github',
    name: 'GitHub',
    use: 'A script of gh commands that makes one issue of each. Run it in a clone of the repository.',
    save: 'Save script…',
  },
  {
    target: 'linear',
    name: 'Linear',
    use: 'For its CSV importer, which has no column for due dates: they stand in the descriptions.',
    save: 'Save CSV…',
  },
];

/** The open actions in the forms that trackers import. */
export function ActionsForTrackers() {
  const tracked = trackedActions(useIncident((incident) => incident));
  const save = useActionsSaving();
  return (
    <section aria-label="Trackers">
      <p className={styles.lead}>{leadWords(tracked)}</p>
      {TRACKERS.map(({ target, name, use, save: words }) => (
        <OutRow key={target} name={name} use={use}>
          <Button
            aria-label={`${words} for ${name}`}
            disabled={tracked.actions.length === 0}
            onClick={() => save(target)}
          >
            {words}
          </Button>
        </OutRow>
      ))}
    </section>
  );
}

function leadWords({ actions, leftOut }: TrackedActions): string {
  const stay = [
    [leftOut.isPrivate, 'marked private'],
    [leftOut.isClosed, 'closed'],
    [leftOut.hasTicket, 'with a ticket already'],
    [leftOut.isUntitled, 'without words'],
  ] as const;
  const reasons = stay.filter(([count]) => count > 0).map(([count, reason]) => `${count} ${reason}`);
  const go =
    actions.length === 0
      ? 'No open action items to carry over.'
      : `${countedInWords(actions.length, 'open action item goes', 'open action items go')}, with owner, due date and priority.`;
  return reasons.length === 0 ? go : `${go} Left out: ${reasons.join(', ')}.`;
}
