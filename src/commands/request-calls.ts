// The page's calls on requests: which departments are asked for something, and the text for one of them.
import type { TabChoices } from "../bridge/tabs";
import { nothingAskedText, requestText } from "../report/request-text";
import { askedCells, type Requests, requestsOf } from "../report/requests";
import { keyedFindings, openFindings } from "./checked-table";
import type { CommandContext } from "./command-context";
import type { FoundTable } from "./locate-table";

function requestsIn({ table }: FoundTable, context: CommandContext): Requests {
	const findings = openFindings(keyedFindings(table, context));
	return requestsOf({ table, findings, messages: context.messages });
}

/** Departments that are asked for something, most cells first. */
export function requestedDepartments(found: FoundTable, context: CommandContext): TabChoices["departments"] {
	return requestsIn(found, context).requests.map((request) => ({
		name: request.department,
		cells: askedCells(request),
	}));
}

/** The name of the tab with the whole lists; null while it is not made, and when staff gave it a name of theirs. */
function listTab({ ownTabs }: FoundTable): string | null {
	const names = ownTabs().flatMap(({ sheet, mark }) =>
		mark.state === "current" && mark.kind === "requests" && sheet.getName() === mark.name ? [mark.name] : [],
	);
	return names[0] ?? null;
}

/** The text for one department; says so where it is asked for nothing any more. */
export function requestTextFor(department: string, found: FoundTable, context: CommandContext): string {
	const { messages, state, time, spreadsheet } = context;
	const request = requestsIn(found, context).requests.find((one) => one.department === department);
	if (request === undefined) {
		return nothingAskedText(department, messages);
	}
	const url = `${spreadsheet.getUrl()}#gid=${found.table.sheetId}`;
	const input = { table: found.table, settings: state.settings, now: time.now, messages };
	return requestText(request, { url, tab: listTab(found) }, input);
}
