/** A node of an ESTree; its other properties depend on its type. */
export type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string };

export function isSyntaxNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Calls `visit` for every node of the tree, parents before children, in source order. */
export function walkSyntax(tree: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(tree)) {
    for (const item of tree) walkSyntax(item, visit);
  } else if (isSyntaxNode(tree)) {
    visit(tree);
    for (const child of Object.values(tree)) if (typeof child === 'object') walkSyntax(child, visit);
  }
}
