package org.huiyin.event.example;

import org.huiyin.tracking.example.WorkItem;

record KnowsTheKernel(WorkItem item) {}
