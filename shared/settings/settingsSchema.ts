import { z } from 'zod';
import {
  type CriteriaBounds,
  type PostmortemThreshold,
  WHEN_TO_WRITE_LIMITS,
} from '#shared/domain/incident/trigger.ts';
import { INCIDENT_GROUPINGS } from '#shared/search/list/incidentGroups.ts';
import { LIST_PERIODS } from '#shared/search/list/listPeriod.ts';
import { LIST_COLUMNS, MOST_VIEWS, type NamedListView } from '#shared/search/list/listView.ts';
import { INCIDENT_ORDERS, INCIDENT_PARTS } from '#shared/search/list/shownIncidents.ts';
import {
  KINDS_LEARNT,
  PAGE_SIZES,
  PANEL_WIDTHS,
  type Settings,
  THEMES,
  WALL_LOOKS,
  WHYS_FORMS,
  ZOOMS,
} from '#shared/settings/settings.ts';
import { COLUMN_ROLES, MOST_KEPT, type TableColumns } from '#shared/settings/tableColumns.ts';

function within({ min, max }: { readonly min: number; readonly max: number }) {
  return z.number().min(min).max(max);
}

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const criteria: z.ZodType<CriteriaBounds> = z.object({
  downtimeMinutes: within(WHEN_TO_WRITE_LIMITS.downtimeMinutes),
  repeatDays: within(WHEN_TO_WRITE_LIMITS.repeatDays),
  businessHours: z.object({ from: clock, to: clock, days: z.array(z.number().int().min(1).max(7)) }),
});
const threshold: z.ZodType<PostmortemThreshold> = z.object({
  usersPercent: within(WHEN_TO_WRITE_LIMITS.usersPercent),
  minutes: within(WHEN_TO_WRITE_LIMITS.minutes),
});

const name = z.string().max(MOST_KEPT.name);
const tableColumns: z.ZodType<TableColumns> = z.object({
  list: name.nullable(),
  columns: z.array(z.object({ name, role: z.enum(COLUMN_ROLES) })).max(MOST_KEPT.columns),
});

const values = z.array(z.string().max(MOST_VIEWS.values)).max(MOST_VIEWS.values);
const listView: z.ZodType<NamedListView> = z.object({
  name: z.string().min(1).max(MOST_VIEWS.name),
  part: z.enum(INCIDENT_PARTS),
  choices: z.object({
    severity: values,
    status: values,
    tag: values,
    service: values,
    facilitator: values,
    person: values,
    missing: values,
  }),
  period: z.object({ kind: z.enum(LIST_PERIODS), from: z.string().max(10), to: z.string().max(10) }),
  order: z.enum(INCIDENT_ORDERS),
  isReversed: z.boolean(),
  grouping: z.enum(INCIDENT_GROUPINGS),
  columns: z.array(z.enum(LIST_COLUMNS)),
});

/** Validates settings that come from a window or from the settings file. */
export const settingsSchema: z.ZodType<Settings> = z.object({
  theme: z.enum(THEMES),
  zoom: z.enum(ZOOMS),
  pageSize: z.enum(PAGE_SIZES),
  hasMermaid: z.boolean(),
  hasPictures: z.boolean(),
  hasReviewCopies: z.boolean(),
  whysAs: z.enum(WHYS_FORMS),
  pathWidth: within(PANEL_WIDTHS.pathWidth),
  guidanceWidth: within(PANEL_WIDTHS.guidanceWidth),
  isGuidanceOpen: z.boolean(),
  dismissedHints: z.array(z.string()),
  isBlockFollowed: z.boolean(),
  kindsChosen: z.number().int().min(0).max(KINDS_LEARNT),
  isChimeOn: z.boolean(),
  wallLook: z.enum(WALL_LOOKS),
  postmortemCriteria: criteria,
  postmortemThreshold: threshold,
  tableColumns: z.array(tableColumns).max(MOST_KEPT.tables),
  listColumns: z.array(z.enum(LIST_COLUMNS)),
  listViews: z.array(listView).max(MOST_VIEWS.views),
});
