// Developer metadata, by which our tabs are known, under the narrow scope (P8).

import { freeName } from "../bench";
import { compared, type Item, judged } from "../item";
import { addMark, marksIn } from "../marks";

export const metadata: readonly Item[] = [
	compared({
		id: "P8a",
		assumption: {
			ja: "シートに付けたメタデータは、ファイル全体からキーで見つかり、どのシートのものか、公開範囲は何かも分かります。",
			en: "Metadata on a tab is found by its key from the file, with its tab and its visibility.",
		},
		expected: { found: 1, value: "one", sameTab: true, document: true },
		see: (tab, bench) => {
			addMark(tab, "one");
			const marks = marksIn(bench.spreadsheet);
			return {
				found: marks.length,
				value: marks[0]?.getValue(),
				sameTab: marks[0]?.getLocation().getSheet()?.getSheetId() === tab.getSheetId(),
				document: marks[0]?.getVisibility() === SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
			};
		},
	}),
	compared({
		id: "P8b",
		assumption: {
			ja: "setValue で値を変えると、同じ実行の中で新しい値が見つかります。",
			en: "setValue changes it, and the finder sees the new value in the same run.",
		},
		expected: ["two"],
		see: (tab, bench) => {
			addMark(tab, "one");
			for (const mark of tab.getDeveloperMetadata()) {
				mark.setValue("two");
			}
			return marksIn(bench.spreadsheet).map((mark) => mark.getValue());
		},
	}),
	compared({
		id: "P8c",
		assumption: {
			ja: "シートを隠したり名前を変えたりしてもメタデータは残り、シートを消すと一緒に消えます。",
			en: "It is gone when the tab is deleted, and hiding or renaming the tab does not touch it.",
		},
		expected: [1, 0],
		see: (tab, bench) => {
			addMark(tab, "one");
			tab.hideSheet();
			tab.setName(freeName(bench.spreadsheet, "probe P8c renamed"));
			const before = marksIn(bench.spreadsheet).length;
			bench.spreadsheet.deleteSheet(tab);
			return [before, marksIn(bench.spreadsheet).length];
		},
	}),
	judged({
		id: "P8d",
		assumption: {
			ja: "シートを複製したときにメタデータも付いていくかは、記録だけします（目印はシートの名前を持っています）。",
			en: "Whether a copy of the tab has it as well is only noted: a mark holds the name of its tab.",
		},
		expected: "onOriginal = 1",
		see: (tab, bench) => {
			addMark(tab, "one");
			const copy = bench.own(tab.copyTo(bench.spreadsheet));
			return {
				onOriginal: tab.getDeveloperMetadata().length,
				onCopy: copy.getDeveloperMetadata().map((mark) => mark.getValue()),
				found: marksIn(bench.spreadsheet).length,
			};
		},
		accepts: (seen) => seen.onOriginal === 1,
	}),
	compared({
		id: "P8e",
		assumption: {
			ja: "シート自身のメタデータは、そのシートのものだけです。別のキーのものは、キーを指定した検索では見つかりません。",
			en: "A tab's own metadata are its own only; metadata of another key are not found when ours is asked for.",
		},
		expected: { own: ["one"], other: 0, found: ["one"] },
		see: (tab, bench) => {
			addMark(tab, "one");
			const other = bench.newTab("P8e other");
			tab.addDeveloperMetadata("shinchoku:probe-other", "two");
			return {
				own: tab
					.getDeveloperMetadata()
					.filter((mark) => mark.getKey() === "shinchoku:probe")
					.map((mark) => mark.getValue()),
				other: other.getDeveloperMetadata().length,
				found: marksIn(bench.spreadsheet).map((mark) => mark.getValue()),
			};
		},
	}),
	compared({
		id: "P8f",
		assumption: {
			ja: "目印の JSON（日本語と引用符を含む）は、一字一句そのまま読み返せます。",
			en: "The JSON text of a mark, with Japanese and quotes in it, reads back letter by letter.",
		},
		expected: true,
		see: (tab, bench) => {
			const value = JSON.stringify({ state: "current", kind: "report", name: '進捗レポート "1"', fingerprint: "0a1b" });
			addMark(tab, value);
			SpreadsheetApp.flush();
			return marksIn(bench.spreadsheet)[0]?.getValue() === value;
		},
	}),
	compared({
		id: "P8g",
		assumption: {
			ja: "一つのシートに同じキーのメタデータを二つ付けられ、二つ目を付けても一つ目はそのままです。キーを指定しない検索で、どちらも見つかります。",
			en: "A tab takes two pieces of metadata of one key, the second leaves the first as it was, and a search without a key finds both.",
		},
		expected: ["one", "two"],
		see: (tab, bench) => {
			addMark(tab, "one");
			addMark(tab, "two");
			SpreadsheetApp.flush();
			return bench.spreadsheet
				.createDeveloperMetadataFinder()
				.find()
				.filter((mark) => mark.getLocation().getSheet()?.getSheetId() === tab.getSheetId())
				.map((mark) => mark.getValue())
				.sort();
		},
	}),
];
