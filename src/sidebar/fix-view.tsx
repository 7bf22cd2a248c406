// What a fix would change, cell by cell, before anything is written; and the record of fixes that can be taken back.
import { useState } from "preact/hooks";
import type { CellChange, FixHistory, FixPreview } from "../bridge/fixes";
import type { PageMessages } from "../messages/ja-page";
import { chosen } from "./fix-work";
import { RunNews } from "./notices";
import type { FixingState, PageState } from "./page-state";
import type { PageWork } from "./page-work";
import { TextDiff } from "./text-diff";

interface ViewProps {
	readonly work: PageWork;
	readonly state: PageState;
	readonly messages: PageMessages;
}

/** Cells that are drawn at once. */
const AT_ONCE = 50;

interface ChangeProps {
	readonly change: CellChange;
	readonly ticked: boolean;
	/** Of the checks that ask for it. */
	readonly titles: readonly string[];
	readonly messages: PageMessages;
	readonly onToggle: () => void;
	readonly onOpen: () => void;
}

function Change({ change, ticked, titles, messages, onToggle, onOpen }: ChangeProps) {
	return (
		<li>
			<input
				type="checkbox"
				checked={ticked}
				aria-label={messages.fixes.chooseCell({ cell: change.cell })}
				onChange={onToggle}
			/>
			<div>
				<p class="m">
					<button type="button" class="link" onClick={onOpen}>
						<code>{change.cell}</code>
					</button>{" "}
					{change.measure}
				</p>
				<TextDiff before={change.before} edits={change.edits} />
				<p class="small">{titles.join(messages.separator)}</p>
			</div>
		</li>
	);
}

function LeftCells({ left, messages }: { readonly left: FixPreview["left"]; readonly messages: PageMessages }) {
	const words = messages.fixes;
	return left.length === 0 ? null : (
		<details class="left">
			<summary>{words.leftTitle({ count: left.length })}</summary>
			<ul>
				{left.slice(0, AT_ONCE).map(({ cell, reason }) => (
					<li key={cell}>{words.leftCell({ cell, reason: words.reasons[reason] })}</li>
				))}
			</ul>
		</details>
	);
}

interface PreviewProps extends ViewProps {
	readonly fixing: Extract<FixingState, { kind: "preview" }>;
}

function Preview({ work, messages, fixing, state }: PreviewProps) {
	const [limit, setLimit] = useState(AT_ONCE);
	const words = messages.fixes;
	const { changes, left, more, sheetId } = fixing.preview;
	const ticked = changes.length - fixing.unticked.length;
	const hidden = changes.length - limit;
	return (
		<main class="fixes" aria-label={words.previewTitle}>
			{changes.length === 0 ? (
				<p class="empty">{fixing.back === null ? words.nothing : words.nothingBack}</p>
			) : (
				<>
					<p class="small">{fixing.back === null ? words.intro : words.introBack}</p>
					<p class="all">
						<span>{words.ticked({ ticked, all: changes.length })}</span>
						<button type="button" class="link" disabled={state.busy} onClick={() => work.fixes.choose(ticked === 0)}>
							{ticked === 0 ? words.chooseAll : words.chooseNone}
						</button>
					</p>
					<ul class="changes">
						{changes.slice(0, limit).map((change) => (
							<Change
								key={change.cell}
								change={change}
								titles={change.checks.flatMap((check) => state.data?.titles[check] ?? [])}
								ticked={!fixing.unticked.includes(change.cell)}
								messages={messages}
								onToggle={() => work.fixes.toggle(change.cell)}
								onOpen={() => void work.openPlace(sheetId, change.cell)}
							/>
						))}
					</ul>
					{hidden > 0 && (
						<button type="button" class="more" onClick={() => setLimit(limit + AT_ONCE)}>
							{messages.showMore({ count: Math.min(hidden, AT_ONCE), left: hidden })}
						</button>
					)}
					{more > 0 && <p class="small">{words.moreLater({ count: more })}</p>}
					<p class="small">{words.signs}</p>
				</>
			)}
			<LeftCells left={left} messages={messages} />
		</main>
	);
}

interface HistoryProps extends ViewProps {
	readonly history: FixHistory;
}

function History({ work, state, messages, history }: HistoryProps) {
	const words = messages.fixes;
	return (
		<main class="fixes" aria-label={words.historyTitle}>
			<p class={history.fixes.length === 0 ? "empty" : "small"}>
				{history.fixes.length === 0 ? words.historyEmpty : words.historyIntro}
			</p>
			<ul class="history">
				{history.fixes.map(({ fix, at, sheet, checks, done, back }) => (
					<li key={fix}>
						<p class="m">
							{at} {words.cells({ count: done + back })}
						</p>
						<p>{checks.join(messages.separator)}</p>
						<p class="small">
							{sheet}
							{back > 0 && <> {words.backCells({ count: back })}</>}
						</p>
						{done > 0 && (
							<button
								type="button"
								class="link"
								disabled={state.busy}
								aria-label={words.takeBackOf({ at })}
								onClick={() => void work.fixes.previewBack(fix)}
							>
								{words.takeBack}
							</button>
						)}
					</li>
				))}
			</ul>
		</main>
	);
}

/** The page of fixes. */
export function FixView({ work, state, messages }: ViewProps) {
	const words = messages.fixes;
	const { fixing } = state;
	const isBack = fixing?.kind === "preview" && fixing.back !== null;
	const title = fixing?.kind === "history" ? words.historyTitle : isBack ? words.backTitle : words.previewTitle;
	const count = fixing?.kind === "preview" ? chosen(fixing).length : 0;
	return (
		<>
			<header>
				<div class="sheet">
					<h1 tabIndex={-1}>{title}</h1>
					<button type="button" class="link" onClick={() => work.fixes.close()}>
						{words.close}
					</button>
				</div>
			</header>
			{fixing?.kind === "preview" && (
				<Preview key={fixing.back ?? "fix"} work={work} state={state} messages={messages} fixing={fixing} />
			)}
			{fixing?.kind === "history" && <History work={work} state={state} messages={messages} history={fixing.history} />}
			<footer>
				<RunNews work={work} state={state} messages={messages} />
				{fixing?.kind === "preview" && fixing.preview.changes.length > 0 && (
					<button
						type="button"
						class="primary"
						aria-disabled={state.busy || count === 0}
						onClick={() => void work.fixes.apply()}
					>
						{isBack ? words.applyBack({ count }) : words.apply({ count })}
					</button>
				)}
			</footer>
		</>
	);
}
