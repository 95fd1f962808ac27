/** Nouns for people at work, one by one or as a group, as single words in small letters. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'engineer engineers developer developers dev devs programmer programmers coder coders administrator administrators admin admins ' +
    'responder responders sysadmin sysadmins sre sres dba dbas colleague colleagues teammate teammates coworker coworkers co-worker ' +
    'intern interns trainee trainees apprentice apprentices fresher freshers newcomer newcomers contractor contractors subcontractor ' +
    'technician technicians reviewer reviewers approver approvers author authors analyst analysts employee employees worker workers person people ' +
    'persons staff personnel crew crews team teams squad squads shift shifts manager managers lead leads leader leaders supervisor ' +
    'supervisors boss bosses chief director directors management leadership mgmt operator operators ops devops qa maintainer maintainers committer ' +
    'deployer tester testers architect architects designer designers specialist specialists expert experts consultant consultants ' +
    'junior juniors senior seniors cto ceo cfo vp member members guy guys folks folk ppl girl boy man woman men women lad bloke individual ' +
    'individuals clerk clerks nurse nurses doctor doctors physician surgeon pharmacist therapist midwife orderly paramedic teacher ' +
    'teachers secretary receptionist reception caretaker janitor guard guards driver drivers planner planners dispatcher dispatchers ' +
    'electrician mechanic mechanics plumber fitter welder foreman forewoman inspector inspectors auditor auditors accountant ' +
    'accountants bookkeeper buyer buyers seller cashier cashiers cook baker waiter storekeeper librarian archivist registrar lawyer ' +
    'counsel attorney paralegal officer officers commander commanders facilitator facilitators scribe owner owners agent agents ' +
    'temp temps freelancer freelancers vendor vendors supplier suppliers on-call oncall on-caller hand hands gentleman lady ' +
    'everyone everybody someone somebody anyone anybody whoever committee board department departments dept office desk bench ' +
    'maintenance purchasing procurement dispatch facilities engineering marketing sales finance infra secops netops helpdesk mods moderator ' +
    'beginner beginners rookie amateur amateurs predecessor successor l1 l2 l3 ic dispatchers stewards steward pilot pilots captain ' +
    'chef chefs carer carers assistant assistants deputy principal headmaster headteacher porter porters picker pickers packer packers ' +
    'tech techs salesperson salesman writer writers editor editors intern’s staffer staffers hire hires signatory ' +
    'sir madam sister brother resource resources management group db-team dba’s responders watch patrol'
  ).split(' '),
);

/** Pronouns that stand for people; `they` may stand for things too, which the words around tell. */
export const PEOPLE_PRONOUNS: ReadonlySet<string> = new Set(
  'he she they we i you him us me himself herself themselves who'.split(' '),
);

export const NOBODY: ReadonlySet<string> = new Set('nobody no-one noone none neither'.split(' '));

/** Titles before a name. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof sr herr frau madame mme monsieur señor señora sir sister'.split(' '),
);

/** What machines, papers and other things of incidents are called, as single words in small letters. */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  (
    'service services server servers node nodes pod pods cluster clusters job jobs script scripts tool tools system systems pipeline ' +
    'pipelines database databases db table tables index query queries cache caches queue queues proxy router routers switch switches firewall ' +
    'gateway gateways loadbalancer balancer scheduler cron daemon agent process processes thread threads container containers image ' +
    'images host hosts vm machine machines disk disks volume volumes network link links cable cables api endpoint endpoints request ' +
    'requests response responses client clients app apps application applications page pages site sites form forms field fields ' +
    'screen button dialog menu template templates config configuration file files parser importer import export exporter migration ' +
    'migrations deploy deployment deployments release releases build builds version versions library module plugin driver firmware kernel ' +
    'bot alert alerts alarm alarms monitor monitoring probe probes check checks healthcheck watchdog sensor sensors pump pumps valve ' +
    'valves controller controllers compressor conveyor belt press robot printer scanner scanners camera door lamp light battery ' +
    'generator motor engine breaker circuit ups freezer fridge oven tank pipe seal lock token tokens certificate certificates cert ' +
    'certs key keys license licence domain dns record records replica replicas backup backups snapshot log logs metric metrics ' +
    'dashboard dashboards graph chart ticket tickets message messages email emails mail sms notification notifications webhook webhooks ' +
    'transaction transactions order orders invoice payment checksum retry retries loop timeout limit limits counter clock timer ' +
    'policy rule rules runbook checklist document documentation manual code function test tests suite environment stack ' +
    'scheduler crash bug bugs error errors exception instance instances session sessions filter filters feature flag flags ' +
    'software hardware device devices terminal console laptop phone line lines number numbers value values row rows column data ' +
    'vault kafka redis postgres nginx kubernetes terraform grafana prometheus jenkins rack port ports portal engine plc hmi barcode ' +
    'sidecar certbot etcd kubelet hub exporter webhook cleanup login logins screens monitors displays health autoscaler sampler linter compiler parser fridge ' +
    'label labels wifi dose pad roof chute winter calculation spreadsheet calendar layout format protocol schema contract'
  ).split(' '),
);

/** Sources of expressions on a read sentence: who may be a subject, and nobody. */
export const PERSON_WORDS =
  "(?:§|(?:he|she|they|we|i|you|who|him|us)(?:'d|'ll|'ve|'re|'m)?|nobody|no one|no-one|none)";
export const NOBODY_WORDS = '(?:nobody|no one|no-one|noone|none|neither)';
