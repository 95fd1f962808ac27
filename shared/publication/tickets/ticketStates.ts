import type { ActionStatus } from '#shared/domain/incident/actionItem.ts';
import { readJson } from '#shared/format/readJson.ts';
import { separatedRows } from '#shared/import/tables/separatedText.ts';
import { oneLine } from '#shared/text/cleanText.ts';

/** A ticket as a tracker's own export has it. */
export interface TicketState {
  /** Of the ticket’s page; empty: the export has none. */
  readonly address: string;
  /** `OPS-12`; empty: the export has none. */
  readonly key: string;
  /** On one line; empty: the export has none. */
  readonly title: string;
  /** What the tracker calls its state: `Won't Do`. */
  readonly words: string;
  readonly status: ActionStatus;
  /** An open ticket of GitHub may be worked on or not: it says nothing against either. */
  readonly isOpenOnly: boolean;
}

/**
 * The tickets in a file that anybody can make without Debrief: `gh issue list --json url,title,state,stateReason`, or a table
 * (CSV) that Jira or Linear exports. Null for a text that is none of these.
 */
export function readTicketStates(text: string): readonly TicketState[] | null {
  return fromGithub(text) ?? fromTable(text);
}

function fromGithub(text: string): readonly TicketState[] | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const json = readJson(text);
  if (!json.ok || !Array.isArray(json.value.value)) return null;
  const tickets = json.value.value.flatMap((issue: unknown): readonly TicketState[] => {
    const [url, state, reason, title = ''] = ['url', 'state', 'stateReason', 'title'].map((key) =>
      wordsAt(issue, key),
    );
    if (url === undefined || url === '' || state === undefined || state === '') return [];
    const isOpen = state.toLowerCase() === 'open';
    const isDropped = /not.?planned|duplicate/i.test(reason ?? '');
    const status = isOpen ? 'open' : isDropped ? 'not-doing' : 'done';
    const words = [state, reason ?? '']
      .filter((each) => each !== '')
      .join(', ')
      .toLowerCase();
    return [{ address: url, key: '', title: oneLine(title), words, status, isOpenOnly: isOpen }];
  });
  return tickets.length === 0 ? null : tickets;
}

function wordsAt(value: unknown, key: string): string {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : '';
  return typeof found === 'string' ? found : '';
}

/** How the trackers head the columns that count. Jira repeats some heads; the first of each is taken. */
const HEADS = {
  key: /^(?:issue key|key|id|identifier)$/i,
  status: /^status$/i,
  resolution: /^resolution$/i,
  address: /^(?:url|link|issue url)$/i,
  title: /^(?:summary|title|name)$/i,
} as const;

function fromTable(text: string): readonly TicketState[] | null {
  const [head, ...rows] = separatedRows(text) ?? [];
  if (head === undefined) return null;
  const columnOf = (name: RegExp) => head.cells.findIndex((cell) => name.test(cell.trim()));
  const columns = {
    // Jira has a numeric “Issue id” beside the key, and Linear calls its key “ID”.
    key: columnOf(/^issue key$/i) >= 0 ? columnOf(/^issue key$/i) : columnOf(HEADS.key),
    status: columnOf(HEADS.status),
    resolution: columnOf(HEADS.resolution),
    address: columnOf(HEADS.address),
    title: columnOf(HEADS.title),
  };
  if (columns.status < 0 || (columns.key < 0 && columns.address < 0)) return null;
  const tickets = rows.flatMap(({ cells }): readonly TicketState[] => {
    const at = (column: number) => (cells[column] ?? '').trim();
    const [key, address, state, resolution] = [
      at(columns.key),
      at(columns.address),
      at(columns.status),
      at(columns.resolution),
    ];
    const status = statusOf(state, resolution);
    const title = oneLine(at(columns.title));
    if (status === null || (key === '' && address === '')) return [];
    const words = resolution === '' || resolution === state ? state : `${state}, ${resolution}`;
    return [{ address, key, title, words, status, isOpenOnly: false }];
  });
  return tickets.length === 0 ? null : tickets;
}

/** The first row that fits counts: “Not started”, “Selected for Development” and “Reopened” have words of later rows. */
const STATES: readonly (readonly [RegExp, ActionStatus])[] = [
  [/won['’]?t|cancel|abandon|declin|reject|duplicate|not planned|obsolete/i, 'not-doing'],
  [/\bnot\b|\bun(?:started|resolved)|re-?open|incomplete|backlog|\bselected\b|\bready for dev/i, 'open'],
  [/\b(?:done|closed|completed?|resolved|fixed|released|shipped|merged|deployed)\b/i, 'done'],
  [/progress|review|testing|\bqa\b|doing|started|development|blocked|waiting/i, 'in-progress'],
  [/to.?do|open|triage|new|planned|ready/i, 'open'],
];

/** By the resolution first: a ticket that Jira closed as “Won't Do” is done for nobody. Null for words that say nothing. */
function statusOf(state: string, resolution: string): ActionStatus | null {
  const [dropped] = STATES;
  if (dropped?.[0].test(resolution)) return 'not-doing';
  return STATES.find(([words]) => words.test(state))?.[1] ?? null;
}
