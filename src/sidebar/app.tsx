// The page in the sidebar: verdict, filters, findings, actions.
import { useEffect, useLayoutEffect, useReducer } from "preact/hooks";
import type { PageMessages } from "../messages/ja-page";
import { pageMessages } from "../messages/page-messages";
import { Button } from "./button";
import { FilterBar, SeverityChips } from "./filter-bar";
import { FindingList } from "./finding-list";
import { type Filters, findingsOf, ignoredFindings, initialFilters, visibleGroups } from "./findings-view";
import { FixActs, FixView } from "./fix-view";
import { IgnoredList } from "./ignored-list";
import { RunNews } from "./notices";
import { useFocusOnView, useKeptFocus } from "./page-focus";
import type { PageState } from "./page-state";
import type { PageWork } from "./page-work";
import { SettingsActs, SettingsView, Unsaved } from "./settings-view";
import { isChanged } from "./settings-work";
import { TabsActs, TabsView } from "./tabs-view";
import { Verdict } from "./verdict";

/** Milliseconds between looks at the sheet while the page is in sight. */
const LOOK_EVERY = 30_000;
/** Milliseconds without a move of the pointer over the page after which the person was elsewhere. */
const POINTER_AWAY = 2000;

function useWork(work: PageWork): PageState {
	const [, redraw] = useReducer((count: number) => count + 1, 0);
	useEffect(() => {
		work.subscribe(() => redraw(undefined));
		const look = (): void => {
			if (document.visibilityState === "visible") {
				void work.lookForChanges();
			}
		};
		let lastMove = 0;
		/** When the pointer comes back to the page after a while elsewhere, most likely in the sheet. */
		const enter = (): void => {
			const away = Date.now() - lastMove;
			lastMove = Date.now();
			if (away > POINTER_AWAY) {
				look();
			}
		};
		window.addEventListener("focus", look);
		document.addEventListener("mouseover", enter);
		const timer = setInterval(look, LOOK_EVERY);
		return () => {
			window.removeEventListener("focus", look);
			document.removeEventListener("mouseover", enter);
			clearInterval(timer);
		};
	}, [work]);
	return work.state();
}

interface PartProps {
	readonly work: PageWork;
	readonly state: PageState;
	readonly messages: PageMessages;
}

function Findings({ work, state, messages }: PartProps) {
	const findings = state.data === null ? [] : findingsOf(state.data);
	const open = findings.filter((finding) => finding.ignored === null);
	const groups = visibleGroups(findings, state.filters);
	const change = (filters: Filters): void => work.setFilters(filters);
	if (open.length === 0) {
		return (
			<main aria-label={messages.findings}>
				<p class="well">{messages.allWell}</p>
			</main>
		);
	}
	return (
		<>
			<FilterBar findings={findings} filters={state.filters} messages={messages} onChange={change} />
			{groups.length === 0 && (
				<p class="empty" role="status">
					{messages.nothingShown} <Button onClick={() => change(showingAll(state.filters))}>{messages.showAll}</Button>
				</p>
			)}
			<FindingList
				groups={groups}
				current={state.current}
				unnamed={state.filters.grouping === "department" ? messages.noDepartment : messages.noChapter}
				byCheck={state.filters.grouping === "check"}
				messages={messages}
				onOpen={(finding) => void work.openCell(finding.key, finding.cell)}
				onOnlyDepartment={(department) => change({ ...state.filters, department })}
				onIgnore={(finding, reason) => void work.ignore(finding.key, reason)}
				onFix={(scope) => void work.fixes.preview(scope)}
			/>
		</>
	);
}

function showingAll(filters: Filters): Filters {
	return { ...initialFilters([]), severities: { error: true, warning: true, info: true }, grouping: filters.grouping };
}

function FindingsActs({ work, state, messages }: PartProps) {
	const checked = state.data !== null;
	return (
		<>
			<Button
				class="primary"
				disabled={state.busy}
				onClick={() => void (checked ? work.tabs.makeReport() : work.check(null))}
			>
				{checked ? messages.report : messages.startCheck}
			</Button>
			{checked && (
				<div class="second">
					<Button disabled={state.busy} onClick={() => void work.check(state.data?.result.sheet ?? null)}>
						{messages.checkAgain}
					</Button>
					<Button data-opens="tabs" disabled={state.busy} onClick={() => void work.tabs.open()}>
						{messages.tabs.chooseTabs}
					</Button>
					<Button disabled={state.busy} onClick={() => void work.highlight()}>
						{messages.highlight}
					</Button>
					<Button disabled={state.busy} onClick={() => void work.clear()}>
						{messages.clear}
					</Button>
				</div>
			)}
		</>
	);
}

/** Offers everything that can be mended at one go. */
function FixOffer({ work, state, messages }: PartProps) {
	const findings = state.data === null ? [] : findingsOf(state.data);
	const count = findings.filter(({ fixes, ignored }) => fixes > 0 && ignored === null).length;
	return count === 0 ? null : (
		<p class="offer">
			<span>{messages.fixes.offer({ count })}</span>
			<Button data-opens="all" aria-disabled={state.busy} onClick={() => void work.fixes.preview({ kind: "all" })}>
				{messages.fixes.fixAll}
			</Button>
		</p>
	);
}

function FindingsView({ work, state, messages }: PartProps) {
	const findings = state.data === null ? [] : findingsOf(state.data);
	const renew = (): void => void work.check(state.data?.result.sheet ?? null);
	return (
		<>
			<header>
				<div class="sheet">
					<h1>{state.data?.result.sheet ?? messages.title}</h1>
					<div class="to-pages">
						<Button
							class="link"
							disabled={state.busy || isChanged(state.settings)}
							onClick={() => void work.openHelp()}
						>
							{messages.help}
						</Button>
						<Button class="link" data-opens="history" onClick={() => void work.fixes.history()}>
							{messages.fixes.historyTitle}
						</Button>
						<Button class="link" data-opens="settings" onClick={() => void work.settings.open()}>
							{messages.settings.title}
						</Button>
					</div>
				</div>
				{state.data === null ? (
					<p>{messages.welcome}</p>
				) : (
					<>
						<Verdict data={state.data} stale={state.stale} busy={state.busy} messages={messages} onRenew={renew} />
						<SeverityChips
							findings={findings}
							filters={state.filters}
							messages={messages}
							onChange={(filters) => work.setFilters(filters)}
						/>
					</>
				)}
				<FixOffer work={work} state={state} messages={messages} />
			</header>
			{state.data !== null && <Findings work={work} state={state} messages={messages} />}
			<IgnoredList
				findings={ignoredFindings(findings)}
				messages={messages}
				onRestore={(finding) => void work.restore(finding.key)}
			/>
		</>
	);
}

const VIEWS = {
	findings: [FindingsView, FindingsActs],
	settings: [SettingsView, SettingsActs],
	fixes: [FixView, FixActs],
	tabs: [TabsView, TabsActs],
} as const;

export function App({ work }: { readonly work: PageWork }) {
	const state = useWork(work);
	const messages = pageMessages(state.language);
	useFocusOnView(state.view);
	useKeptFocus();
	useLayoutEffect(() => {
		document.documentElement.lang = state.language;
		document.title = messages.title;
	}, [state.language, messages]);
	const [View, Acts] = VIEWS[state.view];
	const parts = { work, state, messages };
	return (
		<>
			<View {...parts} />
			{/* One foot for all views: what is said in it while the page turns is heard, too. */}
			<footer>
				<RunNews {...parts}>
					<Unsaved {...parts} />
				</RunNews>
				<Acts {...parts} />
			</footer>
		</>
	);
}
