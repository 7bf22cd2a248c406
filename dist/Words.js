// 進捗チェック 0.9.0：Words.js
// 画面とシートに出す言葉と、使い方の画面（日本語と英語）。Google の機能はどれも使いません。渡された値を計算して返すだけで、シートにも外部にも触れません。
// Every text that people see, and the help page, in Japanese and English. Uses nothing of Google: works out values from values, and touches neither Sheet nor network.
// Built from src/ by `npm run build`; do not edit.

function shinchokuHelp_() {
	return shinchokuHelp_.made || (shinchokuHelp_.made = makeShinchokuHelp_());
}

function makeShinchokuHelp_() {
	"use strict";
	// from:Checks.js (Checks)
	var { HIGHLIGHT_SIGNS } = shinchokuChecks_();

	// src/help/help-style.ts
	var HELP_STYLE = `
:root {
	--ink: #202124;
	--ink-2: #5f6368;
	--line: #dadce0;
	--paper: #fff;
	--accent: #0b57d0;
	--error: #b3261e;
	--error-2: #fce8e6;
	--warn: #7a4f01;
	--info: #3b4a6b;
	font: 13px / 20px system-ui, "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", "IPAPGothic", sans-serif;
	color: var(--ink);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); overflow-wrap: anywhere; }
main { padding: 12px 16px 4px; }
h1, h2, p, ul, ol, dl, dd { margin: 0; padding: 0; }
h1 { font-size: 16px; line-height: 24px; font-weight: 700; margin-bottom: 4px; }
h2 { font-size: 14px; font-weight: 700; padding-bottom: 4px; border-bottom: 2px solid var(--accent); margin-bottom: 8px; }
section { margin-top: 20px; }
.small { color: var(--ink-2); font-size: 12px; line-height: 18px; margin-top: 6px; }
button {
	font: inherit;
	font-weight: 700;
	width: 100%;
	margin-top: 10px;
	padding: 8px 16px;
	border: 0;
	border-radius: 18px;
	background: var(--accent);
	color: #fff;
	cursor: pointer;
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
#failed { margin-top: 8px; padding: 6px 10px; border-radius: 8px; background: var(--error-2); color: var(--error); }
#said:empty { display: none; }
.colors { list-style: none; display: grid; gap: 10px; }
.colors li { display: grid; grid-template-columns: 64px minmax(0, 1fr); gap: 10px; align-items: start; }
.cell { height: 26px; padding: 2px 6px; border: 1px solid var(--line); white-space: nowrap; overflow: hidden; }
ol { padding-left: 20px; display: grid; gap: 8px; }
.points { padding-left: 18px; margin-top: 2px; }
summary { cursor: pointer; border-bottom: 2px solid var(--accent); margin-bottom: 8px; padding-bottom: 4px; }
summary h2 { display: inline; border: 0; }
dt { font-weight: 700; }
dd + dt { margin-top: 8px; }
.beside { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 2px 12px; }
.beside dt { margin: 0; }
.error { color: var(--error); }
.warning { color: var(--warn); }
.info { color: var(--info); }
footer { padding: 12px 16px; color: var(--ink-2); font-size: 12px; line-height: 18px; }
`;

	// src/help/help-page.ts
	var ENTITIES = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		'"': "&quot;",
		"'": "&#39;"
	};
	function escaped(text) {
		return text.replace(/[&<>"']/g, (character) => {
			var _a;
			return (_a = ENTITIES[character]) != null ? _a : character;
		});
	}
	function element(name, content, attributes = "") {
		return `<${name}${attributes}>${content}</${name}>`;
	}
	function paragraphs(texts, attributes = "") {
		return texts.map((text) => element("p", escaped(text), attributes)).join("");
	}
	function section(heading, content) {
		return element("section", element("h2", escaped(heading)) + content);
	}
	function terms(steps) {
		return element(
			"dl",
			steps.map(({ what, how }) => element("dt", escaped(what)) + element("dd", escaped(how))).join("")
		);
	}
	function swatch(kind, { messages, settings }) {
		const { bold, underline } = HIGHLIGHT_SIGNS[kind];
		const style = [
			`background:${settings.colors[kind]}`,
			...bold ? ["font-weight:bold"] : [],
			...underline ? ["text-decoration:underline"] : []
		].join(";");
		const text = kind === "blank" ? "" : messages.help.colors.sample;
		return element("span", escaped(text), ` class="cell" aria-hidden="true" style="${escaped(style)}"`);
	}
	var KINDS = ["blank", "stale", "wrong"];
	function colorSection(input) {
		const { colors } = input.messages.help;
		const rows = KINDS.map((kind) => {
			const { name, what } = colors.kinds[kind];
			const { bold, underline } = HIGHLIGHT_SIGNS[kind];
			const signs = [...bold ? [colors.signs.bold] : [], ...underline ? [colors.signs.underline] : []];
			const said = element("div", element("b", escaped(name)) + paragraphs([what, ...signs]));
			return element("li", swatch(kind, input) + said);
		});
		return section(colors.heading, element("ul", rows.join(""), ' class="colors"') + paragraphs(colors.notes, SMALL));
	}
	var SMALL = ' class="small"';
	function severitySection({ help, severities }) {
		const rows = ["error", "warning", "info"].map((severity) => ({
			name: element("dt", escaped(severities[severity]), ` class="${severity}"`),
			what: element("dd", escaped(help.severities[severity]))
		}));
		const list = element("dl", rows.map(({ name, what }) => name + what).join(""), ' class="beside"');
		return section(help.severities.heading, list + paragraphs([help.severities.note], SMALL));
	}
	function monthlySection({ monthly }) {
		const steps = monthly.steps.map(
			({ what, how }) => element("li", element("b", escaped(what)) + element("p", escaped(how)))
		);
		return section(monthly.heading, element("ol", steps.join("")));
	}
	function menuSection({ help, menu }) {
		const items = Object.keys(menu).map((item) => ({
			what: menu[item],
			how: help.menu.items[item]
		}));
		const heading = element("summary", element("h2", escaped(help.menu.heading)));
		const folded = element("details", heading + terms(items) + paragraphs([help.menu.note], SMALL));
		return element("section", folded);
	}
	function troubleSection({ messages: { help }, settings, version }) {
		const { heading, ways, contact, tell, version: versionOf } = help.trouble;
		const asked = settings.requests.contact.trim();
		const contacts = asked === "" ? [] : [{ what: contact, how: asked }];
		const points = [...tell, versionOf({ version })].map((text) => element("li", escaped(text)));
		return section(heading, terms([...contacts, ...ways]) + element("ul", points.join(""), ' class="points"'));
	}
	function helpPage(input, script) {
		const { messages } = input;
		const { help, language, menu, product, shared } = messages;
		const item = menu.validate;
		const body = [
			element("h1", escaped(help.title)),
			paragraphs([help.intro]),
			element("button", escaped(item), ' type="button" id="check"'),
			paragraphs([help.comeBack({ item })], SMALL),
			element("p", "", ` id="said" role="status" data-checking="${escaped(help.checking)}"`),
			element("p", escaped(help.failed({ product, item })), ' id="failed" role="alert" hidden'),
			monthlySection(help),
			colorSection(input),
			severitySection(messages),
			section(help.undo.heading, terms(help.undo.ways)),
			menuSection(messages),
			section(help.data.heading, paragraphs(help.data.notes)),
			troubleSection(input)
		].join("\n");
		const foot = element("footer", escaped(`${shared.title} ${input.version}`));
		return [
			`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">`,
			`${element("title", escaped(help.title))}
${element("style", HELP_STYLE)}
</head>`,
			`<body>
${element("main", body, ` lang="${language}"`)}
${foot}
${element("script", script)}
</body>
</html>`
		].join("\n");
	}
	return {
		helpPage
	};
}

function shinchokuWords_() {
	return shinchokuWords_.made || (shinchokuWords_.made = makeShinchokuWords_());
}

function makeShinchokuWords_() {
	"use strict";
	// src/messages/check-text.ts
	var CHECK_THEMES = ["structure", "years", "values", "texts", "machine-readable"];

	// src/messages/checks/machine-readable.ts
	function named(count, cells) {
		return `（${cells.join("、")}${count > cells.length ? " など" : ""}）`;
	}
	var jaMachineReadable = {
		"mr-1-1": {
			title: "1-1 ファイル形式",
			remedy: "「ファイル」の「ダウンロード」から、Excel（.xlsx）かCSVで保存して公開してください。PDFも載せるときは、あわせて置いてください。",
			message: ({ sheet }) => `公開するときは、「${sheet}」をExcel（.xlsx）かCSVで保存してください。`
		},
		"mr-1-2": {
			title: "1-2 1セル1データ",
			remedy: "列や行を分けて、一つのセルに一つのデータを書いてください。数値は、文とは別の列にすると集計できます。",
			message: ({ count, cells }) => `いくつものデータがあるセルが${count}か所あります${named(count, cells)}。`
		},
		"mr-1-3": {
			title: "1-3 数値データに文字",
			remedy: "数字だけを半角で入れ、単位は見出しに、説明は備考の列に移してください。",
			message: ({ count, cells }) => `数値の列に、文字や全角数字のあるセルが${count}か所あります${named(count, cells)}。`
		},
		"mr-1-4": {
			title: "1-4 セルの結合",
			remedy: "結合を解いて、それぞれのセルに同じ内容を書いてください。印刷用の表では、そのままで構いません。",
			message: ({ count, cells }) => `結合されたセルが${count}か所あります${named(count, cells)}。`
		},
		"mr-1-5": {
			title: "1-5 スペースや改行による体裁",
			remedy: "スペースと改行を取り、配置や字下げはセルの書式で整えてください。",
			message: ({ count, cells }) => `スペースや改行で体裁を整えたセルが${count}か所あります${named(count, cells)}。`
		},
		"mr-1-6": {
			title: "1-6 項目名等の省略",
			remedy: "すべての行に名前を、すべての列に見出しを、略さずに書いてください。",
			message: ({ count, cells }) => `名前や見出しが省略されたところが${count}か所あります${named(count, cells)}。`
		},
		"mr-1-7": {
			title: "1-7 数式",
			remedy: "公開用の写しを作り、「特殊貼り付け」で値だけを貼り付けてください。元の表の数式は残しておけます。",
			message: ({ count, cells }) => `数式のセルが${count}か所あります${named(count, cells)}。`
		},
		"mr-1-8": {
			title: "1-8 オブジェクト",
			remedy: "図の内容をセルに書くか、図を別のシートに移してください。",
			message: ({ count }) => `グラフ・画像・図形が${count}個あります。`
		},
		"mr-1-9": {
			title: "1-9 データの単位",
			remedy: "見出しに「予算（千円）」のように単位を書くか、単位の列を作ってください。",
			message: ({ count, cells, headings }) => `単位のない数値の列が${count}列あります：${headings.map((heading) => `「${heading}」`).join("")}${named(count, cells)}。`
		},
		"mr-1-10": {
			title: "1-10 機種依存文字",
			remedy: "「(1)」「株式会社」「平方メートル」「第４期」のように、普通の文字で書いてください。",
			message: ({ count, cells, signs }) => `機種依存文字「${signs.join("")}」のあるセルが${count}か所あります${named(count, cells)}。`
		},
		"mr-1-11": {
			title: "1-11 西暦の併記",
			remedy: "「2022年度（令和４年度）」のように西暦を書き添えるか、見出しの行を一つ加えて西暦を書いてください。",
			message: ({ count, cells }) => `西暦のない元号の年が${count}か所あります${named(count, cells)}。`
		},
		"mr-1-12": {
			title: "1-12 地域コード・地域名称",
			remedy: "表題に自治体の名前を書くか、「全国地方公共団体コード」や「市区町村名」の列を作って、略さずに書いてください。",
			message: ({ count, cells }) => count === 0 ? "どの都道府県・市区町村の表か、表題にも列にも書かれていません。" : `「市」「町」などを省いた地域の名前が${count}か所あります${named(count, cells)}。`
		},
		"mr-1-13": {
			title: "1-13 数値の列の特殊記号",
			remedy: "0であれば「0」、数値がなければ「***」、公表できなければ「X」と書き、意味を表の注記に書いてください。",
			message: ({ count, cells, signs }) => `数値の列に、記号「${signs.join("」「")}」のセルが${count}か所あります${named(count, cells)}。`
		},
		"mr-2-1": {
			title: "2-1 データの分断",
			remedy: "空行・空列と途中の見出しを取り、一つの表にしてください。印刷の見出しは、印刷の設定で繰り返せます。",
			message: ({ blankRows, blankColumns, repeatedHeadings, cells }) => {
				const parts = [
					[blankRows, `空行${blankRows}行`],
					[blankColumns, `空列${blankColumns}列`],
					[repeatedHeadings, `繰り返した見出し${repeatedHeadings}か所`]
				];
				const said = parts.filter(([count]) => count > 0).map(([, words]) => words);
				return `表が途中で分かれています：${said.join("・")}${named(blankRows + blankColumns + repeatedHeadings, cells)}。`;
			}
		},
		"mr-2-2": {
			title: "2-2 1シートに複数の表",
			remedy: "表ごとにシートを分けてください。",
			message: ({ count, cells }) => `ほかの表が${count}個あります${named(count, cells)}。`
		}
	};

	// src/messages/checks/column-names.ts
	var JA_COLUMNS = {
		item: "施策項目",
		outline: "事業概要",
		department: "課名",
		term: "取組時期",
		mark: "評価",
		plan: "今後の計画",
		year: "年度"
	};
	var EN_COLUMNS = {
		item: "measure",
		outline: "outline",
		department: "department",
		term: "term",
		mark: "mark",
		plan: "future plan",
		year: "fiscal year"
	};

	// src/messages/checks/structure.ts
	var jaStructure = {
		"no-progress-table": {
			title: "進捗管理表が見つからない",
			remedy: "進捗管理表のシートを開いてから、もう一度「検証する」を選んでください。見出しの行には「施策項目」「事業名」などの見出しと、年度（Ｒ３年度など）が必要です。",
			message: ({ sheet, reason }) => {
				switch (reason) {
					case "empty":
						return `「${sheet}」は空のシートです。`;
					case "no-header":
						return `「${sheet}」に、施策項目と年度の見出しがある表が見つかりません。`;
					case "own-output":
						return `「${sheet}」は進捗チェックが作成したシートです。`;
					case "no-entries":
						return `「${sheet}」には見出しだけがあり、施策の行がありません。`;
				}
			}
		},
		"missing-column": {
			title: "列がない",
			remedy: "列があるか、見出しの言葉が変わっていないか確かめてください。使わない列であれば、そのままで構いません。",
			message: ({ column }) => `「${JA_COLUMNS[column]}」の列が見つかりません。`
		},
		"unreadable-year-heading": {
			title: "実在しない年度の見出し",
			remedy: "見出しの年度を直してください。平成は31年度まで（平成31年度は令和元年度と同じ年）、令和は元年度からです。",
			message: ({ heading }) => `「${heading}」という年度はありません。この列は検証していません。`
		},
		"missing-year-column": {
			title: "年度の列が抜けている",
			remedy: "抜けている年度の列を加えるか、見出しの年度が正しいか確かめてください。",
			message: ({ year, before, after }) => `「${before}」と「${after}」の間に、${year}の列がありません。`
		},
		"year-column-order": {
			title: "年度の列の順が違う",
			remedy: "列の並びか、見出しの年度を直してください。",
			message: ({ year, left }) => `「${year}」の列が「${left}」の右にあります。`
		},
		"second-table": {
			title: "別の表がある",
			remedy: "下の表も検証するときは、別のシートに分けてください。参考の表であれば、そのままで構いません。",
			message: ({ row }) => `${row}行目から、見出しの違う別の表があります。この表は検証していません。`
		},
		"blank-column": {
			title: "列がすべて空欄",
			remedy: "記入を始めるか、見出しの列が正しいか確かめてください。使わない列であれば「設定」で外せます。",
			message: ({ heading, entries }) => `「${heading}」の列は、${entries}件すべて空欄です。`
		},
		"date-like-id": {
			title: "番号が日付になっている",
			remedy: "列の表示形式を「書式なしテキスト」にしてから、番号を入力し直してください。",
			message: ({ text, likely }) => `番号が「${text}」になっています。「${likely}」と入力したものかもしれません。`
		},
		"duplicate-column": {
			title: "同じ年度・同じ見出しの列が二つある",
			remedy: "見出しを直すか、不要な列を削除してください。内容の違う列であれば、見出しに違いを書き添えてください。",
			message: ({ heading, left }) => heading === left ? `「${heading}」という見出しの列が、左にもあります。` : `「${heading}」は、左にある「${left}」と同じ年度です。`
		},
		"mark-year-mismatch": {
			title: "評価の年度が古い",
			remedy: "評価を付け直し、見出しの年度も直してください。前の評価を残すときは、新しい評価の列を加えてください。",
			message: ({ heading, rated, year }) => `「${heading}」は${rated}の評価ですが、「${year}」も終わっています。`
		},
		"entry-outside-chapter": {
			title: "章に入っていない行",
			remedy: "行を正しい章の下に移すか、章の見出しを加えてください。",
			message: ({ measure }) => measure === "" ? "この行は、どの章にも入っていません。" : `「${measure}」は、どの章にも入っていません。`
		},
		"numbering-gap": {
			title: "番号の抜け・重なり",
			remedy: "抜けている施策がないか確かめ、番号を直してください。欠番であれば、そのままで構いません。",
			message: ({ number, missing }) => missing.length === 0 ? `「${number}」という番号が、上にもあります。` : `「${number}」の前に、${missing.map((one) => `「${one}」`).join("")}がありません。`
		},
		"blank-row": {
			title: "途中に空白の行がある",
			remedy: "不要な行であれば、行ごと削除してください。",
			message: ({ above, row, rows }) => `${above === "" ? "" : `「${above}」の下の`}${rows > 1 ? `${row}～${row + rows - 1}` : row}行目が空白です。`
		},
		"header-spelling": {
			title: "見出しの書き方",
			remedy: "見出しを直してください。意図した書き方であれば、そのままで構いません。",
			message: ({ heading, right }) => `見出し「${heading}」は、「${right}」と書くところかもしれません。`
		}
	};
	var enStructure = {
		"no-progress-table": {
			title: "No progress table",
			remedy: 'Open the sheet with your progress table and choose "Check this sheet" again. Its heading rows must name the measures ("Measure", "Action" and the like) and the fiscal years ("2021/22", "FY2021").',
			message: ({ sheet, reason }) => {
				switch (reason) {
					case "empty":
						return `"${sheet}" is empty.`;
					case "no-header":
						return `"${sheet}" has no table with headings for measures and fiscal years.`;
					case "own-output":
						return `"${sheet}" was made by Shinchoku Check.`;
					case "no-entries":
						return `"${sheet}" has headings but no rows of measures below them.`;
				}
			}
		},
		"missing-column": {
			title: "Column missing",
			remedy: "Check that the column is there and its heading unchanged. If you do not use it, leave it as it is.",
			message: ({ column }) => `No "${EN_COLUMNS[column]}" column was found.`
		},
		"unreadable-year-heading": {
			title: "Heading with a year that does not exist",
			remedy: "Correct the year in the heading. Heisei (H) ends with 31, which is the same year as Reiwa (R) 1.",
			message: ({ heading }) => `There is no year "${heading}". This column was not checked.`
		},
		"missing-year-column": {
			title: "Fiscal year column missing",
			remedy: "Add the missing column, or check the year in the headings.",
			message: ({ year, before, after }) => `There is no column for ${year} between "${before}" and "${after}".`
		},
		"year-column-order": {
			title: "Fiscal year columns out of order",
			remedy: "Move the column or correct the year in its heading.",
			message: ({ year, left }) => `The column "${year}" stands to the right of "${left}".`
		},
		"second-table": {
			title: "Another table further down",
			remedy: "To have it checked, move it to a tab of its own. If it is only there for information, leave it.",
			message: ({ row }) => `From row ${row} on there is another table with other headings. It was not checked.`
		},
		"blank-column": {
			title: "Column blank throughout",
			remedy: "Begin filling it in, or see whether the heading is over the right column. A column that is not used can be left out in the settings.",
			message: ({ heading, entries }) => `The column "${heading}" is blank in all ${entries} rows.`
		},
		"date-like-id": {
			title: "Number turned into a date",
			remedy: "Set the column's format to plain text, then type the number again.",
			message: ({ text, likely }) => `The number reads "${text}". It may have been typed as "${likely}".`
		},
		"duplicate-column": {
			title: "Two columns for the same thing",
			remedy: "Correct the heading, or delete the column that is not needed. If they hold different things, tell them apart in their headings.",
			message: ({ heading, left }) => heading === left ? `Another column further left is headed "${heading}", too.` : `"${heading}" is the same year as "${left}" further left.`
		},
		"mark-year-mismatch": {
			title: "Mark of an earlier year",
			remedy: "Update the marks and the year in their heading. To keep the old marks, add a column for the new ones.",
			message: ({ heading, rated, year }) => `"${heading}" rates ${rated}, but "${year}" has closed, too.`
		},
		"entry-outside-chapter": {
			title: "Row outside all chapters",
			remedy: "Move the row below its chapter, or add the chapter's heading.",
			message: ({ measure }) => measure === "" ? "This row belongs to no chapter." : `"${measure}" belongs to no chapter.`
		},
		"numbering-gap": {
			title: "Number skipped or used twice",
			remedy: "See whether a measure is missing, and correct the numbers. If a number is vacant on purpose, leave it.",
			message: ({ number, missing }) => missing.length === 0 ? `The number "${number}" is used further up, too.` : `Before "${number}" there is no ${missing.map((one) => `"${one}"`).join(", ")}.`
		},
		"blank-row": {
			title: "Blank row within the table",
			remedy: "Delete the row if it is not needed.",
			message: ({ above, row, rows }) => `${rows > 1 ? `Rows ${row}–${row + rows - 1} are` : `Row ${row} is`} blank${above === "" ? "" : `, below "${above}"`}.`
		},
		"header-spelling": {
			title: "Spelling of a heading",
			remedy: "Correct the heading. If it is meant so, leave it.",
			message: ({ heading, right }) => `The heading "${heading}" should perhaps read "${right}".`
		}
	};

	// src/messages/plural.ts
	function plural(count, one, many = `${one}s`) {
		return `${count} ${count === 1 ? one : many}`;
	}

	// src/messages/checks/texts.ts
	var JA_SPACES = {
		blank: "空白や改行だけが入っています。",
		ends: "文や行の前後に、余分な空白や改行があります。",
		doubled: "文の途中に、空白が続けて入っています。",
		invisible: "見えない文字や、普通の空白と違う空白が入っています。"
	};
	var EN_SPACES = {
		blank: "There is nothing here but spaces or line breaks.",
		ends: "There are extra spaces or line breaks before or after the text or a line.",
		doubled: "There are several spaces in a row within the text.",
		invisible: "There are invisible characters, or spaces that are not the usual ones."
	};
	var jaTexts = {
		"stray-space": {
			title: "余分な空白",
			remedy: "余分な空白を消してください。「直す」で、ほかの文字を変えずに消せます。",
			message: ({ spaces }) => spaces.map((kind) => JA_SPACES[kind]).join("")
		},
		"halfwidth-kana": {
			title: "半角カタカナ",
			remedy: "全角に直してください。",
			message: ({ typed, right, count }) => `「${typed}」は半角です。全角では「${right}」です${count > 1 ? `（このセルに${count}か所）` : ""}。`
		},
		"broken-line-wrap": {
			title: "文の途中の改行",
			remedy: "改行を消して、つなげてください。意味のある改行であれば、そのままで構いません。",
			message: ({ before, after, count }) => `「${before}｜${after}」の「｜」のところで、行が切れています${count > 1 ? `（このセルに${count}か所）` : ""}。`
		},
		"digit-width": {
			title: "数字の全角と半角",
			remedy: "決めた書き方にそろえてください。",
			message: ({ typed, right, count }) => `「${typed}」は、決めた書き方では「${right}」です${count > 1 ? `（このセルに${count}か所）` : ""}。`
		},
		"counter-spelling": {
			title: "同じ言葉の書き方が違う",
			remedy: "一つの書き方にそろえてください。半分を超える書き方があれば、「直す」で表全体をまとめて直せます。",
			message: ({ most, spellings, cellCount }) => `${spellings.map(([word, uses]) => `「${word}」が${uses}回`).join("、")}使われています。${most === null ? "どの書き方も半分を超えていません。" : `「${most}」にそろえる場合、直すセルは${cellCount}か所です。`}`
		},
		"overlong-cell": {
			title: "一つのセルの文が長い",
			remedy: "要点だけにするか、施策を分けてください。詳しい記録は別の文書に移し、その名前を書いておくと探せます。",
			message: ({ characters, lines }) => `${characters}字（${lines}行）あります。`
		}
	};
	var enTexts = {
		"stray-space": {
			title: "Stray spaces",
			remedy: "Delete the extra spaces. The fix takes them away and changes nothing else.",
			message: ({ spaces }) => spaces.map((kind) => EN_SPACES[kind]).join(" ")
		},
		"halfwidth-kana": {
			title: "Half-width katakana",
			remedy: "Write it full-width.",
			message: ({ typed, right, count }) => `"${typed}" is half-width; full-width it is "${right}"${count > 1 ? ` (${count} places in this cell)` : ""}.`
		},
		"broken-line-wrap": {
			title: "Line broken in mid-sentence",
			remedy: "Delete the break. If it was meant, leave it.",
			message: ({ before, after, count }) => `The line is cut at the bar: "${before} | ${after}"${count > 1 ? ` (${count} places in this cell)` : ""}.`
		},
		"digit-width": {
			title: "Width of digits",
			remedy: "Write the digits in the way chosen.",
			message: ({ typed, right, count }) => `"${typed}" should be written "${right}"${count > 1 ? ` (${count} places in this cell)` : ""}.`
		},
		"counter-spelling": {
			title: "One word in several spellings",
			remedy: "Use one spelling. Where one has more than half of the uses, the fix corrects all cells of the table at once.",
			message: ({ most, spellings, cellCount }) => `Spellings in use: ${spellings.map(([word, uses]) => `"${word}" (${uses})`).join(", ")}. ${most === null ? "None has more than half of the uses." : `With "${most}" throughout, ${plural(cellCount, "cell changes", "cells change")}.`}`
		},
		"overlong-cell": {
			title: "Very long text in one cell",
			remedy: "Keep the main points, or divide the measure. Details can go into a document of their own, named in the cell.",
			message: ({ characters, lines }) => `${plural(characters, "character")} on ${plural(lines, "line")}.`
		}
	};

	// src/messages/checks/values.ts
	var jaValues = {
		"missing-mark": {
			title: "評価の記入がない",
			remedy: "評価を記入してください。",
			message: ({ heading }) => `「${heading}」が空欄です。`
		},
		"unknown-mark": {
			title: "評価基準にない評価",
			remedy: "評価基準にある記号に直してください。",
			message: ({ mark, scale }) => `「${mark}」は評価基準にありません（使える記号：${scale.join("・")}）。`
		},
		"mark-glyph": {
			title: "評価の記号が別の文字",
			remedy: "評価基準の文字に直してください。集計では同じ評価として数えています。",
			message: ({ typed, right }) => `「${typed}」は、評価基準の「${right}」とよく似た別の文字です。`
		},
		"missing-item": {
			title: "施策項目の記入がない",
			remedy: "施策項目を記入してください。上の施策の続きの行であれば、施策項目のセルを上の行と結合してください。",
			message: ({ heading, continuation }) => continuation ? `「${heading}」が空欄です（事業概要・課名・取組時期も空欄です）。` : `「${heading}」が空欄です。`
		},
		"missing-outline": {
			title: "事業概要の記入がない",
			remedy: "事業概要を記入してください。",
			message: ({ heading }) => `「${heading}」が空欄です。`
		},
		"missing-department": {
			title: "課名の記入がない",
			remedy: "担当の課を記入してください。",
			message: ({ heading }) => `「${heading}」が空欄です。`
		},
		"missing-term": {
			title: "取組時期の記入がない",
			remedy: "取組時期（短期・中期・長期など）を記入してください。",
			message: ({ heading }) => `「${heading}」が空欄です。`
		},
		"unknown-term": {
			title: "取組時期が決まった言葉でない",
			remedy: "使える言葉のいずれかに直してください。",
			message: ({ term, terms }) => `取組時期が「${term}」となっています（使える言葉：${terms.join("・")}）。`
		},
		"department-spelling": {
			title: "課名の書き方の違い",
			remedy: "書き方をそろえてください。別の課であれば、設定の課名の一覧に両方を加えると、指摘しなくなります。",
			message: ({ variants }) => variants.map(
				({ typed, right, official }) => official ? `「${typed}」は、設定の課名では「${right}」です。` : `「${typed}」は、ほかでは「${right}」と書かれています。`
			).join("")
		},
		"unknown-department": {
			title: "課名の一覧にない課",
			remedy: "今の課名に直してください。正しい課名であれば、設定の課名の一覧に加えてください。",
			message: ({ names }) => `${names.map((name) => `「${name}」`).join("")}は、課名の一覧にありません。`
		},
		"duplicate-measure": {
			title: "同じ施策項目が二度ある",
			remedy: "一方を消すか、（再掲）と書き添えてください。続きの行であれば、施策項目のセルを上の行と結合してください。別の施策であれば、名前で区別できるようにしてください。",
			message: ({ name, row }) => `「${name}」は${row}行目にもあります。`
		},
		"relisted-differs": {
			title: "（再掲）の内容が元の施策と違う",
			remedy: "どちらが正しいか確かめて、そろえてください。違っていてよいものは、そのままで構いません。",
			message: ({ row, headings }) => `${row}行目の元の施策と、${headings.map((heading) => `「${heading}」`).join("")}の内容が違います。`
		},
		"mark-contradicts-text": {
			title: "評価と記述が合わない",
			remedy: "どちらが正しいか確かめてください。代わりに行ったことがあれば、書き添えると伝わります。",
			message: ({ mark, year, excerpt }) => excerpt === "" ? `評価は「${mark}」ですが、「${year}」が空欄です。` : `評価は「${mark}」ですが、「${year}」は「${excerpt}」となっています。`
		},
		"figure-jump": {
			title: "数値が前の年度と大きく違う",
			remedy: "数値を確かめてください。正しければ、増減の理由を書き添えると伝わります。",
			message: ({ label, year, before, after }) => `${label === "" ? "" : `「${label}」が、`}「${year}」の${before}から${after}に変わっています。`
		}
	};
	var TERM_NAMES = { 短期: "short", 中期: "medium", 長期: "long" };
	function termName(term) {
		const name = TERM_NAMES[term];
		return name === void 0 ? term : `${name} (${term})`;
	}
	var enValues = {
		"missing-mark": {
			title: "Mark not filled in",
			remedy: "Fill in the mark.",
			message: ({ heading }) => `"${heading}" is blank.`
		},
		"unknown-mark": {
			title: "Mark not in the scale",
			remedy: "Use a mark of the scale.",
			message: ({ mark, scale }) => `"${mark}" is not in the scale (${scale.join(", ")}).`
		},
		"mark-glyph": {
			title: "Mark typed as another character",
			remedy: "Use the character of the scale. The summary counts both as the same mark.",
			message: ({ typed, right }) => `"${typed}" only looks like "${right}" of the scale.`
		},
		"missing-item": {
			title: "Measure not named",
			remedy: "Name the measure. If the row carries on the measure above, merge its cell with the one above.",
			message: ({ heading, continuation }) => continuation ? `"${heading}" is blank (and so are outline, department and term).` : `"${heading}" is blank.`
		},
		"missing-outline": {
			title: "Outline not filled in",
			remedy: "Fill in the outline.",
			message: ({ heading }) => `"${heading}" is blank.`
		},
		"missing-department": {
			title: "Department not filled in",
			remedy: "Fill in the department in charge.",
			message: ({ heading }) => `"${heading}" is blank.`
		},
		"missing-term": {
			title: "Term not filled in",
			remedy: "Fill in the term, such as short, medium or long.",
			message: ({ heading }) => `"${heading}" is blank.`
		},
		"unknown-term": {
			title: "Term not one of the agreed words",
			remedy: "Use one of the agreed words.",
			message: ({ term, terms }) => `The term is "${term}" (agreed words: ${terms.map(termName).join(", ")}).`
		},
		"department-spelling": {
			title: "Department spelled in several ways",
			remedy: "Use one spelling. If these are two departments, put both on the list in the settings; then they are no longer reported.",
			message: ({ variants }) => variants.map(
				({ typed, right, official }) => official ? `"${typed}" is "${right}" in the settings.` : `"${typed}" is "${right}" elsewhere in the sheet.`
			).join(" ")
		},
		"unknown-department": {
			title: "Department not on the list",
			remedy: "Use the present name. If the name is right, add it to the list of departments in the settings.",
			message: ({ names }) => `Not on the list of departments: ${names.map((name) => `"${name}"`).join(", ")}.`
		},
		"duplicate-measure": {
			title: "Measure listed twice",
			remedy: "Remove one, or mark it （再掲）. If the row carries on the measure above, merge its cell with the one above. If they are two measures, give them names that tell them apart.",
			message: ({ name, row }) => `"${name}" also stands in row ${row}.`
		},
		"relisted-differs": {
			title: "Listed again with other contents",
			remedy: "See which is right and use it in both. If they are meant to differ, leave them.",
			message: ({ row, headings }) => `Differs from the measure in row ${row}: ${headings.map((heading) => `"${heading}"`).join(", ")}.`
		},
		"mark-contradicts-text": {
			title: "Mark and text do not agree",
			remedy: "See which is right. If something was done instead, adding it helps readers.",
			message: ({ mark, year, excerpt }) => excerpt === "" ? `The mark is "${mark}", but "${year}" is blank.` : `The mark is "${mark}", but "${year}" says "${excerpt}".`
		},
		"figure-jump": {
			title: "Figure far from the year before",
			remedy: "Check the figure. If it is right, adding the reason helps readers.",
			message: ({ label, year, before, after }) => `${label === "" ? "The figure" : `"${label}"`} was ${before} in "${year}" and is now ${after}.`
		}
	};

	// src/messages/checks/years.ts
	var jaYears = {
		"missing-year": {
			title: "年度の記入がない",
			remedy: "取組内容を記入してください。実績がない年度には「－」と記入します。",
			message: ({ year }) => `「${year}」が空欄です。`
		},
		"stale-plan": {
			title: "終わった年度に「予定」が残っている",
			remedy: "実績に書き換えてください。実施しなかったときは、中止・延期などと記入してください。翌年度以降の予定であれば、年度を書き添えてください（例：Ｒ４年度に実施予定）。",
			message: ({ year, excerpt }) => `「${year}」は終わっていますが、「予定」の記述が残っています（「${excerpt}」）。`
		},
		"stale-interim": {
			title: "終わった年度に途中の数値が残っている",
			remedy: "年度末までの数値に書き換えてください。基準日の決まった統計の数値であれば、そのままで構いません。",
			message: ({ year, notes }) => `「${year}」は終わっていますが、年度途中の時点（${notes.join("、")}）の数値が残っています。`
		},
		"missing-plan": {
			title: "今後の計画の記入がない",
			remedy: "今後の計画を記入してください。変わらない場合は「継続実施」などと記入します。",
			message: ({ plan }) => `「${plan}」が空欄です。`
		},
		placeholder: {
			title: "「－」などの記入",
			remedy: "更新するときに、このままでよいか確かめてください。",
			message: ({ column, text }) => `「${column}」が「${text}」となっています。`
		},
		"unchanged-text": {
			title: "同じ文が続いている",
			remedy: "その年度の実績か確かめてください。毎年度同じ内容であれば、そのままで構いません。",
			message: ({ years, excerpt }) => {
				var _a, _b;
				return `「${(_a = years[0]) != null ? _a : ""}」から「${(_b = years[years.length - 1]) != null ? _b : ""}」まで、${years.length}年度続けて同じ文です（「${excerpt}」）。`;
			}
		},
		"before-start": {
			title: "開始前の年度に記入がある",
			remedy: "開始した年度と、記入した欄を確かめてください。準備や前身の事業であれば、そのことを書き添えてください。",
			message: ({ year, excerpt }) => `「${excerpt}」とありますが、それより前の「${year}」に記入があります。`
		},
		"after-end": {
			title: "終了後の年度に記入がある",
			remedy: "終了した年度と、記入した欄を確かめてください。後継の事業の実績であれば、そのことを書き添えてください。",
			message: ({ year, excerpt }) => `「${excerpt}」とありますが、そのあとの「${year}」に記入があります。`
		}
	};
	var enYears = {
		"missing-year": {
			title: "Fiscal year not filled in",
			remedy: 'Write what was done. If nothing was done that year, write "n/a" or "–".',
			message: ({ year }) => `"${year}" is blank.`
		},
		"stale-plan": {
			title: 'A closed year still says "planned"',
			remedy: "Replace it with what was done. If it was not carried out, say so (cancelled, postponed). If it is a plan for a later year, name that year.",
			message: ({ year, excerpt }) => `"${year}" is closed but still contains a plan ("${excerpt}").`
		},
		"stale-interim": {
			title: "A closed year still gives an interim figure",
			remedy: "Replace it with the figure for the whole year. Statistics with a fixed base date may stay as they are.",
			message: ({ year, notes }) => `"${year}" is closed but still gives a figure as of a day within it (${notes.join(", ")}).`
		},
		"missing-plan": {
			title: "Future plan not filled in",
			remedy: 'Fill in the plan. If nothing changes, write "continue".',
			message: ({ plan }) => `"${plan}" is blank.`
		},
		placeholder: {
			title: 'Entries such as "n/a"',
			remedy: "Check from time to time whether they still hold.",
			message: ({ column, text }) => `"${column}" says "${text}".`
		},
		"unchanged-text": {
			title: "The same text year after year",
			remedy: "See whether it tells what was done in that year. If nothing changed, leave it.",
			message: ({ years, excerpt }) => {
				var _a, _b;
				return `The same text for ${years.length} years, from "${(_a = years[0]) != null ? _a : ""}" to "${(_b = years[years.length - 1]) != null ? _b : ""}" ("${excerpt}").`;
			}
		},
		"before-start": {
			title: "A year before the start is filled in",
			remedy: "Check the start year and the cell. If it tells of preparations or of a predecessor, say so.",
			message: ({ year, excerpt }) => `It says "${excerpt}", but "${year}" before that is filled in.`
		},
		"after-end": {
			title: "A year after the end is filled in",
			remedy: "Check the end year and the cell. If it tells of a successor, say so.",
			message: ({ year, excerpt }) => `It says "${excerpt}", but "${year}" after that is filled in.`
		}
	};

	// src/messages/ja-checks.ts
	var jaChecks = { ...jaStructure, ...jaYears, ...jaValues, ...jaTexts, ...jaMachineReadable };
	var TEXTS_OF = {
		structure: jaStructure,
		years: jaYears,
		values: jaValues,
		texts: jaTexts,
		"machine-readable": jaMachineReadable
	};
	function themeOf(id) {
		var _a;
		return (_a = CHECK_THEMES.find((theme) => id in TEXTS_OF[theme])) != null ? _a : "structure";
	}

	// src/messages/checks/machine-readable-en.ts
	function named2(count, cells) {
		return `(${cells.join(", ")}${count > cells.length ? ", …" : ""})`;
	}
	function counted(count, one, many) {
		return `${count} ${count === 1 ? one : many}`;
	}
	var enMachineReadable = {
		"mr-1-1": {
			title: "1-1 File format",
			remedy: "Download the sheet as Excel (.xlsx) or CSV and publish that; a PDF may stand beside it.",
			message: ({ sheet }) => `To publish "${sheet}", save it as Excel (.xlsx) or CSV.`
		},
		"mr-1-2": {
			title: "1-2 One datum a cell",
			remedy: "Divide rows or columns so that each cell holds one datum; put figures into columns of their own.",
			message: ({ count, cells }) => `${counted(count, "cell holds", "cells hold")} several data ${named2(count, cells)}.`
		},
		"mr-1-3": {
			title: "1-3 Words in numbers",
			remedy: "Enter plain half-width digits; move the unit to the heading and remarks to a column of their own.",
			message: ({ count, cells }) => `${counted(count, "cell", "cells")} with words or full-width digits in columns of numbers ${named2(count, cells)}.`
		},
		"mr-1-4": {
			title: "1-4 Merged cells",
			remedy: "Break the merges up and write the same text into each cell. For a table that is only printed, leave it.",
			message: ({ count, cells }) => `${counted(count, "merged cell", "merged cells")} ${named2(count, cells)}.`
		},
		"mr-1-5": {
			title: "1-5 Layout by spaces and line breaks",
			remedy: "Take spaces and line breaks out, and arrange texts by the cell's alignment and indent.",
			message: ({ count, cells }) => `${counted(count, "cell", "cells")} laid out by spaces or line breaks ${named2(count, cells)}.`
		},
		"mr-1-6": {
			title: "1-6 Names left out",
			remedy: "Write the full name in every row and a heading over every column.",
			message: ({ count, cells }) => `Names or headings are left out in ${counted(count, "place", "places")} ${named2(count, cells)}.`
		},
		"mr-1-7": {
			title: "1-7 Formulas",
			remedy: "Make a copy for publication and paste values only; the formulas of the original may stay.",
			message: ({ count, cells }) => `${counted(count, "cell", "cells")} with formulas ${named2(count, cells)}.`
		},
		"mr-1-8": {
			title: "1-8 Objects",
			remedy: "Write what they say into cells, or move them to a sheet of their own.",
			message: ({ count }) => `${counted(count, "chart, picture or drawing", "charts, pictures or drawings")}.`
		},
		"mr-1-9": {
			title: "1-9 Units",
			remedy: "Put the unit in brackets behind the heading, or make a column of units.",
			message: ({ count, cells, headings }) => `${counted(count, "column of numbers has", "columns of numbers have")} no unit: ${headings.map((heading) => `"${heading}"`).join(", ")} ${named2(count, cells)}.`
		},
		"mr-1-10": {
			title: "1-10 Platform-dependent characters",
			remedy: "Write them with ordinary characters: (1), IV as a number, units in words.",
			message: ({ count, cells, signs }) => `${counted(count, "cell", "cells")} with platform-dependent characters "${signs.join("")}" ${named2(count, cells)}.`
		},
		"mr-1-11": {
			title: "1-11 Western years",
			remedy: "Add the western year to the heading, or a row of headings with western years.",
			message: ({ count, cells }) => `${counted(count, "era year has", "era years have")} no western year ${named2(count, cells)}.`
		},
		"mr-1-12": {
			title: "1-12 Area names or codes",
			remedy: "Name the municipality in the title, or add a column with its code or full name.",
			message: ({ count, cells }) => count === 0 ? "Neither the title nor a column says of which prefecture or municipality this table is." : `${counted(count, "area name is", "area names are")} not given in full ${named2(count, cells)}.`
		},
		"mr-1-13": {
			title: "1-13 Signs among numbers",
			remedy: "Write 0 for zero, *** for no number, X for what is kept secret, and explain them in a note.",
			message: ({ count, cells, signs }) => `${counted(count, "cell", "cells")} with the signs "${signs.join('", "')}" in columns of numbers ${named2(count, cells)}.`
		},
		"mr-2-1": {
			title: "2-1 Divided data",
			remedy: "Take blank rows, blank columns and repeated headings out; printing can repeat headings by itself.",
			message: ({ blankRows, blankColumns, repeatedHeadings, cells }) => {
				const parts = [
					[blankRows, counted(blankRows, "blank row", "blank rows")],
					[blankColumns, counted(blankColumns, "blank column", "blank columns")],
					[repeatedHeadings, counted(repeatedHeadings, "repeated heading", "repeated headings")]
				];
				const said = parts.filter(([count2]) => count2 > 0).map(([, words]) => words);
				const count = blankRows + blankColumns + repeatedHeadings;
				return `The table is divided by ${said.join(", ")} ${named2(count, cells)}.`;
			}
		},
		"mr-2-2": {
			title: "2-2 Several tables on a sheet",
			remedy: "Give each table a sheet of its own.",
			message: ({ count, cells }) => `${counted(count, "further table", "further tables")} ${named2(count, cells)}.`
		}
	};

	// src/messages/en-checks.ts
	var enChecks = { ...enStructure, ...enYears, ...enValues, ...enTexts, ...enMachineReadable };

	// src/messages/en-comparison.ts
	var enComparison = {
		tabName: "Shinchoku Check (past reports)",
		headings: {
			at: "Time",
			sheet: "Sheet",
			measures: "Measures",
			entries: "Entries",
			piece: "Part",
			own: "For the add-on (please keep)",
			contents: "Contents (for the add-on)"
		},
		notKept: 'The record that the next report would be compared with could not be kept. Ask the owner of the file whether the sheet "Shinchoku Check (past reports)" is protected, or whether you may edit it.',
		damaged: "Some records of past reports had been changed by hand and could not be read. They were not compared with, and were deleted from the sheet of past reports.",
		keptLate: "There was no time left to keep a record for the next report to be compared with. Make the report again to keep it.",
		tooLarge: "The table is so large that no record was kept for the next report to be compared with.",
		noSuchReport: ({ time }) => `The record of the report of ${time} was not found. It may have been dropped as too old, or the sheet of past reports was changed. Choose something else to compare with. No report was made.`,
		noTableToCompare: ({ sheet }) => `No progress table was found in "${sheet}". Choose something else to compare with. No report was made.`
	};

	// src/messages/en-data.ts
	var enData = {
		tabName: "Data (long form)",
		headings: {
			entry: "entry_id",
			order: "entry_order",
			measure: "measure_id",
			number: "number",
			chapter: "chapter",
			direction: "direction",
			item: "measure",
			departments: "departments",
			departmentCount: "department_count",
			term: "term",
			isNew: "is_new",
			relisted: "is_listed_again",
			from: "first_year",
			to: "last_year",
			label: "year_heading",
			kind: "kind",
			part: "column_part",
			mark: "mark",
			entryMark: "entry_mark",
			cell: "cell",
			text: "text",
			sheet: "source_sheet",
			asOf: "as_of",
			madeAt: "made_at",
			madeBy: "made_by"
		},
		separator: "; ",
		madeBy: (p) => `Shinchoku Check ${p.version}`
	};

	// src/messages/en-dropdowns.ts
	var enDropdowns = {
		help: "Choose from the list. Other words are marked, but can be entered.",
		column: (p) => `${p.column} (${plural(p.cells, "cell")})`,
		foreignTitle: "There are other rules",
		foreign: (p) => `Some cells in "${p.sheet}" already have other data validation rules: ${p.columns}. Replace them?

Yes: replace them (they cannot be brought back)
No: leave these cells as they are and set up the others
Cancel: change nothing`,
		kept: (p) => `${plural(p.cells, "cell")} with other rules left as before.`,
		tooMany: (p) => `"${p.column}" was left out: its list would have ${p.values} items, more than the ${p.most} allowed.`,
		open: (p) => `"${p.column}" was left out: it has no agreed words.`
	};

	// src/messages/en-figures.ts
	var enFigures = {
		tabName: "Figures over the years",
		titleOf: (p) => `${p.table}: figures over the years`,
		howToRead: 'Figures in the year texts that count the same thing stand in one row, as they were written. A * marks a figure counted before its year ended, "plan" one that is planned or aimed at; neither enters the changes or the line.',
		howToCompare: (p) => `Change and rate compare ${p.after} with ${p.before}; "since first" compares the last year of the row with its first. Percentages have no rate.`,
		omitted: (p) => `${plural(p.years, "year")} before ${p.oldest} left out, to fit the page.`,
		none: "No text of two closed years or more has figures of the same thing.",
		section: "Figures",
		headings: {
			indicator: "Figure (unit)",
			change: "Change",
			rate: "Rate",
			overall: "Since first",
			trend: "Trend",
			cells: "Cells"
		},
		planSign: " plan",
		counted: { times: "total visits", running: "running total" },
		unitSeparator: ", ",
		indicator: (p) => `${p.label} (${p.unit})`,
		entry: (p) => `${p.measure} (row ${p.row} of the source sheet)`,
		more: (p) => `The list ends after ${plural(p.most, "row")}. There are ${p.rows} more, from row ${p.row} of the source sheet on ("${p.measure}").`,
		noteShown: (p) => `The year texts gave ${plural(p.figures, "figure")}, of which this list has ${p.shown}. The others:`,
		noteAll: (p) => p.figures === 0 ? "The year texts hold no numbers with a Japanese counter." : `All figures read in the year texts are in this list (${p.figures}).`,
		noteSingle: (p) => `Counted in one closed year at most, or only planned: ${p.figures}`,
		noteUnshown: (p) => `In rows of this list, but of years left out, planned for closed years, or planned beside a count: ${p.figures}`,
		noteBeyond: (p) => `In rows beyond the end of the list: ${p.figures}`,
		noteFrequency: (p) => `Frequencies, such as "twice a month": ${p.figures}`,
		noteRange: (p) => `Ends of ranges, and numbers before an arrow: ${p.figures}`,
		noteOtherYear: (p) => `Told of another year than the column's, or in a cell merged over years: ${p.figures}`,
		notePart: (p) => `Parts beside their sum: ${p.figures}`,
		noteJoined: "What is the same thing is judged by measure, unit and the words before the number. Where the words change much, rows fall apart or are missing. Please check against the cells before use."
	};

	// src/messages/en-functions.ts
	var enFunctions = {
		inRange: (p) => `Row ${p.row}, column ${p.column} of the range: ${p.problem}`,
		noYearGiven: "Give a text, number or date that names a fiscal year, or its cell.",
		noYear: (p) => `"${p.text}" names no fiscal year. Write it like R4, FY2022 or 2022.`,
		severalYears: (p) => `"${p.text}" names several fiscal years (${p.years.join(", ")}). Give one only.`,
		impossibleYear: (p) => `There is no fiscal year "${p.text}". Check the era and the year.`,
		numberIsNoYear: (p) => `${p.value} is no fiscal year. Give a western year, a whole number from 1868 to 2117.`,
		noDate: "A time of day has no fiscal year. Give a date, or a text that names a year.",
		noRangeGiven: "Give the range whose marks are to be counted.",
		noMarkGiven: "Give the mark to be counted, such as ◎. To count blanks, use COUNTBLANK.",
		badMark: "Give the mark to be counted as a text, such as ◎.",
		tooManyMarks: (p) => `Too many different marks to count. Give at most ${p.most}, and check that they are marks.`,
		noTextGiven: "Give the text that holds the number, or its cell.",
		noCounterGiven: "Give the counter that stands behind the number.",
		severalCounters: "Give one counter only.",
		unknownCounter: (p) => `"${p.text}" is no counter that this function knows. Give one such as 回, 人, 件, か所 or 円.`
	};

	// src/messages/en-help.ts
	var enHelp = {
		title: "How to use",
		intro: "Finds blanks and slips in your progress table. What you typed is never changed unless you look at a fix and press its button.",
		comeBack: (p) => `"${p.item}" shows what was found, in place of this page.`,
		checking: "Checking…",
		failed: (p) => `It could not be checked from here. Choose "${p.item}" from the menu ${p.product} above the sheet.`,
		colors: {
			heading: "What the colours mean",
			sample: "Sample",
			kinds: {
				blank: { name: "Blank", what: "Has to be filled in. The colour goes out when it is." },
				stale: {
					name: "Left-over plans and interim figures",
					what: "A closed year still speaks of what was planned, or gives a figure from within the year."
				},
				wrong: {
					name: "Wrong marks and terms",
					what: "A mark, term or department that is not written as it should be, or does not fit the text."
				}
			},
			signs: { bold: "The text is bold.", underline: "The text is underlined." },
			notes: [
				'If a colour stays after you have corrected the text, choose "Check this sheet" again.',
				'Colours only lie on top: your own fills and text colours stay as they are. Change the colours in "Settings".'
			]
		},
		severities: {
			heading: "How grave a finding is",
			error: "Someone must act.",
			warning: "Look once; it may well be all right.",
			info: "Nice to know.",
			note: 'What to do stands beside the findings. Why it is looked for: choose a finding, then "More about this".'
		},
		monthly: {
			heading: "Three things each month",
			steps: [
				{
					what: "Check",
					how: 'Choose 進捗チェック above the sheet, then "Check this sheet". The findings are listed at the side, and their cells are highlighted.'
				},
				{
					what: "Mend",
					how: 'Choose a finding to go to its cell. Work from top to bottom. Where it says "Mend…", look at what would change, then mend it. What may stay as it is: choose "Ignore" and say why.'
				},
				{
					what: "Report",
					how: 'Check once more, then choose "Create report". To ask departments for their part, choose "Create requests by department".'
				}
			]
		},
		undo: {
			heading: "Taking things back",
			ways: [
				{ what: "Text that was mended", how: '"Fixes made", then "Take back…" (the latest fifty fixes).' },
				{ what: "Colours", how: '"Clear highlights".' },
				{ what: "Dropdowns", how: '"Remove dropdowns".' },
				{ what: "Ignored findings", how: 'Open "Ignored findings" below the list, then "Bring back".' },
				{ what: "Sheets that were made", how: "Delete those that you no longer need." },
				{
					what: "The whole table",
					how: "File → Version history → See version history shows earlier tables. Restoring one also takes back what others have typed since."
				}
			]
		},
		menu: {
			heading: "The menu",
			items: {
				validate: "Looks for blanks, plans left over in closed years and more, lists them at the side and highlights their cells.",
				highlight: "Highlights only blank years that need filling in. The colour disappears once a cell is filled.",
				clear: "Removes only the highlights of Shinchoku Check.",
				history: "Takes back what was mended.",
				setDropdowns: "Lets you choose marks, terms and departments from lists. Other words are marked, but can be entered.",
				removeDropdowns: "Removes only the dropdowns of Shinchoku Check.",
				chooseTabs: "Lets you choose what to make and what a report is compared with, and copy the text for a department.",
				summary: "Makes a sheet with counts of marks and completeness.",
				report: "Makes a report that can be printed.",
				requests: "Gathers what each department is asked to fill in or check. Sends no mail.",
				figures: "Takes numbers of events, people and the like out of the year texts, side by side.",
				data: "Makes a table with one row for each entry and year, for pivot tables, Looker Studio and the like.",
				settings: "Corrects how the table is read and sets marks, departments, checks, colours and more.",
				help: "Opens this page."
			},
			note: "A sheet of ours that was edited by hand is kept under another name when it is made anew."
		},
		data: {
			heading: "Where your data go",
			notes: [
				"Nothing of the table leaves this file. No network, no e-mail.",
				"Two permissions only: the file that is open, and showing things on its screen."
			]
		},
		trouble: {
			heading: "When something goes wrong",
			ways: [
				{
					what: "The table is not read as it should be",
					how: '"Settings", "Reading": correct the header rows and what columns are for.'
				},
				{
					what: "The sidebar does nothing",
					how: "With two or more Google accounts signed in it may not work. Sign in with the account that has this file open, and no other."
				},
				{
					what: "Still not right",
					how: "Tell your IT desk these four things. You need not send anything of the table."
				}
			],
			contact: "Questions about what to fill in",
			tell: [
				"What you chose from the menu",
				'What was said (and what "Copy details" gives, where you can)',
				"About when it was"
			],
			version: (p) => `The version: Shinchoku Check ${p.version}`
		}
	};

	// src/messages/en-obstacles.ts
	var enObstacles = {
		viewer: "You may not edit this file. If you need to, ask its owner to share it with you as an editor.",
		tab: (p) => `The sheet "${p.sheet}" is protected. See Data → Protect sheets and ranges, and ask whoever protected it or the owner of the file to let you edit it.`,
		cells: (p) => `${p.cells} in "${p.sheet}" is protected. See Data → Protect sheets and ranges, and ask whoever protected it or the owner of the file to let you edit it.`,
		quoted: (p) => `"${p.sheet}"`,
		moreCells: (p) => `${p.cells} and ${p.more} more`,
		perhaps: "The sheet may be protected, or you may not be allowed to edit it. Ask the owner of the file.",
		perhapsDropdowns: "The sheet may be protected, you may not be allowed to edit it, or a column may have a type of its own in a table of Google Sheets. Ask the owner of the file.",
		perhapsTab: "You may not be allowed to add sheets, or the file may hold no more sheets or cells. Ask the owner of the file.",
		details: (p) => `

Details: ${p.detail}`,
		listed: "What the check found is listed at the side.",
		damagedSettings: "Parts of the settings kept with this file could not be read and are automatic again. Please look through the settings.",
		damagedIgnored: "Parts of the record of what to ignore could not be read; those findings are listed again. Please ignore them once more where needed.",
		outOfTime: (p) => `This took too long and was stopped before Google's limit of six minutes. ${p.far} ${p.todo}`,
		tabs: {
			report: "Progress report",
			summary: "Summary",
			requests: "Requests by department",
			figures: "Figures over the years",
			data: "Data (long form)"
		},
		far: {
			reading: (p) => `Sheets were read to find the progress table, up to but without "${p.sheet}". Nothing was changed.`,
			checking: (p) => `${p.done} of ${p.all} checks were through. Nothing was changed.`,
			highlighting: "All checks were through, but nothing was highlighted yet. Nothing was changed.",
			clearing: (p) => `${p.done} of ${p.all} sheets were cleared. The others are as they were.`,
			dropdowns: "No dropdowns were changed yet. Nothing was changed.",
			planning: (p) => `The contents of "${p.tab}" were being put together. Nothing was changed.`,
			writing: (p) => `"${p.tab}" was put together but could not be written in time. Nothing half written was left. The table is unchanged.`,
			fixing: "Nothing was mended yet.",
			takingBack: "Nothing was taken back yet."
		},
		todo: {
			openTable: "Open the sheet with the progress table and try again.",
			again: "Please wait a moment and try again.",
			goOn: "Choose it again to clear the others.",
			less: "Please wait a moment and try again. If it happens again, turn checks off in the settings, or split the table over several sheets.",
			fewer: "Please wait a moment and try again with fewer cells at a time."
		}
	};

	// src/messages/en-report.ts
	var enReport = {
		tabName: "Progress report",
		summaryTabName: "Summary",
		buildingName: (p) => `${p.tab} (in progress)`,
		keptName: (p) => `${p.tab} (edited ${p.time})`,
		title: "Progress report",
		titleOf: (p) => `${p.table} – Progress report`,
		markSeparator: " or ",
		bullet: "• ",
		noteSign: "*",
		summaryTitle: "Summary",
		source: (p) => `Source: ${p.sheet}`,
		shape: "About the table itself",
		cellName: "Where, why",
		cell: "Cell",
		asOfSheet: (p) => `As of ${p.date} (as the table says)`,
		asOfToday: (p) => `As of ${p.date} (today; the table gives no date)`,
		asOfSettings: (p) => `As of ${p.date} (as set)`,
		made: (p) => `Made ${p.time} by Shinchoku Check ${p.version}`,
		verdictClean: (p) => `Every year that needs filling in is filled in (${p.rate}).`,
		verdictGaps: (p) => `${plural(p.blanks, "year cell is", "year cells are")} blank (${p.rate} filled in).`,
		noYears: "No year needs filling in.",
		verdictRate: (p) => `${p.rate} of years are filled in.`,
		verdictCounts: (p) => `${p.error} to fix, ${p.warning} to check, ${p.info} for information`,
		headline: (p) => `${p.done} of ${plural(p.entries, "entry", "entries")} (${p.rate}) in ${plural(p.measures, "measure")} ${p.done === 1 ? "is" : "are"} marked ${p.marks}.`,
		headlineMarked: (p) => `${p.marked} of ${plural(p.entries, "entry", "entries")} (${p.rate}) in ${plural(p.measures, "measure")} ${p.marked === 1 ? "carries" : "carry"} a mark.`,
		headlineNoMarks: (p) => `${plural(p.measures, "measure")} (${plural(p.entries, "entry", "entries")}); the table has no column of marks.`,
		baseReport: (p) => `the report of ${p.time}`,
		baseSheet: (p) => `"${p.sheet}"`,
		changes: (p) => `Since ${p.base}: ${p.list}`,
		noChanges: (p) => `No change in marks and blanks since ${p.base}.`,
		changeOf: (p) => `${p.what} ${p.change}`,
		plus: "+",
		minus: "−",
		noChange: "±0",
		blanks: "blank year cells",
		comparison: "Since the last report",
		comparisonWith: (p) => `Compared with "${p.sheet}"`,
		comparisonNote: (p) => `Compared with the table of ${p.base}, as of ${p.date}. Measures are matched by name and contents, never by their row.`,
		before: "Last",
		beforeSheet: "Base",
		after: "Now",
		change: "Change",
		transitions: (p) => `Rows: ${p.before}, columns: ${p.after}`,
		rateInPoints: "Filled in (change in points)",
		transitionsTitle: "How marks moved (entries in both)",
		noTransitions: "No mark has changed.",
		lists: {
			better: (p) => `Entries with a better mark (${p.count})`,
			worse: (p) => `Entries with a lower mark (${p.count})`,
			newlyMarked: (p) => `Entries newly marked (${p.count})`,
			unmarked: (p) => `Entries that lost their mark (${p.count})`,
			newlyFilled: (p) => `Cells newly filled in (${p.count})`,
			newlyMissing: (p) => `Cells newly blank (${p.count})`,
			added: (p) => `Measures added (${p.count})`,
			removed: (p) => `Measures gone (${p.count})`,
			renamed: (p) => `Measures renamed (${p.count})`
		},
		measureOf: (p) => `${p.measure} (${p.departments})`,
		markChange: (p) => `${p.measure}: ${p.from} → ${p.to}`,
		cellChange: (p) => `${p.measure}: ${p.year}, ${p.cell}`,
		renamedLine: (p) => `${p.measure} (before: ${p.from})`,
		moreItems: (p) => `${p.count} more; see "${p.sheet}".`,
		moreGone: (p) => `${p.count} more; earlier tables are in the version history (File menu).`,
		moreFindings: (p) => `${p.count} more; see the list at the side.`,
		best: "Measures with the best mark, and why",
		worst: "Measures with a low mark, and why",
		markHeading: (p) => `${p.mark} (${plural(p.entries, "entry", "entries")})`,
		reason: (p) => `${p.year}: ${p.text}`,
		yearPart: (p) => `${p.year} ${p.part}`,
		noReason: (p) => `${p.year}: (nothing filled in)`,
		cutReason: (p) => `${p.text}… (continued in ${p.cell})`,
		chartByChapter: "Marks by chapter (entries)",
		chartByDepartment: "Marks by department (entries)",
		remainder: (p) => `${p.count} more, together (one by one in "${p.tab}")`,
		jointSum: "Sum",
		jointOverlap: "Counted more than once",
		planOrder: "All entries, in the order of the plan",
		departmentOrder: "All entries, by department",
		mark: "Mark",
		blankYears: "Blanks",
		moreEntries: (p) => `${plural(p.count, "more entry", "more entries")}; all are in "${p.tab}".`,
		moreCells: (p) => `${plural(p.count, "more cell")}; see the list at the side or "${p.tab}".`,
		noteDepartmentsSet: "In counts, departments stand in the order of the settings.",
		noteDepartmentsBySize: "In counts, departments with most entries come first; list them in the settings for an order of your own.",
		legend: "Scale",
		legendLine: (p) => `${p.mark}  ${p.meaning}`,
		legendOpen: "The marks are percentages or texts, not steps of a scale: only whether they are filled in is counted.",
		legendNoColumn: "The table has no column of marks, so none are counted.",
		legendSet: (p) => `Scale as set: ${p.scale}.`,
		legendNone: (p) => `The table has no legend. Marks in use: ${p.scale}.`,
		marksByChapter: "Marks by chapter",
		marksByDirection: "Marks by direction",
		marksByDepartment: "Marks by department",
		marksByTerm: "Marks by term",
		completenessByChapter: "Years filled in, by chapter",
		completenessByDepartment: "Years filled in, by department",
		missing: "To fill in, by department",
		missingNone: "No blanks that need filling in.",
		stale: "To review, by department",
		staleNote: "Cells of closed years that still speak of plans or interim figures, and marks, terms and departments to look at.",
		staleNone: "Nothing to review.",
		departmentHeading: (p) => `${p.department} (${plural(p.cells, "cell")})`,
		reasons: { stalePlan: "plan", staleInterim: "interim" },
		notes: "How it was counted",
		noteEntries: "An entry is one row with a mark of its own; each row under a merged measure counts.",
		noteMeasures: "A measure with several entries counts with its lowest mark.",
		noteJoint: (p) => p.entries === 0 ? "Departments add up to the total." : `${plural(p.entries, "entry of several departments counts", "entries of several departments count")} once for each of them. The sum, less what is counted more than once, is the total.`,
		noteRelisted: (p) => `${plural(p.entries, "entry listed again (再掲) counts", "entries listed again (再掲) count")} like any other; there are ${p.others} apart from ${p.entries === 1 ? "it" : "them"}.`,
		noteRate: '"Filled in" is the share of year cells filled in, of those that need it: not before a measure began, not after it ended, and not plans. "n/a" or "–" counts as filled in.',
		noteInterim: (p) => `Not yet over: ${p.years}.`
	};

	// src/messages/en-months.ts
	var MONTHS = [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December"
	];

	// src/messages/en-requests.ts
	var enRequests = {
		tabName: "Requests by department",
		title: (p) => `${p.table}: requests by department`,
		weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
		dayThisYear: (p) => `${p.weekday}, ${p.day} ${MONTHS[p.month - 1]}`,
		day: (p) => `${p.weekday}, ${p.day} ${MONTHS[p.month - 1]} ${p.year}`,
		kinds: { fill: "fill in", check: "check" },
		kindSeparator: " or ",
		nameSeparator: ", ",
		lineBreak: " (line break) ",
		wishes: {
			"missing-year": 'Please fill in the blank years with what was done. If nothing was done that year, write "n/a" or "–".',
			"missing-plan": 'Please fill in the plan. If nothing changes, write "continue".',
			"missing-mark": "Please fill in the mark.",
			"missing-item": "Please name the measure. If the row carries on the measure above, let us know.",
			"missing-outline": "Please fill in the outline.",
			"missing-department": "Please fill in the department in charge.",
			"missing-term": "Please fill in the term.",
			"unknown-term": "Please use one of the agreed words for the term.",
			"unknown-mark": "Please use a mark of the scale.",
			"mark-glyph": "Please type the mark as the scale does.",
			"stale-plan": "Please replace plans in closed years with what was done. If it was not carried out, say so (cancelled, postponed). If it is a plan for a later year, name that year.",
			"stale-interim": "Please replace interim figures with those for the whole year. Statistics with a fixed base date may stay as they are.",
			"before-start": "Please check the start year and the cell. If it tells of preparations or of a predecessor, say so.",
			"after-end": "Please check the end year and the cell. If it tells of a successor, say so.",
			"department-spelling": "Please use one spelling for each department. If these are two departments, let us know.",
			"duplicate-measure": "Two measures have one name. If they are one measure, please mark one of them （再掲）. If they are two, please give them names that tell them apart.",
			"relisted-differs": "Please see which is right, the measure or the one listed again, and use it in both. If they are meant to differ, leave them.",
			"mark-contradicts-text": "Please see whether the mark or the text is right. If something was done instead, please add it.",
			"figure-jump": "Please check the figure. If it is right, please add the reason for the change."
		},
		allMeasures: (p) => `All your rows (${p.entries})`,
		blankColumn: (p) => `"${p.column}" is still blank in every row.`,
		fillColumn: "Please fill in your rows.",
		columnPlace: (p) => `column ${p.letter}`,
		text: {
			subject: (p) => `Subject: ${p.table}: please ${p.kinds}`,
			subjectDue: (p) => ` (by ${p.due})`,
			to: (p) => `To: ${p.department}`,
			toUnnamed: "To whom it may concern",
			greeting: "Thank you for helping us keep track of progress.",
			opening: (p) => `In "${p.table}" there ${p.cells === 1 ? "is" : "are"} ${plural(p.cells, "cell")} for you to ${p.kinds}.`,
			how: (p) => `Please look at the cells below and fill in or correct them in the sheet "${p.sheet}".`,
			howUntil: (p) => `By ${p.due}, please look at the cells below and fill in or correct them in the sheet "${p.sheet}".`,
			sheet: (p) => `Open the sheet: ${p.url}`,
			measure: (p) => `• ${p.measure}`,
			sharedWith: (p) => ` (shared with ${p.departments})`,
			place: (p) => `  ${p.place}: ${p.fact}`,
			wish: (p) => `* ${p.wish}`,
			more: (p) => `There ${p.cells === 1 ? "is" : "are"} ${p.cells} more. Please look at your rows in the sheet "${p.sheet}".`,
			moreInTab: (p) => `There ${p.cells === 1 ? "is" : "are"} ${p.cells} more. Please see the list of ${p.department} in the sheet "${p.tab}".`,
			due: (p) => `Due: ${p.due}`,
			contact: (p) => `Contact: ${p.contact}`,
			shared: "Where a measure is shared, please agree which of you fills it in.",
			closing: "Thank you for your help.",
			nothing: (p) => `There is nothing for ${p.department} to fill in or check at present.`
		},
		tab: {
			due: (p) => `Due: ${p.due}`,
			noDue: 'Due: not set (see "Requests by department" in the settings).',
			passed: (p) => `The due date that is set (${p.due}) has passed, so the texts below leave it out. Set a new one in the settings.`,
			overview: "Cells by department",
			fill: "To fill in",
			check: "To check",
			what: "Mostly",
			contents: (p) => `${p.title} (${p.cells})`,
			nothing: "There is nothing to fill in or to check.",
			spared: (p) => `Nothing asked: ${p.departments}`,
			moreDepartments: (p) => `${plural(p.departments, "more department")}; their texts can be copied from the sidebar.`,
			leftToCoordinator: (p) => `There ${p.findings === 1 ? "is" : "are"} also ${plural(p.findings, "finding")} to fix or check on the shape of the table or the list of departments; no department is asked about ${p.findings === 1 ? "it" : "them"}.`,
			noteShared: "Rows of several departments stand under each of them. The numbers count cells.",
			noteInfo: "Findings for information and findings that were ignored are left out.",
			section: (p) => `${p.department} (${plural(p.cells, "cell")})`,
			opening: (p) => `Please ${p.kinds} the cells below.`,
			openingUntil: (p) => `By ${p.due}, please ${p.kinds} the cells below.`,
			openingUnnamed: "These rows name no department. Find out who is in charge, then ask.",
			column: "Year or column",
			fact: "What we noticed",
			wish: (p) => `* ${p.wish}`,
			sharedWith: (p) => `(shared with ${p.departments})`,
			more: (p) => `${p.cells} more: open the sheet "${p.sheet}" and choose "Check this sheet" to see all of them at the side.`
		}
	};

	// src/messages/handbook/machine-readable.ts
	var jaMachineReadable2 = {
		"mr-1-1": {
			what: "総務省の統一ルール1-1「ファイル形式はExcelかCSVとなっているか」。公開するファイルの形式はシートからは分からないため、調べずに、一度だけお知らせします。",
			why: "PDFや画像では、表の値を機械で読み取れません。",
			example: "進捗管理表を、PDFだけで公開している。"
		},
		"mr-1-2": {
			what: "総務省の統一ルール1-2「1セル1データとなっているか」。二つ以上の課が書かれた課名のセルと、二つ以上の行に数値がある、または「３回、45人」のように数値を並べたセルを数えます。一つの文の中に混じった数値や、文の内容がいくつのことを述べているかは分かりません。",
			why: "一つのセルにいくつものデータがあると、課ごと・数値ごとに数えたり並べ替えたりできません。",
			example: "課名のセルに「介護保険」と「福祉政策」が改行して書かれている。"
		},
		"mr-1-3": {
			what: "総務省の統一ルール1-3「数値データは数値属性とし、文字列を含まないこと」。ほとんどが数値の列で、単位・「約」・かっこ・全角の数字・文字のあるセルを数えます。画面に見えている文字で調べるため、表示形式で付けた単位も数え、桁区切りの「,」と「％」は区別できないため数えません。",
			why: "文字が混じった数値は、合計や並べ替えができません。",
			example: "参加者数の列で、「120」の下に「135人」「約130」と書かれている。"
		},
		"mr-1-4": {
			what: "総務省の統一ルール1-4「セルの結合をしていないか」。見出しから最後の取組行までにある、結合されたセルを数えます。表の上の題名や下の注記の結合、見た目だけの「選択範囲内で中央」は数えません。",
			why: "結合されたセルは、左上以外が空欄として読まれます。並べ替えや集計ができません。",
			example: "三つの行にまたがる課名が、一つのセルに結合されている。"
		},
		"mr-1-5": {
			what: "総務省の統一ルール1-5「スペースや改行等で体裁を整えていないか」。見出しの中のスペースと改行、字下げや末尾のスペース、二つ以上続くスペース、「配　食」のような字の間のスペース、名前の途中の改行を数えます。文の中の改行や一つだけのスペースは、体裁のためかどうか分からないため数えません。",
			why: "「課　名」と「課名」は、機械には別の文字列です。検索や、ほかの表との突き合わせができません。",
			example: "見出しが「課　名」「取組（改行）時期」になっている。"
		},
		"mr-1-6": {
			what: "総務省の統一ルール1-6「項目名等を省略していないか」。施策項目・事業概要・課名・取組時期・番号の「〃」「同上」、上と同じという意味の空欄、見出しのない列を数えます。結合されたセルの空欄は1-4で数えます。略した名前（「介護」など）は分かりません。",
			why: "省略された名前は、行を並べ替えたり一行だけ取り出したりすると、何のことか分からなくなります。",
			example: "２行目の課名が「〃」になっている。"
		},
		"mr-1-7": {
			what: "総務省の統一ルール1-7「数式を使用している場合は、数値データに修正しているか」。シートにある数式のセルを数えます。結果が正しいかどうかは調べません。",
			why: "数式は、ほかのファイルやシートを参照していると、公開したあとに値が変わったりエラーになったりします。",
			example: "合計の欄が「=SUM(F9:F20)」のまま公開されている。"
		},
		"mr-1-8": {
			what: "総務省の統一ルール1-8「オブジェクトを使用していないか」。シートに置かれたグラフ・画像・図形を数えます。セルの中の画像や、ほかのシートのものは数えません。",
			why: "図形や画像の中の文字は、表のデータとして読み取れません。",
			example: "表の上に、凡例を書いた吹き出しの図形がある。"
		},
		"mr-1-9": {
			what: "総務省の統一ルール1-9「データの単位を記載しているか」。ほとんどが数値の列で、見出し・単位の列・表の上の「単位：」のどこにも単位がないものを数えます。番号・コード・年は除きます。書かれた単位が正しいかどうかは分かりません。",
			why: "単位がないと、千円なのか円なのか、人なのか件なのかが分かりません。",
			example: "見出しが「予算」だけで、12,000が円か千円か分からない。"
		},
		"mr-1-10": {
			what: "総務省の統一ルール1-10「機種依存文字を使用していないか」。丸数字・かっこ付き文字（㈱）・ローマ数字（Ⅳ）・単位や年号の一文字（㎡㌔㍻）・№・℡・絵文字、一部の異体字を探します。普通の丸・三角・矢印・※・全角英数字と、半角カナは数えません。",
			why: "ほかの機械や文字コードでは、別の文字になったり表示されなかったりします。",
			example: "「①相談会」「㈱見本」「120㎡」と書かれている。"
		},
		"mr-1-11": {
			what: "総務省の統一ルール1-11「e-Statの時間軸コードの表記、西暦表記又は和暦に西暦の併記がされているか」。見出しと、年だけが書かれた取組時期などのセルで、元号の年に西暦がないものを数えます。文の中の年は数えません。",
			why: "元号だけの年は、機械では順に並べたり、ほかの表と結び付けたりできません。",
			example: "見出しが「Ｒ４年度」だけで、「2022年度」がどこにもない。"
		},
		"mr-1-12": {
			what: "総務省の統一ルール1-12「地域コード又は地域名称が表記されているか」。表題にも、都道府県・市区町村の名前やコードの列にも地域がないときと、名前の列で「市」「町」などが省かれたときにお知らせします。名前やコードが正しいかどうか、地区や会場の名前は調べません。",
			why: "どこの表かが書かれていないと、ほかの自治体の表と合わせたときに区別できません。",
			example: "市の表なのに、表題が「進捗管理表」だけで、市の名前がどこにもない。"
		},
		"mr-1-13": {
			what: "総務省の統一ルール1-13「数値データの同一列内に特殊記号（秘匿等）が含まれる場合」。ほとんどが数値の列で、「－」「…」「※」「〃」「x」などの記号だけのセルを数えます。ルールで決められた「***」（数値がない）と「X」（秘匿）、空欄は数えません。記号の意味が書かれているかどうかは分かりません。",
			why: "「－」が0なのか、調べていないのか、公表できないのかを、機械は区別できません。",
			example: "参加者数の列で、中止した年に「－」と書かれている。"
		},
		"mr-2-1": {
			what: "総務省の統一ルール2-1「データが分断されていないか」。表の途中の空行・空列と、途中で繰り返された見出しを数えます。章や方向性の行、表が複数のシートに分けられているかどうかは調べません。",
			why: "空行や繰り返した見出しがあると、そこで表が終わったものとして読まれます。",
			example: "印刷の改ページに合わせて、50行ごとに見出しが繰り返されている。"
		},
		"mr-2-2": {
			what: "総務省の統一ルール2-2「1シートに複数の表が掲載されていないか」。進捗管理表の下に、別の見出しをもつ表があるかを調べます。横に並んだ表と、見出しのない小さな表は分かりません。",
			why: "一つのシートに表がいくつもあると、どこからどこまでが一つの表かを、機械は判断できません。",
			example: "進捗管理表の下に、予算の表が続いている。"
		}
	};

	// src/messages/handbook/machine-readable-en.ts
	var enMachineReadable2 = {
		"mr-1-1": {
			what: "Rule 1-1 of the ministry: published as Excel or CSV. A sheet cannot show in what format it is published, so this is only a reminder.",
			why: "Values in a PDF or a picture cannot be read by machine.",
			example: "The progress table is published as a PDF only."
		},
		"mr-1-2": {
			what: "Rule 1-2 of the ministry: one datum a cell. Counts department cells with several departments, and cells with figures on several lines or a list of figures. How many things a sentence tells cannot be seen.",
			why: "What shares a cell cannot be counted or sorted by department or by figure.",
			example: "A department cell holds two departments on two lines."
		},
		"mr-1-3": {
			what: "Rule 1-3 of the ministry: numbers are numbers and contain no text. Counts cells with units, words, brackets or full-width digits in columns that are mostly numbers. It looks at what is shown, so units from a number format count, while digit grouping and % cannot be told apart and do not.",
			why: "Numbers with words in them cannot be added up or sorted.",
			example: 'In a column of numbers stand "135 people" and "about 130".'
		},
		"mr-1-4": {
			what: "Rule 1-4 of the ministry: no merged cells. Counts merges from the headings to the last entry; titles above and notes below do not count.",
			why: "All but the top-left cell of a merge read as blank; such tables cannot be sorted or counted.",
			example: "A department that belongs to three rows stands in one merged cell."
		},
		"mr-1-5": {
			what: "Rule 1-5 of the ministry: no layout by spaces or line breaks. Counts gaps and line breaks in headings, indents, trailing or repeated spaces, letters set apart, and names broken over lines. Line breaks within prose and single spaces do not count: whether they are layout cannot be seen.",
			why: "A heading with a gap in it is another text to a machine; it can be neither found nor matched.",
			example: "A heading of two characters is spread by a space between them."
		},
		"mr-1-6": {
			what: 'Rule 1-6 of the ministry: item names are not left out. Counts ditto marks and "as above" for measures, outlines, departments, terms and numbers, blanks that mean "as above", and columns without a heading. Blanks under a merge belong to 1-4; shortened names cannot be seen.',
			why: "A name that is left out is lost when rows are sorted or one of them is taken alone.",
			example: "The department of the second row is a ditto mark."
		},
		"mr-1-7": {
			what: "Rule 1-7 of the ministry: formulas are replaced by values. Counts cells with formulas; their results are not looked at.",
			why: "Formulas that refer to other files or sheets change or fail once the table is published.",
			example: "A total is published as =SUM(F9:F20)."
		},
		"mr-1-8": {
			what: "Rule 1-8 of the ministry: no objects. Counts charts, pictures and drawings on the sheet; pictures within cells and other sheets are not looked at.",
			why: "Text within a drawing or a picture cannot be read as data.",
			example: "A text box over the table explains the marks."
		},
		"mr-1-9": {
			what: "Rule 1-9 of the ministry: units are given. Counts columns that are mostly numbers and have no unit in their headings, in a column of units or above the table. Numbering, codes and years are passed over. Whether a unit is right cannot be seen.",
			why: "Without a unit nobody knows whether it is yen or thousands of yen, people or cases.",
			example: 'A column is headed "Budget", and 12,000 may be yen or thousands of yen.'
		},
		"mr-1-10": {
			what: "Rule 1-10 of the ministry: no platform-dependent characters. Looks for numbers and words in rings or brackets, Roman numerals, units pressed into one character, emoji and some variants of characters. Plain circles, triangles, arrows, full-width letters and half-width kana do not count.",
			why: "Another machine or encoding may show another character, or none.",
			example: "① ㈱ Ⅳ ㎡"
		},
		"mr-1-11": {
			what: "Rule 1-11 of the ministry: time codes of e-Stat, western years, or era years with the western year beside them. Counts headings, and cells that hold nothing but years, with an era year alone. Years within sentences do not count.",
			why: "Machines can neither sort era years nor match them with other tables.",
			example: 'A heading says "R4" and nowhere "2022".'
		},
		"mr-1-12": {
			what: "Rule 1-12 of the ministry: areas are given by code or name. Says when neither the title nor a column names a prefecture or municipality, and when a column of names leaves out its last part. Whether names and codes are right, and districts within a city, are not looked at.",
			why: "Put together with tables of other municipalities, rows without an area cannot be told apart.",
			example: `A city's table is titled "Progress table", and the city is named nowhere.`
		},
		"mr-1-13": {
			what: "Rule 1-13 of the ministry: special signs in columns of numbers. Counts cells of columns that are mostly numbers that hold only a sign, such as a dash, dots or a ditto mark. The signs that the rule gives, *** (no number) and X (kept secret), and blanks do not count. Whether signs are explained cannot be seen.",
			why: "A machine cannot tell whether a dash means zero, not counted, or not to be published.",
			example: "A column of visitors has a dash for the year in which the event was called off."
		},
		"mr-2-1": {
			what: "Rule 2-1 of the ministry: data are not divided. Counts blank rows and columns within the table and headings that are repeated. Rows of chapters, and tables divided over several sheets, are not looked at.",
			why: "A machine takes a blank row or another row of headings for the end of the table.",
			example: "Headings are repeated every 50 rows to fit printed pages."
		},
		"mr-2-2": {
			what: "Rule 2-2 of the ministry: one table a sheet. Looks for tables with headings of their own below the progress table; tables beside it and small ones without headings cannot be seen.",
			why: "A machine cannot decide where one table ends and the next begins.",
			example: "A table of budgets follows below the progress table."
		}
	};

	// src/messages/handbook/structure.ts
	var jaStructure2 = {
		"no-progress-table": {
			what: "シートに、施策項目と年度（または評価）の見出しをもつ表があるかを調べます。",
			why: "表として読めないシートでは、ほかのどの検証も意味をもちません。この指摘が出たときは、ほかの指摘は出さず、シートに何も書き込みません。",
			example: "「議事録」のシートを開いたまま「検証する」を選んだとき。"
		},
		"missing-column": {
			what: "施策項目・事業概要・課名・取組時期・年度・今後の計画・評価の列がそろっているかを調べます。",
			why: "列がないと、その項目の記入もれや集計を確かめられません。",
			example: "見出しに「評価」がない。または「所管」を略して「所」とだけ書いてある。"
		},
		"unreadable-year-heading": {
			what: "見出しの年度が、平成33年度や令和０年度のように実在しない年になっていないかを調べます。",
			why: "年度が分からない列は読み取れないため、その列の空欄や古い記載を見つけられません。",
			example: "「平成33年度」（正しくは「令和３年度」）。「Ｒ０年度」。"
		},
		"missing-year-column": {
			what: "年度の列が、間を飛ばさずに続いているかを調べます。",
			why: "列ごと抜けた年度は、空欄としても見つけられません。",
			example: "「Ｒ１年度」の右が「Ｒ３年度」で、Ｒ２年度の列がない。"
		},
		"year-column-order": {
			what: "年度の列が、古い順（または新しい順）に並んでいるかを調べます。",
			why: "順が入れ替わっていると、記入する年度を取り違えやすくなります。",
			example: "「Ｒ３年度」の右に「Ｒ２年度」がある。"
		},
		"second-table": {
			what: "下のほうに、見出しの違う別の表がないかを調べます。",
			why: "一つのシートで検証するのは最初の表だけです。下の表の記入もれは見つけられません。",
			example: "進捗管理表の下に、指標の一覧が別の見出しで続いている。"
		},
		"blank-column": {
			what: "記入が必要な列が、上から下まですべて空欄になっていないかを調べます。",
			why: "列ごと空いているときは、記入がまだ始まっていないか、見出しと内容の列がずれています。一行ずつ指摘しても役に立ちません。",
			example: "「Ｒ４年度」の列が、どの施策も空欄。"
		},
		"date-like-id": {
			what: "「1-10」のような番号が、日付に変わっていないかを調べます。",
			why: "表計算ソフトは「1-10」を１月10日と読みます。番号で探したり並べたりできなくなります。",
			example: "「1-10」と入力したものが「1月10日」になっている。"
		},
		"duplicate-column": {
			what: "同じ年度の列や、同じ見出しの列が二つないかを調べます。平成31年度と令和元年度は同じ年度です。計画・実績・評価のように、一つの年度を分けた列は数えません。",
			why: "どちらに記入すればよいか分からなくなり、集計も二重になります。列を写したあと、見出しの年度を直し忘れたことが多いようです。",
			example: "「Ｒ３年度」の列が二つある（右は「Ｒ４年度」のはず）。「課名」の列が二つある。"
		},
		"mark-year-mismatch": {
			what: "評価の見出しにある年度より新しい年度が、すでに終わっていないかを調べます。",
			why: "前の年度の評価が残っていると、新しい実績の評価と読み違えられます。",
			example: "Ｒ４年度が終わっているのに、見出しが「Ｒ３評価」のまま。"
		},
		"entry-outside-chapter": {
			what: "章のある表で、最初の章より上にあるなど、どの章にも入っていない取組行を調べます。",
			why: "章ごとの集計に入らず、どの章の施策か分かりません。",
			example: "「第１章」の見出しの上に、施策が一つある。"
		},
		"numbering-gap": {
			what: "章・施策の方向性・施策項目の番号が、抜けたり重なったりしていないかを調べます。番号が続いていない表（ほかの計画からの抜き出しなど）は数えません。",
			why: "行を削除・追加したときの直し忘れか、施策の記載もれかもしれません。",
			example: "「１－１」「１－２」の次が「１－４」になっている。"
		},
		"blank-row": {
			what: "取組行と取組行の間に、何も書かれていない行がないかを調べます。",
			why: "並べ替えやフィルタは、空白の行で表が終わったものとして扱うことがあります。",
			example: "行を削除せずに、文字だけを消した。"
		},
		"header-spelling": {
			what: "年度の見出しの書き方がほかの年度とそろっているか、よく使う見出しに一文字だけ違うものがないかを調べます。「Ｈ30」と「Ｒ１」のように、１桁は全角、２桁は半角とする書き方は、そろっているとみなします。",
			why: "書き方がそろっていないと、検索や集計で見落とされます。一文字違いの見出しの列は、何の列か読み取れません。",
			example: "「Ｈ30年度」「Ｒ１年度」「Ｒ２年度」の右が「R3年度」。「事業慨要」（正しくは「事業概要」）。"
		}
	};
	var enStructure2 = {
		"no-progress-table": {
			what: "Looks for a table with headings for measures and fiscal years (or marks).",
			why: "No other check makes sense on a sheet that cannot be read as a table. When this is found, nothing else is reported and nothing is written.",
			example: '"Check" was chosen while the tab with the minutes was in front.'
		},
		"missing-column": {
			what: "Looks for the columns measure, outline, department, term, fiscal years, future plan and mark.",
			why: "Without the column, its blanks and totals cannot be checked.",
			example: 'There is no heading for the mark, or "Dept. in charge" was shortened to "D".'
		},
		"unreadable-year-heading": {
			what: "Looks for headings such as H33 or R0: years that their eras do not have.",
			why: "A column whose year is not known cannot be read, so its blanks and outdated texts are not found.",
			example: "Heisei 33 where Reiwa 3 is meant; Reiwa 0."
		},
		"missing-year-column": {
			what: "Checks that the fiscal year columns follow one another without a gap.",
			why: "A year without a column cannot even be found blank.",
			example: "FY2019 is followed by FY2021; there is no column for FY2020."
		},
		"year-column-order": {
			what: "Checks that the fiscal year columns run from old to new (or new to old).",
			why: "Out of order, entries easily land in the wrong year.",
			example: "FY2020 stands to the right of FY2021."
		},
		"second-table": {
			what: "Looks for a table with headings of its own further down the tab.",
			why: "Only the first table of a tab is checked; gaps in the other one are not found.",
			example: "Below the progress table a list of indicators goes on under other headings."
		},
		"blank-column": {
			what: "Looks for a column that must be filled in but is blank from top to bottom.",
			why: "Then nobody has begun, or heading and contents have come apart; a finding for every row would not help.",
			example: "The column FY2022 is blank for every measure."
		},
		"date-like-id": {
			what: 'Looks for numbers such as "1-10" that have become dates.',
			why: "Spreadsheets read 1-10 as the 10th of January. The number can then no longer be searched or sorted.",
			example: "1-10 was typed and became 10 January."
		},
		"duplicate-column": {
			what: "Looks for two columns of one fiscal year, or of the very same heading. Heisei 31 and Reiwa 1 are one year. Columns that divide a year (plan, actual, mark) are not counted.",
			why: "Nobody knows which of them to fill in, and totals count twice. Often a column was copied and its year never changed.",
			example: "There are two columns FY2021; the right one should be FY2022. There are two columns for the department."
		},
		"mark-year-mismatch": {
			what: "Checks whether a later year than the one in the heading of the marks has closed.",
			why: "Marks of the year before are easily taken for those of the latest results.",
			example: 'FY2022 has ended, but the marks are still headed "FY2021 mark".'
		},
		"entry-outside-chapter": {
			what: "In a table with chapters, looks for rows that belong to none, such as one above the first chapter.",
			why: "The row is left out of totals by chapter, and readers do not see where it belongs.",
			example: "A measure stands above the heading of chapter 1."
		},
		"numbering-gap": {
			what: "Looks at the numbers of chapters, directions and measures for ones that are left out or come twice. Tables whose numbers do not run on (extracts of another plan) are not counted.",
			why: "A row may have been deleted or added without renumbering, or a measure may be missing.",
			example: "1-1 and 1-2 are followed by 1-4."
		},
		"blank-row": {
			what: "Looks for rows with nothing in them between two rows of measures.",
			why: "Sorting and filters may take a blank row for the end of the table.",
			example: "The texts of a row were deleted, but not the row."
		},
		"header-spelling": {
			what: "Looks for a year heading that is spelled in another way than the others, and for well-known headings with one wrong character. One digit full-width and several half-width count as one spelling.",
			why: "Searches and totals miss what is spelled otherwise, and a column with a misspelt heading cannot be read.",
			example: "H30, R1 and R2 have full-width letters, R3 a half-width one."
		}
	};

	// src/messages/handbook/texts.ts
	var jaTexts2 = {
		"stray-space": {
			what: "文や行の前後の空白、続けて入った空白、見えない文字、前後の空行がないかを調べます。字下げの全角空白１字、言葉を区切る空白１字、セルの中の改行、桁をそろえるための空白は数えません。",
			why: "見た目では分からない空白があると、検索やフィルタで同じ言葉として扱われません。",
			example: "「福祉政策　」の終わりに全角の空白がある。「参加者　　85人」の間に空白が二つある。"
		},
		"halfwidth-kana": {
			what: "半角のカタカナと、半角の句読点・かぎ括弧・中点がないかを調べます。英数字は数えません。",
			why: "半角と全角のカタカナは、検索や集計で別の言葉になります。ほかの機器に移すと、文字化けすることもあります。",
			example: "「ﾊﾟﾝﾌﾚｯﾄを配布」。"
		},
		"broken-line-wrap": {
			what: "事業概要と年度の欄で、言葉や文の途中で行が切れていないかを調べます。箇条書き、句読点や区切りのよい言葉で終わる行、短い行は数えません。",
			why: "PDFなどから貼り付けた文には、元の紙の幅で改行が残ります。列の幅が変わると読みにくく、切れた言葉は検索できません。",
			example: "「高齢者の生活を支」で行が終わり、次の行が「援する体制」で始まる。"
		},
		"digit-width": {
			what: "事業概要と年度の欄の数字が、「設定」の「数字の書き方」と同じかを調べます。「そろえない」のときは調べません。日付（R4.8）、範囲（1～3）、小数、桁区切り、割合、番号、英字の付いた数字、「」の中は数えません。",
			why: "同じ数が全角と半角で書かれていると、検索で見つからず、見た目もそろいません。",
			example: "「１桁は全角、２桁以上は半角」のときの「5回」と「１２件」（正しくは「５回」「12件」）。"
		},
		"counter-spelling": {
			what: "か所・カ所・箇所、か月・ヶ月、取組・取り組み、打合せ・打ち合わせ、申込み・申し込み、子ども・子供のように、同じ言葉の書き方が分かれていないかを、事業概要と年度の欄で調べます。「取り組む」などの動詞、「こども園」などの名前、「」の中は数えません。",
			why: "書き方が分かれていると、検索で見つからないものが出ます。公表するときの校正の手間も増えます。",
			example: "「取組」が28か所、「取り組み」が３か所ある。"
		},
		"overlong-cell": {
			what: "一つのセルに、1,000字または40行を超える文がないかを調べます。",
			why: "長い文は読み手に伝わりにくく、印刷するとページの終わりで切れます。",
			example: "Ｒ３年度の欄に、会議の記録が1,800字そのまま貼ってある。"
		}
	};
	var enTexts2 = {
		"stray-space": {
			what: "Looks for spaces around texts and lines, doubled spaces, invisible characters and blank lines at the ends. One full-width space as an indent, single spaces between words, line breaks inside a cell and spaces that line figures up are left alone.",
			why: "A space that nobody sees makes two words of one for searches and filters.",
			example: "The name of a department has a space behind it; two spaces stand between a word and its figure."
		},
		"halfwidth-kana": {
			what: "Looks for half-width katakana and the half-width punctuation that goes with it. Latin letters and digits are left alone.",
			why: "Searches and counts take half-width and full-width katakana for different words, and some devices garble them.",
			example: "A word such as the one for a leaflet is typed in half-width katakana."
		},
		"broken-line-wrap": {
			what: "Looks for lines cut in the middle of a word or sentence, in outlines and years. Lists, lines that end in a full phrase or a punctuation mark and short lines are left alone.",
			why: "Text pasted from a PDF keeps the line breaks of its page. It reads badly in another width, and a cut word cannot be found.",
			example: "One line ends after the first character of a verb, the next begins with the rest of it."
		},
		"digit-width": {
			what: "Compares the digits in outlines and years with the way of writing them chosen in the settings; with none chosen nothing is checked. Dotted dates, spans, decimal and grouped numbers, rates, numbering, codes with letters and quotations are left alone.",
			why: "A number written in both widths is missed by searches and looks uneven.",
			example: "Single digits are to be full-width and longer numbers half-width, but a cell has a half-width 5."
		},
		"counter-spelling": {
			what: "Looks for words that Japanese offices spell in several ways: the counters for places and months, and the words for effort, meeting, application, inquiry, reception, procedure, talks and children. Outlines and years are looked at. Verbs, names and quotations are left alone.",
			why: "A search for one spelling misses the others, and they have to be corrected before the table is published.",
			example: "The word for an effort is written with two characters in 28 places and with added kana in three."
		},
		"overlong-cell": {
			what: "Looks for cells with more than 1,000 characters or 40 lines.",
			why: "Long texts are hard to take in, and are cut off at the end of a printed page.",
			example: "The minutes of a meeting, 1,800 characters, were pasted into the cell of a year."
		}
	};

	// src/messages/handbook/values.ts
	var jaValues2 = {
		"missing-mark": {
			what: "評価の欄が空いていないかを調べます。",
			why: "評価のない施策は、集計で「無記入」になります。",
			example: "Ｒ３年度の実績は書いてあるのに、評価が空いている。"
		},
		"unknown-mark": {
			what: "評価の欄に、評価基準（凡例）にない記号や言葉がないかを調べます。",
			why: "基準にない評価は集計できません。",
			example: "評価基準が◎〇△×なのに、評価が「済」。"
		},
		"mark-glyph": {
			what: "評価の記号が、評価基準の記号とよく似た別の文字（〇と○と◯など）で書かれていないかを調べます。",
			why: "見た目が同じでも別の文字なので、関数やフィルタで数えると件数が合わなくなります。",
			example: "評価基準は「〇」（漢数字のゼロ）なのに、評価が「○」（記号の丸）。"
		},
		"missing-item": {
			what: "施策項目の欄が空いていないかを調べます。結合されたセルの続きの行は数えません。",
			why: "名前のない行は、どの施策のことか分からず、集計もできません。",
			example: "事業概要や課名は書いてあるのに、施策項目が空いている。"
		},
		"missing-outline": {
			what: "事業概要の欄が空いていないかを調べます。（再掲）の施策は空欄で構いません。",
			why: "概要がないと、何をする施策かが読み手に伝わりません。",
			example: "施策項目だけがあって、事業概要が空いている。"
		},
		"missing-department": {
			what: "課名の欄が空いていないかを調べます。",
			why: "担当の課が分からないと、記入や確認を頼む先が分かりません。",
			example: "課名が空いている。"
		},
		"missing-term": {
			what: "取組時期の欄が空いていないかを調べます。",
			why: "取組時期別の集計で「記入なし」になります。",
			example: "取組時期が空いている。"
		},
		"unknown-term": {
			what: "取組時期が、短期・中期・長期（または設定した言葉）のいずれかで書かれているかを調べます。",
			why: "決まった言葉でないと、取組時期別の集計が分かれてしまいます。",
			example: "取組時期が「短」または「継続」。"
		},
		"department-spelling": {
			what: "同じ課の名前が、いくつかの書き方になっていないかを調べます（「課」の有無、空白、名前の途中の改行、全角と半角、似た字の取り違え）。",
			why: "書き方が違うと、フィルタや関数で課ごとに絞り込むときに、別の課として扱われます。",
			example: "ほかの行では「健康政策」なのに、一つの行だけ「健康政策課」。「介護保険」が「介護保検」。"
		},
		"unknown-department": {
			what: "課名の欄に、設定した課名の一覧にない名前がないかを調べます。一覧がなければ調べません。",
			why: "組織の改編で名前が変わった課や、書き間違いが残っていると、確認を頼む先が分かりません。",
			example: "一覧にない「長寿生きがい課」が残っている。"
		},
		"duplicate-measure": {
			what: "同じ名前の施策項目が、同じ施策の方向性の中か、同じ事業概要で二度書かれていないかを調べます。（再掲）の施策は数えません。",
			why: "同じ施策が集計で二度数えられます。片方だけが更新されることもあります。",
			example: "「防災訓練」が12行目と18行目にあり、事業概要も同じ。"
		},
		"relisted-differs": {
			what: "（再掲）の施策に書いてあることが、同じ名前の元の施策と同じかを調べます。空欄は比べません。",
			why: "元の施策だけを更新すると、（再掲）に古い内容が残ります。",
			example: "元の施策のＲ３年度は「54地区、90会場」なのに、（再掲）は「53地区、78会場」。"
		},
		"mark-contradicts-text": {
			what: "評価の対象の年度に、中止・休止・見送り・未実施とだけ書いてある（または空欄の）施策に良い評価がついていないか、実施した回数などが書いてある施策に「未実施」の評価がついていないかを調べます。",
			why: "評価の付け間違いか、記述の更新もれのおそれがあります。",
			example: "Ｒ３年度は「感染拡大により中止」なのに、評価が「〇」。"
		},
		"figure-jump": {
			what: "終わった年度どうしで、同じものの数が10倍以上、または10分の１以下になっていないかを調べます。10未満の数、どちらも100未満の数、中止・コロナ・拡大などの理由が書いてあるものは数えません。",
			why: "桁の打ち間違いや、単位の取り違えのおそれがあります。",
			example: "Ｒ２年度は「1,201回」、Ｒ３年度は「12回」。"
		}
	};
	var enValues2 = {
		"missing-mark": {
			what: "Looks for blanks in the mark column.",
			why: 'A measure without a mark counts as "no mark" in the summary.',
			example: "The results of the year are told, but there is no mark."
		},
		"unknown-mark": {
			what: "Looks for marks that the scale (legend) does not have.",
			why: "A mark outside the scale cannot be counted.",
			example: 'The scale has four signs, and the mark is "done".'
		},
		"mark-glyph": {
			what: "Looks for marks typed as a look-alike of the scale's character (〇, ○ and ◯, for example).",
			why: "They look the same but are different characters, so formulas and filters miscount them.",
			example: "A circle was typed as the letter O or as another circle than that of the scale."
		},
		"missing-item": {
			what: "Looks for blanks in the measure column. Rows under a merged cell are not counted.",
			why: "A row without a name cannot be told apart or counted.",
			example: "Outline and department are there, but the measure has no name."
		},
		"missing-outline": {
			what: "Looks for blanks in the outline column. Measures listed again (再掲) may leave it blank.",
			why: "Without an outline readers do not learn what the measure is.",
			example: "The measure has a name and no outline."
		},
		"missing-department": {
			what: "Looks for blanks in the department column.",
			why: "Without a department nobody can be asked.",
			example: "The cell of the department is blank."
		},
		"missing-term": {
			what: "Looks for blanks in the term column.",
			why: "The measure is left out of the counts by term.",
			example: "The cell of the term is blank."
		},
		"unknown-term": {
			what: "Checks that the term is short, medium or long (短期, 中期, 長期), or one of the words in the settings.",
			why: "Other words split the counts by term.",
			example: 'The term is "ongoing" where the table uses short, medium and long.'
		},
		"department-spelling": {
			what: "Looks for names of one department that are spelled differently: with and without the ending for a section, with spaces or line breaks inside, in other character widths, or with one letter mistaken for a similar one.",
			why: "Filters and formulas take each spelling for a department of its own.",
			example: "All rows but one leave out the ending for a section."
		},
		"unknown-department": {
			what: "Looks for departments that are not on the list in the settings. Without a list nothing is looked for.",
			why: "After a reorganisation, or where a name is mistyped, readers do not know whom to ask.",
			example: "A department that was renamed last year still stands under its old name."
		},
		"duplicate-measure": {
			what: "Looks for measures of the same name within one direction or with the same outline. Measures marked as listed again (再掲) are not counted.",
			why: "The measure counts twice in the summary, and one of the two may be left behind when the other is updated.",
			example: 'Rows 12 and 18 both are "Evacuation drill", with the same outline.'
		},
		"relisted-differs": {
			what: "Compares measures marked as listed again (再掲) with the measure of the same name. Blanks are not compared.",
			why: "When only the first is updated, the one listed again keeps what is out of date.",
			example: "FY2021 says 54 districts where the measure is listed first, and 53 where it is listed again."
		},
		"mark-contradicts-text": {
			what: "Looks for good marks where the year only tells that it was cancelled or not carried out (or is blank), and for the lowest mark where the year tells how often it was done. Only Japanese wording is recognised.",
			why: "Either the mark or the text may not have been updated.",
			example: "FY2021 says that the event was cancelled, and the mark is the second best."
		},
		"figure-jump": {
			what: "Looks for figures that change tenfold or more from one closed year to the next. Figures below 10, pairs below 100, and changes that the text accounts for (cancelled, extended) are not counted. Figures are read with Japanese counters.",
			why: "A digit may be missing or one too many, or the unit may be another.",
			example: "1,201 courses in FY2020 and 12 in FY2021."
		}
	};

	// src/messages/handbook/years.ts
	var jaYears2 = {
		"missing-year": {
			what: "終わった年度と今年度の欄が空いていないかを調べます。新しい施策の開始前、結合されたセル、終了・統合した施策のその後は数えません。",
			why: "空欄は、実績がなかったのか、記入を忘れたのかを区別できません。",
			example: "Ｒ３年度が終わっているのに、その欄だけが空いている。"
		},
		"stale-plan": {
			what: "終わった年度の欄に、その年度のことを「予定」と書いたままの文がないかを調べます。翌年度以降の予定と分かるものは数えません。",
			why: "年度の途中に書いた予定が、実績に書き換えられずに残っていると、実施したかどうかが読み手に伝わりません。",
			example: "Ｒ３年度の欄に「講座を３回開催予定」。"
		},
		"stale-interim": {
			what: "終わった年度の欄に、年度の途中の時点（11月末現在など）の数値が残っていないかを調べます。３月末は年度末なので数えません。",
			why: "途中の数値が残っていると、ほかの年度と比べられません。",
			example: "Ｒ３年度の欄に「相談 120件（11月末現在）」。"
		},
		"missing-plan": {
			what: "今後の計画の欄が空いていないかを調べます。終了・統合した施策は数えません。",
			why: "続けるのか、やめるのかが読み手に伝わりません。",
			example: "「Ｒ５～Ｒ７年度」の欄が空いている。"
		},
		placeholder: {
			what: "「－」「未定」「同上」のように、内容のない記入を拾い出します。",
			why: "空欄ではないので記入もれではありませんが、あとから実績が出ていることがあります。",
			example: "事業概要が「未定」、Ｒ２年度が「－」。"
		},
		"unchanged-text": {
			what: "終わった年度の欄に、３年度以上続けて同じ文がないかを調べます。「継続実施」のような短い文や、結合されたセルは数えません。",
			why: "前の年度の文を写したまま、その年度の実績に直し忘れていることがあります。",
			example: "Ｒ１年度・Ｒ２年度・Ｒ３年度の欄が、まったく同じ文。"
		},
		"before-start": {
			what: "新しい施策で、「Ｒ３年度から開始」などとある年度より前の欄に、実績の記入がないかを調べます。「－」や「検討」「準備」などは数えません。",
			why: "開始した年度か、記入した欄のどちらかが違っているかもしれません。",
			example: "「新」の施策に「Ｒ３年度から開始」とあり、Ｒ２年度の欄に「延べ60人が利用」とある。"
		},
		"after-end": {
			what: "「事業終了」「廃止」「Ｒ２で終了」などとある年度よりあとの欄に、実績の記入がないかを調べます。「－」や、後継の事業などについての記入は数えません。",
			why: "続いている施策が終わったように読めるか、別の施策の実績が書かれているかもしれません。",
			example: "Ｒ２年度の欄に「事業終了」とあり、Ｒ３年度の欄に「４回実施」とある。"
		}
	};
	var enYears2 = {
		"missing-year": {
			what: "Looks for blanks in closed years and in the current year. Years before a new measure began, merged cells, and years after a measure ended or was merged into another are not counted.",
			why: "A blank does not tell whether nothing was done or somebody forgot.",
			example: "FY2021 has ended, and its cell is the only blank one of the row."
		},
		"stale-plan": {
			what: "Looks in closed years for sentences that still speak of that year as planned. Plans for later years are not counted. Only Japanese wording (予定) is recognised.",
			why: "When a plan written during the year was never replaced, readers cannot tell whether it was carried out.",
			example: 'FY2021 still says "three courses are planned".'
		},
		"stale-interim": {
			what: "Looks in closed years for figures as of a day within the year (end of November, for example). The end of March is the year's end and is not counted. Only Japanese wording (11月末現在) is recognised.",
			why: "An interim figure cannot be compared with other years.",
			example: 'FY2021 says "120 consultations (as of the end of November)".'
		},
		"missing-plan": {
			what: "Looks for blanks in the future plan. Measures that ended or were merged into another are not counted.",
			why: "Readers do not learn whether the measure goes on.",
			example: "The cell of the future plan is blank."
		},
		placeholder: {
			what: 'Lists entries without content, such as "n/a", "–" or "TBD" (未定, 同上).',
			why: "They are not blank, but there may be something to report by now.",
			example: 'The outline is "TBD", a year is "-".'
		},
		"unchanged-text": {
			what: "Looks for the same sentence in three or more closed years running. Short routine answers and merged cells are not counted.",
			why: "The text of the year before may have been copied and never replaced by what was done.",
			example: "FY2019, FY2020 and FY2021 say exactly the same."
		},
		"before-start": {
			what: "For new measures, looks for results in years before the one in which the measure says that it began. Blanks and preparations are not counted. Only Japanese wording is recognised.",
			why: "Either the start year or the cell may be wrong.",
			example: "A new measure began in FY2021, but FY2020 tells of 60 users."
		},
		"after-end": {
			what: "Looks for results in years after the one in which the measure says that it ended. Blanks and texts on its successor are not counted. Only Japanese wording is recognised.",
			why: "The measure may seem ended although it goes on, or the results may belong to another one.",
			example: 'FY2020 says "discontinued", FY2021 tells of four meetings.'
		}
	};

	// src/messages/handbook/index.ts
	var jaHandbook = {
		...jaStructure2,
		...jaYears2,
		...jaValues2,
		...jaTexts2,
		...jaMachineReadable2
	};
	var enHandbook = {
		...enStructure2,
		...enYears2,
		...enValues2,
		...enTexts2,
		...enMachineReadable2
	};

	// src/messages/shared.ts
	var jaShared = {
		title: "進捗チェック",
		/** Between the words of a list. */
		separator: "、",
		/** Between names that belong together. */
		jointSeparator: "・",
		yearSpan: (p) => `${p.from}～${p.to}`
	};
	var enShared = {
		title: "Shinchoku Check",
		separator: ", ",
		jointSeparator: ", ",
		yearSpan: (p) => `${p.from}–${p.to}`
	};

	// src/messages/en.ts
	var en = {
		language: "en",
		product: "進捗チェック (Shinchoku Check)",
		checks: enChecks,
		shared: enShared,
		handbook: enHandbook,
		explanation: (p) => `${p.what}
Why: ${p.why}
Example: ${p.example}`,
		severities: { error: "To fix", warning: "To check", info: "For information" },
		menu: {
			validate: "Check this sheet",
			highlight: "Highlight blank years",
			clear: "Clear highlights",
			history: "Fixes made",
			setDropdowns: "Set up dropdowns",
			removeDropdowns: "Remove dropdowns",
			chooseTabs: "Choose sheets to create",
			summary: "Create summary",
			report: "Create report",
			requests: "Create requests by department",
			figures: "Create figures over the years",
			data: "Create data (long form)",
			settings: "Settings",
			help: "How to use"
		},
		working: {
			validate: "Checking…",
			highlight: "Highlighting blank years…",
			clear: "Clearing highlights…",
			setDropdowns: "Setting up dropdowns…",
			removeDropdowns: "Removing dropdowns…",
			chooseTabs: "Looking for what can be made…",
			summary: "Creating the summary…",
			report: "Creating the report…",
			requests: "Creating the requests…",
			figures: "Creating the figures…",
			data: "Creating the data…",
			settings: "Opening the settings…",
			history: "Opening the record of fixes…"
		},
		done: {
			noted: ({ message, note }) => `${message} ${note}`,
			changedMeanwhile: "Somebody else changed the table in the meantime. If anything stands in the wrong place, choose the same item again.",
			validate: (p) => p.error + p.warning + p.info === 0 ? `Nothing to report in "${p.sheet}".` : `"${p.sheet}" was checked: ${p.error} to fix, ${p.warning} to check, ${p.info} for information.`,
			highlight: (p) => p.cells === 0 ? `"${p.sheet}" has no blank years that need filling in.` : `Highlighted ${plural(p.cells, "blank year cell")} in "${p.sheet}". The colour disappears once a cell is filled.`,
			highlightOff: "Blank years are not looked for: the check is turned off in the settings. Nothing was highlighted.",
			settings: "The settings are open at the side.",
			chooseTabs: "Choose at the side what to make.",
			history: "The record of fixes is open on the right.",
			stopped: "Stopped.",
			cancelled: "Cancelled. Nothing was changed.",
			clear: (p) => p.sheets === 0 ? "This file has no highlights of Shinchoku Check." : "Highlights cleared. All other formats are as they were.",
			setDropdowns: (p) => `Dropdowns are set up in "${p.sheet}": ${p.columns}.`,
			noDropdowns: (p) => `No dropdowns were set up in "${p.sheet}".`,
			removeDropdowns: (p) => p.cells === 0 ? "This file has no dropdowns of Shinchoku Check." : `Dropdowns of Shinchoku Check removed from ${plural(p.cells, "cell")}. All other rules are as they were.`,
			tab: (p) => `Created "${p.tab}".`,
			tabKept: (p) => `Created "${p.tab}". The earlier one had been edited by hand and was kept as "${p.kept}".`,
			tabBeside: (p) => `A sheet named "${p.taken}" already exists, so this one is named "${p.tab}".`
		},
		dropdowns: enDropdowns,
		functions: enFunctions,
		data: enData,
		comparison: enComparison,
		figures: enFigures,
		requests: enRequests,
		obstacles: enObstacles,
		failures: {
			title: "Shinchoku Check",
			locked: "Someone else is running Shinchoku Check. Please wait a moment and try again. Nothing was changed.",
			cannotRead: (p) => `The sheet could not be read. Reload the page and try again. Nothing was changed.

Details: ${p.detail}`,
			cannotHighlight: (p) => `"${p.sheet}" could not be highlighted. ${p.why} What was typed is unchanged.`,
			cannotClear: (p) => `The highlights of ${p.sheets} could not be cleared. ${p.why} ${p.cleared === 0 ? "" : "Those of all other sheets were. "}What was typed is unchanged.`,
			cannotSetDropdowns: (p) => `The dropdowns could not be changed. ${p.why} All rules and all that was typed are unchanged.`,
			cannotWriteTab: (p) => `"${p.tab}" could not be created. ${p.why} The table is unchanged.`,
			cannotWriteLog: (p) => `Nothing was mended: the sheet that keeps what was there before cannot be written. ${p.why}`,
			newerIgnored: "What is ignored was kept by a later version of Shinchoku Check. Nothing was saved, so that nothing is lost. Please update Shinchoku Check.",
			cannotSaveIgnored: (p) => `What is to be ignored could not be kept. Check that you may edit this file. What was kept before is still there.

Details: ${p.detail}`,
			notInLog: "This fix is no longer in the record: it was taken back already, or its lines were deleted.",
			unexpected: (p) => `Something unexpected happened. If it happens again, give the details below to your IT desk.

Details: ${p.detail}`,
			noSuchSheet: (p) => `There is no sheet named "${p.sheet}". Sheets: ${p.sheets}`,
			severalTables: (p) => `Several sheets hold a progress table. Open one (or name it) and try again: ${p.sheets}`,
			badRequest: 'The sidebar asked for something that could not be done. Choose "Check this sheet" in the menu again.',
			outsideTable: "That cell is not in the sheet. Rows or columns may have been deleted. Please check the sheet again.",
			settingsChanged: "Someone else changed the settings. Nothing was saved, so that nothing is lost. Open the settings again, make your change and save.",
			settingsTooLarge: "The settings are too large to be kept. Use fewer departments or spellings. The earlier settings are still there.",
			cannotSaveSettings: (p) => `The settings could not be saved. Check that you may edit this file. The earlier settings are still there.

Details: ${p.detail}`,
			blankHeaderRow: (p) => `Row ${p.row} is blank. Enter the number of the row in which the headings begin. The settings were not saved.`
		},
		choose: {
			title: "Which sheet?",
			question: (p) => `Several sheets hold a progress table. Type the number and press OK.

${p.list}`,
			again: "That number could not be read."
		},
		help: enHelp,
		/** Why a text is no settings. */
		settings: {
			badText: {
				"not-settings": "This is not a settings text. Paste all of the exported text, from the first { to the last }.",
				newer: "This was exported by a later version. Update Shinchoku Check, or use a text exported by this version.",
				"too-large": "The text is too long. Make sure that it was exported by Shinchoku Check.",
				"unknown-part": (p) => `There is no setting "${p.name}". Correct its spelling or take it out.`,
				"wrong-part": (p) => `"${p.part}" is not written as it should be. Correct it, or export the text again.`
			},
			parts: {
				language: "language",
				fiscalYearStart: "fiscalYearStart",
				scale: "scale",
				departments: "departments",
				terms: "terms",
				digitWidth: "digitWidth",
				checks: "checks",
				colors: "colors",
				requests: "requests",
				tabs: "tabs"
			}
		},
		log: {
			tabName: "Shinchoku Check (record)",
			headings: {
				at: "When",
				sheet: "Sheet",
				cell: "Cell",
				before: "Before",
				after: "After",
				check: "Check",
				state: "State",
				own: "For the add-on (please keep)"
			},
			states: {
				done: (_) => "Mended",
				refused: (_) => "Could not be mended",
				back: (p) => `Taken back (${p.at})`
			},
			damaged: "The add-on's column was changed: cannot be taken back",
			damagedLines: (p) => `${plural(p.lines, "line")} of the record of fixes cannot be taken back: the add-on's own column was changed by hand. What was there before can still be read in that sheet.`
		},
		table: {
			kinds: { actual: "closed", interim: "running", plan: "plan", target: "target" },
			noRate: "nothing to fill in",
			total: "Total",
			grandTotal: "Total",
			unmarked: "No mark",
			others: "Other",
			marked: "Filled in",
			entries: "Entries",
			measures: "Measures",
			rate: "Filled in",
			notAsked: "–",
			none: "None",
			outsideBands: "(outside chapters)",
			noDirection: "(outside directions)",
			noDepartment: "(no department)",
			noName: "(measure not named)",
			noTerm: "(no term)",
			chapter: "Chapter",
			direction: "Direction",
			department: "Department",
			term: "Term",
			item: "Measure"
		},
		report: enReport
	};

	// src/messages/ja-comparison.ts
	var jaComparison = {
		tabName: "進捗チェック（履歴）",
		headings: {
			at: "日時",
			sheet: "シート",
			measures: "施策数",
			entries: "取組行",
			piece: "分割",
			own: "管理用（消さないでください）",
			contents: "内容（管理用）"
		},
		/** After the message that a report was made. */
		notKept: "次回の比較に使う記録は残せませんでした。「進捗チェック（履歴）」シートの保護や編集の権限を、ファイルのオーナーに確かめてください。",
		damaged: "前のレポートの記録に、書き換えられて読み取れないものがあったため、比較には使わず、「進捗チェック（履歴）」シートから削除しました。",
		keptLate: "時間が足りなかったため、次回の比較に使う記録は残していません。もう一度作成すると残せます。",
		tooLarge: "表が大きいため、次回の比較に使う記録は残せませんでした。",
		noSuchReport: (p) => `${p.time}のレポートの記録は見つかりませんでした。古くなって消えたか、「進捗チェック（履歴）」シートが変更された可能性があります。比べる相手を選び直してください。レポートは作成していません。`,
		noTableToCompare: (p) => `「${p.sheet}」に進捗管理表が見つからないため、比較できませんでした。比べる相手を選び直してください。レポートは作成していません。`
	};

	// src/messages/ja-data.ts
	var jaData = {
		tabName: "データ（縦持ち）",
		/** Each is unique, without spaces or signs, so that other programs can use it as the name of a field. */
		headings: {
			entry: "取組行ID",
			order: "取組行順",
			measure: "施策ID",
			number: "番号",
			chapter: "章",
			direction: "施策の方向性",
			item: "施策項目",
			departments: "課",
			departmentCount: "課の数",
			term: "取組時期",
			isNew: "新規",
			relisted: "再掲",
			from: "開始年度",
			to: "終了年度",
			label: "年度の見出し",
			kind: "種別",
			part: "列の区分",
			mark: "評価",
			entryMark: "取組行の評価",
			cell: "セル",
			text: "内容",
			sheet: "元のシート",
			asOf: "基準日",
			madeAt: "作成日時",
			madeBy: "作成元"
		},
		/** Between the departments of one entry. */
		separator: "、",
		/** Keeps the tab from being read as a progress table wherever it is copied to. */
		madeBy: (p) => `進捗チェック ${p.version}`
	};

	// src/messages/ja-dropdowns.ts
	var jaDropdowns = {
		/** Shown beside a cell whose text is not in its list. */
		help: "一覧から選べます。一覧にない言葉には印が付きますが、入力はできます。",
		column: (p) => `${p.column}${p.cells}か所`,
		foreignTitle: "ほかの入力規則があります",
		foreign: (p) => `「${p.sheet}」には、すでにほかの入力規則の付いた欄があります（${p.columns}）。置き換えますか。

はい：置き換えます（元の入力規則には戻せません）
いいえ：その欄はそのままにして、残りの欄に設定します
キャンセル：何もしません`,
		kept: (p) => `ほかの入力規則がある${p.cells}か所はそのままです。`,
		tooMany: (p) => `「${p.column}」は候補が${p.values}個あり、上限の${p.most}個を超えるため、設定していません。`,
		open: (p) => `「${p.column}」は決まった言葉が分からないため、設定していません。`
	};

	// src/messages/ja-figures.ts
	var jaFigures = {
		tabName: "指標の推移",
		titleOf: (p) => `${p.table}　指標の推移`,
		howToRead: "年度の記入にある数のうち、同じものを数えたものを一行に並べました。数は記入のとおりです。※は年度の途中の数、「予定」は予定や目標の数で、どちらも前年度比・増減率・最初との差・推移のグラフには入れていません。",
		howToCompare: (p) => `前年度比と増減率は${p.before}から${p.after}への変化、最初との差は行の最初の年度から最後の年度への変化です。％の数は、増減率を出しません。`,
		omitted: (p) => `用紙の幅に収まるよう、${p.oldest}より前の${p.years}年度分は省きました。`,
		none: "終わった年度の二つ以上に、同じものの数が書かれた欄はありません。",
		section: "指標",
		headings: {
			indicator: "指標（単位）",
			change: "前年度比",
			rate: "増減率",
			overall: "最初との差",
			trend: "推移",
			cells: "元のセル"
		},
		/** Behind a number that was planned. */
		planSign: "予定",
		counted: { times: "延べ", running: "累計" },
		unitSeparator: "・",
		indicator: (p) => `${p.label}（${p.unit}）`,
		entry: (p) => `${p.measure}（元のシートの${p.row}行目）`,
		more: (p) => `一覧は${p.most}行までです。ほかに${p.rows}行あります（元のシートの${p.row}行目「${p.measure}」から後）。`,
		noteShown: (p) => `年度の記入から読み取った数は${p.figures}個、この一覧に載せたものは${p.shown}個です。載せていないものは次のとおりです。`,
		noteAll: (p) => p.figures === 0 ? "年度の記入に、単位の付いた数はありませんでした。" : `年度の記入から読み取った数（${p.figures}個）は、すべて載せました。`,
		noteSingle: (p) => `同じものの数が、終わった年度の一つ以下にしかないもの（予定だけのものを含む）：${p.figures}個`,
		noteUnshown: (p) => `載せた行のうち、省いた年度の数、終わった年度の予定の数、実績と並ぶ予定の数：${p.figures}個`,
		noteBeyond: (p) => `一覧に収まらない行の数：${p.figures}個`,
		noteFrequency: (p) => `「月２回」など、頻度を表すもの：${p.figures}個`,
		noteRange: (p) => `「１～２地区」の両端と、「50台→150台」の変わる前の数：${p.figures}個`,
		noteOtherYear: (p) => `列と違う年度の数、いくつかの年度にまたがるセルの数：${p.figures}個`,
		notePart: (p) => `計と並べて書かれた内訳：${p.figures}個`,
		noteJoined: "同じものかどうかは、施策項目・単位・数の前の言葉から判断しています。言葉が大きく変わると、別の行に分かれたり、載らなかったりします。お使いになる前に、元のセルでお確かめください。"
	};

	// src/messages/ja-functions.ts
	var jaFunctions = {
		inRange: (p) => `範囲の上から${p.row}行目・左から${p.column}列目：${p.problem}`,
		noYearGiven: "年度を表す文字・数値・日付か、そのセルを指定してください。",
		noYear: (p) => `「${p.text}」から年度を読み取れません。「令和4年度」「R4」「2022」のように書いてください。`,
		severalYears: (p) => `「${p.text}」には年度が二つ以上あります（${p.years.join("、")}）。一つの年度だけを指定してください。`,
		impossibleYear: (p) => `「${p.text}」という年度はありません。元号と年を確かめてください。`,
		numberIsNoYear: (p) => `${p.value}は年度として扱えません。西暦の年度を1868から2117までの整数で指定してください。`,
		noDate: "時刻など、年のない値からは年度が分かりません。日付か、年度を表す文字を指定してください。",
		noRangeGiven: "評価を数える範囲を指定してください。",
		noMarkGiven: "数える評価を「◎」のように指定してください。空欄を数えるときは COUNTBLANK を使ってください。",
		badMark: "数える評価は「◎」のような文字で指定してください。",
		tooManyMarks: (p) => `数える評価の種類が多すぎます。${p.most}種類までにしてください。評価の欄ではない範囲を指定していないか、確かめてください。`,
		noTextGiven: "数値を取り出す文字か、そのセルを指定してください。",
		noCounterGiven: "数え方の単位を「回」「人」「件」のように指定してください。",
		severalCounters: "数え方の単位は一つだけ指定してください。",
		unknownCounter: (p) => `「${p.text}」は、この関数で使える単位ではありません。「回」「人」「件」「か所」「円」などを指定してください。`
	};

	// src/messages/ja-help.ts
	var jaHelp = {
		title: "使い方",
		intro: "進捗管理表の記入もれや直し忘れを見つける道具です。記入した文字を、勝手に書き換えることはありません。",
		/** `item`: the menu item that shows the findings. */
		comeBack: (p) => `「${p.item}」を選ぶと、この画面は、調べた結果の一覧に替わります。`,
		checking: "検証しています…",
		failed: (p) => `ここからは検証できませんでした。上のメニューの「${p.product}」から「${p.item}」を選んでください。`,
		colors: {
			heading: "セルの色の意味",
			/** Stands in a swatch as a text would in a cell. */
			sample: "記入例",
			kinds: {
				blank: { name: "空欄", what: "記入が必要な欄です。記入すると、色は消えます。" },
				stale: {
					name: "残った予定・途中の数値",
					what: "終わった年度に「予定」や年度途中の数値が残っています。"
				},
				wrong: { name: "書き誤り", what: "評価・取組時期・課名が、決まった書き方と違うか、内容と合わないようです。" }
			},
			signs: { bold: "太字になります。", underline: "下線が付きます。" },
			notes: [
				"文を直したあとも色が残るときは、もう一度「検証する」を選んでください。",
				"色は上に重ねているだけです。もとの塗りつぶしや文字の色は変わりません。色は「設定」で変えられます。"
			]
		},
		severities: {
			heading: "指摘の三つの重さ",
			error: "そのままにせず、直してください。",
			warning: "一度見て、よければそのままで構いません。",
			info: "知っておくとよいことです。",
			note: "どうすればよいかは、指摘の一覧に書いてあります。なぜ調べるのかは、指摘を選んで「くわしく」を押すと出ます。"
		},
		monthly: {
			heading: "毎月の三つの手順",
			steps: [
				{
					what: "検証する",
					how: "シートの上の「進捗チェック」から「検証する」を選びます。右側に、気になるところ（指摘）の一覧が出て、そのセルに色が付きます。"
				},
				{
					what: "直す",
					how: "一覧の指摘を選ぶと、そのセルに移ります。上から順に直します。「直す…」と出る指摘は、変わる文字を見てから直せます。直さなくてよい指摘は、理由を書いて「対象外にする」を選びます。"
				},
				{
					what: "まとめる",
					how: "もう一度検証してから、「レポートを作成」を選びます。課に記入を頼むときは、「課別確認依頼を作成」を選びます。"
				}
			]
		},
		undo: {
			heading: "元に戻すには",
			ways: [
				{ what: "直した文字", how: "「直した記録」で「元に戻す…」を選びます（新しいほうから50回分）。" },
				{ what: "セルの色", how: "「強調を消す」を選びます。" },
				{ what: "一覧から選ぶ入力規則", how: "「入力規則を外す」を選びます。" },
				{ what: "対象外にした指摘", how: "指摘の一覧の下の「対象外にした指摘」を開き、「指摘に戻す」を選びます。" },
				{ what: "作った資料", how: "いらなくなったシートは、削除して構いません。" },
				{
					what: "表そのもの",
					how: "「ファイル」→「変更履歴」→「変更履歴を表示」で、以前の表を見られます。以前の表に戻すと、そのあとにほかの人が記入した分も、元に戻ってしまいます。"
				}
			]
		},
		menu: {
			heading: "メニューの項目",
			items: {
				validate: "記入もれや、終わった年度に残った「予定」などを調べます。右側に一覧を出し、該当するセルに色を付けます。",
				highlight: "記入が必要な年度の空欄だけに色を付けます。記入すると色は消えます。",
				clear: "進捗チェックが付けた色だけを消します。ほかの書式は変わりません。",
				history: "「直す…」で直したものを、あとから元に戻せます。",
				setDropdowns: "評価・取組時期・課名の欄で、一覧から選べるようにします。一覧にない言葉も、印は付きますが入力できます。",
				removeDropdowns: "進捗チェックが付けた入力規則だけを外します。",
				chooseTabs: "作る資料と、レポートで比べる相手を選びます。課への依頼文もコピーできます。",
				summary: "評価と記入率を数えた「集計」シートを作ります。",
				report: "印刷できる「進捗レポート」シートを作ります。",
				requests: "課ごとに、記入と確認をお願いする欄をまとめます。メールは送りません。",
				figures: "年度の記入から回数や人数を取り出し、年度ごとに並べます。",
				data: "取組行と年度ごとに一行にした表を作ります。ピボットテーブルや Looker Studio などに使えます。",
				settings: "表の読み取り方を手直しし、評価基準・課名・調べる内容・色などを決めます。",
				help: "この画面を開きます。"
			},
			note: "作り直した資料に手直しがあれば、前のシートを名前を変えて残します。"
		},
		data: {
			heading: "データの行き先",
			notes: [
				"表の内容を、このファイルの外へ送ることはありません。通信もメール送信もしません。",
				"使う権限は、開いているファイルの読み書きと、画面の表示の二つだけです。"
			]
		},
		trouble: {
			heading: "うまくいかないとき",
			ways: [
				{
					what: "表がうまく読まれない",
					how: "「設定」の「読み取り」で、見出しの行と列の使い方を直せます。"
				},
				{
					what: "右側の画面が動かない",
					how: "Googleアカウントを二つ以上使っていると、動かないことがあります。このファイルを開いているアカウントだけでログインし直してください。"
				},
				{
					what: "それでも直らない",
					how: "情報システム担当に、次の四つを伝えてください。表の内容を送る必要はありません。"
				}
			],
			/** Heads the contact that the office set. */
			contact: "記入のしかたを尋ねる",
			/** What the IT desk needs to know; the last is the version. */
			tell: ["選んだメニュー", "画面に出た文（「詳細をコピー」で写せるときは、それも）", "おおよその日時"],
			version: (p) => `版：進捗チェック ${p.version}`
		}
	};

	// src/messages/ja-obstacles.ts
	var jaObstacles = {
		/** After what could not be done. */
		viewer: "このファイルを編集する権限がないためです。編集が必要なときは、ファイルのオーナーに「編集者」として共有してもらってください。",
		tab: (p) => `「${p.sheet}」シートが保護されているためです。メニューの「データ」→「シートと範囲を保護」で確かめ、保護した人かファイルのオーナーに、編集できるよう頼んでください。`,
		cells: (p) => `「${p.sheet}」の${p.cells}が保護されているためです。メニューの「データ」→「シートと範囲を保護」で確かめ、保護した人かファイルのオーナーに、編集できるよう頼んでください。`,
		quoted: (p) => `「${p.sheet}」`,
		moreCells: (p) => `${p.cells}ほか${p.more}か所`,
		/** Where the reason is not known. */
		perhaps: "シートが保護されているか、編集の権限がない可能性があります。ファイルのオーナーに確かめてください。",
		perhapsDropdowns: "シートが保護されているか、編集の権限がないか、Google スプレッドシートの「テーブル」で型を決めた列である可能性があります。ファイルのオーナーに確かめてください。",
		perhapsTab: "シートを追加する権限がないか、シートやセルの数がファイルの上限に達している可能性があります。ファイルのオーナーに確かめてください。",
		/** After the message; Google's own words. */
		details: (p) => `

詳細：${p.detail}`,
		/** After a check: its findings are in the list nevertheless. */
		listed: "検証の結果は、右側の一覧で見られます。",
		/** Something that is kept with the file was damaged; said once, since it is repaired. */
		damagedSettings: "保存されていた設定に読み取れない部分があったため、その部分を自動の設定に戻しました。「設定」を開いて確かめてください。",
		damagedIgnored: "「対象外」の記録に読み取れない部分があったため、その分の指摘を一覧に戻しました。必要なものは、もう一度対象外にしてください。",
		/** Google gives a run six minutes. */
		outOfTime: (p) => `時間がかかりすぎるため、Google の時間の上限（1回6分）になる前に止めました。${p.far}${p.todo}`,
		tabs: {
			report: "進捗レポート",
			summary: "集計",
			requests: "課別確認依頼",
			figures: "指標の推移",
			data: "データ（縦持ち）"
		},
		far: {
			reading: (p) => `進捗管理表を探して、「${p.sheet}」の手前まで読んだところです。シートは変更していません。`,
			checking: (p) => `検証${p.all}項目のうち${p.done}項目まで進みました。シートは変更していません。`,
			highlighting: "検証は終わりましたが、色はまだ付けていません。シートは変更していません。",
			clearing: (p) => `シート${p.all}枚のうち${p.done}枚まで調べて、強調を消しました。残りはそのままです。`,
			dropdowns: "入力規則はまだ変えていません。シートは変更していません。",
			planning: (p) => `「${p.tab}」の中身をまとめている途中です。シートは変更していません。`,
			writing: (p) => `「${p.tab}」の中身はまとまりましたが、書き出しが間に合いませんでした。書きかけのシートは残していません。元の表は変わっていません。`,
			fixing: "まだ何も直していません。",
			takingBack: "まだ何も元に戻していません。"
		},
		todo: {
			openTable: "進捗管理表のシートを開いてから、もう一度選んでください。",
			again: "少し待ってから、もう一度選んでください。",
			goOn: "もう一度選ぶと、残りも消せます。",
			less: "少し待ってから、もう一度選んでください。続くときは、「設定」で調べる項目を減らすか、表を複数のシートに分けてください。",
			fewer: "少し待ってから、一度に直す数を減らして、もう一度選んでください。"
		}
	};

	// src/messages/ja-report.ts
	var jaReport = {
		tabName: "進捗レポート",
		summaryTabName: "集計",
		buildingName: (p) => `${p.tab}（作成中）`,
		keptName: (p) => `${p.tab}（手直し ${p.time}）`,
		title: "進捗レポート",
		titleOf: (p) => `${p.table}　進捗レポート`,
		/** Between marks any of which is meant. */
		markSeparator: "・",
		bullet: "・",
		/** Before a note, and at what it is about. */
		noteSign: "※",
		summaryTitle: "集計",
		source: (p) => `元のシート：${p.sheet}`,
		shape: "表の形についての指摘",
		cellName: "欄・理由",
		cell: "セル",
		asOfSheet: (p) => `基準日：${p.date}（表の記載による）`,
		asOfToday: (p) => `基準日：${p.date}（表に時点の記載がないため作成日）`,
		asOfSettings: (p) => `基準日：${p.date}（設定による）`,
		made: (p) => `作成：${p.time}　進捗チェック ${p.version}`,
		verdictClean: (p) => `記入が必要な年度はすべて埋まっています（記入率${p.rate}）。`,
		verdictGaps: (p) => `年度の空欄が${p.blanks}か所あります（記入率${p.rate}）。`,
		noYears: "記入が必要な年度の欄はありません。",
		verdictRate: (p) => `年度の記入率は${p.rate}です。`,
		verdictCounts: (p) => `要修正${p.error}件・要確認${p.warning}件・参考${p.info}件`,
		/** What a council reads first: entries whose mark counts as done. */
		headline: (p) => `${p.measures}施策（${p.entries}取組行）のうち、評価が${p.marks}の取組行は${p.done}行（${p.rate}）です。`,
		/** Where the marks have no order. */
		headlineMarked: (p) => `${p.measures}施策（${p.entries}取組行）のうち、評価の記入がある取組行は${p.marked}行（${p.rate}）です。`,
		/** Where the table has no column of marks. */
		headlineNoMarks: (p) => `${p.measures}施策（${p.entries}取組行）の記入の状況です。表に評価の欄はありません。`,
		baseReport: (p) => `${p.time}のレポート`,
		baseSheet: (p) => `「${p.sheet}」`,
		changes: (p) => `${p.base}からの増減：${p.list}`,
		noChanges: (p) => `${p.base}から、評価と記入の増減はありません。`,
		changeOf: (p) => `${p.what} ${p.change}`,
		plus: "＋",
		minus: "－",
		noChange: "±0",
		blanks: "年度の空欄",
		comparison: "前回との比較",
		comparisonWith: (p) => `「${p.sheet}」との比較`,
		comparisonNote: (p) => `${p.base}の表（基準日：${p.date}）と比べています。施策項目は、行の位置ではなく名前と内容で対応させています。`,
		before: "前回",
		beforeSheet: "比較元",
		after: "今回",
		change: "増減",
		transitions: (p) => `縦：${p.before}　横：${p.after}`,
		rateInPoints: "記入率（増減はポイント）",
		transitionsTitle: "評価の移り変わり（どちらにもある取組行）",
		noTransitions: "評価が変わった取組行はありません。",
		lists: {
			better: (p) => `評価が上がった取組行（${p.count}行）`,
			worse: (p) => `評価が下がった取組行（${p.count}行）`,
			newlyMarked: (p) => `新しく評価が付いた取組行（${p.count}行）`,
			unmarked: (p) => `評価がなくなった取組行（${p.count}行）`,
			newlyFilled: (p) => `新しく記入された欄（${p.count}か所）`,
			newlyMissing: (p) => `新しく空欄になった欄（${p.count}か所）`,
			added: (p) => `加わった施策（${p.count}件）`,
			removed: (p) => `なくなった施策（${p.count}件）`,
			renamed: (p) => `名前が変わった施策（${p.count}件）`
		},
		measureOf: (p) => `${p.measure}（${p.departments}）`,
		markChange: (p) => `${p.measure}　${p.from}→${p.to}`,
		cellChange: (p) => `${p.measure}　${p.year} ${p.cell}`,
		renamedLine: (p) => `${p.measure}（前の名前：${p.from}）`,
		moreItems: (p) => `ほかに${p.count}件あります（「${p.sheet}」で確かめてください）。`,
		/** Of what the table no longer holds. */
		moreGone: (p) => `ほかに${p.count}件あります（前の表は「ファイル」の「変更履歴」で見られます）。`,
		moreFindings: (p) => `ほかに${p.count}件あります（サイドバーの指摘の一覧で確かめてください）。`,
		best: "評価が最も高い施策と理由",
		worst: "評価が低い施策と理由",
		markHeading: (p) => `${p.mark}（${p.entries}取組行）`,
		reason: (p) => `${p.year}：${p.text}`,
		/** One of several columns of a year: 令和４年度 実績 */
		yearPart: (p) => `${p.year} ${p.part}`,
		noReason: (p) => `${p.year}：（記入なし）`,
		cutReason: (p) => `${p.text}…（続きは${p.cell}）`,
		chartByChapter: "章ごとの評価（取組行の数）",
		chartByDepartment: "課ごとの評価（取組行の数）",
		/** Lines that a long table does not show one by one. */
		remainder: (p) => `ほか${p.count}件の計（内訳は「${p.tab}」）`,
		jointSum: "延べ合計",
		jointOverlap: "複数の課で重なる分",
		planOrder: "評価一覧（計画の順）",
		departmentOrder: "評価一覧（課の順）",
		mark: "評価",
		blankYears: "空欄の数",
		moreEntries: (p) => `ほかに${p.count}行あります（すべての行は「${p.tab}」で見られます）。`,
		moreCells: (p) => `ほかに${p.count}か所あります（サイドバーの指摘の一覧か「${p.tab}」で確かめてください）。`,
		noteDepartmentsSet: "集計の課は、設定の課名の順に並べています。",
		noteDepartmentsBySize: "集計の課は、取組行の多い順に並べています（設定で課名を登録すると、その順になります）。",
		legend: "評価基準",
		legendLine: (p) => `${p.mark}　${p.meaning}`,
		legendOpen: "評価の欄は決まった記号ではないため（達成率や文章など）、記入の有無だけを数えています。",
		legendNoColumn: "表に評価の欄がないため、評価は数えていません。",
		legendSet: (p) => `設定の評価基準：${p.scale}`,
		legendNone: (p) => `表に凡例がないため、次の評価を使っています：${p.scale}`,
		marksByChapter: "評価 × 章",
		marksByDirection: "評価 × 施策の方向性",
		marksByDepartment: "評価 × 課",
		marksByTerm: "評価 × 取組時期",
		completenessByChapter: "年度の記入率 × 章",
		completenessByDepartment: "年度の記入率 × 課",
		missing: "記入が必要な欄（課別）",
		missingNone: "記入が必要な空欄はありません。",
		stale: "見直しが必要な欄（課別）",
		staleNote: "終わった年度に「予定」や途中の数値が残っている欄と、評価・取組時期・課名を確かめる欄です。",
		staleNone: "見直しが必要な欄はありません。",
		departmentHeading: (p) => `${p.department}（${p.cells}か所）`,
		reasons: { stalePlan: "予定", staleInterim: "途中" },
		notes: "数え方",
		noteEntries: "取組行は、評価を一つもつ一行です。結合された施策項目の下の各行も、それぞれ一つと数えます。",
		noteMeasures: "施策数は施策項目の数です。複数の取組行をもつ施策は、いちばん低い評価で数えます。",
		noteJoint: (p) => p.entries === 0 ? "課別の合計は、全体の合計と一致します。" : `複数の課が担当する取組行（${p.entries}行）は、それぞれの課で数えます。延べ合計から重なる分を引くと、全体の数になります。`,
		noteRelisted: (p) => `（再掲）の行（${p.entries}行）も、ほかの行と同じように数えます。除くと${p.others}行です。`,
		noteRate: "記入率は、記入が必要な年度の欄のうち埋まっている割合です。開始前・終了後・計画の欄は含みません。「－」は記入ありとします。",
		noteInterim: (p) => `${p.years}は年度の途中です。`
	};

	// src/messages/ja-requests.ts
	var jaRequests = {
		tabName: "課別確認依頼",
		title: (p) => `${p.table}　課別確認依頼`,
		weekdays: ["日", "月", "火", "水", "木", "金", "土"],
		dayThisYear: (p) => `${p.month}月${p.day}日（${p.weekday}）`,
		day: (p) => `${p.year}年${p.month}月${p.day}日（${p.weekday}）`,
		kinds: { fill: "ご記入", check: "ご確認" },
		kindSeparator: "・",
		nameSeparator: "、",
		lineBreak: "（改行）",
		/** What departments are asked to do, by the check; for other checks their remedy is said. */
		wishes: {
			"missing-year": "空欄の年度に、取組内容をご記入ください。実績がない年度は「－」とご記入ください。",
			"missing-plan": "今後の計画をご記入ください。変わらない場合は「継続実施」などとご記入ください。",
			"missing-mark": "評価をご記入ください。",
			"missing-item": "施策項目の名前をご記入ください。上の施策の続きの行であれば、その旨をお知らせください。",
			"missing-outline": "事業概要をご記入ください。",
			"missing-department": "担当の課をご記入ください。",
			"missing-term": "取組時期をご記入ください。",
			"unknown-term": "取組時期を、使える言葉のいずれかにお直しください。",
			"unknown-mark": "評価を、評価基準にある記号にお直しください。",
			"mark-glyph": "評価の記号を、評価基準の文字にお直しください。",
			"stale-plan": "終わった年度の「予定」を、実績に改めてください。実施しなかった場合は「中止」「延期」などとご記入ください。翌年度以降の予定であれば、年度を書き添えてください。",
			"stale-interim": "年度途中の数値を、年度末までの数値に改めてください。基準日の決まった統計の数値であれば、そのままで構いません。",
			"before-start": "開始した年度と、記入の欄をご確認ください。準備や前身の事業であれば、その旨を書き添えてください。",
			"after-end": "終了した年度と、記入の欄をご確認ください。後継の事業の実績であれば、その旨を書き添えてください。",
			"department-spelling": "課名の書き方をそろえてください。別の課であれば、その旨をお知らせください。",
			"duplicate-measure": "同じ名前の施策項目があります。同じ施策であれば、一方に（再掲）と書き添えてください。別の施策であれば、名前で区別できるようにお直しください。",
			"relisted-differs": "（再掲）と元の施策のどちらが正しいかご確認のうえ、内容をそろえてください。違っていてよいものは、そのままで構いません。",
			"mark-contradicts-text": "評価と記述のどちらが正しいか、ご確認ください。代わりに行ったことがあれば、書き添えてください。",
			"figure-jump": "数値に誤りがないか、ご確認ください。正しい場合は、増減の理由を書き添えてください。"
		},
		allMeasures: (p) => `ご担当の取組行（${p.entries}行）`,
		blankColumn: (p) => `「${p.column}」の欄が、まだどの行も空欄です。`,
		fillColumn: "ご担当の行にご記入ください。",
		columnPlace: (p) => `${p.letter}列`,
		/** The text for one department, to be copied into a mail or a chat. */
		text: {
			subject: (p) => `件名：【依頼】「${p.table}」の${p.kinds}について`,
			subjectDue: (p) => `（${p.due}まで）`,
			to: (p) => `${p.department}　ご担当者様`,
			toUnnamed: "ご担当者様",
			greeting: "日ごろから進捗管理にご協力いただき、ありがとうございます。",
			opening: (p) => `「${p.table}」のご担当分に、${p.kinds}をお願いしたい欄が${p.cells}か所あります。`,
			how: (p) => `お手数をおかけしますが、シート「${p.sheet}」の次のセルをご確認のうえ、ご記入またはご修正をお願いします。`,
			howUntil: (p) => `お手数をおかけしますが、${p.due}までに、シート「${p.sheet}」の次のセルをご確認のうえ、ご記入またはご修正をお願いします。`,
			sheet: (p) => `シートを開く：${p.url}`,
			measure: (p) => `・${p.measure}`,
			sharedWith: (p) => `（${p.departments}と共同）`,
			place: (p) => `　${p.place}　${p.fact}`,
			wish: (p) => `■ ${p.wish}`,
			more: (p) => `ほかに${p.cells}か所あります。シート「${p.sheet}」で、ご担当の行をご確認ください。`,
			moreInTab: (p) => `ほかに${p.cells}か所あります。シート「${p.tab}」の、${p.department}の一覧をご覧ください。`,
			due: (p) => `期限：${p.due}`,
			contact: (p) => `問い合わせ先：${p.contact}`,
			shared: "（○○と共同）とある施策項目は、どの課が記入するかを関係する課でご相談のうえ、ご対応をお願いします。",
			closing: "お忙しいところ恐れ入りますが、よろしくお願いいたします。",
			nothing: (p) => `${p.department}には、いま、ご記入・ご確認をお願いする欄はありません。`
		},
		/** The tab with a section for each department. */
		tab: {
			due: (p) => `回答の期限：${p.due}`,
			noDue: "回答の期限：設定されていません（「設定」の「課別確認依頼」で決められます）。",
			passed: (p) => `設定の期限（${p.due}）を過ぎたため、依頼文には期限を書いていません（「設定」で直せます）。`,
			overview: "課ごとの件数",
			/** Over the numbers of the overview, which the coordinator reads. */
			fill: "記入",
			check: "確認",
			what: "おもな内容",
			contents: (p) => `${p.title}（${p.cells}）`,
			nothing: "記入や確認をお願いする欄はありません。",
			spared: (p) => `依頼なし：${p.departments}`,
			moreDepartments: (p) => `ほかに${p.departments}課あります。課ごとの依頼文は、サイドバーからコピーできます。`,
			leftToCoordinator: (p) => `このほか、表の形や課名の一覧についての要修正・要確認の指摘が${p.findings}件あります（各課には依頼していません）。`,
			noteShared: "複数の課が担当する取組行は、それぞれの課に載せています。件数は、セルの数です。",
			noteInfo: "「参考」の指摘と、対象外にした指摘は、載せていません。",
			section: (p) => `${p.department}（${p.cells}か所）`,
			opening: (p) => `お手数をおかけしますが、次の欄の${p.kinds}をお願いします。`,
			openingUntil: (p) => `お手数をおかけしますが、${p.due}までに、次の欄の${p.kinds}をお願いします。`,
			openingUnnamed: "課名の記入がない行です。担当の課を確かめて、依頼してください。",
			column: "年度・欄",
			fact: "気づいた点",
			wish: (p) => `■ ${p.wish}`,
			sharedWith: (p) => `（${p.departments}と共同）`,
			more: (p) => `ほかに${p.cells}か所あります。シート「${p.sheet}」を開いて「検証する」を選ぶと、サイドバーの一覧ですべて見られます。`
		}
	};

	// src/messages/ja.ts
	var ja = {
		language: "ja",
		product: "進捗チェック",
		checks: jaChecks,
		shared: jaShared,
		handbook: jaHandbook,
		/** What the handbook says of a check, a line each. */
		explanation: (p) => `${p.what}
なぜ：${p.why}
例：${p.example}`,
		severities: { error: "要修正", warning: "要確認", info: "参考" },
		menu: {
			validate: "検証する",
			highlight: "欠落年度を強調",
			clear: "強調を消す",
			history: "直した記録",
			setDropdowns: "入力規則を設定",
			removeDropdowns: "入力規則を外す",
			chooseTabs: "資料を選んで作成",
			summary: "集計表を作成",
			report: "レポートを作成",
			requests: "課別確認依頼を作成",
			figures: "指標の推移を作成",
			data: "データ（縦持ち）を作成",
			settings: "設定",
			help: "使い方"
		},
		working: {
			validate: "検証しています…",
			highlight: "空欄の年度に色を付けています…",
			clear: "強調を消しています…",
			setDropdowns: "入力規則を設定しています…",
			removeDropdowns: "入力規則を外しています…",
			chooseTabs: "作れる資料を調べています…",
			summary: "集計表を作成しています…",
			report: "レポートを作成しています…",
			requests: "課別確認依頼を作成しています…",
			figures: "指標の推移を作成しています…",
			data: "データ（縦持ち）を作成しています…",
			settings: "設定を開いています…",
			history: "直した記録を開いています…"
		},
		done: {
			/** A message and what else must be told. */
			noted: (p) => `${p.message}${p.note}`,
			/** A colleague changed the table while something was put on it. */
			changedMeanwhile: "その間に、ほかの人が表を書き換えました。色や入力規則の位置がずれているときは、同じメニューをもう一度選んでください。",
			validate: (p) => p.error + p.warning + p.info === 0 ? `「${p.sheet}」に指摘はありません。` : `「${p.sheet}」の検証が終わりました。要修正${p.error}件・要確認${p.warning}件・参考${p.info}件です。`,
			highlight: (p) => p.cells === 0 ? `「${p.sheet}」に、記入が必要な年度の空欄はありません。` : `「${p.sheet}」で、年度の空欄${p.cells}か所に色を付けました。記入すると色は消えます。`,
			highlightOff: "年度の記入もれは、設定で「調べない」になっています。色は付けていません。",
			settings: "右側に設定を開きました。",
			chooseTabs: "右側に、資料を選ぶ画面を開きました。",
			history: "右側に直した記録を開きました。",
			stopped: "途中で止まりました。",
			cancelled: "キャンセルしました。シートは変更していません。",
			clear: (p) => p.sheets === 0 ? "このファイルに、進捗チェックの強調はありません。" : "強調を消しました。ほかの書式はそのままです。",
			setDropdowns: (p) => `「${p.sheet}」に入力規則を設定しました。${p.columns}で、一覧から選べます。`,
			noDropdowns: (p) => `「${p.sheet}」に入力規則は設定していません。`,
			removeDropdowns: (p) => p.cells === 0 ? "このファイルに、進捗チェックの入力規則はありません。" : `進捗チェックの入力規則を${p.cells}か所から外しました。ほかの入力規則はそのままです。`,
			tab: (p) => `「${p.tab}」を作成しました。`,
			tabKept: (p) => `「${p.tab}」を作成しました。手直しされていた前のシートは「${p.kept}」として残しました。`,
			tabBeside: (p) => `「${p.taken}」という名前のシートがすでにあるため、「${p.tab}」として作成しました。`
		},
		dropdowns: jaDropdowns,
		functions: jaFunctions,
		data: jaData,
		comparison: jaComparison,
		figures: jaFigures,
		requests: jaRequests,
		obstacles: jaObstacles,
		failures: {
			title: "進捗チェック",
			locked: "ほかの人が進捗チェックを実行しています。少し待ってから、もう一度選んでください。シートは変更していません。",
			cannotRead: (p) => `シートを読み取れませんでした。ページを再読み込みしてから、もう一度選んでください。シートは変更していません。

詳細：${p.detail}`,
			/** `why`: what stands in the way, and what to do. */
			cannotHighlight: (p) => `「${p.sheet}」に色を付けられませんでした。${p.why}記入内容は変わっていません。`,
			cannotClear: (p) => `${p.sheets}の強調を消せませんでした。${p.why}${p.cleared === 0 ? "" : "ほかのシートの強調は消しました。"}記入内容は変わっていません。`,
			cannotSetDropdowns: (p) => `入力規則を変えられませんでした。${p.why}入力規則も記入内容も元のままです。`,
			cannotWriteTab: (p) => `「${p.tab}」を作成できませんでした。${p.why}元の表は変わっていません。`,
			cannotWriteLog: (p) => `直す前の文を控えておくシートに書き込めないため、何も直していません。${p.why}`,
			newerIgnored: "「対象外」の記録は、新しい版の進捗チェックで保存されたものです。上書きを避けるため、今回の変更は保存していません。進捗チェックを新しい版にするよう、情報システム担当に頼んでください。",
			cannotSaveIgnored: (p) => `「対象外」の記録を保存できませんでした。このファイルを編集する権限があるか、確かめてください。前の記録はそのまま残っています。

詳細：${p.detail}`,
			notInLog: "この直しは、控えに残っていません。すでに元に戻したか、控えのシートから消されています。",
			unexpected: (p) => `予期しないエラーが発生しました。もう一度選んでも同じ場合は、下の詳細を情報システム担当に伝えてください。

詳細：${p.detail}`,
			noSuchSheet: (p) => `「${p.sheet}」という名前のシートはありません。あるシート：${p.sheets}`,
			severalTables: (p) => `進捗管理表のシートがいくつかあります。シートを開いてから（または名前を指定して）もう一度実行してください：${p.sheets}`,
			badRequest: "サイドバーからの操作を処理できませんでした。メニューからもう一度「検証する」を選んでください。",
			outsideTable: "指定されたセルはシートの中にありません。行や列が削除された可能性があります。もう一度検証してください。",
			settingsChanged: "ほかの人が設定を変えました。上書きしないよう、保存していません。設定を開き直し、もう一度変えてから保存してください。",
			settingsTooLarge: "設定が大きすぎて保存できません。課名や別の書き方を減らしてください。前の設定はそのまま残っています。",
			cannotSaveSettings: (p) => `設定を保存できませんでした。このファイルを編集する権限があるか、確かめてください。前の設定はそのまま残っています。

詳細：${p.detail}`,
			blankHeaderRow: (p) => `${p.row}行目は空欄です。見出しの始まる行の番号を入れてください。設定は保存していません。`
		},
		choose: {
			title: "どのシートを使いますか",
			question: (p) => `進捗管理表のシートがいくつかあります。番号を入力して「OK」を押してください。

${p.list}`,
			again: "番号を読み取れませんでした。"
		},
		help: jaHelp,
		/** Why a text is no settings. */
		settings: {
			badText: {
				"not-settings": "設定の文ではありません。書き出した文を、最初の { から最後の } まですべて貼り付けてください。",
				newer: "新しい版の進捗チェックで書き出した文です。進捗チェックを新しくするか、この版で書き出した文を使ってください。",
				"too-large": "文が長すぎます。進捗チェックで書き出した文か確かめてください。",
				"unknown-part": (p) => `「${p.name}」という設定はありません。つづりを直すか、その項目を消してください。`,
				"wrong-part": (p) => `「${p.part}」の書き方が正しくありません。直すか、書き出し直した文を使ってください。`
			},
			parts: {
				language: "言語（language）",
				fiscalYearStart: "年度の始まりの月（fiscalYearStart）",
				scale: "評価基準（scale）",
				departments: "課名（departments）",
				terms: "取組時期の言葉（terms）",
				digitWidth: "数字の書き方（digitWidth）",
				checks: "検証項目（checks）",
				colors: "強調の色（colors）",
				requests: "課別確認依頼（requests）",
				tabs: "シートの手直し（tabs）"
			}
		},
		/** The hidden tab that records what was mended. */
		log: {
			tabName: "進捗チェック（控え）",
			headings: {
				at: "日時",
				sheet: "シート",
				cell: "セル",
				before: "直す前",
				after: "直した後",
				check: "検証",
				state: "状態",
				own: "管理用（消さないでください）"
			},
			states: {
				done: (_) => "直しました",
				refused: (_) => "直せませんでした",
				back: (p) => `元に戻しました（${p.at}）`
			},
			/** In place of the state, where somebody changed the add-on's own column. */
			damaged: "管理用の列が書き換えられたため、元に戻せません",
			damagedLines: (p) => `控えのうち${p.lines}行は、管理用の列が書き換えられていて読み取れないため、「元に戻す」では戻せません。直す前の文は「進捗チェック（控え）」シートで見られます。`
		},
		table: {
			/** Kinds of year columns. */
			kinds: { actual: "実績", interim: "途中", plan: "計画", target: "目標" },
			noRate: "対象なし",
			total: "計",
			grandTotal: "合計",
			unmarked: "無記入",
			others: "基準外",
			marked: "記入あり",
			entries: "取組行",
			measures: "施策数",
			rate: "記入率",
			notAsked: "－",
			none: "該当なし",
			outsideBands: "（章に入っていない行）",
			noDirection: "（方向性に入っていない行）",
			noDepartment: "（課名の記入なし）",
			noName: "（施策項目の記入なし）",
			noTerm: "（取組時期の記入なし）",
			chapter: "章",
			direction: "施策の方向性",
			department: "課",
			term: "取組時期",
			item: "施策項目"
		},
		report: jaReport
	};

	// src/messages/index.ts
	function messagesFor(locale) {
		return locale === "" || /^ja\b|^ja[_-]/i.test(locale) ? ja : en;
	}
	return {
		CHECK_THEMES, messagesFor, themeOf
	};
}

// --- 進捗チェックの使用許諾 / Licence of Shinchoku Check ---
// MIT License
//
// Copyright (c) 2026 Shinchoku Check contributors
//
// Permission is hereby granted, free of charge, to any person obtaining a copy
// of this software and associated documentation files (the "Software"), to deal
// in the Software without restriction, including without limitation the rights
// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
// copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all
// copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
// SOFTWARE.
// --- Code.js は、ライブラリ zod を含みます。 / Code.js holds part of zod. ---
// MIT License
//
// Copyright (c) 2025 Colin McDonnell
//
// Permission is hereby granted, free of charge, to any person obtaining a copy
// of this software and associated documentation files (the "Software"), to deal
// in the Software without restriction, including without limitation the rights
// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
// copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all
// copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
// SOFTWARE.
// --- sidebar.html は、ライブラリ preact を含みます。 / sidebar.html holds part of preact. ---
// The MIT License (MIT)
//
// Copyright (c) 2015-present Jason Miller
//
// Permission is hereby granted, free of charge, to any person obtaining a copy
// of this software and associated documentation files (the "Software"), to deal
// in the Software without restriction, including without limitation the rights
// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
// copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all
// copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
// SOFTWARE.

function shinchokuBuildOfWords_() {
	return "194e7e03e04a";
}
