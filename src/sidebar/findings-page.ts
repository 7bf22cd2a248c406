// The page in the sidebar: verdict first, then the findings by check; a click selects the cell.
import { countBySeverity, type Finding, SEVERITIES } from "../checks/finding";
import type { Severity } from "../checks/rule";
import type { Messages } from "../messages";
import { yearHeads } from "../report/completeness-table";
import { percent } from "../report/percent";
import { rateOf } from "../summary/completeness";
import type { Summary } from "../summary/summary";
import { toA1 } from "../table/a1";
import { groupUnder } from "../table/grouping";
import type { ProgressTable } from "../table/progress-table";
import { PAGE_SCRIPT } from "./page-script";
import { PAGE_STYLE } from "./page-style";

export interface FindingsPageInput {
	readonly table: ProgressTable;
	readonly findings: readonly Finding[];
	readonly summary: Summary;
	/** `YYYY-MM-DDTHH:MM` */
	readonly now: string;
	readonly messages: Messages;
}

/** More findings than this would make the page slow; mending the first ones comes first anyway. */
const MOST_FINDINGS = 400;

const ENTITIES: { readonly [character: string]: string } = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** Any text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const SEVERITY_CLASS: { readonly [Level in Severity]: string } = { error: "e", warning: "w", info: "n" };

function headerHtml(input: FindingsPageInput): string {
	const { table, findings, summary, messages } = input;
	const counts = countBySeverity(findings);
	const blanks = summary.completeness.years.map((year) => year.required - year.filled);
	const heads = yearHeads(table, summary.years);
	const spoken = heads
		.map((year, index) => messages.sidebar.blanksOfYear({ year, blanks: blanks[index] ?? 0 }))
		.join("、");
	const rate = percent(rateOf(summary.completeness.total), "").replace("%", "");
	return [
		"<header>",
		`<div class="sheet"><b>${escapeHtml(table.sheetName)}</b><span>${escapeHtml(messages.sidebar.checkedAt({ time: input.now.slice(11) }))}</span></div>`,
		'<div class="verdict"><div>',
		rate === ""
			? `<div class="small">${escapeHtml(messages.sidebar.noRate)}</div>`
			: `<div class="rate">${rate}<small>%</small></div><div class="small">${escapeHtml(messages.sidebar.rate)}</div>`,
		`</div><div><div class="years" role="img" aria-label="${escapeHtml(messages.sidebar.blanksByYear({ list: spoken }))}">`,
		...blanks.map((count) => (count > 0 ? `<i class="gap">${count}</i>` : "<i>✓</i>")),
		'</div><div class="yl" aria-hidden="true">',
		...heads.map((head) => `<span>${escapeHtml(head)}</span>`),
		'</div></div></div><div class="counts">',
		...SEVERITIES.map(
			(severity) =>
				`<div class="chip ${SEVERITY_CLASS[severity]}"><span>${escapeHtml(messages.severities[severity])}</span><b>${counts[severity]}</b></div>`,
		),
		"</div></header>",
	].join("");
}

function findingHtml(finding: Finding): string {
	const cell = toA1(finding.cell);
	const small =
		finding.departments.length === 0 ? "" : `<p class="small">${escapeHtml(finding.departments.join("・"))}</p>`;
	const name = finding.measure === "" ? "" : `<p class="m">${escapeHtml(finding.measure)}</p>`;
	return `<li><button class="f" data-cell="${cell}"><code>${cell}</code><div>${name}<p>${escapeHtml(finding.message)}</p>${small}</div></button></li>`;
}

function groupHtml(group: readonly Finding[], messages: Messages): string {
	const [first] = group;
	if (first === undefined) {
		return "";
	}
	const text = messages.checks[first.check];
	return [
		`<section><h2><span>${escapeHtml(text.title)}</span><span class="${SEVERITY_CLASS[first.severity]}">${escapeHtml(messages.severities[first.severity])} ${group.length}</span></h2>`,
		`<p class="remedy">${escapeHtml(text.remedy)}</p><ul>`,
		...group.map(findingHtml),
		"</ul></section>",
	].join("");
}

/** Findings by severity, then by check, in the order in which the checks ran. */
export function groupFindings(findings: readonly Finding[]): readonly (readonly Finding[])[] {
	return SEVERITIES.flatMap((severity) =>
		groupUnder(
			findings.filter((finding) => finding.severity === severity),
			(finding) => [finding.check],
		).map((group) => group.members),
	);
}

/** The whole page. Every text of the sheet is escaped; the page loads nothing from anywhere. */
export function findingsPage(input: FindingsPageInput): string {
	const { table, messages } = input;
	const sorted = groupFindings(input.findings).flat();
	const shown = sorted.slice(0, MOST_FINDINGS);
	const more = sorted.length - shown.length;
	return [
		`<!doctype html><html lang="${messages.language}"><head><meta charset="utf-8"><base target="_top"><title>${escapeHtml(messages.sidebar.title)}</title><style>${PAGE_STYLE}</style></head>`,
		`<body data-sheet="${table.sheetId}" data-failed="${escapeHtml(messages.sidebar.openFailed)}">`,
		headerHtml(input),
		'<p id="message" role="alert" hidden></p>',
		`<main aria-label="${escapeHtml(messages.sidebar.findings)}">`,
		shown.length === 0 ? `<p class="well">${escapeHtml(messages.sidebar.allWell)}</p>` : "",
		...groupFindings(shown).map((group) => groupHtml(group, messages)),
		more > 0 ? `<p class="small more">${escapeHtml(messages.sidebar.more({ count: more }))}</p>` : "",
		`</main><script>${PAGE_SCRIPT}</script></body></html>`,
	].join("");
}
