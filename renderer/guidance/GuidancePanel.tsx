import { type ReactNode, useMemo } from 'react';
import styles from '#renderer/guidance/GuidancePanel.module.css';
import { GUIDANCE, PUBLIC_GUIDANCE } from '#renderer/guidance/guidanceTexts.ts';
import { PeopleCard } from '#renderer/guidance/PeopleCard.tsx';
import { useFindingsWhileWriting } from '#renderer/guidance/useFindingsWhileWriting.ts';
import { FindingCard } from '#renderer/section/FindingCard.tsx';
import { MarginGroup } from '#renderer/section/MarginGroup.tsx';
import { useIsDrawn, useQuietIncident } from '#renderer/section/useQuietIncident.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { FINDING_SEVERITIES, type Finding } from '#shared/domain/incident/finding.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { isSectionEmpty } from '#shared/domain/sectionEmpty.ts';
import { isAnsweredByYes } from '#shared/readiness/findingAnswer.ts';
import { type FindingGroup, groupedFindings } from '#shared/readiness/findingGroups.ts';
import { readiness } from '#shared/readiness/readiness.ts';
import { REMEDY_RULE } from '#shared/readiness/remedyFindings.ts';
import { UNCOVERED_RULE } from '#shared/rules/causeFindings.ts';
import { UNPLACED_RULE } from '#shared/rules/eventRules.ts';
import { proposedByFinding } from '#shared/rules/milestoneFindings.ts';
import { PERSON_RULE } from '#shared/rules/personFindings.ts';

/** More than this is a list of chores, not guidance; the Publish place shows them all. */
const MOST_SHOWN = 3;

export interface GuidancePanelProps {
  readonly place: DeskPlace;
  /** The room is being asked already; its questions stand above, and nobody reads what the section is for. */
  readonly isRoomAsked?: boolean;
  /** The meeting was held: what it is for and whom to ask has passed. */
  readonly isHeld?: boolean;
  /** What else there is to look at; stands after what is missing. */
  readonly children?: ReactNode;
}

/** The margin: what is still missing here, what the section is for, what to ask. It comes as a whole, so that nothing in it moves. */
export function GuidancePanel(props: GuidancePanelProps) {
  return useIsDrawn() ? <Guidance {...props} /> : null;
}

function Guidance({ place, isRoomAsked = false, isHeld = false, children }: GuidancePanelProps) {
  const incident = useQuietIncident();
  const isList = useAppStore(({ timelineView }) => timelineView.mode === 'list');
  // Weak remedies raise a language hint just below, what no action answers and notes without a time are listed just above, a
  // proposed milestone is asked about at its event, and Publish lists everything itself.
  const found = useMemo(
    () =>
      readiness(incident).open.filter(
        (finding) =>
          finding.spot.place === place &&
          place !== 'publish' &&
          finding.rule !== REMEDY_RULE &&
          finding.rule !== UNCOVERED_RULE &&
          finding.rule !== UNPLACED_RULE &&
          !(isList && proposedByFinding(finding) !== null),
      ),
    [incident, place, isList],
  );
  const findings = useFindingsWhileWriting(found, place);
  const people = findings.filter(({ rule }) => rule === PERSON_RULE);
  const [person, ...otherPeople] = people;
  const isOnePeopleCard = person !== undefined && otherPeople.length > 0;
  const groups = useMemo(
    () => cardsOf(isOnePeopleCard ? findings.filter(({ rule }) => rule !== PERSON_RULE) : findings),
    [findings, isOnePeopleCard],
  );
  const cards = groups.length + Number(isOnePeopleCard);
  // Nobody is late who has not begun; and in a meeting the room is what matters.
  const isBegun = !isSectionEmpty(incident, place);
  // What was found out afterwards is no part of what was known then.
  const isThen = useAppStore(({ timelineView }) => place === 'timeline' && timelineView.knownThen !== null);
  const isShown = findings.length > 0 && !isRoomAsked && !isThen;
  return (
    <div className={styles.panel}>
      {isShown && (
        <MarginGroup title={isBegun ? `Look again · ${cards}` : `Still to write · ${cards}`}>
          <ul className={styles.findings}>
            {isOnePeopleCard && (
              <li>
                <PeopleCard findings={[person, ...otherPeople]} />
              </li>
            )}
            {groups.slice(0, MOST_SHOWN).map(({ kind, findings: [first, ...others], words }) => (
              <li key={`${first.severity} ${kind}`}>
                <FindingCard
                  finding={first}
                  isBegun={isBegun}
                  togetherWords={others.length === 0 ? undefined : `${words}.`}
                />
              </li>
            ))}
          </ul>
          {groups.length > MOST_SHOWN && (
            <p className={styles.more}>and {groups.length - MOST_SHOWN} more, listed under Publish</p>
          )}
        </MarginGroup>
      )}
      {!isThen && children}
      {!isRoomAsked && !isHeld && <Purpose place={place} />}
    </div>
  );
}

/** One card for each kind; what asks with a *Yes* comes first and stands by itself. */
function cardsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const asking = findings.filter(isAnsweredByYes);
  const told = groupedFindings(findings.filter((finding) => !isAnsweredByYes(finding)));
  return [
    ...asking.map(
      (finding) => ({ kind: finding.rule, findings: [finding], words: finding.message }) as const,
    ),
    ...FINDING_SEVERITIES.flatMap((severity) => told[severity]),
  ];
}

/** What the section is for, what to ask, and an example. */
function Purpose({ place }: Pick<GuidancePanelProps, 'place'>) {
  const isPublic = useAppStore(({ publishView }) => place === 'publish' && publishView.audience === 'public');
  const { purpose, prompts, example } = isPublic ? PUBLIC_GUIDANCE : GUIDANCE[place];
  return (
    <>
      <MarginGroup title="What this is for">
        <p>{purpose}</p>
      </MarginGroup>
      <MarginGroup title="Ask">
        <ul className={styles.prompts}>
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      </MarginGroup>
      <MarginGroup title="For example">
        <p className={styles.example}>{example}</p>
      </MarginGroup>
    </>
  );
}
