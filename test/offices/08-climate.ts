// An English climate plan: bands of two levels, actions that joined later or were explained beneath, a rating of one year.
import { entries, type Office, rows } from "./office";

export const climate: Office = {
	sheet: {
		name: "Climate tracker",
		today: "2018-07-02",
		rows: rows(`
			#A | B | C | D | E | F | G | H | I
			| Harrowby Vale Council: Climate Action Plan - progress report |
			| Prepared for the Environment Panel, all actions and measures |
			|
			| ID | Action | Details | Owner | Progress 2016/17 | Progress 2017/18 | Plan 2018/19 | Status 2017/18 | Link |
			| 1. Energy |
			| 1.1 Council buildings |
			| 1.1.1 | LED lighting | Replace lamps in 14 buildings | Property | 6 buildings | 5 buildings | 3 buildings | G | led.html |
			| 1.1.2 | Solar roofs | Panels on the depot and pool | Property | Survey | Depot fitted | Fit the pool | A | |
			| 1.1.3 | Boiler controls (new 2017/18) | Smart controls in schools | Property | | 9 schools | 12 schools | G | |
			| 1.2 Homes |
			| 1.2.1 | Insulation grants | Grants for lofts and walls | Housing | 120 grants | 64 grants | 100 grants | A | |
			| 1.2.2 | Warm advice line* | Telephone advice | Housing | | 410 calls | Continue | G | |
			| 2. Travel |
			| 2.1 Walking and cycling |
			| 2.1.1 | Cycle parking | Stands in every village | Highways | 30 stands | 42 stands | 40 stands | G | |
			| 2.1.2 | School streets | Close streets at school time | Highways, Schools | 0 | 2 streets | 4 streets | G | |
			| 2.1.3 | Bike library | Lend cargo bikes | Highways | Tender failed | | Try again | R | |
			| 2.2 Vehicles |
			| 2.2.1 | Electric pool cars | Replace diesel cars | Fleet | 2 cars | 5 cars | 5 cars | X | |
			| 2.2.2 | Charging points | Points in car parks | Fleet | 4 points | 10 points | | G | |
			| Number of actions | | | | | | | 9 | |
			|
			| * started in 2017/18 |
			| G: on track |
			| A: behind |
			| R: stopped or not started |
		`),
		merges: ["A1:I1", "A5:I5", "A6:I6", "A10:I10", "A13:I13", "A14:I14", "A18:I18"],
	},
	expected: {
		headerRows: [4, 4],
		columns: { number: "A", item: "B", outline: "C", department: "D", mark: "H" },
		years: [
			{ columns: "E", from: 2016, kind: "actual" },
			{ columns: "F", from: 2017, kind: "actual" },
			{ columns: "G", from: 2018, kind: "plan" },
		],
		marks: [{ column: "H", year: 2017 }],
		scale: ["G", "A", "R"],
		scaleSource: "legend",
		chapters: ["1. Energy", "2. Travel"],
		directions: ["1.1 Council buildings", "1.2 Homes", "2.1 Walking and cycling", "2.2 Vehicles"],
		entries: entries(`
			# 1. Energy > 1.1 Council buildings
			7 | LED lighting | Property | G
			8 | Solar roofs | Property | A
			9 | Boiler controls (new 2017/18) | Property | G | 新
			# 1. Energy > 1.2 Homes
			11 | Insulation grants | Housing | A
			12 | Warm advice line* | Housing | G | 新?
			# 2. Travel > 2.1 Walking and cycling
			15 | Cycle parking | Highways | G
			16 | School streets | Highways、Schools | G
			17 | Bike library | Highways | R
			# 2. Travel > 2.2 Vehicles
			19 | Electric pool cars | Fleet | X
			20 | Charging points | Fleet | G
		`),
		findings: ["missing-column A4 term", "missing-plan G20", "missing-year F17", "unknown-mark H19"],
	},
};
