/** `@support-anna`, `Anna Lind`: whom a chat names in a line of its own. */
const WHO = String.raw`(?:@?\p{L}[\p{L}\p{M}\p{N}._'’-]{0,40}(?: \p{Lu}[\p{L}\p{M}\p{N}.'’-]{0,30}){0,3} )`;
/** `@anna uploaded a file: tickets.png`, `Anna Lind joined #incident-12`, `pinned a message to this channel.` */
const CHAT_SAYS = new RegExp(
  `^${WHO}?(?:(?:(?:has )?(?:uploaded|shared|sent|posted) (?:an?|\\d{1,3}) (?:file|image|picture|photo|video|snippet|screenshot)s?|(?:un)?pinned (?:a|this) (?:message|file|post))(?:(?: (?:to|in|from) (?:this|the) (?:channel|chat|conversation|thread))?\\.?|: \\S.{0,120})|(?:has )?(?:joined|left) (?:#[\\p{L}\\p{N}_-]{1,80}|(?:this|the) (?:channel|chat|conversation))(?: by invitation from .{1,60})?\\.?)$`,
  'u',
);

/** Whether a line without a time says what somebody did in the chat: a file, a pin, who came. Nobody wrote it. */
export function isChatSpeaking(raw: string): boolean {
  return CHAT_SAYS.test(raw.trim());
}
