import { parseSync } from 'vite';
import { isSyntaxNode, walkSyntax } from '#build/packaging/walkSyntax.ts';

/** One import of another module, however it is written: import, export … from, import(), require() or a type's import(). */
export interface ModuleImport {
  /** As written, such as `#shared/basics/result.ts` or `node:fs`. */
  readonly specifier: string;
  /** Whether it disappears when types are erased. */
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

/**
 * Every import of a JavaScript or TypeScript module, read from its syntax tree, so that text in strings and comments
 * does not count. Imports whose target is computed are left out. Throws for invalid syntax, which the bundler would have refused too.
 */
export function moduleImports(file: string, text: string): readonly ModuleImport[] {
  return importsIn(parseModule(file, text));
}

/** The same of a module that has been parsed. */
export function importsIn(program: unknown): readonly ModuleImport[] {
  const foundImports: ModuleImport[] = [];
  const add = (specifier: unknown, typeOnly: boolean, dynamic: boolean) => {
    if (typeof specifier === 'string') foundImports.push({ specifier, typeOnly, dynamic });
  };
  walkSyntax(program, (node) => {
    if (node.type === 'ImportDeclaration' || node.type === 'ExportNamedDeclaration') {
      add(literal(node.source), isErased(node), false);
    } else if (node.type === 'ExportAllDeclaration')
      add(literal(node.source), node.exportKind === 'type', false);
    else if (node.type === 'ImportExpression') add(literal(node.source), false, true);
    else if (node.type === 'TSImportType') add(literal(node.source), true, false);
    else if (node.type === 'CallExpression' && isRequire(node.callee)) add(firstArgument(node), false, true);
  });
  return foundImports;
}

/** The ESTree of a module. Throws for invalid syntax, which the bundler would have refused too. */
export function parseModule(file: string, text: string): unknown {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  return program;
}

/** `import type`, `export type`, or named imports that are each marked as types. `import 'x'` runs x. */
function isErased(node: Readonly<Record<string, unknown>>): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = Array.isArray(node.specifiers) ? node.specifiers.filter(isSyntaxNode) : [];
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
}

function isRequire(callee: unknown): boolean {
  return isSyntaxNode(callee) && callee.type === 'Identifier' && callee.name === 'require';
}

function firstArgument(node: Readonly<Record<string, unknown>>): unknown {
  return Array.isArray(node.arguments) ? literal(node.arguments[0]) : undefined;
}

function literal(node: unknown): unknown {
  return isSyntaxNode(node) ? node.value : undefined;
}
