import type { Link, ListItem, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, toMarkdown as write } from 'mdast-util-to-markdown';
import { plainParagraph, plainText } from '#shared/export/markdown/plainParagraph.ts';

/** A tree as CommonMark with GFM tables, ending with a line break, in the one style of all that leaves. */
export function markdownOf(root: Root): string {
  return write(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '_',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: false,
    // Right below a list or a quotation, a table would be more lines of it.
    join: [(_left, right) => (right.type === 'picture' || right.type === 'table' ? 1 : undefined)],
    handlers: {
      break: cellBreak,
      text: plainText,
      paragraph: plainParagraph,
      listItem: plainItem,
      link: plainLink,
      picture,
      passage: (node, _parent, state, info) => state.containerPhrasing(node, info),
    },
  });
}

/** Writes a picture, and its caption on the line below. */
const picture: Handle = (node: Extract<RootContent, { type: 'picture' }>, parent, state, info) => {
  const { url, alt, children } = node;
  const image = defaultHandlers.image({ type: 'image', url, alt }, undefined, state, info);
  if (children.length === 0) return image;
  return `${image}\\\n${plainParagraph({ type: 'paragraph', children }, parent, state, info)}`;
};

/** What stands in the brackets of a link as it is, and can be copied from there. */
const PLAIN_DESTINATION = /^(?!.*&#?\w+;)[\w\-.~:/?#@!$&+,;=%]+$/;

/** Writes a link. The general writer escapes each `&` of an address, which nothing but `&name;` needs. */
const plainLink: Handle & { readonly peek: Handle } = Object.assign(
  ((node: Link, parent, state, info) => {
    const written = defaultHandlers.link(node, parent, state, info);
    if (!PLAIN_DESTINATION.test(node.url)) return written;
    return written.replace(/\]\([^()]*\)$/, () => `](${node.url})`);
  }) satisfies Handle,
  { peek: defaultHandlers.link.peek },
);

/**
 * Writes an item of a list. One that holds a single paragraph, as each event of a long timeline
 * does, needs none of the care for what stands between the blocks of an item.
 */
const plainItem: Handle = (node: ListItem, parent, state, info) => {
  const [only, ...others] = node.children;
  const isPlain = only?.type === 'paragraph' && others.length === 0 && typeof node.checked !== 'boolean';
  if (!isPlain || (parent?.type === 'list' && parent.ordered))
    return defaultHandlers.listItem(node, parent, state, info);
  const bullet = `${state.bulletCurrent ?? state.options.bullet ?? '*'} `;
  const exit = state.enter('listItem');
  state.indexStack.push(0);
  const written = state.handle(only, node, state, { ...info, before: '\n', after: '\n' });
  state.indexStack.pop();
  exit();
  if (written === '') return bullet.trimEnd();
  return bullet + written.replaceAll('\n', `\n${' '.repeat(bullet.length)}`);
};

/** Writes a line break. A cell of a table has one line of source, in which viewers of GFM draw `<br>`. */
const cellBreak: Handle = (node, parent, state, info) =>
  state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node, parent, state, info);
