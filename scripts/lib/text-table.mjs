// Figures in columns, for a terminal.

/** Rows of cells as lines; the first column is set left, the others right. */
export function textTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? String(cell).padEnd(widths[column]) : String(cell).padStart(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A part of a whole to three places; null where there is nothing to divide by. */
export const fraction = (part, whole) => (whole === 0 ? null : Number((part / whole).toFixed(3)));

/** The same for a table: 0.983, 1.000 or a dash. */
export const share = (part, whole) => fraction(part, whole)?.toFixed(3) ?? '–';
