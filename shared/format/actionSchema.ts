import { z } from 'zod';
import { ACTION_STATUSES, ACTION_TYPES, PRIORITIES } from '#shared/domain/incident/actionItem.ts';
import type { ActionId, CauseId } from '#shared/domain/incident/ids.ts';
import { id, optionalText, reference, text, visibility } from '#shared/format/schemaParts.ts';

/** A due date that is not a date is kept as it was written; completeness asks for a real one. */
export const actionItemSchema = z.looseObject({
  id: id<ActionId>(),
  title: text,
  owner: optionalText,
  due: optionalText,
  priority: z.enum(PRIORITIES).default('P2'),
  type: z.enum(ACTION_TYPES).default('prevent'),
  status: z.enum(ACTION_STATUSES).default('open'),
  notDoingReason: optionalText,
  causeIds: z.array(reference<CauseId>()).default([]),
  doneWhen: optionalText,
  ticketUrl: optionalText,
  visibility,
});
