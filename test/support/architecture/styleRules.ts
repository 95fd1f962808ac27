import { parseModule } from '#build/packaging/moduleImports.ts';
import { isSyntaxNode, walkSyntax } from '#build/packaging/walkSyntax.ts';
import type { SourceFile } from '#test/support/architecture/sourceFiles.ts';

const RAW_COLOUR = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i;
const NAMED_COLOUR = /(?<![\w-])(white|black|gr[ae]y|red|green|blue|orange|yellow|purple|teal)(?![\w-])/i;

/** Hairlines and focus rings are thinner than the grid. */
const THIN = 3;
/** In pixels: half of the 4-pixel grid. */
const HALF_STEP = 2;

/** In pixels: as wide as `--space-8`. What is wider makes room for a certain thing; a hairline is no space. */
const WIDEST_SPACE = 32;
const HAIRLINE = 1;

interface Declaration {
  readonly property: string;
  readonly value: string;
}

/**
 * Where a style sheet outside renderer/styles states a colour, the size or weight of a font, a layer or a space, each of
 * which is a token, or a length off the grid: `path: property: value`. Media and container conditions may state any length.
 */
export function styleViolations({ path, text }: SourceFile): readonly string[] {
  if (path.startsWith('renderer/styles/')) return [];
  return rulesIn(text)
    .flat()
    .filter(isRaw)
    .map(({ property, value }) => `${path}: ${property}: ${value}`);
}

const CARD: Readonly<Record<string, RegExp>> = {
  background: /^var\(--surface\)$/,
  border: /^1px solid var\(--(line|line-strong|accent)\)$/,
  'border-radius': /^var\(--radius\)$/,
};

/** Where a style sheet draws again what a part of the kit draws: `path: a card`. The part's own sheet is left alone. */
export function kitCopies({ path, text }: SourceFile): readonly string[] {
  return rulesIn(text).flatMap((rule) => {
    const isLabel = rule.some(
      ({ property, value }) => property === 'text-transform' && value === 'uppercase',
    );
    const isCard = Object.entries(CARD).every(([name, look]) =>
      rule.some(({ property, value }) => property === name && look.test(value)),
    );
    return [
      ...(isLabel && path !== 'renderer/ui/SectionLabel.module.css' ? [`${path}: a section label`] : []),
      ...(isCard && path !== 'renderer/ui/Card.module.css' ? [`${path}: a card`] : []),
    ];
  });
}

const KIT_INPUTS = /^(checkbox|radio)$/;

/** Where a component outside the kit makes its own box to tick or to choose: `path: checkbox`. */
export function rawChoices({ path, text }: SourceFile): readonly string[] {
  if (path.startsWith('renderer/ui/')) return [];
  const found: string[] = [];
  walkSyntax(parseModule(path, text), (node) => {
    if (node.type !== 'JSXAttribute') return;
    const { name, value } = node;
    if (!isSyntaxNode(name) || name.name !== 'type' || !isSyntaxNode(value)) return;
    if (typeof value.value === 'string' && KIT_INPUTS.test(value.value))
      found.push(`${path}: ${value.value}`);
  });
  return found;
}

/** The declarations of a style sheet, rule by rule; of a rule with others inside, those before the first of them. */
function rulesIn(text: string): readonly (readonly Declaration[])[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return plain
    .split(/[{}]/)
    .map((part) =>
      [...part.matchAll(/(?:^|;)\s*(-?[-\w]+)\s*:\s*([^;]+?)\s*(?=;|$)/g)].map(
        ([, property = '', value = '']) => ({ property, value }),
      ),
    );
}

function isRaw({ property, value }: Declaration): boolean {
  if (RAW_COLOUR.test(value)) return true;
  if (/color|background|border|shadow|outline|fill|stroke/.test(property) && NAMED_COLOUR.test(value))
    return true;
  if (property === 'z-index' || property === 'font-weight') return !/^(var\(--|inherit$|auto$)/.test(value);
  if (property === 'font' && /\b(\d00|\d50|bold|bolder|lighter)\b/.test(value)) return true;
  const lengths = [...value.matchAll(/(?<![\w.-])-?([\d.]+)px\b/g)].map(([, length]) => Number(length));
  if (/^font(-size)?$/.test(property)) return lengths.length > 0;
  if (/^(gap|(row|column)-gap|(padding|margin)(-.+)?)$/.test(property) && lengths.some(isSpace)) return true;
  return lengths.some((length) => length > THIN && length % HALF_STEP !== 0);
}

function isSpace(length: number): boolean {
  return length > HAIRLINE && length <= WIDEST_SPACE;
}

/** Where a component writes a colour as text: `path: #b00`. */
export function inlineColours({ path, text }: SourceFile): readonly string[] {
  const found: string[] = [];
  walkSyntax(parseModule(path, text), (node) => {
    const { value } = node;
    const isText = node.type === 'Literal' && typeof value === 'string';
    if (isText && /^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$|(rgb|hsl|oklch)a?\()/i.test(value)) {
      found.push(`${path}: ${value}`);
    }
  });
  return found;
}
