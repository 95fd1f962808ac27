import { type SectionTarget, sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import { withoutAccents } from '#shared/text/accents.ts';

const STRONG =
  /\btime ?lines?\b|\bchronolog(?:y|ical)\b|\b(?:sequence|order|course|log|list) of events\b|\bplay[- ]by[- ]play\b/;
const WEAK =
  /^(?:what happened(?: when)?|what went on|how (?:it|this|things|events|the (?:incident|outage)) unfolded|(?:(?:incident|event|outage|response|investigation|key|main|detailed) )?(?:events?|dates|moments|log|history|journal|narrative|course|progress|updates))(?: (?:summary|details|of (?:the )?(?:incident|outage|events)))?$/;
/** The same in other languages, without accents. */
const WEAK_ELSEWHERE =
  /^(?:o que (?:aconteceu|houve|se passou)|que (?:paso|ocurrio|sucedio)|que s est il passe|ce qu il s est passe|cosa e successo|wat is er gebeurd|co sie (?:stalo|wydarzylo)|vad hande|何が起きたか|무슨 일이 있었나|发生了什么)$/;
const OTHER =
  /\b(?:action|remediation|follow|roadmap|next steps|todo|improvement|lessons|appendix|chat|template)/;

/** Names of timelines that lie ahead; a “Follow-up timeline” says what happened afterwards. */
const PLANNED =
  /\b(?:action|remediation|roadmap|next steps|todo|improvement|template|project|delivery|release)/;

/** Parts of a document that tell no course of events, even inside its timeline; phases such as “Detection” do. */
const NO_TIMELINE =
  /^(?:(?:root |contributing )?(?:causes?|factors?|analysis)|root cause analysis|(?:future|follow ?-?up|corrective|preventive|next)? ?(?:actions?|action items|steps|work|measures|improvements)|lessons(?: learned)?|references|links|what went (?:well|wrong|poorly|badly)|(?:where )?we got lucky|ursachen?|maßnahmen|causes|actions correctives|leçons|causas|acciones|lecciones)$/;

/** Whether a heading below that of a timeline ends it. Plain text. */
export function endsTimeline(heading: string): boolean {
  const name = heading
    .toLowerCase()
    .replace(/^[\s\d.)]+|[^\p{L}\d -]/gu, '')
    .trim();
  return NO_TIMELINE.test(name) || OTHERS.has(sectionTarget(heading));
}

/** Targets of sections that can stand below the heading of a timeline, and end it. */
const OTHERS: ReadonlySet<SectionTarget | null> = new Set<SectionTarget>([
  'actions',
  'lessons',
  'rootCause',
  'contributingFactors',
  'wentWell',
  'wentPoorly',
  'gotLucky',
]);

/** How surely a heading announces the timeline; null: not at all. Plain text. */
export function timelineHeading(heading: string): 'strong' | 'weak' | null {
  const name = heading
    .toLowerCase()
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/^[\s\d.)]+|[^a-z0-9/& -]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/\btime ?line$/.test(name) && !PLANNED.test(name)) return 'strong';
  if (sectionTarget(heading) === 'timeline') return OTHER.test(name) ? null : 'strong';
  if (WEAK_ELSEWHERE.test(bareWords(heading))) return 'weak';
  if (name === '' || name.length > 80 || OTHER.test(name)) return null;
  if (STRONG.test(name)) return 'strong';
  return WEAK.test(name) ? 'weak' : null;
}

function bareWords(heading: string): string {
  return withoutAccents(heading.toLowerCase().replace(/ł/g, 'l'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
