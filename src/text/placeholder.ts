// Placeholders: what staff type into a cell to say "nothing to write here".
import { DASHES, foldKey } from "./width";

const PLACEHOLDER = new RegExp(
	`^(?:[${DASHES}]{1,4}|[/\\\\]|\\.{3}|〃|々|なし|無し|該当なし|該当無し|特になし|未定|同上|n\\/?a|tbd|none)$`,
	"i",
);

/** True when the whole text only stands for "nothing": －, 未定, 同上, 〃, 該当なし, N/A. Brackets and a full stop around it do not count. */
export function isPlaceholder(text: string): boolean {
	return PLACEHOLDER.test(foldKey(text).replace(/^[([]|[)\]。.]$/g, ""));
}
