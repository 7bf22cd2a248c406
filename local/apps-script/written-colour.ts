// Colours as scripts write them, as `#rrggbb`.

const named: ReadonlyMap<string, string> = new Map([
	["black", "#000000"],
	["blue", "#0000ff"],
	["gray", "#808080"],
	["green", "#008000"],
	["grey", "#808080"],
	["lightgray", "#d3d3d3"],
	["lightgrey", "#d3d3d3"],
	["lime", "#00ff00"],
	["navy", "#000080"],
	["orange", "#ffa500"],
	["pink", "#ffc0cb"],
	["purple", "#800080"],
	["red", "#ff0000"],
	["white", "#ffffff"],
	["yellow", "#ffff00"],
]);

/** Google takes any text for a colour in silence, so a slip would never show: here it is refused. */
export function readColour(text: string): string {
	const lower = text.toLowerCase();
	if (/^#[0-9a-f]{6}$/.test(lower)) {
		return lower;
	}
	if (/^#[0-9a-f]{3}$/.test(lower)) {
		return lower.replace(/[0-9a-f]/g, "$&$&");
	}
	const colour = named.get(lower);
	if (colour === undefined) {
		throw new TypeError(`"${text}" is no colour that this host knows`);
	}
	return colour;
}
