/**
 * The text of a clipboard or of what was dropped. Its HTML is used only where there is no plain text,
 * and then only its tables, as tab-separated lines.
 */
export function clipboardText(data: DataTransfer): string {
  const text = data.getData('text/plain');
  return text !== '' ? text : tableText(data.getData('text/html'));
}

function tableText(html: string): string {
  if (!html.includes('<t')) return '';
  // A document made this way runs no scripts and loads nothing.
  const rows = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('tr');
  return [...rows].map((row) => [...row.cells].map(cellText).join('\t')).join('\n');
}

function cellText({ textContent }: HTMLTableCellElement): string {
  return textContent.replace(/\s+/g, ' ').trim();
}
