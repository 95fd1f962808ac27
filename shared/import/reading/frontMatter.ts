import type { ScannedLine } from '#shared/import/reading/scanLines.ts';

/** A line of the front matter of a document: `date: 2026-03-12`, or `date = "2026-03-12"`. */
export interface MatterField {
  /** In small letters. */
  readonly key: string;
  /** Without quotation marks around it; empty where the value stands on lines of its own. */
  readonly value: string;
  readonly line: ScannedLine;
}

/** In a comment as some generators of pages have them: `.. title: Blank labels`. */
const FIELD_OF = {
  'front-matter': /^(\w[\w-]{0,40})\s*[:=](.*)$/,
  comment: /^\.\. (\w[\w-]{0,40}):(.*)$/,
} as const;

/** What a document says of itself before it begins, in its order. */
export function matterFields(lines: readonly ScannedLine[]): readonly MatterField[] {
  return lines.flatMap((line) => {
    const match = FIELD_OF[line.kind === 'comment' ? 'comment' : 'front-matter'].exec(
      line.kind === 'front-matter' || line.kind === 'comment' ? line.raw : '',
    );
    if (match === null) return [];
    const [, key = '', written = ''] = match;
    return [{ key: key.toLowerCase(), value: bareValue(written.trim()), line }];
  });
}

/** `2026-03-12 # the day of the change` has a comment; within quotation marks there is none. */
function bareValue(written: string): string {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(written)?.[2];
  return quoted ?? written.replace(/(?:^|\s)#(?:\s.*)?$/, '').replace(/^["']|["']$/g, '');
}

/** Whether a field says when something of the incident happened, rather than when its document was written. In small letters. */
export function isMomentKey(key: string): boolean {
  return MOMENT_KEY.test(key);
}

const MOMENT_KEY =
  /^(?:incident_?|outage_?|event_?|impact_?)?(?:date|day|start(?:ed|s)?|began|detected|detection|occurred|happened|opened|reported|mitigated|resolved|ended|end|fixed)(?:_?(?:at|on|when|time|date))?$/;

/** Whether a line of front matter says nothing but the day, which is that of the timeline. */
export function isFrameOfMatter(raw: string): boolean {
  return /^(?:---|\+\+\+|date\s*[:=].*)?\s*$/.test(raw);
}
