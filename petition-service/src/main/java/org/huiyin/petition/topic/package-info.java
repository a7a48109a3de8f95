/** Hot topics 热点: what petitions are about more often than chance explains. */
@NullMarked
package org.huiyin.petition.topic;

import org.jspecify.annotations.NullMarked;
