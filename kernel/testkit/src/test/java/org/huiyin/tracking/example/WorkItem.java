package org.huiyin.tracking.example;

/** Something of the shared kernel. */
public record WorkItem() {}
