import type { Code } from 'mdast';
import { type CauseBranch, causesInOrder } from '#shared/domain/causeTree.ts';
import type { CauseId } from '#shared/domain/ids.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { capitalised } from '#shared/export/capitalised.ts';
import { oneLine } from '#shared/export/oneLine.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '#': '#35;',
  '"': '#quot;',
  '&': '#amp;',
  '<': '#lt;',
  '>': '#gt;',
  '`': '#96;',
  '\\': '#92;',
};

/** The causes as a Mermaid flow chart, for viewers that draw it. Nodes are named by position, never by content. */
export function causeDiagram(incident: Incident): Code {
  const branches = causesInOrder(incident.causes);
  const names = new Map(branches.map(({ node }, index) => [node.id, `c${index + 1}`]));
  const nodes = branches.map(({ node }) => `  ${names.get(node.id)}[${label(node.answer)}]`);
  const edges = branches.flatMap((branch) => edgesBelow(branch, names));
  const roots = branches
    .filter(({ depth }) => depth === 1)
    .map(({ node }) => `  f --> ${names.get(node.id)}`);
  const links = incident.causes.flatMap(({ id, alsoExplains = [] }) =>
    alsoExplains.map((target) => `  ${names.get(target)} -.-> ${names.get(id)}`),
  );
  const top = `  f[${label(incident.failure)}]`;
  const value = ['flowchart TD', top, ...nodes, ...roots, ...edges, ...links].join('\n');
  return { type: 'code', lang: 'mermaid', value };
}

function edgesBelow({ node, children }: CauseBranch, names: ReadonlyMap<CauseId, string>): string[] {
  return children.map((child) => `  ${names.get(node.id)} --> ${names.get(child.node.id)}`);
}

/** Text in quotes, with what Mermaid would read as syntax or as HTML replaced by its entity codes. */
function label(value: string): string {
  const line = capitalised(oneLine(value));
  return `"${line.replace(/[#"&<>`\\]/g, (character) => ESCAPES[character] ?? '')}"`;
}
