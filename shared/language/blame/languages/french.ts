import type { OtherLanguage } from '#shared/language/blame/languages/otherLanguage.ts';

export const FRENCH: OtherLanguage = {
  tellers: (
    'la de le les des une est et dans pour pas qui été sur avec du au aux ne il elle on nous ils ' +
    'par plus ce cette sont était avait ont son sa ses mais ou où si leur personne jamais trop ' +
    'chez fait même sans à une tous toute'
  ).split(' '),
  people: (
    "l'équipe l'astreinte l'infirmière l'infirmier l'opérateur l'opératrice " +
    "l'administrateur l'enseignant quelqu'un il elle on nous ils elles personne équipe " +
    'équipes stagiaire stagiaires collègue collègues technicien technicienne techniciens opérateur ' +
    'opératrice développeur développeurs développeuse administrateur astreinte ' +
    'direction chef cheffe responsable responsables prestataire fournisseur sous-traitant ' +
    'maintenance infirmière infirmier médecin enseignant préparateur gardien conducteur chauffeur ' +
    'employé employée employés gens monsieur madame m mme ' +
    'mr dr exploitation département pharmacienne pharmacien brancardier brancardière chauffeurs conducteurs opérateurs ' +
    'opératrices infirmières infirmiers médecins docteur docteure électricien mécanicien gardienne caissier ' +
    'caissière aide-soignante ingénieur ingénieure ingénieurs développeuses administratrice administrateurs ' +
    "l'exploitation l'électricien l'ingénieur l'aide-soignante stagiaires directeur directrice"
  ).split(' '),
  things:
    /^(?:l'|d'|qu')?(?:serveurs?|services?|scripts?|processus|nœuds?|noeuds?|analyseurs?|filtres?|routeurs?|commutateurs?|proxy|mandataire|cache|base|bases|application|applications|applis?|programmes?|systèmes?|capteurs?|sondes?|vannes?|pompes?|machines?|automates?|certificats?|imports?|exports?|mise|correctifs?|déploiements?|changements?|chargement|traitements?|équipements?|branchements?|documentation|procédures?|formulaires?|sauvegardes?|répliques?|requêtes?|jobs?|traitements?|plateformes?|sites?|portail|portails|messages?|alertes?|alarmes?|disques?|mémoire|réseaux?|liens?|bus|api|téléphones?|écrans?|boutons?|champs?|cartes?|câbles?|batteries?|onduleurs?|congélateurs?|réfrigérateurs?|appareils?|automate|schéma|manuels?|notices?|guides?|fiches?|validateurs?|importateur|compilateur|microprogramme|micrologiciel|répertoires?|navigateurs?|firewall|proxies|balises?|seuils?|(?!(?:in)?attention$|intention$|précaution$|distraction$|autorisation$|précipitation$|permission$|concentration$|réaction$)\S{3,}(?:tion|tions|iciels?)|tâches?|planificateur|ordonnanceur|agents?|clients?|démon|moniteurs?|surveillance|supervision|logiciels?|pilotes?|outils?|pipeline|interface|modules?|bibliothèques?|imprimantes?|lecteurs?|scanners?|formulaires?|équilibreur|répartiteur|passerelle|pare-feu|contrôleurs?|régulateurs?|robots?|caméras?|horloge|compteurs?|files?|conteneurs?|pods?|grappe|cluster|noyau|index|tests?|règles?|fonctions?|versions?|chaudières?|moteurs?|compresseurs?|portes?)$/,
  pronounsOfThings: ['il', 'elle', 'ils', 'elles'],
  agents: ['par'],
  passives: / (?:été|fut|furent|est|sont|être évité\S*|s'est (?:fait|faite)|on) /,
  articles: ['le', 'la', 'les', 'un', 'une', 'ce', 'cet', 'cette', 'chaque', 'notre'],
  clauseWords: ['que', 'où', 'dont', 'si', 'mais', 'et'],
  reasons: / (?:car|puisque|puisqu'\S+|parce|faute de|étant|comme|en raison) /,
  verbsOfPeople: (
    'a avait aurait est était n’a n’avait ne devrait devait doit pensait croyait savait oublie ' +
    'laisse n voit regarde décide croit pense préfère'
  ).split(' '),
  groups: [
    {
      family: 'might-have-been',
      question: 'Que voyait-on à ce moment-là, et quel contrôle manque aujourd’hui ?',
      phrases: (
        'P * (?:aurait|aurai(?:ent|s)|auraient|auriez|aurions) (?:\\S+ )?(?:dû|pu|su|fallu|mieux) / ' +
        "n'importe qui aurait / si (?:P|la P|le P|l'P|§) (?:\\S+ )?(?:avait|avaient|n'avait|s'était)(?! (?:reçu|eu|pu|su|disposé|été)) / " +
        'aurait (?:pu être |été )(?:évité|évitée|empêché|empêchée|détecté|vu) / ' +
        'aurait pu être évité\\S* / auraient pu être évité\\S* / évitable / ' +
        "il (?:suffisait|aurait suffi|eût suffi) / il aurait fallu / on (?:n')?aurait (?:\\S+ )?évité / " +
        "on n'en serait pas / n'aurait (?:jamais|pas) dû / " +
        '(?:était|étaient) (?:censé|censée|censés|censées|supposé|supposée|tenu|tenue) (?:de )?(?:\\S+ ){0,6}(?:et ne|mais) / ' +
        "c'était (?:pourtant )?(?:à|son rôle|sa responsabilité|son travail) / " +
        'il incomb(?:e|ait) (?:à|au|aux) (?:la )?(?:P|§) / ' +
        '(?:§|il|elle|ils|elles|P) (?:était|étaient) (?:censé|supposé|tenu)(?:e|s|es)? (?:de )?(?:\\S+ )?(?:prévenir|avertir|vérifier|relire|surveiller|savoir) / ' +
        'avait (?:pourtant )?(?:le devoir|pour mission) / un simple (?:coup|appel|regard|clic) / ' +
        'avait fait son travail / devrait (?:\\S+ )?(?:apprendre|savoir|comprendre|réfléchir)'
      ).split(' / '),
    },
    {
      family: 'left-undone',
      question: 'Qu’est-ce qui rappelle d’habitude cette étape ?',
      phrases: (
        'P * (?:a|ont|avait|avaient) (?:\\S+ ){0,2}(?:oublié|négligé|omis|ignoré|sauté|raté|manqué)(?! (?:de signal)) / ' +
        "faute d'avoir \\S+ / " +
        "(?:par|faute d'|faute de) (?:négligence|étourderie|inattention|paresse|avoir vérifié|avoir lu|avoir testé|attention|vigilance|rigueur|soin) / " +
        "n'a pas (?:jugé|pris|daigné|songé|pensé|cru|voulu|cherché|vérifié|prévenu|lu|regardé|réagi|répondu (?:à l'appel|aux appels)|testé|relu|signalé|averti|suivi|respecté) / " +
        "(?:n'ont|n'avait|n'avaient) (?:pas|jamais) (?:jugé|pris|daigné|songé|pensé|cru|voulu|vérifié|prévenu|lu|réagi|testé|relu|signalé|averti|suivi|respecté) / " +
        'ne (?:daigne|daigna|daignait|daignent) / pas jugé (?:utile|bon|nécessaire) / pris la peine / ' +
        'et ne (?:fait|fit|font) rien / (?:les )?bras croisés / daign(?:e|ent|a) enfin / ' +
        "(?:n'a|n'ont) pas (?:fait attention|escaladé|respecté|validé) / a échappé (?:à (?:la |l')?(?:P|§)|au P) / " +
        "ce qu'(?:il|elle|ils|elles) (?:n'a|n'ont) pas fait / assise?s? sur (?:la consigne|les consignes|la procédure) / " +
        'passe son chemin / passé outre / fermé les yeux / ferme les yeux / ' +
        "fait (?:la sourde|semblant|l'impasse) / sourde oreille / lettre morte / " +
        'superbement ignoré\\S* / abonnés absents / ' +
        'laissé (?:traîner|filer|tomber|couler|pourrir) / ' +
        "(?:aucune|peu d'|pas d') ?attention (?:\\S+ )?(?:été )?(?:prêtée|portée|accordée) / " +
        'sans (?:vérifier|prévenir|réfléchir|regarder|demander|consulter|lire|tester|relire|autorisation) / ' +
        'au lieu de (?:demander|prévenir|réfléchir|lire|vérifier) / passé (?:\\S+ )?à la trappe / ' +
        "balayé d'un revers / s'est endormi\\S* / dormait / dormaient / roupill\\S+ / pris à la légère / " +
        'par-dessus la jambe'
      ).split(' / '),
    },
    {
      family: 'nobody-did',
      question: 'Qu’est-ce qui aurait pu le rendre visible, et quand ?',
      phrases: (
        "personne (?:\\S+ ){0,2}(?:n'a|n'avait|n'y a|n'y avait) (?:\\S+ ){0,2}(?:vu|lu|vérifié|remarqué|signalé|prévenu|réagi|regardé|testé|relu|pensé|songé|demandé|bougé|jugé|pris|daigné|cru|voulu|cherché|suivi|averti|contrôlé|compris|levé|fait|osé|prêté) / " +
        "personne (?:\\S+ ){0,2}(?:ne (?:s'est|s'était|s'en|réagit|voulait)) / " +
        "nul (?:n'a|ne) (?:\\S+ )?(?:vu|lu|vérifié|remarqué|réagi|pensé|s'est) / " +
        "aucun (?:collègue|technicien|responsable|opérateur|développeur) (?:n'a|ne) / " +
        "pas un seul (?:P )(?:n'a|n'avait)"
      ).split(' / '),
    },
    {
      family: 'careless-person',
      question: 'Qu’a-t-on vu et fait, étape par étape ?',
      phrases: (
        'négligen(?:ce|t|te|ts|ces) / imprudent\\S* / imprudence / étourderie / étourdi\\S* / ' +
        'de son propre chef / de leur propre chef / excès de confiance / se laiss(?:e|ent) aller / ' +
        'brillante idée / plus maligne? que / avec un peu de bon sens / ' +
        'inattention / inattentif\\S* / désinvolt(?:e|ure) / laxis(?:me|te) / laisser-aller / ' +
        'bâclé\\S* / bâclage / bacl\\S+ / légèreté / ' +
        '(?:manque|défaut|absence) de (?:rigueur|sérieux|vigilance|professionnalisme|soin|discipline|jugement|attention|compétence|compétences|maturité|bon sens|prudence|réflexion|concentration) / ' +
        "à la va-vite / n'importe (?:quoi|comment) / vouloir aller vite / dans la précipitation / " +
        "précipitamment / inconséquen\\S+ / irresponsab\\S+ / je-m'en-foutis\\S+ / " +
        "suppos(?:er|ait|é) que / s'est contenté de / on s'est contenté / " +
        "P (?:a|avait|ont) (?:\\S+ )?(?:supposé|présumé|cru|imaginé)(?! (?:d'abord|au début|dans un premier|initialement)) / s'imaginai\\S+ / " +
        'P croyai(?:t|ent) (?:sans doute|que|pouvoir) / tenu pour acquis / les yeux fermés / ' +
        "à l'aveugle / nonchal\\S+ / coupable (?:légèreté|négligence)"
      ).split(' / '),
    },
    {
      family: 'incompetent-person',
      question: 'Quelle connaissance faut-il, et où est-elle écrite ?',
      phrases: (
        'incompéten\\S+ / ' +
        'amateur(?:s|isme)? / imbécil\\S* / idiot\\S* / stupid\\S* / crétin\\S* / abruti\\S* / bêtise\\S* / ' +
        '(?:§|P) (?:\\S+ )?(?:est|sont) (?:un boulet|des boulets|des bras cassés) / bande de (?:boulets|bras cassés) / boulet de service / bras cassés? / guignols? / clowns? / novice\\S* / inexpérimenté\\S* / ' +
        'inexpérience / dépassé\\S* par (?:la situation|les événements) / ' +
        "(?:n'a|n'avait|n'ont|n'avaient) (?:\\S+ )?rien compris / " +
        "ne (?:comprend|comprenait|comprennent) rien / n'y connaît rien / erreur humaine / " +
        'erreurs humaines / facteur humain / ' +
        "erreur (?:de débutant|d'inattention|de jugement|grossière|d'appréciation|du stagiaire|de l'opérateur|de manipulation de) / " +
        'faute (?:grossière|professionnelle|lourde|humaine) / bourde\\S* / boulette\\S* / gaffe\\S* / ' +
        'bévue\\S* / maladresse\\S* / maladroit\\S* / panique (?:générale|chez|à bord|totale|dans) / ' +
        '(?:§|P) (?:[^ .;:!?,]+ ){0,3}?(?:a|ont) paniqué / (?:§|P) paniqu(?:e|ent|ait|aient) / ' +
        'perd(?:u|ent)? (?:son|leur|la|ses|leurs) (?:sang-froid|tête|moyens|nerfs) / ' +
        'trop (?:sûr|sûre|sûrs|confiant|confiante|fier|paresseux|pressé|pressée) / ' +
        'arrogan\\S+ / mépris\\S* / mauvaise (?:foi|volonté) / paress\\S+ / fainéant\\S* / ' +
        'flemm\\S+ / affligean\\S+ / lamentable\\S* / pitoyable\\S* / honteu\\S+ / tripot\\S+ / ' +
        "bidouill\\S+ / comme d'habitude chez / comme toujours chez / " +
        "(?:§|P) (?:[^ .;:!?,]+ )?(?:n'est|n'était|ne sont|n'étaient) pas à la hauteur / fausses? manœuvres? (?:de|du) (?:la |l')?(?:P|§) / " +
        "n'est plus à démontrer / brasser de l'air / se croi(?:t|ent)"
      ).split(' / '),
    },
    {
      family: 'because-of-a-person',
      question: 'Qu’est-ce qui, dans l’outil et le processus, a permis cet effet ?',
      phrases: (
        "(?:c'est |par |tout est )?(?:la )?faute (?:de|à|du|des|d') ?(?:la |l'|les )?(?:\\S+ )?(?:P|équipe|§) / " +
        "c'est la faute / à cause (?:de|du|des|d') ?(?:la |l')?(?!maintenance |on |il |personne )(?:P|§|lui|elle|eux) / " +
        'tout vient de § / ' +
        '(?:la|cette|une) (?:bourde|gaffe|erreur|boulette|faute|négligence) (?:de|du) (?:la |m |mme )?(?:P|§|m|mme) / ' +
        '§ (?:a )?(?:casse|cassé|plante|planté|détruit|tue|tué|flingue|flingué|foutu) / ' +
        "(?:est|sont|était) (?:seul |seule )(?:coupable|fautif|fautive) / (?:est|sont|était|étaient) (?:seul |seule |le |la |les )?responsables? (?:de (?:la panne|cet?|l'incident)|du (?:désastre|désordre|gâchis)) / " +
        "(?:fait|font) les frais de (?:la bêtise|l'entêtement|l'orgueil|la paresse|l'obstination) / c'est (?:encore |toujours |bien )?(?:la |le )?(?:P|§) (?:[^ .;:!?,]+ )?qui a (?:tout )?(?:cassé|planté|détruit) / " +
        'technicien fautif / (?:§|P) (?:\\S+ )?coupables? / ' +
        'le responsable de (?:ce|cette|la panne) / par la faute (?:de|du|d.) ?(?:la |l.)?(?:P|§) / (?:P|§) qui a poussé / grâce au génie / ' +
        'doigts? (?:trop )?(?:gros|boudinés) / œuvre de §'
      ).split(' / '),
    },
    {
      family: 'punished',
      question: 'Qu’est-ce qui rendrait cette étape sûre pour la prochaine personne ?',
      phrases: (
        'avertissement (?:écrit|formel|à|pour|officiel|oral) / (?<!sans )blâme\\S* / sanction\\S* / ' +
        'retrait de (?:ses|leurs) (?:accès|droits) / ' +
        'retirer (?:ses|leurs|les) (?:accès|droits|primes?) (?:à|au|aux) (?:la |cette |ce |cet )?(?:P|§) / retirer (?:ses|leurs) (?:accès|droits) à (?:§|P) / ' +
        'licenci\\S+ / mise à pied / mettre à pied / ' +
        'renvoy\\S+ (?:le|la|les) (?:responsable|stagiaire|technicien) / recadr\\S+ / ' +
        "remettre (?:\\S+ ){0,2}à sa place / convoquer? (?:le|la|les|l') ?(?:P|§) / " +
        'entretien (?:disciplinaire|de recadrage) / disciplinaire\\S* / former à nouveau / ' +
        "reformer (?:toute|l'équipe|les) / remplacement du technicien / prime supprimée / " +
        "supprimer (?:la|sa|leur) prime / rappel à l'ordre / rappeler à l'ordre / tirer les oreilles / " +
        'rendre des comptes / passer un savon / remonter les bretelles'
      ).split(' / '),
    },
    {
      family: 'be-careful',
      question: 'Quel processus ou outil aurait pu le repérer de lui-même ?',
      phrases: (
        '(?:être|soyez|soyons|rester|restez|restons) (?:\\S+ )?(?:vigilant|vigilants|vigilante|attentif|attentifs|prudent|prudents|rigoureux|sérieux)\\S* / ' +
        "(?:plus|davantage) (?:de |d')?(?:vigilance|attention|rigueur|prudence|sérieux|discipline|soin|concentration) / " +
        "(?:redoubler|faire preuve) (?:de |d')(?:vigilance|prudence|attention|rigueur) / " +
        "rappeler (?:à (?:tous|toutes|chacun|l'équipe|l'ensemble)|aux (?:équipes|agents|opérateurs|collègues)) / " +
        'que chacun (?:\\S+ )?(?:relise|vérifie|fasse|prenne|soit|lise) / sensibilis(?:er|ation) / ' +
        'faire (?:plus |bien |davantage )?attention / bien (?:vérifier|relire|réfléchir|lire) / ' +
        'vérifier deux fois / relise (?:désormais )?deux fois / (?:vérifier|relire|réfléchir|regarder|lire|penser) (?:à |y )?(?:à )?deux fois / réfléchir avant / ' +
        'tourner sept fois / mieux se concentrer / prise de conscience / responsabiliser / ' +
        'rappel (?:à tous|des consignes|des règles) / respecter (?:scrupuleusement|strictement)'
      ).split(' / '),
    },
    {
      family: 'heroes',
      question: 'Qu’est-ce qui l’a rendu possible, et cela aurait-il marché sans cette personne ?',
      phrases: (
        'héro(?:s|ïne|ïque|ïquement|ïsme) / à (?:lui|elle) seule? / (?:§|P) (?:\\S+ ){0,3}(?:tout seul|toute seule) / (?:un|vrai|véritable|coup de) génie(?! (?:civil|logiciel)) / ' +
        'génial\\S* / sauv(?:é|ée|e|er) (?:la (?:journée|mise|situation|soirée|nuit)|les meubles|notre) / (?:§|P) (?:\\S+ ){0,2}nous a sauvés? / sauveur / ' +
        "sauveuse / heureusement que (?:§|P) / sans (?:§|lui|elle) ,? ?(?:nous|on|c'était|tout|qui a tout) / " +
        "sans (?:le|la|son|sa) (?:\\S+ )?(?:dévouement|sang-froid|talent|intervention|génie|présence d'esprit) (?:de|du)? / " +
        "dévouement / abnégation / infatigable\\S* / présence d'esprit / miracle\\S* de § / " +
        'véritable (?:génie|héros|légende|magicien|magicienne) / magicien\\S* / (?:est une|vraie|véritable) légende / ' +
        'chapeau (?:bas|à) / bravo à (?:§|P) / grand bravo / pendant que les autres dormaient / ' +
        "nuit blanche / nuits blanches / sans dormir / tiré d'affaire / perle rare / " +
        'homme providentiel / à bout de bras'
      ).split(' / '),
    },
    {
      family: 'plain-now',
      question: 'Quels signes y avait-il, quand, et que voulaient-ils dire alors ?',
      phrases: (
        'sautai(?:t|ent) (?:\\S+ )?aux yeux / crev(?:ait|aient) les yeux / ' +
        '(?:était|étaient) (?:\\S+ )?(?:évident|évidente|prévisible|prévisibles|flagrant|flagrante|couru|cousu) / ' +
        'de toute évidence / avec le recul / rétrospectivement / ' +
        "ce n'était qu'une question de temps / question de temps / (?:même|à) un enfant / un enfant (?:l'aurait|aurait|le|verrait) / " +
        "n'importe quel (?:débutant|enfant|ingénieur|technicien|idiot) / " +
        'tout le monde (?:savait|voyait|le savait) / on (?:le )?(?:voyait|sentait) venir / ' +
        'cela devait arriver / ça devait arriver / les signes avant-coureurs (?:étaient|ne|se) / ' +
        "comme on pouvait s'y attendre / il était clair / voilà le résultat / " +
        "il fallait s'y attendre"
      ).split(' / '),
    },
  ],
};
