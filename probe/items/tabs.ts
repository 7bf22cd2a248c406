// Tabs: hiding, names, places and sizes (P9, P10c, P15).

import { freeName } from "../bench";
import { compared, type Item } from "../item";

export const tabs: readonly Item[] = [
	compared({
		id: "P9a",
		assumption: {
			ja: "追加した直後で前面にあるシートも隠せて、別のシートが前面になります。",
			en: "A tab can be hidden directly after insertSheet, though it is the active one; another is active then.",
		},
		expected: { hidden: true, active: false },
		see: (tab, bench) => {
			tab.hideSheet();
			return {
				hidden: tab.isSheetHidden(),
				active: bench.spreadsheet.getActiveSheet().getSheetId() === tab.getSheetId(),
			};
		},
	}),
	compared({
		id: "P9b",
		assumption: {
			ja: "隠したシートにも値・書式・幅を書け、showSheet と setActiveSheet で前面に出ます。",
			en: "A hidden tab takes values, styles and sizes; showSheet and setActiveSheet bring it to the front.",
		},
		expected: { values: [["a", "b"]], hidden: false, active: true },
		see: (tab, bench) => {
			tab.hideSheet();
			tab
				.getRange("A1:B1")
				.setValues([["a", "b"]])
				.setBackgrounds([["#ffe8a3", "#ffffff"]]);
			tab.setColumnWidths(1, 2, 120);
			tab.setHiddenGridlines(true);
			tab.getRangeList(["A1", "B1"]).setBorder(null, null, true, null, null, null);
			tab.showSheet();
			bench.spreadsheet.setActiveSheet(tab);
			return {
				values: tab.getRange("A1:B1").getValues(),
				hidden: tab.isSheetHidden(),
				active: bench.spreadsheet.getActiveSheet().getSheetId() === tab.getSheetId(),
			};
		},
	}),
	compared({
		id: "P9c",
		assumption: {
			ja: "シートを消すと、その名前はすぐに使えます。",
			en: "The name of a tab is free as soon as the tab is deleted.",
		},
		expected: true,
		see: (tab, bench) => {
			const name = tab.getName();
			const next = bench.newTab("P9c next");
			bench.spreadsheet.deleteSheet(tab);
			next.setName(name);
			return next.getName() === name;
		},
	}),
	compared({
		id: "P9d",
		assumption: {
			ja: "insertSheet の位置は、隠れたシートも含めて 0 から数えます。",
			en: "The index of insertSheet counts all tabs from 0, hidden ones too.",
		},
		expected: { index: 0, place: 1, last: true },
		see: (tab, bench) => {
			tab.hideSheet();
			const { spreadsheet } = bench;
			const first = bench.own(spreadsheet.insertSheet(freeName(spreadsheet, "probe P9d first"), 0));
			const last = bench.newTab("P9d last");
			const ids = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
			return {
				index: ids.indexOf(first.getSheetId()),
				place: first.getIndex(),
				last: ids.indexOf(last.getSheetId()) === ids.length - 1,
			};
		},
	}),
	compared({
		id: "P10c",
		assumption: {
			ja: "範囲から自分のシートの番号が分かり、その番号からシートに戻れます。",
			en: "A range tells the number of its tab, and that number leads back to the tab.",
		},
		expected: [true, true],
		see: (tab) => {
			const id = tab.getRange("B2").getGridId();
			return [id === tab.getSheetId(), tab.getParent().getSheetById(id)?.getName() === tab.getName()];
		},
	}),
	compared({
		id: "P15",
		assumption: {
			ja: "新しいシートは1,000行26列で、どの大きさにも増減でき、列幅をまとめて設定できます。",
			en: "A new tab has 1,000 rows and 26 columns, and can be cut and grown to any size and given column widths at once.",
		},
		expected: { fresh: [1000, 26], cut: [10, 3], grown: [1200, 30], width: 48 },
		see: (tab) => {
			const fresh = [tab.getMaxRows(), tab.getMaxColumns()];
			tab.deleteRows(11, tab.getMaxRows() - 10);
			tab.deleteColumns(4, tab.getMaxColumns() - 3);
			const cut = [tab.getMaxRows(), tab.getMaxColumns()];
			tab.insertRowsAfter(10, 1190);
			tab.insertColumnsAfter(3, 27);
			tab.setColumnWidths(1, 3, 48);
			return { fresh, cut, grown: [tab.getMaxRows(), tab.getMaxColumns()], width: tab.getColumnWidth(2) };
		},
	}),
];
