import { isInternalHost } from '#shared/privacy/hostNames.ts';

const ADDRESS = /^https?:\/\/([^/?#]*)/i;
const PORT = /:(\d{0,5})$/;

/**
 * The fault in the address of an incident on a status page, as a sentence for its field; null for an address that a
 * document can link to, and for none at all.
 */
export function statusPageUrlProblem(text: string): string | null {
  const address = text.trim();
  if (address === '') return null;
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[1];
  if (scheme === undefined) return 'Begin with https://, as in the address bar of the browser.';
  if (!/^https?$/i.test(scheme)) return `An address of a web page begins with https://, not ${scheme}://.`;
  if (/\s/.test(address)) return 'An address has no spaces; something else was pasted along.';
  if (/[<>"'`\\]/.test(address)) return 'An address has no quotes, angle brackets or backslashes.';
  const host = ADDRESS.exec(address)?.[1] ?? '';
  if (host.includes('@')) return 'Leave out the user name and password: readers would see them.';
  const name = host.replace(PORT, '');
  if (name === '') return 'The name of the site is missing after https://.';
  if (!/^[\p{L}\p{N}.[\]:-]+$/u.test(name) || /^[.-]|[.]{2}/.test(name))
    return `“${name}” is not the name of a site.`;
  return isInternalHost(name) ? `Only your own network knows ${name}; customers could not open it.` : null;
}
