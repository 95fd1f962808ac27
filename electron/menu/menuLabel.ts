/** A text of a person's as the label of a menu item: a single `&` would be dropped, and underline what follows it. */
export function literalLabel(text: string): string {
  return text.replaceAll('&', '&&');
}
