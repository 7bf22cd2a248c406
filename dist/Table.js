// 進捗チェック 0.9.0：Table.js
// 表の読み取り。見出し・年度・章・結合と、日本語の文（年度・評価・課名・数値）を読みます。Google の機能はどれも使いません。渡された値を計算して返すだけで、シートにも外部にも触れません。
// Reads the table: headings, years, chapters, merges, and Japanese text. Uses nothing of Google: works out values from values, and touches neither Sheet nor network.
// Built from src/ by `npm run build`; do not edit.

function shinchokuTable_() {
	return shinchokuTable_.made || (shinchokuTable_.made = makeShinchokuTable_());
}

function makeShinchokuTable_() {
	"use strict";
	// from:Code.js (Settings)
	var { DEFAULT_SETTINGS, headerSignature } = shinchokuSettings_();

	// from:Table.js (Text)
	var { DEFAULT_SCALE, TERMS, areMarks, digitsForKanji, eraToWestern, findAsOfNotes, findYearMentions } = shinchokuText_();
	var { fiscalYearEnd, fiscalYearOfDate, fitsScale, foldKey, foldWidth, isBlank, isPlaceholder, isSameAsAbove } = shinchokuText_();
	var { isoDate, markFamily, markShape, namesImpossibleYear, oneLine, parsePeriod, parseYearHeading } = shinchokuText_();
	var { remembered, resolveAsOf, scaleInUse, splitDepartments } = shinchokuText_();

	// src/table/column-contents.ts
	var FLAG = /^[★☆◆●■○〇◯※*]*[([]?(?:新|新規|拡|拡充|継|継続|再|再掲|変|変更|new)?[)\]]?[★☆◆●■※*]*$/i;
	var NEW_FLAG = /^[◆●■○〇◯※*]*(?:[★☆]|[([]?(?:新規?|new)(?:[)\]]|$|[(\dRH~〜])|(?:令和|平成|[RH])(?:元|\d{1,2})(?:年度?)?(?:から|より)?(?:追加|新設|新規|開始)$)/i;
	var LONGEST_FLAG = 12;
	function isNewFlag(text) {
		return text.length <= LONGEST_FLAG && NEW_FLAG.test(foldKey(text));
	}
	function isFlag(text) {
		return text.length <= LONGEST_FLAG && FLAG.test(foldKey(text));
	}
	var SCHEDULED = /^[○〇◯●■→⇒➡-]{1,3}$/;
	var NUMBER = /^[(]?\d{1,3}(?:[-.‐－ー]\d{1,3})*[).]?$/;
	var ENOUGH = 3;
	var LONGEST_MARKS = 10;
	function widthOf(text) {
		let width = text.length;
		for (let at = 0; at < text.length; at++) {
			const code = text.charCodeAt(at);
			width -= code >= 32 && code <= 126 ? 0.5 : 0;
		}
		return width;
	}
	function areShort(texts, characters) {
		const widest = texts.length * LONGEST_MARKS;
		return characters / 2 <= widest && texts.reduce((sum, text) => sum + widthOf(text), 0) <= widest;
	}
	function contentsOf(texts) {
		const characters = texts.reduce((sum, text) => sum + text.length, 0);
		const isShort = areShort(texts, characters);
		return {
			texts,
			flags: texts.filter(isFlag).length,
			characters,
			isRated: () => texts.length >= ENOUGH && isShort && areMarks(texts),
			isRatedSoFar: () => texts.length === 0 || isShort && areMarks(texts),
			isNumbered: () => texts.length > 0 && texts.every((text) => NUMBER.test(foldKey(text))),
			isSchedule: () => texts.every((text) => SCHEDULED.test(foldKey(text))),
			isVocabulary: () => texts.length >= ENOUGH && isShort && scaleInUse(texts).source === "used",
			isMostlyMarks: () => texts.length > 0 && isShort && scaleInUse(texts).source !== "open",
			isProse: () => !isShort && new Set(texts).size * 2 > texts.length
		};
	}
	function createContents(grid, rows) {
		const known5 = /* @__PURE__ */ new Map();
		return (column) => {
			const before = known5.get(column);
			if (before !== void 0) {
				return before;
			}
			const texts = [];
			for (const row of rows) {
				const text = grid.textAt(row, column);
				if (text !== "" && grid.anchorOf(row, column).row === row) {
					texts.push(text);
				}
			}
			const contents = contentsOf(texts);
			known5.set(column, contents);
			return contents;
		};
	}
	function isFuller(one, other) {
		return one.characters > other.characters;
	}
	function fullest(columns, contents) {
		return columns.reduce(
			(best, column) => best === null || isFuller(contents(column), contents(best)) ? column : best,
			null
		);
	}

	// src/table/bands.ts
	var NOTE = /^[\s\u3000]*(?:※|＊|\*|注[:：)）\d１-９]|[(（]注[)）\d１-９]|備考[:：]|出典|資料[:：]|問い?合わ?せ先?[:：]|(?:作成|更新)(?:者|日)?[:：]|凡例|【?評価基準】?|[◎〇○◯△▲×✕][\s\u3000]*(?:・{2,}|…|[:：=＝])|(?:-[\s\u3000]*)?\d{1,3}[\s\u3000]*(?:[/／][\s\u3000]*\d{1,3}[\s\u3000]*)?-?$|note:|source:|[A-Za-zＡ-Ｚ1-5１-５][\s\u3000]*[:：=＝])/i;
	var TOTAL = /^(?:.{0,8}(?:合計|小計|総計)|計|平均値?|総数|(?:施策|事業|項目|取組)?(?:の)?(?:件数|数)|(?:grand)?total|subtotal|average|(?:number|count|no\.?)of.{0,20})(?:[(（].*[)）])?$/i;
	var NUMBERED = /^(?:第[\d一二三四五六七八九十]+[章節編部]|\d{1,2}(?:[-.‐－ー]\d{1,2})*[\s.)、．]|[(（]\d{1,2}[)）]|[①-⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[■◆●【])/;
	var NONE = /* @__PURE__ */ new Set();
	function readBandRow(grid, row, itemColumn, itemDepths = NONE) {
		const anchors = grid.anchorsInRow(row);
		const [only] = anchors;
		if (only === void 0 || anchors.length > 1 || only.row !== row) {
			return null;
		}
		const text = grid.textAt(only.row, only.column);
		if (NOTE.test(text) || isNewFlag(text)) {
			return null;
		}
		const merge = grid.mergeAt(only.row, only.column);
		if (merge !== null && merge.columns >= Math.max(3, Math.ceil(grid.columns / 2))) {
			return only;
		}
		if (itemColumn !== null && only.column > itemColumn) {
			return null;
		}
		const leftOfItem = itemColumn !== null && only.column < itemColumn;
		const isName = only.column === itemColumn && itemDepths.has(numberDepth(text));
		return leftOfItem || !isName && NUMBERED.test(foldWidth(text).trim()) ? only : null;
	}
	function isNoteRow(grid, row) {
		const anchors = grid.anchorsInRow(row);
		const [only] = anchors;
		return only !== void 0 && anchors.length === 1 && NOTE.test(grid.textAt(only.row, only.column));
	}
	function isTotalRow(grid, row, itemColumn) {
		const [first] = grid.anchorsInRow(row);
		const isTotal = ({ column }) => TOTAL.test(foldKey(grid.textAt(row, column)));
		return grid.ownAnchorsInRow(row).some((anchor) => (anchor === first || anchor.column === itemColumn) && isTotal(anchor));
	}
	function indent(text) {
		var _a, _b;
		return (_b = (_a = /^[\s\u3000]*/.exec(text)) == null ? void 0 : _a[0].length) != null ? _b : 0;
	}
	var NO_NUMBER_DEPTH = 6;
	var NAMED = /^(?:(?:基本|重点|主要)?(?:方針|目標|柱|戦略|政策|施策|プロジェクト)|施策の柱)[\dIVX一二三四五六七八九](?![-.\dIVX]*[-.]\d)|^(?:priority|theme|goal|aim|objective|outcome|strand|pillar|chapter|part)[\dA-Z](?![a-z])/i;
	var NO_NUMBER_AHEAD = /^(?![第基重主方目柱戦政施])[ぁ-ゖ一-鿿]/;
	function numberDepth(text) {
		if (NO_NUMBER_AHEAD.test(text)) {
			return NO_NUMBER_DEPTH;
		}
		const first = text.replace(/^[\s\u3000]+/, "");
		const key = foldKey(text);
		if (/^第.+?[章編部]/.test(key) || NAMED.test(key)) {
			return 0;
		}
		if (/^[①-⑳]/.test(first)) {
			return 5;
		}
		if (/^第.+?節/.test(key) || /^[Ⅰ-Ⅻ]/.test(first) || /^[A-Z](?:[.．]|(?![A-Za-z]))/.test(key)) {
			return 1;
		}
		if (/^\d+[-.]\d/.test(key)) {
			return 3;
		}
		if (/^\(\d+\)/.test(key)) {
			return 4;
		}
		return /^\d/.test(key) ? 2 : NO_NUMBER_DEPTH;
	}
	function chapterRows(bands, isEntryBetween) {
		const indents = new Set(bands.map((band) => indent(band.text)));
		if (indents.size > 1) {
			const least = Math.min(...indents);
			return new Set(bands.filter((band) => indent(band.text) === least).map((band) => band.row));
		}
		const above = bands.filter((band, index) => {
			const next = bands[index + 1];
			return next !== void 0 && !isEntryBetween(band.row, next.row);
		});
		const depths = new Set(bands.map(({ depth }) => depth));
		if (depths.size > 1) {
			const least = Math.min(...depths);
			const isTop = (band) => band !== void 0 && band.depth === least;
			const isAbove = new Set(above);
			if (!bands.some((band, index) => isAbove.has(band) && isTop(band) && isTop(bands[index + 1]))) {
				return new Set(bands.filter(isTop).map((band) => band.row));
			}
		}
		return new Set((above.length > 0 ? above : bands).map((band) => band.row));
	}
	function sectionRows(bands, isEntryBetween) {
		const depth = (band) => indent(band.text) * 10 + band.depth;
		const heads = bands.filter((band, index) => {
			const next = bands[index + 1];
			return next !== void 0 && depth(next) > depth(band) && !isEntryBetween(band.row, next.row);
		});
		return new Set(heads.map((band) => band.row));
	}
	function betweenTest(rows) {
		let at = 0;
		return (from, to) => {
			var _a, _b, _c;
			if (((_a = rows[at - 1]) != null ? _a : -1) > from) {
				at = 0;
			}
			while (((_b = rows[at]) != null ? _b : Number.POSITIVE_INFINITY) <= from) {
				at++;
			}
			return ((_c = rows[at]) != null ? _c : Number.POSITIVE_INFINITY) < to;
		};
	}
	function readBands(grid, bandCells, entryRows) {
		const bands = bandCells.map((cell) => {
			const text = grid.textAt(cell.row, cell.column);
			return { row: cell.row, cell, text, depth: numberDepth(text) };
		});
		const isEntryBetween = betweenTest(entryRows);
		const isChapter = chapterRows(bands, isEntryBetween);
		const isSection = sectionRows(
			bands.filter((band) => !isChapter.has(band.row)),
			isEntryBetween
		);
		let section = null;
		const chapters = [];
		const directions = [];
		const steps = [];
		for (const band of bands) {
			const title = oneLine(band.text);
			const chapter = chapters.length === 0 ? null : chapters.length - 1;
			if (isChapter.has(band.row)) {
				section = null;
				chapters.push({ title, cell: band.cell, chapter: null, section: null });
				steps.push({ row: band.row, chapter: chapters.length - 1, direction: null });
			} else if (isSection.has(band.row)) {
				section = title;
				steps.push({ row: band.row, chapter, direction: null });
			} else {
				directions.push({ title, cell: band.cell, chapter, section });
				steps.push({ row: band.row, chapter, direction: directions.length - 1 });
			}
		}
		let at = 0;
		return {
			chapters,
			directions,
			at(row) {
				var _a, _b, _c, _d;
				if (((_b = (_a = steps[at]) == null ? void 0 : _a.row) != null ? _b : 0) > row) {
					at = 0;
				}
				while (((_d = (_c = steps[at + 1]) == null ? void 0 : _c.row) != null ? _d : Number.POSITIVE_INFINITY) <= row) {
					at++;
				}
				const step = steps[at];
				return step === void 0 || step.row > row ? { chapter: null, direction: null } : { chapter: step.chapter, direction: step.direction };
			}
		};
	}

	// src/table/band-columns.ts
	function bandsDown(grid, column, rows) {
		const cells = /* @__PURE__ */ new Map();
		const seen = /* @__PURE__ */ new Set();
		let current = "";
		let cell = null;
		for (const row of rows) {
			const title = oneLine(grid.textAt(row, column));
			if (title !== "" && title !== current && !isSameAsAbove(title)) {
				if (seen.has(title)) {
					return null;
				}
				seen.add(title);
				current = title;
				cell = grid.anchorOf(row, column);
			}
			if (cell !== null) {
				cells.set(row, cell);
			}
		}
		return cells;
	}
	function readBandColumns(grid, columns, entryRows) {
		var _a, _b, _c, _d;
		const [first] = columns;
		const second = columns.length > 1 ? columns[columns.length - 1] : void 0;
		const between = columns.length > 2 ? columns[1] : void 0;
		const chapterCells = (_a = first === void 0 ? null : bandsDown(grid, first, entryRows)) != null ? _a : /* @__PURE__ */ new Map();
		const chapters = [];
		const directions = [];
		const places = /* @__PURE__ */ new Map();
		const titled = (cell, chapter) => ({
			title: oneLine(grid.textAt(cell.row, cell.column)),
			cell,
			chapter,
			section: null
		});
		for (const rows of runsOfSameCell(entryRows, chapterCells)) {
			const cell = chapterCells.get((_b = rows[0]) != null ? _b : -1);
			const chapter = cell === void 0 ? null : chapters.push(titled(cell, null)) - 1;
			const cells = second === void 0 ? null : bandsDown(grid, second, rows);
			for (const run of runsOfSameCell(rows, cells != null ? cells : /* @__PURE__ */ new Map())) {
				const below = cells == null ? void 0 : cells.get((_c = run[0]) != null ? _c : -1);
				const section = between === void 0 ? "" : oneLine(grid.textAt((_d = run[0]) != null ? _d : -1, between));
				const band = below === void 0 ? null : { ...titled(below, chapter), section: section === "" ? null : section };
				const direction = band === null ? null : directions.push(band) - 1;
				for (const row of run) {
					places.set(row, { chapter, direction });
				}
			}
		}
		return { chapters, directions, at: (row) => {
			var _a2;
			return (_a2 = places.get(row)) != null ? _a2 : { chapter: null, direction: null };
		} };
	}
	function runsOfSameCell(rows, cells) {
		const runs = [];
		let last;
		for (const row of rows) {
			const cell = cells.get(row);
			const run = runs[runs.length - 1];
			if (run !== void 0 && cell === last) {
				run.push(row);
			} else {
				runs.push([row]);
			}
			last = cell;
		}
		return runs;
	}
	function readAllBands(grid, rows, columns) {
		if (rows.bands.length === 0) {
			return readBandColumns(grid, columns, rows.entries);
		}
		const inRows = readBands(grid, rows.bands, rows.entries);
		if (columns.length === 0 || inRows.directions.length > 0) {
			return inRows;
		}
		const directions = [];
		const places = /* @__PURE__ */ new Map();
		for (const [chapter, entryRows] of rowsByChapter(inRows, rows.entries)) {
			const below = readBandColumns(grid, columns.slice(-1), entryRows);
			for (const row of entryRows) {
				const { chapter: at } = below.at(row);
				if (at !== null) {
					places.set(row, directions.length + at);
				}
			}
			for (const band of below.chapters) {
				directions.push({ ...band, chapter });
			}
		}
		return {
			chapters: inRows.chapters,
			directions,
			at: (row) => {
				var _a;
				return { chapter: inRows.at(row).chapter, direction: (_a = places.get(row)) != null ? _a : null };
			}
		};
	}
	function rowsByChapter(bands, entryRows) {
		const rows = /* @__PURE__ */ new Map();
		for (const row of entryRows) {
			const { chapter } = bands.at(row);
			const below = rows.get(chapter);
			if (below === void 0) {
				rows.set(chapter, [row]);
			} else {
				below.push(row);
			}
		}
		return rows;
	}

	// src/table/header-words.ts
	var WORDS = [
		[
			"indicator",
			/^(?:重要業績評価指標|成果指標|評価指標|数値目標|指標名?|kpi)(?:kpi)?$|^(?:key)?(?:performance)?indicators?$/i
		],
		["new", /^(?:新|新規|新規区分|新規事業|新規[・/／]?継続(?:の別|区分)?|new)$/i],
		[
			"item",
			/^(?:(?:具体的?な?|主な|個別|重点|主要|推進|計画|実施)?(?:施策|事業|取り?組み?|事務事業|措置|アクション|指標|プロジェクト)(?:・(?:施策|事業|取組|指標))?(?:の)?(?:項目|名|名称|事項)?(?:名)?|(?:改革|推進|管理|実施|重点|改善|計画)?項目名?|アクションプラン|細(?:々)?事業名?|具体的な取組内容|.{0,12}における具体的な取組|whatwillwedo\??|(?:key|agreed|planned)?(?:measures?|actions?|initiatives?|commitments?|deliverables?|tasks?)(?:name|title)?|items?|projects?(?:name)?|recommendations?|milestones?|workstreams?|activit(?:y|ies))$/i
		],
		[
			"outline",
			/^(?:(?:施策|事業|取り?組み?|業務|実施|計画|具体的な?)?(?:の)?(?:概要|内容|説明|目的|趣旨)(?:・(?:目的|内容|概要))?|取り?組み?内容|outline|description|summary|details?|whatwe(?:will|plan|aim)(?:to)?do|whatwillbedone|purpose)$/i
		],
		[
			"department",
			/^(?:(?:主な?|主に)?(?:担当|所管|主管|関係|関連|実施|取組)?(?:各)?(?:課|係|部|部署|部局|部課|課室|課・室|所属|課係|組織|機関)(?:名|等|等名)?|担当課[・、/]関係課|担当|所管|主管|担当者|(?:実施|事業|取組)主体|(?:lead)?(?:departments?|divisions?)|lead(?:department|officer|service)?|(?:action)?owner|responsible(?:officer|lead|service)?|service(?:area)?|team|directorate|portfolioholder|who(?:isresponsible)?\??)$/i
		],
		[
			"term",
			/^(?:(?:取り?組み?|実施|事業|着手|計画|目標)?(?:時期|期間|期別|年次)|(?:実施|計画|事業|着手)年度|スケジュール|工程|(?:短|中|長)期(?:・(?:短|中|長)期)*(?:の別|区分)?|期限|(?:開始|終了|完了|目標)年度|terms?|tim(?:ing|eframe|escale|eline)|period|(?:due|target|start|end|completion)date|bywhen\??|deadline)$/i
		],
		[
			"mark",
			/^(?:の)?(?:達成状況の|各課|担当課|事業|施策|自己|総合|内部|外部|進捗|達成|一次|二次|最終|取組)?(?:評価|判定|達成度|進捗度|進捗状況|達成状況|進捗区分|進捗状況評価|評価区分|(?:自己)?評価結果|ランク|達成率|進捗率|rating|rag(?:status|rating)?|b?rag(?:q[1-4])?|(?:current)?status(?:q[1-4])?|grade)(?:(?:と|・|及び|、)(?:課題|理由|コメント|所見|分析))?$/i
		],
		[
			"plan",
			/^(?:(?:今後|次年度|来年度|翌年度|将来|次期)(?:以降)?(?:の)?(?:事業|取り?組み?)?(?:の)?(?:計画|取り?組み?|方針|予定|方向性|展開|内容)(?:・方向性|・課題)?|事業計画|next(?:steps?|year)?|future(?:plans?|actions?)?|plans?|planned(?:actions?|nextsteps?)?|課題(?:・|と|及び)(?:今後の(?:方針|取組|対応)|対応策?|改善策?)|(?:今後の)?(?:進め方|対応|改善の?方向性?)|次年度に向けた.{0,6})$/i
		],
		[
			"band",
			/^(?:施策の方向性?|方向性|章|節|柱|施策の柱|基本(?:目標|方針|施策|方向)|重点(?:目標|施策|分野)|大項目|中項目|小項目|大分類|中分類|小分類|政策(?:名|分野)?|分野|分類|区分|カテゴリー?|戦略|取組の柱|施策の展開|基本政策|施策体系|priorityarea|aims?|目標|theme|chapter|priorit(?:y|ies)|objectives?|outcomes?|goal)$/i
		],
		[
			"group",
			/^(?:(?:短期|中期|長期|中長期)(?:的)?(?:な)?(?:取組|計画|施策)|年度別?(?:の)?(?:取組|実績|計画|進捗|状況|事業実績)*|取組(?:実績|状況)|実施状況|進捗|実績|計画|備考|課題|効果|成果|実績値|取組実績(?:・成果)?|実績・成果|前年度実績|progress(?:todate|update)?|update|actuals?|notes?|comments?|remarks?)$/i
		],
		[
			"number",
			/^(?:no\.?|番号|通番|連番|整理番号|管理番号|項番|施策番号|事業番号|取組番号|項目番号|(?:施策|事業|取組)(?:コード|no\.?)|(?:ref|action|item)no\.?|id|ref(?:erence)?|#|№)$/i
		]
	];
	var MARKS_EXPLAINED = /[([][◎〇○◯●△▲×✕A-ES1-5・、,/~〜→-]{2,}[)\]]/;
	function bare(key) {
		return key.replace(MARKS_EXPLAINED, "").replace(/[()（）【】［］[\]「」]/g, "").replace(/[※*]\d*/g, "");
	}
	var LONGEST_HEADING = 80;
	var headingWord = remembered((text) => {
		var _a;
		if (text.length > LONGEST_HEADING) {
			return null;
		}
		const key = foldKey(text);
		return (_a = wordOf(bare(key))) != null ? _a : wordOf(bare(withoutBracket(key)));
	});
	function withoutBracket(key) {
		return key.replace(/(?:[(（【][^()（）【】]*[)）】]|[%％])$/, "");
	}
	function wordOf(key) {
		if (key === "" || key.length > 24) {
			return null;
		}
		for (const [word, pattern] of WORDS) {
			if (pattern.test(key)) {
				return word;
			}
		}
		return null;
	}
	var JUDGE = /^(?:自己|内部|外部|一次|二次|三次|最終|総合|所管課?|担当課?|事務局|庁内|審議会|協議会|有識者|第三者|市民)(?:評価|委員会?|会議)?$|^(?:self|internal|external|panel|board|overall|final)$/i;
	function isJudge(text) {
		return JUDGE.test(foldKey(text));
	}
	function parseMarkHeading(text) {
		var _a, _b, _c;
		if (text.length > LONGEST_HEADING) {
			return null;
		}
		const key = digitsForKanji(foldKey(text));
		const bracketless = withoutBracket(key);
		const mark = readMarkHeading(key);
		if (mark !== null || bracketless === key) {
			return mark;
		}
		const outside = readMarkHeading(bracketless);
		return outside === null ? null : { year: (_c = (_b = outside.year) != null ? _b : (_a = findYearMentions(key)[0]) == null ? void 0 : _a.fiscalYear) != null ? _c : null };
	}
	function readMarkHeading(key) {
		var _a;
		if (key.length > 24) {
			return null;
		}
		if (wordOf(bare(key)) === "mark") {
			return { year: null };
		}
		const mention = (_a = findYearMentions(key)[0]) != null ? _a : westernYear(key);
		if (mention === void 0) {
			return null;
		}
		const rest = `${key.slice(0, mention.start)}${key.slice(mention.end)}`.replace(/^(?:年度|年)|末|時点/g, "");
		return wordOf(bare(rest)) === "mark" ? { year: mention.fiscalYear } : null;
	}
	function westernYear(key) {
		const match = /(?:FY)?((?:19|20)\d{2})(?:[/\-–]\d{2}(?!\d))?/i.exec(key);
		return match === null ? void 0 : { fiscalYear: Number(match[1]), start: match.index, end: match.index + match[0].length };
	}
	var isHeading = /* @__PURE__ */ remembered(
		(text) => text.length <= LONGEST_HEADING && (headingWord(text) !== null || parseMarkHeading(text) !== null || parseYearHeading(text) !== null)
	);

	// src/table/header.ts
	var SEARCH_ROWS = 200;
	var MOST_HEADER_ROWS = 6;
	var ENOUGH_ROLES = 4;
	function isMostlyHeadings({ headings, texts, roles }) {
		return headings * 2 >= texts || roles >= ENOUGH_ROLES;
	}
	var NONE2 = /* @__PURE__ */ new Set();
	function countHeadings(grid, row, known5 = NONE2) {
		var _a;
		let headings = 0;
		let texts = 0;
		const roles = /* @__PURE__ */ new Set();
		for (const anchor of grid.ownAnchorsInRow(row)) {
			texts++;
			const text = grid.textAt(anchor.row, anchor.column);
			if (isHeading(text) || known5.size > 0 && known5.has(foldKey(text))) {
				headings++;
				roles.add((_a = headingWord(text)) != null ? _a : "year");
			}
		}
		return { headings, texts, roles: roles.size };
	}
	function tiedToNext(grid, row) {
		for (let column = 0; column < grid.columns; column++) {
			const merge = grid.mergeAt(row, column);
			if (merge !== null && merge.row + merge.rows > row + 1 && grid.textAt(row, column) !== "") {
				return true;
			}
		}
		return false;
	}
	function isFullWidth(grid, row) {
		const anchors = grid.anchorsInRow(row);
		const [only] = anchors;
		if (anchors.length !== 1 || only === void 0) {
			return false;
		}
		const merge = grid.mergeAt(only.row, only.column);
		return merge !== null && merge.columns > grid.columns / 2;
	}
	function isHeaderRow(grid, row) {
		if (row < 0 || row >= grid.rows || isFullWidth(grid, row)) {
			return false;
		}
		const count = countHeadings(grid, row);
		return count.headings > 0 && isMostlyHeadings(count);
	}
	var LEGEND = /[:：=＝].*[:：=＝]/;
	function isTitleRow(grid, row, core) {
		const [edge] = grid.anchorsInRow(core);
		const anchors = grid.ownAnchorsInRow(row);
		return anchors.every((anchor) => {
			var _a, _b, _c, _d;
			const dated = (_b = (_a = parseYearHeading(grid.textAt(anchor.row, anchor.column))) == null ? void 0 : _a.asOf) != null ? _b : null;
			const alone = ((_d = (_c = grid.mergeAt(anchor.row, anchor.column)) == null ? void 0 : _c.columns) != null ? _d : 1) === 1;
			const below = grid.textAt(core, anchor.column);
			if (LEGEND.test(grid.textAt(anchor.row, anchor.column))) {
				return true;
			}
			return edge !== void 0 && anchor.column <= edge.column || dated !== null || alone && speaksForItself(below);
		});
	}
	function speaksForItself(heading) {
		const word = headingWord(heading);
		return parseYearHeading(heading) !== null || word !== null && word !== "group" && word !== "plan";
	}
	function findHeader(grid, known5 = NONE2) {
		let core = -1;
		let most = 1;
		for (let row = 0; row < Math.min(grid.rows, SEARCH_ROWS); row++) {
			const count = countHeadings(grid, row, known5);
			if (count.headings > most && isMostlyHeadings(count)) {
				core = row;
				most = count.headings;
			}
		}
		if (core < 0) {
			return null;
		}
		let first = core;
		while (core - first < MOST_HEADER_ROWS && first > 0 && (isHeaderRow(grid, first - 1) && !isTitleRow(grid, first - 1, core) || headingTies(grid, first - 1))) {
			first--;
		}
		let last = core;
		while (last - first < MOST_HEADER_ROWS && last < grid.rows - 1 && (tiedToNext(grid, last) || isHeaderRow(grid, last + 1))) {
			last++;
		}
		return [first, last];
	}
	function headingTies(grid, row) {
		return tiedToNext(grid, row) && countHeadings(grid, row).headings > 0;
	}
	var PART_OF_YEAR = /^(?:計画|目標|予定|実績|取組|決算|予算|達成|進捗|評価|判定|課題|成果|plan|target|actual|progress|result|rag|status|update|outturn|q[1-4])/i;
	function yearLeftOf(grid, header, row, column) {
		const isPart = (at) => {
			const below = Array.from({ length: header[1] - row }, (_, index) => grid.textAt(row + 1 + index, at));
			return below.some((text) => PART_OF_YEAR.test(foldKey(text)));
		};
		if (row === header[1] || grid.textAt(row, column) !== "" || grid.mergeAt(row, column) !== null || !isPart(column)) {
			return null;
		}
		for (let left = column - 1; left >= 0 && isPart(left); left--) {
			const text = grid.textAt(row, left);
			if (text !== "") {
				return parseYearHeading(text) === null ? null : left;
			}
		}
		return null;
	}
	function headingPath(grid, header, column) {
		const path = [];
		for (let row = header[0]; row <= header[1]; row++) {
			const left = yearLeftOf(grid, header, row, column);
			const text = grid.textAt(row, left != null ? left : column);
			const cell = grid.anchorOf(row, left != null ? left : column);
			const last = path[path.length - 1];
			if (text !== "" && !(last !== void 0 && last.row === cell.row && last.column === cell.column)) {
				path.push({ text, row: cell.row, column: cell.column });
			}
		}
		return path;
	}
	function createRepeatedHeaderTest(grid, header) {
		const headings = /* @__PURE__ */ new Map();
		let longest = 0;
		for (let column = 0; column < grid.columns; column++) {
			const path = headingPath(grid, header, column);
			headings.set(column, new Set(path.map((heading) => foldKey(heading.text))));
			longest = Math.max(longest, ...path.map((heading) => heading.text.length));
		}
		const isSame = (anchor) => {
			var _a, _b;
			const text = grid.textAt(anchor.row, anchor.column);
			return text.length <= longest * 2 && ((_b = (_a = headings.get(anchor.column)) == null ? void 0 : _a.has(foldKey(text))) != null ? _b : false);
		};
		return (row) => {
			const anchors = grid.ownAnchorsInRow(row);
			const same = [];
			let others = 0;
			for (const anchor of anchors) {
				if (isSame(anchor)) {
					same.push(anchor);
					continue;
				}
				others++;
				if (others * 3 > anchors.length) {
					return false;
				}
			}
			return same.length > 1 || same.length > 0 && isHeading(textOf(grid, same[0]));
		};
	}
	function textOf(grid, anchor) {
		return anchor === void 0 ? "" : grid.textAt(anchor.row, anchor.column);
	}

	// src/table/body-rows.ts
	var HEADINGS_OF_TABLE = 3;
	var LONGEST_HEADING2 = 14;
	function textsOf(grid, row) {
		return grid.ownAnchorsInRow(row).map((anchor) => grid.textAt(anchor.row, anchor.column));
	}
	function isMostlyShort(grid, row) {
		const anchors = grid.ownAnchorsInRow(row);
		let short = 0;
		for (const anchor of anchors) {
			short += grid.textAt(anchor.row, anchor.column).length <= LONGEST_HEADING2 * 2 ? 1 : 0;
		}
		return short >= HEADINGS_OF_TABLE && short * 3 >= anchors.length * 2;
	}
	function areMostlyHeadings(texts) {
		let others = 0;
		return texts.every((text) => {
			others += isHeading(text) ? 0 : 1;
			return others * 3 <= texts.length;
		});
	}
	function onceByRow(test) {
		const known5 = [];
		return (row) => {
			var _a;
			const answer = (_a = known5[row]) != null ? _a : test(row);
			known5[row] = answer;
			return answer;
		};
	}
	function createRowTests(grid, header) {
		return {
			repeatsHeader: onceByRow(createRepeatedHeaderTest(grid, header)),
			isNote: onceByRow((row) => isNoteRow(grid, row)),
			isMostlyShort: onceByRow((row) => isMostlyShort(grid, row)),
			isMostlyHeadings: onceByRow((row) => areMostlyHeadings(textsOf(grid, row)))
		};
	}
	function beginsOtherTable(grid, row, afterGap, width, tests) {
		if (!tests.isMostlyShort(row) || !afterGap && !tests.isMostlyHeadings(row)) {
			return false;
		}
		const cells = textsOf(grid, row);
		const { headings, texts } = countHeadings(grid, row);
		const words = new Set(cells.map(headingWord));
		const isStrong = headings >= HEADINGS_OF_TABLE && headings * 3 >= texts * 2 && (words.has("item") || words.has("band")) && (words.size > 2 || cells.some((text) => parseYearHeading(text) !== null));
		const isShort = cells.every((text) => text.length <= LONGEST_HEADING2 && !/\d/.test(text.replace(/[(（].*[)）]/, "")));
		const isTitled = grid.anchorsInRow(row - 1).length === 1;
		const isNarrow = texts * 2 <= width || isTitled && texts < width && headings * 2 >= texts;
		return isStrong || afterGap && isNarrow && headings >= 1 && texts >= HEADINGS_OF_TABLE && isShort;
	}
	function withoutTail(grid, rows, gaps, itemColumn) {
		var _a, _b, _c, _d, _e;
		const isFull = (row) => grid.ownAnchorsInRow(row).length > 1;
		const upwards = [...rows.entries].reverse();
		const lastFull = (_a = upwards.find(isFull)) != null ? _a : Number.POSITIVE_INFINITY;
		const firstGap = (_b = gaps.find((gap) => gap > lastFull)) != null ? _b : Number.POSITIVE_INFINITY;
		const isNamed = (row) => itemColumn === null || grid.textAt(row, itemColumn) !== "";
		const lastNamed = (_c = upwards.find((row) => isFull(row) && isNamed(row))) != null ? _c : Number.POSITIVE_INFINITY;
		const gapBelow = (_d = gaps.find((gap) => gap > lastNamed)) != null ? _d : Number.POSITIVE_INFINITY;
		const entries = rows.entries.filter((row) => (row < firstGap || isFull(row)) && (row < gapBelow || isNamed(row)));
		const last = (_e = entries[entries.length - 1]) != null ? _e : Number.POSITIVE_INFINITY;
		const kept = new Set(entries);
		const texts = [...rows.entries.filter((row) => !kept.has(row)), ...rows.bands.map(({ row }) => row)].filter((row) => row > last).flatMap((row) => grid.anchorsInRow(row).map((anchor) => grid.textAt(anchor.row, anchor.column)));
		return { ...rows, entries, bands: rows.bands.filter(({ row }) => row < last), notes: [...rows.notes, ...texts] };
	}
	function depthsOfNames(grid, header, itemColumn) {
		const depths = /* @__PURE__ */ new Set();
		for (let row = header[1] + 1; itemColumn !== null && row < grid.rows; row++) {
			const text = grid.textAt(row, itemColumn);
			if (text !== "" && grid.ownAnchorsInRow(row).length > 2) {
				depths.add(numberDepth(text));
			}
		}
		depths.delete(NO_NUMBER_DEPTH);
		return depths;
	}
	var HELPER_ROWS = 2;
	function isHelperRow(grid, row, header) {
		if (row > header[1] + HELPER_ROWS) {
			return false;
		}
		const texts = textsOf(grid, row).map((text) => text.trim());
		const isNumbers = texts.length >= HEADINGS_OF_TABLE && texts.every((text) => /^[(（]?(?:[①-⑳]|\d{1,2})[)）]?$/.test(text));
		const isExample = texts.some((text) => /^[(（【]?(?:記入|入力)?例[)）】]?$/.test(text));
		return isExample || isNumbers && row === header[1] + 1;
	}
	function previousFilled(grid, row) {
		let above = row - 1;
		while (above >= 0 && grid.anchorsInRow(above).length === 0) {
			above--;
		}
		return above;
	}
	function sortRows(grid, header, itemColumn, tests) {
		var _a;
		const width = Array.from({ length: grid.columns }, (_, column) => headingPath(grid, header, column)).filter(
			(path) => path.length > 0
		).length;
		const itemDepths = depthsOfNames(grid, header, itemColumn);
		const bands = [];
		const entries = [];
		const notes = [];
		const otherTables = [];
		const gaps = [];
		let lastFull;
		let lastHeader = header[1];
		let inOtherTable = false;
		const overHeaders = /* @__PURE__ */ new Set();
		for (let row = header[1] + 1; row < grid.rows; row++) {
			const anchors = grid.anchorsInRow(row);
			const [first] = anchors;
			if (first === void 0) {
				gaps.push(row);
				continue;
			}
			if (grid.ownAnchorsInRow(row).length === 0) {
				continue;
			}
			if (tests.repeatsHeader(row)) {
				lastHeader = row;
				inOtherTable = false;
				const above = bands[bands.length - 1];
				if (above !== void 0 && above.row === previousFilled(grid, row)) {
					overHeaders.add(numberDepth(grid.textAt(above.row, above.column)));
				}
				continue;
			}
			if (tests.isNote(row)) {
				notes.push(grid.textAt(first.row, first.column));
				continue;
			}
			if (inOtherTable) {
				continue;
			}
			if (isHelperRow(grid, row, header)) {
				continue;
			}
			if (isTotalRow(grid, row, itemColumn)) {
				gaps.push(row);
				continue;
			}
			const afterGap = lastFull !== void 0 && ((_a = gaps[gaps.length - 1]) != null ? _a : -1) > Math.max(lastFull, lastHeader);
			if (lastFull !== void 0 && beginsOtherTable(grid, row, afterGap, width, tests)) {
				inOtherTable = true;
				otherTables.push(first);
				continue;
			}
			const band = readBandRow(grid, row, itemColumn, itemDepths);
			if (band !== null) {
				bands.push(band);
			} else {
				entries.push(row);
				lastFull = grid.ownAnchorsInRow(row).length > 1 ? row : lastFull;
			}
		}
		const over = overHeaders.size === 0 ? null : readBandRow(grid, previousFilled(grid, header[0]), itemColumn);
		const isLikeThem = over !== null && overHeaders.has(numberDepth(grid.textAt(over.row, over.column)));
		return withoutTail(
			grid,
			{ bands: over !== null && isLikeThem ? [over, ...bands] : bands, entries, notes, otherTables },
			gaps,
			itemColumn
		);
	}

	// src/table/column-meanings.ts
	function meaningOf(path, column, beside = null) {
		var _a, _b, _c, _d;
		const lowest = path[path.length - 1];
		if (lowest === void 0) {
			return { kind: "none", headed: false };
		}
		const years = path.flatMap((cell) => {
			const heading = parseYearHeading(cell.text, beside);
			return heading === null ? [] : [{ cell, heading }];
		});
		const year = years[years.length - 1];
		const words = path.map((cell) => headingWord(cell.text));
		const candidate = year === void 0 ? null : candidateOf(path, words, year, column);
		const own = parseMarkHeading(lowest.text);
		if (own !== null) {
			return { kind: "mark", year: (_b = (_a = own.year) != null ? _a : year == null ? void 0 : year.heading.from) != null ? _b : null, texts: candidate, by: "headed" };
		}
		if (words.includes("mark") && (candidate !== null || isJudge(lowest.text))) {
			return {
				kind: "mark",
				year: (_c = year == null ? void 0 : year.heading.from) != null ? _c : null,
				texts: candidate,
				by: candidate === null ? "headed" : isRate(path) ? "rates" : "grouped"
			};
		}
		const word = (_d = [...words].reverse().find((found) => found !== null && found !== "group")) != null ? _d : null;
		const isGroup = words[words.length - 1] === "group" || /状況$/.test(foldKey(lowest.text));
		if (candidate !== null && (year == null ? void 0 : year.cell) !== lowest && (word === "department" || word === "term")) {
			return { kind: "none", headed: true };
		}
		const joined = path.length > 1 && word === null ? headingWord(path.map((cell) => cell.text).join("")) : null;
		if (candidate === null && joined !== null && joined !== "group" && joined !== "mark") {
			return meaningOfWord(joined, lowest, column);
		}
		if (candidate === null && word === null && isGroup) {
			return { kind: "status" };
		}
		return candidate === null ? meaningOfWord(word, lowest, column) : { kind: "year", candidate };
	}
	function isRate(path) {
		return path.some((cell) => headingWord(cell.text) === "mark" && /率(?:$|[(（])/.test(foldKey(cell.text)));
	}
	function candidateOf(path, words, { cell, heading }, column) {
		const purpose = heading.purpose === "unsaid" ? purposeAround(path, words) : heading.purpose;
		return { column, heading: { ...heading, purpose }, as: null, label: oneLine(cell.text), cell };
	}
	function meaningOfWord(word, lowest, column) {
		switch (word) {
			case "number":
			case "new":
			case "item":
			case "outline":
			case "department":
			case "term":
				return { kind: "role", role: word, said: false };
			case "plan":
				return {
					kind: "year",
					candidate: { column, heading: null, as: null, label: oneLine(lowest.text), cell: lowest }
				};
			case "band":
				return { kind: "band" };
			case "indicator":
				return { kind: "indicator" };
			case "mark":
			case "group":
			case null:
				return { kind: "none", headed: true };
		}
	}
	function purposeAround(path, words) {
		var _a, _b;
		for (let index = path.length - 1; index >= 0; index--) {
			const key = foldKey((_b = (_a = path[index]) == null ? void 0 : _a.text) != null ? _b : "");
			if (/^(?:目標値?|目標数値|数値目標|targets?)$/i.test(key)) {
				return "target";
			}
			if (/^(?:基準値?|現状値|当初値|策定時|baseline)$/i.test(key)) {
				return "base";
			}
			if (words[index] === "plan" || /^(?:計画値?|計画額|予定|当初予算額?|予算額?)$/.test(key)) {
				return "plan";
			}
			if (/^(?:実績値?|決算額?|actuals?|results?)$/i.test(key)) {
				return "result";
			}
		}
		return "unsaid";
	}
	function meaningSaid(use, path, column) {
		var _a, _b, _c, _d;
		const lowest = (_a = path[path.length - 1]) != null ? _a : { text: "", row: 0, column };
		const label = oneLine(lowest.text);
		switch (use.kind) {
			case "role":
				return { kind: "role", role: use.role, said: true };
			case "year": {
				const own = (_b = path.map((cell) => parseYearHeading(cell.text)).find((heading2) => heading2 !== null)) != null ? _b : null;
				const heading = {
					from: use.from,
					to: use.to,
					asOf: (_c = own == null ? void 0 : own.asOf) != null ? _c : null,
					purpose: (_d = own == null ? void 0 : own.purpose) != null ? _d : "unsaid"
				};
				return { kind: "year", candidate: { column, heading, as: use.as, label, cell: lowest } };
			}
			case "plan":
				return { kind: "year", candidate: { column, heading: null, as: "plan", label, cell: lowest } };
			case "mark":
				return { kind: "mark", year: use.year, texts: null, by: "said" };
			case "band":
				return { kind: "band" };
			case "ignored":
				return { kind: "none", headed: true };
		}
	}

	// src/table/headed-columns.ts
	function headedColumns(grid, header, corrections) {
		const seen = /* @__PURE__ */ new Map();
		let beside = null;
		return Array.from({ length: grid.columns }, (_, column) => {
			var _a, _b, _c;
			const path = headingPath(grid, header, column);
			const key = path.map((cell) => foldKey(cell.text)).join("|");
			const nth = (_a = seen.get(key)) != null ? _a : 0;
			seen.set(key, nth + 1);
			const said = path.length === 0 ? void 0 : corrections.find((one) => one.heading === key && one.nth === nth);
			const meaning = said === void 0 ? meaningOf(path, column, beside) : meaningSaid(said.use, path, column);
			beside = meaning.kind === "year" ? (_c = (_b = meaning.candidate.heading) == null ? void 0 : _b.to) != null ? _c : beside : beside;
			return { column, path, key, nth, meaning, corrected: said !== void 0 };
		});
	}
	function withRole(headed, role) {
		const all = headed.filter(({ meaning }) => meaning.kind === "role" && meaning.role === role);
		const said = all.filter(({ corrected }) => corrected);
		return (said.length > 0 ? said : all).map(({ column }) => column);
	}
	function headingOf(headed, column) {
		var _a, _b, _c, _d;
		const path = column === null ? [] : (_b = (_a = headed[column]) == null ? void 0 : _a.path) != null ? _b : [];
		return oneLine((_d = (_c = path[path.length - 1]) == null ? void 0 : _c.text) != null ? _d : "");
	}

	// src/table/mark-columns.ts
	var RATING = /評価|判定|ランク|rating|grade/i;
	function isMarkColumn(meaning, label, contents) {
		switch (meaning.by) {
			case "said":
				return true;
			case "headed":
				return RATING.test(label) || !contents.isProse() && !(meaning.texts !== null && contents.characters > contents.texts.length * 10);
			case "rates":
				return contents.texts.length > 0;
			case "grouped":
				return contents.isMostlyMarks();
		}
	}
	var FINAL = /総合|最終|overall|final/i;
	var RATE = /率$|[%％]/;
	function chooseMark(marks, contents) {
		const rank = (mark) => {
			var _a;
			return [
				Number(contents(mark.column).texts.length > 0),
				Number(!RATE.test(foldKey(mark.label)) && !contents(mark.column).isProse()),
				Number(mark.year === null && FINAL.test(mark.label)),
				(_a = mark.year) != null ? _a : 0,
				Number(FINAL.test(mark.label)),
				mark.column
			];
		};
		return marks.reduce((best, mark) => {
			var _a, _b;
			if (best === null) {
				return mark;
			}
			const [one, other] = [rank(best), rank(mark)];
			const at = one.findIndex((value, index) => value !== other[index]);
			return at >= 0 && ((_a = one[at]) != null ? _a : 0) < ((_b = other[at]) != null ? _b : 0) ? mark : best;
		}, null);
	}
	function withoutRates(marks, said) {
		const ratings = marks.filter(({ label, column }) => !RATE.test(foldKey(label)) || said.includes(column));
		const areRates = ratings.length === marks.length || ratings.every(({ label }) => !RATING.test(label));
		return areRates ? marks : ratings;
	}

	// src/table/columns.ts
	var REMARK = /^(?:備考|摘要|特記(?:事項)?|補足|notes?|remarks?|comments?)(?:欄)?$/i;
	function ratedYears(years, contents) {
		return years.filter(({ column, as }) => as === null && contents(column).isRated());
	}
	function isSchedule(years, contents) {
		const isTold2 = years.some(({ column }) => contents(column).texts.length > 0);
		return years.length > 1 && isTold2 && years.every(({ column }) => contents(column).isSchedule());
	}
	function isStatus(contents) {
		return contents.isRated() || contents.isVocabulary();
	}
	function isResult({ heading }) {
		return heading !== null && !["plan", "target", "base"].includes(heading.purpose);
	}
	function yearsAndMarks(headed, contents) {
		const years = [];
		const marks = [];
		const byContents = [];
		const results = headed.filter(({ meaning }) => meaning.kind === "year" && isResult(meaning.candidate));
		for (const { column, path, meaning } of headed) {
			const lowest = path[path.length - 1];
			if (meaning.kind === "year") {
				years.push(meaning.candidate);
			} else if (meaning.kind === "status" && lowest !== void 0 && isStatus(contents(column))) {
				const cell = { row: lowest.row, column: lowest.column };
				byContents.push({ label: oneLine(lowest.text), column, year: null, cell });
			} else if (meaning.kind === "mark" && lowest !== void 0) {
				const isOnlyResult = meaning.by === "rates" && results.length === 0;
				if (!isOnlyResult && isMarkColumn(meaning, lowest.text, contents(column))) {
					const cell = { row: lowest.row, column: lowest.column };
					marks.push({ label: oneLine(lowest.text), column, year: meaning.year, cell });
				} else if (meaning.texts !== null) {
					years.push(meaning.texts);
				}
			}
		}
		if (marks.length === 0) {
			marks.push(...byContents);
		}
		const hasStatus = headed.some(({ meaning }) => meaning.kind === "mark" || meaning.kind === "status");
		if (hasStatus && isSchedule(years.filter(isResult), contents)) {
			return {
				years: years.map((year) => isResult(year) && year.as === null ? { ...year, as: "target" } : year),
				marks
			};
		}
		const rated = marks.length === 0 ? ratedYears(years, contents) : [];
		const asMark = ({ column, heading, label, cell }) => {
			var _a;
			return {
				label,
				column,
				year: (_a = heading == null ? void 0 : heading.from) != null ? _a : null,
				cell: { row: cell.row, column: cell.column }
			};
		};
		const told = years.filter(isResult);
		const hasTexts = ({ column }) => contents(column).texts.length > 0;
		const areAllRated = told.every((year) => rated.includes(year) || contents(year.column).isRatedSoFar());
		return {
			years: areAllRated ? years : years.filter((year) => !rated.includes(year)),
			marks: [...marks, ...(areAllRated && rated.length > 0 ? told.filter(hasTexts) : rated).map(asMark)].sort(
				(one, other) => one.column - other.column
			)
		};
	}
	function itemOf(headed, named, contents) {
		var _a, _b;
		const indicator = (_b = (_a = headed.find(({ meaning }) => meaning.kind === "indicator")) == null ? void 0 : _a.column) != null ? _b : null;
		if (indicator === null || headed.some(({ meaning }) => meaning.kind === "role" && meaning.role === "item" && meaning.said)) {
			return named;
		}
		const isFiner = named === null || named < indicator && contents(named).texts.length < contents(indicator).texts.length;
		return isFiner ? indicator : named;
	}
	function bandColumns(headed, item, flag, contents) {
		return headed.flatMap(({ column, meaning, corrected }) => {
			const isBand = meaning.kind === "band" || meaning.kind === "role" && meaning.role === "item" && contents(column).flags === 0;
			const isLeft = item !== null && column < item && column !== flag;
			const isTitled = () => !contents(column).isRated() && !contents(column).isNumbered();
			return isBand && column !== item && (corrected || isLeft && isTitled()) ? [column] : [];
		});
	}
	function cellOf(heading, column) {
		var _a, _b;
		return { row: (_a = heading == null ? void 0 : heading.row) != null ? _a : 0, column: (_b = heading == null ? void 0 : heading.column) != null ? _b : column };
	}
	function finest(headed, columns) {
		var _a, _b;
		return (_b = (_a = columns.find((column) => !/[部局]$/.test(foldKey(headingOf(headed, column))))) != null ? _a : columns[0]) != null ? _b : null;
	}
	function usesOf(grid, headed, reading) {
		const useOf = (column) => {
			const year = reading.years.find((candidate) => candidate.column === column);
			if (year !== void 0) {
				const { heading, as } = year;
				return heading === null ? { kind: "plan" } : { kind: "year", from: heading.from, to: heading.to, as };
			}
			const mark = reading.marks.find((candidate) => candidate.column === column);
			if (mark !== void 0) {
				return { kind: "mark", year: mark.year };
			}
			for (const role of ["number", "new", "item", "outline", "department", "term"]) {
				if (reading.columns[role] === column) {
					return { kind: "role", role };
				}
			}
			return reading.bands.includes(column) ? { kind: "band" } : { kind: "ignored" };
		};
		return headed.filter(({ path, column }) => path.length > 0 && column < grid.columns).map(({ column, path, key, nth, corrected }) => ({
			column,
			headings: path.map((cell) => oneLine(cell.text)),
			cell: cellOf(path[path.length - 1], column),
			key,
			nth,
			use: useOf(column),
			corrected
		}));
	}
	function readColumns(grid, header, bodyRows, corrections = []) {
		var _a, _b, _c, _d, _e, _f, _g, _h;
		const headed = headedColumns(grid, header, corrections);
		const contents = createContents(grid, bodyRows);
		const firstYear = (_b = (_a = headed.find(({ meaning }) => meaning.kind === "year")) == null ? void 0 : _a.column) != null ? _b : grid.columns;
		const names = withRole(headed, "item").map(
			(column) => {
				var _a2;
				return carriesNames(grid, bodyRows, column, (_a2 = headed[column + 1]) == null ? void 0 : _a2.meaning) ? column + 1 : column;
			}
		);
		const before = names.filter(
			(column) => column < firstYear && contents(column).flags * 2 < contents(column).texts.length
		);
		const named = fullest(before.length > 0 ? before : names, contents);
		const item = itemOf(headed, named, contents);
		const isFlagColumn = (column) => contents(column).flags > 0 && contents(column).flags * 2 >= contents(column).texts.length;
		const beside = [
			...withRole(headed, "item").filter((column) => column !== item),
			...headed.flatMap(
				({ meaning, column, corrected }) => (meaning.kind === "none" || meaning.kind === "band") && !corrected && item !== null && column < item ? [column] : []
			)
		];
		const flag = (_d = (_c = withRole(headed, "new")[0]) != null ? _c : beside.find(isFlagColumn)) != null ? _d : null;
		const { years, marks: rated } = yearsAndMarks(headed, contents);
		const said = headed.flatMap(({ column, corrected }) => corrected ? [column] : []);
		const marks = withoutRates(rated, said);
		const mark = chooseMark(marks, contents);
		const columns = {
			number: (_e = withRole(headed, "number").find((column) => contents(column).texts.length > 0)) != null ? _e : null,
			new: flag,
			item,
			outline: fullest(withRole(headed, "outline"), contents),
			department: finest(headed, withRole(headed, "department")),
			term: (_f = withRole(headed, "term")[0]) != null ? _f : null,
			mark: (_g = mark == null ? void 0 : mark.column) != null ? _g : null
		};
		const reading = {
			columns,
			marks,
			markYear: (_h = mark == null ? void 0 : mark.year) != null ? _h : null,
			years,
			bands: bandColumns(headed, item, flag, contents),
			remarks: headed.flatMap(
				({ column, path }) => path.some(({ text }) => REMARK.test(foldKey(text))) ? [column] : []
			)
		};
		const uses = usesOf(grid, headed, reading);
		return {
			...reading,
			impossibleYears: uses.filter(({ use, corrected }) => use.kind === "ignored" && !corrected).flatMap(({ headings, cell }) => {
				const label = headings.find(namesImpossibleYear);
				return label === void 0 ? [] : [{ label, cell }];
			}),
			headings: {
				number: headingOf(headed, columns.number),
				new: headingOf(headed, columns.new),
				item: headingOf(headed, columns.item),
				outline: headingOf(headed, columns.outline),
				department: headingOf(headed, columns.department),
				term: headingOf(headed, columns.term),
				mark: headingOf(headed, columns.mark)
			},
			uses
		};
	}
	function carriesNames(grid, rows, column, neighbour) {
		return (neighbour == null ? void 0 : neighbour.kind) === "none" && !neighbour.headed && rows.some((row) => grid.textAt(row, column + 1) !== "") && rows.every(
			(row) => grid.textAt(row, column + 1) === "" || grid.textAt(row, column) === "" || isFlag(grid.textAt(row, column))
		);
	}

	// src/table/explanations.ts
	var MARKER = /(?:※|注|\*)(?:\s?(\d{1,2})(?!\d)|(?=\s*(?:$|\n|[)\]])))/g;
	var NOTE_BEGINS = /^\s*[(]?(?:※|注|\*)\s?(\d{1,2})?(?!\d)[)]?/;
	var ACCOUNTS = /開始|新設|追加|着手|実施(?:して(?:い)?ない|しない|せず|なし|予定なし)|未実施|休止|中止|終了|廃止|統合|完了|隔年|おき|ごと|対象外|から(?:実施|の)|記入(?:しない|不要|なし)|集計(?:しない|中)|未公表|公表前|(?:began|begins|start(?:s|ed)|ended|closed|merged|withdrawn|paused|suspended|not (?:held|reported|collected|rated|applicable|published|due)|every (?:other|second|two|three)|biennial|from \d)/i;
	var PERIODIC = /隔年|[2-5二三四五]\s?[かヶカケヵ]?年(?:に[1一]\s?[回度]|ごと|毎|おき)|every (?:other|second|third|two|three|\d) years?|biennial|triennial/i;
	function mayBePeriodic(folded) {
		return folded.includes("年") || /every|ennial/i.test(folded);
	}
	var REMARKS = /開始|新設|追加|着手|隔年|終了|廃止|統合|休止|中止|未実施|対象外|公表前|began|started|ended|closed|withdrawn|paused|every other/i;
	function numberedNotes(notes) {
		var _a;
		const numbered = /* @__PURE__ */ new Map();
		for (const note of notes) {
			for (const line of foldWidth(note).split("\n")) {
				const begins = NOTE_BEGINS.exec(line);
				const number = (_a = begins == null ? void 0 : begins[1]) != null ? _a : "";
				if (begins !== null && ACCOUNTS.test(line)) {
					numbered.set(number, line.trim());
				}
			}
		}
		return numbered;
	}
	function noteFor(folded, notes) {
		for (const [, number = ""] of folded.matchAll(MARKER)) {
			const note = notes.get(number);
			if (note !== void 0) {
				return note;
			}
		}
		return null;
	}
	function periodicWords(folded) {
		var _a, _b;
		return mayBePeriodic(folded) ? (_b = (_a = PERIODIC.exec(folded)) == null ? void 0 : _a[0]) != null ? _b : null : null;
	}
	function explanationOf(texts, remarks, notes) {
		var _a, _b;
		for (const text of remarks.length === 0 ? texts : [...texts, ...remarks]) {
			const folded = foldWidth(text);
			const explanation = (_a = notes.size === 0 ? null : noteFor(folded, notes)) != null ? _a : periodicWords(folded);
			if (explanation !== null) {
				return explanation;
			}
		}
		return (_b = remarks.find((remark) => REMARKS.test(foldWidth(remark)))) != null ? _b : null;
	}

	// src/table/said.ts
	function saidBy(datum) {
		var _a, _b;
		return (_b = (_a = datum == null ? void 0 : datum.says) != null ? _a : datum == null ? void 0 : datum.text) != null ? _b : "";
	}

	// src/table/entries.ts
	var NEW_IN_NAME = /^[★☆◆●■・\s]*[(【[〔<](?:新規?|new)[)】\]〕>]|^[★☆]|[(【[](?:新規?|途中追加|追加|新設|new)[)】\]]$|^[○〇◯◎●]新(?=[\s(【]|$)|[(【[]new\s?(?:in\s)?(?:FY)?\d{2,4}(?:[/-]\d{2,4})?[)】\]]|[(【[](?:令和|平成|[RH])(?:元|\d{1,2})(?:年度?)?(?:から|より)?(?:追加|新設|新規|開始)[)】\]]/i;
	var RELISTED = /[(【[〔<]再掲[)】\]〕>]|^再掲/;
	function datumAt(grid, row, column) {
		const cell = grid.anchorOf(row, column);
		return { text: grid.textAt(row, column), cell };
	}
	function isNewEntry(flag, item) {
		return flag !== null && isNewFlag(flag.text) || item !== null && NEW_IN_NAME.test(foldWidth(item.text).trim());
	}
	function resolved(datum, above) {
		return datum !== null && above !== null && above !== void 0 && isSameAsAbove(datum.text) ? { ...datum, says: saidBy(above) } : datum;
	}
	function refers(datum) {
		return datum !== null && isSameAsAbove(datum.text);
	}
	function mayRefer({ data, marks, years }) {
		return Object.values(data).some(refers) || marks.some(refers) || years.some((year) => year.some(refers));
	}
	function withSameAsAbove(drafts) {
		let above;
		return drafts.map((draft) => {
			const { data } = draft;
			if (!mayRefer(draft)) {
				above = draft;
				return draft;
			}
			const same = (role) => resolved(data[role], above == null ? void 0 : above.data[role]);
			const told = {
				...draft,
				data: {
					...data,
					item: same("item"),
					outline: same("outline"),
					department: same("department"),
					term: same("term"),
					mark: same("mark")
				},
				marks: draft.marks.map((mark, index) => {
					var _a;
					return (_a = resolved(mark, above == null ? void 0 : above.marks[index])) != null ? _a : mark;
				}),
				years: draft.years.map(
					(year, at) => year.map((datum, index) => {
						var _a, _b;
						return (_b = resolved(datum, (_a = above == null ? void 0 : above.years[at]) == null ? void 0 : _a[index])) != null ? _b : datum;
					})
				)
			};
			above = told;
			return told;
		});
	}
	function hasOwnTexts({ row, data, marks, years }, least) {
		const columns = /* @__PURE__ */ new Set();
		const isEnough = (datum) => {
			if (datum !== null && datum.text !== "" && datum.cell.row === row) {
				columns.add(datum.cell.column);
			}
			return columns.size >= least;
		};
		return Object.values(data).some(isEnough) || marks.some(isEnough) || years.some((year) => year.some(isEnough));
	}
	function readDrafts(grid, rows, { columns, marks }, years) {
		const at = (row, column) => column === null ? null : datumAt(grid, row, column);
		const drafts = rows.map((row) => ({
			row,
			data: {
				number: at(row, columns.number),
				new: at(row, columns.new),
				item: at(row, columns.item),
				outline: at(row, columns.outline),
				department: at(row, columns.department),
				term: at(row, columns.term),
				mark: at(row, columns.mark)
			},
			marks: marks.map(({ column }) => datumAt(grid, row, column)),
			years: years.map((year) => year.columns.map((column) => datumAt(grid, row, column)))
		})).filter((draft) => {
			const named = draft.data.item === null || draft.data.item.text !== "";
			return hasOwnTexts(draft, named ? 1 : 2);
		});
		return withSameAsAbove(drafts);
	}
	function isContinuation(draft, previous) {
		const { number, item, outline, term } = draft.data;
		const isOwn = [number, outline, term].some((datum) => datum !== null && datum.text !== "");
		return previous !== void 0 && (item == null ? void 0 : item.text) === "" && !isOwn;
	}
	function textsOf2({ data, years }) {
		const texts = [saidBy(data.item), saidBy(data.outline), saidBy(data.new)];
		for (const year of years) {
			for (const datum of year) {
				texts.push(saidBy(datum));
			}
		}
		return texts;
	}
	function itemKey(draft) {
		const { item } = draft.data;
		if (item === null) {
			return `row ${draft.row}`;
		}
		return item.says === void 0 ? `${item.cell.row},${item.cell.column}` : "same";
	}
	function readEntries(grid, rows, reading, years, bands, names) {
		const drafts = readDrafts(grid, rows.entries, reading, years);
		const notes = numberedNotes(rows.notes);
		const departments = splitDepartments(
			drafts.map((draft) => saidBy(draft.data.department)),
			names
		);
		const measures = [];
		let lastItem = "";
		let lastDepartments = [];
		const entries = drafts.map((draft, index) => {
			var _a, _b;
			const { new: flag, item, outline, department, term, mark } = draft.data;
			const continuation = isContinuation(draft, drafts[index - 1]);
			const key = itemKey(draft);
			const current = measures[measures.length - 1];
			if (current !== void 0 && (continuation || key === lastItem || key === "same")) {
				current.entries.push(index);
			} else {
				measures.push({
					name: item === null ? "" : oneLine(item.text),
					cell: (_a = item == null ? void 0 : item.cell) != null ? _a : { row: draft.row, column: 0 },
					entries: [index]
				});
			}
			lastItem = key === "same" ? lastItem : key;
			const own = (_b = departments[index]) != null ? _b : [];
			const { chapter, direction } = bands.at(draft.row);
			lastDepartments = continuation && own.length === 0 ? lastDepartments : own;
			return {
				index,
				row: draft.row,
				measure: measures.length - 1,
				chapter,
				direction,
				isNew: isNewEntry(flag, item),
				explanation: explanationOf(
					textsOf2(draft),
					reading.remarks.map((column) => grid.textAt(draft.row, column)),
					notes
				),
				relisted: item !== null && RELISTED.test(foldKey(item.text)),
				continuation,
				number: draft.data.number,
				item,
				outline,
				department,
				departments: continuation ? lastDepartments : own,
				term,
				mark,
				marks: draft.marks,
				years: draft.years
			};
		});
		return { measures, entries };
	}

	// src/table/grid.ts
	var known = /* @__PURE__ */ new WeakMap();
	function createGrid(snapshot) {
		var _a;
		const grid = (_a = known.get(snapshot)) != null ? _a : buildGrid(snapshot);
		known.set(snapshot, grid);
		return grid;
	}
	function buildGrid(snapshot) {
		const { texts } = snapshot;
		const rows = texts.length;
		const columns = texts.reduce((most, row) => Math.max(most, row.length), 0);
		const merged = /* @__PURE__ */ new Map();
		const hasMerges = new Uint8Array(rows);
		for (const merge of snapshot.merges) {
			for (let row = merge.row; row < Math.min(rows, merge.row + merge.rows); row++) {
				hasMerges[row] = 1;
				for (let column = merge.column; column < Math.min(columns, merge.column + merge.columns); column++) {
					merged.set(row * columns + column, merge);
				}
			}
		}
		const ownText = (row, column) => {
			var _a, _b;
			const text = (_b = (_a = texts[row]) == null ? void 0 : _a[column]) != null ? _b : "";
			return text === "" || isBlank(text) ? "" : text;
		};
		const mergeAt = (row, column) => {
			var _a;
			return hasMerges[row] === 1 ? (_a = merged.get(row * columns + column)) != null ? _a : null : null;
		};
		const cellsByRow = [];
		const cellAt = (row, column) => {
			var _a, _b;
			const cell = (_a = cellsByRow[row]) == null ? void 0 : _a[column];
			if (cell !== void 0 || row < 0 || row >= rows || column < 0 || column >= columns) {
				return cell != null ? cell : { row, column };
			}
			const cells = Array.from({ length: columns }, (_, at) => ({ row, column: at }));
			cellsByRow[row] = cells;
			return (_b = cells[column]) != null ? _b : { row, column };
		};
		const anchorOf = (row, column) => {
			const merge = mergeAt(row, column);
			return merge === null ? cellAt(row, column) : cellAt(merge.row, merge.column);
		};
		const textAt = (row, column) => {
			const merge = mergeAt(row, column);
			return merge === null ? ownText(row, column) : ownText(merge.row, merge.column);
		};
		const findAnchors = (row) => {
			const anchors = [];
			for (let column = 0; column < columns; column++) {
				if (textAt(row, column) === "") {
					continue;
				}
				const anchor = anchorOf(row, column);
				if (anchor !== anchors[anchors.length - 1]) {
					anchors.push(anchor);
				}
			}
			return anchors;
		};
		const anchorsByRow = [];
		const anchorsInRow = (row) => {
			var _a;
			const anchors = (_a = anchorsByRow[row]) != null ? _a : findAnchors(row);
			anchorsByRow[row] = anchors;
			return anchors;
		};
		const ownAnchorsByRow = [];
		const ownAnchorsInRow = (row) => {
			var _a;
			if (hasMerges[row] !== 1) {
				return anchorsInRow(row);
			}
			const anchors = (_a = ownAnchorsByRow[row]) != null ? _a : anchorsInRow(row).filter((anchor) => anchor.row === row);
			ownAnchorsByRow[row] = anchors;
			return anchors;
		};
		return { rows, columns, textAt, anchorOf, mergeAt, anchorsInRow, ownAnchorsInRow };
	}

	// src/table/legend.ts
	var KNOWN_FAMILIES = new Set(DEFAULT_SCALE.map((mark) => markFamily(mark.symbol)));
	var DEFINITION = /^\s*[「【]?(\S{1,2}?)[」】]?\s*(?:・{2,}|…+|‥+|\.{2,}|[:：=＝→]|―+|-+)\s*(\S.*)$/;
	var WORDED = /^\s*[「【]?(\S.{0,20}?)[」】]?\s*(?:・{2,}|…+|[:：=＝→]|\s[-–―]+\s)\s*(\S.*)$/;
	var SPACED = /^\s*([☆◎〇○◯△▲×✕●])[\u3000 ]+([^\s:：=＝・…(（][^:：=＝]{1,30})$/;
	var BRACKETED = /^\s*(\S{1,2}?)\s*[（(]([^（）()]{2,})[)）]\s*$/;
	var GAP = /\r?\n|(?<![\u3000 ])[\u3000 ]+(?=[☆◎〇○◯△▲×✕●]\s*(?:[（(:：=＝]|・{2,}|…))|(?<![\u3000 ])[\u3000 ]{2,}(?=[☆◎〇○◯△▲×✕●][\u3000 ])|[・、,，;；／/][\u3000 ]*(?=[☆◎〇○◯△▲×✕●]\s*[（(])|(?<![\u3000 ])[\u3000 ]{2,}(?=\S{1,8}?\s*(?:・{2,}|…|[:：=＝]))|[、,，;；／/]\s*(?=(?:[◎〇○◯△▲×✕●]|[A-ZＡ-Ｚ1-5１-５])\s*(?:・{2,}|…|[:：=＝]))/;
	var LEAD = /^\s*※?[【[(（「]?(?:(?:評価|判定|進捗)?(?:基準|区分|凡例|の目安)|評価|判定|進捗|legend|key|status|rag|rating)[】\])）」]?\s*[:：(（]?\s*(?=\S.{0,20}?\s*(?:[:：=＝…・（(]|\s[-–―]))/i;
	var CLOSING = /^([^(（]*)[)）]$/;
	var LONGEST_LEGEND = 1e3;
	function isUsual(symbol) {
		return KNOWN_FAMILIES.has(markFamily(symbol)) && !/^[0oOxX]$/.test(foldWidth(symbol));
	}
	function isSign(symbol) {
		return /^(?:[A-Z][+-]?|[0-9]|[^\p{L}\d])$/u.test(foldWidth(symbol));
	}
	function definitionsIn(text, used) {
		if (text.length > LONGEST_LEGEND) {
			return [];
		}
		return text.split(GAP).flatMap((piece = "") => {
			var _a, _b, _c, _d;
			const bare2 = piece.replace(LEAD, "");
			const [, word = "", worded = ""] = (_a = WORDED.exec(bare2)) != null ? _a : [];
			const [, symbol = "", meaning = ""] = (_b = DEFINITION.exec(bare2)) != null ? _b : [];
			const [, bracketed = "", explained = ""] = (_c = BRACKETED.exec(bare2)) != null ? _c : [];
			const [, spaced = "", said = ""] = (_d = SPACED.exec(bare2)) != null ? _d : [];
			if (spaced !== "") {
				return [{ symbol: spaced, meaning: said.trim() }];
			}
			const isBracketed = isUsual(bracketed) || used.has(foldWidth(bracketed));
			const found = used.has(foldWidth(word)) ? [word, worded] : isBracketed ? [bracketed, explained] : [symbol, meaning];
			const [sign = "", means = ""] = found;
			return sign === "" ? [] : [{ symbol: sign, meaning: means.trim().replace(CLOSING, "$1") }];
		});
	}
	function definitionsInRow(grid, anchors, used) {
		const definitions = [];
		for (let index = 0; index < anchors.length; index++) {
			const cell = anchors[index];
			const next = anchors[index + 1];
			if (cell === void 0) {
				continue;
			}
			const text = grid.textAt(cell.row, cell.column).trim();
			const beside = next === void 0 ? "" : grid.textAt(next.row, next.column).trim();
			const isSymbol = text.length <= 20 && (isUsual(text) || used.has(foldWidth(text)) || isSign(text));
			if (isSymbol && beside.length > 1) {
				definitions.push({ symbol: text, meaning: beside, usual: isUsual(text), cell });
				index++;
			} else {
				definitions.push(...definitionsIn(text, used).map((mark) => ({ ...mark, usual: isUsual(mark.symbol), cell })));
			}
		}
		return definitions;
	}
	function readLegend(grid, isBeside, marks) {
		const used = new Set(marks.map((mark) => foldWidth(mark).trim()).filter((mark) => mark !== ""));
		const definitions = [];
		for (let row = 0; row < grid.rows; row++) {
			const anchors = grid.ownAnchorsInRow(row).filter((anchor) => isBeside(row, anchor.column));
			definitions.push(...definitionsInRow(grid, anchors, used));
		}
		const inUse = definitions.filter(({ symbol }) => used.has(foldWidth(symbol)));
		const scale = /* @__PURE__ */ new Map();
		for (const { symbol, meaning, usual, cell } of definitions) {
			const key = markShape(symbol);
			const isNear = inUse.some((other) => other.cell.row === cell.row || other.cell.column === cell.column);
			const belongs = usual || used.has(foldWidth(symbol)) || isSign(symbol) && isNear;
			if (belongs && (usual || inUse.length > 0) && !scale.has(key)) {
				scale.set(key, { symbol, meaning });
			}
		}
		return scale.size >= 2 ? [...scale.values()] : null;
	}

	// src/table/year-columns.ts
	function headingAsOf(candidate, yearStart) {
		var _a, _b, _c, _d;
		const note = (_b = (_a = candidate.heading) == null ? void 0 : _a.asOf) != null ? _b : null;
		return note === null ? null : resolveAsOf(note, (_d = (_c = candidate.heading) == null ? void 0 : _c.to) != null ? _d : null, yearStart);
	}
	var YEAR_END = /年度末(?:の)?(?:時点|現在)/;
	var WRITTEN = /(?:(?:更新|作成)(?:年月)?日?\s*(?::\s*)?)?(?:(令和|平成|[RH])\s*(元|\d{1,2})|((?:19|20)\d{2}))[年./](1[0-2]|\d)[月./](\d{1,2})日?\s*(?:更新|作成|時点|現在)?/;
	function standsAlone(folded, note) {
		return /(?:^|\()\s*$/.test(folded.slice(0, note.start)) && /^\s*(?:\)|$)/.test(folded.slice(note.end));
	}
	function datesIn(text, runningYear, yearStart) {
		var _a;
		const folded = foldWidth(text);
		const noted = findAsOfNotes(folded).filter((note) => note.cue === "word" && (note.year !== null || standsAlone(folded, note))).map((note) => resolveAsOf(note, runningYear, yearStart));
		const atYearEnd = YEAR_END.test(folded) ? findYearMentions(folded.slice(0, folded.search(YEAR_END) + 2)).map(
			({ fiscalYear }) => fiscalYearEnd(fiscalYear, yearStart)
		) : [];
		const [whole = "", era, eraYear, western, month = "", day = ""] = (_a = WRITTEN.exec(folded)) != null ? _a : [];
		const year = western !== void 0 ? Number(western) : eraToWestern(era != null ? era : "", eraYear != null ? eraYear : "");
		const written = /更新|作成/.test(whole) && year !== null ? [isoDate(year, Number(month), Number(day))] : [];
		return [...noted, ...atYearEnd, ...written].flatMap((date) => date != null ? date : []);
	}
	function lastReportable(candidates) {
		const years = candidates.flatMap(
			({ heading }) => heading !== null && heading.from === heading.to && !["plan", "target", "base"].includes(heading.purpose) ? [heading.from] : []
		);
		return years.length === 0 ? null : Math.max(...years);
	}
	function datesAround(grid, lastHeaderRow, candidates, yearStart) {
		const running = lastReportable(candidates);
		const dates = [];
		for (let row = 0; row <= lastHeaderRow; row++) {
			for (const anchor of grid.anchorsInRow(row)) {
				if (anchor.row === row) {
					dates.push(...datesIn(grid.textAt(anchor.row, anchor.column), running, yearStart));
				}
			}
		}
		return dates;
	}
	function readAsOf(grid, lastHeaderRow, candidates, today, yearStart) {
		const own = candidates.flatMap((candidate) => {
			var _a;
			return (_a = headingAsOf(candidate, yearStart)) != null ? _a : [];
		});
		const dates = own.length > 0 ? own : datesAround(grid, lastHeaderRow, candidates, yearStart);
		const latest = [...dates].sort()[dates.length - 1];
		return latest === void 0 ? { date: today, source: "today" } : { date: latest, source: "sheet" };
	}
	function kindOf(candidate, asOf, yearStart) {
		const { heading, as } = candidate;
		if (as !== null) {
			return as;
		}
		if (heading === null || heading.purpose === "plan") {
			return "plan";
		}
		if (heading.purpose === "target" || heading.purpose === "base") {
			return "target";
		}
		const own = headingAsOf(candidate, yearStart);
		const end = fiscalYearEnd(heading.to, yearStart);
		if (own !== null) {
			return own < end ? "interim" : "actual";
		}
		if (end <= asOf) {
			return heading.purpose === "estimate" ? "interim" : "actual";
		}
		if (heading.from > fiscalYearOfDate(asOf, yearStart)) {
			return "plan";
		}
		return "interim";
	}
	function readYearColumns(candidates, asOf, yearStart) {
		var _a, _b, _c, _d;
		const years = [];
		for (const candidate of candidates) {
			const kind = kindOf(candidate, asOf, yearStart);
			const from = (_b = (_a = candidate.heading) == null ? void 0 : _a.from) != null ? _b : null;
			const to = (_d = (_c = candidate.heading) == null ? void 0 : _c.to) != null ? _d : null;
			const same = years.findIndex((year) => from !== null && year.from === from && year.to === to && year.kind === kind);
			const known5 = years[same];
			if (known5 !== void 0) {
				years[same] = { ...known5, columns: [...known5.columns, candidate.column] };
				continue;
			}
			years.push({
				label: candidate.label,
				from,
				to,
				kind,
				asOf: headingAsOf(candidate, yearStart),
				columns: [candidate.column],
				cell: { row: candidate.cell.row, column: candidate.cell.column }
			});
		}
		return years;
	}

	// src/table/read-table.ts
	var MONEY = /予算|決算|金額|budget/i;
	function isProgressTable(reading) {
		const { columns, years } = reading;
		const dated = years.filter(({ heading, label }) => heading !== null && !MONEY.test(label)).length;
		const named = columns.item !== null;
		const others = [columns.outline, columns.department, columns.term, columns.mark].filter((column) => column !== null);
		if (named) {
			return dated >= 1 || columns.mark !== null && (others.length >= 2 || reading.marks.length > 1);
		}
		return dated >= 2 && others.length >= 2;
	}
	function readBody(grid, header, corrections) {
		const tests = createRowTests(grid, header);
		const first = sortRows(grid, header, null, tests);
		const guess = readColumns(grid, header, first.entries, corrections);
		const rows = sortRows(grid, header, guess.columns.item, tests);
		const isSame = rows.entries.length === first.entries.length && rows.entries.every((row, at) => row === first.entries[at]);
		return { reading: isSame ? guess : readColumns(grid, header, rows.entries, corrections), rows };
	}
	var STILL_KNOWN = 0.6;
	function headerRowLike({ texts }, signature) {
		const exact = texts.findIndex((row) => headerSignature(row) === signature);
		if (exact >= 0) {
			return exact;
		}
		const wanted = signature.split("|");
		const share = (row) => {
			const found = new Set(headerSignature(row).split("|"));
			return wanted.filter((heading) => found.has(heading)).length / wanted.length;
		};
		const shares = texts.slice(0, SEARCH_ROWS).map(share);
		const best = Math.max(0, ...shares);
		return best < STILL_KNOWN ? -1 : shares.indexOf(best);
	}
	function headerSaid(snapshot, said) {
		const first = said === null ? -1 : headerRowLike(snapshot, said.firstRow);
		return said === null || first < 0 ? null : [first, Math.min(first + said.rows, snapshot.texts.length) - 1];
	}
	var ENOUGH2 = 3;
	function areFigures({ columns }, entries) {
		const others = [columns.outline, columns.department, columns.term, columns.mark];
		if (others.some((column) => column !== null) || entries.length < ENOUGH2) {
			return false;
		}
		const texts = entries.flatMap((entry) => entry.years.flat().map(({ text }) => text.trim())).filter((text) => text !== "");
		return texts.length > 0 && texts.every((text) => /^[-−▲△]?[\d,.]+\s*[%％円人件回]?$/.test(foldWidth(text)));
	}
	function lastColumnOf({ uses }) {
		return Math.max(-1, ...uses.flatMap(({ column, use }) => use.kind === "ignored" ? [] : [column]));
	}
	function readScale(grid, header, entries, lastColumn, settings) {
		var _a, _b;
		if (settings.scale !== null) {
			return { scale: settings.scale, scaleSource: "settings" };
		}
		const marks = entries.map((entry) => {
			var _a2, _b2, _c, _d;
			return (_d = (_c = (_a2 = entry.mark) == null ? void 0 : _a2.says) != null ? _c : (_b2 = entry.mark) == null ? void 0 : _b2.text) != null ? _d : "";
		});
		const all = entries.flatMap((entry) => entry.marks.map((mark) => mark.text));
		const last = (_b = (_a = entries[entries.length - 1]) == null ? void 0 : _a.row) != null ? _b : header[1];
		const outside = (row, column) => row < header[0] || row > last || column > lastColumn;
		const legend = readLegend(grid, outside, all);
		if (legend !== null) {
			return { scale: legend, scaleSource: "legend" };
		}
		const { scale, source } = scaleInUse(marks);
		return { scale, scaleSource: source };
	}
	function titleOf(grid, headerRow) {
		for (let row = 0; row < headerRow; row++) {
			const [first] = grid.anchorsInRow(row);
			if (first !== void 0) {
				return oneLine(grid.textAt(first.row, first.column));
			}
		}
		return null;
	}
	var SIGNATURE = /(?:進捗チェック|Shinchoku Check) \d+\.\d+\.\d+/;
	var WHOLE_SIGNATURE = new RegExp(`^${SIGNATURE.source}$`);
	var SIGNATURE_ROWS = 8;
	function isOwnOutput(grid) {
		return Array.from({ length: Math.min(SIGNATURE_ROWS, grid.rows) }, (_, row) => row).some(
			(row) => SIGNATURE.test(grid.textAt(row, 0)) || Array.from({ length: grid.columns }, (_, column) => grid.textAt(row, column)).some(
				(text) => WHOLE_SIGNATURE.test(text)
			)
		);
	}
	function readTable(snapshot, options) {
		var _a, _b, _c, _d;
		const settings = (_a = options.settings) != null ? _a : DEFAULT_SETTINGS;
		const tab = (_b = settings.tabs.find(({ sheetId }) => sheetId === snapshot.sheetId)) != null ? _b : null;
		const grid = createGrid(snapshot);
		if (snapshot.texts.every((row) => row.every(isBlank))) {
			return { kind: "none", reason: "empty" };
		}
		if (isOwnOutput(grid)) {
			return { kind: "none", reason: "own-output" };
		}
		const said = headerSaid(snapshot, (_c = tab == null ? void 0 : tab.header) != null ? _c : null);
		const columns = (_d = tab == null ? void 0 : tab.columns) != null ? _d : [];
		const header = said != null ? said : findHeader(grid, new Set(columns.flatMap(({ heading }) => heading.split("|"))));
		if (header === null) {
			return { kind: "none", reason: "no-header" };
		}
		const { reading, rows } = readBody(grid, header, columns);
		if (said === null && columns.length === 0 && !isProgressTable(reading)) {
			return { kind: "none", reason: "no-header" };
		}
		const yearStart = settings.fiscalYearStart;
		const asOf = tab !== null && tab.asOf !== null ? { date: tab.asOf, source: "settings" } : readAsOf(grid, header[1], reading.years, options.today, yearStart);
		const years = readYearColumns(reading.years, asOf.date, yearStart);
		const bands = readAllBands(grid, rows, reading.bands);
		const { measures, entries } = readEntries(grid, rows, reading, years, bands, settings.departments);
		if (entries.length === 0 || said === null && columns.length === 0 && areFigures(reading, entries)) {
			return { kind: "none", reason: entries.length === 0 ? "no-entries" : "no-header" };
		}
		const ofTable = readScale(grid, header, entries, lastColumnOf(reading), settings);
		const scaleOfColumn = (column, index) => {
			const texts = entries.map((entry) => {
				var _a2, _b2, _c2, _d2;
				return (_d2 = (_c2 = (_a2 = entry.marks[index]) == null ? void 0 : _a2.says) != null ? _c2 : (_b2 = entry.marks[index]) == null ? void 0 : _b2.text) != null ? _d2 : "";
			});
			const isOwn = column !== reading.columns.mark && !fitsScale(ofTable.scale, texts);
			return isOwn ? scaleInUse(texts).scale : ofTable.scale;
		};
		return {
			kind: "table",
			table: {
				snapshot,
				sheetName: snapshot.name,
				sheetId: snapshot.sheetId,
				title: titleOf(grid, header[0]),
				headerRows: header,
				columns: reading.columns,
				headings: reading.headings,
				marks: reading.marks.map((mark, index) => ({ ...mark, scale: scaleOfColumn(mark.column, index) })),
				columnUses: reading.uses,
				years,
				markYear: reading.markYear,
				...ofTable,
				terms: settings.terms.length > 0 ? settings.terms : TERMS,
				yearStart,
				asOf,
				otherTables: rows.otherTables,
				impossibleYears: reading.impossibleYears,
				chapters: bands.chapters,
				directions: bands.directions,
				measures,
				entries
			}
		};
	}

	// src/table/a1.ts
	var MOST_COLUMNS = 2e4;
	function isSameCell(one, other) {
		return one.row === other.row && one.column === other.column;
	}
	function byPlace(one, other) {
		return one.row - other.row || one.column - other.column;
	}
	function columnLetter(column) {
		let letters = "";
		for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
			letters = String.fromCharCode(65 + (rest - 1) % 26) + letters;
		}
		return letters;
	}
	function toA1(cell) {
		return `${columnLetter(cell.column)}${cell.row + 1}`;
	}
	function areaToA1(area) {
		const first = toA1(area);
		return area.rows === 1 && area.columns === 1 ? first : `${first}:${toA1({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
	}
	function parseA1(text) {
		const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,7})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,7}))?$/i.exec(text.trim());
		if (match === null) {
			return null;
		}
		const [, letters = "", row = "", lastLetters = letters, lastRow = row] = match;
		const [top, bottom] = [Number(row) - 1, Number(lastRow) - 1];
		const [left, right] = [columnNumber(letters), columnNumber(lastLetters)];
		return {
			row: Math.min(top, bottom),
			column: Math.min(left, right),
			rows: Math.abs(bottom - top) + 1,
			columns: Math.abs(right - left) + 1
		};
	}
	function columnNumber(letters) {
		return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
	}

	// src/table/torn-reading.ts
	function areApart(displayed, raw) {
		return displayed.some(
			(texts, row) => texts.some((text, column) => {
				var _a;
				const value = (_a = raw[row]) == null ? void 0 : _a[column];
				return text !== "" && typeof value === "string" && value !== text;
			})
		);
	}
	function isCovered({ row, column, rows, columns }, texts) {
		return texts.slice(row, row + rows).some(
			(cells, down) => cells.slice(column, column + columns).some((text, right) => text !== "" && down + right > 0)
		);
	}
	function isTorn(displayed, raw, merges) {
		return areApart(displayed, raw) || merges.some((merge) => isCovered(merge, displayed));
	}

	// src/table/grouping.ts
	function labelsFrom(names) {
		return names.length === 0 ? [""] : names;
	}
	function groupUnder(things, labelsOf) {
		const groups = /* @__PURE__ */ new Map();
		for (const thing of things) {
			for (const label of labelsOf(thing)) {
				const members = groups.get(label);
				if (members === void 0) {
					groups.set(label, [thing]);
				} else {
					members.push(thing);
				}
			}
		}
		return [...groups].map(([label, members]) => ({ label, members }));
	}

	// src/table/reported-year.ts
	function isReported({ kind }) {
		return kind === "actual" || kind === "interim";
	}

	// src/table/chronology.ts
	var known2 = /* @__PURE__ */ new WeakMap();
	function chronology(years) {
		var _a;
		const order = (_a = known2.get(years)) != null ? _a : inOrder(years);
		known2.set(years, order);
		return order;
	}
	function inOrder(years) {
		const from = (index) => {
			var _a, _b;
			return (_b = (_a = years[index]) == null ? void 0 : _a.from) != null ? _b : Number.MAX_SAFE_INTEGER;
		};
		const to = (index) => {
			var _a, _b;
			return (_b = (_a = years[index]) == null ? void 0 : _a.to) != null ? _b : Number.MAX_SAFE_INTEGER;
		};
		return years.map((_, index) => index).sort((one, other) => from(one) - from(other) || to(one) - to(other));
	}

	// src/table/lifetime.ts
	var ENDED = "(?:終了|廃止|統合|移管|移行|終結|一本化)";
	var ENDED_TENSE = "(?:し|した|しました|済み?|され(?:た|ました)|のため|となった|とした|予定|する(?:予定)?|します)?";
	var BEHIND = "(?:[(][^)]*[)])?[。)\\]\\s]*";
	var MEASURE_ENDED = new RegExp(
		`(?:事業|取組|取り組み|施策|制度|本計画)(?:名)?(?:は|を|が|へ|に|の|自体)*[^、。]{0,6}${ENDED}${ENDED_TENSE}${BEHIND}(?:$|、)`
	);
	var ENDED_WITH_YEAR = new RegExp(
		`(?:年度?末?|[RH](?:元|\\d+))(?:末)?(?:をもって|をもち|限りで|で)[^、。]{0,6}(?:${ENDED}|完了|終え)${ENDED_TENSE}(?:た)?${BEHIND}$`
	);
	var BY_WAY_OF_END = new RegExp(`(?:をもって|をもち|限りで)(?:${ENDED}|完了)${ENDED_TENSE}${BEHIND}$`);
	var HANDED_OVER = new RegExp(`(?:へ|に)(?:一本化|統合|移管|引き?継)[^、。]{0,6}${BEHIND}$`);
	var ONLY_ENDED = new RegExp(`^[([]?(?:事業|取組)?(?:の|を|は)?(?:終了|廃止|統合|完了|終結)${ENDED_TENSE}${BEHIND}$`);
	var WORK_DONE = /(?:工事|作成|策定|受付|申請|募集|研修|講座|調査|整備|計画どおり|会議)[^、。]{0,10}(?:終了|完了)/;
	var ENDED_IN_NAME = /[(【[〔<][^)】\]〕>]{0,10}(?:終了|廃止|完了|統合|withdrawn|completed?|closed|ended|discontinued|merged)[^)】\]〕>]{0,12}[)】\]〕>]/i;
	var ENDED_IN_ENGLISH = /^(?:(?:this )?(?:action|project|measure|scheme|programme|service) (?:has been |was |is (?:now )?|now )?)?(?:(?:completed?|closed)(?: (?:in|by|on|during) [\w /]{3,20})?\.?$|(?:withdrawn|discontinued|ended|cancelled|superseded)(?:$|[\s.;,(])|(?:merged|folded) (?:with|into)\s|(?:moved|transferred) to\s)/i;
	var MAY_END = /終[了結え]|廃止|統合|移[管行]|一本化|完了|引き?継|completed?|closed|withdrawn|discontinued|ended|cancelled|superseded|merged|folded|moved|transferred/i;
	function tellsOfEnd(text) {
		const folded = foldWidth(text);
		if (!MAY_END.test(folded)) {
			return false;
		}
		const lines = folded.split(/\n|[.;]\s+(?=[A-Z])/).map((line) => line.trim()).filter((line) => line !== "");
		const isList = lines.filter((line) => /^[・･●○■\-①-⑳]/.test(line)).length > 1;
		return !isList && lines.some(
			(line) => ONLY_ENDED.test(line) || ENDED_IN_ENGLISH.test(line) || BY_WAY_OF_END.test(line) || !WORK_DONE.test(line) && (MEASURE_ENDED.test(line) || ENDED_WITH_YEAR.test(line) || HANDED_OVER.test(line))
		);
	}
	function isTold(cells) {
		var _a;
		return (_a = cells == null ? void 0 : cells.some((datum) => saidBy(datum) !== "" && !isPlaceholder(saidBy(datum)))) != null ? _a : false;
	}
	function timelineOf({ years, markYear }) {
		var _a, _b, _c;
		const order = chronology(years);
		const lastReported = order.map((index) => {
			const year = years[index];
			return year !== void 0 && isReported(year);
		}).lastIndexOf(true);
		return {
			order,
			lastReported,
			reportedTo: (_c = (_b = years[(_a = order[lastReported]) != null ? _a : -1]) == null ? void 0 : _b.to) != null ? _c : null,
			judged: order.findIndex((year) => {
				var _a2, _b2;
				return markYear !== null && ((_b2 = (_a2 = years[year]) == null ? void 0 : _a2.to) != null ? _b2 : Number.NEGATIVE_INFINITY) >= markYear;
			})
		};
	}
	function startOf(table, entry, time) {
		var _a, _b;
		const { order } = time;
		const mark = saidBy(entry.mark);
		const from = (_b = (_a = periodOf(entry, table.headings.term)) == null ? void 0 : _a.from) != null ? _b : Number.NEGATIVE_INFINITY;
		if (!entry.isNew) {
			const begun = order.findIndex((year) => {
				var _a2, _b2;
				return ((_b2 = (_a2 = table.years[year]) == null ? void 0 : _a2.to) != null ? _b2 : Number.POSITIVE_INFINITY) >= from;
			});
			return Math.max(0, begun);
		}
		const firstTold = order.findIndex((year) => isTold(entry.years[year]));
		const judged = mark !== "" && !isPlaceholder(mark) ? time.judged : -1;
		const starts = [firstTold, judged].filter((position) => position >= 0);
		if (starts.length > 0) {
			return Math.min(...starts);
		}
		return Math.max(0, time.lastReported);
	}
	var CLOSING_MARK = /^(?:完了|終了|廃止|(?:実施|達成)済み?|complete[d]?|done|closed|withdrawn)$/i;
	function periodOf(entry, heading) {
		const period = entry.term === null ? null : parsePeriod(saidBy(entry.term));
		if (period === null || period.from !== period.to) {
			return period;
		}
		if (/開始|着手|start|from/i.test(heading)) {
			return { ...period, to: null };
		}
		return /終了|完了|目標|期限|end|due|until|target/i.test(heading) ? { ...period, from: null } : period;
	}
	function yearAt(table, { order, reportedTo }, position) {
		var _a, _b;
		const { from = null } = (_b = table.years[(_a = order[position]) != null ? _a : -1]) != null ? _b : {};
		return from != null ? from : reportedTo === null ? Number.NEGATIVE_INFINITY : reportedTo + 1;
	}
	function endOf(table, entry, time) {
		var _a;
		const period = periodOf(entry, table.headings.term);
		const until = (_a = period == null ? void 0 : period.to) != null ? _a : null;
		const past = until === null ? -1 : time.order.findIndex((_, position) => yearAt(table, time, position) > until);
		const told = endTold(entry, time);
		return past < 0 ? told : Math.min(past, told);
	}
	function endTold(entry, { order, judged, lastReported }) {
		var _a, _b, _c, _d;
		let last = order.length - 1;
		while (last >= 0 && !isTold(entry.years[(_a = order[last]) != null ? _a : -1])) {
			last--;
		}
		const lastText = (_d = (_c = entry.years[(_b = order[last]) != null ? _b : -1]) == null ? void 0 : _c.map(saidBy).join("\n")) != null ? _d : "";
		const over = tellsOfEnd(lastText) || entry.item !== null && ENDED_IN_NAME.test(foldWidth(entry.item.text));
		if (CLOSING_MARK.test(foldWidth(saidBy(entry.mark)).trim())) {
			return Math.max(last, judged >= 0 ? judged : lastReported) + 1;
		}
		return over ? last + 1 : order.length;
	}
	var known3 = /* @__PURE__ */ new WeakMap();
	function dutiesOf(table, entry) {
		var _a, _b;
		const ofTable = (_a = known3.get(table)) != null ? _a : { time: timelineOf(table), duties: /* @__PURE__ */ new Map() };
		known3.set(table, ofTable);
		const duties = (_b = ofTable.duties.get(entry)) != null ? _b : readDuties(table, entry, ofTable.time);
		ofTable.duties.set(entry, duties);
		return duties;
	}
	function saysOnlyEnd(entry, year) {
		var _a;
		const texts = ((_a = entry.years[year != null ? year : -1]) != null ? _a : []).map((datum) => foldWidth(saidBy(datum)).trim()).filter((text) => text !== "");
		return texts.length > 0 && texts.every((text) => /^[([].*[)\]]$/.test(text) && ONLY_ENDED.test(text));
	}
	function isOptional({ kind, from }, { reportedTo }) {
		return kind === "target" || kind === "plan" && from !== null && reportedTo !== null && from > reportedTo + 1;
	}
	function isBareRelisting({ relisted, mark, years }) {
		var _a;
		return relisted && ((_a = mark == null ? void 0 : mark.text) != null ? _a : "") === "" && years.every((data) => data.every(({ text }) => text === ""));
	}
	function readDuties(table, entry, time) {
		const { order, judged } = time;
		const start = startOf(table, entry, time);
		const end = endOf(table, entry, time);
		const going = entry.explanation === null && !isBareRelisting(entry) ? "required" : "explained";
		const duty = (position) => position < start ? "before-start" : position >= end ? "ended" : going;
		const undatedDuty = () => {
			if (order.length === 0) {
				return going;
			}
			return end < order.length ? "ended" : duty(Math.max(0, time.lastReported));
		};
		const undatedMark = undatedDuty();
		return {
			years: table.years.map((year, index) => isOptional(year, time) ? "optional" : duty(order.indexOf(index))),
			mark: judged < 0 ? undatedMark : judged === end - 1 && saysOnlyEnd(entry, order[judged]) ? "ended" : duty(judged)
		};
	}

	// src/table/ranked-scale.ts
	function hasRankedScale({ scaleSource }) {
		return scaleSource !== "used" && scaleSource !== "open";
	}

	// src/table/blank-columns.ts
	var ROLES = ["outline", "department", "term", "mark"];
	var LEAST_ENTRIES = 3;
	function headingCell(table, column) {
		var _a, _b;
		return (_b = (_a = table.columnUses.find((use) => use.column === column)) == null ? void 0 : _a.cell) != null ? _b : { row: table.headerRows[1], column };
	}
	function blankRoles(table) {
		return ROLES.flatMap((role) => {
			const column = table.columns[role];
			const isBlank2 = table.entries.every((entry) => {
				var _a, _b;
				return ((_b = (_a = entry[role]) == null ? void 0 : _a.text) != null ? _b : "") === "";
			});
			const isYear = table.years.some(({ columns }) => columns.some((one) => one === column));
			return column === null || !isBlank2 || isYear ? [] : [{ kind: "role", role, label: table.headings[role], cell: headingCell(table, column) }];
		});
	}
	function blankYearColumns(table) {
		const duties = table.entries.map((entry) => dutiesOf(table, entry));
		return table.years.flatMap((column, year) => {
			const asked = table.entries.filter((_, index) => {
				var _a;
				return ((_a = duties[index]) == null ? void 0 : _a.years[year]) === "required";
			});
			const isBlank2 = table.entries.every((entry) => {
				var _a, _b;
				return (_b = (_a = entry.years[year]) == null ? void 0 : _a.every(({ text }) => text === "")) != null ? _b : true;
			});
			return column.kind !== "target" && isBlank2 && asked.length >= LEAST_ENTRIES ? [{ kind: "year", year, label: column.label, cell: column.cell }] : [];
		});
	}
	var known4 = /* @__PURE__ */ new WeakMap();
	function blankColumns(table) {
		var _a;
		const columns = (_a = known4.get(table)) != null ? _a : table.entries.length < LEAST_ENTRIES ? [] : [...blankRoles(table), ...blankYearColumns(table)];
		known4.set(table, columns);
		return columns;
	}
	function isBlankRole(table, role) {
		return blankColumns(table).some((column) => column.kind === "role" && column.role === role);
	}

	// src/table/misspelt-headings.ts
	var WELL_KNOWN = {
		item: ["施策項目", "取組項目", "施策名", "事業名", "取組名", "事務事業名", "具体的取組"],
		outline: [
			"事業概要",
			"施策概要",
			"取組概要",
			"事業内容",
			"取組内容",
			"施策内容",
			"実施内容",
			"事業の概要",
			"取組の内容"
		],
		department: [
			"課名",
			"担当課",
			"所管課",
			"担当部署",
			"所管部署",
			"担当課名",
			"所管課名",
			"実施主体",
			"主管課",
			"関係課"
		],
		term: ["取組時期", "実施時期", "取組期間", "実施期間", "事業期間", "着手時期", "計画期間"],
		mark: ["評価", "自己評価", "進捗評価", "総合評価", "達成状況", "進捗状況", "達成度", "進捗度"],
		plan: ["今後の計画", "今後の方針", "今後の予定", "今後の取組", "今後の事業計画", "今後の方向性"]
	};
	var ALIKE = [
		"概慨既該溉",
		"目日自月且",
		"要西用容",
		"項頂頃貢",
		"施旅試仕",
		"策索菜作",
		"業僕行",
		"事争時",
		"取収",
		"組祖租粗阻",
		"内肉",
		"容客溶",
		"担但坦単",
		"当等島",
		"課果科謀諜過",
		"名各明",
		"所署処",
		"管官菅館",
		"部倍剖",
		"時侍持待次",
		"期朝基機季",
		"間問関開閒",
		"実美",
		"評坪許標",
		"価値化加佃",
		"進准遅新",
		"捗渉徒陟",
		"状壮伏条",
		"況沢祝兄",
		"達逹",
		"成戒城",
		"度席渡",
		"計訂許",
		"画面昼",
		"予矛子",
		"定走",
		"方万",
		"針計鈷",
		"向同句",
		"性姓牲",
		"今令",
		"後復",
		"務勝",
		"体休",
		"主王生"
	];
	function areAlike(one, other) {
		return ALIKE.some((group) => group.includes(one) && group.includes(other));
	}
	var BLANK = /\s|\u3000/;
	function charactersOf(text) {
		let at = 0;
		return [...text].flatMap((character) => {
			const start = at;
			at += character.length;
			return BLANK.test(character) ? [] : [{ folded: foldWidth(character), start, length: character.length }];
		});
	}
	var YEAR_AHEAD = /^(?:(?:令和|平成|[RH])(?:元|\d{1,2})|20\d{2})(?:年度?)?(?:末)?/i;
	var LONGEST = 20;
	function misspeltHeading(text, roles) {
		var _a, _b;
		if (text.length > LONGEST || isHeading(text)) {
			return null;
		}
		const whole = charactersOf(text);
		const dated = (_b = (_a = YEAR_AHEAD.exec(whole.map(({ folded }) => folded).join(""))) == null ? void 0 : _a[0].length) != null ? _b : 0;
		const characters = whole.slice(dated);
		const edits = roles.flatMap((role) => WELL_KNOWN[role]).flatMap((word) => {
			const right = [...word];
			const wrong = characters.flatMap(
				(character, index) => {
					var _a2;
					return character.folded === right[index] ? [] : [{ ...character, meant: (_a2 = right[index]) != null ? _a2 : "" }];
				}
			);
			const [only] = wrong;
			return only !== void 0 && wrong.length === 1 && characters.length === right.length && areAlike(only.folded, only.meant) ? [{ start: only.start, end: only.start + only.length, text: only.meant }] : [];
		});
		const [edit, ...others] = edits;
		return edit === void 0 || others.length > 0 ? null : edit;
	}
	return {
		MOST_COLUMNS, areaToA1, blankColumns, byPlace, chronology, columnLetter, createGrid,
		createRepeatedHeaderTest, dutiesOf, groupUnder, hasRankedScale, headingPath, isBlankRole, isReported,
		isSameCell, isTorn, labelsFrom, misspeltHeading, numberDepth, parseA1, readTable, saidBy, toA1
	};
}

function shinchokuText_() {
	return shinchokuText_.made || (shinchokuText_.made = makeShinchokuText_());
}

function makeShinchokuText_() {
	"use strict";
	// src/text/remembered.ts
	var LONGEST = 60;
	var MOST_TEXTS = 3e3;
	function remembered(read) {
		const known = /* @__PURE__ */ new Map();
		return (text) => {
			if (text.length > LONGEST) {
				return read(text);
			}
			const before = known.get(text);
			if (before !== void 0) {
				return before;
			}
			const result = read(text);
			if (known.size < MOST_TEXTS) {
				known.set(text, result);
			}
			return result;
		};
	}

	// src/text/width.ts
	var INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/g;
	var VISIBLE = /(?![\ufe00-\ufe0f])[^\s\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
	var SPACE = /[\s\u3000]+/g;
	function staysItself(code) {
		if (code >= 12353 && code <= 40959) {
			return code >= 19968 || code <= 12438 || code >= 12449 && code <= 12542;
		}
		return code >= 32 && code < 127 || code === 10 || code === 12289 || code === 12290 || code >= 12295 && code <= 12305 || code === 12316 || code === 8251 || code === 215 || code === 9675 || code === 9678 || code === 9651 || code === 8594;
	}
	function foldsToOne(code) {
		return code >= 65281 && code <= 65374 || code === 12288;
	}
	function foldingOf(text) {
		let folding = "none";
		for (let at = 0; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (!staysItself(code)) {
				if (!foldsToOne(code)) {
					return "any";
				}
				folding = "one-for-one";
			}
		}
		return folding;
	}
	var foldByUnicode = /* @__PURE__ */ remembered((text) => text.normalize("NFKC").replace(INVISIBLE, ""));
	function foldWidth(text) {
		switch (foldingOf(text)) {
			case "none":
				return text;
			case "one-for-one":
				return text.normalize("NFKC");
			case "any":
				return foldByUnicode(text);
		}
	}
	function foldWithPlaces(text) {
		if (foldingOf(text) !== "any") {
			const placeOf2 = (offset) => offset >= 0 && offset < text.length ? offset : text.length;
			return { folded: foldWidth(text), original: (start, end) => text.slice(placeOf2(start), placeOf2(end)), placeOf: placeOf2 };
		}
		const places = [];
		let folded = "";
		let at = 0;
		for (const character of text) {
			const replaced = foldWidth(character);
			for (let unit = 0; unit < replaced.length; unit++) {
				places.push(at);
			}
			folded += replaced;
			at += character.length;
		}
		places.push(text.length);
		const placeOf = (offset) => {
			var _a;
			return (_a = places[offset]) != null ? _a : text.length;
		};
		return { folded, original: (start, end) => text.slice(placeOf(start), placeOf(end)), placeOf };
	}
	function foldKey(text) {
		if (foldingOf(text) === "any") {
			return keyByUnicode(text);
		}
		const folded = foldWidth(text);
		return folded.includes(" ") || folded.includes("\n") ? folded.replace(SPACE, "") : folded;
	}
	var keyByUnicode = /* @__PURE__ */ remembered((text) => foldByUnicode(text).replace(SPACE, ""));
	function mayShareKey(one, other) {
		const least = Math.min(one.length, other.length);
		let at = 0;
		while (at < least && one.charCodeAt(at) === other.charCodeAt(at)) {
			at++;
		}
		return !(standsFor(one, at) && standsFor(other, at));
	}
	function standsFor(text, at) {
		const code = text.charCodeAt(at);
		const isSpace = code === 32 || code === 10;
		return !isSpace && staysItself(code) && staysItself(text.charCodeAt(at + 1));
	}
	function isBlank(text) {
		const first = text.charCodeAt(0);
		const isVisible = staysItself(first) && first !== 32 && first !== 10;
		return !isVisible && !VISIBLE.test(text);
	}
	var OF_SEVERAL_LINES = /* @__PURE__ */ new RegExp(`[\\r\\n]|${INVISIBLE.source}`);
	function oneLine(text) {
		if (!OF_SEVERAL_LINES.test(text)) {
			return text.trim();
		}
		return text.replace(INVISIBLE, "").split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "").join("\n").replace(/([!-~])\n(?=[!-~])/g, "$1 ").replace(/\n/g, "");
	}
	var CONTINUES = /^(?:[\udc00-\udfff]|\u200d|[\u0300-\u036f]|[\u3099\u309a]|[\ufe00-\ufe0f]|\ud83c[\udffb-\udfff])/;
	var LONGEST_CHARACTER = 40;
	function isBorder(text, at) {
		return !CONTINUES.test(text.slice(at, at + 2)) && text.charAt(at - 1) !== "‍";
	}
	function borderFrom(text, from, step) {
		for (let at = from; at > 0 && at < text.length && Math.abs(at - from) < LONGEST_CHARACTER; at += step) {
			if (isBorder(text, at)) {
				return at;
			}
		}
		const isHalf = /[\udc00-\udfff]/.test(text.charAt(from)) && /[\ud800-\udbff]/.test(text.charAt(from - 1));
		return isHalf ? from + step : from;
	}
	function firstOf(text, length) {
		return text.length <= length ? text : text.slice(0, borderFrom(text, length, -1));
	}
	function lastOf(text, length) {
		return text.length <= length ? text : text.slice(borderFrom(text, text.length - length, 1));
	}
	function shorten(text, length) {
		return text.length <= length ? text : `${firstOf(text, length - 1)}…`;
	}
	var DASHES = "\\-~〜‐‑‒–—―−ー─━";

	// src/text/placeholder.ts
	var PLACEHOLDER = new RegExp(
		`^(?:[${DASHES}]{1,4}|[/\\\\]|\\.{2,3}|・|〃|々|(?:該当|特に)?(?:なし|無し)|未定|同上|n\\/?a|tbd|none)$`,
		"i"
	);
	var LONGEST2 = 20;
	function isPlaceholder(text) {
		return text.length <= LONGEST2 && PLACEHOLDER.test(foldKey(text).replace(/^[([]|[)\]。.]$/g, ""));
	}

	// src/text/mark.ts
	var DEFAULT_SCALE = [
		{ symbol: "◎", meaning: "" },
		{ symbol: "〇", meaning: "" },
		{ symbol: "△", meaning: "" },
		{ symbol: "×", meaning: "" }
	];
	var FAMILIES = [
		["◎", "⦾", "⊚", "⊙", "☉", "⌾", "🎯"],
		["〇", "○", "◯", "⚪", "⭕", "❍", "O", "o", "0", "О", "о", "Ο", "ο", "●", "⚫"],
		["△", "▵", "∆", "Δ", "▲", "◬", "🔺"],
		["×", "✕", "✖", "☓", "╳", "⨯", "✗", "✘", "❌", "X", "x", "Х", "х", "Χ", "χ", "乂", "メ"]
	];
	var FAMILY_OF = new Map(
		FAMILIES.flatMap((family) => family.map((glyph) => {
			var _a;
			return [glyph, (_a = family[0]) != null ? _a : glyph];
		}))
	);
	var SOLID = /[●⚫▲]/;
	function markFamily(text) {
		var _a;
		const folded = foldWidth(text).trim();
		return (_a = FAMILY_OF.get(folded)) != null ? _a : folded;
	}
	function markShape(text) {
		return `${markFamily(text)}${SOLID.test(text) ? " solid" : ""}`;
	}
	var NOT_RATED = /^(?:(?:評価)?対象外|(?:評価)?非該当|評価(?:なし|せず|しない|不能|保留)|未評価|not(?:rated|applicable|due)|n\/?a)$/i;
	function isNotRated(text) {
		return text.length <= LONGEST_MARK && (isPlaceholder(text) || NOT_RATED.test(foldKey(text)));
	}
	var LONGEST_MARK = 30;
	var readers = /* @__PURE__ */ new WeakMap();
	function readerOf(scale) {
		const reader = remembered((text) => readAgainst(text, scale));
		readers.set(scale, reader);
		return reader;
	}
	function readMark(text, scale) {
		var _a;
		return ((_a = readers.get(scale)) != null ? _a : readerOf(scale))(text);
	}
	function readAgainst(text, scale) {
		var _a, _b;
		const trimmed2 = foldWidth(text).trim();
		if (trimmed2 === "") {
			return { kind: "blank" };
		}
		const exact = scale.find(
			(mark2) => {
				var _a2;
				return mark2.symbol === text.trim() || foldWidth(mark2.symbol) === trimmed2 || ((_a2 = mark2.synonyms) == null ? void 0 : _a2.includes(trimmed2)) === true;
			}
		);
		if (exact !== void 0) {
			return { kind: "exact", mark: exact };
		}
		const spelled = scale.find((mark2) => {
			var _a2;
			return (_a2 = mark2.lookAlikes) == null ? void 0 : _a2.some((spelling) => foldWidth(spelling) === trimmed2);
		});
		if (spelled !== void 0) {
			return { kind: "look-alike", mark: spelled, typed: trimmed2 };
		}
		if (isNotRated(trimmed2)) {
			return { kind: "not-rated" };
		}
		const family = markFamily(trimmed2);
		const relatives = scale.filter((mark2) => markFamily(mark2.symbol) === family);
		const alike = (_a = relatives.find((mark2) => markShape(mark2.symbol) === markShape(trimmed2))) != null ? _a : relatives[0];
		if (alike !== void 0) {
			return { kind: "look-alike", mark: alike, typed: trimmed2 };
		}
		const bare2 = trimmed2.length <= LONGEST_NOTED ? (_b = NOTED.exec(trimmed2)) == null ? void 0 : _b[1] : void 0;
		return bare2 === void 0 ? { kind: "unknown" } : readMark(bare2, scale);
	}
	var LONGEST_NOTED = 60;
	var NOTED = /^(\S+?)(?:\s*[(]|\s+[-–—:]\s|[:]|\s+(?=\S{2}))[^→]*$/;

	// src/text/usual-scale-list.ts
	function mark(spellings, ...synonyms) {
		const [symbol = "", ...lookAlikes] = spellings.split("|");
		return { symbol, meaning: "", lookAlikes, synonyms };
	}
	function english(word, ...synonyms) {
		const cases = (text) => {
			const lower = text.toLowerCase();
			const title = lower.replace(/(?:^|\s)[a-z]/g, (letter) => letter.toUpperCase());
			return [text, lower, title, text.toUpperCase()];
		};
		return { symbol: word, meaning: "", synonyms: [...cases(word).slice(1), ...synonyms.flatMap(cases)] };
	}
	function occasional(step) {
		return { ...step, occasional: true };
	}
	function letters(symbols) {
		return [...symbols].map((symbol) => mark(`${symbol}|${symbol.toLowerCase()}`));
	}
	function signs(symbols) {
		return [...symbols].map((symbol) => mark(symbol));
	}
	var USUAL_SCALES = [
		DEFAULT_SCALE,
		signs("◎〇△▲×"),
		signs("☆◎〇△×"),
		signs("◎〇●△×"),
		letters("ABCD"),
		letters("ABCDE"),
		letters("SABC"),
		letters("SABCD"),
		letters("FSABCXYZ"),
		[
			mark("達成", "目標達成", "達成済", "達成済み"),
			mark("概ね達成|おおむね達成", "ほぼ達成", "概ね目標達成"),
			occasional(mark("一部達成", "一部未達成")),
			mark("未達成", "達成せず", "目標未達成")
		],
		[
			mark("順調", "順調に進捗", "順調である", "順調に推移"),
			mark("概ね順調|おおむね順調", "ほぼ順調"),
			mark("やや遅れ", "やや遅れている", "やや遅れあり", "やや遅延"),
			mark("遅れ|遅れている", "遅れあり", "大幅な遅れ", "大幅に遅れている", "遅延")
		],
		[
			mark("完了|完了済|完了済み", "実施済", "実施済み", "済"),
			mark("実施中", "取組中", "継続中", "継続実施中", "着手済", "着手"),
			occasional(mark("検討中", "準備中")),
			mark("未着手", "未実施", "未着手・未実施", "未")
		],
		[english("Green"), english("Amber", "Yellow"), english("Red")],
		letters("GAR"),
		[english("Blue", "Complete", "Completed"), english("Green"), english("Amber", "Yellow"), english("Red")],
		letters("BGAR"),
		[
			english("Complete", "Completed", "Done", "Closed"),
			english("On track", "On target", "On schedule", "In progress", "Ongoing", "Underway"),
			occasional(english("At risk", "Slightly behind", "Minor delay")),
			occasional(english("Off track", "Behind schedule", "Delayed", "Overdue", "Behind")),
			english("Not started", "Not yet started")
		],
		[english("Achieved"), english("Partially achieved", "Partly achieved"), english("Not achieved", "Missed")]
	];
	function steps(texts) {
		const highest = Math.max(3, ...texts.map((text) => /^[1-5]$/.test(text) ? Number(text) : 0));
		return Array.from({ length: highest }, (_, index) => mark(String(highest - index)));
	}

	// src/text/counters.ts
	var COUNTERS = {
		回: [],
		件: [],
		人: ["名"],
		か所: ["カ所", "ヶ所", "ケ所", "ヵ所", "箇所", "個所"],
		円: [],
		"%": ["パーセント"],
		世帯: [],
		戸: [],
		棟: [],
		団体: [],
		地区: [],
		校区: [],
		校下: [],
		圏域: [],
		会場: [],
		校: [],
		園: [],
		町会: [],
		事業所: [],
		事業者: [],
		施設: [],
		医院: [],
		病院: [],
		診療所: [],
		薬局: [],
		医療機関: [],
		機関: [],
		法人: [],
		企業: [],
		店舗: [],
		社: [],
		店: [],
		館: [],
		グループ: [],
		チーム: [],
		クラブ: [],
		サークル: [],
		組: [],
		講座: [],
		コース: [],
		教室: [],
		ルート: [],
		路線: [],
		便: [],
		台: [],
		基: [],
		床: [],
		室: [],
		席: [],
		部: [],
		冊: [],
		枚: [],
		通: [],
		本: [],
		株: [],
		個: [],
		箱: [],
		袋: [],
		食: [],
		点: [],
		種: ["種類"],
		項目: [],
		事例: [],
		例: [],
		事業: [],
		区画: [],
		管内: [],
		筆: [],
		頭: [],
		匹: [],
		羽: [],
		票: [],
		泊: [],
		時間: [],
		日間: [],
		kg: ["キロ", "キログラム"],
		t: ["トン"],
		km: ["キロメートル"],
		m2: ["平米", "平方メートル"],
		m: ["メートル"],
		ha: ["ヘクタール"],
		L: ["リットル", "l"],
		kWh: ["kwh"],
		kW: ["kw"]
	};
	var USUAL_COUNTERS = new Map(
		Object.entries(COUNTERS).flatMap(([usual, others]) => [usual, ...others].map((each) => [each, usual]))
	);
	var OTHER_WORD = "(?!通[いうっ所学信報知常行]|本[格人市県来庁日年]|社[会協]|台[風帳]|点[検在字]|組[織合]|例[年会]|人[権材口工事間]|回[答線収復避転覧]|戸[別籍建]|部[会門分署長]|種別|食[育生品]|床面|席上|室内|館[長内]|筆記|泊まり)";
	var COUNTER = new RegExp(
		`^\\s?${OTHER_WORD}(${[...USUAL_COUNTERS.keys()].sort((one, other) => other.length - one.length).join("|")})(?![a-zA-Z])`
	);

	// src/text/figure-label.ts
	var BREAKS = /[、。,;()「」『』【】[\]<>\s:=→※\n]/;
	var OPENS = /(?<![\s:(「【[=])[\s:(「【[=]+$/;
	var KIND = /(?:(?:延べ?|のべ|実)(?:人数|人員|回数|件数)|延べ?|のべ|実|累計|合計|総計|計|平均|月平均|年平均|うち)$/;
	var ABOUT = /(?:約|およそ|全|総勢|年間?|今年度|同年度)$/;
	var PARTICLE = /(?:について|として|において|にて|では|には|とも|から|より|まで|[をはがにでもへとや])$/;
	var WORD_BOUNDARY = /([一-龠々ァ-ヶーA-Za-z)])(?:について|として|において|により|にて|では|には|から|より|まで|[をはがにでもへとや])(?=[一-龠々ァ-ヶA-Za-z])/g;
	var VERB_PHRASE = /(?:を|が|は|に)[^をがはに]{0,8}(?:った|いた|した|んだ|って|して|する|し)$/;
	var ACTION = /[をが][一-龠々ァ-ヶー]{2,4}$/;
	var BEHIND_VERB = /^.{0,20}?(?:する|した|行う|行った|開いた|受けた|受ける|ある|いる|よる|係る)(?=[一-龠々ァ-ヶ])/;
	var LEADING_VERB = /^(?:[一-龠々]{1,2}[ぁ-ゖ]{0,3}?[たるうくすつむぶぐ]|めぐる|おける|かかわる|(?:向け|通じ|併せ|合わせ|含め|加え)て|て|からの?|までの?|より|ついて|おいて|関する)(?=[一-龠々ァ-ヶ]{2})/;
	var AS_OF = /(?:\d{1,2}月)?(?:末|\d{1,2}日)?(?:時点|現在)?[でにの]?\s?$/;
	var BULLET = /^[・･●○◎■□◆◇*\-①-⑳]+/;
	var NOUN_BEHIND = /^(?:を|が|に|の)?([一-龠々ァ-ヶー]{2,8})/;
	var LONGEST3 = 30;
	function phraseAhead(ahead) {
		var _a;
		let at = ahead.length;
		while (at > 0 && !BREAKS.test((_a = ahead[at - 1]) != null ? _a : "")) {
			at--;
		}
		return ahead.slice(at);
	}
	function lastWords(phrase) {
		let at = 0;
		for (const { 0: boundary, index } of phrase.matchAll(WORD_BOUNDARY)) {
			at = index + boundary.length;
		}
		return phrase.slice(at);
	}
	function withoutDate(ahead) {
		return /(?:月末|時点|現在)[でにの]?\s?$/.test(ahead) ? ahead.replace(AS_OF, "") : ahead;
	}
	function figureLabel(ahead, behind) {
		var _a, _b, _c, _d;
		let rest = withoutDate(ahead.replace(OPENS, "")).replace(OPENS, "").replace(ABOUT, "").replace(OPENS, "");
		const kind = (_b = (_a = KIND.exec(rest)) == null ? void 0 : _a[0]) != null ? _b : "";
		rest = rest.slice(0, rest.length - kind.length).replace(OPENS, "");
		const phrase = phraseAhead(rest).replace(VERB_PHRASE, "").replace(ACTION, "").replace(PARTICLE, "");
		const noun = lastWords(phrase).replace(BULLET, "").replace(BEHIND_VERB, "").replace(LEADING_VERB, "").slice(-LONGEST3);
		const counted = noun === "" ? (_d = (_c = NOUN_BEHIND.exec(behind)) == null ? void 0 : _c[1]) != null ? _d : "" : noun;
		return `${counted}${kind}`;
	}

	// src/text/figures.ts
	var SCALES = {
		千: 1e3,
		万: 1e4,
		百万: 1e6,
		千万: 1e7,
		億: 1e8,
		兆: 1e12
	};
	var SCALE = /^\s?(百万|千万|千|万|億|兆)/;
	var MORE = /^\s?\d{1,4}(?:,\d{3})?(?!\d|,\d)/;
	var NUMBER = /(?<![\d.,])\d[\d,]*(?:\.\d+)?/g;
	var COMMAS_BEHIND = /(?<!,),+$/;
	var WELL_GROUPED = /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,5})(?:\.\d+)?$/;
	var NO_FIGURE_AHEAD = /(?:第|[A-Za-z]|令和|平成|昭和|No\.?|※|注|#|\/)\s?$/i;
	var RANGE_AHEAD = /[~〜-]\s?$/;
	var RANGE_BEHIND = /^(?:\s?[~〜]|-\d)/;
	var OTHER_END = /^\s?[~〜-]\s?(\d{1,3}(?:,\d{3}){0,4}|\d{1,12})(?![\d,.])/;
	var FREQUENCY_AHEAD = /(?:^|[^\d０-９])毎?[月週日](?:に|あたり|当たり)?\s?$/;
	var SHARE_AHEAD = /(?:^|[^\d０-９])(?:１?人|1人|各)(?:に|あたり|当たり)?\s?$/;
	var NO_FIGURE_BEHIND = /^(?:以[上下内外前後]|未満|超|目(?!標)|ずつ|につき|当たり|あたり|ごと|毎|おき|に[1一]|券|玉|札|均一|引き|割引|間隔)/;
	var INTENDED_AHEAD = /(?:目標|予定|計画|見込み?|定員|目安|募集)(?:数|人数|件数|回数|値|額)?(?:は|が|の|を|:|\s|\(){0,2}(?:延べ?|約|年)?$/;
	var INTENDED_BEHIND = /^(?:程度)?(?:を|の|に|で|が)?(?:年度内に|開催|実施|配布|参加|受講|設置|整備|訪問)?(?:を|の|する)?(?:予定|見込み|目標|計画(?!どおり|通り))/;
	var AS_OF2 = /^\d{1,2}(?:月末|月(?=時点|現在)|月\d{1,2}日(?=時点|現在)|日(?=時点|現在))/;
	var ARROW = /^\s*[→⇒]\s*$/;
	var AHEAD = 60;
	var BEHIND = 30;
	var MOST_SCALES = 4;
	function amountAt(folded, digits, start) {
		var _a, _b, _c, _d, _e;
		let value = Number(digits.replace(/,/g, ""));
		let end = start + digits.length;
		let whole = 0;
		for (let scales = 0; scales < MOST_SCALES; scales++) {
			const scale = SCALE.exec(folded.slice(end, end + 4));
			if (scale === null) {
				break;
			}
			end += scale[0].length;
			whole += value * ((_b = SCALES[(_a = scale[1]) != null ? _a : ""]) != null ? _b : 1);
			const more = (_d = (_c = MORE.exec(folded.slice(end, end + 8))) == null ? void 0 : _c[0]) != null ? _d : "";
			value = Number(more.replace(/[,\s]/g, ""));
			end += more.length;
		}
		const counter = COUNTER.exec(folded.slice(end, end + 12));
		const unit = USUAL_COUNTERS.get((_e = counter == null ? void 0 : counter[1]) != null ? _e : "");
		return counter === null || unit === void 0 ? null : { value: whole + value, unit, end: end + counter[0].length };
	}
	function rangeStart(folded, digits, start) {
		var _a, _b;
		const end = start + digits.length;
		const other = OTHER_END.exec(folded.slice(end, end + BEHIND));
		const amount = other === null ? null : amountAt(folded, (_a = other[1]) != null ? _a : "", end + other[0].length - ((_b = other[1]) != null ? _b : "").length);
		return amount === null ? null : { value: Number(digits.replace(/,/g, "")), unit: amount.unit, end };
	}
	function bareNumber({ folded, placeOf }) {
		const alone = folded.trim();
		if (alone.length > AHEAD || !WELL_GROUPED.test(alone)) {
			return null;
		}
		const start = folded.indexOf(alone);
		const place = { start: placeOf(start), end: placeOf(start + alone.length) };
		return { label: "", value: Number(alone.replace(/,/g, "")), unit: "", ...place, ...PLAIN };
	}
	function withoutItemNumbers(text) {
		return text.replace(/[\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]/g, "・");
	}
	var PLAIN = { intended: false, frequency: false, range: false, superseded: false };
	function countedNumbers(text) {
		const foldedText = foldWithPlaces(withoutItemNumbers(text));
		const bare2 = bareNumber(foldedText);
		if (bare2 !== null) {
			return [bare2];
		}
		const { folded } = foldedText;
		return [...folded.matchAll(NUMBER)].flatMap(({ 0: matched, index: start }) => {
			var _a, _b;
			const digits = matched.replace(COMMAS_BEHIND, "");
			return WELL_GROUPED.test(digits) ? (_b = (_a = amountAt(folded, digits, start)) != null ? _a : rangeStart(folded, digits, start)) != null ? _b : [] : [];
		});
	}
	function toldFiguresIn(text) {
		var _a, _b, _c;
		const foldedText = foldWithPlaces(withoutItemNumbers(text));
		const { folded, placeOf } = foldedText;
		const bare2 = bareNumber(foldedText);
		if (bare2 !== null) {
			return [bare2];
		}
		const figures = [];
		let free = 0;
		for (const { 0: matched, index: start } of folded.matchAll(NUMBER)) {
			const digits = matched.replace(COMMAS_BEHIND, "");
			if (start < free || !WELL_GROUPED.test(digits)) {
				continue;
			}
			const ahead = folded.slice(Math.max(free, start - AHEAD), start);
			const counted = amountAt(folded, digits, start);
			const amount = counted != null ? counted : rangeStart(folded, digits, start);
			const end = (_a = amount == null ? void 0 : amount.end) != null ? _a : dateEnd(folded, start + digits.length);
			const behind = folded.slice(end, end + BEHIND);
			const isNone = NO_FIGURE_AHEAD.test(ahead) || SHARE_AHEAD.test(ahead) || counted !== null && NO_FIGURE_BEHIND.test(behind);
			if (amount !== null && !isNone) {
				const last = figures[figures.length - 1];
				const adjoins = last !== void 0 && last.unit === amount.unit && last.end === placeOf(free) ? last : null;
				const before = adjoins !== null && ARROW.test(ahead) ? adjoins : null;
				const otherEnd = (adjoins == null ? void 0 : adjoins.range) === true && RANGE_AHEAD.test(ahead) ? adjoins : null;
				if (before !== null) {
					figures.splice(-1, 1, { ...before, superseded: true });
				}
				figures.push({
					label: (_c = (_b = before != null ? before : otherEnd) == null ? void 0 : _b.label) != null ? _c : figureLabel(ahead, behind),
					value: amount.value,
					unit: amount.unit,
					start: placeOf(start),
					end: placeOf(end),
					intended: INTENDED_AHEAD.test(ahead) || INTENDED_BEHIND.test(behind),
					frequency: FREQUENCY_AHEAD.test(ahead) || (before == null ? void 0 : before.frequency) === true,
					range: RANGE_AHEAD.test(ahead) || RANGE_BEHIND.test(behind),
					superseded: false
				});
			}
			free = AS_OF2.test(folded.slice(start, start + BEHIND)) ? free : end;
		}
		return figures;
	}
	function findFigures(text) {
		return toldFiguresIn(text).filter((figure) => !(figure.intended || figure.frequency || figure.range || figure.superseded)).map(({ label, value, unit, start, end }) => ({ label, value, unit, start, end }));
	}
	function dateEnd(folded, end) {
		var _a;
		const behind = /^\s?(?:年度?|月|日|時|分|歳(?:以上|以下|未満)?の?)/.exec(folded.slice(end, end + BEHIND));
		return end + ((_a = behind == null ? void 0 : behind[0].length) != null ? _a : 0);
	}

	// src/text/fiscal-year.ts
	var FISCAL_YEAR_START_MONTH = 4;
	var ERAS = {
		令和: { first: 2019, last: 99 },
		平成: { first: 1989, last: 31 },
		昭和: { first: 1926, last: 64 },
		大正: { first: 1912, last: 15 },
		明治: { first: 1868, last: 45 }
	};
	var ERA_LETTERS = { R: "令和", H: "平成", S: "昭和", T: "大正", M: "明治" };
	function eraToWestern(era, year) {
		var _a;
		const name = (_a = ERA_LETTERS[era.toUpperCase()]) != null ? _a : era;
		const known = ERAS[name];
		const number = year === "元" ? 1 : Number(year);
		if (known === void 0 || number < 1 || number > known.last) {
			return null;
		}
		return known.first + number - 1;
	}
	function fiscalYearOf(year, month, start = FISCAL_YEAR_START_MONTH) {
		return month >= start ? year : year - 1;
	}
	function fiscalYearOfDate(date, start = FISCAL_YEAR_START_MONTH) {
		return fiscalYearOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), start);
	}
	function calendarYearOf(fiscalYear, month, start = FISCAL_YEAR_START_MONTH) {
		return month >= start ? fiscalYear : fiscalYear + 1;
	}
	function endOfMonth(year, month) {
		const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
		return isoDate(year, month, day);
	}
	function isoDate(year, month, day) {
		return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
	}
	function fiscalYearStart(year, start = FISCAL_YEAR_START_MONTH) {
		return isoDate(year, start, 1);
	}
	function fiscalYearEnd(year, start = FISCAL_YEAR_START_MONTH) {
		const lastMonth = start === 1 ? 12 : start - 1;
		return endOfMonth(calendarYearOf(year, lastMonth, start), lastMonth);
	}
	function shortYear(year) {
		if (year >= 2019) {
			return `R${year - 2018}`;
		}
		return year >= 1989 ? `H${year - 1988}` : String(year);
	}
	function warekiYear(year) {
		const era = Object.entries(ERAS).find(([, { first: first2 }]) => year >= first2);
		if (era === void 0 || year - era[1].first >= era[1].last) {
			return null;
		}
		const [name, { first }] = era;
		return `${name}${year === first ? "元" : year - first + 1}年度`;
	}
	var MENTION = /(?:(令和|平成|昭和)\s*(元|\d{1,2})|(?<![A-Za-z])([RH])\s?(元|\d{1,2})(?!\d)|(?<!\d)((?:19|20)\d{2})(?=\s*年|\/(?:1[0-2]|[1-9])(?!\d))|(?<![\d.第])(元|\d{1,2})(?=年(?:度(?!目|間|ごと|毎|分|連続)|(?:1[0-2]|[1-9])月)))(?:\s*(年度)|\s*年(?!\s*(?:\d+\s*)?(?:か月|カ月|ヶ月|間))(?:\s*(1[0-2]|0?[1-9])\s*月)?|[./](1[0-2]|[1-9])(?!\d))?/g;
	function eraOfBareYear(year) {
		return year === "元" || Number(year) <= 20 ? "令和" : "平成";
	}
	function findYearMentions(folded) {
		var _a, _b, _c;
		const mentions = [];
		for (const match of folded.matchAll(MENTION)) {
			const [whole, era, eraYear, letter, letterYear, western2, bare2, fiscal, monthInWords, monthBehindDot] = match;
			const year = western2 !== void 0 ? Number(western2) : eraToWestern((_a = era != null ? era : letter) != null ? _a : eraOfBareYear(bare2 != null ? bare2 : ""), (_c = (_b = eraYear != null ? eraYear : letterYear) != null ? _b : bare2) != null ? _c : "");
			if (year === null) {
				continue;
			}
			const month = fiscal === void 0 ? monthInWords != null ? monthInWords : monthBehindDot : void 0;
			mentions.push({
				fiscalYear: month === void 0 ? year : fiscalYearOf(year, Number(month)),
				start: match.index,
				end: match.index + whole.length
			});
		}
		return mentions;
	}

	// src/text/as-of.ts
	var YEAR = "(?:(?:(令和|平成)\\s*|(?<![A-Za-z])([RH]))(元|\\d{1,2})|(?<!\\d)((?:19|20)\\d{2}))(?:\\s*(年度)|\\s*年|[./])";
	var MONTH = "(?<!\\d)(1[0-2]|0?[1-9])";
	var WORD = "(?:時点|現在|実績(?!報告)|集計|段階)";
	var NOTE = new RegExp(
		`(?:${YEAR}\\s*)?${MONTH}(?:\\s*月(?:\\s*(?:(末)(?:日)?|(\\d{1,2})\\s*日))?|\\s*(末)|[./](\\d{1,2})(?!\\d)(?:\\s*日)?|(?=\\s*(?:時点|現在)))(?:\\s*(?:の\\s*)?(${WORD}))?`,
		"g"
	);
	function findAsOfNotes(folded) {
		var _a;
		const notes = [];
		for (const match of folded.matchAll(NOTE)) {
			const [whole, era, letter, eraYear, western2, fiscal, month, end, day, dottedEnd, slashDay, word] = match;
			const monthEnd = end !== void 0 || dottedEnd !== void 0;
			const dayText = day != null ? day : slashDay;
			const stated = word === "時点" || word === "現在";
			if (!monthEnd && !stated && (dayText === void 0 || word === void 0)) {
				continue;
			}
			const year = western2 !== void 0 ? Number(western2) : eraYear === void 0 ? null : eraToWestern((_a = era != null ? era : letter) != null ? _a : "", eraYear);
			const bareNumber2 = dottedEnd !== void 0 || !whole.includes("月") && slashDay === void 0;
			if (bareNumber2 && year === null) {
				continue;
			}
			notes.push({
				year: year === null ? null : { value: year, fiscal: fiscal !== void 0 },
				month: Number(month),
				day: dayText === void 0 ? null : Number(dayText),
				cue: word === void 0 ? "month-end" : "word",
				start: match.index,
				end: match.index + whole.length
			});
		}
		return notes;
	}
	function resolveAsOf(note, fiscalYear, yearStart = FISCAL_YEAR_START_MONTH) {
		const year = note.year === null ? fiscalYear === null ? null : calendarYearOf(fiscalYear, note.month, yearStart) : note.year.fiscal ? calendarYearOf(note.year.value, note.month, yearStart) : note.year.value;
		if (year === null) {
			return null;
		}
		const monthEnd = endOfMonth(year, note.month);
		if (note.day === null) {
			return monthEnd;
		}
		const day = isoDate(year, note.month, note.day);
		return day > monthEnd ? null : day;
	}
	var FIGURE_BEHIND = /^\s*(?:まで(?:に)?\s*)?(?:の\s*(?:累計|数値|状況|登録|実績)|で\s*\d|[:=]\s*[^\d\n第]{0,8}\d|[、,]\s*(?:[^\s、。]{1,10}は\s*)?\d|[)\]】]\s*(?:[:=]\s*)?\d|\d)/;
	var CLOSED_BEHIND = /^\s*(?:[)\]】]|\n|$)/;
	var FIGURE_AHEAD = /(?:\d\s?(?![月日年時])[^\s\d。]{0,4}|^|\n)\s*[([【]?\s*$/;
	var NEARBY = 20;
	function datesFigure(folded, note) {
		const behind = folded.slice(note.end);
		const ahead = folded.slice(Math.max(0, note.start - NEARBY), note.start);
		return FIGURE_BEHIND.test(behind) || CLOSED_BEHIND.test(behind) && FIGURE_AHEAD.test(ahead);
	}
	var PERIOD = new RegExp(
		`(?:[(]|^|\\n|[・、\\s])4月?[${DASHES}](1[0-2]|[5-9])月(?=\\s*(?:末|分)?の?(?:実績|累計|延べ?)|\\))|(?<!\\d)(1[0-2]|[1-9])月まで(?=\\s*(?:(?:(?:に|の)?(?:実績|累計|延べ?)|に|の)\\s*)?\\d)`,
		"g"
	);
	var PART_OF_YEAR = /(上半期|第[1-3]四半期)(?=まで|末|(?:の)?実績|\s*:)/g;
	var LAST_MONTH = { 上半期: 9, 第1四半期: 6, 第2四半期: 9, 第3四半期: 12 };
	function partNotes(folded) {
		const note = (match, month) => {
			var _a, _b;
			return {
				year: null,
				month,
				day: null,
				cue: "month-end",
				start: ((_a = match.index) != null ? _a : 0) + (/^[(\n・、\s]/.test(match[0]) ? 1 : 0),
				end: ((_b = match.index) != null ? _b : 0) + match[0].length
			};
		};
		const halves = /下半期|第4四半期/.test(folded) ? [] : [...folded.matchAll(PART_OF_YEAR)];
		return [
			...[...folded.matchAll(PERIOD)].map((match) => {
				var _a;
				return note(match, Number((_a = match[1]) != null ? _a : match[2]));
			}),
			...halves.map((match) => {
				var _a, _b;
				return note(match, (_b = LAST_MONTH[(_a = match[1]) != null ? _a : ""]) != null ? _b : 9);
			})
		];
	}
	var NO_FIGURE = /(?:令和|平成|[RH])\s?(?:元|\d{1,2})(?:\.\d{1,2}){0,2}|(?<!\d)(?:\d{4}年?度?(?!\d)|\d{1,3}\s?(?:年度?|月|日|時|歳|期|次|号|条|級|層)|\d{1,4}[/.]\d{1,2}(?!\d|\s?[%％人回件]))|第\s?\d{1,3}/g;
	function datesStatistics(folded, note) {
		return note.day === 1 || /^\s*(?:の|で|に|を)/.test(folded.slice(note.end));
	}
	function givesFigure(folded) {
		return /\d/.test(folded.replace(NO_FIGURE, ""));
	}
	function findInterimNotes(folded, fiscalYear, yearStart = FISCAL_YEAR_START_MONTH) {
		const figure = givesFigure(folded);
		const isInterim = (note) => {
			const date = resolveAsOf(note, fiscalYear, yearStart);
			const within = date !== null && date > fiscalYearStart(fiscalYear, yearStart) && date < fiscalYearEnd(fiscalYear, yearStart);
			return within && (figure || !datesStatistics(folded, note));
		};
		const notes = [
			...findAsOfNotes(folded).filter((note) => isInterim(note) && (note.cue === "word" || datesFigure(folded, note))),
			...partNotes(folded).filter(isInterim)
		];
		return notes.sort((one, other) => one.start - other.start);
	}

	// src/text/figure-date.ts
	var DATES_BEHIND = /^\s*(?:$|[:、,()\d]|まで|で|の?(?:累計|実績|登録)|には?\s?\d)/;
	var YEAR_END = /(?:(令和|平成)|(?<![A-Za-z])([RH]))?\s?(元|\d{1,2}|(?<!\d)20\d\d)?年度末(?:時点|現在|実績)?/g;
	var YEAR_OF_NOTE = /^(?:(?:令和|平成|[RH])\s*(?:元|\d{1,2})|\d{4})(?:\s*年度\s*|\s*年\s*|[./])/;
	function figureDates(text) {
		if (!/末|時点|現在|集計|段階|実績/.test(text)) {
			return [];
		}
		const dates = findAsOfNotes(text).filter((note) => note.cue === "word" || DATES_BEHIND.test(text.slice(note.end, note.end + 8))).map((note) => {
			var _a, _b;
			const written = text.slice(note.start, note.end);
			const yearText = (_b = (_a = YEAR_OF_NOTE.exec(written)) == null ? void 0 : _a[0]) != null ? _b : "";
			const rest = note.day === null ? written.includes("末") ? "末" : "" : `${note.day}日`;
			const year = note.year === null ? null : { ...note.year, text: yearText.replace(/\s/g, "") };
			return { day: `${note.month}月${rest}`, month: note.month, year, start: note.start, end: note.end };
		});
		const yearEnds = [...text.matchAll(YEAR_END)].filter(
			({ 0: written, index }) => DATES_BEHIND.test(text.slice(index + written.length, index + written.length + 8))
		).map(({ 0: written, 1: era, 2: letter, 3: number, index }) => {
			const value = yearNamed(era != null ? era : letter, number);
			const month = FISCAL_YEAR_START_MONTH - 1;
			const year = value === null ? null : { value, fiscal: true, text: written.replace(/末[\s\S]*/, "") };
			return { day: `${month}月末`, month, year, start: index, end: index + written.length };
		});
		return [...dates, ...yearEnds].sort((one, other) => one.start - other.start);
	}
	function yearNamed(era, number) {
		if (number === void 0) {
			return null;
		}
		return era === void 0 ? number.length === 4 ? Number(number) : null : eraToWestern(era, number);
	}
	function dateFor(dates, at) {
		var _a, _b;
		const ahead = dates.filter((date) => date.end <= at);
		return (_b = (_a = ahead[ahead.length - 1]) != null ? _a : dates[0]) != null ? _b : null;
	}

	// src/text/figure-plan.ts
	var PLAN = /(?:予定|見込み?(?!ん))(?!ど[おう]り|通り|していた|してい(?:ない|なかった)|した|されていた|だった|であった|価格|地|日|なし|無し|は(?:ない|なし|未定)|(?:を|より|に)[^、]{0,8}(?:変更|中止|延期|縮小|上回|下回|達し)|の\d)/g;
	var PLAN_OF_NEXT = /^[予見][定込]み?(?:数|値)?\s?[:は\s]?\s?\d/;
	var GOAL = /目標(?!を?(?:達成|上回|超え|下回)|に(?:達|対|向)|達成)/;
	var REACHED = /実績|達成|結果|現状|に対し|に比べ|のところ/;
	var CAPACITY_AHEAD = /(?:定員|目安|募集)[^、\d]{0,6}$/;
	var INTENDED_AHEAD2 = /(?:目標|予定|計画|見込|定員|目安|募集)[^、\d]{0,8}$/;
	var CLAUSE_BREAK = /、|,(?!\d)/;
	var LEFT_OPEN = /^(?:程度)?\s*[、,]/;
	var WHOLE_PLAN = /での(?:予定|見込み?)\s*$/;
	var REACH = 200;
	function clauseEnd(text, at) {
		var _a, _b;
		const behind = text.slice(at, at + REACH);
		return at + ((_b = (_a = CLAUSE_BREAK.exec(behind)) == null ? void 0 : _a.index) != null ? _b : behind.length);
	}
	function isPlanNote(text) {
		return /^\s*(?:予定|見込み?|目標|計画)(?:値|数)?\s*$/.test(text);
	}
	function announcesPlan(ahead) {
		return /(?:予定|見込み?|目標(?:値|数)?)\s*$/.test(ahead);
	}
	function anyWithin(places, start, end) {
		var _a, _b;
		let low = 0;
		let high = places.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (((_a = places[middle]) != null ? _a : 0) < start) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return ((_b = places[low]) != null ? _b : end) < end;
	}
	function plannedAmong(text, figures) {
		var _a, _b, _c, _d;
		const plans = [...text.matchAll(PLAN)].map(({ index }) => index);
		const ofOneBefore = plans.filter((at) => !PLAN_OF_NEXT.test(text.slice(at, at + 12)));
		const goal = (_b = (_a = GOAL.exec(text)) == null ? void 0 : _a.index) != null ? _b : Number.POSITIVE_INFINITY;
		const planned = [];
		let plannedBehind = false;
		for (let position = figures.length - 1; position >= 0; position--) {
			const figure = figures[position];
			if (figure === void 0) {
				continue;
			}
			const { start, end } = figure;
			const ownEnd = clauseEnd(text, end);
			const before = (_d = (_c = figures[position - 1]) == null ? void 0 : _c.end) != null ? _d : 0;
			const ownStart = before + text.slice(before, start).lastIndexOf("、") + 1;
			const inClause = anyWithin(plans, ownStart, start) || anyWithin(ofOneBefore, start, ownEnd);
			const isGoal = goal < start && !REACHED.test(text.slice(Math.max(goal, start - REACH), start));
			const ahead = text.slice(Math.max(0, start - 12), start);
			const isIntended = figure.intended && !CAPACITY_AHEAD.test(ahead);
			const leftOpen = LEFT_OPEN.test(text.slice(end, end + 6));
			const isWhole = leftOpen && WHOLE_PLAN.test(text.slice(-12));
			const carried = leftOpen && plannedBehind;
			plannedBehind = carried || isIntended && !INTENDED_AHEAD2.test(ahead) || anyWithin(ofOneBefore, end, ownEnd);
			planned.unshift(isIntended || inClause || isGoal || isWhole || carried);
		}
		return planned;
	}

	// src/text/figure-subject.ts
	var KIND2 = /(?:(?:延べ?|のべ|実)(?:人数|人員|回数|件数)|延べ?|のべ|実|累計|合計|総計|(?<![会設統家時推余])計)$/;
	var SAYS_NOTHING = /^(?:実績|開催|実施|共催|運営|継続実施|回数|実施回数|開催回数|件数|(?:実績|目標|計画|見込み?|予定)(?:値|数)?|実施予定|開催予定|予定(?:どおり|通り|して).*|追加|うち|(?:年度?|月)?末(?:まで)?|\d{1,2}月末(?:まで)?|(?:上|下)半期|年度内.*|あたり|当たり|[今同本]?年度内?|年間?|毎?[月週日]|[はがをにでの].*)?$/;
	var SAYS_SOMETHING = /^(?:実績|開催|実施|共催|運営|追加)$/;
	var TAIL = /(?:の|による)?(?:実績|開催|実施|予定)$/;
	var ATTENDANCE = /^(?:参加|参加者|参加者数|参加人数|参加数|受講|受講者|受講者数|受講人数|来場者|来場者数|出席者|利用者|利用者数)$/;
	var COMPARED = /^(?:うち.+|前年?度?)$/;
	var RELATION = /(?:比|増|減|率)$/;
	var BY_MEANS_OF = /^[\s・･●○◎■*-]*([^\s、]{2,30}?)(?:により|によって)、/;
	var OBJECT = /([^\sをがはにで、:]{2,30})を/g;
	var EVENT = /(?:講座|研修|教室|セミナー|会議|協議会|検討会|発表会|体験会|相談会|説明会|懇談会|フォーラム|大会|検診|健診)等?$/;
	var TOPIC = /^[\s・･●○◎■*-]*([^、をはがも]{2,30})[をはもが]/;
	var DONE = /(?:の|を|\s)*(?:継続実施|継続|実施|開催|開設|開く|実績|運営)(?:予定|する|した)?[\s:]*$/;
	var DAYS = /(?:\d{1,2}月)?\d{1,2}日(?:\s?[~〜・、-]\s?(?:\d{1,2}月)?\d{1,2}日)?(?:に|から|より)?/g;
	var VERB_AHEAD = /(?:した|する|った|いる|[うくすつぬぶむる])(?=[一-龠々ァ-ヶ][^をはが]*$)/;
	var LONG_NOUN = /(?<![一-龠々ァ-ヶー])[一-龠々ァ-ヶー]{5,}$/;
	var TIME_AHEAD = /[\s:]*(?:(?:\d{1,2}月)?\d{1,2}日|\d{1,2}\s?[ヶかカケヵ箇]月に?|毎?[月週日年](?:に|間に?)?)\s*$/;
	var ADVERBIAL_AHEAD = /(?:[でと]|の(?=\s*$))\s*$/;
	var FOR_WHOM = /に(?:向け|対し)て?\s*$/;
	var BY_AREA = /[^\sをがはにで、]{1,20}(?:ごと|毎)に/;
	var AREA = /(?:圏域|校区|校下|地区|地域|市内|各区|区域|会場)(?:ごと|毎|別)?$/;
	var OWN_NOUN_BEHIND = /^は([^\s、\d]{2,30})/;
	var OBJECT_BEHIND = /^で([^\s、をはが]{2,30})を/;
	var NOUN_OF_FREQUENCY = /^の([^\s、・をはが]{2,30})/;
	var LOOKED_AT = 80;
	function subjectOf(sentence) {
		var _a, _b, _c;
		const text = sentence.slice(-3 * LOOKED_AT).replace(DAYS, "").replace(BY_AREA, "");
		const means = (_a = BY_MEANS_OF.exec(text)) == null ? void 0 : _a[1];
		if (means !== void 0) {
			return means;
		}
		const objects = [...text.matchAll(OBJECT)];
		const clause = text.slice(text.lastIndexOf("、") + 1);
		const last = objects[objects.length - 1];
		const tail = last === void 0 ? "" : text.slice(last.index + last[0].length);
		const isObjectless = last === void 0 || !clause.includes("を") || VERB_AHEAD.test(tail) || LONG_NOUN.test(tail);
		if (!isObjectless) {
			const event = objects.filter((each) => {
				var _a2;
				return EVENT.test((_a2 = each[1]) != null ? _a2 : "");
			}).pop();
			return figureLabel((_b = (event != null ? event : last)[1]) != null ? _b : "", "");
		}
		const topic = clause.includes("を") || !DONE.test(clause) ? void 0 : (_c = /^[\s・]*([^、をはが]{2,30})は./.exec(clause)) == null ? void 0 : _c[1];
		const bare2 = figureLabel(topic != null ? topic : clause.replace(DONE, "").slice(-LOOKED_AT), "");
		return SAYS_NOTHING.test(bare2) ? "" : bare2;
	}
	function topicOf(text) {
		var _a;
		const topic = (_a = TOPIC.exec(text.slice(0, LOOKED_AT))) == null ? void 0 : _a[1];
		return topic === void 0 ? "" : figureLabel(topic, "");
	}
	function ownLabel(text, figure, free) {
		var _a, _b, _c, _d, _e, _f;
		const ahead = text.slice(Math.max(free, figure.start - LOOKED_AT), figure.start);
		const behind = text.slice(figure.end, figure.end + LOOKED_AT);
		const named = figure.label.replace(KIND2, "").replace(/^の/, "");
		const bare2 = named === "" && /[人回件][数員]$/.test(figure.label) ? figure.label : named;
		const plain = bare2.replace(TAIL, "") === "" ? bare2 : bare2.replace(TAIL, "");
		if (/^(?:地区|校区|校下)$/.test(figure.unit) && bare2.length > 1 && behind.startsWith(bare2) && !SAYS_NOTHING.test(bare2)) {
			return `${figure.unit}${bare2}`;
		}
		if (OWN_NOUN_BEHIND.test(behind) && (SAYS_NOTHING.test(bare2) || /(?:^|[、\s])$/.test(ahead))) {
			return (_b = (_a = OWN_NOUN_BEHIND.exec(behind)) == null ? void 0 : _a[1]) != null ? _b : "";
		}
		if (TIME_AHEAD.test(ahead)) {
			const before = figureLabel(ahead.replace(TIME_AHEAD, ""), "");
			return before === "" && figure.frequency ? (_d = (_c = NOUN_OF_FREQUENCY.exec(behind)) == null ? void 0 : _c[1]) != null ? _d : "" : before;
		}
		if (FOR_WHOM.test(ahead)) {
			return subjectOf(ahead.replace(FOR_WHOM, ""));
		}
		if (/^[\s・]*$/.test(ahead) && OBJECT_BEHIND.test(behind)) {
			return (_f = (_e = OBJECT_BEHIND.exec(behind)) == null ? void 0 : _e[1]) != null ? _f : "";
		}
		if (free === 0 && (ADVERBIAL_AHEAD.test(ahead) || /、\s*$/.test(ahead))) {
			const topic = topicOf(text.slice(0, figure.start));
			return topic === "" ? plain : topic;
		}
		return plain;
	}
	var LONGEST4 = 40;
	function qualified(subject, label) {
		return subject.includes(label) ? subject : `${subject}${label}`.slice(-LONGEST4);
	}
	function figureLabels(readings) {
		var _a, _b, _c;
		const labels = [];
		let subject = "";
		let last = null;
		for (const { sentence, figures, dates } of readings) {
			const { inside, text } = sentence;
			const surrounding = inside === null ? "" : surroundingSubject(readings, labels, inside);
			if (inside === null && figures.length === 0 && dates.length === 0) {
				const about = subjectOf(text);
				subject = about === "" ? subject : about;
				last = about === "" ? last : null;
			}
			const means = (_a = BY_MEANS_OF.exec(text)) == null ? void 0 : _a[1];
			const own = [];
			for (const [position, figure] of figures.entries()) {
				const bare2 = ownLabel(text, figure, (_c = (_b = figures[position - 1]) == null ? void 0 : _b.end) != null ? _c : 0);
				const owner = surrounding === "" ? subject : surrounding;
				const isPlace = text.startsWith("は", figure.end);
				let label = bare2;
				const area = inside === null || position > 0 || bare2 !== "" ? "" : areaAhead(readings, inside, figure.unit);
				if (area !== "") {
					label = area;
				} else if (means !== void 0) {
					label = means;
				} else if (ATTENDANCE.test(bare2)) {
					const before = inside === null ? subjectOf(text.slice(0, text.lastIndexOf(bare2, figure.start))) : "";
					label = qualified(position === 0 && before !== "" ? before : owner, bare2);
				} else if (COMPARED.test(bare2)) {
					label = `${owner}${bare2.replace(/^前$/, "前年")}`.slice(-LONGEST4);
				} else if (SAYS_NOTHING.test(bare2)) {
					const isSame = !/実績|実施|開催/.test(bare2) && surrounding === "" && (last == null ? void 0 : last.unit) === figure.unit && last.frequency === figure.frequency;
					label = isSame && last !== null ? last.label : owner === "" && SAYS_SOMETHING.test(bare2) ? bare2 : owner;
				} else if (inside === null && !isPlace && !RELATION.test(bare2) && !AREA.test(bare2)) {
					subject = bare2;
				}
				last = isPlace ? null : { label, unit: figure.unit, frequency: figure.frequency };
				own.push(label);
			}
			labels.push(own);
		}
		return labels;
	}
	function lastFigureBy(figures, place) {
		var _a, _b;
		let [low, high] = [0, figures.length];
		while (low < high) {
			const middle = low + high >> 1;
			[low, high] = ((_b = (_a = figures[middle]) == null ? void 0 : _a.end) != null ? _b : 0) <= place ? [middle + 1, high] : [low, middle];
		}
		return low - 1;
	}
	function areaAhead(readings, { sentence, after }, unit) {
		var _a, _b, _c, _d;
		const ahead = (_b = (_a = readings[sentence]) == null ? void 0 : _a.sentence.text.slice(Math.max(0, after - LOOKED_AT), after)) != null ? _b : "";
		if (unit === "" || !ahead.endsWith(unit)) {
			return "";
		}
		const noun = figureLabel(ahead, "");
		return (noun.endsWith(unit) ? noun : (_d = (_c = /(?<![一-龠々ァ-ヶー])[一-龠々ァ-ヶー]+$/.exec(ahead)) == null ? void 0 : _c[0]) != null ? _d : "").replace(
			/^各/,
			""
		);
	}
	function surroundingSubject(readings, labels, { sentence, after }) {
		var _a, _b, _c, _d;
		const around = readings[sentence];
		if (around === void 0) {
			return "";
		}
		const text = around.sentence.text.slice(Math.max(0, after - 3 * LOOKED_AT), after);
		const clause = after - (text.length - 1 - text.lastIndexOf("、"));
		const before = lastFigureBy(around.figures, after);
		const isNear = ((_b = (_a = around.figures[before]) == null ? void 0 : _a.end) != null ? _b : 0) > clause;
		return (_d = isNear ? (_c = labels[sentence]) == null ? void 0 : _c[before] : void 0) != null ? _d : subjectOf(text);
	}

	// src/text/sentences.ts
	var OPENING = /[([【〔<〈《]/;
	var CLOSING = /[)\]】〕>〉》]/;
	var DEEPEST = 5;
	function sentencesOf(folded) {
		var _a, _b, _c, _d;
		const sentences = [];
		const begin = (inside) => sentences.push({ text: "", places: [], inside }) - 1;
		const open = [];
		let current = begin(null);
		for (let at = 0; at < folded.length; at++) {
			const character = (_a = folded[at]) != null ? _a : "";
			const sentence = sentences[current];
			if (OPENING.test(character) && open.length < DEEPEST) {
				open.push(current);
				current = begin({ sentence: current, after: (_b = sentence == null ? void 0 : sentence.text.length) != null ? _b : 0 });
			} else if (CLOSING.test(character) && open.length > 0) {
				current = (_c = open.pop()) != null ? _c : current;
			} else if (character === "\n" || character === "。" || character === ";" || character === "※") {
				current = begin((_d = sentence == null ? void 0 : sentence.inside) != null ? _d : null);
			} else if (sentence !== void 0) {
				sentence.text += character;
				sentence.places.push(at);
			}
		}
		return sentences;
	}

	// src/text/stated-figures.ts
	var TOTAL_AHEAD = /(延べ?|のべ|累計|合計|総計|総数|(?<![会設統家時推余])計)(?:で|は|が|人数|件数|回数|人員|[^\s、\d]{1,6}(?:数|者))?(?:は|が|で|:|\s|約){0,3}$/;
	var GA_IN_WORD = /障がい|[生い]きがい|かがや[きく]|つながり|ひろがり|ほがらか|ながら/g;
	var GA = "";
	function totalBy(ahead) {
		var _a;
		const [, word] = (_a = TOTAL_AHEAD.exec(ahead)) != null ? _a : [];
		if (word === void 0) {
			return { total: false, totalKind: null };
		}
		return { total: true, totalKind: word.startsWith("累") ? "running" : /^[延の]/.test(word) ? "times" : "sum" };
	}
	function onlyDate({ sentence, dates }) {
		const [date] = dates;
		const rest = date === void 0 ? "" : `${sentence.text.slice(0, date.start)}${sentence.text.slice(date.end)}`;
		return date !== void 0 && dates.length === 1 && /^[\s:・※]*(?:の?(?:実績|数値|集計)\s*)?$/.test(rest) ? date : null;
	}
	function foldedForReading(text) {
		const { folded, placeOf } = foldWithPlaces(withoutItemNumbers(text));
		return { folded: folded.replace(GA_IN_WORD, (word) => word.replace("が", GA)), placeOf };
	}
	function readingsOf(folded) {
		if (!/\d/.test(folded)) {
			return [];
		}
		const sentences = sentencesOf(folded);
		return sentences.map((sentence) => {
			const figures = /\d/.test(sentence.text) ? toldFiguresIn(sentence.text) : [];
			return {
				sentence,
				figures: figures.filter(({ unit }) => unit !== "" || sentences.length === 1),
				dates: figureDates(sentence.text)
			};
		});
	}
	function plannedStarts(text) {
		const { folded, placeOf } = foldedForReading(text);
		const readings = readingsOf(folded);
		const plans = notedPlans(readings, folded);
		const starts = readings.flatMap(({ sentence, figures }) => {
			const planned = plannedAmong(sentence.text, figures);
			const only = figures.filter((figure, position) => planned[position] === true || plans.has(figure));
			return only.map(({ start }) => {
				var _a;
				return placeOf((_a = sentence.places[start]) != null ? _a : 0);
			});
		});
		return new Set(starts);
	}
	function statedFigures(text) {
		const { folded, placeOf } = foldedForReading(text);
		const readings = readingsOf(folded);
		const dates = notedDates(readings);
		const plans = notedPlans(readings, folded);
		const labels = figureLabels(readings);
		const stated = readings.flatMap(({ sentence, figures, dates: own }, index) => {
			const planned = plannedAmong(sentence.text, figures);
			return figures.map((figure, position) => {
				var _a, _b, _c, _d, _e, _f, _g;
				const { value, unit, frequency, range, superseded, start, end } = figure;
				const ahead = sentence.text.slice(Math.max(0, start - 20), start);
				const isPlan = planned[position] === true || plans.has(figure);
				return {
					label: ((_b = (_a = labels[index]) == null ? void 0 : _a[position]) != null ? _b : "").replaceAll(GA, "が"),
					value,
					unit,
					planned: isPlan,
					asOf: isPlan ? null : (_e = (_d = (_c = dateFor(own, start)) != null ? _c : dates.get(figure)) != null ? _d : dates.get(null)) != null ? _e : null,
					...totalBy(ahead),
					frequency,
					range,
					superseded,
					start: placeOf((_f = sentence.places[start]) != null ? _f : 0),
					end: placeOf(((_g = sentence.places[end - 1]) != null ? _g : 0) + 1)
				};
			});
		});
		return stated.sort((one, other) => one.start - other.start);
	}
	function notedDates(readings) {
		var _a, _b;
		const dates = /* @__PURE__ */ new Map();
		for (const reading of readings) {
			const date = onlyDate(reading);
			if (date === null) {
				continue;
			}
			const { inside } = reading.sentence;
			const around = inside === null ? void 0 : readings[inside.sentence];
			const ahead = (_a = around == null ? void 0 : around.figures.filter(({ end }) => {
				var _a2;
				return end <= ((_a2 = inside == null ? void 0 : inside.after) != null ? _a2 : 0);
			})) != null ? _a : [];
			const dated = ahead.length > 0 ? ahead : (_b = around == null ? void 0 : around.figures) != null ? _b : [];
			for (const figure of dated) {
				dates.set(figure, date);
			}
			if (inside === null || (around == null ? void 0 : around.sentence.text.trim()) === "") {
				dates.set(null, date);
			}
		}
		return dates;
	}
	function bracketsBehind(readings) {
		const next = /* @__PURE__ */ new Map();
		const lastOf2 = /* @__PURE__ */ new Map();
		readings.forEach(({ sentence: { inside } }, bracket) => {
			if (inside !== null) {
				const last = lastOf2.get(inside.sentence);
				if (last !== void 0) {
					next.set(last, inside.after);
				}
				lastOf2.set(inside.sentence, bracket);
			}
		});
		return (bracket) => {
			var _a;
			return (_a = next.get(bracket)) != null ? _a : Number.POSITIVE_INFINITY;
		};
	}
	var HEAD_BRACKET = /[【<〈《]/;
	var NOTHING_SAID = /^[\s・:]*$/;
	var FEW = 20;
	function countBefore(figures, place) {
		var _a, _b;
		let low = 0;
		let high = figures.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (((_b = (_a = figures[middle]) == null ? void 0 : _a.start) != null ? _b : 0) < place) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
	function notedPlans(readings, folded) {
		var _a, _b;
		const plans = /* @__PURE__ */ new Set();
		const nextBracket = bracketsBehind(readings);
		for (const [index, { sentence, figures }] of readings.entries()) {
			const around = sentence.inside === null ? void 0 : readings[sentence.inside.sentence];
			if (sentence.inside === null || around === void 0) {
				continue;
			}
			const { after } = sentence.inside;
			if (isPlanNote(sentence.text)) {
				const isHead = HEAD_BRACKET.test((_b = folded[((_a = sentence.places[0]) != null ? _a : 0) - 1]) != null ? _b : "") || after < FEW && NOTHING_SAID.test(around.sentence.text.slice(0, after));
				const from = countBefore(around.figures, after);
				const until = countBefore(around.figures, nextBracket(index));
				for (const figure of isHead ? around.figures.slice(from, until) : around.figures.slice(Math.max(0, from - 1), from)) {
					plans.add(figure);
				}
			} else if (announcesPlan(around.sentence.text.slice(Math.max(0, after - 12), after))) {
				for (const figure of figures) {
					plans.add(figure);
				}
			}
		}
		return plans;
	}

	// src/text/year-heading.ts
	var TOKEN = new RegExp(
		[
			"(令和|平成|昭和|大正|明治)(元|\\d{1,2})(?!\\d)",
			"(?<![A-Za-z])([RHSrhs])\\.?(元|\\d{1,2})(?!\\d)",
			"(?<!\\d)((?:19|20)\\d{2})(?:[/\\-–](\\d{2}))?(?!\\d)",
			"(FY)'?((?:19|20)\\d{2}|\\d{2})(?:[/\\-–](\\d{2}))?(?!\\d)",
			"(?<![\\d.])(元|\\d{1,2})(?=年)",
			`(?<=[${DASHES}])(元|\\d{1,2})(?!\\d)`
		].map((part) => `(?:${part})`).join("|"),
		"gi"
	);
	var YEAR_WORD = /^(?:会計)?年度|^年/;
	var RANGE = new RegExp(`^(?:会計)?(?:年度|年)?\\)?(?:年度|年)?(?:[${DASHES}]|から|より|to)\\(?$`);
	var SAME = /^(?:年度|年)?[(（/・=]?$/;
	var SPAN_BY_SLASH = /^(?:年度|年)?\)?(?:年度|年)?[/・,、&と]\(?$/;
	var COMPANIONS = /^(?:の|と|及び|における|まで|以降|実績|計画|予定|見込み?|目標|値|額|取り?組み?|内容|状況|進捗|結果|成果|決算|予算|事業|施策|実施|今後|年間|年次|最終|現状|方針|課題|達成|率|数|\((?:単位:?)?(?:人|件|回|か所|箇所|校|園|台|戸|世帯|団体|ha|km|kg|t|kL)\)|outturn|(?:千|百万|億)?円|％|%|前期|後期|中期|長期|短期|上半期|下半期|単年度|累計|途中|中間|経過|報告|速報|分|末|中|時点|現在|基準|策定時|当初|現況|主な|概要|活動|年度|年|会計|第[\d一二三四五六七八九十]+(?:四半期|期|次)|に実施した(?:こと)?|実施した|したこと|actuals?|baseline|base|plan(?:ned)?|progress|results?|target|achievements?|update|interim|provisional|ytd|todate|sofar|of|for|the|in|year|to|fy|[()（）【】［］[\]「」・/:：.,、，※*＊-])*$/i;
	function tokensOf(heading) {
		var _a, _b, _c, _d, _e;
		const tokens = [];
		for (const match of heading.matchAll(TOKEN)) {
			const [whole, era, eraYear, letter, letterYear, western2, westernNext, fy, fyYear, fyNext, bareYear, rangeEnd] = match;
			const start = match.index;
			const end = start + whole.length;
			const previous = tokens[tokens.length - 1];
			const hasWord = YEAR_WORD.test(heading.slice(end));
			if (era !== void 0 || letter !== void 0) {
				const year = eraToWestern((_a = era != null ? era : letter) != null ? _a : "", (_b = eraYear != null ? eraYear : letterYear) != null ? _b : "");
				if (year === null) {
					return [];
				}
				tokens.push({ year, start, end, certain: era !== void 0 || hasWord, western: false });
			} else if (western2 !== void 0 || fy !== void 0) {
				const text = (_c = western2 != null ? western2 : fyYear) != null ? _c : "";
				const year = text.length === 2 ? 2e3 + Number(text) : Number(text);
				const next = westernNext != null ? westernNext : fyNext;
				const following = next === void 0 || Number(next) === (year + 1) % 100;
				tokens.push({ year, start, end: following ? end : end - next.length - 1, certain: true, western: true });
				if (!following) {
					const last = Math.floor(year / 100) * 100 + Number(next);
					if (last <= year) {
						return [];
					}
					tokens.push({ year: last, start: end - next.length, end, certain: true, western: true });
				}
			} else {
				const year = yearWithoutEra((_d = bareYear != null ? bareYear : rangeEnd) != null ? _d : "", previous);
				if (year !== null) {
					tokens.push({ year, start, end, certain: hasWord, western: (_e = previous == null ? void 0 : previous.western) != null ? _e : false });
				} else if (rangeEnd !== void 0) {
					return [];
				}
			}
		}
		return tokens;
	}
	function yearWithoutEra(text, previous) {
		if (previous === void 0) {
			return text === "元" ? eraToWestern("令和", text) : null;
		}
		if (previous.western && text.length === 2) {
			const year = Math.floor(previous.year / 100) * 100 + Number(text);
			return year > previous.year ? year : null;
		}
		const eras = previous.year >= 2019 ? ["令和"] : previous.year >= 1989 ? ["平成", "令和"] : ["昭和", "平成"];
		for (const era of eras) {
			const year = eraToWestern(era, text);
			if (year !== null && year > previous.year && year - previous.year <= 30) {
				return year;
			}
		}
		return null;
	}
	function spanOf(heading) {
		const tokens = tokensOf(heading);
		const first = tokens[0];
		if (first === void 0) {
			return null;
		}
		let from = first.year;
		let to = first.year;
		let ranged = false;
		let rest = heading.slice(0, first.start);
		let last = first;
		for (const token of tokens.slice(1)) {
			const between2 = heading.slice(last.end, token.start);
			const sameYear = token.year === last.year;
			if (RANGE.test(between2) || SPAN_BY_SLASH.test(between2) && !sameYear) {
				from = Math.min(from, token.year);
				to = Math.max(to, token.year);
				ranged = true;
			} else if (!(sameYear && (SAME.test(between2) || between2 === ""))) {
				rest += between2;
				if (!sameYear) {
					return null;
				}
			}
			last = token;
		}
		rest += heading.slice(last.end);
		const isNumber = /-/.test(heading) && !/[RH].*[RH]/i.test(heading) && !/[RHS]\d{2}-\d{2}/i.test(heading);
		if (ranged && !tokens.some((token) => token.certain) && isNumber) {
			return null;
		}
		return { from, to, rest };
	}
	function purposeOf(rest) {
		if (/目標|target/i.test(rest)) {
			return "target";
		}
		if (/基準|現状値|策定時|当初値|baseline|base/i.test(rest)) {
			return "base";
		}
		if (/見込/.test(rest)) {
			return "estimate";
		}
		if (/計画|予定|今後|方針|\bplan/i.test(rest)) {
			return "plan";
		}
		return /実績|決算|結果|成果|actual|outturn|result|achieve/i.test(rest) ? "result" : "unsaid";
	}
	var PERIOD2 = new RegExp(`\\d{1,2}月?[${DASHES}](1[0-2]|[1-9])月(?:分|実績)?`);
	function periodNote(folded) {
		const match = PERIOD2.exec(folded);
		return match === null ? null : {
			year: null,
			month: Number(match[1]),
			day: null,
			cue: "month-end",
			start: match.index,
			end: match.index + match[0].length
		};
	}
	var ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
	var ENGLISH_NOTE = new RegExp(
		`(?:asof|asat|upto|until|through|to|apr(?:il)?[${DASHES}])(?:the)?(?:endof|end)?(\\d{1,2})?(?:st|nd|rd|th)?(${ENGLISH_MONTHS.join("|")})[a-z]{0,6}\\.?(?:((?:19|20)\\d{2})|(\\d{1,2})(?:st|nd|rd|th)?(?:,?((?:19|20)\\d{2}))?)?(?!\\d)`,
		"i"
	);
	function englishNote(key) {
		const match = ENGLISH_NOTE.exec(key);
		if (match === null) {
			return null;
		}
		const [whole, dayAhead, month = "", yearBehind, dayBehind, yearLast] = match;
		const year = yearBehind != null ? yearBehind : yearLast;
		const day = dayAhead != null ? dayAhead : dayBehind;
		return {
			year: year === void 0 ? null : { value: Number(year), fiscal: false },
			month: ENGLISH_MONTHS.indexOf(month.toLowerCase()) + 1,
			day: day === void 0 ? null : Number(day),
			cue: "word",
			start: match.index,
			end: match.index + whole.length
		};
	}
	var KANJI_DIGITS = "〇一二三四五六七八九";
	function digitsForKanji(key) {
		if (!key.includes("年")) {
			return key;
		}
		return key.replace(
			/([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=年)/g,
			(whole, tens, ten, ones) => {
				if (whole === "") {
					return "";
				}
				const digit = (kanji) => KANJI_DIGITS.indexOf(kanji);
				return ten === "" ? String(digit(tens === "" ? ones : tens)) : String((tens === "" ? 1 : digit(tens)) * 10 + (ones === "" ? 0 : digit(ones)));
			}
		);
	}
	var WHOLE_YEAR = new RegExp(`年4月[${DASHES}](?:(?:令和|平成|[RH])?(?:元|\\d{1,4})年)?3月(?:まで|末)?`);
	function withoutMonths(key) {
		return key.replace(WHOLE_YEAR, "年度");
	}
	function parseYearHeading(text, beside = null) {
		var _a;
		return (_a = readAlone(text)) != null ? _a : beside === null ? null : readHeading(withEra(foldKey(text), beside));
	}
	var readAlone = /* @__PURE__ */ remembered(
		(text) => {
			var _a;
			return (_a = readHeading(withoutMonths(digitsForKanji(foldKey(text))))) != null ? _a : readHeading(foldKey(foldWidth(text).replace(YEAR_BEFORE_MONTH, "$1、")));
		}
	);
	var ERA_YEAR = /(令和|平成|(?<![A-Za-z])[RH])(\d{1,2})(?!\d)/i;
	function namesImpossibleYear(text) {
		var _a;
		const key = foldKey(text);
		const [whole = "", era = "", year = ""] = (_a = ERA_YEAR.exec(key)) != null ? _a : [];
		return whole !== "" && eraToWestern(era, year) === null && parseYearHeading(key.replace(whole, "令和1")) !== null;
	}
	function withEra(key, beside) {
		var _a;
		const [, year = ""] = (_a = /^(\d{1,2})年度/.exec(key)) != null ? _a : [];
		const era = ["令和", "平成", "昭和"].find((name) => eraToWestern(name, year) === beside + 1);
		return year === "" || era === void 0 ? "" : `${era}${key}`;
	}
	var YEAR_BEFORE_MONTH = /(\d)\s+(?=\d{1,2}\s*[月./])/g;
	function readHeading(folded) {
		var _a, _b;
		if (folded.length > 60 || !/[\d元]/.test(folded)) {
			return null;
		}
		const note = (_b = (_a = findAsOfNotes(folded)[0]) != null ? _a : periodNote(folded)) != null ? _b : englishNote(folded);
		const heading = note === null ? folded : `${folded.slice(0, note.start)}${folded.slice(note.end)}`.replace(/\(\)|（）|【】|\[\]/g, "");
		const span = spanOf(heading);
		if (span !== null) {
			return COMPANIONS.test(span.rest) ? { from: span.from, to: span.to, asOf: note, purpose: purposeOf(span.rest) } : null;
		}
		if ((note == null ? void 0 : note.year) !== void 0 && note.year !== null && COMPANIONS.test(heading)) {
			const year = note.year.fiscal ? note.year.value : fiscalYearOf(note.year.value, note.month);
			return { from: year, to: year, asOf: note, purpose: purposeOf(heading) };
		}
		return null;
	}

	// src/text/fingerprint.ts
	var { imul } = Math;
	function hashOf(text) {
		let hash = 2166136261;
		for (let index = 0; index < text.length; index++) {
			hash = imul(hash ^ text.charCodeAt(index), 16777619);
		}
		return hash >>> 0;
	}
	function fingerprint(data) {
		const text = JSON.stringify(data);
		return `${text.length}-${hashOf(text).toString(16)}`;
	}

	// src/text/text-edits.ts
	function areEditsOf(length, edits) {
		let last = 0;
		return edits.every(({ start, end }) => {
			const fits = start >= last && end >= start && end <= length;
			last = end;
			return fits;
		});
	}
	function applyEdits(before, edits) {
		let after = "";
		let at = 0;
		for (const { start, end, text } of edits) {
			after += before.slice(at, start) + text;
			at = end;
		}
		return after + before.slice(at);
	}
	function inverseEdits(before, edits) {
		let shift = 0;
		return edits.map(({ start, end, text }) => {
			const inverse = { start: start + shift, end: start + shift + text.length, text: before.slice(start, end) };
			shift += text.length - (end - start);
			return inverse;
		});
	}
	function collides(one, other) {
		return one.start <= other.end && other.start <= one.end;
	}
	function mergeEdits(first, more) {
		const fitting = more.filter((edit) => !first.some((taken) => collides(taken, edit)));
		return [...first, ...fitting].sort((one, other) => one.start - other.start);
	}
	function endAfter(offset, edits) {
		let shift = 0;
		for (const { start, end, text } of edits) {
			if (start > offset || start === offset && end > start) {
				break;
			}
			if (offset < end) {
				return start + shift + Math.min(text.length, offset - start);
			}
			shift += text.length - (end - start);
		}
		return offset + shift;
	}
	function mapStretches(stretches, edits) {
		return stretches.map((stretch) => ({ ...stretch, start: endAfter(stretch.start, edits), end: endAfter(stretch.end, edits) })).filter(({ start, end }) => start < end);
	}

	// src/text/typed-value.ts
	var FORMULA_LIKE = /^\s*[=+\-@']/;
	var NUMBER_SIGNS = /^[\d\s.,:/\-+%¥\\$€£₩円()年月日曜火水木金土時分秒第元午前後令和平成昭大正明治RHSTMEAP]*$/i;
	var MONTHS = /jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?/gi;
	var LOGICAL = /^(?:true|false)$/i;
	var ERROR_VALUE = /^#(?:n\/a|ref!|value!|div\/0!|num!|name\?|null!|error!)$/i;
	function mightConvert(text) {
		if (FORMULA_LIKE.test(text)) {
			return true;
		}
		const folded = text.normalize("NFKC").trim();
		return LOGICAL.test(folded) || ERROR_VALUE.test(folded) || /\d/.test(folded) && NUMBER_SIGNS.test(folded.replace(MONTHS, ""));
	}

	// src/text/year-names.ts
	var ERA_IN_KANJI = /令和|平成|昭和|大正|明治/;
	var ERA_LETTER = /(?<![A-Za-z])[RHSTM]\s?(?:元|\d{1,2})(?!\d)/i;
	var WESTERN = /(?<!\d)((?:19|20)\d{2})(?!\d)(?:\s?[/\-–]\s?((?:19|20)?\d{2})(?!\d))?/;
	function western(year) {
		return String(year);
	}
	function twoYears(year) {
		return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
	}
	function nameIn(label) {
		var _a;
		const folded = foldWidth(label);
		const [, year, next] = (_a = WESTERN.exec(folded)) != null ? _a : [];
		if (ERA_IN_KANJI.test(folded) || year === void 0 && ERA_LETTER.test(folded)) {
			return shortYear;
		}
		if (year === void 0) {
			return null;
		}
		return next !== void 0 && Number(next) % 100 === (Number(year) + 1) % 100 ? twoYears : western;
	}
	function yearNames(labels) {
		for (const label of labels) {
			const name = nameIn(label);
			if (name !== null) {
				return name;
			}
		}
		return shortYear;
	}

	// src/text/cut-text.ts
	function cutText(text, longest) {
		const pieces = [];
		for (let start = 0; start < text.length; ) {
			let end = Math.min(text.length, start + longest);
			if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1)) && end - start > 1) {
				end--;
			}
			pieces.push(text.slice(start, end));
			start = end;
		}
		return pieces;
	}

	// src/text/term.ts
	var TERMS = ["短期", "中期", "長期"];
	var SEPARATORS = new RegExp(`[・、,/→()${DASHES}]|から|及び`);
	var ENGLISH = /* @__PURE__ */ new Map([
		["short", "短期"],
		["medium", "中期"],
		["mid", "中期"],
		["long", "長期"]
	]);
	function termOf(word) {
		var _a;
		const bare2 = word.replace(/(?:的取組|的|取組)$/, "");
		return (_a = TERMS.find((term) => term === bare2)) != null ? _a : ENGLISH.get(bare2.toLowerCase());
	}
	function ownTermsIn(text, vocabulary) {
		const whole = vocabulary.find((term) => foldKey(term) === foldKey(text));
		if (whole !== void 0) {
			return [whole];
		}
		const words = foldKey(text).split(/[・、,/→]/).filter((word) => word !== "");
		const terms = words.map((word) => vocabulary.find((term) => foldKey(term) === word));
		return terms.every((term) => term !== void 0) ? [...new Set(terms)] : null;
	}
	function termsIn(text, vocabulary = TERMS) {
		return vocabulary === TERMS ? usualTermsIn(text) : ownTermsIn(text, vocabulary);
	}
	function usualTermsIn(text) {
		const words = foldKey(text).replace(/([短中長])(?=[・、,/][短中長]期)/g, "$1期").replace(/-?term$/i, "").split(SEPARATORS).flatMap((word) => word.split(/(?<=期)(?=[短中長])/)).filter((word) => word !== "");
		const terms = words.map(termOf);
		return terms.every((term) => term !== void 0) ? [...new Set(terms)] : null;
	}

	// src/text/text-similarity.ts
	var LONGEST5 = 80;
	function characterPairs(text) {
		const start = text.slice(0, LONGEST5);
		if (start.length < 2) {
			return new Set(start === "" ? [] : [start]);
		}
		const pairs = /* @__PURE__ */ new Set();
		for (let at = 0; at + 1 < start.length; at++) {
			pairs.add(start.slice(at, at + 2));
		}
		return pairs;
	}
	function sharedPairs(one, other) {
		let shared2 = 0;
		for (const pair of one) {
			if (other.has(pair)) {
				shared2++;
			}
		}
		return one.size === 0 || other.size === 0 ? 0 : 2 * shared2 / (one.size + other.size);
	}
	function sharedSequence(one, other) {
		var _a, _b;
		const [a, b] = [one.slice(0, LONGEST5), other.slice(0, LONGEST5)];
		if (a === "" || b === "") {
			return 0;
		}
		const { max } = Math;
		const longest = new Uint8Array(b.length + 1);
		for (let row = 0; row < a.length; row++) {
			const character = a.charCodeAt(row);
			let corner = 0;
			let left = 0;
			for (let column = 1; column <= b.length; column++) {
				const above = (_a = longest[column]) != null ? _a : 0;
				left = character === b.charCodeAt(column - 1) ? corner + 1 : max(above, left);
				longest[column] = left;
				corner = above;
			}
		}
		return 2 * ((_b = longest[b.length]) != null ? _b : 0) / (a.length + b.length);
	}

	// src/text/numbering.ts
	var DIGITS = "0-9０-９";
	var JOINTS = "-－‐–−ー.．";
	var JOINT = new RegExp(`([${JOINTS}])`);
	var LABEL = new RegExp(
		`^(第|[(（【［\\[〔<＜]?(?:[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}]{1,6}[ \\u3000]?|[A-Za-z]{3,10}[ \\u3000]|(?:No|Ｎｏ|NO|ＮＯ)[.．]?[ \\u3000]?)?)([${DIGITS}]{1,3}(?:[${JOINTS}][${DIGITS}]{1,3}){0,3})([章節編部項]|[)）】］\\]〕>＞]|[.．、,，:：]|(?=[ \\u3000\\r\\n]|$))`,
		"u"
	);
	var KANJI = /^(第?)([一二三四五六七八九十]{1,3})([章節編部項]|[.．、]|(?=[ \u3000]|$))/;
	var KANJI_DIGITS2 = "〇一二三四五六七八九";
	var CIRCLED = /^([一-龠々]{0,6})[①-⑳]/;
	var ROMAN = /^([一-龠々]{0,6})[Ⅰ-Ⅻ]/;
	var LONGEST_WORD = 14;
	var NUMBER_AHEAD = new RegExp(`[${DIGITS}①-⑳Ⅰ-Ⅻ一二三四五六七八九十]`);
	var REACH2 = 40;
	function widthLike(sample, number) {
		const digits = String(number);
		const isFull = /[０-９]/.test(sample) && (digits.length === 1 || sample.length > 1);
		return isFull ? digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 65248)) : digits;
	}
	function digitLabel(text) {
		var _a;
		const [whole = "", before = "", numbers = "", after = ""] = (_a = LABEL.exec(text)) != null ? _a : [];
		if (whole === "" || before === "第" && !/[章節編部項]/.test(after)) {
			return null;
		}
		const parts = numbers.split(JOINT);
		const joints = parts.filter((_, index) => index % 2 === 1);
		const written = parts.filter((_, index) => index % 2 === 0);
		const values = written.map((digits) => Number(digits.normalize("NFKC")));
		const number = values[values.length - 1];
		if (number === void 0) {
			return null;
		}
		const style = [before, after].map((sign) => sign.normalize("NFKC").replace(/\s/g, "")).join("#");
		return {
			text: whole.trim(),
			style: `${style} ${values.length}`,
			prefix: values.slice(0, -1),
			number,
			renumbered: (prefix, last) => {
				const all = [...prefix, last].map((value, index) => {
					var _a2;
					return widthLike((_a2 = written[index]) != null ? _a2 : "", value);
				});
				return `${before}${all.map((digits, index) => {
					var _a2;
					return digits + ((_a2 = joints[index]) != null ? _a2 : "");
				}).join("")}${after}`.trim();
			}
		};
	}
	function kanjiNumber(text) {
		const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["0", text];
		const digit = (kanji, blank) => kanji === "" ? blank : Math.max(0, KANJI_DIGITS2.indexOf(kanji));
		return digit(tens, 1) * 10 + digit(ones, 0);
	}
	function kanjiText(number) {
		const [tens, ones] = [Math.floor(number / 10), number % 10];
		const ten = tens === 0 ? "" : `${tens === 1 ? "" : KANJI_DIGITS2[tens]}十`;
		return `${ten}${ones === 0 ? "" : KANJI_DIGITS2[ones]}`;
	}
	function kanjiLabel(text) {
		var _a;
		const [whole = "", before = "", kanji = "", after = ""] = (_a = KANJI.exec(text)) != null ? _a : [];
		return whole === "" || before === "第" !== /[章節編部項]/.test(after) ? null : {
			text: whole,
			style: `${before}一${after}`,
			prefix: [],
			number: kanjiNumber(kanji),
			renumbered: (_, number) => `${before}${kanjiText(number)}${after}`
		};
	}
	function signLabel(text, sign, first) {
		var _a;
		const [whole = "", word = ""] = (_a = sign.exec(text)) != null ? _a : [];
		const base = first.charCodeAt(0) - 1;
		return whole === "" ? null : {
			text: whole,
			style: `${word}${first}`,
			prefix: [],
			number: whole.charCodeAt(word.length) - base,
			renumbered: (_, number) => `${word}${String.fromCharCode(base + number)}`
		};
	}
	function numberLabel(text) {
		var _a, _b, _c;
		const start = text.slice(0, REACH2).trim();
		if (!NUMBER_AHEAD.test(start.slice(0, LONGEST_WORD))) {
			return null;
		}
		return (_c = (_b = (_a = signLabel(start, CIRCLED, "①")) != null ? _a : signLabel(start, ROMAN, "Ⅰ")) != null ? _b : kanjiLabel(start)) != null ? _c : digitLabel(start);
	}

	// src/text/ending.ts
	var ENDED = /^(?:(?:今|本|当該|同)?年度|(?:3月)?末(?:日)?|をもって|をもち|限り|で|に|は|より|、|\s)*(?:[^、。]{1,20}(?:により|のため|に伴い|を受け|ため|から)、?)?(?:(?:本|当|当該|この|同)?(?:事業|取組|取り組み|施策|制度|サービス)(?:自体)?(?:は|を|が|の|も)?)?(?:全て|すべて|完全に)?(?:終了|廃止|終結|打ち切り|打切り)(?:し|した|しました|済み?|となった|とした|とする|とする。|された)?(?:\s*[(][^()]*[)])?$/;
	var WHOLE_IN_ENGLISH = /^(?:(?:(?:this )?(?:action|project|measure|scheme|programme|service) (?:has been |was |is (?:now )?)?)?(?:withdrawn|discontinued|ended)|(?:this )?(?:action|project|measure|scheme|programme|service) (?:has been |was |is (?:now )?)?cancelled)\.?$/i;
	var GOES_ON = /移行|統合|移管|引き?継|一本化|後継|自主|別(?:の)?事業|他(?:の)?事業|新たに|代わ|(?:[RH]\d{1,2}|年度?|月|今後|以降)(?:から|より|は|以降)|replaced|merged|moved|transferred/i;
	var FRAME_AHEAD = /^[\s()[\]【】<>・※○●■→⇒-]+/;
	var FRAME_BEHIND = /(?<![\s()[\]【】<>])[\s()[\]【】<>]+$/;
	var MAY_END = /終了|廃止|終結|打ち?切り|withdrawn|discontinued|ended|cancelled/i;
	function mayEnd(text) {
		return MAY_END.test(text);
	}
	var BULLET2 = /^\s*[・･●○■\-①-⑳]/;
	var LONGEST6 = 60;
	function endsAlone(ahead, sign) {
		return sign === "(" ? /^\s*$|(?:実施|開催|[回件人名校社台円]|した|中止|縮小)\s*$/.test(ahead) : !/[はがもをの]$/.test(ahead);
	}
	function clausesOf(folded) {
		const clauses = [];
		let bullets = 0;
		let start = 0;
		for (const line of folded.split("\n")) {
			bullets += BULLET2.test(line) ? 1 : 0;
			let [ahead, sign] = ["", ""];
			for (const piece of line.split(/([。、;()]|\.(?!\d))/)) {
				if (/^[。、;().]$/.test(piece)) {
					sign = piece;
				} else {
					const bare2 = piece.replace(FRAME_AHEAD, "");
					const text = bare2.replace(FRAME_BEHIND, "");
					if (text.length <= LONGEST6 && (sign === "(" || sign === "、" ? endsAlone(ahead, sign) : true)) {
						clauses.push({ text, start: start + piece.length - bare2.length });
					}
					ahead = piece;
				}
				start += piece.length;
			}
			start += 1;
		}
		return bullets > 1 ? [] : clauses;
	}
	function withoutName(clause, name) {
		return name !== "" && clause.startsWith(name) ? clause.slice(name.length).replace(/^(?:は|を|が|の|も)/, "") : clause;
	}
	function findEnding(text, fiscalYear, name) {
		var _a;
		if (!MAY_END.test(text)) {
			return null;
		}
		const { folded, original } = foldWithPlaces(text);
		if (GOES_ON.test(folded)) {
			return null;
		}
		for (const { text: clause, start } of clausesOf(folded)) {
			const own = withoutName(clause, foldKey(name));
			const [mention, ...others] = findYearMentions(own);
			if (others.length > 0 || mention !== void 0 && mention.start > 0) {
				continue;
			}
			const rest = mention === void 0 ? own : own.slice(mention.end).replace(/^[./]\d{1,2}|^\d{1,2}日/, "");
			if (ENDED.test(rest) || WHOLE_IN_ENGLISH.test(rest)) {
				const words = oneLine(original(start, start + clause.length));
				return { fiscalYear: (_a = mention == null ? void 0 : mention.fiscalYear) != null ? _a : fiscalYear, words };
			}
		}
		return null;
	}
	var ENDED_IN_NAME = /[(（【[［〔<＜]([^()（）【】[\]［］〔〕<>＜＞]{1,20})[)）】\]］〕>＞]/g;
	function endingInName(name) {
		var _a;
		const endings = [...name.matchAll(ENDED_IN_NAME)].flatMap(([, inside = ""]) => {
			const [mention] = findYearMentions(foldWidth(inside));
			return mention !== void 0 && /(?:終了|廃止)$/.test(inside) ? [{ fiscalYear: mention.fiscalYear, words: oneLine(inside) }] : [];
		});
		return (_a = endings[0]) != null ? _a : null;
	}

	// src/text/beginning.ts
	var OWN_SUBJECT = "(?:本|当|当該)?(?:事業|取組|取り組み|制度|運用|供用|営業|サービス|業務|活動|施策)";
	var BEGAN = new RegExp(
		`^\\s*(?:(?:に|から|より|で|、|:|[~〜])\\s*)?(?:(?:新規|新たに)(?:に|で)?)?(?:${OWN_SUBJECT}(?:を|の)?)?(?:本格)?(?:(?:開始|開設|新設|創設|設立|発足|開所|開館|開園|開校|始動|スタート|立ち上げ|立上げ)(?=し|する|$|[\\s、。()\\]・:]|予定|後|以降|事業)|新規(?=$|[、。()\\]・:]|事業))`
	);
	var DONE_SINCE = new RegExp(`^\\s*(?:から|より)\\s*(?:${OWN_SUBJECT}を)?(?:実施|事業化|運用)`);
	var AHEAD2 = new RegExp(`(?:^|[(【\\[「・、。:;○●※-])\\s*(?:新たに|新規に)?(?:${OWN_SUBJECT}(?:は|を|の|も)?、?)?$`);
	var ONE_MORE = /[かヶカケヵ箇]所目|[2-9]\s?(?:か所|カ所|箇所|校|園|館)目|増設|追加|拡充|拡大|さらに|分館|支所|再開/;
	var MAY_BEGIN = /[始設規立足所館園校施用]|事業化|ｽﾀｰﾄ|スタート|立ち?上げ/;
	var LONGEST_LINE = 120;
	function namesMeasure(ahead, measure) {
		const subject = foldKey(ahead).replace(/(?:は|を|の|も|が)$/, "");
		const begins = subject.slice(Math.max(subject.lastIndexOf("、"), subject.lastIndexOf("・")) + 1);
		return begins.length > 1 && measure !== "" && (measure.endsWith(begins) || begins.endsWith(measure));
	}
	function findBeginning(text, name) {
		if (!MAY_BEGIN.test(text)) {
			return null;
		}
		const measure = foldKey(name);
		const { folded, original } = foldWithPlaces(text);
		let at = 0;
		for (const line of folded.split(/[\n。]/)) {
			const found = line.length > LONGEST_LINE || ONE_MORE.test(line) ? null : beginningIn(line, measure);
			if (found !== null) {
				return { fiscalYear: found.fiscalYear, words: oneLine(original(at + found.start, at + found.end)).trim() };
			}
			at += line.length + 1;
		}
		return null;
	}
	function beginningIn(line, measure) {
		var _a, _b, _c, _d;
		for (const { start, end, fiscalYear } of findYearMentions(line)) {
			const day = (_b = (_a = /^[./]\d{1,2}|^\d{1,2}日/.exec(line.slice(end))) == null ? void 0 : _a[0].length) != null ? _b : 0;
			const behind = line.slice(end + day);
			const [began] = (_d = (_c = BEGAN.exec(behind)) != null ? _c : DONE_SINCE.exec(behind)) != null ? _d : [];
			const ahead = line.slice(0, start);
			if (began !== void 0 && (AHEAD2.test(ahead) || namesMeasure(ahead, measure))) {
				return { fiscalYear, start, end: end + day + began.length };
			}
		}
		return null;
	}
	function beginningInSign(sign) {
		const folded = foldWidth(sign);
		const mentions = findYearMentions(folded);
		const [only] = mentions;
		return only !== void 0 && mentions.length === 1 && folded.length <= LONGEST_LINE ? { fiscalYear: only.fiscalYear, words: oneLine(sign) } : null;
	}
	var BRACKET = /[(（【[［〔<＜]([^()（）【】[\]［］〔〕<>＜＞]{1,20})[)）】\]］〕>＞]/g;
	var NEW = /新|追加|開始|から|より|[~〜～－-]\s*$/;
	function beginningInName(name) {
		var _a;
		const signs2 = [...name.matchAll(BRACKET)].flatMap(
			([, inside = ""]) => {
				var _a2;
				return NEW.test(inside) ? (_a2 = beginningInSign(inside)) != null ? _a2 : [] : [];
			}
		);
		return (_a = signs2[0]) != null ? _a : null;
	}

	// src/text/period.ts
	var OPEN_END = new RegExp(`(?:[${DASHES}]|から|以降|以後)$`);
	var OPEN_START = new RegExp(`^[${DASHES}]|まで$`);
	var DATED = /(?:(令和|平成|[RH])(元|\d{1,2})|((?:19|20)\d{2}))[年.](1[0-2]|0?[1-9])(?!\d)(?:月(?:\d{1,2}日)?)?/gi;
	var parsePeriod = /* @__PURE__ */ remembered(readPeriod);
	function readPeriod(text) {
		const key = foldKey(text).replace(DATED, (_, era, eraYear, western2, month) => {
			const year = western2 === void 0 ? eraToWestern(era, eraYear) : Number(western2);
			return year === null ? "" : `${fiscalYearOf(year, Number(month))}年度`;
		});
		const heading = parseYearHeading(key.replace(OPEN_END, "").replace(OPEN_START, ""));
		if (heading === null || heading.asOf !== null) {
			return null;
		}
		const from = OPEN_START.test(key) ? null : heading.from;
		return { from, to: OPEN_END.test(key) ? null : heading.to };
	}

	// src/text/broken-lines.ts
	var SHORTEST_CUT_WORD = 8;
	var SHORTEST_CUT_SENTENCE = 10;
	var SHORTEST_COLUMN = 15;
	var SLACK = 1.5;
	var CLOSED = /[。．.!?！？：:；;、，,（(「『【［[〔〈《<＜）)」』】］\]〕〉》>＞～〜~…‥→←=＝\-－–—―・･／/＋+％%]$/;
	var OPENING2 = /^(?:[・･●•○◯〇◎■□◆◇★☆※＊*▲△▼▽→⇒↑↓＞><＜－−–—―\-＋+～〜~【［[（(「『〔〈《①-⓿❶-➓⑴-⒛Ⅰ-ⅿ㈠-㉃㊀-㊉0-9０-９]|[ア-ンa-zA-Zａ-ｚＡ-Ｚ一二三四五六七八九十][ \u3000.．)）、:：]|第[0-9０-９一二三四五六七八九十]|[a-z]+:)/;
	var ANNOUNCES = /(?:次の|以下の|下記の|左記の|主な|内訳)[^。]{0,20}$/;
	var NOUNS = "県市国町村区都府道州省庁課係部局室館園校院寺社人子親母父妻夫男女老若客友年月日週朝昼夜春夏秋冬今昔前後次翌毎本文字紙絵歌花草木林森山川海湖池島空雨雪風火水土石金銀鉄車船駅橋門家庭店窓机声心体手足目耳口歯頭顔髪血骨肉米麦豆茶酒魚卵塩糖薬病傷死命力気形色音光熱左右上下中内外横縦東西南北間隣別他各全主副正新旧元現先両約計注例表図案件名数額率量値点線面角場所物事品種類柱枠層軸核鍵何私誰皆個台回枚冊棟戸世票歳分秒円";
	var KANJI2 = "一-鿿々";
	var REST_OF_VERB = /^(?:する|した|して|しない|しつつ|します|しました|され|させ|る|れ[るたて]|ら[れせず]|り[組扱込入]|め[るたて、]|け[るたて、]|え[るたて、]|せ[るた]|げ[るたて]|べ[るた]|じ(?:る|た|て(?!ん))|わ[るりせ]|づ|[っッ])/;
	var STARTERS = "既更特共常単新障我又尚或";
	var REST_OF_COMPOUND = new RegExp(
		`^[${KANJI2}](?:する|した|して|し[、たてま]|され|させ|でき)|^(?![${NOUNS}${STARTERS}])[${KANJI2}][をのにがはとでへ、]`
	);
	var BRACKET_GOES_ON = new RegExp(`^[${KANJI2}](?:等|[をのにがはとでへやも、）)])`);
	var ENDS_IN_KANJI = new RegExp(`[${KANJI2}]$`);
	var VERB_BEGUN = /を(?![増減可超新])[一-鿿]$/;
	var BRACKET_REACH = 60;
	function cutsWord(before, after, ahead) {
		return /^[、。ん]/.test(after) || /[ぁ-んァ-ヶー]$/.test(before) && /^[ぁぃぅぇぉゃゅょゎァィゥェォッャュョー]/.test(after) || VERB_BEGUN.test(before) && /^[一-鿿ぁ-ん]/.test(after) || /[、。](?![他外等])[一-鿿]$/.test(before) && /^[ぁ-ん]/.test(after) || ENDS_IN_KANJI.test(before) && (REST_OF_VERB.test(after) || REST_OF_COMPOUND.test(after)) || /[ァ-ヶー]$/.test(before) && /^(?:する|した|して|され|させ)/.test(after) || /[すえけせてねべめれげぎびみりじち]$/.test(before) && /^る/.test(after) || ENDS_IN_KANJI.test(before) && BRACKET_GOES_ON.test(after) && hasOpenBracket(ahead);
	}
	function hasOpenBracket(text) {
		return Math.max(text.lastIndexOf("（"), text.lastIndexOf("(")) > Math.max(text.lastIndexOf("）"), text.lastIndexOf(")"));
	}
	var OPEN_END2 = /(?:[をにのがはへとなでもや]|及び|および|又は|または|並びに|若しくは|もしくは)$/;
	var NO_OPEN_END = /(?:[こもひあほごさ]と|のために|[ぁ-ん]へ|子ども|こども|まで|もの|みんな|おとな|さかな)$/;
	var OPEN_BEGINNING = /^(?:を|による|により|における|に[関対係向応基]|について|として|ために|ための)/;
	var OPEN_BEHIND_KANJI = /^(?:へ[一-鿿の]|に[一-鿿よつ]|の[一-鿿ァ-ヶ]|が[一-鿿ァ-ヶ、]|は[一-鿿ァ-ヶ、]|で[一-鿿、]|と(?!畜)(?:[一-鿿、]|し[てた、]|も[一-鿿]{2})|や[一-鿿ァ-ヶ]|も[一-鿿]|から(?:(?!揚)[一-鿿ァ-ヶ、]|[のもは])|まで|など)/;
	function cutsSentence(before, after) {
		return OPEN_END2.test(before) && !NO_OPEN_END.test(before) && /^[一-鿿ぁ-んァ-ヶA-Za-zＡ-Ｚａ-ｚ]/.test(after) || OPEN_BEGINNING.test(after) && /[一-鿿ぁ-んァ-ヶー]$/.test(before) || OPEN_BEHIND_KANJI.test(after) && /[一-鿿ァ-ヶー]$/.test(before);
	}
	function isHalfWidth(code) {
		return code >= 32 && code <= 126 || code >= 65377 && code <= 65439;
	}
	function widthOf(text) {
		let width = 0;
		for (const character of text) {
			width += isHalfWidth(character.charCodeAt(0)) ? 0.5 : 1;
		}
		return width;
	}
	function linesOf(text) {
		let at = 0;
		return text.split("\n").map((line) => {
			const trimmed2 = line.trim();
			const ahead = line.length - line.trimStart().length;
			const start = at + ahead;
			at += line.length + 1;
			return { text: trimmed2, indented: ahead > 0, start, end: start + trimmed2.length };
		});
	}
	function cutBetween(before, after, text) {
		const isClosed = CLOSED.test(before.text.slice(-1));
		if (before.text === "" || after.text === "" || isClosed || OPENING2.test(after.text)) {
			return "nothing";
		}
		if (cutsWord(before.text, after.text, text.slice(Math.max(0, before.end - BRACKET_REACH), before.end))) {
			return "word";
		}
		if (after.indented || ANNOUNCES.test(before.text)) {
			return "nothing";
		}
		return cutsSentence(before.text, after.text) ? "sentence" : "nothing";
	}
	var SIGN = /^[・･●•○◯〇◎■□◆◇★☆※＊*①-⑳⑴-⒇－−–—―-]/;
	var TAIL2 = /^(?:を|に|により|によって|など|等)[^、。]{0,6}$/;
	function closesList(lines, index) {
		var _a, _b;
		const isPoint = (at) => {
			var _a2, _b2;
			return SIGN.test((_b2 = (_a2 = lines[at]) == null ? void 0 : _a2.text) != null ? _b2 : "");
		};
		return isPoint(index) && isPoint(index - 1) && TAIL2.test((_b = (_a = lines[index + 1]) == null ? void 0 : _a.text) != null ? _b : "");
	}
	function announcesList(lines, cuts, index) {
		const end = lines.findIndex(({ text }, at) => at > index && text === "");
		const beneath = lines.slice(index + 1, end < 0 ? lines.length : end);
		const goesOn = beneath.some(
			({ text }, at) => {
				var _a;
				return /[、。]/.test(text) || ((_a = cuts[index + 1 + at]) != null ? _a : "nothing") !== "nothing";
			}
		);
		return beneath.length > 1 && !goesOn;
	}
	function surelyCut(lines, cuts, byMargin) {
		var _a;
		const found = /* @__PURE__ */ new Set();
		let width = 0;
		for (const [index, line] of lines.entries()) {
			width = (found.has(index - 1) ? width : 0) + widthOf(line.text);
			const cut = closesList(lines, index) ? "nothing" : (_a = cuts[index]) != null ? _a : "nothing";
			if (byMargin.has(index) || cut === "word" && width >= SHORTEST_CUT_WORD || cut === "sentence" && width >= SHORTEST_CUT_SENTENCE && !announcesList(lines, cuts, index)) {
				found.add(index);
			}
		}
		return found;
	}
	function blocksOf(lines) {
		const blocks = [];
		for (const [index, { text, indented }] of lines.entries()) {
			const last = blocks[blocks.length - 1];
			const above = lines[index - 1];
			const goesOn = text !== "" && !indented && !OPENING2.test(text) && above !== void 0 && above.text !== "";
			if (last !== void 0 && goesOn) {
				last[1] = index;
			} else {
				blocks.push([index, index]);
			}
		}
		return blocks;
	}
	var ENDS_SENTENCE = /[。．.!?！？]$/;
	function endsSentence({ text }) {
		return ENDS_SENTENCE.test(text.slice(-1));
	}
	function isColumn(block) {
		const widths = block.map(({ text }) => widthOf(text));
		const widest = Math.max(...widths);
		return widest >= SHORTEST_COLUMN && widths.slice(0, -1).every((width) => width >= widest - SLACK);
	}
	function cutByMargin(lines, [first, last], cuts) {
		const block = lines.slice(first, last + 1);
		const full = block.slice(0, -1);
		if (full.length < 2 || !isColumn(block)) {
			return [];
		}
		const kinds = cuts.slice(first, last);
		const endsAtLast = block.slice(-1).some(endsSentence) && !full.some(endsSentence);
		const isProse = full.some(({ text }) => /。./.test(text)) && (endsAtLast || kinds.includes("sentence"));
		const goesOver = isProse || kinds.includes("word");
		return goesOver ? full.flatMap((line, index) => endsSentence(line) ? [] : [first + index]) : [];
	}
	function brokenLines(text) {
		if (!text.includes("\n")) {
			return [];
		}
		const lines = linesOf(text);
		const cuts = lines.map((line, index) => {
			const next = lines[index + 1];
			return next === void 0 ? "nothing" : cutBetween(line, next, text);
		});
		if (!text.includes("。") && cuts.every((cut) => cut === "nothing")) {
			return [];
		}
		const byMargin = new Set(blocksOf(lines).flatMap((block) => cutByMargin(lines, block, cuts)));
		if (byMargin.size === 0 && cuts.every((cut) => cut === "nothing")) {
			return [];
		}
		const found = surelyCut(lines, cuts, byMargin);
		return lines.flatMap(({ end }, index) => {
			const next = lines[index + 1];
			return next !== void 0 && found.has(index) ? [{ start: end, end: next.start }] : [];
		});
	}

	// src/text/respelling.ts
	function respelling(at, from, to) {
		const edits = [];
		let start = 0;
		let done = 0;
		const change = (end, upTo) => {
			if (end > start || upTo > done) {
				edits.push({ start: at + start, end: at + end, text: to.slice(done, upTo) });
			}
		};
		for (const [index, character] of from.split("").entries()) {
			const same = to.indexOf(character, done);
			if (same >= 0) {
				change(index, same);
				start = index + 1;
				done = same + 1;
			}
		}
		change(from.length, to.length);
		return edits;
	}

	// src/text/quotations.ts
	var QUOTATION = /[「『][^「」『』\n]*[」』]/g;
	var FILLER = "￼";
	function withoutQuotations(text) {
		if (!text.includes("」") && !text.includes("』")) {
			return text;
		}
		const fill = (quotation) => FILLER.repeat(quotation.length);
		return text.replace(QUOTATION, fill).replace(QUOTATION, fill);
	}

	// src/text/spelling-families.ts
	var AFTER_NOUN = "[をがのとでへ]|は(?!じ)|に(?!く)|も(?!う)|や(?!す)|から|まで|など|等|[（(]";
	var AFTER_ACTION = "する|した|して";
	var AFTER_PIECE = "[、。，．・／/）)\\s]|$";
	var KANJI3 = "一-鿿々";
	var COMPOUND = `(?![始続直過損切出得合忘]|終[えわ]|(?:方針|計画|指針|宣言|大綱|要綱|要領|憲章|協定|事例集|プラン|シート))[${KANJI3}ァ-ヶ]`;
	var AHEAD_OF_COMPOUND = `(?:^|[のなるたいお、。・（(「\\s${KANJI3}ァ-ヶー])`;
	function verbalNoun({ withKana, bare: bare2, compounds }) {
		const kana = `(?:${withKana})`;
		const inCompound = (word) => `(?<=${AHEAD_OF_COMPOUND}${word})(?=${COMPOUND})`;
		const behindKana = `(?=${AFTER_NOUN}|${AFTER_ACTION}|(?<=[のな]${kana})(?:${AFTER_PIECE}))`;
		const alternatives = [
			`${kana}${behindKana}`,
			...compounds ? [`${kana}${inCompound(kana)}`] : [],
			...bare2 === "" ? [] : [`(?<![${KANJI3}])${bare2}(?=${AFTER_NOUN}|${AFTER_PIECE})`],
			...compounds && bare2 !== "" ? [`${bare2}${inCompound(bare2)}`] : []
		];
		return new RegExp(alternatives.join("|"), "g");
	}
	var COUNTED = "(?<=[0-9０-９数何十百千一二三四五六七八九])";
	var KANJI_NUMERAL = "[十百千一二三四五六七八九]";
	var PLACES_COUNTED = `(?<=[0-9０-９数何])[かカヶケヵ箇個]所(?![村湾巡]|めぐり|霊場)|(?<=(?<![${KANJI3}])${KANJI_NUMERAL}{1,5})[かカヶケヵ箇個]所(?![${KANJI3}]|めぐり)`;
	var FAMILIES2 = [
		{
			name: "か所",
			hint: /[かカヶケヵ箇個]所/,
			uses: new RegExp(PLACES_COUNTED, "g")
		},
		{ name: "か月", hint: /[かカヶケヵ箇個]月/, uses: new RegExp(`${COUNTED}[かカヶケヵ箇個]月`, "g") },
		{ name: "取組", hint: /取り?組/, uses: verbalNoun({ withKana: "取り組み|取組み", bare: "取組", compounds: true }) },
		{ name: "打合せ", hint: /打ち?合/, uses: verbalNoun({ withKana: "打ち?合わ?せ", bare: "", compounds: true }) },
		{ name: "申込み", hint: /申し?込/, uses: verbalNoun({ withKana: "申し?込み", bare: "申込", compounds: false }) },
		{ name: "問合せ", hint: /問い?合/, uses: verbalNoun({ withKana: "問い?合わ?せ", bare: "", compounds: true }) },
		{ name: "受付", hint: /受け?付/, uses: verbalNoun({ withKana: "受け?付け", bare: "受付", compounds: false }) },
		{ name: "手続", hint: /手続/, uses: verbalNoun({ withKana: "手続き", bare: "手続", compounds: false }) },
		{ name: "話合い", hint: /話し?合/, uses: verbalNoun({ withKana: "話し?合い", bare: "", compounds: true }) },
		{ name: "引き続き", hint: /引き?続/, uses: /引き?続き/g },
		{
			// Names stand beside other words or are of the form こどもの国: こども園, 子ども・子育て, 放課後子供教室; so are the
			// titles of plans and laws: 子どもの読書活動推進計画.
			name: "子ども",
			hint: /子ども|子供|こども/,
			uses: new RegExp(
				`(?<![${KANJI3}ァ-ヶー・])(?:子ども|子供|こども)(?=[をがはにもとやへで]|の(?!日|国|城|家|館|森|街|丘|里|庭|駅|広場|部屋|まち|ひろば|権利|貧困|[^をがはへ、。\\s]{1,20}?(?:計画|プラン|条例|法律?|大綱|指針|憲章|宣言|事業|センター))|たち|達|から|など|等|向け|[、。，．）)\\s]|$)`,
				"g"
			)
		}
	];
	var ANY = /[かカヶケヵ箇個][所月]|取り?組|打ち?合|申し?込|問い?合|受け?付|手続|話し?合|引き?続|子ども|子供|こども/;
	function spellingUses(text) {
		const found = /* @__PURE__ */ new Map();
		if (!ANY.test(text)) {
			return found;
		}
		const own = withoutQuotations(text);
		for (const { name, hint, uses } of FAMILIES2) {
			const matches = hint.test(own) ? [...own.matchAll(uses)] : [];
			if (matches.length > 0) {
				found.set(
					name,
					matches.map((match) => ({ spelling: match[0], start: match.index }))
				);
			}
		}
		return found;
	}

	// src/text/confusable-letters.ts
	var ALIKE = [
		"険検倹剣験健",
		"祉社祇止",
		"福副複復富",
		"護譲誤互",
		"介界",
		"齢令鈴",
		"障章",
		"害碍",
		"援緩媛",
		"支技枝",
		"育郁",
		"策索作冊",
		"振信辰",
		"興輿",
		"推椎",
		"課科果諜",
		"企起",
		"画面",
		"総統",
		"務努",
		"財材",
		"政正製",
		"環還",
		"境鏡",
		"防坊妨",
		"災炎",
		"管官菅",
		"理里",
		"整勢",
		"備傭",
		"設説",
		"観歓",
		"報服",
		"情清",
		"通道",
		"税説脱",
		"民氏",
		"住往注",
		"宅託",
		"康庚",
		"増贈",
		"域城",
		"括活",
		"包抱",
		"園圓",
		"緑縁録",
		"土士",
		"木本",
		"動働",
		"危机",
		"機械幾",
		"監鑑",
		"査沓",
		"衛衡",
		"医匠",
		"療寮",
		"習修",
		"涯崖",
		"議義儀",
		"員貝",
		"協脇",
		"給休",
		"営宮",
		"術述",
		"化花",
		"光兄",
		"ー一―",
		"カ力",
		"ニ二",
		"ロ口",
		"エ工",
		"タ夕",
		"ハ八",
		"ト卜",
		"へヘ",
		"ソン",
		"シツッ",
		"ヤャ",
		"ユュ",
		"ヨョ",
		"バパハ",
		"ビピヒ",
		"ブプフ",
		"ベペヘ",
		"ボポホ"
	];
	var GROUPS = ALIKE.reduce((groups, letters2, index) => {
		var _a;
		for (const letter of letters2) {
			groups.set(letter, [...(_a = groups.get(letter)) != null ? _a : [], index]);
		}
		return groups;
	}, /* @__PURE__ */ new Map());
	function areAlike(one, other) {
		var _a, _b;
		const groups = (_a = GROUPS.get(other)) != null ? _a : [];
		return ((_b = GROUPS.get(one)) != null ? _b : []).some((group) => groups.includes(group));
	}
	var LOOSE = /^[ぁ-んーッ]$/;
	var SHORTEST = 4;
	function isOneLetterOff(one, other) {
		var _a;
		const [short, long] = [foldKey(one), foldKey(other)].sort((first, second) => first.length - second.length);
		if (short === void 0 || long === void 0 || short.length < SHORTEST || long.length - short.length > 1) {
			return false;
		}
		let at = 0;
		while (at < short.length && short[at] === long[at]) {
			at++;
		}
		const [letter = "", before = ""] = [long[at], long[at - 1]];
		if (short.length === long.length) {
			return short.slice(at + 1) === long.slice(at + 1) && areAlike((_a = short[at]) != null ? _a : "", letter);
		}
		return short.slice(at) === long.slice(at + 1) && (LOOSE.test(letter) || letter === before);
	}

	// src/text/department-names.ts
	var COMPLETE = /(?:課|室|部|局|係|班|所|館|署|院|会|団|校|園|庁|センター|本部|事務局|委員会|担当|チーム|政策|保険|保健|福祉|振興|企画|総務|財政|推進|支援|管理|整備|教育|環境|防災|人事|税務|市民|生活|健康|子育て|介護|住宅|交通|産業|経済|農政|都市計画|建設|土木|水道|下水道|スポーツ|文化|観光|広報|情報)$/;
	var SUFFIX_ONLY = /^(?:課|室|部|局|係|班|所|館|センター|担当)$/;
	var SEPARATOR = /([、､,，・･/／;；]|(?:^|\s)(?:及び|および|並びに|と)(?:\s|$))/;
	var SIGN2 = /^[◎〇○◯●・※☆★]+/;
	var PART_PLAYED = /[(（](?:主|副|正|主担当|副担当|主管|関係|協力)[)）]$/;
	var PLAIN2 = /^[一-龠々ァ-ヶー]+$/;
	function trimmed(text, { start, end }) {
		const slice = text.slice(start, end);
		return { start: start + slice.length - slice.trimStart().length, end: end - slice.length + slice.trimEnd().length };
	}
	function between(text, within, separator) {
		const parts = [];
		let at = within.start;
		for (const [index, part] of text.slice(within.start, within.end).split(separator).entries()) {
			if (index % 2 === 0) {
				parts.push(trimmed(text, { start: at, end: at + part.length }));
			}
			at += part.length;
		}
		return parts.filter(({ start, end }) => start < end);
	}
	function linesOf2(text) {
		return between(text, { start: 0, end: text.length }, /(\r?\n|\r)/).filter(
			({ start, end }) => !isBlank(text.slice(start, end))
		);
	}
	function nameOf(text, { start, end }) {
		const name = foldWidth(text.slice(start, end)).replace(/\s+/g, " ").trim();
		return /[A-Za-z]/.test(name) ? name.replace(/(?<![!-~]) +| +(?![!-~])/g, "") : name.replace(/ /g, "");
	}
	function bare(text, stretch) {
		var _a, _b, _c, _d;
		const slice = text.slice(stretch.start, stretch.end);
		const sign = (_b = (_a = SIGN2.exec(slice)) == null ? void 0 : _a[0].length) != null ? _b : 0;
		const part = (_d = (_c = PART_PLAYED.exec(slice)) == null ? void 0 : _c[0].length) != null ? _d : 0;
		return trimmed(text, { start: stretch.start + sign, end: Math.max(stretch.start + sign, stretch.end - part) });
	}
	function namesAlone(cells) {
		const names = /* @__PURE__ */ new Set();
		for (const cell of cells) {
			const [line, ...more] = linesOf2(cell);
			if (line !== void 0 && more.length === 0) {
				const text = foldWidth(cell.slice(line.start, line.end)).trim();
				if (text.search(SEPARATOR) < 0 && !/\s/.test(text)) {
					names.add(text);
				}
			}
		}
		return names;
	}
	function splitUnmarked(text, piece, known) {
		const whole = { ...piece, name: nameOf(text, piece) };
		if (/[A-Za-z]/.test(whole.name)) {
			return [whole];
		}
		const parts = between(text, piece, /(\s|及び|および|並びに|と(?=[^\s]{2}))/).map((part) => ({
			...part,
			name: nameOf(text, part)
		}));
		const areNames = (test) => parts.length > 1 && parts.every(({ name }) => test(name));
		if (areNames((part) => known.has(part))) {
			return parts;
		}
		const areEnded = areNames((part) => /(?:課|室|部|局|係|所|センター)$/.test(part));
		return !known.has(whole.name) && areEnded ? parts : [whole];
	}
	function endsName(line, first) {
		return COMPLETE.test(line.replace(/[(（][^)）]{0,60}[)）]$/, "")) && !(first && /^(?:スポーツ|文化|観光|産業|経済|市民|生活|健康|教育|環境|交通|住宅|情報|福祉|介護|建設)$/.test(line));
	}
	function joined(one, other) {
		return { name: one.name + other.name, start: one.start, end: other.end };
	}
	function joinWrapped(pieces, known) {
		const names = [];
		let open = null;
		for (const { endsLine, ...piece } of pieces) {
			const last = names[names.length - 1];
			if (open === null && SUFFIX_ONLY.test(piece.name) && last !== void 0) {
				names[names.length - 1] = joined(last, piece);
				continue;
			}
			if (open !== null) {
				const whole = open.name + piece.name;
				if (known.has(piece.name) || !(known.has(whole) || COMPLETE.test(whole))) {
					names.push(open);
					open = null;
				}
			}
			const name = open === null ? piece : joined(open, piece);
			if (known.has(name.name) || endsName(piece.name, open === null) || !endsLine) {
				names.push(name);
				open = null;
			} else {
				open = name;
			}
		}
		return open === null ? names : [...names, open];
	}
	function writtenNames(cell, known) {
		const pieces = linesOf2(cell).flatMap((line) => {
			const text = cell.slice(line.start, line.end);
			if (PLAIN2.test(text) && !isPlaceholder(text)) {
				return [{ ...line, name: text, endsLine: true }];
			}
			const names = between(cell, line, SEPARATOR).map((part) => bare(cell, part)).filter(({ start, end }) => start < end && !isPlaceholder(cell.slice(start, end))).flatMap((part) => splitUnmarked(cell, part, known));
			return names.map((name, index) => ({ ...name, endsLine: index === names.length - 1 }));
		});
		return joinWrapped(pieces, known);
	}

	// src/text/department.ts
	function departmentStem(name) {
		return name.length > 2 ? name.replace(/課$/, "") : name;
	}
	function officeNames(names) {
		var _a;
		const exact = /* @__PURE__ */ new Map();
		const byStem = /* @__PURE__ */ new Map();
		for (const { name, aliases } of names) {
			for (const spelling of [name, ...aliases]) {
				const key = foldKey(spelling);
				exact.set(key, name);
				byStem.set(departmentStem(key), (_a = byStem.get(departmentStem(key))) != null ? _a : name);
			}
		}
		return (written) => {
			var _a2;
			return (_a2 = exact.get(foldKey(written))) != null ? _a2 : byStem.get(departmentStem(foldKey(written)));
		};
	}
	function readDepartments(cells, names = []) {
		const known = /* @__PURE__ */ new Set([
			...namesAlone(new Set(cells)),
			...names.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => foldWidth(name).trim())
		]);
		const read = /* @__PURE__ */ new Map();
		return cells.map((cell) => {
			var _a;
			const written = (_a = read.get(cell)) != null ? _a : isBlank(cell) ? [] : writtenNames(cell, known);
			read.set(cell, written);
			return written;
		});
	}
	function splitDepartments(cells, names = []) {
		const office = officeNames(names);
		const split = readDepartments(cells, names);
		const spelling = commonestSpellings(split.flatMap((written) => written.map(({ name }) => name)));
		const nameOf2 = (name) => {
			var _a, _b;
			return (_b = (_a = office(name)) != null ? _a : spelling.get(departmentStem(name))) != null ? _b : name;
		};
		const namesOf = /* @__PURE__ */ new Map();
		return split.map((written) => {
			var _a;
			const names2 = (_a = namesOf.get(written)) != null ? _a : [...new Set(written.map(({ name }) => nameOf2(name)))];
			namesOf.set(written, names2);
			return names2;
		});
	}
	function countsOf(texts) {
		var _a;
		const counts = /* @__PURE__ */ new Map();
		for (const text of texts) {
			counts.set(text, ((_a = counts.get(text)) != null ? _a : 0) + 1);
		}
		return counts;
	}
	function commonestSpellings(names) {
		var _a;
		const counts = /* @__PURE__ */ new Map();
		for (const [name, count] of countsOf(names)) {
			const key = departmentStem(name);
			const spellings = (_a = counts.get(key)) != null ? _a : /* @__PURE__ */ new Map();
			spellings.set(name, count);
			counts.set(key, spellings);
		}
		const commonest2 = /* @__PURE__ */ new Map();
		for (const [key, spellings] of counts) {
			const [best] = [...spellings].sort((one, other) => other[1] - one[1]);
			if (best !== void 0) {
				commonest2.set(key, best[0]);
			}
		}
		return commonest2;
	}

	// src/text/digit-width.ts
	var LETTER = "0-9０-９A-Za-zＡ-Ｚａ-ｚ";
	var LINK = ".．,，/／:：\\-－‐‑‒–—―−ー~～〜・×=＝+＋&＆_＿@＠#＃'’";
	var TOKEN2 = new RegExp(`[${LETTER}]+(?:[${LINK}]+[${LETTER}]+)*`, "g");
	var DIGITS2 = /^[0-9０-９]+$/;
	var REFERENCE = /[※＊*#＃№注図表紙]$/;
	var JAPANESE = /[ぁ-ヿ一-鿿々]/;
	var RATE = /^\s?[%％‰]/;
	var SET_OFF = /^[.．、 \t\u3000)）:：]/;
	function fullWidth(digits) {
		return digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 65248));
	}
	function isNumbering(before, after) {
		const beginsLine = /(?:^|\n)[ \t\u3000]*[・(（]?$/.test(before);
		const inBrackets = /[(（]$/.test(before) && /^[)）]/.test(after);
		return inBrackets || beginsLine && SET_OFF.test(after);
	}
	var NEARBY2 = 10;
	function digitEdits(text, rule) {
		if (!/[0-9０-９]/.test(text) || /^\s*[0-9]+\s*$/.test(text)) {
			return [];
		}
		const own = withoutQuotations(text);
		return [...own.matchAll(TOKEN2)].flatMap((match) => {
			const [token] = match;
			const start = match.index;
			const end = start + token.length;
			const before = own.slice(Math.max(0, start - NEARBY2), start);
			const after = own.slice(end, end + NEARBY2);
			if (!DIGITS2.test(token) || REFERENCE.test(before) || RATE.test(after) || isNumbering(before, after)) {
				return [];
			}
			const isWide = rule === "mixed" && token.length === 1;
			if (isWide && !JAPANESE.test(before.slice(-1) + after.slice(0, 1))) {
				return [];
			}
			const right = isWide ? fullWidth(token) : foldWidth(token);
			return right === token ? [] : [{ start, end, text: right }];
		});
	}

	// src/text/year-spelling.ts
	var SPACES = "[ \\u3000\\r\\n]*";
	var SPACE2 = /[ \u3000]+/g;
	var TOKEN3 = new RegExp(
		`(?:(令和|平成|昭和)|(?<![A-Za-zＡ-Ｚａ-ｚ])([RHSＲＨＳrhsｒｈｓ]))(${SPACES})(元|[0-9０-９]{1,2})(?![0-9０-９])(${SPACES})(年度|年)?|(?<![0-9０-９])((?:[1１][9９]|[2２][0０])[0-9０-９]{2})(?![0-9０-９])(${SPACES})(年度|年)?|(?<=[~〜～ー－-])([0-9０-９]{1,2})(?![0-9０-９])(${SPACES})(年度|年)?`,
		"g"
	);
	var DATE_BEHIND = /^(?:[.．/／][0-9０-９]|[ \u3000]*[0-9０-９]{1,2}[ \u3000]*月)/;
	var SPAN_BEHIND = /^[~〜～ー－‐–-]/;
	function readSpelling(text) {
		const tokens = [...text.matchAll(TOKEN3)].flatMap((match) => {
			var _a, _b, _c, _d, _e, _f;
			const [
				whole,
				name,
				letter,
				gap = "",
				number,
				eraWordGap,
				eraWord,
				western2,
				westGap,
				westWord,
				end,
				endGap,
				endWord
			] = match;
			const behind = text.slice(match.index + whole.length);
			if (DATE_BEHIND.test(behind)) {
				return [];
			}
			let at = match.index;
			const part = (piece) => {
				const start = at;
				at += piece.length;
				return { text: piece, start };
			};
			const era = name != null ? name : letter;
			return [
				{
					era: era === void 0 ? null : part(era),
					gap: part(gap),
					digits: part((_b = (_a = number != null ? number : western2) != null ? _a : end) != null ? _b : ""),
					wordGap: part((_d = (_c = eraWordGap != null ? eraWordGap : westGap) != null ? _c : endGap) != null ? _d : ""),
					word: part((_f = (_e = eraWord != null ? eraWord : westWord) != null ? _e : endWord) != null ? _f : ""),
					endsYear: !SPAN_BEHIND.test(behind)
				}
			];
		});
		return { text, tokens };
	}
	var ERA_LETTERS2 = { R: "令和", H: "平成", S: "昭和" };
	var ERA_NAMES = { 令和: "R", 平成: "H", 昭和: "S" };
	function widthOf2(text) {
		return /[！-～]/.test(text) ? "full" : "half";
	}
	function toWidth(text, width) {
		const half = foldWidth(text);
		return width === "half" ? half : half.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 65248));
	}
	function digitsIn(digits, form) {
		const half = foldWidth(digits);
		return toWidth(half, form === "mixed" ? half.length === 1 ? "full" : "half" : form);
	}
	function eraFormOf({ text }) {
		return ERA_NAMES[text] === void 0 ? "letter" : "name";
	}
	var CONVENTIONS = ["full", "half", "digits"].flatMap(
		(letters2) => ["mixed", "full", "half"].map((digits) => ({ letters: letters2, digits }))
	);
	function digitText(digits, { digits: form }) {
		return digits.text === "元" ? "元" : digitsIn(digits.text, form);
	}
	function eraText(era, form, digits, { letters: letters2 }) {
		var _a, _b;
		const letter = foldWidth((_a = ERA_NAMES[era.text]) != null ? _a : era.text).toUpperCase();
		if (form === "name") {
			return (_b = ERA_LETTERS2[letter]) != null ? _b : era.text;
		}
		return toWidth(letter, letters2 === "digits" ? digits === "元" ? widthOf2(era.text) : widthOf2(digits) : letters2);
	}
	function follows({ tokens }, convention) {
		return tokens.every(({ era, digits }) => {
			const right = digitText(digits, convention);
			return digits.text === right && (era === null || era.text === eraText(era, eraFormOf(era), right, convention));
		});
	}
	function isClear(agreeing, all) {
		return agreeing >= 2 && agreeing >= 2 * (all - agreeing);
	}
	function agreed(values) {
		var _a;
		const told = values.flatMap((value) => value === null ? [] : [value]);
		return (_a = told.find((value) => isClear(told.filter((one) => one === value).length, told.length))) != null ? _a : null;
	}
	function shared(values) {
		const [first] = values;
		return first !== void 0 && values.every((value) => value === first) ? first : null;
	}
	function eraOf({ tokens }) {
		const forms = tokens.map(
			({ era, digits }) => era === null ? digits.text.length > 2 ? "western" : null : eraFormOf(era)
		);
		return shared(forms.filter((form) => form !== null));
	}
	function wordOf({ tokens }) {
		var _a;
		const [only, ...others] = tokens.filter(({ endsYear }) => endsYear);
		const word = (_a = only == null ? void 0 : only.word.text) != null ? _a : "";
		return only === void 0 || others.length > 0 ? null : word === "年度" || word === "年" ? word : "";
	}
	function isSpaced({ tokens }) {
		const gaps = tokens.flatMap(({ gap, wordGap, word }) => [gap.text, word.text === "" ? "" : wordGap.text]);
		return tokens.length === 0 ? null : gaps.some((gap) => gap.search(SPACE2) >= 0);
	}
	function firstYearOf({ tokens }) {
		const first = tokens.find(({ era, digits }) => era !== null && /^[元1１]$/.test(digits.text));
		return first === void 0 ? null : first.digits.text === "元" ? "元" : "1";
	}
	function spellingOf(headings) {
		const counts = CONVENTIONS.map((convention) => headings.filter((heading) => follows(heading, convention)).length);
		const most = Math.max(...counts);
		const era = agreed(headings.map(eraOf));
		return {
			conventions: isClear(most, headings.length) ? CONVENTIONS.filter((_, index) => counts[index] === most) : [],
			era: era === "western" ? null : era,
			word: agreed(headings.map(wordOf)),
			spaced: agreed(headings.map(isSpaced)),
			firstYear: agreed(headings.map(firstYearOf))
		};
	}
	function unspaced({ text }, isMeant) {
		return isMeant ? text.replace(SPACE2, "") : text;
	}
	function wordAfter({ text }, { word }, agreed2) {
		const behind = text.slice(word.start + word.text.length).trim();
		const isMissing = word.text === "" && (behind === "" || /^[(（]/.test(behind));
		return agreed2 !== null && agreed2 !== "" && (word.text !== "" || isMissing) ? agreed2 : word.text;
	}
	function editsOf(heading, spelling, convention) {
		const isSimple = heading.tokens.filter(({ endsYear }) => endsYear).length === 1;
		const isEraMeant = isSimple && convention !== null && spelling.era !== null;
		return heading.tokens.flatMap((token) => {
			var _a;
			const { era, gap, wordGap } = token;
			const own = firstYearOf({ text: heading.text, tokens: [token] });
			const number = own !== null && spelling.firstYear !== null && own !== spelling.firstYear ? spelling.firstYear : null;
			const digits = { ...token.digits, text: number != null ? number : token.digits.text };
			const digitsAfter = convention === null ? digits.text : digitText(digits, convention);
			const word = isSimple && token.endsYear ? wordAfter(heading, token, spelling.word) : token.word.text;
			const wanted = [
				...era === null || convention === null ? [] : [
					[era, eraText(era, (_a = isEraMeant ? spelling.era : null) != null ? _a : eraFormOf(era), digitsAfter, convention)]
				],
				[gap, unspaced(gap, spelling.spaced === false)],
				[token.digits, digitsAfter],
				[wordGap, unspaced(wordGap, spelling.spaced === false && word !== "")],
				[token.word, word]
			];
			return wanted.flatMap(
				([{ text, start }, after]) => text === after ? [] : [{ start, end: start + text.length, text: after }]
			);
		});
	}
	function isSameEdits(one, other) {
		return JSON.stringify(one) === JSON.stringify(other);
	}
	function spellingEdits(texts) {
		const headings = texts.map(readSpelling);
		const spelling = spellingOf(headings.filter(({ tokens }) => tokens.length > 0));
		return headings.map((heading) => {
			const followed = spelling.conventions.filter((convention) => follows(heading, convention));
			const meant = followed.length > 0 ? followed : spelling.conventions;
			const answers = (meant.length > 0 ? meant : [null]).map((convention) => editsOf(heading, spelling, convention));
			const [first = []] = answers;
			return answers.every((edits) => isSameEdits(edits, first)) ? first : [];
		});
	}

	// src/text/done.ts
	var LONGEST7 = 400;
	var NOT_DONE = /(?:^未着手|中止|休止|取り?やめ|見送(?:り|っ(?=た)|る)?|見合わせ|未実施|未開催|(?:実施|開催)(?:は|が|を)?(?:せず|しなかった|しません(?:でした)?|していない|できず|でき(?:なかった|ませんでした)|なし|無し|に?至らず|に?至らなかった))(?:(?:(?:と|に)?(?:(?:いた)?し(?:た|ました|ている|て)?|なった|なりました|なっている|され(?:た|ました)?|た|中|のまま|となる|している)|を余儀なくされた|を決定(?:した)?))?(?:です)?$/;
	var MAY_BE_NOT_DONE = /未[着実開]|[中休]止|やめ|見送|見合わせ|せず|しな|しま|してい|でき|[な無]し|至ら/;
	var PARTLY = /一部|部分|うち|以外|を除|のみ|だけ|ほか|前年|昨年|過去|代わ|代え|代替|替え|書面|オンライン|動画|配信|縮小|減らし|再開|なお|ただし|が続く/;
	var SOME = /(?<![第全\d])[1-9]\d*\s?(?:回|件|人|名|(?<!月\d{1,2})日|か所|箇所|カ所|会場|地区|校|講座|教室|団体|社|部|枚|冊)/;
	var ALL = /全(?:て|部|\d+\s?(?:回|日|講座|教室|会場|地区|校))|すべて|いずれも|とも(?=中止|休止|見送|実施)/;
	var SAYS_WHY = /(?:により|によって|よる|ため|から|受け(?:て)?|に伴い|に伴う|こと|観点|踏まえ(?:て)?|鑑み(?:て)?|考慮し(?:て)?|配慮し(?:て)?|影響(?:で|が大きく|もあり)?|状況|として|については|は|も|拡大|防止|対策|コロナ(?:禍|ウイルス感染症)?|台風|雨天|荒天|悪天候|大雪|災害|雨|雪|[今本]年度|当初)(?:の)?$/;
	var NO_TIMES = /(?:^|[^\d.,])0\s?(?:回|件|人|名|か所|箇所)$/;
	var LATER = /(?:延期|予定|検討(?:中|する)?|見込み?|実施する|開催する|に向け(?:て)?(?:準備|調整)?(?:中|する)?)(?:した|し|とした|とする|となった|する|中)?$/;
	var EVENT2 = /^[^をにがで]{0,20}(?:会|教室|講座|訓練|大会|祭|まつり|祭り|フェスタ|イベント|フォーラム|セミナー|研修|ツアー|展|つどい|集い|運動|ウォーク)$/;
	var OTHER_SENSE = /(?:による|での|児童の|園児の|生徒の)見送り$|(?:使用|飲酒|喫煙|服薬|投与|運転|出張|会食|外出|往来|面会|来庁|立ち?入り|通行)(?:の|を)?(?:中止|休止|見合わせ|取り?やめ)/;
	function clauseKind(clause) {
		const tail = NOT_DONE.exec(clause);
		if (tail !== null) {
			const ahead = clause.slice(0, tail.index);
			const isSome = SOME.test(ahead) && !ALL.test(ahead);
			return isSome || OTHER_SENSE.test(clause) || PARTLY.test(ahead) ? "other" : "not-done";
		}
		const isAside = SAYS_WHY.test(clause) || NO_TIMES.test(clause) || LATER.test(clause) || EVENT2.test(clause);
		return isAside ? "aside" : "other";
	}
	function clausesOf2(folded) {
		return folded.split(/[。、,\n()「」『』【】[\];]/).map((clause) => clause.replace(/^[\s・･●○■□※*:>→-]+/, "").replace(/(?<![\s:.])[\s:.]+$/, "")).filter((clause) => clause !== "");
	}
	var COUNT = /(?<![第\d.,])(?:[1-9][\d,]*)\s?(?:回|件|人|名|か所|箇所|カ所|会場|地区|校|団体|社|部|枚|冊|世帯|台|本|基)/;
	var WAS_DONE = /(?:実施|開催|配布|開設|設置|整備|派遣|訪問|交付|作成|発行)(?:し(?:た|ました)?|され(?:た|ました)|済み?)?(?=[。、,\n(]|$)/;
	var HEDGED = /中止|休止|廃止|終了|延期|見送|見合わせ|取り?やめ|未|せず|至ら|ない|なく|なかった|なし|無し|できず|予定|検討|準備|計画|目標|一部|のみ|だけ|前年|昨年|過去|他市|他都市|他の|先進|事例|調査|アンケート|ヒアリング|遅|不足|減|下回|届か|不調|不成立|辞退|(?<!\d)0\s?[回件人名]|にとどま|に留ま/;
	function namesOtherYear(folded, fiscalYear) {
		return findYearMentions(folded).some((mention) => mention.fiscalYear !== fiscalYear);
	}
	function tellsOfNothingDone(text) {
		if (text.length > LONGEST7) {
			return false;
		}
		const folded = foldWidth(text).trim();
		if (!MAY_BE_NOT_DONE.test(folded)) {
			return false;
		}
		const kinds = clausesOf2(folded).map(clauseKind);
		return kinds.includes("not-done") && !kinds.includes("other") && !PARTLY.test(folded);
	}
	function whatWasDone(text, fiscalYear) {
		if (text.length > LONGEST7) {
			return "open";
		}
		if (tellsOfNothingDone(text)) {
			return "nothing";
		}
		const folded = foldWidth(text).trim();
		const isDone = WAS_DONE.test(folded) && COUNT.test(folded) && !HEDGED.test(folded);
		return isDone && !namesOtherYear(folded, fiscalYear) ? "done" : "open";
	}

	// src/text/units.ts
	var UNITS = "(?:延べ?|実)?(?:(?:百|千)?(?:万|億)?円|(?:千|万|億)|(?:千|万)?人|組織|団体|施設|世帯|事業所|事業|会場|地区|講座|種類|品目|項目|時間|ポイント|週間|か月|ヶ月|カ月|か所|カ所|ヶ所|箇所|個所|か国|名|件|回|日|分|秒|歳|台|戸|棟|校|園|館|室|床|本|冊|枚|部|通|組|社|店|点|個|袋|箱|食|便|隻|基|頭|匹|羽|株|票|議席|路線|km|cm|mm|kg|kwh|ha|m2|m3|m|t|l|g|kl|a|%)";
	var WITHIN_BRACKETS = new RegExp(
		`[(\\[【〔](?:単位:?)?(?:${UNITS})(?:[/・,、](?:${UNITS}|年|月))?(?:あたり)?[)\\]】〕]`,
		"i"
	);
	var IN_WORDS = /単位|(?:円|[%])$|(?:人|件|回|日|台|戸|校|本|世帯|箇所|か所|施設|団体|時間|事業所)数$/;
	var LONGEST8 = 100;
	function saysUnit(heading) {
		return heading.length <= LONGEST8 && (WITHIN_BRACKETS.test(heading) || IN_WORDS.test(heading));
	}

	// src/text/same-as-above.ts
	var SAME2 = /^[(（]?(?:同上|[〃々″"”“仝]|同じく?|上記?(?:と|に)同じ|(?:same)?asabove|ditto|"|do\.)[)）]?。?$/i;
	var LONGEST9 = 16;
	function isSameAsAbove(text) {
		return text.length <= LONGEST9 && SAME2.test(foldKey(text));
	}

	// src/text/area-names.ts
	var NAME = /北海道|東京都|京都府|大阪府|([一-龠々ヶケヴァ-ヴーぁ-ん]{1,6}?)[県市区町村](?![民内外長立役場街有営道政域部庁議税債章花木鳥議歌])/g;
	var NO_NAME = /[都道府当各全同本他両自地校学街特管農漁朝下の]$|^[市区町村県]+$/;
	var ENGLISH_NAME = /\b[A-Z][a-z]{2,30} (?:City|Town|Village|County|District|Borough|Prefecture|Council)\b|\b(?:City|Town|County|Borough) of [A-Z]/;
	var LONGEST10 = 300;
	function namesArea(text) {
		if (text.length > LONGEST10) {
			return false;
		}
		const names = [...foldKey(text).matchAll(NAME)];
		return names.some(([, name]) => name === void 0 || !NO_NAME.test(name)) || ENGLISH_NAME.test(text);
	}
	function isFullAreaName(text) {
		return /[都道府県市区町村]$/.test(foldKey(text).replace(/\([^()]{0,30}\)$/, ""));
	}

	// src/text/planned.ts
	var NOT_A_PLAN = /^(?:ど[おう]り|通り|していた|してい(?:ない|なかった|なく|ません)|した|されていた|され(?:た|て)|だった|であった|でしたが|より|調和|外|なし|無し|は(?:ない|無い|なし|なかった|ありません|未定)|(?:が|も)(?:ない|ありません)|のところ|を(?:検討|協議|調整|周知|確認|立て))/;
	var PART_OF_NOUN = /^(?:価格|地|者|納税|表|日|額|数|量|人数|人員|回数|件数|時期|期間|面積|区間|箇所|か所|事業者|利用者|利用者数|参加者|参加者数|患者|の(?![)。、\s]|$))/;
	var COMPARED2 = /^(?:を|より|に)[^、。]{0,8}(?:変更|中止|延期|縮小|前倒し|早め|繰り?上げ|上回|下回|取り?や|達し)/;
	var GIVEN_UP = /中止|見送|取り?やめ|断念|変更して|に変更/;
	var CARRIED_OUT = /^[^、(（]*(?:実施した|開催した|行った|実施済|開催済|完了)/;
	var PLANNED_NUMBER = /^\s*(?::\s*)?\d/;
	var BARE_AHEAD = /(?:^|[(（、:：\s→])$/;
	var REACH3 = 100;
	var LATER2 = /(?:来年度?|次年度?|翌年度?)(?!度?(?:の)?(?:予算|計画|版)|度?に向け)|次期計画|今後(?!の)|将来(?!推計|人口|像)/g;
	var YEAR_OF_NOUN = /^(?:当初|補正)?(?:予算|版|用)|^に向け/;
	var LABEL_AHEAD = /^[\s\u3000【[(<「・･●○■□※-]*$/;
	var LABEL_BEHIND = /^\s*(?:の(?:予定|計画|取組)\s*)?(?:[:】\])>」]|以降|[~〜-]|より|から|に(?=\s*$)|$)/;
	var LATER_LABEL = /^\s*[【[(<〈《]\s*(?:来年度|次年度|翌年度|今後)(?:以降)?(?:の(?:予定|計画|取組))?\s*[】\])>〉》]\s*:?/;
	function clausesOf3(folded) {
		var _a;
		const clauses = [];
		let heading = null;
		let start = 0;
		for (const line of folded.split("\n")) {
			const label = yearLabel(line);
			if (label !== null && label.rest === "") {
				heading = label.year;
				start += line.length + 1;
				continue;
			}
			if (label !== null) {
				heading = null;
			}
			const labelYear = (_a = label == null ? void 0 : label.year) != null ? _a : heading;
			for (const text of line.split(/。|;/)) {
				clauses.push({ text, start, labelYear });
				start += text.length + 1;
			}
		}
		return clauses;
	}
	function yearLabel(line) {
		const later = LATER_LABEL.exec(line);
		if (later !== null) {
			return { year: Number.POSITIVE_INFINITY, rest: line.slice(later[0].length).trim() };
		}
		const mention = findYearMentions(line)[0];
		if (mention === void 0 || !LABEL_AHEAD.test(line.slice(0, mention.start))) {
			return null;
		}
		const behind = line.slice(mention.end);
		if (!LABEL_BEHIND.test(behind)) {
			return null;
		}
		const rest = behind.replace(/^(?:の(?:予定|計画|取組))?[\s:】\])>」]+/, "").trim();
		return { year: mention.fiscalYear, rest };
	}
	function speaksOfLaterYear(clause, mentions, passed, at, fiscalYear) {
		var _a, _b;
		const [nearest, behind] = [mentions[passed - 1], mentions[passed]];
		const inBracketBehind = behind !== void 0 && /^予定\s*[([:]\s*$/.test(clause.text.slice(at, behind.start));
		const year = (_b = (_a = inBracketBehind ? behind : nearest) == null ? void 0 : _a.fiscalYear) != null ? _b : clause.labelYear;
		return year !== null && year > fiscalYear;
	}
	function findPlanForItself(text, fiscalYear) {
		var _a, _b, _c;
		if (!text.includes("予定")) {
			return null;
		}
		const { folded, original } = foldWithPlaces(text);
		for (const clause of clausesOf3(folded)) {
			const mentions = findYearMentions(clause.text).filter(
				(mention) => !YEAR_OF_NOUN.test(clause.text.slice(mention.end))
			);
			const later = (_a = [...clause.text.matchAll(LATER2)].map(({ index }) => index)[0]) != null ? _a : Number.POSITIVE_INFINITY;
			let passed = 0;
			for (const { index: at } of clause.text.matchAll(/予定/g)) {
				while (((_c = (_b = mentions[passed]) == null ? void 0 : _b.end) != null ? _c : Number.POSITIVE_INFINITY) <= at) {
					passed++;
				}
				if (isOpenPlan(clause.text, at) && later > at && !speaksOfLaterYear(clause, mentions, passed, at, fiscalYear)) {
					return oneLine(original(clause.start, clause.start + clause.text.length));
				}
			}
		}
		return null;
	}
	function isOpenPlan(clause, at) {
		const behind = clause.slice(at + 2, at + 2 + REACH3);
		if (NOT_A_PLAN.test(behind) || COMPARED2.test(behind) || GIVEN_UP.test(behind) || CARRIED_OUT.test(behind)) {
			return false;
		}
		if (PART_OF_NOUN.test(behind) || /(?:行事|年間)$/.test(clause.slice(0, at))) {
			return false;
		}
		const ahead = clause.slice(Math.max(0, at - REACH3), at);
		const counted = PLANNED_NUMBER.test(behind) && BARE_AHEAD.test(ahead);
		return !(counted && /\d/.test(ahead + behind.replace(/^\s*(?::\s*)?[\d,]+/, "")));
	}

	// src/text/stray-spaces.ts
	var OTHER_SPACE = "\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f";
	var OTHER_BREAK = "\\r\\v\\f\\u0085\\u2028\\u2029";
	var UNSEEN = "\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff";
	var JOINER = "(?=[\\u200c\\u200d])(?:(?<![\\p{Extended_Pictographic}\\ufe0f\\u{1f3fb}-\\u{1f3ff}\\p{Script=Arabic}\\p{Script=Devanagari}])[\\u200c\\u200d]|(?<![\\p{Script=Arabic}\\p{Script=Devanagari}])[\\u200c\\u200d](?!\\p{Extended_Pictographic}))";
	var STRANGE = new RegExp(`[${OTHER_SPACE}${OTHER_BREAK}${UNSEEN}\\u200c\\u200d]`);
	var GAP = new RegExp(`(?:[ \\u3000\\n${OTHER_SPACE}${OTHER_BREAK}${UNSEEN}]|${JOINER})+`, "gu");
	var SPACE3 = new RegExp(`[ \\u3000\\n]|${STRANGE.source}`);
	var SUSPICIOUS = new RegExp(`^[ \\u3000\\n]|[ \\u3000\\n]$|[ \\u3000\\n]{2}|${STRANGE.source}`);
	var FORMATTED_NUMBER = /^[-+△▲(]?[¥￥$]? {0,9}[\d,.]+[%)]?$/;
	var LONGEST_NUMBER = 40;
	function isFormattedNumber(text) {
		return text.length <= LONGEST_NUMBER && FORMATTED_NUMBER.test(text.replace(/^[ \u00a0]+|(?<![ \u00a0])[ \u00a0]+$/g, ""));
	}
	var BREAKS2 = new RegExp(`\\r\\n|[${OTHER_BREAK}]`, "g");
	var UNSEEN_ALL = new RegExp(`[${UNSEEN}\\u200c\\u200d]`, "g");
	var OTHER_SPACES = new RegExp(`[${OTHER_SPACE}]`, "g");
	function gapsIn(text) {
		return [...text.matchAll(GAP)].map((match) => {
			const [typed] = match;
			const seen = typed.replace(UNSEEN_ALL, "").replace(BREAKS2, "\n").replace(OTHER_SPACES, " ");
			return { start: match.index, end: match.index + typed.length, typed, seen };
		});
	}
	function indentOf({ seen }) {
		return seen.slice(seen.lastIndexOf("\n") + 1);
	}
	function widthOf3(text) {
		let width = 0;
		for (const character of text) {
			const code = character.charCodeAt(0);
			width += code >= 32 && code <= 126 || code >= 65377 && code <= 65439 ? 1 : 2;
		}
		return width;
	}
	function wordBehind(text, { end }) {
		var _a, _b;
		return (_b = (_a = /^[^\s\u3000]{0,20}/.exec(text.slice(end, end + 20))) == null ? void 0 : _a[0]) != null ? _b : "";
	}
	function isLaidOut(text, gaps) {
		const columns = /* @__PURE__ */ new Set();
		const ends = /* @__PURE__ */ new Set();
		let width = 0;
		let at = 0;
		for (const gap of gaps) {
			const { start, end, seen } = gap;
			width += widthOf3(text.slice(at, start));
			at = end;
			const isInner = start > 0 && end < text.length;
			if (seen.includes("\n")) {
				if (isInner && indentOf(gap).length > 1) {
					return true;
				}
				width = widthOf3(indentOf(gap));
			} else {
				width += widthOf3(seen);
				if (isInner && seen.length > 1) {
					const right = width + widthOf3(wordBehind(text, gap));
					if (columns.has(width) || ends.has(right)) {
						return true;
					}
					columns.add(width);
					ends.add(right);
				}
			}
		}
		return false;
	}
	function isSpread(text) {
		return /^\S(?:\s{1,9}\S){1,9}$/.test(text.trim());
	}
	function firstIndent(indent, habits, laidOut) {
		const isFullWidth = /^\u3000+$/.test(indent);
		const isMeant = isFullWidth && (habits.indent === "any" || habits.indent === "one" && indent.length === 1);
		return isMeant || laidOut ? indent : "";
	}
	function isBetweenSentences({ start, end, seen }, text) {
		var _a;
		return seen === "  " && /[A-Za-z)\d][.!?:]["')]?$/.test(text.slice(Math.max(0, start - 3), start)) && /[A-Z"'(\d]/.test((_a = text[end]) != null ? _a : "");
	}
	function rightGap(gap, text, habits, laidOut) {
		const { start, end, seen } = gap;
		if (end === text.length) {
			return "";
		}
		const indent = indentOf(gap);
		if (start === 0) {
			return firstIndent(indent, habits, laidOut);
		}
		if (seen.includes("\n")) {
			return seen.replace(/[^\n]/g, "") + (indent === " " && !laidOut ? "" : indent);
		}
		if (!habits.within) {
			return gap.typed;
		}
		if (seen.length < 2 || laidOut || isBetweenSentences(gap, text)) {
			return seen;
		}
		return seen.includes("　") ? "　" : " ";
	}
	function trimmedEdit(start, before, after) {
		const shorter = Math.min(before.length, after.length);
		let ahead = 0;
		while (ahead < shorter && before[ahead] === after[ahead]) {
			ahead++;
		}
		let behind = 0;
		while (behind < shorter - ahead && before[before.length - 1 - behind] === after[after.length - 1 - behind]) {
			behind++;
		}
		return {
			start: start + ahead,
			end: start + before.length - behind,
			text: after.slice(ahead, after.length - behind)
		};
	}
	function kindOf({ start, end, typed, seen }, length) {
		if (start === 0 || end === length || seen.includes("\n")) {
			return /[ \u3000\n]/.test(seen) ? "ends" : "invisible";
		}
		return seen.length > 1 && !STRANGE.test(typed) ? "doubled" : "invisible";
	}
	function straySpaces(text, habits) {
		if (!SPACE3.test(text) || !SUSPICIOUS.test(text) || isFormattedNumber(text)) {
			return null;
		}
		const gaps = gapsIn(text);
		const laidOut = habits.spread ? isSpread(text) || isLaidOut(text, gaps) : isLaidOut(text, gaps);
		const edits = [];
		const kinds = /* @__PURE__ */ new Set();
		for (const gap of gaps) {
			const right = rightGap(gap, text, habits, laidOut);
			if (right !== gap.typed) {
				edits.push(trimmedEdit(gap.start, gap.typed, right));
				kinds.add(kindOf(gap, text.length));
			}
		}
		return edits.length === 0 ? null : { kinds: [...kinds], edits };
	}

	// src/text/term-cell.ts
	var CONSTANT = /^(?:通年|毎年度?|随時|常時|継続(?:的に)?|ongoing|annual(?:ly)?|continuous)$/i;
	function isTermText(text, terms) {
		return termsIn(text, terms) !== null || CONSTANT.test(foldKey(text)) || parsePeriod(text) !== null;
	}

	// src/text/usual-scales.ts
	var LETTER2 = /^[\w\p{L}]$/u;
	function asSpelled(scale, counts) {
		return scale.map((step) => {
			var _a, _b;
			const spellings = [...counts].filter(([symbol2]) => {
				const isLetterForSign = LETTER2.test(symbol2) && !LETTER2.test(step.symbol);
				const reading = readMark(symbol2, scale);
				return !isLetterForSign && (reading.kind === "exact" || reading.kind === "look-alike") && reading.mark === step;
			}).sort((one, other) => other[1] - one[1]);
			const [symbol, count] = (_a = spellings[0]) != null ? _a : [step.symbol, 0];
			const all = spellings.reduce((sum, [, each]) => sum + each, 0);
			return count * 2 > all && symbol !== step.symbol ? { ...step, symbol, lookAlikes: [...(_b = step.lookAlikes) != null ? _b : [], step.symbol] } : step;
		});
	}
	var FITS = 0.6;
	var STRANGE2 = 0.4;
	var ENOUGH = 3;
	var MOST_WORDS = 8;
	var LONGEST_WORD2 = 14;
	var VALUE = /^[-+]?[\d,.]+\s*[%\u2030]?$/;
	function countsOf2(texts) {
		var _a;
		const counts = /* @__PURE__ */ new Map();
		for (const text of texts) {
			const symbol = foldWidth(text).trim();
			if (symbol !== "" && !isNotRated(symbol)) {
				counts.set(symbol, ((_a = counts.get(symbol)) != null ? _a : 0) + 1);
			}
		}
		return counts.size <= MOST_KINDS ? counts : commonest(counts);
	}
	var MOST_KINDS = 60;
	function commonest(counts) {
		return new Map([...counts].sort((one, other) => other[1] - one[1]).slice(0, MOST_KINDS));
	}
	function isUsed(step, scale, counts) {
		return [...counts.keys()].some((symbol) => {
			const reading = readMark(symbol, scale);
			return (reading.kind === "exact" || reading.kind === "look-alike") && reading.mark === step;
		});
	}
	function isStepOf(scale, symbol) {
		const reading = readMark(symbol, scale);
		const isSolid = markFamily(symbol) !== symbol && markShape(symbol).endsWith("solid");
		return reading.kind === "exact" || reading.kind === "look-alike" && (!isSolid || markShape(symbol) === markShape(reading.mark.symbol));
	}
	function shareIn(scale, counts) {
		let fitting = 0;
		let all = 0;
		for (const [symbol, count] of counts) {
			all += count;
			fitting += isStepOf(scale, symbol) ? count : 0;
		}
		return all === 0 ? 0 : fitting / all;
	}
	function fitsScale(scale, texts) {
		const counts = countsOf2(texts);
		return counts.size === 0 || shareIn(scale, counts) >= FITS;
	}
	function scaleInUse(texts) {
		const counts = countsOf2(texts);
		const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
		const fits = [...USUAL_SCALES, steps([...counts.keys()])].map((scale) => ({
			scale,
			share: shareIn(scale, counts)
		}));
		const best = fits.reduce((one, other) => other.share > one.share ? other : one);
		if (total === 0) {
			return { source: "usual", scale: DEFAULT_SCALE };
		}
		if (best.share >= FITS) {
			const kept = best.scale.filter((step) => step.occasional !== true || isUsed(step, best.scale, counts));
			return { source: "usual", scale: asSpelled(kept, counts) };
		}
		const words = [...counts.keys()];
		const values = [...counts].reduce((sum, [word, count]) => sum + (VALUE.test(word) ? count : 0), 0);
		if (values > total / 2) {
			return { source: "open", scale: [] };
		}
		const areRepeated = total >= words.length * 2 || best.share < STRANGE2 && total > words.length && total >= ENOUGH;
		if (areRepeated && words.length <= MOST_WORDS && words.every((word) => word.length <= LONGEST_WORD2)) {
			return { source: "used", scale: words.map((word) => ({ symbol: word, meaning: "" })) };
		}
		return words.some((word) => word.length > 4) || best.share === 0 && total >= ENOUGH ? { source: "open", scale: [] } : { source: "usual", scale: DEFAULT_SCALE };
	}
	function areMarks(texts) {
		const counts = countsOf2(texts);
		const symbols = [...counts.keys()];
		return symbols.length > 0 && symbols.length < MOST_KINDS && // The first text that is no mark of a scale ends the search in it: nearly every column is asked.
		USUAL_SCALES.some((scale) => symbols.every((symbol) => isStepOf(scale, symbol)));
	}
	return {
		DASHES, DEFAULT_SCALE, TERMS, UNITS, USUAL_SCALES, applyEdits, areEditsOf, areMarks, beginningInName,
		beginningInSign, brokenLines, calendarYearOf, characterPairs, countedNumbers, countsOf, cutText,
		departmentStem, digitEdits, digitsForKanji, endOfMonth, endingInName, eraToWestern, findAsOfNotes,
		findBeginning, findEnding, findFigures, findInterimNotes, findPlanForItself, findYearMentions,
		fingerprint, firstOf, fiscalYearEnd, fiscalYearOf, fiscalYearOfDate, fitsScale, foldKey, foldWidth,
		foldWithPlaces, hashOf, inverseEdits, isBlank, isFullAreaName, isNotRated, isOneLetterOff,
		isPlaceholder, isSameAsAbove, isTermText, isoDate, lastOf, mapStretches, markFamily, markShape, mayEnd,
		mayShareKey, mergeEdits, mightConvert, namesArea, namesImpossibleYear, numberLabel, officeNames,
		oneLine, parsePeriod, parseYearHeading, plannedStarts, readDepartments, readMark, remembered,
		resolveAsOf, respelling, saysUnit, scaleInUse, sharedPairs, sharedSequence, shorten, spellingEdits,
		spellingUses, splitDepartments, statedFigures, straySpaces, tellsOfNothingDone, termsIn, warekiYear,
		whatWasDone, yearNames
	};
}

function shinchokuBuildOfTable_() {
	return "194e7e03e04a";
}
