import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { ImpactRow } from '#shared/domain/incident/impactRow.ts';
import type { IncidentStatus, Severity } from '#shared/domain/incident/incident.ts';
import type { ItemListName } from '#shared/domain/incident/listItem.ts';
import type { AgendaBlock } from '#shared/domain/incident/meeting.ts';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { Trigger } from '#shared/domain/incident/trigger.ts';
import type {
  ImportFlag,
  LineRange,
  LineWarning,
  ParsedEvent,
} from '#shared/import/placing/parsedTimeline.ts';
import type { ColumnRole, TableColumns, TableHead } from '#shared/settings/tableColumns.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** A value that the importer read, with the lines of the source that say it. */
export interface Traced<T> {
  readonly value: T;
  readonly lines: LineRange;
  /** More lines that say it, in other sources that were read together. */
  readonly also?: readonly LineRange[];
}

/** An event, with facts that only some forms state. */
export interface DraftEvent extends ParsedEvent {
  /** The milestones that the source itself says it marks. */
  readonly milestones?: readonly MilestoneName[];
  /** The message that it answers: that event's place in the draft, counted from 0. */
  readonly replyTo?: number;
  /** When it became known. */
  readonly knownAt?: Timestamp;
}

/** A follow-up as the source has it; a fact that the source does not state is absent. */
export type DraftAction = Pick<ActionItem, 'title'> &
  Partial<Omit<ActionItem, 'id' | 'title' | 'causeIds' | 'visibility'>> & {
    /** The answers of the whys that this action is for, in one text, with `; ` between them. */
    readonly about?: string;
  };

/** A follow-up with the lines that say it. */
export interface FoundAction extends Traced<DraftAction> {
  /** What the importer assumed about the due date; absent: nothing. */
  readonly flags?: readonly ImportFlag[];
  /** Why it may be none, so that only a person takes it: advice beside tasks, or done by the time of writing. Absent: it is one. */
  readonly doubt?: 'advice' | 'was-done';
}

/** An answer of the whys. */
export interface DraftCause extends Omit<CauseNode, 'id' | 'parentId' | 'evidence' | 'alsoExplains'> {
  /** The place of the answer that it explains, in the draft's causes before its own, counted from 0; null: the failure. */
  readonly parent: number | null;
  /** The events that show it, by the key that an event has in every timeline. */
  readonly evidence: readonly Pick<DraftEvent, 'title' | 'occurredAt'>[];
  /** The places of answers in other branches that it explains, too. */
  readonly alsoExplains: readonly number[];
}

/** The review, as far as a document tells of it before it was held. */
export interface DraftMeeting {
  readonly facilitator?: string;
  readonly scheduledFor?: Timestamp;
  /** Those whose role is said, by the names that the events have for them. */
  readonly roles: readonly { readonly name: string; readonly role: string }[];
  /** The agenda in its order; absent: none is planned, or the form does not tell it. */
  readonly plan?: readonly Omit<AgendaBlock, 'id'>[];
}

/** A noun for counting, such as the lines that the importer left out for one reason: `1 join message`, `31 join messages`. */
export interface CountedNoun {
  readonly one: string;
  readonly many: string;
  /** These lines are not left out: something about them is asked first. */
  readonly isWaiting?: true;
}

/** Lines of the source that the importer made nothing of. */
export interface LeftOut {
  readonly lines: LineRange;
  /** The first of them, shortened. */
  readonly text: string;
  /** The noun that counts them. */
  readonly reason: CountedNoun;
}

/**
 * What answers a question: which of several incidents is meant, when a recording started, what the columns of a table hold,
 * or whether clocks count 12 hours. An option of the command line has the same name, and so has a part of the context that a source is read in.
 */
export type AnsweredBy = 'clock' | 'columns' | 'incident' | 'starts-at';

/** A question that the source leaves open. */
export interface DraftQuestion {
  readonly lines: LineRange;
  /** The question, followed by its reason where that is not plain. Without a full stop. */
  readonly question: string;
  /** The possible answers in the order of the source, if the importer can list them. */
  readonly answers: readonly string[];
  readonly answeredBy: AnsweredBy;
  /** The context answered it; the window still shows it, because a person can change the answer. */
  readonly isAnswered: boolean;
  /** The names of the sources, at least two, that one start is taken for; absent: it is one source’s. */
  readonly sources?: readonly string[];
}

/** A column of a table, with the kind of fact that the importer takes it to hold. */
export interface DraftColumn {
  /** Its place, counted from 0. */
  readonly column: number;
  /** As its head has it; empty in a table without one. */
  readonly name: string;
  /** Its cells in a few rows of the table, shortened; the same rows for each column, in their order. Blank ones are empty. */
  readonly sample: readonly string[];
  readonly role: ColumnRole;
}

/** A list in JSON whose things have a time. */
export interface DraftList {
  /** Its place, such as `data.events`; empty for JSON that is a list itself. */
  readonly path: string;
  /** How many things are in it. */
  readonly count: number;
  /** The choices that come with this list: also its columns, where these are plain. */
  readonly choice: TableColumns;
}

/** The columns of a table. A person can choose what each holds. */
export interface DraftTable {
  /** Where it stands in JSON; null in a text. */
  readonly list: TableHead['list'];
  /** The lists among which it was found, as they stand in the JSON; empty in a text. */
  readonly lists: readonly DraftList[];
  readonly columns: readonly DraftColumn[];
  /** A person chose what the columns hold, now or for an earlier file. */
  readonly isChosen: boolean;
}

/** The forms by their ids. `lines` stands for plain lines of a timeline. */
export type FormId =
  | 'alertmanager'
  | 'chat'
  | 'datadog'
  | 'debrief'
  | 'document'
  | 'git-log'
  | 'github-timeline'
  | 'gitlab-notes'
  | 'grafana'
  | 'html'
  | 'issue'
  | 'jira'
  | 'jira-search'
  | 'jira-xml'
  | 'journald'
  | 'json'
  | 'kubernetes'
  | 'lines'
  | 'log'
  | 'mail'
  | 'opsgenie'
  | 'opsgenie-log'
  | 'opsgenie-webhook'
  | 'packed'
  | 'pagerduty-incidents'
  | 'pagerduty-log'
  | 'sentry'
  | 'several'
  | 'slack'
  | 'status-page'
  | 'table'
  | 'text'
  | 'transcript';

/** One of several sources that were read together. */
export interface DraftSource {
  /** Of its file. */
  readonly name: string;
  /** What it is and holds: `A log of PagerDuty: 3 entries`. */
  readonly is: string;
  /** Whether it is a document about an incident of its own. */
  readonly isWhole: boolean;
  readonly lines: LineRange;
}

/** The lists of an incident that a source can fill. */
export type DraftLists = { readonly [Name in ItemListName]: readonly Traced<string>[] };

/** The reading of one source. Every line of it is in a part, in what is left out, or in `structureLines` (`uncoveredLines`). */
export interface ImportDraft extends DraftLists {
  readonly form: FormId;
  /** What the source is: `An export of a Slack channel, one day`. */
  readonly is: string;
  /** The noun that counts its lines. */
  readonly unit: CountedNoun;
  /** The source as it is shown beside the draft; traces count its lines from 1. A line can be a record of the file. */
  readonly source: readonly string[];
  readonly title: Traced<string> | null;
  readonly severity: Traced<Severity> | null;
  readonly status: Traced<IncidentStatus> | null;
  /** IANA name of the zone that the source says its times are in; null when it says none. */
  readonly timeZone: string | null;
  /** Who took part or wrote it, by name. */
  readonly people: readonly Traced<string>[];
  /** Markdown. */
  readonly summary: Traced<string> | null;
  readonly impact: readonly Traced<Pick<ImpactRow, 'metric' | 'value' | 'source'>>[];
  readonly events: readonly DraftEvent[];
  /** What failed, in a sentence. Plain text. */
  readonly failure: Traced<string> | null;
  /** The whys in reading order; only what Debrief wrote has them. */
  readonly causes: readonly Traced<DraftCause>[];
  /** What failed, as the source says it under its causes. Plain text. */
  readonly rootCause: Traced<string> | null;
  readonly actions: readonly FoundAction[];
  /** Why it was written. */
  readonly trigger: Traced<Trigger> | null;
  readonly statusPage: Traced<{ readonly url: string; readonly provider?: string }> | null;
  /** Only what Debrief wrote has it. */
  readonly meeting: Traced<DraftMeeting> | null;
  /** In the order of their lines; empty where one source was read. */
  readonly sources: readonly DraftSource[];
  readonly leftOut: readonly LeftOut[];
  readonly questions: readonly DraftQuestion[];
  /** Null where the source is no table, or one whose columns a form knows. */
  readonly table: DraftTable | null;
  readonly warnings: readonly LineWarning[];
  /** Blank lines, headings, heads of tables: 1-based, ascending. */
  readonly structureLines: readonly number[];
}

const NO_LISTS: DraftLists = {
  contributingFactors: [],
  wentWell: [],
  wentPoorly: [],
  gotLucky: [],
  lessons: [],
};

/** A draft that is still empty. */
export function emptyDraft(facts: Pick<ImportDraft, 'form' | 'is' | 'unit' | 'source'>): ImportDraft {
  return {
    ...NO_LISTS,
    title: null,
    severity: null,
    status: null,
    timeZone: null,
    people: [],
    summary: null,
    impact: [],
    events: [],
    failure: null,
    causes: [],
    rootCause: null,
    actions: [],
    trigger: null,
    statusPage: null,
    meeting: null,
    sources: [],
    leftOut: [],
    questions: [],
    table: null,
    warnings: [],
    structureLines: [],
    ...facts,
  };
}

export const LINES: CountedNoun = { one: 'line', many: 'lines' };

/** Of lines of a timeline in which no event was found. */
export const UNREAD: CountedNoun = { one: 'line not understood', many: 'lines not understood' };

/** A line by itself. */
export function atLine(line: number): LineRange {
  return { from: line, to: line };
}

/** The questions that nobody has answered yet. */
export function openQuestions({ questions }: ImportDraft): readonly DraftQuestion[] {
  return questions.filter(({ isAnswered }) => !isAnswered);
}

/** Whether nothing of an incident was found: neither events nor sections. */
export function isDraftEmpty(draft: ImportDraft): boolean {
  return draft.events.length === 0 && !hasSections(draft);
}

/** Whether more than a title and events was found. */
function hasSections(draft: ImportDraft): boolean {
  const { summary, failure, rootCause, impact, causes, actions } = draft;
  const lists = [draft.contributingFactors, draft.wentWell, draft.wentPoorly, draft.gotLucky, draft.lessons];
  return (
    [summary, failure, rootCause].some((text) => text !== null) ||
    [impact, causes, actions, ...lists].some((list) => list.length > 0)
  );
}
