// 進捗チェック 0.9.0：Reports.js
// 集計と、資料のシート（集計・進捗レポート・課別確認依頼・指標の推移・データ）の計画。Google の機能はどれも使いません。渡された値を計算して返すだけで、シートにも外部にも触れません。
// Counts, and plans of the tabs that are made. Uses nothing of Google: works out values from values, and touches neither Sheet nor network.
// Built from src/ by `npm run build`; do not edit.

function shinchokuReports_() {
	return shinchokuReports_.made || (shinchokuReports_.made = makeShinchokuReports_());
}

function makeShinchokuReports_() {
	"use strict";
	// from:Reports.js (Summary)
	var { closedFigures, completenessGrid, contentsText, figureSeries, isRanked, markPlaceOf, parseSnapshot } = shinchokuSummary_();
	var { rateOf, snapshotText, stepsDone, sumOf } = shinchokuSummary_();

	// from:Checks.js (Checks)
	var { countBySeverity } = shinchokuChecks_();

	// from:Table.js (Table)
	var { byPlace, columnLetter, dutiesOf, groupUnder, isReported, isSameCell, labelsFrom, saidBy, toA1 } = shinchokuTable_();

	// from:Table.js (Text)
	var { cutText, fingerprint, foldKey, hashOf, oneLine, readMark, shorten, yearNames } = shinchokuText_();

	// from:Words.js (Words)
	var { themeOf } = shinchokuWords_();

	// from:Code.js (Shapes)
	var { gt, gte, int, literal, lte, number, object, regex, safeParse, string } = shinchokuShapes_();

	// src/report/tab-plan.ts
	var FULL_WIDTH_FORM = { "=": "＝", "+": "＋", "-": "－", "@": "＠", "'": "’" };
	var FORMULA_SIGN = /^([\s\p{Cc}\p{Cf}]*)([=+\-@'])/u;
	function safeText(text) {
		return text.replace(/^[\t\r\n]+/, "").replace(FORMULA_SIGN, (_, ahead, sign) => {
			var _a;
			return ahead + ((_a = FULL_WIDTH_FORM[sign]) != null ? _a : sign);
		});
	}
	var LONGEST_CELL = 5e4;
	function cellText(text) {
		return shorten(safeText(text), LONGEST_CELL);
	}

	// src/report/layout.ts
	var COLORS = {
		ink: "#202124",
		quiet: "#5f6368",
		/** What is there only to be complete: zeros, dashes. */
		faint: "#9aa0a6",
		accent: "#0b57d0",
		header: "#f1f3f4",
		error: "#b3261e"
	};
	var PAGE_WIDTH = 700;
	var NOTE_SIZE = 9;
	var TITLE_WIDTH = 64;
	var PIXELS_PER_POINT = 4 / 3;
	function textCell(text, style = {}, link) {
		return { value: cellText(text), style, ...link === void 0 ? {} : { link } };
	}
	function countCell(count, style = {}) {
		return { value: count, style: { align: "right", format: "#,##0", ...style } };
	}
	function tallyCell(count, style = {}) {
		return countCell(count, count === 0 ? { color: COLORS.faint } : style);
	}
	function fillRow(cells, columns, style = {}) {
		const rest = Array.from({ length: Math.max(0, columns - cells.length) }, () => ({ value: "", style }));
		return [...cells, ...rest];
	}
	function emptyRow(columns) {
		return fillRow([], columns);
	}
	function sectionRows(text, columns) {
		return headingRows(text, columns, { bold: true, size: 12 }, { bottom: "accent" });
	}
	function groupRows(text, columns) {
		return headingRows(text, columns, { bold: true }, { bottom: "hairline" });
	}
	function headingRows(text, columns, style, rule) {
		const lines = wrapLines(text, lineWidth(style));
		return lines.map((line, index) => {
			const own = index === lines.length - 1 ? rule : {};
			return fillRow([textCell(line, { ...style, ...own })], columns, own);
		});
	}
	function halfWidths(character) {
		return /[ -~｡-ﾟ]/.test(character) ? 1 : 2;
	}
	function widthOfLine(text) {
		return [...text].reduce((sum2, character) => sum2 + halfWidths(character), 0);
	}
	var LONGEST_TEXT = 1e3;
	function wrapLines(text, width) {
		var _a;
		const pieces = new RegExp(`[!-~]{1,${width}}|.`, "gsu");
		const lines = [];
		for (const paragraph of shorten(text, LONGEST_TEXT).split("\n")) {
			let line = "";
			let used = 0;
			for (const piece of (_a = paragraph.match(pieces)) != null ? _a : [""]) {
				const size = widthOfLine(piece);
				if (used + size > width && line !== "" && !/^[、。）」』】・ー]$/.test(piece)) {
					lines.push(line);
					line = "";
					used = 0;
				}
				if (!(line === "" && /^\s$/.test(piece))) {
					line += piece;
					used += size;
				}
			}
			lines.push(line);
		}
		return lines;
	}
	function textRows(text, columns, style = {}) {
		return wrapLines(text, lineWidth(style)).map((line) => fillRow([textCell(line, style)], columns));
	}
	function lineWidth({ size = 10 }) {
		return Math.floor(PAGE_WIDTH / (size * PIXELS_PER_POINT) * 2) - 4;
	}
	function itemRows(text, lead, columns, style = {}, link) {
		const width = lineWidth(style) - 2 * lead.next.length;
		return wrapLines(text, width).map(
			(line, index) => fillRow([textCell(`${index === 0 ? lead.first : lead.next}${line}`, style, link)], columns)
		);
	}
	function noteRows(text, columns) {
		return textRows(text, columns, { size: NOTE_SIZE, color: COLORS.quiet });
	}
	var LAST_PART = /　(?=[^　]+$)/;
	function titleRows(text, columns) {
		const lines = wrapLines(text, TITLE_WIDTH);
		const parted = wrapLines(text.replace(LAST_PART, "\n"), TITLE_WIDTH);
		return (parted.length > lines.length ? lines : parted).map(
			(line) => fillRow([textCell(line, { bold: true, size: 16 })], columns)
		);
	}
	function tableHead(labels, columns) {
		const style = { bold: true, background: COLORS.header, align: "center", wrap: true, bottom: "hairline" };
		return fillRow(
			labels.map((label, index) => textCell(label, index === 0 ? { ...style, align: "left" } : style)),
			columns,
			style
		);
	}
	function bodyRow(cells, columns) {
		return lined(cells, columns, { bottom: "hairline" });
	}
	function totalRow(cells, columns) {
		return lined(cells, columns, { top: "strong", bold: true });
	}
	function lined(cells, columns, line) {
		return fillRow(
			cells.map((cell) => ({ ...cell, style: { ...cell.style, ...line } })),
			columns,
			line
		);
	}

	// src/report/report-input.ts
	function displayDate(date, messages) {
		if (messages.language !== "ja") {
			return date;
		}
		const [year = "", month = "", day = ""] = date.split("-");
		return `${Number(year)}年${Number(month)}月${Number(day)}日`;
	}
	function displayTime(now, messages) {
		const [date = "", time = ""] = now.split("T");
		return `${displayDate(date, messages)} ${time}`;
	}
	function asOfText(source, date, { report }) {
		switch (source) {
			case "settings":
				return report.asOfSettings({ date });
			case "sheet":
				return report.asOfSheet({ date });
			case "today":
				return report.asOfToday({ date });
		}
	}
	function originRows(input, columns) {
		const { table, messages } = input;
		const words = messages.report;
		const date = displayDate(table.asOf.date, messages);
		const link = { sheetId: table.sheetId, cell: { row: table.headerRows[0], column: 0 } };
		return [
			...textRows(words.source({ sheet: table.sheetName }), columns, { color: COLORS.accent }).map(
				([first, ...rest]) => first === void 0 ? rest : [{ ...first, link }, ...rest]
			),
			...textRows(asOfText(table.asOf.source, date, messages), columns),
			...noteRows(words.made({ time: displayTime(input.now, messages), version: input.version }), columns)
		];
	}
	function countingNotes(input, columns) {
		const { table, summary, messages } = input;
		const words = messages.report;
		const notes2 = [
			words.noteEntries,
			words.noteMeasures,
			words.noteJoint({ entries: summary.jointEntries }),
			...summary.relistedEntries > 0 ? [
				words.noteRelisted({
					entries: summary.relistedEntries,
					others: table.entries.length - summary.relistedEntries
				})
			] : [],
			...table.columns.department === null ? [] : [input.settings.departments.length > 0 ? words.noteDepartmentsSet : words.noteDepartmentsBySize],
			words.noteRate
		];
		return notes2.flatMap((note) => noteRows(`${words.bullet}${note}`, columns));
	}

	// src/report/stable-ids.ts
	var MOST = 2 ** 32;
	function stableIds(kind, names) {
		const seen = /* @__PURE__ */ new Map();
		const taken = /* @__PURE__ */ new Set();
		return names.map((name) => {
			var _a;
			const key = foldKey(name);
			const nth = ((_a = seen.get(key)) != null ? _a : 0) + 1;
			seen.set(key, nth);
			let id = hashOf(`${kind}|${key}|${nth}`);
			while (taken.has(id)) {
				id = (id + 1) % MOST;
			}
			taken.add(id);
			return id;
		});
	}

	// src/report/year-slots.ts
	function partOf(table, year, column) {
		var _a;
		if (year.columns.length === 1) {
			return "";
		}
		const headings = year.columns.map((one) => {
			var _a2, _b;
			return (_b = (_a2 = table.columnUses.find((use) => use.column === one)) == null ? void 0 : _a2.headings) != null ? _b : [];
		});
		const own = ((_a = headings[column]) != null ? _a : []).filter((heading) => headings.some((others) => !others.includes(heading)));
		return own.length === 0 ? String(column + 1) : own.join(" ");
	}
	function yearOfMark(table, { year }) {
		var _a;
		if (year === null) {
			return -1;
		}
		const told = table.years.map(isReported);
		const own = (from) => from.from === year && from.to === year;
		const inside = ({ from, to }) => from !== null && to !== null && from <= year && year <= to;
		const places = [
			table.years.findIndex((one, index) => own(one) && told[index] === true),
			table.years.findIndex(own),
			table.years.findIndex((one, index) => inside(one) && told[index] === true)
		];
		return (_a = places.find((place) => place >= 0)) != null ? _a : -1;
	}
	function newestYear({ years }) {
		for (const kind of ["actual", "interim"]) {
			const latest = Math.max(...years.flatMap((year) => {
				var _a;
				return year.kind === kind ? (_a = year.to) != null ? _a : [] : [];
			}));
			const place = years.findIndex((year) => year.kind === kind && year.to === latest);
			if (place >= 0) {
				return place;
			}
		}
		return 0;
	}
	function marksByYear(table) {
		var _a;
		const counting = table.marks.findIndex(({ column }) => column === table.columns.mark);
		const others = table.marks.map((_, index) => index).filter((index) => index !== counting);
		const places = /* @__PURE__ */ new Map();
		const place = (year, mark) => {
			if (mark >= 0 && table.years[year] !== void 0 && !places.has(year)) {
				places.set(year, mark);
			}
		};
		for (const index of [counting, ...others.reverse()]) {
			const mark = table.marks[index];
			place(mark === void 0 ? -1 : yearOfMark(table, mark), index);
		}
		if (((_a = table.marks[counting]) == null ? void 0 : _a.year) === null) {
			place(newestYear(table), counting);
		}
		return places;
	}
	function yearSlots(table) {
		const marks = marksByYear(table);
		return table.years.flatMap(
			(year, index) => year.columns.map((_, column) => {
				var _a;
				const last = column === year.columns.length - 1;
				const mark = last ? (_a = marks.get(index)) != null ? _a : null : null;
				return { year, at: [index, column], part: partOf(table, year, column), mark };
			})
		);
	}

	// src/report/data-tab.ts
	var MOST_LINKED_ROWS = 1e3;
	var NUMBER = { format: "0" };
	var YEAR = { align: "center", format: "0" };
	var TEXT = {};
	var CENTRED = { align: "center" };
	var LINK = { align: "center", color: COLORS.accent };
	var COLUMNS = [
		["entry", 90, NUMBER],
		["order", 90, NUMBER],
		["measure", 90, NUMBER],
		["number", 90, TEXT],
		["chapter", 220, TEXT],
		["direction", 220, TEXT],
		["item", 220, TEXT],
		["departments", 220, TEXT],
		["departmentCount", 90, NUMBER],
		["term", 90, CENTRED],
		["isNew", 90, NUMBER],
		["relisted", 90, NUMBER],
		["from", 90, YEAR],
		["to", 90, YEAR],
		["label", 140, TEXT],
		["kind", 90, CENTRED],
		["part", 90, TEXT],
		["mark", 90, CENTRED],
		["entryMark", 90, CENTRED],
		["cell", 90, LINK],
		["text", 400, TEXT],
		["sheet", 130, TEXT],
		["asOf", 130, TEXT],
		["madeAt", 130, TEXT],
		["madeBy", 130, TEXT]
	];
	var HEAD = { bold: true, background: COLORS.header, align: "center" };
	function markText(datum, scale) {
		const said = saidBy(datum);
		const reading = readMark(said, scale);
		return reading.kind === "exact" || reading.kind === "look-alike" ? reading.mark.symbol : oneLine(said);
	}
	function commonValues({ table, messages, now, version }) {
		return {
			sheet: table.sheetName,
			asOf: table.asOf.date,
			madeAt: now.replace("T", " "),
			madeBy: messages.data.madeBy({ version })
		};
	}
	function entryValues(entry, table, separator) {
		var _a, _b, _c, _d, _e, _f;
		const { chapter, direction, departments } = entry;
		return {
			order: entry.index + 1,
			number: oneLine(saidBy(entry.number)),
			chapter: oneLine(chapter === null ? "" : (_b = (_a = table.chapters[chapter]) == null ? void 0 : _a.title) != null ? _b : ""),
			direction: oneLine(direction === null ? "" : (_d = (_c = table.directions[direction]) == null ? void 0 : _c.title) != null ? _d : ""),
			item: (_f = (_e = table.measures[entry.measure]) == null ? void 0 : _e.name) != null ? _f : "",
			departments: departments.join(separator),
			departmentCount: departments.length,
			term: oneLine(saidBy(entry.term)),
			isNew: Number(entry.isNew),
			relisted: Number(entry.relisted),
			entryMark: markText(entry.mark, table.scale)
		};
	}
	function yearValues(entry, slot, input) {
		var _a, _b, _c, _d, _e;
		const { year, at, part, mark } = slot;
		const { marks } = input.table;
		const datum = (_a = entry.years[at[0]]) == null ? void 0 : _a[at[1]];
		return {
			from: (_b = year.from) != null ? _b : "",
			to: (_c = year.to) != null ? _c : "",
			label: year.label,
			kind: input.messages.table.kinds[year.kind],
			part,
			text: saidBy(datum),
			mark: mark === null ? "" : markText(entry.marks[mark], (_e = (_d = marks[mark]) == null ? void 0 : _d.scale) != null ? _e : []),
			cell: datum === void 0 ? "" : toA1(datum.cell)
		};
	}
	function yearlessValues(entry, { scale }) {
		const mark = markText(entry.mark, scale);
		return { from: "", to: "", label: "", kind: "", part: "", text: "", mark, cell: "" };
	}
	function dataCell(value, style, link) {
		const safe = typeof value === "string" ? cellText(value) : value;
		return link === null ? { value: safe, style } : { value: safe, style, link };
	}
	function planData(input) {
		const { table } = input;
		const { headings, separator, tabName } = input.messages.data;
		const slots = yearSlots(table);
		const common = commonValues(input);
		const entryIds = stableIds(
			"entry",
			table.entries.map((entry) => {
				var _a, _b;
				return (_b = (_a = table.measures[entry.measure]) == null ? void 0 : _a.name) != null ? _b : "";
			})
		);
		const measureIds = stableIds(
			"measure",
			table.measures.map(({ name }) => name)
		);
		const linked = table.entries.length * slots.length <= MOST_LINKED_ROWS;
		const rowOf = (values, datum) => COLUMNS.map(([name, , style]) => {
			const link = name === "cell" && linked && datum !== void 0 ? { sheetId: table.sheetId, cell: datum.cell } : null;
			return dataCell(values[name], name === "cell" && !linked ? CENTRED : style, link);
		});
		const rows = table.entries.flatMap((entry) => {
			var _a, _b;
			const ids = { entry: (_a = entryIds[entry.index]) != null ? _a : 0, measure: (_b = measureIds[entry.measure]) != null ? _b : 0 };
			const own = { ...common, ...ids, ...entryValues(entry, table, separator) };
			return slots.length === 0 ? [rowOf({ ...own, ...yearlessValues(entry, table) }, void 0)] : slots.map(
				(slot) => {
					var _a2;
					return rowOf({ ...own, ...yearValues(entry, slot, input) }, (_a2 = entry.years[slot.at[0]]) == null ? void 0 : _a2[slot.at[1]]);
				}
			);
		});
		return {
			kind: "data",
			name: tabName,
			widths: COLUMNS.map(([, width]) => width),
			rows: [COLUMNS.map(([name]) => dataCell(headings[name], HEAD, null)), ...rows],
			list: true
		};
	}

	// src/report/completeness-table.ts
	var HEAT = [
		[0, [255, 255, 255]],
		[0.1, [247, 201, 155]],
		[0.5, [229, 138, 79]]
	];
	var LEAST_SHORTFALL = 0.04;
	function mix(from, to, share) {
		return `#${from.map(
			(channel, index) => {
				var _a;
				return Math.round(channel + (((_a = to[index]) != null ? _a : channel) - channel) * share).toString(16).padStart(2, "0");
			}
		).join("")}`;
	}
	function heatColor(rate) {
		var _a, _b;
		if (rate >= 1) {
			return null;
		}
		const shortfall = Math.max(LEAST_SHORTFALL, 1 - rate);
		for (let step = 1; step < HEAT.length; step++) {
			const [low, from] = (_a = HEAT[step - 1]) != null ? _a : [0, [255, 255, 255]];
			const [high, to] = (_b = HEAT[step]) != null ? _b : [1, from];
			if (shortfall <= high) {
				return mix(from, to, (shortfall - low) / (high - low));
			}
		}
		const last = HEAT[HEAT.length - 1];
		return last === void 0 ? null : mix(last[1], last[1], 0);
	}
	function yearHeads(table, years, messages) {
		const nameOf = yearNames(table.years.map(({ label }) => label));
		const { noteSign } = messages.report;
		return years.map((index) => {
			var _a;
			const year = table.years[index];
			if (year === void 0 || year.from === null || year.to === null) {
				return (_a = year == null ? void 0 : year.label) != null ? _a : "";
			}
			const [from, to] = [nameOf(year.from), nameOf(year.to)];
			const name = from === to ? from : messages.shared.yearSpan({ from, to });
			return year.kind === "interim" ? `${name}${noteSign}` : name;
		});
	}
	function rateCell(completeness, messages) {
		const rate = rateOf(completeness);
		if (rate === null) {
			return textCell(messages.table.notAsked, { align: "center", color: COLORS.faint });
		}
		const background = heatColor(rate);
		return {
			// A single blank among ten thousand must not read as 100.0 %.
			value: rate < 1 ? Math.min(rate, 0.999) : 1,
			style: { align: "right", format: "0.0%", ...background === null ? {} : { background } }
		};
	}
	function addedRows(label, rows) {
		var _a, _b;
		const years = ((_b = (_a = rows[0]) == null ? void 0 : _a.years) != null ? _b : []).map((_, year) => sumOf(rows.flatMap((row) => {
			var _a2;
			return (_a2 = row.years[year]) != null ? _a2 : [];
		})));
		return { label, years, total: sumOf(years) };
	}
	function completenessTable({ heading, rows, unnamed, most, further }, table, summary, columns, messages) {
		if (summary.completeness.total.required === 0) {
			return [fillRow([textCell(messages.report.noYears)], columns)];
		}
		const head = tableHead([heading, ...yearHeads(table, summary.years, messages), messages.table.total], columns);
		const line = (row, label) => [
			textCell(label, { wrap: true }),
			...row.years.map((year) => rateCell(year, messages)),
			rateCell(row.total, messages)
		];
		const rest = rows.length > most ? rows.slice(most - 1) : [];
		const shown = rest.length === 0 ? rows : [...rows.slice(0, most - 1), addedRows(messages.report.remainder({ count: rest.length, tab: further }), rest)];
		return [
			head,
			...shown.map((row) => bodyRow(line(row, row.label === "" ? unnamed : row.label), columns)),
			totalRow(line(summary.completeness, messages.table.grandTotal), columns)
		];
	}
	function interimNote(table, years, messages) {
		const running = years.flatMap((index) => {
			const year = table.years[index];
			return (year == null ? void 0 : year.kind) === "interim" ? [year.label] : [];
		});
		return running.length === 0 ? null : `${messages.report.noteSign} ${messages.report.noteInterim({ years: running.join(messages.shared.jointSeparator) })}`;
	}

	// src/report/figure-columns.ts
	var LEAST_LABEL_WIDTH = 116;
	var LEAST_CLOSED = 3;
	var LEAST_WIDTH = 42;
	var MOST_PLANS = 2;
	var PADDING = 9;
	function widthOfText(text) {
		const size = [...text].reduce(
			(sum2, character) => sum2 + (/[,.]/.test(character) ? 4 : /[ -~]/.test(character) ? 7.5 : 13.4),
			0
		);
		return Math.max(LEAST_WIDTH, Math.ceil(size) + PADDING);
	}
	function shownIn({ figures }, year, table) {
		var _a;
		const own = figures.filter(({ figure }) => figure.year === year);
		const isClosed = ((_a = table.years[year]) == null ? void 0 : _a.kind) === "actual";
		for (const state of ["closed", "interim", "planned"]) {
			const found = own.find((each) => each.state === state);
			if (found !== void 0 && !(isClosed && state === "planned")) {
				return found;
			}
		}
		return null;
	}
	function yearsOf(series, table) {
		const told = new Set(series.flatMap(({ figures }) => figures.map(({ figure }) => figure.year)));
		const time = (index) => {
			var _a, _b;
			return (_b = (_a = table.years[index]) == null ? void 0 : _a.to) != null ? _b : Number.MAX_SAFE_INTEGER;
		};
		const ofKind = (...kinds) => table.years.flatMap(({ kind }, index) => kinds.includes(kind) ? [index] : []).sort((one, other) => time(one) - time(other) || one - other);
		const closed = ofKind("actual");
		const newest = Math.max(...closed.map(time));
		return {
			closed,
			running: ofKind("interim").filter((index) => told.has(index)),
			plans: ofKind("plan", "target").filter((index) => told.has(index) && time(index) > newest).slice(0, MOST_PLANS)
		};
	}
	function closedShown({ shown }) {
		return shown.filter((each) => (each == null ? void 0 : each.state) === "closed").length;
	}
	function figureGrid(series, table, textOf, headOf, othersOf, most) {
		const told = series.filter((each) => closedFigures(each).length > 1);
		const sets = yearsOf(told, table);
		for (let omitted = 0; ; omitted++) {
			const closed = sets.closed.slice(omitted);
			const years = [...closed, ...sets.running, ...sets.plans];
			const all = told.map((each) => ({ series: each, shown: years.map((year) => shownIn(each, year, table)) })).filter((row) => closedShown(row) > 1);
			const rows = all.slice(0, most);
			const widths = years.map(
				(year, column) => Math.max(
					widthOfText(headOf(year).slice(0, 4)),
					...rows.map((row) => {
						var _a;
						const figure = (_a = row.shown[column]) != null ? _a : null;
						return figure === null ? 0 : widthOfText(textOf(figure, row));
					})
				)
			);
			const columns = { years, closed: closed.length, widths, omitted };
			const used = widths.reduce((sum2, width) => sum2 + width, othersOf(rows, columns) + LEAST_LABEL_WIDTH);
			if (used <= PAGE_WIDTH || closed.length <= LEAST_CLOSED) {
				return { columns, rows, more: all.slice(most) };
			}
		}
	}

	// src/report/measure-label.ts
	function measureName(name, { table }) {
		return name === void 0 || name === "" ? table.noName : name;
	}
	function measureLabel(entry, table, messages) {
		var _a;
		const measure = measureName((_a = table.measures[entry.measure]) == null ? void 0 : _a.name, messages);
		return entry.departments.length === 0 ? measure : messages.report.measureOf({ measure, departments: entry.departments.join(messages.shared.jointSeparator) });
	}

	// src/report/figure-notes.ts
	function figuresIn(rows) {
		return rows.reduce((sum2, { series }) => sum2 + series.figures.length, 0);
	}
	function sum(counts) {
		return counts.reduce((whole, count) => whole + count, 0);
	}
	function moreText({ more }, most, { table, messages }) {
		var _a, _b, _c;
		const entry = table.entries[(_b = (_a = more[0]) == null ? void 0 : _a.series.entry) != null ? _b : -1];
		if (entry === void 0) {
			return null;
		}
		const measure = measureName((_c = table.measures[entry.measure]) == null ? void 0 : _c.name, messages);
		return messages.figures.more({ most, rows: more.length, row: entry.row + 1, measure });
	}
	function notes(grid, { series, aside }, { messages }) {
		const words = messages.figures;
		const joined = sum(series.map(({ figures }) => figures.length));
		const read = joined + sum(Object.values(aside));
		const shown = sum(grid.rows.map((row) => row.shown.filter((each) => each !== null).length));
		const left = [
			[joined - figuresIn(grid.rows) - figuresIn(grid.more), words.noteSingle],
			[figuresIn(grid.rows) - shown, words.noteUnshown],
			[figuresIn(grid.more), words.noteBeyond],
			[aside.frequency, words.noteFrequency],
			[aside.range, words.noteRange],
			[aside["other-year"], words.noteOtherYear],
			[aside.part, words.notePart]
		];
		return [
			read === shown ? words.noteAll({ figures: read }) : words.noteShown({ figures: read, shown }),
			...left.flatMap(([figures, line]) => figures === 0 ? [] : [line({ figures })]),
			words.noteJoined
		];
	}
	function restRows(grid, reading, most, input, width) {
		const { report } = input.messages;
		const more = moreText(grid, most, input);
		return [
			...more === null ? [] : textRows(more, width),
			emptyRow(width),
			...sectionRows(report.notes, width),
			...notes(grid, reading, input).flatMap((note) => noteRows(`${report.bullet}${note}`, width))
		];
	}

	// src/report/figure-row.ts
	var MOST_DECIMALS = 3;
	var SMALL = 9;
	var PADDING2 = 9;
	var FULL_WIDTH = 40 / 3;
	function decimalsOf({ shown }) {
		return Math.max(
			0,
			...shown.map((each) => {
				var _a;
				const [, decimals = ""] = String((_a = each == null ? void 0 : each.figure.value) != null ? _a : 0).split(".");
				return Math.min(MOST_DECIMALS, decimals.length);
			})
		);
	}
	function numberFormat(decimals) {
		return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
	}
	function suffixOf({ state }, messages) {
		switch (state) {
			case "closed":
				return "";
			case "interim":
				return messages.report.noteSign;
			case "planned":
				return messages.figures.planSign;
		}
	}
	function grouped(value, decimals) {
		const [whole = "", rest = ""] = Math.abs(value).toFixed(decimals).split(".");
		return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}${rest === "" ? "" : `.${rest}`}`;
	}
	function figureText(figure, row, messages) {
		return `${grouped(figure.figure.value, decimalsOf(row))}${suffixOf(figure, messages)}`;
	}
	function numberCell(figure, decimals, messages) {
		if (figure === null) {
			return { value: "", style: {} };
		}
		const suffix = suffixOf(figure, messages);
		return {
			value: figure.figure.value,
			style: {
				align: "right",
				format: `${numberFormat(decimals)}${suffix === "" ? "" : `"${suffix}"`}`,
				...figure.state === "planned" ? { color: COLORS.quiet } : {}
			}
		};
	}
	function difference(after, before) {
		return Number((after - before).toFixed(MOST_DECIMALS));
	}
	function closedIn({ shown }, { closed }) {
		return shown.slice(0, closed).map((each) => (each == null ? void 0 : each.state) === "closed" ? each.figure.value : null);
	}
	function changesOf(row, columns, table) {
		var _a, _b, _c;
		const values = closedIn(row, columns);
		const [before = null, after = null] = values.slice(-2);
		const [earlier, newest] = columns.years.slice(0, columns.closed).slice(-2);
		const isNextYear = earlier !== void 0 && newest !== void 0 && ((_a = table.years[newest]) == null ? void 0 : _a.from) === ((_c = (_b = table.years[earlier]) == null ? void 0 : _b.to) != null ? _c : Number.NaN) + 1;
		const last = before === null || after === null || !isNextYear ? null : difference(after, before);
		const told = values.filter((value) => value !== null);
		const [first] = told;
		const latest = told[told.length - 1];
		return {
			last,
			rate: last === null || before === null || before === 0 || row.series.unit === "％" ? null : last / Math.abs(before),
			overall: first === void 0 || latest === void 0 ? null : difference(latest, first)
		};
	}
	function signed(format) {
		return `+${format};-${format};0`;
	}
	function changeCell(value, format, messages) {
		return value === null ? textCell(messages.table.notAsked, { align: "right", color: COLORS.quiet }) : { value, style: { align: "right", format: signed(format) } };
	}
	function sparkline({ shown }, { closed }, first) {
		var _a, _b, _c;
		let best = null;
		for (let start = 0; start < closed; ) {
			let end = start;
			while (end < closed && ((_a = shown[end]) == null ? void 0 : _a.state) !== "interim") {
				end++;
			}
			const places = shown.slice(start, end).flatMap((each, at) => each === null ? [] : [start + at]);
			const [from = 0] = places;
			const to = (_b = places[places.length - 1]) != null ? _b : 0;
			if (places.length > 1 && places.length >= ((_c = best == null ? void 0 : best.figures) != null ? _c : 0)) {
				best = { column: first + from, columns: to - from + 1, figures: places.length };
			}
			start = end + 1;
		}
		return best === null ? null : { column: best.column, columns: best.columns };
	}
	function sourceCell({ shown }, table) {
		const cells = shown.flatMap((each) => each === null ? [] : [each.figure.cell]).filter((cell, index, all) => all.findIndex((other) => isSameCell(other, cell)) === index);
		const links = [];
		let value = "";
		for (const cell of cells) {
			value += value === "" ? "" : " ";
			const start = value.length;
			value += toA1(cell);
			links.push({ sheetId: table.sheetId, cell, start, end: value.length });
		}
		return { value, style: { size: SMALL, color: COLORS.accent, wrap: true }, links };
	}
	var YEAR_IN_HEADING = /(?:令和|平成|[RHＲＨ])\s?(?:元|[0-9０-９]{1,2})(?:年度?)?の?|[0-9０-９]{4}(?:年度?)?の?/g;
	function columnName({ figures }, table) {
		var _a, _b;
		const last = (_a = figures[figures.length - 1]) == null ? void 0 : _a.figure;
		const slot = yearSlots(table).find(
			({ year, at }) => at[0] === (last == null ? void 0 : last.year) && year.columns[at[1]] === last.cell.column
		);
		const part = oneLine((_b = slot == null ? void 0 : slot.part) != null ? _b : "").replace(YEAR_IN_HEADING, "").trim();
		return /^\d*$/.test(part) ? "" : part;
	}
	function indicatorName({ series }, table, messages, pixels) {
		var _a, _b, _c, _d;
		const { counted, unit: own } = series;
		const words = messages.figures;
		const measure = (_d = (_c = table.measures[(_b = (_a = table.entries[series.entry]) == null ? void 0 : _a.measure) != null ? _b : -1]) == null ? void 0 : _c.name) != null ? _d : "";
		const column = own === "" ? columnName(series, table) : "";
		const label = column || series.label || measure || messages.table.noName;
		const units = [...counted === null ? [] : [words.counted[counted]], ...own === "" ? [] : [own]];
		if (units.length === 0) {
			return label;
		}
		const unit = units.join(words.unitSeparator);
		const name = words.indicator({ label, unit });
		const inBrackets = words.indicator({ label: "", unit }).trim();
		const room = Math.floor((pixels - PADDING2) / FULL_WIDTH * 2);
		const [last = ""] = wrapLines(name, room).slice(-1);
		const isSafe = last.indexOf(inBrackets) > 0 && widthOfLine(last) <= room - 2;
		return isSafe ? name : `${label}
${inBrackets}`;
	}
	function changeWidths(rows, columns, table) {
		const widest = (texts) => Math.max(...["", ...texts].map(widthOfText));
		const told = rows.map((row) => ({ ...changesOf(row, columns, table), decimals: decimalsOf(row) }));
		const sized = (value, decimals) => value === null ? "" : `+${grouped(value, decimals)}`;
		return [
			widest(told.map(({ last, decimals }) => sized(last, decimals))),
			widest(told.map(({ rate }) => rate === null ? "" : `+${grouped(rate * 100, 1)}%`)),
			widest(told.map(({ overall, decimals }) => sized(overall, decimals)))
		];
	}
	function figureRow(row, columns, table, messages, width) {
		const decimals = decimalsOf(row);
		const changes = changesOf(row, columns, table);
		const line = sparkline(row, columns, 1);
		return bodyRow(
			[
				textCell(indicatorName(row, table, messages, columns.label), { wrap: true }),
				...row.shown.map((figure) => numberCell(figure, decimals, messages)),
				changeCell(changes.last, numberFormat(decimals), messages),
				changeCell(changes.rate, "0.0%", messages),
				changeCell(changes.overall, numberFormat(decimals), messages),
				line === null ? { value: "", style: {} } : { value: "", style: {}, sparkline: line },
				sourceCell(row, table)
			],
			width
		);
	}

	// src/report/figures-tab.ts
	var MOST_FIGURE_ROWS = 500;
	var SPARKLINE_WIDTH = 60;
	var CELLS_WIDTH = 64;
	var NAME_WIDTH = 96;
	var OTHER_COLUMNS = 6;
	function chapterRows(grid, label, input, width) {
		const { table, messages } = input;
		const chapterOf = ({ series }) => {
			var _a, _b;
			return (_b = (_a = table.entries[series.entry]) == null ? void 0 : _a.chapter) != null ? _b : null;
		};
		return groupUnder(grid.rows, (row) => [chapterOf(row)]).flatMap(({ label: chapter, members }) => {
			var _a;
			const band = chapter === null ? void 0 : table.chapters[chapter];
			const title = table.chapters.length === 0 ? messages.figures.section : (_a = band == null ? void 0 : band.title) != null ? _a : messages.table.outsideBands;
			return [
				emptyRow(width),
				...sectionRows(title, width),
				headRow(grid.columns, input, width),
				...groupUnder(members, ({ series }) => [series.entry]).flatMap(({ label: index, members: rows }) => [
					...entryRows(table.entries[index], input, width),
					...rows.map((row) => figureRow(row, { ...grid.columns, label }, table, messages, width))
				])
			];
		});
	}
	function headRow({ years }, { table, messages }, width) {
		const { headings } = messages.figures;
		return tableHead(
			[
				headings.indicator,
				...yearHeads(table, years, messages),
				headings.change,
				headings.rate,
				headings.overall,
				headings.trend,
				headings.cells
			],
			width
		);
	}
	function entryRows(entry, { table, messages }, width) {
		var _a, _b;
		const measure = table.measures[(_a = entry == null ? void 0 : entry.measure) != null ? _a : -1];
		const name = measureName(measure == null ? void 0 : measure.name, messages);
		const isOneOfSeveral = entry !== void 0 && ((_b = measure == null ? void 0 : measure.entries.length) != null ? _b : 0) > 1;
		const text = isOneOfSeveral ? messages.figures.entry({ measure: name, row: entry.row + 1 }) : name;
		return wrapLines(text, NAME_WIDTH).map(
			(line) => fillRow([textCell(line, { bold: true, bottom: "hairline" })], width, { bottom: "hairline" })
		);
	}
	function introRows({ columns }, { table, messages }, width) {
		const words = messages.figures;
		const heads = yearHeads(table, columns.years.slice(0, columns.closed), messages);
		const [before, after] = heads.slice(-2);
		const [oldest = ""] = heads;
		const running = interimNote(table, columns.years, messages);
		return [
			...textRows(words.howToRead, width),
			...before === void 0 || after === void 0 ? [] : textRows(words.howToCompare({ before, after }), width),
			...running === null ? [] : textRows(running, width),
			...columns.omitted === 0 ? [] : textRows(words.omitted({ years: columns.omitted, oldest }), width)
		];
	}
	function total(widths) {
		return widths.reduce((sum2, width) => sum2 + width, 0);
	}
	function planFigures(input) {
		const { table, messages } = input;
		const words = messages.figures;
		const reading = figureSeries(table);
		const besideYears = (rows2, columns2) => [
			...changeWidths(rows2, columns2, table),
			SPARKLINE_WIDTH,
			CELLS_WIDTH
		];
		const grid = figureGrid(
			reading.series,
			table,
			(figure, row) => figureText(figure, row, messages),
			(year) => {
				var _a;
				return (_a = yearHeads(table, [year], messages)[0]) != null ? _a : "";
			},
			(rows2, columns2) => total(besideYears(rows2, columns2)),
			MOST_FIGURE_ROWS
		);
		const { columns, rows } = grid;
		const beside = [...columns.widths, ...besideYears(rows, columns)];
		const label = Math.max(LEAST_LABEL_WIDTH, PAGE_WIDTH - total(beside));
		const width = columns.years.length + OTHER_COLUMNS;
		return {
			kind: "figures",
			name: words.tabName,
			widths: [label, ...beside],
			rows: [
				...titleRows(table.title === null ? words.tabName : words.titleOf({ table: table.title }), width),
				...originRows(input, width),
				...rows.length === 0 ? [emptyRow(width), ...textRows(words.none, width)] : [...introRows(grid, input, width), ...chapterRows(grid, label, input, width)],
				...restRows(grid, reading, MOST_FIGURE_ROWS, input, width)
			]
		};
	}

	// src/report/block.ts
	function plain(rows) {
		return { rows, charts: [] };
	}
	function stack(blocks) {
		const rows = [];
		const charts = [];
		for (const block of blocks) {
			const above = rows.length;
			charts.push(
				...block.charts.map((chart) => ({
					...chart,
					data: { ...chart.data, row: chart.data.row + above },
					at: { ...chart.at, row: chart.at.row + above }
				}))
			);
			for (const row of block.rows) {
				rows.push(row);
			}
		}
		return { rows, charts };
	}
	function section(title, columns, blocks) {
		return stack([plain([emptyRow(columns), ...sectionRows(title, columns)]), ...blocks]);
	}

	// src/report/cell-list.ts
	var MOST_LINES = 150;
	function columnName2(finding, table) {
		var _a, _b;
		const { columns, headings } = table;
		for (const role of ["item", "outline", "department", "term", "mark"]) {
			if (columns[role] === finding.cell.column) {
				return headings[role];
			}
		}
		return (_b = (_a = table.years.find((year) => year.columns.includes(finding.cell.column))) == null ? void 0 : _a.label) != null ? _b : "";
	}
	function linesOf(findings, years) {
		return [...groupUnder(findings, (finding) => {
			var _a;
			return [(_a = finding.entry) != null ? _a : -1];
		})].sort((one, other) => one.label - other.label).flatMap(({ members: group }) => {
			var _a, _b;
			const measure = (_b = (_a = group[0]) == null ? void 0 : _a.measure) != null ? _b : "";
			const cells = groupUnder(group, (finding) => [toA1(finding.cell)]).flatMap(
				({ members }) => {
					const [finding] = members;
					return finding === void 0 ? [] : [{ finding, checks: members.map(({ check }) => check) }];
				}
			);
			const inYears = years.map((year) => {
				var _a2;
				return (_a2 = cells.find(({ finding }) => finding.year === year)) != null ? _a2 : null;
			});
			const others = cells.filter((cell) => !inYears.includes(cell));
			const [firstOther = null, ...furtherOthers] = others;
			return [
				{ measure, years: inYears, other: firstOther },
				...furtherOthers.map((other) => ({ measure, years: years.map(() => null), other }))
			];
		});
	}
	function byDepartment(findings) {
		return groupUnder(findings, ({ departments }) => labelsFrom(departments)).map(({ label, members }) => ({ department: label, findings: members })).sort(
			(one, other) => Number(one.department === "") - Number(other.department === "") || other.findings.length - one.findings.length
		);
	}
	function reasonOf(checks, messages) {
		const { reasons } = messages.report;
		const words = checks.flatMap(
			(check) => check === "stale-plan" ? [reasons.stalePlan] : check === "stale-interim" ? [reasons.staleInterim] : []
		);
		return [...new Set(words)].join("\n");
	}
	function linkCell(cell, table) {
		if (cell === null) {
			return textCell("", {});
		}
		const place = toA1(cell.finding.cell);
		return textCell(
			place,
			{ align: "center", color: COLORS.accent, wrap: true },
			{ sheetId: table.sheetId, cell: cell.finding.cell }
		);
	}
	function cellList(findings, years, table, columns, messages, none) {
		if (findings.length === 0) {
			return [fillRow([textCell(none)], columns)];
		}
		const head = tableHead(
			[messages.table.item, ...yearHeads(table, years, messages), messages.report.cellName, messages.report.cell],
			columns
		);
		const rows = [head];
		let left = MOST_LINES;
		let more = 0;
		for (const group of byDepartment(findings)) {
			const lines = linesOf(group.findings, years);
			const shown = lines.slice(0, left);
			left -= shown.length;
			more += lines.slice(shown.length).reduce((sum2, line) => sum2 + cellsIn(line), 0);
			if (shown.length > 0) {
				rows.push(
					...departmentRows(group, columns, messages),
					...shown.map((line) => measureRow(line, table, columns, messages))
				);
			}
		}
		const { report, requests } = messages;
		return more === 0 ? rows : [...rows, ...noteRows(report.moreCells({ count: more, tab: requests.tabName }), columns)];
	}
	function cellsIn({ years, other }) {
		return years.filter((cell) => cell !== null).length + (other === null ? 0 : 1);
	}
	function distinctCells(findings) {
		return new Set(findings.map(({ cell }) => toA1(cell))).size;
	}
	function departmentRows(group, columns, messages) {
		const department = group.department === "" ? messages.table.noDepartment : group.department;
		const heading = messages.report.departmentHeading({ department, cells: distinctCells(group.findings) });
		return groupRows(heading, columns);
	}
	function measureRow(line, table, columns, messages) {
		const { other } = line;
		const checks = line.years.flatMap((cell) => {
			var _a;
			return (_a = cell == null ? void 0 : cell.checks) != null ? _a : [];
		});
		const cells = [
			textCell(measureName(line.measure, messages), { wrap: true }),
			...line.years.map((cell) => linkCell(cell, table)),
			textCell(other === null ? reasonOf(checks, messages) : columnName2(other.finding, table), {
				align: "center",
				wrap: true
			}),
			linkCell(other, table)
		];
		return bodyRow(cells, columns);
	}

	// src/report/percent.ts
	function shownPercent(rate) {
		return rate < 1 ? Math.min(99.9, Math.round(rate * 1e3) / 10) : 100;
	}
	function percent(rate, none) {
		if (rate === null) {
			return none;
		}
		return `${shownPercent(rate).toFixed(1)}%`;
	}

	// src/report/headline.ts
	function signed2(change, { report }) {
		if (change === 0) {
			return report.noChange;
		}
		return `${change > 0 ? report.plus : report.minus}${Math.abs(change)}`;
	}
	function baseName({ base }, messages) {
		const { report } = messages;
		switch (base.kind) {
			case "report":
				return report.baseReport({ time: displayTime(base.at, messages) });
			case "sheet":
				return report.baseSheet({ sheet: base.name });
		}
	}
	function comparesMarks({ marks }) {
		return marks.some(({ symbol }) => symbol !== "");
	}
	function comparedMark(symbol, { summary, messages: { table, shared } }) {
		if (symbol !== "") {
			return symbol;
		}
		return summary.total.entries.others === 0 ? table.unmarked : `${table.unmarked}${shared.jointSeparator}${table.others}`;
	}
	function headlineText({ table, summary, messages }) {
		const words = messages.report;
		const { marks, unmarked, total: total2 } = summary.total.entries;
		const size = { measures: table.measures.length, entries: table.entries.length };
		if (table.columns.mark === null) {
			return words.headlineNoMarks(size);
		}
		const share = (count) => percent(total2 === 0 ? null : count / total2, messages.table.noRate);
		const steps = isRanked(table) ? stepsDone(table.scale) : 0;
		if (steps === 0) {
			const marked = total2 - unmarked;
			return words.headlineMarked({ ...size, marked, rate: share(marked) });
		}
		const done = marks.slice(0, steps).reduce((sum2, count) => sum2 + count, 0);
		const symbols = table.scale.slice(0, steps).map(({ symbol }) => symbol);
		return words.headline({ ...size, marks: symbols.join(words.markSeparator), done, rate: share(done) });
	}
	function blanksOf({ filled, required }) {
		return required - filled;
	}
	function changeText(comparison, input) {
		const { messages } = input;
		const words = messages.report;
		const base = baseName(comparison, messages);
		const { before, after } = comparison.completeness;
		const counts = [
			[messages.table.entries, comparison.entries],
			...comparesMarks(comparison) ? comparison.marks.map((mark) => [comparedMark(mark.symbol, input), mark]) : [],
			[words.blanks, { before: blanksOf(before), after: blanksOf(after) }]
		];
		const changes = counts.flatMap(
			([what, change]) => change.after === change.before ? [] : [words.changeOf({ what, change: signed2(change.after - change.before, messages) })]
		);
		return changes.length === 0 ? words.noChanges({ base }) : words.changes({ base, list: changes.join(messages.shared.separator) });
	}
	function headlineRows(input, columns) {
		const { comparison } = input;
		return [
			...textRows(headlineText(input), columns, { bold: true, size: 12 }),
			...comparison === null ? [] : textRows(changeText(comparison, input), columns)
		];
	}

	// src/report/change-section.ts
	var MOST_ITEMS = 20;
	function changeColumns(comparison) {
		return comparison === null ? 0 : Math.max(3, comparison.transitions.to.length + 1);
	}
	function changeCells({ before, after }, messages) {
		return [countCell(before), countCell(after), textCell(signed2(after - before, messages), { align: "right" })];
	}
	function rateChange({ completeness: { before, after } }, messages) {
		const [then, now] = [rateOf(before), rateOf(after)];
		const points = then === null || now === null ? null : Number((shownPercent(now) - shownPercent(then)).toFixed(1));
		return textCell(points === null ? messages.table.notAsked : signed2(points, messages), { align: "right" });
	}
	function numberRows(comparison, input, columns) {
		const { messages } = input;
		const { report: words, table: labels } = messages;
		const before = comparison.base.kind === "sheet" ? words.beforeSheet : words.before;
		const rate = (side) => textCell(percent(rateOf(comparison.completeness[side]), labels.noRate), { align: "right" });
		const entries = [textCell(labels.entries), ...changeCells(comparison.entries, messages)];
		const heads = [before, words.after, words.change];
		return [
			...comparesMarks(comparison) ? [
				tableHead([words.mark, ...heads], columns),
				...comparison.marks.map(
					(mark) => bodyRow([textCell(comparedMark(mark.symbol, input)), ...changeCells(mark, messages)], columns)
				),
				totalRow(entries, columns)
			] : [tableHead(["", ...heads], columns), bodyRow(entries, columns)],
			bodyRow([textCell(labels.measures), ...changeCells(comparison.measures, messages)], columns),
			bodyRow([textCell(words.rateInPoints), rate("before"), rate("after"), rateChange(comparison, messages)], columns)
		];
	}
	function hasMoves({ transitions: { from, to, counts } }) {
		return counts.some((row, at) => row.some((count, now) => count > 0 && from[at] !== to[now]));
	}
	function transitionRows(comparison, input, columns) {
		const { report: words, table: labels } = input.messages;
		const { from, to, counts } = comparison.transitions;
		if (!hasMoves(comparison)) {
			return [fillRow([textCell(words.noTransitions)], columns)];
		}
		const name = (symbol) => comparedMark(symbol, input);
		const before = comparison.base.kind === "sheet" ? words.beforeSheet : words.before;
		const sums = to.map((_, now) => counts.reduce((sum2, row) => {
			var _a;
			return sum2 + ((_a = row[now]) != null ? _a : 0);
		}, 0));
		const cell = (count, moved) => tallyCell(count, moved ? { bold: true } : {});
		const total2 = (row) => countCell(row.reduce((sum2, count) => sum2 + count, 0));
		return [
			tableHead([words.transitions({ before, after: words.after }), ...to.map(name), labels.total], columns),
			...from.map((symbol, at) => {
				var _a;
				const row = (_a = counts[at]) != null ? _a : [];
				const cells = row.map((count, now) => cell(count, symbol !== to[now]));
				return bodyRow([textCell(name(symbol)), ...cells, total2(row)], columns);
			}),
			totalRow([textCell(labels.grandTotal), ...sums.map((count) => countCell(count)), total2(sums)], columns)
		];
	}
	function itemsOf(comparison, input) {
		const { table, messages } = input;
		const { report: words, shared } = messages;
		const mark = (symbol) => comparedMark(symbol, input);
		const measure = (entry) => entry === void 0 ? "" : measureLabel(entry, table, messages);
		const linked = (text, cell) => cell === void 0 ? { text } : { text, link: { sheetId: table.sheetId, cell } };
		const marks = (changes) => changes.map(({ entry, from, to }) => {
			var _a;
			const now = table.entries[entry];
			const text = words.markChange({ measure: measure(now), from: mark(from), to: mark(to) });
			return linked(text, (_a = now == null ? void 0 : now.mark) == null ? void 0 : _a.cell);
		});
		const cells = (changes) => changes.map(({ entry, year }) => {
			var _a, _b, _c, _d;
			const now = table.entries[entry];
			const cell = (_b = (_a = now == null ? void 0 : now.years[year]) == null ? void 0 : _a[0]) == null ? void 0 : _b.cell;
			const place = cell === void 0 ? "" : toA1(cell);
			const label = (_d = (_c = table.years[year]) == null ? void 0 : _c.label) != null ? _d : "";
			return linked(words.cellChange({ measure: measure(now), year: label, cell: place }), cell);
		});
		const named = (index) => {
			var _a, _b;
			const { entries = [], cell } = (_a = table.measures[index]) != null ? _a : {};
			return linked(measure(table.entries[(_b = entries[0]) != null ? _b : -1]), cell);
		};
		return {
			better: marks(comparison.better),
			worse: marks(comparison.worse),
			newlyMarked: marks(comparison.newlyMarked),
			unmarked: marks(comparison.unmarked),
			newlyFilled: cells(comparison.newlyFilled),
			newlyMissing: cells(comparison.newlyMissing),
			added: comparison.added.map(named),
			removed: comparison.removed.map(
				({ name, departments }) => ({
					text: departments.length === 0 ? name : words.measureOf({ measure: name, departments: departments.join(shared.jointSeparator) })
				})
			),
			renamed: comparison.renamed.map(({ measure: index, from }) => {
				const { text, ...rest } = named(index);
				return { text: words.renamedLine({ measure: text, from }), ...rest };
			})
		};
	}
	function moreText2(name, count, { table, comparison, messages }) {
		const words = messages.report;
		if (name !== "removed") {
			return words.moreItems({ count, sheet: table.sheetName });
		}
		return (comparison == null ? void 0 : comparison.base.kind) === "sheet" ? words.moreItems({ count, sheet: comparison.base.name }) : words.moreGone({ count });
	}
	function listRows(name, items, input, columns) {
		const words = input.messages.report;
		if (items.length === 0) {
			return [];
		}
		const more = items.length - MOST_ITEMS;
		const heading = words.lists[name]({ count: items.length });
		return [
			emptyRow(columns),
			...groupRows(heading, columns),
			...items.slice(0, MOST_ITEMS).flatMap(
				({ text, link }) => itemRows(
					text,
					{ first: words.bullet, next: "　" },
					columns,
					link === void 0 ? {} : { color: COLORS.accent },
					link
				)
			),
			...more > 0 ? noteRows(moreText2(name, more, input), columns) : []
		];
	}
	function changeSection(input, columns) {
		const { comparison, messages } = input;
		if (comparison === null) {
			return [];
		}
		const words = messages.report;
		const title = comparison.base.kind === "sheet" ? words.comparisonWith({ sheet: comparison.base.name }) : words.comparison;
		const note = words.comparisonNote({
			base: baseName(comparison, messages),
			date: displayDate(comparison.asOf, messages)
		});
		const items = itemsOf(comparison, input);
		const names = Object.keys(items);
		return [
			section(title, columns, [
				plain(noteRows(note, columns)),
				plain(numberRows(comparison, input, columns)),
				...comparesMarks(comparison) ? [
					plain([emptyRow(columns), fillRow([textCell(words.transitionsTitle, { bold: true })], columns)]),
					plain(transitionRows(comparison, input, columns))
				] : [],
				...names.map((name) => plain(listRows(name, items[name], input, columns)))
			])
		];
	}

	// src/report/grid.ts
	var LEAST_COUNT_WIDTH = 46;
	var MOST_COUNT_WIDTH = 54;
	var LEAST_LABEL_WIDTH2 = 200;
	var LEAST_LABEL_WIDTH_BESIDE_WORDS = 160;
	var MOST_WORD_WIDTH = 76;
	var LETTER_WIDTH = 7.5;
	var CELL_PADDING = 8;
	function longestWord(heads) {
		return Math.max(0, ...heads.flatMap((head) => {
			var _a;
			return (_a = head.match(/[!-~]+/g)) != null ? _a : [];
		}).map((word) => word.length));
	}
	function reportWidths(countColumns, heads = []) {
		const forWord = Math.min(MOST_WORD_WIDTH, CELL_PADDING + Math.ceil(longestWord(heads) * LETTER_WIDTH));
		const [most, leastLabel] = forWord > MOST_COUNT_WIDTH ? [forWord, LEAST_LABEL_WIDTH_BESIDE_WORDS] : [MOST_COUNT_WIDTH, LEAST_LABEL_WIDTH2];
		const count = Math.max(LEAST_COUNT_WIDTH, Math.min(most, Math.floor((PAGE_WIDTH - leastLabel) / countColumns)));
		return [
			Math.max(leastLabel, PAGE_WIDTH - count * countColumns),
			...Array.from({ length: countColumns }, () => count)
		];
	}

	// src/report/chart-space.ts
	var ROW_HEIGHT = 21;
	var MARGIN = 10;
	var FRAME_HEIGHT = 130;
	var BAR_HEIGHT = 30;
	var MOST_BARS = 26;
	function barChartHeight(bars) {
		return FRAME_HEIGHT + BAR_HEIGHT * Math.max(1, bars);
	}
	function chartRows({ height }, columns) {
		const count = Math.ceil((height + MARGIN) / ROW_HEIGHT);
		return Array.from({ length: count }, () => emptyRow(columns));
	}

	// src/report/mark-chart.ts
	var DONE_COLORS = ["#0b4f8a", "#5b9bd5", "#b9d5f1"];
	var OPEN_COLORS = ["#f0b35f", "#d9782d", "#c5432e"];
	var WORST_COLOR = "#c5432e";
	var UNMARKED_COLOR = "#e0e0e0";
	var OTHERS_COLOR = COLORS.faint;
	var UNRANKED_COLORS = ["#0b4f8a", "#7fb2e5", "#8a6fb0", "#4f8f8b", "#b98ab0", "#6b7a90"];
	function markColors(table) {
		const { scale } = table;
		if (!isRanked(table)) {
			return [
				...scale.map((_, step) => {
					var _a;
					return (_a = UNRANKED_COLORS[step % UNRANKED_COLORS.length]) != null ? _a : OTHERS_COLOR;
				}),
				UNMARKED_COLOR,
				OTHERS_COLOR
			];
		}
		const done = stepsDone(scale);
		const open = scale.length - done;
		const colors = scale.map((_, step) => {
			var _a, _b;
			if (step < done) {
				return (_a = DONE_COLORS[Math.min(step, DONE_COLORS.length - 1)]) != null ? _a : OTHERS_COLOR;
			}
			return step === scale.length - 1 && open > 1 ? WORST_COLOR : (_b = OPEN_COLORS[Math.min(step - done, open > 1 ? 1 : 0)]) != null ? _b : WORST_COLOR;
		});
		return [...colors, UNMARKED_COLOR, OTHERS_COLOR];
	}
	function fitsChart(bars) {
		return bars >= 2 && bars <= MOST_BARS;
	}
	function chartBelow(above, { title, bars, colors }, columns) {
		if (!fitsChart(bars) || colors.length === 0) {
			return above;
		}
		const height = barChartHeight(bars);
		return {
			rows: [...above.rows, emptyRow(columns), ...chartRows({ height }, columns)],
			charts: [
				...above.charts,
				{
					kind: "stacked-bar",
					title,
					data: { row: 0, column: 0, rows: bars + 1, columns: colors.length + 1 },
					colors,
					at: { row: above.rows.length + 1, column: 0 },
					width: PAGE_WIDTH,
					height
				}
			]
		};
	}

	// src/report/mark-table.ts
	function hasOthers(summary) {
		return summary.total.entries.others > 0;
	}
	function markColumns(scale, summary) {
		return scale.length + (hasOthers(summary) ? 4 : 3);
	}
	function markHeads(scale, summary, { table: words }) {
		return [
			...scale.map((mark) => mark.symbol),
			words.unmarked,
			...hasOthers(summary) ? [scale.length === 0 ? words.marked : words.others] : [],
			words.entries,
			words.measures
		];
	}
	function added(tallies, sign = 1) {
		var _a;
		const [first] = tallies;
		const sum2 = (pick) => tallies.reduce((total2, tally) => total2 + pick(tally), 0) * sign;
		return {
			marks: ((_a = first == null ? void 0 : first.marks) != null ? _a : []).map((_, mark) => sum2((tally) => {
				var _a2;
				return (_a2 = tally.marks[mark]) != null ? _a2 : 0;
			})),
			unmarked: sum2((tally) => tally.unmarked),
			others: sum2((tally) => tally.others),
			total: sum2((tally) => tally.total)
		};
	}
	function addedRows2(label, rows) {
		return {
			label,
			under: null,
			entries: added(rows.map(({ entries }) => entries)),
			measures: added(rows.map(({ measures }) => measures))
		};
	}
	function overlap(label, sum2, total2) {
		const less = (one, other) => added([added([one], -1), other]);
		return {
			label,
			under: null,
			entries: less(sum2.entries, total2.entries),
			measures: less(sum2.measures, total2.measures)
		};
	}
	function countsOf(tally, others) {
		const counts = [...tally.marks, tally.unmarked, ...others ? [tally.others] : []];
		return counts.map((count) => tallyCell(count));
	}
	function boundedRows({ rows, most, further }, { report }) {
		if (rows.length <= most) {
			return rows;
		}
		const rest = rows.slice(most - 1);
		return [...rows.slice(0, most - 1), addedRows2(report.remainder({ count: rest.length, tab: further }), rest)];
	}
	function markTable(options, summary, scale, columns, messages) {
		const others = hasOthers(summary);
		const { table: words, report } = messages;
		const head = tableHead([options.heading, ...markHeads(scale, summary, messages)], columns);
		const line = (row, label) => [
			textCell(label, { wrap: true }),
			...countsOf(row.entries, others),
			countCell(row.entries.total),
			countCell(row.measures.total)
		];
		const rows = boundedRows(options, messages);
		const body = rows.flatMap((row, index) => {
			var _a;
			const under = row.under !== null && row.under !== ((_a = rows[index - 1]) == null ? void 0 : _a.under) ? row.under : null;
			return [
				...under === null ? [] : [bodyRow([textCell(under, { bold: true })], columns)],
				bodyRow(line(row, row.label === "" ? options.unnamed : row.label), columns)
			];
		});
		const total2 = totalRow(line(summary.total, words.grandTotal), columns);
		if (options.lines === "apart") {
			return [head, ...body.length > 0 ? body : [fillRow([textCell(words.none)], columns)], total2];
		}
		const sum2 = addedRows2(report.jointSum, options.rows);
		const twice = overlap(report.jointOverlap, sum2, summary.total);
		return [head, ...body, totalRow(line(sum2, sum2.label), columns), bodyRow(line(twice, twice.label), columns), total2];
	}

	// src/report/marked-measures.ts
	var MOST_ENTRIES = 20;
	var LONGEST_REASON = 240;
	function reasonText(entry, slot, { report }) {
		var _a;
		const datum = (_a = entry.years[slot.at[0]]) == null ? void 0 : _a[slot.at[1]];
		const text = oneLine(saidBy(datum));
		const year = slot.part === "" ? slot.year.label : report.yearPart({ year: slot.year.label, part: slot.part });
		if (text === "" || datum === void 0) {
			return report.noReason({ year });
		}
		const characters = [...text];
		const told = characters.length <= LONGEST_REASON ? text : report.cutReason({ text: characters.slice(0, LONGEST_REASON).join(""), cell: toA1(datum.cell) });
		return report.reason({ year, text: told });
	}
	function entryRows2(entry, slot, input, columns) {
		var _a, _b, _c, _d, _e;
		const { table, messages } = input;
		const at = slot === void 0 ? void 0 : (_b = (_a = entry.years[slot.at[0]]) == null ? void 0 : _a[slot.at[1]]) == null ? void 0 : _b.cell;
		const cell = (_e = at != null ? at : (_c = entry.mark) == null ? void 0 : _c.cell) != null ? _e : (_d = table.measures[entry.measure]) == null ? void 0 : _d.cell;
		const link = cell === void 0 ? void 0 : { sheetId: table.sheetId, cell };
		const style = { color: COLORS.accent };
		const name = measureLabel(entry, table, messages);
		return [
			...itemRows(name, { first: messages.report.bullet, next: "　" }, columns, style, link),
			...slot === void 0 ? [] : itemRows(reasonText(entry, slot, messages), { first: "　　", next: "　　" }, columns)
		];
	}
	function markRows(mark, entries, slot, input, columns) {
		const { table, messages } = input;
		const heading = messages.report.markHeading({ mark, entries: entries.length });
		const more = entries.length - MOST_ENTRIES;
		return [
			...groupRows(heading, columns),
			...entries.slice(0, MOST_ENTRIES).flatMap((entry) => entryRows2(entry, slot, input, columns)),
			...more > 0 ? noteRows(messages.report.moreItems({ count: more, sheet: table.sheetName }), columns) : []
		];
	}
	function markedMeasures(input, columns) {
		const { table, messages } = input;
		if (!isRanked(table) || table.columns.mark === null) {
			return [];
		}
		const { report: words, table: labels } = messages;
		const counting = table.marks.findIndex(({ column }) => column === table.columns.mark);
		const slot = yearSlots(table).find(({ mark, year }) => mark === counting && isReported(year));
		const withMark = (step) => table.entries.filter((entry) => markPlaceOf(entry, table.scale) === step);
		const told = (steps) => {
			const inUse = steps.map((step) => {
				var _a, _b;
				return { mark: (_b = (_a = table.scale[step]) == null ? void 0 : _a.symbol) != null ? _b : "", entries: withMark(step) };
			});
			const used = inUse.filter(({ entries }) => entries.length > 0);
			if (used.length === 0) {
				return [fillRow([textCell(labels.none)], columns)];
			}
			return used.flatMap(({ mark, entries }, index) => [
				...index === 0 ? [] : [emptyRow(columns)],
				...markRows(mark, entries, slot, input, columns)
			]);
		};
		const low = table.scale.map((_, step) => step).slice(stepsDone(table.scale));
		return [
			section(words.best, columns, [plain(told([0]))]),
			section(words.worst, columns, [plain(told([...low].reverse()))])
		];
	}

	// src/report/progress-report.ts
	var MOST_LINES2 = 60;
	function blankYearCells({ findings, summary }) {
		const cells = findings.filter(({ check }) => check === "missing-year").length;
		return findings.filter(isBlankColumn).reduce((sum2, { year }) => {
			var _a;
			const { filled = 0, required = 0 } = (_a = summary.completeness.years[summary.years.indexOf(year != null ? year : -1)]) != null ? _a : {};
			return sum2 + required - filled;
		}, cells);
	}
	function isBlankColumn({ check }) {
		return check === "blank-column";
	}
	function verdictRows(input, columns) {
		const { findings, summary, messages } = input;
		const words = messages.report;
		const rate = percent(rateOf(summary.completeness.total), messages.table.noRate);
		const blanks = blankYearCells(input);
		return [
			...textRows(gapsText(input, blanks, rate), columns, {
				bold: true,
				size: 12,
				...blanks === 0 ? {} : { color: COLORS.error }
			}),
			...textRows(words.verdictCounts(countBySeverity(findings)), columns)
		];
	}
	function gapsText({ summary, messages }, blanks, rate) {
		const words = messages.report;
		if (blanks > 0) {
			return words.verdictGaps({ blanks, rate });
		}
		const { filled, required } = summary.completeness.total;
		if (required === 0) {
			return words.noYears;
		}
		return filled < required ? words.verdictRate({ rate }) : words.verdictClean({ rate });
	}
	function legendRows(input, columns) {
		const { table, messages } = input;
		const words = messages.report;
		const symbols = table.scale.map((mark) => mark.symbol).join(messages.shared.jointSeparator);
		if (table.columns.mark === null) {
			return noteRows(words.legendNoColumn, columns);
		}
		switch (table.scaleSource) {
			case "open":
				return noteRows(words.legendOpen, columns);
			case "usual":
			case "used":
				return noteRows(words.legendNone({ scale: symbols }), columns);
			case "settings":
				if (table.scale.every(({ meaning }) => meaning === "")) {
					return noteRows(words.legendSet({ scale: symbols }), columns);
				}
				break;
			case "legend":
				break;
		}
		return table.scale.flatMap(
			(mark) => textRows(words.legendLine({ mark: mark.symbol, meaning: mark.meaning }), columns)
		);
	}
	function isBlank(finding) {
		return finding.highlight === "blank";
	}
	function isToLookOver(finding) {
		return finding.highlight === "stale" || finding.highlight === "wrong";
	}
	function boundsOf({ report }) {
		return { most: MOST_LINES2, further: report.summaryTabName };
	}
	function marksWithChart(title, options, chartTitle, input, columns) {
		const { table, summary, messages } = input;
		const rows = markTable({ ...options, ...boundsOf(messages) }, summary, table.scale, columns, messages);
		const series = markColors(table).slice(0, table.scale.length + (hasOthers(summary) ? 2 : 1));
		const bars = Math.min(options.rows.length, MOST_LINES2);
		const { jointEntries } = summary;
		const note = options.lines === "apart" || jointEntries === 0 ? [] : noteRows(`${messages.report.noteSign} ${messages.report.noteJoint({ entries: jointEntries })}`, columns);
		const below = plain([...rows, ...note]);
		return section(title, columns, [
			chartTitle === null || table.columns.mark === null ? below : chartBelow(below, { title: chartTitle, bars, colors: series }, columns)
		]);
	}
	function markSections(input, columns) {
		const { table, summary, messages } = input;
		const { report: words, table: labels } = messages;
		const byChapter = table.chapters.length > 0;
		const chartChapters = byChapter && fitsChart(summary.byChapter.length);
		const chapters = {
			heading: labels.chapter,
			rows: summary.byChapter,
			unnamed: labels.outsideBands,
			lines: "apart"
		};
		const departments = {
			heading: labels.department,
			rows: summary.byDepartment,
			unnamed: labels.noDepartment,
			lines: summary.jointEntries === 0 ? "apart" : "joint"
		};
		const terms = { heading: labels.term, rows: summary.byTerm, unnamed: labels.noTerm, lines: "apart" };
		return [
			...byChapter ? [marksWithChart(words.marksByChapter, chapters, chartChapters ? words.chartByChapter : null, input, columns)] : [],
			marksWithChart(
				words.marksByDepartment,
				departments,
				chartChapters ? null : words.chartByDepartment,
				input,
				columns
			),
			...table.columns.term === null ? [] : [marksWithChart(words.marksByTerm, terms, null, input, columns)]
		];
	}
	function heatMap(input, columns) {
		const { table, summary, messages } = input;
		const { report: words, table: labels } = messages;
		const byChapter = table.chapters.length > 0;
		const note = interimNote(table, summary.years, messages);
		const options = byChapter ? { heading: labels.chapter, rows: summary.completenessByChapter, unnamed: labels.outsideBands } : { heading: labels.department, rows: summary.completenessByDepartment, unnamed: labels.noDepartment };
		return section(byChapter ? words.completenessByChapter : words.completenessByDepartment, columns, [
			plain(completenessTable({ ...options, ...boundsOf(messages) }, table, summary, columns, messages)),
			plain(note === null ? [] : noteRows(note, columns))
		]);
	}
	function cellSections(input, columns) {
		const { table, findings, summary, messages } = input;
		const words = messages.report;
		const ofTable = findings.filter((finding) => finding.entry === null && !isBlankColumn(finding));
		const more = ofTable.length - MOST_LINES2;
		const shape = [
			...ofTable.slice(0, MOST_LINES2).flatMap((finding) => textRows(`${words.bullet}${finding.message}`, columns)),
			...more > 0 ? noteRows(words.moreFindings({ count: more }), columns) : []
		];
		const list = (wanted, none) => plain(cellList(findings.filter(wanted), summary.years, table, columns, messages, none));
		const blankColumns = findings.filter(isBlankColumn).flatMap(
			({ message, cell }) => itemRows(
				message,
				{ first: words.bullet, next: "　" },
				columns,
				{ color: COLORS.accent },
				{ sheetId: table.sheetId, cell }
			)
		);
		const blankCells = blankColumns.length > 0 && !findings.some(isBlank) ? [] : [list(isBlank, words.missingNone)];
		return [
			section(words.missing, columns, [plain(blankColumns), ...blankCells]),
			section(words.stale, columns, [plain(noteRows(words.staleNote, columns)), list(isToLookOver, words.staleNone)]),
			...shape.length === 0 ? [] : [section(words.shape, columns, [plain(shape)])]
		];
	}
	function planReport(input) {
		const { table, summary, comparison, messages } = input;
		const words = messages.report;
		const widths = reportWidths(
			Math.max(markColumns(table.scale, summary), summary.years.length + 2, changeColumns(comparison)),
			markHeads(table.scale, summary, messages)
		);
		const columns = widths.length;
		const { rows, charts } = stack([
			plain([
				...titleRows(table.title === null ? words.title : words.titleOf({ table: table.title }), columns),
				...originRows(input, columns),
				emptyRow(columns),
				...headlineRows(input, columns),
				...verdictRows(input, columns)
			]),
			section(words.legend, columns, [plain(legendRows(input, columns))]),
			...markSections(input, columns),
			heatMap(input, columns),
			...changeSection(input, columns),
			...markedMeasures(input, columns),
			...cellSections(input, columns),
			section(words.notes, columns, [plain(countingNotes(input, columns))])
		]);
		return { kind: "report", name: words.tabName, widths, rows, charts };
	}

	// src/report/due-date.ts
	function dueText(due, now, messages) {
		var _a;
		const [year = "", month = "", day = ""] = due.split("-");
		const words = messages.requests;
		const weekday = (_a = words.weekdays[(/* @__PURE__ */ new Date(`${due}T00:00:00Z`)).getUTCDay()]) != null ? _a : "";
		const date = { year: Number(year), month: Number(month), day: Number(day), weekday };
		return now.startsWith(`${year}-`) ? words.dayThisYear(date) : words.day(date);
	}
	function dueDate(due, now, messages) {
		if (due === null) {
			return { kind: "none" };
		}
		return { kind: due < now.slice(0, due.length) ? "passed" : "open", text: dueText(due, now, messages) };
	}

	// src/report/requests.ts
	var LONGEST_NAME = 60;
	var LONGEST_FACT = 200;
	function askedCells({ places }, kind) {
		return places.reduce((sum2, place) => sum2 + (kind === void 0 || place.kind === kind ? place.cells : 0), 0);
	}
	function tasksOf({ places }) {
		const items = places.flatMap((place) => place.asks.map((ask) => ({ place, ask })));
		const inOrder = ["fill", "check"].flatMap((kind) => items.filter(({ ask }) => ask.kind === kind));
		return groupUnder(inOrder, ({ ask }) => [ask.wish]).map(({ label, members }) => ({ wish: label, items: members }));
	}
	function cellsUntold(request, told) {
		const places = new Set(told.map(({ place }) => place));
		return askedCells({ ...request, places: request.places.filter((place) => !places.has(place)) });
	}
	function columnName3({ cell, year }, table) {
		var _a, _b, _c;
		const label = year === null ? void 0 : (_a = table.years[year]) == null ? void 0 : _a.label;
		const headings = (_b = table.columnUses.find(({ column }) => column === cell.column)) == null ? void 0 : _b.headings;
		const name = oneLine((_c = label != null ? label : headings == null ? void 0 : headings[headings.length - 1]) != null ? _c : columnLetter(cell.column));
		return shorten(name, LONGEST_NAME);
	}
	function wishFor(finding, { requests: { wishes } }) {
		var _a;
		const known = wishes;
		return (_a = known[finding.check]) != null ? _a : finding.remedy;
	}
	function askOf(finding, messages) {
		const fact = oneLine(finding.message).replaceAll("⏎", messages.requests.lineBreak);
		return {
			check: finding.check,
			fact: shorten(fact, LONGEST_FACT),
			wish: wishFor(finding, messages),
			kind: finding.highlight === "blank" ? "fill" : "check"
		};
	}
	function askedCell(findings, department, { table, messages }) {
		const [first] = findings;
		const name = oneLine(first.measure);
		const asks = findings.map((finding) => askOf(finding, messages));
		return {
			cell: first.cell,
			measure: name === "" ? messages.table.noName : shorten(name, LONGEST_NAME),
			entry: first.entry,
			shared: [...new Set(findings.flatMap(({ departments }) => departments))].filter((other) => other !== department),
			column: columnName3(first, table),
			asks,
			kind: asks.some(({ kind }) => kind === "fill") ? "fill" : "check",
			cells: 1
		};
	}
	function entriesToFill({ year, cell }, table) {
		return table.entries.filter((entry) => {
			const duties = dutiesOf(table, entry);
			const duty = cell.column === table.columns.mark ? duties.mark : year === null ? "required" : duties.years[year];
			return duty === "required";
		});
	}
	function blankColumnPlaces(finding, input) {
		const { table, messages } = input;
		const groups = groupUnder(entriesToFill(finding, table), ({ departments }) => labelsFrom(departments));
		const column = columnName3(finding, table);
		return groups.map(({ label, members }) => [
			label,
			{
				cell: finding.cell,
				measure: messages.requests.allMeasures({ entries: members.length }),
				entry: null,
				shared: [],
				column,
				asks: [
					{
						check: finding.check,
						fact: messages.requests.blankColumn({ column }),
						wish: messages.requests.fillColumn,
						kind: "fill"
					}
				],
				kind: "fill",
				cells: members.length
			}
		]);
	}
	function isAskedColumn({ check, cell }, { columns }) {
		return check === "blank-column" && cell.column !== columns.department;
	}
	function isAskedCell({ entry, check }) {
		return entry !== null && check !== "unknown-department" && themeOf(check) !== "structure";
	}
	function cellPlaces(findings, input) {
		return groupUnder(findings, ({ departments }) => labelsFrom(departments)).flatMap(
			({ label, members }) => groupUnder(members, ({ cell }) => [toA1(cell)]).flatMap(
				({ members: [first, ...others] }) => first === void 0 ? [] : [[label, askedCell([first, ...others], label, input)]]
			)
		);
	}
	function byEntry(one, other) {
		var _a, _b;
		return ((_a = one.entry) != null ? _a : -1) - ((_b = other.entry) != null ? _b : -1) || byPlace(one.cell, other.cell);
	}
	function requestsOf(input) {
		const { table } = input;
		const grave = input.findings.filter(({ severity }) => severity !== "info");
		const columns = grave.filter((finding) => isAskedColumn(finding, table));
		const cells = grave.filter(isAskedCell);
		const places = [...columns.flatMap((finding) => blankColumnPlaces(finding, input)), ...cellPlaces(cells, input)];
		const requests = groupUnder(places, ([department]) => [department]).map(({ label, members }) => ({ department: label, places: members.map(([, place]) => place).sort(byEntry) })).sort(
			(one, other) => Number(one.department === "") - Number(other.department === "") || askedCells(other) - askedCells(one)
		);
		const asked = new Set(requests.map(({ department }) => department));
		const all = new Set(table.entries.flatMap(({ departments }) => departments));
		return {
			requests,
			spared: [...all].filter((department) => !asked.has(department)),
			leftToCoordinator: grave.length - columns.length - cells.length
		};
	}

	// src/report/request-text.ts
	var MOST_LINES3 = 40;
	var LONGEST_NAME2 = 60;
	function tableName({ table }) {
		var _a;
		return shorten(oneLine((_a = table.title) != null ? _a : table.sheetName), LONGEST_NAME2);
	}
	function departmentName(department, messages) {
		return department === "" ? messages.table.noDepartment : safeText(shorten(oneLine(department), LONGEST_NAME2));
	}
	function namesInLine(departments, messages) {
		return departments.map((name) => departmentName(name, messages)).join(messages.requests.nameSeparator);
	}
	function placeName({ cell, entry }, { requests }) {
		return entry === null ? requests.columnPlace({ letter: columnLetter(cell.column) }) : toA1(cell);
	}
	function kindsOf(request, { requests: words }) {
		const kinds = ["fill", "check"].filter((kind) => askedCells(request, kind) > 0);
		return kinds.map((kind) => words.kinds[kind]).join(words.kindSeparator);
	}
	function measureName2({ measure, shared }, messages) {
		const words = messages.requests.text;
		const behind = shared.length === 0 ? "" : words.sharedWith({ departments: namesInLine(shared, messages) });
		return words.measure({ measure: `${measure}${behind}` });
	}
	function taskList({ wish, items }, left, messages) {
		const words = messages.requests.text;
		const lines = [words.wish({ wish })];
		const told = [];
		for (const { members } of groupUnder(items, ({ place }) => [place.entry])) {
			const name = members.slice(0, 1).map(({ place }) => measureName2(place, messages));
			const fit = members.slice(0, Math.max(0, left - lines.length - name.length));
			if (fit.length > 0) {
				lines.push(
					...name,
					...fit.map(({ place, ask }) => words.place({ place: placeName(place, messages), fact: ask.fact }))
				);
				told.push(...fit);
			}
		}
		return told.length === 0 ? { lines: [], told } : { lines, told };
	}
	function listOf(request, messages) {
		const lines = [];
		const told = [];
		for (const task of tasksOf(request)) {
			const gap = lines.length === 0 ? [] : [""];
			const list = taskList(task, MOST_LINES3 - lines.length - gap.length, messages);
			lines.push(...list.told.length === 0 ? [] : gap, ...list.lines);
			told.push(...list.told);
		}
		return { lines, told };
	}
	function moreLines(request, told, tab, input) {
		const cells = cellsUntold(request, told);
		const words = input.messages.requests.text;
		if (cells === 0) {
			return [];
		}
		const department = departmentName(request.department, input.messages);
		return [
			tab === null ? words.more({ cells, sheet: input.table.sheetName }) : words.moreInTab({ cells, tab, department })
		];
	}
	function dueAndContact({ settings, now, messages }) {
		const words = messages.requests.text;
		const due = dueDate(settings.requests.due, now, messages);
		const contact = oneLine(settings.requests.contact).trim();
		return [
			...due.kind === "open" ? [words.due({ due: due.text })] : [],
			...contact === "" ? [] : [words.contact({ contact })]
		];
	}
	function nothingAskedText(department, messages) {
		return messages.requests.text.nothing({ department: departmentName(department, messages) });
	}
	function requestText(request, { url, tab }, input) {
		const { table, messages, settings, now } = input;
		const words = messages.requests.text;
		const due = dueDate(settings.requests.due, now, messages);
		const kinds = kindsOf(request, messages);
		const name = tableName(input);
		const sheet = table.sheetName;
		const list = listOf(request, messages);
		const foot = dueAndContact(input);
		const subject = words.subject({ table: name, kinds });
		const paragraphs = [
			[due.kind === "open" ? `${subject}${words.subjectDue({ due: due.text })}` : subject],
			[
				request.department === "" ? words.toUnnamed : words.to({ department: departmentName(request.department, messages) })
			],
			[
				words.greeting,
				words.opening({ table: name, cells: askedCells(request), kinds }),
				due.kind === "open" ? words.howUntil({ sheet, due: due.text }) : words.how({ sheet }),
				...url === null ? [] : [words.sheet({ url })]
			],
			list.lines,
			moreLines(request, list.told, tab, input),
			request.places.some(({ shared }) => shared.length > 0) ? [words.shared] : [],
			foot,
			[words.closing]
		];
		return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n").replace(/\t/g, " ");
	}

	// src/report/request-tab.ts
	var WIDTHS = [190, 100, 60, 350];
	var COLUMNS2 = WIDTHS.length;
	var MOST_DEPARTMENTS = 60;
	var MOST_ROWS = 60;
	var MOST_LINKS = 1e3;
	var MOST_CONTENTS = 4;
	var SENTENCE_END = /。|\. /;
	var LONGEST_NAMES = 500;
	function dueRows({ settings, now, messages }) {
		const words = messages.requests.tab;
		const due = dueDate(settings.requests.due, now, messages);
		switch (due.kind) {
			case "open":
				return textRows(words.due({ due: due.text }), COLUMNS2, { bold: true });
			case "passed":
				return textRows(words.passed({ due: due.text }), COLUMNS2, { color: COLORS.error });
			case "none":
				return textRows(words.noDue, COLUMNS2);
		}
	}
	function contentsOf({ places }, { messages }) {
		const asks = places.flatMap(({ asks: ofPlace, cells }) => ofPlace.map(({ check }) => ({ check, cells })));
		const sums = groupUnder(asks, ({ check }) => [check]).map(({ label, members }) => ({
			title: messages.checks[label].title,
			cells: members.reduce((sum2, { cells }) => sum2 + cells, 0)
		}));
		return sums.sort((one, other) => other.cells - one.cells).slice(0, MOST_CONTENTS).map((sum2) => messages.requests.tab.contents(sum2)).join(messages.requests.nameSeparator);
	}
	function overviewRows(requests, input) {
		const { messages } = input;
		const { tab: words } = messages.requests;
		const format = '#,##0"  "';
		const faint = (count) => countCell(count, { format, ...count === 0 ? { color: COLORS.quiet } : {} });
		return [
			tableHead([messages.table.department, words.fill, words.check, words.what], COLUMNS2),
			...requests.map(
				(request) => bodyRow(
					[
						textCell(departmentName(request.department, messages), { wrap: true }),
						faint(askedCells(request, "fill")),
						faint(askedCells(request, "check")),
						textCell(contentsOf(request, input), { wrap: true })
					],
					COLUMNS2
				)
			)
		];
	}
	function measureText({ measure, shared }, { messages }) {
		const departments = namesInLine(shared, messages);
		return shared.length === 0 ? measure : `${measure}
${messages.requests.tab.sharedWith({ departments })}`;
	}
	function itemRow(items, index, linked, input) {
		const item = items[index];
		if (item === void 0) {
			return emptyRow(COLUMNS2);
		}
		const { place, ask } = item;
		const goesOnFrom = (at) => {
			var _a;
			return place.entry !== null && ((_a = items[at]) == null ? void 0 : _a.place.entry) === place.entry;
		};
		const line = { bottom: "hairline" };
		const link = linked ? { sheetId: input.table.sheetId, cell: place.cell } : void 0;
		const linkStyle = linked ? { color: COLORS.accent } : {};
		return [
			textCell(goesOnFrom(index - 1) ? "" : measureText(place, input), {
				wrap: true,
				...goesOnFrom(index + 1) ? {} : line
			}),
			textCell(place.column, { wrap: true, ...line }),
			textCell(placeName(place, input.messages), { align: "center", ...linkStyle, ...line }, link),
			textCell(ask.fact, { wrap: true, ...line })
		];
	}
	function taskRows({ wish, items }, links, input) {
		const end = wish.search(SENTENCE_END) + 1 || wish.length;
		const [first, rest] = [wish.slice(0, end), wish.slice(end).trim()];
		return [
			...textRows(input.messages.requests.tab.wish({ wish: first }), COLUMNS2, { bold: true }),
			...rest === "" ? [] : noteRows(rest, COLUMNS2),
			...items.map((_, index) => itemRow(items, index, index < links, input))
		];
	}
	function firstTasks(tasks, most) {
		let left = most;
		return tasks.flatMap(({ wish, items }) => {
			const told = items.slice(0, left);
			left -= told.length;
			return told.length === 0 ? [] : [{ wish, items: told }];
		});
	}
	function openingRows(request, input) {
		const { settings, now, messages } = input;
		const words = messages.requests.tab;
		const due = dueDate(settings.requests.due, now, messages);
		const kinds = kindsOf(request, messages);
		if (request.department === "") {
			return textRows(words.openingUnnamed, COLUMNS2);
		}
		const isShared = request.places.some(({ shared }) => shared.length > 0);
		return [
			...textRows(due.kind === "open" ? words.openingUntil({ kinds, due: due.text }) : words.opening({ kinds }), COLUMNS2),
			...dueAndContact({ ...input, settings: { ...settings, requests: { ...settings.requests, due: null } } }).flatMap(
				(line) => textRows(line, COLUMNS2)
			),
			...isShared ? textRows(messages.requests.text.shared, COLUMNS2) : []
		];
	}
	function sectionOf(request, links, input) {
		const { messages, table } = input;
		const words = messages.requests.tab;
		const tasks = firstTasks(tasksOf(request), MOST_ROWS);
		const told = tasks.flatMap(({ items }) => items);
		const more = cellsUntold(request, told);
		const department = departmentName(request.department, messages);
		let left = links;
		const rows = tasks.flatMap((task) => {
			const ofTask = taskRows(task, left, input);
			left -= task.items.length;
			return ofTask;
		});
		return {
			rows: [
				emptyRow(COLUMNS2),
				...sectionRows(words.section({ department, cells: askedCells(request) }), COLUMNS2),
				...openingRows(request, input),
				tableHead([messages.table.item, words.column, messages.report.cell, words.fact], COLUMNS2),
				...rows,
				...more === 0 ? [] : noteRows(words.more({ cells: more, sheet: table.sheetName }), COLUMNS2)
			],
			items: told.length
		};
	}
	function allSections(requests, input) {
		let links = MOST_LINKS;
		return requests.flatMap((request) => {
			const { rows, items } = sectionOf(request, links, input);
			links -= items;
			return rows;
		});
	}
	function planRequests(input) {
		const { messages } = input;
		const words = messages.requests.tab;
		const { requests, spared, leftToCoordinator } = requestsOf(input);
		const told = requests.slice(0, MOST_DEPARTMENTS);
		const further = requests.length - told.length;
		const notes2 = [
			...leftToCoordinator === 0 ? [] : [words.leftToCoordinator({ findings: leftToCoordinator })],
			...requests.some(({ places }) => places.some(({ shared }) => shared.length > 0)) ? [words.noteShared] : [],
			words.noteInfo
		];
		return {
			kind: "requests",
			name: messages.requests.tabName,
			widths: WIDTHS,
			rows: [
				...titleRows(messages.requests.title({ table: tableName(input) }), COLUMNS2),
				...originRows(input, COLUMNS2),
				...dueRows(input),
				emptyRow(COLUMNS2),
				...sectionRows(words.overview, COLUMNS2),
				...told.length === 0 ? textRows(words.nothing, COLUMNS2) : overviewRows(told, input),
				...further === 0 ? [] : textRows(words.moreDepartments({ departments: further }), COLUMNS2),
				...spared.length === 0 ? [] : textRows(words.spared({ departments: shorten(namesInLine(spared, messages), LONGEST_NAMES) }), COLUMNS2),
				...notes2.flatMap((note) => noteRows(`${messages.report.noteSign} ${note}`, COLUMNS2)),
				...allSections(told, input)
			]
		};
	}

	// src/report/entry-list.ts
	var MOST_ENTRIES2 = 400;
	var LIST_COLUMNS = 4;
	function blanksOf2(entry, grid) {
		var _a;
		return ((_a = grid.entries[entry.index]) != null ? _a : []).filter(({ filled, required }) => filled < required).length;
	}
	function entryRow(entry, grid, { table, messages }, columns) {
		var _a;
		const { name, cell = { row: entry.row, column: 0 } } = (_a = table.measures[entry.measure]) != null ? _a : {};
		const place = { ...cell, row: entry.row };
		const blanks = blanksOf2(entry, grid);
		return bodyRow(
			[
				textCell(measureName(name, messages), { wrap: true }),
				textCell(oneLine(saidBy(entry.mark)), { align: "center" }),
				textCell(oneLine(saidBy(entry.term)), { align: "center", wrap: true }),
				tallyCell(blanks),
				textCell(toA1(place), { align: "center", color: COLORS.accent }, { sheetId: table.sheetId, cell: place })
			],
			columns
		);
	}
	function listRows2(parts, grid, input, columns) {
		const { report: words, table: labels, data } = input.messages;
		const rows = [tableHead([labels.item, words.mark, labels.term, words.blankYears, words.cell], columns)];
		let left = MOST_ENTRIES2;
		let more = 0;
		let above = [];
		for (const { headings, entries } of parts) {
			const shown = entries.slice(0, left);
			left -= shown.length;
			more += entries.length - shown.length;
			if (shown.length > 0) {
				const news = headings.findIndex((heading, level) => heading !== above[level]);
				above = headings;
				rows.push(
					...headings.flatMap(
						(heading, level) => heading === "" || news < 0 || level < news ? [] : textRows(heading, columns, level === 0 ? { bold: true } : { color: COLORS.quiet })
					),
					...shown.map((entry) => entryRow(entry, grid, input, columns))
				);
			}
		}
		return [...rows, ...more === 0 ? [] : noteRows(words.moreEntries({ count: more, tab: data.tabName }), columns)];
	}
	function bandHeadings({ chapter, direction }, { chapters, directions }) {
		var _a, _b, _c, _d;
		return [
			oneLine(chapter === null ? "" : (_b = (_a = chapters[chapter]) == null ? void 0 : _a.title) != null ? _b : ""),
			oneLine(direction === null ? "" : (_d = (_c = directions[direction]) == null ? void 0 : _c.title) != null ? _d : "")
		];
	}
	function planOrderList(input, grid, columns) {
		const { table } = input;
		const parts = groupUnder(table.entries, ({ chapter, direction }) => [`${chapter} ${direction}`]).map(
			({ members }) => {
				const [first] = members;
				return { headings: first === void 0 ? [] : bandHeadings(first, table), entries: members };
			}
		);
		return listRows2(parts, grid, input, columns);
	}
	function departmentOrderList(input, grid, columns) {
		const { table, summary, messages } = input;
		const groups = new Map(
			groupUnder(table.entries, ({ departments }) => labelsFrom(departments)).map(({ label, members }) => [
				label,
				members
			])
		);
		const parts = summary.byDepartment.map(
			({ label }) => {
				var _a;
				return {
					headings: [label === "" ? messages.table.noDepartment : label],
					entries: (_a = groups.get(label)) != null ? _a : []
				};
			}
		);
		return listRows2(parts, grid, input, columns);
	}

	// src/report/summary-tab.ts
	var MOST_LINES4 = 300;
	function planSummary(input) {
		const { table, summary, messages } = input;
		const words = messages.report;
		const labels = messages.table;
		const widths = reportWidths(
			Math.max(markColumns(table.scale, summary), summary.years.length + 1, LIST_COLUMNS),
			markHeads(table.scale, summary, messages)
		);
		const columns = widths.length;
		const bounds = { most: MOST_LINES4, further: messages.data.tabName };
		const marks = (title, options) => section(title, columns, [
			plain(markTable({ ...options, ...bounds }, summary, table.scale, columns, messages)),
			plain(
				options.lines === "apart" ? [] : noteRows(`${words.noteSign} ${words.noteJoint({ entries: summary.jointEntries })}`, columns)
			)
		]);
		const note = interimNote(table, summary.years, messages);
		const completeness = (title, options) => section(title, columns, [
			plain(completenessTable({ ...options, ...bounds }, table, summary, columns, messages)),
			plain(note === null ? [] : noteRows(note, columns))
		]);
		const byChapter = table.chapters.length > 0;
		const chapter = { heading: labels.chapter, unnamed: labels.outsideBands, lines: "apart" };
		const department = { heading: labels.department, unnamed: labels.noDepartment };
		const grid = completenessGrid(table);
		const { rows, charts } = stack([
			plain([...titleRows(words.summaryTitle, columns), ...originRows(input, columns)]),
			...byChapter ? [marks(words.marksByChapter, { ...chapter, rows: summary.byChapter })] : [],
			...table.directions.length > 0 ? [
				marks(words.marksByDirection, {
					heading: labels.direction,
					rows: summary.byDirection,
					unnamed: labels.noDirection,
					lines: "apart"
				})
			] : [],
			marks(words.marksByDepartment, {
				...department,
				rows: summary.byDepartment,
				lines: summary.jointEntries === 0 ? "apart" : "joint"
			}),
			...table.columns.term === null ? [] : [
				marks(words.marksByTerm, {
					heading: labels.term,
					rows: summary.byTerm,
					unnamed: labels.noTerm,
					lines: "apart"
				})
			],
			...byChapter ? [completeness(words.completenessByChapter, { ...chapter, rows: summary.completenessByChapter })] : [],
			completeness(words.completenessByDepartment, { ...department, rows: summary.completenessByDepartment }),
			section(words.planOrder, columns, [plain(planOrderList(input, grid, columns))]),
			section(words.departmentOrder, columns, [plain(departmentOrderList(input, grid, columns))]),
			section(words.notes, columns, [plain(countingNotes(input, columns))])
		]);
		return { kind: "summary", name: words.summaryTabName, widths, rows, charts };
	}

	// src/report/report-history.ts
	var LONGEST_PIECE = 45e3;
	var MOST_SNAPSHOTS = 24;
	var MOST_CHARACTERS = 4e6;
	var FENCE = "|";
	var HistoryHead = object({
		v: literal(1),
		/** Number of the snapshot, counted up over all tables. */
		n: int().check(gte(1), lte(1e9)),
		/** Tab, by its id and by its name. */
		id: int(),
		s: string(),
		/** Local time of the report. */
		t: string().check(regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)),
		/** Fingerprint of the contents. */
		k: string(),
		/** Which piece it is, from 1, and out of how many. */
		p: int().check(gte(1)),
		of: int().check(gte(1)),
		/** Characters of the whole text, and its fingerprint. */
		l: int().check(gte(0)),
		c: string()
	});
	function newSnapshot(snapshot) {
		return { snapshot, contents: fingerprint(contentsText(snapshot)), text: snapshotText(snapshot) };
	}
	function rowsOf({ snapshot, contents, text }, number2) {
		const pieces = cutText(text, LONGEST_PIECE);
		const sum2 = fingerprint(text);
		return pieces.map((piece, index) => {
			const head = {
				v: 1,
				n: number2,
				id: snapshot.sheetId,
				s: snapshot.sheetName,
				t: snapshot.at,
				k: contents,
				p: index + 1,
				of: pieces.length,
				l: text.length,
				c: sum2
			};
			return { head: JSON.stringify(head), piece: `${FENCE}${piece}${FENCE}` };
		});
	}
	function parseHead(text) {
		if (!text.startsWith("{")) {
			return null;
		}
		try {
			const parsed = safeParse(HistoryHead, JSON.parse(text));
			return parsed.success ? parsed.data : null;
		} catch {
			return null;
		}
	}
	function wholeText(rows, { of, c }) {
		const byPart = new Map(rows.map(({ parsed, piece }) => [parsed.p, piece]));
		let text = "";
		for (let part = 1; part <= of; part++) {
			const piece = byPart.get(part);
			if (piece === void 0 || !piece.startsWith(FENCE) || !piece.endsWith(FENCE)) {
				return null;
			}
			text += piece.slice(FENCE.length, -FENCE.length);
		}
		return fingerprint(text) === c ? text : null;
	}
	function keptSnapshot(rows, head) {
		return {
			number: head.n,
			sheetId: head.id,
			sheetName: head.s,
			at: head.t,
			contents: head.k,
			lines: rows.map(({ line }) => line),
			length: head.l,
			read: () => {
				const text = wholeText(rows, head);
				return text === null ? null : parseSnapshot(text);
			},
			isWhole: () => wholeText(rows, head) !== null
		};
	}
	function keptSnapshots(rows) {
		const read = rows.flatMap((row) => {
			const parsed = parseHead(row.head);
			return parsed === null ? [] : [{ ...row, parsed }];
		});
		const identity = ({ p: _part, ...shared }) => JSON.stringify(shared);
		return groupUnder(read, ({ parsed }) => [identity(parsed)]).flatMap(({ members }) => {
			const [first] = members;
			return first === void 0 ? [] : [keptSnapshot(members, first.parsed)];
		}).sort((one, other) => other.number - one.number);
	}
	function isNewer(head) {
		try {
			return safeParse(object({ v: number().check(gt(1)) }), JSON.parse(head)).success;
		} catch {
			return false;
		}
	}
	function damagedRows(rows) {
		const broken = keptSnapshots(rows).flatMap(({ isWhole, lines }) => isWhole() ? [] : lines);
		const headless = rows.filter(
			({ head, piece }) => piece.length > 2 * FENCE.length && piece.startsWith(FENCE) && piece.endsWith(FENCE) && parseHead(head) === null && !isNewer(head)
		);
		return [.../* @__PURE__ */ new Set([...broken, ...headless.map(({ line }) => line)])].sort((one, other) => one - other);
	}
	function snapshotsOf(kept, { sheetId, sheetName }) {
		return kept.filter((each) => each.sheetId === sheetId || each.sheetName === sheetName);
	}
	function isKept(kept, { snapshot, contents }) {
		const newest = kept.find(({ sheetId }) => sheetId === snapshot.sheetId);
		return (newest == null ? void 0 : newest.contents) === contents && newest.read() !== null;
	}
	function nextNumber(kept) {
		var _a, _b;
		return ((_b = (_a = kept[0]) == null ? void 0 : _a.number) != null ? _b : 0) + 1;
	}
	function dayOf(at) {
		return at.slice(0, 10);
	}
	function byOccasion(own, now) {
		const isToday = ({ at }) => dayOf(at) === dayOf(now);
		return [...own.filter((each) => !isToday(each)), ...own.filter(isToday)];
	}
	function beyondBound(own, now) {
		const days = /* @__PURE__ */ new Set([dayOf(now)]);
		const followed = [];
		const lastOfDay = own.filter((each) => {
			const isLast = !days.has(dayOf(each.at));
			days.add(dayOf(each.at));
			if (!isLast) {
				followed.push(each);
			}
			return isLast;
		});
		return [...lastOfDay, ...followed].slice(MOST_SNAPSHOTS - 1);
	}
	function linesToDrop(kept, fresh) {
		const own = kept.filter(({ sheetId }) => sheetId === fresh.sheetId);
		const beyond = new Set(beyondBound(own, fresh.at));
		let held = fresh.length;
		let isFull = false;
		const dropped = kept.filter((each) => {
			if (beyond.has(each)) {
				return true;
			}
			isFull || (isFull = held + each.length > MOST_CHARACTERS);
			if (isFull) {
				return true;
			}
			held += each.length;
			return false;
		});
		return dropped.flatMap(({ lines }) => lines).sort((one, other) => one - other);
	}

	// src/report/tab-contents.ts
	var WHITE = "#ffffff";
	function extentOf(values) {
		let rows = 0;
		let columns = 0;
		values.forEach((line, row) => {
			for (let column = line.length - 1; column >= 0; column--) {
				if (line[column] !== "") {
					rows = row + 1;
					columns = Math.max(columns, column + 1);
					break;
				}
			}
		});
		return { rows, columns };
	}
	function contentsFingerprint({ values, notes: notes2 = [], fills }) {
		const { rows, columns } = extentOf(values);
		const cells = values.slice(0, rows).map((line) => line.slice(0, columns));
		const noted = notes2.flatMap(
			(line, row) => line.flatMap((note, column) => note === "" ? [] : [[row, column, note]])
		);
		const filled = fills.slice(0, rows).flatMap(
			(line, row) => line.slice(0, columns).flatMap((fill, column) => {
				const color = (fill != null ? fill : WHITE).toLowerCase();
				return color === WHITE ? [] : [[row, column, color]];
			})
		);
		return fingerprint([cells, noted, filled]);
	}

	// src/report/link-blocks.ts
	function isLinked({ value, link, links = [] }) {
		return typeof value === "string" && value !== "" && (link !== void 0 || links.length > 0);
	}
	function isNoText({ value, sparkline: sparkline2 }) {
		return typeof value === "number" || sparkline2 !== void 0;
	}
	function columnStretches({ rows, widths }) {
		return widths.flatMap((_, column) => {
			const stretches = [];
			let first = -1;
			let last = -1;
			const close = () => {
				if (first >= 0) {
					stretches.push({ row: first, column, rows: last - first + 1, columns: 1 });
				}
				first = -1;
			};
			rows.forEach((cells, row) => {
				const cell = cells[column];
				if (cell !== void 0 && isNoText(cell)) {
					close();
				} else if (cell !== void 0 && isLinked(cell)) {
					first = first < 0 ? row : first;
					last = row;
				}
			});
			close();
			return stretches;
		});
	}
	function around(one, other) {
		const row = Math.min(one.row, other.row);
		const column = Math.min(one.column, other.column);
		return {
			row,
			column,
			rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
			columns: Math.max(one.column + one.columns, other.column + other.columns) - column
		};
	}
	function textAreas(plan) {
		const before = [plan.widths.map(() => 0)];
		plan.rows.forEach((cells, row) => {
			var _a;
			const above = (_a = before[row]) != null ? _a : [];
			let inRow = 0;
			before.push([
				0,
				...cells.map((cell, column) => {
					var _a2;
					inRow += isNoText(cell) ? 1 : 0;
					return inRow + ((_a2 = above[column + 1]) != null ? _a2 : 0);
				})
			]);
		});
		const count = (row, column) => {
			var _a, _b;
			return (_b = (_a = before[row]) == null ? void 0 : _a[column]) != null ? _b : 0;
		};
		return ({ row, column, rows, columns }) => {
			const [bottom, right] = [row + rows, column + columns];
			return count(bottom, right) - count(row, right) - count(bottom, column) + count(row, column) === 0;
		};
	}
	function linkBlocks(plan) {
		const holdsTextsOnly = textAreas(plan);
		const blocks = [];
		for (const stretch of columnStretches(plan)) {
			const joined = blocks.findIndex((block2) => holdsTextsOnly(around(block2, stretch)));
			const block = blocks[joined];
			if (block === void 0) {
				blocks.push(stretch);
			} else {
				blocks[joined] = around(block, stretch);
			}
		}
		return blocks;
	}

	// src/report/width-strokes.ts
	function runsOf(widths) {
		const runs = [];
		widths.forEach((width, column) => {
			const last = runs[runs.length - 1];
			if ((last == null ? void 0 : last.width) === width) {
				runs[runs.length - 1] = { ...last, last: column };
			} else {
				runs.push({ first: column, last: column, width });
			}
		});
		return runs;
	}
	function widthStrokes(widths) {
		const runs = runsOf(widths);
		const known = /* @__PURE__ */ new Map();
		const between = (from, to) => {
			var _a;
			const [run, key] = [runs[from], `${from} ${to}`];
			const before = known.get(key);
			if (run === void 0 || from > to || before !== void 0) {
				return before != null ? before : [];
			}
			let best = [run, ...between(from + 1, to)];
			for (let next = from + 1; next <= to; next++) {
				if (((_a = runs[next]) == null ? void 0 : _a.width) === run.width) {
					const [stroke = run, ...rest] = between(next, to);
					const joined = [{ ...stroke, first: run.first }, ...rest, ...between(from + 1, next - 1)];
					best = joined.length < best.length ? joined : best;
				}
			}
			known.set(key, best);
			return best;
		};
		return between(0, runs.length - 1);
	}
	return {
		MOST_CHARACTERS, askedCells, byOccasion, contentsFingerprint, damagedRows, displayTime, isKept,
		isLinked, keptSnapshots, linesToDrop, linkBlocks, newSnapshot, nextNumber, nothingAskedText, planData,
		planFigures, planReport, planRequests, planSummary, requestText, requestsOf, rowsOf, safeText,
		snapshotsOf, widthStrokes
	};
}

function shinchokuSummary_() {
	return shinchokuSummary_.made || (shinchokuSummary_.made = makeShinchokuSummary_());
}

function makeShinchokuSummary_() {
	"use strict";
	// from:Table.js (Table)
	var { dutiesOf, groupUnder, hasRankedScale, isReported, isSameCell, labelsFrom, saidBy, toA1 } = shinchokuTable_();

	// from:Table.js (Text)
	var { calendarYearOf, characterPairs, endOfMonth, findYearMentions, foldKey, foldWidth, isPlaceholder } = shinchokuText_();
	var { markFamily, markShape, numberLabel, oneLine, readMark, sharedPairs, sharedSequence, shorten } = shinchokuText_();
	var { statedFigures, termsIn } = shinchokuText_();

	// from:Code.js (Shapes)
	var { array, boolean, enum: enum2, gte, int, literal, nullable, object, regex, safeParse, string, tuple } = shinchokuShapes_();

	// src/summary/completeness.ts
	function rateOf({ filled, required }) {
		return required === 0 ? null : filled / required;
	}
	function sumOf(parts) {
		return {
			filled: parts.reduce((sum, part) => sum + part.filled, 0),
			required: parts.reduce((sum, part) => sum + part.required, 0)
		};
	}
	var NOT_ASKED = { filled: 0, required: 0 };
	var FILLED = { filled: 1, required: 1 };
	var BLANK = { filled: 0, required: 1 };
	function completenessGrid(table) {
		const years = table.years.flatMap((year, index) => isReported(year) ? [index] : []);
		const entries = table.entries.map((entry) => {
			const duties = dutiesOf(table, entry);
			return years.map((year) => {
				var _a, _b;
				const filled = (_b = (_a = entry.years[year]) == null ? void 0 : _a.some((datum) => datum.text !== "")) != null ? _b : false;
				if (filled) {
					return FILLED;
				}
				return duties.years[year] === "required" ? BLANK : NOT_ASKED;
			});
		});
		return { years, entries };
	}

	// src/summary/tally.ts
	function markPlaceOf(entry, scale) {
		var _a, _b, _c, _d;
		const reading = readMark((_d = (_c = (_a = entry.mark) == null ? void 0 : _a.says) != null ? _c : (_b = entry.mark) == null ? void 0 : _b.text) != null ? _d : "", scale);
		switch (reading.kind) {
			case "blank":
				return "unmarked";
			case "not-rated":
			case "unknown":
				return "other";
			case "exact":
			case "look-alike":
				return scale.indexOf(reading.mark);
		}
	}
	function tallyOf(places, scale) {
		var _a;
		const marks = scale.map(() => 0);
		let unmarked = 0;
		let others = 0;
		for (const place of places) {
			if (place === "unmarked") {
				unmarked++;
			} else if (place === "other") {
				others++;
			} else {
				marks[place] = ((_a = marks[place]) != null ? _a : 0) + 1;
			}
		}
		return { marks, unmarked, others, total: places.length };
	}
	function measurePlaceOf(table, measure) {
		var _a, _b;
		const places = ((_b = (_a = table.measures[measure]) == null ? void 0 : _a.entries) != null ? _b : []).flatMap((index) => {
			const entry = table.entries[index];
			return entry === void 0 ? [] : [markPlaceOf(entry, table.scale)];
		});
		const steps = places.filter((place) => typeof place === "number");
		if (steps.length > 0) {
			return Math.max(...steps);
		}
		return places.includes("other") ? "other" : "unmarked";
	}

	// src/summary/summary.ts
	function groupBy(entries, labelsOf) {
		return groupUnder(entries, labelsOf).map(({ label, members }) => ({ label, entries: members }));
	}
	function groupByBand(entries, bandOf, titleOf2) {
		return groupBy(entries, (entry) => {
			var _a;
			return [String((_a = bandOf(entry)) != null ? _a : "")];
		}).map((group) => ({
			label: group.label === "" ? "" : titleOf2(Number(group.label)),
			entries: group.entries
		}));
	}
	function termLabels(entry, vocabulary) {
		var _a;
		if (entry.term === null || entry.term.text === "") {
			return [""];
		}
		const text = (_a = entry.term.says) != null ? _a : entry.term.text;
		const terms = termsIn(text, vocabulary);
		return [terms === null ? oneLine(text) : vocabulary.filter((term) => terms.includes(term)).join("・")];
	}
	function asWritten(group) {
		const texts = group.entries.map(({ term }) => {
			var _a, _b;
			return oneLine((_b = (_a = term == null ? void 0 : term.says) != null ? _a : term == null ? void 0 : term.text) != null ? _b : "");
		});
		const [first = ""] = texts;
		return texts.every((text) => /^[ -~]+$/.test(text)) ? { ...group, label: first } : group;
	}
	function byTermOrder(one, other, vocabulary) {
		const position = (label) => {
			const at2 = vocabulary.indexOf(label);
			return label === "" ? Number.POSITIVE_INFINITY : at2 < 0 ? vocabulary.length : at2;
		};
		return position(one.label) < position(other.label) ? -1 : Number(position(one.label) > position(other.label));
	}
	function byOfficeOrder(one, other, order) {
		const position = ({ label }) => {
			const at2 = order.indexOf(label);
			return label === "" ? order.length + 1 : at2 < 0 ? order.length : at2;
		};
		return position(one) - position(other) || other.entries.length - one.entries.length;
	}
	function summarize(table, departmentOrder = []) {
		const entryPlaces = table.entries.map((entry) => markPlaceOf(entry, table.scale));
		const measurePlaces = table.measures.map((_, measure) => measurePlaceOf(table, measure));
		const markRow = ({ label, under, entries }) => ({
			label,
			under: under != null ? under : null,
			entries: tallyOf(
				entries.map((entry) => {
					var _a;
					return (_a = entryPlaces[entry.index]) != null ? _a : "unmarked";
				}),
				table.scale
			),
			measures: tallyOf(
				[...new Set(entries.map((entry) => entry.measure))].map((measure) => {
					var _a;
					return (_a = measurePlaces[measure]) != null ? _a : "unmarked";
				}),
				table.scale
			)
		});
		const grid = completenessGrid(table);
		const completenessRow = ({ label, entries }) => {
			const years = grid.years.map(
				(_, position) => sumOf(entries.flatMap((entry) => {
					var _a, _b;
					return (_b = (_a = grid.entries[entry.index]) == null ? void 0 : _a[position]) != null ? _b : [];
				}))
			);
			return { label, years, total: sumOf(years) };
		};
		const all = { label: "", entries: table.entries };
		const chapters = groupByBand(
			table.entries,
			(entry) => entry.chapter,
			(band) => {
				var _a, _b;
				return (_b = (_a = table.chapters[band]) == null ? void 0 : _a.title) != null ? _b : "";
			}
		);
		const directions = chapters.flatMap(
			(chapter) => groupByBand(
				chapter.entries,
				(entry) => entry.direction,
				(band) => {
					var _a, _b;
					return (_b = (_a = table.directions[band]) == null ? void 0 : _a.title) != null ? _b : "";
				}
			).map((direction) => chapter.label === "" ? direction : { ...direction, under: chapter.label })
		);
		const departments = [...groupBy(table.entries, ({ departments: departments2 }) => labelsFrom(departments2))].sort(
			(one, other) => byOfficeOrder(one, other, departmentOrder)
		);
		const terms = [...groupBy(table.entries, (entry) => termLabels(entry, table.terms))].sort((one, other) => byTermOrder(one, other, table.terms)).map(asWritten);
		return {
			total: markRow(all),
			byChapter: chapters.map(markRow),
			byDirection: directions.map(markRow),
			byDepartment: departments.map(markRow),
			byTerm: terms.map(markRow),
			jointEntries: table.entries.filter((entry) => entry.departments.length > 1).length,
			newMeasures: table.measures.filter((measure) => measure.entries.some((index) => {
				var _a;
				return (_a = table.entries[index]) == null ? void 0 : _a.isNew;
			})).length,
			relistedEntries: table.entries.filter((entry) => entry.relisted).length,
			years: grid.years,
			completeness: completenessRow(all),
			completenessByChapter: chapters.map(completenessRow),
			completenessByDepartment: departments.map(completenessRow)
		};
	}

	// src/summary/pairing.ts
	function noPairs({ base, current }) {
		return { ofBase: base.map(() => null), ofCurrent: current.map(() => null) };
	}
	function pair({ ofBase, ofCurrent }, base, current) {
		ofBase[base] = current;
		ofCurrent[current] = base;
	}
	function unpaired(partners) {
		return partners.flatMap((partner, index) => partner === null ? [index] : []);
	}
	function keyOf(...parts) {
		return parts.join("\0");
	}
	function byKey(things, partners, key) {
		const groups = groupUnder(unpaired(partners), (index) => {
			const thing = things[index];
			const own = thing === void 0 ? null : key(thing);
			return own === null ? [] : [own];
		});
		return new Map(groups.map(({ label, members }) => [label, members]));
	}
	function pairByKey({ base, current }, pairs, key, order) {
		var _a;
		const known = byKey(base, pairs.ofBase, key);
		const sorted = (things, members) => {
			const text = (index) => {
				const thing = things[index];
				return thing === void 0 ? "" : order(thing);
			};
			return members.map((index) => ({ index, text: text(index) })).sort((one, other) => one.text < other.text ? -1 : Number(one.text > other.text)).map(({ index }) => index);
		};
		for (const [label, members] of byKey(current, pairs.ofCurrent, key)) {
			const partners = (_a = known.get(label)) != null ? _a : [];
			const isPlain = members.length === 1 && partners.length === 1;
			const ordered = isPlain ? partners : sorted(base, partners);
			for (const [at2, index] of (isPlain ? members : sorted(current, members)).entries()) {
				const partner = ordered[at2];
				if (partner !== void 0) {
					pair(pairs, partner, index);
				}
			}
		}
	}

	// src/summary/measure-traits.ts
	var RELISTED = /[(【[〔<]再掲[)】\]〕>]|^再掲[:・]?/g;
	var ONLY_NUMBER = /^[\p{P}\p{S}\p{N}\s第章節編部項一二三四五六七八九十]+$/u;
	function bareName(text) {
		var _a, _b;
		if (isPlaceholder(text)) {
			return "";
		}
		const label = (_b = (_a = numberLabel(text)) == null ? void 0 : _a.text) != null ? _b : "";
		const rest = ONLY_NUMBER.test(label) ? text.trim().slice(label.length) : text;
		const bare = foldKey(rest).replace(RELISTED, "");
		return bare === "" ? foldKey(text).replace(RELISTED, "") : bare;
	}
	function titleAt(titles, index) {
		var _a;
		return index === null ? "" : (_a = titles[index]) != null ? _a : "";
	}
	function entryTraits({ measure, chapter, direction, outline, departments, mark, relisted, cells }, bare, chapters, directions) {
		var _a;
		const again = relisted ? "relisted" : "";
		const [above, under] = [titleAt(chapters, chapter), titleAt(directions, direction)];
		const says = foldKey(outline);
		const by = departments.length === 1 ? foldKey((_a = departments[0]) != null ? _a : "") : departments.map(foldKey).sort().join("、");
		const states = cells.map((cell) => cell.charAt(0)).join("");
		return {
			measure,
			bare,
			relisted: again,
			chapter: above,
			direction: under,
			outline: says,
			departments: by,
			contents: keyOf(bare, again, above, under, says, by, mark, states)
		};
	}
	function traitsOf(snapshot) {
		const names = snapshot.measures.map(({ name }) => bareName(name));
		const chapters = snapshot.chapters.map(bareName);
		const directions = snapshot.directions.map(({ title }) => bareName(title));
		const entries = snapshot.entries.map((entry) => {
			var _a;
			return entryTraits(entry, (_a = names[entry.measure]) != null ? _a : "", chapters, directions);
		});
		const measures = snapshot.measures.map(({ name, entries: own }, index) => {
			var _a, _b, _c, _d, _e;
			const members = own.flatMap((entry) => {
				var _a2;
				return (_a2 = entries[entry]) != null ? _a2 : [];
			});
			const [first] = members;
			return {
				name: foldKey(name),
				bare: (_a = names[index]) != null ? _a : "",
				relisted: (_b = first == null ? void 0 : first.relisted) != null ? _b : "",
				chapter: (_c = first == null ? void 0 : first.chapter) != null ? _c : "",
				direction: (_d = first == null ? void 0 : first.direction) != null ? _d : "",
				outline: (_e = first == null ? void 0 : first.outline) != null ? _e : "",
				departments: [...new Set(members.map(({ departments }) => departments))].sort().join("、"),
				contents: members.map(({ contents }) => contents).join()
			};
		});
		return { entries, measures };
	}

	// src/summary/renamed-measures.ts
	var COMMON = 40;
	var RAREST = 8;
	var MOST_CANDIDATES = 6;
	var LONG_OUTLINE = 12;
	var NAME_WEIGHT = 0.6;
	var ALIKE = 0.78;
	var ALIKE_NAMES = 0.9;
	var ALIKE_NAMES_IN_PLACE = 0.82;
	var SAME_OUTLINE = 0.95;
	function profilesOf(measures, partners) {
		return unpaired(partners).flatMap((index) => {
			const traits = measures[index];
			return traits === void 0 ? [] : [{ ...traits, index }];
		}).sort((one, other) => one.contents < other.contents ? -1 : Number(one.contents > other.contents)).map((traits, rank) => ({
			...traits,
			rank,
			namePairs: characterPairs(traits.bare),
			outlinePairs: characterPairs(traits.outline)
		}));
	}
	function indexBy(profiles, traitsOf3) {
		const index = /* @__PURE__ */ new Map();
		for (const profile of profiles) {
			for (const trait of traitsOf3(profile)) {
				const having = index.get(trait);
				if (having === void 0) {
					index.set(trait, [profile]);
				} else {
					having.push(profile);
				}
			}
		}
		return index;
	}
	function outlineTrait({ outline }) {
		return outline.length >= LONG_OUTLINE ? [outline] : [];
	}
	function departmentEvidence(one, other) {
		if (one.departments === other.departments) {
			return one.departments === "" ? 0 : 0.05;
		}
		if (one.departments === "" || other.departments === "") {
			return 0;
		}
		const own = new Set(one.departments.split("、"));
		return other.departments.split("、").some((department) => own.has(department)) ? 0.03 : -0.15;
	}
	function likeness(one, other) {
		if (one.relisted !== other.relisted) {
			return 0;
		}
		const departments = departmentEvidence(one, other);
		const inPlace = one.chapter === other.chapter && one.direction === other.direction;
		const evidence = departments + (inPlace ? 0.05 : -0.05);
		const names = sharedSequence(one.bare, other.bare);
		const hasOutlines = one.outline !== "" && other.outline !== "";
		const outlines = hasOutlines ? sharedPairs(one.outlinePairs, other.outlinePairs) : 0;
		const together = hasOutlines ? NAME_WEIGHT * names + (1 - NAME_WEIGHT) * outlines : names;
		const isSameWork = outlines >= SAME_OUTLINE && Math.min(one.outline.length, other.outline.length) >= LONG_OUTLINE && evidence >= 0.1;
		const areNamesAlike = names >= ALIKE_NAMES || !hasOutlines && inPlace && names >= ALIKE_NAMES_IN_PLACE;
		const isOne = isSameWork || areNamesAlike && departments >= 0 || hasOutlines && together + evidence >= ALIKE;
		return isOne ? together + evidence + 1 : 0;
	}
	function bySureness(one, other) {
		return other.score - one.score || one.base.rank - other.base.rank || one.current.rank - other.current.rank;
	}
	function pairRenamed({ base, current }, pairs) {
		const [olds, news] = [profilesOf(base, pairs.ofBase), profilesOf(current, pairs.ofCurrent)];
		const [byName, byOutline] = [indexBy(olds, ({ namePairs }) => namePairs), indexBy(olds, outlineTrait)];
		const candidates = news.flatMap((profile) => {
			var _a;
			const lists = [...profile.namePairs].map((each) => {
				var _a2;
				return (_a2 = byName.get(each)) != null ? _a2 : [];
			}).filter((list) => list.length > 0 && list.length <= COMMON).sort((one, other) => one.length - other.length).slice(0, RAREST);
			const shared = /* @__PURE__ */ new Map();
			for (const [list, weight] of [
				...lists.map((each) => [each, 1]),
				...outlineTrait(profile).map((trait) => {
					var _a2;
					return [((_a2 = byOutline.get(trait)) != null ? _a2 : []).slice(0, COMMON), RAREST];
				})
			]) {
				for (const old of list) {
					shared.set(old, ((_a = shared.get(old)) != null ? _a : 0) + weight);
				}
			}
			return [...shared].sort(([one, times], [other, others]) => others - times || one.rank - other.rank).slice(0, MOST_CANDIDATES).map(([old]) => ({ base: old, current: profile, score: likeness(old, profile) })).filter(({ score }) => score > 0);
		});
		for (const { base: old, current: profile } of [...candidates].sort(bySureness)) {
			if (pairs.ofBase[old.index] === null && pairs.ofCurrent[profile.index] === null) {
				pair(pairs, old.index, profile.index);
			}
		}
	}

	// src/summary/match-measures.ts
	function given(part, ...others) {
		return part === "" ? null : keyOf(part, ...others);
	}
	var MEASURE_KEYS = [
		({ name, contents }) => keyOf(name, contents),
		({ name, relisted, chapter, direction, outline, departments }) => keyOf(name, relisted, chapter, direction, outline, departments),
		({ bare, relisted, chapter, direction, outline, departments }) => keyOf(bare, relisted, chapter, direction, outline, departments),
		({ bare, relisted, outline, departments }) => given(outline, bare, relisted, departments),
		({ bare, relisted, chapter, direction, outline }) => given(outline, bare, relisted, chapter, direction),
		({ bare, relisted, outline }) => given(outline, bare, relisted),
		({ bare, relisted, chapter, direction, departments }) => given(bare, relisted, chapter, direction, departments),
		({ bare, relisted, chapter, direction, name }) => given(bare, relisted, chapter, direction, name),
		({ bare, relisted, chapter, direction }) => given(bare, relisted, chapter, direction),
		({ bare, relisted, departments }) => given(bare, relisted, departments),
		({ bare, relisted }) => given(bare, relisted),
		({ bare }) => given(bare)
	];
	var MOST_WEIGHED = 40;
	var ALIKE_OUTLINES = 0.5;
	function owned({ owner }, ...parts) {
		return owner === null ? null : keyOf(String(owner), ...parts);
	}
	var BEFORE_WEIGHING = [
		(entry) => owned(entry, entry.contents),
		(entry) => owned(entry, entry.outline, entry.departments),
		(entry) => entry.outline === "" ? null : owned(entry, entry.outline)
	];
	var AFTER_WEIGHING = [
		(entry) => owned(entry, entry.departments),
		(entry) => owned(entry)
	];
	var ACROSS_MEASURES = [
		({ bare, relisted, chapter, direction, outline, departments }) => given(bare, relisted, chapter, direction, outline, departments),
		({ bare, relisted, outline }) => outline === "" ? null : given(bare, relisted, outline),
		({ bare, relisted, chapter, direction }) => given(bare, relisted, chapter, direction)
	];
	function pairAlikeOutlines({ base, current }, pairs) {
		var _a;
		const left = (entries, partners) => {
			const indexes = unpaired(partners).filter((index) => {
				var _a2;
				return ((_a2 = entries[index]) == null ? void 0 : _a2.owner) !== null;
			});
			const profiles = indexes.flatMap((index) => {
				const entry = entries[index];
				return entry === void 0 ? [] : [{ index, entry, pairs: characterPairs(entry.outline) }];
			});
			return groupUnder(profiles, ({ entry }) => [entry.owner]);
		};
		const olds = new Map(left(base, pairs.ofBase).map(({ label, members }) => [label, members]));
		for (const { label, members } of left(current, pairs.ofCurrent)) {
			const before = (_a = olds.get(label)) != null ? _a : [];
			const isSmall = members.length <= MOST_WEIGHED && before.length <= MOST_WEIGHED;
			const weighed = (isSmall ? before : []).flatMap(
				(old) => members.map((each) => ({ old, each, score: sharedPairs(old.pairs, each.pairs) }))
			);
			for (const { old, each } of weighed.filter(({ score }) => score >= ALIKE_OUTLINES).sort((one, other) => other.score - one.score)) {
				if (pairs.ofBase[old.index] === null && pairs.ofCurrent[each.index] === null) {
					pair(pairs, old.index, each.index);
				}
			}
		}
	}
	function pairMeasures(sides) {
		const pairs = noPairs(sides);
		for (const key of MEASURE_KEYS) {
			pairByKey(sides, pairs, key, ({ outline, departments, contents }) => keyOf(outline, departments, contents));
		}
		const known = [...pairs.ofCurrent];
		pairRenamed(sides, pairs);
		return { pairs, renamed: pairs.ofCurrent.map((partner, index) => partner !== null && known[index] === null) };
	}
	function pairEntries(sides) {
		const pairs = noPairs(sides);
		const order = ({ outline, departments, contents }) => keyOf(outline, departments, contents);
		const pairByKeys = (keys) => {
			for (const key of keys) {
				pairByKey(sides, pairs, key, order);
			}
		};
		pairByKeys(BEFORE_WEIGHING);
		pairAlikeOutlines(sides, pairs);
		pairByKeys([...AFTER_WEIGHING, ...ACROSS_MEASURES]);
		return pairs;
	}
	function matchMeasures(base, current) {
		const [then, now] = [traitsOf(base), traitsOf(current)];
		const { pairs: measures, renamed } = pairMeasures({ base: then.measures, current: now.measures });
		const entries = pairEntries({
			base: then.entries.map((entry) => {
				var _a;
				return {
					...entry,
					owner: ((_a = measures.ofBase[entry.measure]) != null ? _a : null) === null ? null : entry.measure
				};
			}),
			current: now.entries.map((entry) => {
				var _a;
				return { ...entry, owner: (_a = measures.ofCurrent[entry.measure]) != null ? _a : null };
			})
		});
		const baseOf = current.measures.map(({ entries: own }, index) => {
			var _a, _b;
			const [from] = own.flatMap((entry) => {
				var _a2, _b2, _c;
				return (_c = (_b2 = base.entries[(_a2 = entries.ofCurrent[entry]) != null ? _a2 : -1]) == null ? void 0 : _b2.measure) != null ? _c : [];
			});
			return (_b = (_a = measures.ofCurrent[index]) != null ? _a : from) != null ? _b : null;
		});
		const removed = base.measures.flatMap(({ entries: own }, index) => {
			const isGone = measures.ofBase[index] === null && own.every((entry) => entries.ofBase[entry] === null);
			return isGone ? [index] : [];
		});
		return { entries: entries.ofCurrent, measures: baseOf, renamed, removed };
	}

	// src/summary/match-scales.ts
	function relatives(symbols, family) {
		return symbols.filter((symbol) => markFamily(symbol) === family);
	}
	function sameMark(symbol, base, current) {
		var _a, _b;
		const same = (_a = current.find((other) => foldKey(other) === foldKey(symbol))) != null ? _a : current.find((other) => markShape(other) === markShape(symbol));
		const [alike, ...more] = relatives(current, markFamily(symbol));
		const isOnly = more.length === 0 && relatives(base, markFamily(symbol)).length === 1;
		return (_b = same != null ? same : isOnly ? alike : void 0) != null ? _b : symbol;
	}
	function rankIn({ symbols, ranked }, from, to) {
		const [before, after] = [symbols.indexOf(from), symbols.indexOf(to)];
		return ranked && before >= 0 && after >= 0 ? before - after : 0;
	}
	function matchScales(base, current) {
		const spelling = new Map(base.symbols.map((symbol) => [symbol, sameMark(symbol, base.symbols, current.symbols)]));
		const respelled = { ...base, symbols: [...new Set(spelling.values())] };
		return {
			currentOf: (symbol) => {
				var _a;
				return (_a = spelling.get(symbol)) != null ? _a : symbol;
			},
			base: [
				...current.symbols.filter((symbol) => respelled.symbols.includes(symbol)),
				...respelled.symbols.filter((symbol) => !current.symbols.includes(symbol))
			],
			rise: (from, to) => rankIn(current, from, to) || rankIn(respelled, from, to)
		};
	}

	// src/summary/match-years.ts
	function span({ from, to }) {
		return from === null ? null : keyOf(String(from), String(to));
	}
	function pairInOrder({ base, current }, pairs, key) {
		current.forEach((year, index) => {
			const own = pairs.ofCurrent[index] === null ? key(year) : null;
			const partner = base.findIndex((other, at2) => own !== null && pairs.ofBase[at2] === null && key(other) === own);
			if (partner >= 0) {
				pair(pairs, partner, index);
			}
		});
	}
	function matchYears(base, current) {
		const sides = { base, current };
		const pairs = noPairs(sides);
		const ofKind = (year) => {
			const years = span(year);
			return years === null ? null : keyOf(years, isReported(year) ? "reported" : year.kind);
		};
		pairInOrder(sides, pairs, (year) => {
			const own = ofKind(year);
			return own === null ? null : keyOf(own, foldKey(year.label));
		});
		pairInOrder(sides, pairs, ofKind);
		pairInOrder(sides, pairs, (year) => year.kind === "target" ? null : span(year));
		return pairs.ofCurrent;
	}

	// src/summary/compare.ts
	var NO_MARK = "";
	function completenessOf({ entries, years }) {
		const reported = years.map(isReported);
		return sumOf(
			entries.map(({ cells }) => {
				const filled = cells.filter((cell, year) => reported[year] && cell === "filled").length;
				const blank = cells.filter((cell, year) => reported[year] && cell === "blank").length;
				return { filled, required: filled + blank };
			})
		);
	}
	function countBy(texts) {
		var _a;
		const counts = /* @__PURE__ */ new Map();
		for (const text of texts) {
			counts.set(text, ((_a = counts.get(text)) != null ? _a : 0) + 1);
		}
		return counts;
	}
	function marksOf(before, after) {
		const scale = matchScales(before.scale, after.scale);
		return {
			before: before.entries.map(({ mark }) => scale.currentOf(mark)),
			after: after.entries.map(({ mark }) => mark),
			scale,
			symbols: after.scale.symbols
		};
	}
	function markCounts({ before, after, scale, symbols }) {
		const all = [.../* @__PURE__ */ new Set([...symbols, ...scale.base, NO_MARK])];
		const [then, now] = [countBy(before), countBy(after)];
		return all.map((symbol) => {
			var _a, _b;
			return { symbol, before: (_a = then.get(symbol)) != null ? _a : 0, after: (_b = now.get(symbol)) != null ? _b : 0 };
		});
	}
	function markChanges({ before, after }, { entries }) {
		return entries.flatMap(
			(base, entry) => {
				var _a, _b;
				return base === null ? [] : [{ entry, from: (_a = before[base]) != null ? _a : NO_MARK, to: (_b = after[entry]) != null ? _b : NO_MARK }];
			}
		);
	}
	function transitionsOf({ scale, symbols }, kept) {
		const [from, to] = [
			[...scale.base, NO_MARK],
			[...symbols, NO_MARK]
		];
		const cells = countBy(kept.map((change) => JSON.stringify([change.from, change.to])));
		return {
			from,
			to,
			counts: from.map((before) => to.map((after) => {
				var _a;
				return (_a = cells.get(JSON.stringify([before, after]))) != null ? _a : 0;
			}))
		};
	}
	function cellChanges(before, after, { entries }) {
		const years = matchYears(before.years, after.years).flatMap((base, year) => {
			const column = after.years[year];
			return base === null || column === void 0 || !isReported(column) ? [] : [{ base, year }];
		});
		const newlyFilled = [];
		const newlyMissing = [];
		entries.forEach((base, entry) => {
			var _a, _b;
			const [then, now] = [(_a = before.entries[base != null ? base : -1]) == null ? void 0 : _a.cells, (_b = after.entries[entry]) == null ? void 0 : _b.cells];
			for (const { base: column, year } of then === void 0 ? [] : years) {
				if ((now == null ? void 0 : now[year]) === "filled" && (then == null ? void 0 : then[column]) !== "filled") {
					newlyFilled.push({ entry, year });
				} else if ((now == null ? void 0 : now[year]) === "blank" && (then == null ? void 0 : then[column]) !== "blank") {
					newlyMissing.push({ entry, year });
				}
			}
		});
		return { newlyFilled, newlyMissing };
	}
	function removedMeasure(base, measure) {
		var _a, _b, _c, _d;
		const { name = "", entries: own = [] } = (_a = base.measures[measure]) != null ? _a : {};
		const entries = own.flatMap((index) => {
			var _a2;
			return (_a2 = base.entries[index]) != null ? _a2 : [];
		});
		return {
			name,
			chapter: (_d = base.chapters[(_c = (_b = entries[0]) == null ? void 0 : _b.chapter) != null ? _c : -1]) != null ? _d : "",
			departments: [...new Set(entries.flatMap(({ departments }) => departments))]
		};
	}
	function measureChanges(before, { measures, renamed, removed }) {
		return {
			added: measures.flatMap((base, measure) => base === null ? [measure] : []),
			removed: removed.map((measure) => removedMeasure(before, measure)),
			renamed: measures.flatMap((base, measure) => {
				var _a, _b;
				const from = (_b = (_a = before.measures[base != null ? base : -1]) == null ? void 0 : _a.name) != null ? _b : "";
				return renamed[measure] === true && from !== "" ? [{ measure, from }] : [];
			})
		};
	}
	function compareSnapshots(before, after, base) {
		const matching = matchMeasures(before, after);
		const marks = marksOf(before, after);
		const kept = markChanges(marks, matching);
		const changed = kept.filter(({ from, to }) => from !== to);
		const rated = changed.filter(({ from, to }) => from !== NO_MARK && to !== NO_MARK);
		return {
			base,
			asOf: before.asOf,
			entries: { before: before.entries.length, after: after.entries.length },
			measures: { before: before.measures.length, after: after.measures.length },
			marks: markCounts(marks),
			transitions: transitionsOf(marks, kept),
			better: rated.filter(({ from, to }) => marks.scale.rise(from, to) > 0),
			worse: rated.filter(({ from, to }) => marks.scale.rise(from, to) < 0),
			newlyMarked: changed.filter(({ from }) => from === NO_MARK),
			unmarked: changed.filter(({ to }) => to === NO_MARK),
			completeness: { before: completenessOf(before), after: completenessOf(after) },
			...cellChanges(before, after, matching),
			...measureChanges(before, matching)
		};
	}

	// src/summary/snapshot.ts
	var OUTLINE = 60;
	function cellState(table, entry, column, year) {
		var _a, _b;
		if ((_b = (_a = entry.years[year]) == null ? void 0 : _a.some(({ text }) => text !== "")) != null ? _b : false) {
			return "filled";
		}
		return isReported(column) && dutiesOf(table, entry).years[year] === "required" ? "blank" : "not-asked";
	}
	function markOf(entry, { scale }) {
		var _a, _b;
		const place = markPlaceOf(entry, scale);
		return typeof place === "number" ? (_b = (_a = scale[place]) == null ? void 0 : _a.symbol) != null ? _b : "" : "";
	}
	function outlineOf(entry) {
		const text = saidBy(entry.outline);
		return isPlaceholder(text) ? "" : shorten(oneLine(text), OUTLINE);
	}
	function titleOf({ title, section }) {
		return oneLine(section === null ? title : `${section} ${title}`);
	}
	function takeSnapshot(table, at2) {
		return {
			sheetId: table.sheetId,
			sheetName: table.sheetName,
			at: at2,
			asOf: table.asOf.date,
			scale: {
				symbols: table.scale.map(({ symbol }) => symbol),
				ranked: hasRankedScale(table)
			},
			years: table.years.map(({ label, from, to, kind }) => ({ label, from, to, kind })),
			chapters: table.chapters.map(titleOf),
			directions: table.directions.map((band) => ({ title: titleOf(band), chapter: band.chapter })),
			measures: table.measures.map(({ name, entries }) => ({ name, entries })),
			entries: table.entries.map((entry) => ({
				measure: entry.measure,
				chapter: entry.chapter,
				direction: entry.direction,
				outline: outlineOf(entry),
				departments: entry.departments,
				mark: markOf(entry, table),
				relisted: entry.relisted,
				cells: table.years.map((column, year) => cellState(table, entry, column, year))
			}))
		};
	}

	// src/summary/figure-list.ts
	var LISTED_UNITS = { "%": "％", 日間: "日" };
	function dayText(date) {
		const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
		return date === endOfMonth(year, month) ? `${month}月末` : `${month}月${day}日`;
	}
	function asOfText({ day, month, year }, column, yearStart) {
		const inColumn = column.from !== null && column.from === column.to ? calendarYearOf(column.from, month, yearStart) : null;
		const named = year === null ? null : year.fiscal ? calendarYearOf(year.value, month, yearStart) : year.value;
		return year === null || named === inColumn ? day : `${year.text}${day}`;
	}
	function listed(stated, column, { entry, year, cell }, table) {
		var _a, _b, _c, _d, _e;
		const { asOf, label, unit, planned, ...rest } = stated;
		const isPlan = planned || (column.kind === "plan" || column.kind === "target") && asOf === null;
		const heading = isPlan || column.asOf === null ? null : dayText(column.asOf);
		const measure = (_d = (_c = table.measures[(_b = (_a = table.entries[entry]) == null ? void 0 : _a.measure) != null ? _b : -1]) == null ? void 0 : _c.name) != null ? _d : "";
		return {
			...rest,
			entry,
			year,
			cell,
			label: label === "" ? measure : label,
			unit: (_e = LISTED_UNITS[unit]) != null ? _e : unit,
			planned: isPlan,
			asOf: asOf === null ? heading : asOfText(asOf, column, table.yearStart)
		};
	}
	function yearTexts({ years }) {
		return years.flatMap((data, year) => data.map((datum) => ({ datum, year })));
	}
	function listFigures(table) {
		const read = /* @__PURE__ */ new Set();
		return table.entries.flatMap(
			(entry) => yearTexts(entry).flatMap(({ datum, year }) => {
				const column = table.years[year];
				const place = toA1(datum.cell);
				if (column === void 0 || read.has(place)) {
					return [];
				}
				read.add(place);
				const at2 = { entry: entry.index, year, cell: datum.cell };
				return statedFigures(datum.text).map((stated) => listed(stated, column, at2, table));
			})
		);
	}

	// src/summary/figure-traits.ts
	var LEAD = 24;
	var AHEAD = 80;
	var PLAN_WORDS = /予定|見込み?|目標|約|およそ|延べ?|のべ/g;
	var PARTICLES = /[のをはがも・、,()「」『』【】:]/g;
	var EVERY_FIGURE = /(?:継続実施|開催|実施|実績|共催|予定|見込み?|回数|件数|人数|者数|箇所数|か所数|総数|数|者|等|など|による|参加|受講|来場|出席)$/;
	var OTHER_YEAR_LABEL = /(?:前年度?|昨年度?|翌年度?)$/;
	var YEAR_OF_FIGURE = /^\s*(?:の|は|:|\s|実績|見込|予定|新規|分|末)/;
	var RESTRICTED = /(以上|以下|未満|を除く|に限る|のみ|から(?:なる|成る|構成される))[^、。\d]{0,4}[一-龠々ァ-ヶー]{1,12}[\s(:]*$/;
	function topicOf(label) {
		let topic = foldKey(label).replace(PARTICLES, "");
		for (let shorter = topic.replace(EVERY_FIGURE, ""); shorter !== topic; ) {
			topic = shorter;
			shorter = topic.replace(EVERY_FIGURE, "");
		}
		return topic;
	}
	function lineAhead(text, from, start) {
		return foldWidth(text.slice(Math.max(from, start - AHEAD), start)).split(/[\n。]/).slice(-1).join("");
	}
	function namesOtherYear(ahead, { from, to }) {
		const mention = findYearMentions(ahead).filter(({ end }) => YEAR_OF_FIGURE.test(ahead.slice(end))).pop();
		return mention !== void 0 && from !== null && to !== null && (mention.fiscalYear < from || mention.fiscalYear > to) && !/[、。]/.test(ahead.slice(mention.end));
	}
	function isYearEnd(asOf, yearStart) {
		var _a;
		const [, month, day] = (_a = /^(\d{1,2})月(末|\d{1,2}日|)$/.exec(asOf)) != null ? _a : [];
		const last = (yearStart + 10) % 12 + 1;
		return Number(month) === last && (day === "末" || day === "" || Number.parseInt(day != null ? day : "", 10) >= 28);
	}
	function stateOf({ planned, asOf }, { kind }, yearStart) {
		if (planned) {
			return "planned";
		}
		if (kind === "plan" || kind === "target" || asOf !== null && !/^\d{1,2}月/.test(asOf)) {
			return null;
		}
		return kind === "interim" || asOf !== null && !isYearEnd(asOf, yearStart) ? "interim" : "closed";
	}
	function isOverYears(entry, { cell }) {
		return entry.years.filter((data) => data.some((datum) => isSameCell(datum.cell, cell))).length > 1;
	}
	function traitOf(figure, free, entry, table) {
		var _a, _b, _c, _d, _e, _f, _g, _h, _i, _j;
		const year = table.years[figure.year];
		const place = (_a = year == null ? void 0 : year.columns.indexOf(figure.cell.column)) != null ? _a : -1;
		if (figure.frequency) {
			return { aside: "frequency" };
		}
		if (figure.range || figure.superseded) {
			return { aside: "range" };
		}
		const state = year === void 0 ? null : stateOf(figure, year, table.yearStart);
		const text = (_d = (_c = (_b = entry.years[figure.year]) == null ? void 0 : _b[place]) == null ? void 0 : _c.text) != null ? _d : "";
		const ahead = lineAhead(text, free, figure.start);
		if (year === void 0 || place < 0 || state === null || isOverYears(entry, figure) || OTHER_YEAR_LABEL.test(figure.label) || namesOtherYear(ahead, year)) {
			return { aside: "other-year" };
		}
		const says = figure.label !== ((_f = (_e = table.measures[entry.measure]) == null ? void 0 : _e.name) != null ? _f : "");
		const repeated = figure.totalKind === "times" ? "延べ" : figure.totalKind === "running" ? "累計" : "";
		const lead = foldKey(ahead).replace(PLAN_WORDS, "").replace(PARTICLES, "").replace(/\d/g, "").slice(-LEAD);
		return {
			aside: null,
			isSum: figure.totalKind === "sum",
			traited: {
				figure,
				state,
				span: ((_g = year.to) != null ? _g : 0) - ((_h = year.from) != null ? _h : 0),
				kind: [figure.unit, `${place}/${year.columns.length}`, repeated, (_j = (_i = RESTRICTED.exec(ahead)) == null ? void 0 : _i[1]) != null ? _j : ""].join("|"),
				topic: says ? topicOf(figure.label) : "",
				lead
			}
		};
	}
	function traitsOf2(figures, entry, table) {
		let before = null;
		const traits = figures.map((figure) => {
			const free = before !== null && isSameCell(before.cell, figure.cell) ? before.end : 0;
			before = figure;
			return traitOf(figure, free, entry, table);
		});
		const keyOf2 = ({ figure, kind, topic, state }) => [figure.year, figure.cell.row, kind, topic, state].join("|");
		const sums = new Set(traits.flatMap((trait) => trait.aside === null && trait.isSum ? [keyOf2(trait.traited)] : []));
		return traits.map(
			(trait) => trait.aside === null && !trait.isSum && sums.has(keyOf2(trait.traited)) ? { aside: "part" } : trait
		);
	}

	// src/summary/joined-figures.ts
	var WORD_PART = /^[一-龠々ァ-ヶーA-Za-z]{2}$/;
	var SHORTEST_LEAD = 4;
	var MOST_IN_ONE_YEAR = 20;
	function haveWordInCommon(one, other) {
		for (let at2 = 0; at2 + 2 <= one.length; at2++) {
			const part = one.slice(at2, at2 + 2);
			if (WORD_PART.test(part) && other.includes(part)) {
				return true;
			}
		}
		return false;
	}
	var LIKENESSES = [
		(one, other) => one.topic === other.topic && one.lead === other.lead && topicOf(one.lead) !== one.topic,
		(one, other) => one.topic !== "" && one.topic === other.topic,
		(one, other) => one.lead.length >= SHORTEST_LEAD && one.lead === other.lead
	];
	var REWORDED = (one, other) => one.topic === "" || other.topic === "" || haveWordInCommon(one.topic, other.topic);
	function isComparable(one, other) {
		return one.span === other.span || one.state === "planned" || other.state === "planned";
	}
	var STATES = ["closed", "interim", "planned"];
	function groupKey({ state, figure }) {
		return `${state}|${figure.year}`;
	}
	function continued(drafts, isLike) {
		var _a;
		const like = drafts.filter(isLike);
		const newest = Math.max(...like.map((draft) => draft.newest));
		const last = like.filter((draft) => draft.newest === newest);
		return last.length === 1 ? (_a = last[0]) != null ? _a : null : null;
	}
	function joinYear(figures, drafts, time, alone) {
		const isAlone = (figure) => alone.has(groupKey(figure));
		const earlier = [...drafts];
		const taken = /* @__PURE__ */ new Set();
		const steps = [
			...LIKENESSES.map(
				(isLike) => (figure, draft) => draft.members.some((member) => isLike(figure, member))
			),
			(figure, { members }) => {
				const last = members[members.length - 1];
				return last !== void 0 && isAlone(figure) && isAlone(last) && REWORDED(figure, last);
			}
		];
		let open = figures;
		for (const mayContinue of steps) {
			const choices = open.map(
				(figure) => continued(
					earlier,
					(draft) => !taken.has(draft) && draft.members.every((member) => isComparable(figure, member)) && mayContinue(figure, draft)
				)
			);
			open = open.filter((figure, index) => {
				var _a;
				const draft = (_a = choices[index]) != null ? _a : null;
				if (draft === null || choices.filter((choice) => choice === draft).length > 1) {
					return true;
				}
				draft.members.push(figure);
				draft.newest = Math.max(draft.newest, time);
				taken.add(draft);
				return false;
			});
		}
		drafts.push(...open.map((figure) => ({ members: [figure], newest: time })));
	}
	function joinFigures(figures, timeOf) {
		var _a;
		const groups = new Map(
			groupUnder(figures, (figure) => [groupKey(figure)]).map(({ label, members }) => [label, members])
		);
		const alone = new Set([...groups].flatMap(([key, members]) => members.length === 1 ? [key] : []));
		const years = [...new Set(figures.map(({ figure }) => figure.year))].sort(
			(one, other) => timeOf(one) - timeOf(other) || one - other
		);
		const drafts = [];
		const lone = [];
		for (const state of STATES) {
			for (const year of years) {
				const members = (_a = groups.get(`${state}|${year}`)) != null ? _a : [];
				if (members.length > MOST_IN_ONE_YEAR) {
					lone.push(...members.map((member) => [member]));
				} else {
					joinYear(members, drafts, timeOf(year), alone);
				}
			}
		}
		return [...drafts.map(({ members }) => members), ...lone];
	}

	// src/summary/figure-series.ts
	var WESTERN_YEAR = /(?:19|20)\d{2}(?:年度?)?/g;
	function labelOf(figures, measure) {
		var _a;
		const closed = figures.filter(({ state }) => state === "closed");
		const labels = (closed.length > 0 ? closed : figures).map(({ figure }) => figure.label).filter((label) => label !== measure && label !== "");
		const newest = (_a = labels.pop()) != null ? _a : measure;
		const yearless = newest.replace(WESTERN_YEAR, "");
		const years = new Set([newest, ...labels].flatMap((label) => {
			var _a2;
			return (_a2 = label.match(WESTERN_YEAR)) != null ? _a2 : [];
		}));
		return years.size > 1 && yearless !== "" ? yearless : newest;
	}
	function seriesOf(joined, entry, table, time) {
		var _a, _b, _c, _d, _e, _f, _g;
		const figures = [...joined].sort((one, other) => time(one.figure.year) - time(other.figure.year) || one.figure.year - other.figure.year).map(({ figure, state }) => ({ figure, state }));
		const first = (_a = joined[0]) == null ? void 0 : _a.figure;
		const kind = (_b = first == null ? void 0 : first.totalKind) != null ? _b : null;
		return {
			entry,
			label: labelOf(figures, (_f = (_e = table.measures[(_d = (_c = table.entries[entry]) == null ? void 0 : _c.measure) != null ? _d : -1]) == null ? void 0 : _e.name) != null ? _f : ""),
			unit: (_g = first == null ? void 0 : first.unit) != null ? _g : "",
			counted: kind === "sum" ? null : kind,
			figures
		};
	}
	function inTextOrder(table) {
		const placeOf = ({ figures: [first] }) => {
			var _a, _b, _c, _d, _e;
			return [
				(_d = (_c = table.years[(_a = first == null ? void 0 : first.figure.year) != null ? _a : -1]) == null ? void 0 : _c.columns.indexOf((_b = first == null ? void 0 : first.figure.cell.column) != null ? _b : -1)) != null ? _d : 0,
				(_e = first == null ? void 0 : first.figure.start) != null ? _e : 0
			];
		};
		return (one, other) => {
			const [left, right] = [placeOf(one), placeOf(other)];
			return left[0] - right[0] || left[1] - right[1];
		};
	}
	function figureSeries(table) {
		const aside = { frequency: 0, range: 0, "other-year": 0, part: 0 };
		const time = (year) => {
			var _a, _b;
			return (_b = (_a = table.years[year]) == null ? void 0 : _a.to) != null ? _b : Number.MAX_SAFE_INTEGER;
		};
		const series = groupUnder(listFigures(table), ({ entry }) => [entry]).flatMap(({ label: index, members }) => {
			const entry = table.entries[index];
			if (entry === void 0) {
				return [];
			}
			const traited = traitsOf2(members, entry, table).flatMap((trait) => {
				if (trait.aside !== null) {
					aside[trait.aside]++;
					return [];
				}
				return [trait.traited];
			});
			return groupUnder(traited, ({ kind }) => [kind]).flatMap(({ members: ofKind }) => joinFigures(ofKind, time)).map((joined) => seriesOf(joined, index, table, time)).sort(inTextOrder(table));
		});
		return { series, aside };
	}
	function closedFigures({ figures }) {
		return figures.filter(({ state }) => state === "closed");
	}

	// src/summary/done-marks.ts
	function isRanked(table) {
		return table.scale.length > 1 && hasRankedScale(table);
	}
	function stepsDone(scale) {
		if (scale.some(({ done }) => done !== void 0)) {
			const firstOpen = scale.findIndex(({ done }) => done !== true);
			return firstOpen < 0 ? scale.length : firstOpen;
		}
		return Math.floor(scale.length / 2);
	}

	// src/summary/snapshot-text.ts
	var VERSION = 1;
	var LETTERS = { filled: "f", blank: "b", "not-asked": "-" };
	var STATES2 = /* @__PURE__ */ new Map([
		["f", "filled"],
		["b", "blank"],
		["-", "not-asked"]
	]);
	var Index = int().check(gte(0));
	var Year = nullable(int());
	var SnapshotJson = object({
		v: literal(VERSION),
		/** Tab, time, day as of. */
		id: int(),
		s: string(),
		t: string().check(regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)),
		d: string().check(regex(/^\d{4}-\d\d-\d\d$/)),
		/** Symbols of the scale, and whether they are ranked. */
		m: array(string()),
		k: boolean(),
		/** Years: from, to, kind, label. */
		y: array(tuple([Year, Year, enum2(["actual", "interim", "plan", "target"]), Index])),
		x: array(string()),
		/** Chapters; directions with their chapter; names of the measures. */
		c: array(Index),
		r: array(tuple([Index, nullable(Index)])),
		n: array(Index),
		/** Entries: measure, chapter, direction, outline, departments, mark, relisted, cells. */
		e: array(
			tuple([
				Index,
				nullable(Index),
				nullable(Index),
				Index,
				array(Index),
				Index,
				boolean(),
				string().check(regex(/^[fb-]*$/))
			])
		)
	});
	function textTable() {
		const texts = [];
		const places = /* @__PURE__ */ new Map();
		const indexOf = (text) => {
			const known = places.get(text);
			if (known !== void 0) {
				return known;
			}
			places.set(text, texts.length);
			return texts.push(text) - 1;
		};
		return { texts, indexOf };
	}
	function jsonOf(snapshot) {
		const { texts, indexOf } = textTable();
		return {
			v: VERSION,
			id: snapshot.sheetId,
			s: snapshot.sheetName,
			t: snapshot.at,
			d: snapshot.asOf,
			m: [...snapshot.scale.symbols],
			k: snapshot.scale.ranked,
			y: snapshot.years.map(({ from, to, kind, label }) => [from, to, kind, indexOf(label)]),
			c: snapshot.chapters.map(indexOf),
			r: snapshot.directions.map(({ title, chapter }) => [indexOf(title), chapter]),
			n: snapshot.measures.map(({ name }) => indexOf(name)),
			e: snapshot.entries.map((entry) => [
				entry.measure,
				entry.chapter,
				entry.direction,
				indexOf(entry.outline),
				entry.departments.map(indexOf),
				indexOf(entry.mark),
				entry.relisted,
				entry.cells.map((cell) => LETTERS[cell]).join("")
			]),
			// Last, when all texts have been met.
			x: texts
		};
	}
	function snapshotText(snapshot) {
		return JSON.stringify(jsonOf(snapshot));
	}
	function contentsText(snapshot) {
		const { id: _id, s: _sheet, t: _time, d: _day, ...contents } = jsonOf(snapshot);
		return JSON.stringify(contents);
	}
	var LostIndexError = class extends Error {
	};
	function at(list, index) {
		const item = list[index];
		if (item === void 0) {
			throw new LostIndexError();
		}
		return item;
	}
	function inside(list, index) {
		if (index !== null) {
			at(list, index);
		}
		return index;
	}
	function snapshotFrom({ x: texts, ...json }) {
		const entriesOf = /* @__PURE__ */ new Map();
		const entries = json.e.map(([measure, chapter, direction, outline, departments, mark, relisted, cells], index) => {
			var _a;
			at(json.n, measure);
			if (cells.length !== json.y.length) {
				throw new LostIndexError();
			}
			const own = (_a = entriesOf.get(measure)) != null ? _a : [];
			entriesOf.set(measure, own);
			own.push(index);
			return {
				measure,
				chapter: inside(json.c, chapter),
				direction: inside(json.r, direction),
				outline: at(texts, outline),
				departments: departments.map((department) => at(texts, department)),
				mark: at(texts, mark),
				relisted,
				cells: [...cells].map((letter) => {
					var _a2;
					return (_a2 = STATES2.get(letter)) != null ? _a2 : "not-asked";
				})
			};
		});
		return {
			sheetId: json.id,
			sheetName: json.s,
			at: json.t,
			asOf: json.d,
			scale: { symbols: json.m, ranked: json.k },
			years: json.y.map(([from, to, kind, label]) => ({ label: at(texts, label), from, to, kind })),
			chapters: json.c.map((chapter) => at(texts, chapter)),
			directions: json.r.map(([title, chapter]) => ({ title: at(texts, title), chapter: inside(json.c, chapter) })),
			measures: json.n.map((name, index) => {
				var _a;
				return { name: at(texts, name), entries: (_a = entriesOf.get(index)) != null ? _a : [] };
			}),
			entries
		};
	}
	function parseSnapshot(text) {
		try {
			const parsed = safeParse(SnapshotJson, JSON.parse(text));
			return parsed.success ? snapshotFrom(parsed.data) : null;
		} catch {
			return null;
		}
	}
	return {
		closedFigures, compareSnapshots, completenessGrid, contentsText, figureSeries, isRanked, listFigures,
		markPlaceOf, parseSnapshot, rateOf, snapshotText, stepsDone, sumOf, summarize, takeSnapshot
	};
}

function shinchokuBuildOfReports_() {
	return "194e7e03e04a";
}
