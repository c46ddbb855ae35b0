/** The look of the page: the reader's own fonts and colour scheme; every text at least 4.5:1 on its ground. */
export const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--ground:#fff;--soft:#555c66;--line:#c9ced6;--range:#2f6fbb;--good:#e2f3e6;--fair:#fbf1d3;--poor:#fbe1de;--link:#0b57a4;--against:#a8211a}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--ground:#16191d;--soft:#a9b1bb;--line:#3b424c;--range:#6ea8e6;--good:#173a22;--fair:#3d330f;--poor:#4a1f1b;--link:#8fc1f5;--against:#f2a29b}}
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground);margin:0 auto;padding:1.5rem;max-width:80rem}
a{color:var(--link)}a:focus-visible,summary:focus-visible,.wide:focus-visible{outline:3px solid var(--range);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem}
h1{font-size:1.6rem;margin:0;overflow-wrap:anywhere}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .3rem;overflow-wrap:anywhere}
.score strong{font-size:2.2rem}.small{font-size:.85rem;color:var(--soft);font-weight:400}
th .small,td .small{display:block}td a{white-space:nowrap}tbody th{min-width:9rem;overflow-wrap:break-word}.rate{white-space:nowrap}.note{border-left:4px solid var(--range);padding-left:.75rem}
.wide{overflow-x:auto}table{border-collapse:collapse;min-width:100%}
th,td{border-bottom:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}
thead th{border-bottom-width:2px}
.good{background:var(--good)}.fair{background:var(--fair)}.poor{background:var(--poor)}
svg{display:block;fill:var(--line)}.interval{width:6rem;height:8px;margin:.2rem 0}.bar{width:16rem;max-width:30vw;height:10px;margin-top:.4rem}
.range{fill:var(--range)}.tick{fill:var(--ink)}
blockquote{margin:.3rem 0;padding:.2rem .75rem;border-left:4px solid var(--range);overflow-wrap:anywhere}blockquote.against{border-color:var(--against)}
blockquote footer{font-size:.85rem;color:var(--soft)}
.pairs{list-style:none;margin:0;padding:0}.pairs>li{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:0 1rem;margin-bottom:.5rem}
details{border-bottom:1px solid var(--line);padding:.3rem 0}summary{cursor:pointer}
details ul{scroll-margin-top:3.5rem}details li{margin:.3rem 0;padding-left:.3rem;overflow-wrap:anywhere}li.unkept{list-style:square}li.unkept::marker,li.unkept>b{color:var(--against)}ul:target{outline:3px solid var(--range);outline-offset:2px}
@page{margin:15mm}
@media print{body{max-width:none;padding:0;font-size:12px}th,td{padding:.2rem .4rem}.wide{overflow:visible}.skip,.back{display:none}a{color:inherit;text-decoration:none}tr,li,blockquote{break-inside:avoid}h2,h3,summary{break-after:avoid}details>*{display:block}details::details-content{content-visibility:visible;display:block}}
`;
