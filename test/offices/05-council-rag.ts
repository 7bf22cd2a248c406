// An English council's action plan: years over Progress and RAG, officers "as above", actions withdrawn and completed.
import { entries, type Office, rows } from "./office";

export const councilRag: Office = {
	sheet: {
		name: "Action plan",
		today: "2023-06-12",
		rows: rows(`
			#A | B | C | D | E | F | G | H | I | J
			| Fairmouth District Council - Housing Strategy Action Plan |
			| Key: | Green | On track or done | Amber | Some delay | Red | Serious delay |
			|
			| Ref | Action | What we will do | Lead | Timescale | 2021/22 | | 2022/23 | | Next steps |
			| | | | | | Progress | RAG | Progress | RAG | |
			| Priority 1: Build the right homes |
			| 1.1 | Affordable homes | Agree sites with landowners | Housing Delivery | March 2025 | 42 homes started | Amber | 61 homes started | Green | Start on Mill Lane |
			| 1.2 | Self-build register | Keep the register and offer plots | Planning Policy | Ongoing | Register opened | Green | 3 plots offered | Green | Offer 5 more plots |
			| 1.3 | Empty homes grant | Offer grants to owners | as above | Dec 2023 | 7 grants | Green | 2 grants | Red | Publicise again |
			| 1.4 | Modular pilot | Try factory-made homes | Housing Delivery | March 2023 | Supplier went out of business. Withdrawn | Red | | | |
			| Priority 2: Prevent homelessness |
			| 2.1 | Early advice | Weekly advice desk in libraries | Housing Options | Ongoing | 210 people seen | Green | 264 people seen | Green | Add a fourth library |
			| 2.2 | Landlord forum | Meet landlords twice a year | As above | Ongoing | 1 meeting | Amber | | Amber | Spring meeting |
			| 2.3 | Crash pads | Four emergency rooms | as above | Sept 2022 | Rooms leased | Amber | Completed | Green | |
			| 2.4 | Youth mediation | Family mediation for under 25s | Housing Options / Youth Service | March 2024 | 12 families | Green | 15 families | | Renew the contract |
			| Priority 3: Better rented homes |
			| 3.1 | Licensing scheme | License shared houses | Environmental Health | Ongoing | 88 licences | Green | 97 licences | Green | |
			| 3.2 | Energy advice | Visit tenants in cold homes | Environmental Health | March 2024 | 30 visits | Amber | 55 visits | Amber | Train two advisers |
			| 3.3 | Repairs app | Report repairs by phone | ICT | Ongoing | Specified | Amber | Live since May | Geen | Add photos |
		`),
		merges: [
			"A1:J1",
			"A4:A5",
			"B4:B5",
			"C4:C5",
			"D4:D5",
			"E4:E5",
			"F4:G4",
			"H4:I4",
			"J4:J5",
			"A6:J6",
			"A11:J11",
			"A16:J16",
		],
	},
	expected: {
		headerRows: [4, 5],
		columns: { number: "A", item: "B", outline: "C", department: "D", term: "E", mark: "I" },
		years: [
			{ columns: "F", from: 2021, kind: "actual" },
			{ columns: "H", from: 2022, kind: "actual" },
			{ columns: "J", from: null, kind: "plan" },
		],
		marks: [
			{ column: "G", year: 2021 },
			{ column: "I", year: 2022 },
		],
		scale: ["Green", "Amber", "Red"],
		scaleSource: "legend",
		chapters: [
			"Priority 1: Build the right homes",
			"Priority 2: Prevent homelessness",
			"Priority 3: Better rented homes",
		],
		directions: [],
		entries: entries(`
			# Priority 1: Build the right homes
			7 | Affordable homes | Housing Delivery | Green
			8 | Self-build register | Planning Policy | Green
			9 | Empty homes grant | Planning Policy | Red
			10 | Modular pilot | Housing Delivery |
			# Priority 2: Prevent homelessness
			12 | Early advice | Housing Options | Green
			13 | Landlord forum | Housing Options | Amber
			14 | Crash pads | Housing Options | Green
			15 | Youth mediation | Housing Options、Youth Service |
			# Priority 3: Better rented homes
			17 | Licensing scheme | Environmental Health | Green
			18 | Energy advice | Environmental Health | Amber
			19 | Repairs app | ICT | Geen
		`),
		findings: ["missing-mark I15", "missing-plan J17", "missing-year H13", "unknown-mark I19"],
	},
};
