import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { IncidentStatus, Severity } from '#shared/domain/incident/incident.ts';

const SEVERITIES: readonly (readonly [Severity, RegExp])[] = [
  [
    'SEV1',
    /^(?:sev(?:erity)?[ -]?[01]|s[01]|p[01]|critical|blocker|highest|kritisch|critique|crític[ao]|critic[ao]|krytyczny|kritisk|重大|致命的|심각|치명적|严重|紧急|критич\p{L}*|критичн\p{L}*|kritick[áýé]|kritik|kriittinen|nghiêm trọng)(?![\p{L}\d])/iu,
  ],
  [
    'SEV2',
    /^(?:sev(?:erity)?[ -]?2|s2|p2|high|major|hoch|schwer|élevée?|majeure?|alt[ao]|grave|hoog|wysoki|hög|高|높음|высок\p{L}*|висок\p{L}*|vysok[áýé]|yüksek|tinggi|høy|høj|korkea|cao)(?![\p{L}\d])/iu,
  ],
  [
    'SEV3',
    /^(?:sev(?:erity)?[ -]?3|s3|p3|medium|moderate|minor|mittel|moyenne?|medi[ao]|média|gemiddeld|średni|medel|中|보통|중간|средн\p{L}*|середн\p{L}*|střední|orta|sedang|middels|keskitaso)(?![\p{L}\d])/iu,
  ],
  [
    'SEV4',
    /^(?:sev(?:erity)?[ -]?4|s4|p4|low|niedrig|gering|faible|baj[ao]|baix[ao]|bass[ao]|laag|niski|låg|低|낮음|низк\p{L}*|низьк\p{L}*|nízk[áýé]|düşük|rendah|lav|matala)(?![\p{L}\d])/iu,
  ],
  ['SEV5', /^(?:sev(?:erity)?[ -]?5|s5|p5|lowest|informational|trivial)(?![\p{L}\d])/iu],
];

/** The severity that a text begins with, or that stands in it as `SEV2`; null for other words. */
export function severityOf(text: string): Severity | null {
  const start = text.trim().replace(/^[^\p{L}\p{N}]+/u, '');
  const named = /\bSEV[ -]?([0-5])\b/i.exec(start)?.[0] ?? start;
  return SEVERITIES.find(([, words]) => words.test(named))?.[0] ?? null;
}

/** The same where the text is said to be a severity: a number alone is one, too. */
export function statedSeverity(text: string): Severity | null {
  const read = severityOf(/^\s*[0-5](?![\d.,:/-])/.test(text) ? `SEV${text.trim()}` : text);
  // Below its heading, a label may say once more what it is: `Severity: P1 – Critical`.
  const labelled = /^[\p{L} ]{2,30}[:：]\s*(\S.*)$/su.exec(text.trim())?.[1];
  return read ?? (labelled === undefined ? null : severityOf(labelled));
}

const STATUSES: readonly (readonly [IncidentStatus, RegExp])[] = [
  ['published', /^(?:published|public|veröffentlicht|publiée?|publicado|公開済み|게시)/i],
  [
    'in-review',
    /^(?:in review|under review|review(?!ed)|in prüfung|en revisión|en revue|em revisão|レビュー中|검토 ?중)/i,
  ],
  [
    'reviewed',
    /^(?:reviewed|final(?:i[sz]ed)?|complete[d]?|done|approved|closed|abgeschlossen|fertig|terminée?|cerrado|completad[oa]|完了|완료|已完成)/i,
  ],
  [
    'draft',
    /^(?:draft|wip|work in progress|in progress|open|entwurf|brouillon|borrador|rascunho|bozza|concept|szkic|utkast|下書き|ドラフト|작성 ?중|초안|草稿)/i,
  ],
];

export function statusOf(text: string): IncidentStatus | null {
  return STATUSES.find(([, words]) => words.test(text.trim()))?.[0] ?? null;
}

const STATUS_NAMES: readonly (readonly [NonNullable<ActionItem['status']>, RegExp])[] = [
  [
    'not-doing',
    /^(?:won ?['’]?t (?:do|fix)|wontfix|not doing|rejected|declined|cancell?ed|dropped|failed|不採用|abgelehnt|verworfen)(?![\p{L}])/iu,
  ],
  [
    'done',
    /^(?:done|complete[d]?|closed|fixed|resolved|merged|shipped|finished|implemented|erledigt|fertig|abgeschlossen|terminée?|faite?|fini|hecho|completad[oa]|concluíd[oa]|feito|fatto|klaar|gereed|zrobione|klar|(?:対応|実施|完了)?済み?|完了|실시 ?완료|완료|已完成|готово|выполнен\p{L}*|сделано|виконано|hotovo|tamamlandı|selesai|hoàn thành|valmis|utført|udført|ferdig|✅|✔️?|☑️?|x|yes)(?![\p{L}])/iu,
  ],
  [
    'in-progress',
    /^(?:in[ -]?progress|ongoing|wip|started|doing|in arbeit|läuft|begonnen|en cours|en (?:curso|progreso)|em andamento|in corso|bezig|w toku|pågår|進行中|対応中|着手|실행 ?중|진행 ?중|进行中|处理中|в (?:работе|процессе|роботі)|probíhá|devam ediyor|sedang berjalan|đang (?:làm|thực hiện)|kesken)(?![\p{L}])/iu,
  ],
  [
    'open',
    /^(?:to ?-?do|open|not started|planned|proposed|pending|new|backlog|scheduled|offen|geplant|à faire|prévu|pendiente|por hacer|pendente|a fazer|da fare|aperto|te doen|do zrobienia|att göra|未着手|未対応|採用|예정|미완료|待办|未开始|открыт\p{L}*|не начат\p{L}*|запланирован\p{L}*|відкрит\p{L}*|otevřen[oáý]|açık|bekliyor|belum(?: dimulai)?|chưa bắt đầu|avoin|åben|åpen|☐|no)(?![\p{L}])/iu,
  ],
];

/** The status that a cell begins with; null for other words. */
export function actionStatusOf(text: string): NonNullable<ActionItem['status']> | null {
  const mark = /^(?:\p{Extended_Pictographic}\ufe0f?|[☐☑☒✓✔✗✘]|\[[ xX]?\])\s*/u.exec(text.trim())?.[0] ?? '';
  const words = text.trim().slice(mark.length);
  const named = STATUS_NAMES.find(([, names]) => names.test(words))?.[0];
  if (named !== undefined || words !== '' || mark === '') return named ?? null;
  if (/^(?:✅|☑|✔|✓|🟢|🟩|👍|\[[xX]\])/u.test(mark)) return 'done';
  if (/^(?:🚧|⏳|⌛|🔄|🟡|🟨|🟠|👷|🏗)/u.test(mark)) return 'in-progress';
  return /^(?:⬜|☐|🔲|🔳|◻|❌|🔴|🆕|📋|⏹|\[ ?\])/u.test(mark) ? 'open' : null;
}

/** The status that words name which say nothing else: `won’t do`. Beside a title, `new`, `yes` and `no` can be about it. */
export function statusNamed(text: string): NonNullable<ActionItem['status']> | null {
  const words = text.trim();
  if (/^(?:x|yes|no|new)$/i.test(words)) return null;
  return STATUS_NAMES.find(([, names]) => names.exec(words)?.[0] === words)?.[0] ?? null;
}

const TYPE_NAMES: readonly (readonly [NonNullable<ActionItem['type']>, RegExp])[] = [
  [
    'prevent',
    /^(?:prevent(?:ion|ative|ive)?|vorbeug|prävention|prévention|prévenir|prevención|prevenção|予防|防止|예방|预防)/i,
  ],
  ['detect', /^(?:detect(?:ion)?|monitor(?:ing)?|alert(?:ing)?|erkenn|détect|detec|検知|検出|감지|检测)/i],
  ['mitigate', /^(?:mitigat(?:e|ion)|respon(?:d|se)|minderung|atténu|mitig|緩和|軽減|완화|缓解)/i],
  ['repair', /^(?:repair|recover(?:y)?|fix|reparatur|behebung|répar|repar|修復|복구|修复)/i],
  [
    'process',
    /^(?:process|document(?:ation)?|training|communication|prozess|processus|proceso|processo|プロセス|프로세스|流程)/i,
  ],
  ['investigate', /^(?:investigat(?:e|ion)|research|analy|untersuch|enquête|investig|調査|조사|调查)/i],
];

export function actionTypeOf(text: string): NonNullable<ActionItem['type']> | null {
  return TYPE_NAMES.find(([, words]) => words.test(text.trim()))?.[0] ?? null;
}

/** `P1` and words for it; P0 is the most urgent. */
export function priorityOf(text: string): NonNullable<ActionItem['priority']> | null {
  const word = text.trim().toLowerCase();
  const digit = /^(?:p|prio(?:rity)? ?)([0-3])\b/.exec(word)?.[1];
  if (digit !== undefined) return `P${digit}` as NonNullable<ActionItem['priority']>; // One of the four digits.
  if (/^(?:urgent|critical|highest|blocker|kritisch|critique|crítica)\b/.test(word)) return 'P0';
  if (/^(?:high|hoch|élevée?|haute|alta|hoog|高)/.test(word)) return 'P1';
  if (/^(?:med(?:ium)?\b|normal|moderate|mittel|moyenne?|media|média|中)/.test(word)) return 'P2';
  return /^(?:low|lowest|niedrig|gering|basse|faible|baja|baixa|bassa|laag|低)/.test(word) ? 'P3' : null;
}

/** Words that join names stand between spaces: `é` is a letter of `Renée`, and no end of a word. */
const BETWEEN_NAMES =
  /\s*[,;&、，]\s*|\s+(?:and|und|et|y|e|en|i|och|or|oder|ou|o|eller)(?:\s?\/\s?(?:or|oder|ou|o|of|eller))?\s+|\s*\/\s*/u;
/** A full stop behind one of these ends no sentence. */
const SHORTENED = /(?<!\p{L})(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms|St|Ing|Dipl|Sra?|Dra|Mme)\.\s/gu;

/** The names in `[Ada](mailto:ada@…), Bo and/or J. de Vries`. Plain text. */
export function namesIn(text: string): readonly string[] {
  if (isNobody(text.trim())) return [];
  // `Ada  |  Comms: Bo` goes on with another fact.
  const own = text.split(/\s+[|·•]\s+(?=\**\p{Lu}[\p{L} ]{1,30}\**:)/u)[0] ?? '';
  return own
    .replace(/\([^()]*\)|<[^<>]*>|https?:\/\/\S+/g, '')
    .split(BETWEEN_NAMES)
    .map((name) => name.trim().replace(/^@/, ''))
    .filter((name) => name !== '' && name.length <= 60 && !isNobody(name) && !isOther(name));
}

/** Sentences, words that are no names, and labels in front of something else. */
function isOther(name: string): boolean {
  return (
    /^\p{Ll}{2,} (?:from|by|with|using|to|for|in|of) /u.test(name) ||
    /[.!?]\s|[:<>|]/.test(name.replace(SHORTENED, ' '))
  );
}

function isNobody(name: string): boolean {
  return /^(?:tbd|tba|n\/a|none|unknown|unassigned|nobody|todo|-+|–|—|\?+|offen|\*{2}.*)$/i.test(name);
}
