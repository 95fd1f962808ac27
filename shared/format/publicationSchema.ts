import { z } from 'zod';
import { AUDIENCES, EXPORT_FORMATS, EXPORT_WAYS } from '#shared/domain/incident/publication.ts';
import { optionalText, timestamp } from '#shared/format/schemaParts.ts';

const exportRecordSchema = z.looseObject({
  at: timestamp,
  format: z.enum(EXPORT_FORMATS),
  audience: z.enum(AUDIENCES),
  way: z.enum(EXPORT_WAYS).exactOptional(),
  fingerprint: optionalText,
  fileName: optionalText,
});

export const publicationSchema = z.looseObject({
  statusPageUrl: optionalText,
  statusPageProvider: optionalText,
  apology: optionalText,
  publicSummary: optionalText,
  publicTitle: optionalText,
  publicDuration: optionalText,
  publicPrevention: optionalText,
  aliases: z.array(z.looseObject({ name: z.string(), alias: z.string() })).default([]),
  lastExports: z.array(exportRecordSchema).default([]),
});
