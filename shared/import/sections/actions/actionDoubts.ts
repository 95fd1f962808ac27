import type { FoundAction } from '#shared/import/draft/importDraft.ts';
import { withoutAccents } from '#shared/text/accents.ts';

/** The actions of one section of a document. */
export interface SectionActions {
  /** The name of the section, without marks. */
  readonly name: string;
  readonly actions: readonly FoundAction[];
}

/** Names under which nothing stands but what somebody is to do; without accents, in small letters. */
const TASKS =
  /(?:^| )(?:action (?:items?|points?|plan)|actions|(?:follow|to)[- ]?(?:ups?|dos?)(?: (?:actions?|items?|tasks?))?|tasks?|next steps|todos?|folgemassnahmen|nachste schritte|aufgaben|offene punkte|plan d ?.?actions?|prochaines etapes|proximos pasos|tareas|elementos de accion|plan de accion|proximos passos|itens de acao|tarefas|plano de acao|prossimi passi|azioni|actiepunten|acties|vervolgstappen|zadania|kolejne kroki|atgardspunkter|nasta steg|задачи|план действий|следующие шаги|завдання|план дій|ukoly|dalsi kroky|aksiyon(?:lar)?|yapilacaklar|tindak lanjut)(?= |$)|アクション|todo|액션|行动项|行动计划|待办/;
/** Names of what was done by then, in the same languages. */
const DONE =
  /(?:^| )(?:taken|completed|implemented|applied|performed|executed|remediation actions|ergriffen\w*|getroffen\w*|durchgefuhrt\w*|umgesetzt\w*|menees|prises|realisees|effectuees|mises en place|tomad[ao]s|realizad[ao]s|implementad[ao]s|aplicad[ao]s|intraprese|eseguite|genomen|uitgevoerde?|podjete|wykonane|vidtagna|genomforda|принятые|выполненные|trufne|utforte?|alinan)(?= |$)|実施(?:済み?|した)|対応済み?|완료|已(?:实施|完成|采取)/;

/** A word that says that something was done begins the item, or ends it. */
const PAST = [
  /^(?:also |then |manually )?(?!(?:need|feed|speed|seed|embed|proceed|exceed|shed|automated|improved|dedicated|scheduled|centrali[sz]ed|enhanced|detailed|better|shared|managed|staged|advanced|limited|required|planned)\b)(?:[a-z]+ed|built|made|set up|sent|took|ran|rewrote|rolled|cut|shut|put|brought)(?= )/i,
  /^(?:se )?\p{L}{3,}(?:ad[oa]s?|id[oa]s?)(?= )/iu,
  /^\p{L}{3,}(?:é|ée|és|ées)(?= )/iu,
  /(?:^| )wurden? (?:.{1,120} )?(?:\p{L}*ge\p{L}+(?:t|en)|\p{L}+iert)\.?$/iu,
  /(?:した|しました|済み?)[。.]?$|^已|(?:했|하였)(?:다|습니다)\.?$/u,
];

/** Words that begin a rule for all days rather than a task: `No copies beside the original`, `Always verify`. */
const RULE =
  /^(?:no(?! longer)|never|always|do(?: not|n['’]t)|avoid|prefer|explicit|nie(?:mals)?|immer|kein|jamais|toujours|éviter|nunca|siempre|evitar|sempre|mai|nooit|altijd|nigdy|zawsze|aldrig|alltid|никогда|всегда|не|絶対に|必ず|不要|始终|避免)(?![\p{L}\p{N}])| = /iu;
/** The end of a name below which cases or steps of a rule are listed: `Stop and ask when:`, `Checklist:`. */
const RULE_GROUP =
  /(?:^|[\s*_])(?:when(?:ever)?|if|assume|verify|check(?:list|s)?|remember|avoid|never|always|wenn|falls|prüfen|quand|si|cuando|comprobar|quando|verificar|als|gdy|om|когда|если)[*_\s]*[:：][*_\s]*$/iu;

/** Whether items below a name of this kind are cases or steps of a rule. With or without marks. */
export function isRuleGroup(name: string): boolean {
  return RULE_GROUP.test(name);
}

/**
 * The actions of a document’s sections in their order, those in doubt with the reason. Beside a list of tasks, a rule under another
 * heading is advice; what tells of itself that it was done is no task anywhere, unless it has an owner, a due date or a ticket.
 */
export function withDoubts(sections: readonly SectionActions[]): readonly FoundAction[] {
  const hasTasks = sections.some(({ name, actions }) => isOfTasks(name) && !actions.every(isTold));
  return sections.flatMap((section) => {
    const isDone = isOfDone(section, hasTasks);
    const isBeside = hasTasks && !isOfTasks(section.name);
    return section.actions.map((action): FoundAction => {
      if (hasField(action)) return action;
      if (isDone) return { ...action, doubt: 'was-done' };
      return isBeside && RULE.test(action.value.title) ? { ...action, doubt: 'advice' } : action;
    });
  });
}

function isOfDone({ name, actions }: SectionActions, hasTasks: boolean): boolean {
  const told = actions.filter((action) => isTold(action) && !hasField(action)).length;
  if (told > 1 && told * 3 >= actions.length * 2) return true;
  return hasTasks && !isOfTasks(name) && DONE.test(plainName(name));
}

function isOfTasks(name: string): boolean {
  const plain = plainName(name);
  return TASKS.test(plain) && !DONE.test(plain);
}

function isTold({ value: { title } }: FoundAction): boolean {
  return PAST.some((form) => form.test(title));
}

function hasField({ value: { owner, due, ticketUrl } }: FoundAction): boolean {
  return owner !== undefined || due !== undefined || ticketUrl !== undefined;
}

function plainName(name: string): string {
  return withoutAccents(name.toLowerCase())
    .replaceAll('ß', 'ss')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
    .trim();
}
