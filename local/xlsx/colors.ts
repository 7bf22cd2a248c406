// Colours of an Excel file, direct, from its theme or from the old palette, to and from `#rrggbb`.

/** A colour as excelts gives it. */
export interface FileColor {
	readonly argb?: string;
	readonly theme?: number;
	/** −1 black … 0 … 1 white, for a theme colour. */
	readonly tint?: number;
	readonly indexed?: number;
}

/** `#rrggbb` of a file's colour; null when it has none of its own. */
export type ColorReader = (color: FileColor | undefined) => string | null;

/** The colours of a theme in the order in which cells number them; light and dark are swapped against the file. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

/** Office's theme, for files that bring none. */
const OFFICE_THEME = "ffffff 000000 eeece1 1f497d 4f81bd c0504d 9bbb59 8064a2 4bacc6 f79646".split(" ");

/** Excel's palette of 64; the first eight are there twice. */
const PALETTE = [
	"000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff",
	"800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff",
	"000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99",
	"3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333",
]
	.join(" ")
	.split(" ");

/** Reads colours with the theme of a file, given as the text of its theme part. */
export function colorReader(themeXml: string | undefined): ColorReader {
	const theme = themeXml === undefined ? OFFICE_THEME : themeColors(themeXml);
	return (color) => {
		if (color === undefined) {
			return null;
		}
		if (color.argb !== undefined) {
			return `#${color.argb.slice(-6).toLowerCase()}`;
		}
		const base = color.theme === undefined ? PALETTE[color.indexed ?? -1] : theme[color.theme];
		return base === undefined ? null : `#${tinted(base, color.tint ?? 0)}`;
	};
}

function themeColors(xml: string): string[] {
	return THEME_ORDER.map((name, index) => {
		const element = new RegExp(`<a:${name}>([\\s\\S]*?)</a:${name}>`).exec(xml)?.[1] ?? "";
		const color = /(?:lastClr|srgbClr\s+val)="([0-9A-Fa-f]{6})"/.exec(element)?.[1];
		return color?.toLowerCase() ?? OFFICE_THEME[index] ?? "000000";
	});
}

/** Excel darkens and lightens the luminance of hue, saturation and luminance. */
function tinted(hex: string, tint: number): string {
	if (tint === 0) {
		return hex;
	}
	const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
	const { hue, saturation, luminance } = toHsl(red ?? 0, green ?? 0, blue ?? 0);
	const changed = tint < 0 ? luminance * (1 + tint) : luminance + (1 - luminance) * tint;
	return fromHsl(hue, saturation, changed);
}

function toHsl(red: number, green: number, blue: number): { hue: number; saturation: number; luminance: number } {
	const high = Math.max(red, green, blue);
	const low = Math.min(red, green, blue);
	const spread = high - low;
	const luminance = (high + low) / 2;
	if (spread === 0) {
		return { hue: 0, saturation: 0, luminance };
	}
	const saturation = spread / (1 - Math.abs(2 * luminance - 1));
	const sixths =
		high === red
			? ((green - blue) / spread + 6) % 6
			: high === green
				? (blue - red) / spread + 2
				: (red - green) / spread + 4;
	return { hue: sixths / 6, saturation, luminance };
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
	const reach = saturation * Math.min(luminance, 1 - luminance);
	return [0, 8, 4]
		.map((shift) => {
			const place = (shift + hue * 12) % 12;
			const value = luminance - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
			return Math.round(value * 255)
				.toString(16)
				.padStart(2, "0");
		})
		.join("");
}

/** A colour for excelts to write. */
export function argb(color: string): { argb: string } {
	return { argb: `FF${color.slice(1).toUpperCase()}` };
}
