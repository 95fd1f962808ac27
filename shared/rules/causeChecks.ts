import { byInputs, byObject, memoised } from '#shared/basics/memo.ts';
import { causesInOrder, isLeaf } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Attendee } from '#shared/domain/incident/meeting.ts';
import { picturesAt } from '#shared/domain/pictures/pictureEdits.ts';
import { stretchesOf } from '#shared/domain/signals/signalEdits.ts';
import {
  deviationRule,
  dutyRule,
  isPersonsAct,
  judgementRule,
  personRule,
} from '#shared/rules/causes/blameRules.ts';
import type { CauseCheck, CauseCheckRule, CheckedCauses } from '#shared/rules/causes/causeCheck.ts';
import { orderRule, repeatsRule, twiceRule, unshownRule } from '#shared/rules/causes/treeRules.ts';

/** Families that look at one answer by itself, the one to settle first first. */
const OWN_RULES: readonly CauseCheckRule[] = [
  personRule,
  deviationRule,
  dutyRule,
  repeatsRule,
  judgementRule,
  unshownRule,
];

/** Families that compare it with others. */
const RELATION_RULES: readonly CauseCheckRule[] = [orderRule, twiceRule];

/**
 * The questions that the tree raises, in reading order. Cheap to call again while causes, timeline,
 * milestones, pictures, graphs and attendees are the same.
 */
export const causeChecks = memoised((incident: Incident): readonly CauseCheck[] =>
  checksOfTree(incident.causes)(incident),
);

const checksOfTree = byObject((causes: readonly CauseNode[]) =>
  byInputs(
    (incident: Incident): readonly CauseCheck[] => {
      const checked: CheckedCauses = {
        incident,
        byId: new Map(causes.map((cause) => [cause.id, cause])),
        people: peopleOf(incident),
      };
      return causesInOrder(causes).flatMap(({ node }) => checksOf(node, checked));
    },
    ({ timeline, milestones, meeting, pictures, signals }) => [
      timeline,
      milestones,
      meeting.attendees,
      pictures,
      signals,
    ],
  ),
);

/** The questions that one answer raises. */
export function checksOfCause(incident: Incident, id: CauseId): readonly CauseCheck[] {
  return causeChecks(incident).filter(({ causeId }) => causeId === id);
}

/** Whether the questions may end at this answer: not at a person's act, nor where nothing is said. */
export function canStopAt(incident: Incident, cause: CauseNode): boolean {
  return cause.answer.trim() !== '' && !isPersonsAct(cause.answer, peopleOf(incident));
}

function checksOf(cause: CauseNode, checked: CheckedCauses): readonly CauseCheck[] {
  if (cause.answer.trim() === '') return [];
  return [...ownChecks(cause, checked), ...RELATION_RULES.flatMap((rule) => rule(cause, checked) ?? [])];
}

/** Reading an answer's words takes longest, and a key press changes one answer. */
function ownChecks(cause: CauseNode, checked: CheckedCauses): readonly CauseCheck[] {
  return checksOfAnswer(cause)(checked);
}

const checksOfAnswer = byObject((cause: CauseNode) =>
  byInputs(
    (checked: CheckedCauses) => OWN_RULES.flatMap((rule) => rule(cause, checked) ?? []),
    ({ people, incident }) => [
      people,
      isLeaf(incident.causes, cause.id),
      picturesAt(incident, { kind: 'cause', id: cause.id }).length > 0,
      stretchesOf(incident, cause.id).length > 0,
    ],
  ),
);

/** They become parts of expressions, which must not grow without bounds. */
const MOST_NAMES = 600;

function isSought(name: string): boolean {
  return name.length <= 100 && [...name].length > 1;
}

/** Full names and first names; single letters would be found everywhere. The same list for the same attendees. */
function peopleOf({ meeting: { attendees } }: Incident): readonly string[] {
  return namesAmong(attendees);
}

const namesAmong = byObject((attendees: readonly Attendee[]): readonly string[] => {
  const names = attendees.flatMap(({ name }) => [name.trim(), name.trim().split(/\s+/)[0] ?? '']);
  return [...new Set(names)].filter(isSought).slice(0, MOST_NAMES);
});
