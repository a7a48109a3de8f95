package org.huiyin.gateway.cell;

/** One partition of an item topic. Its items stay in it for ever, so its partial counts are whole. */
public record SourcePartition(String topic, int partition) {}
