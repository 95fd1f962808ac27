import {
  type CriteriaBounds,
  GUIDE_WHEN_TO_WRITE,
  type PostmortemThreshold,
} from '#shared/domain/incident/trigger.ts';
import { LIST_VIEW_AT_FIRST, type ListColumn, type NamedListView } from '#shared/search/list/listView.ts';
import type { TableColumns } from '#shared/settings/tableColumns.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How large a window is drawn: by its size, or always so many per cent. */
export const ZOOMS = ['auto', '100', '110', '125', '150', '175', '200'] as const;
export type Zoom = (typeof ZOOMS)[number];

export const PAGE_SIZES = ['A4', 'Letter'] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

/** How the whys stand in a PDF or HTML page. The text has the questions and the evidence, the tree shows the branches. */
export const WHYS_FORMS = ['text', 'tree'] as const;
export type WhysForm = (typeof WHYS_FORMS)[number];

/** Light for most projectors; dark for those that show black as black; `contrast` is white on black for the back row of a bright room. */
export const WALL_LOOKS = ['light', 'dark', 'contrast'] as const;
export type WallLook = (typeof WALL_LOOKS)[number];

/** A person's own choices on this computer; never part of an incident. */
export interface Settings {
  readonly theme: Theme;
  readonly zoom: Zoom;
  readonly pageSize: PageSize;
  /** Whether Markdown exports carry a Mermaid diagram of the causes. */
  readonly hasMermaid: boolean;
  /** Whether Markdown exports write pictures beside themselves and link to them. */
  readonly hasPictures: boolean;
  /** Whether a save writes the internal Markdown beside an incident that lies in a Git repository. */
  readonly hasReviewCopies: boolean;
  readonly whysAs: WhysForm;
  /** Width of the section path, in CSS pixels. */
  readonly pathWidth: number;
  /** Width of the guidance panel, in CSS pixels. */
  readonly guidanceWidth: number;
  readonly isGuidanceOpen: boolean;
  /** Rules of language hints that are never shown, by id. */
  readonly dismissedHints: readonly string[];
  /** Whether the desk goes to the section of each block of the meeting by itself. */
  readonly isBlockFollowed: boolean;
  /** How many times this person set a kind of event; from {@link KINDS_LEARNT} on, its sign stands without its word. */
  readonly kindsChosen: number;
  /** Whether a sound tells that a block's time is up. */
  readonly isChimeOn: boolean;
  /** How the wall looks in the rooms of this person's projectors. */
  readonly wallLook: WallLook;
  /** The bounds from which on the guide's criteria ask for a postmortem. */
  readonly postmortemCriteria: CriteriaBounds;
  /** The team's own sentence beside them. */
  readonly postmortemThreshold: PostmortemThreshold;
  /** The meanings that this person gave to columns of imported tables, newest first; at most `MOST_KEPT` of them. */
  readonly tableColumns: readonly TableColumns[];
  /** Columns of the list of incidents, besides the title. */
  readonly listColumns: readonly ListColumn[];
  /** Ways to look at the list of incidents that this person named, the oldest first; at most `MOST_VIEWS` of them. */
  readonly listViews: readonly NamedListView[];
}

/** Who has set so many kinds knows the eight signs. */
export const KINDS_LEARNT = 24;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  zoom: 'auto',
  pageSize: 'A4',
  hasMermaid: false,
  hasPictures: true,
  hasReviewCopies: false,
  whysAs: 'text',
  pathWidth: 212,
  guidanceWidth: 284,
  isGuidanceOpen: true,
  dismissedHints: [],
  isBlockFollowed: true,
  kindsChosen: 0,
  isChimeOn: false,
  wallLook: 'light',
  postmortemCriteria: GUIDE_WHEN_TO_WRITE.criteria,
  postmortemThreshold: GUIDE_WHEN_TO_WRITE.threshold,
  tableColumns: [],
  listColumns: LIST_VIEW_AT_FIRST.columns,
  listViews: [],
};

/** The narrowest and widest a side panel can be dragged, in CSS pixels. */
export const PANEL_WIDTHS = {
  pathWidth: { min: 168, max: 320 },
  guidanceWidth: { min: 220, max: 480 },
} as const;
