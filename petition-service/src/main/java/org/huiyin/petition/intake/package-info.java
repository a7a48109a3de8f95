/** What an operator is shown while a petition is taken in: earlier ones about the same matter. */
@NullMarked
package org.huiyin.petition.intake;

import org.jspecify.annotations.NullMarked;
