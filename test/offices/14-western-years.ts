// An English strategy with its years in several spellings, a rating beside each, and other columns that nobody asks for.
import { entries, type Office, rows } from "./office";

export const westernYears: Office = {
	sheet: {
		name: "Strategy",
		today: "2018-01-15",
		rows: rows(`
			#A | B | C | D | E | F | G | H | I | J | K | L
			| Brookhaven Town Council |
			| Strategic Plan 2015 to 2019 |
			| Updated: 2017/9/30 |
			| Theme | Initiative | Summary | Responsible officer | Timeframe | 2015/16 progress | 2015/16 status | 2016-17 progress | 2016-17 status | FY2017 plan | Notes | Notes |
			| Green town | Tree planting | Plant street trees | Parks Team | Medium | 120 trees | On track | 140 trees | On track | 150 trees | | |
			| | Allotments | Open a third site | Parks Team | Long | Site found | Delayed | Lease signed | Delayed | Open the site | see minutes | |
			| | Park toilets | Repair two blocks | Parks Team; Property | Short | One block | On track | Complete | Complete | | | 12k |
			| Safe town | Street lights | Change to LED | Highways | Medium | 300 lamps | On track | | On track | 400 lamps | | |
			| | Night patrol | Wardens on Fridays | Community Safety | Short | Not started | Not started | 22 patrols | On track | 40 patrols | | |
			| | CCTV | Renew 12 cameras | Community Safety | Short | 4 cameras | On track | 8 cameras, completed | Complete | | | 30k |
			| Busy town | Saturday market | Monthly to weekly | Town Centre Team | Short | 12 markets | Delayed | 31 markets | Delayed | 48 markets | | |
			| | Visitor signs | Signs from the station | Town Centre Team | Short | Waiting for funds | Not started | Waiting for funds | Not started | Order signs | ask again | |
			| | Shop fronts | Grants for repairs | Economic Development | Medium | 5 grants | On track | 9 grants | ok | 10 grants | | |
			| | Business breakfast | Quarterly meetings | Economic Development | Short | 4 meetings | On track | 4 meetings | | 4 meetings | | |
			|
			| Status key |
			| Complete - finished, nothing more to do |
			| On track - as planned |
			| Delayed - later than planned |
			| Not started - no work yet |
		`),
		merges: ["A2:D2", "A5:A7", "A8:A10", "A11:A14"],
	},
	expected: {
		headerRows: [4, 4],
		columns: { item: "B", outline: "C", department: "D", term: "E", mark: "I" },
		years: [
			{ columns: "F", from: 2015, kind: "actual" },
			{ columns: "H", from: 2016, kind: "actual" },
			{ columns: "J", from: 2017, kind: "plan" },
		],
		marks: [
			{ column: "G", year: 2015 },
			{ column: "I", year: 2016 },
		],
		scale: ["Complete", "On track", "Delayed", "Not started"],
		scaleSource: "legend",
		chapters: ["Green town", "Safe town", "Busy town"],
		directions: [],
		entries: entries(`
			# Green town
			5 | Tree planting | Parks Team | On track
			6 | Allotments | Parks Team | Delayed
			7 | Park toilets | Parks Team、Property | Complete
			# Safe town
			8 | Street lights | Highways | On track
			9 | Night patrol | Community Safety | On track
			10 | CCTV | Community Safety | Complete
			# Busy town
			11 | Saturday market | Town Centre Team | Delayed
			12 | Visitor signs | Town Centre Team | Not started
			13 | Shop fronts | Economic Development | ok
			14 | Business breakfast | Economic Development |
		`),
		findings: ["mark-contradicts-text I8", "missing-mark I14", "missing-year H8", "unknown-mark I13"],
	},
};
