// The page of tabs: which are to be made, against what a report compares, and one department's text to copy.
import { useState } from "preact/hooks";
import type { PageMessages } from "../messages/ja-page";
import { Button } from "./button";
import { copyText } from "./copy-text";
import { PageHead } from "./page-parts";
import type { PageState } from "./page-state";
import type { PageWork } from "./page-work";
import { basesOf, placeOfBase, TAB_KINDS } from "./tabs-work";

interface ViewProps {
	readonly work: PageWork;
	readonly state: PageState;
	readonly messages: PageMessages;
}

/** What a report is compared with; "" stands for the last report. */
function BaseChoice({ work, state: { tabs, busy }, messages }: ViewProps) {
	const words = messages.tabs;
	const bases = basesOf(tabs);
	const place = placeOfBase(tabs);
	const options = (kind: "report" | "sheet", label: string) =>
		bases.some((base) => base.kind === kind) && (
			<optgroup label={label}>
				{bases.map(
					(base, index) =>
						base.kind === kind && (
							<option key={index} value={index}>
								{base.kind === "report" ? base.at.replace("T", " ") : base.name}
							</option>
						),
				)}
			</optgroup>
		);
	return (
		<label class="field">
			<span class="small">{words.compareWith}</span>
			<select
				value={place < 0 ? "" : place}
				disabled={busy}
				onChange={({ currentTarget: { value } }) =>
					work.tabs.compareWith(value === "" ? null : (bases[Number(value)] ?? null))
				}
			>
				<option value="">{tabs.choices?.reports.length === 0 ? words.noReportYet : words.lastReport}</option>
				{options("report", words.earlierReports)}
				{options("sheet", words.otherSheets)}
			</select>
		</label>
	);
}

function Kinds(props: ViewProps) {
	const { work, state, messages } = props;
	const { kinds } = state.tabs;
	return (
		<ul class="changes">
			{TAB_KINDS.map((kind) => (
				<li key={kind}>
					<input
						type="checkbox"
						id={`tab-${kind}`}
						checked={kinds.includes(kind)}
						disabled={state.busy}
						aria-describedby={`for-${kind}`}
						onChange={() => work.tabs.toggle(kind)}
					/>
					<div class="tab">
						<label class="m" for={`tab-${kind}`}>
							{messages.steps[kind]}
						</label>
						<p class="small" id={`for-${kind}`}>
							{messages.tabs.purposes[kind]}
						</p>
						{kind === "report" && kinds.includes(kind) && state.tabs.choices !== null && <BaseChoice {...props} />}
					</div>
				</li>
			))}
		</ul>
	);
}

function Text({ text, messages }: { readonly text: string; readonly messages: PageMessages }) {
	const [copied, setCopied] = useState(false);
	const words = messages.tabs;
	return (
		<>
			<textarea
				rows={8}
				readOnly
				aria-label={words.requestText}
				value={text}
				onFocus={(event) => event.currentTarget.select()}
			/>
			<p class="all">
				<Button
					class="link"
					onClick={() => {
						copyText(text);
						setCopied(true);
					}}
				>
					{words.copyRequest}
				</Button>
				<span class="small" role="status">
					{copied && messages.copied}
				</span>
			</p>
		</>
	);
}

/** One department's text, to be copied into whatever the office writes to its departments with. */
function Requests({ work, state: { tabs }, messages }: ViewProps) {
	const words = messages.tabs;
	const departments = tabs.choices?.departments ?? [];
	const { request } = tabs;
	return (
		<section>
			<h2>{words.requestTitle}</h2>
			<p class="small">{departments.length === 0 ? words.noRequests : words.requestHint}</p>
			{departments.length > 0 && (
				<select
					aria-label={words.pickDepartment}
					value={departments.findIndex(({ name }) => name === request?.department)}
					onChange={({ currentTarget: { value } }) =>
						void work.tabs.showRequest(departments[Number(value)]?.name ?? null)
					}
				>
					<option value={-1}>{words.pickDepartment}</option>
					{departments.map(({ name, cells }, index) => (
						<option key={name} value={index}>
							{words.departmentCells({ department: name || messages.noDepartment, cells })}
						</option>
					))}
				</select>
			)}
			{request?.text != null && <Text key={request.department} text={request.text} messages={messages} />}
		</section>
	);
}

/** The page of tabs. */
export function TabsView(props: ViewProps) {
	const { work, state, messages } = props;
	const words = messages.tabs;
	return (
		<>
			<PageHead title={words.title} back={messages.fixes.close} onBack={() => work.tabs.close()} />
			<main class="plain" aria-label={words.title}>
				<p class="small">{words.intro}</p>
				<Kinds {...props} />
				{state.tabs.choices !== null && <Requests {...props} />}
			</main>
		</>
	);
}

/** What can be done at its foot. */
export function TabsActs({ work, state: { busy, tabs }, messages }: ViewProps) {
	const count = tabs.kinds.length;
	return (
		<Button class="primary" aria-disabled={busy || count === 0} onClick={() => void work.tabs.makeChosen()}>
			{messages.tabs.make({ count })}
		</Button>
	);
}
