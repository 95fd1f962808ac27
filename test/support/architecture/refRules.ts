import { parseModule } from '#build/packaging/moduleImports.ts';
import { isSyntaxNode, type SyntaxNode, walkSyntax } from '#build/packaging/walkSyntax.ts';
import type { SourceFile } from '#test/support/architecture/sourceFiles.ts';

/** What a component or hook does against React's rules for refs, one sentence per place. */
export function refViolations({ path, text }: SourceFile): readonly string[] {
  const found: string[] = [];
  walkSyntax(parseModule(path, text), (node) => {
    if (isDrawing(node)) {
      for (const statement of statementsOf(node))
        if (writesRef(statement)) found.push('writes a ref while it draws');
    }
    if (node.type !== 'CallExpression') return;
    const called = nameOf(node.callee);
    if (called === 'useInsertionEffect' || (/^use(Layout)?Effect$/.test(called) && onlyWritesRef(node)))
      found.push('keeps what is latest by an effect: useEffectEvent does that');
  });
  return found.map((violation) => `${path}: ${violation}`);
}

/** A function whose own statements run while React draws: a component, or a hook. */
function isDrawing(node: SyntaxNode): boolean {
  return node.type === 'FunctionDeclaration' && /^(use)?[A-Z]/.test(nameOf(node.id));
}

/** The statements of the function itself, also within its branches, without those of functions in it. */
function statementsOf(node: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const visit = (inner: unknown): void => {
    if (Array.isArray(inner)) for (const each of inner) visit(each);
    if (!isSyntaxNode(inner) || /Function/.test(inner.type)) return;
    if (inner.type === 'ExpressionStatement') found.push(inner);
    for (const child of Object.values(inner)) if (typeof child === 'object') visit(child);
  };
  visit(node.body);
  return found;
}

/** `latest.current = …;` */
function writesRef({ expression }: SyntaxNode): boolean {
  if (!isSyntaxNode(expression) || expression.type !== 'AssignmentExpression') return false;
  const { left } = expression;
  return isSyntaxNode(left) && left.type === 'MemberExpression' && nameOf(left.property) === 'current';
}

/** `useEffect(() => { latest.current = … })`: the effect does nothing else. */
function onlyWritesRef({ arguments: given }: SyntaxNode): boolean {
  const [effect] = Array.isArray(given) ? given : [];
  const statements = isSyntaxNode(effect) && isSyntaxNode(effect.body) ? effect.body.body : undefined;
  const [only] = Array.isArray(statements) && statements.length === 1 ? statements.filter(isSyntaxNode) : [];
  return only !== undefined && writesRef(only);
}

function nameOf(node: unknown): string {
  return isSyntaxNode(node) && typeof node.name === 'string' ? node.name : '';
}
