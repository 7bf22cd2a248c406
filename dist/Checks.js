// 進捗チェック 0.9.0：Checks.js
// 検証項目と、直す内容・入力規則の計画。Google の機能はどれも使いません。渡された値を計算して返すだけで、シートにも外部にも触れません。
// The checks, and plans of what is mended and of dropdowns. Uses nothing of Google: works out values from values, and touches neither Sheet nor network.
// Built from src/ by `npm run build`; do not edit.

function shinchokuFixes_() {
	return shinchokuFixes_.made || (shinchokuFixes_.made = makeShinchokuFixes_());
}

function makeShinchokuFixes_() {
	"use strict";
	// from:Table.js (Table)
	var { byPlace, groupUnder, isSameCell, parseA1, toA1 } = shinchokuTable_();

	// from:Table.js (Text)
	var { applyEdits, areEditsOf, fingerprint, inverseEdits, isBlank, mapStretches, mergeEdits, mightConvert } = shinchokuText_();

	// from:Code.js (Shapes)
	var { array, boolean, enum: enum2, gt, gte, int, literal, lte, number, object, optional, regex, safeParse, string } = shinchokuShapes_();

	// src/fixes/styled-text.ts
	var THEME_COLORS = [
		"TEXT",
		"BACKGROUND",
		"ACCENT1",
		"ACCENT2",
		"ACCENT3",
		"ACCENT4",
		"ACCENT5",
		"ACCENT6",
		"HYPERLINK"
	];
	var StretchStyle = object({
		bold: optional(boolean()),
		italic: optional(boolean()),
		underline: optional(boolean()),
		strikethrough: optional(boolean()),
		fontFamily: optional(string()),
		/** Points. */
		fontSize: optional(number()),
		/** `#rrggbb` */
		color: optional(string()),
		/** Instead of a colour: it changes with the theme of the file. */
		theme: optional(enum2(THEME_COLORS))
	});
	var StyledStretch = object({
		start: int(),
		end: int(),
		style: StretchStyle,
		/** It looked as its cell: where nothing else is left of a text, it reads as one without stretches. */
		asCell: optional(literal(true))
	});
	var ORDINARY = {
		bold: false,
		italic: false,
		underline: false,
		strikethrough: false,
		fontFamily: "Arial",
		fontSize: 10,
		color: "#000000",
		theme: null
	};
	function firstFamily(family) {
		var _a;
		return ((_a = family.split(",")[0]) != null ? _a : family).trim().toLowerCase();
	}
	function colourOf({ color, theme }) {
		var _a;
		return theme === null ? (_a = color == null ? void 0 : color.toLowerCase()) != null ? _a : null : theme === "TEXT" ? ORDINARY.color : theme;
	}
	function isAsCell(run, cell) {
		const same = (own, base, ordinary) => own === null || own === (base != null ? base : ordinary);
		const family = ({ fontFamily }) => fontFamily === null ? null : firstFamily(fontFamily);
		return same(run.bold, cell.bold, ORDINARY.bold) && same(run.italic, cell.italic, ORDINARY.italic) && same(run.underline, cell.underline, ORDINARY.underline) && same(run.strikethrough, cell.strikethrough, ORDINARY.strikethrough) && same(family(run), family(cell), family(ORDINARY)) && same(run.fontSize, cell.fontSize, ORDINARY.fontSize) && same(colourOf(run), colourOf(cell), ORDINARY.color);
	}
	function styleOf(look) {
		return Object.fromEntries(Object.entries(look).filter(([, member]) => member !== null));
	}
	function stretchesOf(runs, cell) {
		const isPlain = runs.every(({ look }, index) => {
			var _a, _b;
			const before = (_b = (_a = runs[index - 1]) == null ? void 0 : _a.look) != null ? _b : look;
			return isSameStyle(styleOf(look), styleOf(before)) && isAsCell(look, cell);
		});
		return isPlain ? [] : joined(
			runs.map(({ start, end, look }) => ({
				start,
				end,
				style: styleOf(look),
				...isAsCell(look, cell) ? { asCell: true } : {}
			})).filter(({ start, end, style }) => start < end && Object.keys(style).length > 0)
		);
	}
	function sameStretches(one, other) {
		return describe(one) === describe(other);
	}
	function describe(stretches) {
		return JSON.stringify(joined(stretches).map(({ start, end, style }) => [start, end, Object.entries(style).sort()]));
	}
	function joined(stretches) {
		const result = [];
		for (const stretch of stretches) {
			const last = result[result.length - 1];
			if (last !== void 0 && last.end === stretch.start && isSameStyle(last.style, stretch.style)) {
				result[result.length - 1] = { ...last, end: stretch.end };
			} else {
				result.push(stretch);
			}
		}
		return result;
	}
	function isSameStyle(one, other) {
		return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
	}
	function stretchesAfter(stretches, edits) {
		return joined(mapStretches(stretches, edits));
	}

	// src/fixes/fix-log.ts
	var HIGHEST = 1e9;
	var LogState = enum2(["done", "refused", "back"]);
	var Edit = object({ start: int(), end: int(), text: string() });
	var LogRecord = object({
		v: literal(1),
		/** Number of the fix; all cells mended at one click share it. */
		fix: int().check(gte(1), lte(HIGHEST)),
		sheetId: int(),
		cell: string().check(regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)),
		checks: array(string()),
		/** Name of the measure as it was; left out where there was none. */
		measure: optional(string()),
		/** Leads from the text after to the text before. */
		undo: array(Edit),
		/** Fingerprints of both texts. */
		before: string(),
		after: string(),
		/** Fingerprints of the texts that tell its row and its column, and how far it stands below or to the right of them. */
		landmarks: array(object({ tells: enum2(["row", "column"]), by: int(), text: string() })),
		/** Stretches of the text before, where it did not look as the cell throughout. */
		stretches: array(StyledStretch),
		state: LogState
	});
	var MOST_FIXES = 50;
	var MOST_LINES = 5e3;
	var LONGEST_RECORD = 49e3;
	function recordOf(change, fix, sheetId) {
		const { cell, before, edits, stretches, checks, measure, landmarks } = change;
		return {
			v: 1,
			fix,
			sheetId,
			cell: toA1(cell),
			checks: [...checks],
			...measure === "" ? {} : { measure },
			undo: [...inverseEdits(before, edits)],
			before: fingerprint(before),
			after: fingerprint(applyEdits(before, edits)),
			landmarks: landmarks.map(({ cell: mark, text, tells }) => ({
				tells,
				by: cell[tells] - mark[tells],
				text: fingerprint(text)
			})),
			stretches: [...stretches],
			state: "done"
		};
	}
	function parseRecord(text) {
		if (!text.startsWith("{")) {
			return null;
		}
		try {
			const parsed = safeParse(LogRecord, JSON.parse(text));
			return parsed.success ? parsed.data : null;
		} catch {
			return null;
		}
	}
	var SIGN_OF_RECORD = /[{}]|":/;
	function isDamagedRecord(text) {
		if (!SIGN_OF_RECORD.test(text) || parseRecord(text) !== null) {
			return false;
		}
		try {
			return !safeParse(object({ v: number().check(gt(1)) }), JSON.parse(text)).success;
		} catch {
			return true;
		}
	}
	function takenBack(record, now, stretches) {
		if (fingerprint(now) !== record.after) {
			return null;
		}
		const text = applyEdits(now, record.undo);
		if (fingerprint(text) !== record.before) {
			return null;
		}
		const asLeft = stretchesAfter(record.stretches, inverseEdits(now, record.undo));
		const isUntouched = sameStretches(stretches, asLeft) || stretches.length === 0 && asLeft.every(({ asCell }) => asCell === true);
		return { text, stretches: isUntouched ? record.stretches : stretchesAfter(stretches, record.undo) };
	}
	function loggedFixes(lines) {
		const standing = lines.filter(({ record }) => record.state !== "refused");
		return [...groupUnder(standing, ({ record }) => [record.fix])].sort((one, other) => other.label - one.label).slice(0, MOST_FIXES).flatMap(({ label: fix, members }) => {
			const [first] = members;
			const count = (state) => members.filter(({ record }) => record.state === state).length;
			return first === void 0 ? [] : [
				{
					fix,
					at: first.at,
					sheet: first.sheet,
					sheetId: first.record.sheetId,
					checks: [...new Set(members.flatMap(({ record }) => record.checks))],
					done: count("done"),
					back: count("back")
				}
			];
		});
	}
	function nextFix(lines) {
		return lines.reduce((highest, { record }) => Math.max(highest, record.fix), 0) + 1;
	}
	function linesToDrop(lines) {
		const fixes = [...groupUnder(lines, ({ record }) => [record.fix])].sort((one, other) => other.label - one.label);
		const isMade = ({ record }) => record.state !== "refused";
		const drop = new Set(fixes.flatMap(({ members }) => members.some(isMade) ? [] : members).map(({ line }) => line));
		let held = 0;
		for (const [position, { members }] of fixes.filter((fix) => fix.members.some(isMade)).entries()) {
			held += members.length;
			if (position >= MOST_FIXES || held > MOST_LINES && position > 0) {
				for (const { line } of members) {
					drop.add(line);
				}
			}
		}
		return [...drop].sort((one, other) => one - other);
	}

	// src/fixes/landmarks.ts
	var item = (entry) => entry.item;
	var TRAITS = [
		item,
		(entry) => entry.outline,
		(entry) => entry.department,
		(entry) => entry.number,
		(entry) => entry.years.flat().find(({ text }) => !isBlank(text))
	];
	var MOST_IN_ROW = 4;
	function traitsOf(entry) {
		const isOwn = (trait) => {
			var _a;
			return ((_a = trait(entry)) == null ? void 0 : _a.cell.row) === entry.row;
		};
		return [...TRAITS.filter(isOwn), ...TRAITS.filter((trait) => !isOwn(trait))];
	}
	function createRowLandmarks({ entries }) {
		const byRow = new Map(entries.map((entry) => [entry.row, entry]));
		const byText = new Map(
			TRAITS.map((trait) => [
				trait,
				new Map(groupUnder(entries, (entry) => {
					var _a, _b;
					return [(_b = (_a = trait(entry)) == null ? void 0 : _a.text) != null ? _b : ""];
				}).map(({ label, members }) => [label, members]))
			])
		);
		return (cell) => {
			var _a, _b;
			const entry = byRow.get(cell.row);
			if (entry === void 0) {
				return [];
			}
			const found = [];
			let alike = entries;
			for (const trait of traitsOf(entry)) {
				const datum = trait(entry);
				if (datum && !isBlank(datum.text) && !isSameCell(datum.cell, cell)) {
					alike = found.length === 0 ? (_b = (_a = byText.get(trait)) == null ? void 0 : _a.get(datum.text)) != null ? _b : [] : alike.filter((other) => {
						var _a2;
						return ((_a2 = trait(other)) == null ? void 0 : _a2.text) === datum.text;
					});
					found.push({ cell: datum.cell, text: datum.text, tells: "row" });
				}
				if (found.length === MOST_IN_ROW || found.length > 0 && alike.length < 2) {
					break;
				}
			}
			return found;
		};
	}
	function createColumnLandmarks({ columnUses, headerRows }, textAt) {
		var _a;
		const uses = new Map(columnUses.map((use) => [use.column, use]));
		const counts = /* @__PURE__ */ new Map();
		for (const { cell } of columnUses) {
			counts.set(textAt(cell), ((_a = counts.get(textAt(cell))) != null ? _a : 0) + 1);
		}
		const over = ({ row, column }) => {
			for (let at = column; row > headerRows[0] && at >= 0; at--) {
				const cell = { row: row - 1, column: at };
				if (!isBlank(textAt(cell))) {
					return cell;
				}
			}
			return null;
		};
		return (cell) => {
			var _a2, _b;
			const heading = (_a2 = uses.get(cell.column)) == null ? void 0 : _a2.cell;
			if (heading === void 0) {
				return [];
			}
			const above = ((_b = counts.get(textAt(heading))) != null ? _b : 0) > 1 ? over(heading) : null;
			return [heading, ...above === null ? [] : [above]].map((at) => ({ cell: at, text: textAt(at), tells: "column" })).filter(({ cell: at, text }) => !isSameCell(at, cell) && !isBlank(text));
		};
	}
	function createLandmarks(table, textAt) {
		const [inRow, inColumn] = [createRowLandmarks(table), createColumnLandmarks(table, textAt)];
		return (cell) => [...inRow(cell), ...inColumn(cell)];
	}

	// src/fixes/fix-plan.ts
	var LONGEST = 2e4;
	function gather(findings, textAt) {
		var _a;
		const cells = /* @__PURE__ */ new Map();
		for (const { fix, check } of findings) {
			for (const { cell, edits } of fix) {
				const key = toA1(cell);
				const known = (_a = cells.get(key)) != null ? _a : { cell, edits: [], checks: /* @__PURE__ */ new Set() };
				const merged = mergeEdits(known.edits, edits);
				if (merged.length > known.edits.length && areEditsOf(textAt(cell).length, merged)) {
					known.edits = merged;
					known.checks.add(check);
					cells.set(key, known);
				}
			}
		}
		return [...cells.values()].sort((one, other) => byPlace(one.cell, other.cell));
	}
	function whyNotWritten(before, after) {
		if (before.length > LONGEST || after.length > LONGEST) {
			return "too-long";
		}
		return mightConvert(before) || mightConvert(after) ? "converts" : null;
	}
	function planFixes(findings, table) {
		const { texts } = table.snapshot;
		const textAt = ({ row, column }) => {
			var _a, _b;
			return (_b = (_a = texts[row]) == null ? void 0 : _a[column]) != null ? _b : "";
		};
		const landmarksOf = createLandmarks(table, textAt);
		const entries = new Map(table.entries.map((entry) => [entry.row, entry]));
		const measureOf = ({ row }) => {
			var _a, _b, _c, _d;
			return (_d = (_c = table.measures[(_b = (_a = entries.get(row)) == null ? void 0 : _a.measure) != null ? _b : -1]) == null ? void 0 : _c.name) != null ? _d : "";
		};
		const fixes = [];
		const left = [];
		for (const { cell, edits, checks } of gather(findings, textAt)) {
			const before = textAt(cell);
			const after = applyEdits(before, edits);
			const reason = whyNotWritten(before, after);
			if (reason !== null) {
				left.push({ cell, reason });
			} else if (after !== before) {
				fixes.push({
					cell,
					before,
					edits,
					checks: [...checks],
					measure: measureOf(cell),
					landmarks: landmarksOf(cell)
				});
			}
		}
		return { fixes, left };
	}

	// src/fixes/moved-cells.ts
	var TELLING = 8;
	function createAlike(records) {
		const parents = /* @__PURE__ */ new Map();
		const rootOf = (print) => {
			let root = print;
			for (let parent = parents.get(root); parent !== void 0; parent = parents.get(root)) {
				root = parent;
			}
			return root;
		};
		for (const { before, after } of records) {
			const [one, other] = [rootOf(before), rootOf(after)];
			if (one !== other) {
				parents.set(one, other);
			}
		}
		return rootOf;
	}
	function heldTexts(texts) {
		var _a;
		const held = /* @__PURE__ */ new Map();
		for (const [row, cells] of texts.entries()) {
			for (const [column, text] of cells.entries()) {
				if (text !== "") {
					const known = (_a = held.get(text)) != null ? _a : [];
					known.push({ row, column });
					held.set(text, known);
				}
			}
		}
		return [...held].map(([text, cells]) => ({ print: fingerprint(text), cells }));
	}
	function indexBy(held, printOf) {
		var _a;
		const index = /* @__PURE__ */ new Map();
		for (const { print: own, cells } of held) {
			const print = printOf(own);
			index.set(print, [...(_a = index.get(print)) != null ? _a : [], ...cells]);
		}
		return index;
	}
	function inAll(lists) {
		const [first, ...more] = lists.map((list) => new Set(list));
		return first === void 0 ? null : new Set([...first].filter((number2) => more.every((list) => list.has(number2))));
	}
	function findCells(records, known, texts) {
		var _a;
		const alike = createAlike(known);
		const held = heldTexts(texts);
		const exact = indexBy(held, (print) => print);
		const folded = indexBy(held, alike);
		const printAt = ({ row, column }) => {
			var _a2, _b;
			return fingerprint((_b = (_a2 = texts[row]) == null ? void 0 : _a2[column]) != null ? _b : "");
		};
		const told = ({ landmarks }, tells) => inAll(
			landmarks.filter((landmark) => landmark.tells === tells).map(({ text, by }) => {
				var _a2;
				return ((_a2 = folded.get(alike(text))) != null ? _a2 : []).map((cell) => cell[tells] + by);
			})
		);
		const find = (record) => {
			var _a2, _b, _c;
			const area = parseA1(record.cell);
			if (area === null) {
				return null;
			}
			const place = { row: area.row, column: area.column };
			const [rows, columns] = [told(record, "row"), told(record, "column")];
			const fits = ({ row, column }) => (rows == null ? void 0 : rows.has(row)) !== false && (columns == null ? void 0 : columns.has(column)) !== false;
			const holds = printAt(place) === record.after;
			if (fits(place) && holds) {
				return place;
			}
			const holding = (_a2 = exact.get(record.after)) != null ? _a2 : [];
			const [first] = holding;
			const isTelling = first !== void 0 && ((_c = (_b = texts[first.row]) == null ? void 0 : _b[first.column]) != null ? _c : "").length >= TELLING;
			const others = record.after === fingerprint("") ? [...rows != null ? rows : []].flatMap((row) => [...columns != null ? columns : []].map((column) => ({ row, column }))).filter((cell) => printAt(cell) === record.after) : holding.filter(fits);
			const [other, ...more] = rows !== null && columns !== null ? others : isTelling ? others : [];
			if (other !== void 0) {
				return more.length === 0 ? other : null;
			}
			return fits(place) || holds && holding.length === 1 ? place : null;
		};
		const found = records.map(find);
		const isAtHome = (index) => {
			var _a2, _b;
			const [cell, area] = [found[index], parseA1((_b = (_a2 = records[index]) == null ? void 0 : _a2.cell) != null ? _b : "")];
			return (cell == null ? void 0 : cell.row) === (area == null ? void 0 : area.row) && (cell == null ? void 0 : cell.column) === (area == null ? void 0 : area.column);
		};
		const taken = /* @__PURE__ */ new Set();
		const order = [...found.keys()].sort((one, another) => Number(isAtHome(another)) - Number(isAtHome(one)));
		const result = new Array(records.length).fill(null);
		for (const index of order) {
			const cell = (_a = found[index]) != null ? _a : null;
			const key = cell === null ? "" : `${cell.row},${cell.column}`;
			if (cell !== null && !taken.has(key)) {
				taken.add(key);
				result[index] = cell;
			}
		}
		return result;
	}

	// src/fixes/spilled-cells.ts
	var WRAPPERS = /^=?\s*(?:\(|(?:ARRAYFORMULA|IFERROR|IFNA|ARRAY_CONSTRAIN)\s*\(\s*)/i;
	var SINGLE = /^(?:SUM\w*|COUNT\w*|AVERAGE\w*|MAX\w*|MIN\w*|MEDIAN|TEXTJOIN|JOIN|CONCATENATE|ROWS|COLUMNS|AND|OR|REDUCE|SPARKLINE)\s*\(/i;
	var ARRAY = /\bARRAYFORMULA\s*\(/i;
	var WIDE = /\b(?:IMPORT(?:RANGE|HTML|XML|DATA|FEED)|QUERY|FILTER|SORTN?|UNIQUE|TRANSPOSE|SPLIT|[VH]STACK|CHOOSE(?:COLS|ROWS)|WRAP(?:COLS|ROWS)|TO(?:COL|ROW)|MAKEARRAY|MAP|BY(?:ROW|COL)|SCAN|SEQUENCE|RANDARRAY|FLATTEN|REGEXEXTRACT|GOOGLEFINANCE)\s*\(|\{/i;
	var RANGE = /\$?\b([A-Z]{1,3})\$?\d*:\$?([A-Z]{1,3})(?![A-Z])/gi;
	var LOOKUP = /LOOKUP|MATCH|COUNTIF|SUMIF|AVERAGEIF/i;
	var LONGEST2 = 5e3;
	function reachOf(formula) {
		if (!formula.startsWith("=") || formula.length > LONGEST2) {
			return { down: formula.startsWith("="), right: formula.startsWith("=") };
		}
		let inner = formula.slice(1).trim();
		for (let next = inner.replace(WRAPPERS, ""); next !== inner; next = inner.replace(WRAPPERS, "")) {
			inner = next.trim();
		}
		if (SINGLE.test(inner)) {
			return { down: false, right: false };
		}
		const isWide = WIDE.test(inner);
		const isArray = ARRAY.test(formula);
		const spans = [...formula.matchAll(RANGE)].some(([, one, other]) => (one == null ? void 0 : one.toUpperCase()) !== (other == null ? void 0 : other.toUpperCase()));
		return { down: isWide || isArray, right: isWide || isArray && spans && !LOOKUP.test(formula) };
	}
	function createSpilled(formulas) {
		const reaches = formulas.flatMap(
			(cells, row) => cells.flatMap((formula, column) => {
				const { down, right } = formula === "" ? { down: false, right: false } : reachOf(formula);
				if (!down) {
					return [];
				}
				const nextRow = formulas.findIndex((below, at) => {
					var _a;
					return at > row && ((_a = below[column]) != null ? _a : "") !== "";
				});
				const nextColumn = cells.findIndex((beside, at) => at > column && beside !== "");
				return [
					{
						top: { row, column },
						lastRow: nextRow < 0 ? Number.POSITIVE_INFINITY : nextRow - 1,
						lastColumn: !right ? column : nextColumn < 0 ? Number.POSITIVE_INFINITY : nextColumn - 1
					}
				];
			})
		);
		return ({ row, column }) => reaches.some(
			({ top, lastRow, lastColumn }) => row >= top.row && column >= top.column && row <= lastRow && column <= lastColumn
		);
	}
	return {
		LONGEST_RECORD, THEME_COLORS, createSpilled, findCells, isDamagedRecord, linesToDrop, loggedFixes,
		nextFix, parseRecord, planFixes, recordOf, stretchesAfter, stretchesOf, takenBack, whyNotWritten
	};
}

function shinchokuChecks_() {
	return shinchokuChecks_.made || (shinchokuChecks_.made = makeShinchokuChecks_());
}

function makeShinchokuChecks_() {
	"use strict";
	// from:Table.js (Table)
	var { MOST_COLUMNS, blankColumns, byPlace, chronology, columnLetter, createGrid, createRepeatedHeaderTest } = shinchokuTable_();
	var { dutiesOf, groupUnder, hasRankedScale, headingPath, isBlankRole, isReported, isSameCell } = shinchokuTable_();
	var { misspeltHeading, numberDepth, saidBy, toA1 } = shinchokuTable_();

	// from:Code.js (Settings)
	var { DEFAULT_SETTINGS } = shinchokuSettings_();

	// from:Table.js (Text)
	var { DASHES, TERMS, UNITS, applyEdits, beginningInName, beginningInSign, brokenLines, countedNumbers } = shinchokuText_();
	var { countsOf, departmentStem, digitEdits, endingInName, findBeginning, findEnding, findFigures } = shinchokuText_();
	var { findInterimNotes, findPlanForItself, findYearMentions, firstOf, foldKey, foldWidth, foldWithPlaces } = shinchokuText_();
	var { isBlank, isFullAreaName, isNotRated, isOneLetterOff, isPlaceholder, isSameAsAbove, isTermText, lastOf } = shinchokuText_();
	var { mayEnd, mayShareKey, namesArea, numberLabel, officeNames, oneLine, parsePeriod, parseYearHeading } = shinchokuText_();
	var { readDepartments, readMark, remembered, respelling, saysUnit, shorten, spellingEdits, spellingUses } = shinchokuText_();
	var { straySpaces, tellsOfNothingDone, termsIn, whatWasDone, yearNames } = shinchokuText_();

	// src/checks/finding-key.ts
	var SEPARATOR = "";
	var LONGEST_PART = 400;
	function columnName(finding, table) {
		var _a;
		const { columns, headings, years } = table;
		for (const role of ["item", "outline", "department", "term", "mark"]) {
			if (columns[role] === finding.cell.column) {
				return headings[role];
			}
		}
		const year = years.find((candidate) => candidate.columns.includes(finding.cell.column));
		return (_a = year == null ? void 0 : year.label) != null ? _a : columnLetter(finding.cell.column);
	}
	function sameNamesAbove({ measures }) {
		const met = /* @__PURE__ */ new Map();
		return measures.map(({ name }) => {
			var _a;
			const part = shorten(name, LONGEST_PART);
			const above = (_a = met.get(part)) != null ? _a : 0;
			met.set(part, above + 1);
			return above;
		});
	}
	function findingKeys(findings, table) {
		const above = sameNamesAbove(table);
		const keyOf3 = (parts) => parts.map((part) => typeof part === "string" ? shorten(part, LONGEST_PART) : part).join(SEPARATOR);
		return findings.map((finding) => {
			var _a, _b;
			const entry = finding.entry === null ? void 0 : table.entries[finding.entry];
			if (entry === void 0) {
				return keyOf3([finding.check, finding.message]);
			}
			const nth = entry.index - ((_b = (_a = table.measures[entry.measure]) == null ? void 0 : _a.entries[0]) != null ? _b : entry.index);
			return keyOf3([finding.check, finding.measure, above[entry.measure], nth, columnName(finding, table)]);
		});
	}

	// src/checks/rule.ts
	function defineRule(rule) {
		return rule;
	}
	function startsOn({ pack, startsOff }) {
		return pack === void 0 && startsOff === void 0;
	}
	function isOn(rule, checks) {
		var _a, _b;
		return (_b = (_a = checks[rule.id]) == null ? void 0 : _a.on) != null ? _b : startsOn(rule);
	}

	// src/checks/told-texts.ts
	function toldTexts(table, entry) {
		var _a;
		const told = [];
		for (const year of chronology(table.years)) {
			const column = table.years[year];
			if (column === void 0 || column.from === null || column.to === null || column.kind === "target") {
				continue;
			}
			for (const [part, datum] of ((_a = entry.years[year]) != null ? _a : []).entries()) {
				const at = told.findIndex(({ cell }) => isSameCell(cell, datum.cell));
				const before = told[at];
				if (before !== void 0) {
					told[at] = {
						...before,
						to: Math.max(before.to, column.to),
						isMerged: before.isMerged || before.year !== year
					};
				} else if (datum.text !== "") {
					told.push({
						text: saidBy(datum),
						isSameAsAbove: datum.says !== void 0,
						cell: datum.cell,
						year,
						label: column.label,
						kind: column.kind,
						from: column.from,
						to: column.to,
						part,
						isMerged: false
					});
				}
			}
		}
		return told.filter(isReported);
	}

	// src/checks/after-end.ts
	var AFTERWARDS = /終了|廃止|完了|終結|終え|打ち?切|休止|中止|統合|移行|移管|引き?継|一本化|後継|後続|再開|復活|再編|代替|代わ|新たな|新規|別(?:の|事業|途)|他(?:の)?事業|として(?:実施|開催|継続)|(?:事業|講座|制度)(?:に|へ|で|の中で)(?:実施|対応|継続|含)|含め|参照|該当|跡地|フォローアップ|精算|維持管理|実績(?:なし|無し)|(?:実施|開催)(?:なし|せず|しない|していない)|withdrawn|discontinued|ended|cancelled|completed?|closed|merged|moved|transferred|replaced|successor|resumed|restarted/i;
	var NOTHING = /^[(]?0\D{0,3}$/;
	var EXCERPT_LENGTH = 30;
	function endingOf(table, entry, told) {
		var _a, _b;
		const name = (_b = (_a = table.measures[entry.measure]) == null ? void 0 : _a.name) != null ? _b : "";
		const found = [endingInName(saidBy(entry.item)), ...told.map(({ text, to }) => findEnding(text, to, name))].flatMap(
			(ending) => ending != null ? ending : []
		);
		return found.reduce(
			(first, one) => first === null || one.fiscalYear < first.fiscalYear ? one : first,
			null
		);
	}
	function mayTellOfEnd({ item, years }) {
		const isSuspect = (datum) => mayEnd(saidBy(datum));
		return isSuspect(item) || years.some((year) => year.some(isSuspect));
	}
	function isRight(text) {
		const folded = foldWidth(text).trim();
		return isPlaceholder(text) || NOTHING.test(folded) || AFTERWARDS.test(folded);
	}
	var afterEnd = defineRule({
		id: "after-end",
		severity: "warning",
		highlight: null,
		*find(table) {
			for (const entry of table.entries) {
				if (!mayTellOfEnd(entry)) {
					continue;
				}
				const told = toldTexts(table, entry);
				const ending = endingOf(table, entry, told);
				for (const { text, from, cell, year, label } of ending === null ? [] : told) {
					if (ending !== null && from > ending.fiscalYear && !isRight(text)) {
						const params = { year: label, excerpt: shorten(ending.words, EXCERPT_LENGTH) };
						yield { cell, entry: entry.index, year, params };
					}
				}
			}
		}
	});

	// src/checks/before-start.ts
	var MADE_READY = /未実施|未着手|未開始|実施(?:せず|なし|していない|しなかった)|検討|準備|予定|調整|協議|設計|計画|構想|研究|視察|募集|公募|選定|企画|向け|調査|試行|モデル|実証|整備|構築|開発|予算|庁内|他市|他都市|工事|改修|建設|策定|作成|制定|要綱|条例|周知|説明会|打ち?合わ?せ|ヒアリング|アンケート|契約|用地|前身|開始前|対象外|として実施|別事業/;
	var EXCERPT_LENGTH2 = 30;
	function beginningInTerm(entry) {
		const text = saidBy(entry.term);
		const period = parsePeriod(text);
		return period === null || period.from === null || period.from === period.to ? null : { fiscalYear: period.from, words: oneLine(text) };
	}
	function beginningOf(table, entry, told) {
		var _a, _b, _c, _d;
		const name = (_b = (_a = table.measures[entry.measure]) == null ? void 0 : _a.name) != null ? _b : "";
		const { new: flagColumn } = table.columns;
		const flag = flagColumn === null ? "" : (_d = (_c = table.snapshot.texts[entry.row]) == null ? void 0 : _c[flagColumn]) != null ? _d : "";
		const texts = [saidBy(entry.outline), ...told.map(({ text }) => text)];
		const found = [
			beginningInSign(flag),
			beginningInName(saidBy(entry.item)),
			beginningInTerm(entry),
			...texts.map((text) => findBeginning(text, name))
		].flatMap((beginning) => beginning != null ? beginning : []);
		return found.reduce(
			(first, one) => first === null || one.fiscalYear < first.fiscalYear ? one : first,
			null
		);
	}
	function isRight2(text, start) {
		const folded = foldWidth(text);
		return isPlaceholder(text) || MADE_READY.test(folded) || /^[(]?0\D{0,3}$/.test(folded.trim()) || findYearMentions(folded).some(({ fiscalYear }) => fiscalYear >= start);
	}
	var beforeStart = defineRule({
		id: "before-start",
		severity: "warning",
		highlight: null,
		*find(table) {
			for (const entry of table.entries) {
				if (!entry.isNew) {
					continue;
				}
				const told = toldTexts(table, entry);
				const beginning = beginningOf(table, entry, told);
				for (const { text, to, cell, year, label } of beginning === null ? [] : told) {
					if (beginning !== null && to < beginning.fiscalYear && !isRight2(text, beginning.fiscalYear)) {
						const params = { year: label, excerpt: shorten(beginning.words, EXCERPT_LENGTH2) };
						yield { cell, entry: entry.index, year, params };
					}
				}
			}
		}
	});

	// src/checks/blank-column.ts
	var blankColumn = defineRule({
		id: "blank-column",
		severity: "error",
		highlight: null,
		*find(table) {
			for (const column of blankColumns(table)) {
				yield {
					cell: column.cell,
					entry: null,
					...column.kind === "year" ? { year: column.year } : {},
					params: { heading: column.label, entries: table.entries.length }
				};
			}
		}
	});

	// src/checks/blank-row.ts
	var LEAST_FOR_LAYOUT = 3;
	function isCovered(grid, row) {
		return Array.from({ length: grid.columns }, (_, column) => grid.mergeAt(row, column)).some(
			(merge) => merge !== null && (merge.rows > 1 || merge.columns * 2 > grid.columns)
		);
	}
	function gapsIn(table) {
		const grid = createGrid(table.snapshot);
		return table.entries.flatMap((above, index) => {
			var _a;
			const below = table.entries[index + 1];
			const rows = ((_a = below == null ? void 0 : below.row) != null ? _a : 0) - above.row - 1;
			const isBlank2 = (row) => grid.anchorsInRow(row).length === 0 && !isCovered(grid, row);
			const areBlank = rows > 0 && Array.from({ length: rows }, (_, at) => above.row + 1 + at).every(isBlank2);
			return areBlank ? [{ above, from: above.row + 1, rows }] : [];
		});
	}
	var blankRow = defineRule({
		id: "blank-row",
		severity: "info",
		highlight: null,
		*find(table) {
			var _a, _b, _c;
			const gaps = gapsIn(table);
			if (gaps.length >= LEAST_FOR_LAYOUT && gaps.length * 2 >= table.entries.length - 1) {
				return;
			}
			for (const { above, from, rows } of gaps) {
				const cell = { row: from, column: (_a = table.columns.item) != null ? _a : 0 };
				yield { cell, entry: null, params: { above: (_c = (_b = table.measures[above.measure]) == null ? void 0 : _b.name) != null ? _c : "", row: from + 1, rows } };
			}
		}
	});

	// src/checks/prose-cells.ts
	function isProse(part) {
		return part === "outline" || part === "year";
	}

	// src/checks/broken-line-wrap.ts
	var QUOTED = 10;
	var brokenLineWrap = defineRule({
		id: "broken-line-wrap",
		severity: "info",
		highlight: null,
		fixes: true,
		inspect: () => ({
			look({ cell, text, part, entry, year }) {
				var _a, _b;
				if (!isProse(part)) {
					return null;
				}
				const cuts = brokenLines(text);
				const [first] = cuts;
				if (first === void 0) {
					return null;
				}
				const params = {
					before: lastOf(oneLine((_a = text.slice(0, first.start).split("\n").pop()) != null ? _a : ""), QUOTED),
					after: firstOf(oneLine((_b = text.slice(first.end).split("\n", 1)[0]) != null ? _b : ""), QUOTED),
					count: cuts.length
				};
				const edits = cuts.map((cut) => ({ ...cut, text: "" }));
				return { cell, entry, ...year === null ? {} : { year }, params, fix: [{ cell, edits }] };
			}
		})
	});

	// src/checks/counter-spelling.ts
	var FEWEST = 3;
	function tallyOf(cells) {
		var _a;
		const counts = /* @__PURE__ */ new Map();
		for (const { spelling } of cells.flatMap(({ uses }) => uses)) {
			counts.set(spelling, ((_a = counts.get(spelling)) != null ? _a : 0) + 1);
		}
		const spellings = [...counts].sort((one, other) => other[1] - one[1]);
		const total = spellings.reduce((sum, [, count]) => sum + count, 0);
		const [first, second] = spellings;
		if (first === void 0 || second === void 0 || total < FEWEST) {
			return null;
		}
		if (first[1] * 2 > total) {
			return { most: first[0], spellings };
		}
		return second[1] >= FEWEST ? { most: null, spellings } : null;
	}
	function fixOf({ at, uses }, most) {
		return { cell: at.cell, edits: uses.flatMap(({ start, spelling }) => respelling(start, spelling, most)) };
	}
	function placeOf(cells) {
		var _a;
		const tally = tallyOf(cells);
		const commonest2 = (_a = tally == null ? void 0 : tally.spellings[0]) == null ? void 0 : _a[0];
		const others = cells.filter(({ uses }) => uses.some(({ spelling }) => spelling !== commonest2));
		const [first] = others;
		if (tally === null || first === void 0) {
			return null;
		}
		const { most } = tally;
		const { cell, entry, year } = first.at;
		return {
			cell,
			entry,
			...year === null ? {} : { year },
			params: { ...tally, cellCount: others.length },
			...most === null ? {} : { fix: others.map((other) => fixOf(other, most)) }
		};
	}
	function apart(places) {
		const taken = /* @__PURE__ */ new Set();
		return places.map((place) => {
			const key = `${place.cell.row},${place.cell.column}`;
			const isTaken = taken.has(key);
			taken.add(key);
			return isTaken ? { ...place, entry: null } : place;
		});
	}
	var counterSpelling = defineRule({
		id: "counter-spelling",
		severity: "info",
		highlight: null,
		fixes: true,
		inspect: () => {
			const families = /* @__PURE__ */ new Map();
			return {
				look(at) {
					var _a;
					if (isProse(at.part)) {
						for (const [family, uses] of spellingUses(at.text)) {
							const cells = (_a = families.get(family)) != null ? _a : [];
							families.set(family, cells);
							cells.push({ at, uses });
						}
					}
					return null;
				},
				conclude() {
					const places = [...families.values()].flatMap((cells) => {
						var _a;
						return (_a = placeOf(cells)) != null ? _a : [];
					});
					return apart(places.sort((one, other) => byPlace(one.cell, other.cell)));
				}
			};
		}
	});

	// src/checks/date-like-id.ts
	var NUMBERED = /^\d{1,2}(?:[-.‐－ー]\d{1,2}){1,2}$/;
	var DATE = /^(?:(?:\d{4}[-/年.])?(\d{1,2})[-/月.](\d{1,2})日?|(\d{1,2})[/](\d{1,2})[/]\d{4}|(\d{1,2})-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-(\d{1,2}))$/i;
	var MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
	function numberBehind(text) {
		const key = foldKey(text);
		const match = DATE.exec(key);
		if (match === null || NUMBERED.test(key)) {
			return null;
		}
		const [, month, day, otherMonth, otherDay, dayAhead, nameBehind, nameAhead, dayBehind] = match;
		const name = nameBehind != null ? nameBehind : nameAhead;
		const numbers = name === void 0 ? [month != null ? month : otherMonth, day != null ? day : otherDay] : [String(MONTHS.indexOf(name.toLowerCase()) + 1), dayAhead != null ? dayAhead : dayBehind];
		return numbers.map((number) => String(Number(number))).join("-");
	}
	function isNumbered(entry) {
		var _a, _b;
		return NUMBERED.test(foldKey((_b = (_a = entry.number) == null ? void 0 : _a.text) != null ? _b : ""));
	}
	var dateLikeId = defineRule({
		id: "date-like-id",
		severity: "info",
		highlight: null,
		*find(table) {
			if (!table.entries.some(isNumbered)) {
				return;
			}
			for (const { number, index } of table.entries) {
				const likely = number === null ? null : numberBehind(number.text);
				if (number !== null && likely !== null) {
					yield { cell: number.cell, entry: index, params: { text: number.text.trim(), likely } };
				}
			}
		}
	});

	// src/checks/department-variants.ts
	var LONGEST = 1e3;
	var NO_DEPARTMENT = /^(?:[市区町村県府都]民|住民|地域|学校|企業|事業者?|団体|議会|行政)$/;
	var INSIDE_NAME = /^\s*[・･／/]\s*$/;
	var NAMED_IN_FULL = /(?:課|室|部|局|係|班|所|館|署|院|会|センター)$/;
	var WORD_OF_NAME = /^(?:[一-龠々]{1,3}|[ァ-ヶー]+)$/;
	function mayBeOne(text, names, nth) {
		var _a, _b;
		const isJoined = (left, right) => left !== void 0 && right !== void 0 && INSIDE_NAME.test(text.slice(left.end, right.start)) && WORD_OF_NAME.test(left.name) && !NAMED_IN_FULL.test(left.name);
		let [first, last] = [nth, nth];
		while (isJoined(names[first - 1], names[first])) {
			first--;
		}
		while (isJoined(names[last], names[last + 1])) {
			last++;
		}
		return first < last && NAMED_IN_FULL.test((_b = (_a = names[last]) == null ? void 0 : _a.name) != null ? _b : "");
	}
	var RARITY = 3;
	function withoutSpaces(typed) {
		return /[A-Za-zＡ-Ｚａ-ｚ]\s+[A-Za-zＡ-Ｚａ-ｚ]/.test(typed) ? typed.replace(/\s+/g, " ") : typed.replace(/\s/g, "");
	}
	var IN_KANA = [
		[/子ども|子供/g, "こども"],
		[/障[害碍]/g, "障がい"],
		[/[街町]づくり|(?:街|町|まち)[作造]り/g, "まちづくり"]
	];
	function keyOf(name) {
		const key = departmentStem(foldKey(name)).toLowerCase();
		return IN_KANA.reduce((kana, [word2, spelling]) => kana.replace(word2, spelling), key);
	}
	function countSpellings(typed) {
		var _a;
		const byKey = /* @__PURE__ */ new Map();
		for (const [text, count] of countsOf(typed)) {
			const key = keyOf(text);
			const spellings = (_a = byKey.get(key)) != null ? _a : { counts: /* @__PURE__ */ new Map(), total: 0 };
			spellings.counts.set(text, count);
			spellings.total += count;
			byKey.set(key, spellings);
		}
		return byKey;
	}
	function commonest({ counts }) {
		var _a, _b;
		const [first = ""] = counts.keys();
		if (counts.size === 1) {
			return first;
		}
		const joined = /* @__PURE__ */ new Map();
		for (const [typed, count] of counts) {
			joined.set(withoutSpaces(typed), ((_a = joined.get(withoutSpaces(typed))) != null ? _a : 0) + count);
		}
		const [best] = [...joined].sort((one, other) => other[1] - one[1] || other[0].length - one[0].length);
		return (_b = best == null ? void 0 : best[0]) != null ? _b : first;
	}
	function slipsOf(byKey) {
		const common = [...byKey].filter(([, { total }]) => total >= RARITY);
		return (key) => {
			var _a, _b, _c;
			const total = (_b = (_a = byKey.get(key)) == null ? void 0 : _a.total) != null ? _b : 0;
			return (_c = common.find(([name, more]) => more.total >= total * RARITY && isOneLetterOff(name, key))) == null ? void 0 : _c[0];
		};
	}
	function listedSlip(names, written) {
		var _a;
		const key = keyOf(written);
		return (_a = names.find(({ name }) => keyOf(name) === key || isOneLetterOff(keyOf(name), key))) == null ? void 0 : _a.name;
	}
	function officialSpellings(names) {
		const spellings = names.flatMap(({ name, aliases }) => [name, ...aliases]);
		return new Map(spellings.reverse().map((spelling) => [foldKey(spelling), spelling.trim()]));
	}
	function speller(names, byKey) {
		const official = officialSpellings(names);
		const office = officeNames(names);
		const slipOf = slipsOf(byKey);
		return (typed) => {
			var _a, _b, _c;
			const listed = (_b = (_a = official.get(foldKey(typed))) != null ? _a : office(typed)) != null ? _b : listedSlip(names, typed);
			if (listed !== void 0) {
				return { right: listed, listed: true };
			}
			const spellings = byKey.get((_c = slipOf(keyOf(typed))) != null ? _c : keyOf(typed));
			return { right: spellings === void 0 ? typed : commonest(spellings), listed: false };
		};
	}
	function typedNames(text, names) {
		return names.map((name, nth) => ({
			name,
			typed: text.slice(name.start, name.end),
			isOwn: !NO_DEPARTMENT.test(name.name) && !mayBeOne(text, names, nth)
		}));
	}
	function departmentCells(table, settings) {
		const { departments: names } = settings;
		const told = table.entries.flatMap(({ department, index }) => {
			const isOwn = department !== null && department.says === void 0 && department.text !== "";
			return isOwn && department.text.length <= LONGEST ? [{ ...department, index }] : [];
		});
		const written = readDepartments(
			told.map(({ text }) => text),
			names
		);
		const texts = new Map(told.map(({ text }, at) => {
			var _a;
			return [text, typedNames(text, (_a = written[at]) != null ? _a : [])];
		}));
		const byKey = countSpellings(
			told.flatMap(({ text }) => {
				var _a;
				return ((_a = texts.get(text)) != null ? _a : []).flatMap(({ typed, isOwn }) => isOwn ? [typed] : []);
			})
		);
		const spell = speller(names, byKey);
		const spelled = new Map(
			[...texts].map(([text, typedIn]) => [
				text,
				typedIn.map(({ name, typed, isOwn }) => {
					const { right, listed } = spell(typed);
					return { ...name, typed, right: isOwn ? right : typed, listed };
				})
			])
		);
		const seen = /* @__PURE__ */ new Set();
		return told.flatMap(({ text, cell, index }) => {
			var _a;
			const place = `${cell.row},${cell.column}`;
			if (seen.has(place)) {
				return [];
			}
			seen.add(place);
			return [{ cell, entry: index, names: (_a = spelled.get(text)) != null ? _a : [] }];
		});
	}

	// src/checks/department-spelling.ts
	function editsOf({ typed, right, start }) {
		if (typed.replace(/\s/g, "") === right) {
			return [...typed.matchAll(/\s+/g)].map(({ 0: spaces, index }) => ({
				start: start + index,
				end: start + index + spaces.length,
				text: ""
			}));
		}
		const most = Math.min(typed.length, right.length);
		let ahead = 0;
		while (ahead < most && typed[ahead] === right[ahead]) {
			ahead++;
		}
		let behind = 0;
		while (behind < most - ahead && typed[typed.length - 1 - behind] === right[right.length - 1 - behind]) {
			behind++;
		}
		const text = right.slice(ahead, right.length - behind);
		return [{ start: start + ahead, end: start + typed.length - behind, text }];
	}
	function isWhole({ typed, name }) {
		return [...typed].filter((letter) => !isBlank(letter)).length <= [...name].length + 2;
	}
	var departmentSpelling = defineRule({
		id: "department-spelling",
		severity: "warning",
		highlight: "wrong",
		fixes: true,
		*find(table, settings) {
			const official = new Set(settings.departments.map(({ name }) => name));
			for (const { cell, entry, names } of departmentCells(table, settings)) {
				const variants = names.filter((name) => name.typed !== name.right && isWhole(name));
				if (variants.length > 0) {
					const told = variants.map(({ typed, right }) => ({
						typed: typed.replace(/(?<!\s)\s*[\r\n]\s*/g, "⏎"),
						right,
						official: official.has(right)
					}));
					yield { cell, entry, params: { variants: told }, fix: [{ cell, edits: variants.flatMap(editsOf) }] };
				}
			}
		}
	});

	// src/checks/digit-width.ts
	var digitWidth = defineRule({
		id: "digit-width",
		severity: "info",
		highlight: null,
		needsSetting: true,
		fixes: true,
		// On just as far as the office has chosen a way of writing: one switch, not two.
		inspect: (_, { digitWidth: rule }) => ({
			look({ cell, text, part, entry, year }) {
				if (rule === "off" || !isProse(part)) {
					return null;
				}
				const edits = digitEdits(text, rule);
				const [first] = edits;
				if (first === void 0) {
					return null;
				}
				const params = { typed: text.slice(first.start, first.end), right: first.text, count: edits.length };
				return { cell, entry, ...year === null ? {} : { year }, params, fix: [{ cell, edits }] };
			}
		})
	});

	// src/checks/duplicate-column.ts
	var YEARS = /(?:令和|平成|昭和|[RHS])\.?(?:元|\d{1,2}|[一二三四五六七八九十]{1,3})(?:年度|年)?|(?:FY)?'?(?:19|20)\d{2}(?:[/\-–]\d{2}(?!\d))?(?:年度|年)?|\d{1,2}年度?|[()（）/・=~〜\-－\s]/gi;
	var TERM_GROUP = /^(?:短期|中期|長期|中長期)的?な?(?:取り?組み?|計画|施策|目標)?$/;
	function yearHeads(table, year) {
		var _a, _b;
		const grid = createGrid(table.snapshot);
		return ((_b = (_a = table.years[year]) == null ? void 0 : _a.columns) != null ? _b : []).map((column) => {
			var _a2, _b2, _c, _d;
			const path = headingPath(grid, table.headerRows, column);
			const dated = path.filter(({ text }) => parseYearHeading(text) !== null);
			const head = (_a2 = dated[dated.length - 1]) != null ? _a2 : path[path.length - 1];
			const rest = path.map(({ text }) => foldKey(text)).filter((key) => !TERM_GROUP.test(key)).map((key) => key.replace(YEARS, ""));
			return {
				column,
				cell: { row: (_b2 = head == null ? void 0 : head.row) != null ? _b2 : table.headerRows[1], column: (_c = head == null ? void 0 : head.column) != null ? _c : column },
				label: oneLine((_d = head == null ? void 0 : head.text) != null ? _d : ""),
				rest: rest.filter((key) => key !== "").join("|")
			};
		});
	}
	function yearPairs(table) {
		return table.years.flatMap(({ columns }, year) => {
			if (columns.length < 2) {
				return [];
			}
			const heads = [...yearHeads(table, year)].sort((one, other) => one.column - other.column);
			return heads.flatMap((right, at) => {
				const left = heads.slice(0, at).find(({ rest }) => rest === right.rest);
				return left === void 0 || isSameCell(left.cell, right.cell) ? [] : [{ left, right, year }];
			});
		});
	}
	function areBlocks(table, pairs) {
		const years = new Set(pairs.map(({ year }) => year));
		const lastLeft = Math.max(...pairs.map(({ left }) => left.column));
		const isBehind = pairs.every(({ right }) => right.column > lastLeft);
		const told = table.years.flatMap(({ kind, from }, year) => from !== null && kind !== "plan" ? [year] : []);
		const isThroughout = told.every((year) => years.has(year)) && pairs.every(({ left, right }) => foldKey(left.label) === foldKey(right.label));
		return years.size > 1 && (isBehind || isThroughout);
	}
	function roleColumns(table) {
		const dated = new Set(table.years.flatMap(({ columns, from }) => from === null ? [] : columns));
		return table.columnUses.flatMap((right, at) => {
			var _a;
			const left = table.columnUses.slice(0, at).find(({ key }) => key === right.key);
			if (left === void 0 || left.corrected || right.corrected || isSameCell(left.cell, right.cell)) {
				return [];
			}
			const kinds = [left.use.kind, right.use.kind];
			const isRole = kinds.includes("role") && kinds.includes("ignored");
			const isRated = kinds.some((kind) => kind === "mark" || kind === "plan");
			const between = Array.from({ length: right.column - left.column - 1 }, (_, index) => left.column + 1 + index);
			const isPerYear = between.some((column) => dated.has(column));
			const heading = (_a = right.headings[right.headings.length - 1]) != null ? _a : "";
			return isRole || isRated && !isPerYear ? [{ cell: right.cell, entry: null, params: { heading, left: heading } }] : [];
		});
	}
	var duplicateColumn = defineRule({
		id: "duplicate-column",
		severity: "error",
		highlight: null,
		*find(table) {
			const pairs = yearPairs(table);
			const isInBlocks = pairs.length > 0 && areBlocks(table, pairs);
			const roles = roleColumns(table);
			if (!isInBlocks && roles.length < 2) {
				yield* roles;
			}
			const seen = [];
			for (const { left, right, year } of isInBlocks ? [] : pairs) {
				if (!seen.some((cell) => isSameCell(cell, right.cell))) {
					seen.push(right.cell);
					yield { cell: right.cell, entry: null, year, params: { heading: right.label, left: left.label } };
				}
			}
		}
	});

	// src/checks/measure-key.ts
	var RELISTED = /[(【[〔<]再掲[)】\]〕>]|^再掲[:・]?/g;
	function measureKey(name) {
		return isPlaceholder(name) ? "" : foldKey(name).replace(RELISTED, "");
	}

	// src/checks/duplicate-measure.ts
	function outlineOf({ outline }) {
		var _a, _b;
		const text = (_b = (_a = outline == null ? void 0 : outline.says) != null ? _a : outline == null ? void 0 : outline.text) != null ? _b : "";
		return isPlaceholder(text) ? "" : foldKey(text);
	}
	function firstLikeFinder() {
		const byDirection = /* @__PURE__ */ new Map();
		const byOutline = /* @__PURE__ */ new Map();
		return (each) => {
			var _a;
			const direction = `${each.entry.chapter}/${each.entry.direction}`;
			const outline = outlineOf(each.entry);
			const [inDirection, alike] = [byDirection.get(direction), outline === "" ? void 0 : byOutline.get(outline)];
			byDirection.set(direction, inDirection != null ? inDirection : each);
			byOutline.set(outline, (_a = byOutline.get(outline)) != null ? _a : each);
			return alike !== void 0 && (inDirection === void 0 || alike.index < inDirection.index) ? alike : inDirection;
		};
	}
	function carriesOn(one, other) {
		return one !== void 0 && one.index === other.index - 1 && (outlineOf(one.entry) !== outlineOf(other.entry) || one.entry.departments.join() !== other.entry.departments.join());
	}
	var WAY_OF_TABLE = 3;
	function named({ measures, entries }) {
		return measures.flatMap((measure, index) => {
			var _a;
			const entry = entries[(_a = measure.entries[0]) != null ? _a : -1];
			const key = measureKey(measure.name);
			return entry === void 0 || entry.relisted || key === "" ? [] : [{ index, measure, entry, key }];
		});
	}
	var duplicateMeasure = defineRule({
		id: "duplicate-measure",
		severity: "warning",
		highlight: null,
		*find(table) {
			const repeated = groupUnder(named(table), ({ key }) => [key]).map(({ members }) => members).filter((same) => same.length > 1);
			const carrying = repeated.filter((same) => same.some((each, at) => carriesOn(same[at - 1], each)));
			const isWay = carrying.length >= WAY_OF_TABLE;
			for (const same of repeated) {
				const firstLike = firstLikeFinder();
				for (const [at, each] of same.entries()) {
					const first = firstLike(each);
					if (first !== void 0 && !(isWay && carriesOn(same[at - 1], each))) {
						const params = { name: each.measure.name, row: first.measure.cell.row + 1 };
						yield { cell: each.measure.cell, entry: each.entry.index, params };
					}
				}
			}
		}
	});

	// src/checks/entry-outside-chapter.ts
	var UNNUMBERED = 6;
	function textOf(table, { cell }) {
		var _a, _b;
		return (_b = (_a = table.snapshot.texts[cell.row]) == null ? void 0 : _a[cell.column]) != null ? _b : "";
	}
	function indentOf(text) {
		return text.length - text.trimStart().length;
	}
	function isBelowChapters(table, direction) {
		const text = textOf(table, direction);
		const depth = numberDepth(text);
		return table.chapters.every((chapter) => {
			const above = textOf(table, chapter);
			return indentOf(text) > indentOf(above) || depth < UNNUMBERED && depth > numberDepth(above);
		});
	}
	function isOutside(table, { chapter, direction }) {
		const band = direction === null ? void 0 : table.directions[direction];
		return chapter === null && (band === void 0 || isBelowChapters(table, band));
	}
	var entryOutsideChapter = defineRule({
		id: "entry-outside-chapter",
		severity: "warning",
		highlight: null,
		*find(table) {
			const inside = table.entries.filter(({ chapter }) => chapter !== null).length;
			const outside = table.entries.filter((entry) => isOutside(table, entry));
			if (table.chapters.length === 0 || table.chapters.length === 1 && outside.length > inside) {
				return;
			}
			for (const { index, measure } of outside) {
				const named2 = table.measures[measure];
				if (named2 !== void 0 && named2.entries[0] === index) {
					yield { cell: named2.cell, entry: index, params: { measure: named2.name } };
				}
			}
		}
	});

	// src/checks/figure-pairs.ts
	var ANY_FIGURE = /参加者?|受講者?|利用者?|来場者?|出席者?|登録者?|実施|開催|実績|件数|人数|回数|延べ?|合計|累計|計|約|開設|配布|養成|[\d,.%％、。()「」・:：\s]/g;
	var IN_COMMON = 4;
	var NEARBY = 60;
	var SPECIFIC = 5;
	function contextOf(text, { start }) {
		var _a;
		const sentence = text.slice(Math.max(0, start - NEARBY), start).split(/[。\n]/);
		return foldKey((_a = sentence[sentence.length - 1]) != null ? _a : "").replace(/[\d,.・]/g, "");
	}
	function haveInCommon(one, other) {
		for (let at = 0; at + IN_COMMON <= one.length; at++) {
			if (other.includes(one.slice(at, at + IN_COMMON))) {
				return true;
			}
		}
		return false;
	}
	function areOfOneThing(texts, { before, after }) {
		const [one, other] = [contextOf(texts[0], before), contextOf(texts[1], after)];
		const bare = before.label.replace(ANY_FIGURE, "");
		if (one === other) {
			return before.label !== "" || skeleton(texts[0]) === skeleton(texts[1]);
		}
		if (bare.length >= SPECIFIC) {
			return true;
		}
		const [oneRest, otherRest] = [one, other].map((context) => context.replace(before.label, "").replace(ANY_FIGURE, ""));
		return bare.length > 1 && (oneRest === "" || otherRest === "") || haveInCommon(oneRest != null ? oneRest : "", otherRest != null ? otherRest : "");
	}
	function skeleton(text) {
		return foldWidth(text).replace(/[\d,.\s]/g, "");
	}
	function toldFigures(text) {
		const byKey = /* @__PURE__ */ new Map();
		for (const figure of findFigures(text)) {
			const key = `${figure.label}|${figure.unit}`;
			byKey.set(key, byKey.has(key) ? null : figure);
		}
		const singles = new Map([...byKey].flatMap(([key, figure]) => figure === null ? [] : [[key, figure]]));
		return { text, singles };
	}
	function figurePairs(before, after, isWanted) {
		const pairs = [...before.singles].flatMap(([key, figure]) => {
			const same = after.singles.get(key);
			return same === void 0 ? [] : [{ before: figure, after: same }];
		});
		return pairs.filter((pair) => isWanted(pair) && areOfOneThing([before.text, after.text], pair));
	}

	// src/checks/figure-jump.ts
	var TENFOLD = 10;
	var SMALLEST = 10;
	var ONE_OF_THEM_AT_LEAST = 100;
	var EXPLAINED = /中止|休止|廃止|延期|見送|終了|休館|閉館|閉鎖|コロナ|感染|災害|台風|地震|豪雨|大雨|大雪|雨天|荒天|縮小|減少|減らし|絞り|拡大|拡充|拡張|広げ|増設|増加|急増|大幅|開始|開設|新規|新設|始め|再開|統合|移管|移行|改正|改定|見直|変更|切替|切り替|隔年|集計|対象外|対象を|途中|無償|無料|全市|全戸|cancel|pandemic|covid|extend|expand|reduc|began|started|ended|merged/i;
	var VARIES = /^(?:円|m2?|km|ha|t|kg|kWh?|L|本|株|基|筆|区画)$/;
	function digitsOf(value) {
		return String(value).replace(/0+$/, "");
	}
	function isSlip(less, more) {
		const [kept, all] = [digitsOf(less), digitsOf(more)];
		return kept === all || kept.length > 1 && all.startsWith(kept);
	}
	function isTenfold(less, more) {
		return less >= SMALLEST && more >= ONE_OF_THEM_AT_LEAST && more >= less * TENFOLD;
	}
	function isJump({ before, after }) {
		const [less, more] = [Math.min(before.value, after.value), Math.max(before.value, after.value)];
		return isTenfold(less, more) && (!VARIES.test(after.unit) || isSlip(less, more));
	}
	function mayJump(before, after) {
		return before.some(
			({ value, unit }) => after.some((other) => other.unit === unit && isTenfold(Math.min(value, other.value), Math.max(value, other.value)))
		);
	}
	function closedYears({ years }) {
		const isOneYear = (year) => {
			var _a, _b, _c;
			return ((_a = years[year]) == null ? void 0 : _a.from) !== null && ((_b = years[year]) == null ? void 0 : _b.from) === ((_c = years[year]) == null ? void 0 : _c.to);
		};
		const closed = chronology(years).filter((year) => {
			var _a;
			return ((_a = years[year]) == null ? void 0 : _a.kind) === "actual" && isOneYear(year);
		});
		return closed.filter((year) => closed.every((other) => {
			var _a, _b;
			return other === year || ((_a = years[other]) == null ? void 0 : _a.from) !== ((_b = years[year]) == null ? void 0 : _b.from);
		}));
	}
	function isNext({ years }, year, next) {
		var _a, _b, _c;
		return ((_b = (_a = years[year]) == null ? void 0 : _a.to) != null ? _b : 0) + 1 === ((_c = years[next]) == null ? void 0 : _c.from);
	}
	function textOf2({ text, says }) {
		return says != null ? says : text;
	}
	function facing(entry, year, next) {
		var _a, _b;
		const [before, after] = [(_a = entry.years[year]) != null ? _a : [], (_b = entry.years[next]) != null ? _b : []];
		const pairs = [];
		for (const [at, datum] of before.length === after.length ? before.entries() : []) {
			const other = after[at];
			if (other !== void 0) {
				pairs.push([datum, other]);
			}
		}
		return pairs;
	}
	function isExplained(entry, years) {
		const texts = years.flatMap((year) => {
			var _a;
			return ((_a = entry.years[year]) != null ? _a : []).map(textOf2);
		});
		return texts.some((text) => EXPLAINED.test(foldWidth(text)));
	}
	var figureJump = defineRule({
		id: "figure-jump",
		severity: "warning",
		highlight: null,
		*find(table) {
			var _a, _b;
			const closed = closedYears(table);
			for (const entry of table.entries) {
				const jumpBetween = jumpFinder();
				for (const [at, next] of closed.entries()) {
					const year = closed[at - 1];
					if (year === void 0 || !isNext(table, year, next)) {
						continue;
					}
					for (const [before, after] of facing(entry, year, next)) {
						const pair = jumpBetween(textOf2(before), textOf2(after));
						if (pair !== void 0 && !isExplained(entry, [year, next])) {
							yield {
								cell: after.cell,
								entry: entry.index,
								year: next,
								params: {
									label: pair.after.label,
									year: (_b = (_a = table.years[year]) == null ? void 0 : _a.label) != null ? _b : "",
									before: textOf2(before).slice(pair.before.start, pair.before.end),
									after: textOf2(after).slice(pair.after.start, pair.after.end)
								}
							};
						}
					}
				}
			}
		}
	});
	var LARGE = /[\d０-９]{3}|[\d０-９]\s?[,，百千万億]/;
	function once(read) {
		const known = /* @__PURE__ */ new Map();
		return (text) => {
			var _a;
			const result = (_a = known.get(text)) != null ? _a : read(text);
			known.set(text, result);
			return result;
		};
	}
	function jumpFinder() {
		const numbers = once(countedNumbers);
		const told = once(toldFigures);
		return (before, after) => before !== after && (LARGE.test(before) || LARGE.test(after)) && mayJump(numbers(before), numbers(after)) ? figurePairs(told(before), told(after), isJump)[0] : void 0;
	}

	// src/checks/halfwidth-kana.ts
	var ANY = /[\uff61-\uff9f]/;
	var STRETCH = /[\uff61-\uff9f]+/g;
	var LONE_MARKS = { "゙": "゛", "゚": "゜" };
	function voices(letter, mark) {
		return /[ぁ-ヺ]/.test(letter) && (letter + mark).normalize("NFKC").length === 1;
	}
	function editsOf2(text) {
		return [...text.matchAll(STRETCH)].map((match) => {
			const [typed] = match;
			const before = text.slice(0, match.index).slice(-1);
			const start = /^[ﾞﾟ]/.test(typed) && voices(before, typed.slice(0, 1)) ? match.index - 1 : match.index;
			const end = match.index + typed.length;
			const right = text.slice(start, end).normalize("NFKC").replace(/[\u3099\u309a]/g, (mark) => {
				var _a;
				return (_a = LONE_MARKS[mark]) != null ? _a : mark;
			});
			return { start, end, text: right };
		});
	}
	var LONGEST2 = 20;
	var halfwidthKana = defineRule({
		id: "halfwidth-kana",
		severity: "info",
		highlight: null,
		fixes: true,
		inspect: () => ({
			look({ cell, text, part, entry, year }) {
				if (!ANY.test(text) || part === "outside" && entry === null) {
					return null;
				}
				const edits = editsOf2(text);
				const [first = { start: 0, end: 0, text: "" }] = edits;
				const typed = shorten(text.slice(first.start, first.end), LONGEST2);
				const params = { typed, right: shorten(first.text, LONGEST2), count: edits.length };
				return { cell, entry, ...year === null ? {} : { year }, params, fix: [{ cell, edits }] };
			}
		})
	});

	// src/checks/header-spelling.ts
	function placeOf2(table, cell, edits, year) {
		var _a, _b;
		const text = (_b = (_a = table.snapshot.texts[cell.row]) == null ? void 0 : _a[cell.column]) != null ? _b : "";
		const [heading, right] = [oneLine(text), oneLine(applyEdits(text, edits))];
		const at = { cell, entry: null, ...year === void 0 ? {} : { year } };
		return edits.length === 0 ? [] : [{ ...at, params: { heading, right }, fix: [{ cell, edits }] }];
	}
	function yearHeads2(table) {
		const grid = createGrid(table.snapshot);
		const heads = /* @__PURE__ */ new Map();
		for (const [year, { columns, from }] of table.years.entries()) {
			for (const column of from === null ? [] : columns) {
				for (const { text, ...cell } of headingPath(grid, table.headerRows, column)) {
					if (parseYearHeading(text) !== null) {
						heads.set(`${cell.row},${cell.column}`, { cell, text, year });
					}
				}
			}
		}
		return [...heads.values()].sort((one, other) => one.cell.column - other.cell.column);
	}
	function rolesWithout({ columns, years }) {
		const named2 = ["item", "outline", "department", "term", "mark"].filter((role) => columns[role] === null);
		return years.some(({ kind }) => kind === "plan") ? named2 : [...named2, "plan"];
	}
	var headerSpelling = defineRule({
		id: "header-spelling",
		severity: "info",
		highlight: null,
		fixes: true,
		*find(table) {
			var _a, _b, _c, _d;
			const heads = yearHeads2(table);
			const edits = spellingEdits(heads.map(({ text }) => text));
			for (const [index, { cell, year }] of heads.entries()) {
				yield* placeOf2(table, cell, (_a = edits[index]) != null ? _a : [], year);
			}
			const roles = rolesWithout(table);
			const unread = table.columnUses.filter(({ use, corrected }) => use.kind === "ignored" && !corrected);
			for (const [index, { cell }] of unread.entries()) {
				const text = (_c = (_b = table.snapshot.texts[cell.row]) == null ? void 0 : _b[cell.column]) != null ? _c : "";
				const before = (_d = unread[index - 1]) == null ? void 0 : _d.cell;
				const isSeen = (before == null ? void 0 : before.row) === cell.row && before.column === cell.column;
				const edit = isSeen ? null : misspeltHeading(text, roles);
				yield* placeOf2(table, cell, edit === null ? [] : [edit]);
			}
		}
	});

	// src/checks/mark-contradicts-text.ts
	var EXCERPT_LENGTH3 = 40;
	var NOT_DONE = /未実施|未着手|実施(?:せず|しない|していない|しなかった|できな)|着手していない|行(?:わな|っていな)|not (?:yet )?started/i;
	var MAY_REST = /中止|休止|廃止|終了|未実施|延期/;
	var ABOUT_CLOSING = /中止|休止|廃止|撤去|閉鎖|削減|縮減|抑制|禁止|見直し|合理化|効率化|ペーパーレス|デジタル化|オンライン化|脱炭素|省エネ|節電/;
	function verdictOf(mark, scale) {
		var _a;
		const steps = scale.filter(({ symbol }) => !isNotRated(symbol));
		const at = steps.indexOf(mark);
		const good = (_a = mark.done) != null ? _a : at >= 0 && at < Math.floor(steps.length / 2);
		if (good) {
			return MAY_REST.test(mark.meaning) ? "between" : "good";
		}
		const says = foldWidth(mark.meaning === "" ? mark.symbol : mark.meaning);
		const isLast = at === steps.length - 1;
		return isLast && (NOT_DONE.test(says) || says === "×") ? "not-done" : "between";
	}
	function judgedYears({ years }, { year }) {
		const reported = years.flatMap(
			({ kind, from, to }, index) => isReported({ kind }) && from !== null && to !== null ? [{ index, kind, from, to }] : []
		);
		if (year !== null) {
			return reported.filter(({ from, to }) => from <= year && year <= to).map(({ index }) => index);
		}
		const last = Math.max(...reported.map(({ to }) => to));
		const latest = reported.filter(({ to }) => to === last);
		return latest.every(({ kind }) => kind === "actual") ? latest.map(({ index }) => index) : [];
	}
	function textsOf(entries, years) {
		const data = entries.flatMap((entry) => years.flatMap((year) => {
			var _a;
			return (_a = entry.years[year]) != null ? _a : [];
		}));
		return [...new Set(data.map(({ text, says }) => says != null ? says : text))].filter((text) => text !== "");
	}
	function isBlankAmiss(table, entries, years) {
		return entries.every(
			(entry) => !entry.relisted && !entry.continuation && years.some((year) => {
				var _a;
				return (_a = entry.years[year]) == null ? void 0 : _a.every(({ text }) => text === "");
			}) && years.every((year) => dutiesOf(table, entry).years[year] === "required")
		);
	}
	function belie(verdict, texts, fiscalYear) {
		const told = texts.filter((text) => !isPlaceholder(text));
		switch (verdict) {
			case "good":
				return told.length > 0 && told.every(tellsOfNothingDone);
			case "not-done":
				return told.length > 0 && told.every((text) => whatWasDone(text, fiscalYear) === "done");
			case "between":
				return false;
		}
	}
	function entriesByMark(table, column) {
		return groupUnder(table.entries, (entry) => {
			var _a, _b;
			const { row = 0, column: place = 0 } = (_b = (_a = entry.marks[column]) == null ? void 0 : _a.cell) != null ? _b : {};
			return [row * MOST_COLUMNS + place];
		}).map(({ members }) => members);
	}
	var markContradictsText = defineRule({
		id: "mark-contradicts-text",
		severity: "warning",
		highlight: "wrong",
		*find(table) {
			var _a, _b, _c, _d, _e, _f, _g;
			for (const [column, heading] of hasRankedScale(table) ? table.marks.entries() : []) {
				const years = judgedYears(table, heading);
				const [year] = years;
				const fiscalYear = (_b = (_a = table.years[year != null ? year : -1]) == null ? void 0 : _a.to) != null ? _b : null;
				if (year === void 0 || fiscalYear === null) {
					continue;
				}
				for (const entries of entriesByMark(table, column)) {
					const [entry] = entries;
					const mark = entry == null ? void 0 : entry.marks[column];
					const scale = heading.scale.length > 0 ? heading.scale : table.scale;
					const reading = mark === void 0 ? null : readMark(mark.text, scale);
					if (entry === void 0 || mark === void 0 || (reading == null ? void 0 : reading.kind) !== "exact" && (reading == null ? void 0 : reading.kind) !== "look-alike") {
						continue;
					}
					const verdict = verdictOf(reading.mark, scale);
					if (verdict === "between") {
						continue;
					}
					const texts = textsOf(entries, years);
					const isBlank2 = verdict === "good" && texts.length === 0 && isBlankAmiss(table, entries, years);
					if ((isBlank2 || belie(verdict, texts, fiscalYear)) && !ABOUT_CLOSING.test((_d = (_c = entry.item) == null ? void 0 : _c.text) != null ? _d : "")) {
						const excerpt = shorten(oneLine((_e = texts.find((text) => !isPlaceholder(text))) != null ? _e : ""), EXCERPT_LENGTH3);
						const params = { mark: oneLine(mark.text), year: (_g = (_f = table.years[year]) == null ? void 0 : _f.label) != null ? _g : "", excerpt };
						yield { cell: mark.cell, entry: entry.index, params };
					}
				}
			}
		}
	});

	// src/checks/mark-glyph.ts
	function fixOf2({ text, cell }, folded, right) {
		const start = text.search(/\S/);
		const end = start + folded.length;
		return foldWidth(text.slice(start, end)) === folded ? [{ cell, edits: [{ start, end, text: right }] }] : [];
	}
	var markGlyph = defineRule({
		id: "mark-glyph",
		severity: "warning",
		highlight: "wrong",
		fixes: true,
		*find(table) {
			var _a, _b;
			for (const { marks, index } of table.entries) {
				for (const [column, mark] of marks.entries()) {
					const reading = readMark(mark.text, (_b = (_a = table.marks[column]) == null ? void 0 : _a.scale) != null ? _b : table.scale);
					if (reading.kind === "look-alike") {
						const right = reading.mark.symbol;
						const params = { typed: mark.text.trim(), right };
						yield { cell: mark.cell, entry: index, params, fix: fixOf2(mark, reading.typed, right) };
					}
				}
			}
		}
	});

	// src/checks/mark-year-mismatch.ts
	var AT_HALF_TIME = /中間|中期|前期|mid-?term|interim/i;
	function lastClosed(table) {
		const closed = table.years.filter(({ kind, to }, year) => {
			const isTold = (text) => text !== "" && !isPlaceholder(text);
			return kind === "actual" && to !== null && table.entries.some((entry) => {
				var _a;
				return (_a = entry.years[year]) == null ? void 0 : _a.map(saidBy).some(isTold);
			});
		});
		return closed.reduce(
			(last, year) => {
				var _a, _b;
				return last === null || ((_a = year.to) != null ? _a : 0) > ((_b = last.to) != null ? _b : 0) ? year : last;
			},
			null
		);
	}
	function areSpaced(years) {
		return years.length > 1 && years.every((year) => !years.includes(year - 1));
	}
	function judgedBy({ year, label }) {
		const named2 = findYearMentions(foldWidth(label)).map(({ fiscalYear }) => fiscalYear);
		return year === null ? null : Math.max(year, ...named2);
	}
	var markYearMismatch = defineRule({
		id: "mark-year-mismatch",
		severity: "warning",
		highlight: null,
		*find(table) {
			var _a, _b;
			const rated = table.marks.map(judgedBy);
			const years = rated.flatMap((year) => year != null ? year : []);
			const latest = Math.max(...years);
			const ofLatest = table.marks.filter((_, index) => rated[index] === latest);
			const shown = (_a = ofLatest.find(({ column }) => column === table.columns.mark)) != null ? _a : ofLatest[0];
			if (shown === void 0 || years.length < rated.length || areSpaced([...new Set(years)])) {
				return;
			}
			const closed = lastClosed(table);
			if (closed !== null && ((_b = closed.to) != null ? _b : 0) > latest && !AT_HALF_TIME.test(shown.label)) {
				const nameOf = yearNames(table.years.map(({ label }) => label));
				yield {
					cell: shown.cell,
					entry: null,
					params: { heading: shown.label, year: closed.label, rated: nameOf(latest) }
				};
			}
		}
	});

	// src/checks/missing-column.ts
	function missingColumns(table) {
		const { columns, years } = table;
		const byRole = ["item", "outline", "department", "term"].filter((role) => columns[role] === null);
		const reported = years.some(isReported);
		const planned = years.some((year) => year.kind === "plan");
		return [
			...byRole,
			...reported ? [] : ["year"],
			...planned ? [] : ["plan"],
			...columns.mark === null ? ["mark"] : []
		];
	}
	var missingColumn = defineRule({
		id: "missing-column",
		severity: "warning",
		highlight: null,
		*find(table) {
			for (const column of missingColumns(table)) {
				yield { cell: { row: table.headerRows[0], column: 0 }, entry: null, params: { column } };
			}
		}
	});

	// src/checks/missing-department.ts
	var missingDepartment = defineRule({
		id: "missing-department",
		severity: "error",
		highlight: "blank",
		*find(table) {
			if (isBlankRole(table, "department")) {
				return;
			}
			for (const { department, continuation, index } of table.entries) {
				if ((department == null ? void 0 : department.text) === "" && !continuation) {
					yield { cell: department.cell, entry: index, params: { heading: table.headings.department } };
				}
			}
		}
	});

	// src/checks/missing-item.ts
	var missingItem = defineRule({
		id: "missing-item",
		severity: "error",
		highlight: "blank",
		*find(table) {
			for (const { item, department, departments, continuation, index } of table.entries) {
				const above = table.entries[index - 1];
				const isFurther = continuation && department !== null && department.text !== "" && departments.join() !== (above == null ? void 0 : above.departments.join());
				if ((item == null ? void 0 : item.text) === "" && !isFurther) {
					yield { cell: item.cell, entry: index, params: { heading: table.headings.item, continuation } };
				}
			}
		}
	});

	// src/checks/missing-mark.ts
	var missingMark = defineRule({
		id: "missing-mark",
		severity: "error",
		highlight: "blank",
		*find(table) {
			var _a;
			if (isBlankRole(table, "mark")) {
				return;
			}
			const isYear = table.years.some(({ columns }) => columns.some((column) => column === table.columns.mark));
			for (const entry of table.entries) {
				if (((_a = entry.mark) == null ? void 0 : _a.text) === "" && !isYear && dutiesOf(table, entry).mark === "required") {
					yield { cell: entry.mark.cell, entry: entry.index, params: { heading: table.headings.mark } };
				}
			}
		}
	});

	// src/checks/missing-outline.ts
	var missingOutline = defineRule({
		id: "missing-outline",
		severity: "error",
		highlight: "blank",
		*find(table) {
			if (isBlankRole(table, "outline")) {
				return;
			}
			for (const { outline, relisted, continuation, index } of table.entries) {
				if ((outline == null ? void 0 : outline.text) === "" && !relisted && !continuation) {
					yield { cell: outline.cell, entry: index, params: { heading: table.headings.outline } };
				}
			}
		}
	});

	// src/checks/blank-years.ts
	function* blankYears(table, kinds) {
		var _a;
		const blank = new Set(blankColumns(table).flatMap((column) => column.kind === "year" ? [column.year] : []));
		const asked = table.years.flatMap(
			({ kind, label }, year) => kinds.includes(kind) && !blank.has(year) ? [{ year, label }] : []
		);
		for (const entry of table.entries) {
			for (const { year, label } of asked) {
				const cells = (_a = entry.years[year]) != null ? _a : [];
				const [first] = cells;
				if (first !== void 0 && cells.every((datum) => datum.text === "") && dutiesOf(table, entry).years[year] === "required") {
					yield { cell: first.cell, entry: entry.index, year, label };
				}
			}
		}
	}

	// src/checks/missing-plan.ts
	var missingPlan = defineRule({
		id: "missing-plan",
		severity: "error",
		highlight: "blank",
		*find(table) {
			for (const blank of blankYears(table, ["plan"])) {
				yield { ...blank, params: { plan: blank.label } };
			}
		}
	});

	// src/checks/missing-term.ts
	var missingTerm = defineRule({
		id: "missing-term",
		severity: "error",
		highlight: "blank",
		*find(table) {
			if (isBlankRole(table, "term")) {
				return;
			}
			for (const { term, continuation, index } of table.entries) {
				if ((term == null ? void 0 : term.text) === "" && !continuation) {
					yield { cell: term.cell, entry: index, params: { heading: table.headings.term } };
				}
			}
		}
	});

	// src/checks/missing-year.ts
	var missingYear = defineRule({
		id: "missing-year",
		severity: "error",
		highlight: "blank",
		*find(table) {
			for (const blank of blankYears(table, ["actual", "interim"])) {
				yield { ...blank, params: { year: blank.label } };
			}
		}
	});

	// src/checks/missing-year-column.ts
	function datedColumns(table) {
		return table.years.flatMap(
			(column) => column.kind === "target" || column.from === null || column.to === null ? [] : [{ column, from: column.from, to: column.to }]
		).sort((one, other) => one.from - other.from);
	}
	function gapsIn2(dated) {
		const gaps = [];
		let steps = 0;
		let reach = dated[0];
		for (const next of dated.slice(1)) {
			if (reach === void 0) {
				break;
			}
			if (next.from > reach.to) {
				steps++;
				if (next.from > reach.to + 1) {
					gaps.push({ before: reach, after: next });
				}
			}
			if (next.to > reach.to) {
				reach = next;
			}
		}
		return gaps.length < steps ? gaps : [];
	}
	function isMisspelt({ impossibleYears }, { before, after }) {
		const [one, other] = [before.column.cell.column, after.column.cell.column];
		return impossibleYears.some(({ cell }) => cell.column > Math.min(one, other) && cell.column < Math.max(one, other));
	}
	var missingYearColumn = defineRule({
		id: "missing-year-column",
		severity: "error",
		highlight: null,
		*find(table) {
			const nameOf = yearNames(table.years.map(({ label }) => label));
			const gaps = gapsIn2(datedColumns(table)).filter((gap) => !isMisspelt(table, gap));
			for (const { before, after } of gaps) {
				for (let year = before.to + 1; year < after.from; year++) {
					yield {
						cell: after.column.cell,
						entry: null,
						params: { year: nameOf(year), before: before.column.label, after: after.column.label }
					};
				}
			}
		}
	});

	// src/checks/first-cells.ts
	var NAMED = 3;
	function cellsParams(cells) {
		return { count: cells.length, cells: cells.slice(0, NAMED).map(toA1) };
	}
	function atFirst(cells, others) {
		const [first] = cells;
		return first === void 0 ? [] : [{ cell: first, entry: null, params: Object.assign({}, cellsParams(cells), others) }];
	}
	function headerCorner({ headerRows, columnUses }) {
		var _a, _b;
		return { row: headerRows[0], column: (_b = (_a = columnUses[0]) == null ? void 0 : _a.column) != null ? _b : 0 };
	}
	function inTableOrder(cells) {
		return [...cells].sort(byPlace);
	}
	function lastRow({ entries, headerRows }) {
		var _a, _b;
		return (_b = (_a = entries[entries.length - 1]) == null ? void 0 : _a.row) != null ? _b : headerRows[1];
	}

	// src/checks/mr-1-1.ts
	var mr11 = defineRule({
		id: "mr-1-1",
		severity: "info",
		highlight: null,
		pack: "machine-readable",
		*find(table) {
			yield { cell: headerCorner(table), entry: null, params: { sheet: table.sheetName } };
		}
	});

	// src/checks/mr-1-2.ts
	var NUMBER = "(?<!\\d)\\d[\\d,.]{0,14}";
	var FIGURE = new RegExp(`(?<![月第])${NUMBER}\\s?(?:${UNITS})`, "i");
	var WORD_AND_FIGURE = new RegExp(`^\\s*[^\\d\\n]{0,12}${NUMBER}\\s?(?:${UNITS})?\\s*$`, "i");
	var BETWEEN = /、|,(?!\d{3})|，|;|\/|・|\(|\)/;
	var LONGEST_LIST = 80;
	function isListOfFigures(folded) {
		if (folded.length > LONGEST_LIST) {
			return false;
		}
		const pieces = folded.split(BETWEEN).filter((piece) => piece.trim() !== "");
		const isFraction = /\d\s*\/\s*\d/.test(folded);
		return pieces.length > 1 && !isFraction && pieces.every((piece) => WORD_AND_FIGURE.test(piece));
	}
	function hasSeveralFigures(text) {
		if (!/[\d０-９]/.test(text)) {
			return false;
		}
		const folded = foldWidth(text);
		const lines = folded.split(/[\r\n]+/).filter((line) => FIGURE.test(line));
		return lines.length > 1 || isListOfFigures(folded);
	}
	function hasSeveralDepartments(text, names, alone) {
		const isDotted = text.includes("・") && !/[、,，;；/／\n]/.test(text.trim());
		return names.length > 1 && (!isDotted || names.every((name) => alone.has(name) || /[課室係部局所館]$/.test(name)));
	}
	var mr12 = defineRule({
		id: "mr-1-2",
		severity: "info",
		highlight: null,
		pack: "machine-readable",
		inspect(table) {
			const found = [];
			const alone = new Set(table.entries.flatMap(({ departments }) => departments.length === 1 ? departments : []));
			return {
				look({ cell, text, part, entry }) {
					var _a, _b;
					const names = entry === null ? [] : (_b = (_a = table.entries[entry]) == null ? void 0 : _a.departments) != null ? _b : [];
					const isSeveral = part === "department" ? hasSeveralDepartments(text, names, alone) : hasSeveralFigures(text);
					if (entry !== null && part !== "number" && isSeveral) {
						found.push(cell);
					}
					return null;
				},
				conclude: () => atFirst(found, {})
			};
		}
	});

	// src/checks/number-columns.ts
	var NUMBER2 = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
	var PLAIN = new RegExp(`^-?${NUMBER2}%?$`);
	var DRESSED = new RegExp(
		`^(?:約|およそ|おおむね|概ね|延べ?|のべ|計|[(\\[])?[-▲△+¥$]?${NUMBER2}(?:${UNITS}|[a-z]{1,10})?(?:以上|以下|未満|程度|余り?|超|弱|強)?[)\\]]?(?:[(※*][^()]{0,20}\\)?)?$`,
		"i"
	);
	var SIGN = new RegExp(`^(?:[${DASHES}]{1,4}|[.・*※×▲△〃々″"#/]{1,8}|x{1,3}|n\\.?a\\.?|n/a|同上)$`, "i");
	var LONGEST3 = 40;
	function kindOf(text) {
		if (text.length > LONGEST3) {
			return "words";
		}
		const trimmed = text.trim();
		const folded = foldKey(text);
		if (PLAIN.test(trimmed)) {
			return "plain";
		}
		return DRESSED.test(folded) ? "dressed" : SIGN.test(folded) ? "sign" : "words";
	}
	var NO_QUANTITY = /番号|^no\.?$|^№$|コード|\bid\b|電話|郵便|年度?$|年月|日付|期日|時期|順|優先|段階|ランク|レベル|評価|判定|頁|ページ/i;
	var FEWEST_NUMBERS = 2;
	function isOfNumbers(cells) {
		const count = (...kinds) => cells.filter(({ kind }) => kinds.includes(kind)).length;
		const numbers = count("plain", "dressed");
		return numbers >= FEWEST_NUMBERS && numbers * 4 >= (numbers + count("words")) * 3;
	}
	function numberColumns(table) {
		const grid = createGrid(table.snapshot);
		const years = new Set(table.years.flatMap(({ columns }) => columns));
		return table.columnUses.flatMap(({ column, headings, cell, use, corrected }) => {
			var _a;
			const isOther = use.kind === "ignored" && !corrected && !NO_QUANTITY.test(foldKey((_a = headings[headings.length - 1]) != null ? _a : ""));
			if (!years.has(column) && !isOther) {
				return [];
			}
			const cells = table.entries.flatMap(({ row }) => {
				const text = grid.textAt(row, column);
				return text === "" || grid.anchorOf(row, column).row !== row ? [] : [{ cell: { row, column: grid.anchorOf(row, column).column }, text, kind: kindOf(text) }];
			});
			return isOfNumbers(cells) ? [{ heading: cell, headings, cells }] : [];
		});
	}

	// src/checks/mr-1-3.ts
	var mr13 = defineRule({
		id: "mr-1-3",
		severity: "info",
		highlight: null,
		pack: "machine-readable",
		*find(table) {
			const cells = numberColumns(table).flatMap((column) => column.cells).filter(({ kind }) => kind === "dressed" || kind === "words").map(({ cell }) => cell);
			yield* atFirst(inTableOrder(cells), {});
		}
	});

	// src/checks/mr-1-4.ts
	var mr14 = defineRule({
		id: "mr-1-4",
		severity: "info",
		highlight: null,
		pack: "machine-readable",
		*find(table) {
			const [first] = table.headerRows;
			const last = lastRow(table);
			const merges = table.snapshot.merges.filter(({ row, rows }) => row + rows > first && row <= last);
			yield* atFirst(inTableOrder(merges), {});
		}
	});

	// src/checks/mr-1-5.ts
	var GAP_IN_HEADING = /[\r\n\u3000]| {2}|[^!-~ ] | [^!-~ ]/;
	var INDENT = /^[\s\u3000]|[\s\u3000]$/;
	var RUN = /[ \u3000]{2}/;
	var SPREAD = /(?:^|\s)[\p{L}ー](?:[ \u3000][\p{L}ー]){2,}(?=\s|$)/u;
	function linesIn(text) {
		return text.split(/[\r\n]+/).filter((line) => line.trim() !== "").length;
	}
	function isBrokenName({ text, part, entry }, table) {
		var _a, _b;
		switch (part) {
			case "department":
				return entry !== null && linesIn(text) > Math.max(1, (_b = (_a = table.entries[entry]) == null ? void 0 : _a.departments.length) != null ? _b : 1);
			case "item":
			case "number":
			case "new":
			case "term":
			case "mark":
			case "band":
				return linesIn(text) > 1;
			case "outline":
			case "year":
			case "title":
			case "heading":
			case "outside":
				return false;
		}
	}
	function isArranged(cell, table) {
		const { text, part, entry } = cell;
		if (part === "title" || entry === null && part === "outside") {
			return false;
		}
		if (part === "heading") {
			return INDENT.test(text) || GAP_IN_HEADING.test(text);
		}
		return INDENT.test(text) || RUN.test(text) || SPREAD.test(text) || isBrokenName(cell, table);
	}
	var mr15 = defineRule({
		id: "mr-1-5",
		severity: "info",
		highlight: null,
		pack: "machine-readable",
		inspect(table) {
			const found = [];
			return {
				look(cell) {
					if (isArranged(cell, table)) {
						found.push(cell.cell);
					}
					return null;
				},
				conclude: () => atFirst(found, {})
			};
		}
	});

	// src/checks/mr-1-6.ts
	function omittedNames(table) {
		return table.entries.flatMap(({ row, number, item, outline, department, term, continuation }) => {
			const names = [number, item, outline, department, term].filter((datum) => datum !== null);
			const repeated = names.filter(({ text, cell }) => cell.row === row && isSameAsAbove(text)).map(({ cell }) => cell);
			const isLeftOut = continuation && item !== null && item.text === "" && item.cell.row === row;
			return isLeftOut ? [item.cell, ...repeated] : repeated;
		});
	}
	function missingHeadings(table, grid) {
		const { headerRows, entries, columnUses } = table;
		const last = Math.max(...columnUses.map(({ column }) => column));
		return Array.from({ length: Math.min(grid.columns, last + 2) }, (_, column) => column).filter((column) => headingPath(grid, headerRows, column).length === 0).filter((column) => {
			const filled2 = entries.filter(({ row }) => isOwnText(grid, row, column)).length;
			return column < last ? filled2 > 0 : filled2 * 2 > entries.length;
		}).map((column) => ({ row: headerRows[0], column }));
	}
	function isOwnText(grid, row, column) {
		const anchor = grid.anchorOf(row, column);
		return grid.textAt(row, column) !== "" && anchor.row === row && anchor.column === column;
	}
	var mr16 = defineRule({
		id: "mr-1-6",
		severity: "info",
		highlight: null,
		pack: "machine-readable",
		*find(table) {
			const cells = [...missingHeadings(table, createGrid(table.snapshot)), ...omittedNames(table)];
			yield* atFirst(inTableOrder(cells), {});
		}
	});

	// src/checks/mr-1-7.ts
	var mr17 = defineRule({
		id: "mr-1-7",
		severity: "info",
		highlight: null,
		pack: "machine-readable",
		needs: ["formulas"],
		*find({ snapshot }) {
			var _a;
			const cells = ((_a = snapshot.formulas) != null ? _a : []).flatMap(
				(formulas, row) => formulas.flatMap((formula, column) => formula === "" ? [] : [{ row, column }])
			);
			yield* atFirst(cells, {});
		}
	});

	// src/checks/mr-1-8.ts
	var mr18 = defineRule({
		id: "mr-1-8",
		severity: "info",
		highlight: null,
		pack: "machine-readable",
		needs: ["objects"],
		*find(table) {
			const { objects = 0 } = table.snapshot;
			if (objects > 0) {
				yield { cell: headerCorner(table), entry: null, params: { count: objects } };
			}
		}
	});

	// src/checks/mr-1-9.ts
	var NAMED2 = 3;
	function saysUnitOfAll(table) {
		const above = table.snapshot.texts.slice(0, table.headerRows[0]).flat();
		return table.columnUses.some(({ headings }) => headings.some((heading) => foldKey(heading).startsWith("単位"))) || above.some((text) => text !== "" && text.length <= 200 && /単位[:はが]/.test(foldKey(text)));
	}
	function unitsInCells({ cells }) {
		return cells.filter(({ text, kind }) => kind === "dressed" || /[%％]/.test(text)).length * 2 >= cells.length;
	}
	var mr19 = defineRule({
		id: "mr-1-9",
		severity: "info",
		highlight: null,
		pack: "machine-readable",
		*find(table) {
			if (saysUnitOfAll(table)) {
				return;
			}
			const silent = numberColumns(table).filter(
				(column) => !unitsInCells(column) && !column.headings.some((heading) => saysUnit(foldKey(heading)))
			);
			const headings = silent.slice(0, NAMED2).map((column) => {
				var _a;
				return oneLine((_a = column.headings[column.headings.length - 1]) != null ? _a : "");
			});
			const cells = inTableOrder(silent.map(({ heading }) => heading));
			yield* atFirst(cells, { headings });
		}
	});

	// src/checks/mr-1-10.ts
	var DEPENDENT = /[\u2460-\u24ff\u2776-\u2793\u3220-\u33ff\u2160-\u217f\u2116\u2121\u2211\u221f\u22bf\u222e\u301d\u301f\u260e\u260f\u2713\u2714\u2715\u2716\u2665\u2661\u9ad9\u5fb7\u6ff5\uf929\uf9dc\ufa0e-\ufa2d]|[^\ud800-\udfff]\udb40[\udd00-\uddef]|[\ud800-\udbff][\udc00-\udfff]/g;
	var SHOWN = 10;
	var mr110 = defineRule({
		id: "mr-1-10",
		severity: "info",
		highlight: null,
		pack: "machine-readable",
		inspect() {
			const found = [];
			const signs = /* @__PURE__ */ new Set();
			return {
				look({ cell, text }) {
					const dependent = text.match(DEPENDENT);
					if (dependent !== null) {
						found.push(cell);
						for (const sign of dependent) {
							signs.add(sign);
						}
					}
					return null;
				},
				conclude: () => atFirst(found, { signs: [...signs].slice(0, SHOWN) })
			};
		}
	});

	// src/checks/mr-1-11.ts
	var ERA_YEAR = /(?:明治|大正|昭和|平成|令和)\s*(?:元|\d{1,2})|(?<![A-Za-z])[HRS]\.?\s?(?:元|\d{1,2})(?!\d)/;
	var WESTERN_YEAR = /(?<!\d)(?:19|20)\d{2}(?:\d{6})?(?!\d)/;
	var LONGEST4 = 60;
	function isOnlyYears({ text, part, entry }) {
		const isTime = part === "term" || part === "band" || part === "outside" && entry !== null;
		return isTime && !isBlank(text) && parseYearHeading(text) !== null;
	}
	var mr111 = defineRule({
		id: "mr-1-11",
		severity: "info",
		highlight: null,
		pack: "machine-readable",
		inspect(table) {
			const headings = [];
			const others = [];
			const western = new Set(
				table.columnUses.flatMap(
					({ column, headings: headings2 }) => headings2.some((heading) => WESTERN_YEAR.test(foldWidth(heading))) ? [column] : []
				)
			);
			return {
				look(cell) {
					const { text, part } = cell;
					if (text.length > LONGEST4 || part !== "heading" && !isOnlyYears(cell)) {
						return null;
					}
					const folded = foldWidth(text);
					const isSaidElsewhere = part === "heading" && western.has(cell.cell.column);
					if (ERA_YEAR.test(folded) && !WESTERN_YEAR.test(folded) && !isSaidElsewhere) {
						(part === "heading" ? headings : others).push(cell.cell);
					}
					return null;
				},
				// Headings from left to right, whatever rows they stand in: the first year first.
				conclude: () => atFirst([...headings.sort((one, other) => one.column - other.column), ...others], {})
			};
		}
	});

	// src/checks/mr-1-12.ts
	var AREA_HEADING = /^(?:都道府県|(?:市区町村|区市町村|市町村|市町)|自治体|地方公共団体|全国地方公共団体)(?:別|等)?(?:名称?)?$/;
	var CODE_HEADING = /(?:都道府県|市町村|市区町村|区市町村|自治体|団体|地域|標準地域).{0,6}(?:コード|番号)$/;
	function columnsHeaded(table, heading) {
		return table.columnUses.flatMap(
			({ column, headings }) => headings.some((text) => heading.test(foldKey(text))) ? [column] : []
		);
	}
	function filledCells({ snapshot, entries }, columns) {
		return entries.flatMap(
			({ row }) => columns.filter((column) => {
				var _a, _b;
				return !isBlank((_b = (_a = snapshot.texts[row]) == null ? void 0 : _a[column]) != null ? _b : "");
			}).map((column) => ({ row, column }))
		);
	}
	var mr112 = defineRule({
		id: "mr-1-12",
		severity: "info",
		highlight: null,
		pack: "machine-readable",
		*find(table) {
			const { snapshot, headerRows } = table;
			if (filledCells(table, columnsHeaded(table, CODE_HEADING)).length > 0) {
				return;
			}
			const named2 = filledCells(table, columnsHeaded(table, AREA_HEADING));
			const short = named2.filter(({ row, column }) => {
				var _a, _b;
				return !isFullAreaName((_b = (_a = snapshot.texts[row]) == null ? void 0 : _a[column]) != null ? _b : "");
			});
			const [first] = short;
			if (first !== void 0) {
				yield { cell: first, entry: null, params: cellsParams(short) };
			} else if (named2.length === 0 && !snapshot.texts.slice(0, headerRows[0]).flat().some(namesArea)) {
				const none = { count: 0, cells: [] };
				yield { cell: headerCorner(table), entry: null, params: none };
			}
		}
	});

	// src/checks/mr-1-13.ts
	var AGREED = ["***", "X"];
	var SHOWN2 = 10;
	var mr113 = defineRule({
		id: "mr-1-13",
		severity: "info",
		highlight: null,
		pack: "machine-readable",
		*find(table) {
			const found = numberColumns(table).flatMap(({ cells }) => cells).filter(({ text, kind }) => kind === "sign" && !AGREED.includes(text.trim()));
			const signs = [...new Set(found.map(({ text }) => text.trim()))].slice(0, SHOWN2);
			yield* atFirst(inTableOrder(found.map(({ cell }) => cell)), { signs });
		}
	});

	// src/checks/mr-2-1.ts
	function rowsWithin(table) {
		const first = table.headerRows[1] + 1;
		return Array.from({ length: Math.max(0, lastRow(table) - first + 1) }, (_, offset) => first + offset);
	}
	function blankColumnsOf(table, grid) {
		const columns = table.columnUses.map(({ column }) => column);
		const [top] = table.headerRows;
		const rows = Array.from({ length: lastRow(table) - top + 1 }, (_, offset) => top + offset);
		return Array.from({ length: grid.columns }, (_, column) => column).filter((column) => column > Math.min(...columns) && column < Math.max(...columns)).filter((column) => rows.every((row) => grid.textAt(row, column) === "")).map((column) => ({ row: top, column }));
	}
	function cutsOf(table) {
		const grid = createGrid(table.snapshot);
		const repeatsHeader = createRepeatedHeaderTest(grid, table.headerRows);
		const { column } = headerCorner(table);
		const rows = rowsWithin(table);
		const at = (row) => ({ row, column });
		return {
			blankRows: rows.filter((row) => grid.anchorsInRow(row).length === 0).map(at),
			// Headings of several rows are repeated as one.
			repeatedHeadings: rows.filter((row) => repeatsHeader(row) && !repeatsHeader(row - 1)).map(at),
			blankColumns: blankColumnsOf(table, grid)
		};
	}
	var mr21 = defineRule({
		id: "mr-2-1",
		severity: "info",
		highlight: null,
		pack: "machine-readable",
		*find(table) {
			const { blankRows, repeatedHeadings, blankColumns: blankColumns2 } = cutsOf(table);
			const cuts = inTableOrder([...blankRows, ...repeatedHeadings, ...blankColumns2]);
			const [first] = cuts;
			if (first !== void 0) {
				const params = {
					blankRows: blankRows.length,
					blankColumns: blankColumns2.length,
					repeatedHeadings: repeatedHeadings.length,
					cells: cellsParams(cuts).cells
				};
				yield { cell: first, entry: null, params };
			}
		}
	});

	// src/checks/mr-2-2.ts
	var mr22 = defineRule({
		id: "mr-2-2",
		severity: "info",
		highlight: null,
		pack: "machine-readable",
		*find({ otherTables }) {
			yield* atFirst(otherTables, {});
		}
	});

	// src/checks/no-progress-table.ts
	var noProgressTable = defineRule({
		id: "no-progress-table",
		severity: "error",
		highlight: null,
		find: () => []
	});

	// src/checks/number-series.ts
	var MOST_MISSING = 9;
	var MOST_MISSING_AT_BORDER = 2;
	function isSame(one, other) {
		return one.length === other.length && one.every((value, index) => value === other[index]);
	}
	function numbersBetween(from, to) {
		return Array.from({ length: Math.max(0, Math.min(to - from - 1, MOST_MISSING + 1)) }, (_, index) => from + 1 + index);
	}
	function createSeries(things) {
		const seriesKey = (scope, { style, prefix }) => [scope, style, ...prefix].join(" ");
		const all = new Set(
			things.flatMap(({ label, scope }) => label === null ? [] : [`${seriesKey(scope, label)} ${label.number}`])
		);
		const passed = /* @__PURE__ */ new Map();
		return {
			has: (scope, label) => all.has(`${seriesKey(scope, label)} ${label.number}`),
			hasPassed: (scope, label) => {
				var _a, _b;
				return (_b = (_a = passed.get(seriesKey(scope, label))) == null ? void 0 : _a.has(label.number)) != null ? _b : false;
			},
			pass(scope, label) {
				var _a;
				const key = seriesKey(scope, label);
				const numbers = label.number === 1 ? /* @__PURE__ */ new Set() : (_a = passed.get(key)) != null ? _a : /* @__PURE__ */ new Set();
				passed.set(key, numbers.add(label.number));
			}
		};
	}
	function stepTo(before, at, from, to, series) {
		const crosses = before.scope !== at.scope;
		const step = { at, to, crosses };
		const { style, prefix, number } = to;
		if (isSame(from.prefix, prefix)) {
			if (number === from.number || number > 1 && series.hasPassed(at.scope, to)) {
				return before.name === at.name ? null : { ...step, kind: "repeat", missing: [] };
			}
			const left2 = numbersBetween(from.number, number).filter(
				(between) => !series.has(at.scope, { style, prefix, number: between })
			);
			const kind2 = number === from.number + 1 ? "next" : left2.length > 0 ? "gap" : "other";
			return { ...step, kind: kind2, missing: left2.map((between) => to.renumbered(prefix, between)) };
		}
		const outer = prefix.slice(0, -1);
		const [last, next] = [from.prefix[from.prefix.length - 1], prefix[prefix.length - 1]];
		if (crosses || last === void 0 || next === void 0 || !isSame(outer, from.prefix.slice(0, -1)) || next <= last) {
			return null;
		}
		const left = numbersBetween(last, next).filter(
			(between) => !series.has(at.scope, { style, prefix: [...outer, between], number: 1 })
		);
		const kind = next === last + 1 ? "next" : left.length > 0 ? "gap" : "other";
		return { ...step, kind, missing: left.map((between) => to.renumbered([...outer, between], 1)) };
	}
	function stepsIn(things) {
		var _a;
		const series = createSeries(things);
		const steps = [];
		for (const [index, at] of things.entries()) {
			const before = things[index - 1];
			const [from, to] = [(_a = before == null ? void 0 : before.label) != null ? _a : null, at.label];
			if (before !== void 0 && from !== null && to !== null && from.style === to.style) {
				const step = stepTo(before, at, from, to, series);
				if (step !== null) {
					steps.push(step);
				}
			}
			if (to !== null) {
				series.pass(at.scope, to);
			}
		}
		return steps;
	}
	function isRegular(things, inner) {
		const starts = things.filter(
			({ label, scope }, index) => {
				var _a;
				return (label == null ? void 0 : label.number) === 1 && ((_a = things[index - 1]) == null ? void 0 : _a.scope) !== scope;
			}
		).length;
		const next = inner.filter(({ kind }) => kind === "next").length;
		return next + Math.min(starts, 1) > inner.length - next && next > 0;
	}
	function runOn(crossing) {
		const count = (wanted) => crossing.filter(({ kind }) => kind === wanted).length;
		return count("other") === 0 && count("gap") + count("repeat") === 1 && count("next") > 0;
	}
	var LEAST_SCOPES = 2;
	function lostFirsts(things) {
		var _a;
		const firsts = things.filter(({ scope }, index) => {
			var _a2;
			return ((_a2 = things[index - 1]) == null ? void 0 : _a2.scope) !== scope;
		});
		const late = firsts.filter(({ label: label2 }) => (label2 == null ? void 0 : label2.number) !== 1);
		const [at] = late;
		const label = (_a = at == null ? void 0 : at.label) != null ? _a : null;
		return at !== void 0 && late.length === 1 && (label == null ? void 0 : label.number) === 2 && firsts.length > LEAST_SCOPES ? [{ at, label, missing: [label.renumbered(label.prefix, 1)] }] : [];
	}
	function seriesBreaks(things) {
		const steps = stepsIn(things);
		const inner = steps.filter(({ crosses }) => !crosses);
		if (!isRegular(things, inner)) {
			return [];
		}
		const areBordersJudged = runOn(steps.filter(({ crosses }) => crosses));
		const breaks = steps.flatMap(({ kind, at, to, missing, crosses }) => {
			const isBreak = kind === "repeat" || kind === "gap" && missing.length <= MOST_MISSING;
			const isJudged = !crosses || areBordersJudged && missing.length <= MOST_MISSING_AT_BORDER;
			return isBreak && isJudged ? [{ at, label: to, missing }] : [];
		});
		return [...lostFirsts(things), ...breaks].sort((one, other) => things.indexOf(one.at) - things.indexOf(other.at));
	}

	// src/checks/numbering-gap.ts
	var MOSTLY = 0.8;
	function bandNumbers(bands, scopeOf) {
		return bands.map((band) => ({
			cell: band.cell,
			label: numberLabel(band.title),
			scope: scopeOf(band),
			entry: null,
			name: foldKey(band.title)
		}));
	}
	function countsHere({ relisted }, before, at) {
		var _a;
		const [last, next] = [before == null ? void 0 : before.label, at.label];
		return !relisted || (before == null ? void 0 : before.scope) === at.scope && (last == null ? void 0 : last.style) === (next == null ? void 0 : next.style) && (last == null ? void 0 : last.prefix.join()) === (next == null ? void 0 : next.prefix.join()) && ((_a = last == null ? void 0 : last.number) != null ? _a : Number.NaN) + 1 === (next == null ? void 0 : next.number);
	}
	function entryNumbers(table) {
		var _a;
		const isNumbered2 = table.columns.number !== null;
		const numbered = [];
		for (const entry of table.entries) {
			const datum = isNumbered2 ? entry.number : entry.item;
			const isFirst = ((_a = table.measures[entry.measure]) == null ? void 0 : _a.entries[0]) === entry.index;
			if (datum === null || !isFirst && (!isNumbered2 || datum.text === "")) {
				continue;
			}
			const at = {
				cell: datum.cell,
				label: numberLabel(datum.text),
				scope: `${entry.chapter}/${entry.direction}`,
				entry: entry.index,
				name: String(entry.measure)
			};
			if (countsHere(entry, numbered[numbered.length - 1], at)) {
				numbered.push(at);
			}
		}
		const labelled = numbered.filter(({ label }) => label !== null).length;
		return isNumbered2 || labelled >= numbered.length * MOSTLY ? numbered : [];
	}
	var numberingGap = defineRule({
		id: "numbering-gap",
		severity: "info",
		highlight: null,
		*find(table) {
			const levels = [
				bandNumbers(table.chapters, () => ""),
				bandNumbers(table.directions, ({ chapter, section }) => `${chapter}/${section}`),
				entryNumbers(table)
			];
			for (const { at, label, missing } of levels.flatMap(seriesBreaks)) {
				yield { cell: at.cell, entry: at.entry, params: { number: label.text, missing } };
			}
		}
	});

	// src/checks/overlong-cell.ts
	var MOST_CHARACTERS = 1e3;
	var MOST_LINES = 40;
	function linesIn2(text) {
		return text.includes("\n") || text.includes("\r") ? text.trim().split(/\r\n?|\n/).length : 1;
	}
	var overlongCell = defineRule({
		id: "overlong-cell",
		severity: "info",
		highlight: null,
		inspect: () => ({
			look({ cell, text, part, entry, year }) {
				if (part === "outside" || text.length <= MOST_LINES) {
					return null;
				}
				const characters = text.trim().length;
				const lines = linesIn2(text);
				if (characters <= MOST_CHARACTERS && lines <= MOST_LINES) {
					return null;
				}
				return { cell, entry, ...year === null ? {} : { year }, params: { characters, lines } };
			}
		})
	});

	// src/checks/placeholder.ts
	var ROLES = ["outline", "department", "term", "mark"];
	function isFilledOnly(datum) {
		return datum.text !== "" && isPlaceholder(datum.text);
	}
	function placeholdersOf(table, entry) {
		var _a;
		const found = [];
		for (const role of ROLES) {
			const datum = entry[role];
			if (datum !== null && datum.says === void 0 && isFilledOnly(datum)) {
				const ofScale = role === "mark" && readMark(datum.text, table.scale).kind === "exact";
				found.push(...ofScale ? [] : [{ datum, column: table.headings[role] }]);
			}
		}
		for (const [year, { label }] of table.years.entries()) {
			for (const datum of (_a = entry.years[year]) != null ? _a : []) {
				if (isFilledOnly(datum)) {
					found.push({ datum, column: label, year });
				}
			}
		}
		return found;
	}
	var placeholder = defineRule({
		id: "placeholder",
		severity: "info",
		highlight: null,
		*find(table) {
			for (const entry of table.entries) {
				for (const { datum, column, year } of placeholdersOf(table, entry)) {
					yield {
						cell: datum.cell,
						entry: entry.index,
						...year === void 0 ? {} : { year },
						params: { column, text: oneLine(datum.text) }
					};
				}
			}
		}
	});

	// src/checks/relisted-differs.ts
	var REFERS = /^.{0,12}再掲.{0,12}$/;
	function sayingOf(datum) {
		var _a, _b;
		const text = (_b = (_a = datum == null ? void 0 : datum.says) != null ? _a : datum == null ? void 0 : datum.text) != null ? _b : "";
		const key = foldKey(text).replace(/[。.]$/, "");
		return isPlaceholder(text) || REFERS.test(key) ? "" : key;
	}
	function tellingsOf(entry, table) {
		const { headings, years, marks } = table;
		const departments = sayingOf(entry.department) === "" ? "" : [...entry.departments].sort().join();
		return [
			{ heading: headings.outline, saying: sayingOf(entry.outline) },
			{ heading: headings.department, saying: departments },
			{ heading: headings.term, saying: sayingOf(entry.term) },
			...chronology(years).flatMap(
				(year) => {
					var _a;
					return ((_a = entry.years[year]) != null ? _a : []).map((datum) => {
						var _a2, _b;
						return { heading: (_b = (_a2 = years[year]) == null ? void 0 : _a2.label) != null ? _b : "", saying: sayingOf(datum) };
					});
				}
			),
			...marks.map(({ label, scale }, column) => {
				var _a, _b;
				const datum = entry.marks[column];
				const reading = readMark((_b = (_a = datum == null ? void 0 : datum.says) != null ? _a : datum == null ? void 0 : datum.text) != null ? _b : "", scale);
				const isStep = reading.kind === "exact" || reading.kind === "look-alike";
				return { heading: label, saying: isStep ? reading.mark.symbol : sayingOf(datum) };
			})
		];
	}
	function differences(again, originals) {
		const differing = again.filter(({ saying }, at) => {
			const said = originals.map((original) => {
				var _a, _b;
				return (_b = (_a = original[at]) == null ? void 0 : _a.saying) != null ? _b : "";
			}).filter((text) => text !== "");
			return saying !== "" && said.length > 0 && !said.includes(saying);
		});
		return [...new Set(differing.map(({ heading }) => heading))];
	}
	var relistedDiffers = defineRule({
		id: "relisted-differs",
		severity: "warning",
		highlight: null,
		*find(table) {
			var _a, _b, _c;
			const { entries, measures } = table;
			if (!entries.some(({ relisted }) => relisted)) {
				return;
			}
			const originals = /* @__PURE__ */ new Map();
			const told = measures.map(({ name, entries: indexes }) => ({
				key: measureKey(name),
				own: indexes.flatMap((index) => {
					var _a2;
					return (_a2 = entries[index]) != null ? _a2 : [];
				})
			}));
			for (const { key, own } of told) {
				if (key !== "" && ((_a = own[0]) == null ? void 0 : _a.relisted) === false) {
					const others = originals.get(key);
					if (others === void 0) {
						originals.set(key, [own]);
					} else {
						others.push(own);
					}
				}
			}
			for (const { key, own } of told) {
				const candidates = ((_b = own[0]) == null ? void 0 : _b.relisted) === true ? (_c = originals.get(key)) != null ? _c : [] : [];
				for (const entry of candidates.length === 0 ? [] : own) {
					const again = tellingsOf(entry, table);
					const [closest] = candidates.map((original) => {
						var _a2, _b2;
						return {
							row: ((_b2 = (_a2 = original[0]) == null ? void 0 : _a2.row) != null ? _b2 : 0) + 1,
							headings: differences(
								again,
								original.map((each) => tellingsOf(each, table))
							)
						};
					}).sort((one, other) => one.headings.length - other.headings.length);
					if (entry.item !== null && closest !== void 0 && closest.headings.length > 0) {
						const params = { row: closest.row, headings: closest.headings };
						yield { cell: entry.item.cell, entry: entry.index, params };
					}
				}
			}
		}
	});

	// src/checks/second-table.ts
	var secondTable = defineRule({
		id: "second-table",
		severity: "info",
		highlight: null,
		*find(table) {
			for (const cell of table.otherTables) {
				yield { cell, entry: null, params: { row: cell.row + 1 } };
			}
		}
	});

	// src/checks/closed-years.ts
	function* closedYearTexts(table, isAsked) {
		var _a;
		const order = chronology(table.years);
		for (const entry of table.entries) {
			const seen = [];
			for (const year of order) {
				const column = table.years[year];
				for (const datum of (_a = entry.years[year]) != null ? _a : []) {
					if (datum.text === "" || !isAsked(datum.text)) {
						continue;
					}
					const text = (column == null ? void 0 : column.kind) === "actual" && column.to !== null ? {
						text: datum.text,
						cell: datum.cell,
						entry: entry.index,
						year,
						label: column.label,
						fiscalYear: column.to
					} : null;
					const before = seen.find(({ cell }) => isSameCell(cell, datum.cell));
					if (before === void 0) {
						seen.push({ cell: datum.cell, text });
					} else {
						before.text = text;
					}
				}
			}
			for (const { text } of seen) {
				if (text !== null) {
					yield text;
				}
			}
		}
	}

	// src/checks/stale-interim.ts
	var MAY_DATE = /末|現在|時点|実績|集計|段階|月|半期/;
	var staleInterim = defineRule({
		id: "stale-interim",
		severity: "warning",
		highlight: "stale",
		*find(table) {
			for (const { text, cell, entry, year, label, fiscalYear } of closedYearTexts(
				table,
				(text2) => MAY_DATE.test(text2)
			)) {
				const { folded, original } = foldWithPlaces(text);
				const notes = findInterimNotes(folded, fiscalYear, table.yearStart).map(
					(note) => original(note.start, note.end).trim()
				);
				if (notes.length > 0) {
					yield { cell, entry, year, params: { year: label, notes: [...new Set(notes)] } };
				}
			}
		}
	});

	// src/checks/stale-plan.ts
	var EXCERPT_LENGTH4 = 40;
	function excerptOf(line) {
		return line.length <= EXCERPT_LENGTH4 ? line : `…${lastOf(line, EXCERPT_LENGTH4 - 1)}`;
	}
	var stalePlan = defineRule({
		id: "stale-plan",
		severity: "warning",
		highlight: "stale",
		*find(table) {
			for (const { text, cell, entry, year, label, fiscalYear } of closedYearTexts(
				table,
				(text2) => text2.includes("予定")
			)) {
				const clause = findPlanForItself(text, fiscalYear);
				if (clause !== null) {
					yield { cell, entry, year, params: { year: label, excerpt: excerptOf(clause) } };
				}
			}
		}
	});

	// src/checks/stray-space.ts
	function habitsOf(part) {
		switch (part) {
			case "outline":
			case "year":
				return { indent: "one", spread: false, within: true };
			case "item":
				return { indent: "one", spread: true, within: true };
			case "heading":
			case "band":
			case "title":
			case "outside":
				return { indent: "any", spread: true, within: true };
			case "number":
			case "new":
			case "term":
			case "mark":
				return { indent: "none", spread: true, within: true };
			case "department":
				return { indent: "none", spread: true, within: false };
		}
	}
	function blankOnly(text) {
		return { kinds: ["blank"], edits: [{ start: 0, end: text.length, text: "" }] };
	}
	var straySpace = defineRule({
		id: "stray-space",
		severity: "info",
		highlight: null,
		fixes: true,
		inspect: () => ({
			look({ cell, text, part, entry, year }) {
				if (part === "title" || part === "outside") {
					return null;
				}
				const stray = isBlank(text) ? blankOnly(text) : straySpaces(text, habitsOf(part));
				if (stray === null) {
					return null;
				}
				const { kinds, edits } = stray;
				return { cell, entry, ...year === null ? {} : { year }, params: { spaces: kinds }, fix: [{ cell, edits }] };
			}
		})
	});

	// src/checks/unchanged-text.ts
	var LEAST_YEARS = 3;
	var LONGEST_ROUTINE = 6;
	var ROUTINE = /^(?:引き?続き|継続(?:して|的に)?|計画(?:どおり|通り)に?|例年(?:どおり|通り)に?|前年度?(?:と同様|どおり|通り)に?|通年|随時|適宜|毎年度?|年間を通じて|(?:本|当)?事業を?|取組を?){1,3}(?:実施|継続|開催|運営|配布|発行|支援|対応|推進|進捗|進行|取り?組み?)?(?:し|中)?(?:た|ました|ている|ています|済み?)?$/;
	var LASTING = /(?:完了|終了|廃止|達成|統合|移管|移行|済み?)(?:して(?:いる|おり)|し|した|しました|された|済み?|です)?(?:\([^()]{0,20}\))?$|(?:なし|無し|なかった|ありません(?:でした)?)$|(?<![\d.,])(?:0(?:人|件|回|か所|名|世帯)|100%)$/;
	var EXCERPT_LENGTH5 = 30;
	function keyOf2({ text, isMerged }) {
		const key = foldKey(text).replace(/[。.]$/, "");
		const isRoutine = key.length <= LONGEST_ROUTINE || key.length <= EXCERPT_LENGTH5 && ROUTINE.test(key);
		const isLasting = key.length <= EXCERPT_LENGTH5 && LASTING.test(key);
		return isMerged || isRoutine || isLasting || isPlaceholder(text) ? null : key;
	}
	function mayBeSame(one, other) {
		return one !== void 0 && other !== void 0 && mayShareKey(one, other);
	}
	function runsOf(table, entry) {
		const told = toldTexts(table, entry).filter(({ kind }) => kind === "actual");
		if (told.length < LEAST_YEARS) {
			return [];
		}
		const closed = chronology(table.years).filter((year) => {
			var _a;
			return ((_a = table.years[year]) == null ? void 0 : _a.kind) === "actual";
		});
		const parts = [...new Set(told.map(({ part }) => part))];
		return parts.flatMap((part) => {
			const texts = closed.map((year) => told.find((one) => one.part === part && one.year === year));
			const isLike = (at) => {
				var _a, _b;
				return mayBeSame((_a = texts[at]) == null ? void 0 : _a.text, (_b = texts[at + 1]) == null ? void 0 : _b.text);
			};
			const runs = [];
			let last = null;
			for (const [at, text] of texts.entries()) {
				const key = text !== void 0 && (isLike(at - 1) || isLike(at)) ? keyOf2(text) : null;
				if (text !== void 0 && key !== null) {
					const run = key === last ? runs[runs.length - 1] : void 0;
					if (run === void 0) {
						runs.push([text]);
					} else {
						run.push(text);
					}
				}
				last = key;
			}
			return runs;
		});
	}
	var unchangedText = defineRule({
		id: "unchanged-text",
		severity: "info",
		highlight: null,
		*find(table) {
			for (const entry of table.entries) {
				for (const run of runsOf(table, entry)) {
					const last = run[run.length - 1];
					if (last !== void 0 && run.length >= LEAST_YEARS && !run.every(({ isSameAsAbove: isSameAsAbove2 }) => isSameAsAbove2)) {
						yield {
							cell: last.cell,
							entry: entry.index,
							year: last.year,
							params: {
								years: run.map(({ label }) => label),
								excerpt: shorten(oneLine(last.text), EXCERPT_LENGTH5)
							}
						};
					}
				}
			}
		}
	});

	// src/checks/unknown-department.ts
	var SEVERAL = /^(?:全|各|庁内|全庁|関係|担当|所管|その他)?(?:各|関係|担当|所管)?(?:課|室|部|局|部局|部署|所属|課室|部課|庁)(?:等|ほか|他)?$/;
	var ADDED = /(?:\([^()]*\)|ほか|他|など|等)$/;
	var DIVISION = /^.{1,12}?(?:本部|部|局|事務所)(?=.{2})/;
	function readings(name) {
		const key = foldKey(name);
		const bare = key.replace(ADDED, "");
		return [key, bare, bare.replace(DIVISION, "")];
	}
	var unknownDepartment = defineRule({
		id: "unknown-department",
		severity: "warning",
		highlight: "wrong",
		needsSetting: true,
		*find(table, settings) {
			const { departments } = settings;
			if (departments.length === 0) {
				return;
			}
			const office = officeNames(departments);
			for (const { cell, entry, names } of departmentCells(table, settings)) {
				const unknown = names.filter(
					({ name, listed }) => !listed && !SEVERAL.test(foldKey(name)) && readings(name).every((reading) => office(reading) === void 0)
				);
				if (unknown.length > 0) {
					yield { cell, entry, params: { names: unknown.map(({ typed }) => oneLine(typed)) } };
				}
			}
		}
	});

	// src/checks/unknown-mark.ts
	var unknownMark = defineRule({
		id: "unknown-mark",
		severity: "error",
		highlight: "wrong",
		*find(table) {
			var _a, _b, _c;
			for (const { marks, index } of table.entries) {
				for (const [column, mark] of marks.entries()) {
					const scale = (_b = (_a = table.marks[column]) == null ? void 0 : _a.scale) != null ? _b : table.scale;
					if (scale.length > 0 && readMark((_c = mark.says) != null ? _c : mark.text, scale).kind === "unknown") {
						const params = { mark: shorten(oneLine(mark.text), 20), scale: scale.map(({ symbol }) => symbol) };
						yield { cell: mark.cell, entry: index, params };
					}
				}
			}
		}
	});

	// src/checks/unknown-term.ts
	var OWN_WORDS = 3;
	var unknownTerm = defineRule({
		id: "unknown-term",
		severity: "error",
		highlight: "wrong",
		*find(table) {
			const told = table.entries.flatMap(({ term, index }) => {
				var _a, _b;
				const text = (_b = (_a = term == null ? void 0 : term.says) != null ? _a : term == null ? void 0 : term.text) != null ? _b : "";
				return term === null || text === "" || isPlaceholder(text) ? [] : [{ term, text, index }];
			});
			const isTerm = remembered((text) => isTermText(text, table.terms));
			const unknown = told.filter(({ text }) => !isTerm(text));
			if (unknown.length * 2 > told.length && unknown.length >= OWN_WORDS) {
				return;
			}
			for (const { term, text, index } of unknown) {
				yield {
					cell: term.cell,
					entry: index,
					params: { term: shorten(oneLine(text), 20), terms: table.terms }
				};
			}
		}
	});

	// src/checks/unreadable-year-heading.ts
	var unreadableYearHeading = defineRule({
		id: "unreadable-year-heading",
		severity: "error",
		highlight: null,
		*find(table) {
			for (const { cell, label } of table.impossibleYears) {
				yield { cell, entry: null, params: { heading: label } };
			}
		}
	});

	// src/checks/year-column-order.ts
	function runsBackwards(years) {
		return years.length > 1 && years.every((year, index) => {
			var _a;
			return index === 0 || year <= ((_a = years[index - 1]) != null ? _a : year);
		});
	}
	function* outOfOrder(columns) {
		var _a, _b, _c, _d;
		if (runsBackwards(columns.map((column) => {
			var _a2;
			return (_a2 = column.from) != null ? _a2 : 0;
		}))) {
			return;
		}
		let latest = null;
		for (const column of columns) {
			if (latest !== null && ((_a = column.to) != null ? _a : 0) < ((_b = latest.from) != null ? _b : 0)) {
				yield { column, left: latest };
			} else if (((_c = column.from) != null ? _c : 0) >= ((_d = latest == null ? void 0 : latest.from) != null ? _d : 0)) {
				latest = column;
			}
		}
	}
	var yearColumnOrder = defineRule({
		id: "year-column-order",
		severity: "warning",
		highlight: null,
		*find(table) {
			const dated = table.years.filter((year) => year.kind !== "target" && year.from !== null);
			const plans = dated.filter((year) => year.kind === "plan");
			const results = dated.filter((year) => year.kind !== "plan");
			const inBlocks = plans.some((plan) => results.some((result) => result.from === plan.from));
			for (const columns of inBlocks ? [plans, results] : [dated]) {
				for (const { column, left } of outOfOrder(columns)) {
					yield { cell: column.cell, entry: null, params: { year: column.label, left: left.label } };
				}
			}
		}
	});

	// src/checks/index.ts
	var RULES = [
		noProgressTable,
		missingColumn,
		unreadableYearHeading,
		missingYearColumn,
		yearColumnOrder,
		secondTable,
		blankColumn,
		dateLikeId,
		duplicateColumn,
		markYearMismatch,
		entryOutsideChapter,
		numberingGap,
		blankRow,
		headerSpelling,
		missingYear,
		stalePlan,
		staleInterim,
		missingPlan,
		placeholder,
		unchangedText,
		beforeStart,
		afterEnd,
		missingMark,
		unknownMark,
		markGlyph,
		missingItem,
		missingOutline,
		missingDepartment,
		missingTerm,
		unknownTerm,
		departmentSpelling,
		unknownDepartment,
		duplicateMeasure,
		relistedDiffers,
		markContradictsText,
		figureJump,
		straySpace,
		halfwidthKana,
		brokenLineWrap,
		digitWidth,
		counterSpelling,
		overlongCell,
		mr11,
		mr12,
		mr13,
		mr14,
		mr15,
		mr16,
		mr17,
		mr18,
		mr19,
		mr110,
		mr111,
		mr112,
		mr113,
		mr21,
		mr22
	];

	// src/checks/table-cells.ts
	function partsOfColumns(table) {
		const parts = /* @__PURE__ */ new Map();
		for (const role of ["number", "new", "item", "outline", "department", "term"]) {
			const column = table.columns[role];
			if (column !== null) {
				parts.set(column, { part: role, year: null });
			}
		}
		for (const { column } of table.marks) {
			parts.set(column, { part: "mark", year: null });
		}
		for (const [year, { columns }] of table.years.entries()) {
			for (const column of columns) {
				parts.set(column, { part: "year", year });
			}
		}
		return parts;
	}
	var OUTSIDE = { part: "outside", year: null };
	function* tableCells(table) {
		var _a, _b;
		const { snapshot, headerRows, entries } = table;
		const grid = createGrid(snapshot);
		const columns = partsOfColumns(table);
		const ignored = new Set(
			table.columnUses.flatMap(({ column, use, corrected }) => use.kind === "ignored" && corrected ? [column] : [])
		);
		const entryOf = new Map(entries.map(({ row, index }) => [row, index]));
		const bandRows = new Set([...table.chapters, ...table.directions].map(({ cell }) => cell.row));
		for (const [row, texts] of snapshot.texts.entries()) {
			const entry = (_a = entryOf.get(row)) != null ? _a : null;
			for (const [column, text] of texts.entries()) {
				if (text === "" || ignored.has(column)) {
					continue;
				}
				const cell = grid.anchorOf(row, column);
				if (cell.row !== row || cell.column !== column) {
					continue;
				}
				const { part, year } = (_b = columns.get(column)) != null ? _b : OUTSIDE;
				if (row < headerRows[0]) {
					yield { cell, text, part: "title", entry: null, year: null };
				} else if (row <= headerRows[1]) {
					yield { cell, text, part: "heading", entry: null, year };
				} else if (entry !== null) {
					yield { cell, text, part, entry, year };
				} else {
					yield { cell, text, part: bandRows.has(row) ? "band" : "outside", entry: null, year: null };
				}
			}
		}
	}

	// src/checks/run-checks.ts
	function partsNeeded(checks) {
		const rules = RULES;
		return [...new Set(rules.filter((rule) => isOn(rule, checks)).flatMap(({ needs }) => needs != null ? needs : []))];
	}
	var CELLS_AT_ONCE = 2e4;
	function runChecks(reading, sheetName, texts, settings = DEFAULT_SETTINGS, tell = () => void 0) {
		switch (reading.kind) {
			case "none": {
				const params = { sheet: sheetName, reason: reading.reason };
				const place = { cell: { row: 0, column: 0 }, entry: null, params };
				return [word(noProgressTable, noProgressTable.severity, texts, null, place)];
			}
			case "table": {
				const { table } = reading;
				const rules = RULES.filter((rule) => isOn(rule, settings.checks));
				const places = findPlaces(rules, table, settings, tell);
				return rules.flatMap((rule) => {
					var _a, _b, _c;
					const severity = (_b = (_a = settings.checks[rule.id]) == null ? void 0 : _a.severity) != null ? _b : rule.severity;
					return oncePerCell((_c = places.get(rule.id)) != null ? _c : []).map((place) => word(rule, severity, texts, table, place));
				});
			}
		}
	}
	function findPlaces(rules, table, settings, tell) {
		var _a, _b;
		const places = /* @__PURE__ */ new Map();
		const inspectors = [];
		let done = 0;
		for (const rule of rules) {
			if ("find" in rule) {
				tell(done, rules.length);
				places.set(rule.id, [...rule.find(table, settings)]);
				done++;
			} else {
				const found = [];
				places.set(rule.id, found);
				inspectors.push([rule.inspect(table, settings), found]);
			}
		}
		if (inspectors.length > 0) {
			let looked = 0;
			for (const cell of tableCells(table)) {
				if (looked % CELLS_AT_ONCE === 0) {
					tell(done, rules.length);
				}
				looked++;
				for (const [inspector, found] of inspectors) {
					const place = inspector.look(cell);
					if (place !== null) {
						found.push(place);
					}
				}
			}
		}
		for (const [inspector, found] of inspectors) {
			for (const place of (_b = (_a = inspector.conclude) == null ? void 0 : _a.call(inspector)) != null ? _b : []) {
				found.push(place);
			}
		}
		return places;
	}
	function oncePerCell(places) {
		const seen = /* @__PURE__ */ new Set();
		return places.filter(({ cell, entry }) => {
			const key = cell.row * MOST_COLUMNS + cell.column;
			const isNew = entry === null || !seen.has(key);
			seen.add(key);
			return isNew;
		});
	}
	function word(rule, severity, texts, table, place) {
		var _a, _b, _c, _d, _e;
		const entry = place.entry === null ? void 0 : table == null ? void 0 : table.entries[place.entry];
		const text = texts[rule.id];
		return {
			check: rule.id,
			severity,
			highlight: rule.highlight,
			cell: place.cell,
			entry: place.entry,
			year: (_a = place.year) != null ? _a : null,
			measure: entry === void 0 ? "" : (_c = (_b = table == null ? void 0 : table.measures[entry.measure]) == null ? void 0 : _b.name) != null ? _c : "",
			departments: (_d = entry == null ? void 0 : entry.departments) != null ? _d : [],
			message: text.message(place.params),
			remedy: text.remedy,
			fix: (_e = place.fix) != null ? _e : []
		};
	}

	// src/dropdowns/list-values.ts
	function commonestFirst(texts) {
		var _a;
		const counts = /* @__PURE__ */ new Map();
		for (const text of texts) {
			counts.set(text, ((_a = counts.get(text)) != null ? _a : 0) + 1);
		}
		return [...counts].sort((one, other) => other[1] - one[1]).map(([text]) => text);
	}
	function filled(texts) {
		return texts.map((text) => text.trim()).filter((text) => !isBlank(text));
	}
	var FORMULA_LIKE = /^[\s\p{Cc}\p{Cf}]*(?:[=@']|[+-]+[^+-])/u;
	function distinct(...lists) {
		return [...new Set(lists.flat())].filter((value) => !FORMULA_LIKE.test(value));
	}
	function standsForAnother(text) {
		return isPlaceholder(text) || isSameAsAbove(text);
	}
	function widened(symbol) {
		return symbol.trim().replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 65248));
	}
	function markValues(texts, scale) {
		const used = commonestFirst(filled(texts));
		const spelled = scale.map((mark) => used.find((text) => foldWidth(text) === foldWidth(mark.symbol)));
		const found = spelled.filter((text) => text !== void 0);
		const areWide = found.length > 0 && found.every((text) => text !== foldWidth(text));
		const marks = scale.map(({ symbol }, index) => {
			var _a;
			return (_a = spelled[index]) != null ? _a : areWide ? widened(symbol) : symbol.trim();
		});
		const isNoMark = (text) => isNotRated(text) || isSameAsAbove(text);
		const exact = used.filter((text) => readMark(text, scale).kind === "exact");
		return distinct(marks, exact, used.filter(isNoMark));
	}
	function termValues(texts, terms) {
		const cells = filled(texts);
		const told = cells.filter((text) => !standsForAnother(text));
		const isAgreed = terms !== TERMS;
		if (!isAgreed && told.filter((text) => termsIn(text, terms) !== null).length * 2 < told.length) {
			return null;
		}
		const used = commonestFirst(cells);
		const spelled = terms.map((term) => ({
			term,
			text: used.find((text) => {
				const named2 = termsIn(text, terms);
				return (named2 == null ? void 0 : named2.length) === 1 && named2[0] === term;
			})
		}));
		const isBareWord = isAgreed || spelled.every(({ text }) => text === void 0) || spelled.some(isBare);
		const words = spelled.flatMap(({ term, text }) => text != null ? text : isBareWord ? [term] : []);
		return distinct(
			words,
			used.filter((text) => isTermText(text, terms) || standsForAnother(text))
		);
	}
	function isBare({ term, text }) {
		return text !== void 0 && foldKey(text) === foldKey(term);
	}
	function nameKey(name) {
		return foldKey(name).replace(/(?<=..)課$/, "");
	}
	function isOtherSpelling({ text, names }) {
		const [name, ...more] = names;
		return name !== void 0 && more.length === 0 && !/[\r\n]/.test(text) && nameKey(text) === nameKey(name);
	}
	function departmentValues(cells, office) {
		const trimmed = cells.map(({ text, names }) => ({ text: text.trim(), names })).filter(({ text }) => !isBlank(text));
		const used = commonestFirst(trimmed.map(({ text }) => text));
		const own = office.map(({ name }) => name.trim());
		const read = commonestFirst(trimmed.flatMap(({ names }) => names)).map(
			(name) => {
				var _a;
				return (_a = used.find((text) => !/[\r\n]/.test(text) && foldKey(text) === foldKey(name))) != null ? _a : name;
			}
		);
		const known = new Set(office.map(({ name }) => name));
		const isRight3 = (cell) => {
			if (standsForAnother(cell.text)) {
				return true;
			}
			return office.length > 0 ? cell.names.length > 0 && cell.names.every((name) => known.has(name)) : cell.names.length > 0 && !isOtherSpelling(cell);
		};
		const right = new Set(trimmed.filter(isRight3).map(({ text }) => text));
		return distinct(
			office.length > 0 ? own : read,
			used.filter((text) => right.has(text))
		);
	}

	// src/dropdowns/dropdown-plan.ts
	var MOST_VALUES = 500;
	function candidatesIn(table, departments) {
		const { columns, headings, terms, marks } = table;
		const candidates = marks.flatMap(
			({ column, label, scale }, index) => scale.length === 0 ? [] : [
				{
					column,
					heading: label,
					cellOf: (entry) => entry.marks[index],
					valuesOf: (_, texts) => markValues(texts, scale)
				}
			]
		);
		if (columns.term !== null) {
			candidates.push({
				column: columns.term,
				heading: headings.term,
				cellOf: (entry) => entry.term,
				valuesOf: (_, texts) => termValues(texts, terms)
			});
		}
		if (columns.department !== null) {
			candidates.push({
				column: columns.department,
				heading: headings.department,
				cellOf: (entry) => entry.department,
				valuesOf: (entries, texts) => departmentValues(
					entries.map(({ departments: names }, index) => {
						var _a;
						return { text: (_a = texts[index]) != null ? _a : "", names };
					}),
					departments
				)
			});
		}
		return candidates.sort((one, other) => one.column - other.column);
	}
	function planDropdowns(table, departments) {
		const entryRows = new Set(table.entries.map(({ row }) => row));
		const dropdowns = [];
		const left = [];
		for (const { column, heading, cellOf, valuesOf } of candidatesIn(table, departments)) {
			const placed = table.entries.flatMap((entry) => {
				const datum = cellOf(entry);
				return (datum == null ? void 0 : datum.cell.column) === column && entryRows.has(datum.cell.row) ? [{ entry, datum }] : [];
			});
			const rows = [...new Set(placed.map(({ datum }) => datum.cell.row))].sort((one, other) => one - other);
			if (rows.length === 0) {
				continue;
			}
			const label = heading === "" ? columnLetter(column) : heading;
			const values = valuesOf(
				placed.map(({ entry }) => entry),
				placed.map(({ datum }) => datum.text)
			);
			if (values === null || values.length === 0) {
				left.push({ label, reason: "open" });
			} else if (values.length > MOST_VALUES) {
				left.push({ label, reason: "too-many", values: values.length });
			} else {
				dropdowns.push({ column, label, values, rows });
			}
		}
		return { dropdowns, left };
	}

	// src/dropdowns/rule-changes.ts
	var TAG = "進捗チェック：";
	function ownHelpText(text) {
		return `${TAG}${text}`;
	}
	function isOwnHelpText(text) {
		return (text == null ? void 0 : text.startsWith(TAG)) === true;
	}
	function isAt(standings, row, column, standing) {
		var _a, _b;
		return ((_b = (_a = standings[row]) == null ? void 0 : _a[column]) != null ? _b : "none") === standing;
	}
	function foreignRows({ column, rows }, standings) {
		return rows.filter((row) => isAt(standings, row, column, "foreign"));
	}
	function ownRows(standings, column) {
		return standings.flatMap((cells, row) => cells[column] === "own" ? [row] : []);
	}
	function changesFor(dropdowns, standings, replace) {
		const width = Math.max(0, ...standings.map((cells) => cells.length));
		return Array.from({ length: width }, (_, column) => {
			var _a;
			const dropdown = (_a = dropdowns.find((candidate) => candidate.column === column)) != null ? _a : null;
			const planned = new Set(dropdown == null ? void 0 : dropdown.rows);
			return {
				column,
				dropdown,
				put: [...planned].filter(
					(row) => !isAt(standings, row, column, "planned") && (replace || !isAt(standings, row, column, "foreign"))
				),
				take: ownRows(standings, column).filter((row) => !planned.has(row))
			};
		}).filter(({ put, take }) => put.length + take.length > 0);
	}
	var MOST_STRETCHES = 60;
	function stretchesOf({ column, put, take }, standings) {
		var _a;
		const rows = [...put, ...take].sort((one, other) => one - other);
		const stretches = [];
		for (const row of rows) {
			const last = stretches[stretches.length - 1];
			const end = last === void 0 ? row : last.row + last.rows;
			const between = Array.from({ length: row - end }, (_, index) => end + index);
			if (last === void 0 || between.some((other) => isAt(standings, other, column, "foreign"))) {
				stretches.push({ row, rows: 1 });
			} else {
				last.rows = row - last.row + 1;
			}
		}
		const [top = 0] = rows;
		const joined = stretches.length > MOST_STRETCHES ? [{ row: top, rows: ((_a = rows[rows.length - 1]) != null ? _a : top) - top + 1 }] : stretches;
		return joined.map((stretch) => ({ ...stretch, column, columns: 1 }));
	}

	// src/checks/highlight-plan.ts
	var HIGHLIGHT_SIGNS = {
		blank: { bold: false, underline: false },
		stale: { bold: false, underline: true },
		wrong: { bold: true, underline: false }
	};
	var TAG2 = "shinchoku:";
	function isOwnFormula(formula) {
		return formula.replace(/\s/g, "").includes(`N("${TAG2}`);
	}
	function tagged(check, condition) {
		return `=${condition}*(N("${TAG2}${check}")=0)`;
	}
	function conditionFor(finding, table, first) {
		const allowed = (words) => [`(${first}<>"")`, ...words.map((word2) => `(${first}<>"${word2.replace(/"/g, '""')}")`)].join("*");
		switch (finding.highlight) {
			case "blank":
				return `(${first}="")`;
			case "wrong":
				return finding.check === "unknown-term" ? allowed(table.terms) : allowed(table.scale.map((mark) => mark.symbol));
			case "stale":
			case null:
				return `(${first}<>"")`;
		}
	}
	function runsOf2(cells) {
		const runs = [];
		for (const cell of [...cells].sort((one, other) => one.row - other.row)) {
			const last = runs[runs.length - 1];
			if (last !== void 0 && last.row + last.rows === cell.row) {
				last.rows++;
			} else {
				runs.push({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
			}
		}
		return runs;
	}
	function planHighlights(findings, table, colors = DEFAULT_SETTINGS.colors) {
		const checks = [...new Set(findings.map((finding) => finding.check))];
		const inColumnOrder = findings.filter((finding) => finding.highlight !== null).sort(
			(one, other) => checks.indexOf(one.check) - checks.indexOf(other.check) || one.cell.column - other.cell.column
		);
		return groupUnder(inColumnOrder, (finding) => [`${finding.check} ${finding.cell.column}`]).flatMap(
			({ members: group }) => {
				const areas = runsOf2(group.map((finding2) => finding2.cell));
				const [finding] = group;
				const [top] = areas;
				if (finding === void 0 || top === void 0 || finding.highlight === null) {
					return [];
				}
				return [
					{
						formula: tagged(finding.check, conditionFor(finding, table, toA1(top))),
						style: { background: colors[finding.highlight], ...HIGHLIGHT_SIGNS[finding.highlight] },
						areas
					}
				];
			}
		);
	}

	// src/checks/finding.ts
	function countBySeverity(findings) {
		const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
		return { error: count("error"), warning: count("warning"), info: count("info") };
	}
	return {
		HIGHLIGHT_SIGNS, MOST_VALUES, RULES, changesFor, countBySeverity, findingKeys, foreignRows,
		isOwnFormula, isOwnHelpText, ownHelpText, partsNeeded, planDropdowns, planHighlights, runChecks,
		startsOn, stretchesOf
	};
}

function shinchokuBuildOfChecks_() {
	return "194e7e03e04a";
}
