// Opens a file that a person names.

import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { openBytes, refusalOfSize } from "./open-bytes";
import { type UnreadableFileCode, UnreadableFileError } from "./unreadable-file-error";
import type { Workbook } from "./workbook";

/**
 * The workbook in the file at `path`; one from .xlsx is named like the file without its ending, one from sheet.json
 * like its tab.
 * @throws {UnreadableFileError} with `path` and why the file cannot be opened; nothing else is thrown for a bad file
 */
export async function openFile(path: string): Promise<Workbook> {
	return openBytes(await bytesOf(path), path, basename(path, extname(path)));
}

async function bytesOf(path: string): Promise<Uint8Array> {
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
	return file.isFile() ? refusalOfSize(file.size) : "not-readable";
}

function codeOf(error: unknown): UnreadableFileCode {
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
	return code === "ENOENT" || code === "ENOTDIR" ? "no-file" : "not-readable";
}
