import type { OtherLanguage } from '#shared/language/blame/languages/otherLanguage.ts';

export const GERMAN: OtherLanguage = {
  tellers: (
    'in wegen ohne da sowie menschliches der die das und ist nicht mit ein eine einen einem wurde ' +
    'wurden hat auf dem den im zu von für sich war bei nach aus wird werden als auch es an dass ' +
    'oder aber nur noch über unter zum zur durch weil wenn hätte man sind wir er sie ich einfach ' +
    'alle künftig bitte niemand jemand keiner'
  ).split(' '),
  people: (
    'er sie wir man ich niemand keiner jemand kollege kollegin kollegen kolleginnen ' +
    'mitarbeiter mitarbeiterin mitarbeitende mitarbeitenden team schicht spätschicht frühschicht ' +
    'nachtschicht techniker technikerin technik entwickler entwicklerin admin administrator ' +
    'bereitschaft rufbereitschaft chef chefin azubi praktikant praktikantin lehrling ' +
    'fahrer fahrerin pfleger pflegerin schwester arzt ärztin support vertrieb einkauf ' +
    'einkaufsabteilung abteilung dienstleister lieferant wartung hausmeister redaktion ' +
    'bediener operator beteiligten beteiligte verantwortlichen verantwortliche leute herr ' +
    'herrn frau hotline empfang'
  ).split(' '),
  things:
    /(?:server|dienst|dienste|skripte?|prozess|prozesse|knoten|steuerung|parser|filter|router|switch|proxy|cache|datenbank|anwendung|programm|system|systeme|sensor|sensoren|fühler|ventil|pumpe|anlage|maschine|schalter|job|jobs|planer|scheduler|agent|client|clients|dämon|monitor|monitoring|überwachung|software|firmware|treiber|werkzeug|tool|pipeline|schnittstelle|modul|bibliothek|rechner|drucker|scanner|maske|formular|verteiler|balancer|gateway|firewall|controller|regler|roboter|kamera|uhr|zähler|warteschlange|container|pod|pods|cluster|watchdog|bot|automatik|app|kernel|index|regel|logik|funktion|version|bibliothek|lager|kessel|motor|kompressor|heizung|kühlung)$/,
  pronounsOfThings: ['er', 'sie'],
  agents: ['vom', 'von', 'durch'],
  passives: / (?:wurden?|worden|wird|werden) /,
  articles: ['der', 'die', 'das', 'ein', 'eine', 'dieser', 'diese', 'dieses'],
  clauseWords: ['dass', 'weil', 'ob'],
  reasons: / (?:weil|da|denn) /,
  verbsOfPeople: (
    'hat hatte hätte war ist wollte sollte musste dachte vergaß übersah wusste ließ verliert nahm ' +
    'ging kam und'
  ).split(' '),
  groups: [
    {
      family: 'might-have-been',
      question: 'Was war in dem Moment zu sehen, und welche Prüfung fehlt heute?',
      phrases: (
        'P * hätten? * (?:müssen|sollen|können|dürfen|merken müssen) / ' +
        'hätten? (?:P|der P|die P) * (?:müssen|sollen|können|dürfen) / hätten? niemals / ' +
        'hätten? (?:bei jedem|jedem|jeder|jeden|auffallen|es wissen) / hätten? (?:P|der P|die P)  / ' +
        'wäre (?:uns|das|alles|es) (?:der |die |das |alles )?(?:\\S+ )?(?:erspart|nicht passiert|nie passiert|vermeidbar|zu vermeiden) / ' +
        '(?:vermeidbar|vermeiden lassen|verhindern lassen) / ' +
        '(?:hätten|hätte) (?:wir )?(?:uns )?(?:das )?(?:alles )?(?:sparen|verhindert|vermieden) ?(?:können|werden)? / ' +
        'uns das alles sparen / ' +
        'ein (?:kurzer |einziger |schneller )?(?:anruf|blick|klick|hinweis) (?:\\S+ ){0,4}(?:hätte|und wir|und|genügt) / ' +
        'eigentlich (?:war|wäre) (?:vereinbart|abgemacht|ausgemacht|besprochen) / ' +
        'wäre (?:\\S+ ){0,2}(?:aufgabe|pflicht|job) gewesen / aufgabe gewesen wäre / ' +
        'wenn (?:P) (?:\\S+ ){1,8}(?:hätte|hätten) / oblag es / war verpflichtet / hätte genügt / ' +
        'wäre (?:noch )?zu (?:retten|verhindern)'
      ).split(' / '),
    },
    {
      family: 'left-undone',
      question: 'Was erinnert sonst an diesen Schritt, und warum diesmal nicht?',
      phrases: (
        'P * vergessen / ' +
        '(?:hat|haben|hatte|hatten) (?:\\S+ ){0,4}(?:vergessen|versäumt|verschlafen|übersehen|vernachlässigt|verpennt|verschlampt|unterlassen) / ' +
        'vergaß P / P (?:vergaß|vergaßen|versäumte|übersah|übersahen|verschlief) / ' +
        'wurde (?:\\S+ ){0,3}(?:versäumt|verschlafen|verschlampt|verpennt|vergessen|vernachlässigt) / ' +
        'geschlafen worden / ' +
        'nicht (?:aufgepasst|hingesehen|hingeschaut|zugehört|mitgedacht|nachgedacht|gekümmert|für nötig) / ' +
        'in den wind geschlagen / links liegen / liegen gelassen / liegenlassen / mit keinem wort / ' +
        'kein wort (?:gesagt|verloren) / unter den (?:teppich|tisch) / durch die lappen / ' +
        'weggeschaut / weggesehen / ignoriert wurde / wurden? (?:\\S+ ){0,3}ignoriert / ' +
        'wurden? (?:\\S+ ){0,2}(?:missachtet|überhört|abgetan|abgewunken|weggeklickt) / ' +
        'P (?:\\S+ ){0,2}(?:ignoriert|ignorierte|ignorierten|missachtet|missachtete) / ' +
        'aus (?:bequemlichkeit|faulheit|gewohnheit|langeweile|nachlässigkeit) / ' +
        'P (?:\\S+ ){0,2}reagiert(?:e|en)? nicht / ' +
        'ohne (?:zu fragen|rücksprache|nachzudenken|hinzusehen|nachzufragen|zu prüfen|zu lesen|zu testen) / ' +
        'ungelesen weg'
      ).split(' / '),
    },
    {
      family: 'nobody-did',
      question: 'Was hätte es sichtbar gemacht, und wann?',
      phrases: [
        '(?:niemand|keiner|keine von ihnen|kein mensch) (?:\\S+ ){0,5}(?:für nötig|gemerkt|bemerkt|bemerkte|merkte|geprüft|prüfte|gefragt|fragte|informiert|informierte|gesehen|sah|gedacht|dachte|gekümmert|kümmerte|reagiert|reagierte|gelesen|las|getestet|hingesehen|zuständig|verantwortlich|interessiert|interessierte|gewusst|wusste|gesagt|sagte|gemeldet|meldete|hielt|kam|kontrolliert|kontrollierte|beachtet|beachtete)',
        'hielt (?:es )?(?:niemand|keiner)',
      ],
    },
    {
      family: 'careless-person',
      question: 'Was wurde gesehen und getan, Schritt für Schritt?',
      phrases: (
        'nachlässig(?:keit|keiten|en|e|er)? / schlampig(?:keit|en|e|er|es)? / schlamperei / ' +
        'schluderei / fahrlässig(?:keit|e|en|er)? / leichtsinn(?:ig|ige|igen)? / ' +
        'unachtsam(?:keit|e|en|er)? / unaufmerksam(?:keit|e|en)? / sorglos(?:igkeit|e|en)? / ' +
        'achtlos(?:igkeit|e|en)? / gedankenlos(?:igkeit|e)? / unbedacht(?:e|en|es)? / ' +
        'voreilig(?:e|en|er)? / überhastet(?:e|en)? / überstürzt(?:e|en)? / ' +
        '(?:mangelnde|mangelnder|fehlende|mangels|fehlender) (?:sorgfalt|aufmerksamkeit|disziplin|erfahrung|kenntnis|kompetenz|sachkenntnis|motivation|verständnis|umsicht) / ' +
        'mangelndes (?:verständnis|wissen|interesse|verantwortungsbewusstsein) / ' +
        '(?:nötigen|nötige|gebotene|gebotenen|erforderlichen|erforderliche) sorgfalt / ' +
        'nicht so genau / auf die leichte schulter / flüchtigkeitsfehler / schusselig(?:keit)? / ' +
        'husch husch / larifari / wird schon (?:passen|gutgehen|schiefgehen|gehen) / schon passen / ' +
        'nahm (?:\\S+ ){0,2}an , (?:das|dass|es) / (?:man|P) nahm (?:\\S+ )?an / ' +
        'ging(?:en)? (?:\\S+ )?davon aus / stillschweigend angenommen / blind vertraut / auf gut glück'
      ).split(' / '),
    },
    {
      family: 'incompetent-person',
      question: 'Welches Wissen braucht es dafür, und wo steht es?',
      phrases: (
        'inkompeten(?:t|z|te|ten) / unfähig(?:keit|e|en|er)? / dilettant(?:en|isch|ische|ismus)? / ' +
        'stümper(?:haft|hafte|ei|n)? / pfusch(?:er|erei|te|arbeit)? / murks / ' +
        'dumm(?:heit|e|en|er|erweise)? / blöd(?:heit|sinn|e|en)? / idiot(?:en|isch|ische)? / trottel / ' +
        'deppen? / ahnungslos(?:igkeit|e|en)? / keine ahnung / ' +
        '(?:schlichtweg|völlig|total|offensichtlich|sichtlich|hoffnungslos|heillos) überfordert / ' +
        'P (?:\\S+ ){0,5}überfordert / anfängerfehler / amateur(?:e|haft|hafte)? / ' +
        'unprofessionell(?:e|es|en)? / nicht verstanden / nichts (?:begriffen|verstanden|kapiert) / ' +
        'zu (?:dumm|blöd|faul|bequem|stolz|unerfahren) / unerfahren(?:e|en|er|heit)? / ' +
        'faulheit / menschliches versagen / menschlicher fehler / bedienfehler / ' +
        'anwenderfehler / nicht zu helfen / arrogan(?:t|z|te|ten) / überheblich(?:keit|e)? / ' +
        'sturheit / wenig kooperativ / unkooperativ / kopflos(?:e|en|er)? / in panik / ' +
        'planlos(?:e|en)? / selbstüberschätzung / ignoran(?:z|t|ten) / ' +
        'kein interesse / interesselos / gleichgültig(?:keit)? / betriebsblind(?:heit)? / ' +
        'chaot(?:en|isch|ische)? / besser wissen / so behauptet'
      ).split(' / '),
    },
    {
      family: 'because-of-a-person',
      question: 'Was in Werkzeug und Ablauf ließ diesen Schritt so wirken?',
      phrases: (
        'wegen (?:herrn|frau|des kollegen|der kollegin|des azubis|der §|§) / ' +
        '(?:schuld|schuldig) (?:\\S+ ){0,2}(?:hat|ist|war|trägt|haben|sind) (?:\\S+ ){0,2}(?:P|der P|die P) / ' +
        'schuld hat / schuld (?:von|des|der) (?:P) / ' +
        '(?:P|der P|die P) (?:ist|war|sind) (?:\\S+ )?schuld / verschulden (?:von|des|der) / ' +
        'selbst schuld / eigenmächtig(?:e|en|er|es)? / ' +
        'hat (?:P|§) (?:\\S+ ){0,8}(?:lahmgelegt|zerschossen|gelöscht|abgeschossen|kaputtgemacht|abgeschaltet|ruiniert|zerstört|verursacht|plattgemacht|gekillt|verbockt|vergeigt|versemmelt|verhauen|vermasselt) / ' +
        '(?:verbockt|vergeigt|versemmelt|vermasselt|verpfuscht|verzapft|verschuldet) / ' +
        '(?:tippfehler|fehler|patzer|schnitzer|versehen|missgeschick) (?:von|des kollegen|der kollegin|des §) / ' +
        'patzer / schnitzer / versagen (?:der leitung|des teams|von P) / ' +
        '(?:P) ist (?:dafür )?verantwortlich / ' +
        'wer (?:das |ist |war )?(?:verbrochen|verantwortlich|schuld) / übeltäter / der schuldige / ' +
        'die schuldigen'
      ).split(' / '),
    },
    {
      family: 'punished',
      question: 'Was macht denselben Schritt für den Nächsten sicher?',
      phrases: (
        'nachschulung / nachschulen / abmahn(?:ung|en|ungen) / abgemahnt / verwarn(?:ung|en|t) / ' +
        'personalakte / verweis gegen / ernstes (?:gespräch|wort) / ernst reden / ' +
        'ins gebet / zur rede / zur rechenschaft / konsequenzen (?:für|ziehen|haben) / ' +
        'disziplinar\\S* / (?:mitarbeiter|mitarbeiterin|kollegen|kollegin|P|§) (?:\\S+ )?(?:entlassen|kündigen|gekündigt) / ' +
        'P verliert (?:\\S+ ){0,5}(?:rechte|adminrechte|zugang|zugriff|bonus) / ' +
        '(?:rechte|zugang|zugriff|adminrechte) (?:\\S+ )?(?:entziehen|entzogen|wegnehmen) / ' +
        '(?:bonus|prämie) (?:\\S+ )?(?:streichen|kürzen|gestrichen) / an den pranger / standpauke / ' +
        'rüge(?:n)? / (?:als|zur) strafe / bestraf(?:en|t|ung) / versetzung von / ' +
        'vom dienst (?:abziehen|suspendieren) / freigestellt'
      ).split(' / '),
    },
    {
      family: 'be-careful',
      question: 'Welcher Ablauf oder welches Werkzeug hätte das von selbst bemerken können?',
      phrases: (
        '(?:sorgfältiger|aufmerksamer|vorsichtiger|achtsamer|gewissenhafter|gründlicher|genauer|besser) (?:arbeiten|hinsehen|hinschauen|aufpassen|lesen|prüfen|sein|umgehen|kontrollieren|vorgehen) / ' +
        '(?:mehr|größere|erhöhte|größte) (?:sorgfalt|aufmerksamkeit|vorsicht|achtsamkeit|disziplin|verantwortung|umsicht|konzentration|wachsamkeit) / ' +
        'eindringlich / nochmals (?:\\S+ ){0,4}(?:erinnert|hingewiesen|darauf|an alle) / ' +
        '(?:alle|sämtliche|jeder|mitarbeitenden|mitarbeiter|kollegen|team) (?:(?!kunden|kundinnen|nutzer|nutzerinnen|patienten|eltern|server|knoten|dienste|systeme)\\S+ ){0,5}(?:erinnert|erinnern|ermahnt|ermahnen|sensibilisieren|sensibilisiert|belehrt|belehren|hingewiesen|hinweisen|anhalten|angehalten) / ' +
        'ermahn(?:en|t|ung) / sensibilisier(?:en|t|ung) / belehr(?:en|t|ung) / erst denken / ' +
        'zweimal (?:hinsehen|lesen|prüfen|überlegen|nachdenken|hinschauen) / ' +
        'konzentrier(?:en|t) euch / besser aufpassen / aufpassen / augen (?:auf|offen) / ' +
        'zusammenreißen / am riemen / hat sich (?:jeder|jede) / ' +
        'strikt (?:einhalten|befolgen|zu befolgen) / ' +
        'bitte (?:\\S+ ){0,2}(?:sorgfältig|genau|gründlich|aufmerksam)'
      ).split(' / '),
    },
    {
      family: 'heroes',
      question: 'Was machte es möglich, und wäre es ohne diese Person gelungen?',
      phrases: (
        'held(?:in|en|enhaft|entat|enhafte)? / im alleingang / ganz allein(?:e)? / ' +
        '(?:der|die) allein (?:das|den|die) / das ruder herum\\S* / unermüdlich(?:e|en|er|em)? / ' +
        'aufopfer(?:nd|ungsvoll|ung)\\S* / genie(?:s|streich)? / genial(?:e|er|en|ität)? / ' +
        'retter(?:in)? in der not / (?:§|P) (?:\\S+ )?rettete (?:uns|den tag|alles|die lage) / alles gerettet / den tag gerettet / ' +
        'ohne (?:den|die|das) (?:\\S+ ){0,3}(?:einsatz|eingreifen|geistesgegenwart|können|wissen) (?:von|der|des) / ' +
        'geistesgegen(?:wart|wärtig)\\S* / ' +
        'wären wir (?:\\S+ ){0,3}(?:verloren|aufgeschmissen|erledigt|tot|pleite) / ' +
        'wäre (?:\\S+ ){0,4}verloren / wunder vollbracht / über sich hinaus / ' +
        'die nacht durchgearbeitet / nächte durch / (?:eine|unsere|wahre) legende / held des / hut ab / chapeau / ' +
        'rettungsengel / (?:unser|ein|rettender) engel / im halbschlaf / fels in der brandung / übermenschlich\\S*'
      ).split(' / '),
    },
    {
      family: 'plain-now',
      question: 'Welche Zeichen gab es, wann, und was bedeuteten sie damals?',
      phrases: (
        '(?:war|waren) (?:(?!nicht)\\S+ ){0,4}(?:abzusehen|absehbar|vorhersehbar|offensichtlich|klar zu erkennen|unübersehbar|vorauszusehen) / ' +
        '(?:das )?(?:musste|musste ja) (?:\\S+ )?(?:schiefgehen|so kommen|passieren|krachen) / ' +
        'schiefgehen musste / groschen (?:fallen|gefallen) / nur eine frage der zeit / jeder hätte / ' +
        'jedes kind / ein blinder / liegt (?:doch )?auf der hand / lag (?:doch )?auf der hand / ' +
        'im nachhinein / rückblickend / kommen sehen / alle zeichen / alarmglocken / wie zu erwarten / ' +
        'war ja klar / selbstverständlich hätte / überraschte (?:niemanden|keinen) / bekanntlich'
      ).split(' / '),
    },
  ],
};
