import type { DraftAction, FoundAction } from '#shared/import/draft/importDraft.ts';
import { taskState } from '#shared/import/reading/inline/taskBox.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { isHorizon } from '#shared/import/reading/sectionTargets.ts';
import { isRuleGroup } from '#shared/import/sections/actions/actionDoubts.ts';
import { type GroupFacts, groupFacts, isSignature } from '#shared/import/sections/actions/actionGroups.ts';
import { isField, withRecords } from '#shared/import/sections/actions/actionRecords.ts';
import { isCourtesy, isRemedy, remedies } from '#shared/import/sections/actions/actionSentences.ts';
import { tableActions } from '#shared/import/sections/actions/actionTable.ts';
import { type ActionContext, actionFrom } from '#shared/import/sections/actions/actionWords.ts';
import { withDueFlags } from '#shared/import/sections/actions/dueFlags.ts';
import { withSiblingOwners } from '#shared/import/sections/actions/siblingOwners.ts';
import { type SectionPart, traced, tracedText } from '#shared/import/sections/sectionParts.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

/** A group of actions has a name; a longer sentence is an action, and what stands below are its parts. Words. */
const LONGEST_GROUP = 8;

/** The action items of a section: of tables, lists, headings and paragraphs. `name`: its own, which may say more of all of them. */
export function readActions(
  given: readonly SectionPart[],
  context: ActionContext,
  name = '',
): readonly FoundAction[] {
  const parts = withRecords(given, context.toPlain);
  const hasList = parts.some(({ kind }) => kind === 'item' || kind === 'table');
  const headings = parts.filter(({ kind }) => kind === 'heading').map(({ lines: [line] }) => line);
  const fields = fieldsBelowHeadings(parts, context);
  const groups = groupsOf(parts, context);
  const actions = parts.flatMap((part, index): readonly FoundAction[] => {
    if (fields.has(part)) return [];
    if (part.kind === 'table') return inGroup(tableActions(part.lines, context), groups.get(part), context);
    if (part.kind === 'item') return inGroup(itemActions(part, context), groups.get(part), context);
    if (part.kind === 'heading')
      return headingAction(part, { headings, fields, groups, parts: parts.slice(index + 1) }, context);
    // Beside a list, a paragraph introduces it; without one, each paragraph is an action.
    const isInGroup = isBelowGroup(parts, index, context);
    return (hasList || headings.length > 0) && !isInGroup ? [] : paragraphActions(part, context);
  });
  const lines = new Map(parts.flatMap((part) => part.lines).map((line) => [line.number, line.content]));
  return withSiblingOwners(
    inGroup(actions, name === '' ? {} : groupFacts(context.toPlain(name), context), context),
    ({ lines: { from } }) => context.toPlain(lines.get(from) ?? ''),
    context.isPerson,
  );
}

/** Whether a word or two only name what the sentence below says to do. */
function isNameOfRemedy(words: string, below: SectionPart | undefined): boolean {
  const [first] = below?.kind === 'paragraph' ? below.lines : [];
  return first !== undefined && words.trim().split(/\s+/).length < 3 && isRemedy(first.content);
}

/** Whether a paragraph is all that stands below the name of a group: “Improvements” is no action, what it says is one. */
function isBelowGroup(parts: readonly SectionPart[], index: number, { toPlain }: ActionContext): boolean {
  const [head] = parts[index - 1]?.kind === 'heading' ? (parts[index - 1]?.lines ?? []) : [];
  const next = parts[index + 1]?.kind;
  if (head !== undefined && isNameOfRemedy(toPlain(head.content), parts[index])) return true;
  return head !== undefined && isHorizon(toPlain(head.content)) && (next === undefined || next === 'heading');
}

/** `✅ **Immediate actions taken**:` in a line of its own. */
const LEAD = /^.{3,60}[:：]\**$/;
/** Below all headings. */
const LEAD_LEVEL = 8;

/** What the group says in which each item stands, by the heading above: whose it is, or when it is due. */
function groupsOf(
  parts: readonly SectionPart[],
  context: ActionContext,
): ReadonlyMap<SectionPart, GroupFacts> {
  const groups = new Map<SectionPart, GroupFacts>();
  let above: readonly { readonly level: number; readonly facts: GroupFacts }[] = [];
  for (const part of parts) {
    const [line] = part.lines;
    if (part.kind === 'heading' && line !== undefined) {
      const name = context.toPlain(line.content).replace(/:$/, '').trim();
      const outer = above.filter(({ level }) => level < line.level);
      above = [...outer, { level: line.level, facts: groupFacts(name, context) }];
    } else if (part.kind === 'paragraph' && part.lines.length === 1 && LEAD.test(line?.content ?? '')) {
      const name = context
        .toPlain(line?.content ?? '')
        .replace(/[:：]\s*$/, '')
        .trim();
      above = [
        ...above.filter(({ level }) => level < LEAD_LEVEL),
        { level: LEAD_LEVEL, facts: groupFacts(name, context) },
      ];
    } else groups.set(part, Object.assign({}, ...above.map(({ facts }) => facts)));
  }
  return groups;
}

/** Actions with what their group says of all of them. */
function inGroup(
  actions: readonly FoundAction[],
  { owner, due, soon, status }: GroupFacts = {},
  context: ActionContext,
): readonly FoundAction[] {
  return actions.map((action) => {
    const { value } = action;
    const isSoon = soon !== undefined && value.due === undefined && !value.title.includes(soon);
    const said: FoundAction = {
      ...action,
      value: {
        ...value,
        ...(isSoon ? { title: `${value.title} (${soon})` } : {}),
        ...(owner === undefined || value.owner !== undefined ? {} : { owner }),
        ...(due === undefined || value.due !== undefined ? {} : { due }),
        ...(status === undefined || value.status !== undefined ? {} : { status }),
      },
    };
    return isSoon && action.flags === undefined
      ? withDueFlags(said, { written: '', unread: soon }, context.day)
      : said;
  });
}

/** `Speed it up` with initials behind it, of which some are in bold. */
const SIGNED =
  /^(.*\S)\s+(?=\S*\*\*)((?:\*\*)?\p{Lu}{2,3}(?:\*\*)?(?:\/(?:\*\*)?\p{Lu}{2,3}(?:\*\*)?){0,4})\s*$/su;

/** The action of a paragraph that is signed so, with its owner; null for one that is not. */
function signedAction(lines: readonly ScannedLine[], context: ActionContext): readonly FoundAction[] | null {
  const last = lines.at(-1);
  const [, words = '', signature = ''] = SIGNED.exec(last?.content ?? '') ?? [];
  if (last === undefined || words === '') return null;
  const told = [...lines.slice(0, -1), { ...last, content: words }];
  return inGroup(actionOf(told, context), { owner: signature.replaceAll('**', '') }, context);
}

function itemActions(part: SectionPart, context: ActionContext): readonly FoundAction[] {
  const [first, ...nested] = part.lines;
  if (first === undefined) return [];
  const words = context.toPlain(first.content).trim();
  if (tellsWhen(words) || isSignature(first.raw, words, context.isPerson)) return [];
  const below = nested.filter(({ kind }) => kind === 'item' || kind === 'text');
  // What has a box of its own is to be done, with parts.
  const isName =
    /:$/.test(words) && words.split(/\s+/).length <= LONGEST_GROUP && taskState(first.raw) === null;
  const name = words.replace(/:$/, '');
  const facts = below.length > 0 ? groupFacts(name, context) : {};
  if (below.length > 0 && (isName || isHorizon(name) || Object.keys(facts).length > 0)) {
    const inner = below.filter(
      ({ kind, indent }) => kind === 'item' && indent === Math.min(...below.map((line) => line.indent)),
    );
    const nestedActions = inner.flatMap((line) => actionOf([line, ...nestedBelow(line, nested)], context));
    const found = inGroup(nestedActions, facts, context);
    return isRuleGroup(words) ? found.map((action) => ({ ...action, doubt: 'advice' })) : found;
  }
  return actionOf(part.lines, context);
}

/** `15:20 UTC: notification sent` in a list of actions tells what was done, and when. */
function tellsWhen(words: string): boolean {
  return readEntryHead(words, 'text')?.time.clock?.kind === 'known';
}

function nestedBelow(line: ScannedLine, lines: readonly ScannedLine[]): readonly ScannedLine[] {
  const after = lines.slice(lines.indexOf(line) + 1);
  const end = after.findIndex(({ indent, kind }) => kind === 'item' && indent <= line.indent);
  return after.slice(0, end === -1 ? undefined : end);
}

/** An action of lines of which the first names it; labels and addresses below are fields of it. */
function actionOf(lines: readonly ScannedLine[], context: ActionContext): readonly FoundAction[] {
  const [first] = lines;
  if (first === undefined) return [];
  const raw = lines.map(({ content }) => content).join('\n');
  const state = taskState(first.raw) ?? 'open';
  const text = tracedText({ kind: 'item', lines }, context.toPlain).value;
  const readAction = actionFrom(text, raw, context);
  if (readAction === null) return [];
  const found = traced<DraftAction>(state === 'open' ? readAction : { ...readAction, status: state }, lines);
  return [withDueFlags(found, { written: text }, context.day)];
}

/** What stands below the headings of actions and says only fields of them: `**Owner:** Ada`. */
function fieldsBelowHeadings(
  parts: readonly SectionPart[],
  context: ActionContext,
): ReadonlySet<SectionPart> {
  return new Set(
    parts.filter((part, index) => {
      const isBelow = parts.slice(0, index).some(({ kind }) => kind === 'heading');
      return (
        isBelow &&
        (part.kind === 'item' || part.kind === 'paragraph') &&
        part.lines.every((line) => isField(line, context.toPlain))
      );
    }),
  );
}

/** Headings of examples: `Before (vulnerable)`, `After`. */
const COMPARED =
  /^(?:before|after|vorher|nachher|avant|après|antes|ahora|después|agora|depois|prima|dopo|修正前|修正後|変更前|変更後|以前|现在)(?:\s?[(（:：].*)?$/iu;

interface Around {
  readonly headings: readonly (ScannedLine | undefined)[];
  readonly fields: ReadonlySet<SectionPart>;
  readonly groups: ReadonlyMap<SectionPart, GroupFacts>;
  /** What stands behind the heading. */
  readonly parts: readonly SectionPart[];
}

/** A heading below that of the actions is one of them, unless it only groups others. */
function headingAction(
  part: SectionPart,
  { headings, fields, groups, parts }: Around,
  context: ActionContext,
): readonly FoundAction[] {
  const [line] = part.lines;
  if (line === undefined) return [];
  const end = parts.findIndex(({ kind }) => kind === 'heading');
  const below = parts.slice(0, end === -1 ? undefined : end);
  const ownFields = below.filter((other) => fields.has(other)).flatMap(({ lines }) => lines);
  const next = below.find((other) => !fields.has(other)) ?? (ownFields.length === 0 ? parts[0] : undefined);
  const words = context
    .toPlain(line.content)
    .trim()
    .replace(/^\d{1,3}[.)]\s*/, '');
  const isGroup =
    (ownFields.length === 0 && next?.kind === 'item') ||
    next?.kind === 'table' ||
    isHorizon(words) ||
    // `Alerts` above “We will alert 21 days before it expires.”
    isNameOfRemedy(words, next) ||
    // Of bold lines that are names of groups, one has nothing below it.
    (line.level === 7 &&
      ownFields.length === 0 &&
      below.length === 0 &&
      parts[0]?.kind === 'heading' &&
      [...groups.values()].some(({ owner }) => owner !== undefined)) ||
    headings.some(
      (other) =>
        other !== undefined &&
        other.number > line.number &&
        other.level > line.level &&
        next?.lines.includes(other) === true,
    );
  if (isGroup || COMPARED.test(words)) return [];
  const head = { ...line, content: line.content.replace(/^\d{1,3}[.)]\s*/, '') };
  return actionOf([head, ...ownFields.map((field): ScannedLine => ({ ...field, kind: 'item' }))], context);
}

/** `**AI-1:** …`, `[ ] …`: a line that says itself that an action begins. */
const NAMED_LINE =
  /^(?:(?:\*\*|__)[^*_]{1,60}(?:\*\*|__)|\[[ xX]\]\s|[A-Z]{1,10}-?\d{1,5}[:.)]\s|\p{Extended_Pictographic})/u;

function isGroupName(line: string): boolean {
  return /^\p{Lu}.{2,60}[:：]$/u.test(line) && line.split(/\s+/).length <= LONGEST_GROUP;
}

/** Lines that stand alone are an action each; a paragraph of sentences is one. */
function paragraphActions(part: SectionPart, context: ActionContext): readonly FoundAction[] {
  const [named, ...below] = part.lines;
  // `Tasks:` right above them is the name of a group.
  if (named !== undefined && below.length > 1 && isGroupName(named.content))
    return paragraphActions({ ...part, lines: below }, context);
  const signed = signedAction(part.lines, context);
  if (signed !== null) return signed;
  const told = named === undefined ? null : remedies(part.lines);
  if (named !== undefined && told !== null)
    return told.flatMap((content) =>
      actionOf([{ ...named, content }], context).map((action) => ({
        ...action,
        lines: { from: named.number, to: part.lines.at(-1)?.number ?? named.number },
      })),
    );
  const isLines =
    part.lines.length > 1 &&
    (part.lines.every(({ content }) => content.length < 160 && !/[.,;]$/.test(content)) ||
      part.lines.every(({ content }) => /^[\p{Lu}\d].{8,220}[.!;]$/u.test(content)) ||
      (part.lines.length > 2 &&
        part.lines.every(({ content }) => /^[\p{Lu}\d].{8,220}[.!?;]$/u.test(content))) ||
      part.lines.every(({ content }) => NAMED_LINE.test(content)));
  if (isLines)
    return part.lines
      .filter(({ content }) => !(isGroupName(content) && isHorizon(content)))
      .flatMap((line) => actionOf([line], context));
  const [line] = part.lines;
  if (line === undefined || /:$/.test(line.content) || isCourtesy(line.content)) return [];
  return actionOf(part.lines, context);
}
