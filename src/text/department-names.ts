// Department names as they stand in a cell: what each is, and which characters of the cell are it.
import { isPlaceholder } from "./placeholder";
import type { Stretch } from "./text-edits";
import { foldWidth, isBlank } from "./width";

/** Endings by which a line shows that a department's name is complete. */
const COMPLETE =
	/(?:課|室|部|局|係|班|所|館|署|院|会|団|校|園|庁|センター|本部|事務局|委員会|担当|チーム|政策|保険|保健|福祉|振興|企画|総務|財政|推進|支援|管理|整備|教育|環境|防災|人事|税務|市民|生活|健康|子育て|介護|住宅|交通|産業|経済|農政|都市計画|建設|土木|水道|下水道|スポーツ|文化|観光|広報|情報)$/;

/** A line that only closes the name above it. */
const SUFFIX_ONLY = /^(?:課|室|部|局|係|班|所|館|センター|担当)$/;

/** In texts as they are typed, in either width. */
const SEPARATOR = /([、､,，・･/／;；]|(?:^|\s)(?:及び|および|並びに|と)(?:\s|$))/;

/** A sign before a name, or the part that a department plays behind it: ◎福祉政策, 介護保険（副）. */
const SIGN = /^[◎〇○◯●・※☆★]+/;
const PART_PLAYED = /[(（](?:主|副|正|主担当|副担当|主管|関係|協力)[)）]$/;

/** Nearly every line: a name without anything to fold or to split. */
const PLAIN = /^[一-龠々ァ-ヶー]+$/;

/** A name in a cell: offsets in UTF-16 units of the text as it is typed, end exclusive. */
export interface WrittenName extends Stretch {
	/** Folded, put together again where a line break or a space cut it. */
	readonly name: string;
}

/** A stretch of a line; `endsLine`: a line break may have cut a name behind it, a separator never does. */
interface Piece extends WrittenName {
	readonly endsLine: boolean;
}

/** Without the spaces around it. */
function trimmed(text: string, { start, end }: Stretch): Stretch {
	const slice = text.slice(start, end);
	return { start: start + slice.length - slice.trimStart().length, end: end - slice.length + slice.trimEnd().length };
}

/** What stands between separators, without spaces around and without what is empty; the pattern must be one group. */
function between(text: string, within: Stretch, separator: RegExp): readonly Stretch[] {
	const parts: Stretch[] = [];
	let at = within.start;
	for (const [index, part] of text.slice(within.start, within.end).split(separator).entries()) {
		// The group hands over the separators, too, at every second place.
		if (index % 2 === 0) {
			parts.push(trimmed(text, { start: at, end: at + part.length }));
		}
		at += part.length;
	}
	return parts.filter(({ start, end }) => start < end);
}

function linesOf(text: string): readonly Stretch[] {
	return between(text, { start: 0, end: text.length }, /(\r?\n|\r)/).filter(
		({ start, end }) => !isBlank(text.slice(start, end)),
	);
}

/** Folded and on one line. */
function nameOf(text: string, { start, end }: Stretch): string {
	const name = foldWidth(text.slice(start, end)).replace(/\s+/g, " ").trim();
	return /[A-Za-z]/.test(name) ? name.replace(/(?<![!-~]) +| +(?![!-~])/g, "") : name.replace(/ /g, "");
}

/** Without the sign before a name and the part played behind it. */
function bare(text: string, stretch: Stretch): Stretch {
	const slice = text.slice(stretch.start, stretch.end);
	const sign = SIGN.exec(slice)?.[0].length ?? 0;
	const part = PART_PLAYED.exec(slice)?.[0].length ?? 0;
	return trimmed(text, { start: stretch.start + sign, end: Math.max(stretch.start + sign, stretch.end - part) });
}

/** The names that stand alone in a cell somewhere: what is surely one department. */
export function namesAlone(cells: Iterable<string>): ReadonlySet<string> {
	const names = new Set<string>();
	for (const cell of cells) {
		const [line, ...more] = linesOf(cell);
		if (line !== undefined && more.length === 0) {
			const text = foldWidth(cell.slice(line.start, line.end)).trim();
			if (text.search(SEPARATOR) < 0 && !/\s/.test(text)) {
				names.add(text);
			}
		}
	}
	return names;
}

/** Names on one line, apart by a space or by と, where both sides are names in their own right. */
function splitUnmarked(text: string, piece: Stretch, known: ReadonlySet<string>): readonly WrittenName[] {
	const whole = { ...piece, name: nameOf(text, piece) };
	if (/[A-Za-z]/.test(whole.name)) {
		return [whole];
	}
	const parts = between(text, piece, /(\s|及び|および|並びに|と(?=[^\s]{2}))/).map((part) => ({
		...part,
		name: nameOf(text, part),
	}));
	const areNames = (test: (part: string) => boolean): boolean =>
		parts.length > 1 && parts.every(({ name }) => test(name));
	if (areNames((part) => known.has(part))) {
		return parts;
	}
	const areEnded = areNames((part) => /(?:課|室|部|局|係|所|センター)$/.test(part));
	return !known.has(whole.name) && areEnded ? parts : [whole];
}

/** A first piece such as スポーツ is also how a name may end; alone on its line it is taken for a piece. */
function endsName(line: string, first: boolean): boolean {
	return (
		COMPLETE.test(line.replace(/[(（][^)）]{0,60}[)）]$/, "")) &&
		!(first && /^(?:スポーツ|文化|観光|産業|経済|市民|生活|健康|教育|環境|交通|住宅|情報|福祉|介護|建設)$/.test(line))
	);
}

function joined(one: WrittenName, other: WrittenName): WrittenName {
	return { name: one.name + other.name, start: one.start, end: other.end };
}

/**
 * Joins pieces that are one name wrapped over lines, by what is known to be a name and by how names end. What would not
 * make a name that ends like one stays apart.
 */
function joinWrapped(pieces: readonly Piece[], known: ReadonlySet<string>): readonly WrittenName[] {
	const names: WrittenName[] = [];
	let open: WrittenName | null = null;
	for (const { endsLine, ...piece } of pieces) {
		const last = names[names.length - 1];
		if (open === null && SUFFIX_ONLY.test(piece.name) && last !== undefined) {
			names[names.length - 1] = joined(last, piece);
			continue;
		}
		if (open !== null) {
			const whole = open.name + piece.name;
			if (known.has(piece.name) || !(known.has(whole) || COMPLETE.test(whole))) {
				names.push(open);
				open = null;
			}
		}
		const name: WrittenName = open === null ? piece : joined(open, piece);
		if (known.has(name.name) || endsName(piece.name, open === null) || !endsLine) {
			names.push(name);
			open = null;
		} else {
			open = name;
		}
	}
	return open === null ? names : [...names, open];
}

/**
 * The names in one cell, in order, with their places.
 * @param known names that are surely one department each, folded
 */
export function writtenNames(cell: string, known: ReadonlySet<string>): readonly WrittenName[] {
	const pieces = linesOf(cell).flatMap((line): readonly Piece[] => {
		const text = cell.slice(line.start, line.end);
		if (PLAIN.test(text) && !isPlaceholder(text)) {
			return [{ ...line, name: text, endsLine: true }];
		}
		const names = between(cell, line, SEPARATOR)
			.map((part) => bare(cell, part))
			.filter(({ start, end }) => start < end && !isPlaceholder(cell.slice(start, end)))
			.flatMap((part) => splitUnmarked(cell, part, known));
		return names.map((name, index) => ({ ...name, endsLine: index === names.length - 1 }));
	});
	return joinWrapped(pieces, known);
}
