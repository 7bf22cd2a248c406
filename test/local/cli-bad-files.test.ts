// The command line and files that are no progress table: every command says what is wrong on one line, ends with 2, and harms nothing.
import { spawnSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../../local/bundle";
import { oleWith } from "./ole-file";
import { run } from "./run-cli";
import { xlsxOf, zipOf } from "./xlsx-parts";

const SAMPLE = join(PROJECT, "sample/sheet.json");
const MEGABYTE = 1024 * 1024;
const CELL = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>題</t></is></c></row></sheetData>';

let folder = "";
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "bad-files-"));
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

type Maker = (path: string) => void | Promise<void>;

function holding(content: string | Uint8Array | (() => Promise<Uint8Array>)): Maker {
	return async (path) => writeFileSync(path, typeof content === "function" ? await content() : content);
}

function utf16(text: string): Uint8Array {
	return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
}

const JSON_FORM = "sheet.json の形（name・values・merges、文字コードは UTF-8）になっていません。";
const NOT_XLSX = "を .xlsx として読み取れません。";
const TOO_LARGE = "は大きすぎて読み取れません。";

/** Name, what is there, and what is said of it. */
const BAD_FILES: readonly (readonly [string, Maker, string])[] = [
	["missing.xlsx", () => {}, "が見つかりません。"],
	["folder.xlsx", (path) => mkdirSync(path), "はフォルダーです。"],
	["around.xlsx", (path) => symlinkSync(path, path), "を開けません。"],
	["empty.xlsx", holding(""), "は空のファイルです。"],
	["text.xlsx", holding("施策,概要\n住まい,相談"), NOT_XLSX],
	["table.csv", holding("施策,概要\n住まい,相談"), NOT_XLSX],
	["page.xlsx", holding("<html><table></table></html>"), NOT_XLSX],
	["table.ods", holding(() => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" })), NOT_XLSX],
	["binary.xlsb", holding(() => zipOf({ "xl/workbook.bin": "\0" })), NOT_XLSX],
	["letter.docx", holding(() => zipOf({ "word/document.xml": "<document/>" })), NOT_XLSX],
	[
		"cut.xlsx",
		async (path) => {
			writeFileSync(path, await xlsxOf({ sheet: CELL }));
			truncateSync(path, 700);
		},
		NOT_XLSX,
	],
	["locked.xlsx", holding(oleWith("Root Entry", "EncryptedPackage")), "にはパスワードがかかっています。"],
	["old.xls", holding(oleWith("Root Entry", "Workbook")), "は古い形式（.xls）です。"],
	["old.xlsx", holding(oleWith("Root Entry", "Book")), "は古い形式（.xls）です。"],
	[
		"none.xlsx",
		holding(() => zipOf({ "xl/workbook.xml": "<workbook><sheets/></workbook>" })),
		"にはシートがありません。",
	],
	[
		"huge.xlsx",
		(path) => {
			writeFileSync(path, "PK");
			truncateSync(path, 200 * MEGABYTE);
		},
		TOO_LARGE,
	],
	[
		"huge.json",
		(path) => {
			writeFileSync(path, "{");
			truncateSync(path, 200 * MEGABYTE);
		},
		TOO_LARGE,
	],
	["bomb.xlsx", holding(() => xlsxOf({ sheet: "<c/>".repeat(4_100_000) })), TOO_LARGE],
	[
		"laughs.xlsx",
		holding(() => xlsxOf({ sheet: CELL, more: { "xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' } })),
		NOT_XLSX,
	],
	["broken.json", holding('{"name":"表","values":[["a"]'), JSON_FORM],
	["array.json", holding("[]"), JSON_FORM],
	["shape.json", holding('{"name":"表","values":"a"}'), JSON_FORM],
	["cells.json", holding('{"name":"表","values":[[{"a":1}]]}'), JSON_FORM],
	["deep.json", holding(`{"name":"表","values":${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}}`), JSON_FORM],
	["utf16.json", holding(utf16('{"name":"表","values":[["a"]]}')), JSON_FORM],
	["sjis.json", holding(Buffer.from([0x7b, 0x22, 0x95, 0x5c, 0x22, 0x7d])), JSON_FORM],
	["merges.json", holding('{"name":"表","values":[["a"]],"merges":["A1:ZZZ9999999"]}'), JSON_FORM],
];

beforeAll(async () => {
	for (const [name, make] of BAD_FILES) {
		await make(join(folder, name));
	}
});

test.each(BAD_FILES)("%s: one line that says what and which file, exit 2", async (name, _, words) => {
	const path = join(folder, name);
	const output = join(folder, "out.xlsx");
	writeFileSync(output, "an earlier report");
	const before = readdirSync(folder);
	for (const command of [["check"], ["figures"], ["report", "-o", output]]) {
		const { exitCode, stdout, stderr } = await run(...command, path);
		expect([exitCode, stdout]).toEqual([2, ""]);
		expect(stderr).toContain(`「${path}」`);
		expect(stderr).toContain(words);
		expect(stderr).toMatch(/^[^\n]+\n$/);
		expect(stderr).toMatch(/(?:してください|確認してください|確かめてください)。\n$/);
	}
	const english = (await run("check", path, "--lang", "en")).stderr;
	expect(english).toContain(`"${path}"`);
	expect(english.replace(path, "")).not.toMatch(/[\u3000-\u9fff]/);
	expect(readFileSync(output, "utf8")).toBe("an earlier report");
	expect(readdirSync(folder)).toEqual(before);
});

describe("where a report cannot be written: one line, exit 2, nothing left behind", () => {
	test.each([
		["into a folder that is not there", (name: string) => join(name, "no", "out.xlsx")],
		[
			"in place of a folder",
			(name: string) => {
				mkdirSync(join(name, "dir.xlsx"), { recursive: true });
				return join(name, "dir.xlsx");
			},
		],
		["under a name that is too long", (name: string) => join(name, `${"長".repeat(100)}.xlsx`)],
	])("%s", async (_, place) => {
		const own = mkdtempSync(join(folder, "write-"));
		const output = place(own);
		const before = readdirSync(own);
		const { exitCode, stdout, stderr } = await run("report", SAMPLE, "-o", output, "--tabs", "summary");
		expect([exitCode, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(/^「[^\n]+に書き出せません。[^\n]+\n$/);
		expect(readdirSync(own)).toEqual(before);
	});

	test("over its own input, also by another path to it", async () => {
		const input = join(folder, "own.xlsx");
		writeFileSync(input, await xlsxOf({ sheet: CELL }));
		const link = join(folder, "link.xlsx");
		symlinkSync(input, link);
		const before = readFileSync(input);
		for (const output of [input, link, join(folder, ".", "own.xlsx")]) {
			const { exitCode, stderr } = await run("report", input, "-o", output);
			expect(exitCode).toBe(2);
			expect(stderr).toMatch(/^書き出す先が元のファイルと同じです。[^\n]+\n$/);
		}
		expect(readFileSync(input).equals(before)).toBe(true);
	});
});

describe("settings that are no file of settings: one line, exit 2", () => {
	test.each([
		["a folder", () => folder, "ファイルの名前と場所"],
		["a device that never ends", () => "/dev/zero", "ファイルの名前と場所"],
		[
			"200 MB",
			() => {
				const path = join(folder, "huge-settings.json");
				writeFileSync(path, "{");
				truncateSync(path, 200 * MEGABYTE);
				return path;
			},
			"長すぎます",
		],
	])("%s", async (_, place, words) => {
		const { exitCode, stdout, stderr } = await run("check", SAMPLE, "--settings", place());
		expect([exitCode, stdout]).toEqual([2, ""]);
		expect(stderr).toContain(words);
		expect(stderr).toMatch(/^[^\n]+\n$/);
	});
});

describe("what was typed wrongly: one line that names the help, exit 2", () => {
	test.each([[[]], [["check"]], [["report", SAMPLE]], [["chekc", SAMPLE]], [["check", SAMPLE, "--fix"]]])(
		"%j",
		async (args) => {
			const { exitCode, stdout, stderr } = await run(...args);
			expect([exitCode, stdout]).toEqual([2, ""]);
			expect(stderr).toMatch(/^[^\n]+ 使い方は npx shinchoku --help で見られます。\n$/);
		},
	);
});

test("a fault of ours is told in the person's language, on one line without a trace", async () => {
	const unexpected = jest.spyOn(JSON, "parse").mockImplementation(() => {
		throw Object.assign(new Error("first\nsecond"), { name: "Fault" });
	});
	const outcome = await run("check", SAMPLE, "--lang", "en").finally(() => unexpected.mockRestore());
	expect(outcome.exitCode).toBe(2);
	expect(outcome.stderr).toMatch(/^[^\n]+\n$/);
	expect(outcome.stderr).not.toContain(" at ");
});

describe("texts of a file cannot steer the terminal", () => {
	const STEERING = "\u001b]0;乗っ取り\u0007\u001b[2J\u009b31m\u202e題\u2066\r";

	test("in findings, names of sheets, paths and errors", async () => {
		const sheet: { name: string; values: string[][]; merges: string[] } = JSON.parse(readFileSync(SAMPLE, "utf8"));
		for (const row of sheet.values.slice(9)) {
			row.forEach((text, column) => {
				row[column] = text === "" ? "" : `${text}${STEERING}`;
			});
		}
		const path = join(folder, "steering.json");
		writeFileSync(path, JSON.stringify({ ...sheet, name: `進捗${STEERING}` }));
		const outputs = [
			await run("check", path),
			await run("figures", path),
			await run("check", path, "--sheet", STEERING),
			await run("check", `${STEERING}.xlsx`),
			await run(STEERING),
			await run("check", path, "--format", "json"),
			await run("figures", path, "--format", "json"),
		];
		for (const { stdout, stderr } of outputs) {
			expect(`${stdout}${stderr}`).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
		}
		expect(outputs[0]?.stdout).toContain("乗っ取り");
		// What a program reads is what the file says.
		expect(JSON.stringify(JSON.parse(outputs[5]?.stdout ?? ""))).toContain("\u202e題");
	});
});

test("a reader that stops early makes no noise, and a full disk is told", () => {
	const command = `node local/shinchoku.cjs check ${SAMPLE}`;
	const early = spawnSync("sh", ["-c", `${command} | true`], { cwd: PROJECT, encoding: "utf8" });
	expect(early.stderr).toBe("");
	if (existsSync("/dev/full")) {
		const full = spawnSync("sh", ["-c", `${command} > /dev/full`], { cwd: PROJECT, encoding: "utf8" });
		expect([full.status, full.stderr]).toEqual([
			2,
			"結果を出力できません。出力先の空き容量と、書き込みの権限を確認してください。\n",
		]);
	}
});
