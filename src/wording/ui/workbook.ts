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
