/**
 * Whole fields of words by which people write of what happened in an incident. No family is a kind: "restarted" is an
 * action of people or a symptom, and its neighbours decide. `*` stands for any ending, `~` for that of a regular verb, and
 * a space for any space. Weights of families carry over to other writers; those of single words did not.
 */
export const KIND_FAMILIES = {
  change: {
    words: [
      'redeploy* deploy~ deployment rollback rollout revert~ restart~ reboot~ rebuil* rescal* scaling scaled scales',
      'scale increas* bump~ rais* lower~ reduc* disabl* enabl* delet* remov* appl* patch* hotfix* hot-fix* merg*',
      'upgrad* downgrad* switch* failover drain~ cordon* block~ unblock* clean~ clear~ purg* flush* rotat* updat*',
      'implement* push* create creates created creating add adds added adding mov* migrat* replac* recreat* kill~',
      'stopped stopping stops paus* resum* redirect* rerout* throttl* configur* reconfigur* chang* install* ban bans',
      'banned resiz* expand* provision* terminat* reset* wip* restoring import~ releas* submit* commit commits',
      'committed allocat* mount~ swap* promot* cutover unpaus* whitelist* allowlist* renew* reissu* invalidat*',
      'revok* restor* pin pins pinned deprecat* reindex* warm~ drained shap* upload* load~ bypass* resubmit* activat*',
      'deactivat* evacuat* suspend* isolat* quarantin* tried',
      'reinstall* repair~ manual manually workaround* mitigat* fix fixes fixing executed executes ran run runs',
      'running backfill* replay* reprocess* requeue* rerun* re-run*',
    ],
    phrases: [],
  },
  changeInTwoWords: {
    words: [],
    phrases: [
      'roll~ back, roll~ it back, roll~ out, fail~ over, turn~ off, turn~ on, shut down, shuts down',
      'taken offline, took offline, bring up, brought up, spun up, spin up, scaled up, scaled down, attempt~ to',
      'tried to, trying to, pull request, cut over, put back, changed back, work~ around, switch* to, set to',
      'set back, put in, swapped out, taken out, take* out of, by hand, started again, opened pr, new token',
      'took down, takes down',
    ],
  },
  novelty: {
    words: [
      'accident* mistak* expire expires expired expiry attack* ddos surge scheduled cron unrelated introduc*',
      'maintenance migration typo lightning disconnect* unplug* outdated misconfigur*',
    ],
    phrases: [
      'new version, new release, new build, new config*, config change, configuration change, change goes',
      'change went, goes live, went live, live to, to production, power outage, power failure, power loss',
      'traffic spike, hardware fail*, disk fail*, leap second, into production, put into, cuts the, trips',
      'tripped, mains fail*, power fail*, has expired, carried out, by mistake, kicked off, was changed',
      'has changed, ran out, runs out, pushed to, overnight, during the night, switched off, which included',
      'deploy* begins, deploy* started, rolled out, as part of',
    ],
  },
  symptom: {
    words: [
      'error errors exception exceptions fail fails failed failing failure failures timeout timeouts latency',
      'latencies slow* crash* down unavailab* unreachable inaccessib* oom* full exhaust* saturat* spik* climb* drop',
      'drops dropped dropping queue queues queueing backlog degrad* stuck hang hangs hung broken break breaks broke',
      'lost loses losing overload* overwhelm* refus* reject* flapp* unhealthy unresponsive load grow grows growing',
      'grown rise rises rising increasing pending stall* blank missing corrupt* outage offline cannot spam loop*',
      'affected pegged lag lags lagging low abend* intermittent* stale crashing conflicts',
      "evicted reaches jumps bounces terminating dip dips can't dxx doesn't don't",
    ],
    phrases: [
      'timed out, timing out, out of memory, out of disk, out of space, not respond*, high cpu, unable to',
      'not working, not available, pil* up, no space, no connection, no change, no data, does not, do not',
      'is not, are not, hit rate, at * percent, per cent, too long, longer than, to zero, not ready',
    ],
  },
  alert: {
    words: [
      'alert alerts alerted alerting alarm* paged pager pages paging pingdom pagerduty monitor* sentry nagios',
      'opsgenie prometheus grafana datadog icinga zabbix statuscake uptimerobot notification notifications triggered',
      'triggers fire fires fired firing warning warnings',
    ],
    phrases: [],
  },
  report: {
    words: [
      'report reports reported reporting complain* customer customers user users twitter reddit community forum',
      'raised someone anybody everyone tickets complaint complaints phones phoned operator caller callers flag flags',
      'flagged',
    ],
    phrases: [
      'support ticket*, social media, help desk, helpdesk, service desk, call centre, call center, anyone else',
      'asks why, by a user, by users, for me, just me, same here, first report*, first appearance, first alert*',
    ],
  },
  notice: {
    words: [
      'notic* observ* spot spots spotted see sees seen saw discover* detect* realiz* realis* recogniz* recognis*',
    ],
    phrases: [
      'emails us, mails us, writes to us, sends us, tells us, calls us, automated mail, automated email',
      'notified by, informed by, told us, informed us, notified us, aware of, became aware, made aware, woke up',
      'wakes up, noticed that, noted that',
    ],
  },
  tell: {
    words: [
      'inform informs informed informing notif* announc* post posts posted posting tweet* statuspage messaged messaging ping',
      'pings pinged ask asks asked asking contact* email* e-mail* mail mailed call calls called calling join joins',
      'joined acknowledg* apolog* sorry thank* thx escalat* respond~ reply replies replied advis* warn warns',
      'warned statement communicat* discord meeting conference bridge remind* request requested forward*',
      'letting wrote writes write ack acks acked dispatch* conven* all-clear apology overhead hotline',
      'mention* tell tells told say says said please pls anyone discuss* handoff handover appeal comms slack zoom',
      'war-room',
    ],
    phrases: [
      'status page, status update, war room, open~ a, open~ an, ticket was, case was, let * know, blog post',
      'could you, can you, heads up, got back to, hand~ over, signs off, on it, working on it, mail sent',
      'sent to, called out, notified of, informed about, was informed, were informed, been informed, calls in',
      'called in, sent a, sends a, next update, will follow, taken over, pull* in, loop* in',
    ],
  },
  addressed: {
    words: ['you your'],
    phrases: [],
  },
  look: {
    words: [
      'investigat* look looks looked looking check checks checked checking found find finds identif* determin*',
      'conclud* suspect* cause caused causes causing trace traced traces tracing debug* analy* compar* log logs',
      'seem seems seemed appear appears appeared probably maybe perhaps might hypothes* theory reproduc* review* scan',
      'scans scanned scanning search* examin* because reason why narrow* pinpoint* inspect* diagnos* understand*',
      'understood guess* think thought believe* wonder* suggest* explain* explanation culprit profil* dig digging dug',
      'tested testing evaluat* assess* audit* gather* correlat* triag* troubleshoot* unclear exclud* locat*',
      'measured measures measurement lemme dump dumps hits contain contains refers supposed',
      'unknown indicat* attribut* validat* reveal* apparently indeed aha means',
    ],
    phrases: [
      'root cause, turn~ out, looks like, due to, related to, rul* out, not sure, shows that, figure~ out',
      'work out, only on, points at, point at, point to, error message*, log says, logs say, graphs say',
      'is pointing to, in the log*, not the, it is established, lets see, since the, happens when',
    ],
  },
  confirm: {
    words: ['confirm* verif* proven checks'],
    phrases: ['test call', 'test print', 'test run', 'test payment', 'within limits', 'within tolerance'],
  },
  decide: {
    words: [
      'decid* decision* agree agreed agrees chose chosen choose opted prioriti* consensus approved approves elected',
      'postpon* instead opts opt rather abort* go/no-go',
    ],
    phrases: [
      'decision made, decision to, go ahead, hold off, plan~ to, plans to, wait for, will not, takes priority',
      "let's, going with, go with, stay with, stick with, for tonight, until further, until tomorrow, is to be",
      'are to be, to be switched, no rollback, not to, from now on, in favour of, in favor of',
    ],
  },
  well: {
    words: [
      'repaired reachable recover* restored resolved resolves resolution healthy healthier normal* closed closes',
      'steady steadied stabil* stable green passing succeed* successful successfully operational fully complete completed completes finish',
      'finished finishes done fixed gone decreas* subsid* improv* ended ends okay available responding serving caught',
      'behaving correctly converged cleared lifted',
    ],
    phrases: [
      'all clear, back online, back up, back to, back in, is back, are back, came back, come back, coming back',
      'now back, be back, working again, works again, work again, no longer, up and running, up again',
      'online again, to work, usable again, brought back, as expected, catch* up, caught up, drops back',
      'incident over, impact ends, stopped occurring, errors stopped, exceptions stopped, working fine',
      'looks good, works now, working now, in sync, at zero, all good, all green, no more, no new',
      'without fault, in production, are correct, is correct, shown correctly, stand* down, falls below',
      'fell below, drop* below, below the, to the usual, as planned, under one, eom, as usual, went through',
      'are up, all up, works fine, is running, back on',
    ],
  },
  denied: {
    words: ["not no never without unsuccessful* didn't wasn't isn't hasn't won't still yet but only"],
    phrases: [],
  },
  begun: {
    words: ['begin begins began beginning start starts started starting prepar* attempt attempts'],
    phrases: [],
  },
  declared: {
    words: ['declared sev1 severity'],
    phrases: ['incident declared', 'sev 1'],
  },
} as const satisfies Readonly<Record<string, FamilyPhrases>>;

interface FamilyPhrases {
  /** Many in a line, with spaces between. */
  readonly words: readonly string[];
  /** Of several words each, with commas between. */
  readonly phrases: readonly string[];
}

export type KindFamily = keyof typeof KIND_FAMILIES;
