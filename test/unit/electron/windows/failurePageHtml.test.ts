import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { failurePageHtml } from '#electron/windows/failurePageHtml.ts';

function shown(reason: string) {
  const { document } = new Window();
  document.write(failurePageHtml(reason, 'app://debrief/desk.html'));
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

  it('needs no bundled file', () => {
    expect(failurePageHtml('x', 'app://debrief/desk.html')).not.toMatch(/\bsrc=|<link|@import|url\(/);
  });
});
