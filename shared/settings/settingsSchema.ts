import { z } from 'zod';
import { PAGE_SIZES, PANEL_WIDTHS, type Settings, THEMES } from '#shared/settings/settings.ts';

function width({ min, max }: { readonly min: number; readonly max: number }) {
  return z.number().min(min).max(max);
}

/** Validates settings that come from a window or from the settings file. */
export const settingsSchema: z.ZodType<Settings> = z.object({
  theme: z.enum(THEMES),
  pageSize: z.enum(PAGE_SIZES),
  hasMermaid: z.boolean(),
  pathWidth: width(PANEL_WIDTHS.pathWidth),
  guidanceWidth: width(PANEL_WIDTHS.guidanceWidth),
  isGuidanceOpen: z.boolean(),
  dismissedHints: z.array(z.string()),
  isBlockFollowed: z.boolean(),
  isChimeOn: z.boolean(),
});
