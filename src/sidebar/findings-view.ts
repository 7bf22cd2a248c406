// Which findings the page shows and how they are grouped: pure functions over the result and the filters.
import type { PageResult } from "../bridge/bridge";
import { groupUnder, labelsFrom } from "../table/grouping";

export type Severity = "error" | "warning" | "info";
export type Grouping = "check" | "chapter" | "department";

/** A finding with everything the page says of it. */
export interface PageFinding {
	readonly key: string;
	readonly check: string;
	readonly title: string;
	/** What the handbook says of the check, in lines. */
	readonly about: string;
	readonly severity: Severity;
	readonly cell: string;
	readonly measure: string;
	readonly departments: readonly string[];
	readonly chapter: string;
	readonly message: string;
	readonly remedy: string;
	/** Cells that a fix would change; 0 where a person must decide. */
	readonly fixes: number;
	readonly ignored: { readonly reason: string; readonly at: string } | null;
}

export interface Filters {
	readonly severities: { readonly [Level in Severity]: boolean };
	/** null: all. */
	readonly department: string | null;
	/** Searched in measure, departments, cell and message; width of characters does not matter. */
	readonly text: string;
	readonly grouping: Grouping;
}

export const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** Brings the parts of a result together, finding by finding. */
export function findingsOf(data: PageResult): readonly PageFinding[] {
	return data.result.findings.map((finding, index) => {
		const extra = data.findings[index];
		return {
			key: extra?.key ?? "",
			check: finding.check,
			title: data.titles[finding.check] ?? finding.check,
			about: data.about[finding.check] ?? "",
			severity: finding.severity,
			cell: finding.cell,
			measure: finding.measure,
			departments: finding.departments,
			chapter: extra?.chapter ?? "",
			message: finding.message,
			remedy: finding.remedy,
			fixes: extra?.fixes ?? 0,
			ignored: extra?.ignored ?? null,
		};
	});
}

/** Filters with which a result is first shown: for information only when there is nothing graver. */
export function initialFilters(findings: readonly PageFinding[]): Filters {
	const grave = findings.some((finding) => finding.ignored === null && finding.severity !== "info");
	return { severities: { error: true, warning: true, info: !grave }, department: null, text: "", grouping: "check" };
}

function fold(text: string): string {
	return text.normalize("NFKC").toLowerCase().replace(/\s/g, "");
}

function matches(finding: PageFinding, filters: Filters, besides: "severity" | "department" | null): boolean {
	const wanted = fold(filters.text);
	return (
		finding.ignored === null &&
		(besides === "severity" || filters.severities[finding.severity]) &&
		(besides === "department" ||
			filters.department === null ||
			finding.departments.includes(filters.department) ||
			(filters.department === "" && finding.departments.length === 0)) &&
		(wanted === "" ||
			fold([finding.measure, ...finding.departments, finding.cell, finding.message].join("\n")).includes(wanted))
	);
}

export interface FindingGroup {
	readonly label: string;
	/** Gravest severity in the group. */
	readonly severity: Severity;
	readonly findings: readonly PageFinding[];
}

function gravestFirst(findings: readonly PageFinding[]): readonly PageFinding[] {
	return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** The findings to show, in groups; within a group gravest first. */
export function visibleGroups(findings: readonly PageFinding[], filters: Filters): readonly FindingGroup[] {
	const visible = findings.filter((finding) => matches(finding, filters, null));
	const groups = groupUnder(filters.grouping === "check" ? gravestFirst(visible) : visible, (finding) => {
		switch (filters.grouping) {
			case "check":
				return [finding.title];
			case "chapter":
				return [finding.chapter];
			case "department":
				return filters.department !== null
					? [filters.department]
					: finding.departments.length === 0
						? [""]
						: finding.departments;
		}
	});
	return groups.map(({ label, members }) => {
		const sorted = gravestFirst(members);
		return { label, severity: sorted[0]?.severity ?? "info", findings: sorted };
	});
}

/** How many findings each severity would show under the other filters. */
export function severityCounts(
	findings: readonly PageFinding[],
	filters: Filters,
): { readonly [Level in Severity]: number } {
	const counted = findings.filter((finding) => matches(finding, filters, "severity"));
	const count = (severity: Severity): number => counted.filter((finding) => finding.severity === severity).length;
	return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** Departments with the number of findings each would show under the other filters, most first. */
export function departmentCounts(
	findings: readonly PageFinding[],
	filters: Filters,
): readonly { readonly department: string; readonly count: number }[] {
	const open = findings.filter((finding) => finding.ignored === null);
	const names = new Set(open.flatMap((finding) => labelsFrom(finding.departments)));
	const counted = open.filter((finding) => matches(finding, filters, "department"));
	return [...names]
		.map((department) => ({
			department,
			count: counted.filter((finding) =>
				department === "" ? finding.departments.length === 0 : finding.departments.includes(department),
			).length,
		}))
		.sort((one, other) => other.count - one.count);
}

/** Findings that staff chose to ignore. */
export function ignoredFindings(findings: readonly PageFinding[]): readonly PageFinding[] {
	return findings.filter((finding) => finding.ignored !== null);
}

/** The result with one finding ignored, or brought back. */
export function withIgnored(
	data: PageResult,
	key: string,
	ignored: { readonly reason: string; readonly at: string } | null,
): PageResult {
	return {
		...data,
		findings: data.findings.map((finding) => (finding.key === key ? { ...finding, ignored } : finding)),
	};
}
