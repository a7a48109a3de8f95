package org.huiyin.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Optional;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.EventJson;

/** The JSON of the directory topic. */
public final class DirectoryCodec {
    private DirectoryCodec() {}

    /** As it stands on the topic. */
    public static byte[] write(DirectoryRecord directoryRecord) {
        try {
            return EventJson.MAPPER.writerFor(DirectoryRecord.class).writeValueAsBytes(directoryRecord);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a directory record can always be written", e);
        }
    }

    /** Empty for what this version does not know: a later one may add types. */
    public static Optional<DirectoryRecord> read(byte[] value) {
        try {
            return Optional.ofNullable(EventJson.MAPPER.readValue(value, DirectoryRecord.class));
        } catch (IOException unknownOrBroken) {
            return Optional.empty();
        }
    }
}
