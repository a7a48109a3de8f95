/** Who petitioned: kept encrypted, found by a blind index, shown masked, revealed for a reason that is recorded. */
@NullMarked
package org.huiyin.petition.petitioner;

import org.jspecify.annotations.NullMarked;
