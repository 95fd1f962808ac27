import { DUE_LABELS, OWNER_LABELS } from '#shared/import/reading/languages/fieldLabels.ts';
import type { SectionPart } from '#shared/import/sections/sectionParts.ts';

/** What a line is called that says a field of an action, below or beside its words. */
const FIELD = new RegExp(
  `^(?:${OWNER_LABELS}|due(?: (?:date|by|on))?|(?:by )?when|completed|deadline|eta|target(?: date)?|ticket|tracking|issue|jira|status|priority|type|frist|fällig|échéance|prazo|scadenza|期限|状態|기한|상태|截止(?:日期)?|状态|${DUE_LABELS})\\s?[:：]`,
  'iu',
);
/** What the line is called that says the action itself: `Action: Fit a fan`, `Task 3: …`. */
const ACTION =
  /^(?:action(?: item)?|task|to ?-?do|item|measure|what|maßnahme|aufgabe|mesure|tâche|acción|tarea|ação|tarefa|azione|actie|åtgärd|tiltak|tiltag|対策|対応|アクション|조치|액션|措施|行动项)(?: ?#?\d{1,3})?\s?[:：]\s*(?=\S)/iu;

type ToPlain = (text: string) => string;
type Line = SectionPart['lines'][number];

/** Whether a line says a field of an action and nothing else: `**Owner:** Ada`. */
export function isField({ content }: Line, toPlain: ToPlain): boolean {
  return FIELD.test(toPlain(content).trim());
}

/**
 * The parts of a section in which actions that are told with one field a line, `Action: …`, `Owner: …`, are an item each with its
 * fields below. A label without a field behind it stays as it is.
 */
export function withRecords(parts: readonly SectionPart[], toPlain: ToPlain): readonly SectionPart[] {
  const lines = parts.flatMap(({ kind, lines: own }): readonly (Line | null)[] =>
    kind === 'paragraph' || kind === 'item' ? own : [null],
  );
  const records: SectionPart[] = [];
  const used = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    if (line === null || !ACTION.test(toPlain(line.content).trim())) continue;
    const after = lines.slice(at + 1);
    const end = after.findIndex((one) => one === null || !isField(one, toPlain));
    const fields = after.slice(0, end === -1 ? undefined : end).flatMap((one) => one ?? []);
    if (fields.length === 0) continue;
    const words = toPlain(line.content).trim().replace(ACTION, '');
    const below = fields.map((field) => ({
      ...field,
      kind: 'item' as const,
      content: toPlain(field.content),
      indent: 2,
    }));
    records.push({ kind: 'item', lines: [{ ...line, kind: 'item', content: words, indent: 0 }, ...below] });
    for (const one of [line, ...fields]) used.add(one);
  }
  if (records.length === 0) return parts;
  const others = parts.flatMap((part): readonly SectionPart[] => {
    const left = part.lines.filter((line) => !used.has(line));
    return left.length === 0 ? [] : [{ ...part, lines: left }];
  });
  const start = ({ lines: [line] }: SectionPart) => line?.number ?? 0;
  return [...others, ...records].toSorted((one, other) => start(one) - start(other));
}
