import type { Finding } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { hintFinding } from '#shared/language/hintFinding.ts';
import { type HintSettings, publicHints } from '#shared/language/incidentHints.ts';
import { findingKey } from '#shared/readiness/findingName.ts';
import { blockingFindings } from '#shared/readiness/readiness.ts';

/** One thing that is shown before a document leaves. */
export interface AskedFinding {
  readonly finding: Finding;
  /** Remembers that it was read; other words in the same field are another. */
  readonly key: string;
}

/**
 * What somebody reads before a document leaves for an audience: what is missing, then, where customers are the readers,
 * the words that may blame a person. Inside, whoever wrote can still be asked; what customers have read stays read.
 */
export function askedBeforeLeaving(
  incident: Incident,
  audience: Audience,
  settings: HintSettings,
): readonly AskedFinding[] {
  const missing = blockingFindings(incident, audience).map(
    (finding): AskedFinding => ({ finding, key: findingKey(incident, finding) }),
  );
  const hints = audience === 'public' ? publicHints(incident, settings) : [];
  const words = hints.map((hint): AskedFinding => {
    const finding: Finding = { ...hintFinding(hint), severity: 'warning' };
    return { finding, key: `${findingKey(incident, finding)} ${hint.excerpt}` };
  });
  return [...missing, ...words];
}
