// Lock, language and toasts (P13, P16, P17).
import { compared, type Item, judged, lookedAt } from "../item";

export const surroundings: readonly Item[] = [
	compared({
		id: "P13",
		assumption: {
			ja: "ドキュメントのロックが取れ、持っている間の tryLock も、放したあとの tryLock も true です。",
			en: "There is a document lock; tryLock is true twice over, and again after releaseLock.",
		},
		expected: { lock: true, first: true, second: true, held: true, again: true },
		see: () => {
			const lock = LockService.getDocumentLock();
			if (lock === null) {
				return { lock: false };
			}
			const first = lock.tryLock(1000);
			const second = lock.tryLock(1000);
			const held = lock.hasLock();
			lock.releaseLock();
			const again = lock.tryLock(1000);
			lock.releaseLock();
			return { lock: true, first, second, held, again };
		},
	}),
	judged({
		id: "P16",
		assumption: {
			ja: "Session.getActiveUserLocale は 'ja' のような言語を返します（国名が続くこともあります）。",
			en: "Session.getActiveUserLocale gives a language such as 'ja', maybe with a country behind it.",
		},
		expected: "ja | en | …",
		see: () => {
			return Session.getActiveUserLocale();
		},
		accepts: (seen) => /^[a-z]{2,3}([-_][A-Za-z0-9]+)*$/.test(seen),
	}),
	lookedAt({
		id: "P17",
		assumption: {
			ja: "-1秒の通知は次の通知まで残り、次の通知に替わります。",
			en: "A toast of -1 seconds stays until the next toast, which takes its place.",
		},
		expected: { ja: "最初の通知が最後の通知に替わる", en: "The last toast takes the place of the first." },
		where: { ja: "画面の右下の通知をご覧ください。", en: "Look at the lower right corner." },
	}),
];
