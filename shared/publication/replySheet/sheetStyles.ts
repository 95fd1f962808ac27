/** How a sheet looks: the reader's own font, in light and dark, wide enough for a sentence. */
export const SHEET_STYLES = `
:root { color-scheme: light dark; }
body { margin: 0; font: 17px/1.55 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.1rem; margin: 2.2rem 0 .5rem; }
p { margin: 0 0 .8rem; }
ol { padding-left: 1.8rem; margin: .5rem 0 0; }
li { margin: 0 0 .9rem; }
.line { display: block; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
textarea { box-sizing: border-box; width: 100%; font: inherit; padding: .5rem .65rem; border: 1px solid GrayText; border-radius: 8px; background: Field; color: FieldText; resize: vertical; field-sizing: content; min-height: 2.6rem; }
section > textarea { min-height: 6rem; }
li textarea { margin-top: .3rem; }
textarea:focus-visible, button:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
button { font: inherit; font-weight: 600; margin-top: 2rem; padding: .65rem 1.3rem; border: 1px solid ButtonBorder; border-radius: 8px; background: ButtonFace; color: ButtonText; cursor: pointer; }
[role=status] { min-height: 1.6rem; margin-top: .8rem; }
@media print { button { display: none; } }
`;
