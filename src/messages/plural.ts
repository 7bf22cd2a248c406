// Counts with their English nouns.

/** 1 cell, 2 cells. */
export function plural(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}
