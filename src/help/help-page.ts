// The help page: plain HTML out of messages and data, shown in the sidebar in place of the findings.
import { HIGHLIGHT_SIGNS } from "../checks/highlight-plan";
import type { HighlightKind } from "../checks/rule";
import type { Messages } from "../messages";
import type { HelpStep } from "../messages/ja-help";
import type { Settings } from "../settings/settings";
import { HELP_STYLE } from "./help-style";

export interface HelpInput {
	readonly messages: Messages;
	/** As the office set it, where it can be read. */
	readonly settings: Pick<Settings, "colors" | "requests">;
	readonly version: string;
}

const ENTITIES: { readonly [character: string]: string } = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** An element whose content is HTML already. */
function element(name: string, content: string, attributes = ""): string {
	return `<${name}${attributes}>${content}</${name}>`;
}

function paragraphs(texts: readonly string[], attributes = ""): string {
	return texts.map((text) => element("p", escaped(text), attributes)).join("");
}

function section(heading: string, content: string): string {
	return element("section", element("h2", escaped(heading)) + content);
}

function terms(steps: readonly HelpStep[]): string {
	return element(
		"dl",
		steps.map(({ what, how }) => element("dt", escaped(what)) + element("dd", escaped(how))).join(""),
	);
}

/** Looks as a cell with this highlight does; what it shows is said in words beside it. */
function swatch(kind: HighlightKind, { messages, settings }: HelpInput): string {
	const { bold, underline } = HIGHLIGHT_SIGNS[kind];
	const style = [
		`background:${settings.colors[kind]}`,
		...(bold ? ["font-weight:bold"] : []),
		...(underline ? ["text-decoration:underline"] : []),
	].join(";");
	const text = kind === "blank" ? "" : messages.help.colors.sample;
	return element("span", escaped(text), ` class="cell" aria-hidden="true" style="${escaped(style)}"`);
}

const KINDS: readonly HighlightKind[] = ["blank", "stale", "wrong"];

function colorSection(input: HelpInput): string {
	const { colors } = input.messages.help;
	const rows = KINDS.map((kind) => {
		const { name, what } = colors.kinds[kind];
		const { bold, underline } = HIGHLIGHT_SIGNS[kind];
		const signs = [...(bold ? [colors.signs.bold] : []), ...(underline ? [colors.signs.underline] : [])];
		const said = element("div", element("b", escaped(name)) + paragraphs([what, ...signs]));
		return element("li", swatch(kind, input) + said);
	});
	return section(colors.heading, element("ul", rows.join(""), ' class="colors"') + paragraphs(colors.notes, SMALL));
}

const SMALL = ' class="small"';

function severitySection({ help, severities }: Messages): string {
	const rows = (["error", "warning", "info"] as const).map((severity) => ({
		name: element("dt", escaped(severities[severity]), ` class="${severity}"`),
		what: element("dd", escaped(help.severities[severity])),
	}));
	const list = element("dl", rows.map(({ name, what }) => name + what).join(""), ' class="beside"');
	return section(help.severities.heading, list + paragraphs([help.severities.note], SMALL));
}

function monthlySection({ monthly }: Messages["help"]): string {
	const steps = monthly.steps.map(({ what, how }) =>
		element("li", element("b", escaped(what)) + element("p", escaped(how))),
	);
	return section(monthly.heading, element("ol", steps.join("")));
}

function menuSection({ help, menu }: Messages): string {
	const items = (Object.keys(menu) as (keyof Messages["menu"])[]).map((item) => ({
		what: menu[item],
		how: help.menu.items[item],
	}));
	const heading = element("summary", element("h2", escaped(help.menu.heading)));
	// Long, and read an item at a time.
	const folded = element("details", heading + terms(items) + paragraphs([help.menu.note], SMALL));
	return element("section", folded);
}

function troubleSection({ messages: { help }, settings, version }: HelpInput): string {
	const { heading, ways, contact, tell, version: versionOf } = help.trouble;
	const asked = settings.requests.contact.trim();
	const contacts = asked === "" ? [] : [{ what: contact, how: asked }];
	const points = [...tell, versionOf({ version })].map((text) => element("li", escaped(text)));
	return section(heading, terms([...contacts, ...ways]) + element("ul", points.join(""), ' class="points"'));
}

/**
 * The whole page. Sheets puts nothing of its own around it.
 * @param script makes the button work and says when it cannot: code of ours, put in as it is
 */
export function helpPage(input: HelpInput, script: string): string {
	const { messages } = input;
	const { help, language, menu, product, shared } = messages;
	const item = menu.validate;
	const body = [
		element("h1", escaped(help.title)),
		paragraphs([help.intro]),
		element("button", escaped(item), ' type="button" id="check"'),
		paragraphs([help.comeBack({ item })], SMALL),
		element("p", "", ` id="said" role="status" data-checking="${escaped(help.checking)}"`),
		element("p", escaped(help.failed({ product, item })), ' id="failed" role="alert" hidden'),
		monthlySection(help),
		colorSection(input),
		severitySection(messages),
		section(help.undo.heading, terms(help.undo.ways)),
		menuSection(messages),
		section(help.data.heading, paragraphs(help.data.notes)),
		troubleSection(input),
	].join("\n");
	const foot = element("footer", escaped(`${shared.title} ${input.version}`));
	return [
		`<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
		`${element("title", escaped(help.title))}\n${element("style", HELP_STYLE)}\n</head>`,
		`<body>\n${element("main", body, ` lang="${language}"`)}\n${foot}\n${element("script", script)}\n</body>\n</html>`,
	].join("\n");
}
