/** Letters, digits and what addresses are usually made of: nothing that would mean something in a URI or a list. */
const ADDRESS = /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/** A person as written, `Lisa Chen <lisa@example.org>`: the name, and the address or null without one. */
export function mailAddress(written: string): { readonly name: string; readonly address: string | null } {
  const [address] = ADDRESS.exec(written) ?? [];
  if (address === undefined) return { name: written.trim(), address: null };
  const name = written
    .replace(address, '')
    .replaceAll(/<>|\(\)|mailto:/g, '')
    .trim();
  return { name: name || address, address };
}

/** The name alone, for what others get to see: of a bare address what stands before the `@`. */
export function spokenName(written: string): string {
  const { name, address } = mailAddress(written);
  return name === address ? (address.split('@')[0] ?? '') : name;
}
