import { readActionLine } from '#shared/domain/items/readActionLine.ts';
import type { DraftAction } from '#shared/import/draft/importDraft.ts';
import { DUE_LABELS, OWNER_LABELS } from '#shared/import/reading/languages/fieldLabels.ts';
import { fieldsAround } from '#shared/import/sections/actions/actionFields.ts';
import { actionStatusOf, namesIn, priorityOf, statusNamed } from '#shared/import/sections/readFacts.ts';
import { isPrompt, withoutBadge } from '#shared/import/sections/sectionParts.ts';
import { FIRST_NAMES } from '#shared/names/firstNames.ts';
import { MORE_FIRST_NAMES } from '#shared/names/moreFirstNames.ts';
import { isProgram } from '#shared/names/programNames.ts';
import { capitalised } from '#shared/text/phrases.ts';
import { type CalendarDay, dayText } from '#shared/time/calendarDay.ts';
import { withWesternTime } from '#shared/time/eastAsianTime.ts';
import { readDay, someMonthsAfter } from '#shared/time/readDay.ts';
import type { NumericOrder } from '#shared/time/resolveDate.ts';

/** What actions are read against. */
export interface ActionContext {
  readonly toPlain: (text: string) => string;
  /** Dates without a year are next to it. */
  readonly day: CalendarDay;
  /** Names that are owners wherever they stand. */
  readonly people: readonly string[];
  /** Whether the day or the month is first in dates of numbers; null or absent: nothing says it. */
  readonly order?: NumericOrder | null;
  /** Whether the document tells that a name is a person’s. */
  readonly isPerson: (name: string) => boolean;
}

export const ADDRESS = /https?:\/\/[^\s()<>[\]"'|]+[^\s()<>[\]"'|.,;:!?]/;
/** `shipped in PR #12` names a change that was made, and no ticket for what is to be done. */
const TICKET =
  /(?<!(?:\b(?:in|by|via|with|from)|\/)\s(?:the\s)?(?:PR|MR|pull request|merge request)\s)(?<![\w/#-])(?:#\d{1,7}|(?!(?:AI|SEV|P|UTF|SHA|ISO|RFC|CVE|TLS|SSL|HTTP|GPT|ADR|OKR|Q|L|T|COVID|RTX|IPV|TIER|LEVEL|PHASE)-)[A-Z][A-Z0-9]{1,9}-\d{1,7})(?![\w-])/;
const OWNER = new RegExp(
  `[([（【]?(?<![\\p{L}\\p{N}_])(?:${OWNER_LABELS})\\s?[:=：]\\s?(@?[\\p{L}][^,;()[\\]|.\\n、，。；（）【】]{0,60}?)[)\\]）】]?(?=$|[,;.|)\\]\\n、，。；）】]|\\s(?:by|due|until|bis)\\b|\\s[–—-]\\s+\\p{L}[\\p{L} ]{1,20}\\s?:)`,
  'iu',
);
/** The same in front of the action itself: `Owner: Bo – fit a lamp`. Elsewhere a dash goes on with the owner: `Bo – SRE`. */
const OWNER_FIRST = new RegExp(`^(?:${OWNER.source.replace('(?=$|', '(?=\\s[–—-]\\s+\\p{L}|')})`, 'iu');
const HANDLE = /(?<![\w./])`?@([A-Za-z][\w.-]{0,38}\w)`?/;
const DUE = new RegExp(
  `[([（【]?(?<![\\p{L}\\p{N}_])(?:due(?: date| by| on)?|deadline|eta|until|by|before|target|fällig(?: am| bis)?|bis(?: zum)?|frist|échéance|avant le|vence|para el|até|entro(?: il)?|scadenza|voor|termin|senast|期限|기한|截止(?:日期|时间)?|до|${DUE_LABELS})\\s?[:=：]?\\s?(\\d{4}-\\d{2}-\\d{2}|\\d{4}[/.]\\d{1,2}[/.]\\d{1,2}|(?:\\d{4}[年년]\\s?)?\\d{1,2}[月월]\\s?\\d{1,2}[日일]|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th|er|º|\\.)? (?:(?:de|of) )?\\p{L}{3,10}\\.?(?: (?:del? )?\\d{4})?|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)[)\\]）】]?`,
  'iu',
);
/** A date in front of an action or behind it, with nothing that says what it is, is when it is due. */
const DATE_BESIDE =
  /^(\d{4}-\d{2}-\d{2})(?:\s*[:–—-]\s*|\s+)(?=\p{L})|\s+[([]?(\d{4}-\d{2}-\d{2}|(?<=[(,]\s*)\d{1,2}[./]\d{1,2}[./]\d{4})[)\]]?\.?$/u;
/** `Ticket: DNS-88` stands in the field of the ticket. */
const TICKET_LABEL =
  /[([]?(?<![\p{L}\p{N}_])(?:ticket|issue|jira|bug|pr)\s?[:=]\s?(?:#\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,7})[)\]]?/iu;
/** When an action was done, which is not when it is due. */
const DONE_ON =
  /(?<![\p{L}\p{N}_])(?:done|completed|closed|fixed|shipped|deployed|finished|merged|erledigt|abgeschlossen|terminée?|faite?|hech[oa]|completad[oa]|concluíd[oa]|fatt[oa]|completat[oa]|gedaan|afgerond|zrobione|ukończono|klart?|完了|完成|완료)(?: on| at| am| le| el| em| il| op)?\s?[:：]?\s?[([（]?(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})/iu;
/** In front of an action that is done. */
const TICK = /^(?:\[[xX]\]|✅|☑|✔)|[.\s](?:✅|☑|✔)\ufe0f?$/;
/** In front of one that is not: how far it is. */
const BADGE = /^(?:🚧|⏳|⌛|🔄|🟡|🟨|🟠|👷|🏗|❌|🚫|⬜|☐|🔲)\ufe0f?/u;
/** `(won’t do: too dear)` says why. */
const REASONED = /\s*[([（]([^()[\]（）:：]{4,24})[:：]\s*([^()[\]（）]{2,120})[)\]）]/;
/** Where words beside an action can say how far it is: `(erledigt)`, `Done: …`, `… – in progress`. */
const STATUS_PLACES = [
  /\s*[([（【]([^()[\]（）【】]{1,24})[)\]）】]/g,
  /^([^:：]{1,24})[:：]\s+/g,
  /\s+[–—-]\s+([^–—]{1,24})$/g,
  // `Avisar a los clientes. Hecho.`
  /(?<=[.!])\s+([^.!:：]{2,24})[.!]?$/g,
];
/** `[HIGH] Alert on failure`, `P1: Alert on failure`. */
const PRIORITY_FIRST =
  /^(?:[[(](critical|urgent|high|medium|med|low|p[0-3])[\])]\s*[:–—-]?\s*|(p[0-3])\s?[:–—-]\s+)(?=\S)/i;
/** How anyone can tell that it is done; an address of its ticket can follow. */
const DONE_WHEN = /\s*(?:[·;–—-]\s*)?\bdone when\s?[:：]\s*([^\n]+?)(?=\s+·\s+https?:|$)/im;
/** In the place of a day that nobody knows yet. */
const NO_DAY_YET = /\s+[–—-]\s+(?:tbd|tba|n\/a)\.?\s*$/i;
/** Days that are counted from the one on which the action was written; the document need not say which that was. */
export const RELATIVE_DAY =
  /\btomorrow\b|\d\s?(?:d|days?|w|weeks?|months?|tage?n?|wochen?|monate?n?|jours?|semaines?|mois|d[ií]as?|semanas?|mes(?:es)?|mês|giorn[io]|settiman[ae]|mes[ei]|dagen|weken|maand(?:en)?|dni|tygodni(?:e|u)?|dagar|veckor?)\b/i;

/** Says that there is nothing to do: `No action items`, `Keine weiteren Maßnahmen erforderlich`. */
const NO_ACTION =
  /^(?:there (?:are|is) )?(?:no|none|keine?|aucune?|pas d['’]|ning[uú]na?|nenhuma?|nessuna?|geen|brak|inga?|ingen|нет|нема(?:є)?|žádn[áé]|yok)(?:\s?(?:further|open|new|more|other|additional|immediate|weiteren?|offenen?|autres?|otr[ao]s?|outr[ao]s?|altre|verdere|andra))*(?:\s?(?:corrective|follow[- ]?up)?\s?(?:actions?|action items?|follow[- ]?ups?|tasks?|steps?|changes?|items?|ma(?:ß|ss)nahmen?|aufgaben|actions? corrective|mesures?|acci[oó]n(?:es)?|medidas?|a[cç](?:[aã]o|[oõ]es)|azion[ei]|misure|acties|maatregelen|działań|åtgärder|действи[йя]|задач))*(?:\s(?:are |is |was |were )?(?:needed|required|necessary|planned|identified|pending|open|taken|at this (?:time|point)|for now|erforderlich|nötig|notwendig|geplant|nécessaires?|requises?|necesari[ao]s?|necess[aá]ri[ao]s?|nodig|vereist))*[.!]?$|^(?:特に)?(?:なし|ありません)[。]?$|^(?:无|暂无|無)(?:。|$)|^(?:없음|해당 ?없음)\.?$/iu;

type Status = NonNullable<DraftAction['status']>;

/** Reads the fields out of the words of an action; null where no words are left. `raw` has its Markdown. */
export function actionFrom(text: string, raw: string, context: ActionContext): DraftAction | null {
  const doneWhen = DONE_WHEN.exec(text);
  const urgent = PRIORITY_FIRST.exec(text);
  const urgency = urgent === null ? null : priorityOf(urgent[1] ?? urgent[2] ?? '');
  const said = text
    .replace(urgency === null ? '' : (urgent?.[0] ?? ''), '')
    .replace(doneWhen?.[0] ?? '', '')
    .replace(NO_DAY_YET, '');
  const around = fieldsAround(said, fieldContext(context));
  const marked = withoutStatus(around.rest);
  const labelled = withoutLabels(marked.rest, raw, context);
  const address = ADDRESS.exec(raw)?.[0];
  const ticket = address ?? around.facts.ticketUrl ?? TICKET.exec(text)?.[0];
  const words = tidied(labelled.rest.replace(new RegExp(`\\s*[-–—·:(]*\\s*${ADDRESS.source}\\)?\\s*$`), ''));
  const { title, ...typed } = typedLine(words, context);
  const shown = title === '' ? (ticket ?? '') : title;
  if (shown === '' || isPrompt(shown) || NO_ACTION.test(shown)) return null;
  const isDone = TICK.test(raw.trim()) || DONE_ON.test(text);
  const badge = BADGE.exec(raw.trim())?.[0];
  const status: Status | null = isDone
    ? 'done'
    : (around.facts.status ?? marked.status ?? (badge === undefined ? null : actionStatusOf(badge)));
  return {
    title: shown,
    ...typed,
    ...labelled.facts,
    ...around.facts,
    ...(urgency === null ? {} : { priority: urgency }),
    ...(doneWhen?.[1] === undefined ? {} : { doneWhen: doneWhen[1].trim() }),
    ...(status === null ? {} : { status }),
    ...(status === 'not-doing' && marked.reason !== undefined ? { notDoingReason: marked.reason } : {}),
    ...(ticket === undefined ? {} : { ticketUrl: ticket }),
  };
}

interface Marked {
  readonly status: Status | null;
  /** Why it will not be done. */
  readonly reason?: string | undefined;
  readonly rest: string;
}

/** The status that stands beside the words of an action, and the words without it. */
function withoutStatus(text: string): Marked {
  let status: Status | null = null;
  let rest = text;
  const [whole = '', named = '', reason] = REASONED.exec(text) ?? [];
  if (whole !== '' && statusNamed(named) === 'not-doing')
    return { status: 'not-doing', reason, rest: text.replace(whole, ' ') };
  for (const place of STATUS_PLACES)
    rest = rest.replace(place, (whole, words: string) => {
      const named = statusNamed(words);
      if (named === null) return whole;
      status ??= named;
      return ' ';
    });
  return { status, rest };
}

interface LabelledFacts {
  readonly facts: Pick<DraftAction, 'owner' | 'due'>;
  /** The words without them, and without lines that are only an address. */
  readonly rest: string;
}

/** What a label or a mark names wherever it stands: `Owner: Bo`, `@bo`, `due 14 March`, a date in brackets. */
function withoutLabels(text: string, raw: string, context: ActionContext): LabelledFacts {
  const owner = OWNER_FIRST.exec(text) ?? OWNER.exec(text);
  const handle = owner === null ? HANDLE.exec(raw.replace(/https?:\/\/\S+/g, '')) : null;
  const forms = DONE_ON.test(text) ? [DUE] : [DUE, DATE_BESIDE];
  const dates = forms.map((form) => form.exec(text)).filter((found) => found !== null);
  const due = dates.find((found) => dayIn(found, context) !== null) ?? null;
  const dueDay = due === null ? null : dayIn(due, context);
  const [named = handle?.[1]] = owner === null ? [] : namesIn(owner[1] ?? '');
  const rest = text
    .replace(owner?.[0] ?? '', ' ')
    .replace(due?.[0] ?? '', ' ')
    .replace(TICKET_LABEL, ' ')
    .replace(
      handle === null
        ? ''
        : new RegExp(
            `^\\s*@${handle[1]}(?:\\s*[:–—-]\\s+|\\s+(?:to\\s)?(?!(?:and|or|und|et|y)\\b|[&,]))|\\s*[([]?@${handle[1]}\\s*[,;]?\\s*[)\\]]?\\s*$`,
          ),
      '',
    )
    .split('\n')
    .filter((line) => !/^[-*]?\s*(?:https?:\S+)?$/.test(line.trim()))
    .join(' ');
  const facts = {
    ...(named === undefined ? {} : { owner: named }),
    ...(dueDay === null ? {} : { due: dayText(dueDay) }),
  };
  return { facts, rest };
}

/** An English label says nothing of which number is the month; another one is followed by the day. */
const ENGLISH_LABEL = /^[^\p{L}]*(?:due|deadline|eta|until|by|before|target|\d)/iu;

function dayIn([whole, labelled, beside]: RegExpExecArray, context: ActionContext): CalendarDay | null {
  const { day } = context;
  const order = context.order ?? (ENGLISH_LABEL.test(whole) ? null : 'day-first');
  return readDay(withWesternTime(labelled ?? beside ?? ''), day, someMonthsAfter(day), order);
}

function fieldContext({ day, people, isPerson, order = null }: ActionContext) {
  return { order, today: day, people: [...people, ...FIRST_NAMES, ...MORE_FIRST_NAMES], isProgram, isPerson };
}

/** What the app reads of a line that somebody types: owner, day, priority and type at its end. */
function typedLine(words: string, context: ActionContext): Omit<DraftAction, 'status' | 'ticketUrl'> {
  const read = readActionLine(spelledHandle(words), fieldContext(context));
  return RELATIVE_DAY.test(words.slice(read.title.length)) ? { title: words } : read;
}

/** `(sarah.lind)` and `– @sarah.lind` at the end of a line are a name where Sarah is one; `(nginx.conf)` is none. */
function spelledHandle(words: string): string {
  const [, before = '', first = '', family = '', end = ''] =
    /^(.*(?:[([]|\s[–—-]\s))([a-z]{2,20})[._](?!(?:conf|config|ya?ml|json|xml|toml|ini|env|log|txt|md|sql|service|local)\b)([a-z]{3,20})([)\]]?\.?)$/.exec(
      words,
    ) ?? [];
  if (!FIRST_NAMES.some((name) => name.toLowerCase() === first)) return words;
  return `${before}${capitalised(first)} ${capitalised(family)}${end}`;
}

function tidied(text: string): string {
  return (
    withoutBadge(text)
      .replace(/\s+/g, ' ')
      .replace(/\s*(?:✅|☑|✔)\ufe0f?\s*$/u, '')
      .replace(/\s+([.,;:])(?=\s|$)/g, '$1')
      // The first of two signs stays where a field stood between them.
      .replace(/([.!?,;:])(?:\s?[.,;:])+(?=\s|$)/g, '$1')
      .replace(/^[\s:–—-]+|(?<![\s:–—,;、，-])[\s:–—,;、，-]+$/g, '')
      // Of brackets in which fields stood, the last can be left.
      .replace(/^([^()]*)\)$/, '$1')
      .replace(/(?:\s*[(]\s*(?:unassigned|no owner|nobody yet|tbd|tba)?\s*[)])+$/i, '')
      .trim()
  );
}
