/**
 * 進捗チェック: Google の動きの確認 / Shinchoku Check: platform probe
 *
 * 進捗チェックは、公式の説明に書かれていない Google スプレッドシートの動きをいくつか前提にしています。
 * このスクリプトは、その前提を実際のスプレッドシートで一つずつ確かめます。前提の一覧は docs/platform.md にあります。
 *
 * 使い方
 * 1. 新しい空のスプレッドシートを作ります。仕事で使っているファイルでは実行しないでください。
 * 2. メニューの「拡張機能」→「Apps Script」を開き、中身を全部消して、このファイルを貼り付けて保存します。
 * 3. 関数 probe を選んで「実行」を押します。初めての実行では承認を求められます（このファイルだけが対象です）。
 * 4. 数分かかります。結果はタブ「probe」と実行ログに出ます。「OK」は前提どおり、「NG」は前提と違ったもの、
 *    「見る」は画面を見て確かめるものです。タブ「probe」の右側の欄もご覧ください。
 * 5. スクリプトでは確かめられないものは、このファイルの末尾にあります。
 *
 * How to use it
 * 1. Make a new, empty Sheet. Do not run this in a file that people work in.
 * 2. Open Extensions → Apps Script, replace everything there by this file, and save.
 * 3. Choose the function probe and press Run. The first run asks for authorization, for this one file only.
 * 4. It takes a few minutes. The results are in a new tab "probe" and in the execution log: OK is as assumed,
 *    NG is not, 見る is for a person to look at. Look at the right side of the tab "probe" as well.
 * 5. What a script cannot try is listed at the end of this file.
 *
 * Every item works in a scratch tab that it gets new and that is deleted afterwards. Nothing leaves the file.
 *
 * @OnlyCurrentDoc
 */

/**
 * Tries every assumption and reports.
 * @param {string[]} [skipped] ids to leave out; given by tests only
 * @returns {{id: string, assumption: string, expected: string, seen: string, ok: boolean | null}[]}
 *   ok is null for what a person must look at; expected and seen are JSON texts
 */
// biome-ignore lint/correctness/noUnusedVariables: run by hand in the script editor
function probe(skipped) {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const skip = Array.isArray(skipped) ? skipped : [];
	spreadsheet.toast("確認しています。この通知は終わるまで残るはずです。", "probe", -1);
	const lines = probeItems_()
		.filter((item) => !skip.includes(item.id))
		.map((item) => tryItem_(spreadsheet, item));
	const tab = writeReport_(spreadsheet, lines);
	layOutLooks_(tab);
	spreadsheet.setActiveSheet(tab);
	spreadsheet.toast("終わりました。前の通知はこの通知に替わったはずです。", "probe", 8);
	return lines;
}

/**
 * What a formula hands over.
 * @customfunction
 */
// biome-ignore lint/correctness/noUnusedVariables: called by a formula of P24
function PROBE_ARGUMENTS(...given) {
	return JSON.stringify(given);
}

/** Runs one item in a scratch tab of its own; an error is a result like any other. */
function tryItem_(spreadsheet, item) {
	const made = [];
	const bench = {
		spreadsheet,
		/** Has a tab deleted when the item is over. */
		own(sheet) {
			made.push(sheet.getSheetId());
			return sheet;
		},
		newTab(name) {
			return bench.own(spreadsheet.insertSheet(name, spreadsheet.getSheets().length));
		},
	};
	const line = {
		id: item.id,
		assumption: item.assumption,
		expected: JSON.stringify(item.expected),
		seen: "",
		ok: null,
	};
	try {
		const seen = item.see(bench.newTab(freeName_(spreadsheet, `probe ${item.id}`)), bench);
		line.seen = JSON.stringify(seen);
		if (!item.look) {
			line.ok = item.accepts ? item.accepts(seen) : line.seen === line.expected;
		}
	} catch (error) {
		line.seen = JSON.stringify(`error: ${error}`);
		line.ok = false;
	} finally {
		const left = spreadsheet.getSheets().filter((sheet) => made.includes(sheet.getSheetId()));
		for (const sheet of left) {
			spreadsheet.deleteSheet(sheet);
		}
	}
	console.log(`${verdict_(line.ok)} ${JSON.stringify(line)}`);
	return line;
}

function verdict_(ok) {
	return ok === null ? "見る" : ok ? "OK" : "NG";
}

function freeName_(spreadsheet, wanted) {
	const taken = spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase());
	let name = wanted;
	for (let number = 2; taken.includes(name.toLowerCase()); number++) {
		name = `${wanted} (${number})`;
	}
	return name;
}

/** A new tab at the end with one row for each item. */
function writeReport_(spreadsheet, lines) {
	const tab = spreadsheet.insertSheet(freeName_(spreadsheet, "probe"), spreadsheet.getSheets().length);
	const rows = [["番号 / id", "前提 / assumption", "予想 / expected", "実際 / seen", "結果 / ok"]].concat(
		lines.map((line) => [line.id, line.assumption, line.expected, line.seen, verdict_(line.ok)]),
	);
	tab
		.getRange(1, 1, rows.length, 5)
		.setNumberFormats(rows.map((row) => row.map(() => "@")))
		.setValues(rows)
		.setWraps(rows.map((row) => row.map(() => true)))
		.setVerticalAlignment("top");
	tab.setColumnWidth(1, 60);
	tab.setColumnWidths(2, 3, 280);
	tab.setFrozenRows(1);
	return tab;
}

const LOOK_FORMULA = '=(I3="")*(N("shinchoku:probe")=0)';
const LOOK_RANGES = ["I3:I5", "I7", "I9:I10"];

/** The part of the report that a person looks at: P5c and P20. */
function layOutLooks_(tab) {
	const rows = [
		["P20 右の欄の色 / colour of the cell to the right", ""],
		["（見出し）", "見本"],
		["色が付く / coloured", ""],
		["付かない / plain", "記入"],
		["色が付く / coloured", ""],
		["付かない / plain", ""],
		["色が付く / coloured", ""],
		["付かない / plain", ""],
		["付かない / plain", "記入"],
		["色が付く / coloured", ""],
		["付かない / plain", ""],
		["P20 色の付いた欄に文字を入れると色が消え、消すと戻る / typing puts the colour out, deleting brings it back", ""],
	];
	tab
		.getRange(1, 8, rows.length, 2)
		.setNumberFormats(rows.map((row) => row.map(() => "@")))
		.setValues(rows)
		.setWraps(rows.map((row) => row.map(() => true)));
	const link = SpreadsheetApp.newRichTextValue()
		.setText("P5c 押すと I10 へ移る / a click goes to I10")
		.setLinkUrl(`#gid=${tab.getSheetId()}&range=I10`)
		.build();
	tab.getRange("H14").setRichTextValue(link);
	tab.setColumnWidth(8, 240);
	tab.setConditionalFormatRules([formulaRule_(tab, LOOK_FORMULA, LOOK_RANGES, "#ffe8a3")]);
}

/** A rule as the add-on builds its own. */
function formulaRule_(tab, formula, addresses, background) {
	return SpreadsheetApp.newConditionalFormatRule()
		.whenFormulaSatisfied(formula)
		.setBackground(background)
		.setRanges(tab.getRangeList(addresses).getRanges())
		.build();
}

/** Puts rules on a tab and reads them back, from the service and not from memory. */
function readBack_(tab, rules) {
	tab.setConditionalFormatRules(rules);
	SpreadsheetApp.flush();
	return tab.getConditionalFormatRules();
}

function addressesOf_(rule) {
	return rule.getRanges().map((range) => range.getA1Notation());
}

function formulaOf_(rule) {
	return rule.getBooleanCondition().getCriteriaValues()[0];
}

/** Everything of a rule that staff could miss, as plain data. */
function describeRule_(rule) {
	const condition = rule.getBooleanCondition();
	if (condition === null) {
		const gradient = rule.getGradientCondition();
		return {
			ranges: addressesOf_(rule),
			minimum: [String(gradient.getMinType()), gradient.getMinValue(), hexOf_(gradient.getMinColorObject())],
			midpoint: [String(gradient.getMidType()), gradient.getMidValue(), hexOf_(gradient.getMidColorObject())],
			maximum: [String(gradient.getMaxType()), gradient.getMaxValue(), hexOf_(gradient.getMaxColorObject())],
		};
	}
	return {
		ranges: addressesOf_(rule),
		type: String(condition.getCriteriaType()),
		values: condition.getCriteriaValues().map(String),
		// Replaced by getBackgroundObject in Google's reference; for a plain colour the text is all that is needed.
		background: condition.getBackground(),
		bold: condition.getBold(),
		italic: condition.getItalic(),
		strikethrough: condition.getStrikethrough(),
		underline: condition.getUnderline(),
	};
}

function hexOf_(color) {
	return color === null ? null : color.asRgbColor().asHexString();
}

/** Whether rules of others survive as the add-on treats them: read, ours added before them, ours taken away again. */
function passedBack_(tab, others) {
	const before = readBack_(tab, others).map(describeRule_);
	const own = formulaRule_(tab, '=(F2="")*(N("shinchoku:missing-year")=0)', ["F2:F9"], "#ffe8a3");
	const between = readBack_(tab, [own].concat(tab.getConditionalFormatRules())).map(describeRule_);
	const after = readBack_(tab, tab.getConditionalFormatRules().slice(1)).map(describeRule_);
	return {
		rules: before.length,
		withOurs: JSON.stringify(between.slice(1)) === JSON.stringify(before) || between,
		withoutOurs: JSON.stringify(after) === JSON.stringify(before) || after,
	};
}

/** Value and formula of each cell of a column, written as text: `text 1-2`, `number 3`, `date …`, `formula =1+1`. */
function kindsIn_(range) {
	SpreadsheetApp.flush();
	const formulas = range.getFormulas();
	return range.getValues().map((row, index) => {
		const formula = formulas[index][0];
		const value = row[0];
		if (formula !== "") {
			return `formula ${formula}`;
		}
		return typeof value === "string" ? `text ${value}` : `${value instanceof Date ? "date" : typeof value} ${value}`;
	});
}

function column_(texts) {
	return texts.map((text) => [text]);
}

function textCell_(text) {
	return [SpreadsheetApp.newRichTextValue().setText(text).build()];
}

/** Texts as the add-on writes them: number- and date-like ones, and full-width first signs. */
const TEXTS = ["1-2", "001", "1/2", "TRUE", "50%", "10:30", "1E3", "2018年4月1日", "＝1", "＋1", "－1", "＠x", "’1"];
/** Texts that the add-on never writes like this; what becomes of them is only noted. */
const RISKY_TEXTS = ["=1+1", "+1", "-1", "@x", "'001"];

const METADATA_KEY = "shinchoku:probe";

function marksIn_(spreadsheet) {
	return spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find();
}

function addMark_(sheet, value) {
	sheet.addDeveloperMetadata(METADATA_KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

const OWN_HELP = "進捗チェック：一覧から選べます。";

/** A list as the add-on builds its own. */
function listRule_(values) {
	return SpreadsheetApp.newDataValidation()
		.requireValueInList(values, true)
		.setAllowInvalid(true)
		.setHelpText(OWN_HELP)
		.build();
}

/** Everything that a script can see of a data validation, as plain data. */
function describeValidation_(rule) {
	return rule === null
		? null
		: {
				type: String(rule.getCriteriaType()),
				values: rule
					.getCriteriaValues()
					.map((value) => (Object(value).getA1Notation === undefined ? value : value.getA1Notation())),
				allowInvalid: rule.getAllowInvalid(),
				help: rule.getHelpText(),
			};
}

/** The rules of the cells of one column, from the service and not from memory. */
function validationsIn_(range) {
	SpreadsheetApp.flush();
	return range.getDataValidations().map((row) => describeValidation_(row[0]));
}

/** Whether rules of others in one column survive being passed back beside a new list of ours. */
function validationsPassedBack_(tab, others) {
	const range = tab.getRange(1, 1, others.length + 1, 1);
	range.setDataValidations(column_(others.concat([null])));
	const before = validationsIn_(range);
	const rules = range.getDataValidations();
	rules[others.length] = [listRule_(["◎", "〇"])];
	range.setDataValidations(rules);
	const after = validationsIn_(range).slice(0, others.length);
	return { rules: others.length, same: JSON.stringify(after) === JSON.stringify(before.slice(0, -1)) || after };
}

/** A piece of a text as the add-on reads it: what, where, and how it looks as far as Google tells. */
function describeRun_(run) {
	return Object.assign(
		{ text: run.getText(), start: run.getStartIndex(), end: run.getEndIndex(), link: run.getLinkUrl() },
		describeTextStyle_(run.getTextStyle()),
	);
}

function describeTextStyle_(style) {
	const color = style.getForegroundColorObject();
	return {
		bold: style.isBold(),
		italic: style.isItalic(),
		family: style.getFontFamily(),
		size: style.getFontSize(),
		color: color === null ? null : colourText_(color),
	};
}

function colourText_(color) {
	const { ColorType } = SpreadsheetApp;
	const type = color.getColorType();
	return type === ColorType.THEME
		? String(color.asThemeColor().getThemeColorType())
		: type === ColorType.RGB
			? color.asRgbColor().asHexString()
			: String(type);
}

/** The runs of the first cell, from the service and not from memory. */
function runsIn_(range) {
	SpreadsheetApp.flush();
	return range.getRichTextValues()[0][0].getRuns().map(describeRun_);
}

/** A text with one stretch that looks otherwise. */
function partStyled_(text, start, end, style) {
	return SpreadsheetApp.newRichTextValue().setText(text).setTextStyle(start, end, style.build()).build();
}

/** Everything of one cell that mending its text must leave alone. */
function cellFormat_(range) {
	SpreadsheetApp.flush();
	return {
		note: range.getNotes()[0][0],
		validation: describeValidation_(range.getDataValidations()[0][0]),
		numberFormat: range.getNumberFormats()[0][0],
		background: range.getBackgrounds()[0][0],
		wrap: range.getWraps()[0][0],
		alignment: range.getHorizontalAlignments()[0][0],
	};
}

/** A cell with everything that mending its text must leave alone. */
function formatCell_(range) {
	range
		.setNumberFormats([["@"]])
		.setBackgrounds([["#ffe8a3"]])
		.setWraps([[true]])
		.setHorizontalAlignments([["center"]])
		.setFontFamily("Meiryo")
		.setFontSize(14)
		.setNotes([["確認済み"]])
		.setDataValidations([[listRule_(["◎", "〇"])]]);
}

function millisecondsOf_(work) {
	const start = Date.now();
	work();
	return Date.now() - start;
}

function coordinatesOf_(ranges) {
	return ranges.map((range) => [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]);
}

/** The text of the error that the work dies of. */
function errorOf_(work) {
	try {
		work();
	} catch (error) {
		return error instanceof Error ? error.message : `not an Error: ${error}`;
	}
	return "no error";
}

/**
 * One entry for each thing to try.
 * see: gets a new scratch tab and the bench, gives plain data; accepts: where more than one answer will do;
 * look: nothing to compare, a person must look.
 */
function probeItems_() {
	return [
		// P1 to P4, P18 to P20: conditional formats
		{
			id: "P1a",
			assumption: "A rule with the tag formula is accepted and its formula reads back letter by letter.",
			expected: '=(F12="")*(N("shinchoku:missing-year")=0)',
			see(tab) {
				const formula = '=(F12="")*(N("shinchoku:missing-year")=0)';
				return formulaOf_(readBack_(tab, [formulaRule_(tab, formula, ["F12:F14"], "#ffe8a3")])[0]);
			},
		},
		{
			id: "P1b",
			assumption: "So does a formula of several comparisons with Japanese marks.",
			expected: '=(H9<>"")*(H9<>"◎")*(H9<>"〇")*(N("shinchoku:unknown-mark")=0)',
			see(tab) {
				const formula = '=(H9<>"")*(H9<>"◎")*(H9<>"〇")*(N("shinchoku:unknown-mark")=0)';
				return formulaOf_(readBack_(tab, [formulaRule_(tab, formula, ["H9:H20"], "#fad9d5")])[0]);
			},
		},
		{
			id: "P1c",
			assumption:
				"The criteria type of such a rule is the very value SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA (===).",
			expected: true,
			see(tab) {
				const rules = readBack_(tab, [formulaRule_(tab, '=(A1="")*(N("shinchoku:x")=0)', ["A1:A3"], "#ffe8a3")]);
				return rules[0].getBooleanCondition().getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA;
			},
		},
		{
			id: "P2a",
			assumption: "The tag formula in a cell gives 1 for an empty and 0 for a filled reference.",
			expected: [1, 0],
			see(tab) {
				tab.getRange("F13").setValue("記入");
				tab
					.getRange("A1:A2")
					.setFormulas([['=(F12="")*(N("shinchoku:missing-year")=0)'], ['=(F13="")*(N("shinchoku:missing-year")=0)']]);
				SpreadsheetApp.flush();
				return tab
					.getRange("A1:A2")
					.getValues()
					.map((row) => row[0]);
			},
		},
		{
			id: "P2b",
			assumption: 'AND(N("tag")=0, …) would work too, AND(N("tag"), …) is always false: why the tag is compared.',
			expected: [true, false],
			see(tab) {
				tab.getRange("A1:A2").setFormulas([['=AND(N("shinchoku:x")=0,TRUE)'], ['=AND(N("shinchoku:x"),TRUE)']]);
				SpreadsheetApp.flush();
				return tab
					.getRange("A1:A2")
					.getValues()
					.map((row) => row[0]);
			},
		},
		{
			id: "P3a",
			assumption: "Formula rules of others, passed back as objects, keep condition, ranges, style and order.",
			expected: { rules: 2, withOurs: true, withoutOurs: true },
			see(tab) {
				const first = formulaRule_(tab, "=$A1>10", ["A1:C20"], "#ff0000");
				const second = SpreadsheetApp.newConditionalFormatRule()
					.whenFormulaSatisfied("=ISBLANK(E1)")
					.setBold(true)
					.setItalic(true)
					.setStrikethrough(true)
					.setRanges([tab.getRange("E1:E5"), tab.getRange("G2:G3")])
					.build();
				return passedBack_(tab, [first, second]);
			},
		},
		{
			id: "P3b",
			assumption: "So do colour scales of others, between rules of another kind.",
			expected: { rules: 3, withOurs: true, withoutOurs: true },
			see(tab) {
				const twoColours = SpreadsheetApp.newConditionalFormatRule()
					.setGradientMinpoint("#ffffff")
					.setGradientMaxpoint("#57bb8a")
					.setRanges([tab.getRange("A1:A20")])
					.build();
				const number = SpreadsheetApp.InterpolationType.NUMBER;
				const threeColours = SpreadsheetApp.newConditionalFormatRule()
					.setGradientMinpointWithValue("#f8696b", number, "0")
					.setGradientMidpointWithValue("#ffffff", SpreadsheetApp.InterpolationType.PERCENTILE, "50")
					.setGradientMaxpointWithValue("#63be7b", number, "100")
					.setRanges([tab.getRange("B1:B20")])
					.build();
				const between = formulaRule_(tab, "=$A1>10", ["A1:C20"], "#ff0000");
				return passedBack_(tab, [twoColours, between, threeColours]);
			},
		},
		{
			id: "P3c",
			assumption: "So do rules of others on numbers, texts, dates and blanks.",
			expected: { rules: 4, withOurs: true, withoutOurs: true },
			see(tab) {
				const rule = (condition, address) =>
					condition(SpreadsheetApp.newConditionalFormatRule())
						.setBackground("#00ff00")
						.setRanges([tab.getRange(address)])
						.build();
				return passedBack_(tab, [
					rule((builder) => builder.whenNumberBetween(1, 2.5), "A1:A9"),
					rule((builder) => builder.whenTextContains("予定"), "B1:B9"),
					rule((builder) => builder.whenDateBefore(new Date(2026, 3, 1)), "C1:C9"),
					rule((builder) => builder.whenCellEmpty(), "D1:D9"),
				]);
			},
		},
		{
			id: "P4a",
			assumption:
				"Several disjoint ranges in one column come back as they were given, top first, neighbours not joined.",
			expected: ["F2", "F12:F14", "F15", "F20", "F30:F31"],
			see(tab) {
				const addresses = ["F2", "F12:F14", "F15", "F20", "F30:F31"];
				const formula = '=(F2="")*(N("shinchoku:missing-year")=0)';
				return addressesOf_(readBack_(tab, [formulaRule_(tab, formula, addresses, "#ffe8a3")])[0]);
			},
		},
		{
			id: "P4b",
			assumption: "So do 300 ranges of a single rule, in every third row.",
			expected: { ranges: 300, same: true },
			see(tab) {
				const addresses = Array.from({ length: 300 }, (_, index) => `F${2 + index * 3}`);
				const formula = '=(F2="")*(N("shinchoku:missing-year")=0)';
				const seen = addressesOf_(readBack_(tab, [formulaRule_(tab, formula, addresses, "#ffe8a3")])[0]);
				return { ranges: seen.length, same: JSON.stringify(seen) === JSON.stringify(addresses) };
			},
		},

		// P5 to P7: links and texts
		{
			id: "P5a",
			assumption: "A rich text link to a place in the same file reads back as it was written.",
			expected: "#gid=0&range=A1",
			see(tab) {
				const link = SpreadsheetApp.newRichTextValue().setText("A1").setLinkUrl("#gid=0&range=A1").build();
				tab.getRange("B2:B3").setRichTextValues([[link], textCell_("なし")]);
				SpreadsheetApp.flush();
				return tab.getRange("B2:B3").getRichTextValues()[0][0].getLinkUrl();
			},
		},
		{
			id: "P5b",
			assumption: "The link stays when text styles of the cells are set after it.",
			expected: ["#gid=0&range=A1", null],
			see(tab) {
				const link = SpreadsheetApp.newRichTextValue().setText("A1").setLinkUrl("#gid=0&range=A1").build();
				const range = tab.getRange("B2:B3");
				range.setRichTextValues([[link], textCell_("なし")]);
				const style = (color, isLink) =>
					SpreadsheetApp.newTextStyle().setForegroundColor(color).setBold(!isLink).setUnderline(isLink).build();
				range.setTextStyles([[style("#0b57d0", true)], [style("#1f1f1f", false)]]);
				SpreadsheetApp.flush();
				return range.getRichTextValues().map((row) => row[0].getLinkUrl());
			},
		},
		{
			id: "P5c",
			assumption: "A click on such a link selects the cell: see H14 of this tab.",
			expected: "I10 が選ばれる / I10 is selected",
			look: true,
			see() {
				return "タブの H14 を押す / click H14";
			},
		},
		{
			id: "P5d",
			assumption: "Several links in one text are told by their stretches, also after text styles of the cell are set.",
			expected: [
				["C5", "#gid=0&range=C5"],
				["、", null],
				["D6", "#gid=0&range=D6"],
			],
			see(tab) {
				const text = SpreadsheetApp.newRichTextValue()
					.setText("C5、D6")
					.setLinkUrl(0, 2, "#gid=0&range=C5")
					.setLinkUrl(3, 5, "#gid=0&range=D6")
					.build();
				const range = tab.getRange("B2:B3");
				range.setRichTextValues([[text], textCell_("なし")]);
				const style = (color, isLink) =>
					SpreadsheetApp.newTextStyle().setForegroundColor(color).setUnderline(isLink).build();
				range.setTextStyles([[style("#0b57d0", true)], [style("#1f1f1f", false)]]);
				SpreadsheetApp.flush();
				return range
					.getRichTextValues()[0][0]
					.getRuns()
					.map((run) => [run.getText(), run.getLinkUrl()]);
			},
		},
		{
			id: "P6a",
			assumption: "In cells of format '@', setValues keeps number- and date-like texts and full-width first signs.",
			expected: TEXTS.map((text) => `text ${text}`),
			see(tab) {
				const range = tab.getRange(1, 1, TEXTS.length, 1);
				range.setNumberFormats(column_(TEXTS.map(() => "@"))).setValues(column_(TEXTS));
				return kindsIn_(range);
			},
		},
		{
			id: "P6b",
			assumption:
				"What = + - @ ' become in a cell of format '@' is only noted: the add-on writes ＝ ＋ － ＠ ’ instead.",
			expected: "何でもよい / any",
			accepts: (seen) => seen.length === RISKY_TEXTS.length,
			see(tab) {
				const range = tab.getRange(1, 1, RISKY_TEXTS.length, 1);
				range.setNumberFormats(column_(RISKY_TEXTS.map(() => "@"))).setValues(column_(RISKY_TEXTS));
				return kindsIn_(range);
			},
		},
		{
			id: "P7a",
			assumption: "In cells of format '@', setRichTextValues keeps the same texts.",
			expected: TEXTS.map((text) => `text ${text}`),
			see(tab) {
				const range = tab.getRange(1, 1, TEXTS.length, 1);
				range.setNumberFormats(column_(TEXTS.map(() => "@"))).setRichTextValues(TEXTS.map(textCell_));
				return kindsIn_(range);
			},
		},
		{
			id: "P7b",
			assumption: "setRichTextValues makes no date, number or formula of any text, whatever the cell's format.",
			expected: ["text 1-2", "text 12", "text =1+1"],
			see(tab) {
				const range = tab.getRange("A1:A3");
				range.setRichTextValues(["1-2", "12", "=1+1"].map(textCell_));
				return kindsIn_(range);
			},
		},

		// P8, P9: our tabs
		{
			id: "P8a",
			assumption: "Metadata on a tab is found by its key from the file, with its tab and its visibility.",
			expected: { found: 1, value: "one", sameTab: true, document: true },
			see(tab, bench) {
				addMark_(tab, "one");
				const marks = marksIn_(bench.spreadsheet);
				return {
					found: marks.length,
					value: marks[0].getValue(),
					sameTab: marks[0].getLocation().getSheet().getSheetId() === tab.getSheetId(),
					document: marks[0].getVisibility() === SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
				};
			},
		},
		{
			id: "P8b",
			assumption: "setValue changes it, and the finder sees the new value in the same run.",
			expected: ["two"],
			see(tab, bench) {
				addMark_(tab, "one");
				for (const mark of tab.getDeveloperMetadata()) {
					mark.setValue("two");
				}
				return marksIn_(bench.spreadsheet).map((mark) => mark.getValue());
			},
		},
		{
			id: "P8c",
			assumption: "It is gone when the tab is deleted, and hiding or renaming the tab does not touch it.",
			expected: [1, 0],
			see(tab, bench) {
				addMark_(tab, "one");
				tab.hideSheet();
				tab.setName(freeName_(bench.spreadsheet, "probe P8c renamed"));
				const before = marksIn_(bench.spreadsheet).length;
				bench.spreadsheet.deleteSheet(tab);
				return [before, marksIn_(bench.spreadsheet).length];
			},
		},
		{
			id: "P8d",
			assumption: "Whether a copy of the tab has it as well is only noted: a mark holds the name of its tab.",
			expected: "何でもよい / any",
			accepts: (seen) => seen.onOriginal === 1,
			see(tab, bench) {
				addMark_(tab, "one");
				const copy = bench.own(tab.copyTo(bench.spreadsheet));
				return {
					onOriginal: tab.getDeveloperMetadata().length,
					onCopy: copy.getDeveloperMetadata().map((mark) => mark.getValue()),
					found: marksIn_(bench.spreadsheet).length,
				};
			},
		},
		{
			id: "P9a",
			assumption:
				"A tab can be hidden directly after insertSheet, though it is the active one; another is active then.",
			expected: { hidden: true, active: false },
			see(tab, bench) {
				tab.hideSheet();
				return {
					hidden: tab.isSheetHidden(),
					active: bench.spreadsheet.getActiveSheet().getSheetId() === tab.getSheetId(),
				};
			},
		},
		{
			id: "P9b",
			assumption: "A hidden tab takes values, styles and sizes; showSheet and setActiveSheet bring it to the front.",
			expected: { values: [["a", "b"]], hidden: false, active: true },
			see(tab, bench) {
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
		},
		{
			id: "P9c",
			assumption: "The name of a tab is free as soon as the tab is deleted.",
			expected: true,
			see(tab, bench) {
				const name = tab.getName();
				const next = bench.newTab(freeName_(bench.spreadsheet, "probe P9c next"));
				bench.spreadsheet.deleteSheet(tab);
				next.setName(name);
				return next.getName() === name;
			},
		},
		{
			id: "P9d",
			assumption: "The index of insertSheet counts all tabs from 0, hidden ones too.",
			expected: { index: 0, place: 1, last: true },
			see(tab, bench) {
				tab.hideSheet();
				const { spreadsheet } = bench;
				const first = bench.own(spreadsheet.insertSheet(freeName_(spreadsheet, "probe P9d first"), 0));
				const last = bench.newTab(freeName_(spreadsheet, "probe P9d last"));
				const ids = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
				return {
					index: ids.indexOf(first.getSheetId()),
					place: first.getIndex(),
					last: ids.indexOf(last.getSheetId()) === ids.length - 1,
				};
			},
		},

		// P10 to P12, P14, P15: reading and writing
		{
			id: "P10a",
			assumption:
				"Values, notes and backgrounds that are read twice are the same, so that a fingerprint of them holds.",
			expected: true,
			see(tab) {
				tab
					.getRange("A1:D1")
					.setNumberFormats([["@", "0", "0.0%", "@"]])
					.setValues([["進捗", 97, 0.8371, "1-2"]])
					.setBackgrounds([["#FFE8A3", null, "#dce9ff", "#ffffff"]]);
				tab.getRange("A1").setNote("確認");
				const contents = () => {
					const range = tab.getDataRange();
					return JSON.stringify([range.getValues(), range.getNotes(), range.getBackgrounds()]);
				};
				const before = contents();
				SpreadsheetApp.flush();
				tab.setName(`${tab.getName()} b`);
				const after = contents();
				return before === after || [before, after];
			},
		},
		{
			id: "P10b",
			assumption: "The background of a cell without one, or with null set, is '#ffffff'; its note is ''.",
			expected: [["#ffffff", "#ffffff"], [""]],
			see(tab) {
				tab.getRange("B1").setBackgrounds([["#ff0000"]]);
				tab.getRange("B1").setBackgrounds([[null]]);
				SpreadsheetApp.flush();
				return [tab.getRange("A1:B1").getBackgrounds()[0], tab.getRange("A1").getNotes()[0]];
			},
		},
		{
			id: "P10c",
			assumption: "A range tells the number of its tab, and that number leads back to the tab.",
			expected: [true, true],
			see(tab) {
				const id = tab.getRange("B2").getGridId();
				return [id === tab.getSheetId(), tab.getParent().getSheetById(id).getName() === tab.getName()];
			},
		},
		{
			id: "P11a",
			assumption:
				"getMergedRanges of the data range gives whole merges, also one that begins inside it and reaches out.",
			expected: { data: "A1:D2", merges: ["A1:B2", "D1:D5"] },
			see(tab) {
				tab.getRange("A1:D2").setValues([
					["見出し", "", "", "縦"],
					["", "", "値", ""],
				]);
				tab.getRange("A1:B2").merge();
				tab.getRange("D1:D5").merge();
				SpreadsheetApp.flush();
				const data = tab.getDataRange();
				const merges = data.getMergedRanges().map((range) => range.getA1Notation());
				return { data: data.getA1Notation(), merges: merges.sort() };
			},
		},
		{
			id: "P11b",
			assumption:
				"Cells that a merge covers read '' as value and as displayed value, and merging dropped what they held.",
			expected: [
				[
					["見出し", ""],
					["", ""],
				],
				[
					["見出し", ""],
					["", ""],
				],
			],
			see(tab) {
				const range = tab.getRange("A1:B2");
				range.setValues([
					["見出し", "b"],
					["c", "d"],
				]);
				range.merge();
				SpreadsheetApp.flush();
				return [range.getValues(), range.getDisplayValues()];
			},
		},
		{
			id: "P12a",
			assumption: "Reading where 500 merges and 500 listed ranges lie takes no noticeable time: no service calls (ms).",
			expected: "merges ≤ 500, listed ≤ 500",
			accepts: (seen) => seen.ranges === 1000 && seen.merges <= 500 && seen.listed <= 500,
			see(tab) {
				const grid = tab.getRange(1, 1, 500, 2);
				grid.mergeAcross();
				SpreadsheetApp.flush();
				const values = millisecondsOf_(() => grid.getValues());
				const merged = grid.getMergedRanges();
				const list = tab.getRangeList(Array.from({ length: 500 }, (_, index) => `C${index + 1}`)).getRanges();
				const merges = millisecondsOf_(() => coordinatesOf_(merged));
				const listed = millisecondsOf_(() => coordinatesOf_(list));
				return { ranges: merged.length + list.length, values, merges, listed };
			},
		},
		{
			id: "P12b",
			assumption: "Nor does building 1000 rich texts and 100 rules, and reading the rules (ms).",
			expected: "texts ≤ 1000, rules ≤ 500, read ≤ 500",
			accepts: (seen) => seen.texts <= 1000 && seen.rules <= 500 && seen.read <= 500,
			see(tab) {
				const ranges = [tab.getRange("A1:A9")];
				const numbers = Array.from({ length: 1000 }, (_, index) => index);
				const texts = millisecondsOf_(() =>
					numbers.map((number) =>
						SpreadsheetApp.newRichTextValue().setText(`A${number}`).setLinkUrl(`#gid=0&range=A${number}`).build(),
					),
				);
				let built = [];
				const rules = millisecondsOf_(() => {
					built = numbers
						.slice(0, 100)
						.map((number) =>
							SpreadsheetApp.newConditionalFormatRule()
								.whenFormulaSatisfied(`=(A1="${number}")*(N("shinchoku:x")=0)`)
								.setBackground("#ffe8a3")
								.setRanges(ranges)
								.build(),
						);
				});
				const stored = readBack_(tab, built);
				const read = millisecondsOf_(() => stored.map(formulaOf_).concat(stored.map(addressesOf_)));
				return { texts, rules, read };
			},
		},
		{
			id: "P12c",
			assumption: "Nor does reading key, value and place of 20 marks that were found (ms).",
			expected: "marks = 20, read ≤ 300",
			accepts: (seen) => seen.marks === 20 && seen.read <= 300,
			see(tab, bench) {
				for (let number = 0; number < 20; number++) {
					addMark_(tab, String(number));
				}
				const marks = marksIn_(bench.spreadsheet);
				const read = millisecondsOf_(() =>
					marks.map((mark) => [mark.getKey(), mark.getValue(), mark.getLocation().getSheet() !== null]),
				);
				return { marks: marks.length, read };
			},
		},
		{
			id: "P13",
			assumption: "There is a document lock; tryLock is true twice over, and again after releaseLock.",
			expected: { lock: true, first: true, second: true, held: true, again: true },
			see() {
				const lock = LockService.getDocumentLock();
				if (lock === null) {
					return { lock: false };
				}
				const first = lock.tryLock(1000);
				const second = lock.tryLock(1000);
				const held = lock.hasLock();
				lock.releaseLock();
				const again = lock.tryLock(1000);
				lock.releaseLock();
				return { lock: true, first, second, held, again };
			},
		},
		{
			id: "P14",
			assumption: "A cell of number format ';;;' has the displayed value '' while getValues gives its number.",
			expected: ["", 5],
			see(tab) {
				tab.getRange("A1").setNumberFormat(";;;").setValue(5);
				SpreadsheetApp.flush();
				return [tab.getRange("A1").getDisplayValues()[0][0], tab.getRange("A1").getValues()[0][0]];
			},
		},
		{
			id: "P15",
			assumption:
				"A new tab has 1,000 rows and 26 columns, and can be cut and grown to any size and given column widths at once.",
			expected: { fresh: [1000, 26], cut: [10, 3], grown: [1200, 30], width: 48 },
			see(tab) {
				const fresh = [tab.getMaxRows(), tab.getMaxColumns()];
				tab.deleteRows(11, tab.getMaxRows() - 10);
				tab.deleteColumns(4, tab.getMaxColumns() - 3);
				const cut = [tab.getMaxRows(), tab.getMaxColumns()];
				tab.insertRowsAfter(10, 1190);
				tab.insertColumnsAfter(3, 27);
				tab.setColumnWidths(1, 3, 48);
				return { fresh, cut, grown: [tab.getMaxRows(), tab.getMaxColumns()], width: tab.getColumnWidth(2) };
			},
		},
		{
			id: "P16",
			assumption: "Session.getActiveUserLocale gives a language such as 'ja', maybe with a country behind it.",
			expected: "ja",
			accepts: (seen) => /^[a-z]{2,3}([-_][A-Za-z0-9]+)*$/.test(seen),
			see() {
				return Session.getActiveUserLocale();
			},
		},
		{
			id: "P17",
			assumption: "A toast of -1 seconds stays until the next toast, which takes its place.",
			expected: "最初の通知が最後の通知に替わる / the last toast replaces the first",
			look: true,
			see() {
				return "右下の通知を見る / look at the lower right corner";
			},
		},
		{
			id: "P18",
			assumption: "When rows are inserted above, ranges and references of a rule move and the tag stays.",
			expected: { formula: '=(F14="")*(N("shinchoku:missing-year")=0)', ranges: ["F14:F16", "F22"] },
			see(tab) {
				const formula = '=(F12="")*(N("shinchoku:missing-year")=0)';
				readBack_(tab, [formulaRule_(tab, formula, ["F12:F14", "F20"], "#ffe8a3")]);
				tab.insertRowsBefore(3, 2);
				SpreadsheetApp.flush();
				const rule = tab.getConditionalFormatRules()[0];
				return { formula: formulaOf_(rule), ranges: addressesOf_(rule) };
			},
		},
		{
			id: "P19",
			assumption: "Bold and underline of a rule are kept; the guide to the REST service does not name underline.",
			expected: { background: "#dce9ff", bold: true, underline: true },
			see(tab) {
				const rule = SpreadsheetApp.newConditionalFormatRule()
					.whenFormulaSatisfied('=(A1<>"")*(N("shinchoku:stale-plan")=0)')
					.setBackground("#DCE9FF")
					.setBold(true)
					.setUnderline(true)
					.setRanges([tab.getRange("A1:A9")])
					.build();
				const condition = readBack_(tab, [rule])[0].getBooleanCondition();
				return {
					background: String(condition.getBackground()).toLowerCase(),
					bold: condition.getBold(),
					underline: condition.getUnderline(),
				};
			},
		},
		{
			id: "P20",
			assumption: "The relative reference belongs to the top-left cell of the first range: see H1 to I12 of this tab.",
			expected: "色が付くのは I3 I5 I7 I10 だけ / only I3 I5 I7 I10 are coloured",
			look: true,
			see() {
				return "タブの I3 から I11 を見る / look at I3 to I11";
			},
		},
		{
			id: "P21a",
			assumption: "What a refused call throws is an Error, and getRange of a place outside the grid is refused.",
			expected: true,
			see(tab) {
				const text = errorOf_(() => tab.getRange("A5000"));
				return (text !== "no error" && !text.startsWith("not an Error")) || text;
			},
		},
		{
			id: "P21b",
			assumption: "Texts of errors are only noted: they come in the language of the person and are never compared.",
			expected: "何でもよい / any",
			accepts: (seen) => seen.every((text) => text !== "no error"),
			see(tab, bench) {
				tab.getRange("A1:B2").merge();
				return [
					errorOf_(() => tab.getRange("A5000")),
					errorOf_(() => tab.getRange(1, 1, 0, 1)),
					errorOf_(() => tab.getRange("D1:D2").setValues([["a"]])),
					errorOf_(() => {
						tab.getRange("D1").setValues([["a".repeat(50001)]]);
						SpreadsheetApp.flush();
					}),
					errorOf_(() => {
						tab.getRange("A1").breakApart();
						SpreadsheetApp.flush();
					}),
					errorOf_(() => tab.setName(bench.newTab(freeName_(bench.spreadsheet, "probe P21b")).getName())),
				];
			},
		},

		// P22: data validations
		{
			id: "P22a",
			assumption: "A list reads back as it was set: type by ===, values, arrow, warning only, help text.",
			expected: { isList: true, values: [["◎", "〇", "△", "×", "－"], true], allowInvalid: true, help: OWN_HELP },
			see(tab) {
				tab.getRange("A1:A2").setDataValidations([[listRule_(["◎", "〇", "△", "×", "－"])], [null]]);
				SpreadsheetApp.flush();
				const rule = tab.getRange("A1:A2").getDataValidations()[0][0];
				return {
					isList: rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
					values: rule.getCriteriaValues(),
					allowInvalid: rule.getAllowInvalid(),
					help: rule.getHelpText(),
				};
			},
		},
		{
			id: "P22b",
			assumption: "Items with commas, line breaks, quotes, numbers and full-width letters read back letter by letter.",
			expected: ["福祉政策\n介護保険", "Highways, Schools", "福祉、健康", "Ａ", '"〇"', "5", "1-2", "道路維\n持課"],
			see(tab) {
				const values = [
					"福祉政策\n介護保険",
					"Highways, Schools",
					"福祉、健康",
					"Ａ",
					'"〇"',
					"5",
					"1-2",
					"道路維\n持課",
				];
				tab.getRange("A1:A1").setDataValidations([[listRule_(values)]]);
				return validationsIn_(tab.getRange("A1:A1"))[0].values[0];
			},
		},
		{
			id: "P22c",
			assumption: "A list takes 500 items and no more: 501 are refused.",
			expected: { taken: 500, refused: true },
			see(tab) {
				const values = (count) => Array.from({ length: count }, (_, index) => `第${index + 1}課`);
				tab.getRange("A1:A1").setDataValidations([[listRule_(values(500))]]);
				const taken = validationsIn_(tab.getRange("A1:A1"))[0].values[0].length;
				const error = errorOf_(() => {
					tab.getRange("A2:A2").setDataValidations([[listRule_(values(501))]]);
					SpreadsheetApp.flush();
				});
				return { taken, refused: error !== "no error" };
			},
		},
		{
			id: "P22d",
			assumption: "setDataValidations over a stretch puts rules where there are rules and none where there is null.",
			expected: [true, false, true, false],
			see(tab) {
				const rule = listRule_(["短期", "中期"]);
				const range = tab.getRange("A1:A4");
				range.setDataValidations([[rule], [rule], [null], [null]]);
				SpreadsheetApp.flush();
				tab.getRange("A2:A3").setDataValidations([[null], [rule]]);
				return validationsIn_(range).map((seen) => seen !== null);
			},
		},
		{
			id: "P22e",
			assumption: "Checkboxes, dates, numbers and lists from a range of others, passed back, read the same.",
			expected: { rules: 4, same: true },
			see(tab) {
				const build = (condition) =>
					condition(SpreadsheetApp.newDataValidation()).setAllowInvalid(false).setHelpText("職員の規則").build();
				return validationsPassedBack_(tab, [
					build((builder) => builder.requireCheckbox()),
					build((builder) => builder.requireDate()),
					build((builder) => builder.requireNumberBetween(1, 5)),
					build((builder) => builder.requireValueInRange(tab.getRange("C1:C9"), true)),
				]);
			},
		},
		{
			id: "P22f",
			assumption:
				"What a relative formula of a rule on several cells reads as on each is only noted: ours is never put over one.",
			expected: "何でもよい / any",
			accepts: (seen) => seen.formulas.length === 3,
			see(tab) {
				const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=LEN(A1)<9").build();
				const range = tab.getRange("A1:A3");
				range.setDataValidation(rule);
				const formulas = validationsIn_(range).map((seen) => seen.values[0]);
				range.setDataValidations(range.getDataValidations());
				return { formulas, afterPassingBack: validationsIn_(range).map((seen) => seen.values[0]) };
			},
		},
		{
			id: "P22g",
			assumption: "A rule on the first cell of a merge stays there; what the covered cell reads is only noted.",
			expected: "first = VALUE_IN_LIST",
			accepts: (seen) => seen.first === "VALUE_IN_LIST",
			see(tab) {
				tab.getRange("A1:A2").merge();
				tab.getRange("A1:A3").setDataValidations([[listRule_(["◎"])], [null], [null]]);
				const [first, covered, below] = validationsIn_(tab.getRange("A1:A3"));
				const typeOf = (seen) => (seen === null ? null : seen.type);
				return { first: typeOf(first), covered: typeOf(covered), below: typeOf(below) };
			},
		},
		{
			id: "P22h",
			assumption: "Reading the help texts of 1000 rules that were got at once takes no noticeable time (ms).",
			expected: "rules = 1000, read ≤ 500",
			accepts: (seen) => seen.rules === 1000 && seen.read <= 500,
			see(tab) {
				const range = tab.getRange(1, 1, 1000, 1);
				range.setDataValidation(listRule_(["◎", "〇"]));
				SpreadsheetApp.flush();
				const got = millisecondsOf_(() => range.getDataValidations());
				const rules = range.getDataValidations().map((row) => row[0]);
				const read = millisecondsOf_(() => rules.map((rule) => [rule.getHelpText(), rule.getCriteriaValues()]));
				return { rules: rules.length, got, read };
			},
		},
		{
			id: "P22i",
			assumption: "A rule keeps its help text when rows are inserted above and when its row is copied.",
			expected: { moved: OWN_HELP, copied: OWN_HELP },
			see(tab) {
				tab.getRange("A3:A3").setDataValidations([[listRule_(["◎"])]]);
				tab.insertRowsBefore(2, 1);
				tab.getRange("A4:C4").copyTo(tab.getRange("A9:C9"));
				const [moved] = validationsIn_(tab.getRange("A4:A4"));
				const [copied] = validationsIn_(tab.getRange("A9:A9"));
				return { moved: moved.help, copied: copied.help };
			},
		},

		// P23: mending cells and taking back
		{
			id: "P23a",
			assumption:
				"Texts have a rich text; numbers, dates, ticks and formulas have none, also formulas that give texts.",
			expected: ["○", null, null, null, null],
			see(tab) {
				const range = tab.getRange("A1:E1");
				range.setValues([["○", 12, new Date(2026, 3, 1), true, '="○"']]);
				SpreadsheetApp.flush();
				return range.getRichTextValues()[0].map((value) => (value === null ? null : value.getText()));
			},
		},
		{
			id: "P23b",
			assumption: "A run tells what it has from its cell as well, or null, which is taken to mean the same.",
			expected: [
				["項", true, 14],
				["目", false, 14],
			],
			accepts: ([first, second]) =>
				[true, null].includes(first[1]) &&
				second[1] === false &&
				[first, second].every((run) => [14, null].includes(run[2])),
			see(tab) {
				const range = tab.getRange("A1:A1");
				range.setFontSize(14).setFontWeights([["bold"]]);
				range.setRichTextValues([[partStyled_("項目", 1, 2, SpreadsheetApp.newTextStyle().setBold(false))]]);
				return runsIn_(range).map((run) => [run.text, run.bold, run.size]);
			},
		},
		{
			id: "P23c",
			assumption:
				"Whether getTextStyles gives the style of the cell, of its first run or null is only noted: all runs are kept.",
			expected: "何でもよい / any",
			accepts: (seen) => seen.runs === 2,
			see(tab) {
				const range = tab.getRange("A1:A1");
				range.setRichTextValues([[partStyled_("項目", 0, 1, SpreadsheetApp.newTextStyle().setBold(true))]]);
				return { runs: runsIn_(range).length, cell: range.getTextStyles()[0][0].isBold() };
			},
		},
		{
			id: "P23d",
			assumption: "A look over the whole text is told by its run; whether the cell's own style changed is only noted.",
			expected: "run = true",
			accepts: (seen) => seen.run === true,
			see(tab) {
				const range = tab.getRange("A1:A1");
				range.setRichTextValues([[partStyled_("項目", 0, 2, SpreadsheetApp.newTextStyle().setBold(true))]]);
				const [run] = runsIn_(range);
				return { run: run.bold, cell: range.getTextStyles()[0][0].isBold(), weight: range.getFontWeights()[0][0] };
			},
		},
		{
			id: "P23e",
			assumption:
				"setRichTextValues keeps note, dropdown, number format, background, wrap and alignment of the cell, and the looks.",
			expected: { format: true, looks: true },
			see(tab) {
				const range = tab.getRange("A1:A1");
				formatCell_(range);
				const part = SpreadsheetApp.newTextStyle().setBold(true).setFontFamily("Meiryo").setFontSize(14);
				range.setRichTextValues([[partStyled_("参加を  続けた", 0, 2, part)]]);
				const format = cellFormat_(range);
				const before = runsIn_(range);
				const builder = SpreadsheetApp.newRichTextValue().setText("参加を 続けた");
				for (const run of range.getRichTextValues()[0][0].getRuns()) {
					const end = Math.min(run.getEndIndex(), 7);
					builder.setTextStyle(run.getStartIndex(), end, run.getTextStyle());
				}
				range.setRichTextValues([[builder.build()]]);
				const looks = (runs) =>
					JSON.stringify(runs.map((run) => [run.start, run.bold, run.family, run.size, run.color]));
				const after = runsIn_(range);
				const formatAfter = cellFormat_(range);
				return {
					format: JSON.stringify(formatAfter) === JSON.stringify(format) || [format, formatAfter],
					looks: looks(after) === looks(before) || [before, after],
				};
			},
		},
		{
			id: "P23f",
			assumption: "What a style of which only bold was set makes of family and size is only noted: all is written.",
			expected: ["Meiryo", 14],
			accepts: (seen) => seen.length === 2,
			see(tab) {
				const range = tab.getRange("A1:A1");
				formatCell_(range);
				range.setRichTextValues([[partStyled_("項目", 0, 1, SpreadsheetApp.newTextStyle().setBold(true))]]);
				const [run] = runsIn_(range);
				return [run.family, run.size];
			},
		},
		{
			id: "P23g",
			assumption: "So do setValues and RangeList.setValue, of a text of one look; runs are dropped by them.",
			expected: { one: true, list: true, runs: 1 },
			see(tab) {
				const [one, list, runs] = ["A1:A1", "B1:B1", "C1:C1"].map((address) => tab.getRange(address));
				for (const range of [one, list]) {
					formatCell_(range);
					range.setValues([["○"]]);
				}
				const format = JSON.stringify(cellFormat_(one));
				one.setValues([["〇"]]);
				tab.getRangeList(["B1", "B3"]).setValue("〇");
				runs.setRichTextValues([[partStyled_("項目", 0, 1, SpreadsheetApp.newTextStyle().setBold(true))]]);
				runs.setValues([["項目"]]);
				return {
					one: JSON.stringify(cellFormat_(one)) === format,
					list: JSON.stringify(cellFormat_(list)) === format,
					runs: runsIn_(runs).length,
				};
			},
		},
		{
			id: "P23h",
			assumption: "A theme colour of a run reads back as THEME with its name, by which it can be written again.",
			expected: ["ACCENT4", "ACCENT4", "#b3261e"],
			see(tab) {
				const range = tab.getRange("A1:A1");
				const color = (name) => SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType[name]).build();
				const style = (name) => SpreadsheetApp.newTextStyle().setForegroundColorObject(color(name));
				range.setRichTextValues([[partStyled_("項目", 0, 1, style("ACCENT4"))]]);
				const first = runsIn_(range)[0].color;
				range.setRichTextValues([[partStyled_("項目", 0, 1, style(first))]]);
				const second = runsIn_(range)[0].color;
				const red = SpreadsheetApp.newTextStyle().setForegroundColor("#b3261e");
				range.setRichTextValues([[partStyled_("項目", 0, 1, red)]]);
				return [first, second, String(runsIn_(range)[0].color).toLowerCase()];
			},
		},
		{
			id: "P23i",
			assumption: "A link is told by its run; whether an address in a sentence becomes a link of itself is only noted.",
			expected: "linked = true",
			accepts: (seen) => seen.linked === true,
			see(tab) {
				const range = tab.getRange("A1:A1");
				const text = SpreadsheetApp.newRichTextValue().setText("計画を見る").setLinkUrl(0, 2, "https://example.com/");
				range.setRichTextValues([[text.build()]]);
				const linked = runsIn_(range).some((run) => run.link !== null);
				range.setValues([["計画は https://example.com/ を見る"]]);
				return { linked, bare: runsIn_(range).map((run) => run.link) };
			},
		},
		{
			id: "P23j",
			assumption: "Where a strict dropdown refuses one text, the call or the flush fails, and reading works after it.",
			expected: { values: true, texts: true, held: ["○", "○"] },
			see(tab) {
				const strict = SpreadsheetApp.newDataValidation()
					.requireValueInList(["○"], true)
					.setAllowInvalid(false)
					.build();
				const range = tab.getRange("A1:A2");
				range.setValues([["○"], ["○"]]).setDataValidations([[null], [strict]]);
				SpreadsheetApp.flush();
				const fails = (write) =>
					errorOf_(() => {
						write();
						SpreadsheetApp.flush();
					}) !== "no error";
				const values = fails(() => range.setValues([["〇"], ["〇"]]));
				const texts = fails(() => range.setRichTextValues([textCell_("〇"), textCell_("〇")]));
				return { values, texts, held: range.getValues().map((row) => row[0]) };
			},
		},
		{
			id: "P23k",
			assumption:
				"What RangeList.setValue has written when one of its cells refuses is only noted: all are read again.",
			expected: ["○", "○"],
			accepts: (seen) => seen.length === 2,
			see(tab) {
				const strict = SpreadsheetApp.newDataValidation()
					.requireValueInList(["○"], true)
					.setAllowInvalid(false)
					.build();
				tab
					.getRange("A1:A3")
					.setValues([["○"], [""], ["○"]])
					.setDataValidations([[null], [null], [strict]]);
				SpreadsheetApp.flush();
				errorOf_(() => {
					tab.getRangeList(["A1", "A3"]).setValue("〇");
					SpreadsheetApp.flush();
				});
				return [tab.getRange("A1:A1").getValues()[0][0], tab.getRange("A3:A3").getValues()[0][0]];
			},
		},
		{
			id: "P23l",
			assumption: "Rows put in below a frozen header are not frozen, and clearFormat takes off what they have from it.",
			expected: { frozen: 1, weight: "normal", background: "#ffffff" },
			see(tab) {
				tab
					.getRange("A1:B1")
					.setValues([["日時", "控え"]])
					.setFontWeight("bold")
					.setBackground("#f1f3f4");
				tab.setFrozenRows(1);
				tab.insertRowsAfter(1, 3);
				const range = tab.getRange("A2:B4");
				range.clearFormat();
				SpreadsheetApp.flush();
				return {
					frozen: tab.getFrozenRows(),
					weight: range.getFontWeights()[2][1],
					background: range.getBackgrounds()[0][0],
				};
			},
		},
		{
			id: "P23m",
			assumption: "A JSON text of 49,000 characters in a cell of format '@' is shown and read letter by letter.",
			expected: { kind: "text", same: true },
			see(tab) {
				const record = JSON.stringify({ v: 1, text: '○\n=1+1 "′"', long: "あ".repeat(48950) });
				const range = tab.getRange("A1:A1");
				range.setNumberFormat("@").setValues([[record]]);
				return { kind: kindsIn_(range)[0].slice(0, 4), same: range.getDisplayValues()[0][0] === record };
			},
		},
		{
			id: "P23n",
			assumption: "A new tab can give the front back before it is hidden; what is selected there then is only noted.",
			expected: "front = true, hidden = true",
			accepts: (seen) => seen.front === true && seen.hidden === true,
			see(tab, bench) {
				const { spreadsheet } = bench;
				spreadsheet.setActiveSheet(tab);
				tab.setActiveRange(tab.getRange("C5"));
				const log = bench.newTab(freeName_(spreadsheet, "probe P23n log"));
				spreadsheet.setActiveSheet(tab, true);
				log.hideSheet();
				return {
					front: spreadsheet.getActiveSheet().getSheetId() === tab.getSheetId(),
					hidden: log.isSheetHidden(),
					selected: tab.getActiveRange().getA1Notation(),
				};
			},
		},
		{
			id: "P23o",
			assumption: "Offsets of runs count as JavaScript does: a letter beyond the basic plane is two (𠮷).",
			expected: [
				["𠮷", 0, 2],
				["野", 2, 3],
				["家", 3, 4],
			],
			see(tab) {
				const range = tab.getRange("A1:A1");
				range.setRichTextValues([[partStyled_("𠮷野家", 2, 3, SpreadsheetApp.newTextStyle().setBold(true))]]);
				return runsIn_(range).map((run) => [run.text, run.start, run.end]);
			},
		},
		{
			id: "P23p",
			assumption:
				"What a text that an array formula elsewhere gives reads as is only noted; without a rich text it is left alone.",
			expected: "何でもよい / any",
			accepts: (seen) => seen.formula === "",
			see(tab) {
				tab.getRange("A1").setFormulas([['=ARRAYFORMULA({"○";"○"})']]);
				SpreadsheetApp.flush();
				const range = tab.getRange("A2:A2");
				return {
					formula: range.getFormulas()[0][0],
					value: range.getValues()[0][0],
					rich: range.getRichTextValues()[0][0] !== null,
				};
			},
		},
		{
			id: "P23q",
			assumption:
				"Spaces and line breaks at the ends of a text and inside it stay, written as values and as rich texts.",
			expected: [" 〇\n", "　課\n係 ", " 〇\n", "　課\n係 "],
			see(tab) {
				const texts = [" 〇\n", "　課\n係 "];
				tab.getRange("A1:A2").setValues(column_(texts));
				tab.getRange("A3:A4").setRichTextValues(texts.map(textCell_));
				SpreadsheetApp.flush();
				return tab
					.getRange("A1:A4")
					.getValues()
					.map((row) => row[0]);
			},
		},
		{
			id: "P23r",
			assumption: "A rich text of 50,000 characters is taken, one of 50,001 refused.",
			expected: [50000, true],
			see(tab) {
				const range = tab.getRange("A1:A1");
				range.setRichTextValues([textCell_("あ".repeat(50000))]);
				SpreadsheetApp.flush();
				const { length } = range.getValues()[0][0];
				const error = errorOf_(() => {
					range.setRichTextValues([textCell_("あ".repeat(50001))]);
					SpreadsheetApp.flush();
				});
				return [length, error !== "no error"];
			},
		},
		{
			id: "P23s",
			assumption: "Reading runs and looks of 500 rich texts that were got at once takes no noticeable time (ms).",
			expected: "runs = 1000, read ≤ 1000",
			accepts: (seen) => seen.runs === 1000 && seen.read <= 1000,
			see(tab) {
				const range = tab.getRange(1, 1, 500, 1);
				const text = partStyled_("項目", 0, 1, SpreadsheetApp.newTextStyle().setBold(true));
				range.setRichTextValues(column_(Array.from({ length: 500 }, () => text)));
				SpreadsheetApp.flush();
				const texts = range.getRichTextValues().map((row) => row[0]);
				let runs = 0;
				const read = millisecondsOf_(() => {
					for (const each of texts) {
						runs += each.getRuns().map(describeRun_).length;
					}
				});
				return { runs, read };
			},
		},
		{
			id: "P24",
			assumption: "A custom function gets a blank cell as an empty text, alone, in a range and as a range of one cell.",
			expected: ['["",[[""],[1]]]', '["",[["","a"]]]'],
			see(tab) {
				tab.getRange("A1:B2").setValues([
					["", "a"],
					[1, "b"],
				]);
				const formulas = tab.getRange("D1:D2");
				formulas.setFormulas([["=PROBE_ARGUMENTS(A1,A1:A2)"], ["=PROBE_ARGUMENTS(A1:A1,A1:B1)"]]);
				const shown = () => formulas.getDisplayValues().map((row) => row[0]);
				// Custom functions are calculated apart from the script that put them in.
				for (let second = 0; second < 20 && !shown().every((text) => text.startsWith("[")); second++) {
					SpreadsheetApp.flush();
					Utilities.sleep(1000);
				}
				return shown();
			},
		},
		{
			id: "P25a",
			assumption:
				"A stacked chart of bars can be built and put on a tab that is hidden, and reads back as it was built.",
			expected: { charts: 1, number: true, ranges: ["A1:C3"], headers: 1, place: [5, 2, 0, 0] },
			see(tab) {
				tab.getRange("A1:C3").setValues(CHART_TABLE);
				tab.hideSheet();
				tab.insertChart(stackedBars_(tab));
				SpreadsheetApp.flush();
				const charts = tab.getCharts();
				const place = charts[0].getContainerInfo();
				return {
					charts: charts.length,
					number: typeof charts[0].getChartId() === "number",
					ranges: charts[0].getRanges().map((range) => range.getA1Notation()),
					headers: charts[0].getNumHeaders(),
					place: [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()],
				};
			},
		},
		{
			id: "P25b",
			assumption: "What the options of a chart that was put on a tab read as is only noted; nothing depends on it.",
			expected: "何でもよい / any",
			accepts: (seen) => seen.length === CHART_OPTIONS.length,
			see(tab) {
				tab.getRange("A1:C3").setValues(CHART_TABLE);
				tab.insertChart(stackedBars_(tab));
				SpreadsheetApp.flush();
				const options = tab.getCharts()[0].getOptions();
				return CHART_OPTIONS.map((name) => [name, options.get(name)]);
			},
		},
		{
			id: "P25c",
			assumption: "Charts change neither values, notes nor backgrounds of the cells beneath, nor where the data end.",
			expected: [true, "A1:C3"],
			see(tab) {
				tab.getRange("A1:C3").setValues(CHART_TABLE);
				SpreadsheetApp.flush();
				const contents = () => {
					const range = tab.getDataRange();
					return JSON.stringify([range.getValues(), range.getNotes(), range.getBackgrounds()]);
				};
				const before = contents();
				tab.insertChart(stackedBars_(tab));
				SpreadsheetApp.flush();
				return [contents() === before, tab.getDataRange().getA1Notation()];
			},
		},
		{
			id: "P26a",
			assumption: "SPARKLINE formulas written by setValues among texts and numbers become formulas, the rest stays.",
			expected: [
				["", "", "=SPARKLINE(A1:B1)"],
				["", "", ""],
				["", "", "=SPARKLINE(A3:B3)"],
			],
			see(tab) {
				return sparklines_(tab).getFormulas();
			},
		},
		{
			id: "P26b",
			assumption:
				"A cell with a SPARKLINE has the value '', just written as well as later; texts of format '@' around it stay.",
			expected: [["", "1-2", ""], true],
			see(tab) {
				const range = sparklines_(tab);
				const first = JSON.stringify(range.getValues());
				SpreadsheetApp.flush();
				Utilities.sleep(2000);
				const values = range.getValues();
				return [values.map((row) => row[2]), JSON.stringify(values) === first];
			},
		},
	];
}

const CHART_TABLE = [
	["章", "◎", "〇"],
	["１ 住まい", 3, 0],
	["２ 介護", 1, 5],
];
const CHART_OPTIONS = ["title", "width", "height", "isStacked", "legend.position", "series.0.dataLabel"];

/** Built in the order of src/sheets/write-charts.ts. */
function stackedBars_(tab) {
	return tab
		.newChart()
		.asBarChart()
		.setStacked()
		.setTitle("評価 × 章")
		.setColors(["#0b4f8a", "#7fb2e5"])
		.addRange(tab.getRange("A1:C3"))
		.setNumHeaders(1)
		.setPosition(5, 2, 0, 0)
		.setOption("width", 500)
		.setOption("height", 220)
		.setOption("useFirstColumnAsDomain", true)
		.setOption("legend.position", "bottom")
		.setOption("series.0.dataLabel", "value")
		.setOption("series.1.dataLabel", "value")
		.build();
}

/** Three rows with sparklines in the first and the last, written at once as src/sheets/write-tab.ts does. */
function sparklines_(tab) {
	const range = tab.getRange("A1:C3");
	range
		.setNumberFormats([
			["0", "0", "0"],
			["@", "@", "@"],
			["0", "0", "0"],
		])
		.setValues([
			[1, 2, "=SPARKLINE(A1:B1)"],
			["文", "007", "1-2"],
			[3, 4, "=SPARKLINE(A3:B3)"],
		]);
	return range;
}

/*
 * 手で確かめること（進捗チェックを入れたファイルで） / To be tried by hand, in a file that has the add-on
 *
 * M1 ファイルを再読み込みすると、メニュー「進捗チェック」が出る。承認する前の人にも出る。
 *    Reload the file: the menu is there, also for a person who has not authorized the script yet.
 * M2 「検証する」のあと、色の付いた空欄に文字を入れると色が消え、消すと戻る。
 *    After a check, typing into a highlighted blank puts the highlight out; deleting brings it back.
 * M3 サイドバーの指摘を押すと、そのセルが選ばれて画面に入る。別のタブが前にあるときも同じ。
 *    A click on a finding selects the cell and scrolls to it, also while another tab is in front.
 * M4 ブラウザで二つの Google アカウントにログインしたまま「検証する」を実行し、指摘を押す。
 *    つながらないときは、サイドバーに何をすればよいかが出る。
 *    With two accounts signed in, run a check and click a finding: where the call fails, the sidebar says what to do.
 * M5 二人が同時に「検証する」を実行すると、後の人は待つか、実行中という知らせを見る。
 *    Two people run a check at once: the second waits or is told that another run is under way.
 * M6 レポートのタブを複製してから「レポートを作成」を実行すると、複製はそのまま残る。ファイルのコピーでも同じように動く。
 *    Duplicate the report tab and make the report again: the duplicate stays. All the same in a copy of the file.
 * M7 ファイルの言語と地域をドイツなど区切りが「;」の国に変えても、強調が正しく付く。
 *    With the file's locale set to one whose separator is ";", such as Germany, highlights still work.
 * M8 警告つきの保護がある列、編集できない保護がある列で「検証する」を実行し、出た知らせを控える。
 *    Run a check over a protected column, with a warning only and without permission, and note what is said.
 * M9 Safari、Chrome、Edge でサイドバーの表示を見る。 / Look at the sidebar in Safari, Chrome and Edge.
 * M10 「入力規則を設定」のあと、欄の矢印から選べる。改行のある課名を選ぶと改行のまま入り、印は付かない。一覧にない言葉は
 *    印が付くだけで入力でき、印に触れると説明が出る。前後に空白のある言葉に印が付くか、全角と半角が区別されるかを控える。
 *    After setting up dropdowns, cells offer their list. A department of several lines goes in as it is and is not
 *    marked. Other words are marked, not refused, and the mark tells our help text. Note whether spaces around a word
 *    or full-width letters make a difference.
 * M11 色の付いたプルダウンや複数選択の規則がある列で「入力規則を設定」を選び「いいえ」と答えると、それらは元のまま残る。
 *    In a column with coloured dropdowns and multiple selections of staff, set up dropdowns and answer No: they stay.
 * M12 人・ファイル・場所・カレンダーのスマートチップを入れた欄に、直すところ（二つ続く空白など）を作り、まとめて直す。
 *    「リンクがあるため」として残るか、チップが文字に変わってしまうかを、チップの種類ごとに控える。
 *    Put chips (people, file, place, event) into cells that have something to mend, and mend all. Note for each kind
 *    whether the cell is left because of its link, or whether the chip has become plain text.
 * M13 編集できない保護のある欄と、警告つきの保護のある欄を含めて、まとめて直す。編集できない欄だけが残り、ほかは直る。
 *    Mend all with a cell protected without permission and one with a warning only: only the former is left.
 * M14 文字を直した欄を開いて、太字・色・大きさが前と同じに見えるかを見る。そのあと欄全体の文字の大きさを変えると、全部変わるか。
 *    Look at a mended cell of several looks: it looks as before. Then change the font size of the whole cell: all of it
 *    changes.
 * M15 セルに「=SHINCHOKU_」と入力すると、四つの関数が日本語の説明つきで出る。docs/functions.md の例を、空欄・範囲・日付でも試す。
 *    読み取れないものを入れ、セルに出る説明を見る。承認していない人、Google が英語の人でも見る。
 *    Type =SHINCHOKU_ into a cell: four functions are offered with Japanese help. Try the examples of docs/functions.md,
 *    with a blank cell, a range and a date; put in something wrong and look at the note at the cell, also as a person
 *    who has not authorized the script and whose Google is in English.
 * M16 グラフのあるレポートを作る。帯は積み上げで、表の一行目が一番上、色は表の評価の順、数字が帯の上、凡例が下に出て、
 *    グラフが文字に重ならない。0 の帯に「0」が出るか、列見出しを凡例に使っているか、隠したタブで作られた大きさが
 *    そのままかを控える。空欄のある行の折れ線が、空欄をとばすか 0 に落ちるかを控える。
 *    Make a report with a chart: bars are stacked, the first row of the table is on top, colours follow the marks, numbers
 *    are on the bars, the legend is below, and nothing is covered. Note whether bars of 0 have a 0 and whether a line
 *    over a blank cell passes over it or falls to 0.
 */
