// Loads and saves .xlsx files: the way in and out of the host's workbook for everything that Excel can hold.

export { loadXlsx } from "./xlsx/load-workbook";
export { saveXlsx } from "./xlsx/save-workbook";
