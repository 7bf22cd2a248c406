// Texts in cells, by each method that writes them: what stays a text, and what becomes something else (P6, P7, P27).
import { compared, type Item, judged, noted, type Range } from "../item";
import { column, errorOf, firsts, formats, kindNames, kindsIn, NO_ERROR, textCell } from "../tools";

/** Texts as the add-on writes them: number- and date-like ones, and full-width first signs. */
const TEXTS = ["1-2", "4/1", "001", "1/2", "TRUE", "50%", "10:30", "1E3", "2018年4月1日"].concat(
	["12345678901234567890", "1,234", "＝1", "＋1", "－1", "＠x", "’1"],
	["第1章", "福祉政策\n介護保険", "（再掲）", "#N/A"],
);
/** Texts that the add-on never writes like this; what becomes of them is only noted. */
const RISKY_TEXTS = ["=1+1", "+1", "-1", "@x", "'001", "\t=1+1", "\r=1+1", "1\r\n2"];
/** What a fix may write into a cell of staff whatever its format: `mightConvert` in src/text/typed-value.ts is false for each. */
const MENDED_TEXTS = ["〇", "－", "短期", "8回", "R5～R7で実施", "（再掲）", "第1章", "課\n係"];

/** Everything by which the add-on writes texts, each into one column. */
const WAYS: { readonly [way: string]: (range: Range, texts: readonly string[]) => void } = {
	setValue: (range, texts) => {
		texts.forEach((text, index) => {
			range.getCell(index + 1, 1).setValue(text);
		});
	},
	setValues: (range, texts) => range.setValues(column(texts)),
	"RangeList.setValue": (range, texts) => {
		texts.forEach((text, index) => {
			const address = range.getCell(index + 1, 1).getA1Notation();
			range.getSheet().getRangeList([address]).setValue(text);
		});
	},
	setRichTextValue: (range, texts) => {
		texts.forEach((text, index) => {
			range.getCell(index + 1, 1).setRichTextValue(SpreadsheetApp.newRichTextValue().setText(text).build());
		});
	},
	setRichTextValues: (range, texts) => range.setRichTextValues(texts.map(textCell)),
};
const VALUE_WAYS = ["setValue", "setValues", "RangeList.setValue"];
const RICH_WAYS = ["setRichTextValue", "setRichTextValues"];

type Tab = Parameters<Item["attempt"]>[0];

/** What each way makes of the texts, every way in a column of its own. A null format leaves the cells as they are new. */
function madeBy(tab: Tab, ways: readonly string[], texts: readonly string[], format: string | null): string[][] {
	return ways.map((way, index) => {
		const range = tab.getRange(1, index + 1, texts.length, 1);
		if (format !== null) {
			range.setNumberFormats(formats(texts.length, format));
		}
		WAYS[way]?.(range, texts);
		return kindsIn(range);
	});
}

/** One answer for all ways where they agree, else what each gave. */
function inOne(made: readonly (readonly string[])[]): unknown {
	const [first] = made;
	return made.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : made;
}

const asTexts = (texts: readonly string[]): string[] => texts.map((text) => `text ${text}`);

export const textAsTyped: readonly Item[] = [
	compared({
		id: "P6a",
		assumption: {
			ja: "表示形式「@」のセルでは、setValues は数値や日付に似た文字と、全角にした先頭の記号を、文字のまま残します。",
			en: "In cells of format '@', setValues keeps number- and date-like texts and full-width first signs.",
		},
		expected: asTexts(TEXTS),
		see: (tab) => inOne(madeBy(tab, ["setValues"], TEXTS, "@")),
	}),
	noted({
		id: "P6b",
		assumption: {
			ja: "表示形式「@」のセルで = + - @ ' で始まる文字がどうなるかは、記録だけします（進捗チェックは ＝ ＋ － ＠ ’ に替えて書きます）。",
			en: "What = + - @ ' become in a cell of format '@' is only noted: the add-on writes ＝ ＋ － ＠ ’ instead.",
		},
		see: (tab) => inOne(madeBy(tab, ["setValues"], RISKY_TEXTS, "@")),
	}),
	compared({
		id: "P6c",
		assumption: {
			ja: "setValue と RangeList.setValue も、「@」のセルに同じ文字をそのまま残します。",
			en: "So do setValue and RangeList.setValue in cells of format '@'.",
		},
		expected: asTexts(TEXTS),
		see: (tab) => inOne(madeBy(tab, VALUE_WAYS, TEXTS, "@")),
	}),
	compared({
		id: "P7a",
		assumption: {
			ja: "表示形式「@」のセルでは、setRichTextValue と setRichTextValues も同じ文字をそのまま残します。",
			en: "In cells of format '@', setRichTextValue and setRichTextValues keep the same texts.",
		},
		expected: asTexts(TEXTS),
		see: (tab) => inOne(madeBy(tab, RICH_WAYS, TEXTS, "@")),
	}),
	compared({
		id: "P7b",
		assumption: {
			ja: "setRichTextValue(s) は、表示形式が何であっても、文字を日付・数値・数式にしません。",
			en: "setRichTextValue(s) make no date, number or formula of any text, whatever the cell's format.",
		},
		expected: ["1-2", "4/1", "001", "12", "TRUE", "=1+1", "+1", "-1", "@x"].map(() => "text"),
		see: (tab) => {
			const texts = ["1-2", "4/1", "001", "12", "TRUE", "=1+1", "+1", "-1", "@x"];
			const made = madeBy(tab, RICH_WAYS, texts, null);
			return inOne(made.map((kinds) => kinds.map((kind) => kind.slice(0, kind.indexOf(" ")))));
		},
	}),
	judged({
		id: "P27a",
		assumption: {
			ja: "表示形式を決めていないセルで、setValue・setValues・RangeList.setValue は、どの文字も同じものにします。",
			en: "In cells without a format, setValue, setValues and RangeList.setValue make the same of every text.",
		},
		expected: "same = true",
		see: (tab) => {
			const texts = [...TEXTS, ...RISKY_TEXTS];
			const [first = [], ...others] = madeBy(tab, VALUE_WAYS, texts, null);
			const same = others.every((each) => JSON.stringify(each) === JSON.stringify(first));
			return same ? { same, made: first } : { same, made: [first, ...others] };
		},
		accepts: (seen) => seen.same,
	}),
	compared({
		id: "P27b",
		assumption: {
			ja: "表示形式を決めていないセルで、「=1+1」は数式、「001」は数値、「4/1」は日付、「TRUE」は真偽になります。",
			en: "In cells without a format '=1+1' becomes a formula, '001' a number, '4/1' a date, 'TRUE' a boolean.",
		},
		expected: ["formula", "number", "date", "boolean"],
		see: (tab) => {
			const range = tab.getRange("A1:A4");
			range.setValues(column(["=1+1", "001", "4/1", "TRUE"]));
			return kindNames(range);
		},
	}),
	compared({
		id: "P27c",
		assumption: {
			ja: "「直す」が書く文字は、表示形式を決めていないセルでも文字のままです。",
			en: "Texts that a fix writes stay texts in cells without a format, too.",
		},
		expected: asTexts(MENDED_TEXTS),
		see: (tab) => inOne(madeBy(tab, ["setValues", "RangeList.setValue"], MENDED_TEXTS, null)),
	}),
	noted({
		id: "P27d",
		assumption: {
			ja: "= + - @ ' タブ・改行で始まる文字を各メソッドがどうするかは、記録だけします（表示形式なし、「@」の順）。",
			en: "What each method makes of texts that begin with = + - @ ' a tab or a line break is only noted (no format, then '@').",
		},
		see: (tab) => {
			const ways = [...VALUE_WAYS, ...RICH_WAYS];
			const bare = madeBy(tab, ways, RISKY_TEXTS, null);
			tab.clear();
			const plain = madeBy(tab, ways, RISKY_TEXTS, "@");
			return Object.fromEntries(ways.map((way, index) => [way, [bare[index], plain[index]]]));
		},
	}),
	noted({
		id: "P27e",
		assumption: {
			ja: "値のあとから「@」を設定すると何になるかは、記録だけします（進捗チェックは必ず値の前に設定します）。",
			en: "What a value becomes when '@' is set after it is only noted: the add-on sets formats before values.",
		},
		see: (tab) => {
			const range = tab.getRange("A1:A4");
			range.setValues(column(["001", "4/1", "50%", "12345678901234567890"])).setNumberFormats(formats(4, "@"));
			return [kindsIn(range), firsts(range.getDisplayValues())];
		},
	}),
	compared({
		id: "P27f",
		assumption: {
			ja: "一つのセルに50,000字まで書け、50,001字は setValue でも setValues でも断られます。",
			en: "A cell takes 50,000 characters; 50,001 are refused by setValue and by setValues.",
		},
		expected: [50000, true, true],
		see: (tab) => {
			const range = tab.getRange("A1:A1");
			range.setNumberFormat("@").setValues([["あ".repeat(50000)]]);
			SpreadsheetApp.flush();
			const { length } = String(range.getValues()[0]?.[0]);
			const tooLong = "あ".repeat(50001);
			const isRefused = (write: () => void): boolean =>
				errorOf(() => {
					write();
					SpreadsheetApp.flush();
				}) !== NO_ERROR;
			return [
				length,
				isRefused(() => tab.getRange("B1").setValue(tooLong)),
				isRefused(() => tab.getRange("C1:C1").setValues([[tooLong]])),
			];
		},
	}),
];
