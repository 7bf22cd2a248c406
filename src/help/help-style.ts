// The style of the help page: colours, type and measures are those of the page of findings.

export const HELP_STYLE = `
:root {
	--ink: #202124;
	--ink-2: #5f6368;
	--line: #dadce0;
	--paper: #fff;
	--accent: #0b57d0;
	--error: #b3261e;
	--error-2: #fce8e6;
	--warn: #7a4f01;
	--info: #3b4a6b;
	font: 13px / 20px system-ui, "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", "IPAPGothic", sans-serif;
	color: var(--ink);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); overflow-wrap: anywhere; }
main { padding: 12px 16px 4px; }
h1, h2, p, ul, ol, dl, dd { margin: 0; padding: 0; }
h1 { font-size: 16px; line-height: 24px; font-weight: 700; margin-bottom: 4px; }
h2 { font-size: 14px; font-weight: 700; padding-bottom: 4px; border-bottom: 2px solid var(--accent); margin-bottom: 8px; }
section { margin-top: 20px; }
.small { color: var(--ink-2); font-size: 12px; line-height: 18px; margin-top: 6px; }
button {
	font: inherit;
	font-weight: 700;
	width: 100%;
	margin-top: 10px;
	padding: 8px 16px;
	border: 0;
	border-radius: 18px;
	background: var(--accent);
	color: #fff;
	cursor: pointer;
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
#failed { margin-top: 8px; padding: 6px 10px; border-radius: 8px; background: var(--error-2); color: var(--error); }
#said:empty { display: none; }
.colors { list-style: none; display: grid; gap: 10px; }
.colors li { display: grid; grid-template-columns: 64px minmax(0, 1fr); gap: 10px; align-items: start; }
.cell { height: 26px; padding: 2px 6px; border: 1px solid var(--line); white-space: nowrap; overflow: hidden; }
ol { padding-left: 20px; display: grid; gap: 8px; }
.points { padding-left: 18px; margin-top: 2px; }
summary { cursor: pointer; border-bottom: 2px solid var(--accent); margin-bottom: 8px; padding-bottom: 4px; }
summary h2 { display: inline; border: 0; }
dt { font-weight: 700; }
dd + dt { margin-top: 8px; }
.beside { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 2px 12px; }
.beside dt { margin: 0; }
.error { color: var(--error); }
.warning { color: var(--warn); }
.info { color: var(--info); }
footer { padding: 12px 16px; color: var(--ink-2); font-size: 12px; line-height: 18px; }
`;
