import { announcesActions } from '#shared/import/reading/actionHeadings.ts';
import type { NamedPart } from '#shared/import/reading/languages/languageWords.ts';
import { partInLanguages } from '#shared/import/reading/languages/moreLanguages.ts';
import { bareNames, withoutAccents } from '#shared/text/accents.ts';

/** What the name of a section tells. */
export type SectionTarget = NamedPart;

/**
 * The names of sections: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Japanese,
 * Korean, Chinese. The first that matches counts. Other languages are tables of their own (`languages`).
 */
const NAMES: readonly (readonly [SectionTarget, RegExp])[] = [
  [
    'gotLucky',
    /^(?:(?:where|how|what) )?(?:(?:we )?(?:got|were)|did we get) lucky|^where luck was|^luck$|^(?:wo wir )?glück(?: gehabt| hatten)?|^(?:où nous avons eu de la )?chance$|^(?:dónde tuvimos )?suerte|^(?:onde tivemos )?sorte|^(?:dove siamo stati )?fortunati|^(?:waar we )?geluk(?: hadden)?$|^szczęście|^(?:där vi hade )?tur$|^(?:幸運|ラッキー|運が良かった)|^운이 좋았던|^(?:幸运|侥幸)/,
  ],
  [
    'wentWell',
    /^(?:what|things(?: that)?)? ?(?:went|did we do|we did|we got|worked|has worked) (?:well|right|good|great)|^(?:what )?(?:worked(?: well)?|helped(?: us)?)$|^(?:positives?|successes|strengths|good)$|^was (?:gut|lief gut|ist gut) ?(?:lief|gelaufen|ging)?|^gut gelaufen|^(?:ce qui|qu est ce qui) (?:a|s est) bien|^points positifs|^(?:lo|qué) que? ?(?:salió|funcionó|fue) bien|^qué (?:salió|funcionó|fue) bien|^qué funcionó$|^ce qui a (?:fonctionné|marché)$|^(?:o que|cosa ha) (?:funcionou|funzionato)$|^was (?:hat )?funktioniert(?: hat)?$|^(?:o que )?(?:correu|funcionou|deu|foi) (?:bem|certo)|^(?:che )?cosa (?:ha funzionato|è andat[oa] bene)|^wat (?:ging|liep)(?: er)? goed|^co (?:poszło|zadziałało) dobrze|^(?:vad (?:som )?)?gick bra|^(?:うまくいった|良かった|(?:正しく|迅速に|うまく)?対応できた)|^(?:잘된|잘 된|잘한|좋았던)|^(?:做得好|做的好|进展顺利)/,
  ],
  [
    'wentPoorly',
    /^(?:what|things(?: that)?)? ?(?:went|we got|could have gone|could (?:have been|be) done|did not go|didn ?t go|did ?n[o']?t go|has not worked|didn ?t work) (?:so )?(?:poorly|badly|wrong|bad|well|better|right)|^(?:what )?didn ?t work(?: well)?$|^what (?:didn ?t|did not)$|^what (?:can|could) (?:we|be) (?:do|done|improved?)(?: better)?|^(?:what )?could (?:have )?(?:gone|be(?:en)?|we (?:do|have done)) (?:better|improved)|^(?:negatives?|weaknesses|challenges|bad|areas (?:for|of) improvement|what (?:we )?(?:could|can|should) (?:we )?(?:do|have done) (?:better|differently))$|^was (?:schlecht|nicht gut|schief|schief ?gelaufen|lief schlecht)|^schlecht gelaufen|^was (?:lief|ging) (?:schlecht|schief|nicht gut)|^(?:ce qui|qu est ce qui) (?:a|s est) mal|^ce qui (?:n a pas|a manqué|a échoué|pourrait|aurait pu)|^points négatifs|^(?:lo|qué) que? ?(?:(?:salió|fue|funcionó) mal|falló|no (?:salió|funcionó|fue) bien|no funcionó)|^what (?:did ?n[o']?t help|did not help|hindered|hurt)(?: us)?$|^qué (?:salió|fue|funcionó) mal|^(?:o que )?(?:correu|deu|funcionou|foi) (?:mal|errado)|^(?:o que )?(?:podemos|pode(?:ria)?) (?:ser )?melhorar?(?:do)?$|^(?:che )?cosa (?:è andat[oa] (?:storto|male)|non ha funzionato)|^wat (?:ging|liep)(?: er)? (?:niet goed|mis|slecht|fout)|^wat (?:kan|kon|moet) beter|^verbeterpunten$|^was (?:kann|können wir|könnte|hätte) .{0,30}besser|^verbesserungs(?:potenzial|potential|bedarf)e?$|^ce qui (?:peut|pourrait) être amélioré|^points d amélioration$|^(?:qué|lo que) (?:se puede|podemos|podríamos|se podría) mejorar|^áreas? de mejora$|^cosa (?:si può |possiamo |si poteva )?migliorare|^co można (?:poprawić|było)|^vad kan (?:förbättras|bli bättre)|^hvad kan (?:forbedres|blive bedre)|^hva kan (?:forbedres|bli bedre)|^co (?:poszło źle|nie zadziałało)|^(?:vad (?:som )?)?gick (?:dåligt|fel|mindre bra)|^(?:うまくいかなかった|悪かった|対応できなかった|課題$|改善(?:すべき)?(?:点|こと))|^(?:잘못된|잘못한|잘 안된|아쉬웠던|아쉬운|나빴던|부족했던|개선(?:할|이 필요한) ?점)|^(?:做得不好|不足|待改进|需要改进|有待改进|(?:存在的?)?问题(?:与不足|点)?$)/,
  ],
  [
    'contributingFactors',
    /^contribut(?:ing|ory) (?:factors?|causes?|conditions?)|^(?:aggravating|mitigating) factors?|^beitragende (?:faktoren|ursachen)|^begünstigende|^facteurs (?:contributifs|aggravants|contribuant)|^causas (?:contribuyentes|contribuintes)|^causes contributives|^cause concomitanti|^factores (?:contribuyentes|que contribuyeron)|^fatores (?:contribuintes|que contribuíram)|^fattori (?:contribuenti|che)|^bijdragende (?:factoren|oorzaken)|^czynniki|^bidragande (?:faktorer|orsaker)|^(?:寄与要因|背景要因)|^(?:기여 요인|기여요인)|^(?:促成因素|影响因素)/,
  ],
  [
    'rootCause',
    /^(?:main|primary|principal) causes?$|^(?:consolidated |primary |probable |underlying |the |likely )?root ?causes?(?: analysis| summary| statement| investigation)?(?: (?:and|&|\/) .{1,40})?$|^rca$|^causes?(?: analysis)?$|^(?:why|how) (?:did )?(?:it|this|that) (?:happen(?:ed)?|fail(?:ed)?)|^why$|^(?:analysis|investigation) (?:of|into) (?:the )?(?:root )?causes?$|^¿?por qué (?:pasó|ocurrió|sucedió|falló)|^pourquoi (?:c est arrivé|cela s est produit|est ce arrivé)|^por que (?:aconteceu|ocorreu|falhou)|^perché è successo|^warum (?:ist es|es) (?:passiert|geschehen)|^waarom (?:ging het mis|gebeurde het)|^(?:technical )?(?:root )?cause(?:s)? of (?:(?:the|our|this|that) )?(?:[\p{L}\p{N}-]+ ){0,3}(?:incident|outage|failure|problem|issue|error|event|crash|fault|downtime)s?|^fault$|^working theory$|^details of (?:the )?(?:vulnerability|incident|exploit|bug|failure|problem)$|^(?:grund|fehler|kern)?ursachen?(?: ?analyse)?$|^cause(?:s)? (?:racine|profonde|première)s?(?: du problème)?|^analyse (?:de la |des |de )causes?|^causas?(?: raíz| raiz)?(?: del (?:incidente|problema))?$|^análisis de (?:la )?causas?|^análise d[ea]s? causas?|^analisi dell[ae] caus[ae]|^caus[ae] (?:principale|radice|alla radice|di fondo)|^causa$|^(?:hoofd|grond|kern)?oorza(?:ak|ken)|^przyczyn[ay](?: źródłowa| główna)?|^(?:grund|rot)?orsak(?:er|en)?(?:sanalys)?$|^(?:根本原因|原因|要因|因果)|^(?:근본 ?원인|원인|원인 분석)|^(?:根因|根源|原因分析|根本原因|问题(?:的)?(?:根源|原因|分析))/u,
  ],
  [
    'actions',
    /^(?:(?:corrective|preventative|preventive|follow[- ]?up|future|planned|proposed|proposal|review|remedial|resulting|remediation|next|open|key|postmortem|recommended|suggested|completed|immediate) )+(?:(?:and|&) (?:prevent(?:at)?ive|corrective) )?(?:action|step|item|measure|task|work|improvement|change)s?(?: items?)?|^(?:corrective and prevent(?:at)?ive |corrective |prevent(?:at)?ive )?(?:action ?(?:items?|points?|plan)?s?|measures?)(?: items?)?$|^actions?(?: (?:items?|taken|plan|points?))?$|^(?:tasks?|task list|improvements?|fixes|measures?|work)(?: (?:to|for|and) .{1,50})?$|^(?:to ?-?do|task|action)s? lists?$|^remediation(?:s)?(?: (?:and|\/|items?|plan|actions?|steps|future).*)?$|^(?:to ?dos?|tasks|follow ?-?ups?|followups?|next steps|action)(?: (?:items?|actions?|improvements?))?$|^(?:recommendations?|improvements?|prevention)$|^actionables$|^capa$|^(?:what s )?next$|^correct(?:ive|ions?) and prevent(?:at)?(?:ive|ions?)$|^(?:corrective|prevent(?:at)?ive) (?:actions|measures|steps) taken$|^suggest(?:ions?|ed)(?: (?:for )?(?:improvements?|the future))?$|^steps forward$|^how (?:are|will|do|can|could|should) we (?:make|making|be making|prevent|preventing|avoid|avoiding|improv(?:e|ing)|reduc(?:e|ing)|stop)(?: .{0,50})?$|^what we (?:do|did|will do|ll do|plan to do) (?:about|against|now|next|differently)(?: .{0,40})?$|^what (?:are )?(?:we|are we)(?: re| are)? (?:doing|changing|going to do|planning)(?: .{0,50})?$|^what (?:will|have) we (?:do|done|change)(?: .{0,50})?$|^what we (?:will|ll|re|are|plan to|intend to|are going to|re going to) (?:do|doing|change|changing|improve|improving)(?: .{0,50})?$|^was wir (?:tun|ändern|verbessern)(?: werden| wollen)?$|^ce que nous (?:allons|ferons)(?: .{0,40})?$|^(?:lo )?qué vamos a (?:hacer|cambiar|mejorar)(?: .{0,40})?$|^o que vamos (?:fazer|mudar|melhorar)(?: .{0,40})?$|^(?:how (?:are|will|do|can|could) we|how to|steps (?:taken )?to|our plan to|what we (?:will|ll|are going to|plan to) do(?: to)?) (?:prevent|avoid|stop|ensure|make sure|fix|improve)(?: .{0,60})?$|^(?:going|moving|looking) forward$|^what s next$|^(?:future|planned) (?:work|plans?|prevention)$|^prevention (?:measures?|steps?|plan|actions?)$|^(?:preventing|prevent) (?:future|recurrence)|^folgemaßnahmen|^(?:(?:ergriffene|getroffene|geplante|offene|sofort|vorgeschlagene|weitere) ?)?maßnahmen(?: ?plan)?$|^(?:nächste schritte|aufgaben|todos?|handlungsbedarf|gegenmaßnahmen|korrekturmaßnahmen|verbesserungen)$|^(?:actions?|mesures)(?: (?:à (?:mener|prendre|entreprendre)|correctives?|préventives?|immédiates?|menées|prises|réalisées|engagées|prévues|proposées|d amélioration|de suivi|items?))*$|^(?:actions?|mesures) (?:correctives?|préventives?|de prévention|d amélioration)(?: et (?:correctives?|préventives?|de prévention))?$|^(?:plan|pistes?|axes?) d amélioration(?: .{1,40})?$|^(?:améliorations|recommandations)$|^(?:plan d actions?|prochaines étapes|suivi|suites)$|^(?:acciones|medidas|tareas|elementos de acción)(?: (?:correctivas?|preventivas?|a tomar|tomadas|realizadas|inmediatas|futuras|propuestas|de mejora|de seguimiento|pendientes))*$|^(?:acciones|medidas) (?:(?:correctivas|preventivas) y (?:correctivas|preventivas)|de prevención)$|^plan(?:es)? de mejora$|^(?:mejoras|recomendaciones)$|^(?:próximos pasos|plan de acción)$|^(?:ações|medidas|itens de ação|tarefas)(?: (?:corretivas?|preventivas?|tomadas|realizadas|imediatas|futuras|propostas|de melhoria|de acompanhamento))*$|^(?:ações|medidas) (?:(?:corretivas|preventivas) e (?:corretivas|preventivas)|de prevenção)$|^planos? de melhorias?$|^(?:melhorias|recomendações)$|^(?:próximos passos|plano de ação)$|^(?:azioni|misure|attività)(?: (?:correttive|preventive|immediate|future|intraprese|proposte|di miglioramento|da intraprendere))*$|^prossimi passi$|^(?:acties|actiepunten|maatregelen|vervolgacties|vervolgstappen)$|^(?:działania(?: naprawcze| zapobiegawcze)?|zadania|kolejne kroki)$|^(?:åtgärder|åtgärdspunkter|nästa steg|uppföljning)$|^(?:アクション(?:アイテム)?|対策|恒久対策|再発防止(?:策|アクション)?|今後の対[応策]|改善(?:策|案)|是正(?:措置|処置|策|対応|$)|予防(?:策|措置|処置)|todo)|^(?:재발 ?방지|액션|조치 ?사항|(?:후속|예방|향후|개선) ?조치|향후 (?:계획|대책)|개선 ?(?:사항|방안|계획)|대책)|^(?:行动(?:项|计划)|改进(?:措施|项|方案|计划)|整改(?:措施|方案|计划)?|后续(?:措施|行动|步骤)?|预防措施|待办)/,
  ],
  [
    'lessons',
    /^(?:key )?(?:lessons?|learnings?|takeaways?|insights?)(?: ?(?:learned|learnt))?(?: and .*)?$|^(?:key takeaways?|what (?:did |have )?we learn(?:ed|t)?(?: (?:about|from|along|on) .{1,40})?|insights)$|^(?:lehren|erkenntnisse|lessons learned|was wir (?:.{1,30} )?gelernt haben|gelerntes)$|^(?:leçons(?: (?:apprises|tirées))?|enseignements|retour d expérience|(?:ce que nous avons|ce qu on a|ce que l on a) appris(?: .{1,50})?)$|^(?:lecciones(?: aprendidas)?|aprendizajes|(?:lo )?qu[eé] (?:hemos aprendido|aprendimos)(?: .{1,40})?)$|^(?:lições(?: aprendidas)?|aprendizados?|(?:o )?que aprendemos(?: .{1,40})?)$|^(?:lezioni(?: apprese| imparate)?)$|^(?:geleerde lessen|lessen|wat we (?:hebben )?geleerd)|^wnioski|^(?:lärdomar|vad vi lärde oss)$|^(?:教訓|学び|学んだこと|得られた知見)|^(?:교훈|배운 점)|^(?:经验教训|教训|总结)/,
  ],
  [
    'timeline',
    /^(?:(?:incident |event |detailed )?time ?line|chronology)\b|^(?:zeit(?:verlauf|leiste|linie|strahl|licher ablauf|ablauf|achse)|chronologie|(?:zeitlicher )?(?:ablauf|verlauf)(?: der ereignisse| des vorfalls)?|ereignisse|ereignisverlauf|was (?:ist )?(?:passiert|geschah|geschehen))|^(?:chronologie|déroulement|déroulé|frise|ligne de temps|historique)\b|^(?:cronología|línea (?:de tiempo|temporal)|sucesión de (?:eventos|hechos)|secuencia de eventos)|^(?:cronologia|linha do tempo|sequência (?:de eventos|dos fatos))|^(?:linea temporale|sequenza degli eventi|cronistoria)|^(?:tijdlijn|tijdsverloop|verloop(?: van)?|gebeurtenissen)|^(?:oś czasu|przebieg|chronologia|kalendarium)|^(?:tidslinje|händelseförlopp|förlopp|kronologi)|(?:タイムライン|時系列|経緯)$|^(?:タイムライン|時系列|経緯|経過|発生経緯)|타임라인$|^(?:타임라인|시간순|경과|사건 경과|진행 경과)|(?:时间线|時間線|时间轴|時間軸)$|^(?:时间线|時間線|时间轴|時間軸|事件经过|经过|處理過程|处理过程)/,
  ],
  [
    'impact',
    /^(?:(?:incident|user|customer|business|service|estimated|overall|ongoing|the|external|internal|financial|blast radius and) )*(?:impacts?|blast radius)(?: (?:assessment|analysis|summary|statement|on .*|to .*|and .*|of .*))?$|^(?:severity|scope) (?:and|&) impact$|^(?:what|who) was (?:impacted|affected)|^what (?:was|is|were) the (?:[a-z]+ )?impacts?(?: .{1,30})?$|^assets affected|^affected (?:systems|services|components|users|customers)|^auswirkung(?:en)?|^(?:folgen|betroffene (?:systeme|dienste|kunden))$|^(?:impact|conséquences)(?: (?:client|utilisateurs?|métier|sur .*))?$|^impacto(?: .*)?$|^impatto(?: .*)?$|^(?:impact|gevolgen)(?: .*)?$|^(?:wpływ|skutki)(?: .*)?$|^påverkan(?: .*)?$|^(?:konsekvenser|effekt)$|^(?:影響(?:範囲|度)?|インパクト)|^(?:영향(?:도| ?범위)?|임팩트)|^(?:影响(?:范围|面)?|影響)/,
  ],
  [
    'severity',
    /^(?:incident )?(?:severity|sev|priority)(?: level)?$|^schweregrad$|^(?:sévérité|gravité|criticité)$|^(?:severidad|gravedad)$|^(?:severidade|gravidade)$|^(?:gravità|severità)$|^ernst(?:niveau)?$|^(?:poziom|priorytet)$|^allvarlighetsgrad$|^(?:重大度|深刻度|重要度)$|^(?:심각도|(?:장애 ?)?등급)$|^(?:严重(?:程度|性|级别)|(?:故障|事故|事件)?(?:等级|级别|定级))$/,
  ],
  [
    'status',
    /^(?:document |postmortem )?(?:status|state)$|^(?:statut|état)$|^estado$|^stato$|^(?:ステータス|状態|状況)$|^상태$|^状态$/,
  ],
  [
    'people',
    /^(?:postmortem )?(?:authors?|owners?|writers?|prepared by|written by|author\(s\)|involved parties|participants?|responders?|incident (?:commander|manager|lead|owner|responders?|team)|commander|facilitator|ic|attendees|contributors|on ?-?call)$|^(?:autor(?:en|in)?|verfasser|beteiligte|verantwortlich|teilnehmer)$|^(?:auteurs?|participants|rédacteurs?)$|^(?:autor(?:es|as|a)?|participantes|responsables?)$|^(?:autore|autori|partecipanti)$|^(?:auteurs?|betrokkenen|deelnemers)$|^(?:autorzy|autor|uczestnicy)$|^(?:författare|deltagare)$|^(?:作成者|著者|担当者?|関係者|参加者)$|^(?:작성자|담당자?|참석자)$|^(?:作者|负责人|参与者|参与人员?|处理人员?|值班人员?|责任人)$/,
  ],
  [
    'date',
    /^when did (?:it|this|the incident) (?:start|begin|happen)(?: .{0,20})?$|^(?:incident |outage |event )?(?:date|day|when|started|start(?: time)?|date of (?:the )?incident|incident date)$|^datum(?: des vorfalls)?$|^date (?:de l )?incident$|^fecha(?: del incidente)?$|^data(?: do incidente| dell incidente)?$|^(?:日付|発生日(?:時)?|日時)$|^(?:날짜|일시|발생 ?일시)$|^(?:日期|时间)$/,
  ],
  [
    'summary',
    /^(?:(?:executive|incident|issue|brief|short|high ?-?level|event|outage|postmortem|the|problem) )*(?:summary|overview|synopsis|abstract|tl ?;?dr|description|recap)(?: of (?:the )?(?:incident|outage|event|events|issues?|problem|what happened))?$|^what happened in short$|^problem (?:statement|description|summary)$|^describe (?:the|your) (?:incident|problem|issue|outage)$|^in (?:brief|short)$|^(?:kurz)?(?:zusammenfassung|fassung|überblick|übersicht|beschreibung)$|^(?:résumé|synthèse|sommaire|aperçu)(?: .*)?$|^description (?:de l incident|du problème|de la panne)$|^(?:resumen|síntesis|descripción)(?: .*)?$|^(?:resumo|sumário)(?: .*)?$|^(?:riepilogo|sommario|sintesi|riassunto)(?: .*)?$|^(?:samenvatting|overzicht)$|^(?:podsumowanie|streszczenie|opis)$|^(?:sammanfattning|översikt)$|^(?:概要|要約|サマリー?|概略|(?:発生)?事象$)|^(?:요약|개요)|^(?:摘要|概述|概要|事件概述|总览)/,
  ],
  [
    'elsewhere',
    /^(?:context|background|lead ?-?up|trigger|detection|how (?:was|did) .*|identified|resolution|recovery|response|mitigation|solving|fix|details of (?:the )?fix|resolution and recovery|references?|links|supporting information|appendix|glossary|metrics|time to .*|duration|key events|milestones|company overview|conclusions?|closing|summary and next|fazit|conclusión|conclusão|communications?|five whys|5 whys|tags|related.*|tracking|hintergrund|kontext|auslöser|erkennung|behebung|lösung|wiederherstellung|anhang|verweise|contexte|déclencheur|détection|résolution|références|contexto|desencadenante|detección|detecção|resolución|resolução|referencias|referências|contesto|rilevamento|risoluzione|riferimenti|context|achtergrond|aanleiding|detectie|oplossing|tło|wykrycie|rozwiązanie|bakgrund|upptäckt|lösning|背景|検知|対応|復旧|参考|배경|감지|대응|복구|참고|背景|检测|处理|恢复|参考)(?: .{0,40})?$/,
  ],
];

/** What a section of this name is to an incident; null for a name that is none of the usual ones. Plain text. */
export function sectionTarget(text: string): SectionTarget | null {
  const name = text.slice(0, LONGEST_NAME);
  if (OF_OTHERS.test(name)) return 'elsewhere';
  const target = ofBoth(name) ?? ofWhole(name);
  const isOpen = target === null || target === 'elsewhere' || target === 'wentPoorly';
  return (isOpen ? ofBrackets(name) : null) ?? target ?? ofHead(name);
}

/** A heading may be a whole sentence; what names a section stands at its beginning. */
const LONGEST_NAME = 300;

/** What customers have to do, or did: no actions of those who write. */
const OF_OTHERS =
  /^\W*(?:(?:required|recommended) )?(?:customers?|users?|clients?|kunden|utilisateurs?|clientes?|usuari[oa]s?) ?-?actions?\b|\bactions? (?:required |needed )?(?:by|for|from) (?:customers|users|clients|you)\b/i;

/** The lists of what was learnt. */
const LESSON_LISTS: ReadonlySet<SectionTarget | null> = new Set<SectionTarget | null>([
  'wentWell',
  'wentPoorly',
  'gotLucky',
  'lessons',
]);
const OTHER_HALF =
  /^(?:badly|poorly|wrong|bad|not|(?:what )?didn.?t|mal|schlecht|nicht|mau|errado)(?!\p{L})/iu;

/** `What went well / What went badly`: the lessons, of which each says itself what it is. `Chronologie / Timeline` is one thing twice. */
function ofBoth(name: string): SectionTarget | null {
  const [first = '', ...others] = name.split(
    /\s+[/|·&]\s+|／|\s+(?:and|und|et|y|e|vs\.?)\s+(?=what |was |ce qui |qué |lo que |o que )/iu,
  );
  if (others.length === 0) return null;
  const target = ofWhole(first);
  const targets = others.map((other) => (OTHER_HALF.test(other) ? 'wentPoorly' : ofWhole(other)));
  if (target === null || targets.every((one) => one === target || one === null)) return null;
  return LESSON_LISTS.has(target) && targets.every((one) => LESSON_LISTS.has(one)) ? 'lessons' : null;
}

/** Parts that a name can be explained as: in brackets behind it, or in front of a dash. */
const EXPLAINED: ReadonlySet<SectionTarget | null> = new Set<SectionTarget | null>([
  'timeline',
  'summary',
  'impact',
  'rootCause',
  'contributingFactors',
  'actions',
  ...LESSON_LISTS,
]);

/** `改善すべきこと (Action Items)`: in another language. */
function ofBrackets(name: string): SectionTarget | null {
  const inside = /[(（]([^()（）]{3,40})[)）]\s*$/.exec(name)?.[1] ?? '';
  const target = inside === '' ? null : ofWhole(inside);
  return EXPLAINED.has(target) ? target : null;
}

/** A name, and the words that explain it behind a colon or a dash. */
const EXPLAINING = /^(.{3,40}?)(?:\s?[:：]\s?|\s+[–—-]{1,2}\s+)(\S.*)$/;

/** `Root cause: a lock that nobody freed`, `Impact — Europe only`. One word for an action can begin anything. */
function ofHead(name: string): SectionTarget | null {
  const [, head = ''] = EXPLAINING.exec(name) ?? [];
  const target = head === '' ? null : ofWhole(head);
  const isSure = target !== 'actions' || /\S\s+\S/.test(head.replace(/^[\s\d.)#]+/, ''));
  return EXPLAINED.has(target) && isSure ? target : null;
}

/**
 * What the name of a section says besides, behind a colon or a dash or in brackets at its end: `a lock that nobody freed`. Empty
 * where that is another name of a section, or part of one.
 */
export function wordsBehindName(name: string): string {
  const [, head = '', behind = ''] = EXPLAINING.exec(name) ?? [];
  const isBehind = behind !== '' && (ofWhole(head) !== null || /\bwhys$/i.test(head.trim()));
  const words = isBehind ? behind : (/[(（]([^()（）]{2,80})[)）]\s*$/.exec(name)?.[1] ?? '');
  return /\p{L}{2}/u.test(words) && ofWhole(words) === null && !isHorizon(words) ? words.trim() : '';
}

function ofWhole(name: string): SectionTarget | null {
  const plain = plainName(name);
  if (plain === '' || plain.length > 80) return null;
  const target =
    (NAMES.find(([, names]) => names.test(plain)) ?? bareName(plain))?.[0] ?? partInLanguages(plain);
  return (target === null || target === 'elsewhere') && announcesActions(plain) ? 'actions' : target;
}

/** The same where neither is written with its accents: `Causa raiz`, `Resume`. */
function bareName(plain: string): (typeof NAMES)[number] | undefined {
  const bare = withoutAccents(plain);
  return BARE_NAMES.find(([, names]) => names.test(bare));
}

const BARE_NAMES: typeof NAMES = NAMES.map(([target, names]) => [target, bareNames(names)]);

/** `3.`, `一、`, `（二）`, `IV.`, `B)`, `第2章`, `Step 2:`: what stands in front of a name and counts it. */
const NUMBER =
  /^(?:[\s\d.)#]+|\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．:：\s]|第[一二三四五六七八九十\d]{1,3}[章节節部]?\s*|(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3}|[a-h])[.)]\s|제?\s?\d{1,2}장\s?))+/;

/** `3. ✅ What went well? {#well}` as `what went well`. */
function plainName(name: string): string {
  return (
    name
      .toLowerCase()
      // Of a Turkish İ.
      .replaceAll('\u0307', '')
      // Of an emoji, the mark that it is shown in colours.
      .replaceAll('\ufe0f', '')
      .replace(/\{#[^{}]*\}|\([^()]*\)|（[^（）]*）/g, ' ')
      .replace(NUMBER, '')
      .replace(/\s\+\s/g, ' & ')
      .replace(/[^\p{L}\p{M}\p{N}&;-]+/gu, ' ')
      .trim()
  );
}

/**
 * The section that a line names which holds nothing but a name, with or without a colon; null for other lines. Plain text
 * has such lines instead of headings.
 */
export function bareSection(line: string): SectionTarget | null {
  const text = line.trim();
  return text.length > 50 || /[.!?,;]$/.test(text) || /[:：]\s*\S/.test(text) ? null : sectionTarget(text);
}

/** The part of an action plan by when it is to be done: a name of a group, and no action. */
const HORIZON =
  /^(?:improvements?(?: fix(?:es)?)?|areas (?:for|of) improvement|fix(?:es)?|tasks?(?: (?:list|to do|to be done|to address (?:the|this) (?:issue|problem|incident)))?|to[ -]?dos?(?: list)?|specific tasks|things to (?:improve|fix)|immediate|short|mid|medium|long|near|quick|completed|done|open|in progress|preventative|preventive|corrective|detection|detect|prevent|mitigate|process|mitigation|prevention|kurzfristig|mittelfristig|langfristig|sofort|court|moyen|long|corto|medio|largo|予防|検知|検出|緩和|軽減|復旧|対応|プロセス|예방|탐지|완화|预防|检测|缓解|短期|中期|長期|长期|단기|중기|장기)(?:[ -](?:term|wins?|fix(?:es)?|actions?|items?|steps?|improvements?|measures?|ongoing|terme|plazo|e?))*$/;

/** The same behind a word for actions: `Actions à moyen terme`. */
const HORIZON_LAST =
  /^(?:actions?|mesures?|acciones|medidas?|ações|azioni|misure|maßnahmen)(?: correctives?| correctivas?)? (?:[àa]|de|auf) (?:court|moyen|long|corto|medi[oa]|breve|curto|médio|longo|lungo|largo|kurze|mittlere|lange)(?: (?:terme|plazo|prazo|termine|sicht))?$/;

export function isHorizon(name: string): boolean {
  const plain = plainName(name);
  return HORIZON.test(plain) || HORIZON_LAST.test(plain);
}
