import { usePublicAliases } from '#renderer/publish/public/usePublicAliases.ts';
import { findNames } from '#shared/aliases/findNames.ts';

/** Says which names in a public text will be replaced when it goes out; nothing where there are none. */
export function NamesReplaced({ text }: { readonly text: string }) {
  const aliases = usePublicAliases();
  const found = new Set(findNames(text, aliases).map(({ replacement }) => replacement));
  const replaced = [...found].filter(({ name, alias }) => name !== alias);
  if (replaced.length === 0) return null;
  return <>Goes out with {replaced.map(({ name, alias }) => `“${alias}” for ${name}`).join(', ')}.</>;
}
