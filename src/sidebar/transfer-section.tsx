// Settings as text: out to another file, and in from one; what comes in is looked over before it is saved.
import { useState } from "preact/hooks";
import type { Settings } from "../settings/settings";
import { exportSettings } from "../settings/settings-text";
import { Button } from "./button";
import { copyText } from "./copy-text";
import { Section, type SettingsWords } from "./settings-parts";

export interface TransferProps {
	readonly draft: Settings;
	readonly words: SettingsWords;
	readonly onImport: (text: string) => Promise<string | null>;
}

export function TransferSection({ draft, words, onImport }: TransferProps) {
	const [copied, setCopied] = useState(false);
	const [text, setText] = useState("");
	const [outcome, setOutcome] = useState<{ readonly problem: string | null } | null>(null);
	const exported = exportSettings(draft);
	return (
		<Section title={words.transfer} note="">
			<label class="field">
				<span class="small">{words.exportText}</span>
				<textarea rows={4} readOnly value={exported} onFocus={(event) => event.currentTarget.select()} />
			</label>
			<p class="small">{words.exportHint}</p>
			<Button
				class="link"
				onClick={() => {
					copyText(exported);
					setCopied(true);
				}}
			>
				{copied ? words.copied : words.copy}
			</Button>
			<label class="field">
				<span class="small">{words.importText}</span>
				<textarea
					rows={4}
					value={text}
					onInput={(event) => {
						setText(event.currentTarget.value);
						setOutcome(null);
					}}
				/>
			</label>
			<Button
				class="link"
				disabled={text.trim() === ""}
				onClick={async () => setOutcome({ problem: await onImport(text) })}
			>
				{words.import}
			</Button>
			<div aria-live="polite">
				{outcome?.problem === null && <p class="notice">{words.imported}</p>}
				{outcome?.problem != null && <p class="problem">{outcome.problem}</p>}
			</div>
		</Section>
	);
}
