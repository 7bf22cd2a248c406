// Starts the page in the sidebar with the data that came in it.
import { render } from "preact";
import * as z from "zod/mini";
import { PageResult } from "../bridge/bridge";
import { enPage } from "../messages/en-page";
import { jaPage } from "../messages/ja-page";
import { App } from "./app";
import { createCall } from "./google-run";
import { createPageWork } from "./page-work";

const InitialData = z.object({ language: z.string(), result: PageResult });

function initialData(): z.infer<typeof InitialData> | null {
	const parsed = z.safeParse(InitialData, JSON.parse(document.getElementById("data")?.textContent ?? "null"));
	return parsed.success ? parsed.data : null;
}

const initial = initialData();
const messages = (initial?.language ?? navigator.language).startsWith("ja") ? jaPage : enPage;
document.documentElement.lang = messages === jaPage ? "ja" : "en";
document.title = messages.title;
const root = document.getElementById("app");
if (root !== null) {
	render(
		<App work={createPageWork(createCall(messages), messages, initial?.result ?? null)} messages={messages} />,
		root,
	);
}
