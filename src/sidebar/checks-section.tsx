// Which checks an office wants and how grave they are, by theme; the pack as a whole; how digits are written.
import { CHECK_THEMES } from "../messages/check-text";
import type { PageMessages } from "../messages/ja-page";
import type { Settings } from "../settings/settings";
import { type Check, countOn, settingOf, withAll, withCheck } from "./check-settings";
import { SEVERITIES } from "./findings-view";
import { Section, type SectionProps, type SettingsWords } from "./settings-parts";

interface ListProps {
	readonly checks: readonly Check[];
	readonly set: Settings["checks"];
	readonly words: SettingsWords;
	readonly severities: PageMessages["severities"];
	readonly onSet: (set: Settings["checks"]) => void;
}

function CheckList({ checks, set, words, severities, onSet }: ListProps) {
	return (
		<ul class="checks">
			{checks.map((check) => {
				const { title, severity } = check;
				const now = settingOf(check, set);
				return (
					<li key={check.id}>
						<label>
							<input
								type="checkbox"
								checked={now.on}
								aria-label={words.looksFor({ title })}
								onChange={(event) => onSet(withCheck(set, check, { ...now, on: event.currentTarget.checked }))}
							/>{" "}
							{title}
						</label>
						<select
							value={now.severity ?? "usual"}
							aria-label={words.severityOf({ title })}
							disabled={!now.on}
							onChange={(event) => {
								const { value } = event.currentTarget;
								const chosen = SEVERITIES.find((candidate) => candidate === value) ?? null;
								onSet(withCheck(set, check, { ...now, severity: chosen }));
							}}
						>
							<option value="usual">{words.usualSeverity({ severity: severities[severity] })}</option>
							{SEVERITIES.map((candidate) => (
								<option key={candidate} value={candidate}>
									{severities[candidate]}
								</option>
							))}
						</select>
					</li>
				);
			})}
		</ul>
	);
}

/** A pack is switched as a whole; its single checks are folded away. */
function Pack(props: ListProps & { readonly title: string }) {
	const { title, checks, set, words, onSet } = props;
	const on = countOn(set, checks);
	return (
		<fieldset class="pack">
			<legend>{title}</legend>
			<label>
				<input
					type="checkbox"
					checked={on === checks.length}
					ref={(box) => {
						if (box !== null) {
							box.indeterminate = on > 0 && on < checks.length;
						}
					}}
					onChange={(event) => onSet(withAll(set, checks, event.currentTarget.checked))}
				/>{" "}
				{words.wholePack}
			</label>
			<p class="small">{words.packHint}</p>
			<details>
				<summary>{words.packChecks({ on, all: checks.length })}</summary>
				<CheckList {...props} />
			</details>
		</fieldset>
	);
}

const PACK = "machine-readable";
const DIGIT_WIDTHS = ["off", "mixed", "half"] as const;

function DigitWidth({ draft, words, onChange }: SectionProps) {
	return (
		<label class="field">
			<span>{words.digitWidth}</span>
			<select
				value={draft.digitWidth}
				onChange={(event) => {
					const { value } = event.currentTarget;
					onChange({ ...draft, digitWidth: DIGIT_WIDTHS.find((width) => width === value) ?? "off" });
				}}
			>
				{DIGIT_WIDTHS.map((width) => (
					<option key={width} value={width}>
						{words.digitWidths[width]}
					</option>
				))}
			</select>
		</label>
	);
}

export interface ChecksProps extends SectionProps {
	readonly checks: readonly Check[];
	readonly severities: PageMessages["severities"];
}

export function ChecksSection({ draft, words, checks, severities, onChange }: ChecksProps) {
	const onSet = (set: Settings["checks"]): void => onChange({ ...draft, checks: set });
	const parts = { set: draft.checks, words, severities, onSet };
	const usuallyOn = checks.filter(({ startsOn }) => startsOn);
	const off = usuallyOn.length - countOn(draft.checks, usuallyOn);
	const added = countOn(draft.checks, checks) - countOn(draft.checks, usuallyOn);
	const notes = [
		...(off === 0 ? [] : [words.checksOff({ count: off })]),
		...(added === 0 ? [] : [words.checksAdded({ count: added })]),
	];
	return (
		<Section title={words.checks} note={notes.join(words.separator)}>
			<p class="small">{words.checksHint}</p>
			{CHECK_THEMES.map((theme) => {
				const own = checks.filter((check) => check.theme === theme);
				return theme === PACK ? (
					<Pack key={theme} {...parts} title={words.themes[theme]} checks={own} />
				) : (
					<details key={theme} class="theme">
						<summary>
							{words.themes[theme]}{" "}
							<span class="small">{words.themeChecks({ on: countOn(draft.checks, own), all: own.length })}</span>
						</summary>
						<CheckList {...parts} checks={own} />
						{theme === "texts" && <DigitWidth draft={draft} words={words} onChange={onChange} />}
					</details>
				);
			})}
		</Section>
	);
}
