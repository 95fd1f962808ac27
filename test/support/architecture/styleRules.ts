import { parseModule } from '#build/packaging/moduleImports.ts';
import { walkSyntax } from '#build/packaging/walkSyntax.ts';
import type { SourceFile } from '#test/support/architecture/sourceFiles.ts';

const RAW_COLOUR = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i;
const NAMED_COLOUR = /(?<![\w-])(white|black|gr[ae]y|red|green|blue|orange|yellow|purple|teal)(?![\w-])/i;

/** Hairlines and focus rings are thinner than the grid. */
const THIN = 3;
/** In pixels: half of the 4-pixel grid, for what sits inside a row. */
const HALF_STEP = 2;

/**
 * Where a style sheet outside renderer/styles states a colour, a font size, or a length off the grid, instead of using
 * a token: `path: property: value`. Media and container conditions may state any length.
 */
export function styleViolations({ path, text }: SourceFile): readonly string[] {
  if (path.startsWith('renderer/styles/')) return [];
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/(?:^|[{;])\s*(-?[-\w]+)\s*:\s*([^;{}]+?)\s*(?=[;}])/g)]
    .filter(([, property = '', value = '']) => isRaw(property, value))
    .map(([, property, value]) => `${path}: ${property}: ${value}`);
}

function isRaw(property: string, value: string): boolean {
  if (RAW_COLOUR.test(value)) return true;
  if (/color|background|border|shadow|outline|fill|stroke/.test(property) && NAMED_COLOUR.test(value))
    return true;
  const lengths = [...value.matchAll(/(?<![\w.-])-?([\d.]+)px\b/g)].map(([, length]) => Number(length));
  if (/^font(-size)?$/.test(property)) return lengths.length > 0;
  return lengths.some((length) => length > THIN && length % HALF_STEP !== 0);
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
