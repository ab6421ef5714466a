/** Workbooks of reports. Knows spreadsheets and nothing of plans, save for the one class that others call. */
@NullMarked
package org.bcfplanner.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
