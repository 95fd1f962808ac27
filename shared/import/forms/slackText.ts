const SPECIAL = /<([@#!])?([^<>|]{1,2000})(?:\|([^<>]{0,500}))?>/g;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Slack's own markup as the text that people saw, with the addresses that it links to. `names`: of people, by id. */
export function slackText(
  raw: string,
  names: ReadonlyMap<string, string>,
): { readonly text: string; readonly links: readonly string[] } {
  const links: string[] = [];
  const shown = raw.replace(
    SPECIAL,
    (_whole, kind: string | undefined, inner: string, label: string | undefined) => {
      if (kind === '@') return `@${label?.replace(/^@/, '') ?? names.get(inner) ?? inner}`;
      if (kind === '#') return `#${label === undefined || label === '' ? inner : label}`;
      if (kind === '!') return label ?? `@${inner.split('^')[0]}`;
      if (/^https?:/.test(inner)) links.push(decoded(inner));
      return label === undefined || label === '' ? inner.replace(/^(?:mailto|tel):/, '') : label;
    },
  );
  return { text: withoutMarks(decoded(shown)).trim(), links };
}

function decoded(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** `*bold*`, `_italic_` and `~struck~` around whole words; code keeps its marks. */
function withoutMarks(text: string): string {
  return text.replace(/(^|[\s(])([*_~])(?=\S)([^*_~\n`]{1,300}?)(?<=\S)\2(?=$|[\s).,:;!?])/gm, '$1$3');
}
