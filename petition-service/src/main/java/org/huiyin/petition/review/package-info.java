/** The review 复查 and re-review 复核 of handling opinions, as the regulations on letters and visits 信访工作条例 have them. */
@NullMarked
package org.huiyin.petition.review;

import org.jspecify.annotations.NullMarked;
