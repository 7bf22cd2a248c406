// The verdict at the head of the page: sheet, time, share filled in, blanks by year, and whether it still holds.
import type { PageResult } from "../bridge/bridge";
import type { PageMessages } from "../messages/ja-page";
import { percent } from "../report/percent";
import { yearNames } from "../text/year-names";
import { Button } from "./button";

export interface VerdictProps {
	readonly data: PageResult;
	readonly stale: boolean;
	readonly busy: boolean;
	readonly messages: PageMessages;
	readonly onRenew: () => void;
}

/** Years whose boxes fit beside the rate in a sidebar of 300 px: R3 or 2021, and 2021/22. */
const BESIDE_RATE = 6;
const WIDE_BESIDE_RATE = 3;
const WIDE_NAME = 5;

interface YearBlanks {
	readonly name: string;
	readonly blanks: number;
}

function yearBlanks(data: PageResult): readonly YearBlanks[] {
	const { table, summary } = data.result;
	const nameOf = yearNames(table.years.map(({ label }) => label));
	return summary.completeness.years.map((rate) => {
		const year = table.years.find((candidate) => candidate.label === rate.label);
		const name = year === undefined || year.from === null ? rate.label : nameOf(year.from);
		return { name, blanks: rate.required - rate.filled };
	});
}

function Rate({ data, messages }: Pick<VerdictProps, "data" | "messages">) {
	const { rate } = data.result.summary.completeness.total;
	return rate === null ? (
		<p class="small">{messages.noRate}</p>
	) : (
		<div>
			<div class="rate">
				{percent(rate, "").replace("%", "")}
				<small>%</small>
			</div>
			<div class="small">{messages.rate}</div>
		</div>
	);
}

/** One box a year; more than fit beside the rate take lines of their own under it. */
function Years({ data, messages }: Pick<VerdictProps, "data" | "messages">) {
	const years = yearBlanks(data);
	if (years.length === 0) {
		return null;
	}
	const spoken = messages.blanksByYear({
		list: years.map(({ name, blanks }) => messages.blanksOfYear({ year: name, blanks })).join(messages.separator),
	});
	const wide = years.some(({ name }) => name.length > WIDE_NAME);
	const many = years.length > (wide ? WIDE_BESIDE_RATE : BESIDE_RATE);
	return (
		<div role="img" aria-label={spoken} class={`by-year${many ? " many" : ""}${wide ? " wide" : ""}`}>
			<div class="years">
				{years.map(({ name, blanks }) => (
					<span key={name}>
						<i class={blanks > 0 ? "gap" : ""}>{blanks > 0 ? blanks : "✓"}</i>
						{name}
					</span>
				))}
			</div>
			<div class="small">{messages.blanksCaption}</div>
		</div>
	);
}

function asOfText({ date, source }: PageResult["result"]["table"]["asOf"], messages: PageMessages): string {
	const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
	const say = { settings: messages.asOfSettings, sheet: messages.asOfSheet, today: messages.asOfToday }[source];
	return say({ year, month, day });
}

export function Verdict({ data, stale, busy, messages, onRenew }: VerdictProps) {
	return (
		<>
			<div class="verdict">
				<Rate data={data} messages={messages} />
				<Years data={data} messages={messages} />
			</div>
			<p class="small as-of">
				<span>{asOfText(data.result.table.asOf, messages)}</span>
				<span>{messages.checkedAt({ time: data.checkedAt.slice(11) })}</span>
			</p>
			{stale && (
				<div class="stale" role="status">
					<span>
						<b>{messages.stale}</b> {messages.staleNote}
					</span>
					<Button onClick={onRenew} disabled={busy}>
						{messages.renew}
					</Button>
				</div>
			)}
		</>
	);
}
