// 進捗チェック 0.9.0：Code.js
// メニュー・コマンド・設定と、シートの読み書き。Google の機能を使うのは、このファイルだけです。
// Menu, commands, settings, reading and writing the Sheet. The only file that uses anything of Google.
// Built from src/ by `npm run build`; do not edit.
// shinchokuShapes_ holds part of zod (https://zod.dev), MIT License: its text stands at the end of Words.js.
/** @OnlyCurrentDoc */

function onInstall() {
	return shinchokuOpening_().openOrOffer(() => shinchokuMenu_().openMenu(), "validateTable");
}

function onOpen() {
	return shinchokuOpening_().openOrOffer(() => shinchokuMenu_().openMenu(), "validateTable");
}

function validateTable() {
	return shinchokuCommands_().validate();
}

function highlightMissingYears() {
	return shinchokuCommands_().highlightMissingYears();
}

function clearHighlights() {
	return shinchokuCommands_().clearHighlights();
}

function setDropdowns() {
	return shinchokuCommands_().setDropdowns();
}

function removeDropdowns() {
	return shinchokuCommands_().removeDropdowns();
}

function chooseTabs() {
	return shinchokuCommands_().chooseTabs();
}

function createSummary() {
	return shinchokuCommands_().makeSummary();
}

function createReport() {
	return shinchokuCommands_().makeReport();
}

function createRequests() {
	return shinchokuCommands_().makeRequests();
}

function createFigures() {
	return shinchokuCommands_().makeFigures();
}

function createData() {
	return shinchokuCommands_().makeData();
}

function showFixHistory() {
	return shinchokuCommands_().showHistory();
}

function showSettings() {
	return shinchokuCommands_().showSettings();
}

function showHelp() {
	return shinchokuCommands_().showHelp();
}

function pageReadTable(request) {
	return shinchokuCommands_().answerPage("pageReadTable", request);
}

function pageCheckTable(request) {
	return shinchokuCommands_().answerPage("pageCheckTable", request);
}

function pageListFigures(request) {
	return shinchokuCommands_().answerPage("pageListFigures", request);
}

function pageHighlight(request) {
	return shinchokuCommands_().answerPage("pageHighlight", request);
}

function pageClearHighlights(request) {
	return shinchokuCommands_().answerPage("pageClearHighlights", request);
}

function pageMakeTab(request) {
	return shinchokuCommands_().answerPage("pageMakeTab", request);
}

function pageTabChoices(request) {
	return shinchokuCommands_().answerPage("pageTabChoices", request);
}

function pageRequestText(request) {
	return shinchokuCommands_().answerPage("pageRequestText", request);
}

function pageOpenTab(request) {
	return shinchokuCommands_().answerPage("pageOpenTab", request);
}

function pageGoToCell(request) {
	return shinchokuCommands_().answerPage("pageGoToCell", request);
}

function pageShowHelp(request) {
	return shinchokuCommands_().answerPage("pageShowHelp", request);
}

function pageFingerprint(request) {
	return shinchokuCommands_().answerPage("pageFingerprint", request);
}

function pageIgnore(request) {
	return shinchokuCommands_().answerPage("pageIgnore", request);
}

function pagePlanFixes(request) {
	return shinchokuCommands_().answerPage("pagePlanFixes", request);
}

function pageApplyFixes(request) {
	return shinchokuCommands_().answerPage("pageApplyFixes", request);
}

function pageFixHistory(request) {
	return shinchokuCommands_().answerPage("pageFixHistory", request);
}

function pagePlanTakeBack(request) {
	return shinchokuCommands_().answerPage("pagePlanTakeBack", request);
}

function pageTakeBack(request) {
	return shinchokuCommands_().answerPage("pageTakeBack", request);
}

function pageReadSettings(request) {
	return shinchokuCommands_().answerPage("pageReadSettings", request);
}

function pageImportSettings(request) {
	return shinchokuCommands_().answerPage("pageImportSettings", request);
}

function pageSaveSettings(request) {
	return shinchokuCommands_().answerPage("pageSaveSettings", request);
}

function pageRestore(request) {
	return shinchokuCommands_().answerPage("pageRestore", request);
}

/**
 * 年度の書き方を西暦の年度（4月から翌年3月まで）に直します。例：「Ｒ４年度」は 2022、「平成31年3月」は 2018。
 * @param {any} value 年度を表す文字・数値・日付。範囲も指定できます。
 * @return 西暦の年度。空欄は空欄のままです。
 * @customfunction
 */
function SHINCHOKU_YEAR(value) {
	return shinchokuFormulas_().answerFormula(() => shinchokuFormulas_().fiscalYears(value));
}

/**
 * 年度を和暦で書きます。例：2022 は「令和4年度」、2019 は「令和元年度」。
 * @param {any} year 西暦の年度。年度を表す文字・日付や、範囲も指定できます。
 * @return 和暦の年度。空欄は空欄のままです。
 * @customfunction
 */
function SHINCHOKU_WAREKI(year) {
	return shinchokuFormulas_().answerFormula(() => shinchokuFormulas_().warekiYears(year));
}

/**
 * 評価の数を数えます。全角と半角や、○・〇・◯のような形の似た文字は同じものとして数えます。
 * @param {range} range 評価の欄の範囲。
 * @param {string} mark 数える評価。例：「◎」。評価を並べた範囲も指定できます。
 * @return 評価の数。
 * @customfunction
 */
function SHINCHOKU_COUNT(range, mark) {
	return shinchokuFormulas_().answerFormula(() => shinchokuFormulas_().countMarks(range, mark));
}

/**
 * 文の中から、単位の付いた数値を取り出します。例：「研修会を12回開催」と「回」で 12。
 * @param {string} text 文、またはそのセル。範囲も指定できます。
 * @param {string} counter 数え方の単位。例：「回」「人」「か所」。
 * @return その単位が付いた最初の数値。予定や目標と読める数値は取り出しません。なければ空欄です。
 * @customfunction
 */
function SHINCHOKU_FIGURE(text, counter) {
	return shinchokuFormulas_().answerFormula(() => shinchokuFormulas_().figures(text, counter));
}

function shinchokuMenu_() {
	return shinchokuMenu_.made || (shinchokuMenu_.made = makeShinchokuMenu_());
}

function makeShinchokuMenu_() {
	"use strict";
	shinchokuSameBuild_();
	// from:Code.js (Person)
	var { buildMenu, userMessages } = shinchokuPerson_();

	// src/commands/open-menu.ts
	function menuGroups(menu) {
		return [
			[
				{ caption: menu.validate, functionName: "validateTable" },
				{ caption: menu.highlight, functionName: "highlightMissingYears" },
				{ caption: menu.clear, functionName: "clearHighlights" },
				{ caption: menu.history, functionName: "showFixHistory" }
			],
			[
				{ caption: menu.setDropdowns, functionName: "setDropdowns" },
				{ caption: menu.removeDropdowns, functionName: "removeDropdowns" }
			],
			[
				{ caption: menu.chooseTabs, functionName: "chooseTabs" },
				{ caption: menu.summary, functionName: "createSummary" },
				{ caption: menu.report, functionName: "createReport" },
				{ caption: menu.requests, functionName: "createRequests" },
				{ caption: menu.figures, functionName: "createFigures" },
				{ caption: menu.data, functionName: "createData" }
			],
			[
				{ caption: menu.settings, functionName: "showSettings" },
				{ caption: menu.help, functionName: "showHelp" }
			]
		];
	}
	function openMenu() {
		const messages = userMessages();
		buildMenu(messages.product, menuGroups(messages.menu));
	}
	return {
		openMenu
	};
}

function shinchokuFormulas_() {
	return shinchokuFormulas_.made || (shinchokuFormulas_.made = makeShinchokuFormulas_());
}

function makeShinchokuFormulas_() {
	"use strict";
	var __defProp = Object.defineProperty;
	var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
	var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);

	// from:Code.js (Person)
	var { userMessages } = shinchokuPerson_();

	// from:Table.js (Text)
	var { DASHES, USUAL_SCALES, digitsForKanji, eraToWestern, findFigures, findYearMentions, fiscalYearOf } = shinchokuText_();
	var { foldKey, foldWidth, isBlank, markShape, namesImpossibleYear, oneLine, parseYearHeading, plannedStarts } = shinchokuText_();
	var { readMark, shorten, warekiYear } = shinchokuText_();

	// src/functions/formula-problem.ts
	var FormulaError = class extends Error {
		constructor(problem, place = null) {
			super(problem.code);
			__publicField(this, "problem", problem);
			__publicField(this, "place", place);
			this.name = "FormulaError";
		}
	};

	// src/commands/answer-formula.ts
	var LONGEST_QUOTE = 40;
	function quoted(text) {
		return shorten(oneLine(text), LONGEST_QUOTE);
	}
	function textOf(problem, texts) {
		switch (problem.code) {
			case "no-year-given":
				return texts.noYearGiven;
			case "no-year":
				return texts.noYear({ text: quoted(problem.text) });
			case "several-years":
				return texts.severalYears({ text: quoted(problem.text), years: problem.years });
			case "impossible-year":
				return texts.impossibleYear({ text: quoted(problem.text) });
			case "number-is-no-year":
				return texts.numberIsNoYear({ value: problem.value });
			case "no-date":
				return texts.noDate;
			case "no-range-given":
				return texts.noRangeGiven;
			case "no-mark-given":
				return texts.noMarkGiven;
			case "bad-mark":
				return texts.badMark;
			case "too-many-marks":
				return texts.tooManyMarks({ most: problem.most });
			case "no-text-given":
				return texts.noTextGiven;
			case "no-counter-given":
				return texts.noCounterGiven;
			case "several-counters":
				return texts.severalCounters;
			case "unknown-counter":
				return texts.unknownCounter({ text: quoted(problem.text) });
		}
	}
	function answerFormula(work) {
		try {
			return work();
		} catch (error) {
			if (!(error instanceof FormulaError)) {
				throw error;
			}
			const texts = userMessages().functions;
			const { problem, place } = error;
			const text = textOf(problem, texts);
			throw new Error(place === null ? text : texts.inRange({ ...place, problem: text }));
		}
	}

	// src/functions/cells.ts
	function isBlankCell(value) {
		return value === null || value === void 0 || typeof value === "string" && isBlank(value);
	}
	function isDate(value) {
		return Object.prototype.toString.call(value) === "[object Date]";
	}
	function answerAt(answer, value, row, column) {
		try {
			return isBlankCell(value) ? "" : answer(value);
		} catch (error) {
			if (error instanceof FormulaError) {
				throw new FormulaError(error.problem, { row: row + 1, column: column + 1 });
			}
			throw error;
		}
	}
	function answerEach(argument, answer) {
		if (!Array.isArray(argument)) {
			return isBlankCell(argument) ? "" : answer(argument);
		}
		const rows = argument;
		return rows.map((row, rowIndex) => {
			if (!Array.isArray(row)) {
				return answerAt(answer, row, rowIndex, 0);
			}
			const values = row;
			return values.map((value, columnIndex) => answerAt(answer, value, rowIndex, columnIndex));
		});
	}
	function cellsOf(argument) {
		if (!Array.isArray(argument)) {
			return [argument];
		}
		const rows = argument;
		return rows.flatMap((row) => Array.isArray(row) ? row : [row]);
	}

	// src/functions/count.ts
	var DIGITS = /^\d+$/;
	function isSolid(symbol) {
		return markShape(symbol).endsWith("solid");
	}
	function stepIn(scale, text) {
		const reading = readMark(text, scale);
		if (reading.kind === "exact") {
			return reading.mark;
		}
		return reading.kind === "look-alike" && isSolid(reading.typed) === isSolid(reading.mark.symbol) ? reading.mark : null;
	}
	function textOf2(value) {
		return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? `${value}` : "";
	}
	function holds(mark) {
		var _a;
		const folded = foldWidth(mark).trim();
		if (DIGITS.test(folded)) {
			return (cell) => foldWidth(textOf2(cell)).trim() === folded;
		}
		const own = [{ symbol: folded, meaning: "" }];
		const exact = USUAL_SCALES.find((scale2) => readMark(mark, scale2).kind === "exact");
		const scale = (_a = exact != null ? exact : USUAL_SCALES.find((each) => stepIn(each, mark) !== null)) != null ? _a : own;
		const step = stepIn(scale, mark);
		return (cell) => typeof cell !== "number" && step !== null && stepIn(scale, textOf2(cell)) === step;
	}
	var MOST_MARKS = 100;
	function talliesOf(cells) {
		var _a;
		const tallies = /* @__PURE__ */ new Map();
		for (const cell of cells) {
			const tally = (_a = tallies.get(cell)) != null ? _a : { cell, count: 0 };
			tallies.set(cell, { cell, count: tally.count + 1 });
		}
		return [...tallies.values()];
	}
	function countMarks(range, marks) {
		if (range === void 0) {
			throw new FormulaError({ code: "no-range-given" });
		}
		if (isBlankCell(marks)) {
			throw new FormulaError({ code: "no-mark-given" });
		}
		const tallies = talliesOf(cellsOf(range));
		const counted = /* @__PURE__ */ new Map();
		const count = (mark) => {
			const holdsIt = holds(mark);
			return tallies.reduce((sum, { cell, count: many }) => sum + (holdsIt(cell) ? many : 0), 0);
		};
		return answerEach(marks, (mark) => {
			const text = textOf2(mark);
			if (text === "") {
				throw new FormulaError({ code: "bad-mark" });
			}
			const known = counted.get(text);
			if (known === void 0 && counted.size === MOST_MARKS) {
				throw new FormulaError({ code: "too-many-marks", most: MOST_MARKS });
			}
			const answer = known != null ? known : count(text);
			counted.set(text, answer);
			return answer;
		});
	}

	// src/functions/figure.ts
	var LONGEST_COUNTER = 20;
	var BEGINS_LIKE_A_NUMBER = /^[\d.,\s]/;
	function usualCounter(text) {
		const typed = foldWidth(text).trim();
		const counted = `1${typed}`;
		const [figure] = counted.length <= LONGEST_COUNTER && !BEGINS_LIKE_A_NUMBER.test(typed) ? findFigures(counted) : [];
		return figure !== void 0 && figure.unit !== "" && figure.end === counted.length ? { unit: figure.unit, scale: figure.value } : null;
	}
	function counterOf(argument) {
		const counters = cellsOf(argument).filter((each) => !isBlankCell(each));
		const [counter] = counters;
		if (counter === void 0) {
			throw new FormulaError({ code: "no-counter-given" });
		}
		if (counters.length > 1) {
			throw new FormulaError({ code: "several-counters" });
		}
		const text = typeof counter === "string" ? counter : "";
		const usual = usualCounter(text);
		if (usual === null) {
			throw new FormulaError({ code: "unknown-counter", text });
		}
		return usual;
	}
	var NEGATIVE = /(?:[-－−‐]|マイナス)[\s\u3000]?$/;
	var LONGEST_SIGN = 6;
	var MAY_BE_PLANNED = /予定|見込|目標|計画/;
	function figureIn(text, { unit, scale }) {
		const candidates = findFigures(text).filter((figure) => {
			const ahead = text.slice(Math.max(0, figure.start - LONGEST_SIGN), figure.start);
			return (figure.unit === unit || figure.unit === "") && !NEGATIVE.test(ahead);
		});
		const planned = candidates.length > 0 && MAY_BE_PLANNED.test(text) ? plannedStarts(text) : null;
		const found = candidates.find(({ start }) => (planned == null ? void 0 : planned.has(start)) !== true);
		return found === void 0 ? "" : found.unit === "" ? found.value : found.value / scale;
	}
	function figureOfCell(value, counter) {
		if (typeof value === "number") {
			return Number.isFinite(value) ? value : "";
		}
		return typeof value === "string" ? figureIn(value, counter) : "";
	}
	function figures(texts, counter) {
		if (texts === void 0) {
			throw new FormulaError({ code: "no-text-given" });
		}
		const usual = counterOf(counter);
		return answerEach(texts, (value) => figureOfCell(value, usual));
	}

	// src/functions/year.ts
	var FIRST_YEAR = 1868;
	var LAST_YEAR = 2117;
	var LONGEST_DATE = 30;
	var YEAR = "(?:(令和|平成|昭和|大正|明治|[RHSTM])\\.?(元|\\d{1,2})|(\\d{4}))";
	var MONTH = "(1[0-2]|0?[1-9])";
	var TIME = /\s\d{1,2}:\d{2}(?::\d{2})?$/;
	var DAY = new RegExp(`^${YEAR}(?:年|[./-])${MONTH}(?:月|[./-])(?:(?:[12]\\d|3[01]|0?[1-9])日?|末日?)?$`, "i");
	var MONTHS = new RegExp(`^${YEAR}(?:年|[./])${MONTH}月?[${DASHES}]${MONTH}月(?:末|分|実績)?$`, "i");
	var MONTH_ALONE = new RegExp(`^${YEAR}[./-]${MONTH}$`, "i");
	function yearsOfDate(key, pattern) {
		var _a;
		const [, era, eraYear = "", western, ...months] = key.length <= LONGEST_DATE ? (_a = pattern.exec(key)) != null ? _a : [] : [];
		const year = era === void 0 ? Number(western) : eraToWestern(era, eraYear);
		return year === null ? [] : distinct(months.map((month) => fiscalYearOf(year, Number(month))));
	}
	function distinct(years) {
		return [...new Set(years)];
	}
	var AMOUNT = /^\d{4}(?:[千万億]|百万)?[円%]/;
	var BARE_SPAN = new RegExp(`^[RHSTM]\\.?\\d{1,2}[${DASHES}]\\d{1,2}$`, "i");
	var ERA_BEYOND_ITS_YEARS = /(?:令和|平成|昭和|大正|明治)\d{3}/;
	function yearsNamed(text) {
		const key = digitsForKanji(foldKey(foldWidth(text).trim().replace(TIME, "")));
		if (ERA_BEYOND_ITS_YEARS.test(key) || AMOUNT.test(key)) {
			return [];
		}
		for (const pattern of [DAY, MONTHS]) {
			const years2 = yearsOfDate(key, pattern);
			if (years2.length > 0) {
				return years2;
			}
		}
		const isBareSpan = BARE_SPAN.test(key);
		const heading = parseYearHeading(isBareSpan ? `${key}年度` : text);
		if (heading !== null) {
			return distinct([heading.from, heading.to]);
		}
		if (isBareSpan) {
			return [];
		}
		const years = yearsOfDate(key, MONTH_ALONE);
		return years.length > 0 ? years : distinct(findYearMentions(foldWidth(text)).map(({ fiscalYear }) => fiscalYear));
	}
	function isImpossible(text) {
		return namesImpossibleYear(text) || ERA_BEYOND_ITS_YEARS.test(foldKey(text));
	}
	function yearOfText(text) {
		const key = foldKey(text);
		if (/^\d{1,15}$/.test(key)) {
			return yearOfNumber(Number(key));
		}
		const years = yearsNamed(text);
		const [year] = years;
		if (year === void 0) {
			throw new FormulaError({ code: isImpossible(text) ? "impossible-year" : "no-year", text });
		}
		if (years.length > 1) {
			throw new FormulaError({ code: "several-years", text, years });
		}
		return year;
	}
	function yearOfNumber(value) {
		if (!Number.isInteger(value) || value < FIRST_YEAR || value > LAST_YEAR) {
			throw new FormulaError({ code: "number-is-no-year", value });
		}
		return value;
	}
	var FIRST_DATED_YEAR = 1900;
	function yearOfDateCell(date) {
		const year = date.getFullYear();
		if (!(year >= FIRST_DATED_YEAR)) {
			throw new FormulaError({ code: "no-date" });
		}
		return yearOfNumber(fiscalYearOf(year, date.getMonth() + 1));
	}
	function fiscalYearOfCell(value) {
		if (typeof value === "number") {
			return yearOfNumber(value);
		}
		if (isDate(value)) {
			return yearOfDateCell(value);
		}
		if (typeof value !== "string") {
			throw new FormulaError({ code: "no-year", text: typeof value === "boolean" ? String(value).toUpperCase() : "" });
		}
		return yearOfNumber(yearOfText(value));
	}
	function fiscalYears(argument) {
		if (argument === void 0) {
			throw new FormulaError({ code: "no-year-given" });
		}
		return answerEach(argument, fiscalYearOfCell);
	}

	// src/functions/wareki.ts
	function nameOf(year) {
		const name = warekiYear(year);
		if (name === null) {
			throw new FormulaError({ code: "number-is-no-year", value: year });
		}
		return name;
	}
	function warekiYears(argument) {
		if (argument === void 0) {
			throw new FormulaError({ code: "no-year-given" });
		}
		return answerEach(argument, (value) => nameOf(fiscalYearOfCell(value)));
	}
	return {
		answerFormula, countMarks, figures, fiscalYears, warekiYears
	};
}

function shinchokuCommands_() {
	return shinchokuCommands_.made || (shinchokuCommands_.made = makeShinchokuCommands_());
}

function makeShinchokuCommands_() {
	"use strict";
	shinchokuSameBuild_();
	var __defProp = Object.defineProperty;
	var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
	var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);

	// from:Code.js (Sheets)
	var { HELP_SCRIPT, activeSpreadsheet, addToHistory, addToLog, applyDropdowns, applyHighlights, changeLog } = shinchokuSheets_();
	var { clearHighlights, dropFromHistory, findHistoryTab, findLogTab, findOwnTabs, hasOwnDropdowns } = shinchokuSheets_();
	var { hindranceOn, isOwnTab, isWithoutCells, markDamagedLines, readCellStates, readDocumentTexts } = shinchokuSheets_();
	var { readHistory, readLog, readRules, readSnapshot, readTexts, removeDropdowns, renewTab, selectCell } = shinchokuSheets_();
	var { sheetWithId, sheetsWithCells, showSheet, standingsIn, viewerHindrance, withDocumentLock, writeCells } = shinchokuSheets_();
	var { writeDocumentText } = shinchokuSheets_();

	// from:Code.js (Person)
	var { alertMessage, askYesNo, localTime, messagesIn, promptText, showHtml, showSidebar, startClock } = shinchokuPerson_();
	var { toastDone, toastWorking, userMessages } = shinchokuPerson_();

	// from:Code.js (Bridge)
	var { BRIDGE, BRIDGE_VERSION, MOST_CHANGES, toCheckResult, toFigureList, understandingOf } = shinchokuBridge_();

	// from:Words.js (Help)
	var { helpPage } = shinchokuHelp_();

	// from:Checks.js (Fixes)
	var { LONGEST_RECORD, findCells, loggedFixes, nextFix, planFixes, recordOf, stretchesAfter, takenBack } = shinchokuFixes_();
	var { whyNotWritten } = shinchokuFixes_();

	// from:Reports.js (Reports)
	var { MOST_CHARACTERS, askedCells, byOccasion, damagedRows, displayTime, isKept, keptSnapshots, linesToDrop } = shinchokuReports_();
	var { newSnapshot, nextNumber, nothingAskedText, planData, planFigures, planReport, planRequests } = shinchokuReports_();
	var { planSummary, requestText, requestsOf, rowsOf, safeText, snapshotsOf } = shinchokuReports_();

	// from:Reports.js (Summary)
	var { compareSnapshots, summarize, takeSnapshot } = shinchokuSummary_();

	// from:Checks.js (Checks)
	var { MOST_VALUES, RULES, countBySeverity, findingKeys, foreignRows, partsNeeded, planDropdowns } = shinchokuChecks_();
	var { planHighlights, runChecks, startsOn } = shinchokuChecks_();

	// from:Table.js (Table)
	var { parseA1, readTable, toA1 } = shinchokuTable_();

	// from:Code.js (Settings)
	var { DEFAULT_SETTINGS, LARGEST_SETTINGS, VERSION, correctionsOf, headerSignature, mergedForSaving, onlyTab } = shinchokuSettings_();
	var { parseIgnored, parseSettings, readSettingsData, readSettingsText, serializeIgnored, serializeSettings } = shinchokuSettings_();
	var { settingsProblemText, withCorrections, withIgnored, withoutIgnored } = shinchokuSettings_();

	// from:Table.js (Text)
	var { applyEdits, areEditsOf, fingerprint, shorten } = shinchokuText_();

	// from:Words.js (Words)
	var { themeOf } = shinchokuWords_();

	// from:Code.js (Shapes)
	var { parse, safeParse } = shinchokuShapes_();

	// src/commands/failure.ts
	var FailureError = class extends Error {
		constructor(failure) {
			super(failure.code);
			__publicField(this, "failure", failure);
			this.name = "FailureError";
		}
	};
	function detailOf(error) {
		return error instanceof Error ? error.message : String(error);
	}
	function orFail(step, failure) {
		try {
			return step();
		} catch (error) {
			if (error instanceof FailureError) {
				throw error;
			}
			throw new FailureError(failure(detailOf(error)));
		}
	}

	// src/commands/time-limit.ts
	function stopIfLate({ isLate }, stage) {
		if (isLate()) {
			throw new FailureError({ code: "out-of-time", stage });
		}
	}

	// src/commands/checked-table.ts
	function keyedFindings(table, context) {
		const { messages, state } = context;
		const findings = runChecks(
			{ kind: "table", table },
			table.sheetName,
			messages.checks,
			state.settings,
			(done, all) => stopIfLate(context, { kind: "checking", done, all })
		);
		const ignored = new Map(state.ignored.map((item) => [item.key, item]));
		const keys = findingKeys(findings, table);
		return findings.map((finding, index) => {
			var _a, _b;
			const key = (_a = keys[index]) != null ? _a : "";
			return { finding, key, ignored: (_b = ignored.get(key)) != null ? _b : null };
		});
	}
	function openFindings(keyed) {
		return keyed.filter(({ ignored }) => ignored === null).map(({ finding }) => finding);
	}

	// src/commands/page-result.ts
	function snapshotFingerprint(snapshot) {
		return fingerprint([snapshot.texts, snapshot.merges]);
	}
	function pageLanguage({ language }) {
		return language === "ja" ? "ja" : "en";
	}
	function chapterOf(keyed, table) {
		var _a, _b, _c, _d;
		const { entry } = keyed.finding;
		const chapter = entry === null ? null : (_b = (_a = table.entries[entry]) == null ? void 0 : _a.chapter) != null ? _b : null;
		return chapter === null ? "" : (_d = (_c = table.chapters[chapter]) == null ? void 0 : _c.title) != null ? _d : "";
	}
	function toPageResult({ table }, keyed, { messages, state, time }) {
		const findings = keyed.map(({ finding }) => finding);
		return {
			result: toCheckResult(table, findings, summarize(table)),
			sheetId: table.sheetId,
			fingerprint: snapshotFingerprint(table.snapshot),
			checkedAt: time.now,
			language: pageLanguage(messages),
			settingsState: state.state,
			about: Object.fromEntries(findings.map(({ check }) => [check, messages.explanation(messages.handbook[check])])),
			titles: Object.fromEntries(findings.map(({ check }) => [check, messages.checks[check].title])),
			findings: keyed.map((one) => ({
				key: one.key,
				chapter: chapterOf(one, table),
				fixes: one.finding.fix.length,
				ignored: one.ignored === null ? null : { reason: one.ignored.reason, at: one.ignored.at }
			}))
		};
	}

	// src/commands/document-state.ts
	var IGNORED = "ignored";
	var SETTINGS = "settings";
	function readDocumentState() {
		const texts = orFail(
			() => readDocumentTexts([IGNORED, SETTINGS]),
			(detail) => ({ code: "cannot-read", detail })
		);
		return {
			...parseSettings(texts.settings),
			...parseIgnored(texts.ignored),
			revision: fingerprint(texts.settings)
		};
	}
	function putAside(key, text) {
		try {
			writeDocumentText(`${key}-damaged`, text);
		} catch {
		}
	}
	function repairStored({ state, ignoredState }) {
		var _a, _b;
		const damage = state === "unreadable" ? [SETTINGS] : [];
		if (ignoredState === "damaged") {
			damage.push(IGNORED);
		}
		if (damage.length === 0) {
			return [];
		}
		try {
			const texts = readDocumentTexts([IGNORED, SETTINGS]);
			const settings = parseSettings(texts.settings);
			const ignored = parseIgnored(texts.ignored);
			if (settings.state === "unreadable" && damage.includes(SETTINGS)) {
				putAside(SETTINGS, (_a = texts.settings) != null ? _a : "");
				writeDocumentText(SETTINGS, serializeSettings(settings.settings));
			}
			if (ignored.ignoredState === "damaged" && damage.includes(IGNORED)) {
				putAside(IGNORED, (_b = texts.ignored) != null ? _b : "");
				writeDocumentText(IGNORED, serializeIgnored(ignored.ignored));
			}
		} catch {
		}
		return damage;
	}
	function changeIgnored(change) {
		var _a;
		const { ignored, ignoredState } = readDocumentState();
		if (ignoredState === "newer") {
			throw new FailureError({ code: "newer-ignored" });
		}
		if (ignoredState === "damaged") {
			putAside(IGNORED, (_a = readDocumentTexts([IGNORED]).ignored) != null ? _a : "");
		}
		const text = serializeIgnored(change(ignored));
		orFail(
			() => writeDocumentText(IGNORED, text),
			(detail) => ({ code: "cannot-save-ignored", detail })
		);
	}
	function revisionOf(settings) {
		return fingerprint(serializeSettings(settings));
	}
	function storeSettings(settings) {
		const text = serializeSettings(settings);
		if (text.length > LARGEST_SETTINGS) {
			throw new FailureError({ code: "settings-too-large" });
		}
		orFail(
			() => writeDocumentText(SETTINGS, text),
			(detail) => ({ code: "cannot-save-settings", detail })
		);
		return revisionOf(settings);
	}

	// src/commands/command-context.ts
	function once(read) {
		let value = null;
		return () => {
			value != null ? value : value = read();
			return value;
		};
	}
	function openContext() {
		const isLate = startClock();
		const spreadsheet = activeSpreadsheet();
		const state = once(readDocumentState);
		const messages = once(() => messagesIn(state().settings.language));
		const time = once(() => localTime(spreadsheet));
		return {
			spreadsheet,
			isLate,
			get state() {
				return state();
			},
			get messages() {
				return messages();
			},
			get time() {
				return time();
			}
		};
	}
	function messagesForFailure(context) {
		var _a;
		try {
			return (_a = context == null ? void 0 : context.messages) != null ? _a : userMessages();
		} catch {
			return userMessages();
		}
	}

	// src/commands/damage-notice.ts
	function textOf(damage, { messages: { obstacles } }) {
		switch (damage) {
			case "settings":
				return obstacles.damagedSettings;
			case "ignored":
				return obstacles.damagedIgnored;
		}
	}
	function repairedDamage(context) {
		const damage = repairStored(context.state);
		return damage.length === 0 ? null : damage.map((each) => textOf(each, context)).join("\n");
	}

	// src/commands/failure-message.ts
	function failureCode(error) {
		return error instanceof FailureError ? error.failure.code : "unexpected";
	}
	function failureDetails(error, where) {
		const failure = error instanceof FailureError ? JSON.stringify(error.failure) : detailOf(error);
		return `進捗チェック ${VERSION} / ${where} / ${failureCode(error)} / ${failure}`;
	}
	var MOST_PLACES = 3;
	var LONGEST_NAMES = 500;
	function whyText({ hindrance }, { obstacles, shared }, perhaps) {
		switch (hindrance == null ? void 0 : hindrance.kind) {
			case void 0:
				return perhaps;
			case "viewer":
				return obstacles.viewer;
			case "tab":
				return obstacles.tab({ sheet: hindrance.sheet });
			case "cells": {
				const first = hindrance.cells.slice(0, MOST_PLACES).join(shared.separator);
				const more = hindrance.cells.length - MOST_PLACES;
				const cells = more > 0 ? obstacles.moreCells({ cells: first, more }) : first;
				return obstacles.cells({ sheet: hindrance.sheet, cells });
			}
		}
	}
	function detailText({ hindrance, detail }, { obstacles }) {
		return hindrance === null ? obstacles.details({ detail }) : "";
	}
	function refusalMessage(failure, messages) {
		const { failures: words, obstacles, shared } = messages;
		const why = (perhaps) => whyText(failure, messages, perhaps);
		switch (failure.code) {
			case "cannot-highlight":
				return words.cannotHighlight({ sheet: failure.sheet, why: why(obstacles.perhaps) });
			case "cannot-clear":
				return words.cannotClear({
					sheets: shorten(
						failure.sheets.map((sheet) => obstacles.quoted({ sheet })).join(shared.separator),
						LONGEST_NAMES
					),
					cleared: failure.cleared,
					why: why(obstacles.perhaps)
				});
			case "cannot-set-dropdowns":
				return words.cannotSetDropdowns({ why: why(obstacles.perhapsDropdowns) });
			case "cannot-write-tab":
				return words.cannotWriteTab({ tab: failure.tab, why: why(obstacles.perhapsTab) });
			case "cannot-write-log":
				return words.cannotWriteLog({ why: why(obstacles.perhaps) });
		}
	}
	function outOfTimeMessage(stage, { obstacles: { outOfTime, far, todo } }) {
		switch (stage.kind) {
			case "reading":
				return outOfTime({ far: far.reading(stage), todo: todo.openTable });
			case "checking":
				return outOfTime({ far: far.checking(stage), todo: todo.less });
			case "highlighting":
				return outOfTime({ far: far.highlighting, todo: todo.less });
			case "clearing":
				return outOfTime({ far: far.clearing(stage), todo: todo.goOn });
			case "dropdowns":
				return outOfTime({ far: far.dropdowns, todo: todo.again });
			case "planning":
				return outOfTime({ far: far.planning(stage), todo: todo.less });
			case "writing":
				return outOfTime({ far: far.writing(stage), todo: todo.less });
			case "fixing":
				return outOfTime({ far: far.fixing, todo: todo.fewer });
			case "taking-back":
				return outOfTime({ far: far.takingBack, todo: todo.again });
		}
	}
	function failureMessage(error, messages) {
		const words = messages.failures;
		if (!(error instanceof FailureError)) {
			return words.unexpected({ detail: detailOf(error) });
		}
		const { failure } = error;
		switch (failure.code) {
			case "no-progress-table":
				return failure.message;
			case "no-such-sheet":
				return words.noSuchSheet({
					sheet: shorten(failure.sheet, LONGEST_NAMES),
					sheets: shorten(failure.sheets.join(messages.shared.separator), LONGEST_NAMES)
				});
			case "several-tables":
				return words.severalTables({ sheets: shorten(failure.sheets.join(messages.shared.separator), LONGEST_NAMES) });
			case "locked":
				return words.locked;
			case "cannot-read":
				return words.cannotRead({ detail: failure.detail });
			case "cannot-highlight":
			case "cannot-clear":
			case "cannot-set-dropdowns":
			case "cannot-write-tab":
			case "cannot-write-log":
				return `${refusalMessage(failure, messages)}${detailText(failure, messages)}`;
			case "out-of-time":
				return outOfTimeMessage(failure.stage, messages);
			case "newer-ignored":
				return words.newerIgnored;
			case "cannot-save-ignored":
				return words.cannotSaveIgnored({ detail: failure.detail });
			case "not-in-log":
				return words.notInLog;
			case "no-such-report":
				return messages.comparison.noSuchReport({ time: displayTime(failure.at, messages) });
			case "no-table-to-compare":
				return messages.comparison.noTableToCompare({ sheet: failure.sheet });
			case "bad-request":
				return words.badRequest;
			case "outside-table":
				return words.outsideTable;
			case "settings-changed":
				return words.settingsChanged;
			case "bad-settings":
				return settingsProblemText(failure.problem, messages.settings);
			case "settings-too-large":
				return words.settingsTooLarge;
			case "cannot-save-settings":
				return words.cannotSaveSettings({ detail: failure.detail });
			case "blank-header-row":
				return words.blankHeaderRow({ row: failure.row });
		}
	}

	// src/commands/locate-table.ts
	function snapshotOf(sheet, parts = []) {
		return orFail(
			() => readSnapshot(sheet, parts),
			(detail) => ({ code: "cannot-read", detail })
		);
	}
	function readSheet(sheet, { time, state }) {
		const { settings } = state;
		return readTable(snapshotOf(sheet, partsNeeded(settings.checks)), { today: time.today, settings });
	}
	function readFront(sheet, context) {
		try {
			return readSheet(sheet, context);
		} catch (error) {
			if (isWithoutCells(sheet)) {
				return { kind: "none", reason: "no-header" };
			}
			throw error;
		}
	}
	function noTable(sheet, reading, { messages }) {
		const [finding] = runChecks(reading, sheet.getName(), messages.checks);
		return new FailureError({
			code: "no-progress-table",
			message: finding === void 0 ? "" : `${finding.message}
${finding.remedy}`
		});
	}
	function sheetNamed(spreadsheet, name) {
		const sheet = spreadsheet.getSheetByName(name);
		if (sheet === null) {
			throw new FailureError({
				code: "no-such-sheet",
				sheet: name,
				sheets: spreadsheet.getSheets().map((candidate) => candidate.getName())
			});
		}
		return sheet;
	}
	function otherTabs(front, own, spreadsheet) {
		const passed = /* @__PURE__ */ new Set([front.getSheetId(), ...own.map(({ sheet }) => sheet.getSheetId())]);
		return sheetsWithCells(spreadsheet).filter((sheet) => !passed.has(sheet.getSheetId()) && !sheet.isSheetHidden());
	}
	function locateTable(chosen, context, foreseen = {}) {
		const { spreadsheet } = context;
		const front = chosen === null ? spreadsheet.getActiveSheet() : sheetNamed(spreadsheet, chosen);
		const ownTabs = once(() => findOwnTabs(spreadsheet));
		const isOwn = (foreseen.ownTabs !== true || ownTabs().length > 0) && isOwnTab(front);
		const inFront = isOwn ? null : readFront(front, context);
		if ((inFront == null ? void 0 : inFront.kind) === "table") {
			return { kind: "found", found: { sheet: front, table: inFront.table, ownTabs } };
		}
		const others = chosen === null ? otherTabs(front, ownTabs(), spreadsheet) : [];
		const found2 = others.flatMap((sheet) => {
			stopIfLate(context, { kind: "reading", sheet: sheet.getName() });
			const reading = readSheet(sheet, context);
			return reading.kind === "table" ? [{ sheet, table: reading.table, ownTabs }] : [];
		});
		const [only, ...more] = found2;
		if (only === void 0) {
			throw noTable(front, inFront != null ? inFront : { kind: "none", reason: "own-output" }, context);
		}
		return more.length === 0 ? { kind: "found", found: only } : { kind: "several", names: found2.map((candidate) => candidate.table.sheetName) };
	}

	// src/commands/run-command.ts
	function underLock(work, isWrittenOut) {
		const outcome = withDocumentLock(work, isWrittenOut);
		if (outcome.kind === "locked") {
			throw new FailureError({ code: "locked" });
		}
		return outcome.result;
	}
	function chooseSheet(names, messages) {
		var _a;
		const list = names.map((name, index) => `${index + 1}. ${name}`).join("\n");
		const question = messages.choose.question({ list });
		for (let text = promptText(messages.choose.title, question); text !== null; ) {
			const name = (_a = names[Number(text.normalize("NFKC").trim()) - 1]) != null ? _a : names.find((candidate) => candidate === (text == null ? void 0 : text.trim()));
			if (name !== void 0) {
				return name;
			}
			text = promptText(messages.choose.title, `${messages.choose.again}
${question}`);
		}
		return null;
	}
	function endToast(spreadsheet, messages) {
		try {
			toastDone(spreadsheet, messages.done.stopped, messages);
		} catch {
		}
	}
	function withWarning(outcome, more) {
		const warnings = [outcome.warning, more].filter((text) => typeof text === "string");
		return warnings.length === 0 ? outcome : { ...outcome, warning: warnings.join("\n\n") };
	}
	function runCommand(working, work) {
		var _a, _b;
		let context = null;
		try {
			context = openContext();
			const { spreadsheet, messages } = context;
			toastWorking(spreadsheet, working(messages), messages);
			const outcome = work(context);
			toastDone(spreadsheet, (_a = outcome == null ? void 0 : outcome.message) != null ? _a : messages.done.cancelled, messages);
			(_b = outcome == null ? void 0 : outcome.show) == null ? void 0 : _b.call(outcome);
			if ((outcome == null ? void 0 : outcome.warning) !== void 0) {
				alertMessage(messages.failures.title, outcome.warning);
			}
		} catch (error) {
			const messages = messagesForFailure(context);
			if (context !== null) {
				endToast(context.spreadsheet, messages);
			}
			alertMessage(messages.failures.title, failureMessage(error, messages));
		}
	}
	function runOnTable(working, first, foreseen = {}) {
		runCommand(working, (context) => {
			let chosen = null;
			for (let work = first; work !== null; ) {
				const [current, name] = [work, chosen];
				const step = underLock(
					() => {
						const location = locateTable(name, context, foreseen);
						if (location.kind === "several") {
							return location;
						}
						const result = current(location.found, context);
						return "ask" in result ? { kind: "question", question: result, sheet: location.found.table.sheetName } : { kind: "done", outcome: withWarning(result, repairedDamage(context)) };
					},
					(step2) => step2.kind !== "done" || step2.outcome.writtenOut === true
				);
				switch (step.kind) {
					case "done":
						return step.outcome;
					case "question":
						chosen = step.sheet;
						work = step.question.ask();
						break;
					case "several":
						chosen = chooseSheet(step.names, context.messages);
						if (chosen === null) {
							return null;
						}
				}
			}
			return null;
		});
	}

	// src/commands/show-page.ts
	function sidebarTitle({ shared }) {
		return `${shared.title} ${VERSION}`;
	}
	function showPage(first, { messages }) {
		const data = { ...first, bridge: BRIDGE_VERSION, language: pageLanguage(messages) };
		showSidebar(sidebarTitle(messages), data);
	}

	// src/commands/choose-tabs.ts
	function chooseTabs() {
		runOnTable(
			(messages) => messages.working.chooseTabs,
			(found2, context) => {
				const result = toPageResult(found2, keyedFindings(found2.table, context), context);
				return {
					message: context.messages.done.chooseTabs,
					show: () => showPage({ result, view: "tabs" }, context)
				};
			}
		);
	}

	// src/commands/clear-highlights.ts
	function clearAllHighlights(context) {
		const left = [];
		const cleared = context.spreadsheet.getSheets().filter((sheet, done, { length: all }) => {
			stopIfLate(context, { kind: "clearing", done, all });
			try {
				return clearHighlights(sheet);
			} catch (error) {
				if (!isWithoutCells(sheet)) {
					left.push({ sheet, detail: detailOf(error) });
				}
				return false;
			}
		});
		const [first] = left;
		if (first !== void 0) {
			throw new FailureError({
				code: "cannot-clear",
				sheets: left.map(({ sheet }) => sheet.getName()),
				detail: first.detail,
				hindrance: hindranceOn(first.sheet),
				cleared: cleared.length
			});
		}
		return cleared.length;
	}
	function clearHighlights2() {
		runCommand(
			(messages) => messages.working.clear,
			(context) => {
				const sheets = underLock(() => clearAllHighlights(context));
				return { message: context.messages.done.clear({ sheets }) };
			}
		);
	}

	// src/commands/still-as-read.ts
	function isStillAsRead({ sheet, table }) {
		try {
			return JSON.stringify(readTexts(sheet)) === JSON.stringify(table.snapshot.texts);
		} catch {
			return false;
		}
	}
	function withNoteOfChanges(message, found2, { done }) {
		return isStillAsRead(found2) ? message : done.noted({ message, note: done.changedMeanwhile });
	}

	// src/commands/dropdowns.ts
	function columnsText(columns, messages) {
		return columns.filter(({ cells }) => cells > 0).map(({ label, cells }) => messages.dropdowns.column({ column: label, cells })).join(messages.shared.separator);
	}
	function leftText(column, words) {
		switch (column.reason) {
			case "open":
				return words.open({ column: column.label });
			case "too-many":
				return words.tooMany({ column: column.label, values: column.values, most: MOST_VALUES });
		}
	}
	function addressesOf(foreign) {
		return foreign.flatMap(({ dropdown: { column }, rows }) => rows.map((row) => toA1({ row, column })));
	}
	function questionOf(foreign, sheet, messages) {
		const words = messages.dropdowns;
		const columns = columnsText(
			foreign.map(({ dropdown: { label }, rows }) => ({ label, cells: rows.length })),
			messages
		);
		return {
			ask: () => {
				const answer = askYesNo(words.foreignTitle, words.foreign({ sheet, columns }));
				return answer === null ? null : setAs({ replace: answer === "yes", cells: new Set(addressesOf(foreign)) });
			}
		};
	}
	function outcomeText({ dropdowns, left }, kept, sheet, messages) {
		const set = dropdowns.map((dropdown) => {
			var _a, _b;
			const keptRows = (_b = (_a = kept.find((foreign) => foreign.dropdown === dropdown)) == null ? void 0 : _a.rows) != null ? _b : [];
			return { label: dropdown.label, cells: dropdown.rows.length - keptRows.length };
		});
		const columns = columnsText(set, messages);
		const keptCells = addressesOf(kept).length;
		const sentences = [
			columns === "" ? messages.done.noDropdowns({ sheet }) : messages.done.setDropdowns({ sheet, columns }),
			...keptCells === 0 ? [] : [messages.dropdowns.kept({ cells: keptCells })],
			...left.map((column) => leftText(column, messages.dropdowns))
		];
		return sentences.join(messages.language === "ja" ? "" : " ");
	}
	function setAs(answer) {
		return (found2, context) => {
			const { sheet, table } = found2;
			const { state, messages } = context;
			const { help } = messages.dropdowns;
			const plan = planDropdowns(table, state.settings.departments);
			const rules = orFail(
				() => readRules(sheet),
				(detail) => ({ code: "cannot-read", detail })
			);
			const standings = standingsIn(rules, plan.dropdowns, help);
			const foreign = plan.dropdowns.map((dropdown) => ({ dropdown, rows: foreignRows(dropdown, standings) }));
			const isSpokenOf = (cell) => (answer == null ? void 0 : answer.replace) === false || (answer == null ? void 0 : answer.cells.has(cell)) === true;
			if (!addressesOf(foreign).every(isSpokenOf)) {
				return questionOf(foreign, table.sheetName, messages);
			}
			const replace = (answer == null ? void 0 : answer.replace) === true;
			stopIfLate(context, { kind: "dropdowns" });
			orFail(
				() => applyDropdowns(rules, plan.dropdowns, help, replace),
				(detail) => ({ code: "cannot-set-dropdowns", detail, hindrance: hindranceOn(sheet) })
			);
			const message = outcomeText(plan, replace ? [] : foreign, table.sheetName, messages);
			return { message: withNoteOfChanges(message, found2, messages), writtenOut: true };
		};
	}
	function setDropdowns() {
		runOnTable(({ working }) => working.setDropdowns, setAs(null));
	}

	// src/commands/highlight-findings.ts
	function highlightFindings({ sheet, table }, findings, context) {
		const plan = planHighlights(findings, table, context.state.settings.colors);
		stopIfLate(context, { kind: "highlighting" });
		orFail(
			() => applyHighlights(sheet, plan),
			(detail) => ({ code: "cannot-highlight", sheet: table.sheetName, detail, hindrance: hindranceOn(sheet) })
		);
		return plan.reduce((cells, rule) => cells + rule.areas.reduce((sum, area) => sum + area.rows, 0), 0);
	}

	// src/commands/highlight-missing-years.ts
	function highlightMissingYears() {
		runOnTable(
			(messages) => messages.working.highlight,
			(found2, context) => {
				var _a;
				const { messages, state } = context;
				const open = openFindings(keyedFindings(found2.table, context));
				const missing = open.filter((finding) => finding.check === "missing-year");
				highlightFindings(found2, missing, context);
				if (((_a = state.settings.checks["missing-year"]) == null ? void 0 : _a.on) === false) {
					return { message: messages.done.highlightOff, writtenOut: true };
				}
				const message = messages.done.highlight({ sheet: found2.table.sheetName, cells: missing.length });
				return { message: withNoteOfChanges(message, found2, messages), writtenOut: true };
			}
		);
	}

	// src/commands/report-base.ts
	function openHistory(own) {
		return orFail(
			() => {
				const tab = findHistoryTab(own);
				const rows = tab === null ? [] : readHistory(tab);
				return { tab, kept: keptSnapshots(rows), isDamaged: damagedRows(rows).length > 0 };
			},
			(detail) => ({ code: "cannot-read", detail })
		);
	}
	function lastDiffering(own, { contents, snapshot: { at } }) {
		for (const each of byOccasion(own, at)) {
			const snapshot = each.contents === contents ? null : each.read();
			if (snapshot !== null) {
				return snapshot;
			}
		}
		return null;
	}
	function reportOf(at, own) {
		for (const each of own) {
			const snapshot = each.at === at ? each.read() : null;
			if (snapshot !== null) {
				return snapshot;
			}
		}
		throw new FailureError({ code: "no-such-report", at });
	}
	function tabAsBase(name, context) {
		try {
			const location = locateTable(name, context);
			if (location.kind === "found") {
				return takeSnapshot(location.found.table, context.time.now);
			}
		} catch (error) {
			if (!(error instanceof FailureError) || error.failure.code !== "no-progress-table") {
				throw error;
			}
		}
		throw new FailureError({ code: "no-table-to-compare", sheet: name });
	}
	function comparisonWith(base, fresh, kept, context) {
		const { snapshot } = fresh;
		if ((base == null ? void 0 : base.kind) === "sheet") {
			return compareSnapshots(tabAsBase(base.name, context), snapshot, base);
		}
		const own = snapshotsOf(kept, snapshot);
		const before = base === null ? lastDiffering(own, fresh) : reportOf(base.at, own);
		return before === null ? null : compareSnapshots(before, snapshot, { kind: "report", at: before.at });
	}
	function rowsToKeep(fresh, number) {
		const { at, sheetName, measures, entries } = fresh.snapshot;
		return rowsOf(fresh, number).map(({ head, piece }, index, all) => ({
			words: [
				at.replace("T", " "),
				safeText(sheetName),
				String(measures.length),
				String(entries.length),
				`${index + 1}/${all.length}`
			],
			head,
			piece
		}));
	}
	function withoutDamage({ tab, isDamaged }, { messages }) {
		if (tab === null || !isDamaged) {
			return null;
		}
		try {
			dropFromHistory(tab, damagedRows);
		} catch {
		}
		return messages.comparison.damaged;
	}
	function keep(fresh, history, front, context) {
		const kept = keepNew(fresh, history, front, context);
		const damage = withoutDamage(history, context);
		const told = [kept.told, damage].filter((text) => text !== null);
		return {
			told: told.length === 0 ? null : told.join(context.messages.language === "ja" ? "" : " "),
			writtenOut: kept.writtenOut && damage === null
		};
	}
	function keepNew(fresh, { tab, kept }, front, { spreadsheet, messages }) {
		const { tabName, headings, notKept, tooLarge } = messages.comparison;
		if (isKept(kept, fresh)) {
			return { told: null, writtenOut: false };
		}
		if (fresh.text.length > MOST_CHARACTERS) {
			return { told: tooLarge, writtenOut: false };
		}
		const { at, sheet, measures, entries, piece, own, contents } = headings;
		const naming = { name: tabName, headings: [at, sheet, measures, entries, piece, own, contents] };
		try {
			const number = nextNumber(kept);
			const { sheetId, at: time } = fresh.snapshot;
			const beside = (others) => linesToDrop(others, { sheetId, at: time, length: fresh.text.length });
			const writtenOut = addToHistory(
				spreadsheet,
				{ tab, front },
				naming,
				rowsToKeep(fresh, number),
				beside(kept).length === 0 ? null : (rows) => beside(keptSnapshots(rows).filter((each) => each.number !== number))
			);
			return { told: null, writtenOut };
		} catch {
			return { told: notKept, writtenOut: false };
		}
	}
	function rememberReports({ sheet, table, ownTabs }, base, context) {
		const history = openHistory(ownTabs());
		const fresh = newSnapshot(takeSnapshot(table, context.time.now));
		return {
			comparison: comparisonWith(base, fresh, history.kept, context),
			keep: () => keep(fresh, history, sheet, context),
			late: isKept(history.kept, fresh) ? null : context.messages.comparison.keptLate
		};
	}

	// src/commands/make-tab.ts
	function madeMessage(result, plan, messages) {
		if (result.kept !== null) {
			return messages.done.tabKept({ tab: result.name, kept: result.kept });
		}
		return result.beside ? messages.done.tabBeside({ tab: result.name, taken: plan.name }) : messages.done.tab({ tab: result.name });
	}
	function messageFor({ result, plan, note }, messages) {
		const made = madeMessage(result, plan, messages);
		return note === null ? made : messages.done.noted({ message: made, note });
	}
	var PLANS = {
		summary: planSummary,
		report: planReport,
		requests: planRequests,
		figures: planFigures,
		data: planData
	};
	var NO_MEMORY = { comparison: null, keep: () => ({ told: null, writtenOut: false }), late: null };
	function makeTabOf(kind, found2, base, context) {
		const { spreadsheet, messages, time } = context;
		const tab = messages.obstacles.tabs[kind];
		stopIfLate(context, { kind: "planning", tab });
		const { sheet, table, ownTabs } = found2;
		const memory = kind === "report" ? rememberReports(found2, base, context) : NO_MEMORY;
		const findings = once(() => openFindings(keyedFindings(table, context)));
		const summary = once(() => {
			stopIfLate(context, { kind: "planning", tab });
			return summarize(
				table,
				context.state.settings.departments.map(({ name }) => name)
			);
		});
		const plan = PLANS[kind]({
			table,
			/** Not every tab tells of findings, and in a large table they take longest. */
			get findings() {
				return findings();
			},
			get summary() {
				return summary();
			},
			comparison: memory.comparison,
			settings: context.state.settings,
			now: time.now,
			version: VERSION,
			messages
		});
		const naming = {
			building: messages.report.buildingName({ tab: plan.name }),
			kept: messages.report.keptName({ tab: plan.name, time: time.now.replace("T", " ").replace(":", "") })
		};
		const result = orFail(
			() => renewTab(
				spreadsheet,
				{ own: ownTabs(), front: sheet, pause: () => stopIfLate(context, { kind: "writing", tab }) },
				plan,
				naming
			),
			(detail) => ({ code: "cannot-write-tab", tab: plan.name, detail, hindrance: viewerHindrance(spreadsheet) })
		);
		const { told, writtenOut } = context.isLate() ? { told: memory.late, writtenOut: false } : memory.keep();
		return { plan, result, note: told, writtenOut };
	}
	function makeTab(kind) {
		runOnTable(
			({ working }) => working[kind],
			(found2, context) => {
				const { spreadsheet, messages } = context;
				const made = makeTabOf(kind, found2, null, context);
				return {
					message: messageFor(made, messages),
					show: () => showSheet(spreadsheet, made.result.sheet),
					...made.writtenOut ? { writtenOut: true } : {}
				};
			},
			{ ownTabs: true }
		);
	}
	function makeSummary() {
		makeTab("summary");
	}
	function makeReport() {
		makeTab("report");
	}
	function makeRequests() {
		makeTab("requests");
	}
	function makeFigures() {
		makeTab("figures");
	}
	function makeData() {
		makeTab("data");
	}

	// src/commands/log-words.ts
	function logNaming({ log }) {
		const { at, sheet, cell, before, after, check, state, own } = log.headings;
		return { name: log.tabName, headings: [at, sheet, cell, before, after, check, state, own] };
	}
	function checkTitles(ids, { checks }) {
		const titles = checks;
		return ids.map((id) => {
			var _a, _b;
			return (_b = (_a = titles[id]) == null ? void 0 : _a.title) != null ? _b : id;
		});
	}
	function titlesOf(changes, messages) {
		const ids = [...new Set(changes.flatMap(({ checks }) => checks))];
		const titles = checkTitles(ids, messages);
		return Object.fromEntries(ids.map((id, index) => {
			var _a;
			return [id, (_a = titles[index]) != null ? _a : id];
		}));
	}
	function stateWords(state, at, { log }) {
		return log.states[state]({ at: at.replace("T", " ") });
	}
	function logRow(record, { at, sheet, before, after }, messages) {
		return {
			words: [
				at.replace("T", " "),
				safeText(sheet),
				record.cell,
				safeText(before),
				safeText(after),
				checkTitles(record.checks, messages).join(messages.shared.separator),
				stateWords(record.state, at, messages)
			],
			record
		};
	}

	// src/commands/plan-fixes.ts
	function obstacle(state, before, otherwise) {
		if (state === void 0) {
			return "gone";
		}
		return state.kind !== "text" ? state.kind : state.text === before ? null : otherwise;
	}
	function toCellChange({ cell, before, edits, checks, measure, landmarks }) {
		return {
			cell: toA1(cell),
			before,
			edits: [...edits],
			checks: [...checks],
			measure,
			landmarks: landmarks.map((landmark) => ({ ...landmark, cell: toA1(landmark.cell) }))
		};
	}
	var planFixesForPage = ({ sheet, scope }, context) => {
		const location = locateTable(sheet, context);
		if (location.kind === "several") {
			throw new FailureError({ code: "several-tables", sheets: location.names });
		}
		const { table, sheet: tab } = location.found;
		const wanted = keyedFindings(table, context).filter(
			({ finding, key, ignored }) => finding.fix.length > 0 && (scope.kind === "finding" ? key === scope.key : ignored === null) && (scope.kind === "check" ? finding.check === scope.check : true)
		);
		const plan = planFixes(
			wanted.map(({ finding }) => finding),
			table
		);
		const states = readCellStates(
			tab,
			plan.fixes.map(({ cell }) => cell)
		);
		const left = plan.left.map(({ cell, reason }) => ({ cell: toA1(cell), reason }));
		const changes = [];
		for (const [index, fix] of plan.fixes.entries()) {
			const reason = obstacle(states[index], fix.before, "value");
			if (reason === null) {
				changes.push(toCellChange(fix));
			} else {
				left.push({ cell: toA1(fix.cell), reason });
			}
		}
		return {
			sheetId: table.sheetId,
			changes: changes.slice(0, MOST_CHANGES),
			titles: { ...titlesOf(changes, context.messages) },
			left,
			more: Math.max(0, changes.length - MOST_CHANGES)
		};
	};

	// src/commands/apply-fixes.ts
	function placeOf(a1) {
		const area = parseA1(a1);
		if (area === null) {
			throw new FailureError({ code: "bad-request" });
		}
		return { row: area.row, column: area.column };
	}
	function sheetOrFail(sheetId, { spreadsheet }) {
		const sheet = sheetWithId(spreadsheet, sheetId);
		if (sheet === null) {
			throw new FailureError({ code: "outside-table" });
		}
		return sheet;
	}
	function reasonOf(outcome) {
		return outcome === "done" ? null : outcome != null ? outcome : "changed";
	}
	function whyNotAsShown(texts, { cell, before, landmarks }) {
		const shown = ({ row, column }) => {
			var _a, _b;
			return (_b = (_a = texts[row]) == null ? void 0 : _a[column]) != null ? _b : "";
		};
		if (shown(cell) !== before) {
			return "changed";
		}
		return landmarks.some((landmark) => shown(landmark.cell) !== landmark.text) ? "moved" : null;
	}
	function toChange({ cell, before, edits, checks, measure, landmarks }) {
		if (!areEditsOf(before.length, edits)) {
			throw new FailureError({ code: "bad-request" });
		}
		const marks = landmarks.map((landmark) => ({ ...landmark, cell: placeOf(landmark.cell) }));
		return { cell: placeOf(cell), before, edits, stretches: [], checks, measure, landmarks: marks };
	}
	function partByState(sheet, changes) {
		var _a, _b;
		const texts = readTexts(sheet);
		const states = readCellStates(
			sheet,
			changes.map(({ cell }) => cell)
		);
		const fit = [];
		const left = [];
		for (const [index, change] of changes.entries()) {
			const { cell, before, edits } = change;
			const state = states[index];
			const reason = (_b = (_a = obstacle(state, before, "changed")) != null ? _a : whyNotAsShown(texts, change)) != null ? _b : whyNotWritten(before, applyEdits(before, edits));
			if (reason === null && (state == null ? void 0 : state.kind) === "text") {
				fit.push({ ...change, stretches: state.stretches });
			} else {
				left.push({ cell: toA1(cell), reason: reason != null ? reason : "changed" });
			}
		}
		return { fit, left };
	}
	function writingOf({ cell, before, edits, stretches }) {
		return { cell, before, after: applyEdits(before, edits), stretches: stretchesAfter(stretches, edits) };
	}
	function logHindrance(spreadsheet) {
		const log = orFail(
			() => findLogTab(spreadsheet),
			(detail) => ({ code: "cannot-write-log", detail, hindrance: null })
		);
		return log === null ? viewerHindrance(spreadsheet) : hindranceOn(log);
	}
	function recordAndWrite(sheet, recorded, context) {
		const { spreadsheet, messages, time, isLate } = context;
		stopIfLate(context, { kind: "fixing" });
		const name = sheet.getName();
		const rows = recorded.map(
			({ change, record }) => logRow(record, { at: time.now, sheet: name, before: change.before, after: writingOf(change).after }, messages)
		);
		const log = orFail(
			() => addToLog(spreadsheet, logNaming(messages), rows),
			(detail) => ({ code: "cannot-write-log", detail, hindrance: logHindrance(spreadsheet) })
		);
		const texts = readTexts(sheet);
		const looked = recorded.map(({ change, record }) => ({ change, record, reason: whyNotAsShown(texts, change) }));
		const fresh = looked.filter(({ reason }) => reason === null);
		const outcomes = writeCells(
			sheet,
			fresh.map(({ change }) => writingOf(change)),
			isLate
		);
		const failed = [
			...looked.flatMap(({ record, reason }) => reason === null ? [] : [{ record, reason }]),
			...fresh.flatMap(({ record }, index) => {
				const reason = reasonOf(outcomes[index]);
				return reason === null ? [] : [{ record, reason }];
			})
		];
		const words = stateWords("refused", "", messages);
		changeLog(
			log,
			failed.map(({ record }) => ({ record, state: "refused", words }))
		);
		return failed.map(({ record, reason }) => ({ cell: record.cell, reason }));
	}
	var applyFixesForPage = ({ sheetId, changes }, context) => underLock(() => {
		const wanted = changes.map(toChange);
		if (new Set(wanted.map(({ cell }) => toA1(cell))).size < wanted.length) {
			throw new FailureError({ code: "bad-request" });
		}
		const sheet = sheetOrFail(sheetId, context);
		const { fit, left } = partByState(sheet, wanted);
		const log = findLogTab(context.spreadsheet);
		const fix = nextFix(log === null ? [] : readLog(log));
		const recorded = fit.map((change) => ({ change, record: recordOf(change, fix, sheetId) }));
		const isTooLong = ({ record }) => JSON.stringify(record).length > LONGEST_RECORD;
		const writable = recorded.filter((one) => !isTooLong(one));
		const failed = writable.length === 0 ? [] : recordAndWrite(sheet, writable, context);
		const tooLong = recorded.filter(isTooLong).map(({ change }) => ({ cell: toA1(change.cell), reason: "too-long" }));
		const cells = writable.length - failed.length;
		return { fix: cells === 0 ? null : fix, cells, left: [...left, ...tooLong, ...failed] };
	});

	// src/commands/request-calls.ts
	function requestsIn({ table }, context) {
		const findings = openFindings(keyedFindings(table, context));
		return requestsOf({ table, findings, messages: context.messages });
	}
	function requestedDepartments(found2, context) {
		return requestsIn(found2, context).requests.map((request) => ({
			name: request.department,
			cells: askedCells(request)
		}));
	}
	function listTab({ ownTabs }) {
		var _a;
		const names = ownTabs().flatMap(
			({ sheet, mark }) => mark.state === "current" && mark.kind === "requests" && sheet.getName() === mark.name ? [mark.name] : []
		);
		return (_a = names[0]) != null ? _a : null;
	}
	function requestTextFor(department, found2, context) {
		const { messages, state, time, spreadsheet } = context;
		const request = requestsIn(found2, context).requests.find((one) => one.department === department);
		if (request === void 0) {
			return nothingAskedText(department, messages);
		}
		const url = `${spreadsheet.getUrl()}#gid=${found2.table.sheetId}`;
		const input = { table: found2.table, settings: state.settings, now: time.now, messages };
		return requestText(request, { url, tab: listTab(found2) }, input);
	}

	// src/commands/settings-calls.ts
	function tabFor(chosen, context) {
		const { spreadsheet, messages } = context;
		const named = spreadsheet.getSheets().find((candidate) => candidate.getName() === chosen);
		try {
			const location = locateTable(named === void 0 ? null : chosen, context);
			if (location.kind === "several") {
				return null;
			}
			const { table } = location.found;
			return {
				sheet: table.sheetName,
				sheetId: table.sheetId,
				understanding: understandingOf(table),
				problem: ""
			};
		} catch (error) {
			if (!(error instanceof FailureError) || error.failure.code !== "no-progress-table") {
				throw error;
			}
			const sheet = named != null ? named : spreadsheet.getActiveSheet();
			return {
				sheet: sheet.getName(),
				sheetId: sheet.getSheetId(),
				understanding: null,
				problem: failureMessage(error, messages)
			};
		}
	}
	function checksInWords({ messages }) {
		const rules = RULES;
		return rules.filter(({ id }) => id !== "no-progress-table").map((rule) => ({
			id: rule.id,
			title: messages.checks[rule.id].title,
			severity: rule.severity,
			startsOn: startsOn(rule),
			theme: themeOf(rule.id)
		}));
	}
	var readSettingsPage = ({ sheet }, context) => {
		var _a;
		const { state } = context;
		const tab = tabFor(sheet, context);
		return {
			settings: onlyTab(state.settings, (_a = tab == null ? void 0 : tab.sheetId) != null ? _a : null),
			revision: state.revision,
			state: state.state,
			checks: checksInWords(context),
			usual: { colors: DEFAULT_SETTINGS.colors },
			tab
		};
	};
	function withHeaderRows(tab, [first, last], { spreadsheet }) {
		var _a;
		const sheet = sheetWithId(spreadsheet, tab.sheetId);
		const firstRow = sheet === null ? "" : headerSignature((_a = snapshotOf(sheet).texts[first - 1]) != null ? _a : []);
		if (firstRow === "") {
			throw new FailureError({ code: "blank-header-row", row: first });
		}
		return { ...tab, header: { firstRow, rows: last - first + 1 } };
	}
	function settingsOrFail(outcome) {
		if (outcome.kind === "bad") {
			throw new FailureError({ code: "bad-settings", problem: outcome.problem });
		}
		return outcome.settings;
	}
	var importSettingsPage = ({ text }) => ({
		settings: settingsOrFail(readSettingsText(text.trim()))
	});
	var saveSettingsPage = (request, context) => underLock(() => {
		const { revision, sheetId, headerRows } = request;
		const settings = settingsOrFail(readSettingsData(request.settings));
		const stored = readDocumentState();
		const saved = sheetId === null || headerRows === null ? settings : withCorrections(settings, withHeaderRows(correctionsOf(settings, sheetId), headerRows, context));
		const sheetIds = context.spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
		const merged = mergedForSaving(stored.settings, saved, sheetId, sheetIds);
		if (stored.revision !== revision && stored.revision !== revisionOf(merged)) {
			throw new FailureError({ code: "settings-changed" });
		}
		return { settings: onlyTab(merged, sheetId), revision: storeSettings(merged) };
	});

	// src/commands/show-help.ts
	function settingsFor(context) {
		try {
			return context.state.settings;
		} catch {
			return DEFAULT_SETTINGS;
		}
	}
	function showHelpPage(context) {
		const messages = messagesForFailure(context);
		const page = helpPage({ messages, settings: settingsFor(context), version: VERSION }, HELP_SCRIPT);
		showHtml(sidebarTitle(messages), page);
	}
	function showHelp() {
		const context = openContext();
		try {
			showHelpPage(context);
		} catch (error) {
			const messages = messagesForFailure(context);
			alertMessage(messages.failures.title, failureMessage(error, messages));
		}
	}

	// src/commands/tab-choices.ts
	var MOST_SHEETS = 50;
	function comparisonChoices({ table, ownTabs }, { spreadsheet }) {
		const tabs = ownTabs();
		const readable = snapshotsOf(openHistory(tabs).kept, table).filter((each) => each.read() !== null);
		const own = new Set(tabs.map(({ sheet }) => sheet.getSheetId()));
		const others = sheetsWithCells(spreadsheet).filter((sheet) => {
			const id = sheet.getSheetId();
			return id !== table.sheetId && !own.has(id) && !sheet.isSheetHidden();
		});
		return {
			reports: [...new Set(readable.map(({ at }) => at))],
			sheets: others.slice(0, MOST_SHEETS).map((sheet) => sheet.getName())
		};
	}

	// src/commands/take-back.ts
	function linesOf({ spreadsheet }) {
		const log = findLogTab(spreadsheet);
		return { log, lines: log === null ? [] : readLog(log) };
	}
	var fixHistoryForPage = (_, context) => {
		const names = new Map(context.spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
		return {
			fixes: loggedFixes(linesOf(context).lines).map(({ checks, sheetId, sheet, ...fix }) => {
				var _a;
				return {
					...fix,
					sheet: (_a = names.get(sheetId)) != null ? _a : sheet,
					checks: [...checkTitles(checks, context.messages)]
				};
			})
		};
	};
	function whyChanged({ fix, cell, sheetId, before, after }, now, known) {
		if (fingerprint(now) === before) {
			return "as-before";
		}
		const isLater = known.some(
			(other) => other.fix > fix && other.state === "done" && other.sheetId === sheetId && other.cell === cell && other.before === after
		);
		return isLater ? "later" : "changed";
	}
	function restorables(wanted, known, sheet) {
		const ofTab = known.filter(({ sheetId }) => {
			var _a;
			return sheetId === ((_a = wanted[0]) == null ? void 0 : _a.sheetId);
		});
		const found2 = findCells(wanted, ofTab, readTexts(sheet));
		const places = wanted.map((record, index) => {
			var _a;
			return (_a = found2[index]) != null ? _a : placeOf(record.cell);
		});
		const states = readCellStates(sheet, places);
		return wanted.map((record, index) => {
			var _a, _b, _c;
			const [state, cell] = [states[index], (_a = places[index]) != null ? _a : placeOf(record.cell)];
			const left = (reason2) => ({ record, cell: toA1(cell), state: { kind: "left", reason: reason2 } });
			if ((state == null ? void 0 : state.kind) !== "text") {
				return left((_b = state == null ? void 0 : state.kind) != null ? _b : "gone");
			}
			if (((_c = found2[index]) != null ? _c : null) === null) {
				return left("moved");
			}
			const back = takenBack(record, state.text, state.stretches);
			if (back === null) {
				return left(whyChanged(record, state.text, ofTab));
			}
			const reason = whyNotWritten(state.text, back.text);
			const writing = { cell, before: state.text, after: back.text, stretches: back.stretches };
			return reason === null ? { record, cell: toA1(cell), state: { kind: "back", writing } } : left(reason);
		});
	}
	function openFix(fix, context) {
		const { log, lines } = linesOf(context);
		const known = lines.map(({ record }) => record);
		const standing = known.filter((record) => record.fix === fix && record.state === "done");
		const [first] = standing;
		if (log === null || first === void 0) {
			throw new FailureError({ code: "not-in-log" });
		}
		const sheet = sheetOrFail(first.sheetId, context);
		return { log, sheet, known, found: restorables(standing, known, sheet) };
	}
	function stillInPlace(writings, known, sheet) {
		if (writings.length === 0) {
			return [];
		}
		const texts = readTexts(sheet);
		const ofTab = known.filter(({ sheetId }) => {
			var _a;
			return sheetId === ((_a = writings[0]) == null ? void 0 : _a.record.sheetId);
		});
		const places = findCells(
			writings.map(({ record }) => record),
			ofTab,
			texts
		);
		return writings.filter(({ cell, writing }, index) => {
			var _a, _b;
			const place = (_a = places[index]) != null ? _a : null;
			return place !== null && toA1(place) === cell && ((_b = texts[place.row]) == null ? void 0 : _b[place.column]) === writing.before;
		});
	}
	var planTakeBackForPage = ({ fix }, context) => {
		const { sheet, found: found2 } = openFix(fix, context);
		const changes = found2.flatMap(
			({ record, cell, state }) => {
				var _a;
				return state.kind === "left" ? [] : [
					{
						cell,
						before: state.writing.before,
						edits: record.undo,
						checks: record.checks,
						measure: (_a = record.measure) != null ? _a : "",
						landmarks: []
					}
				];
			}
		);
		return {
			sheetId: sheet.getSheetId(),
			changes: changes.slice(0, MOST_CHANGES),
			titles: { ...titlesOf(changes, context.messages) },
			left: found2.flatMap(({ cell, state }) => state.kind === "left" ? [{ cell, reason: state.reason }] : []),
			more: Math.max(0, changes.length - MOST_CHANGES)
		};
	};
	var takeBackForPage = ({ fix, cells }, context) => underLock(() => {
		const { messages, time, isLate } = context;
		const { log, sheet, known: records, found: found2 } = openFix(fix, context);
		const wanted = found2.filter(({ cell }) => cells.includes(cell));
		const known = new Set(found2.map(({ cell }) => cell));
		const planned = wanted.flatMap(
			({ record, cell, state }) => state.kind === "left" ? [] : [{ record, cell, writing: state.writing }]
		);
		const writings = stillInPlace(planned, records, sheet);
		stopIfLate(context, { kind: "taking-back" });
		const outcomes = writeCells(
			sheet,
			writings.map(({ writing }) => writing),
			isLate
		);
		const words = stateWords("back", time.now, messages);
		const done = writings.filter((_, index) => outcomes[index] === "done");
		changeLog(
			log,
			done.map(({ record }) => ({ record, state: "back", words }))
		);
		const left = [
			...wanted.flatMap(
				({ cell, state }) => state.kind === "back" || writings.some((other) => other.cell === cell) ? [] : [{ cell, reason: state.reason }]
			),
			...planned.filter((one) => !writings.includes(one)).map(({ cell }) => ({ cell, reason: "moved" })),
			...writings.flatMap(({ cell }, index) => {
				const reason = reasonOf(outcomes[index]);
				return reason === null ? [] : [{ cell, reason }];
			}),
			// They stood there when they were shown.
			...cells.filter((cell) => !known.has(cell)).map((cell) => ({ cell, reason: "moved" }))
		];
		return { fix: null, cells: done.length, left };
	});

	// src/commands/page-calls.ts
	function found(sheet, context, foreseen = {}) {
		const location = locateTable(sheet, context, foreseen);
		if (location.kind === "several") {
			throw new FailureError({ code: "several-tables", sheets: location.names });
		}
		return location.found;
	}
	var HANDLERS = {
		pageReadTable({ sheet }, context) {
			const { table } = found(sheet, context);
			return { sheet: table.sheetName, measures: table.measures.length, entries: table.entries.length };
		},
		pageCheckTable({ sheet }, context) {
			const at = found(sheet, context);
			const result = toPageResult(at, keyedFindings(at.table, context), context);
			if (context.state.state === "unreadable") {
				withDocumentLock(() => repairStored({ ...context.state, ignoredState: "stored" }));
			}
			return result;
		},
		pageListFigures({ sheet }, context) {
			const { table } = found(sheet, context);
			return { sheet: table.sheetName, figures: toFigureList(table) };
		},
		pageHighlight({ sheet }, context) {
			return underLock(
				() => {
					const at = found(sheet, context);
					return { cells: highlightFindings(at, openFindings(keyedFindings(at.table, context)), context) };
				},
				() => true
			);
		},
		pageClearHighlights(_, context) {
			return underLock(() => ({ sheets: clearAllHighlights(context) }));
		},
		pageMakeTab({ sheet, kind, base }, context) {
			const { result, note, damage } = underLock(
				() => {
					const table = found(sheet, context, { ownTabs: true });
					return { ...makeTabOf(kind, table, base, context), damage: repairedDamage(context) };
				},
				({ writtenOut }) => writtenOut
			);
			const made = { name: result.name, sheetId: result.sheetId, kept: result.kept };
			const notes = [note, damage].filter((text) => text !== null);
			return notes.length === 0 ? made : { ...made, note: notes.join("\n") };
		},
		pageTabChoices({ sheet }, context) {
			const at = found(sheet, context);
			return { ...comparisonChoices(at, context), departments: requestedDepartments(at, context) };
		},
		pageRequestText({ sheet, department }, context) {
			return { text: requestTextFor(department, found(sheet, context), context) };
		},
		pageOpenTab({ sheetId }, { spreadsheet }) {
			const sheet = sheetWithId(spreadsheet, sheetId);
			if (sheet === null) {
				throw new FailureError({ code: "outside-table" });
			}
			showSheet(spreadsheet, sheet);
			return {};
		},
		pageGoToCell({ sheetId, cell }, { spreadsheet }) {
			if (!selectCell(spreadsheet, sheetId, cell)) {
				throw new FailureError({ code: "outside-table" });
			}
			return {};
		},
		pageShowHelp(_, context) {
			showHelpPage(context);
			return {};
		},
		pageFingerprint({ sheetId }, { spreadsheet }) {
			const sheet = sheetWithId(spreadsheet, sheetId);
			return { fingerprint: sheet === null ? "" : snapshotFingerprint(snapshotOf(sheet)) };
		},
		pageIgnore({ key, reason }, { time }) {
			underLock(() => changeIgnored((items) => withIgnored(items, { key, reason, at: time.now })));
			return { at: time.now };
		},
		pageRestore({ key }) {
			underLock(() => changeIgnored((items) => withoutIgnored(items, key)));
			return {};
		},
		pagePlanFixes: planFixesForPage,
		pageApplyFixes: applyFixesForPage,
		pageFixHistory: fixHistoryForPage,
		pagePlanTakeBack: planTakeBackForPage,
		pageTakeBack: takeBackForPage,
		pageReadSettings: readSettingsPage,
		pageImportSettings: importSettingsPage,
		pageSaveSettings: saveSettingsPage
	};
	function answerPage(name, request) {
		let context = null;
		try {
			const parsed = safeParse(BRIDGE[name].request, request);
			if (!parsed.success) {
				throw new FailureError({ code: "bad-request" });
			}
			context = openContext();
			const handler = HANDLERS[name];
			const value = parse(BRIDGE[name].response, handler(parsed.data, context));
			return { bridge: BRIDGE_VERSION, kind: "done", value };
		} catch (error) {
			const sheets = error instanceof FailureError && error.failure.code === "several-tables" ? error.failure.sheets : null;
			return {
				bridge: BRIDGE_VERSION,
				kind: "failed",
				failure: {
					code: failureCode(error),
					message: failureMessage(error, messagesForFailure(context)),
					...sheets === null ? {} : { sheets: [...sheets] },
					details: failureDetails(error, name)
				}
			};
		}
	}

	// src/commands/remove-dropdowns.ts
	function hindranceAmong(tabs) {
		for (const tab of tabs.filter(hasOwnDropdowns)) {
			const hindrance = hindranceOn(tab.sheet);
			if (hindrance !== null) {
				return hindrance;
			}
		}
		return null;
	}
	function removeDropdowns2() {
		runCommand(
			({ working }) => working.removeDropdowns,
			(context) => {
				const { spreadsheet, messages } = context;
				const cells = underLock(() => {
					const tabs = orFail(
						() => sheetsWithCells(spreadsheet).map((sheet) => {
							stopIfLate(context, { kind: "dropdowns" });
							return readRules(sheet);
						}),
						(detail) => ({ code: "cannot-read", detail })
					);
					stopIfLate(context, { kind: "dropdowns" });
					return orFail(
						() => removeDropdowns(tabs),
						(detail) => ({ code: "cannot-set-dropdowns", detail, hindrance: hindranceAmong(tabs) })
					);
				});
				return { message: messages.done.removeDropdowns({ cells }) };
			}
		);
	}

	// src/commands/show-history.ts
	function newlyDamaged({ spreadsheet, messages }) {
		const outcome = withDocumentLock(() => {
			const log = findLogTab(spreadsheet);
			return log === null ? 0 : markDamagedLines(log, messages.log.damaged);
		});
		return outcome.kind === "done" ? outcome.result : 0;
	}
	function showHistory() {
		runCommand(
			({ working }) => working.history,
			(context) => {
				const { done, log } = context.messages;
				const lines = newlyDamaged(context);
				return {
					message: done.history,
					show: () => showPage({ result: null, view: "history" }, context),
					...lines === 0 ? {} : { warning: log.damagedLines({ lines }) }
				};
			}
		);
	}

	// src/commands/show-settings.ts
	function showSettings() {
		runCommand(
			(messages) => messages.working.settings,
			(context) => ({
				message: context.messages.done.settings,
				show: () => showPage({ result: null, view: "settings" }, context)
			})
		);
	}

	// src/commands/validate.ts
	function highlightOrWarn(found2, open, context) {
		try {
			highlightFindings(found2, open, context);
			return null;
		} catch (error) {
			const isRefused = error instanceof FailureError && error.failure.code === "cannot-highlight" && error.failure.hindrance !== null;
			if (!isRefused) {
				throw error;
			}
			const { messages } = context;
			return `${failureMessage(error, messages)}

${messages.obstacles.listed}`;
		}
	}
	function validate() {
		runOnTable(
			(messages) => messages.working.validate,
			(found2, context) => {
				const { messages } = context;
				const { table } = found2;
				const keyed = keyedFindings(table, context);
				const open = openFindings(keyed);
				const warning = highlightOrWarn(found2, open, context);
				const result = toPageResult(found2, keyed, context);
				return {
					message: messages.done.validate({ sheet: table.sheetName, ...countBySeverity(open) }),
					show: () => showPage({ result }, context),
					writtenOut: true,
					...warning === null ? {} : { warning }
				};
			}
		);
	}
	return {
		answerPage, chooseTabs, clearHighlights: clearHighlights2, highlightMissingYears, makeData,
		makeFigures, makeReport, makeRequests, makeSummary, removeDropdowns: removeDropdowns2, setDropdowns,
		showHelp, showHistory, showSettings, validate
	};
}

function shinchokuSheets_() {
	return shinchokuSheets_.made || (shinchokuSheets_.made = makeShinchokuSheets_());
}

function makeShinchokuSheets_() {
	"use strict";
	// from:Checks.js (Fixes)
	var { THEME_COLORS, createSpilled, isDamagedRecord, linesToDrop, parseRecord, stretchesOf } = shinchokuFixes_();

	// from:Reports.js (Reports)
	var { contentsFingerprint, isLinked, linkBlocks, widthStrokes } = shinchokuReports_();

	// from:Checks.js (Checks)
	var { changesFor, isOwnFormula, isOwnHelpText, ownHelpText, stretchesOf: stretchesOf2 } = shinchokuChecks_();

	// from:Table.js (Table)
	var { areaToA1, groupUnder, isTorn, toA1 } = shinchokuTable_();

	// from:Code.js (Settings)
	var { END, allPiecesIn, piecesIn, piecesOf, textOf } = shinchokuSettings_();

	// from:Code.js (Shapes)
	var { discriminatedUnion, enum: enum2, int, literal, object, optional, safeParse, string } = shinchokuShapes_();

	// src/sheets/lock.ts
	var PATIENCE = 5e3;
	function withDocumentLock(work, isWrittenOut = () => false) {
		const lock = LockService.getDocumentLock();
		if (!lock.tryLock(PATIENCE)) {
			return { kind: "locked" };
		}
		try {
			const result = work();
			if (!isWrittenOut(result)) {
				SpreadsheetApp.flush();
			}
			return { kind: "done", result };
		} finally {
			lock.releaseLock();
		}
	}

	// src/sheets/spreadsheet.ts
	function activeSpreadsheet() {
		return SpreadsheetApp.getActiveSpreadsheet();
	}
	function hasCells(sheet) {
		return sheet.getType() === SpreadsheetApp.SheetType.GRID;
	}
	function sheetsWithCells(spreadsheet) {
		return spreadsheet.getSheets().filter(hasCells);
	}
	function isWithoutCells(sheet) {
		try {
			return !hasCells(sheet);
		} catch {
			return false;
		}
	}
	function showSheet(spreadsheet, sheet) {
		spreadsheet.setActiveSheet(sheet, true);
	}
	function countObjects(sheet) {
		return sheet.getCharts().length + sheet.getImages().length + sheet.getDrawings().length;
	}
	function sheetWithId(spreadsheet, sheetId) {
		return spreadsheet.getSheetById(sheetId);
	}
	function freeName(spreadsheet, wanted, own) {
		const id = own == null ? void 0 : own.getSheetId();
		const others = spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== id);
		const taken = new Set(others.map((sheet) => sheet.getName().toLowerCase()));
		let name = wanted;
		for (let number = 2; taken.has(name.toLowerCase()); number++) {
			name = `${wanted} (${number})`;
		}
		return name;
	}
	function withFreeName(spreadsheet, wanted, own, act) {
		try {
			return act(wanted);
		} catch {
			return act(freeName(spreadsheet, wanted, own));
		}
	}
	function selectCell(spreadsheet, sheetId, a1) {
		const sheet = sheetWithId(spreadsheet, sheetId);
		if (sheet === null) {
			return false;
		}
		try {
			sheet.getRange(a1).activate();
			return true;
		} catch {
			return false;
		}
	}

	// src/sheets/document-texts.ts
	function storedText(properties, key) {
		var _a;
		const isBroken = Object.values(allPiecesIn(properties, key)).some((piece) => piece !== END);
		return (_a = textOf(piecesIn(properties, key))) != null ? _a : isBroken ? "" : null;
	}
	function readDocumentTexts(keys) {
		const properties = PropertiesService.getDocumentProperties().getProperties();
		const texts = keys.map((key) => [key, storedText(properties, key)]);
		return Object.fromEntries(texts);
	}
	function replacePieces(properties, before, after) {
		const left = Object.keys(before).filter((name) => !(name in after));
		properties.setProperties({ ...Object.fromEntries(left.map((name) => [name, END])), ...after });
		for (const name of left) {
			properties.deleteProperty(name);
		}
	}
	function writeDocumentText(key, text) {
		const after = piecesOf(key, text);
		if (after === null) {
			throw new Error(`${key}: ${text.length}`);
		}
		const properties = PropertiesService.getDocumentProperties();
		const before = allPiecesIn(properties.getProperties(), key);
		try {
			replacePieces(properties, before, after);
		} catch (error) {
			replacePieces(properties, after, before);
			throw error;
		}
	}

	// src/sheets/ranges.ts
	function rangesOf(sheet, areas) {
		const ranges = sheet.getRangeList(areas.map(areaToA1)).getRanges();
		return (area) => {
			const range = ranges[areas.indexOf(area)];
			if (range === void 0) {
				throw new Error(areaToA1(area));
			}
			return range;
		};
	}
	function areaOf(range) {
		return {
			row: range.getRow() - 1,
			column: range.getColumn() - 1,
			rows: range.getNumRows(),
			columns: range.getNumColumns()
		};
	}

	// src/sheets/read-snapshot.ts
	function textOf2(displayed, raw) {
		return displayed === "" && raw !== "" && raw !== null && raw !== void 0 ? String(raw) : displayed;
	}
	function valuesIn(range) {
		return { displayed: range.getDisplayValues(), raw: range.getValues() };
	}
	function textsOf({ displayed, raw }) {
		return displayed.map(
			(row, rowIndex) => row.map((text, column) => {
				var _a;
				return text === "" ? textOf2(text, (_a = raw[rowIndex]) == null ? void 0 : _a[column]) : text;
			})
		);
	}
	function readTexts(sheet) {
		return textsOf(valuesIn(sheet.getDataRange()));
	}
	function readOnce(sheet) {
		const range = sheet.getDataRange();
		return { range, values: valuesIn(range), merges: range.getMergedRanges().map(areaOf) };
	}
	function readCells(sheet) {
		const cells = readOnce(sheet);
		return isTorn(cells.values.displayed, cells.values.raw, cells.merges) ? readOnce(sheet) : cells;
	}
	function readSnapshot(sheet, parts = []) {
		const { range, values, merges } = readCells(sheet);
		return {
			name: sheet.getName(),
			sheetId: range.getGridId(),
			texts: textsOf(values),
			merges,
			...parts.includes("formulas") ? { formulas: range.getFormulas() } : {},
			...parts.includes("objects") ? { objects: countObjects(sheet) } : {}
		};
	}

	// src/sheets/tab-marks.ts
	var KEY = "shinchoku:tab";
	var TabMark = discriminatedUnion("state", [
		/** Half made: left behind only by a run that was cut off. A finished tab has a second mark of the same number. */
		object({ state: literal("building"), making: optional(int()) }),
		object({
			state: literal("current"),
			kind: enum2(["summary", "report", "requests", "figures", "data"]),
			/** Name under which we made it; a tab renamed by staff is theirs to keep. */
			name: string(),
			/** Of the tab's contents as we left them. */
			fingerprint: string(),
			/** How many charts of ours lie on it; absent for none. */
			objects: optional(int()),
			/** Number that it was begun under; absent where it has one mark only. */
			making: optional(int())
		}),
		/** Edited by hand and kept: no longer ours to renew, but known not to be a progress table. */
		object({ state: literal("kept"), making: optional(int()) }),
		/** The record of what was mended. `of`: id of the tab, by which a copy that staff made is known: it may carry the mark, too. */
		object({ state: literal("log"), of: optional(int()) }),
		/** What earlier reports kept of their tables. */
		object({ state: literal("history"), of: optional(int()) })
	]);
	function parseMark(value) {
		try {
			const parsed = safeParse(TabMark, JSON.parse(value != null ? value : ""));
			return parsed.success ? parsed.data : { state: "kept" };
		} catch {
			return { state: "kept" };
		}
	}
	function isOwnTab(sheet) {
		return sheet.getDeveloperMetadata().some((metadata) => metadata.getKey() === KEY);
	}
	function makingOf({ mark }) {
		return mark.state === "log" || mark.state === "history" ? void 0 : mark.making;
	}
	function lastMarks(marks) {
		var _a;
		const unfinished = /* @__PURE__ */ new Map();
		for (const each of marks) {
			const making = makingOf(each);
			unfinished.set(making, ((_a = unfinished.get(making)) != null ? _a : 0) + (each.mark.state === "building" ? 1 : -1));
		}
		return marks.filter((each) => {
			var _a2;
			const making = makingOf(each);
			return each.mark.state !== "building" || making === void 0 || ((_a2 = unfinished.get(making)) != null ? _a2 : 0) > 0;
		});
	}
	function findOwnTabs(spreadsheet) {
		const marks = spreadsheet.createDeveloperMetadataFinder().find().flatMap((metadata) => {
			const sheet = metadata.getKey() === KEY ? metadata.getLocation().getSheet() : null;
			return sheet === null ? [] : [{ sheet, mark: parseMark(metadata.getValue()) }];
		});
		return lastMarks(marks);
	}
	function nextMaking(own) {
		return Math.max(0, ...own.map((tab) => {
			var _a;
			return (_a = makingOf(tab)) != null ? _a : 0;
		})) + 1;
	}
	function addMark(sheet, mark) {
		sheet.addDeveloperMetadata(KEY, JSON.stringify(mark), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
	}
	function marksOn(sheet) {
		return sheet.getDeveloperMetadata().filter((metadata) => metadata.getKey() === KEY).map((metadata) => ({ metadata, mark: parseMark(metadata.getValue()) }));
	}
	function isBegunOnly(sheet) {
		return marksOn(sheet).every(({ mark }) => mark.state === "building");
	}
	function changeMark(sheet, mark) {
		const finished = marksOn(sheet).filter((each) => each.mark.state !== "building");
		for (const { metadata } of finished) {
			metadata.setValue(JSON.stringify(mark));
		}
		return finished.length > 0;
	}

	// src/sheets/highlights.ts
	function formulaOf(rule) {
		const condition = rule.getBooleanCondition();
		if (condition === null || condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) {
			return null;
		}
		const [formula] = condition.getCriteriaValues();
		return typeof formula === "string" ? formula : null;
	}
	function isOwn(rule) {
		const formula = formulaOf(rule);
		return formula !== null && isOwnFormula(formula);
	}
	function signature(formula, areas, background) {
		return `${formula} ${areas.join(",")} ${background.toLowerCase()}`;
	}
	function isInPlace(existing, plan) {
		const front = existing.slice(0, plan.length);
		return existing.filter(isOwn).length === plan.length && front.every((rule, index) => {
			var _a, _b, _c;
			const planned = plan[index];
			const ranges = rule.getRanges().map((range) => range.getA1Notation());
			return planned !== void 0 && signature((_a = formulaOf(rule)) != null ? _a : "", ranges, (_c = (_b = rule.getBooleanCondition()) == null ? void 0 : _b.getBackground()) != null ? _c : "") === signature(planned.formula, planned.areas.map(areaToA1), planned.style.background);
		});
	}
	function buildRule(rule, ranges) {
		const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(rule.formula).setBackground(rule.style.background).setRanges(ranges);
		if (rule.style.bold) {
			builder.setBold(true);
		}
		if (rule.style.underline) {
			builder.setUnderline(true);
		}
		return builder.build();
	}
	function applyHighlights(sheet, plan) {
		const addresses = plan.flatMap((rule) => rule.areas.map(areaToA1));
		const ranges = addresses.length === 0 ? [] : sheet.getRangeList(addresses).getRanges();
		const existing = sheet.getConditionalFormatRules();
		if (isInPlace(existing, plan)) {
			return;
		}
		const others = existing.filter((rule) => !isOwn(rule));
		let next = 0;
		const own = plan.map((rule) => {
			const first = next;
			next += rule.areas.length;
			return buildRule(rule, ranges.slice(first, next));
		});
		sheet.setConditionalFormatRules([...own, ...others]);
		SpreadsheetApp.flush();
	}
	function clearHighlights(sheet) {
		const existing = sheet.getConditionalFormatRules();
		const others = existing.filter((rule) => !isOwn(rule));
		if (others.length === existing.length) {
			return false;
		}
		sheet.setConditionalFormatRules(others);
		SpreadsheetApp.flush();
		return true;
	}

	// src/sheets/hindrances.ts
	function lockedRanges(sheet, type) {
		return sheet.getProtections(type).filter((protection) => !protection.canEdit()).map((protection) => protection.getRange());
	}
	function isLocked(sheet) {
		const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
		return [SHEET, RANGE].some((type) => lockedRanges(sheet, type).length > 0);
	}
	function cellOutside(areas, rows, columns) {
		for (const row of [0, ...areas.map((area) => area.row + area.rows)].filter((each) => each < rows)) {
			for (const column of [0, ...areas.map((area) => area.column + area.columns)].filter((each) => each < columns)) {
				const covers = (area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
				if (!areas.some(covers)) {
					return { row, column };
				}
			}
		}
		return null;
	}
	function find(sheet) {
		const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
		const cells = lockedRanges(sheet, RANGE);
		if (lockedRanges(sheet, SHEET).length > 0) {
			return { kind: "tab", sheet: sheet.getName() };
		}
		const open = cellOutside(cells.map(areaOf), sheet.getMaxRows(), sheet.getMaxColumns());
		if (open !== null && !sheet.getRange(open.row + 1, open.column + 1).canEdit()) {
			return { kind: "viewer" };
		}
		return cells.length === 0 ? null : { kind: "cells", sheet: sheet.getName(), cells: cells.map((range) => range.getA1Notation()) };
	}
	function hindranceOn(sheet) {
		var _a;
		try {
			const hindrance = find(sheet);
			return (hindrance == null ? void 0 : hindrance.kind) === "tab" ? (_a = viewerHindrance(sheet.getParent())) != null ? _a : hindrance : hindrance;
		} catch {
			return null;
		}
	}
	function viewerHindrance(spreadsheet) {
		try {
			for (const sheet of sheetsWithCells(spreadsheet)) {
				const hindrance = find(sheet);
				if ((hindrance == null ? void 0 : hindrance.kind) !== "tab") {
					return (hindrance == null ? void 0 : hindrance.kind) === "viewer" ? hindrance : null;
				}
			}
			return null;
		} catch {
			return null;
		}
	}

	// src/sheets/dropdowns.ts
	function readRules(sheet) {
		return { sheet, rules: sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getDataValidations() };
	}
	function isOwn2(rule) {
		return isOwnHelpText(rule.getHelpText());
	}
	function isMadeTheirs(rule) {
		return !rule.getAllowInvalid() || rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST;
	}
	function isAsPlanned(rule, { values }, helpText) {
		const [list, hasArrow] = rule.getCriteriaValues();
		return rule.getHelpText() === helpText && hasArrow === true && Array.isArray(list) && list.length === values.length && values.every((value, index) => value === list[index]);
	}
	function standingsIn({ rules }, dropdowns, help) {
		const helpText = ownHelpText(help);
		const planned = dropdowns.map((dropdown) => ({ dropdown, rows: new Set(dropdown.rows) }));
		return rules.map(
			(cells, row) => cells.map((rule, column) => {
				if (rule === null) {
					return "none";
				}
				if (!isOwn2(rule) || planned.length > 0 && isMadeTheirs(rule)) {
					return "foreign";
				}
				const place = planned.find(({ dropdown, rows }) => dropdown.column === column && rows.has(row));
				return place !== void 0 && isAsPlanned(rule, place.dropdown, helpText) ? "planned" : "own";
			})
		);
	}
	function buildRule2({ values }, help) {
		return SpreadsheetApp.newDataValidation().requireValueInList([...values], true).setAllowInvalid(true).setHelpText(ownHelpText(help)).build();
	}
	function writesFor({ sheet, rules }, change, standings, help) {
		const { column, dropdown } = change;
		const [put, take] = [new Set(change.put), new Set(change.take)];
		const rule = dropdown === null ? null : buildRule2(dropdown, help);
		return stretchesOf2(change, standings).map((area) => {
			const stood = (row) => {
				var _a, _b;
				return (_b = (_a = rules[row]) == null ? void 0 : _a[column]) != null ? _b : null;
			};
			const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
			return {
				range: sheet.getRange(area.row + 1, column + 1, area.rows, 1),
				before: rows.map((row) => [stood(row)]),
				after: rows.map((row) => [put.has(row) ? rule : take.has(row) ? null : stood(row)])
			};
		});
	}
	function undo(writes) {
		for (const { range, before } of writes) {
			try {
				range.setDataValidations(before);
				SpreadsheetApp.flush();
			} catch {
			}
		}
	}
	function writeAll(writes) {
		const begun = [];
		try {
			for (const write of writes) {
				begun.unshift(write);
				write.range.setDataValidations(write.after);
			}
			if (writes.length > 0) {
				SpreadsheetApp.flush();
			}
		} catch (error) {
			undo(begun);
			throw error;
		}
	}
	function applyDropdowns(tab, dropdowns, help, replace) {
		const standings = standingsIn(tab, dropdowns, help);
		writeAll(changesFor(dropdowns, standings, replace).flatMap((change) => writesFor(tab, change, standings, help)));
	}
	function hasOwnDropdowns({ rules }) {
		return rules.some((cells) => cells.some((rule) => rule !== null && isOwn2(rule)));
	}
	function removeDropdowns(tabs) {
		const removals = tabs.map((tab) => {
			const standings = standingsIn(tab, [], "");
			return { tab, standings, changes: changesFor([], standings, false) };
		});
		writeAll(
			removals.flatMap(
				({ tab, standings, changes }) => changes.flatMap((change) => writesFor(tab, change, standings, ""))
			)
		);
		return removals.flatMap(({ changes }) => changes.flatMap(({ take }) => take)).length;
	}

	// src/sheets/begun-tabs.ts
	function hasNotes(sheet) {
		const cells = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
		return cells.getNotes().some((row) => row.some((note) => note !== ""));
	}
	function isBlank(sheet) {
		return sheet.getLastRow() === 0 && !hasNotes(sheet) && countObjects(sheet) === 0 && sheet.getDeveloperMetadata().length === 0;
	}
	function takeAwayBegun(spreadsheet, name) {
		const sheet = spreadsheet.getSheetByName(name);
		if (sheet !== null && isBlank(sheet)) {
			spreadsheet.deleteSheet(sheet);
		}
	}
	function bringToFront(spreadsheet, front) {
		try {
			spreadsheet.setActiveSheet(front, true);
		} catch {
		}
	}
	function withdrawTab(spreadsheet, front, sheet) {
		bringToFront(spreadsheet, front);
		spreadsheet.deleteSheet(sheet);
	}
	function insertTab(spreadsheet, front, name, position) {
		let refused = false;
		return withFreeName(spreadsheet, name, null, (free) => {
			try {
				if (position === void 0) {
					return spreadsheet.insertSheet(free);
				}
				return spreadsheet.insertSheet(free, refused ? Math.min(position, spreadsheet.getNumSheets()) : position);
			} catch (error) {
				refused = true;
				bringToFront(spreadsheet, front);
				takeAwayBegun(spreadsheet, free);
				throw error;
			}
		});
	}

	// src/sheets/write-links.ts
	function urlOf({ sheetId, cell }) {
		return `#gid=${sheetId}&range=${toA1(cell)}`;
	}
	function richTextBuilder() {
		const plain = /* @__PURE__ */ new Map();
		return (cell) => {
			var _a, _b;
			const text = String(cell.value);
			if (isLinked(cell)) {
				const builder = SpreadsheetApp.newRichTextValue().setText(text);
				for (const { start, end, ...link } of (_a = cell.links) != null ? _a : []) {
					builder.setLinkUrl(start, end, urlOf(link));
				}
				return (cell.link === void 0 ? builder : builder.setLinkUrl(urlOf(cell.link))).build();
			}
			const value = (_b = plain.get(text)) != null ? _b : SpreadsheetApp.newRichTextValue().setText(text).build();
			plain.set(text, value);
			return value;
		};
	}
	function writeLinks(plan, blocks, rangeAt) {
		const build2 = richTextBuilder();
		for (const block of blocks) {
			const { row, column, rows, columns } = block;
			const cells = plan.rows.slice(row, row + rows).map((line) => line.slice(column, column + columns));
			rangeAt(block).setRichTextValues(cells.map((line) => line.map(build2)));
		}
	}

	// src/sheets/write-charts.ts
	var INK = "#202124";
	var TITLE_SIZE = 12;
	var TEXT_SIZE = 10;
	function optionsOf({ width, height, colors }) {
		return [
			["width", width],
			["height", height],
			["useFirstColumnAsDomain", true],
			["legend.position", "bottom"],
			["legend.textStyle.fontSize", TEXT_SIZE],
			["titleTextStyle.color", INK],
			["titleTextStyle.fontSize", TITLE_SIZE],
			["titleTextStyle.bold", true],
			["vAxis.textStyle.color", INK],
			["vAxis.textStyle.fontSize", TEXT_SIZE],
			["hAxis.textStyle.fontSize", TEXT_SIZE],
			...colors.map((_, series) => [`series.${series}.dataLabel`, "value"])
		];
	}
	function insert(sheet, chart, rangeAt) {
		const bars = sheet.newChart().asBarChart().setStacked().setTitle(chart.title).setColors([...chart.colors]);
		const builder = bars.addRange(rangeAt(chart.data)).setNumHeaders(1).setPosition(chart.at.row + 1, chart.at.column + 1, 0, 0);
		for (const [option, value] of optionsOf(chart)) {
			builder.setOption(option, value);
		}
		sheet.insertChart(builder.build());
	}
	function writeCharts(sheet, charts, rangeAt) {
		for (const chart of charts) {
			insert(sheet, chart, rangeAt);
		}
	}

	// src/sheets/write-tab.ts
	var LINE_COLORS = { hairline: "#dadce0", strong: "#5f6368", accent: "#0b57d0" };
	var DEFAULT_SIZE = 10;
	function mapCells(plan, pick) {
		return plan.rows.map((cells, row) => cells.map((cell) => pick(cell, row)));
	}
	var NEW_GRID = { rows: 1e3, columns: 26 };
	function resize(sheet, from, to) {
		if (from.rows < to.rows) {
			sheet.insertRowsAfter(from.rows, to.rows - from.rows);
		} else if (from.rows > to.rows) {
			sheet.deleteRows(to.rows + 1, from.rows - to.rows);
		}
		if (from.columns < to.columns) {
			sheet.insertColumnsAfter(from.columns, to.columns - from.columns);
		} else if (from.columns > to.columns) {
			sheet.deleteColumns(to.columns + 1, from.columns - to.columns);
		}
	}
	function fitGrid(sheet, plan) {
		const size = { rows: plan.rows.length, columns: plan.widths.length };
		try {
			resize(sheet, NEW_GRID, size);
		} catch {
			resize(sheet, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }, size);
		}
	}
	function setWidths(sheet, widths) {
		for (const { first, last, width } of widthStrokes(widths)) {
			sheet.setColumnWidths(first + 1, last - first + 1, width);
		}
	}
	function wholeOf(plan) {
		return { row: 0, column: 0, rows: plan.rows.length, columns: plan.widths.length };
	}
	function lineAreas(plan, side, line) {
		const areas = [];
		plan.rows.forEach((cells, row) => {
			var _a;
			let start = -1;
			for (let column = 0; column <= cells.length; column++) {
				const has = ((_a = cells[column]) == null ? void 0 : _a.style[side]) === line;
				if (has && start < 0) {
					start = column;
				} else if (!has && start >= 0) {
					areas.push({ row, column: start, rows: 1, columns: column - start });
					start = -1;
				}
			}
		});
		return areas.map(areaToA1);
	}
	function drawLines(sheet, plan) {
		const styles = {
			hairline: SpreadsheetApp.BorderStyle.SOLID,
			strong: SpreadsheetApp.BorderStyle.SOLID_MEDIUM,
			accent: SpreadsheetApp.BorderStyle.SOLID_MEDIUM
		};
		for (const line of ["hairline", "strong", "accent"]) {
			const below = lineAreas(plan, "bottom", line);
			if (below.length > 0) {
				sheet.getRangeList([...below]).setBorder(null, null, true, null, null, null, LINE_COLORS[line], styles[line]);
			}
			const above = lineAreas(plan, "top", line);
			if (above.length > 0) {
				sheet.getRangeList([...above]).setBorder(true, null, null, null, null, null, LINE_COLORS[line], styles[line]);
			}
		}
	}
	function writtenValue({ value, sparkline }, row) {
		if (sparkline === void 0) {
			return value;
		}
		return `=SPARKLINE(${areaToA1({ row, column: sparkline.column, rows: 1, columns: sparkline.columns })})`;
	}
	function numberFormat({ value, style, sparkline }) {
		var _a;
		return typeof value === "number" || sparkline !== void 0 ? (_a = style.format) != null ? _a : "0" : "@";
	}
	function textStyles(plan) {
		const made = /* @__PURE__ */ new Map();
		return mapCells(plan, (cell) => {
			const { color, size = DEFAULT_SIZE, bold = false } = cell.style;
			const key = `${color} ${size} ${bold} ${isLinked(cell)}`;
			const known = made.get(key);
			if (known !== void 0) {
				return known;
			}
			const builder = SpreadsheetApp.newTextStyle().setFontSize(size).setBold(bold).setUnderline(isLinked(cell));
			const style = (color === void 0 ? builder : builder.setForegroundColor(color)).build();
			made.set(key, style);
			return style;
		});
	}
	function writeTab(sheet, plan) {
		var _a;
		fitGrid(sheet, plan);
		setWidths(sheet, plan.widths);
		const [whole, blocks, charts] = [wholeOf(plan), linkBlocks(plan), (_a = plan.charts) != null ? _a : []];
		const rangeAt = rangesOf(sheet, [whole, ...blocks, ...charts.map(({ data }) => data)]);
		const range = rangeAt(whole);
		const style = (pick) => mapCells(plan, (cell) => pick(cell.style));
		const fills = style(({ background }) => background != null ? background : null);
		range.setNumberFormats(mapCells(plan, numberFormat)).setValues(mapCells(plan, writtenValue));
		writeLinks(plan, blocks, rangeAt);
		range.setBackgrounds(fills).setTextStyles(textStyles(plan)).setHorizontalAlignments(style(({ align: align2 }) => align2 != null ? align2 : "left")).setVerticalAlignment("middle").setWraps(style(({ wrap }) => wrap === true));
		drawLines(sheet, plan);
		sheet.setHiddenGridlines(true);
		writeCharts(sheet, charts, rangeAt);
		return { range, fills };
	}

	// src/sheets/write-list.ts
	var ROW_HEIGHT = 21;
	var TEXT_FORMAT = "@";
	function columnsBy(plan, pick) {
		const rows = plan.rows.length - 1;
		const [, first = []] = plan.rows;
		const columns = first.map(({ style }, column) => ({ column, value: pick(style) }));
		return groupUnder(columns, ({ value }) => [value]).flatMap(
			({ label, members }) => label === void 0 ? [] : [{ value: label, areas: members.map(({ column }) => ({ row: 1, column, rows, columns: 1 })) }]
		);
	}
	function rangesIn(sheet, areas) {
		return sheet.getRangeList(areas.map(areaToA1));
	}
	function align(sheet, plan, headRow) {
		const columns = columnsBy(plan, (style) => style.align);
		const centred = columns.flatMap(({ value, areas }) => value === "center" ? areas : []);
		for (const { value, areas } of columns.filter((each) => each.value !== "center")) {
			rangesIn(sheet, areas).setHorizontalAlignment(value);
		}
		rangesIn(sheet, [headRow, ...centred]).setHorizontalAlignment("center");
	}
	function linkColumns(plan) {
		const [, first = []] = plan.rows;
		return first.flatMap(
			({ link }, column) => link === void 0 ? [] : [{ row: 1, column, rows: plan.rows.length - 1, columns: 1 }]
		);
	}
	function writeLinks2(plan, columns, rangeAt) {
		var _a, _b;
		const build2 = richTextBuilder();
		const [, first = []] = plan.rows;
		for (const area of columns) {
			const cells = plan.rows.slice(1).flatMap((row) => row.slice(area.column, area.column + 1));
			const { color } = (_b = (_a = first[area.column]) == null ? void 0 : _a.style) != null ? _b : {};
			const builder = SpreadsheetApp.newTextStyle().setUnderline(true);
			rangeAt(area).setRichTextValues(cells.map((cell) => [build2(cell)])).setTextStyle((color === void 0 ? builder : builder.setForegroundColor(color)).build());
		}
	}
	function writeList(sheet, plan) {
		var _a, _b, _c;
		const fill = (_c = (_b = (_a = plan.rows[0]) == null ? void 0 : _a[0]) == null ? void 0 : _b.style.background) != null ? _c : null;
		fitGrid(sheet, plan);
		setWidths(sheet, plan.widths);
		const [whole, links] = [wholeOf(plan), linkColumns(plan)];
		const headRow = { ...whole, rows: 1 };
		const rangeAt = rangesOf(sheet, [whole, headRow, ...links]);
		const range = rangeAt(whole);
		range.setNumberFormat(TEXT_FORMAT);
		for (const { value, areas } of columnsBy(plan, ({ format }) => format)) {
			rangesIn(sheet, areas).setNumberFormat(value);
		}
		range.setValues(plan.rows.map((row) => row.map(({ value }) => value))).setVerticalAlignment("top").setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
		writeLinks2(plan, links, rangeAt);
		align(sheet, plan, headRow);
		rangeAt(headRow).setFontWeight("bold").setBackground(fill);
		sheet.setRowHeightsForced(1, plan.rows.length, ROW_HEIGHT);
		sheet.setFrozenRows(1);
		return { range, fills: [plan.widths.map(() => fill)] };
	}

	// src/sheets/output-tabs.ts
	function contentsOf(sheet) {
		const range = sheet.getDataRange();
		return contentsFingerprint({ values: range.getValues(), notes: range.getNotes(), fills: range.getBackgrounds() });
	}
	function withoutLeftovers(spreadsheet, own) {
		return own.filter((tab) => {
			if (tab.mark.state === "building" && tab.sheet.isSheetHidden() && isBegunOnly(tab.sheet)) {
				spreadsheet.deleteSheet(tab.sheet);
			}
			return tab.mark.state !== "building";
		});
	}
	function writtenContents({ range, fills }) {
		return contentsFingerprint({ values: range.getValues(), fills });
	}
	function build(spreadsheet, front, plan, { name, position, making, pause }) {
		pause();
		const sheet = insertTab(spreadsheet, front, name, position);
		try {
			showSheet(spreadsheet, front);
			sheet.hideSheet();
			addMark(sheet, { state: "building", making });
			const written = plan.list === true ? writeList(sheet, plan) : writeTab(sheet, plan);
			pause();
			return { sheet, sheetId: written.range.getGridId(), contents: writtenContents(written) };
		} catch (error) {
			withdrawTab(spreadsheet, front, sheet);
			throw error;
		}
	}
	function isOurs({ sheet, mark }) {
		return sheet.getName() === mark.name;
	}
	function currentTab(own, kind) {
		var _a, _b;
		const tabs = own.flatMap(
			({ sheet, mark }) => mark.state === "current" && mark.kind === kind ? [{ sheet, mark }] : []
		);
		if (tabs.length < 2) {
			return (_a = tabs[0]) != null ? _a : null;
		}
		const ours = tabs.filter(isOurs);
		const [first = null] = ours;
		return ours.length > 1 ? (_b = ours.find(({ sheet }) => !isLocked(sheet))) != null ? _b : first : first;
	}
	function isEdited({ sheet, mark }) {
		var _a;
		return countObjects(sheet) !== ((_a = mark.objects) != null ? _a : 0) || contentsOf(sheet) !== mark.fingerprint;
	}
	function retire(spreadsheet, old, keptName) {
		try {
			if (!isOurs(old)) {
				return { kind: "renamed" };
			}
			if (!isEdited(old)) {
				spreadsheet.deleteSheet(old.sheet);
				return { kind: "gone" };
			}
			return withFreeName(spreadsheet, keptName, old.sheet, (name) => {
				old.sheet.setName(name);
				return { kind: "kept", name };
			});
		} catch (error) {
			const isGone = spreadsheet.getSheetByName(old.mark.name) === null;
			if (isGone || isLocked(old.sheet)) {
				return { kind: "gone" };
			}
			throw error;
		}
	}
	function present(sheet, mark, isRepeated) {
		sheet.setName(mark.name);
		if (!isRepeated || !changeMark(sheet, mark)) {
			addMark(sheet, mark);
		}
		sheet.showSheet();
	}
	function presentSurely(spreadsheet, sheet, mark) {
		let isRepeated = false;
		return withFreeName(spreadsheet, mark.name, sheet, (name) => {
			const repeated = isRepeated;
			isRepeated = true;
			present(sheet, { ...mark, name }, repeated);
			return name;
		});
	}
	function markKept({ sheet, mark: { making } }) {
		try {
			changeMark(sheet, { state: "kept", ...making === void 0 ? {} : { making } });
		} catch {
		}
	}
	function renewTab(spreadsheet, { own, front, pause }, plan, naming) {
		var _a, _b;
		const others = withoutLeftovers(spreadsheet, own);
		const old = currentTab(others, plan.kind);
		const making = nextMaking(own);
		const position = old === null ? spreadsheet.getNumSheets() : old.sheet.getIndex() - 1;
		const { sheet, sheetId, contents } = build(spreadsheet, front, plan, {
			name: naming.building,
			position,
			making,
			pause
		});
		const retired = old === null ? null : retire(spreadsheet, old, naming.kept);
		const wanted = old === null || (retired == null ? void 0 : retired.kind) === "renamed" ? plan.name : old.mark.name;
		const name = presentSurely(spreadsheet, sheet, {
			state: "current",
			kind: plan.kind,
			name: wanted,
			fingerprint: contents,
			objects: (_b = (_a = plan.charts) == null ? void 0 : _a.length) != null ? _b : 0,
			making
		});
		const kept = (retired == null ? void 0 : retired.kind) === "kept" ? retired.name : null;
		if (old !== null && kept !== null) {
			markKept(old);
		}
		return { sheet, sheetId, name, kept, beside: name !== wanted };
	}

	// src/sheets/hidden-tab.ts
	var TEXT_FORMAT2 = "@";
	function findHiddenTab(own, state) {
		var _a, _b;
		const tabs = own.flatMap(({ sheet, mark }) => mark.state === state ? [{ sheet, of: mark.of }] : []);
		const [first] = tabs;
		const original = tabs.length > 1 ? tabs.find(({ sheet, of }) => of === sheet.getSheetId()) : first;
		return (_b = (_a = original != null ? original : first) == null ? void 0 : _a.sheet) != null ? _b : null;
	}
	function createHiddenTab(spreadsheet, front, state, { name, headings }, lines, layOut = () => void 0) {
		const sheet = insertTab(spreadsheet, front, name);
		try {
			showSheet(spreadsheet, front);
			sheet.hideSheet();
			const range = sheet.getRange(1, 1, lines.length + 1, headings.length);
			addMark(sheet, { state, of: range.getGridId() });
			range.setNumberFormat(TEXT_FORMAT2).setValues([[...headings], ...lines.map((line) => [...line])]);
			layOut(sheet, range);
			SpreadsheetApp.flush();
			return sheet;
		} catch (error) {
			withdrawTab(spreadsheet, front, sheet);
			throw error;
		}
	}
	function runsFromEnd(numbers) {
		const runs = [];
		for (const number of numbers) {
			const last = runs[runs.length - 1];
			if (last !== void 0 && last[0] + last[1] === number) {
				last[1]++;
			} else {
				runs.push([number, 1]);
			}
		}
		return runs.reverse();
	}
	function deleteLines(sheet, lines) {
		for (const [first, count] of runsFromEnd(lines)) {
			sheet.deleteRows(first + 1, count);
		}
	}
	function ensureColumns(sheet, count) {
		const columns = sheet.getMaxColumns();
		if (columns < count) {
			sheet.insertColumnsAfter(columns, count - columns);
		}
	}

	// src/sheets/report-history-tab.ts
	var COLUMNS = 7;
	var HEAD_COLUMN = 6;
	var FIRST_ROW = 2;
	function findHistoryTab(own) {
		return findHiddenTab(own, "history");
	}
	var HEAD_BEGINS = '{"v":';
	function readHistory(sheet) {
		return sheet.getDataRange().getDisplayValues().map((cells, line) => {
			var _a, _b;
			const found = cells.findIndex((text) => text.startsWith(HEAD_BEGINS));
			const head = found < 0 ? HEAD_COLUMN - 1 : found;
			return { line, head: (_a = cells[head]) != null ? _a : "", piece: (_b = cells[head + 1]) != null ? _b : "" };
		});
	}
	function dropFromHistory(sheet, drop) {
		deleteLines(sheet, drop(readHistory(sheet)));
	}
	function lineOf({ words, head, piece }) {
		return [...words, head, piece];
	}
	function topRows(sheet, count) {
		try {
			return sheet.getRange(FIRST_ROW, 1, count, COLUMNS);
		} catch {
			ensureColumns(sheet, COLUMNS);
			return sheet.getRange(FIRST_ROW, 1, count, COLUMNS);
		}
	}
	function writeRows(sheet, rows) {
		sheet.insertRowsAfter(FIRST_ROW - 1, rows.length);
		try {
			const range = topRows(sheet, rows.length);
			range.setNumberFormat("@").setValues(rows.map(lineOf));
			SpreadsheetApp.flush();
		} catch (error) {
			sheet.deleteRows(FIRST_ROW, rows.length);
			throw error;
		}
	}
	function addToHistory(spreadsheet, { tab, front }, naming, rows, drop) {
		if (tab === null) {
			createHiddenTab(spreadsheet, front, "history", naming, rows.map(lineOf));
			return true;
		}
		writeRows(tab, rows);
		if (drop === null) {
			return true;
		}
		try {
			dropFromHistory(tab, drop);
		} catch {
		}
		return false;
	}

	// src/sheets/cell-states.ts
	function spansOf(cells) {
		var _a;
		const spans = /* @__PURE__ */ new Map();
		for (const { row, column } of cells) {
			const span = (_a = spans.get(column)) != null ? _a : { column, first: row, last: row };
			spans.set(column, { column, first: Math.min(span.first, row), last: Math.max(span.last, row) });
		}
		return [...spans.values()];
	}
	var NO_LOOK = {
		bold: null,
		italic: null,
		underline: null,
		strikethrough: null,
		fontFamily: null,
		fontSize: null,
		color: null,
		theme: null
	};
	function colourOf(style) {
		var _a, _b;
		const colour = style.getForegroundColorObject();
		const type = colour == null ? void 0 : colour.getColorType();
		if (type === SpreadsheetApp.ColorType.THEME) {
			const name = String(colour == null ? void 0 : colour.asThemeColor().getThemeColorType());
			return { color: null, theme: (_a = THEME_COLORS.find((known) => known === name)) != null ? _a : null };
		}
		const hex = type === SpreadsheetApp.ColorType.RGB ? colour == null ? void 0 : colour.asRgbColor().asHexString() : null;
		const digits = (_b = /^#(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(hex != null ? hex : "")) == null ? void 0 : _b[1];
		return { color: digits === void 0 ? null : `#${digits.toLowerCase()}`, theme: null };
	}
	function lookOf(style) {
		return {
			bold: style.isBold(),
			italic: style.isItalic(),
			underline: style.isUnderline(),
			strikethrough: style.isStrikethrough(),
			fontFamily: style.getFontFamily(),
			fontSize: style.getFontSize(),
			...colourOf(style)
		};
	}
	function stateOf(value, rich, cell) {
		var _a;
		if (typeof value !== "string" || rich === null && value !== "") {
			return { kind: "value" };
		}
		const runs = (_a = rich == null ? void 0 : rich.getRuns()) != null ? _a : [];
		if (runs.some((run) => run.getLinkUrl() !== null)) {
			return { kind: "linked" };
		}
		const stretches = stretchesOf(
			runs.map((run) => ({ start: run.getStartIndex(), end: run.getEndIndex(), look: lookOf(run.getTextStyle()) })),
			cell === null ? NO_LOOK : lookOf(cell)
		);
		return { kind: "text", text: value, stretches };
	}
	function readCellStates(sheet, cells) {
		var _a, _b, _c, _d, _e, _f, _g;
		const rows = sheet.getMaxRows();
		const columns = sheet.getMaxColumns();
		const inside = cells.filter(({ row, column }) => row < rows && column < columns);
		const states = /* @__PURE__ */ new Map();
		const formulas = inside.length === 0 ? [] : sheet.getDataRange().getFormulas();
		const isSpilled = createSpilled(formulas);
		for (const { column, first, last } of spansOf(inside)) {
			const range = sheet.getRange(first + 1, column + 1, last - first + 1, 1);
			const values = range.getValues();
			const rich = range.getRichTextValues();
			const bases = range.getTextStyles();
			for (const cell of inside) {
				if (cell.column === column) {
					const at = cell.row - first;
					const isFormula = ((_b = (_a = formulas[cell.row]) == null ? void 0 : _a[column]) != null ? _b : "") !== "" || isSpilled(cell);
					const state = stateOf((_c = values[at]) == null ? void 0 : _c[0], (_e = (_d = rich[at]) == null ? void 0 : _d[0]) != null ? _e : null, (_g = (_f = bases[at]) == null ? void 0 : _f[0]) != null ? _g : null);
					states.set(`${cell.row},${column}`, isFormula ? { kind: "formula" } : state);
				}
			}
		}
		return cells.map(({ row, column }) => {
			var _a2;
			return (_a2 = states.get(`${row},${column}`)) != null ? _a2 : { kind: "gone" };
		});
	}

	// src/sheets/fix-log-tab.ts
	var WIDTHS = [130, 120, 60, 320, 320, 180, 120, 120];
	var COLUMNS2 = WIDTHS.length;
	var STATE_COLUMN = 7;
	var RECORD_COLUMN = 8;
	var HEADER = "#f1f3f4";
	function findLogTab(spreadsheet) {
		return findHiddenTab(findOwnTabs(spreadsheet), "log");
	}
	function readLog(sheet) {
		const rows = sheet.getLastRow();
		if (rows < 1 || sheet.getMaxColumns() < COLUMNS2) {
			return [];
		}
		return sheet.getRange(1, 1, rows, COLUMNS2).getDisplayValues().flatMap((texts, line) => {
			var _a, _b, _c;
			const record = parseRecord((_a = texts[RECORD_COLUMN - 1]) != null ? _a : "");
			return record === null ? [] : [{ line, at: (_b = texts[0]) != null ? _b : "", sheet: (_c = texts[1]) != null ? _c : "", record }];
		});
	}
	function markDamagedLines(sheet, words) {
		const rows = sheet.getLastRow();
		if (rows < 1 || sheet.getMaxColumns() < COLUMNS2) {
			return 0;
		}
		const texts = sheet.getRange(1, 1, rows, COLUMNS2).getDisplayValues();
		const damaged = texts.flatMap(
			(cells, line) => {
				var _a;
				return isDamagedRecord((_a = cells[RECORD_COLUMN - 1]) != null ? _a : "") && cells[STATE_COLUMN - 1] !== words ? [line] : [];
			}
		);
		try {
			for (const [first, count] of runsFromEnd(damaged)) {
				sheet.getRange(first + 1, STATE_COLUMN, count, 1).setValues(Array.from({ length: count }, () => [words]));
			}
			SpreadsheetApp.flush();
		} catch {
		}
		return damaged.length;
	}
	function layOutLines(range, rows) {
		const wraps = WIDTHS.map((_, index) => index + 1 !== RECORD_COLUMN);
		range.setWraps(Array.from({ length: rows }, () => [...wraps])).setVerticalAlignment("top");
	}
	function layOutNew(sheet, range) {
		setWidths(sheet, WIDTHS);
		layOutLines(range, range.getNumRows());
		sheet.getRange(1, 1, 1, COLUMNS2).setFontWeight("bold").setBackground(HEADER);
		sheet.setFrozenRows(1);
	}
	function addToLog(spreadsheet, naming, rows) {
		const lines = rows.map(({ words, record }) => [...words, JSON.stringify(record)]);
		const sheet = findLogTab(spreadsheet);
		if (sheet === null) {
			return createHiddenTab(spreadsheet, spreadsheet.getActiveSheet(), "log", naming, lines, layOutNew);
		}
		ensureColumns(sheet, COLUMNS2);
		deleteLines(sheet, linesToDrop(readLog(sheet)));
		sheet.insertRowsAfter(1, rows.length);
		const range = sheet.getRange(2, 1, rows.length, COLUMNS2);
		range.clearFormat();
		layOutLines(range.setNumberFormat("@"), rows.length);
		range.setValues(lines);
		SpreadsheetApp.flush();
		return sheet;
	}
	function changeLog(sheet, news) {
		if (news.length === 0) {
			return;
		}
		const keyOf = ({ fix, cell }) => `${fix} ${cell}`;
		const byKey = new Map(news.map((each) => [keyOf(each.record), each]));
		try {
			const changed = readLog(sheet).flatMap(({ line, record }) => {
				const each = byKey.get(keyOf(record));
				return each === void 0 ? [] : [{ line, row: [each.words, JSON.stringify({ ...record, state: each.state })] }];
			});
			const rows = new Map(changed.map(({ line, row }) => [line, row]));
			for (const [first, count] of runsFromEnd(changed.map(({ line }) => line))) {
				const block = Array.from({ length: count }, (_, index) => {
					var _a;
					return (_a = rows.get(first + index)) != null ? _a : [];
				});
				sheet.getRange(first + 1, STATE_COLUMN, count, 2).setValues(block);
			}
			SpreadsheetApp.flush();
		} catch {
		}
	}

	// src/sheets/write-cells.ts
	function richTextOf({ after, stretches }) {
		const builder = SpreadsheetApp.newRichTextValue().setText(after);
		for (const { start, end, style } of stretches) {
			const { bold, italic, underline, strikethrough, fontFamily, fontSize, color, theme } = style;
			const look = SpreadsheetApp.newTextStyle();
			if (bold !== void 0) {
				look.setBold(bold);
			}
			if (italic !== void 0) {
				look.setItalic(italic);
			}
			if (underline !== void 0) {
				look.setUnderline(underline);
			}
			if (strikethrough !== void 0) {
				look.setStrikethrough(strikethrough);
			}
			if (fontFamily !== void 0) {
				look.setFontFamily(fontFamily);
			}
			if (fontSize !== void 0) {
				look.setFontSize(fontSize);
			}
			if (color !== void 0) {
				look.setForegroundColor(color);
			}
			if (theme !== void 0) {
				look.setForegroundColorObject(
					SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType[theme]).build()
				);
			}
			builder.setTextStyle(start, end, look.build());
		}
		return builder.build();
	}
	function blocksOf(writings) {
		var _a;
		const sorted = [...writings].sort(
			(one, other) => one.cell.column - other.cell.column || one.cell.row - other.cell.row
		);
		const blocks = [];
		for (const writing of sorted) {
			const block = blocks[blocks.length - 1];
			const last = (_a = block == null ? void 0 : block[block.length - 1]) == null ? void 0 : _a.cell;
			if (block !== void 0 && (last == null ? void 0 : last.column) === writing.cell.column && last.row + 1 === writing.cell.row) {
				block.push(writing);
			} else {
				blocks.push([writing]);
			}
		}
		return blocks;
	}
	function writeBlock(sheet, block) {
		const [first] = block;
		if (first === void 0) {
			return;
		}
		const range = sheet.getRange(first.cell.row + 1, first.cell.column + 1, block.length, 1);
		if (block.some(({ stretches }) => stretches.length > 0)) {
			range.setRichTextValues(block.map((writing) => [richTextOf(writing)]));
		} else {
			range.setValues(block.map(({ after }) => [after]));
		}
	}
	function writeTogether(sheet, writings) {
		const plain = writings.filter(({ stretches }) => stretches.length === 0);
		const groups = groupUnder(plain, ({ after }) => [after]);
		for (const { members } of groups) {
			const [first] = members;
			if (first !== void 0 && members.length > 1) {
				sheet.getRangeList(members.map(({ cell }) => toA1(cell))).setValue(first.after);
			}
		}
		const alone = groups.flatMap(({ members }) => members.length === 1 ? members : []);
		const styled = writings.filter(({ stretches }) => stretches.length > 0);
		for (const block of [...blocksOf(alone), ...blocksOf(styled)]) {
			writeBlock(sheet, block);
		}
		SpreadsheetApp.flush();
	}
	function writeOneByOne(sheet, writings, isLate) {
		for (const [index, writing] of writings.entries()) {
			if (isLate()) {
				return new Set(writings.slice(index));
			}
			try {
				writeBlock(sheet, [writing]);
				SpreadsheetApp.flush();
			} catch {
			}
		}
		return /* @__PURE__ */ new Set();
	}
	function remaining(sheet, writings) {
		return readCellStates(
			sheet,
			writings.map(({ cell }) => cell)
		).map((state, index) => {
			const writing = writings[index];
			if (state.kind !== "text" || writing === void 0) {
				return "changed";
			}
			return state.text === writing.after ? "done" : state.text === writing.before ? "refused" : "changed";
		});
	}
	function writeCells(sheet, writings, isLate) {
		if (writings.length === 0) {
			return [];
		}
		let untried = /* @__PURE__ */ new Set();
		try {
			writeTogether(sheet, writings);
		} catch {
			const outcomes = remaining(sheet, writings);
			const refused = writings.filter((_, index) => outcomes[index] === "refused");
			untried = writeOneByOne(sheet, refused, isLate);
		}
		return remaining(sheet, writings).map((outcome, index) => {
			const writing = writings[index];
			return outcome === "refused" && writing !== void 0 && untried.has(writing) ? "late" : outcome;
		});
	}

	// src/sheets/help-script.ts
	var HELP_SCRIPT = `
(function () {
	var said = document.getElementById("said");
	var failed = document.getElementById("failed");
	var busy = false;
	function end(isRefused) {
		busy = false;
		said.textContent = "";
		failed.hidden = !isRefused;
	}
	document.getElementById("check").onclick = function () {
		if (busy) {
			return;
		}
		busy = true;
		failed.hidden = true;
		said.textContent = said.dataset.checking;
		google.script.run
			.withSuccessHandler(function () { end(false); })
			.withFailureHandler(function () { end(true); })
			.validateTable();
	};
})();
`;
	return {
		HELP_SCRIPT, activeSpreadsheet, addToHistory, addToLog, applyDropdowns, applyHighlights, changeLog,
		clearHighlights, dropFromHistory, findHistoryTab, findLogTab, findOwnTabs, hasOwnDropdowns,
		hindranceOn, isOwnTab, isWithoutCells, markDamagedLines, readCellStates, readDocumentTexts,
		readHistory, readLog, readRules, readSnapshot, readTexts, removeDropdowns, renewTab, selectCell,
		sheetWithId, sheetsWithCells, showSheet, standingsIn, viewerHindrance, withDocumentLock, writeCells,
		writeDocumentText
	};
}

function shinchokuPerson_() {
	return shinchokuPerson_.made || (shinchokuPerson_.made = makeShinchokuPerson_());
}

function makeShinchokuPerson_() {
	"use strict";
	// src/sheets/dialogs.ts
	var UNTIL_NEXT = -1;
	var TO_READ = 8;
	var IS_ADDON = false;
	function newMenu(name) {
		const ui = SpreadsheetApp.getUi();
		return IS_ADDON ? ui.createAddonMenu() : ui.createMenu(name);
	}
	function buildMenu(name, groups) {
		const menu = newMenu(name);
		groups.forEach((group, index) => {
			if (index > 0) {
				menu.addSeparator();
			}
			for (const item of group) {
				menu.addItem(item.caption, item.functionName);
			}
		});
		menu.addToUi();
	}
	function toastWorking(spreadsheet, message, messages) {
		spreadsheet.toast(message, messages.product, UNTIL_NEXT);
	}
	function toastDone(spreadsheet, message, messages) {
		spreadsheet.toast(message, messages.product, TO_READ);
	}
	function alertMessage(title, message) {
		const ui = SpreadsheetApp.getUi();
		ui.alert(title, message, ui.ButtonSet.OK);
	}
	function askYesNo(title, question) {
		const ui = SpreadsheetApp.getUi();
		switch (ui.alert(title, question, ui.ButtonSet.YES_NO_CANCEL)) {
			case ui.Button.YES:
				return "yes";
			case ui.Button.NO:
				return "no";
			default:
				return null;
		}
	}
	function promptText(title, question) {
		const ui = SpreadsheetApp.getUi();
		const response = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
		return response.getSelectedButton() === ui.Button.OK ? response.getResponseText() : null;
	}
	var INITIAL_DATA = '"initial-data"';
	function showSidebar(title, data) {
		const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
		const json = JSON.stringify(data).replace(/</g, "\\u003c").replace(/\u2028|\u2029/g, " ");
		showHtml(
			title,
			page.replace(INITIAL_DATA, () => json)
		);
	}
	function showHtml(title, html) {
		SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(title));
	}

	// src/sheets/environment.ts
	function userMessages() {
		try {
			return shinchokuWords_().messagesFor(Session.getActiveUserLocale());
		} catch {
			return shinchokuWords_().messagesFor("ja");
		}
	}
	function messagesIn(language) {
		return language === "auto" ? userMessages() : shinchokuWords_().messagesFor(language);
	}
	var LONGEST_RUN = 5 * 60 * 1e3;
	function startClock() {
		const began = Date.now();
		return () => Date.now() - began >= LONGEST_RUN;
	}
	function localTime(spreadsheet) {
		const now = Utilities.formatDate(/* @__PURE__ */ new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm");
		return { now, today: now.slice(0, 10) };
	}
	return {
		alertMessage, askYesNo, buildMenu, localTime, messagesIn, promptText, showHtml, showSidebar,
		startClock, toastDone, toastWorking, userMessages
	};
}

function shinchokuBridge_() {
	return shinchokuBridge_.made || (shinchokuBridge_.made = makeShinchokuBridge_());
}

function makeShinchokuBridge_() {
	"use strict";
	// from:Reports.js (Summary)
	var { listFigures, rateOf } = shinchokuSummary_();

	// from:Checks.js (Checks)
	var { countBySeverity } = shinchokuChecks_();

	// from:Table.js (Table)
	var { columnLetter, toA1 } = shinchokuTable_();

	// from:Code.js (Settings)
	var { ColumnUse, Settings } = shinchokuSettings_();

	// from:Words.js (Words)
	var { CHECK_THEMES } = shinchokuWords_();

	// from:Code.js (Shapes)
	var { array, boolean, discriminatedUnion, enum: enum2, extend, gte, int, literal, lte, maxLength, nonnegative } = shinchokuShapes_();
	var { nullable, number, object, optional, pick, positive, record, refine, regex, string, tuple, unknown } = shinchokuShapes_();

	// src/bridge/check-result.ts
	var Letter = nullable(string().check(regex(/^[A-Z]+$/)));
	var Count = int().check(nonnegative());
	var RowNumber = int().check(positive());
	var Counts = record(string(), Count);
	var BandJson = object({ title: string(), row: RowNumber, entries: Count });
	var TallyJson = object({ marks: Counts, unmarked: Count, others: Count, total: Count });
	var MarkRowJson = object({ label: string(), entries: TallyJson, measures: TallyJson });
	var CompletenessJson = object({ filled: Count, required: Count, rate: nullable(number()) });
	var CompletenessRowJson = object({
		label: string(),
		years: array(extend(CompletenessJson, { label: string() })),
		total: CompletenessJson
	});
	var CheckResult = object({
		sheet: string(),
		table: object({
			headerRows: tuple([RowNumber, RowNumber]),
			firstRow: RowNumber,
			lastRow: RowNumber,
			columns: object({
				new: Letter,
				item: Letter,
				outline: Letter,
				department: Letter,
				term: Letter,
				mark: Letter
			}),
			years: array(
				object({
					label: string(),
					from: nullable(int()),
					to: nullable(int()),
					kind: enum2(["actual", "interim", "plan", "target"]),
					asOf: nullable(string()),
					columns: array(string())
				})
			),
			asOf: object({ date: string(), source: enum2(["settings", "sheet", "today"]) }),
			scale: array(object({ mark: string(), meaning: string() })),
			measures: Count,
			entries: Count,
			new: Count,
			chapters: array(BandJson),
			directions: array(BandJson),
			departments: Counts,
			terms: Counts,
			marks: Counts
		}),
		findings: array(
			object({
				check: string(),
				severity: enum2(["error", "warning", "info"]),
				cell: string(),
				row: RowNumber,
				measure: string(),
				departments: array(string()),
				message: string(),
				remedy: string()
			})
		),
		summary: object({
			findings: object({ error: Count, warning: Count, info: Count }),
			marks: MarkRowJson,
			byChapter: array(MarkRowJson),
			byDirection: array(MarkRowJson),
			byDepartment: array(MarkRowJson),
			byTerm: array(MarkRowJson),
			completeness: CompletenessRowJson,
			completenessByChapter: array(CompletenessRowJson),
			completenessByDepartment: array(CompletenessRowJson),
			jointEntries: Count,
			newMeasures: Count,
			relistedEntries: Count
		})
	});
	function letter(column) {
		return column === null ? null : columnLetter(column);
	}
	function bandsJson(bands, entryBands) {
		var _a;
		const counts = /* @__PURE__ */ new Map();
		for (const at of entryBands) {
			counts.set(at, ((_a = counts.get(at)) != null ? _a : 0) + 1);
		}
		return bands.map((band, index) => {
			var _a2;
			return {
				title: band.title,
				row: band.cell.row + 1,
				entries: (_a2 = counts.get(index)) != null ? _a2 : 0
			};
		});
	}
	function tallyJson(tally, table) {
		return {
			marks: Object.fromEntries(table.scale.map((mark, index) => {
				var _a;
				return [mark.symbol, (_a = tally.marks[index]) != null ? _a : 0];
			})),
			unmarked: tally.unmarked,
			others: tally.others,
			total: tally.total
		};
	}
	function markRowJson(row, table) {
		return { label: row.label, entries: tallyJson(row.entries, table), measures: tallyJson(row.measures, table) };
	}
	function completenessJson(part) {
		return { ...part, rate: rateOf(part) };
	}
	function completenessRowJson(row, summary, table) {
		return {
			label: row.label,
			years: row.years.map((year, position) => {
				var _a, _b, _c;
				return {
					label: (_c = (_b = table.years[(_a = summary.years[position]) != null ? _a : -1]) == null ? void 0 : _b.label) != null ? _c : "",
					...completenessJson(year)
				};
			}),
			total: completenessJson(row.total)
		};
	}
	function countsOf(rows) {
		return Object.fromEntries(rows.filter((row) => row.label !== "").map((row) => [row.label, row.entries.total]));
	}
	function tableJson(table, summary) {
		var _a;
		const { columns } = table;
		const lastEntry = table.entries[table.entries.length - 1];
		return {
			headerRows: [table.headerRows[0] + 1, table.headerRows[1] + 1],
			firstRow: table.headerRows[1] + 2,
			lastRow: ((_a = lastEntry == null ? void 0 : lastEntry.row) != null ? _a : table.headerRows[1] + 1) + 1,
			columns: {
				new: letter(columns.new),
				item: letter(columns.item),
				outline: letter(columns.outline),
				department: letter(columns.department),
				term: letter(columns.term),
				mark: letter(columns.mark)
			},
			years: table.years.map((year) => ({
				label: year.label,
				from: year.from,
				to: year.to,
				kind: year.kind,
				asOf: year.asOf,
				columns: year.columns.map(columnLetter)
			})),
			asOf: { ...table.asOf },
			scale: table.scale.map((mark) => ({ mark: mark.symbol, meaning: mark.meaning })),
			measures: table.measures.length,
			entries: table.entries.length,
			new: summary.newMeasures,
			chapters: bandsJson(
				table.chapters,
				table.entries.map((entry) => entry.chapter)
			),
			directions: bandsJson(
				table.directions,
				table.entries.map((entry) => entry.direction)
			),
			departments: { ...countsOf(summary.byDepartment) },
			terms: { ...countsOf(summary.byTerm) },
			marks: tallyJson(summary.total.entries, table).marks
		};
	}
	function toCheckResult(table, findings, summary) {
		const rows = (list) => list.map((row) => markRowJson(row, table));
		const rates = (list) => list.map((row) => completenessRowJson(row, summary, table));
		return {
			sheet: table.sheetName,
			table: tableJson(table, summary),
			findings: findings.map((finding) => ({
				check: finding.check,
				severity: finding.severity,
				cell: toA1(finding.cell),
				row: finding.cell.row + 1,
				measure: finding.measure,
				departments: [...finding.departments],
				message: finding.message,
				remedy: finding.remedy
			})),
			summary: {
				findings: countBySeverity(findings),
				marks: markRowJson(summary.total, table),
				byChapter: rows(summary.byChapter),
				byDirection: rows(summary.byDirection),
				byDepartment: rows(summary.byDepartment),
				byTerm: rows(summary.byTerm),
				completeness: completenessRowJson(summary.completeness, summary, table),
				completenessByChapter: rates(summary.completenessByChapter),
				completenessByDepartment: rates(summary.completenessByDepartment),
				jointEntries: summary.jointEntries,
				newMeasures: summary.newMeasures,
				relistedEntries: summary.relistedEntries
			}
		};
	}

	// src/bridge/bridge-version.ts
	var BRIDGE_VERSION = "03e34e06f203";

	// src/bridge/figure-list.ts
	var FigureJson = object({
		cell: string(),
		measure: string(),
		year: string(),
		label: string(),
		value: number(),
		unit: string(),
		planned: boolean(),
		asOf: nullable(string()),
		total: boolean()
	});
	function toFigureList(table) {
		return listFigures(table).map(({ cell, entry, year, label, value, unit, planned, asOf, total }) => {
			var _a, _b, _c, _d, _e, _f;
			return {
				cell: toA1(cell),
				measure: (_d = (_c = table.measures[(_b = (_a = table.entries[entry]) == null ? void 0 : _a.measure) != null ? _b : -1]) == null ? void 0 : _c.name) != null ? _d : "",
				year: (_f = (_e = table.years[year]) == null ? void 0 : _e.label) != null ? _f : "",
				label,
				value,
				unit,
				planned,
				asOf,
				total
			};
		});
	}

	// src/bridge/fixes.ts
	var CellName = string().check(regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/));
	var Text = string().check(maxLength(5e4));
	var FixScope = discriminatedUnion("kind", [
		object({ kind: literal("finding"), key: string().check(maxLength(2e3)) }),
		object({ kind: literal("check"), check: string() }),
		object({ kind: literal("all") })
	]);
	var Edit = object({ start: int().check(gte(0)), end: int().check(gte(0)), text: Text });
	var CellChange = object({
		cell: CellName,
		before: Text,
		edits: array(Edit).check(maxLength(2e4)),
		/** Code names of the checks that it mends. */
		checks: array(string()),
		measure: string(),
		/** Cells beside it that must still hold what they held: else rows or columns have moved. */
		landmarks: array(object({ cell: CellName, text: Text, tells: enum2(["row", "column"]) })).check(maxLength(8))
	});
	var NotChanged = enum2([
		/** Before anything is written: */
		"formula",
		"value",
		"linked",
		"converts",
		"too-long",
		/** Since it was shown: */
		"changed",
		"moved",
		"gone",
		/** Since it was mended: taken back already, or mended once more by a later fix. */
		"as-before",
		"later",
		/** In writing: */
		"refused",
		"late"
	]);
	var Left = array(object({ cell: CellName, reason: NotChanged }));
	var FixPreview = object({
		sheetId: int(),
		changes: array(CellChange),
		/** Titles of the checks by their code names. */
		titles: record(string(), string()),
		left: Left,
		/** Further cells for a next time: more than one can look through at once. */
		more: int()
	});
	var MOST_CHANGES = 500;
	var FixRequest = object({ sheetId: int(), changes: array(CellChange).check(maxLength(MOST_CHANGES)) });
	var FixOutcome = object({
		/** Under which it can be taken back; null where nothing was changed. */
		fix: nullable(int()),
		cells: int(),
		left: Left
	});
	var FixHistory = object({
		fixes: array(
			object({
				fix: int(),
				/** `YYYY-MM-DD HH:MM` */
				at: string(),
				sheet: string(),
				/** Titles of the checks. */
				checks: array(string()),
				/** Cells that stand as mended, and cells taken back. */
				done: int(),
				back: int()
			})
		)
	});
	var TakeBackRequest = object({ fix: int(), cells: array(CellName).check(maxLength(MOST_CHANGES)) });

	// src/bridge/understanding.ts
	var Letter2 = string();
	var Understanding = object({
		headerRows: tuple([int(), int()]),
		/** Every headed column, left to right. */
		columns: array(
			object({
				letter: Letter2,
				headings: array(string()),
				/** By these a correction finds the column again. */
				heading: string(),
				nth: int(),
				use: ColumnUse,
				corrected: boolean()
			})
		),
		years: array(
			object({
				label: string(),
				kind: enum2(["actual", "interim", "plan", "target"]),
				asOf: nullable(string()),
				columns: array(Letter2)
			})
		),
		asOf: object({ date: string(), source: enum2(["settings", "sheet", "today"]) }),
		scale: array(object({ mark: string(), meaning: string() })),
		scaleSource: enum2(["settings", "legend", "usual", "used", "open"]),
		terms: array(string()),
		/** In the order in which the sheet names them first. */
		departments: array(string())
	});
	function understandingOf(table) {
		return {
			headerRows: [table.headerRows[0] + 1, table.headerRows[1] + 1],
			columns: table.columnUses.map(({ column, headings, key, nth, use, corrected }) => ({
				letter: columnLetter(column),
				headings: [...headings],
				heading: key,
				nth,
				use,
				corrected
			})),
			years: table.years.map(({ label, kind, asOf, columns }) => ({
				label,
				kind,
				asOf,
				columns: columns.map(columnLetter)
			})),
			asOf: { ...table.asOf },
			scale: table.scale.map(({ symbol, meaning }) => ({ mark: symbol, meaning })),
			scaleSource: table.scaleSource,
			terms: [...table.terms],
			departments: [...new Set(table.entries.flatMap((entry) => entry.departments))]
		};
	}

	// src/bridge/settings-page.ts
	var SettingsState = enum2(["stored", "default", "unreadable", "newer"]);
	var CheckInWords = object({
		id: string(),
		title: string(),
		/** That it has where nothing is set. */
		severity: enum2(["error", "warning", "info"]),
		/** Whether it is on where nothing is set. */
		startsOn: boolean(),
		/** The group that it is shown in. */
		theme: enum2(CHECK_THEMES)
	});
	var SettingsPage = object({
		/** Of other tabs' corrections the page knows nothing. */
		settings: Settings,
		/** Of the settings as they are stored. */
		revision: string(),
		state: SettingsState,
		/** The checks that can be turned off, in the order of their findings. */
		checks: array(CheckInWords),
		/** What holds where nothing is set. */
		usual: object({ colors: Settings.shape.colors }),
		/** The tab whose reading can be corrected; null where several fit and none is in front. */
		tab: nullable(
			object({
				sheet: string(),
				sheetId: int(),
				/** null: no progress table was found in it. */
				understanding: nullable(Understanding),
				/** Why none was found; "" when one was. */
				problem: string()
			})
		)
	});
	var SavedSettings = object({ settings: Settings, revision: string() });
	var Row = int().check(gte(1), lte(1e5));
	var SettingsToSave = object({
		/** Looked at by the script with its own words for what is wrong. */
		settings: unknown(),
		/** That the page was given: it must still be the stored one. */
		revision: string(),
		sheetId: nullable(int()),
		/** First and last header row as a person just set them; the script turns them into what finds them again. */
		headerRows: nullable(tuple([Row, Row]).check(refine(([first, last]) => first <= last && last - first < 10)))
	});

	// src/bridge/tabs.ts
	var SheetName = string();
	var ComparisonBaseJson = discriminatedUnion("kind", [
		object({ kind: literal("report"), at: string() }),
		object({ kind: literal("sheet"), name: SheetName })
	]);
	var TabToMake = object({
		sheet: SheetName,
		kind: enum2(["summary", "report", "requests", "figures", "data"]),
		/** What a report is compared with; null: the last report. */
		base: nullable(ComparisonBaseJson)
	});
	var MadeTab = object({
		name: string(),
		sheetId: int(),
		kept: nullable(string()),
		/** What else the person must be told, in their words; left out where there is nothing. */
		note: optional(string())
	});
	var TabChoices = object({
		/** Times of earlier reports of this table, newest first. */
		reports: array(string()),
		/** Other tabs that may hold a progress table; none of them has been read. */
		sheets: array(SheetName),
		/** Departments that are asked for something, most first; "" for cells of no department. */
		departments: array(object({ name: string(), cells: int() }))
	});

	// src/bridge/bridge.ts
	var SheetName2 = string();
	var PageFinding = object({
		/** The same after rows were inserted or moved. */
		key: string(),
		chapter: string(),
		/** Cells that a fix would change; 0 where a person must decide. */
		fixes: int(),
		ignored: nullable(object({ reason: string(), at: string() }))
	});
	var ResultOnPage = object({
		...pick(CheckResult, { sheet: true, findings: true }).shape,
		table: pick(CheckResult.shape.table, { years: true, asOf: true }),
		summary: pick(CheckResult.shape.summary, { completeness: true })
	});
	var PageResult = object({
		result: ResultOnPage,
		sheetId: int(),
		/** Of the tab as it was checked. */
		fingerprint: string(),
		/** `YYYY-MM-DDTHH:MM` */
		checkedAt: string(),
		/** In which the findings are worded. */
		language: enum2(["ja", "en"]),
		/** Whether the settings could be used. */
		settingsState: SettingsState,
		/** Titles of the checks that found something. */
		titles: record(string(), string()),
		/** What the handbook says of them, in lines. */
		about: record(string(), string()),
		/** One for each of the result's findings. */
		findings: array(PageFinding)
	});
	var CheckedTable = extend(PageResult, { result: CheckResult });
	var BridgeFailure = object({
		code: string(),
		message: string(),
		/** Tabs to choose from, for the code several-tables. */
		sheets: optional(array(string())),
		details: string()
	});
	var BRIDGE = {
		pageReadTable: {
			request: object({ sheet: nullable(SheetName2) }),
			response: object({ sheet: SheetName2, measures: int(), entries: int() })
		},
		pageCheckTable: { request: object({ sheet: SheetName2 }), response: CheckedTable },
		pageListFigures: {
			request: object({ sheet: nullable(SheetName2) }),
			response: object({ sheet: SheetName2, figures: array(FigureJson) })
		},
		pageHighlight: { request: object({ sheet: SheetName2 }), response: object({ cells: int() }) },
		pageClearHighlights: { request: object({}), response: object({ sheets: int() }) },
		pageMakeTab: { request: TabToMake, response: MadeTab },
		pageTabChoices: { request: object({ sheet: SheetName2 }), response: TabChoices },
		/** The text for one department, to be copied. */
		pageRequestText: {
			request: object({ sheet: SheetName2, department: string() }),
			response: object({ text: string() })
		},
		pageOpenTab: { request: object({ sheetId: int() }), response: object({}) },
		pageGoToCell: {
			request: object({ sheetId: int(), cell: string().check(regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)) }),
			response: object({})
		},
		/** Shows the help page in place of the page that asks. */
		pageShowHelp: { request: object({}), response: object({}) },
		pageFingerprint: { request: object({ sheetId: int() }), response: object({ fingerprint: string() }) },
		pageIgnore: {
			request: object({ key: string().check(maxLength(2e3)), reason: string().check(maxLength(200)) }),
			response: object({ at: string() })
		},
		pagePlanFixes: { request: object({ sheet: SheetName2, scope: FixScope }), response: FixPreview },
		pageApplyFixes: { request: FixRequest, response: FixOutcome },
		pageFixHistory: { request: object({}), response: FixHistory },
		pagePlanTakeBack: { request: object({ fix: int() }), response: FixPreview },
		pageTakeBack: { request: TakeBackRequest, response: FixOutcome },
		pageReadSettings: { request: object({ sheet: nullable(SheetName2) }), response: SettingsPage },
		pageImportSettings: { request: object({ text: string() }), response: object({ settings: Settings }) },
		pageSaveSettings: { request: SettingsToSave, response: SavedSettings },
		pageRestore: { request: object({ key: string() }), response: object({}) }
	};
	return {
		BRIDGE, BRIDGE_VERSION, MOST_CHANGES, toCheckResult, toFigureList, understandingOf
	};
}

function shinchokuSettings_() {
	return shinchokuSettings_.made || (shinchokuSettings_.made = makeShinchokuSettings_());
}

function makeShinchokuSettings_() {
	"use strict";
	// from:Table.js (Text)
	var { cutText, foldKey } = shinchokuText_();

	// from:Code.js (Shapes)
	var { array, boolean, discriminatedUnion, enum: enum2, gt, gte, int, literal, lte, maxLength, minLength, nullable } = shinchokuShapes_();
	var { number, object, record, refine, regex, safeParse, string, toUpperCase } = shinchokuShapes_();

	// src/settings/ignored-findings.ts
	var IgnoredFinding = object({
		key: string(),
		reason: string(),
		/** `YYYY-MM-DDTHH:MM` */
		at: string()
	});
	var Stored = object({ version: literal(1), items: array(IgnoredFinding) });
	var MOST_ITEMS = 500;
	function wholeItems(data) {
		const items = typeof data === "object" && data !== null && "items" in data ? data.items : null;
		return (Array.isArray(items) ? items : []).flatMap((item) => {
			const parsed = safeParse(IgnoredFinding, item);
			return parsed.success ? [parsed.data] : [];
		});
	}
	function parseIgnored(text) {
		if (text === null) {
			return { ignored: [], ignoredState: "stored" };
		}
		let data = null;
		try {
			data = JSON.parse(text);
		} catch {
		}
		const parsed = safeParse(Stored, data);
		if (parsed.success) {
			return { ignored: parsed.data.items, ignoredState: "stored" };
		}
		const isNewer = safeParse(object({ version: number().check(gt(1)) }), data).success;
		return isNewer ? { ignored: [], ignoredState: "newer" } : { ignored: wholeItems(data), ignoredState: "damaged" };
	}
	function serializeIgnored(items) {
		return JSON.stringify({ version: 1, items: items.slice(-MOST_ITEMS) });
	}
	function withIgnored(items, item) {
		return [...withoutIgnored(items, item.key), item];
	}
	function withoutIgnored(items, key) {
		return items.filter((item) => item.key !== key);
	}

	// src/settings/settings-text.ts
	function serializeSettings(settings) {
		return JSON.stringify(settings);
	}

	// src/settings/settings.ts
	var Year = int().check(gte(1868), lte(2999));
	var Color = string().check(toUpperCase(), regex(/^#[0-9A-F]{6}$/));
	var Severity = enum2(["error", "warning", "info"]);
	function words(longest) {
		return string().check(maxLength(longest), regex(/\S/));
	}
	function listOf(item, most) {
		return array(item).check(maxLength(most));
	}
	function isDay(text) {
		const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
		return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
	}
	var Day = string().check(regex(/^\d{4}-\d{2}-\d{2}$/), refine(isDay));
	function allDiffer(texts) {
		return new Set(texts).size === texts.length;
	}
	var ColumnUse = discriminatedUnion("kind", [
		object({
			kind: literal("role"),
			role: enum2(["number", "new", "item", "outline", "department", "term"])
		}),
		object({
			kind: literal("year"),
			from: Year,
			/** Last fiscal year of a span, else equal to `from`. */
			to: Year,
			/** null: told by the dates. */
			as: nullable(enum2(["actual", "interim", "plan", "target"]))
		}).check(refine(({ from, to }) => from <= to)),
		object({ kind: literal("plan") }),
		object({ kind: literal("mark"), year: nullable(Year) }),
		object({ kind: literal("band") }),
		object({ kind: literal("ignored") })
	]);
	var ColumnCorrection = object({
		/** Headings over the column, top to bottom, folded. */
		heading: string().check(maxLength(1e3)),
		/** Which of the columns with these headings, from 0. */
		nth: int().check(gte(0)),
		use: ColumnUse
	});
	var TabCorrections = object({
		sheetId: int(),
		/** The header block by the texts of its first row, so that it survives rows inserted above; null: found by itself. */
		header: nullable(object({ firstRow: words(300), rows: int().check(gte(1), lte(10)) })),
		/** Day by which years count as closed, `YYYY-MM-DD`; null: read from the sheet. */
		asOf: nullable(Day),
		columns: listOf(ColumnCorrection, 300)
	});
	var MarkSetting = object({
		symbol: words(20),
		meaning: string().check(maxLength(200)),
		/** Other spellings that staff type for it. */
		lookAlikes: listOf(words(20), 30),
		/** Whether a measure with it counts as done. */
		done: boolean()
	});
	var CheckSetting = object({ on: boolean(), severity: nullable(Severity) });
	var Settings = object({
		version: literal(1),
		/** `auto`: the language of the person who uses it. */
		language: enum2(["auto", "ja", "en"]),
		/** Month in which the fiscal year begins, 1 to 12. */
		fiscalYearStart: int().check(gte(1), lte(12)),
		/** null: the sheet's own legend, else the usual scale that its marks fit. */
		scale: nullable(
			array(MarkSetting).check(
				minLength(2),
				maxLength(12),
				refine((marks) => allDiffer(marks.map((mark) => mark.symbol)))
			)
		),
		/** Canonical names with their aliases; empty: as the sheet writes them. */
		departments: listOf(object({ name: words(100), aliases: listOf(words(100), 50) }), 300),
		/** Words of the term column; empty: 短期, 中期, 長期. */
		terms: listOf(words(40), 30),
		/** How digits are to be written: 10か所 and ７か所 (`mixed`), or all half-width; `off`: as they come. */
		digitWidth: enum2(["off", "mixed", "half"]),
		/** By the code name of the check; those that are not named stand as they start, with their own severity. */
		checks: record(string(), CheckSetting),
		colors: object({ blank: Color, stale: Color, wrong: Color }),
		/** What departments are told when they are asked to fill in or to look at something. */
		requests: object({
			/** Last day for it, `YYYY-MM-DD`; null: not said. */
			due: nullable(Day),
			/** Whom to ask, such as 企画課 内線1234; "": not said. */
			contact: string().check(maxLength(200))
		}),
		tabs: listOf(TabCorrections, 200)
	});
	var DEFAULT_SETTINGS = {
		version: 1,
		language: "auto",
		fiscalYearStart: 4,
		scale: null,
		departments: [],
		terms: [],
		digitWidth: "off",
		checks: {},
		colors: { blank: "#FFE8A3", stale: "#DCE9FF", wrong: "#FAD9D5" },
		requests: { due: null, contact: "" },
		tabs: []
	};

	// src/settings/stored-settings.ts
	var LARGEST_SETTINGS = 6e4;
	function bad(problem) {
		return { kind: "bad", problem };
	}
	function isPart(name) {
		return name in DEFAULT_SETTINGS && name !== "version";
	}
	function parsedJson(text) {
		try {
			return JSON.parse(text.replace(/^\uFEFF/, ""));
		} catch {
			return null;
		}
	}
	function readSettingsData(data) {
		var _a;
		if (typeof data !== "object" || data === null || !("version" in data) || typeof data.version !== "number") {
			return bad({ kind: "not-settings" });
		}
		if (data.version > DEFAULT_SETTINGS.version) {
			return bad({ kind: "newer" });
		}
		const unknown = Object.keys(data).find((name) => !(name in DEFAULT_SETTINGS));
		if (unknown !== void 0) {
			return bad({ kind: "unknown-part", name: unknown });
		}
		const parsed = safeParse(Settings, { ...DEFAULT_SETTINGS, ...data });
		if (parsed.success) {
			return { kind: "settings", settings: parsed.data };
		}
		const part = String((_a = parsed.error.issues[0]) == null ? void 0 : _a.path[0]);
		return bad(isPart(part) ? { kind: "wrong-part", part } : { kind: "not-settings" });
	}
	function wholeParts(data) {
		if (typeof data !== "object" || data === null) {
			return DEFAULT_SETTINGS;
		}
		const parts = Object.entries(data).filter(
			([name, value]) => isPart(name) && safeParse(Settings, { ...DEFAULT_SETTINGS, [name]: value }).success
		);
		const parsed = safeParse(Settings, { ...DEFAULT_SETTINGS, ...Object.fromEntries(parts) });
		return parsed.success ? parsed.data : DEFAULT_SETTINGS;
	}
	function readSettingsText(text) {
		return text.length > LARGEST_SETTINGS ? bad({ kind: "too-large" }) : readSettingsData(parsedJson(text));
	}
	function parseSettings(text) {
		if (text === null) {
			return { settings: DEFAULT_SETTINGS, state: "default" };
		}
		const outcome = readSettingsText(text);
		switch (outcome.kind) {
			case "settings":
				return { settings: outcome.settings, state: "stored" };
			case "bad":
				return outcome.problem.kind === "newer" ? { settings: DEFAULT_SETTINGS, state: "newer" } : { settings: wholeParts(parsedJson(text.slice(0, LARGEST_SETTINGS))), state: "unreadable" };
		}
	}

	// src/settings/problem-text.ts
	function settingsProblemText(problem, words2) {
		switch (problem.kind) {
			case "not-settings":
			case "newer":
			case "too-large":
				return words2.badText[problem.kind];
			case "unknown-part":
				return words2.badText["unknown-part"]({ name: problem.name });
			case "wrong-part":
				return words2.badText["wrong-part"]({ part: words2.parts[problem.part] });
		}
	}

	// src/version.ts
	var VERSION = "0.9.0";

	// src/settings/header-signature.ts
	var LONGEST = 300;
	function headerSignature(texts) {
		return texts.map(foldKey).filter((text) => text !== "").join("|").slice(0, LONGEST);
	}

	// src/settings/tab-corrections.ts
	function correctionsOf(settings, sheetId) {
		var _a;
		return (_a = settings.tabs.find((tab) => tab.sheetId === sheetId)) != null ? _a : { sheetId, header: null, asOf: null, columns: [] };
	}
	function isAutomatic(tab) {
		return tab.header === null && tab.asOf === null && tab.columns.length === 0;
	}
	function withCorrections(settings, tab) {
		const others = settings.tabs.filter((other) => other.sheetId !== tab.sheetId);
		return { ...settings, tabs: isAutomatic(tab) ? others : [...others, tab] };
	}
	function onlyTab(settings, sheetId) {
		return { ...settings, tabs: settings.tabs.filter((tab) => tab.sheetId === sheetId) };
	}
	function mergedForSaving(stored, saved, sheetId, sheetIds) {
		const others = stored.tabs.filter((tab) => tab.sheetId !== sheetId && sheetIds.includes(tab.sheetId));
		const own = saved.tabs.filter((tab) => tab.sheetId === sheetId && !isAutomatic(tab));
		return { ...saved, tabs: [...others, ...own] };
	}

	// src/settings/text-pieces.ts
	var PIECE = 2500;
	var MOST_PIECES = 60;
	function nameOf(key, piece) {
		return `shinchoku:${key}:${piece}`;
	}
	var END = " ";
	function allPiecesIn(properties, key) {
		const beginning = nameOf(key, "");
		return Object.fromEntries(Object.entries(properties).filter(([name]) => name.startsWith(beginning)));
	}
	function piecesIn(properties, key) {
		const pieces = {};
		for (let piece = 0; piece < MOST_PIECES; piece++) {
			const name = nameOf(key, piece);
			const part = properties[name];
			if (part === void 0 || part === END) {
				break;
			}
			pieces[name] = part;
		}
		return pieces;
	}
	function textOf(pieces) {
		const text = Object.values(pieces).join("");
		return text === "" ? null : text;
	}
	function piecesOf(key, text) {
		const parts = cutText(text, PIECE);
		return parts.length > MOST_PIECES ? null : Object.fromEntries(parts.map((part, index) => [nameOf(key, index), part]));
	}
	return {
		ColumnUse, DEFAULT_SETTINGS, END, LARGEST_SETTINGS, Settings, VERSION, allPiecesIn, correctionsOf,
		headerSignature, mergedForSaving, onlyTab, parseIgnored, parseSettings, piecesIn, piecesOf,
		readSettingsData, readSettingsText, serializeIgnored, serializeSettings, settingsProblemText, textOf,
		withCorrections, withIgnored, withoutIgnored
	};
}

function shinchokuShapes_() {
	return shinchokuShapes_.made || (shinchokuShapes_.made = makeShinchokuShapes_());
}

function makeShinchokuShapes_() {
	"use strict";
	// node_modules/zod/v4/core/util.js
	function getEnumValues(entries) {
		const numericValues = Object.values(entries).filter((v) => typeof v === "number");
		const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
		return values;
	}
	function jsonStringifyReplacer(_, value) {
		if (typeof value === "bigint")
			return value.toString();
		return value;
	}
	var Cached = class {
		constructor(getter) {
			this._getter = getter;
			this._value = void 0;
		}
		get value() {
			const getter = this._getter;
			if (getter !== void 0) {
				this._value = getter();
				this._getter = void 0;
			}
			return this._value;
		}
	};
	function cached(getter) {
		return new Cached(getter);
	}
	function nullish(input) {
		return input === null || input === void 0;
	}
	function cleanRegex(source) {
		const start = source.startsWith("^") ? 1 : 0;
		const end = source.endsWith("$") ? source.length - 1 : source.length;
		return source.slice(start, end);
	}
	function assignProp(target, prop, value) {
		Object.defineProperty(target, prop, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
	}
	function rawShape(def) {
		const desc = Object.getOwnPropertyDescriptor(def, "shape");
		return (desc == null ? void 0 : desc.get) ? desc.get.raw : desc == null ? void 0 : desc.value;
	}
	function sourceShape(schema) {
		var _a3;
		return (_a3 = rawShape(schema._zod.def)) != null ? _a3 : schema._zod.def.shape;
	}
	function deferProp(target, key, getter) {
		Object.defineProperty(target, key, {
			get() {
				const value = getter();
				assignProp(this, key, value);
				return value;
			},
			enumerable: true,
			configurable: true
		});
	}
	function putProp(target, key, value) {
		if (key in target)
			assignProp(target, key, value);
		else
			target[key] = value;
	}
	function mirrorShape(target, source, keys, wrap) {
		const raw = sourceShape(source);
		for (const key of keys) {
			const desc = Object.getOwnPropertyDescriptor(raw, key);
			if (!desc.enumerable)
				continue;
			if (desc.get) {
				deferProp(target, key, () => {
					const value = source._zod.def.shape[key];
					return wrap ? wrap(value, key) : value;
				});
			} else
				putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
		}
	}
	function mirrorProps(target, source) {
		for (const key of Reflect.ownKeys(source)) {
			const desc = Object.getOwnPropertyDescriptor(source, key);
			if (!desc.enumerable)
				continue;
			if (desc.get)
				deferProp(target, key, () => source[key]);
			else
				putProp(target, key, desc.value);
		}
	}
	function mergeDefs(...defs) {
		const mergedDescriptors = {};
		for (const def of defs) {
			const descriptors = Object.getOwnPropertyDescriptors(def);
			Object.assign(mergedDescriptors, descriptors);
		}
		return Object.defineProperties({}, mergedDescriptors);
	}
	var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
	};
	function isObject(data) {
		return typeof data === "object" && data !== null && !Array.isArray(data);
	}
	function isPlainObject(o) {
		if (isObject(o) === false)
			return false;
		const ctor = o.constructor;
		if (ctor === void 0)
			return true;
		if (typeof ctor !== "function")
			return true;
		const prot = ctor.prototype;
		if (isObject(prot) === false)
			return false;
		if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
			return false;
		}
		return true;
	}
	var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
	function escapeRegex(str) {
		return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	}
	function clone(inst, def, params) {
		const cl = new inst._zod.constr(def != null ? def : inst._zod.def);
		if (!def || (params == null ? void 0 : params.parent))
			cl._zod.parent = inst;
		return cl;
	}
	function normalizeParams(_params) {
		const params = _params;
		if (!params)
			return {};
		if (typeof params === "string")
			return { error: () => params };
		if ((params == null ? void 0 : params.message) !== void 0) {
			if ((params == null ? void 0 : params.error) !== void 0)
				throw new Error("Cannot specify both `message` and `error` params");
			params.error = params.message;
		}
		delete params.message;
		if (typeof params.error === "string")
			return { ...params, error: () => params.error };
		return params;
	}
	function optionalKeys(shape) {
		return Object.keys(shape).filter((k) => {
			return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
		});
	}
	var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
		safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
		int32: [-2147483648, 2147483647],
		uint32: [0, 4294967295],
		float32: [-34028234663852886e22, 34028234663852886e22],
		float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
	}))();
	function pick(schema, mask) {
		const currDef = schema._zod.def;
		const checks = currDef.checks;
		const hasChecks = checks && checks.length > 0;
		if (hasChecks) {
			throw new Error(".pick() cannot be used on object schemas containing refinements");
		}
		const newShape = {};
		mirrorShape(newShape, schema, maskedKeys(schema, mask));
		return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
	}
	function maskedKeys(schema, mask) {
		var _a3;
		const raw = sourceShape(schema);
		const keys = [];
		for (const key of Reflect.ownKeys(mask)) {
			if (!((_a3 = Object.getOwnPropertyDescriptor(raw, key)) == null ? void 0 : _a3.enumerable)) {
				throw new Error(`Unrecognized key: "${String(key)}"`);
			}
			if (mask[key])
				keys.push(key);
		}
		return keys;
	}
	function extend(schema, shape) {
		if (!isPlainObject(shape)) {
			throw new Error("Invalid input to extend: expected a plain object");
		}
		const checks = schema._zod.def.checks;
		const hasChecks = checks && checks.length > 0;
		if (hasChecks) {
			const existingShape = sourceShape(schema);
			for (const key of Reflect.ownKeys(shape)) {
				if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
					throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
				}
			}
		}
		return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
	}
	function extended(schema, shape) {
		const newShape = {};
		mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
		mirrorProps(newShape, shape);
		return newShape;
	}
	function aborted(x, startIndex = 0) {
		var _a3;
		if (x.aborted === true)
			return true;
		for (let i = startIndex; i < x.issues.length; i++) {
			if (((_a3 = x.issues[i]) == null ? void 0 : _a3.continue) !== true) {
				return true;
			}
		}
		return false;
	}
	function explicitlyAborted(x, startIndex = 0) {
		var _a3;
		if (x.aborted === true)
			return true;
		for (let i = startIndex; i < x.issues.length; i++) {
			if (((_a3 = x.issues[i]) == null ? void 0 : _a3.continue) === false) {
				return true;
			}
		}
		return false;
	}
	function prefixIssues(path, issues) {
		return issues.map((iss) => {
			var _a4;
			var _a3;
			(_a4 = (_a3 = iss).path) != null ? _a4 : _a3.path = [];
			iss.path.unshift(path);
			return iss;
		});
	}
	function unwrapMessage(message) {
		return typeof message === "string" ? message : message == null ? void 0 : message.message;
	}
	function sizeCaps(defChecks) {
		var _a3, _b;
		const caps = [];
		for (const ch of defChecks != null ? defChecks : []) {
			const d = ch._zod.def;
			if (!/_(length|size)$|_equals$/.test(d.check))
				break;
			const max = (_b = (_a3 = d.maximum) != null ? _a3 : d.length) != null ? _b : d.size;
			if (max >= 0)
				caps.push([max, ch]);
		}
		return caps;
	}
	function attachSchema(issues, start, inst) {
		var _a4;
		var _a3;
		for (let i = start; i < issues.length; i++) {
			(_a4 = (_a3 = issues[i]).schema) != null ? _a4 : _a3.schema = inst;
		}
	}
	function finalizeIssue(iss, ctx, config2) {
		var _a4, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n, _o, _p, _q;
		var _a3;
		const traits = (_b = (_a4 = iss.inst) == null ? void 0 : _a4._zod) == null ? void 0 : _b.traits;
		if (traits == null ? void 0 : traits.has("$ZodType")) {
			if (traits.has("$ZodCheck"))
				(_c = (_a3 = iss).schema) != null ? _c : _a3.schema = iss.inst;
			else
				iss.schema = iss.inst;
		}
		const schemaError = iss.schema !== iss.inst ? (_e = (_d = iss.schema) == null ? void 0 : _d._zod.def) == null ? void 0 : _e.error : void 0;
		const message = iss.message ? iss.message : (_p = (_o = (_m = (_k = (_i = unwrapMessage((_h = (_g = (_f = iss.inst) == null ? void 0 : _f._zod.def) == null ? void 0 : _g.error) == null ? void 0 : _h.call(_g, iss))) != null ? _i : unwrapMessage(schemaError == null ? void 0 : schemaError(iss))) != null ? _k : unwrapMessage((_j = ctx == null ? void 0 : ctx.error) == null ? void 0 : _j.call(ctx, iss))) != null ? _m : unwrapMessage((_l = config2.customError) == null ? void 0 : _l.call(config2, iss))) != null ? _o : unwrapMessage((_n = config2.localeError) == null ? void 0 : _n.call(config2, iss))) != null ? _p : "Invalid input";
		const full = {};
		for (const k of Object.keys(iss)) {
			if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
				continue;
			full[k] = iss[k];
		}
		(_q = full.path) != null ? _q : full.path = [];
		full.message = message;
		if (ctx == null ? void 0 : ctx.reportInput) {
			full.input = iss.input;
		}
		return full;
	}
	var highSurrogate = /[\uD800-\uDBFF]/;
	function codePointLength(str) {
		const units = str.length;
		if (!highSurrogate.test(str))
			return units;
		let count = units;
		for (let i = 0; i < units - 1; i++) {
			if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
				count--;
				i++;
			}
		}
		return count;
	}
	function getLengthableOrigin(input) {
		if (Array.isArray(input))
			return "array";
		if (typeof input === "string")
			return "string";
		return "unknown";
	}
	function issue(...args) {
		const [iss, input, inst] = args;
		if (typeof iss === "string") {
			return {
				message: iss,
				code: "custom",
				input,
				inst
			};
		}
		return { ...iss };
	}
	function members(proto, table) {
		for (const key in table) {
			const desc = Object.getOwnPropertyDescriptor(table, key);
			if (desc.get)
				Object.defineProperty(proto, key, { ...desc, enumerable: false });
			else
				defineBound(proto, key, desc.value);
		}
	}
	function own(inst, key, value, enumerable = true) {
		Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
		return value;
	}
	function hide(inst, key, value) {
		return own(inst, key, value, false);
	}
	function defineBound(proto, key, fn) {
		Object.defineProperty(proto, key, {
			configurable: true,
			get() {
				return this == null ? fn : own(this, key, fn.bind(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	function claim(inst, sentinel) {
		const proto = Object.getPrototypeOf(inst);
		return sentinel in proto ? void 0 : proto;
	}
	var installing;
	var broke = false;
	var breaker = {
		configurable: true,
		get() {
			broke = true;
			return void 0;
		}
	};
	function defineLazyInternal(inst, key, compute) {
		const proto = Object.getPrototypeOf(inst._zod);
		if (key in proto && installing !== inst._zod) {
			installing = void 0;
			return;
		}
		installing = inst._zod;
		Object.defineProperty(proto, key, {
			configurable: true,
			get() {
				Object.defineProperty(this, key, breaker);
				const outer = broke;
				broke = false;
				try {
					const value = compute(this);
					if (broke)
						delete this[key];
					else
						Object.defineProperty(this, key, { configurable: true, writable: true, value });
					broke = broke || outer;
					return value;
				} catch (err) {
					delete this[key];
					broke = broke || outer;
					throw err;
				}
			},
			set(value) {
				Object.defineProperty(this, key, { configurable: true, writable: true, value });
			}
		});
	}
	function installLazyProp(inst, key, make, enumerable) {
		const proto = claim(inst, key);
		if (!proto)
			return;
		Object.defineProperty(proto, key, {
			configurable: true,
			get() {
				const desc = { configurable: true, writable: true, enumerable, value: void 0 };
				Object.defineProperty(this, key, desc);
				desc.value = make(this);
				Object.defineProperty(this, key, desc);
				return desc.value;
			},
			set(value) {
				Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
			}
		});
	}

	// node_modules/zod/v4/core/core.js
	var _a;
	var _zodDesc = { value: void 0, enumerable: false };
	var _E = "captureStackTrace" in Error ? Error : null;
	function newError(Definition) {
		const E = _E;
		if (E) {
			const saved = E.stackTraceLimit;
			if (typeof saved === "number") {
				try {
					E.stackTraceLimit = 0;
				} catch {
					_E = null;
					return new Definition();
				}
				try {
					return new Definition();
				} finally {
					E.stackTraceLimit = saved;
				}
			}
		}
		return new Definition();
	}
	// @__NO_SIDE_EFFECTS__
	function $constructor(name, initializer2, proto, params) {
		var _a3;
		const zodProto = {};
		function Internals(def) {
			this.def = def;
			this.constr = _;
			this.traits = /* @__PURE__ */ new Set();
		}
		Internals.prototype = zodProto;
		const protoMembers = proto;
		const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
		function init(inst, def) {
			if (!inst._zod) {
				_zodDesc.value = new Internals(def);
				try {
					Object.defineProperty(inst, "_zod", _zodDesc);
				} finally {
					_zodDesc.value = void 0;
				}
			} else if (inst._zod.traits.has(name)) {
				return;
			}
			inst._zod.traits.add(name);
			initializer2(inst, def);
			if (initialized) {
				const own2 = Object.getPrototypeOf(inst);
				const ctorProto = inst._zod.constr.prototype;
				let up = own2;
				while (up && up !== ctorProto)
					up = Object.getPrototypeOf(up);
				const target = up != null ? up : own2;
				if (!initialized.has(target)) {
					initialized.add(target);
					members(target, protoMembers);
				}
			}
			const proto2 = _.prototype;
			for (const k in proto2) {
				if (!Object.prototype.hasOwnProperty.call(proto2, k))
					continue;
				if (!(k in inst)) {
					inst[k] = proto2[k].bind(inst);
				}
			}
		}
		const Parent = (_a3 = params == null ? void 0 : params.Parent) != null ? _a3 : Object;
		class Definition extends Parent {
		}
		Object.defineProperty(Definition, "name", { value: name });
		function _(def) {
			var _a4;
			const inst = (params == null ? void 0 : params.Parent) ? newError(Definition) : this;
			init(inst, def);
			const deferred = inst._zod.deferred;
			if (deferred) {
				for (const fn of deferred) {
					fn();
				}
				inst._zod.deferred = void 0;
			}
			const pp = (_a4 = globalThis.__zod_globalConfig) == null ? void 0 : _a4.postProcessor;
			if (pp)
				pp(inst);
			return inst;
		}
		Object.defineProperty(_, "init", { value: init });
		Object.defineProperty(_, Symbol.hasInstance, {
			value: (inst) => {
				var _a4, _b;
				if ((params == null ? void 0 : params.Parent) && inst instanceof params.Parent)
					return true;
				return (_b = (_a4 = inst == null ? void 0 : inst._zod) == null ? void 0 : _a4.traits) == null ? void 0 : _b.has(name);
			}
		});
		Object.defineProperty(_, "name", { value: name });
		return _;
	}
	var $ZodAsyncError = class extends Error {
		constructor() {
			super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
		}
	};
	var _a2;
	(_a2 = (_a = globalThis).__zod_globalConfig) != null ? _a2 : _a.__zod_globalConfig = {};
	var globalConfig = globalThis.__zod_globalConfig;
	function config(newConfig) {
		if (newConfig)
			Object.assign(globalConfig, newConfig);
		return globalConfig;
	}

	// node_modules/zod/v4/core/errors.js
	function _getMessage() {
		var _a3;
		const internals = this._zod;
		(_a3 = internals.message) != null ? _a3 : internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2);
		return internals.message;
	}
	function _setMessage(value) {
		this._zod.message = value;
	}
	var _messageDesc = {
		get: _getMessage,
		set: _setMessage,
		enumerable: true,
		configurable: true
	};
	var _issuesDesc = { value: void 0, enumerable: false };
	var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
	var initializer = (inst, def) => {
		inst.name = "$ZodError";
		_issuesDesc.value = def;
		Object.defineProperty(inst, "issues", _issuesDesc);
		_issuesDesc.value = void 0;
		Object.defineProperty(inst, "message", _messageDesc);
		const proto = Object.getPrototypeOf(inst);
		if (!_installedToString.has(proto)) {
			_installedToString.add(proto);
			Object.defineProperty(proto, "toString", {
				configurable: true,
				enumerable: false,
				get() {
					const value = () => this.message;
					Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
					return value;
				},
				set(value) {
					Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
				}
			});
		}
	};
	var $ZodError = $constructor("$ZodError", initializer);
	var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
		Parent: Error
	});

	// node_modules/zod/v4/core/parse.js
	var _parse = (_Err) => {
		const fn = (schema, value, _ctx, _params) => {
			var _a3, _b;
			const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
			const result = schema._zod.run({ value, issues: [] }, ctx);
			if (result instanceof Promise) {
				throw new $ZodAsyncError();
			}
			if (result.issues.length) {
				const e = new ((_a3 = _params == null ? void 0 : _params.Err) != null ? _a3 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
				captureStackTrace(e, (_b = _params == null ? void 0 : _params.callee) != null ? _b : fn);
				throw e;
			}
			return result.value;
		};
		return fn;
	};
	var parse = /* @__PURE__ */ _parse($ZodRealError);
	var _parseAsync = (_Err) => {
		const fn = async (schema, value, _ctx, params) => {
			var _a3, _b;
			const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
			let result = schema._zod.run({ value, issues: [] }, ctx);
			if (result instanceof Promise)
				result = await result;
			if (result.issues.length) {
				const e = new ((_a3 = params == null ? void 0 : params.Err) != null ? _a3 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
				captureStackTrace(e, (_b = params == null ? void 0 : params.callee) != null ? _b : fn);
				throw e;
			}
			return result.value;
		};
		return fn;
	};
	var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
	var _safeParse = (_Err) => (schema, value, _ctx) => {
		const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
		const result = schema._zod.run({ value, issues: [] }, ctx);
		if (result instanceof Promise) {
			throw new $ZodAsyncError();
		}
		return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
	};
	var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
	function failure(Err, issues, ctx) {
		let error;
		return {
			success: false,
			get error() {
				if (!error) {
					error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
					issues = void 0;
					ctx = void 0;
				}
				return error;
			},
			set error(e) {
				error = e;
				issues = void 0;
				ctx = void 0;
			}
		};
	}
	var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
		const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
		let result = schema._zod.run({ value, issues: [] }, ctx);
		if (result instanceof Promise)
			result = await result;
		return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
	};
	var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

	// node_modules/zod/v4/core/regexes.js
	var anyString = /^[\s\S]{0,}$/;
	var number = /^-?\d+(?:\.\d+)?$/;
	var boolean = /^(?:true|false)$/i;

	// node_modules/zod/v4/core/checks.js
	var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
		var _a4, _b;
		var _a3;
		(_a4 = inst._zod) != null ? _a4 : inst._zod = {};
		inst._zod.def = def;
		(_b = (_a3 = inst._zod).onattach) != null ? _b : _a3.onattach = [];
	});
	var _whenHasLength = (payload) => {
		const val = payload.value;
		return !nullish(val) && val.length !== void 0;
	};
	var numericOriginMap = {
		number: "number",
		bigint: "bigint",
		object: "date"
	};
	var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
		$ZodCheck.init(inst, def);
		const origin = numericOriginMap[typeof def.value];
		inst._zod.check = (payload) => {
			var _a3;
			if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
				return;
			}
			payload.issues.push({
				origin: (_a3 = numericOriginMap[typeof payload.value]) != null ? _a3 : origin,
				code: "too_big",
				maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
				input: payload.value,
				inclusive: def.inclusive,
				inst,
				continue: !def.abort
			});
		};
	});
	var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
		$ZodCheck.init(inst, def);
		const origin = numericOriginMap[typeof def.value];
		inst._zod.check = (payload) => {
			var _a3;
			if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
				return;
			}
			payload.issues.push({
				origin: (_a3 = numericOriginMap[typeof payload.value]) != null ? _a3 : origin,
				code: "too_small",
				minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
				input: payload.value,
				inclusive: def.inclusive,
				inst,
				continue: !def.abort
			});
		};
	});
	var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
		var _a3;
		$ZodCheck.init(inst, def);
		def.format = def.format || "float64";
		const isInt = (_a3 = def.format) == null ? void 0 : _a3.includes("int");
		const origin = isInt ? "int" : "number";
		const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
		inst._zod.check = (payload) => {
			const input = payload.value;
			if (isInt) {
				if (!Number.isInteger(input)) {
					payload.issues.push({
						expected: origin,
						format: def.format,
						code: "invalid_type",
						continue: false,
						input,
						inst
					});
					return;
				}
				if (!Number.isSafeInteger(input)) {
					if (input > 0) {
						payload.issues.push({
							input,
							code: "too_big",
							maximum: Number.MAX_SAFE_INTEGER,
							note: "Integers must be within the safe integer range.",
							inst,
							origin,
							inclusive: true,
							continue: !def.abort
						});
					} else {
						payload.issues.push({
							input,
							code: "too_small",
							minimum: Number.MIN_SAFE_INTEGER,
							note: "Integers must be within the safe integer range.",
							inst,
							origin,
							inclusive: true,
							continue: !def.abort
						});
					}
					return;
				}
			}
			if (input < minimum) {
				payload.issues.push({
					origin: "number",
					input,
					code: "too_small",
					minimum,
					inclusive: true,
					inst,
					continue: !def.abort
				});
			}
			if (input > maximum) {
				payload.issues.push({
					origin: "number",
					input,
					code: "too_big",
					maximum,
					inclusive: true,
					inst,
					continue: !def.abort
				});
			}
		};
	});
	var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
		var _a4;
		var _a3;
		$ZodCheck.init(inst, def);
		(_a4 = (_a3 = inst._zod.def).when) != null ? _a4 : _a3.when = _whenHasLength;
		inst._zod.check = (payload) => {
			const input = payload.value;
			const units = input.length;
			const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
			if (length <= def.maximum)
				return;
			const origin = getLengthableOrigin(input);
			payload.issues.push({
				origin,
				code: "too_big",
				maximum: def.maximum,
				inclusive: true,
				input,
				inst,
				continue: !def.abort
			});
		};
	});
	var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
		var _a4;
		var _a3;
		$ZodCheck.init(inst, def);
		(_a4 = (_a3 = inst._zod.def).when) != null ? _a4 : _a3.when = _whenHasLength;
		inst._zod.check = (payload) => {
			const input = payload.value;
			const units = input.length;
			const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
			if (length >= def.minimum)
				return;
			const origin = getLengthableOrigin(input);
			payload.issues.push({
				origin,
				code: "too_small",
				minimum: def.minimum,
				inclusive: true,
				input,
				inst,
				continue: !def.abort
			});
		};
	});
	var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
		var _a4, _b2;
		var _a3, _b;
		$ZodCheck.init(inst, def);
		if (def.pattern)
			(_a4 = (_a3 = inst._zod).check) != null ? _a4 : _a3.check = (payload) => {
				def.pattern.lastIndex = 0;
				if (def.pattern.test(payload.value))
					return;
				payload.issues.push({
					origin: "string",
					code: "invalid_format",
					format: def.format,
					input: payload.value,
					...def.pattern ? { pattern: def.pattern.toString() } : {},
					inst,
					continue: !def.abort
				});
			};
		else
			(_b2 = (_b = inst._zod).check) != null ? _b2 : _b.check = () => {
			};
	});
	var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
		$ZodCheckStringFormat.init(inst, def);
		inst._zod.check = (payload) => {
			def.pattern.lastIndex = 0;
			if (def.pattern.test(payload.value))
				return;
			payload.issues.push({
				origin: "string",
				code: "invalid_format",
				format: "regex",
				input: payload.value,
				pattern: def.pattern.toString(),
				inst,
				continue: !def.abort
			});
		};
	});
	var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
		$ZodCheck.init(inst, def);
		inst._zod.check = (payload) => {
			payload.value = def.tx(payload.value);
		};
	});

	// node_modules/zod/v4/core/versions.js
	var version = {
		major: 4,
		minor: 6,
		patch: 7
	};

	// node_modules/zod/v4/core/schemas.js
	var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
		var _a4, _b;
		var _a3;
		inst != null ? inst : inst = {};
		inst._zod.def = def;
		inst._zod.bag = inst._zod.bag || {};
		inst._zod.version = version;
		const defChecks = inst._zod.def.checks;
		const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks != null ? defChecks : []] : (defChecks == null ? void 0 : defChecks.length) ? [...defChecks] : [];
		for (const ch of checks) {
			for (const fn of ch._zod.onattach) {
				fn(inst);
			}
		}
		if (checks.length === 0) {
			(_a4 = (_a3 = inst._zod).deferred) != null ? _a4 : _a3.deferred = [];
			(_b = inst._zod.deferred) == null ? void 0 : _b.push(() => {
				inst._zod.run = inst._zod.parse;
			});
		} else {
			const runChecks = (payload, checks2, ctx) => {
				if (payload.memo)
					return payload;
				let isAborted = aborted(payload);
				let asyncResult;
				for (const ch of checks2) {
					if (ch._zod.def.when) {
						if (explicitlyAborted(payload))
							continue;
						const shouldRun = ch._zod.def.when(payload);
						if (!shouldRun)
							continue;
					} else if (isAborted) {
						continue;
					}
					const currLen = payload.issues.length;
					const _ = ch._zod.check(payload);
					if (_ instanceof Promise && (ctx == null ? void 0 : ctx.async) === false) {
						throw new $ZodAsyncError();
					}
					if (asyncResult || _ instanceof Promise) {
						asyncResult = (asyncResult != null ? asyncResult : Promise.resolve()).then(async () => {
							await _;
							const nextLen = payload.issues.length;
							if (nextLen === currLen)
								return;
							attachSchema(payload.issues, currLen, inst);
							if (!isAborted)
								isAborted = aborted(payload, currLen);
						});
					} else {
						const nextLen = payload.issues.length;
						if (nextLen === currLen)
							continue;
						attachSchema(payload.issues, currLen, inst);
						if (!isAborted)
							isAborted = aborted(payload, currLen);
					}
				}
				if (asyncResult) {
					return asyncResult.then(() => {
						return payload;
					});
				}
				return payload;
			};
			const handleCanaryResult = (canary, payload, ctx) => {
				if (aborted(canary)) {
					canary.aborted = true;
					return canary;
				}
				const checkResult = runChecks(payload, checks, ctx);
				if (checkResult instanceof Promise) {
					if (ctx.async === false)
						throw new $ZodAsyncError();
					return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
				}
				return inst._zod.parse(checkResult, ctx);
			};
			inst._zod.run = (payload, ctx) => {
				if (ctx.skipChecks) {
					return inst._zod.parse(payload, ctx);
				}
				if (ctx.direction === "backward") {
					const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
					if (canary instanceof Promise) {
						return canary.then((canary2) => {
							return handleCanaryResult(canary2, payload, ctx);
						});
					}
					return handleCanaryResult(canary, payload, ctx);
				}
				const result = inst._zod.parse(payload, ctx);
				if (result instanceof Promise) {
					if (ctx.async === false)
						throw new $ZodAsyncError();
					return result.then((result2) => runChecks(result2, checks, ctx));
				}
				return runChecks(result, checks, ctx);
			};
		}
	}, {
		// Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
		get "~standard"() {
			return hide(this, "~standard", standardProps(this));
		},
		set "~standard"(value) {
			own(this, "~standard", value);
		}
	});
	var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
	async function validateAsync(inst, value) {
		const ctx = { async: true };
		return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
	}
	function standardProps(inst) {
		return {
			validate: (value) => {
				const ctx = { async: false };
				try {
					const r = inst._zod.run({ value, issues: [] }, ctx);
					if (!(r instanceof Promise))
						return toStandardResult(r, ctx);
				} catch (_) {
				}
				return validateAsync(inst, value);
			},
			vendor: "zod",
			version: 1
		};
	}
	var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
		var _a3;
		$ZodType.init(inst, def);
		inst._zod.pattern = (_a3 = def.pattern) != null ? _a3 : anyString;
		inst._zod.parse = (payload, _) => {
			if (def.coerce)
				try {
					payload.value = String(payload.value);
				} catch (_2) {
				}
			if (typeof payload.value === "string")
				return payload;
			payload.issues.push({
				expected: "string",
				code: "invalid_type",
				input: payload.value,
				inst
			});
			return payload;
		};
	});
	var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.pattern = number;
		inst._zod.parse = (payload, _ctx) => {
			if (def.coerce)
				try {
					payload.value = Number(payload.value);
				} catch (_) {
				}
			const input = payload.value;
			if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
				return payload;
			}
			const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
			payload.issues.push({
				expected: "number",
				code: "invalid_type",
				input,
				inst,
				...received ? { received } : {}
			});
			return payload;
		};
	});
	var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
		$ZodCheckNumberFormat.init(inst, def);
		$ZodNumber.init(inst, def);
	});
	var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.pattern = boolean;
		inst._zod.parse = (payload, _ctx) => {
			if (def.coerce)
				try {
					payload.value = Boolean(payload.value);
				} catch (_) {
				}
			const input = payload.value;
			if (typeof input === "boolean")
				return payload;
			payload.issues.push({
				expected: "boolean",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		};
	});
	var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.parse = (payload) => payload;
	});
	function capSize(inst, size) {
		const caps = sizeCaps(inst._zod.def.checks);
		if (!caps.length)
			return;
		const cap = Math.min(...caps.map((c) => c[0]));
		const parse2 = inst._zod.parse;
		inst._zod.parse = (payload, ctx) => {
			const n = size(payload.value);
			if (n > cap && !(ctx == null ? void 0 : ctx.skipChecks) && (ctx == null ? void 0 : ctx.direction) !== "backward") {
				for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
					if (n > max && ch._zod.def.when(payload)) {
						const start = payload.issues.length;
						ch._zod.check(payload);
						payload.issues[start].continue = false;
						attachSchema(payload.issues, start, inst);
						return payload;
					}
				}
			}
			return parse2(payload, ctx);
		};
	}
	var arraySize = (input) => Array.isArray(input) ? input.length : -1;
	function handleArrayResult(result, final, index) {
		if (result.issues.length) {
			final.issues.push(...prefixIssues(index, result.issues));
		}
		final.value[index] = result.value;
	}
	var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
		$ZodType.init(inst, def);
		const memo = globalConfig.memoizer;
		memo == null ? void 0 : memo.attach(inst);
		inst._zod.parse = (payload, ctx) => {
			const input = payload.value;
			if (!Array.isArray(input)) {
				payload.issues.push({
					expected: "array",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			}
			payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
			const proms = [];
			const abortEarly = ctx == null ? void 0 : ctx.abortEarly;
			for (let i = 0; i < input.length; i++) {
				const item = input[i];
				const result = def.element._zod.run({
					value: item,
					issues: []
				}, ctx);
				if (result instanceof Promise) {
					proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
				} else {
					handleArrayResult(result, payload, i);
					if (abortEarly && result.issues.length !== 0 && aborted(result))
						break;
				}
			}
			if (proms.length) {
				return Promise.all(proms).then(() => payload);
			}
			return payload;
		};
		capSize(inst, arraySize);
	});
	function handlePropertyResult(result, final, key, input, optin, optout) {
		const isPresent = key in input;
		const isOptionalOut = optout === "optional";
		if (!isPresent && isOptionalOut && optin === "optional") {
			return;
		}
		if (result.issues.length) {
			if (optin !== void 0 && isOptionalOut && !isPresent) {
				return;
			}
			final.issues.push(...prefixIssues(key, result.issues));
		}
		if (!isPresent && optin === void 0) {
			if (!result.issues.length) {
				final.issues.push({
					code: "invalid_type",
					expected: "nonoptional",
					input: void 0,
					path: [key]
				});
			}
			return;
		}
		if (result.value === void 0) {
			if (isPresent || optin === "defaulted" && !isOptionalOut) {
				final.value[key] = void 0;
			}
		} else {
			final.value[key] = result.value;
		}
	}
	var NO_SYMBOL_KEYS = [];
	function normalizeDef(def) {
		var _a3, _b, _c, _d;
		const keys = Object.keys(def.shape);
		const ownSymbols = Object.getOwnPropertySymbols(def.shape);
		const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
		const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
		for (const k of allKeys) {
			if (!((_d = (_c = (_b = (_a3 = def.shape) == null ? void 0 : _a3[k]) == null ? void 0 : _b._zod) == null ? void 0 : _c.traits) == null ? void 0 : _d.has("$ZodType"))) {
				throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
			}
		}
		const okeys = optionalKeys(def.shape);
		return {
			...def,
			allKeys,
			symbolKeys,
			// string-only: handleCatchall matches it against `for...in`, which never yields a symbol
			keySet: new Set(keys),
			numKeys: keys.length,
			optionalKeys: new Set(okeys)
		};
	}
	function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
		const unrecognized = [];
		const keySet = def.keySet;
		const _catchall = def.catchall._zod;
		const t = _catchall.def.type;
		const optin = _catchall.optin;
		const optout = _catchall.optout;
		let seen = 0;
		for (const key in input) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen))
					break;
				seen = payload.issues.length;
			}
			if (keySet.has(key))
				continue;
			if (key === "__proto__") {
				if (t === "never")
					unrecognized.push(key);
				continue;
			}
			if (t === "never") {
				unrecognized.push(key);
				continue;
			}
			const r = _catchall.run({ value: input[key], issues: [] }, ctx);
			if (r instanceof Promise) {
				proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
			} else {
				handlePropertyResult(r, payload, key, input, optin, optout);
			}
		}
		if (unrecognized.length) {
			payload.issues.push({
				code: "unrecognized_keys",
				keys: unrecognized,
				input,
				inst,
				// Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
				continue: true
			});
		}
		if (!proms.length)
			return payload;
		return Promise.all(proms).then(() => {
			return payload;
		});
	}
	var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
		var _a3;
		$ZodType.init(inst, def);
		const desc = Object.getOwnPropertyDescriptor(def, "shape");
		const sh = (desc == null ? void 0 : desc.get) ? desc.get.raw : (_a3 = def.shape) != null ? _a3 : {};
		if (sh) {
			const get = () => {
				const newSh = { ...sh };
				Object.defineProperty(def, "shape", { value: newSh });
				get.raw = newSh;
				return newSh;
			};
			get.raw = sh;
			Object.defineProperty(def, "shape", { get });
		}
		const _normalized = cached(() => normalizeDef(def));
		defineLazyInternal(inst, "propValues", (zod) => {
			const shape = zod.def.shape;
			const propValues = {};
			for (const key in shape) {
				const field = shape[key]._zod;
				if (field.values) {
					if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
						assignProp(propValues, key, /* @__PURE__ */ new Set());
					}
					for (const v of field.values)
						propValues[key].add(v);
					if (field.optin !== void 0)
						propValues[key].add(void 0);
				}
			}
			return propValues;
		});
		const isObject2 = isObject;
		const catchall = def.catchall;
		let value;
		const memo = globalConfig.memoizer;
		memo == null ? void 0 : memo.attach(inst);
		inst._zod.parse = (payload, ctx) => {
			value != null ? value : value = _normalized.value;
			const input = payload.value;
			if (!isObject2(input)) {
				payload.issues.push({
					expected: "object",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			}
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const proms = [];
			const shape = value.shape;
			const abortEarly = ctx == null ? void 0 : ctx.abortEarly;
			let seen = payload.issues.length;
			for (const key of value.allKeys) {
				if (abortEarly && payload.issues.length !== seen) {
					if (aborted(payload, seen))
						break;
					seen = payload.issues.length;
				}
				if (key === "__proto__")
					continue;
				const el = shape[key];
				const optin = el._zod.optin;
				const optout = el._zod.optout;
				const r = el._zod.run({ value: input[key], issues: [] }, ctx);
				if (r instanceof Promise) {
					proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
				} else {
					handlePropertyResult(r, payload, key, input, optin, optout);
				}
			}
			if (!catchall) {
				return proms.length ? Promise.all(proms).then(() => payload) : payload;
			}
			return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
		};
	});
	function handleUnionResults(results, final, inst, ctx) {
		for (const result of results) {
			if (result.issues.length === 0) {
				final.value = result.value;
				return final;
			}
		}
		const nonaborted = results.filter((r) => !aborted(r));
		if (nonaborted.length === 1) {
			final.value = nonaborted[0].value;
			return nonaborted[0];
		}
		final.issues.push({
			code: "invalid_union",
			input: final.value,
			inst,
			errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
		});
		return final;
	}
	var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
		defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
		defineLazyInternal(inst, "values", (zod) => {
			if (zod.def.options.every((o) => o._zod.values)) {
				return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
			}
			return void 0;
		});
		defineLazyInternal(inst, "pattern", (zod) => {
			if (zod.def.options.every((o) => o._zod.pattern)) {
				const patterns = zod.def.options.map((o) => o._zod.pattern);
				return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
			}
			return void 0;
		});
		const first = def.options.length === 1 ? def.options[0]._zod.run : null;
		inst._zod.parse = (payload, ctx) => {
			if (first) {
				return first(payload, ctx);
			}
			let async = false;
			const results = [];
			for (const option of def.options) {
				const result = option._zod.run({
					value: payload.value,
					issues: []
				}, ctx);
				if (result instanceof Promise) {
					results.push(result);
					async = true;
				} else {
					if (result.issues.length === 0)
						return result;
					results.push(result);
				}
			}
			if (!async)
				return handleUnionResults(results, payload, inst, ctx);
			return Promise.all(results).then((results2) => {
				return handleUnionResults(results2, payload, inst, ctx);
			});
		};
	});
	function discriminatorMap(def) {
		var _a3;
		const map = /* @__PURE__ */ new Map();
		for (const option of def.options) {
			const values = (_a3 = option._zod.propValues) == null ? void 0 : _a3[def.discriminator];
			if (!values || values.size === 0)
				throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
			for (const value of values) {
				if (map.has(value)) {
					if (value !== void 0)
						throw new Error(`Duplicate discriminator value "${String(value)}"`);
					map.set(value, null);
				} else {
					map.set(value, option);
				}
			}
		}
		return map;
	}
	var $ZodDiscriminatedUnion = /* @__PURE__ */ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
		def.inclusive = false;
		$ZodUnion.init(inst, def);
		const _super = inst._zod.parse;
		defineLazyInternal(inst, "propValues", (zod) => {
			var _a3, _b;
			const propValues = {};
			let undefinedCount = 0;
			for (const option of zod.def.options) {
				const pv = option._zod.propValues;
				if (!pv || Object.keys(pv).length === 0)
					throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
				if ((_a3 = pv[zod.def.discriminator]) == null ? void 0 : _a3.has(void 0))
					undefinedCount++;
				for (const [k, v] of Object.entries(pv)) {
					if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
						assignProp(propValues, k, /* @__PURE__ */ new Set());
					}
					for (const val of v) {
						propValues[k].add(val);
					}
				}
			}
			if (!zod.def.unionFallback && undefinedCount > 1)
				(_b = propValues[zod.def.discriminator]) == null ? void 0 : _b.delete(void 0);
			return propValues;
		});
		def.options.forEach((option, i) => {
			const propShape = rawShape(option._zod.def);
			if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
				throw new Error(`Invalid discriminated union option at index "${i}"`);
			}
		});
		const disc = cached(() => discriminatorMap(def));
		inst._zod.parse = (payload, ctx) => {
			const input = payload.value;
			if (!isObject(input)) {
				payload.issues.push({
					code: "invalid_type",
					expected: "object",
					input,
					inst
				});
				return payload;
			}
			const value = input == null ? void 0 : input[def.discriminator];
			const opt = disc.value.get(value);
			if (opt && (value !== void 0 || ctx.direction !== "backward")) {
				return opt._zod.run(payload, ctx);
			}
			if (def.unionFallback || ctx.direction === "backward") {
				return _super(payload, ctx);
			}
			payload.issues.push({
				code: "invalid_union",
				errors: [],
				note: "No matching discriminator",
				discriminator: def.discriminator,
				options: Array.from(disc.value.keys()).filter((value2) => disc.value.get(value2) !== null),
				input,
				path: [def.discriminator],
				inst
			});
			return payload;
		};
	});
	var $ZodTuple = /* @__PURE__ */ $constructor("$ZodTuple", (inst, def) => {
		$ZodType.init(inst, def);
		const items = def.items;
		const memo = globalConfig.memoizer;
		memo == null ? void 0 : memo.attach(inst);
		inst._zod.parse = (payload, ctx) => {
			const input = payload.value;
			if (!Array.isArray(input)) {
				payload.issues.push({
					input,
					inst,
					expected: "tuple",
					code: "invalid_type"
				});
				return payload;
			}
			payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
			const proms = [];
			const optinStart = getTupleOptStart(items, "optin");
			const optoutStart = getTupleOptStart(items, "optout");
			if (!def.rest) {
				if (input.length < optinStart) {
					payload.issues.push({
						code: "too_small",
						minimum: optinStart,
						inclusive: true,
						input,
						inst,
						origin: "array"
					});
					return payload;
				}
				if (input.length > items.length) {
					payload.issues.push({
						code: "too_big",
						maximum: items.length,
						inclusive: true,
						input,
						inst,
						origin: "array"
					});
				}
			}
			const itemResults = new Array(items.length);
			const abortEarly = def.rest ? ctx == null ? void 0 : ctx.abortEarly : void 0;
			let itemAborted = false;
			for (let i = 0; i < items.length; i++) {
				const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
				if (r instanceof Promise) {
					proms.push(r.then((rr) => {
						itemResults[i] = rr;
					}));
				} else {
					itemResults[i] = r;
					if (abortEarly && !itemAborted && r.issues.length)
						itemAborted = aborted(r);
				}
			}
			if (def.rest && !itemAborted) {
				let i = items.length - 1;
				const rest = input.slice(items.length);
				let seen = payload.issues.length;
				for (const el of rest) {
					if (abortEarly && payload.issues.length !== seen) {
						if (aborted(payload, seen))
							break;
						seen = payload.issues.length;
					}
					i++;
					const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
					if (result instanceof Promise) {
						proms.push(result.then((r) => handleTupleResult(r, payload, i)));
					} else {
						handleTupleResult(result, payload, i);
					}
				}
			}
			if (proms.length) {
				return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
			}
			return handleTupleResults(itemResults, payload, items, input, optoutStart);
		};
	});
	function getTupleOptStart(items, key) {
		for (let i = items.length - 1; i >= 0; i--) {
			const omittable = key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional";
			if (!omittable)
				return i + 1;
		}
		return 0;
	}
	function handleTupleResult(result, final, index) {
		if (result.issues.length) {
			final.issues.push(...prefixIssues(index, result.issues));
		}
		final.value[index] = result.value;
	}
	function handleTupleResults(itemResults, final, items, input, optoutStart) {
		for (let i = 0; i < items.length; i++) {
			const r = itemResults[i];
			const isPresent = i < input.length;
			if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
				final.value.length = i;
				break;
			}
			if (r.issues.length) {
				if (!isPresent && i >= optoutStart) {
					final.value.length = i;
					break;
				}
				final.issues.push(...prefixIssues(i, r.issues));
			}
			final.value[i] = r.value;
		}
		for (let i = final.value.length - 1; i >= input.length; i--) {
			if (items[i]._zod.optout === "optional" && final.value[i] === void 0) {
				final.value.length = i;
			} else {
				break;
			}
		}
		return final;
	}
	var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
		$ZodType.init(inst, def);
		const memo = globalConfig.memoizer;
		memo == null ? void 0 : memo.attach(inst);
		inst._zod.parse = (payload, ctx) => {
			const input = payload.value;
			if (!isPlainObject(input)) {
				payload.issues.push({
					expected: "record",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			}
			const proms = [];
			const values = def.keyType._zod.values;
			if (values && !def.partial) {
				payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
				const recordKeys = /* @__PURE__ */ new Set();
				for (const key of values) {
					if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
						recordKeys.add(typeof key === "number" ? key.toString() : key);
						if (key === "__proto__")
							continue;
						const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
						if (keyResult instanceof Promise) {
							throw new Error("Async schemas not supported in object keys currently");
						}
						if (keyResult.issues.length) {
							payload.issues.push({
								code: "invalid_key",
								origin: "record",
								issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
								input: key,
								path: [key],
								inst
							});
							continue;
						}
						const outKey = keyResult.value;
						if (outKey === "__proto__")
							continue;
						const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
						if (result instanceof Promise) {
							proms.push(result.then((result2) => {
								if (result2.issues.length) {
									payload.issues.push(...prefixIssues(key, result2.issues));
								}
								payload.value[outKey] = result2.value;
							}));
						} else {
							if (result.issues.length) {
								payload.issues.push(...prefixIssues(key, result.issues));
							}
							payload.value[outKey] = result.value;
						}
					}
				}
				let unrecognized;
				for (const key in input) {
					if (!recordKeys.has(key)) {
						if (def.mode === "loose") {
							if (key === "__proto__")
								continue;
							payload.value[key] = input[key];
						} else {
							unrecognized = unrecognized != null ? unrecognized : [];
							unrecognized.push(key);
						}
					}
				}
				if (unrecognized && unrecognized.length > 0) {
					payload.issues.push({
						code: "unrecognized_keys",
						input,
						inst,
						keys: unrecognized,
						continue: true
					});
				}
			} else {
				payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
				let unrecognized;
				for (const key of Reflect.ownKeys(input)) {
					if (key === "__proto__")
						continue;
					if (!Object.prototype.propertyIsEnumerable.call(input, key))
						continue;
					let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
					if (keyResult instanceof Promise) {
						throw new Error("Async schemas not supported in object keys currently");
					}
					const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
					if (checkNumericKey) {
						const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
						if (retryResult instanceof Promise) {
							throw new Error("Async schemas not supported in object keys currently");
						}
						if (retryResult.issues.length === 0) {
							keyResult = retryResult;
						}
					}
					if (keyResult.issues.length) {
						if (def.mode === "loose") {
							payload.value[key] = input[key];
						} else if (values) {
							unrecognized = unrecognized != null ? unrecognized : [];
							unrecognized.push(key);
						} else {
							payload.issues.push({
								code: "invalid_key",
								origin: "record",
								issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
								input: key,
								path: [key],
								inst
							});
						}
						continue;
					}
					const outKey = keyResult.value;
					if (outKey === "__proto__")
						continue;
					const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
					if (result instanceof Promise) {
						proms.push(result.then((result2) => {
							if (result2.issues.length) {
								payload.issues.push(...prefixIssues(key, result2.issues));
							}
							payload.value[outKey] = result2.value;
						}));
					} else {
						if (result.issues.length) {
							payload.issues.push(...prefixIssues(key, result.issues));
						}
						payload.value[outKey] = result.value;
					}
				}
				if (unrecognized && unrecognized.length > 0) {
					payload.issues.push({
						code: "unrecognized_keys",
						input,
						inst,
						keys: unrecognized,
						continue: true
					});
				}
			}
			if (proms.length) {
				return Promise.all(proms).then(() => payload);
			}
			return payload;
		};
	});
	var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
		$ZodType.init(inst, def);
		const values = getEnumValues(def.entries);
		const valuesSet = new Set(values);
		inst._zod.values = valuesSet;
		defineLazyInternal(inst, "pattern", (zod) => {
			const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
			return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
		});
		inst._zod.parse = (payload, _ctx) => {
			const input = payload.value;
			if (valuesSet.has(input)) {
				return payload;
			}
			payload.issues.push({
				code: "invalid_value",
				values,
				input,
				inst
			});
			return payload;
		};
	});
	var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
		$ZodType.init(inst, def);
		const values = new Set(def.values);
		inst._zod.values = values;
		defineLazyInternal(inst, "pattern", (zod) => {
			const vals = zod.def.values;
			return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
		});
		inst._zod.parse = (payload, _ctx) => {
			const input = payload.value;
			if (values.has(input)) {
				return payload;
			}
			payload.issues.push({
				code: "invalid_value",
				values: def.values,
				input,
				inst
			});
			return payload;
		};
	});
	function handleOptionalResult(payload, result) {
		payload.value = result.issues.length ? void 0 : result.value;
		return payload;
	}
	var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
		inst._zod.optout = "optional";
		defineLazyInternal(inst, "values", (zod) => {
			const values = zod.def.innerType._zod.values;
			return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
		});
		defineLazyInternal(inst, "pattern", (zod) => {
			const pattern = zod.def.innerType._zod.pattern;
			return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
		});
		inst._zod.parse = (payload, ctx) => {
			if (payload.value === void 0) {
				if (def.innerType._zod.optin !== "defaulted")
					return payload;
				const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
				if (result instanceof Promise)
					return result.then((result2) => handleOptionalResult(payload, result2));
				return handleOptionalResult(payload, result);
			}
			return def.innerType._zod.run(payload, ctx);
		};
	});
	var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
		defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
		defineLazyInternal(inst, "pattern", (zod) => {
			const pattern = zod.def.innerType._zod.pattern;
			return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
		});
		defineLazyInternal(inst, "values", (zod) => {
			return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
		});
		inst._zod.parse = (payload, ctx) => {
			if (payload.value === null)
				return payload;
			return def.innerType._zod.run(payload, ctx);
		};
	});
	var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
		$ZodCheck.init(inst, def);
		$ZodType.init(inst, def);
		inst._zod.parse = (payload, _) => {
			return payload;
		};
		inst._zod.check = (payload) => {
			const input = payload.value;
			const r = def.fn(input);
			if (r instanceof Promise) {
				return r.then((r2) => handleRefineResult(r2, payload, input, inst));
			}
			handleRefineResult(r, payload, input, inst);
			return;
		};
	});
	function handleRefineResult(result, payload, input, inst) {
		var _a3;
		if (!result) {
			const _iss = {
				code: "custom",
				input,
				inst,
				// incorporates params.error into issue reporting
				path: [...(_a3 = inst._zod.def.path) != null ? _a3 : []],
				// incorporates params.error into issue reporting
				continue: !inst._zod.def.abort
				// params: inst._zod.def.params,
			};
			if (inst._zod.def.params)
				_iss.params = inst._zod.def.params;
			payload.issues.push(issue(_iss));
		}
	}

	// node_modules/zod/v4/core/api.js
	function snapshotChecks(def) {
		if (def.checks)
			def.checks = [...def.checks];
		return def;
	}
	// @__NO_SIDE_EFFECTS__
	function _string(Class, params) {
		return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
	}
	// @__NO_SIDE_EFFECTS__
	function _number(Class, params) {
		return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
	}
	// @__NO_SIDE_EFFECTS__
	function _int(Class, params) {
		return new Class({
			type: "number",
			check: "number_format",
			abort: false,
			format: "safeint",
			...normalizeParams(params)
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _boolean(Class, params) {
		return new Class({
			type: "boolean",
			...normalizeParams(params)
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _unknown(Class) {
		return new Class({
			type: "unknown"
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _lte(value, params) {
		return new $ZodCheckLessThan({
			check: "less_than",
			...normalizeParams(params),
			value,
			inclusive: true
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _gt(value, params) {
		return new $ZodCheckGreaterThan({
			check: "greater_than",
			...normalizeParams(params),
			value,
			inclusive: false
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _gte(value, params) {
		return new $ZodCheckGreaterThan({
			check: "greater_than",
			...normalizeParams(params),
			value,
			inclusive: true
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _positive(params) {
		return /* @__PURE__ */ _gt(0, params);
	}
	// @__NO_SIDE_EFFECTS__
	function _nonnegative(params) {
		return /* @__PURE__ */ _gte(0, params);
	}
	// @__NO_SIDE_EFFECTS__
	function _maxLength(maximum, params) {
		const ch = new $ZodCheckMaxLength({
			check: "max_length",
			...normalizeParams(params),
			maximum
		});
		return ch;
	}
	// @__NO_SIDE_EFFECTS__
	function _minLength(minimum, params) {
		return new $ZodCheckMinLength({
			check: "min_length",
			...normalizeParams(params),
			minimum
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _regex(pattern, params) {
		return new $ZodCheckRegex({
			check: "string_format",
			format: "regex",
			...normalizeParams(params),
			pattern
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _overwrite(tx) {
		return new $ZodCheckOverwrite({
			check: "overwrite",
			tx
		});
	}
	// @__NO_SIDE_EFFECTS__
	function _toUpperCase() {
		return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
	}
	// @__NO_SIDE_EFFECTS__
	function _refine(Class, fn, _params) {
		const schema = new Class({
			type: "custom",
			check: "custom",
			fn,
			...normalizeParams(_params)
		});
		return schema;
	}

	// node_modules/zod/v4/mini/schemas.js
	var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
		if (!inst._zod)
			throw new Error("Uninitialized schema in ZodMiniType.");
		$ZodType.init(inst, def);
		inst.def = def;
		inst.type = def.type;
	}, {
		// `with` is an alias for `check`: the same function object, not a wrapper.
		get with() {
			return this.check;
		},
		set with(value) {
			own(this, "with", value);
		},
		parse(data, params) {
			return parse(this, data, params, { callee: this.parse });
		},
		parseAsync(data, params) {
			return parseAsync(this, data, params, { callee: this.parseAsync });
		},
		safeParse(data, params) {
			return safeParse(this, data, params);
		},
		safeParseAsync(data, params) {
			return safeParseAsync(this, data, params);
		},
		check(...checks) {
			var _a3;
			const def = this.def;
			return this.clone({
				...def,
				checks: [
					...(_a3 = def.checks) != null ? _a3 : [],
					...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
				]
			}, { parent: true });
		},
		clone(_def, params) {
			return clone(this, _def, params);
		},
		brand() {
			return this;
		},
		register(reg, meta2) {
			reg.add(this, meta2);
			return this;
		},
		apply(fn, ...args) {
			return args.length === 0 ? fn(this) : fn(this, ...args);
		}
	});
	var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
		$ZodString.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function string2(params) {
		return _string(ZodMiniString, params);
	}
	var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
		$ZodNumber.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function number2(params) {
		return _number(ZodMiniNumber, params);
	}
	var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
		$ZodNumberFormat.init(inst, def);
		ZodMiniNumber.init(inst, def);
	});
	function int(params) {
		return _int(ZodMiniNumberFormat, params);
	}
	var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
		$ZodBoolean.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function boolean2(params) {
		return _boolean(ZodMiniBoolean, params);
	}
	var ZodMiniUnknown = /* @__PURE__ */ $constructor("ZodMiniUnknown", (inst, def) => {
		$ZodUnknown.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function unknown() {
		return _unknown(ZodMiniUnknown);
	}
	var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
		$ZodArray.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function array(element, params) {
		return new ZodMiniArray({
			type: "array",
			element,
			...normalizeParams(params)
		});
	}
	var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
		$ZodObject.init(inst, def);
		ZodMiniType.init(inst, def);
		installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
	});
	// @__NO_SIDE_EFFECTS__
	function object(shape, params) {
		const def = {
			type: "object",
			shape: shape != null ? shape : {},
			...normalizeParams(params)
		};
		return new ZodMiniObject(def);
	}
	// @__NO_SIDE_EFFECTS__
	function extend2(schema, shape) {
		return extend(schema, shape);
	}
	// @__NO_SIDE_EFFECTS__
	function pick2(schema, mask) {
		return pick(schema, mask);
	}
	var ZodMiniDiscriminatedUnion = /* @__PURE__ */ $constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
		$ZodDiscriminatedUnion.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function discriminatedUnion(discriminator, options, params) {
		return new ZodMiniDiscriminatedUnion({
			type: "union",
			options,
			discriminator,
			...normalizeParams(params)
		});
	}
	var ZodMiniTuple = /* @__PURE__ */ $constructor("ZodMiniTuple", (inst, def) => {
		$ZodTuple.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function tuple(items, _paramsOrRest, _params) {
		const hasRest = _paramsOrRest instanceof $ZodType;
		const params = hasRest ? _params : _paramsOrRest;
		const rest = hasRest ? _paramsOrRest : null;
		return new ZodMiniTuple({
			type: "tuple",
			items,
			rest,
			...normalizeParams(params)
		});
	}
	var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
		$ZodRecord.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function record(keyType, valueType, params) {
		if (!valueType || !valueType._zod) {
			return new ZodMiniRecord({
				type: "record",
				keyType: /* @__PURE__ */ string2(),
				valueType: keyType,
				...normalizeParams(valueType)
			});
		}
		return new ZodMiniRecord({
			type: "record",
			keyType,
			valueType,
			...normalizeParams(params)
		});
	}
	var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
		$ZodEnum.init(inst, def);
		ZodMiniType.init(inst, def);
		inst.options = [...inst._zod.values];
	});
	// @__NO_SIDE_EFFECTS__
	function _enum(values, params) {
		const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
		return new ZodMiniEnum({
			type: "enum",
			entries,
			...normalizeParams(params)
		});
	}
	var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
		$ZodLiteral.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function literal(value, params) {
		return new ZodMiniLiteral({
			type: "literal",
			values: Array.isArray(value) ? value : [value],
			...normalizeParams(params)
		});
	}
	var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
		$ZodOptional.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function optional(innerType) {
		return new ZodMiniOptional({
			type: "optional",
			innerType
		});
	}
	var ZodMiniNullable = /* @__PURE__ */ $constructor("ZodMiniNullable", (inst, def) => {
		$ZodNullable.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function nullable(innerType) {
		return new ZodMiniNullable({
			type: "nullable",
			innerType
		});
	}
	var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
		$ZodCustom.init(inst, def);
		ZodMiniType.init(inst, def);
	});
	// @__NO_SIDE_EFFECTS__
	function refine(fn, _params = {}) {
		return _refine(ZodMiniCustom, fn, _params);
	}
	return {
		array, boolean: boolean2, discriminatedUnion, enum: _enum, extend: extend2, gt: _gt, gte: _gte, int,
		literal, lte: _lte, maxLength: _maxLength, minLength: _minLength, nonnegative: _nonnegative, nullable,
		number: number2, object, optional, parse, pick: pick2, positive: _positive, record, refine,
		regex: _regex, safeParse, string: string2, toUpperCase: _toUpperCase, tuple, unknown
	};
}

function shinchokuOpening_() {
	return shinchokuOpening_.made || (shinchokuOpening_.made = makeShinchokuOpening_());
}

function makeShinchokuOpening_() {
	"use strict";
	// src/messages/mixed-files.ts
	var incomplete = {
		menu: "進捗チェック",
		item: "ファイルが足りません（選ぶと、どれかが出ます） / A file is missing: choose to see which"
	};

	// src/sheets/opening.ts
	function openOrOffer(open, functionName) {
		try {
			open();
		} catch {
			SpreadsheetApp.getUi().createMenu(incomplete.menu).addItem(incomplete.item, functionName).addToUi();
		}
	}
	return {
		openOrOffer
	};
}

function shinchokuSameBuild_() {
	if (typeof shinchokuBuildOfChecks_ !== "function" || shinchokuBuildOfChecks_() !== "194e7e03e04a") {
		throw new Error("Checks.js がないか、Code.js と版が違います。dist フォルダーのファイルを、すべて同じ版のものに貼り直してください。 / Checks.js is missing or of another version than Code.js. Paste all files of dist again, from one version.");
	}
	if (typeof shinchokuBuildOfReports_ !== "function" || shinchokuBuildOfReports_() !== "194e7e03e04a") {
		throw new Error("Reports.js がないか、Code.js と版が違います。dist フォルダーのファイルを、すべて同じ版のものに貼り直してください。 / Reports.js is missing or of another version than Code.js. Paste all files of dist again, from one version.");
	}
	if (typeof shinchokuBuildOfTable_ !== "function" || shinchokuBuildOfTable_() !== "194e7e03e04a") {
		throw new Error("Table.js がないか、Code.js と版が違います。dist フォルダーのファイルを、すべて同じ版のものに貼り直してください。 / Table.js is missing or of another version than Code.js. Paste all files of dist again, from one version.");
	}
	if (typeof shinchokuBuildOfWords_ !== "function" || shinchokuBuildOfWords_() !== "194e7e03e04a") {
		throw new Error("Words.js がないか、Code.js と版が違います。dist フォルダーのファイルを、すべて同じ版のものに貼り直してください。 / Words.js is missing or of another version than Code.js. Paste all files of dist again, from one version.");
	}
}
