import type { DraftAction, Traced } from '#shared/import/draft/importDraft.ts';
import { tableCells } from '#shared/import/reading/readTable.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { isHorizon, plainName } from '#shared/import/reading/sectionTargets.ts';
import { actionStatusOf, actionTypeOf, namesIn, priorityOf } from '#shared/import/sections/readFacts.ts';
import {
  isPrompt,
  type SectionPart,
  traced,
  tracedText,
  withoutBadge,
} from '#shared/import/sections/sectionParts.ts';
import { type CalendarDay, dayText } from '#shared/time/calendarDay.ts';
import { readDay } from '#shared/time/readDay.ts';

/** What actions are read against. */
export interface ActionContext {
  readonly toPlain: (text: string) => string;
  /** Dates without a year are next to it. */
  readonly day: CalendarDay;
}

const ADDRESS = /https?:\/\/[^\s()<>[\]"']+[^\s()<>[\]"'.,;:!?]/;
const TICKET = /(?<![\w/#-])(?:#\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,7})(?![\w-])/;
const OWNER =
  /[([]?\b(?:owner|assignee|assigned to|responsible|dri|who|lead|verantwortlich|zuständig|responsable|propriétaire|responsável|responsabile|eigenaar|ansvarig|担当者?|담당자?|负责人)\s?[:=：]\s?(@?[\p{L}][^,;()[\]|.]{0,60}?)[)\]]?(?=$|[,;.|)\]]|\s(?:by|due|until|bis)\b)/iu;
const HANDLE = /(?<![\w./])`?@([A-Za-z][\w.-]{0,38}\w)`?/;
const DUE =
  /[([]?\b(?:due(?: date| by| on)?|deadline|eta|until|by|before|target|fällig(?: am| bis)?|bis(?: zum)?|frist|échéance|avant le|vence|para el|até|entro(?: il)?|scadenza|voor|termin|senast|期限|기한|截止)\s?[:=：]?\s?(\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\.? \p{L}{3,10}\.?(?: \d{4})?|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)[)\]]?/iu;
/** A date in front of an action or behind it, with nothing that says what it is, is when it is due. */
const DATE_BESIDE =
  /^(\d{4}-\d{2}-\d{2})(?:\s*[:–—-]\s*|\s+)(?=\p{L})|\s+[([]?(\d{4}-\d{2}-\d{2})[)\]]?\.?$/u;
const DONE = /[([](?:done|completed?|fixed|erledigt|fait|hecho)[)\]]|^(?:\[[xX]\]|✅|☑|✔)/i;
const CHECKBOX = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+\[([ xX])\]/;

/** The action items of a section: of tables, lists, headings and paragraphs. */
export function readActions(
  parts: readonly SectionPart[],
  context: ActionContext,
): readonly Traced<DraftAction>[] {
  const hasList = parts.some(({ kind }) => kind === 'item' || kind === 'table');
  const headings = parts.filter(({ kind }) => kind === 'heading').map(({ lines: [line] }) => line);
  return parts.flatMap((part, index): readonly Traced<DraftAction>[] => {
    if (part.kind === 'table') return tableActions(part.lines, context);
    if (part.kind === 'item') return itemActions(part, context);
    if (part.kind === 'heading') return headingAction(part, headings, parts[index + 1], context);
    // Beside a list, a paragraph introduces it; without one, each paragraph is an action.
    return hasList || headings.length > 0 ? [] : paragraphActions(part, context);
  });
}

function itemActions(part: SectionPart, context: ActionContext): readonly Traced<DraftAction>[] {
  const [first, ...nested] = part.lines;
  if (first === undefined) return [];
  const words = context.toPlain(first.content).trim();
  const below = nested.filter(({ kind }) => kind === 'item' || kind === 'text');
  if (below.length > 0 && (/:$/.test(words) || isHorizon(words.replace(/:$/, '')))) {
    const inner = below.filter(
      ({ kind, indent }) => kind === 'item' && indent === Math.min(...below.map((line) => line.indent)),
    );
    return inner.flatMap((line) => actionOf([line, ...nestedBelow(line, nested)], context));
  }
  return actionOf(part.lines, context);
}

function nestedBelow(line: ScannedLine, lines: readonly ScannedLine[]): readonly ScannedLine[] {
  const after = lines.slice(lines.indexOf(line) + 1);
  const end = after.findIndex(({ indent, kind }) => kind === 'item' && indent <= line.indent);
  return after.slice(0, end === -1 ? undefined : end);
}

/** An action of lines of which the first names it; labels and addresses below are fields of it. */
function actionOf(lines: readonly ScannedLine[], context: ActionContext): readonly Traced<DraftAction>[] {
  const [first] = lines;
  if (first === undefined) return [];
  const raw = lines.map(({ content }) => content).join('\n');
  const box = CHECKBOX.exec(first.raw)?.[1];
  const read = actionFrom(tracedText({ kind: 'item', lines }, context.toPlain).value, raw, context);
  if (read === null) return [];
  const isDone = box === 'x' || box === 'X';
  return [traced(isDone ? { ...read, status: 'done' } : read, lines)];
}

/** Reads the fields out of the words of an action; null where no words are left. `raw` has its Markdown. */
function actionFrom(text: string, raw: string, { day }: ActionContext): DraftAction | null {
  const owner = OWNER.exec(text);
  const handle = owner === null ? HANDLE.exec(raw.replace(/https?:\/\/\S+/g, '')) : null;
  const dates = [DUE, DATE_BESIDE].map((form) => form.exec(text)).filter((found) => found !== null);
  const due = dates.find((found) => readDay(found[1] ?? found[2] ?? '', day) !== null) ?? null;
  const dueDay = due === null ? null : readDay(due[1] ?? due[2] ?? '', day);
  const address = ADDRESS.exec(raw)?.[0];
  const ticket = address ?? TICKET.exec(text)?.[0];
  const isDone = DONE.test(raw.trim());
  const [named = ''] = owner === null ? [] : namesIn(owner[1] ?? '');
  const left = text
    .replace(owner === null ? /^$/ : owner[0], ' ')
    .replace(due === null || dueDay === null ? /^$/ : due[0], ' ')
    .replace(/[([](?:done|completed?|fixed)[)\]]/gi, ' ')
    .replace(handle === null ? /^$/ : new RegExp(`\\s*[([]?@${handle[1]}[)\\]]?\\s*$`), '')
    .split('\n')
    .filter((line) => !/^(?:[-*]\s*)?https?:\S+$/.test(line.trim()) && line.trim() !== '')
    .join(' ');
  const title = tidied(left.replace(new RegExp(`\\s*[-–—:(]*\\s*${ADDRESS.source}\\)?\\s*$`), ''));
  const shown = title === '' ? (ticket ?? '') : title;
  if (shown === '' || isPrompt(shown)) return null;
  const who = named === '' ? handle?.[1] : named;
  return {
    title: shown,
    ...(who === undefined ? {} : { owner: who }),
    ...(dueDay === null ? {} : { due: dayText(dueDay) }),
    ...(isDone ? { status: 'done' } : {}),
    ...(ticket === undefined ? {} : { ticketUrl: ticket }),
  };
}

function tidied(text: string): string {
  return (
    withoutBadge(text)
      .replace(/\s+/g, ' ')
      .replace(/\s+([.,;:])/g, '$1')
      // Of two signs that a field stood between, the first one stays.
      .replace(/([.!?,;:])[,;:]+/g, '$1')
      .replace(/^[\s:–—-]+|[\s:–—,;-]+$/g, '')
      .replace(/(?:\s*[(]\s*[)])+$/, '')
      .trim()
  );
}

/** A heading below that of the actions is one of them, unless it only groups others. */
function headingAction(
  part: SectionPart,
  headings: readonly (ScannedLine | undefined)[],
  next: SectionPart | undefined,
  context: ActionContext,
): readonly Traced<DraftAction>[] {
  const [line] = part.lines;
  if (line === undefined) return [];
  const words = context
    .toPlain(line.content)
    .trim()
    .replace(/^\d{1,3}[.)]\s*/, '');
  const isGroup =
    next?.kind === 'item' ||
    next?.kind === 'table' ||
    isHorizon(words) ||
    headings.some(
      (other) =>
        other !== undefined &&
        other.number > line.number &&
        other.level > line.level &&
        next?.lines.includes(other) === true,
    );
  if (isGroup) return [];
  return actionOf([{ ...line, content: line.content.replace(/^\d{1,3}[.)]\s*/, '') }], context);
}

/** Lines that stand alone are an action each; a paragraph of sentences is one. */
function paragraphActions(part: SectionPart, context: ActionContext): readonly Traced<DraftAction>[] {
  const isLines =
    part.lines.length > 1 &&
    part.lines.every(({ content }) => content.length < 160 && !/[.,;]$/.test(content));
  if (isLines) return part.lines.flatMap((line) => actionOf([line], context));
  const [line] = part.lines;
  if (line === undefined || /:$/.test(line.content)) return [];
  return actionOf(part.lines, context);
}

type Column = 'title' | 'owner' | 'due' | 'status' | 'ticket' | 'type' | 'priority' | 'doneWhen' | 'number';
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:#|no|nr|id|番号)$/],
  [
    'owner',
    /^(?:(?:action )?owner|assignee|assigned(?: to)?|responsible|who|dri|lead|team|主担当|担当者?|담당자?|verantwortlich|zuständig|wer|responsable|qui|quién|responsável|responsabile|eigenaar|wie|odpowiedzialny|ansvarig|负责人)$/,
  ],
  [
    'due',
    /^(?:due|due date|deadline|eta|(?:expected|target|planned|completion) (?:date|day)|target|date|when|期限案?|期日|기한|fällig(?: am| bis)?|frist|termin|bis|échéance|vencimiento|fecha(?: límite)?|prazo|scadenza|截止日期)$/,
  ],
  ['status', /^(?:status|state|done|progress|상태|状態|状況|決定|statut|état|estado|stato|状态)$/],
  [
    'ticket',
    /^(?:bug|ticket|tracking|tracker|issue|link|jira|pr|reference|tracking (?:bug|issue|ticket)|追跡|チケット|이슈|티켓|vorgang|lien|enlace|工单)$/,
  ],
  [
    'priority',
    /^(?:priority|prio|severity|優先度|우선순위|priorität|priorité|prioridad|prioridade|priorità|prioriteit|priorytet|优先级)$/,
  ],
  ['type', /^(?:type|category|kind|種別|分類|유형|art|typ|tipo|categoría|类型)$/],
  ['doneWhen', /^(?:done when|acceptance(?: criteria)?|success criteria|完了条件|verification)$/],
  [
    'title',
    /^(?:(?:action|follow ?-?up|corrective|remediation)(?: item| action)?s?(?: items?)?|title|task|todo|what|item|description|measure|summary|improvement|対策|アクション|액션|조치|maßnahme|aufgabe|tâche|mesure|acción|tarea|ação|tarefa|azione|actie|zadanie|åtgärd|措施|行动项)$/,
  ],
];

/** The rows of a table of actions, by the names in its head; empty for a table without a column of actions. */
export function tableActions(
  lines: readonly ScannedLine[],
  context: ActionContext,
): readonly Traced<DraftAction>[] {
  const rows = lines.filter(({ kind }) => kind === 'table-row');
  const [head, ...body] = rows;
  if (head === undefined) return [];
  const names = tableCells(head.raw).map((cell) => plainName(context.toPlain(cell)));
  const roles = names.map((name) => COLUMNS.find(([, words]) => words.test(name))?.[0] ?? null);
  if (!roles.includes('title')) {
    const free = roles.indexOf(null);
    if (free === -1 || roles.filter((role) => role !== null).length === 0) return [];
    roles[free] = 'title';
  }
  return body.flatMap((line) => {
    const raw = tableCells(line.raw);
    const cell = (column: Column) => context.toPlain(raw[roles.indexOf(column)] ?? '').trim();
    const rawOf = (column: Column) => raw[roles.indexOf(column)] ?? '';
    const read = actionFrom(cell('title'), `${rawOf('title')} ${rawOf('ticket')}`, context);
    if (read === null) return [];
    const [who] = namesIn(cell('owner').replace(/@$/, ''));
    const due = readDay(cell('due'), context.day);
    const status = actionStatusOf(cell('status'));
    const ticket =
      ADDRESS.exec(rawOf('ticket'))?.[0] ??
      ADDRESS.exec(rawOf('status'))?.[0] ??
      (isPrompt(cell('ticket')) ? '' : cell('ticket'));
    const ticketStatus = actionStatusOf(cell('ticket'));
    const [type, priority] = [actionTypeOf(cell('type')), priorityOf(cell('priority'))];
    const action: DraftAction = {
      ...read,
      ...(who === undefined
        ? {}
        : { owner: cell('owner').includes(',') ? namesIn(cell('owner')).join(', ') : who }),
      ...(due === null ? {} : { due: dayText(due) }),
      ...(status === null ? {} : { status }),
      ...(ticketStatus !== null && status === null ? { status: ticketStatus } : {}),
      ...(ticket === '' || ticketStatus !== null ? {} : { ticketUrl: ticket }),
      ...(type === null ? {} : { type }),
      ...(priority === null ? {} : { priority }),
      ...(cell('doneWhen') === '' ? {} : { doneWhen: cell('doneWhen') }),
    };
    return [traced(action, [line])];
  });
}
