/** How a sheet looks: calm, in light and dark, as wide as a sentence is read; the numbers of its questions are no words of them. */
export const SHEET_STYLES = `
:root { color-scheme: light dark; --paper: light-dark(#ffffff, #1f2327); --ground: light-dark(#f6f5f2, #16191c); --ink: light-dark(#1c2024, #eceef0); --soft: light-dark(#4a5159, #bcc3ca); --line: light-dark(#c4bfb4, #4b535b); --hair: light-dark(#e7e4dd, #30363b); --accent: light-dark(#0b6e69, #4fb8b0); --on-accent: light-dark(#ffffff, #06211f); --focus: light-dark(#1d4ed8, #8ab4ff); }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.6 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 3.5rem 1.5rem 2rem; }
h1 { font-size: 1.75rem; font-weight: 650; line-height: 1.25; letter-spacing: -.012em; margin: 0 0 1.1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; font-weight: 600; line-height: 1.4; margin: 0 0 .6rem; }
.asked h2 { display: grid; grid-template-columns: 1.8rem 1fr; }
.asked h2::before { counter-increment: question; content: counter(question); color: var(--accent); font-variant-numeric: tabular-nums; }
form { counter-reset: question; margin-top: 2rem; }
section { margin: 0 0 1.1rem; padding: 1.1rem 1.25rem 1.25rem; border: 1px solid var(--line); border-radius: 10px; background: var(--paper); }
p { margin: 0 0 .8rem; color: var(--soft); }
ol { list-style: none; padding: 0; margin: .5rem 0 0; }
li + li { border-top: 1px solid var(--hair); }
.line { display: flex; gap: .6rem; align-items: baseline; padding: .5rem .4rem; border-radius: 6px; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; cursor: pointer; list-style: none; }
.line::-webkit-details-marker { display: none; }
.line::before { content: "+"; flex: none; width: 1rem; color: var(--accent); font-weight: 600; text-align: center; }
details[open] .line::before { content: "−"; }
details:not([open]):has(textarea:not(:placeholder-shown)) .line::after { content: "corrected"; flex: none; margin-left: auto; color: var(--accent); font-size: .85rem; }
.line:hover { background: var(--ground); }
textarea { box-sizing: border-box; width: 100%; font: inherit; padding: .5rem .7rem; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: var(--ink); resize: vertical; field-sizing: content; min-height: 2.6rem; }
section > textarea { min-height: 6rem; }
li textarea { margin: .1rem 0 .7rem 2rem; width: calc(100% - 2rem); resize: none; }
textarea:focus-visible, button:focus-visible, summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.save { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem; padding: .9rem 0 1.1rem; border-top: 1px solid var(--line); background: var(--ground); }
button { font: inherit; font-weight: 600; padding: .6rem 1.3rem; border: 1px solid var(--accent); border-radius: 8px; background: var(--accent); color: var(--on-accent); cursor: pointer; }
[role=status] { flex: 1 1 16rem; margin: 0; font-size: .9rem; }
html { scroll-padding-bottom: 6rem; }
@media print { details::details-content { content-visibility: visible; } .save { display: none; } section { border: 0; padding-inline: 0; } }
`;
