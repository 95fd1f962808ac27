/** Chromium knows no scheme of ours, but holds any name under `localhost` to be secure. */
const LOCALHOST = '.localhost';

/** `app://desk/index.html` to the address that Chromium loads, `http://desk.app.localhost/index.html`. */
export function toChromiumAddress(address: string, schemes: Iterable<string>): string {
  for (const scheme of schemes) {
    const start = `${scheme}://`;
    if (!address.startsWith(start)) continue;
    const [, host = '', rest = ''] = /^([^/?#]*)(.*)$/s.exec(address.slice(start.length)) ?? [];
    return `http://${host}.${scheme}${LOCALHOST}${rest.startsWith('/') ? '' : '/'}${rest}`;
  }
  return address;
}

/** The way back; any other address stays as it is. */
export function toAppAddress(address: string, schemes: Iterable<string>): string {
  for (const scheme of schemes) {
    const end = `.${scheme}${LOCALHOST}`;
    const [, host = '', rest = ''] = /^http:\/\/([^/?#:]*)(.*)$/s.exec(address) ?? [];
    if (host.endsWith(end)) return `${scheme}://${host.slice(0, -end.length)}${rest}`;
  }
  return address;
}

/** Says the same in a text that names our addresses: a policy header, or the links of a page. */
export function translateAddresses(text: string, schemes: Iterable<string>): string {
  let translated = text;
  for (const scheme of schemes) {
    translated = translated
      .replace(new RegExp(`\\b${scheme}://([\\w.*-]+)`, 'g'), `http://$1.${scheme}${LOCALHOST}`)
      .replace(new RegExp(`(^|[\\s;])${scheme}:(?=[\\s;]|$)`, 'g'), `$1http://*.${scheme}${LOCALHOST}`);
  }
  return translated;
}
