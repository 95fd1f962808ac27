/** What nobody did, where "nobody" stands for people at work and not for users. */
export const NOBODY_DID =
  'noticed|checked|saw|seen|looked|responded|acted|reacted|escalated|told|reviewed|tested|reported|raised|questioned|asked|updated|set|added|wrote|documented|verified|renewed|replied|watched|monitored';
