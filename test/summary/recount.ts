// Counts the sample by hand, from its raw rows: what the summary must come to.
import type { SheetSnapshot } from "../../src/table/snapshot";

export interface RawEntry {
	readonly measure: string;
	readonly chapter: string;
	readonly direction: string;
	readonly isNew: boolean;
	readonly departments: readonly string[];
	readonly term: string;
	readonly mark: string;
	/** Texts of the five reported years. */
	readonly years: readonly string[];
}

/** Names that the sample wraps over several lines. */
const WRAPPED: { readonly [typed: string]: readonly string[] } = {
	"健康政策\n課\n介護保険\n課": ["健康政策", "介護保険"],
	"歩ける環\n境政策\n環境政策\n交通政策": ["歩ける環境政策", "環境政策", "交通政策"],
	"スポーツ\n振興課": ["スポーツ振興課"],
};

/** The sample's entries: the rows from 9 on that carry a mark. */
export function rawEntries(sheet: SheetSnapshot): readonly RawEntry[] {
	const seen = (row: number, column: number): string => {
		const merge = sheet.merges.find(
			(area) =>
				row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
		);
		return sheet.texts[merge?.row ?? row]?.[merge?.column ?? column] ?? "";
	};
	const entries: RawEntry[] = [];
	let chapter = "";
	let direction = "";
	for (let row = 8; row < sheet.texts.length; row++) {
		const first = sheet.texts[row]?.[0] ?? "";
		if (first.startsWith("\u3000")) {
			direction = first.trim();
		} else if (first !== "" && first !== "新") {
			chapter = first;
		}
		if ((sheet.texts[row]?.[11] ?? "") === "") {
			continue;
		}
		const department = seen(row, 3);
		entries.push({
			measure: seen(row, 1),
			chapter,
			direction,
			isNew: seen(row, 0) === "新",
			departments: WRAPPED[department] ?? department.split("\n"),
			term: seen(row, 4),
			mark: seen(row, 11),
			years: [5, 6, 7, 8, 9].map((column) => seen(row, column)),
		});
	}
	return entries;
}

/** How often each label occurs. */
export function counted(labels: readonly string[]): { readonly [label: string]: number } {
	const counts: { [label: string]: number } = {};
	for (const label of labels) {
		counts[label] = (counts[label] ?? 0) + 1;
	}
	return counts;
}
