// 進捗チェック：Google スプレッドシートの動きの確認（進捗チェック本体ではありません）
// 新しい空のスプレッドシートでだけ使います。使い方は probe/README.md にあります。
// Tries how Google Sheets behaves; not the add-on itself. For a new, empty Sheet only. How to use it: probe/README.md.
// Built from probe/ by `npm run build:probe`; do not edit.
/** @OnlyCurrentDoc */

function onOpen(...given) {
	return shinchokuProbe_().onOpen(...given);
}

function probeAll(...given) {
	return shinchokuProbe_().probeAll(...given);
}

function probeRest(...given) {
	return shinchokuProbe_().probeRest(...given);
}

function removeResults(...given) {
	return shinchokuProbe_().removeResults(...given);
}

/**
 * P24: what a formula hands over.
 * @customfunction
 */
function PROBE_ARGUMENTS(...given) {
	return shinchokuProbe_().PROBE_ARGUMENTS(...given);
}

function shinchokuProbe_() {
	"use strict";
	var __defProp = Object.defineProperty;
	var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
	var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);

	// probe/bench.ts
	var SCRATCH = "shinchoku-probe ";
	function freeName(spreadsheet, wanted) {
		const taken = spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase());
		let name = wanted;
		for (let number = 2; taken.includes(name.toLowerCase()); number++) {
			name = `${wanted} (${number})`;
		}
		return name;
	}
	function removeScratchTabs(spreadsheet) {
		for (const sheet of spreadsheet.getSheets()) {
			if (sheet.getName().startsWith(SCRATCH)) {
				spreadsheet.deleteSheet(sheet);
			}
		}
	}
	function tryItem(spreadsheet, item) {
		const made = [];
		const bench = {
			spreadsheet,
			own(sheet) {
				made.push(sheet.getSheetId());
				return sheet;
			},
			newTab(label) {
				const name = freeName(spreadsheet, `${SCRATCH}${label}`);
				return bench.own(spreadsheet.insertSheet(name, spreadsheet.getSheets().length));
			}
		};
		let outcome;
		try {
			outcome = item.attempt(bench.newTab(item.id), bench);
		} catch (error) {
			outcome = { seen: `${error}`, verdict: "failed" };
		}
		try {
			for (const sheet of spreadsheet.getSheets().filter((each) => made.includes(each.getSheetId()))) {
				spreadsheet.deleteSheet(sheet);
			}
		} catch (error) {
			console.warn(`${item.id}: ${error}`);
		}
		return outcome;
	}

	// probe/by-hand.ts
	var HAND_ITEMS = [
		{
			id: "M1",
			steps: {
				ja: "1. ファイルを再読み込みします。\n2. まだ承認していない人にも同じことをしてもらいます。\n3. 閲覧者と、閲覧者（コメント可）にも開いてもらいます。",
				en: "1. Reload the file.\n2. Have a person do so who has not authorized the script yet.\n3. Have a viewer and a commenter open it."
			},
			expected: {
				ja: "1 と 2 ではメニュー「進捗チェック」が出る。3 では出ない。",
				en: "The menu 進捗チェック is there at 1 and 2, and not at 3."
			}
		},
		{
			id: "M2",
			steps: {
				ja: "1. 「検証する」を選びます。\n2. 色の付いた空欄に文字を入れます。\n3. その文字を消します。",
				en: "1. Choose 検証する.\n2. Type into a highlighted blank.\n3. Delete the text."
			},
			expected: {
				ja: "2 で色が消え、3 で戻る。",
				en: "The highlight goes out at 2 and comes back at 3."
			}
		},
		{
			id: "M3",
			steps: {
				ja: "1. 「検証する」のあと、サイドバーの指摘を押します。\n2. 別のシートを前に出してから、もう一度押します。",
				en: "1. After 検証する, click a finding in the sidebar.\n2. Bring another tab to the front and click again."
			},
			expected: {
				ja: "どちらのときも、そのセルが選ばれて画面に入る。",
				en: "Both times the cell is selected and in view."
			}
		},
		{
			id: "M4",
			steps: {
				ja: "1. ブラウザで二つの Google アカウントにログインします。\n2. 「検証する」を選び、指摘を押します。",
				en: "1. Sign in with two Google accounts.\n2. Run 検証する and click a finding."
			},
			expected: {
				ja: "つながらないときは、サイドバーに何をすればよいかが出る。",
				en: "Where the call fails, the sidebar says what to do."
			}
		},
		{
			id: "M5",
			steps: {
				ja: "1. 二人が同じファイルを開きます。\n2. 同時に「検証する」を選びます。",
				en: "1. Two people open the file.\n2. Both run 検証する at once."
			},
			expected: {
				ja: "後の人は待つか、実行中という知らせを見る。",
				en: "The second waits, or is told that another run is under way."
			}
		},
		{
			id: "M6",
			steps: {
				ja: "1. 進捗レポートのシートと、隠れている記録のシートを複製します。\n2. 「レポートを作成」をもう一度選びます。\n3. 設定を一つ変え、指摘を一つ対象外にしてからファイルをコピーし、コピーでも 1 と 2 を行います。",
				en: "1. Duplicate the report tab and the hidden tabs of records.\n2. Run レポートを作成 again.\n3. Change a setting, ignore a finding, copy the file, and do 1 and 2 in the copy."
			},
			expected: {
				ja: "複製はそのまま残る。コピーでも同じように動き、設定は自動に、対象外はなしになっている（書き出した設定を取り込めば戻る）。",
				en: "The duplicates stay as they are, in the copy as well, where settings are automatic and nothing is ignored; exported settings can be imported."
			}
		},
		{
			id: "M7",
			steps: {
				ja: "1. 「ファイル」→「設定」で言語と地域をドイツなど、区切りが「;」の国に変えます。\n2. 「検証する」を選びます。",
				en: `1. Set the file's locale to one whose separator is ";", such as Germany.
2. Run 検証する.`
			},
			expected: { ja: "色が正しい欄に付く。", en: "Highlights are right." }
		},
		{
			id: "M8",
			steps: {
				ja: "1. 警告つきの保護がある列のある表で「検証する」を選びます。\n2. 編集できない保護に変えて、もう一度選びます。",
				en: "1. Run 検証する with a column protected with a warning only.\n2. Run it with one that you may not edit."
			},
			expected: {
				ja: "出た知らせを書き留める（1 は知らせなし、2 は保護の場所を言うはず）。",
				en: "Note what is said: nothing at 1, at 2 what is protected."
			}
		},
		{
			id: "M9",
			steps: {
				ja: "サイドバーを Chrome・Edge・Safari で開きます。",
				en: "Open the sidebar in Chrome, Edge and Safari."
			},
			expected: { ja: "どれでも同じに見え、はみ出さない。", en: "It looks the same in all, and nothing sticks out." }
		},
		{
			id: "M10",
			steps: {
				ja: "1. 「入力規則を設定」のあと、欄の矢印から改行のある課名を選びます。\n2. 一覧にない言葉を入れ、印に触れます。\n3. 前後に空白のある言葉と全角の文字を入れます。",
				en: "1. After 入力規則を設定, choose a department of several lines from a cell's list.\n2. Type another word and touch its mark.\n3. Type words with spaces around them and in full-width letters."
			},
			expected: {
				ja: "1 は改行のまま入り、印は付かない。2 は入力でき、説明が出る。3 に印が付くかを書き留める。",
				en: "1 goes in as it is, unmarked. 2 is taken and the mark tells our help text. Note whether 3 is marked."
			}
		},
		{
			id: "M11",
			steps: {
				ja: "1. 色の付いたプルダウン、複数選択、「今日より前の日付」の入力規則を列に作ります。\n2. 「入力規則を設定」を選び「いいえ」と答えます。",
				en: '1. Make coloured dropdowns, multiple selections and a date rule "before today" in a column.\n2. Run 入力規則を設定 and answer いいえ.'
			},
			expected: { ja: "元のまま残る。", en: "They stay as they are." }
		},
		{
			id: "M12",
			steps: {
				ja: "1. 人・ファイル・場所・予定のスマートチップを、直すところ（二つ続く空白など）のある欄に入れます。\n2. 「検証する」のあと、サイドバーの「まとめて直す…」を選びます。",
				en: "1. Put chips (people, file, place, event) into cells that have something to mend, such as two spaces in a row.\n2. After 検証する, choose まとめて直す… in the sidebar."
			},
			expected: {
				ja: "「リンクがあるため」残るか、文字に変わるかを、種類ごとに書き留める。",
				en: "Note for each kind whether it is left because of its link or has become plain text."
			}
		},
		{
			id: "M13",
			steps: {
				ja: "1. 直すところのある欄の一つに編集できない保護、一つに警告つきの保護を付けます。\n2. 「検証する」のあと、サイドバーの「まとめて直す…」を選びます。",
				en: "1. Protect one cell to mend without permission and one with a warning only.\n2. After 検証する, choose まとめて直す… in the sidebar."
			},
			expected: {
				ja: "編集できない欄だけが残り、ほかは直る。",
				en: "Only the one without permission is left, the others are mended."
			}
		},
		{
			id: "M14",
			steps: {
				ja: "1. 太字や色のある文字の欄を、サイドバーの「直す」で直します。\n2. 欄全体の文字の大きさを変えます。",
				en: "1. Mend a cell of several looks: bold, colours, sizes.\n2. Change the font size of the whole cell."
			},
			expected: { ja: "1 は前と同じに見える。2 で全部変わる。", en: "1 looks as before; at 2 all of it changes." }
		},
		{
			id: "M15",
			steps: {
				ja: "1. セルに「=SHINCHOKU_」と入力します。\n2. docs/functions.md の例を、空欄・範囲・日付でも試します。\n3. 読み取れないものを入れ、セルの説明を見ます。承認していない人、Google が英語の人でも見ます。",
				en: "1. Type =SHINCHOKU_ into a cell.\n2. Try the examples of docs/functions.md, with a blank cell, a range and a date.\n3. Put in something wrong and look at the note at the cell, also as a person who has not authorized the script and whose Google is in English."
			},
			expected: {
				ja: "1 は四つの関数が日本語の説明つきで出る。2 は例のとおり。3 は何を直せばよいかが出る。",
				en: "1: four functions with Japanese help. 2: as in the examples. 3: the note says what to mend."
			}
		},
		{
			id: "M16",
			steps: {
				ja: "1. グラフのあるレポートを作ります。\n2. 空欄のある行の折れ線を見ます。",
				en: "1. Make a report with a chart.\n2. Look at a sparkline over a row with a blank."
			},
			expected: {
				ja: "積み上げで、表の一行目が一番上、色は評価の順、数字は帯の上、凡例は下、文字に重ならない。0 の帯の「0」と、空欄をとばすか 0 に落ちるかを書き留める。",
				en: "Stacked, first row on top, colours follow the marks, numbers on the bars, legend below, nothing covered. Note whether bars of 0 have a 0, and whether the line passes over the blank or falls to 0."
			}
		},
		{
			id: "M17",
			steps: {
				ja: "1. 「使い方」を選び、その画面の「検証する」を押します。\n2. 一覧の右上の「使い方」を押します。",
				en: "1. Choose 使い方 and press 検証する in it.\n2. Press 使い方 above the list."
			},
			expected: {
				ja: "1 で使い方が指摘の一覧に替わり、2 で使い方に戻る。",
				en: "At 1 the list comes in place of the help, at 2 the help in place of the list."
			}
		},
		{
			id: "M18",
			steps: {
				ja: "1. もう一人が一覧を開いている間に、その人を閲覧者にします。\n2. その人の画面で、指摘、「強調する」、「レポートを作成」を順に押します。",
				en: "1. While a second person has the list open, make that person a viewer.\n2. There, click a finding, 強調する, then レポートを作成."
			},
			expected: {
				ja: "何も書き換わらず、編集する権限がないと出る。指摘のセルに移れるかを書き留める。",
				en: "Nothing is changed, and the missing right is told. Note whether a finding still leads to its cell."
			}
		}
	];

	// probe/item.ts
	var ANYTHING = { ja: "決めていません（記録のみ）", en: "Nothing: only noted." };
	var TIMES = { ja: "決めていません（測定のみ）", en: "Nothing: only measured." };
	function asText(value) {
		var _a;
		return (_a = JSON.stringify(value)) != null ? _a : "undefined";
	}
	function compared({ expected, ...item }) {
		return {
			id: item.id,
			assumption: item.assumption,
			expected: asText(expected),
			attempt(tab, bench) {
				const seen = asText(item.see(tab, bench));
				return { seen, verdict: seen === asText(expected) ? "agrees" : "differs" };
			}
		};
	}
	function judged({
		expected,
		...item
	}) {
		return {
			id: item.id,
			assumption: item.assumption,
			expected,
			attempt(tab, bench) {
				const seen = item.see(tab, bench);
				return { seen: asText(seen), verdict: item.accepts(seen) ? "agrees" : "differs" };
			}
		};
	}
	function noted(item) {
		return {
			id: item.id,
			assumption: item.assumption,
			expected: ANYTHING,
			attempt: (tab, bench) => ({ seen: asText(item.see(tab, bench)), verdict: "noted" })
		};
	}
	function lookedAt(item) {
		return {
			id: item.id,
			assumption: item.assumption,
			expected: item.expected,
			attempt: () => ({ seen: item.where, verdict: "look" })
		};
	}
	function measured(item) {
		return {
			id: item.id,
			assumption: item.assumption,
			expected: TIMES,
			attempt(tab, bench) {
				const calls = item.see(tab, bench);
				const lines = calls.map((each) => `${each.call}: ${each.milliseconds} / ${Math.round(each.published)}`);
				return {
					seen: {
						ja: ["呼び出し: 実測 / 公表値からの見積もり（ミリ秒）", ...lines].join("\n"),
						en: ["call: measured / from published figures (ms)", ...lines].join("\n")
					},
					verdict: "measured"
				};
			}
		};
	}

	// probe/tools.ts
	function column(texts) {
		return texts.map((text) => [text]);
	}
	function formats(count, format) {
		return Array.from({ length: count }, () => [format]);
	}
	function textCell(text) {
		return [SpreadsheetApp.newRichTextValue().setText(text).build()];
	}
	function firsts(rows) {
		return rows.map((row) => row[0]);
	}
	function kindsIn(range) {
		SpreadsheetApp.flush();
		const formulas = range.getFormulas();
		return range.getValues().map((row, index) => {
			var _a, _b;
			const formula = (_b = (_a = formulas[index]) == null ? void 0 : _a[0]) != null ? _b : "";
			const value = row[0];
			if (formula !== "") {
				return `formula ${formula}`;
			}
			return typeof value === "string" ? `text ${value}` : `${value instanceof Date ? "date" : typeof value} ${value}`;
		});
	}
	function kindNames(range) {
		return kindsIn(range).map((kind) => kind.slice(0, kind.indexOf(" ")));
	}
	function millisecondsOf(work) {
		const start = Date.now();
		work();
		return Date.now() - start;
	}
	var NO_ERROR = "no error";
	function errorOf(work) {
		try {
			work();
		} catch (error) {
			return error instanceof Error ? error.message : `not an Error: ${error}`;
		}
		return NO_ERROR;
	}
	function contentsOf(tab) {
		const range = tab.getDataRange();
		return JSON.stringify([range.getValues(), range.getNotes(), range.getBackgrounds()]);
	}

	// probe/items/charts.ts
	var CHART_TABLE = [
		["章", "◎", "〇"],
		["１ 住まい", 3, 0],
		["２ 介護", 1, 5]
	];
	var CHART_OPTIONS = ["title", "width", "height", "isStacked", "legend.position", "series.0.dataLabel"];
	function stackedBars(tab) {
		return tab.newChart().asBarChart().setStacked().setTitle("評価 × 章").setColors(["#0b4f8a", "#7fb2e5"]).addRange(tab.getRange("A1:C3")).setNumHeaders(1).setPosition(5, 2, 0, 0).setOption("width", 500).setOption("height", 220).setOption("useFirstColumnAsDomain", true).setOption("legend.position", "bottom").setOption("series.0.dataLabel", "value").setOption("series.1.dataLabel", "value").build();
	}
	function sparklines(tab) {
		const range = tab.getRange("A1:C3");
		range.setNumberFormats([
			["0", "0", "0"],
			["@", "@", "@"],
			["0", "0", "0"]
		]).setValues([
			[1, 2, "=SPARKLINE(A1:B1)"],
			["文", "007", "1-2"],
			[3, 4, "=SPARKLINE(A3:B3)"]
		]);
		return range;
	}
	var charts = [
		compared({
			id: "P25a",
			assumption: {
				ja: "積み上げ横棒グラフを組み立てて隠したシートに置け、組み立てたとおりに読み返せます。",
				en: "A stacked chart of bars can be built and put on a tab that is hidden, and reads back as it was built."
			},
			expected: { charts: 1, number: true, ranges: ["A1:C3"], headers: 1, place: [5, 2, 0, 0] },
			see: (tab) => {
				tab.getRange("A1:C3").setValues(CHART_TABLE);
				tab.hideSheet();
				tab.insertChart(stackedBars(tab));
				SpreadsheetApp.flush();
				const all = tab.getCharts();
				const chart = all[0];
				const place = chart == null ? void 0 : chart.getContainerInfo();
				return {
					charts: all.length,
					number: typeof (chart == null ? void 0 : chart.getChartId()) === "number",
					ranges: chart == null ? void 0 : chart.getRanges().map((range) => range.getA1Notation()),
					headers: chart == null ? void 0 : chart.getNumHeaders(),
					place: [place == null ? void 0 : place.getAnchorRow(), place == null ? void 0 : place.getAnchorColumn(), place == null ? void 0 : place.getOffsetX(), place == null ? void 0 : place.getOffsetY()]
				};
			}
		}),
		noted({
			id: "P25b",
			assumption: {
				ja: "置いたグラフのオプションがどう読めるかは、記録だけします。",
				en: "What the options of a chart that was put on a tab read as is only noted; nothing depends on it."
			},
			see: (tab) => {
				var _a;
				tab.getRange("A1:C3").setValues(CHART_TABLE);
				tab.insertChart(stackedBars(tab));
				SpreadsheetApp.flush();
				const options = (_a = tab.getCharts()[0]) == null ? void 0 : _a.getOptions();
				return CHART_OPTIONS.map((name) => [name, options == null ? void 0 : options.get(name)]);
			}
		}),
		compared({
			id: "P25c",
			assumption: {
				ja: "グラフは、下のセルの値・メモ・背景色も、データの終わりも変えません。",
				en: "Charts change neither values, notes nor backgrounds of the cells beneath, nor where the data end."
			},
			expected: [true, "A1:C3"],
			see: (tab) => {
				tab.getRange("A1:C3").setValues(CHART_TABLE);
				SpreadsheetApp.flush();
				const before = contentsOf(tab);
				tab.insertChart(stackedBars(tab));
				SpreadsheetApp.flush();
				return [contentsOf(tab) === before, tab.getDataRange().getA1Notation()];
			}
		}),
		compared({
			id: "P26a",
			assumption: {
				ja: "文字や数値に混ぜて setValues で書いた SPARKLINE は数式になり、ほかはそのままです。",
				en: "SPARKLINE formulas written by setValues among texts and numbers become formulas, the rest stays."
			},
			expected: [
				["", "", "=SPARKLINE(A1:B1)"],
				["", "", ""],
				["", "", "=SPARKLINE(A3:B3)"]
			],
			see: (tab) => sparklines(tab).getFormulas()
		}),
		compared({
			id: "P26b",
			assumption: {
				ja: "SPARKLINE のセルの値は、書いた直後もあとも '' です。周りの「@」の文字は残ります。",
				en: "A cell with a SPARKLINE has the value '', just written as well as later; texts of format '@' around it stay."
			},
			expected: [["", "1-2", ""], true],
			see: (tab) => {
				const range = sparklines(tab);
				const first = JSON.stringify(range.getValues());
				SpreadsheetApp.flush();
				Utilities.sleep(2e3);
				const values = range.getValues();
				return [values.map((row) => row[2]), JSON.stringify(values) === first];
			}
		})
	];

	// probe/items/custom-functions.ts
	var customFunctions = [
		compared({
			id: "P24",
			assumption: {
				ja: "カスタム関数は、空欄を、単独でも範囲の中でも一つのセルの範囲でも、空の文字として受け取ります。",
				en: "A custom function gets a blank cell as an empty text, alone, in a range and as a range of one cell."
			},
			expected: ['["",[[""],[1]]]', '["",[["","a"]]]'],
			see: (tab) => {
				tab.getRange("A1:B2").setValues([
					["", "a"],
					[1, "b"]
				]);
				const formulas = tab.getRange("D1:D2");
				formulas.setFormulas([["=PROBE_ARGUMENTS(A1,A1:A2)"], ["=PROBE_ARGUMENTS(A1:A1,A1:B1)"]]);
				const shown = () => formulas.getDisplayValues().map((row) => row[0]);
				for (let second = 0; second < 20 && !shown().every((text) => text == null ? void 0 : text.startsWith("[")); second++) {
					SpreadsheetApp.flush();
					Utilities.sleep(1e3);
				}
				return shown();
			}
		})
	];

	// probe/items/error-cells.ts
	var FORMULAS = ["=1/0", "=NA()", '=INDIRECT("nowhere")', "=SHINCHOKU_NO_SUCH_NAME", '=1+"a"'];
	var SHOWN = ["#DIV/0!", "#N/A", "#REF!", "#NAME?", "#VALUE!"];
	var errorCells = [
		compared({
			id: "P28a",
			assumption: {
				ja: "エラーのセルは、getDisplayValues でも getValues でも「#DIV/0!」のような文字に読めます。",
				en: "Cells in error read as texts such as '#DIV/0!', displayed and as values."
			},
			expected: { displayed: SHOWN, values: SHOWN },
			see: (tab) => {
				const range = tab.getRange(1, 1, FORMULAS.length, 1);
				range.setFormulas(column(FORMULAS));
				SpreadsheetApp.flush();
				return { displayed: firsts(range.getDisplayValues()), values: firsts(range.getValues()) };
			}
		}),
		compared({
			id: "P28b",
			assumption: {
				ja: "エラーのセルには数式があり、リッチテキストはありません。",
				en: "Cells in error have their formula and no rich text."
			},
			expected: { formulas: FORMULAS, rich: FORMULAS.map(() => null) },
			see: (tab) => {
				const range = tab.getRange(1, 1, FORMULAS.length, 1);
				range.setFormulas(column(FORMULAS));
				SpreadsheetApp.flush();
				const rich = firsts(range.getRichTextValues()).map((value) => {
					var _a;
					return (_a = value == null ? void 0 : value.getText()) != null ? _a : null;
				});
				return { formulas: firsts(range.getFormulas()), rich };
			}
		}),
		noted({
			id: "P28c",
			assumption: {
				ja: "「#N/A」という文字を書いたセルが何に読めるかは、記録だけします（そのような文字は書きません）。",
				en: "What a cell reads as into which the text '#N/A' was written is only noted: a fix writes no such text."
			},
			see: (tab) => {
				var _a, _b, _c, _d, _e;
				const range = tab.getRange("A1:A1");
				range.setValues([["#N/A"]]);
				SpreadsheetApp.flush();
				const rich = (_c = (_b = (_a = range.getRichTextValues()[0]) == null ? void 0 : _a[0]) == null ? void 0 : _b.getText()) != null ? _c : null;
				return { value: (_d = range.getValues()[0]) == null ? void 0 : _d[0], formula: (_e = range.getFormulas()[0]) == null ? void 0 : _e[0], rich };
			}
		})
	];

	// probe/format-rules.ts
	function formulaRule(tab, formula, addresses, background) {
		return SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(background).setRanges(tab.getRangeList([...addresses]).getRanges()).build();
	}
	function readBack(tab, rules) {
		tab.setConditionalFormatRules([...rules]);
		SpreadsheetApp.flush();
		return tab.getConditionalFormatRules();
	}
	function onlyRule(rules) {
		const [rule] = rules;
		if (rule === void 0) {
			throw new Error("The rule is gone.");
		}
		return rule;
	}
	function conditionOf(rule) {
		const condition = rule.getBooleanCondition();
		if (condition === null) {
			throw new Error("The rule has no condition.");
		}
		return condition;
	}
	function addressesOf(rule) {
		return rule.getRanges().map((range) => range.getA1Notation());
	}
	function formulaOf(rule) {
		return conditionOf(rule).getCriteriaValues()[0];
	}
	function colourText(color) {
		if (color === null) {
			return null;
		}
		const { ColorType } = SpreadsheetApp;
		const type = color.getColorType();
		return type === ColorType.THEME ? String(color.asThemeColor().getThemeColorType()) : type === ColorType.RGB ? color.asRgbColor().asHexString().toLowerCase() : String(type);
	}
	function describeRule(rule) {
		const condition = rule.getBooleanCondition();
		if (condition !== null) {
			return {
				ranges: addressesOf(rule),
				type: String(condition.getCriteriaType()),
				values: condition.getCriteriaValues().map(String),
				background: colourText(condition.getBackgroundObject()),
				fontColor: colourText(condition.getFontColorObject()),
				bold: condition.getBold(),
				italic: condition.getItalic(),
				strikethrough: condition.getStrikethrough(),
				underline: condition.getUnderline()
			};
		}
		const gradient = rule.getGradientCondition();
		if (gradient === null) {
			throw new Error("The rule has neither condition nor colour scale.");
		}
		return {
			ranges: addressesOf(rule),
			minimum: [String(gradient.getMinType()), gradient.getMinValue(), colourText(gradient.getMinColorObject())],
			midpoint: [String(gradient.getMidType()), gradient.getMidValue(), colourText(gradient.getMidColorObject())],
			maximum: [String(gradient.getMaxType()), gradient.getMaxValue(), colourText(gradient.getMaxColorObject())]
		};
	}
	function unchanged(rules) {
		return { rules, withOurs: true, withoutOurs: true };
	}
	function passedBack(tab, others) {
		const before = readBack(tab, others).map(describeRule);
		const own = formulaRule(tab, '=(F2="")*(N("shinchoku:missing-year")=0)', ["F2:F9"], "#ffe8a3");
		const between = readBack(tab, [own, ...tab.getConditionalFormatRules()]).map(describeRule);
		const after = readBack(tab, tab.getConditionalFormatRules().slice(1)).map(describeRule);
		return {
			rules: before.length,
			withOurs: JSON.stringify(between.slice(1)) === JSON.stringify(before) || between,
			withoutOurs: JSON.stringify(after) === JSON.stringify(before) || after
		};
	}

	// probe/marks.ts
	var KEY = "shinchoku:probe";
	function marksIn(spreadsheet) {
		return spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
	}
	function addMark(sheet, value) {
		sheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
	}

	// probe/validation-rules.ts
	var OWN_HELP = "進捗チェック：一覧から選べます。";
	function listRule(values) {
		return SpreadsheetApp.newDataValidation().requireValueInList([...values], true).setAllowInvalid(true).setHelpText(OWN_HELP).build();
	}
	function strictRule(values) {
		return SpreadsheetApp.newDataValidation().requireValueInList([...values], true).setAllowInvalid(false).build();
	}
	function isRange(value) {
		return typeof value === "object" && value !== null && "getA1Notation" in value;
	}
	function describeValidation(rule) {
		return rule === null || rule === void 0 ? null : {
			type: String(rule.getCriteriaType()),
			values: rule.getCriteriaValues().map((value) => isRange(value) ? value.getA1Notation() : value),
			allowInvalid: rule.getAllowInvalid(),
			help: rule.getHelpText()
		};
	}
	function validationsIn(range) {
		SpreadsheetApp.flush();
		return firsts(range.getDataValidations()).map(describeValidation);
	}
	function validationsPassedBack(tab, others) {
		const range = tab.getRange(1, 1, others.length + 1, 1);
		range.setDataValidations(column([...others, null]));
		const before = validationsIn(range);
		const rules = range.getDataValidations();
		rules[others.length] = [listRule(["◎", "〇"])];
		range.setDataValidations(rules);
		const after = validationsIn(range).slice(0, others.length);
		return { rules: others.length, same: JSON.stringify(after) === JSON.stringify(before.slice(0, -1)) || after };
	}

	// probe/text-runs.ts
	function describeRun(run2) {
		const style = run2.getTextStyle();
		return {
			text: run2.getText(),
			start: run2.getStartIndex(),
			end: run2.getEndIndex(),
			link: run2.getLinkUrl(),
			bold: style.isBold(),
			italic: style.isItalic(),
			family: style.getFontFamily(),
			size: style.getFontSize(),
			color: colourText(style.getForegroundColorObject())
		};
	}
	function richTextOf(range) {
		var _a;
		SpreadsheetApp.flush();
		const found = (_a = range.getRichTextValues()[0]) == null ? void 0 : _a[0];
		if (found === null || found === void 0) {
			throw new Error("The cell has no rich text.");
		}
		return found;
	}
	function runsIn(range) {
		return richTextOf(range).getRuns().map(describeRun);
	}
	function partStyled(text, start, end, style) {
		return SpreadsheetApp.newRichTextValue().setText(text).setTextStyle(start, end, style.build()).build();
	}
	function bold(isBold = true) {
		return SpreadsheetApp.newTextStyle().setBold(isBold);
	}
	function cellFormat(range) {
		var _a, _b, _c, _d, _e, _f;
		SpreadsheetApp.flush();
		return {
			note: (_a = range.getNotes()[0]) == null ? void 0 : _a[0],
			validation: describeValidation((_b = range.getDataValidations()[0]) == null ? void 0 : _b[0]),
			numberFormat: (_c = range.getNumberFormats()[0]) == null ? void 0 : _c[0],
			background: (_d = range.getBackgrounds()[0]) == null ? void 0 : _d[0],
			wrap: (_e = range.getWraps()[0]) == null ? void 0 : _e[0],
			alignment: (_f = range.getHorizontalAlignments()[0]) == null ? void 0 : _f[0]
		};
	}
	function formatCell(range) {
		range.setNumberFormats([["@"]]).setBackgrounds([["#ffe8a3"]]).setWraps([[true]]).setHorizontalAlignments([["center"]]).setFontFamily("Meiryo").setFontSize(14).setNotes([["確認済み"]]).setDataValidations([[listRule(["◎", "〇"])]]);
	}

	// probe/items/free-of-cost.ts
	function coordinatesOf(ranges) {
		return ranges.map((range) => [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]);
	}
	var freeOfCost = [
		judged({
			id: "P12a",
			assumption: {
				ja: "500の結合と500の範囲の位置を調べても、時間はかかりません（ミリ秒）。",
				en: "Reading where 500 merges and 500 listed ranges lie takes no noticeable time: no service calls (ms)."
			},
			expected: "merges ≤ 500, listed ≤ 500",
			see: (tab) => {
				const grid2 = tab.getRange(1, 1, 500, 2);
				grid2.mergeAcross();
				SpreadsheetApp.flush();
				const values = millisecondsOf(() => grid2.getValues());
				const merged = grid2.getMergedRanges();
				const list = tab.getRangeList(Array.from({ length: 500 }, (_, index) => `C${index + 1}`)).getRanges();
				const merges = millisecondsOf(() => coordinatesOf(merged));
				const listed = millisecondsOf(() => coordinatesOf(list));
				return { ranges: merged.length + list.length, values, merges, listed };
			},
			accepts: (seen) => seen.ranges === 1e3 && seen.merges <= 500 && seen.listed <= 500
		}),
		judged({
			id: "P12b",
			assumption: {
				ja: "1,000のリッチテキストと100の規則を組み立て、規則を読んでも、時間はかかりません（ミリ秒）。",
				en: "Nor does building 1000 rich texts and 100 rules, and reading the rules (ms)."
			},
			expected: "texts ≤ 1000, rules ≤ 500, read ≤ 500",
			see: (tab) => {
				const ranges = [tab.getRange("A1:A9")];
				const numbers = Array.from({ length: 1e3 }, (_, index) => index);
				const texts = millisecondsOf(
					() => numbers.map(
						(number) => SpreadsheetApp.newRichTextValue().setText(`A${number}`).setLinkUrl(`#gid=0&range=A${number}`).build()
					)
				);
				let built = [];
				const rules = millisecondsOf(() => {
					built = numbers.slice(0, 100).map(
						(number) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(`=(A1="${number}")*(N("shinchoku:x")=0)`).setBackground("#ffe8a3").setRanges(ranges).build()
					);
				});
				const stored = readBack(tab, built);
				const read2 = millisecondsOf(() => [stored.map(formulaOf), stored.map(addressesOf)]);
				return { texts, rules, read: read2 };
			},
			accepts: (seen) => seen.texts <= 1e3 && seen.rules <= 500 && seen.read <= 500
		}),
		judged({
			id: "P12c",
			assumption: {
				ja: "見つかった20の目印のキー・値・場所を読んでも、時間はかかりません（ミリ秒）。",
				en: "Nor does reading key, value and place of 20 marks that were found (ms)."
			},
			expected: "marks = 20, read ≤ 300",
			see: (tab, bench) => {
				for (let number = 0; number < 20; number++) {
					addMark(tab, String(number));
				}
				const marks = marksIn(bench.spreadsheet);
				const read2 = millisecondsOf(
					() => marks.map((mark) => [mark.getKey(), mark.getValue(), mark.getLocation().getSheet() !== null])
				);
				return { marks: marks.length, read: read2 };
			},
			accepts: (seen) => seen.marks === 20 && seen.read <= 300
		}),
		judged({
			id: "P22h",
			assumption: {
				ja: "まとめて読んだ1,000の規則の説明文を調べても、時間はかかりません（ミリ秒）。",
				en: "Reading the help texts of 1000 rules that were got at once takes no noticeable time (ms)."
			},
			expected: "rules = 1000, read ≤ 500",
			see: (tab) => {
				const range = tab.getRange(1, 1, 1e3, 1);
				range.setDataValidation(listRule(["◎", "〇"]));
				SpreadsheetApp.flush();
				const got = millisecondsOf(() => range.getDataValidations());
				const rules = range.getDataValidations().map((row) => row[0]);
				const read2 = millisecondsOf(() => rules.map((rule) => [rule == null ? void 0 : rule.getHelpText(), rule == null ? void 0 : rule.getCriteriaValues()]));
				return { rules: rules.length, got, read: read2 };
			},
			accepts: (seen) => seen.rules === 1e3 && seen.read <= 500
		}),
		judged({
			id: "P23s",
			assumption: {
				ja: "まとめて読んだ500のリッチテキストの部分と見た目を調べても、時間はかかりません（ミリ秒）。",
				en: "Reading runs and looks of 500 rich texts that were got at once takes no noticeable time (ms)."
			},
			expected: "runs = 1000, read ≤ 1000",
			see: (tab) => {
				const range = tab.getRange(1, 1, 500, 1);
				const text = partStyled("項目", 0, 1, bold());
				range.setRichTextValues(column(Array.from({ length: 500 }, () => text)));
				SpreadsheetApp.flush();
				const texts = range.getRichTextValues().map((row) => row[0]);
				let runs = 0;
				const read2 = millisecondsOf(() => {
					var _a;
					for (const each of texts) {
						runs += ((_a = each == null ? void 0 : each.getRuns()) != null ? _a : []).map(describeRun).length;
					}
				});
				return { runs, read: read2 };
			},
			accepts: (seen) => seen.runs === 1e3 && seen.read <= 1e3
		})
	];

	// probe/items/grid.ts
	function isRefused(work) {
		return errorOf(work) !== NO_ERROR;
	}
	var grid = [
		compared({
			id: "P29a",
			assumption: {
				ja: "シートの外のセルや、外へはみ出す範囲は、getRange がすぐに断ります（A1 形式でも番号でも）。",
				en: "getRange refuses places outside the grid at once, also those that only reach out, in A1 notation or by numbers."
			},
			expected: { address: true, area: true, numbers: true, reachingOut: true, column: true, zero: true },
			see: (tab) => ({
				address: isRefused(() => tab.getRange("A1001")),
				area: isRefused(() => tab.getRange("A999:A1001")),
				numbers: isRefused(() => tab.getRange(1001, 1)),
				reachingOut: isRefused(() => tab.getRange(1e3, 1, 2, 1)),
				column: isRefused(() => tab.getRange(1, 27)),
				zero: isRefused(() => tab.getRange(0, 1))
			})
		}),
		compared({
			id: "P29b",
			assumption: {
				ja: "getRangeList も、シートの外の範囲を一つでも含めば断ります。",
				en: "So does getRangeList, where one of its ranges lies outside."
			},
			expected: true,
			see: (tab) => isRefused(() => tab.getRangeList(["A1", "A1001"]))
		}),
		compared({
			id: "P29c",
			assumption: {
				ja: "形の合わないデータは、setValues・setNotes・setBackgrounds が断ります。",
				en: "setValues, setNotes and setBackgrounds refuse data of another shape than their range."
			},
			expected: { rows: true, columns: true, notes: true, backgrounds: true },
			see: (tab) => {
				const range = tab.getRange("A1:B2");
				return {
					rows: isRefused(() => range.setValues([["a", "b"]])),
					columns: isRefused(() => range.setValues([["a"], ["b"]])),
					notes: isRefused(() => range.setNotes([["a", "b"]])),
					backgrounds: isRefused(() => range.setBackgrounds([["#ffffff", "#ffffff"]]))
				};
			}
		}),
		noted({
			id: "P29d",
			assumption: {
				ja: "行が消えてシートの外になった範囲を、あとから読むとどうなるかは、記録だけします（読む前に取り直します）。",
				en: "What a range gives whose rows were deleted since is only noted: ranges are asked for anew."
			},
			see: (tab) => {
				const range = tab.getRange("A990:A1000");
				range.setValues(Array.from({ length: 11 }, (_, index) => [index]));
				SpreadsheetApp.flush();
				tab.deleteRows(500, 501);
				return errorOf(() => range.getValues());
			}
		}),
		compared({
			id: "P29e",
			assumption: {
				ja: "空のシートのデータ範囲は A1 で、値は '' です。",
				en: "The data range of an empty tab is A1, and its value is ''."
			},
			expected: { data: "A1", values: [[""]], lastRow: 0, lastColumn: 0 },
			see: (tab) => {
				const data = tab.getDataRange();
				return {
					data: data.getA1Notation(),
					values: data.getValues(),
					lastRow: tab.getLastRow(),
					lastColumn: tab.getLastColumn()
				};
			}
		})
	];

	// probe/items/hidden-tabs.ts
	var hiddenTabs = [
		compared({
			id: "P23l",
			assumption: {
				ja: "固定した見出しの下に挿入した行は固定されず、受け継いだ書式は clearFormat で消えます。",
				en: "Rows put in below a frozen header are not frozen, and clearFormat takes off what they have from it."
			},
			expected: { frozen: 1, weight: "normal", background: "#ffffff" },
			see: (tab) => {
				var _a, _b;
				tab.getRange("A1:B1").setValues([["日時", "控え"]]).setFontWeight("bold").setBackground("#f1f3f4");
				tab.setFrozenRows(1);
				tab.insertRowsAfter(1, 3);
				const range = tab.getRange("A2:B4");
				range.clearFormat();
				SpreadsheetApp.flush();
				return {
					frozen: tab.getFrozenRows(),
					weight: (_a = range.getFontWeights()[2]) == null ? void 0 : _a[1],
					background: (_b = range.getBackgrounds()[0]) == null ? void 0 : _b[0]
				};
			}
		}),
		compared({
			id: "P23m",
			assumption: {
				ja: "表示形式「@」のセルの49,000字の JSON は、一字一句そのまま表示値に読めます。",
				en: "A JSON text of 49,000 characters in a cell of format '@' is shown and read letter by letter."
			},
			expected: { kind: "text", same: true },
			see: (tab) => {
				var _a;
				const record = JSON.stringify({ v: 1, text: '○\n=1+1 "′"', long: "あ".repeat(48950) });
				const range = tab.getRange("A1:A1");
				range.setNumberFormat("@").setValues([[record]]);
				return { kind: kindNames(range)[0], same: ((_a = range.getDisplayValues()[0]) == null ? void 0 : _a[0]) === record };
			}
		}),
		judged({
			id: "P23n",
			assumption: {
				ja: "新しいシートを隠す前に、元のシートを前面に戻せます。選ばれているセルは記録だけします。",
				en: "A new tab can give the front back before it is hidden; what is selected there then is only noted."
			},
			expected: "front = true, hidden = true",
			see: (tab, bench) => {
				var _a;
				const { spreadsheet } = bench;
				spreadsheet.setActiveSheet(tab);
				tab.setActiveRange(tab.getRange("C5"));
				const log = bench.newTab("P23n log");
				spreadsheet.setActiveSheet(tab, true);
				log.hideSheet();
				return {
					front: spreadsheet.getActiveSheet().getSheetId() === tab.getSheetId(),
					hidden: log.isSheetHidden(),
					selected: (_a = tab.getActiveRange()) == null ? void 0 : _a.getA1Notation()
				};
			},
			accepts: (seen) => seen.front === true && seen.hidden === true
		})
	];

	// probe/items/highlights.ts
	var highlights = [
		compared({
			id: "P1a",
			assumption: {
				ja: "目印つきの数式の条件付き書式が受け付けられ、読み返すと一字一句同じです。",
				en: "A rule with the tag formula is accepted and its formula reads back letter by letter."
			},
			expected: '=(F12="")*(N("shinchoku:missing-year")=0)',
			see: (tab) => {
				const formula = '=(F12="")*(N("shinchoku:missing-year")=0)';
				return formulaOf(onlyRule(readBack(tab, [formulaRule(tab, formula, ["F12:F14"], "#ffe8a3")])));
			}
		}),
		compared({
			id: "P1b",
			assumption: {
				ja: "日本語の記号をいくつも比べる数式でも同じです。",
				en: "So does a formula of several comparisons with Japanese marks."
			},
			expected: '=(H9<>"")*(H9<>"◎")*(H9<>"〇")*(N("shinchoku:unknown-mark")=0)',
			see: (tab) => {
				const formula = '=(H9<>"")*(H9<>"◎")*(H9<>"〇")*(N("shinchoku:unknown-mark")=0)';
				return formulaOf(onlyRule(readBack(tab, [formulaRule(tab, formula, ["H9:H20"], "#fad9d5")])));
			}
		}),
		compared({
			id: "P1c",
			assumption: {
				ja: "読み返した条件の種類は SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA と === で等しくなります。",
				en: "The criteria type of such a rule is the very value SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA (===)."
			},
			expected: true,
			see: (tab) => {
				const rules = readBack(tab, [formulaRule(tab, '=(A1="")*(N("shinchoku:x")=0)', ["A1:A3"], "#ffe8a3")]);
				return conditionOf(onlyRule(rules)).getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA;
			}
		}),
		compared({
			id: "P2a",
			assumption: {
				ja: "目印つきの数式をセルに入れると、空欄を指すときは 1、記入済みの欄を指すときは 0 になります。",
				en: "The tag formula in a cell gives 1 for an empty and 0 for a filled reference."
			},
			expected: [1, 0],
			see: (tab) => {
				tab.getRange("F13").setValue("記入");
				tab.getRange("A1:A2").setFormulas([['=(F12="")*(N("shinchoku:missing-year")=0)'], ['=(F13="")*(N("shinchoku:missing-year")=0)']]);
				SpreadsheetApp.flush();
				return tab.getRange("A1:A2").getValues().map((row) => row[0]);
			}
		}),
		compared({
			id: "P2b",
			assumption: {
				ja: 'AND(N("目印")=0, …) は使えますが、AND(N("目印"), …) はいつも FALSE です。目印を 0 と比べるのはそのためです。',
				en: 'AND(N("tag")=0, …) would work too, AND(N("tag"), …) is always false: why the tag is compared.'
			},
			expected: [true, false],
			see: (tab) => {
				tab.getRange("A1:A2").setFormulas([['=AND(N("shinchoku:x")=0,TRUE)'], ['=AND(N("shinchoku:x"),TRUE)']]);
				SpreadsheetApp.flush();
				return tab.getRange("A1:A2").getValues().map((row) => row[0]);
			}
		}),
		compared({
			id: "P4a",
			assumption: {
				ja: "一つの列の離れた範囲は、渡した順（上から）に戻り、隣り合うものもつながりません。",
				en: "Several disjoint ranges in one column come back as they were given, top first, neighbours not joined."
			},
			expected: ["F2", "F12:F14", "F15", "F20", "F30:F31"],
			see: (tab) => {
				const addresses = ["F2", "F12:F14", "F15", "F20", "F30:F31"];
				const formula = '=(F2="")*(N("shinchoku:missing-year")=0)';
				return addressesOf(onlyRule(readBack(tab, [formulaRule(tab, formula, addresses, "#ffe8a3")])));
			}
		}),
		compared({
			id: "P4b",
			assumption: {
				ja: "三行おきの300の範囲を持つ一つの規則でも同じです。",
				en: "So do 300 ranges of a single rule, in every third row."
			},
			expected: { ranges: 300, same: true },
			see: (tab) => {
				const addresses = Array.from({ length: 300 }, (_, index) => `F${2 + index * 3}`);
				const formula = '=(F2="")*(N("shinchoku:missing-year")=0)';
				const seen = addressesOf(onlyRule(readBack(tab, [formulaRule(tab, formula, addresses, "#ffe8a3")])));
				return { ranges: seen.length, same: JSON.stringify(seen) === JSON.stringify(addresses) };
			}
		}),
		compared({
			id: "P18",
			assumption: {
				ja: "上に行を挿入すると、規則の範囲と参照が一緒に動き、目印は残ります。",
				en: "When rows are inserted above, ranges and references of a rule move and the tag stays."
			},
			expected: { formula: '=(F14="")*(N("shinchoku:missing-year")=0)', ranges: ["F14:F16", "F22"] },
			see: (tab) => {
				const formula = '=(F12="")*(N("shinchoku:missing-year")=0)';
				readBack(tab, [formulaRule(tab, formula, ["F12:F14", "F20"], "#ffe8a3")]);
				tab.insertRowsBefore(3, 2);
				SpreadsheetApp.flush();
				const rule = onlyRule(tab.getConditionalFormatRules());
				return { formula: formulaOf(rule), ranges: addressesOf(rule) };
			}
		}),
		compared({
			id: "P19",
			assumption: {
				ja: "規則の太字と下線は保たれます（REST の説明には下線がありません）。",
				en: "Bold and underline of a rule are kept; the guide to the REST service does not name underline."
			},
			expected: { background: "#dce9ff", bold: true, underline: true },
			see: (tab) => {
				const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=(A1<>"")*(N("shinchoku:stale-plan")=0)').setBackground("#DCE9FF").setBold(true).setUnderline(true).setRanges([tab.getRange("A1:A9")]).build();
				const condition = conditionOf(onlyRule(readBack(tab, [rule])));
				return {
					background: String(condition.getBackground()).toLowerCase(),
					bold: condition.getBold(),
					underline: condition.getUnderline()
				};
			}
		}),
		lookedAt({
			id: "P20",
			assumption: {
				ja: "相対参照は、最初の範囲の左上のセルを基準にします。目で確認のシートの B3 から B11 をご覧ください。",
				en: "The relative reference belongs to the top-left cell of the first range: see B3 to B11 of the tab to look at."
			},
			expected: { ja: "色が付くのは B3 B5 B7 B10 だけ", en: "Only B3, B5, B7 and B10 are coloured." },
			where: { ja: "目で確認のシートの B3 から B11 をご覧ください。", en: "Look at B3 to B11 of the tab to look at." }
		})
	];

	// probe/items/links.ts
	var links = [
		compared({
			id: "P5a",
			assumption: {
				ja: "同じファイルの中の場所へのリンクは、書いたとおりに読み返せます。",
				en: "A rich text link to a place in the same file reads back as it was written."
			},
			expected: "#gid=0&range=A1",
			see: (tab) => {
				var _a, _b;
				const link = SpreadsheetApp.newRichTextValue().setText("A1").setLinkUrl("#gid=0&range=A1").build();
				tab.getRange("B2:B3").setRichTextValues([[link], textCell("なし")]);
				SpreadsheetApp.flush();
				return (_b = (_a = tab.getRange("B2:B3").getRichTextValues()[0]) == null ? void 0 : _a[0]) == null ? void 0 : _b.getLinkUrl();
			}
		}),
		compared({
			id: "P5b",
			assumption: {
				ja: "あとから文字の書式（setTextStyles）を設定しても、リンクは残ります。",
				en: "The link stays when text styles of the cells are set after it."
			},
			expected: ["#gid=0&range=A1", null],
			see: (tab) => {
				const link = SpreadsheetApp.newRichTextValue().setText("A1").setLinkUrl("#gid=0&range=A1").build();
				const range = tab.getRange("B2:B3");
				range.setRichTextValues([[link], textCell("なし")]);
				const style = (color, isLink) => SpreadsheetApp.newTextStyle().setForegroundColor(color).setBold(!isLink).setUnderline(isLink).build();
				range.setTextStyles([[style("#0b57d0", true)], [style("#1f1f1f", false)]]);
				SpreadsheetApp.flush();
				return range.getRichTextValues().map((row) => {
					var _a;
					return (_a = row[0]) == null ? void 0 : _a.getLinkUrl();
				});
			}
		}),
		lookedAt({
			id: "P5c",
			assumption: {
				ja: "そのリンクを押すと、セルが選ばれます。目で確認のシートの A14 を押してください。",
				en: "A click on such a link selects the cell: click A14 of the tab to look at."
			},
			expected: { ja: "B10 が選ばれる", en: "B10 is selected." },
			where: { ja: "目で確認のシートの A14 を押してください。", en: "Click A14 of the tab to look at." }
		}),
		compared({
			id: "P5d",
			assumption: {
				ja: "一つの文の中の複数のリンクは、文字の書式を設定したあとでも、部分ごとに読み分けられます。",
				en: "Several links in one text are told by their stretches, also after text styles of the cell are set."
			},
			expected: [
				["C5", "#gid=0&range=C5"],
				["、", null],
				["D6", "#gid=0&range=D6"]
			],
			see: (tab) => {
				var _a, _b;
				const text = SpreadsheetApp.newRichTextValue().setText("C5、D6").setLinkUrl(0, 2, "#gid=0&range=C5").setLinkUrl(3, 5, "#gid=0&range=D6").build();
				const range = tab.getRange("B2:B3");
				range.setRichTextValues([[text], textCell("なし")]);
				const style = (color, isLink) => SpreadsheetApp.newTextStyle().setForegroundColor(color).setUnderline(isLink).build();
				range.setTextStyles([[style("#0b57d0", true)], [style("#1f1f1f", false)]]);
				SpreadsheetApp.flush();
				return (_b = (_a = range.getRichTextValues()[0]) == null ? void 0 : _a[0]) == null ? void 0 : _b.getRuns().map((run2) => [run2.getText(), run2.getLinkUrl()]);
			}
		})
	];

	// probe/items/mended-cells.ts
	var mendedCells = [
		compared({
			id: "P23e",
			assumption: {
				ja: "setRichTextValues は、メモ・入力規則・表示形式・背景色・折り返し・配置と、文字の見た目を変えません。",
				en: "setRichTextValues keeps note, dropdown, number format, background, wrap and alignment of the cell, and the looks."
			},
			expected: { format: true, looks: true },
			see: (tab) => {
				const range = tab.getRange("A1:A1");
				formatCell(range);
				const part = SpreadsheetApp.newTextStyle().setBold(true).setFontFamily("Meiryo").setFontSize(14);
				range.setRichTextValues([[partStyled("参加を  続けた", 0, 2, part)]]);
				const format = cellFormat(range);
				const before = runsIn(range);
				const builder = SpreadsheetApp.newRichTextValue().setText("参加を 続けた");
				for (const run2 of richTextOf(range).getRuns()) {
					const end = Math.min(run2.getEndIndex(), 7);
					builder.setTextStyle(run2.getStartIndex(), end, run2.getTextStyle());
				}
				range.setRichTextValues([[builder.build()]]);
				const looks = (runs) => JSON.stringify(runs.map((run2) => [run2.start, run2.bold, run2.family, run2.size, run2.color]));
				const after = runsIn(range);
				const formatAfter = cellFormat(range);
				return {
					format: JSON.stringify(formatAfter) === JSON.stringify(format) || [format, formatAfter],
					looks: looks(after) === looks(before) || [before, after]
				};
			}
		}),
		compared({
			id: "P23g",
			assumption: {
				ja: "一つの見た目の文字なら、setValues と RangeList.setValue も同じです。部分ごとの書式は消えます。",
				en: "So do setValues and RangeList.setValue, of a text of one look; runs are dropped by them."
			},
			expected: { one: true, list: true, runs: 1 },
			see: (tab) => {
				const one = tab.getRange("A1:A1");
				const list = tab.getRange("B1:B1");
				const runs = tab.getRange("C1:C1");
				for (const range of [one, list]) {
					formatCell(range);
					range.setValues([["○"]]);
				}
				const format = JSON.stringify(cellFormat(one));
				one.setValues([["〇"]]);
				tab.getRangeList(["B1", "B3"]).setValue("〇");
				runs.setRichTextValues([[partStyled("項目", 0, 1, bold())]]);
				runs.setValues([["項目"]]);
				return {
					one: JSON.stringify(cellFormat(one)) === format,
					list: JSON.stringify(cellFormat(list)) === format,
					runs: runsIn(runs).length
				};
			}
		}),
		compared({
			id: "P23j",
			assumption: {
				ja: "拒否する入力規則が一つの文字を断ると、その呼び出しか flush が失敗し、そのあとも読めます。",
				en: "Where a strict dropdown refuses one text, the call or the flush fails, and reading works after it."
			},
			expected: { values: true, texts: true, held: ["○", "○"] },
			see: (tab) => {
				const strict = strictRule(["○"]);
				const range = tab.getRange("A1:A2");
				range.setValues([["○"], ["○"]]).setDataValidations([[null], [strict]]);
				SpreadsheetApp.flush();
				const fails = (write2) => errorOf(() => {
					write2();
					SpreadsheetApp.flush();
				}) !== NO_ERROR;
				const values = fails(() => range.setValues([["〇"], ["〇"]]));
				const texts = fails(() => range.setRichTextValues([textCell("〇"), textCell("〇")]));
				return { values, texts, held: range.getValues().map((row) => row[0]) };
			}
		}),
		noted({
			id: "P23k",
			assumption: {
				ja: "一つのセルが断ったとき RangeList.setValue が何を書いたかは、記録だけします（すべて読み直します）。",
				en: "What RangeList.setValue has written when one of its cells refuses is only noted: all are read again."
			},
			see: (tab) => {
				var _a, _b;
				const strict = strictRule(["○"]);
				tab.getRange("A1:A3").setValues([["○"], [""], ["○"]]).setDataValidations([[null], [null], [strict]]);
				SpreadsheetApp.flush();
				errorOf(() => {
					tab.getRangeList(["A1", "A3"]).setValue("〇");
					SpreadsheetApp.flush();
				});
				return [(_a = tab.getRange("A1:A1").getValues()[0]) == null ? void 0 : _a[0], (_b = tab.getRange("A3:A3").getValues()[0]) == null ? void 0 : _b[0]];
			}
		}),
		judged({
			id: "P23p",
			assumption: {
				ja: "ほかの配列数式が出した文字がどう読めるかは、記録だけします（リッチテキストがなければ触れません）。",
				en: "What a text that an array formula elsewhere gives reads as is only noted; without a rich text it is left alone."
			},
			expected: "formula = ''",
			see: (tab) => {
				var _a, _b, _c;
				tab.getRange("A1").setFormulas([['=ARRAYFORMULA({"○";"○"})']]);
				SpreadsheetApp.flush();
				const range = tab.getRange("A2:A2");
				return {
					formula: (_a = range.getFormulas()[0]) == null ? void 0 : _a[0],
					value: (_b = range.getValues()[0]) == null ? void 0 : _b[0],
					rich: ((_c = range.getRichTextValues()[0]) == null ? void 0 : _c[0]) !== null
				};
			},
			accepts: (seen) => seen.formula === ""
		}),
		compared({
			id: "P23q",
			assumption: {
				ja: "前後や途中の空白と改行は、値として書いても、リッチテキストとして書いても残ります。",
				en: "Spaces and line breaks at the ends of a text and inside it stay, written as values and as rich texts."
			},
			expected: [" 〇\n", "　課\n係 ", " 〇\n", "　課\n係 "],
			see: (tab) => {
				const texts = [" 〇\n", "　課\n係 "];
				tab.getRange("A1:A2").setValues(column(texts));
				tab.getRange("A3:A4").setRichTextValues(texts.map(textCell));
				SpreadsheetApp.flush();
				return tab.getRange("A1:A4").getValues().map((row) => row[0]);
			}
		})
	];

	// probe/items/metadata.ts
	var metadata = [
		compared({
			id: "P8a",
			assumption: {
				ja: "シートに付けたメタデータは、ファイル全体からキーで見つかり、どのシートのものか、公開範囲は何かも分かります。",
				en: "Metadata on a tab is found by its key from the file, with its tab and its visibility."
			},
			expected: { found: 1, value: "one", sameTab: true, document: true },
			see: (tab, bench) => {
				var _a, _b, _c, _d;
				addMark(tab, "one");
				const marks = marksIn(bench.spreadsheet);
				return {
					found: marks.length,
					value: (_a = marks[0]) == null ? void 0 : _a.getValue(),
					sameTab: ((_c = (_b = marks[0]) == null ? void 0 : _b.getLocation().getSheet()) == null ? void 0 : _c.getSheetId()) === tab.getSheetId(),
					document: ((_d = marks[0]) == null ? void 0 : _d.getVisibility()) === SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT
				};
			}
		}),
		compared({
			id: "P8b",
			assumption: {
				ja: "setValue で値を変えると、同じ実行の中で新しい値が見つかります。",
				en: "setValue changes it, and the finder sees the new value in the same run."
			},
			expected: ["two"],
			see: (tab, bench) => {
				addMark(tab, "one");
				for (const mark of tab.getDeveloperMetadata()) {
					mark.setValue("two");
				}
				return marksIn(bench.spreadsheet).map((mark) => mark.getValue());
			}
		}),
		compared({
			id: "P8c",
			assumption: {
				ja: "シートを隠したり名前を変えたりしてもメタデータは残り、シートを消すと一緒に消えます。",
				en: "It is gone when the tab is deleted, and hiding or renaming the tab does not touch it."
			},
			expected: [1, 0],
			see: (tab, bench) => {
				addMark(tab, "one");
				tab.hideSheet();
				tab.setName(freeName(bench.spreadsheet, "probe P8c renamed"));
				const before = marksIn(bench.spreadsheet).length;
				bench.spreadsheet.deleteSheet(tab);
				return [before, marksIn(bench.spreadsheet).length];
			}
		}),
		judged({
			id: "P8d",
			assumption: {
				ja: "シートを複製したときにメタデータも付いていくかは、記録だけします（目印はシートの名前を持っています）。",
				en: "Whether a copy of the tab has it as well is only noted: a mark holds the name of its tab."
			},
			expected: "onOriginal = 1",
			see: (tab, bench) => {
				addMark(tab, "one");
				const copy = bench.own(tab.copyTo(bench.spreadsheet));
				return {
					onOriginal: tab.getDeveloperMetadata().length,
					onCopy: copy.getDeveloperMetadata().map((mark) => mark.getValue()),
					found: marksIn(bench.spreadsheet).length
				};
			},
			accepts: (seen) => seen.onOriginal === 1
		}),
		compared({
			id: "P8e",
			assumption: {
				ja: "シート自身のメタデータは、そのシートのものだけです。別のキーのものは、キーを指定した検索では見つかりません。",
				en: "A tab's own metadata are its own only; metadata of another key are not found when ours is asked for."
			},
			expected: { own: ["one"], other: 0, found: ["one"] },
			see: (tab, bench) => {
				addMark(tab, "one");
				const other2 = bench.newTab("P8e other");
				tab.addDeveloperMetadata("shinchoku:probe-other", "two");
				return {
					own: tab.getDeveloperMetadata().filter((mark) => mark.getKey() === "shinchoku:probe").map((mark) => mark.getValue()),
					other: other2.getDeveloperMetadata().length,
					found: marksIn(bench.spreadsheet).map((mark) => mark.getValue())
				};
			}
		}),
		compared({
			id: "P8f",
			assumption: {
				ja: "目印の JSON（日本語と引用符を含む）は、一字一句そのまま読み返せます。",
				en: "The JSON text of a mark, with Japanese and quotes in it, reads back letter by letter."
			},
			expected: true,
			see: (tab, bench) => {
				var _a;
				const value = JSON.stringify({ state: "current", kind: "report", name: '進捗レポート "1"', fingerprint: "0a1b" });
				addMark(tab, value);
				SpreadsheetApp.flush();
				return ((_a = marksIn(bench.spreadsheet)[0]) == null ? void 0 : _a.getValue()) === value;
			}
		}),
		compared({
			id: "P8g",
			assumption: {
				ja: "一つのシートに同じキーのメタデータを二つ付けられ、二つ目を付けても一つ目はそのままです。キーを指定しない検索で、どちらも見つかります。",
				en: "A tab takes two pieces of metadata of one key, the second leaves the first as it was, and a search without a key finds both."
			},
			expected: ["one", "two"],
			see: (tab, bench) => {
				addMark(tab, "one");
				addMark(tab, "two");
				SpreadsheetApp.flush();
				return bench.spreadsheet.createDeveloperMetadataFinder().find().filter((mark) => {
					var _a;
					return ((_a = mark.getLocation().getSheet()) == null ? void 0 : _a.getSheetId()) === tab.getSheetId();
				}).map((mark) => mark.getValue()).sort();
			}
		})
	];

	// probe/items/number-formats.ts
	var FORMATS = [
		["0", 97, "97"],
		["#,##0", 12345, "12,345"],
		["#,##0.00", 1234.5, "1,234.50"],
		["0.0%", 0.8371, "83.7%"],
		['#,##0"※"', 268, "268※"],
		["+#,##0;-#,##0;0", -5, "-5"],
		["+#,##0;-#,##0;0", 5, "+5"],
		["+#,##0;-#,##0;0", 0, "0"],
		["0_);(0)", -5, "(5)"]
	];
	var numberFormats = [
		compared({
			id: "P31a",
			assumption: {
				ja: "資料に使う表示形式は、一字一句そのまま読み返せます。",
				en: "The number formats of our tabs read back letter by letter."
			},
			expected: [...FORMATS.map(([format]) => format), "@"],
			see: (tab) => {
				const formats2 = [...FORMATS.map(([format]) => format), "@"];
				const range = tab.getRange(1, 1, formats2.length, 1);
				range.setNumberFormats(column(formats2));
				SpreadsheetApp.flush();
				return firsts(range.getNumberFormats());
			}
		}),
		compared({
			id: "P31b",
			assumption: {
				ja: "その表示形式の数値は、期待どおりに表示され、getValues は元の数値を返します。",
				en: "Numbers are shown as these formats say, and getValues gives the numbers themselves."
			},
			expected: { shown: FORMATS.map(([, , shown]) => shown), values: FORMATS.map(([, value]) => value) },
			see: (tab) => {
				const range = tab.getRange(1, 1, FORMATS.length, 1);
				range.setNumberFormats(column(FORMATS.map(([format]) => format))).setValues(column(FORMATS.map(([, value]) => value)));
				SpreadsheetApp.flush();
				const shown = firsts(range.getDisplayValues()).map((text) => text == null ? void 0 : text.trim());
				return { shown, values: firsts(range.getValues()) };
			}
		}),
		compared({
			id: "P31c",
			assumption: {
				ja: "clearFormat は表示形式を残し、clearContent は書式を残します。",
				en: "clearFormat leaves number formats, clearContent leaves formats."
			},
			expected: { format: "@", background: "#ffffff", kept: "#ffe8a3" },
			see: (tab) => {
				const [first, second] = [tab.getRange("A1:A1"), tab.getRange("B1:B1")];
				first.setNumberFormat("@").setBackground("#ffe8a3").clearFormat();
				second.setBackground("#ffe8a3").setValues([["文"]]).clearContent();
				SpreadsheetApp.flush();
				return {
					format: first.getNumberFormat(),
					background: first.getBackground(),
					kept: second.getBackground()
				};
			}
		}),
		noted({
			id: "P31d",
			assumption: {
				ja: "何も設定していないセルの表示形式が何と読めるかは、記録だけします。",
				en: "What the number format of an untouched cell reads as is only noted."
			},
			see: (tab) => tab.getRange("A1").getNumberFormat()
		})
	];

	// probe/items/range-lists.ts
	var ADDRESSES = Array.from({ length: 100 }, (_, index) => `A${1 + index * 3}`);
	var NOTE = "進捗チェック：\n「令和５年度」が空欄です。";
	function rowsWith(values, found) {
		return firsts(values).flatMap((value, index) => found(value) ? [index + 1] : []);
	}
	function area(tab) {
		return tab.getRange("A1:A300");
	}
	var THIRDS = ADDRESSES.map((address) => Number(address.slice(1)));
	var rangeLists = [
		compared({
			id: "P30a",
			assumption: {
				ja: "RangeList.setNote は、100の離れたセルに同じメモを付け、ほかのセルには付けません。",
				en: "RangeList.setNote puts one note on 100 disjoint cells and on no other."
			},
			expected: { count: 100, same: true, note: NOTE },
			see: (tab) => {
				var _a;
				tab.getRangeList(ADDRESSES).setNote(NOTE);
				SpreadsheetApp.flush();
				const notes = area(tab).getNotes();
				const rows = rowsWith(notes, (note) => note !== "");
				return { count: rows.length, same: JSON.stringify(rows) === JSON.stringify(THIRDS), note: (_a = notes[0]) == null ? void 0 : _a[0] };
			}
		}),
		compared({
			id: "P30b",
			assumption: {
				ja: "RangeList.clearNote は、そのセルのメモだけを消し、職員のメモを残します。",
				en: "RangeList.clearNote takes off these notes only; a note of staff stays."
			},
			expected: [[2, "職員のメモ"]],
			see: (tab) => {
				tab.getRange("A2").setNote("職員のメモ");
				tab.getRangeList(ADDRESSES).setNote(NOTE);
				tab.getRangeList(ADDRESSES).clearNote();
				SpreadsheetApp.flush();
				const notes = area(tab).getNotes();
				return rowsWith(notes, (note) => note !== "").map((row) => {
					var _a;
					return [row, (_a = notes[row - 1]) == null ? void 0 : _a[0]];
				});
			}
		}),
		compared({
			id: "P30c",
			assumption: {
				ja: "RangeList の背景色・表示形式・配置・罫線も、並べた範囲だけに届きます。",
				en: "Background, number format, alignment and border of a RangeList reach its ranges only."
			},
			expected: { backgrounds: true, formats: true, alignments: true },
			see: (tab) => {
				tab.getRangeList(ADDRESSES).setBackground("#ffe8a3").setNumberFormat("@").setHorizontalAlignment("center").setBorder(null, null, true, null, null, null);
				SpreadsheetApp.flush();
				const range = area(tab);
				const isThirds = (rows) => JSON.stringify(rows) === JSON.stringify(THIRDS);
				return {
					backgrounds: isThirds(rowsWith(range.getBackgrounds(), (value) => value === "#ffe8a3")),
					formats: isThirds(rowsWith(range.getNumberFormats(), (value) => value === "@")),
					alignments: isThirds(rowsWith(range.getHorizontalAlignments(), (value) => value === "center"))
				};
			}
		})
	];

	// probe/items/reading.ts
	var reading = [
		compared({
			id: "P10a",
			assumption: {
				ja: "二度読んだ値・メモ・背景色は同じです（編集されたかどうかを指紋で見分けます）。",
				en: "Values, notes and backgrounds that are read twice are the same, so that a fingerprint of them holds."
			},
			expected: true,
			see: (tab) => {
				tab.getRange("A1:D1").setNumberFormats([["@", "0", "0.0%", "@"]]).setValues([["進捗", 97, 0.8371, "1-2"]]).setBackgrounds([["#FFE8A3", null, "#dce9ff", "#ffffff"]]);
				tab.getRange("A1").setNote("確認");
				const before = contentsOf(tab);
				SpreadsheetApp.flush();
				tab.setName(`${tab.getName()} b`);
				const after = contentsOf(tab);
				return before === after || [before, after];
			}
		}),
		compared({
			id: "P10b",
			assumption: {
				ja: "背景色のないセルと null を設定したセルの背景色は '#ffffff'、メモは '' です。",
				en: "The background of a cell without one, or with null set, is '#ffffff'; its note is ''."
			},
			expected: [["#ffffff", "#ffffff"], [""]],
			see: (tab) => {
				tab.getRange("B1").setBackgrounds([["#ff0000"]]);
				tab.getRange("B1").setBackgrounds([[null]]);
				SpreadsheetApp.flush();
				return [tab.getRange("A1:B1").getBackgrounds()[0], tab.getRange("A1").getNotes()[0]];
			}
		}),
		compared({
			id: "P11a",
			assumption: {
				ja: "データ範囲の getMergedRanges は、範囲の中から始まって外へ出る結合も含めて、結合全体を返します。",
				en: "getMergedRanges of the data range gives whole merges, also one that begins inside it and reaches out."
			},
			expected: { data: "A1:D2", merges: ["A1:B2", "D1:D5"] },
			see: (tab) => {
				tab.getRange("A1:D2").setValues([
					["見出し", "", "", "縦"],
					["", "", "値", ""]
				]);
				tab.getRange("A1:B2").merge();
				tab.getRange("D1:D5").merge();
				SpreadsheetApp.flush();
				const data = tab.getDataRange();
				const merges = data.getMergedRanges().map((range) => range.getA1Notation());
				return { data: data.getA1Notation(), merges: merges.sort() };
			}
		}),
		compared({
			id: "P11b",
			assumption: {
				ja: "結合に隠れたセルは、値も表示値も '' で、結合の前にあった内容は消えています。",
				en: "Cells that a merge covers read '' as value and as displayed value, and merging dropped what they held."
			},
			expected: [
				[
					["見出し", ""],
					["", ""]
				],
				[
					["見出し", ""],
					["", ""]
				]
			],
			see: (tab) => {
				const range = tab.getRange("A1:B2");
				range.setValues([
					["見出し", "b"],
					["c", "d"]
				]);
				range.merge();
				SpreadsheetApp.flush();
				return [range.getValues(), range.getDisplayValues()];
			}
		}),
		compared({
			id: "P14",
			assumption: {
				ja: "表示形式「;;;」のセルは、表示値は '' でも、getValues は数値を返します。",
				en: "A cell of number format ';;;' has the displayed value '' while getValues gives its number."
			},
			expected: ["", 5],
			see: (tab) => {
				var _a, _b;
				tab.getRange("A1").setNumberFormat(";;;").setValue(5);
				SpreadsheetApp.flush();
				return [(_a = tab.getRange("A1").getDisplayValues()[0]) == null ? void 0 : _a[0], (_b = tab.getRange("A1").getValues()[0]) == null ? void 0 : _b[0]];
			}
		}),
		noted({
			id: "P11c",
			assumption: {
				ja: "結合に隠れたセルのメモ・背景色・リッチテキストと、結合の上から書いた値がどう読めるかは、記録だけします。",
				en: "What note, background and rich text of a covered cell read as, and values written over a merge, is only noted."
			},
			see: (tab) => {
				const range = tab.getRange("A1:A2");
				range.setNote("確認").setBackground("#ffe8a3").merge();
				range.setValues([["上"], ["下"]]);
				SpreadsheetApp.flush();
				return {
					values: firsts(range.getValues()),
					notes: firsts(range.getNotes()),
					backgrounds: firsts(range.getBackgrounds()),
					rich: firsts(range.getRichTextValues()).map((value) => {
						var _a;
						return (_a = value == null ? void 0 : value.getText()) != null ? _a : null;
					})
				};
			}
		}),
		compared({
			id: "P11d",
			assumption: {
				ja: "結合の一部のセルからも、結合全体が分かります。結合に触れない範囲では何も返りません。",
				en: "A part of a merge tells the whole merge; a range that touches none tells nothing."
			},
			expected: { part: ["A1:B2"], none: [] },
			see: (tab) => {
				tab.getRange("A1:B2").merge();
				SpreadsheetApp.flush();
				const mergesOf = (address) => tab.getRange(address).getMergedRanges().map((range) => range.getA1Notation());
				return { part: mergesOf("B2:C3"), none: mergesOf("C1:C9") };
			}
		}),
		compared({
			id: "P14b",
			assumption: {
				ja: "getValues は、数値・真偽・日付・文字をそれぞれの型で返し、空欄は '' です。表示値はすべて文字です。",
				en: "getValues gives number, boolean, date and text as such and '' for a blank; displayed values are texts."
			},
			expected: { types: ["number", "boolean", "date", "string", "string"], displayed: true },
			see: (tab) => {
				var _a, _b;
				const range = tab.getRange("A1:E1");
				range.setValues([[12.5, true, new Date(2026, 3, 1), "文", ""]]);
				SpreadsheetApp.flush();
				const types = ((_a = range.getValues()[0]) != null ? _a : []).map((value) => value instanceof Date ? "date" : typeof value);
				return { types, displayed: (_b = range.getDisplayValues()[0]) == null ? void 0 : _b.every((value) => typeof value === "string") };
			}
		})
	];

	// probe/items/refusals.ts
	var refusals = [
		compared({
			id: "P21a",
			assumption: {
				ja: "断られた呼び出しは Error を投げ、シートの外のセルは getRange が断ります。",
				en: "What a refused call throws is an Error, and getRange of a place outside the grid is refused."
			},
			expected: true,
			see: (tab) => {
				const text = errorOf(() => tab.getRange("A5000"));
				return text !== NO_ERROR && !text.startsWith("not an Error") || text;
			}
		}),
		judged({
			id: "P21b",
			assumption: {
				ja: "断られる六つの呼び出しは、どれもエラーになります。文は使う人の言語で出るので、記録だけします。",
				en: "Six calls are refused, each with an error. Its text comes in the language of the person and is only noted."
			},
			expected: "errors = 6",
			see: (tab, bench) => {
				tab.getRange("A1:B2").merge();
				return [
					errorOf(() => tab.getRange("A5000")),
					errorOf(() => tab.getRange(1, 1, 0, 1)),
					errorOf(() => tab.getRange("D1:D2").setValues([["a"]])),
					errorOf(() => {
						tab.getRange("D1").setValues([["a".repeat(50001)]]);
						SpreadsheetApp.flush();
					}),
					errorOf(() => {
						tab.getRange("A1").breakApart();
						SpreadsheetApp.flush();
					}),
					errorOf(() => tab.setName(bench.newTab("P21b").getName()))
				];
			},
			accepts: (seen) => seen.length === 6 && seen.every((text) => text !== NO_ERROR)
		})
	];

	// probe/items/rich-text.ts
	var richText = [
		compared({
			id: "P23a",
			assumption: {
				ja: "文字のセルにはリッチテキストがあり、数値・日付・チェック・数式（結果が文字のものも）にはありません。",
				en: "Texts have a rich text; numbers, dates, ticks and formulas have none, also formulas that give texts."
			},
			expected: ["○", null, null, null, null],
			see: (tab) => {
				var _a;
				const range = tab.getRange("A1:E1");
				range.setValues([["○", 12, new Date(2026, 3, 1), true, '="○"']]);
				SpreadsheetApp.flush();
				return (_a = range.getRichTextValues()[0]) == null ? void 0 : _a.map((value) => {
					var _a2;
					return (_a2 = value == null ? void 0 : value.getText()) != null ? _a2 : null;
				});
			}
		}),
		judged({
			id: "P23b",
			assumption: {
				ja: "文字の部分は、セルから受け継いだ書式も答えるか、null を返します（null は受け継ぐという意味に取ります）。",
				en: "A run tells what it has from its cell as well, or null, which is taken to mean the same."
			},
			expected: "bold = true | null, false; size = 14 | null",
			see: (tab) => {
				const range = tab.getRange("A1:A1");
				range.setFontSize(14).setFontWeights([["bold"]]);
				range.setRichTextValues([[partStyled("項目", 1, 2, bold(false))]]);
				return runsIn(range).map((run2) => ({ text: run2.text, bold: run2.bold, size: run2.size }));
			},
			accepts: (runs) => {
				var _a, _b;
				return runs.length === 2 && ((_a = runs[0]) == null ? void 0 : _a.bold) !== false && ((_b = runs[1]) == null ? void 0 : _b.bold) === false && runs.every((run2) => run2.size === 14 || run2.size === null);
			}
		}),
		judged({
			id: "P23c",
			assumption: {
				ja: "getTextStyles がセルの書式・最初の部分の書式・null のどれを返すかは、記録だけします（すべての部分を残します）。",
				en: "Whether getTextStyles gives the style of the cell, of its first run or null is only noted: all runs are kept."
			},
			expected: "runs = 2",
			see: (tab) => {
				var _a, _b;
				const range = tab.getRange("A1:A1");
				range.setRichTextValues([[partStyled("項目", 0, 1, bold())]]);
				return { runs: runsIn(range).length, cell: (_b = (_a = range.getTextStyles()[0]) == null ? void 0 : _a[0]) == null ? void 0 : _b.isBold() };
			},
			accepts: (seen) => seen.runs === 2
		}),
		judged({
			id: "P23d",
			assumption: {
				ja: "文字全体の書式は、その部分から分かります。セル自身の書式が変わったかは記録だけします。",
				en: "A look over the whole text is told by its run; whether the cell's own style changed is only noted."
			},
			expected: "run = true",
			see: (tab) => {
				var _a, _b, _c;
				const range = tab.getRange("A1:A1");
				range.setRichTextValues([[partStyled("項目", 0, 2, bold())]]);
				const [run2] = runsIn(range);
				return { run: run2 == null ? void 0 : run2.bold, cell: (_b = (_a = range.getTextStyles()[0]) == null ? void 0 : _a[0]) == null ? void 0 : _b.isBold(), weight: (_c = range.getFontWeights()[0]) == null ? void 0 : _c[0] };
			},
			accepts: (seen) => seen.run === true
		}),
		noted({
			id: "P23f",
			assumption: {
				ja: "太字だけを決めた書式が、字体と大きさをどうするかは、記録だけします（すべて書きます）。",
				en: "What a style of which only bold was set makes of family and size is only noted: all is written."
			},
			see: (tab) => {
				const range = tab.getRange("A1:A1");
				formatCell(range);
				range.setRichTextValues([[partStyled("項目", 0, 1, bold())]]);
				const [run2] = runsIn(range);
				return [run2 == null ? void 0 : run2.family, run2 == null ? void 0 : run2.size];
			}
		}),
		compared({
			id: "P23h",
			assumption: {
				ja: "文字のテーマの色は THEME と名前で読め、その名前で書き直せます。",
				en: "A theme colour of a run reads back as THEME with its name, by which it can be written again."
			},
			expected: ["ACCENT4", "ACCENT4", "#b3261e"],
			see: (tab) => {
				var _a, _b, _c, _d;
				const range = tab.getRange("A1:A1");
				const { ACCENT4 } = SpreadsheetApp.ThemeColorType;
				const style = SpreadsheetApp.newTextStyle().setForegroundColorObject(
					SpreadsheetApp.newColor().setThemeColor(ACCENT4).build()
				);
				range.setRichTextValues([[partStyled("項目", 0, 1, style)]]);
				const first = (_a = runsIn(range)[0]) == null ? void 0 : _a.color;
				const names = SpreadsheetApp.ThemeColorType;
				const named = (_b = names[first != null ? first : ""]) != null ? _b : ACCENT4;
				const again = SpreadsheetApp.newTextStyle().setForegroundColorObject(
					SpreadsheetApp.newColor().setThemeColor(named).build()
				);
				range.setRichTextValues([[partStyled("項目", 0, 1, again)]]);
				const second = (_c = runsIn(range)[0]) == null ? void 0 : _c.color;
				const red = SpreadsheetApp.newTextStyle().setForegroundColor("#b3261e");
				range.setRichTextValues([[partStyled("項目", 0, 1, red)]]);
				return [first, second, String((_d = runsIn(range)[0]) == null ? void 0 : _d.color).toLowerCase()];
			}
		}),
		judged({
			id: "P23i",
			assumption: {
				ja: "リンクはその部分から分かります。文の中のアドレスがひとりでにリンクになるかは記録だけします。",
				en: "A link is told by its run; whether an address in a sentence becomes a link of itself is only noted."
			},
			expected: "linked = true",
			see: (tab) => {
				const range = tab.getRange("A1:A1");
				const text = SpreadsheetApp.newRichTextValue().setText("計画を見る").setLinkUrl(0, 2, "https://example.com/");
				range.setRichTextValues([[text.build()]]);
				const linked = runsIn(range).some((run2) => run2.link !== null);
				range.setValues([["計画は https://example.com/ を見る"]]);
				return { linked, bare: runsIn(range).map((run2) => run2.link) };
			},
			accepts: (seen) => seen.linked === true
		}),
		compared({
			id: "P23o",
			assumption: {
				ja: "部分の位置は JavaScript と同じに数えます。「𠮷」のような字は2と数えます。",
				en: "Offsets of runs count as JavaScript does: a letter beyond the basic plane is two (𠮷)."
			},
			expected: [
				["𠮷", 0, 2],
				["野", 2, 3],
				["家", 3, 4]
			],
			see: (tab) => {
				const range = tab.getRange("A1:A1");
				range.setRichTextValues([[partStyled("𠮷野家", 2, 3, bold())]]);
				return runsIn(range).map((run2) => [run2.text, run2.start, run2.end]);
			}
		}),
		compared({
			id: "P23r",
			assumption: {
				ja: "50,000字のリッチテキストは書け、50,001字は断られます。",
				en: "A rich text of 50,000 characters is taken, one of 50,001 refused."
			},
			expected: [5e4, true],
			see: (tab) => {
				var _a;
				const range = tab.getRange("A1:A1");
				range.setRichTextValues([textCell("あ".repeat(5e4))]);
				SpreadsheetApp.flush();
				const { length } = String((_a = range.getValues()[0]) == null ? void 0 : _a[0]);
				const error = errorOf(() => {
					range.setRichTextValues([textCell("あ".repeat(50001))]);
					SpreadsheetApp.flush();
				});
				return [length, error !== NO_ERROR];
			}
		})
	];

	// probe/items/rules-of-others.ts
	function ruleOn(tab) {
		return (condition, address) => condition(SpreadsheetApp.newConditionalFormatRule()).setBackground("#00ff00").setRanges([tab.getRange(address)]).build();
	}
	var rulesOfOthers = [
		compared({
			id: "P3a",
			assumption: {
				ja: "職員が作った数式の条件付き書式は、読んだまま書き戻せば、条件・範囲・書式・順番が変わりません。",
				en: "Formula rules of others, passed back as objects, keep condition, ranges, style and order."
			},
			expected: unchanged(2),
			see: (tab) => {
				const first = formulaRule(tab, "=$A1>10", ["A1:C20"], "#ff0000");
				const second = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=ISBLANK(E1)").setBold(true).setItalic(true).setStrikethrough(true).setRanges([tab.getRange("E1:E5"), tab.getRange("G2:G3")]).build();
				return passedBack(tab, [first, second]);
			}
		}),
		compared({
			id: "P3b",
			assumption: {
				ja: "職員が作ったカラースケールも、別の種類の規則にはさまれていても、書き戻して変わりません。",
				en: "So do colour scales of others, between rules of another kind."
			},
			expected: unchanged(3),
			see: (tab) => {
				const twoColours = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint("#ffffff").setGradientMaxpoint("#57bb8a").setRanges([tab.getRange("A1:A20")]).build();
				const number = SpreadsheetApp.InterpolationType.NUMBER;
				const threeColours = SpreadsheetApp.newConditionalFormatRule().setGradientMinpointWithValue("#f8696b", number, "0").setGradientMidpointWithValue("#ffffff", SpreadsheetApp.InterpolationType.PERCENTILE, "50").setGradientMaxpointWithValue("#63be7b", number, "100").setRanges([tab.getRange("B1:B20")]).build();
				const between = formulaRule(tab, "=$A1>10", ["A1:C20"], "#ff0000");
				return passedBack(tab, [twoColours, between, threeColours]);
			}
		}),
		compared({
			id: "P3c",
			assumption: {
				ja: "職員が作った数値・文字・日付・空白の規則も、書き戻して変わりません。",
				en: "So do rules of others on numbers, texts, dates and blanks."
			},
			expected: unchanged(4),
			see: (tab) => {
				const rule = ruleOn(tab);
				return passedBack(tab, [
					rule((builder) => builder.whenNumberBetween(1, 2.5), "A1:A9"),
					rule((builder) => builder.whenTextContains("予定"), "B1:B9"),
					rule((builder) => builder.whenDateBefore(new Date(2026, 3, 1)), "C1:C9"),
					rule((builder) => builder.whenCellEmpty(), "D1:D9")
				]);
			}
		}),
		compared({
			id: "P3d",
			assumption: {
				ja: "テーマの色を使う規則も、テーマの色のまま書き戻せます。",
				en: "So do rules in colours of the theme, which stay colours of the theme."
			},
			expected: { type: ["ACCENT4", "ACCENT1"], ...unchanged(1) },
			see: (tab) => {
				const { ACCENT1, ACCENT4 } = SpreadsheetApp.ThemeColorType;
				const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=$A1>10").setBackgroundObject(SpreadsheetApp.newColor().setThemeColor(ACCENT4).build()).setFontColorObject(SpreadsheetApp.newColor().setThemeColor(ACCENT1).build()).setRanges([tab.getRange("A1:C20")]).build();
				const condition = conditionOf(onlyRule(readBack(tab, [rule])));
				const type = [condition.getBackgroundObject(), condition.getFontColorObject()].map(colourText);
				return { type, ...passedBack(tab, tab.getConditionalFormatRules()) };
			}
		}),
		compared({
			id: "P3e",
			assumption: {
				ja: "文字の規則（含む・含まない・始まる・終わる・等しい）も、書き戻して変わりません。",
				en: "So do rules on texts: contains, does not contain, begins, ends, equals."
			},
			expected: unchanged(5),
			see: (tab) => {
				const rule = ruleOn(tab);
				return passedBack(tab, [
					rule((builder) => builder.whenTextContains("予定"), "A1:A9"),
					rule((builder) => builder.whenTextDoesNotContain("済"), "B1:B9"),
					rule((builder) => builder.whenTextStartsWith("令和"), "C1:C9"),
					rule((builder) => builder.whenTextEndsWith("中"), "D1:D9"),
					rule((builder) => builder.whenTextEqualTo("◎"), "E1:E9")
				]);
			}
		}),
		compared({
			id: "P3f",
			assumption: {
				ja: "日付の規則（ある日より前・後、今日、今日より前）も、書き戻して変わりません。",
				en: "So do rules on dates: before and after a day, today, before today."
			},
			expected: unchanged(4),
			see: (tab) => {
				const rule = ruleOn(tab);
				const { TODAY } = SpreadsheetApp.RelativeDate;
				return passedBack(tab, [
					rule((builder) => builder.whenDateBefore(new Date(2026, 3, 1)), "A1:A9"),
					rule((builder) => builder.whenDateAfter(new Date(2027, 2, 31)), "B1:B9"),
					rule((builder) => builder.whenDateEqualTo(TODAY), "C1:C9"),
					rule((builder) => builder.whenDateBefore(TODAY), "D1:D9")
				]);
			}
		})
	];

	// probe/items/surroundings.ts
	var surroundings = [
		compared({
			id: "P13",
			assumption: {
				ja: "ドキュメントのロックが取れ、持っている間の tryLock も、放したあとの tryLock も true です。",
				en: "There is a document lock; tryLock is true twice over, and again after releaseLock."
			},
			expected: { lock: true, first: true, second: true, held: true, again: true },
			see: () => {
				const lock = LockService.getDocumentLock();
				if (lock === null) {
					return { lock: false };
				}
				const first = lock.tryLock(1e3);
				const second = lock.tryLock(1e3);
				const held = lock.hasLock();
				lock.releaseLock();
				const again = lock.tryLock(1e3);
				lock.releaseLock();
				return { lock: true, first, second, held, again };
			}
		}),
		judged({
			id: "P16",
			assumption: {
				ja: "Session.getActiveUserLocale は 'ja' のような言語を返します（国名が続くこともあります）。",
				en: "Session.getActiveUserLocale gives a language such as 'ja', maybe with a country behind it."
			},
			expected: "ja | en | …",
			see: () => {
				return Session.getActiveUserLocale();
			},
			accepts: (seen) => /^[a-z]{2,3}([-_][A-Za-z0-9]+)*$/.test(seen)
		}),
		lookedAt({
			id: "P17",
			assumption: {
				ja: "-1秒の通知は次の通知まで残り、次の通知に替わります。",
				en: "A toast of -1 seconds stays until the next toast, which takes its place."
			},
			expected: { ja: "最初の通知が最後の通知に替わる", en: "The last toast takes the place of the first." },
			where: { ja: "画面の右下の通知をご覧ください。", en: "Look at the lower right corner." }
		})
	];

	// probe/items/tabs.ts
	var tabs = [
		compared({
			id: "P9a",
			assumption: {
				ja: "追加した直後で前面にあるシートも隠せて、別のシートが前面になります。",
				en: "A tab can be hidden directly after insertSheet, though it is the active one; another is active then."
			},
			expected: { hidden: true, active: false },
			see: (tab, bench) => {
				tab.hideSheet();
				return {
					hidden: tab.isSheetHidden(),
					active: bench.spreadsheet.getActiveSheet().getSheetId() === tab.getSheetId()
				};
			}
		}),
		compared({
			id: "P9b",
			assumption: {
				ja: "隠したシートにも値・書式・幅を書け、showSheet と setActiveSheet で前面に出ます。",
				en: "A hidden tab takes values, styles and sizes; showSheet and setActiveSheet bring it to the front."
			},
			expected: { values: [["a", "b"]], hidden: false, active: true },
			see: (tab, bench) => {
				tab.hideSheet();
				tab.getRange("A1:B1").setValues([["a", "b"]]).setBackgrounds([["#ffe8a3", "#ffffff"]]);
				tab.setColumnWidths(1, 2, 120);
				tab.setHiddenGridlines(true);
				tab.getRangeList(["A1", "B1"]).setBorder(null, null, true, null, null, null);
				tab.showSheet();
				bench.spreadsheet.setActiveSheet(tab);
				return {
					values: tab.getRange("A1:B1").getValues(),
					hidden: tab.isSheetHidden(),
					active: bench.spreadsheet.getActiveSheet().getSheetId() === tab.getSheetId()
				};
			}
		}),
		compared({
			id: "P9c",
			assumption: {
				ja: "シートを消すと、その名前はすぐに使えます。",
				en: "The name of a tab is free as soon as the tab is deleted."
			},
			expected: true,
			see: (tab, bench) => {
				const name = tab.getName();
				const next = bench.newTab("P9c next");
				bench.spreadsheet.deleteSheet(tab);
				next.setName(name);
				return next.getName() === name;
			}
		}),
		compared({
			id: "P9d",
			assumption: {
				ja: "insertSheet の位置は、隠れたシートも含めて 0 から数えます。",
				en: "The index of insertSheet counts all tabs from 0, hidden ones too."
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
					last: ids.indexOf(last.getSheetId()) === ids.length - 1
				};
			}
		}),
		compared({
			id: "P10c",
			assumption: {
				ja: "範囲から自分のシートの番号が分かり、その番号からシートに戻れます。",
				en: "A range tells the number of its tab, and that number leads back to the tab."
			},
			expected: [true, true],
			see: (tab) => {
				var _a;
				const id = tab.getRange("B2").getGridId();
				return [id === tab.getSheetId(), ((_a = tab.getParent().getSheetById(id)) == null ? void 0 : _a.getName()) === tab.getName()];
			}
		}),
		compared({
			id: "P15",
			assumption: {
				ja: "新しいシートは1,000行26列で、どの大きさにも増減でき、列幅をまとめて設定できます。",
				en: "A new tab has 1,000 rows and 26 columns, and can be cut and grown to any size and given column widths at once."
			},
			expected: { fresh: [1e3, 26], cut: [10, 3], grown: [1200, 30], width: 48 },
			see: (tab) => {
				const fresh = [tab.getMaxRows(), tab.getMaxColumns()];
				tab.deleteRows(11, tab.getMaxRows() - 10);
				tab.deleteColumns(4, tab.getMaxColumns() - 3);
				const cut = [tab.getMaxRows(), tab.getMaxColumns()];
				tab.insertRowsAfter(10, 1190);
				tab.insertColumnsAfter(3, 27);
				tab.setColumnWidths(1, 3, 48);
				return { fresh, cut, grown: [tab.getMaxRows(), tab.getMaxColumns()], width: tab.getColumnWidth(2) };
			}
		})
	];

	// probe/items/text-as-typed.ts
	var TEXTS = ["1-2", "4/1", "001", "1/2", "TRUE", "50%", "10:30", "1E3", "2018年4月1日"].concat(
		["12345678901234567890", "1,234", "＝1", "＋1", "－1", "＠x", "’1"],
		["第1章", "福祉政策\n介護保険", "（再掲）", "#N/A"]
	);
	var RISKY_TEXTS = ["=1+1", "+1", "-1", "@x", "'001", "	=1+1", "\r=1+1", "1\r\n2"];
	var MENDED_TEXTS = ["〇", "－", "短期", "8回", "R5～R7で実施", "（再掲）", "第1章", "課\n係"];
	var WAYS = {
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
		setRichTextValues: (range, texts) => range.setRichTextValues(texts.map(textCell))
	};
	var VALUE_WAYS = ["setValue", "setValues", "RangeList.setValue"];
	var RICH_WAYS = ["setRichTextValue", "setRichTextValues"];
	function madeBy(tab, ways, texts, format) {
		return ways.map((way, index) => {
			var _a;
			const range = tab.getRange(1, index + 1, texts.length, 1);
			if (format !== null) {
				range.setNumberFormats(formats(texts.length, format));
			}
			(_a = WAYS[way]) == null ? void 0 : _a.call(WAYS, range, texts);
			return kindsIn(range);
		});
	}
	function inOne(made) {
		const [first] = made;
		return made.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : made;
	}
	var asTexts = (texts) => texts.map((text) => `text ${text}`);
	var textAsTyped = [
		compared({
			id: "P6a",
			assumption: {
				ja: "表示形式「@」のセルでは、setValues は数値や日付に似た文字と、全角にした先頭の記号を、文字のまま残します。",
				en: "In cells of format '@', setValues keeps number- and date-like texts and full-width first signs."
			},
			expected: asTexts(TEXTS),
			see: (tab) => inOne(madeBy(tab, ["setValues"], TEXTS, "@"))
		}),
		noted({
			id: "P6b",
			assumption: {
				ja: "表示形式「@」のセルで = + - @ ' で始まる文字がどうなるかは、記録だけします（進捗チェックは ＝ ＋ － ＠ ’ に替えて書きます）。",
				en: "What = + - @ ' become in a cell of format '@' is only noted: the add-on writes ＝ ＋ － ＠ ’ instead."
			},
			see: (tab) => inOne(madeBy(tab, ["setValues"], RISKY_TEXTS, "@"))
		}),
		compared({
			id: "P6c",
			assumption: {
				ja: "setValue と RangeList.setValue も、「@」のセルに同じ文字をそのまま残します。",
				en: "So do setValue and RangeList.setValue in cells of format '@'."
			},
			expected: asTexts(TEXTS),
			see: (tab) => inOne(madeBy(tab, VALUE_WAYS, TEXTS, "@"))
		}),
		compared({
			id: "P7a",
			assumption: {
				ja: "表示形式「@」のセルでは、setRichTextValue と setRichTextValues も同じ文字をそのまま残します。",
				en: "In cells of format '@', setRichTextValue and setRichTextValues keep the same texts."
			},
			expected: asTexts(TEXTS),
			see: (tab) => inOne(madeBy(tab, RICH_WAYS, TEXTS, "@"))
		}),
		compared({
			id: "P7b",
			assumption: {
				ja: "setRichTextValue(s) は、表示形式が何であっても、文字を日付・数値・数式にしません。",
				en: "setRichTextValue(s) make no date, number or formula of any text, whatever the cell's format."
			},
			expected: ["1-2", "4/1", "001", "12", "TRUE", "=1+1", "+1", "-1", "@x"].map(() => "text"),
			see: (tab) => {
				const texts = ["1-2", "4/1", "001", "12", "TRUE", "=1+1", "+1", "-1", "@x"];
				const made = madeBy(tab, RICH_WAYS, texts, null);
				return inOne(made.map((kinds) => kinds.map((kind) => kind.slice(0, kind.indexOf(" ")))));
			}
		}),
		judged({
			id: "P27a",
			assumption: {
				ja: "表示形式を決めていないセルで、setValue・setValues・RangeList.setValue は、どの文字も同じものにします。",
				en: "In cells without a format, setValue, setValues and RangeList.setValue make the same of every text."
			},
			expected: "same = true",
			see: (tab) => {
				const texts = [...TEXTS, ...RISKY_TEXTS];
				const [first = [], ...others] = madeBy(tab, VALUE_WAYS, texts, null);
				const same = others.every((each) => JSON.stringify(each) === JSON.stringify(first));
				return same ? { same, made: first } : { same, made: [first, ...others] };
			},
			accepts: (seen) => seen.same
		}),
		compared({
			id: "P27b",
			assumption: {
				ja: "表示形式を決めていないセルで、「=1+1」は数式、「001」は数値、「4/1」は日付、「TRUE」は真偽になります。",
				en: "In cells without a format '=1+1' becomes a formula, '001' a number, '4/1' a date, 'TRUE' a boolean."
			},
			expected: ["formula", "number", "date", "boolean"],
			see: (tab) => {
				const range = tab.getRange("A1:A4");
				range.setValues(column(["=1+1", "001", "4/1", "TRUE"]));
				return kindNames(range);
			}
		}),
		compared({
			id: "P27c",
			assumption: {
				ja: "「直す」が書く文字は、表示形式を決めていないセルでも文字のままです。",
				en: "Texts that a fix writes stay texts in cells without a format, too."
			},
			expected: asTexts(MENDED_TEXTS),
			see: (tab) => inOne(madeBy(tab, ["setValues", "RangeList.setValue"], MENDED_TEXTS, null))
		}),
		noted({
			id: "P27d",
			assumption: {
				ja: "= + - @ ' タブ・改行で始まる文字を各メソッドがどうするかは、記録だけします（表示形式なし、「@」の順）。",
				en: "What each method makes of texts that begin with = + - @ ' a tab or a line break is only noted (no format, then '@')."
			},
			see: (tab) => {
				const ways = [...VALUE_WAYS, ...RICH_WAYS];
				const bare = madeBy(tab, ways, RISKY_TEXTS, null);
				tab.clear();
				const plain = madeBy(tab, ways, RISKY_TEXTS, "@");
				return Object.fromEntries(ways.map((way, index) => [way, [bare[index], plain[index]]]));
			}
		}),
		noted({
			id: "P27e",
			assumption: {
				ja: "値のあとから「@」を設定すると何になるかは、記録だけします（進捗チェックは必ず値の前に設定します）。",
				en: "What a value becomes when '@' is set after it is only noted: the add-on sets formats before values."
			},
			see: (tab) => {
				const range = tab.getRange("A1:A4");
				range.setValues(column(["001", "4/1", "50%", "12345678901234567890"])).setNumberFormats(formats(4, "@"));
				return [kindsIn(range), firsts(range.getDisplayValues())];
			}
		}),
		compared({
			id: "P27f",
			assumption: {
				ja: "一つのセルに50,000字まで書け、50,001字は setValue でも setValues でも断られます。",
				en: "A cell takes 50,000 characters; 50,001 are refused by setValue and by setValues."
			},
			expected: [5e4, true, true],
			see: (tab) => {
				var _a;
				const range = tab.getRange("A1:A1");
				range.setNumberFormat("@").setValues([["あ".repeat(5e4)]]);
				SpreadsheetApp.flush();
				const { length } = String((_a = range.getValues()[0]) == null ? void 0 : _a[0]);
				const tooLong = "あ".repeat(50001);
				const isRefused2 = (write2) => errorOf(() => {
					write2();
					SpreadsheetApp.flush();
				}) !== NO_ERROR;
				return [
					length,
					isRefused2(() => tab.getRange("B1").setValue(tooLong)),
					isRefused2(() => tab.getRange("C1:C1").setValues([[tooLong]]))
				];
			}
		})
	];

	// bench/published-costs.ts
	var COST = {
		/** A read after a write: Sheets first writes out what waits. 1,000 rows of getValue and setValue in turn: 318,580 ms; github.com/moseskim/google-app-scripts-3rd, 16/16-02.gs. */
		turn: 319,
		/** A read that no write comes before. 1,000 times getLastRow: 160,377 ms; www.bugbugnow.net/2019/03/GoogleAppsScript-speed-up.html. */
		read: 160,
		/** The value of one cell after another, which Sheets reads ahead. 1,000 times getRange and getValue: 3,064 ms; same page. */
		nextCell: 3,
		/** A cell of a range that is read: 10,000,000 cells in 85 s; tanaikech.github.io, 2022/04/25. */
		cellRead: 85e-4,
		/** A write that waits in the cache. 400 times setValues: 164 ms; stackoverflow.com/questions/29263774. */
		write: 0.4,
		/** A cell whose content is written, its styles included, which therefore cost no more than a call. 500,000 cells rewritten: 67 s; tanaikech.github.io, 2023/08/13. */
		cellWritten: 0.134,
		/** Writing out what waits: 610 ms with flush, 50 ms without; stackoverflow.com/questions/29263774. */
		flush: 560,
		/** Reading and storing properties; ziritione.org/post/apps_script_performance. */
		propertiesRead: 30,
		propertiesWritten: 62,
		/** What reads no cell and writes none, such as getRange, toast or tryLock; none is published, so as the next cell. */
		other: 3
	};

	// probe/items/timing.ts
	var COLUMNS = 8;
	var LISTED = 100;
	function read(call, cells, work) {
		SpreadsheetApp.flush();
		return { call, milliseconds: millisecondsOf(work), published: COST.read + cells * COST.cellRead };
	}
	function write(call, cells, work) {
		SpreadsheetApp.flush();
		const milliseconds = millisecondsOf(() => {
			work();
			SpreadsheetApp.flush();
		});
		return { call, milliseconds, published: COST.write + cells * COST.cellWritten + COST.flush };
	}
	function other(call, published, work) {
		return { call, milliseconds: millisecondsOf(work), published };
	}
	function rowsOf(rows, columns, make) {
		return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column2) => make(row, column2)));
	}
	function filledTable(tab, rows) {
		if (tab.getMaxRows() < rows) {
			tab.insertRowsAfter(tab.getMaxRows(), rows - tab.getMaxRows());
		}
		const range = tab.getRange(1, 1, rows, COLUMNS);
		range.setValues(rowsOf(rows, COLUMNS, (row, column2) => `取組${row + 1}の${column2 + 1}：講座を12回開催`));
		return range;
	}
	function listOf(tab, rows) {
		const step = Math.floor(rows / LISTED);
		return tab.getRangeList(Array.from({ length: LISTED }, (_, index) => `A${1 + index * step}`));
	}
	function reads(tab, rows) {
		const range = filledTable(tab, rows);
		const first = tab.getRange(1, 1, rows, 1);
		const cells = rows * COLUMNS;
		return [
			read("getDataRange", 0, () => tab.getDataRange()),
			read("getValues", cells, () => range.getValues()),
			read("getDisplayValues", cells, () => range.getDisplayValues()),
			read("getFormulas", cells, () => range.getFormulas()),
			read("getNotes", cells, () => range.getNotes()),
			read("getBackgrounds", cells, () => range.getBackgrounds()),
			read("getMergedRanges", 0, () => range.getMergedRanges()),
			read("getRichTextValues (1)", rows, () => first.getRichTextValues()),
			read("getTextStyles (1)", rows, () => first.getTextStyles()),
			read("getDataValidations (1)", rows, () => first.getDataValidations()),
			read("getConditionalFormatRules", 0, () => tab.getConditionalFormatRules())
		];
	}
	function writes(tab, rows) {
		const range = filledTable(tab, rows);
		const first = tab.getRange(1, 1, rows, 1);
		const texts = rowsOf(rows, COLUMNS, (row, column2) => `取組${row + 1}の${column2 + 1}`);
		const link = SpreadsheetApp.newRichTextValue().setText("A1").setLinkUrl("#gid=0&range=A1").build();
		const style = bold().build();
		const step = Math.floor(rows / LISTED);
		const rules = Array.from({ length: 20 }, (_, rule) => {
			const addresses = Array.from({ length: LISTED / 20 }, (__, index) => `B${1 + (rule + index * 20) * step}`);
			return formulaRule(tab, `=(B${1 + rule * step}="")*(N("shinchoku:x")=0)`, addresses, "#ffe8a3");
		});
		return [
			write("setNumberFormat", rows * COLUMNS, () => range.setNumberFormat("@")),
			write("setValues", rows * COLUMNS, () => range.setValues(texts)),
			write(
				"setBackgrounds",
				rows * COLUMNS,
				() => range.setBackgrounds(rowsOf(rows, COLUMNS, (row) => row % 2 === 0 ? "#ffffff" : "#f1f3f4"))
			),
			write("setRichTextValues (1)", rows, () => first.setRichTextValues(rowsOf(rows, 1, () => link))),
			write("setTextStyles (1)", rows, () => first.setTextStyles(rowsOf(rows, 1, () => style))),
			write(
				"setDataValidations (1)",
				rows,
				() => first.setDataValidations(rowsOf(rows, 1, () => listRule(["◎", "〇", "△", "×"])))
			),
			write(`RangeList(${LISTED}).setBackground`, LISTED, () => listOf(tab, rows).setBackground("#ffe8a3")),
			write(`RangeList(${LISTED}).setNote`, LISTED, () => listOf(tab, rows).setNote("確認")),
			write("setConditionalFormatRules (20)", 0, () => tab.setConditionalFormatRules(rules))
		];
	}
	function readsAt(id, rows, count) {
		return measured({
			id,
			assumption: {
				ja: `${count}行×${COLUMNS}列を読む一回の呼び出しにかかる時間です。「(1)」は一列だけです。`,
				en: `Time of one call that reads ${count} rows of ${COLUMNS} columns; (1) is one column only.`
			},
			see: (tab) => reads(tab, rows)
		});
	}
	function writesAt(id, rows, count) {
		return measured({
			id,
			assumption: {
				ja: `${count}行×${COLUMNS}列に書く一回の呼び出しと flush にかかる時間です。「(1)」は一列だけです。`,
				en: `Time of one call that writes ${count} rows of ${COLUMNS} columns, with its flush; (1) is one column only.`
			},
			see: (tab) => writes(tab, rows)
		});
	}
	var timing = [
		measured({
			id: "P32a",
			assumption: {
				ja: "行数によらない呼び出しにかかる時間です。",
				en: "Time of calls that do not depend on the number of rows."
			},
			see: (tab, bench) => {
				const { spreadsheet } = bench;
				let extra = tab;
				const lock = LockService.getDocumentLock();
				const properties = PropertiesService.getDocumentProperties();
				addMark(tab, "one");
				SpreadsheetApp.flush();
				return [
					read("getSheets", 0, () => spreadsheet.getSheets()),
					read("DeveloperMetadataFinder.find", 0, () => marksIn(spreadsheet)),
					other("getRange", COST.other, () => tab.getRange("A1:H100")),
					other(`getRangeList (${LISTED})`, COST.other, () => listOf(tab, 1e3)),
					other("tryLock", COST.other, () => lock == null ? void 0 : lock.tryLock(1e3)),
					other("releaseLock", COST.other, () => lock == null ? void 0 : lock.releaseLock()),
					other("setProperty", COST.propertiesWritten, () => properties.setProperty("shinchoku-probe", "1")),
					other("getProperties", COST.propertiesRead, () => properties.getProperties()),
					other("deleteProperty", COST.propertiesWritten, () => properties.deleteProperty("shinchoku-probe")),
					write("insertSheet", 0, () => {
						extra = bench.newTab("P32a extra");
					}),
					write("hideSheet", 0, () => extra.hideSheet()),
					write("deleteSheet", 0, () => spreadsheet.deleteSheet(extra))
				];
			}
		}),
		readsAt("P32b", 100, "100"),
		writesAt("P32c", 100, "100"),
		readsAt("P32d", 1e4, "10,000"),
		writesAt("P32e", 1e4, "10,000")
	];

	// probe/items/validations.ts
	var validations = [
		compared({
			id: "P22a",
			assumption: {
				ja: "リストの入力規則は、種類（===）・候補・矢印・警告だけかどうか・説明文とも、設定したとおりに読み返せます。",
				en: "A list reads back as it was set: type by ===, values, arrow, warning only, help text."
			},
			expected: { isList: true, values: [["◎", "〇", "△", "×", "－"], true], allowInvalid: true, help: OWN_HELP },
			see: (tab) => {
				var _a;
				tab.getRange("A1:A2").setDataValidations([[listRule(["◎", "〇", "△", "×", "－"])], [null]]);
				SpreadsheetApp.flush();
				const rule = (_a = tab.getRange("A1:A2").getDataValidations()[0]) == null ? void 0 : _a[0];
				return {
					isList: (rule == null ? void 0 : rule.getCriteriaType()) === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
					values: rule == null ? void 0 : rule.getCriteriaValues(),
					allowInvalid: rule == null ? void 0 : rule.getAllowInvalid(),
					help: rule == null ? void 0 : rule.getHelpText()
				};
			}
		}),
		compared({
			id: "P22b",
			assumption: {
				ja: "読点・改行・引用符・数字・全角英字を含む候補も、一字一句そのまま読み返せます。",
				en: "Items with commas, line breaks, quotes, numbers and full-width letters read back letter by letter."
			},
			expected: ["福祉政策\n介護保険", "Highways, Schools", "福祉、健康", "Ａ", '"〇"', "5", "1-2", "道路維\n持課"],
			see: (tab) => {
				var _a;
				const values = [
					"福祉政策\n介護保険",
					"Highways, Schools",
					"福祉、健康",
					"Ａ",
					'"〇"',
					"5",
					"1-2",
					"道路維\n持課"
				];
				tab.getRange("A1:A1").setDataValidations([[listRule(values)]]);
				return (_a = validationsIn(tab.getRange("A1:A1"))[0]) == null ? void 0 : _a.values[0];
			}
		}),
		compared({
			id: "P22c",
			assumption: {
				ja: "候補は500個まで設定でき、501個は断られます。",
				en: "A list takes 500 items and no more: 501 are refused."
			},
			expected: { taken: 500, refused: true },
			see: (tab) => {
				var _a, _b;
				const values = (count) => Array.from({ length: count }, (_, index) => `第${index + 1}課`);
				tab.getRange("A1:A1").setDataValidations([[listRule(values(500))]]);
				const [items] = (_b = (_a = validationsIn(tab.getRange("A1:A1"))[0]) == null ? void 0 : _a.values) != null ? _b : [];
				const taken = Array.isArray(items) ? items.length : null;
				const error = errorOf(() => {
					tab.getRange("A2:A2").setDataValidations([[listRule(values(501))]]);
					SpreadsheetApp.flush();
				});
				return { taken, refused: error !== NO_ERROR };
			}
		}),
		compared({
			id: "P22d",
			assumption: {
				ja: "setDataValidations は、規則のあるところに規則を置き、null のところから外します。",
				en: "setDataValidations over a stretch puts rules where there are rules and none where there is null."
			},
			expected: [true, false, true, false],
			see: (tab) => {
				const rule = listRule(["短期", "中期"]);
				const range = tab.getRange("A1:A4");
				range.setDataValidations([[rule], [rule], [null], [null]]);
				SpreadsheetApp.flush();
				tab.getRange("A2:A3").setDataValidations([[null], [rule]]);
				return validationsIn(range).map((seen) => seen !== null);
			}
		}),
		compared({
			id: "P22e",
			assumption: {
				ja: "職員が作ったチェックボックス・日付・数値・範囲のリストの規則は、書き戻しても同じに読めます。",
				en: "Checkboxes, dates, numbers and lists from a range of others, passed back, read the same."
			},
			expected: { rules: 4, same: true },
			see: (tab) => {
				const build = (condition) => condition(SpreadsheetApp.newDataValidation()).setAllowInvalid(false).setHelpText("職員の規則").build();
				return validationsPassedBack(tab, [
					build((builder) => builder.requireCheckbox()),
					build((builder) => builder.requireDate()),
					build((builder) => builder.requireNumberBetween(1, 5)),
					build((builder) => builder.requireValueInRange(tab.getRange("C1:C9"), true))
				]);
			}
		}),
		noted({
			id: "P22f",
			assumption: {
				ja: "複数のセルにかかる規則の相対的な数式がセルごとにどう読めるかは、記録だけします（その上に書くことはありません）。",
				en: "What a relative formula of a rule on several cells reads as on each is only noted: ours is never put over one."
			},
			see: (tab) => {
				const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=LEN(A1)<9").build();
				const range = tab.getRange("A1:A3");
				range.setDataValidation(rule);
				const formulas = validationsIn(range).map((seen) => seen == null ? void 0 : seen.values[0]);
				range.setDataValidations(range.getDataValidations());
				return { formulas, afterPassingBack: validationsIn(range).map((seen) => seen == null ? void 0 : seen.values[0]) };
			}
		}),
		judged({
			id: "P22g",
			assumption: {
				ja: "結合の最初のセルの規則はそこに残ります。隠れたセルで何が読めるかは記録だけします。",
				en: "A rule on the first cell of a merge stays there; what the covered cell reads is only noted."
			},
			expected: "first = VALUE_IN_LIST",
			see: (tab) => {
				tab.getRange("A1:A2").merge();
				tab.getRange("A1:A3").setDataValidations([[listRule(["◎"])], [null], [null]]);
				const [first, covered, below] = validationsIn(tab.getRange("A1:A3"));
				const typeOf = (seen) => {
					var _a;
					return (_a = seen == null ? void 0 : seen.type) != null ? _a : null;
				};
				return { first: typeOf(first), covered: typeOf(covered), below: typeOf(below) };
			},
			accepts: (seen) => seen.first === "VALUE_IN_LIST"
		}),
		compared({
			id: "P22i",
			assumption: {
				ja: "上に行を挿入しても、行をコピーしても、規則の説明文は残ります。",
				en: "A rule keeps its help text when rows are inserted above and when its row is copied."
			},
			expected: { moved: OWN_HELP, copied: OWN_HELP },
			see: (tab) => {
				tab.getRange("A3:A3").setDataValidations([[listRule(["◎"])]]);
				tab.insertRowsBefore(2, 1);
				tab.getRange("A4:C4").copyTo(tab.getRange("A9:C9"));
				const [moved] = validationsIn(tab.getRange("A4:A4"));
				const [copied] = validationsIn(tab.getRange("A9:A9"));
				return { moved: moved == null ? void 0 : moved.help, copied: copied == null ? void 0 : copied.help };
			}
		})
	];

	// probe/items/index.ts
	function numberOf({ id }) {
		var _a;
		return Number((_a = /\d+/.exec(id)) == null ? void 0 : _a[0]);
	}
	function inOrder(one, other2) {
		return numberOf(one) - numberOf(other2) || (one.id < other2.id ? -1 : 1);
	}
	function allItems() {
		return [
			charts,
			customFunctions,
			errorCells,
			freeOfCost,
			grid,
			hiddenTabs,
			highlights,
			links,
			mendedCells,
			metadata,
			numberFormats,
			rangeLists,
			reading,
			refusals,
			richText,
			rulesOfOthers,
			surroundings,
			tabs,
			textAsTyped,
			timing,
			validations
		].flat().sort(inOrder);
	}

	// probe/language.ts
	function languageOf(locale) {
		return /^(?!ja)[a-z]/i.test(locale) ? "en" : "ja";
	}

	// probe/words.ts
	var words = {
		menu: { ja: "進捗チェックの前提を確かめる", en: "Try Shinchoku Check's assumptions" },
		all: { ja: "すべて確かめる", en: "Try all" },
		rest: { ja: "続きから確かめる", en: "Go on where it stopped" },
		remove: { ja: "結果のシートを消す", en: "Delete result tabs" },
		resultTab: { ja: "前提の確認", en: "Assumptions" },
		lookTab: { ja: "前提の確認（目で確認）", en: "Assumptions (look)" },
		title: {
			ja: "進捗チェックの前提の確認（Google スプレッドシートの動き）",
			en: "Shinchoku Check: assumptions about Google Sheets"
		},
		lookTitle: { ja: "進捗チェックの前提の確認：目で確かめるもの", en: "Shinchoku Check: assumptions to look at" },
		headings: {
			ja: "番号\n仮定\n期待\n実際\n一致\n秒",
			en: "No.\nAssumption\nExpected\nSeen\nAgrees\ns"
		},
		working: {
			ja: "確かめています。数分かかります。この通知は終わるまで残ります。",
			en: "Working. It takes a few minutes. This notice stays until the end."
		},
		done: {
			ja: "終わりました。結果のシートをご覧ください。",
			en: "Done. Please see the tab of results."
		},
		stopped: {
			ja: "時間の上限が近いので、いったん止めました。メニューの「続きから確かめる」を選んでください。",
			en: 'Stopped before the time limit. Please choose "Go on where it stopped" from the menu.'
		},
		nothingLeft: { ja: "確かめ残しはありません。", en: "Nothing is left to try." },
		allTried: { ja: "すべての項目を確かめました。", en: "All items have been tried." },
		left: {
			ja: "まだ確かめていない項目：{first} から {last} までの{count}件。メニューの「続きから確かめる」で続けられます。",
			en: 'Not tried yet: {count} items, {first} to {last}. "Go on where it stopped" in the menu goes on.'
		},
		about: {
			ja: "確かめた日時 {time}　使う人の言語 {language}　ファイルの言語と地域 {locale}　タイムゾーン {zone}",
			en: "Tried {time} · person's language {language} · file's locale {locale} · time zone {zone}"
		},
		byHand: {
			ja: "手で確かめること（進捗チェックを入れたファイルで行い、結果を「実際」に書きます）",
			en: 'To be tried by hand (in a file that has the add-on; put down the outcome under "Seen")'
		},
		unticked: { ja: "未確認", en: "open" },
		inUse: {
			ja: "このファイルには、ほかの内容があります。仕事で使っているファイルでは実行せず、新しい空のスプレッドシートで確かめてください。\n\nそれでも、このファイルで続けますか。",
			en: "This file holds something else. Please do not run this in a file that people work in, but in a new, empty Sheet.\n\nGo on in this file all the same?"
		},
		noResults: { ja: "消す結果のシートはありません。", en: "There are no tabs of results." },
		confirmRemoval: { ja: "次のシートを消します。よろしいですか。", en: "These tabs will be deleted. Go on?" },
		separator: { ja: "・", en: " · " }
	};
	var verdictWords = {
		agrees: { ja: "一致", en: "agrees" },
		differs: { ja: "不一致", en: "differs" },
		failed: { ja: "できませんでした", en: "could not be tried" },
		look: { ja: "目で確認", en: "look" },
		noted: { ja: "記録のみ", en: "noted" },
		measured: { ja: "測定", en: "measured" }
	};
	function filled(text, values) {
		return text.replace(/\{(\w+)\}/g, (whole, name) => {
			var _a;
			return (_a = values[name]) != null ? _a : whole;
		});
	}

	// probe/looks.ts
	var FORMULA = '=(B3="")*(N("shinchoku:probe")=0)';
	var RANGES = ["B3:B5", "B7", "B9:B10"];
	var LOOKS = {
		ja: {
			coloured: "色が付く",
			plain: "付かない",
			filled: "記入",
			above: "P20　右の欄の色が、左の言葉のとおりかを見ます。",
			below: "P20　色の付いた欄に文字を入れると色が消え、消すと戻ることも見ます。",
			link: "P5c　ここを押すと B10 へ移ります。"
		},
		en: {
			coloured: "coloured",
			plain: "plain",
			filled: "filled",
			above: "P20 Is the cell to the right coloured as the word says?",
			below: "P20 Typing into a coloured cell puts the colour out, deleting brings it back.",
			link: "P5c A click goes to B10."
		}
	};
	function layOutLooks(spreadsheet, name, language) {
		const { coloured, plain, filled: filled2, above, below, link } = LOOKS[language];
		const tab = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
		const rows = [
			[words.lookTitle[language], ""],
			[above, ""],
			[coloured, ""],
			[plain, filled2],
			[coloured, ""],
			[plain, ""],
			[coloured, ""],
			[plain, ""],
			[plain, filled2],
			[coloured, ""],
			[plain, ""],
			[below, ""],
			["", ""]
		];
		tab.getRange(1, 1, rows.length, 2).setNumberFormats(rows.map((row) => row.map(() => "@"))).setValues(rows).setWraps(rows.map((row) => row.map(() => true))).setVerticalAlignment("top");
		tab.getRange("A14").setRichTextValue(
			SpreadsheetApp.newRichTextValue().setText(link).setLinkUrl(`#gid=${tab.getSheetId()}&range=B10`).build()
		);
		tab.getRange("A1").setFontWeight("bold");
		tab.setColumnWidth(1, 420);
		tab.setColumnWidth(2, 120);
		tab.setConditionalFormatRules([formulaRule(tab, FORMULA, RANGES, "#ffe8a3")]);
	}

	// src/text/width.ts
	var INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/g;
	var OF_SEVERAL_LINES = /* @__PURE__ */ new RegExp(`[\\r\\n]|${INVISIBLE.source}`);

	// src/report/tab-plan.ts
	var FULL_WIDTH_FORM = { "=": "＝", "+": "＋", "-": "－", "@": "＠", "'": "’" };
	var FORMULA_SIGN = /^([\s\p{Cc}\p{Cf}]*)([=+\-@'])/u;
	function safeText(text) {
		return text.replace(/^[\t\r\n]+/, "").replace(FORMULA_SIGN, (_, ahead, sign) => {
			var _a;
			return ahead + ((_a = FULL_WIDTH_FORM[sign]) != null ? _a : sign);
		});
	}

	// probe/results-tab.ts
	var HEAD_ROWS = 5;
	var COLUMNS2 = 6;
	var WIDTHS = [56, 320, 260, 320, 128, 48];
	var MOST_CHARACTERS = 4e3;
	var TITLE_HEIGHT = 32;
	var HEAD_FILL = "#0b4f8a";
	var FILLS = {
		agrees: "#ffffff",
		differs: "#fad9d5",
		failed: "#ffe8a3",
		look: "#dce9ff",
		noted: "#f1f3f4",
		measured: "#f1f3f4"
	};
	var NAMED = ["differs", "failed"];
	var COUNTED = ["agrees", "differs", "failed", "look", "noted", "measured"];
	function said(words2, language) {
		const text = safeText(typeof words2 === "string" ? words2 : words2[language]);
		return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
	}
	function resultTabs(spreadsheet) {
		const isTitled = ({ ja, en }) => (sheet) => [ja, en].includes(sheet.getRange("A1").getDisplayValue());
		const sheets = spreadsheet.getSheets();
		return { results: sheets.filter(isTitled(words.title)), looks: sheets.filter(isTitled(words.lookTitle)) };
	}
	var ResultsTab = class _ResultsTab {
		constructor(sheet, language) {
			__publicField(this, "sheet", sheet);
			__publicField(this, "language", language);
		}
		/** A new tab at the end; earlier results stay. */
		static begin(spreadsheet, language) {
			const name = freeName(spreadsheet, words.resultTab[language]);
			const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
			sheet.getRange(1, 1, sheet.getMaxRows(), COLUMNS2).setNumberFormat("@").setVerticalAlignment("top");
			for (const [index, width] of WIDTHS.entries()) {
				sheet.setColumnWidth(index + 1, width);
			}
			sheet.setHiddenGridlines(true);
			sheet.setRowHeight(1, TITLE_HEIGHT);
			sheet.getRange("A1").setValue(words.title[language]).setFontWeight("bold").setFontSize(14);
			sheet.getRange(HEAD_ROWS, 1, 1, COLUMNS2).setValues([words.headings[language].split("\n")]).setFontWeight("bold").setFontColor("#ffffff").setBackground(HEAD_FILL);
			sheet.setFrozenRows(HEAD_ROWS);
			return new _ResultsTab(sheet, language);
		}
		/** The newest tab of results, to go on with; null where there is none. */
		static newest(spreadsheet, language) {
			const sheet = resultTabs(spreadsheet).results.pop();
			return sheet === void 0 ? null : new _ResultsTab(sheet, language);
		}
		/** Numbers and verdicts of the rows below the headings. */
		rows() {
			const count = this.sheet.getLastRow() - HEAD_ROWS;
			return count < 1 ? [] : this.sheet.getRange(HEAD_ROWS + 1, 1, count, COLUMNS2).getDisplayValues().map((row) => {
				var _a, _b;
				return { id: (_a = row[0]) != null ? _a : "", verdict: (_b = row[4]) != null ? _b : "" };
			});
		}
		/** Numbers of the items that the tab holds already. */
		tried() {
			return this.rows().map(({ id }) => id);
		}
		append(lines) {
			if (lines.length === 0) {
				return;
			}
			const { language } = this;
			const rows = lines.map(({ item, outcome, seconds }) => [
				item.id,
				said(item.assumption, language),
				said(item.expected, language),
				said(outcome.seen, language),
				verdictWords[outcome.verdict][language],
				seconds.toFixed(1)
			]);
			this.write(rows).setBackgrounds(lines.map(({ outcome }) => Array(COLUMNS2).fill(FILLS[outcome.verdict])));
		}
		/** The list of what is tried by hand, to be filled in. */
		appendByHand(items) {
			const { language } = this;
			const first = this.sheet.getLastRow() + 1;
			const open = words.unticked[language];
			this.write([
				["", words.byHand[language], "", "", "", ""],
				...items.map(({ id, steps, expected }) => [id, steps[language], expected[language], "", open, ""])
			]);
			this.sheet.getRange(first, 1, 1, COLUMNS2).setFontWeight("bold").setBackground("#dce9ff");
		}
		/** Counts, circumstances and what is left, above the headings. */
		sum(about, left) {
			var _a, _b;
			const { language } = this;
			const rows = this.rows();
			const counts = COUNTED.map((verdict) => {
				const word = verdictWords[verdict];
				const ids = rows.flatMap((row) => [word.ja, word.en].includes(row.verdict) ? [row.id] : []);
				const named = NAMED.includes(verdict) && ids.length > 0 ? ` (${ids.join(", ")})` : "";
				return `${word[language]} ${ids.length}${named}`;
			});
			const remaining = left.length === 0 ? words.allTried[language] : filled(words.left[language], {
				count: String(left.length),
				first: (_a = left[0]) != null ? _a : "",
				last: (_b = left[left.length - 1]) != null ? _b : ""
			});
			this.sheet.getRange("A2:A4").setValues([[counts.join(words.separator[language])], [filled(words.about[language], about)], [remaining]]).setWrap(false);
		}
		write(rows) {
			const { sheet } = this;
			const first = sheet.getLastRow() + 1;
			return sheet.getRange(first, 1, rows.length, COLUMNS2).setNumberFormat("@").setValues(rows.map((row) => [...row])).setWrap(true).setVerticalAlignment("top").setBorder(null, null, true, null, null, true, "#d0d5dd", SpreadsheetApp.BorderStyle.SOLID);
		}
	};

	// probe/run.ts
	var LONGEST_RUN = 4 * 60 * 1e3;
	var BETWEEN_WRITES = 20 * 1e3;
	var UNTIL_NEXT = -1;
	var TO_READ = 10;
	function personsLanguage() {
		return languageOf(Session.getActiveUserLocale());
	}
	function circumstances(spreadsheet) {
		const zone = spreadsheet.getSpreadsheetTimeZone();
		return {
			time: Utilities.formatDate(/* @__PURE__ */ new Date(), zone, "yyyy-MM-dd HH:mm"),
			language: Session.getActiveUserLocale(),
			locale: spreadsheet.getSpreadsheetLocale(),
			zone
		};
	}
	function idsOf(items) {
		return items.map(({ id }) => id);
	}
	function tryInTime(spreadsheet, results, items) {
		const begun = Date.now();
		let waiting = [];
		let written = begun;
		const writeDown = (left) => {
			results.append(waiting);
			results.sum(circumstances(spreadsheet), idsOf(left));
			waiting = [];
			written = Date.now();
			return left;
		};
		for (const [index, item] of items.entries()) {
			const start = Date.now();
			if (start - begun > LONGEST_RUN) {
				return writeDown(items.slice(index));
			}
			const outcome = tryItem(spreadsheet, item);
			const end = Date.now();
			waiting.push({ item, outcome, seconds: (end - start) / 1e3 });
			console.log(`${item.id} ${outcome.verdict}`);
			if (end - written > BETWEEN_WRITES) {
				writeDown(items.slice(index + 1));
			}
		}
		return writeDown([]);
	}
	function run(spreadsheet, results, items, language) {
		removeScratchTabs(spreadsheet);
		const left = tryInTime(spreadsheet, results, items);
		if (left.length === 0) {
			results.appendByHand(HAND_ITEMS);
			layOutLooks(spreadsheet, freeName(spreadsheet, words.lookTab[language]), language);
		}
		spreadsheet.setActiveSheet(results.sheet);
		const message = left.length === 0 ? words.done : words.stopped;
		spreadsheet.toast(message[language], words.menu[language], TO_READ);
	}
	function isInUse(spreadsheet) {
		const { results, looks } = resultTabs(spreadsheet);
		const ours = [...results, ...looks].map((sheet) => sheet.getSheetId());
		return spreadsheet.getSheets().some((sheet) => !ours.includes(sheet.getSheetId()) && sheet.getLastRow() > 0);
	}
	function tryAll() {
		const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
		const language = personsLanguage();
		removeScratchTabs(spreadsheet);
		if (isInUse(spreadsheet)) {
			const ui = SpreadsheetApp.getUi();
			if (ui.alert(words.menu[language], words.inUse[language], ui.ButtonSet.YES_NO) !== ui.Button.YES) {
				return;
			}
		}
		spreadsheet.toast(words.working[language], words.menu[language], UNTIL_NEXT);
		run(spreadsheet, ResultsTab.begin(spreadsheet, language), allItems(), language);
	}
	function tryRest() {
		const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
		const language = personsLanguage();
		const results = ResultsTab.newest(spreadsheet, language);
		if (results === null) {
			tryAll();
			return;
		}
		const tried = results.tried();
		const items = allItems().filter(({ id }) => !tried.includes(id));
		if (items.length === 0 && HAND_ITEMS.every(({ id }) => tried.includes(id))) {
			spreadsheet.toast(words.nothingLeft[language], words.menu[language], TO_READ);
			return;
		}
		spreadsheet.toast(words.working[language], words.menu[language], UNTIL_NEXT);
		run(spreadsheet, results, items, language);
	}
	function removeResults() {
		const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
		const language = personsLanguage();
		removeScratchTabs(spreadsheet);
		const { results, looks } = resultTabs(spreadsheet);
		const doomed = [...results, ...looks];
		if (doomed.length === 0) {
			spreadsheet.toast(words.noResults[language], words.menu[language], TO_READ);
			return;
		}
		const ui = SpreadsheetApp.getUi();
		const names = doomed.map((sheet) => sheet.getName()).join("\n");
		const question = `${words.confirmRemoval[language]}

${names}`;
		if (ui.alert(words.remove[language], question, ui.ButtonSet.YES_NO) !== ui.Button.YES) {
			return;
		}
		const ids = doomed.map((sheet) => sheet.getSheetId());
		if (!spreadsheet.getSheets().some((sheet) => !ids.includes(sheet.getSheetId()) && !sheet.isSheetHidden())) {
			spreadsheet.insertSheet(0);
		}
		for (const sheet of doomed) {
			spreadsheet.deleteSheet(sheet);
		}
	}
	function openMenu() {
		const language = personsLanguage();
		SpreadsheetApp.getUi().createMenu(words.menu[language]).addItem(words.all[language], "probeAll").addItem(words.rest[language], "probeRest").addSeparator().addItem(words.remove[language], "removeResults").addToUi();
	}

	// probe/main.ts
	var onOpen = () => openMenu();
	var probeAll = () => tryAll();
	var probeRest = () => tryRest();
	var removeResults2 = () => removeResults();
	var PROBE_ARGUMENTS = (...given) => JSON.stringify(given);
	return {
		PROBE_ARGUMENTS, onOpen, probeAll, probeRest, removeResults: removeResults2
	};
}
