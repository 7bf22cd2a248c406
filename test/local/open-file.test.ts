// Opening files by what is in them, and what is said of those that cannot be read.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "../../local/open-file";
import { UnreadableFileError } from "../../local/unreadable-file-error";
import { cellAt, createSheet, createWorkbook } from "../../local/workbook";
import { saveXlsx } from "../../local/xlsx";
import { oleWith } from "./ole-file";
import { xlsxOf, zipOf } from "./xlsx-parts";

const MEGABYTE = 1024 * 1024;
const SHEET_JSON = '{"name":"表","values":[["a"]],"merges":[]}';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "open-file-"));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

async function refusalOf(path: string): Promise<UnreadableFileError> {
	const error: unknown = await openFile(path).catch((thrown: unknown) => thrown);
	if (error instanceof UnreadableFileError) {
		return error;
	}
	throw new Error(`opened, or failed otherwise: ${String(error)}`);
}

async function codeOf(path: string): Promise<string> {
	const error = await refusalOf(path);
	expect(error.path).toBe(path);
	return error.code;
}

function savedTable(): Promise<Uint8Array> {
	const sheet = createSheet(0, "進捗管理表");
	cellAt(sheet, 0, 0).value = "題";
	return saveXlsx(createWorkbook([sheet]));
}

/** An archive whose only entry says in the directory that it is `size` bytes long. */
async function zipDeclaring(size: number): Promise<Uint8Array> {
	const bytes = await zipOf({ "xl/workbook.xml": "<workbook/>" });
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const directory = view.getUint32(bytes.length - 22 + 16, true);
	view.setUint32(directory + 24, size, true);
	return bytes;
}

describe("opens", () => {
	test("an .xlsx file, named without its ending", async () => {
		const workbook = await openFile(write("令和４年度 進捗.xlsx", await savedTable()));
		expect(workbook.name).toBe("令和４年度 進捗");
		expect(workbook.sheets[0]?.cells[0]?.[0]?.value).toBe("題");
	});

	test("a sheet.json", async () => {
		const workbook = await openFile(write("sheet.json", SHEET_JSON));
		expect(workbook.sheets[0]?.cells[0]?.[0]?.value).toBe("a");
	});

	test("by content, whatever the name says", async () => {
		expect((await openFile(write("table.dat", await savedTable()))).sheets).toHaveLength(1);
		expect((await openFile(write("table.xlsx", `\uFEFF\n ${SHEET_JSON}`))).name).toBe("表");
	});
});

describe("refuses", () => {
	test("no-file: nothing there, or a file where a folder should be", async () => {
		expect(await codeOf(join(folder, "none.xlsx"))).toBe("no-file");
		const file = write("a.xlsx", "x");
		expect(await codeOf(join(file, "b.xlsx"))).toBe("no-file");
	});

	test("folder", async () => {
		const path = join(folder, "table.xlsx");
		mkdirSync(path);
		expect(await codeOf(path)).toBe("folder");
	});

	test("not-readable: what the system does not let us read", async () => {
		const path = join(folder, "itself.xlsx");
		symlinkSync(path, path);
		const error = await refusalOf(path);
		expect(error.code).toBe("not-readable");
		expect(error.cause).toMatchObject({ code: "ELOOP" });
	});

	test("not-readable: what is no file that ends", async () => {
		const path = join(folder, "s");
		const server = createServer();
		await new Promise<void>((resolve) => {
			server.listen(path, resolve);
		});
		expect(await codeOf(path)).toBe("not-readable");
		await new Promise((resolve) => {
			server.close(resolve);
		});
	});

	test("empty", async () => {
		expect(await codeOf(write("table.xlsx", ""))).toBe("empty");
		expect(await codeOf(write("sheet.json", ""))).toBe("empty");
	});

	test("not-xlsx: another content under the name", async () => {
		expect(await codeOf(write("table.xlsx", "施策,概要\n住まい,相談"))).toBe("not-xlsx");
		expect(await codeOf(write("table.xlsx", "<html><table></table></html>"))).toBe("not-xlsx");
		expect(await codeOf(write("table.csv", "施策,概要"))).toBe("not-xlsx");
		expect(await codeOf(write("table.xlsx", await zipOf({ "word/document.xml": "<document/>" })))).toBe("not-xlsx");
		expect(await codeOf(write("letter.doc", oleWith("Root Entry", "WordDocument")))).toBe("not-xlsx");
	});

	test("not-xlsx: a file that was cut off", async () => {
		const path = write("table.xlsx", await savedTable());
		truncateSync(path, 3000);
		expect(await codeOf(path)).toBe("not-xlsx");
		truncateSync(path, 10);
		expect(await codeOf(path)).toBe("not-xlsx");
	});

	test("not-xlsx: a file with a damaged part", async () => {
		const bytes = await savedTable();
		const at = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml") + 60;
		bytes.fill(0x55, at, at + 40);
		expect(await codeOf(write("table.xlsx", bytes))).toBe("not-xlsx");
	});

	test("not-xlsx: parts that are no XML, or refer to what is not there", async () => {
		expect(await codeOf(write("a.xlsx", await zipOf({ "xl/workbook.xml": "施策,概要" })))).toBe("not-xlsx");
		const cell = '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>';
		const noSuchText = await xlsxOf({ sheet: cell, strings: "<si><t>題</t></si>" });
		expect(await codeOf(write("b.xlsx", noSuchText))).toBe("not-xlsx");
	});

	test("password-protected", async () => {
		const locked = oleWith("Root Entry", "EncryptionInfo", "EncryptedPackage");
		expect(await codeOf(write("table.xlsx", locked))).toBe("password-protected");
	});

	test("password-protected: an archive locked by a packer", async () => {
		const bytes = await zipOf({ "xl/workbook.xml": "<workbook/>" });
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const directory = view.getUint32(bytes.length - 22 + 16, true);
		view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
		expect(await codeOf(write("table.xlsx", bytes))).toBe("password-protected");
	});

	test("old-xls, also under the new name", async () => {
		expect(await codeOf(write("table.xls", oleWith("Root Entry", "Workbook")))).toBe("old-xls");
		expect(await codeOf(write("table.xlsx", oleWith("Root Entry", "Book")))).toBe("old-xls");
	});

	test("too-large: the file", async () => {
		const path = write("table.xlsx", await savedTable());
		truncateSync(path, 50 * MEGABYTE + 1);
		expect(await codeOf(path)).toBe("too-large");
	});

	test("too-large: what it would unpack to, by its own account", async () => {
		expect(await codeOf(write("table.xlsx", await zipDeclaring(201 * MEGABYTE)))).toBe("too-large");
	});

	test("not-xlsx: an archive that unpacks to more than it says", async () => {
		const bytes = await zipOf({ "xl/workbook.xml": "あ".repeat(MEGABYTE) });
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		view.setUint32(view.getUint32(bytes.length - 22 + 16, true) + 24, 100, true);
		const error = await refusalOf(write("table.xlsx", bytes));
		expect(error.code).toBe("not-xlsx");
		expect(error.cause).toMatchObject({ code: "ERR_BUFFER_TOO_LARGE" });
	});

	test("no-sheets", async () => {
		const bytes = await zipOf({ "xl/workbook.xml": "<workbook><sheets/></workbook>" });
		expect(await codeOf(write("table.xlsx", bytes))).toBe("no-sheets");
	});

	test("not-sheet-json", async () => {
		expect(await codeOf(write("sheet.json", "[]"))).toBe("not-sheet-json");
		expect(await codeOf(write("sheet.json", "施策,概要"))).toBe("not-sheet-json");
		expect(await codeOf(write("table.txt", '{"values": 1}'))).toBe("not-sheet-json");
	});
});

test("the error carries path and code, and no sentence", async () => {
	const path = join(folder, "none.xlsx");
	expect(await refusalOf(path)).toMatchObject({
		name: "UnreadableFileError",
		path,
		code: "no-file",
		message: `no-file: ${path}`,
	});
});
