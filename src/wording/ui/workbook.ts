/** Names of the workbook's columns, in its order. */
export const WORKBOOK_COLUMNS: readonly string[] = [
  'Figure',
  'Address',
  'Value',
  'Unit',
  'Why',
  'Future',
  'Month',
  'Category',
  'Kind',
  'Paid or freed',
  'View',
];

/** Name of the sheet with the cost by guest workload. */
export const WORKBOOK_WORKLOAD = 'Workloads';

/** Name of the sheet that says what the figures were made of. */
export const WORKBOOK_ABOUT = 'About';
