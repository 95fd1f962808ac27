import type { NamedColumn } from '#shared/import/reading/languages/languageWords.ts';
import { isColumnInLanguages } from '#shared/import/reading/languages/moreLanguages.ts';
import { bareNames, withoutAccents } from '#shared/text/accents.ts';

/** What columns are called, in the languages that people keep tables in. One word a name, in small letters. */
const NAMES = {
  zone: /^(?:time ?zone|tz|zone|utc offset|offset|zeitzone|fuseau(?: horaire)?|zona horaria|fuso(?: orario| horário)?|tijdzone|strefa(?: czasowa)?|tidszon|タイムゾーン|시간대|时区)$/,
  end: /^(?:end(?:ed|s)?(?: (?:time|date|at|on))?|time end|until|to|finish(?:ed)?(?: at)?|bis|ende|fin|hasta|até|fine|einde|tot|do|slut|till|終了|종료|结束)$/,
  acknowledged:
    /^(?:(?:first )?ack(?:ed|nowledged)?(?: (?:at|on|time|date))?|acknowledged (?:at|on|time|date)|first acknowledged(?: on| at)?)$/,
  resolved:
    /^(?:(?:resolved|closed|resolution|mitigated)(?: (?:at|on|time|date|datetime))?|behoben(?: am| um)?|gelöst(?: am| um)?|résolu(?: à| le)?|resuelto)$/,
  due: /^(?:due(?: (?:by|date|on))?|deadline|eta|target(?: date)?|(?:expected|planned|completion) (?:date|day)|fällig(?: am| bis)?|frist|échéance|vencimiento|fecha límite|prazo|scadenza|termin|期限|기한|截止)$/,
  actor:
    /^(?:who|actor|person|people|by|(?:created|reported|entered|posted|logged|raised) by|owner|user(?: ?name)?|responder|author|creator|reporter|assignee|assigned to|assigned user names|agent|name|sender|from|wer|person(?:en)?|autor(?:in)?|verantwortlich|bearbeiter|qui|auteur|personne|quién|quien|autore?|persona|responsable|quem|responsável|pessoa|chi|wie|persoon|kto|osoba|vem|誰|担当者?|작성자|담당자|负责人|谁)$/,
  source:
    /^(?:source|link|links|url|uri|reference|evidence|channel|system|quelle|herkunft|origine?|lien|fuente|enlace|fonte|bron|źródło|källa|出典|リンク|출처|来源|链接)$/,
  event:
    /^(?:event|events|(?:\w+ )?event name|operation name|history summary|cause|what|what happened|happened|activity|action|entry|update|ereignis(?:se)?|was|vorgang|geschehen|aktion|événement|évènement|quoi|que s est il passé|evento|suceso|qué|acontecimento|o quê|cosa|gebeurtenis|wat|zdarzenie|co|händelse|vad|出来事|イベント|内容|이벤트|내용|事件)$/,
  message:
    /^(?:message|msg|(?:\w+ )?content|text payload|raw|log message|alert|alert message|text|comment|comments|note|notes|body|log|nachricht|meldung|bemerkung|notiz|kommentar|texte|remarque|mensaje|nota|comentario|mensagem|messaggio|bericht|wiadomość|opis|meddelande|メッセージ|메시지|消息)$/,
  title:
    /^(?:title|summary|subject|headline|alert name|alertname|name|titel|betreff|titre|objet|título|titolo|onderwerp|tytuł|タイトル|件名|제목|标题)$/,
  description:
    /^(?:(?:short |full )?description|details?|detail|beschreibung|einzelheiten|détails?|descripción|detalles?|descrição|descrizione|omschrijving|beskrivning|説明|詳細|설명|描述)$/,
} as const;

export type ColumnName = keyof typeof NAMES;

/** Whether a column's head is one of the usual names for something. */
export function isColumnNamed(head: string, name: ColumnName): boolean {
  const plain = plainName(head);
  const elsewhere = IN_LANGUAGES[name];
  return NAMES[name].test(plain) || (elsewhere !== undefined && isColumnInLanguages(plain, elsewhere));
}

/** What these columns are called in the tables of other languages. */
const IN_LANGUAGES: Readonly<Partial<Record<ColumnName, NamedColumn>>> = {
  actor: 'who',
  due: 'due',
  event: 'event',
  source: 'source',
};
const ACTIONS_IN_LANGUAGES: readonly (readonly [ActionColumn, NamedColumn])[] = [
  ['owner', 'owner'],
  ['due', 'due'],
  ['due', 'day'],
  ['status', 'state'],
  ['priority', 'priority'],
  ['title', 'action'],
];

/** Words that a head in English can have among others, in a table within a text: `Time of call`, `What we did`. */
const WORDS: readonly (readonly [WordColumn, RegExp])[] = [
  ['zone', /^(?:time ?zone|tz|zone|offset)$/],
  ['end', /^(?:end|ended|end time|to|until|finish)$/],
  ['date', /^(?:date|day)$/],
  ['time', /\b(?:time|timestamp|when|clock|start|started|from|hour|utc|gmt)\b|^date\b.*\btime$/],
  ['actor', /^(?:who|actor|person|people|role|by|owner|user|responder|name|team|author)$/],
  [
    'title',
    /\b(?:event|events|description|what|action|activity|entry|details?|message|summary|note|notes|comment|update|happened|text)\b/,
  ],
];
export type WordColumn = 'zone' | 'end' | 'date' | 'time' | 'actor' | 'title';

/** What a column holds by a word in its head; null where it has none of them. In small letters, without brackets. */
export function columnWithWord(head: string): WordColumn | null {
  return WORDS.find(([, words]) => words.test(head))?.[0] ?? null;
}

/** What a column of a table of actions holds. */
export type ActionColumn =
  | 'title'
  | 'owner'
  | 'due'
  | 'status'
  | 'ticket'
  | 'type'
  | 'priority'
  | 'doneWhen'
  | 'about'
  | 'number';
const ACTION_COLUMNS: readonly (readonly [ActionColumn, RegExp])[] = [
  [
    'owner',
    /^(?:(?:action )?owner|assignee|assigned(?: to)?|responsible|who|dri|lead|team|主担当|担当者?|담당자?|verantwortlich(?:e[rn]?)?|zuständig|wer|responsables?|pilote|porteur|qui|quién|responsável|responsáveis|quem|responsabile|chi|eigenaar|verantwoordelijke?|wie|odpowiedzialny|kto|ansvarig|vem|責任者|担当部署|책임자|负责人|責任人|责任人)$/,
  ],
  [
    'due',
    /^(?:due|due date|deadline|eta|(?:expected|target|planned|completion) (?:date|day)|target|date|when|期限案?|期日|기한|fällig(?: am| bis)?|frist|termin|bis(?: wann)?|échéance|délai|pour quand|vencimiento|plazo|fecha(?: límite| prevista| objetivo)?|data(?: limite| prevista)?|prazo|scadenza|datum|deadline|termijn|data|klart senast|senast|datum|予定日|期限|目標|완료 ?예정일?|마감(?:일)?|截止(?:日期|时间)?|完成(?:时间|日期)|预计完成(?:时间)?)$/,
  ],
  [
    'status',
    /^(?:status|state|done|completed?|closed|finished|progress|상태|状態|状況|決定|statut|état|avancement|estado|situación|situação|stato|stand|stav|進捗|진행 ?상황|状态|进度|進度)$/,
  ],
  [
    'ticket',
    /^(?:bug|ticket|tracking|tracker|issue|link|jira|pr|refer[ae]n[szc](?:e|er|ia|es)?|referenz|référence|tracking (?:bug|issue|ticket)|追跡|チケット|이슈|티켓|vorgang|lien|enlace|工单)$/,
  ],
  [
    'priority',
    /^(?:priority|prio|severity|優先度|우선순위|priorität|priorité|prioridad|prioridade|priorità|prioriteit|priorytet|优先级)$/,
  ],
  ['type', /^(?:type|category|kind|種別|分類|유형|art|typ|tipo|categoría|类型)$/],
  ['about', /^(?:causes?|root causes?|ursachen?|oorzaken?|causas?|orsak(?:er)?|原因|원인)$/],
  ['doneWhen', /^(?:done when|acceptance(?: criteria)?|success criteria|完了条件|verification)$/],
  [
    'title',
    /^(?:(?:action|follow ?-?up|corrective|remediation)(?: item| action)?s?(?: items?)?|title|task|to ?do|what|item|description|measure|summary|improvement|対策|アクション|액션|조치|maßnahmen?|aufgaben?|tâches?|mesures?|actions?|acción|acciones|tareas?|medidas?|ação|ações|tarefas?|azioni?|attività|misur[ae]|acties?|maatregel(?:en)?|zadani[ea]|działani[ea]|åtgärd(?:er)?|内容|項目|施策|対応(?:内容|策)?|항목|내용|대책|개선 ?사항|措施|改进(?:措施|项)?|行动项|行动|任务|事项)$/,
  ],
];

/** What a column of this name holds in a table of actions; null for a name that is none of the usual ones. */
export function actionColumn(head: string): ActionColumn | null {
  if (isNumberColumn(head)) return 'number';
  const name = plainName(head);
  const bare = withoutAccents(name);
  const named =
    ACTION_COLUMNS.find(([, names]) => names.test(name)) ??
    BARE_ACTION_COLUMNS.find(([, names]) => names.test(bare)) ??
    ACTIONS_IN_LANGUAGES.find(([, column]) => isColumnInLanguages(name, column)) ??
    ACTION_WORDS.find(([, words]) => words.test(name));
  return named?.[0] ?? null;
}

/** Words that a head in English can have among others: `Responsible party`, `By when`, `What we will do`. */
const ACTION_WORDS: readonly (readonly [ActionColumn, RegExp])[] = [
  ['owner', /\b(?:owners?|assignees?|assigned|responsible|responsibility|accountable|dri|who|poc)\b/],
  [
    'due',
    /\b(?:due|deadline|eta|by when|when|target|complet(?:ion|ed) (?:date|by)|timeline|timeframe|date)\b|^completion$/,
  ],
  ['status', /\b(?:status|state|progress)\b/],
  ['ticket', /\b(?:tickets?|issues?|jira|linear|tracking|tracker|bugs?|prs?|links?)\b/],
  ['priority', /\b(?:priority|prio)\b/],
  ['type', /\b(?:type|category|area)\b/],
  [
    'title',
    /\b(?:actions?|tasks?|items?|improvements?|recommendations?|measures?|what|steps?|fix(?:es)?|todo|remediations?|mitigations?)\b/,
  ],
];

/** `Accion` and `Fecha limite`, as people write who have no accents on their keys. */
const BARE_ACTION_COLUMNS: typeof ACTION_COLUMNS = ACTION_COLUMNS.map(([column, names]) => [
  column,
  bareNames(names),
]);

/** A column of this name holds the times of events: the higher, the surer. */
const TIME_NAMES: readonly (readonly [rank: number, name: RegExp])[] = [
  [
    4,
    /^(?:(?:event |incident |local |log )?(?:date ?time|date (?:and |& )?time|time ?stamp|time|when|clock)|ts|time of event|zeit(?:punkt|stempel)?|uhrzeit|datum (?:und |\/ )?(?:uhr)?zeit|wann|heure|horodatage|date et heure|quand|hora|fecha y hora|cuándo|data e hora|quando|ora|data e ora|tijd(?:stip|stempel)?|wanneer|godzina|czas|tid(?:punkt)?|klockslag|時刻|日時|時間|시각|시간|일시|时间|時間)(?![\p{L}\p{N}])/u,
  ],
  [3, /^(?:occurred|happened|fired|triggered|detected|raised|logged|posted|sent)(?: (?:at|on|date|time))?$/],
  [
    2,
    /^(?:(?:start(?:ed|s)?|begin|began|opened|created|reported|first seen)(?: (?:at|on|date|time|datetime))*|(?:date|time) (?:created|opened|started)|erstellt(?: am)?|beginn|créé(?: le)?|début|creado|inicio|criado|início|creato|inizio)$/,
  ],
  [1, /^(?:date|day|datum|tag|jour|fecha|día|data|giorno|dag|dzień|日付|日|날짜|日期)(?![\p{L}\p{N}])/u],
  [
    -1,
    /\b(?:updated|modified|changed|last|ended|end|until|closed|resolved|acknowledged|ack|due|expires|deadline|published|seconds|duration|age)\b/,
  ],
];
/** Clocks are kept in a column of this name by people who write them with a dot. */
export function isDottedClockColumn(head: string): boolean {
  return /^(?:uhrzeit|zeit(?:punkt)?|tid(?:punkt)?|klockslag|kl|klokkeslæt|tijd(?:stip)?|godzina|czas|ora)$/.test(
    plainName(head),
  );
}

/** A number in a column of such a name counts or names something. */
const COUNT_NAME =
  /^(?:.*\b)?(?:id|no|nr|number|count|size|bytes|phone|port|pid|issue key|order|ref|ticket|customer|serial)$/;

/** Whether the numbers in a column of this name are no times, however long they are. */
export function isCountColumn(head: string): boolean {
  return rankOf(head) === 0 && COUNT_NAME.test(plainName(head));
}

/** Whether a column of this name only numbers the rows. */
export function isNumberColumn(head: string): boolean {
  return (
    head.trim() === '#' ||
    /^(?:id|no|nr|nº|n|number|serial|lp|番号|编号|序号|번호|č|sıra)$/.test(plainName(head))
  );
}

/** How surely a column of this name holds the times of events; below 0 it holds other times, or none. */
export function timeRank(head: string): number {
  return isCountColumn(head) ? -1 : rankOf(head);
}

function rankOf(head: string): number {
  const name = plainName(head);
  if (/\b(?:utc|gmt|cet|cest|est|edt|pst|pdt)\b/.test(head.toLowerCase()) && name.length <= 5) return 4;
  const named = TIME_NAMES.find(([, names]) => names.test(name))?.[0];
  if (named !== undefined) return named;
  if (isColumnInLanguages(name, 'time')) return 4;
  return isColumnInLanguages(name, 'day') ? 1 : 0;
}

/** `CreatedAtDate (UTC)` as `created at date`. */
function plainName(head: string): string {
  return head
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('\u0307', '')
    .replace(/[^\p{L}\p{M}\p{N}&/]+/gu, ' ')
    .trim();
}
