// The marks of two scales side by side: which symbols are the same, and which of two marks is the better.
import { markFamily, markShape } from "../text/mark";
import { foldKey } from "../text/width";
import type { TableSnapshot } from "./snapshot";

type Scale = TableSnapshot["scale"];

export interface ScaleMatch {
	/** The symbol of the base's scale as the current scale spells it; itself where that has no such mark, "" stays "". */
	readonly currentOf: (symbol: string) => string;
	/** Symbols of the base's scale as the current scale spells them: the current order first, then those it lacks. */
	readonly base: readonly string[];
	/** Positive where `to` is better than `from`, negative where worse, 0 where neither scale ranks them both. */
	readonly rise: (from: string, to: string) => number;
}

/** Symbols of a family of look-alikes in a scale. */
function relatives(symbols: readonly string[], family: string): readonly string[] {
	return symbols.filter((symbol) => markFamily(symbol) === family);
}

/** The same text, the same shape, or the only one of its family of look-alikes on both sides. */
function sameMark(symbol: string, base: readonly string[], current: readonly string[]): string {
	const same =
		current.find((other) => foldKey(other) === foldKey(symbol)) ??
		current.find((other) => markShape(other) === markShape(symbol));
	const [alike, ...more] = relatives(current, markFamily(symbol));
	const isOnly = more.length === 0 && relatives(base, markFamily(symbol)).length === 1;
	return same ?? (isOnly ? alike : undefined) ?? symbol;
}

function rankIn({ symbols, ranked }: Scale, from: string, to: string): number {
	const [before, after] = [symbols.indexOf(from), symbols.indexOf(to)];
	return ranked && before >= 0 && after >= 0 ? before - after : 0;
}

/** Matches the scale of the base with the current one, look-alikes (○ and 〇) taken for one mark. */
export function matchScales(base: Scale, current: Scale): ScaleMatch {
	const spelling = new Map(base.symbols.map((symbol) => [symbol, sameMark(symbol, base.symbols, current.symbols)]));
	const respelled = { ...base, symbols: [...new Set(spelling.values())] };
	return {
		currentOf: (symbol) => spelling.get(symbol) ?? symbol,
		base: [
			...current.symbols.filter((symbol) => respelled.symbols.includes(symbol)),
			...respelled.symbols.filter((symbol) => !current.symbols.includes(symbol)),
		],
		rise: (from, to) => rankIn(current, from, to) || rankIn(respelled, from, to),
	};
}
