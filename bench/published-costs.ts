// What service calls cost at Google by what others have measured and published; the probe prints it beside its own figures.

/**
 * Milliseconds. They come from different people, machines and years, so the sum tells an order of magnitude, not a time:
 * Google's own work (sorting out a request, drawing, other people in the file) is in none of them apart.
 */
export const COST = {
	/** A read after a write: Sheets first writes out what waits. 1,000 rows of getValue and setValue in turn: 318,580 ms; github.com/moseskim/google-app-scripts-3rd, 16/16-02.gs. */
	turn: 319,
	/** A read that no write comes before. 1,000 times getLastRow: 160,377 ms; www.bugbugnow.net/2019/03/GoogleAppsScript-speed-up.html. */
	read: 160,
	/** The value of one cell after another, which Sheets reads ahead. 1,000 times getRange and getValue: 3,064 ms; same page. */
	nextCell: 3,
	/** A cell of a range that is read: 10,000,000 cells in 85 s; tanaikech.github.io, 2022/04/25. */
	cellRead: 0.0085,
	/** A write that waits in the cache. 400 times setValues: 164 ms; stackoverflow.com/questions/29263774. */
	write: 0.4,
	/** A cell whose content is written, its styles included, which therefore cost no more than a call. 500,000 cells rewritten: 67 s; tanaikech.github.io, 2023/08/13. */
	cellWritten: 0.134,
	/** Writing out what waits: 610 ms with flush, 50 ms without; stackoverflow.com/questions/29263774. */
	flush: 560,
	/** Reading and storing properties; ziritione.org/post/apps_script_performance. */
	propertiesRead: 30,
	propertiesWritten: 62,
	/** What reads no cell and writes none, such as getRange, toast or tryLock; none is published, so as the next cell. */
	other: 3,
} as const;
