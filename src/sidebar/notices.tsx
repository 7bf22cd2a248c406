// What is going on: steps of the run, what was done, what failed and what to do about it.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { BridgeFailure } from "../bridge/bridge";
import type { PageMessages } from "../messages/ja-page";
import { Button } from "./button";
import { copyText } from "./copy-text";
import type { PageState, Step } from "./page-state";
import type { PageWork } from "./page-work";

const SIGNS = { waiting: "·", working: "…", done: "✓", failed: "!" } as const;

function Steps({ steps, messages }: { readonly steps: readonly Step[]; readonly messages: PageMessages }) {
	return (
		<ol class="steps" aria-label={messages.progress}>
			{steps.map(({ name, state }) => (
				<li key={name} class={state}>
					<span class="sign" aria-hidden="true">
						{SIGNS[state]}
					</span>
					{messages.stepState({ step: messages.steps[name], state: messages.stepStates[state] })}
				</li>
			))}
		</ol>
	);
}

interface NoticeProps {
	readonly notice: NonNullable<PageState["notice"]>;
	readonly messages: PageMessages;
	readonly onOpenTab: (sheetId: number) => void;
	readonly onUndo: (fix: number) => void;
}

function Notice({ notice, messages, onOpenTab, onUndo }: NoticeProps) {
	const { tabs = [], undo } = notice;
	return (
		<div class="notice">
			<p class="said">{notice.text}</p>
			<div class="acts">
				{tabs.map(({ name, sheetId }) => (
					<Button key={sheetId} onClick={() => onOpenTab(sheetId)}>
						{messages.openTab({ tab: name })}
					</Button>
				))}
				{undo !== undefined && <Button onClick={() => onUndo(undo)}>{messages.fixes.takeBack}</Button>}
			</div>
		</div>
	);
}

interface FailureProps {
	readonly failure: BridgeFailure;
	readonly messages: PageMessages;
	readonly onChoose: (sheet: string) => void;
	readonly onClose: () => void;
}

function Failure({ failure, messages, onChoose, onClose }: FailureProps) {
	const [copied, setCopied] = useState(false);
	const choosing = failure.sheets !== undefined;
	return (
		<div class="failure" role="alert">
			<p>
				<b>{choosing ? messages.chooseSheet : messages.failedTitle}</b>
			</p>
			{!choosing && <p class="said">{failure.message}</p>}
			<div class="acts">
				{failure.sheets?.map((sheet) => (
					<Button key={sheet} onClick={() => onChoose(sheet)}>
						{sheet}
					</Button>
				))}
				{!choosing && (
					<Button
						onClick={() => {
							copyText(failure.details);
							setCopied(true);
						}}
					>
						{copied ? messages.copied : messages.copyDetails}
					</Button>
				)}
				<Button onClick={onClose}>{messages.close}</Button>
			</div>
		</div>
	);
}

export interface RunNewsProps {
	readonly work: PageWork;
	readonly state: PageState;
	readonly messages: PageMessages;
	/** Said after what the run tells. */
	readonly children?: ComponentChildren;
}

/** What a run is doing, what it did, and why it failed: at the foot of every view. */
export function RunNews({ work, state, messages, children }: RunNewsProps) {
	return (
		<>
			<div aria-live="polite">
				{state.steps.length > 0 && <Steps steps={state.steps} messages={messages} />}
				{state.notice !== null && (
					<Notice
						notice={state.notice}
						messages={messages}
						onOpenTab={(id) => void work.openTab(id)}
						onUndo={(fix) => void work.fixes.previewBack(fix)}
					/>
				)}
				{children}
			</div>
			{state.failure !== null && (
				<Failure
					failure={state.failure}
					messages={messages}
					onChoose={(sheet) => void work.check(sheet)}
					onClose={() => work.dismiss()}
				/>
			)}
		</>
	);
}
