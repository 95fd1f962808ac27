import type { PlacedHint } from '#shared/language/incidentHints.ts';
import { type Finding, finding } from '#shared/rules/finding.ts';

/** A hint among the things to look at again; never more than a note. */
export function hintFinding({ rule, place, excerpt, question }: PlacedHint): Finding {
  return finding('note', `language-${rule}`, place, `“${excerpt.replace(/\s+/g, ' ')}”: ${question}`);
}
