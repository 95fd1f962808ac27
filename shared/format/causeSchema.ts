import { z } from 'zod';
import { CAUSE_KINDS, CONFIDENCES, SAFEGUARDS } from '#shared/domain/incident/causeNode.ts';
import type { CauseId, EventId } from '#shared/domain/incident/ids.ts';
import { id, optionalText, reference, text } from '#shared/format/schemaParts.ts';

const stopSchema = z.discriminatedUnion('reason', [
  z.looseObject({ reason: z.literal('safeguard'), safeguard: z.enum(SAFEGUARDS) }),
  z.looseObject({ reason: z.enum(['outside-control', 'accepted-risk', 'needs-investigation']) }),
]);

export const causeNodeSchema = z.looseObject({
  id: id<CauseId>(),
  parentId: reference<CauseId>().nullable().default(null),
  question: text,
  answer: text,
  evidence: z.array(reference<EventId>()).default([]),
  evidenceNote: optionalText,
  confidence: z.enum(CONFIDENCES).default('possible'),
  kind: z.enum(CAUSE_KINDS).default('occurrence'),
  stop: stopSchema.exactOptional(),
  alsoExplains: z.array(reference<CauseId>()).exactOptional(),
});
