// Opens the content of a file, wherever it was read: an .xlsx file or a sheet.json, told apart by what is in it.

import { readSheetJson } from "./sheet-json";
import { type UnreadableFileCode, UnreadableFileError } from "./unreadable-file-error";
import type { Workbook } from "./workbook";
import { loadXlsx } from "./xlsx";

const LARGEST_FILE = 50 * 1024 * 1024;

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The step at which an OLE container lists the names of its streams. */
const OLE_ENTRY = 128;

/** Why a file of this many bytes is not opened; null when it may be. */
export function refusalOfSize(size: number): UnreadableFileCode | null {
	if (size === 0) {
		return "empty";
	}
	return size > LARGEST_FILE ? "too-large" : null;
}

/**
 * The workbook in the bytes of the file at `path`; one from .xlsx gets the name `name`, one from sheet.json that of its
 * tab.
 * @throws {UnreadableFileError} with `path` and why the file cannot be opened; nothing else is thrown for a bad file
 */
export async function openBytes(bytes: Uint8Array, path: string, name: string): Promise<Workbook> {
	const refusal = refusalOfSize(bytes.length);
	if (refusal !== null) {
		throw new UnreadableFileError(path, refusal);
	}
	if (beginsWith(bytes, 0, ZIP)) {
		return withPath(path, () => loadXlsx(bytes, name));
	}
	if (beginsWith(bytes, 0, OLE)) {
		throw new UnreadableFileError(path, codeOfOle(bytes));
	}
	if (isJson(bytes, path)) {
		return readSheetJson(jsonTextOf(bytes, path), path);
	}
	throw new UnreadableFileError(path, "not-xlsx");
}

function beginsWith(bytes: Uint8Array, at: number, magic: readonly number[]): boolean {
	return magic.every((byte, index) => bytes[at + index] === byte);
}

function codeOfOle(bytes: Uint8Array): UnreadableFileCode {
	if (hasStream(bytes, "EncryptedPackage")) {
		return "password-protected";
	}
	return hasStream(bytes, "Workbook") || hasStream(bytes, "Book") ? "old-xls" : "not-xlsx";
}

/** Names of streams are UTF-16, little end first, and end with a null. */
function hasStream(bytes: Uint8Array, name: string): boolean {
	const entry = Array.from(`${name}\0`).flatMap((character) => [character.charCodeAt(0), 0]);
	for (let at = 0; at < bytes.length; at += OLE_ENTRY) {
		if (beginsWith(bytes, at, entry)) {
			return true;
		}
	}
	return false;
}

function isJson(bytes: Uint8Array, path: string): boolean {
	return path.toLowerCase().endsWith(".json") || /^\uFEFF?\s*\{/.test(textOf(bytes.subarray(0, 64)));
}

function textOf(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}

/** Another encoding, such as Shift_JIS, is told as such: its texts would be read as something else. */
function jsonTextOf(bytes: Uint8Array, path: string): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new UnreadableFileError(path, "not-sheet-json", cause);
	}
}

/** What the loader refuses it refuses by name; the person knows the file by its path. */
async function withPath(path: string, load: () => Promise<Workbook>): Promise<Workbook> {
	try {
		return await load();
	} catch (error) {
		throw error instanceof UnreadableFileError ? new UnreadableFileError(path, error.code, error.cause) : error;
	}
}
