// An English corporate plan: four quarters under the running year, one rating, the priority repeated in every row.
import { entries, type Office, rows } from "./office";

export const quarters: Office = {
	sheet: {
		name: "Q4 tracker",
		today: "2024-05-10",
		rows: rows(`
			#A | B | C | D | E | F | G | H | I | J | K | L | M
			| Westerdale Borough Council |
			| Corporate Plan 2023-2027: quarterly progress, action status and RAG |
			|
			| Priority | Ref | Commitment | Description | Service | 2022-23 | 2023-24 | | | | RAG | 2024-25 | Comments |
			| | | | | | Outturn | Q1 | Q2 | Q3 | Q4 | | Plan | |
			| Clean streets | C1 | Litter bins | Replace old bins | Street Scene | 40 bins | 12 bins | 9 bins | 15 bins | 10 bins | G | 40 bins | |
			| Clean streets | C2 | Fly-tipping | Remove tips within two days | Street Scene | 81% | 85% | 84% | 88% | 90% | G | 92% | Best so far |
			| Clean streets | C3 | Graffiti | Volunteer clean-up days | Communities | 3 days | | 1 day | | 2 days | A | 4 days | |
			| Healthy lives | H1 | Leisure passes | Passes for low incomes | Leisure & Culture | 400 | 110 | 95 | 120 | 101 | G | 450 | |
			| Healthy lives | H2 | Walking groups | Led walks in every ward | Public Health | 22 walks | 6 walks | 8 walks | 2 walks | 5 walks | A | 30 walks | |
			| Healthy lives | H3 | Sport hubs | Open three hubs | Leisure & Culture | 1 hub | | | | | R | 3 hubs | |
			| Strong economy | E1 | Market hall | Let the empty stalls | Economy | 60% let | 62% | 65% | 70% | 74% | A | 80% let | |
			| Strong economy | E2 | Apprentices | Take on apprentices | People Team | 14 | 3 | 4 | 5 | 4 | G | 18 | |
			| Strong economy | E3 | Business grants | Small grants for start-ups | Economy | 31 grants | 8 | 6 | 9 | 10 | G | | |
			| Strong economy | E4 | Town wifi | Free wifi in the centre | | Surveyed | 0 | 0 | Ordered | Installed | A | Open | |
			| Total | | | | | | | | | | 10 | | |
			| G = on track, A = at risk, R = off track |
		`),
		merges: ["A2:M2", "A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "G4:J4", "K4:K5", "M4:M5"],
	},
	expected: {
		headerRows: [4, 5],
		columns: { number: "B", item: "C", outline: "D", department: "E", mark: "K" },
		years: [
			{ columns: "F", from: 2022, kind: "actual" },
			{ columns: "G H I J", from: 2023, kind: "actual" },
			{ columns: "L", from: 2024, kind: "plan" },
		],
		marks: [{ column: "K", year: null }],
		scale: ["G", "A", "R"],
		scaleSource: "legend",
		chapters: ["Clean streets", "Healthy lives", "Strong economy"],
		directions: [],
		entries: entries(`
			# Clean streets
			6 | Litter bins | Street Scene | G
			7 | Fly-tipping | Street Scene | G
			8 | Graffiti | Communities | A
			# Healthy lives
			9 | Leisure passes | Leisure & Culture | G
			10 | Walking groups | Public Health | A
			11 | Sport hubs | Leisure & Culture | R
			# Strong economy
			12 | Market hall | Economy | A
			13 | Apprentices | People Team | G
			14 | Business grants | Economy | G
			15 | Town wifi | | A
		`),
		findings: ["missing-column A4 term", "missing-department E15", "missing-plan L14", "missing-year G11"],
	},
};
