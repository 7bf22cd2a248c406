// Placeholders: what staff type into a cell to say "nothing to write here".
import { DASHES, foldKey } from "./width";

const PLACEHOLDER = new RegExp(
	`^(?:[${DASHES}]{1,4}|[/\\\\]|\\.{2,3}|・|〃|々|(?:該当|特に)?(?:なし|無し)|未定|同上|n\\/?a|tbd|none)$`,
	"i",
);

/** Longer texts, spaces and all, say something. */
const LONGEST = 20;

/** True when the whole text only stands for "nothing": －, 未定, 同上, 〃, 該当なし, N/A. Brackets and a full stop around it do not count. */
export function isPlaceholder(text: string): boolean {
	return text.length <= LONGEST && PLACEHOLDER.test(foldKey(text).replace(/^[([]|[)\]。.]$/g, ""));
}
