import { parseModule } from '#build/packaging/moduleImports.ts';
import { isSyntaxNode, type SyntaxNode, walkSyntax } from '#build/packaging/walkSyntax.ts';
import { type DeskPlace, SECTION_IDS } from '#shared/domain/incident/sections.ts';
import type { SourceFile } from '#test/support/architecture/sourceFiles.ts';

/** The two homes of keys with colons: those of fields, and those of forms among the drafts. */
const HOMES = ['shared/domain/incident/deskSpot.ts', 'shared/drafts/formKey.ts'];
/** Colons of something else: of an IP address, and of a clock. */
const OTHER_COLONS = ['shared/privacy/hostNames.ts', 'renderer/ui/Digits.tsx'];

const PLACES: readonly DeskPlace[] = [...SECTION_IDS, 'meeting', 'publish'];
const BEGINS_AS_KEY = new RegExp(`^(?:${PLACES.join('|')}):(?! )`);
/** What keys are made of and kept in, by the end of its name. */
const KEY_NAME = /(?:place|section|spot|key|target|field|form)$/i;
const CUTS: readonly unknown[] = ['split', 'startsWith', 'endsWith', 'includes', 'indexOf', 'lastIndexOf'];

const BUILT = 'builds the key of a field, which fieldKey does';
const SPLIT = 'takes the key of a field apart, which parseFieldKey does';

/** Without one of these a file has no such key; most have none, and need not be parsed. */
const MAY_HAVE_KEY = new RegExp(
  [
    `['"\`](?:${PLACES.join('|')}):`,
    '\\}:(?! )|:\\$\\{|\\[\\^:\\]|data-field',
    `(?:${CUTS.join('|')})(?:\\?\\.)?\\(\\s*['"\`][^\\n]*:`,
  ].join('|'),
);

/** Where a file builds or reads the key of a spot on the desk by its own means, one sentence per place. */
export function spotViolations({ path, text }: SourceFile): readonly string[] {
  if (HOMES.includes(path) || !MAY_HAVE_KEY.test(text)) return [];
  const found: string[] = [];
  walkSyntax(parseModule(path, text), (node) => {
    if (isBuilding(node)) found.push(BUILT);
    if (isTakingApart(node) && !OTHER_COLONS.includes(path)) found.push(SPLIT);
  });
  return found.map((violation) => `${path}: ${violation}`);
}

/** `timeline:…` as a text, `${place}:…`, `…:${id}:…`. */
function isBuilding(node: SyntaxNode): boolean {
  if (node.type === 'Literal') return typeof node.value === 'string' && BEGINS_AS_KEY.test(node.value);
  if (node.type !== 'TemplateLiteral') return false;
  const [first = '', second = ''] = rawTexts(node);
  if (BEGINS_AS_KEY.test(first) || (first.endsWith(':') && second.startsWith(':'))) return true;
  const [begun] = Array.isArray(node.expressions) ? node.expressions : [];
  return first === '' && /^:(?! )/.test(second) && KEY_NAME.test(lastName(begun));
}

/** `….split(':')`, `key.endsWith(':title')`, a pattern of parts between colons, a selector by a part of the key. */
function isTakingApart(node: SyntaxNode): boolean {
  if (node.type === 'Literal' && isSyntaxRegex(node.regex)) return /\[\^:\][*+]\):/.test(node.regex.pattern);
  const texts = node.type === 'TemplateLiteral' ? rawTexts(node) : [node.value];
  if (texts.some((each) => typeof each === 'string' && /\[data-field[\^$*]=/.test(each))) return true;
  if (node.type !== 'CallExpression' || !isSyntaxNode(node.callee)) return false;
  const { object, property } = node.callee;
  const [argument] = Array.isArray(node.arguments) ? node.arguments : [];
  if (!CUTS.includes(lastName(property)) || !textOf(argument).includes(':')) return false;
  return lastName(property) === 'split' || KEY_NAME.test(lastName(object));
}

/** The name at the end of `a.b.name`, `a?.name` or `name`, or of what is called; empty for anything else. */
function lastName(node: unknown): string {
  if (!isSyntaxNode(node)) return '';
  if (typeof node.name === 'string') return node.name;
  return lastName(node.property ?? node.expression ?? node.callee);
}

/** A text or the fixed parts of a template. */
function textOf(node: unknown): string {
  if (!isSyntaxNode(node)) return '';
  return typeof node.value === 'string' ? node.value : rawTexts(node).join('');
}

function rawTexts({ quasis }: SyntaxNode): readonly string[] {
  if (!Array.isArray(quasis)) return [];
  return quasis.map((quasi) => {
    const value: unknown = isSyntaxNode(quasi) ? quasi.value : undefined;
    return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
  });
}

function isSyntaxRegex(regex: unknown): regex is { readonly pattern: string } {
  return typeof regex === 'object' && regex !== null && 'pattern' in regex;
}
