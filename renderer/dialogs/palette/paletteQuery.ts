/** What is typed in the palette. */
export interface PaletteQuery {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Lets an input that comes in the place of another go on behind what was typed in that one. */
export function writeOn(input: HTMLInputElement | null): void {
  input?.focus();
  input?.setSelectionRange(input.value.length, input.value.length);
}
