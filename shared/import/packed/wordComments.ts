import { elementsNamed, type MarkupNode, markupTree, textIn } from '#shared/import/markup/markupTree.ts';
import type { TextComment } from '#shared/import/packed/textHead.ts';
import { decodeInput } from '#shared/import/source/decodeInput.ts';
import type { SourceMember } from '#shared/import/source/importSource.ts';

/**
 * The comments of a Word document, which stand in a file of their own, with the words of the text that each is about; in
 * the order of the text, in which Word and Google Docs do not keep them. An answer follows what it answers.
 */
export function wordComments(members: readonly SourceMember[]): readonly TextComment[] {
  const comments = elementsNamed(treeAt(members, 'word/comments.xml'), 'w:comment');
  if (comments.length === 0) return [];
  const about = commentedWords(treeAt(members, 'word/document.xml'));
  const places = [...about.keys()];
  const placeOf = ({ attributes }: (typeof comments)[number]) => {
    const place = places.indexOf(attributes.get('w:id') ?? '');
    return place === -1 ? places.length : place;
  };
  return comments
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap(({ attributes, children }) => {
      const text = elementsNamed(children, 'w:p')
        .map((paragraph) => runWords(paragraph.children).trim())
        .filter((words) => words !== '')
        .join('\n');
      const id = attributes.get('w:id') ?? '';
      const by = attributes.get('w:author') ?? '';
      return text === '' ? [] : [{ by, text, about: about.get(id) ?? '' }];
    });
}

function treeAt(members: readonly SourceMember[], path: string): readonly MarkupNode[] {
  const member = members.find((one) => one.path === path);
  return member === undefined ? [] : markupTree(decodeInput(member.bytes) ?? '');
}

/** What stands for a character that is no letter. */
const SIGNS: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:cr': '\n', 'w:tab': ' ' };

function runWords(nodes: readonly MarkupNode[]): string {
  return elementsNamed(nodes, 'w:t', ...Object.keys(SIGNS))
    .map(({ name, children }) => SIGNS[name] ?? textIn(children))
    .join('');
}

interface Commented {
  present: string;
  /** What somebody suggests to leave out, or left out with changes recorded. */
  leftOut: string;
}

/**
 * The words between the marks where a comment begins and ends, by its id, in the order in which they begin. Comments can
 * overlap, and be about words that are only there to be left out.
 */
function commentedWords(document: readonly MarkupNode[]): ReadonlyMap<string, string> {
  const words = new Map<string, Commented>();
  const open = new Set<string>();
  // A stack instead of recursion: documents are nested as deep as somebody likes.
  const rest: MarkupNode[] = document.toReversed();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.kind === 'text') continue;
    const id = node.attributes.get('w:id') ?? '';
    if (node.name === 'w:commentrangestart' || node.name === 'w:commentreference')
      words.set(id, words.get(id) ?? { present: '', leftOut: '' });
    if (node.name === 'w:commentrangestart') open.add(id);
    else if (node.name === 'w:commentrangeend') open.delete(id);
    const isText = node.name === 'w:t' || node.name === 'w:deltext';
    const text = isText ? textIn(node.children) : node.name === 'w:p' ? ' ' : (SIGNS[node.name] ?? '');
    for (const one of text === '' ? [] : open) {
      const commented = words.get(one);
      if (commented !== undefined) commented[node.name === 'w:deltext' ? 'leftOut' : 'present'] += text;
    }
    if (!isText) rest.push(...node.children.toReversed());
  }
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();
  return new Map([...words].map(([id, { present, leftOut }]) => [id, line(present) || line(leftOut)]));
}
