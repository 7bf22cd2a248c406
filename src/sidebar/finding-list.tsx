// The list of findings: groups, one button a finding that opens its cell, and what can be done about it.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FixScope } from "../bridge/fixes";
import type { PageMessages } from "../messages/ja-page";
import { Button } from "./button";
import type { FindingGroup, PageFinding } from "./findings-view";
import { AT_ONCE, MoreButton } from "./page-parts";

export interface FindingActions {
	readonly onOpen: (finding: PageFinding) => void;
	readonly onOnlyDepartment: (department: string) => void;
	readonly onIgnore: (finding: PageFinding, reason: string) => void;
	readonly onFix: (scope: FixScope) => void;
}

interface FindingProps extends FindingActions {
	readonly finding: PageFinding;
	readonly current: boolean;
	/** Said once over the group when all its findings share it. */
	readonly withRemedy: boolean;
	readonly messages: PageMessages;
}

const SEVERITY_CLASS = { error: "e", warning: "w", info: "n" } as const;

function IgnoreForm({
	finding,
	messages,
	onIgnore,
	onCancel,
}: Pick<FindingProps, "finding" | "messages" | "onIgnore"> & { readonly onCancel: () => void }) {
	const [reason, setReason] = useState("");
	const field = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => field.current?.focus(), []);
	return (
		<div class="ignore">
			<label>
				<span class="small">{messages.reason}</span>
				<input
					value={reason}
					maxLength={200}
					placeholder={messages.reasonHint}
					ref={field}
					onInput={(event) => setReason(event.currentTarget.value)}
					onKeyDown={(event) => {
						if (event.key === "Escape") {
							onCancel();
						} else if (event.key === "Enter" && !event.isComposing) {
							onIgnore(finding, reason.trim());
						}
					}}
				/>
			</label>
			<div class="form-acts">
				<Button onClick={() => onIgnore(finding, reason.trim())}>{messages.ignore}</Button>
				<Button onClick={onCancel}>{messages.cancel}</Button>
			</div>
		</div>
	);
}

function Finding({ finding, current, withRemedy, messages, ...actions }: FindingProps) {
	const { onOpen, onOnlyDepartment, onIgnore, onFix } = actions;
	const [ignoring, setIgnoring] = useState(false);
	const [department] = finding.departments;
	return (
		<li class={current ? "current" : ""}>
			<Button
				class="f"
				data-finding={finding.key}
				aria-current={current ? "true" : undefined}
				onClick={() => onOpen(finding)}
			>
				<code>{finding.cell}</code>
				<div>
					{finding.measure !== "" && <p class="m">{finding.measure}</p>}
					<p>{finding.message}</p>
					{withRemedy && <p class="small">{finding.remedy}</p>}
					{finding.departments.length > 0 && <p class="small">{finding.departments.join(messages.jointSeparator)}</p>}
				</div>
			</Button>
			{ignoring ? (
				<IgnoreForm finding={finding} messages={messages} onIgnore={onIgnore} onCancel={() => setIgnoring(false)} />
			) : (
				<div class="acts">
					{finding.fixes > 0 && (
						<Button data-opens={finding.key} onClick={() => onFix({ kind: "finding", key: finding.key })}>
							{messages.fixes.fixOne}
						</Button>
					)}
					{department !== undefined && (
						<Button onClick={() => onOnlyDepartment(department)}>{messages.onlyThisDepartment}</Button>
					)}
					<Button onClick={() => setIgnoring(true)}>{messages.ignore}</Button>
					<details>
						<summary>{messages.more}</summary>
						<p class="said">{finding.about}</p>
					</details>
				</div>
			)}
		</li>
	);
}

export interface FindingListProps extends FindingActions {
	readonly groups: readonly FindingGroup[];
	readonly current: string | null;
	/** What an empty label means in this grouping. */
	readonly unnamed: string;
	readonly byCheck: boolean;
	readonly messages: PageMessages;
}

/** Arrow keys move between findings, whichever group they stand in. */
function moveFocus(event: KeyboardEvent): void {
	const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
	const list = event.currentTarget;
	if (step === 0 || !(list instanceof HTMLElement) || !(event.target instanceof HTMLButtonElement)) {
		return;
	}
	const buttons = [...list.querySelectorAll<HTMLButtonElement>("button.f")];
	const at = buttons.indexOf(event.target);
	const next = at < 0 ? undefined : buttons[at + step];
	if (next !== undefined) {
		event.preventDefault();
		next.focus();
		next.scrollIntoView({ block: "nearest" });
	}
}

type GroupProps = Omit<FindingListProps, "groups"> & { readonly group: FindingGroup };

function Group({ group, current, unnamed, byCheck, messages, ...actions }: GroupProps) {
	const [limit, setLimit] = useState(AT_ONCE);
	const check = group.findings[0]?.check;
	const fixable = group.findings.filter(({ fixes }) => fixes > 0).length;
	return (
		<section>
			<h2>
				<span>{group.label === "" ? unnamed : group.label}</span>
				<span class={`count ${SEVERITY_CLASS[group.severity]}`}>
					{byCheck ? `${messages.severities[group.severity]} ` : ""}
					{group.findings.length}
				</span>
			</h2>
			{byCheck && <p class="remedy">{group.findings[0]?.remedy}</p>}
			{byCheck && check !== undefined && fixable > 1 && (
				<Button class="link fix-all" data-opens={check} onClick={() => actions.onFix({ kind: "check", check })}>
					{messages.fixes.fixCheck({ count: fixable })}
				</Button>
			)}
			<ul>
				{group.findings.slice(0, limit).map((finding) => (
					<Finding
						key={finding.key}
						finding={finding}
						current={finding.key === current}
						withRemedy={!byCheck}
						messages={messages}
						{...actions}
					/>
				))}
			</ul>
			<MoreButton
				shown={limit}
				all={group.findings.length}
				rows="button.f"
				label={messages.showMore}
				onMore={setLimit}
			/>
		</section>
	);
}

export function FindingList({ groups, ...rest }: FindingListProps) {
	return (
		<main aria-label={rest.messages.findings} onKeyDown={moveFocus}>
			{groups.map((group) => (
				<Group key={group.label} group={group} {...rest} />
			))}
		</main>
	);
}
