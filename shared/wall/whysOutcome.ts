import { safeguardLeaves } from '#shared/domain/causes/causeQuestions.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { listParts } from '#shared/wall/learningParts.ts';
import type { WallPart } from '#shared/wall/wallMessage.ts';
import { markdownAsText, wallText } from '#shared/wall/wallText.ts';
import { answerText } from '#shared/wall/whysParts.ts';
import { SAFEGUARD_WORDS } from '#shared/words/vocabulary.ts';

type OutcomeIncident = Pick<Incident, 'causes' | 'rootCause' | 'contributingFactors'>;

/**
 * What the whys came to, as the last page of their block: the root cause, the safeguards that were missing, and what
 * contributed. Empty while none of it is written.
 */
export function whysOutcome({
  causes,
  rootCause,
  contributingFactors,
}: OutcomeIncident): readonly WallPart[] {
  const cause = wallText(markdownAsText(rootCause));
  return [
    ...(cause === '' ? [] : [heading('Root cause'), { kind: 'text', size: 'lead', text: cause } as const]),
    ...safeguardParts(causes),
    ...listParts('What contributed', contributingFactors),
  ];
}

function safeguardParts(causes: OutcomeIncident['causes']): readonly WallPart[] {
  const leaves = safeguardLeaves(causes);
  if (leaves.length === 0) return [];
  return [
    heading(leaves.length === 1 ? 'The safeguard that was missing' : 'The safeguards that were missing'),
    ...leaves.map(({ answer, stop }) => {
      const lacked = stop?.reason === 'safeguard' ? ` (${SAFEGUARD_WORDS[stop.safeguard].name})` : '';
      return { kind: 'item', text: `${answerText(answer)}${lacked}`, isContinued: false } as const;
    }),
  ];
}

function heading(text: string): WallPart {
  return { kind: 'heading', text, isContinued: false };
}
