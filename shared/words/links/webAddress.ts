/** What an address is made of, as browsers read it. Every browser and Node have the same reader. */
declare const URL: {
  new (text: string): AddressParts & { readonly searchParams: { get(name: string): string | null } };
  canParse(text: string): boolean;
};

interface AddressParts {
  /** Ends in a colon. */
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  /** With the port where it is not the usual one; letters beyond ASCII in their `xn--` form. */
  readonly host: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** A web or mail address that can be opened. */
export interface WebAddress {
  /** Where it leads, read as a browser reads it: neither a name in front of an @ nor letters that look like others are in it. */
  readonly host: string;
  /** The parts between the slashes, as they are written; empty for a mail address. */
  readonly path: readonly string[];
  /** Whether a name or a password stands in front of the host. */
  readonly hasLogin: boolean;
  /** What stands behind the question mark under a name; null where nothing does. */
  readonly param: (name: string) => string | null;
}

/** A longer address is no link: the window's message does not carry it. */
export const LONGEST_ADDRESS = 4096;

/** Whether a document may link there. Nothing but a complete http, https or mailto address. */
export function isSafeUrl(url: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s<>"'`\\]+$/i.test(url);
}

/** Reads an http, https or mailto address; null for anything else, and for one without a host. */
export function webAddress(url: string): WebAddress | null {
  if (url.length > LONGEST_ADDRESS || !isSafeUrl(url) || !URL.canParse(url)) return null;
  const { protocol, username, password, host, pathname, searchParams } = new URL(url);
  if (protocol === 'mailto:') return mailAddress(pathname);
  if (host === '') return null;
  return {
    host,
    hasLogin: username !== '' || password !== '',
    path: pathname.split('/').filter((part) => part !== ''),
    param: (name) => searchParams.get(name),
  };
}

function mailAddress(to: string): WebAddress | null {
  if (!/^[\w.!#$%&*+/=?^{}~-]+@[\w-]+(?:\.[\w-]+)*$/.test(to)) return null;
  return { host: to, hasLogin: false, path: [], param: () => null };
}

/** Whether the words of a link are its address, so that a reader sees in them where it leads. */
export function tellsHost(words: string, { host }: WebAddress): boolean {
  const [, written = ''] = /^(?:https?:\/\/|mailto:)?([^\s/?#\\]+)/i.exec(words) ?? [];
  return written.toLowerCase() === host.toLowerCase();
}
