// Style of the page in the sidebar: 300 px wide, calm and dense.

export const PAGE_STYLE = `
:root{--ink:#202124;--ink-2:#5f6368;--line:#dadce0;--paper:#fff;--paper-2:#f8f9fa;--accent:#0b57d0;--accent-2:#e8f0fe;
--error:#b3261e;--error-2:#fce8e6;--warn:#7a4f01;--info:#3b4a6b;--ok:#146c2e;--ok-2:#e6f4ea;
font:13px/20px system-ui,"Noto Sans JP","Hiragino Sans","Yu Gothic UI","IPAPGothic",sans-serif;color:var(--ink)}
*{box-sizing:border-box}body{margin:0;background:var(--paper);overflow-wrap:anywhere}
button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-align:inherit}
:focus-visible{outline:2px solid var(--accent);outline-offset:-2px;border-radius:4px}
header{padding:12px 16px 10px;border-bottom:1px solid var(--line)}
.sheet{display:flex;justify-content:space-between;align-items:baseline;gap:8px}
.sheet b{font-weight:600;font-size:14px}.sheet span{white-space:nowrap}.sheet span,.small{color:var(--ink-2);font-size:12px;line-height:16px}
.verdict{margin-top:10px;display:grid;grid-template-columns:auto minmax(0,1fr);column-gap:12px;align-items:center}
.rate{font-size:28px;line-height:32px;font-weight:600;letter-spacing:-.5px}.rate small{font-size:14px;font-weight:500}
.years,.yl{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:3px;text-align:center}
.years i{font-style:normal;font-size:12px;line-height:24px;border-radius:4px;background:var(--ok-2);color:var(--ok)}
.years i.gap{background:var(--error-2);color:var(--error);font-weight:600}
.yl{font-size:11px;line-height:14px;color:var(--ink-2)}
.counts{display:flex;gap:6px;margin-top:10px}
.chip{flex:1;border:1px solid var(--line);border-radius:8px;padding:5px 8px;display:flex;justify-content:space-between;align-items:center}
.chip b{font-size:15px}.e{color:var(--error)}.w{color:var(--warn)}.n{color:var(--info)}
section h2{margin:0;padding:12px 16px 0;font-size:13px;font-weight:600;display:flex;justify-content:space-between;gap:8px}
section h2 span+span{white-space:nowrap}
.remedy{margin:0;padding:0 16px 4px;color:var(--ink-2);font-size:12px;line-height:18px}
ul{list-style:none;margin:0;padding:0}
.f{display:grid;grid-template-columns:44px minmax(0,1fr);gap:0 8px;padding:8px 16px 8px 13px;border-left:3px solid transparent;width:100%}
.f:hover{background:var(--paper-2)}.f[aria-current]{background:var(--accent-2);border-left-color:var(--accent)}
.f code{font:12px/18px ui-monospace,Menlo,Consolas,monospace;background:var(--paper-2);border:1px solid var(--line);border-radius:4px;text-align:center;height:20px}
.f p{margin:0}.f .m{font-weight:600;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.well{margin:0;padding:16px;color:var(--ok);font-weight:600}.more{padding:8px 16px 16px;margin:0}
#message{margin:0;padding:8px 16px;background:var(--error-2);color:var(--error)}
`;
