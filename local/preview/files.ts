// Files in and out of the page: the picker, dropping, and the download. Everything stays in this browser.
import { setUpForFile } from "../file-setup";
import { UnreadableFileError } from "../unreadable-file-error";
import type { Workbook } from "../workbook";
import { make } from "./dom";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** @throws {UnreadableFileError} */
export async function openPickedFile(file: File): Promise<Workbook> {
	const bytes = await bytesOf(file);
	const { openBytes } = await import("../open-bytes");
	return openBytes(bytes, file.name, file.name.replace(/\.[^.]+$/, ""));
}

async function bytesOf(file: File): Promise<Uint8Array> {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch (cause) {
		// A folder, or a file that is gone since it was picked.
		throw new UnreadableFileError(file.name, "not-readable", cause);
	}
}

/** Hands the file to the browser's downloads; the workbook in the page stays as it is. */
export async function download(workbook: Workbook): Promise<void> {
	const copy = structuredClone(workbook);
	setUpForFile(copy);
	const { saveXlsx } = await import("../xlsx");
	const bytes = await saveXlsx(copy);
	const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX_TYPE }));
	const name = workbook.name.replace(/[\\/:*?"<>|]/g, "_");
	make("a", { href: address, download: `${name}.xlsx` }).click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export interface DropHooks {
	onFile(file: File): void;
	onSeveral(): void;
}

/** Takes files that are dropped anywhere on the page; `cover` is shown while one hovers. */
export function takeDrops(cover: HTMLElement, hooks: DropHooks): void {
	const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
	addEventListener("dragover", (event) => {
		if (hasFiles(event)) {
			event.preventDefault();
			cover.hidden = false;
		}
	});
	addEventListener("dragleave", (event) => {
		if (event.relatedTarget === null) {
			cover.hidden = true;
		}
	});
	addEventListener("drop", (event) => {
		cover.hidden = true;
		if (!hasFiles(event)) {
			return;
		}
		event.preventDefault();
		const files = [...(event.dataTransfer?.files ?? [])];
		const [file] = files;
		if (files.length > 1) {
			hooks.onSeveral();
		} else if (file !== undefined) {
			hooks.onFile(file);
		}
	});
}

/** Why a file was not opened, in the words of the command line. */
export function refusalText(
	error: unknown,
	words: { readonly [Code in UnreadableFileError["code"]]: (p: { readonly path: string }) => string },
): string | null {
	return error instanceof UnreadableFileError ? words[error.code]({ path: error.path }) : null;
}
