import { elementsNamed, type MarkupNode, markupTree, textIn } from '#shared/import/markup/markupTree.ts';
import type { TextComment } from '#shared/import/packed/textHead.ts';
import { decodeInput } from '#shared/import/source/decodeInput.ts';
import type { SourceMember } from '#shared/import/source/importSource.ts';

/** The comments of a Word document, which stand in a file of their own, with the words of the text that each is about. */
export function wordComments(members: readonly SourceMember[]): readonly TextComment[] {
  const comments = elementsNamed(treeAt(members, 'word/comments.xml'), 'w:comment');
  if (comments.length === 0) return [];
  const about = commentedWords(treeAt(members, 'word/document.xml'));
  return comments.flatMap(({ attributes, children }) => {
    const text = elementsNamed(children, 'w:p')
      .map((paragraph) => runWords(paragraph.children).trim())
      .filter((words) => words !== '')
      .join('\n');
    const id = attributes.get('w:id') ?? '';
    const by = attributes.get('w:author') ?? '';
    return text === '' ? [] : [{ by, text, about: (about.get(id) ?? '').replace(/\s+/g, ' ').trim() }];
  });
}

function treeAt(members: readonly SourceMember[], path: string): readonly MarkupNode[] {
  const member = members.find((one) => one.path === path);
  return member === undefined ? [] : markupTree(decodeInput(member.bytes) ?? '');
}

function runWords(nodes: readonly MarkupNode[]): string {
  return elementsNamed(nodes, 'w:t')
    .map(({ children }) => textIn(children))
    .join('');
}

/** The words between the marks where a comment begins and ends, by its id. Comments can overlap. */
function commentedWords(document: readonly MarkupNode[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const open = new Set<string>();
  // A stack instead of recursion: documents are nested as deep as somebody likes.
  const rest: MarkupNode[] = document.toReversed();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.kind === 'text') continue;
    const id = node.attributes.get('w:id') ?? '';
    if (node.name === 'w:commentrangestart') open.add(id);
    else if (node.name === 'w:commentrangeend') open.delete(id);
    else if (node.name === 'w:t' || node.name === 'w:tab' || node.name === 'w:p') {
      const text = node.name === 'w:t' ? textIn(node.children) : ' ';
      for (const one of open) words.set(one, `${words.get(one) ?? ''}${text}`);
    }
    if (node.name !== 'w:t') rest.push(...node.children.toReversed());
  }
  return words;
}
