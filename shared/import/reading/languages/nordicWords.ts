import type { LanguageWords } from '#shared/import/reading/languages/languageWords.ts';

export const DANISH: LanguageWords = {
  parts: {
    gotLucky: 'hvor (?:vi )?(?:havde|var) (?:vi )?(?:held|heldige)',
    wentWell: '(?:hvad|det der) (?:gik|fungerede|virkede) (?:godt|fint)|hvad virkede',
    wentPoorly:
      '(?:hvad|det der) (?:gik (?:dårligt|galt|skidt)|virkede ikke|kunne (?:være )?gå(?:et)? bedre)',
    contributingFactors: 'medvirkende (?:faktorer|årsager)',
    rootCause: '(?:grund|rod|hoved|kerne)?årsag(?:en|er|sanalyse)?(?: .*)?',
    timeline: '(?:tidslinje|hændelsesforløb|forløb)(?: .*)?',
    impact: '(?:påvirkning|konsekvens(?:er)?|omfang|effekt)(?: .*)?',
    summary: '(?:kort )?(?:resumé|opsummering|sammendrag|overblik|oversigt)(?: .*)?',
    lessons:
      '(?:læring|læringspunkter|erfaringer)|hvad (?:har )?vi (?:har )?lær(?:t|te)|hvad lærte vi(?: .{1,30})?',
    actions:
      '(?:korrigerende |forebyggende |kommende )?(?:handlinger|tiltag|opgaver|aktioner)(?: .*)?|opfølgning|næste skridt|handlings(?:punkter|plan)|anbefalinger',
    severity: 'alvorlighed(?:sgrad)?|prioritet',
    status: 'status',
    people: 'forfattere?|deltagere|ansvarlige?',
    date: 'dato(?: .*)?|hvornår',
    elsewhere: '(?:opdagelse|løsning|genopretning|baggrund|kontekst|udløser|links|bilag)(?: .*)?',
  },
  columns: {
    time: 'tid(?:spunkt)?|klokkeslæt|kl|hvornår',
    day: 'dato|dag',
    event: 'hændelse|begivenhed|hvad (?:skete|sker)|beskrivelse|handling',
    who: 'hvem|ansvarlig|person',
    source: 'kilde|link',
    action: 'handling|tiltag|opgave|beskrivelse|hvad',
    owner: 'ansvarlig|ejer|hvem',
    due: 'frist|deadline|forfald',
    state: 'status',
    priority: 'prioritet',
  },
};

export const NORWEGIAN: LanguageWords = {
  parts: {
    gotLucky: 'hvor (?:vi )?(?:hadde|var) (?:vi )?(?:flaks|heldige)|flaks',
    wentWell: '(?:hva|det som) (?:gikk|fungerte|virket) (?:bra|godt|fint)|hva fungerte',
    wentPoorly: '(?:hva|det som) (?:gikk (?:dårlig|galt)|fungerte ikke|kunne (?:ha )?gått bedre)',
    contributingFactors: 'medvirkende (?:årsaker|faktorer)',
    rootCause: '(?:rot|grunn|hoved|bakenforliggende )?årsak(?:en|er|sanalyse)?(?: .*)?',
    timeline: '(?:tidslinje|hendelsesforløp|forløp)(?: .*)?',
    impact: '(?:påvirkning|konsekvens(?:er)?|omfang|effekt)(?: .*)?',
    summary: '(?:kort )?(?:sammendrag|oppsummering|oversikt)(?: .*)?',
    lessons:
      '(?:læring(?:spunkter)?|lærdom(?:mer)?|erfaringer)|hva (?:har )?vi (?:har )?lær(?:t|te)|hva lærte vi(?: .{1,30})?',
    actions:
      '(?:korrigerende |forebyggende |videre )?(?:tiltak|oppgaver|handlinger)(?: .*)?|oppfølging|neste (?:steg|skritt)|aksjonspunkter|handlingsplan|anbefalinger',
    severity: 'alvorlighet(?:sgrad)?|prioritet',
    status: 'status',
    people: 'forfattere?|deltakere|ansvarlige?',
    date: 'dato(?: .*)?|når',
    elsewhere:
      '(?:oppdagelse|deteksjon|løsning|gjenoppretting|bakgrunn|kontekst|utløser|lenker|vedlegg)(?: .*)?',
  },
  columns: {
    time: 'tid(?:spunkt)?|klokkeslett|kl|når',
    day: 'dato|dag',
    event: 'hendelse|hva (?:skjedde|skjer)|beskrivelse|handling',
    who: 'hvem|ansvarlig|person',
    source: 'kilde|lenke',
    action: 'tiltak|oppgave|handling|aksjon(?:spunkt)?|beskrivelse|hva',
    owner: 'ansvarlig|eier|hvem',
    due: 'frist|tidsfrist',
    state: 'status',
    priority: 'prioritet',
  },
};

export const FINNISH: LanguageWords = {
  parts: {
    gotLucky: 'missä (?:meillä )?(?:oli|kävi) (?:onnea|tuuri)|onni',
    wentWell: 'mikä (?:meni|sujui|toimi) hyvin|mikä toimi',
    wentPoorly: 'mikä (?:meni|sujui|toimi) (?:huonosti|pieleen)|mikä ei toiminut|parannettavaa',
    contributingFactors: 'myötävaikuttaneet (?:tekijät|syyt)',
    rootCause: 'juurisyy(?:t|analyysi)?|perimmäinen syy|syyt?',
    timeline: '(?:aikajana|tapahtumien kulku|tapahtumat)(?: .*)?',
    impact: 'vaikutu(?:s|kset)(?: .*)?|seuraukset',
    summary: 'yhteenveto|tiivistelmä|yleiskuvaus',
    lessons: 'opi(?:t|tut asiat)|mitä opimme',
    actions:
      '(?:korjaavat |ehkäisevät )?(?:jatko)?(?:toimenpiteet|toimet|tehtävät)|seuraavat askeleet|suositukset',
    severity: 'vakavuus(?:aste)?|prioriteetti',
    status: 'tila',
    people: 'kirjoittajat?|osallistujat|vastuuhenkilöt?',
    date: 'päivä(?:määrä)?|pvm|milloin',
    elsewhere: '(?:havaitseminen|ratkaisu|palautuminen|tausta|laukaisija|linkit|liitteet)(?: .*)?',
  },
  columns: {
    time: 'aika|kello(?:naika)?|klo|milloin',
    day: 'päivä(?:määrä)?|pvm',
    event: 'tapahtuma|mitä tapahtui|kuvaus',
    who: 'kuka|vastuuhenkilö|henkilö',
    source: 'lähde|linkki',
    action: 'toimenpide|tehtävä|kuvaus',
    owner: 'vastuuhenkilö|vastuussa|omistaja|kuka',
    due: 'määräaika|eräpäivä|deadline',
    state: 'tila',
    priority: 'prioriteetti',
  },
};
