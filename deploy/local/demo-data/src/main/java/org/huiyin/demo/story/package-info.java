/** What every generated item is made of: who acted, when, and by which roll of the dice. */
@NullMarked
package org.huiyin.demo.story;

import org.jspecify.annotations.NullMarked;
