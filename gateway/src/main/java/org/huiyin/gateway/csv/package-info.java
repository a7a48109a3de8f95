/** Any list of any service as a file for a spreadsheet. */
@NullMarked
package org.huiyin.gateway.csv;

import org.jspecify.annotations.NullMarked;
