import { decodeEntity } from '#shared/import/reading/inline/decodeEntity.ts';

const SPECIAL = /<([@#!])?([^<>|]{1,2000})(?:\|([^<>]{0,500}))?>/g;

/** Slack's own markup as the text that people saw, with the addresses that it links to. `names`: of people, by id. */
export function slackText(
  raw: string,
  names: ReadonlyMap<string, string>,
): { readonly text: string; readonly links: readonly string[] } {
  const links: string[] = [];
  const shown = raw.replace(
    SPECIAL,
    (_whole, kind: string | undefined, inner: string, written: string | undefined) => {
      // A label can be there and be empty.
      const label = written === undefined || written.trim() === '' ? null : written;
      if (kind === '@') return `@${label?.replace(/^@/, '') ?? names.get(inner) ?? inner}`;
      if (kind === '#') return `#${label ?? inner}`;
      if (kind === '!') return label ?? `@${inner.split('^')[0]}`;
      if (/^https?:/.test(inner)) links.push(decoded(inner));
      return label ?? inner.replace(/^(?:mailto|tel):/, '');
    },
  );
  return { text: withoutMarks(decoded(shown)).trim(), links };
}

function decoded(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => decodeEntity(entity, 0)?.text ?? entity);
}

/** `*bold*`, `_italic_` and `~struck~` around whole words; code keeps its marks. */
function withoutMarks(text: string): string {
  return text.replace(/(^|[\s(])([*_~])(?=\S)([^*_~\n`]{1,300}?)(?<=\S)\2(?=$|[\s).,:;!?])/gm, '$1$3');
}
