import { XIcon } from 'lucide-react';
import { useMemo } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { QuestionCard } from '#renderer/section/QuestionCard.tsx';
import { useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import type { Finding, FindingSeverity } from '#shared/domain/incident/finding.ts';
import { findingAnswer, isAnsweredByYes } from '#shared/readiness/findingAnswer.ts';
import { findingCardKey } from '#shared/readiness/findingName.ts';
import { NAME_RULE, undecidedName } from '#shared/readiness/publicTextFindings.ts';

const SEVERITY_WORDS: Record<FindingSeverity, string> = {
  error: 'Missing',
  warning: 'Look again',
  note: 'Note',
};

interface FindingCardProps {
  readonly finding: Finding;
  /** Somebody has been in its section; where nobody has, nothing is wrong yet. */
  readonly isBegun?: boolean;
  /** What several of its kind say together; it stands for them, and each is dismissed under Publish. */
  readonly togetherWords?: string | undefined;
  /** Only leads to its place: where it stands, it cannot be dismissed. */
  readonly onJump?: () => void;
}

/** One thing that is still missing; a click goes to its place, a cross lets it stand for a reason. */
export function FindingCard({ finding, isBegun = true, togetherWords, onJump }: FindingCardProps) {
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const key = findingCardKey(finding);
  const { ref } = useFieldPlace(key);
  const { severity, reason, spot } = finding;
  const message = togetherWords ?? finding.message;
  const isAsking = togetherWords === undefined && isAnsweredByYes(finding);
  const isName = togetherWords === undefined && finding.rule === NAME_RULE;
  const { incident: edits, timeline } = useEdits();
  /** Does what the finding proposes, without going there. */
  const onYes = (): void => {
    const { incident } = store.getState();
    const answer = incident === null ? null : findingAnswer(incident, finding);
    if (answer?.kind === 'milestone') timeline.setMilestone(answer.name, answer.eventId);
    else if (answer?.kind === 'person') edits.joinPeople([answer]);
  };
  const isDismissible = onJump === undefined && togetherWords === undefined && !isReadOnly;
  const open = (): void => {
    onJump?.();
    store.getState().goToSpot(spot);
  };
  return (
    <QuestionCard
      severity={isBegun ? severity : 'note'}
      head={isName ? 'Not decided' : isBegun ? SEVERITY_WORDS[severity] : 'To write'}
      title={reason}
      onOpen={open}
      field={{ key, ref }}
      answer={
        !isReadOnly &&
        ((isAsking && <Button onClick={onYes}>Yes</Button>) || (isName && <NameAnswers finding={finding} />))
      }
      corner={
        isDismissible && (
          <IconButton
            label={`Dismiss: ${message}`}
            onClick={() => store.getState().openDialog({ kind: 'dismissFinding', finding })}
          >
            <XIcon aria-hidden="true" />
          </IconButton>
        )
      }
    >
      {message}
    </QuestionCard>
  );
}

/** Decides on a name right where it is asked about. */
function NameAnswers({ finding }: Pick<FindingCardProps, 'finding'>) {
  const { publicVersion: edits } = useEdits();
  const incident = useIncident((current) => current);
  const proposal = useMemo(() => undecidedName(incident, finding), [incident, finding]);
  if (proposal === null) return null;
  const { name, alias } = proposal;
  return (
    <>
      <Button aria-label={`Use “${alias}” for ${name}`} onClick={() => edits.addAliases([proposal])}>
        Use “{alias}”
      </Button>
      <Button aria-label={`${name} may be public`} onClick={() => edits.addAliases([{ name, alias: name }])}>
        May be public
      </Button>
    </>
  );
}
