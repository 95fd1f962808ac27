import type { MailPart } from '#shared/import/mails/mailParts.ts';

/** Whether the sender marked a mail as not for everyone. */
export function isMarkedPrivate({ head: { fields } }: MailPart): boolean {
  const marked = fields
    .get('sensitivity')
    ?.some(({ value }) => /\b(?:private|personal|confidential)\b/i.test(value));
  return marked === true || (fields.get('bcc') ?? []).some(({ value }) => value !== '');
}

/** Mailboxes that several people read, or nobody. */
const SHARED =
  /^(?:all|alle|alla|allen|alerts?|allhands|tous|todos|tutti|verteiler|mitarbeiter|kollegium|announce|core|dev(?:elopers|ops)?|engineering|everyone|help(?:desk)?|hostmaster|incidents?|info|infra(?:structure)?|it|list|mailer-daemon|managers|monitoring|noc|no-?reply|office|on-?call|operations|ops|outages?|platform|postmaster|postmortems?|root|security|service(?:desk)?|sre|staff|status|support|sysadmins?|team|users|webmaster)(?:[-_.+].*)?$|(?:^|[-_.])(?:list|team|alerts?|all|ops|incidents?|users|dev|announce)$/i;

/**
 * Whether a mail was written to one person and to nobody else, as a direct message of a chat is. Neither one that came
 * over a list, nor one that a program sent, nor one to a mailbox that several people read.
 */
export function isToOnePerson({ head: { fields } }: MailPart): boolean {
  const isForMany = ['list-id', 'precedence', 'auto-submitted'].some((name) =>
    (fields.get(name) ?? []).some(({ value }) => value !== '' && !/^no$/i.test(value)),
  );
  const addressed = ['to', 'cc']
    .flatMap((name) => (fields.get(name) ?? []).map(({ value }) => value))
    .join(', ');
  const [sender = ''] = addressesIn((fields.get('from') ?? []).map(({ value }) => value).join(', '));
  // Who writes to somebody and to themselves writes to one person.
  const [only, ...others] = addressesIn(addressed).filter((address) => address !== sender);
  if (isForMany || only === undefined || others.length > 0) return false;
  return !SHARED.test(only.split('@')[0] ?? '');
}

/** Each address once, in small letters. */
function addressesIn(text: string): readonly string[] {
  const found = text.toLowerCase().match(/[^\s<>,;"'@]{1,320}@[^\s<>,;"']{1,320}/g) ?? [];
  return [...new Set(found)];
}
