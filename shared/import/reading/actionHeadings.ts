import { withoutAccents } from '#shared/text/accents.ts';

/**
 * The beginnings of words that say of a heading that what stands below is to be done, without accents: English, German,
 * French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish. Another language is another line.
 */
const TO_BE_DONE =
  `action actionable countermeasure measure prevent preventi preventative follow-up followup corrective
  improvement improving recommendation todo to-do safeguard hardening next-steps
  massnahm gegenmassnahm folgemassnahm pravention vorbeug verbesserung empfehlung nacharbeit
  mesure amelior recommandation correctif
  accion medida prevencion mejora recomendacion
  acao acoes prevencao melhoria recomendac
  azion misur prevenzion migliorament raccomandazion
  maatregel actie preventie verbetering aanbeveling
  dziala zapobieg usprawnien ulepsz zalecen
  atgard forebygg forbattring rekommendation`.split(/\s+/);

/** Words that say of a heading that it tells something else, in the same languages: what happened, or why. */
const TOLD =
  `cause causes causal root reason reasons why timeline impact effect effects detection detected response resolution resolved recovery
  summary background analysis findings history lesson lessons learned learnt went during taken tried attempted attempts failed existing
  previous took triggered led log was were did been current what could minutes hour hours
  ursache ursachen auswirkung auswirkungen ablauf behebung wahrend zusammenfassung
  cause causes deroulement impact pendant resolution resume lecons ce peut
  causa causas impacto durante resolucion resumen lecciones tomadas
  resolucao resumo licoes impatto risoluzione cause durante
  oorzaak oorzaken gevolgen oplossing tijdens geleerd
  przyczyna przyczyny skutki podczas
  orsak orsaker paverkan under lardomar`.split(/\s+/);

/** `Preventivo` alone says of what kind something is, below the impact as well. */
const ADJECTIVE = /^[a-z]+(?:if|ive?|iv[oa]s?|ives)$/;

/** Longer names are sentences. Words. */
const LONGEST = 7;

const isToBeDone = new RegExp(`(?:^| )(?:${TO_BE_DONE.join('|')})`);
const isTold = new RegExp(`(?:^| )(?:${[...new Set(TOLD)].join('|')})(?= |$)`);

/**
 * Whether a heading that is none of the usual names announces actions: one of its words says so, in any order and company
 * (“Mitigation and future prevention”), and none says that it tells of something else (“Root cause and remediation”).
 * `name`: plain text in small letters.
 */
export function announcesActions(name: string): boolean {
  const bare = withoutAccents(name)
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/\b(follow|to|next) (up|do|steps)\b/g, '$1-$2');
  if (bare.split(' ').length > LONGEST || ADJECTIVE.test(bare)) return false;
  return isToBeDone.test(bare) && !isTold.test(bare);
}
