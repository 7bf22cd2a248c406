// Texts of the checks of the pack machine-readable, in both languages.
import type { CheckTextsOf } from "../check-text";

/** What the message of each is filled with. `cells`: the first of them, in A1. */
export interface MachineReadableParams {
	"mr-1-4": { readonly count: number; readonly cells: readonly string[] };
}

export const jaMachineReadable: CheckTextsOf<MachineReadableParams> = {
	"mr-1-4": {
		title: "1-4 セルの結合",
		what: "総務省の統一ルール1-4「セルの結合をしていないか」。結合されたセルを数えます。見た目だけの「選択範囲内で中央」は結合ではないため数えません。",
		why: "結合されたセルは、左上以外が空欄として読まれます。並べ替えや集計ができません。",
		example: "三つの行にまたがる課名が、一つのセルに結合されている。",
		remedy: "結合を解いて、それぞれのセルに同じ内容を書いてください。印刷用の表では、そのままで構いません。",
		message: ({ count, cells }) =>
			`結合されたセルが${count}か所あります（${cells.join("、")}${count > cells.length ? " など" : ""}）。`,
	},
};

export const enMachineReadable: CheckTextsOf<MachineReadableParams> = {
	"mr-1-4": {
		title: "1-4 Merged cells",
		what: "Rule 1-4 of the ministry: no merged cells. Counts merges.",
		why: "All but the top-left cell of a merge read as blank; such tables cannot be sorted or counted.",
		example: "A department that belongs to three rows stands in one merged cell.",
		remedy: "Break the merges up and write the same text into each cell. For a table that is only printed, leave it.",
		message: ({ count, cells }) => `${count} merged cells (${cells.join(", ")}${count > cells.length ? ", …" : ""}).`,
	},
};
