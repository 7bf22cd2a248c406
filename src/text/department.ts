// Departments out of the cells of a table: which cell names which, whatever the spelling.
import { namesAlone, type WrittenName, writtenNames } from "./department-names";
import { foldKey, foldWidth, isBlank } from "./width";

/** A department as the office calls it, and what else is written for it. */
export interface DepartmentName {
	readonly name: string;
	readonly aliases: readonly string[];
}

/** Without 課: 福祉政策 and 福祉政策課 are one department. */
export function departmentStem(name: string): string {
	return name.length > 2 ? name.replace(/課$/, "") : name;
}

/** Finds the office's own name for what somebody wrote; undefined where its list has none. */
export type OfficeNames = (written: string) => string | undefined;

/** The office's names by all their spellings; 課 may be there or not. */
export function officeNames(names: readonly DepartmentName[]): OfficeNames {
	const exact = new Map<string, string>();
	const byStem = new Map<string, string>();
	for (const { name, aliases } of names) {
		for (const spelling of [name, ...aliases]) {
			const key = foldKey(spelling);
			exact.set(key, name);
			byStem.set(departmentStem(key), byStem.get(departmentStem(key)) ?? name);
		}
	}
	return (written) => exact.get(foldKey(written)) ?? byStem.get(departmentStem(foldKey(written)));
}

/**
 * The names that every department cell of a table holds, with their places.
 * A name wrapped over lines is put together again.
 * @param cells one text per entry, in table order; the same text may occur many times
 * @param names what the office calls its departments, with what else staff write for them
 */
export function readDepartments(
	cells: readonly string[],
	names: readonly DepartmentName[] = [],
): readonly (readonly WrittenName[])[] {
	const known = new Set([
		...namesAlone(new Set(cells)),
		...names.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => foldWidth(name).trim()),
	]);
	const read = new Map<string, readonly WrittenName[]>();
	return cells.map((cell) => {
		const written = read.get(cell) ?? (isBlank(cell) ? [] : writtenNames(cell, known));
		read.set(cell, written);
		return written;
	});
}

/**
 * Splits every department cell of a table into names; spellings with and without 課 become the commoner one.
 * @param cells one text per entry, in table order; the same text may occur many times
 * @param names what the office calls its departments, with what else staff write for them
 * @returns per cell its names in order, each once
 */
export function splitDepartments(
	cells: readonly string[],
	names: readonly DepartmentName[] = [],
): readonly (readonly string[])[] {
	const office = officeNames(names);
	const split = readDepartments(cells, names);
	const spelling = commonestSpellings(split.flatMap((written) => written.map(({ name }) => name)));
	const nameOf = (name: string): string => office(name) ?? spelling.get(departmentStem(name)) ?? name;
	const namesOf = new Map<readonly WrittenName[], readonly string[]>();
	return split.map((written) => {
		const names = namesOf.get(written) ?? [...new Set(written.map(({ name }) => nameOf(name)))];
		namesOf.set(written, names);
		return names;
	});
}

/** How often each text comes, in the order in which they first do. */
export function countsOf(texts: Iterable<string>): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return counts;
}

function commonestSpellings(names: readonly string[]): ReadonlyMap<string, string> {
	const counts = new Map<string, Map<string, number>>();
	for (const [name, count] of countsOf(names)) {
		const key = departmentStem(name);
		const spellings = counts.get(key) ?? new Map<string, number>();
		spellings.set(name, count);
		counts.set(key, spellings);
	}
	const commonest = new Map<string, string>();
	for (const [key, spellings] of counts) {
		const [best] = [...spellings].sort((one, other) => other[1] - one[1]);
		if (best !== undefined) {
			commonest.set(key, best[0]);
		}
	}
	return commonest;
}
