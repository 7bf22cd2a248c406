// The settings page: how the tab was read, what the office has set, and saving it.
import { useRef } from "preact/hooks";
import type { PageMessages } from "../messages/ja-page";
import { ChecksSection } from "./checks-section";
import { RunNews } from "./notices";
import { DepartmentsSection, LookSection } from "./office-sections";
import type { PageState, SettingsState } from "./page-state";
import type { PageWork } from "./page-work";
import { ReadingSection } from "./reading-section";
import { ScaleSection } from "./scale-section";
import { isChanged } from "./settings-work";
import { TransferSection } from "./transfer-section";

interface ViewProps {
	readonly work: PageWork;
	readonly state: PageState;
	readonly messages: PageMessages;
}

function Sections({ work, state, messages, settings }: ViewProps & { readonly settings: SettingsState }) {
	const words = messages.settings;
	const { page, draft, version } = settings;
	const understanding = page.tab?.understanding ?? null;
	const parts = { draft, words, onChange: (changed: typeof draft) => work.settings.change(changed) };
	return (
		<fieldset class="whole" disabled={state.busy}>
			{(page.state === "unreadable" || page.state === "newer") && <p class="problem">{words.willOverwrite}</p>}
			{/* Fields keep what is being typed; a draft that came as a whole is shown anew. */}
			<div key={version}>
				<ReadingSection {...parts} state={settings} onHeaderRows={(rows) => work.settings.setHeaderRows(rows)} />
				<ScaleSection {...parts} understanding={understanding} />
				<DepartmentsSection {...parts} />
				<ChecksSection {...parts} checks={page.checks} severities={messages.severities} />
				<LookSection {...parts} usual={page.usual} />
			</div>
			<TransferSection draft={draft} words={words} onImport={(text) => work.settings.importText(text)} />
		</fieldset>
	);
}

/** The first field that cannot be saved says so, and is shown. */
function complain(page: HTMLElement | null): boolean {
	const field = page?.querySelector<HTMLInputElement>("input:invalid") ?? null;
	const section = field?.closest("details") ?? null;
	if (section !== null) {
		section.open = true;
	}
	field?.reportValidity();
	return field !== null;
}

export function SettingsView({ work, state, messages }: ViewProps) {
	const words = messages.settings;
	const { settings, busy } = state;
	const main = useRef<HTMLElement>(null);
	return (
		<>
			<header>
				<div class="sheet">
					<h1 tabIndex={-1}>{words.title}</h1>
					<button type="button" class="link" onClick={() => work.settings.close()}>
						{words.back}
					</button>
				</div>
			</header>
			<main class="settings" aria-label={words.title} ref={main}>
				{settings !== null && <Sections work={work} state={state} messages={messages} settings={settings} />}
			</main>
			<footer>
				<RunNews work={work} state={state} messages={messages}>
					{settings !== null && isChanged(settings) && !busy && <p class="small">{words.unsaved}</p>}
				</RunNews>
				<button
					type="button"
					class="primary"
					aria-disabled={busy || settings === null}
					onClick={() => {
						// Stays in reach of the keyboard while it works; a second click does nothing.
						if (!complain(main.current)) {
							void work.settings.save();
						}
					}}
				>
					{words.save}
				</button>
				<div class="second">
					<button type="button" disabled={busy} onClick={() => void work.settings.reload()}>
						{words.reload}
					</button>
				</div>
			</footer>
		</>
	);
}
