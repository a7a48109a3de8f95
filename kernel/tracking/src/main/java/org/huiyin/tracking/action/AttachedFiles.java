package org.huiyin.tracking.action;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where tracking learns which files lie by an item; a bean of the application knows. */
public interface AttachedFiles {
    /** Those of the files that were handed in for this very item. */
    List<AttachedFile> find(UUID itemId, Collection<UUID> ids);
}
