import { FINDING_SEVERITIES, type Finding, type FindingSeverity } from '#shared/domain/incident/finding.ts';
import { kindOfRule, kindWords } from '#shared/readiness/findingKinds.ts';

/** Findings that ask the same, told in one line. */
export interface FindingGroup {
  /** Unique among the groups of one severity. */
  readonly kind: string;
  /** At least one, in the order of the desk. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** `4 actions do not say when they are done`; the message of the only one. */
  readonly words: string;
}

/** The groups of each severity, the most serious first, in the order of the first finding of each. */
export type GroupedFindings = Readonly<Record<FindingSeverity, readonly FindingGroup[]>>;

/** A finding whose kind has no words for several stands by itself. */
export function groupedFindings(findings: readonly Finding[]): GroupedFindings {
  const of = (severity: FindingSeverity) =>
    groupsOf(findings.filter((finding) => finding.severity === severity));
  return { error: of('error'), warning: of('warning'), note: of('note') };
}

/** The findings in the order in which their groups stand. */
export function inGroupOrder(findings: readonly Finding[]): readonly Finding[] {
  const groups = groupedFindings(findings);
  return FINDING_SEVERITIES.flatMap((severity) => groups[severity].flatMap((group) => group.findings));
}

function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const byKind = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const kind = kindOfRule(finding.rule);
    const own = byKind.get(kind);
    if (own === undefined) byKind.set(kind, [finding]);
    else own.push(finding);
  }
  return [...byKind].flatMap(([kind, own]): readonly FindingGroup[] => {
    const words = kindWords(kind, own.length);
    if (own.length > 1 && words !== null) return [{ kind, findings: own, words }];
    return own.map((finding, index) => ({
      kind: index === 0 ? kind : `${kind} ${index}`,
      findings: [finding] as const,
      words: finding.message,
    }));
  });
}
