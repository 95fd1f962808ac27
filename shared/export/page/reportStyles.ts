import {
  ACCENT,
  FONT_FAMILY,
  INK,
  INK_FAINT,
  INK_SOFT,
  LINE,
  LINE_STRONG,
  SUNKEN,
  WARN,
  WARN_SOFT,
} from '#shared/export/figures/palette.ts';

/** How the document looks on a screen and on paper. It stands inside the page, so that one file is the whole document. */
export const REPORT_STYLES = stylesOf('html');

/** How it looks inside another page, as the content of a shadow root. */
export const READING_STYLES = stylesOf(':host');

function stylesOf(whole: 'html' | ':host'): string {
  return `
*{box-sizing:border-box}
${whole}{font:400 15px/1.5 ${FONT_FAMILY};color:${INK};background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0}
main{max-width:780px;margin:0 auto;padding:40px 28px 64px}
h1{font-size:1.75em;font-weight:600;line-height:1.2;letter-spacing:-.018em;margin:0 0 .3em;text-wrap:balance}
h2{font-size:1.22em;font-weight:600;line-height:1.3;letter-spacing:-.01em;margin:2em 0 .65em;padding-top:.75em;border-top:1px solid ${LINE}}
h3{font-size:1em;font-weight:600;margin:1.5em 0 .45em}
strong{font-weight:600}
p{margin:0 0 .7em}
a{color:${ACCENT};overflow-wrap:anywhere}
ul,ol{margin:0;padding-inline-start:1.15em}
ul+p,ol+p,ul+ul,ul+ol,ol+ul,ul+pre,ol+pre{margin-top:.7em}
ul+table,ol+table{margin-top:1.1em}
li{margin:0 0 .38em}
li::marker{color:${INK_FAINT}}
blockquote{margin:0 0 .7em;padding-left:1em;border-left:3px solid ${LINE_STRONG};color:${INK_SOFT}}
code,pre{font:.9em/1.45 ui-monospace,"JetBrains Mono",Menlo,Consolas,monospace}
pre{margin:0 0 .7em;padding:.7em .9em;background:${SUNKEN};border-radius:5px;white-space:pre-wrap;overflow-wrap:anywhere}
p,li,td,h1,h2,h3{overflow-wrap:anywhere}
h1,p,li,td,.event-title,.detail,.question{unicode-bidi:plaintext}
li,td{text-align:left}
[dir=rtl],[dir=rtl] li{text-align:right}
.facts{color:${INK_SOFT};margin-bottom:.55em}
.facts:has(+.inside-only){display:inline-block;margin:0 .9em .55em 0}
.inside-only{display:inline-block;margin:0 0 .9em;padding:.12em .6em;border-radius:5px;font-size:.82em;font-weight:600;color:${WARN};background:${WARN_SOFT}}
.key-facts{margin:0 0 .9em;border-top:1px solid ${LINE_STRONG}}
.key-facts thead,.separator{display:none}
.key-facts th,.key-facts td{padding-top:.34em;padding-bottom:.34em;border-bottom:1px solid ${LINE};vertical-align:top}
.key-facts th{width:8.5em;font-size:1em;font-weight:400;color:${INK_FAINT}}
.key-facts tr:nth-child(-n+2) td{font-weight:600}
.severity{color:#a3260f;font-weight:600}
.why,.note{color:${INK_SOFT}}
.host{color:${INK_FAINT};font-weight:400}
.note{font-size:.9em}
.missing{color:${WARN};font-weight:600}
.gap{padding:.55em .9em;border-left:3px solid ${WARN};background:${WARN_SOFT};color:${WARN};border-radius:0 5px 5px 0}
.gap p{margin:0}
table{width:100%;border-collapse:collapse;margin:0 0 .8em;font-size:.93em}
th{text-align:left;font-weight:600;font-size:.86em;color:${INK_FAINT};padding:0 .9em .4em 0;border-bottom:1px solid ${LINE_STRONG};vertical-align:bottom}
td{padding:.5em .9em .5em 0;border-bottom:1px solid ${LINE};vertical-align:top}
th:last-child,td:last-child{padding-right:0}
.impact td:first-child,.actions td:first-child{font-weight:500}
.impact td:first-child{width:27%}
.impact td:last-child:nth-child(3){color:${INK_SOFT};width:27%}
.actions{font-size:.84em}
.actions th,.actions td{padding-right:.8em}
.actions th:first-child{width:44%}
.actions th:first-child:nth-last-child(n+7){width:29%}
.actions th:first-child:nth-last-child(8){width:23%}
.actions.reasons th:nth-child(6){width:15%}
.actions th:nth-child(7):nth-last-child(2){width:10%}
.actions th:nth-child(3):nth-last-child(6){width:10.5%}
.actions th:nth-child(7):last-child{width:18%}
.actions:not(.reasons) th:nth-child(7):last-child{width:24%}
.actions th:nth-child(8){width:15.5%}
.actions td:nth-child(2){min-width:7.5em;overflow-wrap:anywhere}
.actions td:nth-child(2):nth-last-child(6){min-width:6em}
.actions th,.actions td:nth-child(n+3):not(:nth-child(n+7):last-child){overflow-wrap:break-word}
.actions td:nth-child(3),.metrics td{font-variant-numeric:tabular-nums}
.actions tr:not(:has(>:nth-child(8)))>td:nth-child(3),.actions:not(.reasons) td:nth-child(6){white-space:nowrap}
.actions .detail,.actions .ticket{display:block;margin-top:.25em;font-weight:400;color:${INK_SOFT}}
.metrics{margin:0;table-layout:fixed}
.metrics th{border:0;padding:.2em .6em 0 0;font-size:.84em}
.metrics td{border:0;padding:0 .6em 0 0}
.metrics tr:first-child td{font-size:1.5em;font-weight:600;letter-spacing:-.012em;line-height:1.35}
.metrics .unknown{font-size:.75em;font-weight:400;letter-spacing:normal;color:${INK_FAINT}}
.metrics+.note{margin-top:.3em}
ul.events{list-style:none;padding:0}
li.event{position:relative;display:flow-root;margin:0;padding:.42em 0 .42em 7.4em;border-bottom:1px solid ${LINE}}
li.event:last-child{padding-bottom:0;border-bottom:0}
h3:has(+ul.events){margin-bottom:.1em}
li.event .time{float:left;width:5.3em;margin-left:-7.4em;font-weight:600;font-variant-numeric:tabular-nums}
li.event .kind{position:absolute;left:5.7em;top:.78em}
.ranged li.event{padding-left:8.7em}
.ranged li.event .time{width:6.9em;margin-left:-8.7em;white-space:nowrap}
.ranged li.event .kind{left:7em}
.zoned li.event{padding-left:11.4em}
.zoned li.event .time{width:9.6em;margin-left:-11.4em}
.zoned li.event .kind{left:9.7em}
.offset{font-weight:400;font-size:.86em;font-variant-numeric:normal;color:${INK_SOFT};white-space:nowrap}
.event-title{font-weight:500}
.own{unicode-bidi:isolate}
.detail{color:${INK_SOFT}}
.notes{font-size:.86em;color:${INK_FAINT}}
.milestone{margin-right:.55em;padding:.08em .45em;border-radius:4px;font-size:.8em;background:${SUNKEN};border:1px solid ${LINE}}
.public-version h2{margin-top:1.35em;padding-top:0;border-top:0}
.public-version .facts{margin-bottom:0}
.public-version .impact{border-top:1px solid ${LINE_STRONG}}
.public-version .impact thead{display:none}
.whys,.whys ul{list-style:none;padding-inline-start:0}
.whys ul{margin:.5em 0 0 .35em;padding-left:1.15em;border-left:1.5px solid ${LINE}}
.whys li{margin:0 0 .55em}
.whys>li+li{margin-top:1.1em}
.question{font-weight:600}
figure{margin:1em 0 1.2em}
figure svg{display:block;max-width:100%;height:auto}
.figure-timeline svg,figure[class^=figure-signal] svg{width:100%}
figure.picture{margin:.55em 0 .7em}
figure.picture img{display:block;max-width:100%;max-height:40em;width:auto;height:auto;border:1px solid ${LINE};border-radius:5px}
figure.picture.page img{max-height:18em}
.attached{font-size:.93em;color:${INK_SOFT}}
figcaption{margin-top:.4em;font-size:.86em;color:${INK_FAINT}}
@media screen{
.figure-timeline,figure[class^=figure-signal]{overflow-x:auto}
.figure-timeline svg,figure[class^=figure-signal] svg{min-width:620px}
}
@media print{
${whole}{font-size:9.6pt}
main{max-width:none;padding:0}
h1,h2,h3,.note,.failure{break-after:avoid}
h2{margin:.85em 0 .4em;padding-top:.55em}
.figure-timeline,figure[class^=figure-signal]{float:left;width:100%}
h3{margin:1.15em 0 .35em}
ul.events+h3{margin-top:1em}
.public-version h2{margin-top:1.2em;padding-top:0}
.key-facts th,.key-facts td{padding-top:.2em;padding-bottom:.2em}
.impact td{padding-top:.28em;padding-bottom:.28em}
figure{margin:.5em 0 .8em}
thead{display:table-header-group}
tr,li.event,.answer,figure,.gap,pre:not(.long),.together{break-inside:avoid}
tbody tr:last-child:not(:first-child),li.event:last-child:not(:first-child){break-before:avoid}
tbody tr:first-child:not(:last-child),li.event:first-child:not(:last-child){break-after:avoid}
li.event:has(.picture),li.event.long,.answer:has(.picture){break-inside:auto}
.head{break-inside:avoid;break-after:avoid}
figure.picture img{max-height:64mm}
figure.picture.tall img{max-height:88mm}
figure.picture.page img{max-height:50mm}
.public-version figure.picture img{max-height:52mm}
p,li{orphans:3;widows:3}
p,li,td{text-wrap:pretty}
a{color:inherit}
}
`;
}
