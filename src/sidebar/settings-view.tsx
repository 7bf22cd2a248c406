// The settings page: how the tab was read, what the office has set, and saving it.
import type { PageMessages } from "../messages/ja-page";
import { Button } from "./button";
import { ChecksSection } from "./checks-section";
import { DepartmentsSection, LookSection, RequestsSection } from "./office-sections";
import { PageHead } from "./page-parts";
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
		<fieldset disabled={state.busy}>
			{(page.state === "unreadable" || page.state === "newer") && <p class="problem">{words.willOverwrite}</p>}
			{/* Fields keep what is being typed; a draft that came as a whole is shown anew. */}
			<div key={version}>
				<ReadingSection {...parts} state={settings} onHeaderRows={(rows) => work.settings.setHeaderRows(rows)} />
				<ScaleSection {...parts} understanding={understanding} />
				<DepartmentsSection {...parts} />
				<ChecksSection {...parts} checks={page.checks} severities={messages.severities} />
				<RequestsSection {...parts} />
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
	const { settings } = state;
	return (
		<>
			<PageHead title={words.title} back={words.back} onBack={() => work.settings.close()} />
			<main class="settings" aria-label={words.title}>
				{settings !== null && <Sections work={work} state={state} messages={messages} settings={settings} />}
			</main>
		</>
	);
}

/** Said at the foot while something would be lost. */
export function Unsaved({ state: { settings, view, busy }, messages }: ViewProps) {
	const words = messages.settings;
	return view === "settings" && isChanged(settings) && !busy ? <p class="small">{words.unsaved}</p> : null;
}

/** What can be done at its foot. */
export function SettingsActs({ work, state: { settings, busy }, messages }: ViewProps) {
	const words = messages.settings;
	return (
		<>
			<Button
				class="primary"
				aria-disabled={busy || settings === null}
				onClick={() => {
					// Stays in reach of the keyboard while it works; a second click does nothing.
					if (!complain(document.querySelector("main"))) {
						void work.settings.save();
					}
				}}
			>
				{words.save}
			</Button>
			<div class="second">
				<Button disabled={busy} onClick={() => void work.settings.reload()}>
					{words.reload}
				</Button>
			</div>
		</>
	);
}
