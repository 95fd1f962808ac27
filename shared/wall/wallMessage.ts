import type { AgendaBlock, MeetingLogEntry } from '#shared/domain/incident/meeting.ts';
import type { ShownKind } from '#shared/domain/incident/timelineEvent.ts';
import type { PhaseStart } from '#shared/domain/timeline/phases.ts';
import type { WallLook } from '#shared/settings/settings.ts';
import type { BarFlag } from '#shared/wall/barFlags.ts';

/**
 * Everything that the wall's window receives: one page of what the room may see of the current block, and the data of
 * the clock. `wallProjection` builds it from nothing; texts are plain and trimmed.
 */
export interface WallMessage {
  /** Null without a plan: there is nothing to count then. */
  readonly clock: WallClock | null;
  /** `2 of 6 · Timeline`; empty where no meeting runs. */
  readonly step: string;
  readonly headline: string;
  readonly content: WallContent;
  /** From 1; one page has no number on the wall. */
  readonly page: { readonly number: number; readonly count: number };
  readonly look: WallLook;
}

/** The input of the clock: the plan and the log. */
export interface WallClock {
  readonly plan: readonly WallBlock[];
  readonly log: readonly MeetingLogEntry[];
  /** IANA name of the zone in which the wall shows when the meeting ends. */
  readonly timeZone: string;
}

export type WallBlock = Pick<AgendaBlock, 'id' | 'kind' | 'title' | 'minutes' | 'isProtected'>;

export type WallContent =
  /** Nothing but the clock. */
  { readonly kind: 'blank' } | WallPage | WallTimeline | WallPicture | WallGraph;

/** Evidence that fills the room. */
export interface WallPicture {
  readonly kind: 'picture';
  /** Below the page's own origin. */
  readonly address: string;
  readonly caption: string;
  readonly alt: string;
}

/** A graph that fills the room. Places are fractions of its width from the left, and of its height from the top: 0 to 1. */
export interface WallGraph {
  readonly kind: 'graph';
  readonly name: string;
  /** What it says in words; empty while only what was known then is shown. */
  readonly words: string;
  /** Moves and lines of a path, in thousandths of width and height. */
  readonly line: string;
  /** The highest value in words, and where it is. */
  readonly high: string;
  readonly highAt: number;
  readonly threshold: { readonly at: number; readonly words: string } | null;
  readonly phases: readonly { readonly since: PhaseStart; readonly from: number; readonly to: number }[];
  readonly ticks: readonly { readonly at: number; readonly time: string }[];
  /** The moment in the light, or the stretch that an answer cites. */
  readonly lit: { readonly from: number; readonly to: number };
}

/** Pieces from top to bottom, above the phases of the incident. */
export interface WallPage {
  readonly kind: 'parts';
  readonly size: WallSize;
  readonly parts: readonly WallPart[];
  /** Without ticks it is one line at the lower edge. Null: no phase is known. */
  readonly bar: WallBar | null;
}

/** Short content is set larger, to fill the wall. Long content gets more pages, never smaller type. */
export type WallSize = 'usual' | 'large' | 'largest';

/** A piece of a page; a page stacks its pieces from top to bottom. */
export type WallPart =
  | WallHeading
  /** `title` is the largest, for the text that everybody looks at; `lead` introduces, `body` tells; `code` keeps its spaces. */
  | { readonly kind: 'text'; readonly size: 'title' | 'lead' | 'body' | 'code'; readonly text: string }
  | WallOpening
  | { readonly kind: 'item'; readonly text: string; readonly isContinued: boolean }
  | WallFigures
  | WallAnswer
  | WallAction
  /** From the failure down to the present why; each step on one line. */
  | { readonly kind: 'trail'; readonly steps: readonly string[] }
  /** All whys at a glance. */
  | WallTree
  /** One fact that stands out: the milestone that an event marks. */
  | { readonly kind: 'mark'; readonly text: string };

/** A block of the agenda: `Timeline`, `15 min`. */
export interface WallAgendaLine {
  readonly title: string;
  readonly minutes: string;
  /** The meeting is at it. */
  readonly isCurrent: boolean;
}

/** The ground rules beside the agenda. */
export interface WallOpening {
  readonly kind: 'opening';
  readonly rules: readonly { readonly text: string; readonly more: string }[];
  readonly agenda: readonly WallAgendaLine[];
}

/** Answers below each other. */
export interface WallTree {
  readonly kind: 'tree';
  /** What an answer takes at the most. */
  readonly lines: 1 | 2;
  readonly rows: readonly WallBranch[];
}

/** One answer of the whys among all of them. */
export interface WallBranch {
  /** 0 for the failure, 1 for the answers to why it happened; deeper ones stand no further in. */
  readonly depth: number;
  readonly text: string;
  /** What it answers, where it is another question than above: `Why not noticed sooner?`. Empty: the same. */
  readonly asks: string;
  /** Whether the room is working on it. */
  readonly isCurrent: boolean;
  readonly end: BranchEnd;
}

/** The end of the questions: a safeguard that was missing or weak, another reason to stop, or none yet. */
export type BranchEnd = 'goes-on' | 'safeguard' | 'stopped' | 'open';

/** A row of figures; its columns may be more than it has figures, so that rows below each other are aligned. */
export interface WallFigures {
  readonly kind: 'figures';
  readonly columns: number;
  readonly figures: readonly WallFigure[];
}

/** One figure of the impact: `12,847` of `Failed API requests`. */
export interface WallFigure {
  readonly label: string;
  /** Before the number, smaller: `About`; may be empty. */
  readonly before: string;
  readonly value: string;
  /** Behind the number, smaller: `minutes`; may be empty. */
  readonly unit: string;
  /** What the author added in brackets; may be empty. */
  readonly more: string;
}

export interface WallHeading {
  readonly kind: 'heading';
  readonly text: string;
  /** True when it repeats the heading of the page before, because its content continues here. */
  readonly isContinued: boolean;
}

export interface WallAnswer {
  readonly kind: 'answer';
  readonly text: string;
  /** Whether the room is working on this answer. */
  readonly isCurrent: boolean;
  /** Its evidence, its confidence, and the reason why the questions end there; may be empty. */
  readonly facts: string;
  readonly isContinued: boolean;
}

export interface WallAction {
  readonly kind: 'action';
  readonly priority: string;
  readonly title: string;
  /** Empty: nobody owns it yet, and the wall says so of one that is to be done. */
  readonly owner: string;
  /** `14 March 2026`; empty: no date yet, and the wall says so of one that is to be done. */
  readonly due: string;
  /** `done`, `in progress`, `will not be done`; empty while it is open. */
  readonly state: string;
  readonly isToBeDone: boolean;
  /** Whether owner and date of this one are being found. */
  readonly isCurrent: boolean;
  readonly isContinued: boolean;
}

/** One event in the light, its neighbours, and where it stands between the milestones. */
export interface WallTimeline {
  readonly kind: 'timeline';
  readonly before: readonly WallEvent[];
  readonly now: WallSpotlight | null;
  readonly after: readonly WallEvent[];
  readonly bar: WallBar | null;
  /** `14:30`: only what was known by then is shown; empty: everything. */
  readonly knownThen: string;
}

/** An event on one line. */
export interface WallEvent {
  /** `14:32`; `~14:32` where it is approximate. */
  readonly time: string;
  /** `10 Mar`; empty where the day needs not to be said. */
  readonly timeNote: string;
  readonly kind: ShownKind;
  readonly title: string;
}

export interface WallSpotlight extends Omit<WallEvent, 'title'> {
  /** This page of its title, detail and milestone. */
  readonly parts: readonly WallPart[];
}

/** The phases to scale. Places are fractions of the width, 0 to 1. */
export interface WallBar {
  readonly phases: readonly {
    /** Null: the phase's start is unknown. */
    readonly since: PhaseStart | null;
    readonly from: number;
    readonly to: number;
  }[];
  readonly ticks: readonly {
    readonly at: number;
    /** `14:16`, or of several that stand close `14:16–14:18`. */
    readonly time: string;
    readonly words: string;
    /** On which side of the line below its mark the words stand, and in which row, so that no two meet. */
    readonly side: BarFlag['side'];
    readonly row: number;
  }[];
  /** The event in the light, or the events that an answer was seen in. */
  readonly knobs: readonly number[];
  /** Events lie beyond an end, where the time between is left out. */
  readonly isCut: { readonly before: boolean; readonly after: boolean };
  /** From this place on nothing was known at the chosen moment; null: everything is shown. */
  readonly unknownFrom: number | null;
}
