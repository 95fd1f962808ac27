/**
 * The program of a sheet in HTML: it writes the answers as the sheet in Markdown has them, and hands them over as a file.
 * It keeps nothing and asks nothing of any network. A text, because the page carries it along; the page names its hash, and
 * runs nothing else.
 */
export const SHEET_SCRIPT = `
'use strict';
const form = document.querySelector('form');
const status = document.querySelector('[role=status]');
let isSaved = true;
const written = (field) => field.value.replace(/\\r/g, '').split('\\n').map((line) => line.replace(/^(\\s*)(#|-{3}|\\d+\\.)/, '$1\\\\$2')).join('\\n').trim();
function answers() {
  const lines = [document.getElementById('head').textContent.trim(), '', '# ' + document.querySelector('h1').textContent, ''];
  for (const section of form.querySelectorAll('section')) {
    lines.push('## ' + section.querySelector('h2').textContent, '');
    for (const [index, item] of [...section.querySelectorAll('li')].entries()) {
      lines.push(index + 1 + '. ' + item.querySelector('.line').textContent);
      const correction = written(item.querySelector('textarea'));
      if (correction !== '') lines.push('', correction, '');
    }
    const field = section.querySelector(':scope > textarea');
    if (field !== null) lines.push(written(field));
    lines.push('');
  }
  return lines.join('\\n');
}
for (const line of form.querySelectorAll('summary')) {
  line.addEventListener('click', (event) => {
    // The first letter may come before the browser has opened the line.
    event.preventDefault();
    const correction = line.parentElement;
    correction.open = !correction.open;
    if (correction.open) correction.querySelector('textarea').focus();
  });
}
form.addEventListener('input', () => { isSaved = false; });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([answers()], { type: 'text/markdown' }));
  link.href = address;
  link.download = form.dataset.file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  isSaved = true;
  status.textContent = 'Saved as ' + form.dataset.file + ' in your downloads. Send that file back to whoever asked you.';
});
window.addEventListener('beforeunload', (event) => { if (!isSaved) event.preventDefault(); });
`;
