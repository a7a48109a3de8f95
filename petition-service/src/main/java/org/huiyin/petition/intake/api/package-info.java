/** Similar petitions over HTTP. */
@NullMarked
package org.huiyin.petition.intake.api;

import org.jspecify.annotations.NullMarked;
