// Findings that staff chose to ignore: counted, listed with their reasons, and to be brought back.
import type { PageMessages } from "../messages/ja-page";
import { Button } from "./button";
import type { PageFinding } from "./findings-view";

export interface IgnoredListProps {
	readonly findings: readonly PageFinding[];
	readonly messages: PageMessages;
	readonly onRestore: (finding: PageFinding) => void;
}

export function IgnoredList({ findings, messages, onRestore }: IgnoredListProps) {
	if (findings.length === 0) {
		return null;
	}
	const title = messages.ignoredTitle({ count: findings.length });
	return (
		<section class="ignored" aria-label={title}>
			<details>
				<summary>{title}</summary>
				<ul>
					{findings.map((finding) => (
						<li key={finding.key}>
							<p>
								<code>{finding.cell}</code> {finding.measure} {finding.message}
							</p>
							<p class="small">
								{messages.ignoredNote({
									reason: finding.ignored?.reason || messages.noReason,
									date: finding.ignored?.at.slice(0, 10) ?? "",
								})}
							</p>
							<Button onClick={() => onRestore(finding)}>{messages.restore}</Button>
						</li>
					))}
				</ul>
			</details>
		</section>
	);
}
