/** How a sheet looks: calm, in light and dark, as wide as a sentence is read; the numbers of its questions are no words of them. */
export const SHEET_STYLES = `
:root { color-scheme: light dark; --paper: light-dark(#ffffff, #1f2327); --ground: light-dark(#f6f5f2, #16191c); --ink: light-dark(#1c2024, #eceef0); --soft: light-dark(#4a5159, #bcc3ca); --line: light-dark(#c4bfb4, #4b535b); --accent: light-dark(#0b6e69, #4fb8b0); --on-accent: light-dark(#ffffff, #06211f); --focus: light-dark(#1d4ed8, #8ab4ff); }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.6 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 3.5rem 1.5rem 2rem; }
h1 { font-size: 1.75rem; font-weight: 650; line-height: 1.25; letter-spacing: -.012em; margin: 0 0 1.1rem; overflow-wrap: anywhere; }
h2 { display: grid; grid-template-columns: 1.8rem 1fr; font-size: 1.05rem; font-weight: 600; line-height: 1.4; margin: 0 0 .6rem; }
h2::before { counter-increment: question; content: counter(question); color: var(--accent); font-variant-numeric: tabular-nums; }
h2:not([id^="q"]) { display: block; }
h2:not([id^="q"])::before { counter-increment: none; content: none; }
form { counter-reset: question; margin-top: 2rem; }
section { margin: 0 0 1.1rem; padding: 1.1rem 1.25rem 1.25rem; border: 1px solid var(--line); border-radius: 10px; background: var(--paper); }
p { margin: 0 0 .8rem; color: var(--soft); }
ol { padding-left: 1.8rem; margin: .5rem 0 0; }
li { margin: 0 0 .35rem; }
li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
summary { list-style: none; cursor: pointer; border-radius: 6px; }
summary::-webkit-details-marker { display: none; }
summary:hover, summary:focus-visible { text-decoration: underline; text-decoration-color: var(--accent); text-underline-offset: .2em; }
summary::after { content: "Correct"; margin-left: .6rem; color: var(--accent); font-size: .85rem; opacity: 0; }
summary:hover::after, summary:focus-visible::after { opacity: 1; }
.line { display: block; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
textarea { box-sizing: border-box; width: 100%; font: inherit; padding: .5rem .7rem; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: var(--ink); resize: vertical; field-sizing: content; min-height: 2.6rem; }
section > textarea { min-height: 6rem; }
li textarea { margin-top: .3rem; resize: none; }
textarea:focus-visible, button:focus-visible, summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.save { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem; padding: .9rem 0 1.1rem; border-top: 1px solid var(--line); background: var(--ground); }
button { font: inherit; font-weight: 600; padding: .6rem 1.3rem; border: 1px solid var(--accent); border-radius: 8px; background: var(--accent); color: var(--on-accent); cursor: pointer; }
[role=status] { flex: 1 1 16rem; margin: 0; font-size: .9rem; }
html { scroll-padding-bottom: 6rem; }
@media (hover: none) { summary::after { opacity: 1; } }
@media print { .save, summary::after { display: none; } section { border: 0; padding-inline: 0; } }
`;
