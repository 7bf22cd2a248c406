// Opens a file that a person names: an .xlsx file or a sheet.json, told apart by their content.

import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { readSheetJson } from "./sheet-json";
import { type UnreadableFileCode, UnreadableFileError } from "./unreadable-file-error";
import type { Workbook } from "./workbook";
import { loadXlsx } from "./xlsx";

const LARGEST_FILE = 50 * 1024 * 1024;

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The step at which an OLE container lists the names of its streams. */
const OLE_ENTRY = 128;

/**
 * The workbook in the file at `path`; one from .xlsx is named like the file without its ending, one from sheet.json
 * like its tab.
 * @throws {UnreadableFileError} with `path` and why the file cannot be opened; nothing else is thrown for a bad file
 */
export async function openFile(path: string): Promise<Workbook> {
	const bytes = await bytesOf(path);
	if (beginsWith(bytes, ZIP)) {
		return withPath(path, () => loadXlsx(bytes, basename(path, extname(path))));
	}
	if (beginsWith(bytes, OLE)) {
		throw new UnreadableFileError(path, codeOfOle(bytes));
	}
	if (isJson(bytes, path)) {
		return readSheetJson(bytes.toString("utf8"), path);
	}
	throw new UnreadableFileError(path, "not-xlsx");
}

async function bytesOf(path: string): Promise<Buffer> {
	try {
		const file = await stat(path);
		const refusal = refusalOf(file);
		if (refusal !== null) {
			throw new UnreadableFileError(path, refusal);
		}
		return await readFile(path);
	} catch (cause) {
		throw cause instanceof UnreadableFileError ? cause : new UnreadableFileError(path, codeOf(cause), cause);
	}
}

function refusalOf(file: {
	isDirectory(): boolean;
	isFile(): boolean;
	readonly size: number;
}): UnreadableFileCode | null {
	if (file.isDirectory()) {
		return "folder";
	}
	// Reading from a pipe or device might never end.
	if (!file.isFile()) {
		return "not-readable";
	}
	if (file.size === 0) {
		return "empty";
	}
	return file.size > LARGEST_FILE ? "too-large" : null;
}

function codeOf(error: unknown): UnreadableFileCode {
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
	return code === "ENOENT" || code === "ENOTDIR" ? "no-file" : "not-readable";
}

function beginsWith(bytes: Buffer, magic: readonly number[]): boolean {
	return magic.every((byte, index) => bytes[index] === byte);
}

function codeOfOle(bytes: Buffer): UnreadableFileCode {
	if (hasStream(bytes, "EncryptedPackage")) {
		return "password-protected";
	}
	return hasStream(bytes, "Workbook") || hasStream(bytes, "Book") ? "old-xls" : "not-xlsx";
}

function hasStream(bytes: Buffer, name: string): boolean {
	const entry = Buffer.from(`${name}\0`, "utf16le");
	let at = bytes.indexOf(entry);
	while (at >= 0 && at % OLE_ENTRY !== 0) {
		at = bytes.indexOf(entry, at + 1);
	}
	return at >= 0;
}

function isJson(bytes: Buffer, path: string): boolean {
	return extname(path).toLowerCase() === ".json" || /^\uFEFF?\s*\{/.test(bytes.subarray(0, 64).toString("utf8"));
}

/** What the loader refuses it refuses by name; the person knows the file by its path. */
async function withPath(path: string, load: () => Promise<Workbook>): Promise<Workbook> {
	try {
		return await load();
	} catch (error) {
		throw error instanceof UnreadableFileError ? new UnreadableFileError(path, error.code, error.cause) : error;
	}
}
