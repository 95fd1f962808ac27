import type { CauseNode } from '#shared/domain/causeNode.ts';
import { isLeaf } from '#shared/domain/causeTree.ts';
import { rootCauseBasis } from '#shared/domain/draftRootCause.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { causeChecks } from '#shared/rules/causeChecks.ts';
import type { CauseCheck } from '#shared/rules/causes/causeCheck.ts';
import { type Finding, finding } from '#shared/rules/finding.ts';

/** Section 4: whys asked until each branch ends at something that can be safeguarded. */
export function causeFindings(incident: Incident): Finding[] {
  if (incident.causes.length === 0) {
    const message = 'No why has been answered yet; start from the failure and ask what made it possible.';
    return [finding('error', 'causes-empty', { section: 'causes' }, message)];
  }
  const found = headFindings(incident);
  for (const cause of incident.causes) addCauseFindings(cause, isLeaf(incident.causes, cause.id), found);
  return [...found, ...causeChecks(incident).map((check) => findingOfCheck(check, incident))];
}

/** An end at a person is what the guide asks to go beyond; the other questions are worth a look. */
function findingOfCheck({ rule, causeId, field, question }: CauseCheck, { causes }: Incident): Finding {
  const cause = causes.find(({ id }) => id === causeId);
  const severity = rule === 'cause-person' && cause?.stop !== undefined ? 'warning' : 'note';
  const place = { section: 'causes', id: causeId, field } as const;
  return finding(severity, rule, place, `${question} “${shortened(cause?.answer ?? '')}”.`);
}

const QUOTED_LENGTH = 60;

function shortened(answer: string): string {
  const letters = [...answer.trim().replace(/\s+/g, ' ').replace(/[.]$/, '')];
  return letters.length <= QUOTED_LENGTH
    ? letters.join('')
    : `${letters.slice(0, QUOTED_LENGTH).join('').trimEnd()}…`;
}

function headFindings(incident: Incident): Finding[] {
  const found: Finding[] = [];
  if (incident.failure.trim() === '') {
    const message = 'Say in one plain sentence what failed; the first why is asked of it.';
    found.push(finding('warning', 'failure-empty', { section: 'causes', field: 'failure' }, message));
  }
  if (incident.rootCause.trim() === '') {
    const message = 'The root cause is not stated; name the safeguards that were missing.';
    found.push(finding('warning', 'root-cause-empty', { section: 'causes', field: 'rootCause' }, message));
  } else if (
    incident.rootCauseBasis !== undefined &&
    incident.rootCauseBasis !== rootCauseBasis(incident.causes)
  ) {
    const message = 'The causes have changed since the root cause was stated; read it again.';
    found.push(finding('note', 'root-cause-stale', { section: 'causes', field: 'rootCause' }, message));
  }
  return found;
}

function addCauseFindings(cause: CauseNode, isLeaf: boolean, found: Finding[]): void {
  const at = (field: string) => ({ section: 'causes', id: cause.id, field }) as const;
  if (cause.answer.trim() === '') {
    found.push(finding('warning', 'cause-answer', at('answer'), 'A why has no answer yet.'));
  } else if (isLeaf && cause.stop === undefined) {
    const message = 'A branch ends without a reason; ask why once more, or say why it ends here.';
    found.push(finding('warning', 'cause-stop', at('stop'), message));
  }
}
