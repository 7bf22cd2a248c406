// Every menu command in an office's surroundings: no right to edit, protections, and what must make no difference at all.
import type { HostOptions } from "../../local/apps-script/host";
import { cellAt, createSheet, type Protection, type Sheet, type Workbook } from "../../local/workbook";
import { menuFunctions } from "./menu-functions";
import { TAB } from "./office-file";
import { callPage, hostFor, pageData, sheetNamed, smallWorkbook, textsOf } from "./sample-host";

const COMMANDS = menuFunctions();
/** Five blank columns of body rows, in which everything that is checked stands. */
const MARKS = { row: 8, column: 11, rows: 22, columns: 1 };
const WHERE_TO_LOOK =
	"メニューの「データ」→「シートと範囲を保護」で確かめ、保護した人かファイルのオーナーに、編集できるよう頼んでください。";
const NO_RIGHT =
	"このファイルを編集する権限がないためです。編集が必要なときは、ファイルのオーナーに「編集者」として共有してもらってください。";
const LIST_STANDS = "検証の結果は、右側の一覧で見られます。";

function locked(area: Protection["area"], changes: Partial<Protection> = {}): Protection {
	return { area, description: "", editableByUser: false, warningOnly: false, ...changes };
}

/** The table with highlights and dropdowns of ours, and since then one more blank and one more mark. */
function checkedTable(): Workbook {
	const workbook = smallWorkbook();
	for (const command of ["validateTable", "setDropdowns"]) {
		hostFor(workbook).run(command);
	}
	const sheet = sheetNamed(workbook, TAB);
	cellAt(sheet, 10, 5).value = "";
	cellAt(sheet, 11, 11).value = "？";
	delete cellAt(sheet, 11, 11).validation;
	return workbook;
}

const CHECKED = checkedTable();

interface Told {
	readonly workbook: Workbook;
	readonly alerts: readonly string[];
	readonly toast: string;
	readonly hasPage: boolean;
}

function run(
	command: string,
	around: (sheet: Sheet) => void,
	options: Partial<HostOptions> = {},
	others: readonly Sheet[] = [],
): Told {
	const workbook = structuredClone(CHECKED);
	workbook.sheets.push(...others);
	around(sheetNamed(workbook, TAB));
	const before = structuredClone(workbook.sheets);
	const host = hostFor(workbook, options);
	host.run(command);
	const alerts = host.ui.alerts.map(({ message }) => message);
	if (alerts.length > 0) {
		expect(workbook.sheets).toEqual(before);
	}
	return { workbook, alerts, toast: host.ui.toasts.at(-1)?.message ?? "", hasPage: host.ui.sidebar !== null };
}

const UNTOUCHED = { highlight: "記入内容は変わっていません。", rules: "入力規則も記入内容も元のままです。" };
/** What a command says that may not change the table; null where it need not. */
const REFUSED: { readonly [command: string]: (why: string) => string } = {
	validateTable: (why) => `「${TAB}」に色を付けられませんでした。${why}${UNTOUCHED.highlight}\n\n${LIST_STANDS}`,
	highlightMissingYears: (why) => `「${TAB}」に色を付けられませんでした。${why}${UNTOUCHED.highlight}`,
	clearHighlights: (why) => `「${TAB}」の強調を消せませんでした。${why}${UNTOUCHED.highlight}`,
	setDropdowns: (why) => `入力規則を変えられませんでした。${why}${UNTOUCHED.rules}`,
	removeDropdowns: (why) => `入力規則を変えられませんでした。${why}${UNTOUCHED.rules}`,
};
const MADE: { readonly [command: string]: string } = {
	createSummary: "集計",
	createReport: "進捗レポート",
	createRequests: "課別確認依頼",
	createFigures: "指標の推移",
	createData: "データ（縦持ち）",
};
/** Pages only. */
const CHANGES_NOTHING = ["showFixHistory", "chooseTabs", "showSettings"];

test("every command of the menu is told apart here", () => {
	expect([...Object.keys(REFUSED), ...Object.keys(MADE), ...CHANGES_NOTHING].sort()).toEqual([...COMMANDS].sort());
});

describe.each(COMMANDS)("%s", (command) => {
	test("whoever may only view the file is told so once, and gets the pages and the list nevertheless", () => {
		const { alerts, hasPage } = run(command, () => undefined, { canEdit: false });
		const made = MADE[command];
		const said =
			made === undefined
				? REFUSED[command]?.(NO_RIGHT)
				: `「${made}」を作成できませんでした。${NO_RIGHT}元の表は変わっていません。`;
		expect(alerts).toEqual(said === undefined ? [] : [said]);
		expect(hasPage).toBe(command === "validateTable" || CHANGES_NOTHING.includes(command));
	});

	test.each([
		["the tab", [locked(null)]],
		["cells", [locked(MARKS), locked({ row: 0, column: 0, rows: 8, columns: 12 })]],
	])("whoever may only view is not sent to whoever protected %s", (_, protections) => {
		const around = (sheet: Sheet): void => {
			sheet.protections = [...protections];
		};
		const { alerts } = run(command, around, { canEdit: false }, [createSheet(50, "メモ")]);
		const made = MADE[command];
		const said =
			made === undefined
				? REFUSED[command]?.(NO_RIGHT)
				: `「${made}」を作成できませんでした。${NO_RIGHT}元の表は変わっていません。`;
		expect(alerts).toEqual(said === undefined ? [] : [said]);
	});

	test("a protected tab is named, with where to look and whom to ask; what needs no change of it is done", () => {
		const { alerts, workbook } = run(command, (sheet) => {
			sheet.protections = [locked(null)];
		});
		const said = REFUSED[command]?.(`「${TAB}」シートが保護されているためです。${WHERE_TO_LOOK}`);
		expect(alerts).toEqual(said === undefined ? [] : [said]);
		const made = MADE[command];
		if (made !== undefined) {
			expect(workbook.sheets.map(({ name }) => name)).toContain(made);
		}
	});

	test("protected cells are named", () => {
		const { alerts } = run(command, (sheet) => {
			sheet.protections = [
				locked(MARKS),
				locked({ row: 8, column: 3, rows: 22, columns: 4 }, { description: "他課" }),
				locked({ row: 0, column: 0, rows: 2, columns: 12 }, { editableByUser: true }),
			];
		});
		const said = REFUSED[command]?.(`「${TAB}」のL9:L30、D9:G30が保護されているためです。${WHERE_TO_LOOK}`);
		expect(alerts).toEqual(said === undefined ? [] : [said]);
	});

	test("hidden rows, a frozen header, strict rules and protections that only warn make no difference and stay", () => {
		const around = (sheet: Sheet): void => {
			// A filter hides rows, too: reading and writing of ranges do not tell them from others.
			sheet.hiddenRows = new Set([9, 11, 12, 20]);
			sheet.hiddenColumns = new Set([2]);
			sheet.frozenRows = 8;
			sheet.frozenColumns = 2;
			sheet.protections = [
				locked(null, { warningOnly: true }),
				locked(MARKS, { editableByUser: true, description: "評価" }),
			];
			for (const row of [9, 10]) {
				cellAt(sheet, row, 0).validation = { kind: "list", values: ["新", ""], allowInvalid: false };
			}
		};
		const plain = run(command, () => undefined);
		const dressed = run(command, around);
		expect({ ...dressed, workbook: null }).toEqual({ ...plain, workbook: null });
		expect(dressed.workbook.sheets.map((sheet) => [sheet.name, textsOf(sheet)])).toEqual(
			plain.workbook.sheets.map((sheet) => [sheet.name, textsOf(sheet)]),
		);
		const [table, expected] = [sheetNamed(dressed.workbook, TAB), structuredClone(sheetNamed(plain.workbook, TAB))];
		around(expected);
		expect(table).toEqual(expected);
	});
});

/** Google refuses these where a filter hides rows of the range ("not supported on a range with a filtered out row"). */
const REFUSED_BY_FILTERS = /\.(?:copy|move|merge|sort|autoFill|randomize|removeDuplicates|split)/;

test("no command makes a call that a filter would refuse, nor looks at filters at all", () => {
	for (const command of COMMANDS) {
		const host = hostFor(structuredClone(CHECKED));
		host.run(command);
		expect(host.calls.list.filter((name) => REFUSED_BY_FILTERS.test(name) || /filter/i.test(name))).toEqual([]);
	}
});

test("what stands in hidden rows is found like all else", () => {
	const workbook = structuredClone(CHECKED);
	sheetNamed(workbook, TAB).hiddenRows = new Set([10, 11]);
	const host = hostFor(workbook);
	host.run("validateTable");
	const cells = pageData(host).result?.result.findings.map(({ cell }) => cell) ?? [];
	expect(cells).toEqual(expect.arrayContaining(["F11", "L12"]));
});

test("highlights go from every tab that takes it; the protected one is named, and the rest is said", () => {
	const workbook = structuredClone(CHECKED);
	const sheet = sheetNamed(workbook, TAB);
	workbook.sheets.push({ ...structuredClone(sheet), id: 70, name: "令和5年度", protections: [locked(null)] });
	const host = hostFor(workbook);
	host.run("clearHighlights");
	expect(host.ui.alerts.map(({ message }) => message)).toEqual([
		`「令和5年度」の強調を消せませんでした。「令和5年度」シートが保護されているためです。${WHERE_TO_LOOK}ほかのシートの強調は消しました。記入内容は変わっていません。`,
	]);
	expect(sheet.formatRules).toEqual([]);
	expect(callPage(host, "pageClearHighlights", {})).toMatchObject({
		failure: { code: "cannot-clear", message: expect.stringMatching(/^「令和5年度」の強調を消せませんでした。/) },
	});
});

test("many protected places are counted, not listed", () => {
	const workbook = structuredClone(CHECKED);
	sheetNamed(workbook, TAB).protections = [3, 4, 5, 6, 11].map((column) => locked({ ...MARKS, column }));
	const host = hostFor(workbook);
	host.run("setDropdowns");
	expect(host.ui.alerts[0]?.message).toContain("のD9:D30、E9:E30、F9:F30ほか2か所が保護されているためです。");
});

describe("the page's calls", () => {
	const changes = {
		pageHighlight: { sheet: TAB },
		pageClearHighlights: {},
		pageMakeTab: { sheet: TAB, kind: "report", base: null },
	} as const;

	test.each(Object.keys(changes) as (keyof typeof changes)[])("%s tells a viewer the same", (name) => {
		const host = hostFor(structuredClone(CHECKED), { canEdit: false });
		const answer = callPage(host, name, changes[name]);
		expect(answer).toMatchObject({ kind: "failed", failure: { message: expect.stringContaining(NO_RIGHT) } });
	});

	test("a file whose store is full keeps what is ignored, and says that the new one was not kept", () => {
		const workbook = structuredClone(CHECKED);
		const host = hostFor(workbook);
		expect(callPage(host, "pageIgnore", { key: "a", reason: "理由" }).kind).toBe("done");
		let room = 0;
		for (const text of ["x".repeat(9000), "y".repeat(100), "z"]) {
			for (; room < 700; room++) {
				const used = [...workbook.documentProperties].reduce(
					(sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
					0,
				);
				const key = `other:${room}`;
				if (used + key.length + text.length > 500 * 1024) {
					break;
				}
				workbook.documentProperties.set(key, text);
			}
		}
		const before = new Map(workbook.documentProperties);
		const full = hostFor(workbook);
		expect(callPage(full, "pageIgnore", { key: "b".repeat(200), reason: "もう一つ" })).toMatchObject({
			failure: { code: "cannot-save-ignored", message: expect.stringContaining("前の記録はそのまま残っています。") },
		});
		expect(workbook.documentProperties).toEqual(before);
	});
});
