import { type Finding, lack } from '#shared/domain/incident/finding.ts';
import type { PlacedHint } from '#shared/language/incidentHints.ts';
import { PRINCIPLE_WORDS } from '#shared/language/patterns/principles.ts';

/** A hint among the things to look at again; never more than a note. */
export function hintFinding({ rule, spot, principle, excerpt, question }: PlacedHint): Finding {
  const message = `“${excerpt.replace(/\s+/g, ' ')}”: ${question}`;
  return { ...lack('note', `language-${rule}`, spot, message), reason: PRINCIPLE_WORDS[principle] };
}
