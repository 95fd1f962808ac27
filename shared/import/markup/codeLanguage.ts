import { elementsNamed, type MarkupElement, textIn } from '#shared/import/markup/markupTree.ts';

/** As the classes of highlighters name it: `language-sql`, `highlight-source-shell`. */
const LANGUAGE = /\b(?:lang(?:uage)?|highlight-source|brush:)[- ]?([\w+#.-]{1,30})/i;

/** The language that a block of code is marked with: in its classes, or in the field of Confluence’s. Null: in none. */
export function languageOf({ attributes, children }: MarkupElement): string | null {
  const named = [attributes, ...elementsNamed(children, 'code').map((code) => code.attributes)];
  const [parameter] = elementsNamed(children, 'ac:parameter').filter(
    (one) => one.attributes.get('ac:name') === 'language',
  );
  const field = parameter === undefined ? '' : textIn(parameter.children).trim();
  const language = named.flatMap((one) => LANGUAGE.exec(one.get('class') ?? '')?.[1] ?? [])[0] ?? field;
  return language === '' ? null : language;
}
