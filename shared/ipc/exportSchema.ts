import { z } from 'zod';
import { AUDIENCES, EXPORT_FORMATS } from '#shared/domain/incident/publication.ts';
import { handle, incident } from '#shared/ipc/documentSchema.ts';
import * as payloads from '#shared/ipc/payloads.ts';
import { STATUS_PAGE_PROVIDERS } from '#shared/publication/statusPage/statusPageSteps.ts';
import { PAGE_SIZES, WHYS_FORMS } from '#shared/settings/settings.ts';

export const exportRequest: z.ZodType<payloads.ExportRequest> = z.object({
  handle,
  incident,
  format: z.enum(EXPORT_FORMATS),
  audience: z.enum(AUDIENCES),
  pageSize: z.enum(PAGE_SIZES),
  hasMermaid: z.boolean(),
  hasPictures: z.boolean(),
  whysAs: z.enum(WHYS_FORMS),
});

/** Larger than the drawing of a thousand causes. */
const MAX_FIGURE = 50_000_000;
export const figure: z.ZodType<payloads.Figure> = z.object({
  format: z.enum(['svg', 'png']),
  content: z.string().min(1).max(MAX_FIGURE),
});
export const savedFile: z.ZodType<payloads.SavedFile> = z
  .object({
    handle: handle.nullable(),
    kind: z.enum(payloads.SAVED_KINDS),
    name: z
      .string()
      .min(1)
      .max(200)
      .regex(/^[^/\\]+$/),
    content: z.string().min(1).max(MAX_FIGURE),
  })
  .refine(({ kind, name }) => name.endsWith(`.${kind}`), { path: ['name'] });

export const statusPageCopy: z.ZodType<payloads.StatusPageCopy> = z.object({
  handle,
  incident,
  provider: z.enum(STATUS_PAGE_PROVIDERS),
  part: z.enum(['title', 'body']),
});
