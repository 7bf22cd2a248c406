// The page in the sidebar: verdict, filters, findings, actions.
import { useEffect, useLayoutEffect, useReducer, useRef } from "preact/hooks";
import type { PageMessages } from "../messages/ja-page";
import { pageMessages } from "../messages/page-messages";
import { FilterBar, SeverityChips } from "./filter-bar";
import { FindingList } from "./finding-list";
import { type Filters, findingsOf, ignoredFindings, initialFilters, visibleGroups } from "./findings-view";
import { FixView } from "./fix-view";
import { IgnoredList } from "./ignored-list";
import { RunNews } from "./notices";
import type { PageState } from "./page-state";
import type { PageWork } from "./page-work";
import { SettingsView } from "./settings-view";
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
					{messages.nothingShown}{" "}
					<button type="button" onClick={() => change(showingAll(state.filters))}>
						{messages.showAll}
					</button>
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

function Foot({ work, state, messages }: PartProps) {
	const checked = state.data !== null;
	return (
		<footer>
			<RunNews work={work} state={state} messages={messages} />
			<button
				type="button"
				class="primary"
				disabled={state.busy}
				onClick={() => void (checked ? work.makeTab("report") : work.check(null))}
			>
				{checked ? messages.report : messages.startCheck}
			</button>
			{checked && (
				<div class="second">
					<button type="button" disabled={state.busy} onClick={() => void work.check(state.data?.result.sheet ?? null)}>
						{messages.checkAgain}
					</button>
					<button type="button" disabled={state.busy} onClick={() => void work.makeTab("summary")}>
						{messages.summary}
					</button>
					<button type="button" disabled={state.busy} onClick={() => void work.highlight()}>
						{messages.highlight}
					</button>
					<button type="button" disabled={state.busy} onClick={() => void work.clear()}>
						{messages.clear}
					</button>
				</div>
			)}
		</footer>
	);
}

/** Where the keyboard goes on when what had the focus has gone: the finding at hand, else the first one, else the foot. */
const FOCUS_NEXT = ["li.current button.f", "button.f", "button.primary:not(:disabled)"];

/** Keeps the focus in the page: a button that goes with its own click must not throw the keyboard back to the start. */
function useKeptFocus(): void {
	const hadFocus = useRef(false);
	useEffect(() => {
		const note = (): void => {
			hadFocus.current = true;
		};
		document.addEventListener("focusin", note);
		return () => document.removeEventListener("focusin", note);
	}, []);
	useLayoutEffect(() => {
		if (hadFocus.current && document.activeElement === document.body) {
			const next = FOCUS_NEXT.map((selector) => document.querySelector<HTMLElement>(selector)).find(
				(element) => element !== null,
			);
			next?.focus({ preventScroll: true });
		}
	});
}

/** Brings the keyboard along when the page turns from findings to settings and back. */
function useFocusOnView(view: PageState["view"]): void {
	const before = useRef(view);
	useLayoutEffect(() => {
		if (before.current !== view) {
			const came = before.current;
			before.current = view;
			const back = came === "settings" ? "[data-settings]" : "[data-fixes]";
			document.querySelector<HTMLElement>(view === "findings" ? back : "h1")?.focus();
			window.scrollTo(0, 0);
		}
	});
}

/** Offers everything that can be mended at one go. */
function FixOffer({ work, state, messages }: PartProps) {
	const findings = state.data === null ? [] : findingsOf(state.data);
	const count = findings.filter(({ fixes, ignored }) => fixes > 0 && ignored === null).length;
	return count === 0 ? null : (
		<p class="offer">
			<span>{messages.fixes.offer({ count })}</span>
			<button type="button" disabled={state.busy} onClick={() => void work.fixes.preview({ kind: "all" })}>
				{messages.fixes.fixAll}
			</button>
		</p>
	);
}

function FindingsView({ work, state, messages }: PartProps) {
	const findings = state.data === null ? [] : findingsOf(state.data);
	const renew = (): void => void work.check(state.data?.result.sheet ?? null);
	return (
		<>
			<header>
				<div class="to-pages">
					<button type="button" class="link" data-fixes onClick={() => void work.fixes.history()}>
						{messages.fixes.openHistory}
					</button>
					<button type="button" class="link" data-settings onClick={() => void work.settings.open()}>
						{messages.openSettings}
					</button>
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
			</header>
			<FixOffer work={work} state={state} messages={messages} />
			{state.data !== null && <Findings work={work} state={state} messages={messages} />}
			<IgnoredList
				findings={ignoredFindings(findings)}
				messages={messages}
				onRestore={(finding) => void work.restore(finding.key)}
			/>
			<Foot work={work} state={state} messages={messages} />
		</>
	);
}

export function App({ work }: { readonly work: PageWork }) {
	const state = useWork(work);
	const messages = pageMessages(state.language);
	useFocusOnView(state.view);
	useKeptFocus();
	useLayoutEffect(() => {
		document.documentElement.lang = state.language;
		document.title = messages.title;
	}, [state.language, messages]);
	switch (state.view) {
		case "settings":
			return <SettingsView work={work} state={state} messages={messages} />;
		case "fixes":
			return <FixView work={work} state={state} messages={messages} />;
		case "findings":
			return <FindingsView work={work} state={state} messages={messages} />;
	}
}
