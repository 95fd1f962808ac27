import type { CauseNode } from '#shared/domain/causeNode.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { type Finding, finding } from '#shared/rules/finding.ts';

/** Section 4: whys asked until each branch ends at something that can be safeguarded. */
export function causeFindings(incident: Incident): Finding[] {
  if (incident.causes.length === 0) {
    const message = 'No why has been answered yet; start from the failure and ask what made it possible.';
    return [finding('error', 'causes-empty', { section: 'causes' }, message)];
  }
  const parents = new Set(incident.causes.map((cause) => cause.parentId));
  const found = headFindings(incident);
  for (const cause of incident.causes) addCauseFindings(cause, !parents.has(cause.id), found);
  return found;
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
  if (cause.confidence === 'confirmed' && cause.evidence.length === 0) {
    const message = 'A confirmed cause points to no event that shows it.';
    found.push(finding('note', 'cause-evidence', at('evidence'), message));
  }
}
