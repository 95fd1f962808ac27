import type { Code, Paragraph } from 'mdast';
import { type CauseBranch, causesInOrder } from '#shared/domain/causes/causeTree.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { paragraph, text } from '#shared/export/report/reportNodes.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { capitalised } from '#shared/text/phrases.ts';

/** What viewers draw at most by default (Mermaid's `maxEdges` and `maxTextSize`). */
const MOST_ARROWS = 500;
const MOST_CHARACTERS = 50_000;
/** Of an answer, in a box. */
const LABEL_LENGTH = 200;

/**
 * The causes as a Mermaid flow chart, for viewers that draw it; a word about it where there are more causes than
 * they draw. Nodes are named by position, never by content.
 */
export function causeDiagram(incident: Incident): Code | Paragraph {
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
  const arrows = [...roots, ...edges, ...links];
  const value = ['flowchart TD', top, ...nodes, ...arrows].join('\n');
  if (arrows.length > MOST_ARROWS || value.length > MOST_CHARACTERS) {
    return paragraph([text('The diagram is left out: it has more causes than viewers draw.')]);
  }
  return { type: 'code', lang: 'mermaid', value };
}

function edgesBelow({ node, children }: CauseBranch, names: ReadonlyMap<CauseId, string>): string[] {
  return children.map((child) => `  ${names.get(node.id)} --> ${names.get(child.node.id)}`);
}

/**
 * Text in quotes. What Mermaid would read as syntax, as HTML or, since it reads labels as Markdown, as a list,
 * a link or emphasis, stands as its entity code: all signs but those that mean nothing where they are.
 */
function label(value: string): string {
  const line = shortened(capitalised(oneLine(value.slice(0, 10 * LABEL_LENGTH))));
  return `"${line.replace(MEANINGFUL, entityCode)}"`;
}

/** A full stop that ends a word and a hyphen inside one stay as they are, for those who read the source. */
const MEANINGFUL =
  /(?<!\p{L})\.|\.(?=\S)|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])|(?<=\p{N})\)|[#"&<>`\\[\]{}*_~+=:|@$%^]/gu;

function entityCode(sign: string): string {
  return sign === '"' ? '#quot;' : `#${sign.charCodeAt(0)};`;
}

function shortened(line: string): string {
  const characters = [...line];
  if (characters.length <= LABEL_LENGTH) return line;
  return `${characters
    .slice(0, LABEL_LENGTH - 1)
    .join('')
    .trimEnd()}…`;
}
