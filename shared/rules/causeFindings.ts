import { byObject } from '#shared/basics/memo.ts';
import { causeCoverage } from '#shared/domain/causes/causeCoverage.ts';
import { rootCauseBasis } from '#shared/domain/causes/causeQuestions.ts';
import { isLeaf } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { type DeskSpot, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { causeChecks } from '#shared/rules/causeChecks.ts';
import { quotedWords } from '#shared/rules/quotedWords.ts';

const at = (field: string, id: CauseId | '' = ''): DeskSpot => ({ place: 'causes', id, field });

const quotedAnswer = byObject(({ answer }: CauseNode) => quotedWords(answer));

/** Section 4: start with the failure and ask why. */
export function whyFindings({ causes, failure }: Incident): readonly Lack[] {
  if (causes.length === 0) {
    const message = 'No why has been answered yet; start from the failure and ask what made it possible.';
    return [lack('error', 'causes-empty', placeSpot('causes'), message)];
  }
  const isUnsaid = failure.trim() === '';
  const message = 'Say in one plain sentence what failed; the first why is asked of it.';
  const unsaidLacks = isUnsaid ? [lack('warning', 'failure-empty', at('failure'), message)] : [];
  const open = causes.filter(({ answer }) => answer.trim() === '');
  return [...unsaidLacks, ...open.map(unansweredWhy)];
}

function unansweredWhy({ id, question }: CauseNode): Lack {
  const name = question.trim() === '' ? 'A why' : quotedWords(question);
  return lack('warning', 'cause-answer', at('answer', id), `${name} has no answer yet.`);
}

/** Section 4: each branch ends at a safeguard that was missing, or says why it ends elsewhere. */
export function endFindings(incident: Incident): readonly Lack[] {
  const { causes, rootCause, rootCauseBasis: basis } = incident;
  if (causes.length === 0) return [];
  const leaves = causes.filter(({ id, answer }) => answer.trim() !== '' && isLeaf(causes, id));
  const foundLacks: Lack[] = leaves.filter(({ stop }) => stop === undefined).map(openEnd);
  if (leaves.length > 0 && leaves.every(({ stop }) => stop !== undefined && stop.reason !== 'safeguard')) {
    const message =
      'No branch ends at a safeguard. What could have prevented this, shown it sooner or made it shorter?';
    foundLacks.push(lack('warning', 'causes-safeguard', at('rootCause'), message));
  }
  if (rootCause.trim() === '') {
    const message = 'The root cause is not stated; name the safeguards that were missing.';
    foundLacks.push(lack('warning', 'root-cause-empty', at('rootCause'), message));
  } else if (basis !== undefined && basis !== rootCauseBasis(causes)) {
    const message = 'The causes have changed since the root cause was stated; read it again.';
    foundLacks.push(lack('note', 'root-cause-stale', at('rootCause'), message));
  }
  return foundLacks;
}

const openEnd = byObject((cause: CauseNode): Lack => {
  const message = `A branch ends at ${quotedAnswer(cause)}. Why did that happen, or why does it end here?`;
  return lack('warning', 'cause-stop', at('stop', cause.id), message);
});

/** The questions that answers raise. An end at a person is what the guide asks to go beyond. */
export function questionFindings(incident: Incident): readonly Lack[] {
  const byId = new Map<CauseId, CauseNode>(incident.causes.map((cause) => [cause.id, cause]));
  return causeChecks(incident).map(({ rule, causeId, field, question }) => {
    const cause = byId.get(causeId);
    const severity = rule === 'cause-person' && cause?.stop !== undefined ? 'warning' : 'note';
    const words = cause === undefined ? '' : ` ${quotedAnswer(cause)}.`;
    return lack(severity, rule, at(field, causeId), `${question}${words}`);
  });
}

/** Each end of a branch is answered by an action, or the risk is accepted. Not asked before the first action is there. */
export function coverageFindings(incident: Incident): readonly Lack[] {
  if (incident.actions.length === 0) return [];
  return causeCoverage(incident).uncovered.map(uncoveredLeaf);
}

/** The rule of an end that no action answers. */
export const UNCOVERED_RULE = 'cause-uncovered';

const uncoveredLeaf = byObject((cause: CauseNode): Lack => {
  const message = `No action answers ${quotedAnswer(cause)}. What will be done, or is the risk accepted?`;
  return lack('warning', UNCOVERED_RULE, at('stop', cause.id), message);
});
