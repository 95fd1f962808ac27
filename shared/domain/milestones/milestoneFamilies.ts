/**
 * Whole fields of words by which a timeline tells how far a response has come. No family is a milestone: who noticed,
 * what was done and whether it was the first or the last of its sort decide. `*` stands for any ending.
 */
export const MILESTONE_FAMILIES = {
  alert: [
    'alert alerts alerted alerting alarm alarms alarmed pager pages paged paging page pingdom pagerduty sentry nagios',
    'opsgenie prometheus grafana datadog cloudwatch errbit monitor monitors monitoring watchdog sms stackdriver',
    'notification notifications automated',
  ],
  fires: [
    'fire fires fired firing trigger triggers triggered raises raised rings sends sent arrive arrives red lighting critical',
  ],
  people: [
    'user users customer customers developer developers client clients player players colleague colleagues people someone somebody',
    'support helpdesk reddit twitter community nurse physician radiologist operator reporter team teams person staff member admin',
    'end-user everyone anyone treasury',
  ],
  reports: [
    'report reports reported reporting complain* calls call called phones phoned asks asked tells told informs informed notif* flag',
    'flags flagged says say raised emails emailed writes wrote warns posts posted pings ticket tickets message messages',
    'complaint complaints feedback mentions rejects',
  ],
  notices: [
    'notice notices noticed noticing observe observes observed spots spotted sees see saw seen seeing witnessed discover discovers',
    'discovered detect detects detected detection discovery realise* realize* aware',
  ],
  first: ['first initial 1st earliest'],
  again: [
    'again second third further another more additional also still continue continued continues repeat* recur* persist* next 2nd 3rd same',
  ],
  starts: [
    'start starts started starting begin begins began beginning commence* initiat* kick kicked onset kicks',
  ],
  symptom: [
    'error errors exception exceptions fail fails failed failing failure failures timeout timeouts latency slow slower down outage',
    'unavailable unreachable inaccessible crash crashes crashed crashing crashlooping degrad* stuck hang hangs broken breaks lost missing',
    'rejected refuse* refused unhealthy unresponsive notready offline cannot spike spikes spiked spiking overload* full exhaust* saturat* stall*',
    'corrupt* affected blocked dxx problem problems issue issues unable terminated lose loses stop stops abend',
    "delay delayed delays queue backlog pending bad wrong impossible impact disruption degraded servfail can't doesn't don't isn't",
  ],
  change: [
    'deploy deploys deployed deploying deployment release released releases upgrade upgraded upgrades update updates updated migration migrated',
    'migrates merged merge pushed published publishes launch launched rollout applied apply applies installed maintenance version',
    'config configuration created creates changed change changes enabled renamed modified patch patched live',
  ],
  fault: [
    'expire expires expired expiry attack accident* mistake* misconfig* cuts fails failure deleted deletes removed removes runs trips tripped',
    'power mains vulnerability leak leaked disconnect* unplanned spike surge traffic',
  ],
  ack: ["ack acks acked ack'd acknowledg*"],
  takes: ['responds responded respond picks assigned assumes on-call oncall engaged takes'],
  looks: [
    'investigat* looking look looks check checks checked checking debug* analys* analyz* troubleshoot* triage dig digging dug examin* diagnos*',
    'inspect* compare* search* tests tested testing reproduce* verify verifies verified validat* scan* evaluat* reviewing',
  ],
  finds: [
    'identif* found find finds trace traced traces tracing pinpoint* determin* discover* reveal* revealed shows showed confirmed confirms confirm',
    'establish* conclude* concluded realised realized detected isolated located narrowed understood explain* learn learnt',
  ],
  cause: ['cause caused causes causing culprit because due reason root why since origin explanation related'],
  suspects: [
    'suspect* assum* maybe perhaps might probably likely possible possibly theory hypothes* believed believe guess potential potentially unclear unknown seems',
  ],
  denies: [
    "not no never without unsuccessful* didn't wasn't hasn't weren't nothing none nor neither ruled rule unable",
  ],
  undo: [
    'rollback rolled roll revert reverts reverted reverting restore restores restored restoring downgrad* previous back undo undone backup original',
    'reversal reversed',
  ],
  acts: [
    'restart restarts restarted restarting reboot reboots rebooted disable disables disabled switch switched stopped kill killed block blocked blocks',
    'banned scale scaled scales increased increase raised add added adds adding delete deleted deletes remove removed removes drained drain replace replaced cordon*',
    'rebuilt rerun re-run shifted moved bypass* failover isolated revoked rotated renewed refreshed cleared flushed reset reattached redirect* locked pinned unlocked',
    'bumped opened set put turned tuned adjusted reconfig* uploaded marked terminated recreated re-created resized executed exempt* throttle* limited lifted repopulat*',
  ],
  fix: [
    'fix fixes fixed fixing workaround hotfix patched patch repair* repaired mitigat* solution solve* solved corrected correct remediat* resolution remedy monkey',
  ],
  plans: [
    'plan plans planned plan will decide* decided decision agree* agreed should propose* suggest* consider* option options going want try tries trying tried attempt attempts attempted attempting prepar* draft',
  ],
  done: [
    'complete completed completes completion finished finish finishes done ended ends successful successfully succeed* executed ready implemented deployed',
  ],
  well: [
    'recover* recovered restored resolved resolves normal healthy stable stabil* steady operational green up working works work fine ok okay good',
    'available online passing back running responding success successful usable clear reachable serving caught well restores baseline zero cleared ready in-sync sync',
    'correct correctly return returned returns',
  ],
  fewer: [
    'drop drops dropped falls fell decreas* declin* fewer below subside* subsided improv* lower reduced gone slows shrinking settle* ceased cease stopped quiets less easing',
  ],
  whole: ['all every everything fully full entirely completely whole everywhere both total any each entire'],
  ends: [
    'resolved resolve resolves closed close closes closing over ended ends done eom finish finished lifted repaired stood stands conclude* solved marking',
    'all-clear',
  ],
  incident: [
    'incident ticket case outage bridge crisis issue war-room call emergency status sev1 sev-1 command room p1 disturbance',
  ],
  declares: ['declare declared declares declaring convened severity escalat* sev'],
  confirms: [
    'confirm confirms confirmed confirming verif* verified validated checks observed reports saying',
  ],
  tells: [
    'informed inform notified notify announc* posted post tweet* statuspage communicat* comms email mail emailed message messages update updates slack',
    'contacted contact apolog* sorry thanks thank broadcast advis* asked statement published blog',
  ],
  status: ['investigating identified monitoring resolved update completed scheduled'],
  joins: ['join joins joined meeting war room bridge dispatched convened together gather* gathered online'],
  later: [
    'tomorrow postmortem post-mortem retrospective follow-up later permanent permanently long-term action monday next afterwards prevent review lessons',
  ],
  service: [
    'service services site website system systems cluster pods nodes server servers traffic requests application api login',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MilestoneFamily = keyof typeof MILESTONE_FAMILIES;
