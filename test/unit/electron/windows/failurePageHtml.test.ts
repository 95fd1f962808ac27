import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { failurePageHtml } from '#electron/windows/failurePageHtml.ts';

function shown(reason: string, log: string | null = null) {
  const { document } = new Window();
  document.write(failurePageHtml(reason, 'app://debrief/desk.html', log));
  return document;
}

describe('the failure page', () => {
  it('says why, and links to the page that failed', () => {
    const document = shown('ERR_FAILED (-2)');
    expect(document.querySelector('code')?.textContent).toBe('ERR_FAILED (-2)');
    const link = document.querySelector('a');
    expect(link?.getAttribute('href')).toBe('app://debrief/desk.html');
    expect(link?.textContent).toBe('Try again');
  });

  it('shows a reason with markup in it as text', () => {
    const reason = `</code><script>alert(1)</script><img src=x onerror="alert('2')"> & more`;
    const document = shown(reason);
    expect(document.querySelector('code')?.textContent).toBe(reason);
    expect(document.querySelector('script, img')).toBeNull();
  });

  it('names the log, which may stand anywhere', () => {
    const { textContent } = shown('x', '/home/a&b/<logs>/debrief.log').body;
    expect(textContent).toContain('More is in the file /home/a&b/<logs>/debrief.log');
    expect(shown('x').body.textContent).not.toContain('More is in');
  });

  it('needs no bundled file', () => {
    expect(failurePageHtml('x', 'app://debrief/desk.html', null)).not.toMatch(/\bsrc=|<link|@import|url\(/);
  });
});
