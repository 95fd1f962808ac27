import { z } from 'zod';

/**
 * What one document says, as a person who read it wrote it down. The file stands beside the document and has its name with
 * `.truth.json` behind it. docs/import-sources.md tells people how to write one; keys that it does not know are refused,
 * so that nothing is believed to be counted that is not.
 */

/** Words as the document has them, enough to know the place; what is no letter and no number does not count. */
const words = z.string().trim().min(1);
/** `2026-03-10T14:18+01:00`, `2026-03-10 14:18` where no zone is said, `2026-03-10`, `14:18`, or null: no time is said. */
const at = z
  .string()
  .regex(/^(?:\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?|\d{2}:\d{2})$/, {
    error:
      'A time is 2026-03-10T14:18+01:00, 2026-03-10 14:18 (no zone is said), 2026-03-10 (no clock) or 14:18 (no day)',
  });
const severalWords = z.union([words, z.array(words).min(1).readonly()]);

const entry = z.strictObject({ at: at.nullable(), words }).readonly();

const action = z
  .strictObject({
    words,
    owner: words.optional(),
    /** `2026-04-01`; other words for a day have to stand somewhere in the action. */
    due: words.optional(),
    ticket: words.optional(),
    status: z.enum(['open', 'in-progress', 'done', 'not-doing']).optional(),
  })
  .readonly();

export const SECTION_NAMES = [
  'summary',
  'impact',
  'rootCause',
  'contributingFactors',
  'wentWell',
  'wentPoorly',
  'gotLucky',
  'lessons',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

/** What `debrief import` would be told in its options, where the document cannot be read without. */
const options = z
  .strictObject({
    'time-zone': z.string(),
    date: z.iso.date(),
    year: z.int(),
    'starts-at': z.string(),
    clock: z.union([z.literal(12), z.literal(24)]),
    incident: z.int().min(1),
  })
  .partial()
  .readonly();

const truth = z
  .strictObject({
    kind: z.enum(['document', 'export']),
    /** `tuned` as soon as anything was changed because of it. */
    set: z.enum(['unseen', 'tuned']),
    address: z.string().optional(),
    note: z.string().optional(),
    options: options.optional(),
    /** Null: it has none. Absent: nobody wrote it down, and it is not counted; so with each of the next. */
    title: words.nullable().optional(),
    entries: z.array(entry).readonly().optional(),
    /** How many entries there are, where not all of them are listed. */
    count: z.int().min(0).optional(),
    sections: z.partialRecord(z.enum(SECTION_NAMES), severalWords).readonly().optional(),
    actions: z.array(action).readonly().optional(),
  })
  .readonly();

export type Truth = z.infer<typeof truth>;
export type TruthEntry = z.infer<typeof entry>;
export type TruthAction = z.infer<typeof action>;

/** Reads a truth file. Throws with the file and what is wrong in it. */
export function readTruth(file: string, text: string): Truth {
  try {
    return truth.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${file} cannot be read:\n${reason}`);
  }
}
