// Departments out of a cell: several names on several lines, names wrapped over lines, one name in two spellings.
import { isPlaceholder } from "./placeholder";
import { foldKey, foldWidth, isBlank } from "./width";

/** Endings by which a line shows that a department's name is complete. */
const COMPLETE =
	/(?:課|室|部|局|係|班|所|館|署|院|会|団|校|園|庁|センター|本部|事務局|委員会|担当|チーム|政策|保険|保健|福祉|振興|企画|総務|財政|推進|支援|管理|整備|教育|環境|防災|人事|税務|市民|生活|健康|子育て|介護|住宅|交通|産業|経済|農政|都市計画|建設|土木|水道|下水道|スポーツ|文化|観光|広報|情報)$/;

/** A line that only closes the name above it. */
const SUFFIX_ONLY = /^(?:課|室|部|局|係|班|所|館|センター|担当)$/;

const SEPARATOR = /[、,・/／;；]|(?:^|\s)(?:及び|および|並びに|と)(?:\s|$)/;

function linesOf(text: string): readonly string[] {
	return text
		.split(/\r?\n|\r/)
		.map((line) =>
			foldWidth(line)
				.replace(/[ \t\u3000]+/g, " ")
				.trim(),
		)
		.filter((line) => line !== "");
}

/** The names that stand alone in a cell somewhere: what is surely one department. */
function namesAlone(cells: readonly string[]): ReadonlySet<string> {
	const names = new Set<string>();
	for (const cell of cells) {
		const lines = linesOf(cell);
		const [only] = lines;
		if (lines.length === 1 && only !== undefined && !SEPARATOR.test(only) && !/ /.test(only)) {
			names.add(only);
		}
	}
	return names;
}

/** Whether a line break may have cut a name behind a piece; a separator never does. */
interface Piece {
	readonly text: string;
	readonly endsLine: boolean;
}

/**
 * Joins pieces that are one name wrapped over lines, by what is known to be a name and by how names end. What would not
 * make a name that ends like one stays apart.
 */
function joinWrapped(pieces: readonly Piece[], known: ReadonlySet<string>): readonly string[] {
	const names: string[] = [];
	let open = "";
	for (const { text, endsLine } of pieces) {
		const last = names[names.length - 1];
		if (open === "" && SUFFIX_ONLY.test(text) && last !== undefined) {
			names[names.length - 1] = last + text;
			continue;
		}
		const joined = open + text;
		if (open !== "" && (known.has(text) || !(known.has(joined) || COMPLETE.test(joined)))) {
			names.push(open);
			open = "";
		}
		const name = open + text;
		if (known.has(name) || endsName(text, open === "") || !endsLine) {
			names.push(name);
			open = "";
		} else {
			open = name;
		}
	}
	return open === "" ? names : [...names, open];
}

/** A first piece such as スポーツ is also how a name may end; alone on its line it is taken for a piece. */
function endsName(line: string, first: boolean): boolean {
	return (
		COMPLETE.test(line.replace(/[(（][^)）]*[)）]$/, "")) &&
		!(first && /^(?:スポーツ|文化|観光|産業|経済|市民|生活|健康|教育|環境|交通|住宅|情報|福祉|介護|建設)$/.test(line))
	);
}

/** Without 課: 福祉政策 and 福祉政策課 are one department. */
function stem(name: string): string {
	return name.length > 2 ? name.replace(/課$/, "") : name;
}

/**
 * Splits every department cell of a table into names.
 * A name wrapped over lines is put together again, and spellings with and without 課 become the commoner one.
 * @param cells one text per entry, in table order; the same text may occur many times
 * @param names what the office calls its departments, with what else staff write for them
 * @returns per cell its names in order, each once
 */
export function splitDepartments(
	cells: readonly string[],
	names: readonly DepartmentName[] = [],
): readonly (readonly string[])[] {
	const canonical = new Map(
		names.flatMap(({ name, aliases }) => [name, ...aliases].map((spelling) => [nameKey(spelling), name] as const)),
	);
	const known = new Set([
		...namesAlone(cells),
		...names.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => foldWidth(name).trim()),
	]);
	const split = new Map<string, readonly string[]>();
	for (const cell of cells) {
		if (!split.has(cell)) {
			split.set(cell, isBlank(cell) ? [] : namesIn(cell, known));
		}
	}
	const spelling = commonestSpellings(cells.flatMap((cell) => split.get(cell) ?? []));
	const nameOf = (name: string): string =>
		canonical.get(nameKey(name)) ?? canonical.get(nameKey(stem(name))) ?? spelling.get(stem(name)) ?? name;
	return cells.map((cell) => [...new Set((split.get(cell) ?? []).map(nameOf))]);
}

/** A department as the office calls it, and what else is written for it. */
export interface DepartmentName {
	readonly name: string;
	readonly aliases: readonly string[];
}

function nameKey(name: string): string {
	return foldKey(name);
}

/** A sign before a name, or the part that a department plays behind it: ◎福祉政策, 介護保険（副）. */
const SIGN = /^[◎〇○◯●・※☆★]+/;
const PART_PLAYED = /[(（](?:主|副|正|主担当|副担当|主管|関係|協力)[)）]$/;

/** Names on one line, apart by a space or by と, where both sides are names in their own right. */
function splitUnmarked(piece: string, known: ReadonlySet<string>): readonly string[] {
	if (/[A-Za-z]/.test(piece)) {
		return [piece.replace(/(?<![!-~]) +| +(?![!-~])/g, "")];
	}
	const whole = piece.replace(/ /g, "");
	const parts = piece.split(/ |及び|および|並びに|と(?=[^\s]{2})/).filter((part) => part !== "");
	const areNames = (test: (part: string) => boolean): boolean => parts.length > 1 && parts.every(test);
	if (areNames((part) => known.has(part))) {
		return parts;
	}
	return !known.has(whole) && areNames((part) => /(?:課|室|部|局|係|所|センター)$/.test(part)) ? parts : [whole];
}

function namesIn(cell: string, known: ReadonlySet<string>): readonly string[] {
	const pieces = linesOf(cell).flatMap((line): readonly Piece[] => {
		const texts = line
			.split(SEPARATOR)
			.map((piece) => piece.trim().replace(SIGN, "").replace(PART_PLAYED, ""))
			.filter((piece) => piece !== "" && !isPlaceholder(piece))
			.flatMap((piece) => splitUnmarked(piece, known));
		return texts.map((text, index) => ({ text, endsLine: index === texts.length - 1 }));
	});
	return joinWrapped(pieces, known);
}

function commonestSpellings(names: readonly string[]): ReadonlyMap<string, string> {
	const counts = new Map<string, Map<string, number>>();
	for (const name of names) {
		const spellings = counts.get(stem(name)) ?? new Map<string, number>();
		spellings.set(name, (spellings.get(name) ?? 0) + 1);
		counts.set(stem(name), spellings);
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
