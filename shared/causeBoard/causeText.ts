import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId, NewId } from '#shared/domain/incident/ids.ts';

const INDENT = '  ';

/** A branch as an indented list, for other programs: one line for each answer. Nodes in reading order. */
export function causesAsText(nodes: readonly CauseNode[]): string {
  const depths = new Map<CauseId, number>();
  const lines = nodes.map((node) => {
    const depth = node.parentId === null ? 0 : (depths.get(node.parentId) ?? -1) + 1;
    depths.set(node.id, depth);
    return `${INDENT.repeat(depth)}- ${node.answer.replace(/\s+/g, ' ').trim()}`;
  });
  return lines.join('\n');
}

/** Branches read from a text. */
export interface ReadCauses {
  /** Each branch in reading order, its topmost answer first and without a parent. */
  readonly branches: readonly (readonly CauseNode[])[];
}

/**
 * An indented list as answers, as an editor or another program has it: deeper lines stand below the line
 * above. Signs of a list are left out, empty lines too; a tab counts as four spaces.
 */
export function causesFromText(text: string, newId: NewId): ReadCauses {
  const branches: CauseNode[][] = [];
  let open: { readonly id: CauseId; readonly indent: number }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const answer = line.trim().replace(/^([-*+•–]|\d+[.)])\s+/u, '');
    if (answer === '') continue;
    const indent = /^\s*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
    open = open.filter((above) => above.indent < indent);
    const id = newId<CauseId>();
    const node = answerNode(id, open.at(-1)?.id ?? null, answer);
    if (node.parentId === null) branches.push([node]);
    else branches.at(-1)?.push(node);
    open.push({ id, indent });
  }
  return { branches };
}

function answerNode(id: CauseId, parentId: CauseId | null, answer: string): CauseNode {
  return { id, parentId, question: '', answer, evidence: [], confidence: 'possible', kind: 'occurrence' };
}
