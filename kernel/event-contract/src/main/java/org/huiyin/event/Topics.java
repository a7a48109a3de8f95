package org.huiyin.event;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.common.utils.Utils;

/** Names of the topics, and which partition an item has for ever. */
public final class Topics {
    public static final String TASKS = "huiyin.tasks.v1";
    public static final String PETITIONS = "huiyin.petitions.v1";
    public static final String INSPECTIONS = "huiyin.inspections.v1";
    /** Units, categories and calendar; one partition, compacted. */
    public static final String DIRECTORY = "huiyin.directory.v1";
    /** Absolute partial counts of the gateway's tasks. */
    public static final String CELLS = "huiyin.cells.v1";
    /** Records that could not be read, with where they stood. */
    public static final String DEAD_LETTERS = "huiyin.dead-letters.v1";

    /** Of each item topic; fixed for ever, because partial counts are kept by partition. */
    public static final int ITEM_PARTITIONS = 12;

    private Topics() {}

    /** The partition Kafka's default partitioner gives the item's key. */
    public static int partition(UUID id) {
        byte[] key = id.toString().getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(key)) % ITEM_PARTITIONS;
    }
}
