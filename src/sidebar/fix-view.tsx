// What a fix would change, cell by cell, before anything is written; and the record of fixes that can be taken back.
import { useState } from "preact/hooks";
import type { CellChange, FixHistory, FixPreview } from "../bridge/fixes";
import type { PageMessages } from "../messages/ja-page";
import { Button } from "./button";
import { chosen, type PreviewState } from "./fix-work";
import { AT_ONCE, MoreButton, PageHead } from "./page-parts";
import type { PageState } from "./page-state";
import type { PageWork } from "./page-work";
import { signsIn } from "./text-diff";
import { TextDiff } from "./text-diff-view";

interface ViewProps {
	readonly work: PageWork;
	readonly state: PageState;
	readonly messages: PageMessages;
}

interface CellProps {
	readonly cell: string;
	readonly onOpen: (cell: string) => void;
}

function Cell({ cell, onOpen }: CellProps) {
	return (
		<Button class="link" onClick={() => onOpen(cell)}>
			<code>{cell}</code>
		</Button>
	);
}

interface ChangeProps {
	readonly change: CellChange;
	readonly ticked: boolean;
	/** Of the checks that ask for it; "" where it is said once for all. */
	readonly title: string;
	readonly busy: boolean;
	readonly messages: PageMessages;
	readonly onToggle: (cell: string) => void;
	readonly onOpen: (cell: string) => void;
}

function Change({ change, ticked, title, busy, messages, onToggle, onOpen }: ChangeProps) {
	const { cell, measure, before, edits } = change;
	return (
		<li>
			<input
				type="checkbox"
				checked={ticked}
				disabled={busy}
				aria-label={messages.fixes.chooseCell({ cell })}
				onChange={() => onToggle(cell)}
			/>
			<div>
				<p class="m">
					<Cell cell={cell} onOpen={onOpen} /> {measure}
				</p>
				<TextDiff before={before} edits={edits} words={messages.fixes} />
				{title !== "" && <p class="small">{title}</p>}
			</div>
		</li>
	);
}

interface LeftProps extends Pick<FixPreview, "left"> {
	readonly open: boolean;
	readonly messages: PageMessages;
	readonly onOpen: (cell: string) => void;
}

function LeftCells({ left, open, messages, onOpen }: LeftProps) {
	const words = messages.fixes;
	const hidden = left.length - AT_ONCE;
	return left.length === 0 ? null : (
		<details class="left" open={open}>
			<summary>{words.leftTitle({ count: left.length })}</summary>
			<ul>
				{left.slice(0, AT_ONCE).map(({ cell, reason }) => (
					<li key={cell}>
						<Cell cell={cell} onOpen={onOpen} /> {words.reasons[reason]}
					</li>
				))}
				{hidden > 0 && <li>{words.andMore({ list: "", more: hidden })}</li>}
			</ul>
		</details>
	);
}

interface PreviewProps extends ViewProps {
	readonly fixing: PreviewState;
}

function Changes({ work, messages, fixing, state, onOpen }: PreviewProps & Pick<CellProps, "onOpen">) {
	const [limit, setLimit] = useState(AT_ONCE);
	const words = messages.fixes;
	const { changes, more, titles } = fixing.preview;
	const ticked = chosen(fixing).length;
	const titleOf = ({ checks }: CellChange): string =>
		checks.map((check) => titles[check] ?? check).join(messages.separator);
	const all = [...new Set(changes.map(titleOf))];
	const signs = signsIn(changes);
	return (
		<>
			<p class="small">{fixing.back === null ? words.intro : words.introBack}</p>
			{all.length === 1 && <p class="what">{all[0]}</p>}
			<p class="all">
				<span>{words.ticked({ ticked, all: changes.length })}</span>
				<Button class="link" onClick={() => work.fixes.choose(ticked === 0)}>
					{ticked === 0 ? words.chooseAll : words.chooseNone}
				</Button>
			</p>
			<ul class="changes">
				{changes.slice(0, limit).map((change) => (
					<Change
						key={change.cell}
						change={change}
						title={all.length === 1 ? "" : titleOf(change)}
						ticked={!fixing.unticked.includes(change.cell)}
						busy={state.busy}
						messages={messages}
						onToggle={(cell) => work.fixes.toggle(cell)}
						onOpen={onOpen}
					/>
				))}
			</ul>
			<MoreButton shown={limit} all={changes.length} rows="input" label={messages.showMore} onMore={setLimit} />
			{more > 0 && <p class="small">{words.moreLater({ count: more })}</p>}
			{signs.size > 0 && (
				<p class="small signs">
					{Object.entries(words.signs)
						.filter(([sign]) => signs.has(sign))
						.map(([sign, name]) => (
							<span key={sign}>{`${sign} ${name}`}</span>
						))}
				</p>
			)}
		</>
	);
}

function Preview(props: PreviewProps) {
	const { work, messages, fixing } = props;
	const words = messages.fixes;
	const { changes, left, sheetId } = fixing.preview;
	const isEmpty = changes.length === 0;
	const open = (cell: string): void => void work.openPlace(sheetId, cell);
	return (
		<main class="plain" aria-label={fixing.back === null ? words.previewTitle : words.backTitle}>
			{isEmpty ? (
				<p class="empty">{fixing.back === null ? words.nothing({ left: left.length }) : words.nothingBack}</p>
			) : (
				<Changes {...props} onOpen={open} />
			)}
			<LeftCells left={left} open={isEmpty} messages={messages} onOpen={open} />
		</main>
	);
}

interface HistoryProps extends ViewProps {
	readonly history: FixHistory;
}

function History({ work, state, messages, history }: HistoryProps) {
	const words = messages.fixes;
	return (
		<main class="plain" aria-label={words.historyTitle}>
			<p class={history.fixes.length === 0 ? "empty" : "small"}>
				{history.fixes.length === 0 ? words.historyEmpty : words.historyIntro}
			</p>
			<ul class="history">
				{history.fixes.map(({ fix, at, sheet, checks, done, back }) => (
					<li key={fix}>
						<p class="m">{checks.join(messages.separator)}</p>
						<p class="small">{[at, sheet, words.cells({ count: done + back })].join(messages.separator)}</p>
						{back > 0 && <p class="small">{words.backCells({ count: back, all: done + back })}</p>}
						{done > 0 && (
							<Button
								class="link"
								aria-disabled={state.busy}
								aria-label={words.takeBackOf({ at })}
								onClick={() => void work.fixes.previewBack(fix)}
							>
								{words.takeBack}
							</Button>
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
	const title =
		fixing?.kind === "history" ? words.historyTitle : fixing?.back != null ? words.backTitle : words.previewTitle;
	return (
		<>
			<PageHead title={title} back={words.close} onBack={() => work.fixes.close()} />
			{fixing?.kind === "preview" && (
				<Preview key={fixing.back ?? "fix"} work={work} state={state} messages={messages} fixing={fixing} />
			)}
			{fixing?.kind === "history" && <History work={work} state={state} messages={messages} history={fixing.history} />}
		</>
	);
}

/** What can be done at its foot. */
export function FixActs({ work, state, messages }: ViewProps) {
	const { fixing, busy } = state;
	if (fixing?.kind !== "preview" || fixing.preview.changes.length === 0) {
		return null;
	}
	const count = chosen(fixing).length;
	const { apply, applyBack } = messages.fixes;
	return (
		<Button class="primary" aria-disabled={busy || count === 0} onClick={() => void work.fixes.apply()}>
			{fixing.back === null ? apply({ count }) : applyBack({ count })}
		</Button>
	);
}
