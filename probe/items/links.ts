// Links to places in the same file (P5).
import { compared, type Item, lookedAt } from "../item";
import { textCell } from "../tools";

export const links: readonly Item[] = [
	compared({
		id: "P5a",
		assumption: {
			ja: "同じファイルの中の場所へのリンクは、書いたとおりに読み返せます。",
			en: "A rich text link to a place in the same file reads back as it was written.",
		},
		expected: "#gid=0&range=A1",
		see: (tab) => {
			const link = SpreadsheetApp.newRichTextValue().setText("A1").setLinkUrl("#gid=0&range=A1").build();
			tab.getRange("B2:B3").setRichTextValues([[link], textCell("なし")]);
			SpreadsheetApp.flush();
			return tab.getRange("B2:B3").getRichTextValues()[0]?.[0]?.getLinkUrl();
		},
	}),
	compared({
		id: "P5b",
		assumption: {
			ja: "あとから文字の書式（setTextStyles）を設定しても、リンクは残ります。",
			en: "The link stays when text styles of the cells are set after it.",
		},
		expected: ["#gid=0&range=A1", null],
		see: (tab) => {
			const link = SpreadsheetApp.newRichTextValue().setText("A1").setLinkUrl("#gid=0&range=A1").build();
			const range = tab.getRange("B2:B3");
			range.setRichTextValues([[link], textCell("なし")]);
			const style = (color: string, isLink: boolean) =>
				SpreadsheetApp.newTextStyle().setForegroundColor(color).setBold(!isLink).setUnderline(isLink).build();
			range.setTextStyles([[style("#0b57d0", true)], [style("#1f1f1f", false)]]);
			SpreadsheetApp.flush();
			return range.getRichTextValues().map((row) => row[0]?.getLinkUrl());
		},
	}),
	lookedAt({
		id: "P5c",
		assumption: {
			ja: "そのリンクを押すと、セルが選ばれます。目で確認のシートの A14 を押してください。",
			en: "A click on such a link selects the cell: click A14 of the tab to look at.",
		},
		expected: { ja: "B10 が選ばれる", en: "B10 is selected." },
		where: { ja: "目で確認のシートの A14 を押してください。", en: "Click A14 of the tab to look at." },
	}),
	compared({
		id: "P5d",
		assumption: {
			ja: "一つの文の中の複数のリンクは、文字の書式を設定したあとでも、部分ごとに読み分けられます。",
			en: "Several links in one text are told by their stretches, also after text styles of the cell are set.",
		},
		expected: [
			["C5", "#gid=0&range=C5"],
			["、", null],
			["D6", "#gid=0&range=D6"],
		],
		see: (tab) => {
			const text = SpreadsheetApp.newRichTextValue()
				.setText("C5、D6")
				.setLinkUrl(0, 2, "#gid=0&range=C5")
				.setLinkUrl(3, 5, "#gid=0&range=D6")
				.build();
			const range = tab.getRange("B2:B3");
			range.setRichTextValues([[text], textCell("なし")]);
			const style = (color: string, isLink: boolean) =>
				SpreadsheetApp.newTextStyle().setForegroundColor(color).setUnderline(isLink).build();
			range.setTextStyles([[style("#0b57d0", true)], [style("#1f1f1f", false)]]);
			SpreadsheetApp.flush();
			return range
				.getRichTextValues()[0]?.[0]
				?.getRuns()
				.map((run) => [run.getText(), run.getLinkUrl()]);
		},
	}),
];
