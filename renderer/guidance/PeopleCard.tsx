import { useEdits } from '#renderer/edits/EditsContext.tsx';
import styles from '#renderer/guidance/PeopleCard.module.css';
import { QuestionCard } from '#renderer/section/QuestionCard.tsx';
import { useQuietIncident } from '#renderer/section/useQuietIncident.ts';
import { useAppStoreApi, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import type { Finding } from '#shared/domain/incident/finding.ts';
import { joinedByFinding, namesInQuotes } from '#shared/rules/personFindings.ts';

interface PeopleCardProps {
  /** Each asks whether several names are one person; two and more. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Asks about all people who stand under several names: each is made one by itself, or all at once. */
export function PeopleCard({ findings }: PeopleCardProps) {
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const incident = useQuietIncident();
  const { incident: edits } = useEdits();
  const [first] = findings;
  const people = findings.flatMap((finding) => joinedByFinding(incident, finding) ?? []);
  return (
    <QuestionCard
      severity="note"
      head="Note"
      title={first.reason}
      onOpen={() => store.getState().goToSpot(first.spot)}
      answer={
        <>
          <ul className={styles.people}>
            {people.map((person) => (
              <li key={person.fullName} className={styles.person}>
                <span>
                  {namesInQuotes(person)}: <strong>{person.fullName}</strong>
                </span>
                {!isReadOnly && (
                  <Button
                    aria-label={`${namesInQuotes(person)}: ${person.fullName}? Yes`}
                    onClick={() => edits.joinPeople([person])}
                  >
                    Yes
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {!isReadOnly && (
            <Button onClick={() => edits.joinPeople(people)}>Yes to all {people.length}</Button>
          )}
        </>
      }
    >
      {`${people.length} people stand under several names. Is each one person?`}
    </QuestionCard>
  );
}
