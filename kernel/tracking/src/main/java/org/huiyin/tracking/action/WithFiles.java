package org.huiyin.tracking.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/** A body as history keeps it: with the hashes of the files it refers to, which prove what was handed in. */
record WithFiles(ActionBody body, List<AttachedFile> attached) implements ActionBody {
    @Override
    public @Nullable String words() {
        return body.words();
    }

    @Override
    public Map<String, Object> particulars() {
        Map<String, Object> detail = new HashMap<>(body.particulars());
        detail.put("files", attached);
        return detail;
    }
}
