/**
 * Words for people at work in an incident, as the source of a regular expression. Users and customers
 * are whom it happens to, and are left out; so are words that are mostly machines (operator, manager).
 */
export const ROLE_WORDS =
  'engineers?|developers?|programmers?|administrators?|admins?|responders?|sysadmins?|sres?|dbas?|colleagues?|teammates?|' +
  'interns?|contractors?|technicians?|reviewers?|authors?|analysts?|employees?|person|people|staff|' +
  '(?:team|tech|shift) leads?|(?:incident|engineering|product|duty|release|on-call) (?:managers?|commanders?)|' +
  '(?:on-call|oncall)|(?:(?!(?:on|in|of|to|by|for|from|with|via|and|or|the|our|a|an|that|this|their) )[\\w-]+ )?teams?';

/** People at work that causes do not ask about by themselves, but that sentences are about. */
export const MORE_ROLE_WORDS =
  'devs|devops|ops|operations|qa|management|leadership|night shift|day shift|facilitators?|maintainers?|' +
  'committers?|deployers?|testers?|architects?|designers?|specialists?|experts?|newcomers?|new hires?|juniors?|seniors?|' +
  'supervisors?|ctos?|ceos?|vps?|managers?(?<=(?:the|a|our|my|his|her|their|your) managers?)|members?|coworkers?|co-workers?|' +
  '(?:customer|technical) support|support (?:staff|agents?)|agents? on duty';

/** What people may be called where no machine is meant. */
export const OPERATOR_WORDS = '(?<=(?:the|an|our|another) )operators?';

/** What nobody did, where "nobody" stands for people at work and not for users. */
export const NOBODY_DID =
  'noticed|checked|saw|seen|looked|responded|acted|reacted|escalated|told|reviewed|tested|reported|raised|questioned|asked|updated|set|added|wrote|documented|verified|renewed|replied|watched|monitored';
